"""Cancellations: of oneself, of others by name or address (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Case, registration_key, thread_registrations
from mailbot.decide.challenges import ask_proof
from mailbot.decide.proof import proves_registration
from mailbot.decide.same import names_person
from mailbot.decide.templates import Template
from mailbot.domain import Person, RegistrationRecord, Seat


def cancel(case: Case) -> None:
    """Everybody whose registration the mail cancels; who is registered by the same mail is a change."""
    kept = {wish.email.casefold() for wish in case.reading.registrations if wish.email}
    cancelled: list[RegistrationRecord] = []
    again: list[RegistrationRecord] = []
    for named in case.reading.cancels or (Person(None, None),):
        if named.email and named.email.casefold() in kept:
            continue
        _cancel_one(case, named, cancelled, again)
    answer_cancelled(case, cancelled, again)


def _cancel_one(
    case: Case, named: Person, cancelled: list[RegistrationRecord], again: list[RegistrationRecord]
) -> None:
    found = _meant(case, named)
    active = [record for record in found if record.seat is not Seat.CANCELLED]
    if len(active) == 1:
        record = active[0]
        if may_cancel(case, record):
            cancelled.append(drop(case, record))
        else:
            to = record.email or record.registered_by
            ask_proof(case, to, (f"cancel {record.email or record.name}",), registrations=(record,))
    elif found and not active:
        again.append(found[0])
    else:
        what = named.name or named.email or case.person.name or case.person.email
        facts = replace(case.facts(), extra=(("act", "cancel"), ("what", what)))
        case.say(Template.NOT_FOUND, facts)
        case.refused = True
        case.note(f"no single registration to cancel for {what}")


def _meant(case: Case, named: Person) -> list[RegistrationRecord]:
    """The registrations that a name or address may mean; nobody named: the sender's own, or only one."""
    own = case.person.key
    if named.name is None and named.email is None:
        mine = [record for record in case.registrations if record.email == own]
        theirs = [record for record in case.registrations if record.registered_by == own]
        return mine or thread_registrations(case) or theirs
    found = [r for r in case.registrations if names_person(named, r.name, r.email)]
    if len(found) > 1:
        mine = [record for record in found if own in (record.email, record.registered_by)]
        found = mine or found
    return found


def may_cancel(case: Case, record: RegistrationRecord) -> bool:
    """The person, or who registered them while the person has said nothing else; with strong proof."""
    if case.person.key not in (record.email, None if record.is_own_word else record.registered_by):
        return False
    return case.proven or proves_registration(case.reading, record, case.rules)


def drop(case: Case, record: RegistrationRecord) -> RegistrationRecord:
    gone = replace(record, seat=Seat.CANCELLED, said_by=case.person.key)
    case.put_registration(gone)
    case.note(f"{gone.email or gone.name}: registration cancelled")
    return gone


def answer_cancelled(
    case: Case, cancelled: list[RegistrationRecord], again: list[RegistrationRecord]
) -> None:
    records = tuple({registration_key(record): record for record in [*cancelled, *again]}.values())
    if not records:
        return
    facts = replace(case.facts(), registrations=records, already=not cancelled)
    case.say(Template.REGISTRATION_CANCELLED, facts, records[0].language)
