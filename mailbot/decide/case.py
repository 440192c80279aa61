"""One mail on the desk: what is known so far, what it has changed, what will be answered.

Decisions are values; this is the one mutable thing behind them, it lives for one call of decide().
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain

from mailbot.decide.templates import Template
from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Change,
    Facts,
    Flag,
    Known,
    ProposalRecord,
    PutProposal,
    PutRegistration,
    Reading,
    RegistrationRecord,
    Rules,
    Seat,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One template of the answer to the sender, with its facts and the record's language."""

    template: Template
    facts: Facts
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What one address is asked to confirm."""

    acts: tuple[str, ...] = ()
    proposals: tuple[ProposalRecord, ...] = ()
    registrations: tuple[RegistrationRecord, ...] = ()


@dataclass(slots=True)
class Case:
    """The mail in hand. person: for whom it is filed (the sender, or the author of a forwarded mail)."""

    reading: Reading
    received_at: datetime
    known: Known
    rules: Rules
    person: Address
    proven: bool = False
    proposals: dict[int, ProposalRecord] = field(default_factory=dict)
    registrations: list[RegistrationRecord] = field(default_factory=list)
    seats_taken: int = 0
    put_proposals: dict[int, PutProposal] = field(default_factory=dict)
    put_registrations: dict[str, PutRegistration] = field(default_factory=dict)
    other_changes: list[Change] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    others: list[Answer] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    asked: dict[str, Asked] = field(default_factory=dict)  # by address on record
    refused: bool = False
    commanded: bool = False
    confirmed: bool = False  # a challenge that was put to the person
    moved_deadline: datetime | None = None  # by a command of this mail

    # --- records, as they stand after what this mail has done so far

    def next_number(self) -> int:
        return max(self.known.next_proposal, 1 + max(self.put_proposals, default=0))

    def put_proposal(self, record: ProposalRecord, *, new_version: bool) -> None:
        before = self.put_proposals.get(record.number)
        new = record.number not in self.proposals or (before is not None and before.new)
        new_version = new_version or (before is not None and before.new_version)
        self.proposals[record.number] = record
        self.put_proposals[record.number] = PutProposal(record, new=new, new_version=new_version)

    def put_registration(self, record: RegistrationRecord) -> None:
        """Insert or replace, and keep count of the seats in the room."""
        key = registration_key(record)
        self.seats_taken += in_room(record)
        for place, old in enumerate(self.registrations):
            if registration_key(old) == key:
                self.seats_taken -= in_room(old)
                self.registrations[place] = record
                break
        else:
            self.registrations.append(record)
        self.put_registrations[key] = PutRegistration(record)

    def waiting(self) -> list[RegistrationRecord]:
        """The waiting list in order: delivery of the mail that asked for the seat, then order of listing."""
        listed = [record for record in self.registrations if record.seat is Seat.WAITING]
        return sorted(listed, key=lambda record: (record.queued_at, record.queue_index))

    def positions(self, records: Iterable[RegistrationRecord]) -> tuple[tuple[str, int], ...]:
        place = {registration_key(record): at for at, record in enumerate(self.waiting(), start=1)}
        keyed = ((record.email or record.name, place.get(registration_key(record))) for record in records)
        return tuple((who, at) for who, at in keyed if at is not None)

    # --- what is said

    def deadline(self, record: ProposalRecord | None = None) -> datetime:
        """The deadline that holds: everybody's, or the record's or person's own extension if later."""
        common = self.moved_deadline or self.known.deadline or self.rules.deadline
        promised = dict(self.known.settings).get(f"extension {self.person.key}")
        own = [datetime.fromisoformat(promised)] if promised else []
        if record is not None and record.extended_until is not None:
            own.append(record.extended_until)
        return max((common, *own))

    def facts(self, record: ProposalRecord | None = None) -> Facts:
        return Facts(self.received_at, self.deadline(record), proposal=record)

    def say(self, template: Template, facts: Facts, language: str | None = None) -> None:
        self.parts.append(Part(template, facts, language))

    def note(self, reason: str) -> None:
        self.reasons.append(reason)

    def flag(self, code: str, about: str) -> None:
        flag = Flag(code, about)
        if flag not in self.flags:
            self.flags.append(flag)

    def unflag(self, code: str, about: str) -> None:
        self.flags = [flag for flag in self.flags if flag != Flag(code, about)]

    def reference(self, number: int) -> str:
        return f"{self.rules.meeting.code}-{number}"

    def language(self, on_record: str | None = None) -> str:
        """The language in which the person wrote, else the record's, else all of the meeting's."""
        spoken = self.reading.language
        if spoken in self.rules.meeting.languages:
            return str(spoken)
        return on_record or "+".join(self.rules.meeting.languages)

    def changes(self) -> tuple[Change, ...]:
        return (
            *self.put_proposals.values(),
            *self.put_registrations.values(),
            *self.other_changes,
            *self.flags,
        )


def open_case(
    reading: Reading, received_at: datetime, known: Known, rules: Rules, person: Address, *, proven: bool
) -> Case:
    case = Case(reading, received_at, known, rules, person, proven, seats_taken=known.seats_taken)
    case.proposals = {record.number: record for record in known.proposals}
    seen: set[str] = set()
    listed = sorted(known.registrations, key=lambda record: record.seat is Seat.CANCELLED)
    for record in chain(listed, known.waiting):
        if registration_key(record) not in seen:
            seen.add(registration_key(record))
            case.registrations.append(record)
    return case


def thread_registrations(case: Case) -> list[RegistrationRecord]:
    """The active registrations of the mail's thread that are the person's to speak for."""
    ids = {number for answer in case.known.answered for number in answer.registrations}
    ids.update(case.known.thread_registrations)
    return [
        record
        for record in case.registrations
        if record.id in ids
        and record.seat is not Seat.CANCELLED
        and case.person.key in (record.email, record.registered_by)
    ]


def registration_key(record: RegistrationRecord) -> str:
    """Who a registration is: its address, or without one its row, its name and who registered it."""
    if record.email:
        return record.email.casefold()
    return f"{record.name.casefold()} by {record.registered_by}"


def in_room(record: RegistrationRecord) -> bool:
    """Whether it takes one of the counted seats."""
    return record.seat is Seat.CONFIRMED and record.attendance is Attendance.IN_PERSON and not record.reserved


def merged_facts(parts: list[Part]) -> Facts:
    """One Facts for the whole mail: what the first part that has a field says of it."""
    whole = parts[0].facts
    for part in parts[1:]:
        empty = {
            name: getattr(part.facts, name)
            for name in Facts.__dataclass_fields__
            if not getattr(whole, name) and getattr(part.facts, name)
        }
        whole = replace(whole, **empty)
    return whole
