"""Runs the acts that the address on record has confirmed; their words are those of Challenge.acts."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.cancellations import answer_cancelled, drop
from mailbot.decide.case import Case, registration_key
from mailbot.decide.orders import run_lines
from mailbot.decide.registrations import answer_changed, change
from mailbot.decide.same import folded
from mailbot.decide.templates import Template
from mailbot.decide.threads import current
from mailbot.decide.withdrawals import answer_standing, set_standing
from mailbot.domain import (
    Attendance,
    Forget,
    ProposalRecord,
    RegistrationRecord,
    Seat,
    TranscriptLine,
)


def run_acts(case: Case, acts: tuple[str, ...]) -> None:
    """ "withdraw 7", "restore 7", "cancel WHO", "attend WHO in_person", "member WHO yes", "command LINE"."""
    for verb in ("withdraw", "restore"):
        chosen = [act.partition(" ")[2] for act in acts if act.startswith(verb + " ")]
        meant = [found for number in chosen if (found := _proposal(case, number)) is not None]
        answer_standing(case, verb, [set_standing(case, verb, found) for found in meant], [])
    cancelled = [record for act in acts if (record := _named(case, act, "cancel")) is not None]
    answer_cancelled(case, [drop(case, record) for record in cancelled], [])
    changed = {registration_key(r): r for act in acts if (r := _changed(case, act)) is not None}
    answer_changed(case, tuple(changed.values()))
    commands = tuple(act.partition(" ")[2] for act in acts if act.startswith("command "))
    if commands and case.rules.meeting.is_organiser(case.person.email):
        run_lines(case, commands)
    _forget(case, acts)


def _forget(case: Case, acts: tuple[str, ...]) -> None:
    gone = [act.partition(" ")[2] for act in acts if act.startswith("forget ")]
    if not gone or not case.rules.meeting.is_organiser(case.person.email):
        return
    _give_back_seats(case, {address.casefold() for address in gone})
    case.other_changes += [Forget(address) for address in gone]
    lines = tuple(TranscriptLine(f"forget {who}", "forgotten", (("who", who),)) for who in gone)
    case.say(Template.TRANSCRIPT, replace(case.facts(), transcript=lines))
    case.commanded = True
    case.note("a person is erased")


def _give_back_seats(case: Case, gone: set[str]) -> None:
    """Before they are erased: whoever waits moves up now, not with the next cancellation."""
    for record in tuple(case.registrations):
        if record.email in gone and record.seat is not Seat.CANCELLED:
            case.put_registration(replace(record, seat=Seat.CANCELLED))


def _proposal(case: Case, number: str) -> ProposalRecord | None:
    return current(case, int(number)) if number.isdecimal() else None


def _named(case: Case, act: str, verb: str) -> RegistrationRecord | None:
    said, _, who = act.partition(" ")
    return _registration(case, who) if said == verb else None


def _registration(case: Case, who: str) -> RegistrationRecord | None:
    for record in case.registrations:
        if record.seat is not Seat.CANCELLED and folded(who) in (folded(record.email), folded(record.name)):
            return record
    return None


def _changed(case: Case, act: str) -> RegistrationRecord | None:
    verb, _, rest = act.partition(" ")
    who, _, value = rest.rpartition(" ")
    record = _registration(case, who)
    if record is None or verb not in ("attend", "member"):
        return None
    by = case.person.key
    if verb == "member":
        return change(case, record, replace(record, member=value == "yes", said_by=by))
    wanted = replace(record, attendance=Attendance(value), attendance_said=True, said_by=by)
    return change(case, record, wanted)
