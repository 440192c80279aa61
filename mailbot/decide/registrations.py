"""Registrations: for oneself, for others, for groups; changes either way (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.cancellations import answer_cancelled
from mailbot.decide.case import Case, thread_registrations
from mailbot.decide.challenges import ask_proof
from mailbot.decide.proof import proves_registration
from mailbot.decide.same import folded, same_name
from mailbot.decide.seats import seated
from mailbot.decide.templates import Template
from mailbot.domain import Attendance, Registration, RegistrationRecord, Seat


def register(case: Case) -> None:
    """Every person whom the mail registers or changes, in its order; one answer, to the sender."""
    wishes = _wishes(case)
    if case.known.registration_closed:
        wishes = tuple(wish for wish in wishes if _may_still(case, wish, alone=len(wishes) == 1))
        if not wishes:
            case.say(Template.REGISTRATION_CLOSED, case.facts())
            case.refused = True
            case.note("registration is closed")
            return
    done = [_one(case, wish, index, alone=len(wishes) == 1) for index, wish in enumerate(wishes)]
    _answer(case, [outcome for outcome in done if outcome is not None])


def _wishes(case: Case) -> tuple[Registration, ...]:
    """What is asked for; a bare "in person" in the thread of others whom the sender registered means them."""
    wishes = _one_address_each(case, case.reading.registrations) or (Registration(),)
    if len(wishes) > 1 or not _says_only_how(case, wishes[0]):
        return wishes
    asked = [r for r in thread_registrations(case) if not r.attendance_said]
    if not asked or any(record.email == case.person.key for record in thread_registrations(case)):
        return wishes
    return tuple(replace(wishes[0], name=record.name, email=record.email) for record in asked)


def _one_address_each(case: Case, wishes: tuple[Registration, ...]) -> tuple[Registration, ...]:
    """Several people of one list under one address: it is that of one of them, the others have none.

    The one whose mail it is by name, else the first; the others hang on who registered them.
    """
    owner: dict[str, Registration] = {}
    for wish in wishes:
        key = wish.email.casefold() if wish.email else ""
        if key not in owner or (key == case.person.key and same_name(wish.name, case.person.name)):
            owner[key] = wish
    return tuple(
        wish
        if not wish.email or wish.name is None or _same_person(wish, owner[wish.email.casefold()])
        else replace(wish, email=None)
        for wish in wishes
    )


def _same_person(one: Registration, other: Registration) -> bool:
    """In one list: the same line, or names that share a word."""
    return one == other or bool(set(folded(one.name).split()) & set(folded(other.name).split()))


def _says_only_how(case: Case, wish: Registration) -> bool:
    own = wish.email is None or wish.email.casefold() == case.person.key
    named = wish.name is not None and not same_name(wish.name, case.person.name)
    return own and not named and wish.attendance is not None and wish.affiliation is None


def _may_still(case: Case, wish: Registration, *, alone: bool) -> bool:
    """After the closing: those who are registered may change, organisers may come."""
    _, email = _who(case, wish, alone=alone)
    known = _on_record(case, wish, alone=alone)
    active = known is not None and known.seat is not Seat.CANCELLED
    return active or (email is not None and case.rules.meeting.is_organiser(email))


def _who(case: Case, wish: Registration, *, alone: bool) -> tuple[str, str | None]:
    """Name and address of the person meant: as written, else the sender's where it is the sender."""
    person = case.person
    if wish.email:
        own = wish.email.casefold() == person.key
        return wish.name or (person.name if own else None) or wish.email, wish.email.casefold()
    if same_name(wish.name, person.name) or (alone and None in (wish.name, person.name)):
        return wish.name or person.name or person.email, person.key
    return wish.name or person.email, None


def _on_record(case: Case, wish: Registration, *, alone: bool) -> RegistrationRecord | None:
    """The registration of the person meant: by address, else by name among those of the sender."""
    name, email = _who(case, wish, alone=alone)
    for record in case.registrations:
        if email is not None and record.email == email:
            return record
    for record in case.registrations:
        nameless = record.email is None or email is None
        if nameless and same_name(record.name, name) and case.person.key in _speakers(record):
            return record
    return None


def _speakers(record: RegistrationRecord) -> tuple[str | None, ...]:
    return record.email, record.registered_by


def _one(case: Case, wish: Registration, index: int, *, alone: bool) -> tuple[RegistrationRecord, str] | None:
    record = _on_record(case, wish, alone=alone)
    if record is not None and _says_otherwise(case, record, wish):
        by = case.person.key
        case.flag("list_against_own_word", f"{by} {record.email}")
        case.note(f"{by} says otherwise of {record.email} than they did: it stands as they said")
        return record, "cancelled" if record.seat is Seat.CANCELLED else "already"
    if record is None or record.seat is Seat.CANCELLED:
        return _new(case, wish, index, record, alone=alone), "new"
    proven = case.proven or proves_registration(case.reading, record, case.rules)
    wanted = _wanted(record, wish, by=case.person.key, proven=proven)
    if wanted == record or case.person.key not in _speakers(record):
        return record, "already"
    acts = contradictions(record, wanted)
    if acts and not proven:
        ask_proof(case, record.email or record.registered_by, acts, registrations=(record,))
        return None
    changed = change(case, record, wanted, index)
    moved = record.affiliation is not None and changed.affiliation != record.affiliation
    said_before = changed.attendance is record.attendance and changed.member in (
        record.member,
        record.member or False,
    )
    if said_before and not moved:
        return changed, "said"
    return changed, "changed"


def _says_otherwise(case: Case, record: RegistrationRecord, wish: Registration) -> bool:
    """What people said of themselves stands against anybody's later list; an organiser may command it."""
    if not record.is_own_word or case.person.key == record.email:
        return False
    wanted = _wanted(record, wish, by=case.person.key, proven=False)
    return record.seat is Seat.CANCELLED or bool(contradictions(record, wanted))


def _new(
    case: Case, wish: Registration, index: int, cancelled: RegistrationRecord | None, *, alone: bool
) -> RegistrationRecord:
    """A first registration; one who had cancelled takes the old row again, with a new place in the order."""
    name, email = _who(case, wish, alone=alone)
    unsaid = Attendance.REMOTE if case.rules.remote else Attendance.IN_PERSON
    record = RegistrationRecord(
        name=name,
        email=email,
        affiliation=wish.affiliation or (cancelled.affiliation if cancelled else None),
        attendance=wish.attendance or unsaid,
        attendance_said=wish.attendance is not None,
        member=cancelled.member if cancelled and wish.member is None else wish.member,
        seat=Seat.CONFIRMED,
        received_at=case.received_at,
        queued_at=case.received_at,
        queue_index=index,
        registered_by=case.person.key,
        said_by=case.person.key,
        language=case.language(),
        id=cancelled.id if cancelled else None,
        message_id=case.reading.message_id,
    )
    record = seated(case, record)
    case.put_registration(record)
    case.note(f"{email or name}: registered, {_seat_words(record)}")
    return record


def _wanted(record: RegistrationRecord, wish: Registration, *, by: str, proven: bool) -> RegistrationRecord:
    """The registration as the mail asks for it; what it does not say stays.

    An address is added with proof only: who has it may change the registration from then on.
    """
    own = wish.email.casefold() if wish.email and proven else None
    says_how = wish.attendance is not None or wish.member is not None
    return replace(
        record,
        email=record.email or own,
        affiliation=_affiliation(record, wish, newest=proven and by == record.email),
        attendance=wish.attendance or record.attendance,
        attendance_said=record.attendance_said or wish.attendance is not None,
        member=record.member if wish.member is None else wish.member,
        said_by=by if says_how and not (record.is_own_word and by != record.email) else record.said_by,
    )


def _affiliation(record: RegistrationRecord, wish: Registration, *, newest: bool) -> str | None:
    """What people prove to say of themselves replaces the old one; a part of it is nothing new."""
    old, new = record.affiliation, wish.affiliation
    if not (newest and old and new) or folded(new) in folded(old):
        return old or new
    return new


def contradictions(old: RegistrationRecord, new: RegistrationRecord) -> tuple[str, ...]:
    """The acts that go against what was said before: these need proof, an answer to our question does not."""
    who = old.email or old.name
    acts = []
    if old.attendance_said and new.attendance is not old.attendance:
        acts.append(f"attend {who} {new.attendance.value}")
    if old.member is not None and new.member is not old.member:
        acts.append(f"member {who} {'yes' if new.member else 'no'}")
    return tuple(acts)


def change(
    case: Case, old: RegistrationRecord, wanted: RegistrationRecord, index: int = 0
) -> RegistrationRecord:
    """Put a changed registration; who now wants to come stands behind those who asked before."""
    record = wanted
    if wanted.attendance is not old.attendance:
        record = replace(wanted, queued_at=case.received_at, queue_index=index)
        record = seated(case, record)
    case.put_registration(record)
    case.note(f"{record.email or record.name}: {_seat_words(record)}")
    return record


def _seat_words(record: RegistrationRecord) -> str:
    if record.attendance is Attendance.REMOTE:
        return "remote" if record.attendance_said else "remote until said otherwise"
    return "in person" if record.seat is Seat.CONFIRMED else "on the waiting list"


def answer_changed(case: Case, records: tuple[RegistrationRecord, ...]) -> None:
    _answer(case, [(record, "changed") for record in records])


def _answer(case: Case, done: list[tuple[RegistrationRecord, str]]) -> None:
    answer_cancelled(case, [], [record for record, outcome in done if outcome == "cancelled"])
    done = [(record, outcome) for record, outcome in done if outcome != "cancelled"]
    if not done:
        return
    records = tuple(record for record, _ in done)
    outcomes = {outcome for _, outcome in done}
    positions = case.positions(records)
    if positions:
        template = Template.REGISTRATION_WAITLISTED
    elif outcomes <= {"changed", "already"} and "changed" in outcomes:
        template = Template.REGISTRATION_CHANGED
    else:
        template = Template.REGISTRATION_CONFIRMED
    if outcomes == {"already"}:
        case.note("registered before: confirmed again")
    facts = replace(
        case.facts(),
        registrations=records,
        positions=positions,
        attendance_unsaid=any(not record.attendance_said for record in records),
        already=outcomes == {"already"},
    )
    case.say(template, facts, records[0].language)
