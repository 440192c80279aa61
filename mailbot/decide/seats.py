"""Seats: who sits in the room, who waits, who moves up (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.decide.case import Case, open_case
from mailbot.decide.templates import Template
from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Decision,
    Kind,
    Known,
    Outcome,
    Reading,
    RegistrationRecord,
    Rules,
    Seat,
    Standing,
)


def seated(case: Case, record: RegistrationRecord) -> RegistrationRecord:
    """The record with the seat that it gets now: remote always, in person while there is one.

    Seats go in the order of delivery, among the mails that the inboxes have shown. One that comes to light
    late stands ahead on the waiting list; a seat of which somebody was told is not taken back for it.
    """
    if record.attendance is Attendance.REMOTE:
        return replace(record, seat=Seat.CONFIRMED, reserved=False)
    if is_reserved(case, record):
        return replace(record, seat=Seat.CONFIRMED, reserved=True)
    free = is_free(case) and not case.waiting()
    return replace(record, seat=Seat.CONFIRMED if free else Seat.WAITING)


def is_free(case: Case) -> bool:
    return case.seats_taken < case.rules.seats + case.rules.overbook


def is_reserved(case: Case, record: RegistrationRecord) -> bool:
    """Organisers and those who sent an accepted proposal have a seat beside the count."""
    if record.email is None:
        return record.reserved
    speaks = any(
        proposal.standing is Standing.ACCEPTED and record.email in proposal.sent_by
        for proposal in case.proposals.values()
    )
    return record.reserved or speaks or case.rules.meeting.is_organiser(record.email)


def promote(case: Case) -> None:
    """Free seats go to the first of the waiting list, each of whom is told."""
    waiting = case.waiting()
    while waiting and is_free(case):
        moved = replace(waiting[0], seat=Seat.CONFIRMED)
        case.put_registration(moved)
        case.note(f"{moved.email or moved.name} moves up from the waiting list")
        _tell(case, moved)
        waiting = case.waiting()


def moved_up(known: Known, rules: Rules, at: datetime) -> Decision:
    """Who moves up because a seat is free that no mail has given back: its owner was forgotten."""
    case = open_case(Reading(kind=Kind.OWN), at, known, rules, rules.meeting.organisers[0], proven=False)
    promote(case)
    return Decision(
        Outcome.NOTED, "; ".join(case.reasons), changes=case.changes(), answers=tuple(case.others)
    )


def _tell(case: Case, moved: RegistrationRecord) -> None:
    """The person, or who registered one without an address; the sender reads it in this answer."""
    facts = replace(case.facts(), registrations=(moved,), promoted=True)
    to = moved.email or moved.registered_by
    if to == case.person.key and case.reading.kind is not Kind.OWN:
        case.say(Template.REGISTRATION_CONFIRMED, facts, moved.language)
        return
    answer = Answer(
        templates=(Template.REGISTRATION_CONFIRMED,),
        to=Address(to, moved.name if moved.email else None),
        language=moved.language,
        facts=facts,
        registrations=(moved.email,) if moved.email else (),
    )
    case.others.append(answer)
