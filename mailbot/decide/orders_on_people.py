"""What organisers order about people: seats, cancellations, questions, erasing."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.cancellations import drop
from mailbot.decide.case import Case
from mailbot.decide.challenges import ask_proof
from mailbot.decide.commands import Command, Verb
from mailbot.decide.orders_on_proposals import line
from mailbot.decide.same import names_person
from mailbot.decide.seats import promote
from mailbot.decide.templates import Template
from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Person,
    PutQuestion,
    PutSetting,
    RegistrationRecord,
    Seat,
    TranscriptLine,
)


def _registered(case: Case, command: Command) -> RegistrationRecord | TranscriptLine:
    """The one active registration that an address or a name means, or the line that says why not."""
    who = command.who or ""
    named = Person(email=who) if "@" in who else Person(name=who)
    active = [r for r in case.registrations if r.seat is not Seat.CANCELLED]
    found = [r for r in active if names_person(named, r.name, r.email)]
    if not found:
        return line(command, "unknown_person", who=who)
    if len(found) > 1:
        choices = ", ".join(f"{r.name} <{r.email}>" if r.email else r.name for r in found)
        return line(command, "ambiguous_person", who=who, choices=choices)
    return found[0]


def give_seat(case: Case, command: Command) -> list[TranscriptLine]:
    """A seat beside the count, whatever the waiting list; the person is told."""
    found = _registered(case, command)
    if isinstance(found, TranscriptLine):
        return [found]
    seated = replace(
        found, attendance=Attendance.IN_PERSON, attendance_said=True, seat=Seat.CONFIRMED, reserved=True
    )
    if seated != found:
        seated = replace(seated, said_by=case.person.key)
        case.put_registration(seated)
        _tell(case, Template.REGISTRATION_CONFIRMED, seated, promoted=found.seat is Seat.WAITING)
        promote(case)
    return [line(command, "seat_given", who=found.email or found.name)]


def cancel_person(case: Case, command: Command) -> list[TranscriptLine]:
    found = _registered(case, command)
    if isinstance(found, TranscriptLine):
        return [found]
    _tell(case, Template.REGISTRATION_CANCELLED, drop(case, found))
    promote(case)
    return [line(command, "registration_cancelled", who=found.email or found.name)]


def _tell(case: Case, template: Template, record: RegistrationRecord, *, promoted: bool = False) -> None:
    facts = replace(case.facts(), registrations=(record,), promoted=promoted)
    case.others.append(
        Answer(
            templates=(template,),
            to=Address(record.email or record.registered_by, record.name if record.email else None),
            language=record.language,
            facts=facts,
            registrations=(record.email,) if record.email else (),
        )
    )


def answer_question(case: Case, command: Command) -> list[TranscriptLine]:
    """The organiser's words go to the person who asked."""
    number = command.numbers[0]
    question = next((q for q in case.known.questions if q.id == number), None)
    if question is None:
        return [line(command, "unknown_number", number=str(number))]
    case.other_changes.append(PutQuestion(replace(question, answered=True)))
    organiser = case.person.name or case.person.email
    extra = (("text", command.text or ""), ("organiser", organiser))
    case.others.append(
        Answer(
            templates=(Template.QUESTION_ANSWERED,),
            to=question.sender,
            language=question.language,
            facts=replace(case.facts(), question=question.text, extra=extra),
        )
    )
    case.note(f"question {number} answered")
    return [line(command, "question_answered", number=str(number), who=question.sender.email)]


def close_or_open(case: Case, command: Command) -> list[TranscriptLine]:
    closed = command.verb is Verb.CLOSE
    case.other_changes.append(PutSetting("registration", "closed" if closed else "open"))
    case.note("registration closed" if closed else "registration opened")
    return [line(command, "registration_closed" if closed else "registration_opened")]


def status(case: Case, command: Command) -> list[TranscriptLine]:
    values = {
        "proposals": str(sum(record.merged_into is None for record in case.proposals.values())),
        "confirmed": str(case.seats_taken),
        "waiting": str(len(case.waiting())),
        "seats": str(case.rules.seats),
        "held": str(case.known.staged),
    }
    return [line(command, "status", **values)]


def list_people(case: Case, command: Command) -> list[TranscriptLine]:
    """Everybody who is registered (facts.registrations), and how full the room is."""
    return [line(command, "people"), *status(case, command)]


def forget(case: Case, command: Command) -> list[TranscriptLine]:
    """It cannot be undone: even with proof the organiser is asked to confirm it."""
    who = command.who or ""
    if "@" not in who:
        return [line(command, "missing_argument", usage="forget a@b.org")]
    ask_proof(case, case.person.key, (f"forget {who}",))
    return [line(command, "confirmation_asked", who=who)]
