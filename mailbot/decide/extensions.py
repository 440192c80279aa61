"""A later deadline, ordered by an organiser: for all, for a person, for a proposal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.decide.case import Case
from mailbot.decide.commands import Command
from mailbot.decide.orders_on_proposals import line, stage
from mailbot.decide.same import addresses_of
from mailbot.decide.templates import Template
from mailbot.domain import (
    Address,
    Answer,
    ProposalRecord,
    PutSetting,
    Standing,
    TranscriptLine,
    received_as,
)


def extend(case: Case, command: Command) -> list[TranscriptLine]:
    """For all, for a person or for some proposals; what came late and is now in time is in time."""
    until = command.until
    if until is None:
        return [line(command, "missing_argument", usage="extend 2026-03-09")]
    if command.who is not None:
        return [_extend_person(case, command, command.who, until)]
    if command.numbers:
        return [_extend_proposal(case, command, number, until) for number in command.numbers]
    case.other_changes.append(PutSetting("deadline", until.isoformat()))
    case.moved_deadline = until
    for record in tuple(case.proposals.values()):
        _in_time_until(case, record, until, tell=True)
    case.note(f"the deadline is {until.isoformat()}")
    return [line(command, "extended_for_all", until=until.isoformat())]


def _extend_person(case: Case, command: Command, who: str, until: datetime) -> TranscriptLine:
    """An address with a proposal, or of somebody whose proposal is still to come."""
    mine = [r for r in case.proposals.values() if who in addresses_of(r) and r.merged_into is None]
    case.other_changes.append(PutSetting(f"extension {who}", until.isoformat()))
    for record in mine:
        _in_time_until(case, replace(record, extended_until=until), until, tell=False)
    told = mine[0] if mine else None
    facts = replace(case.facts(), proposal=told, extra=(("until", until.isoformat()),))
    case.others.append(
        Answer(
            templates=(Template.DEADLINE_EXTENDED,),
            to=Address(who),
            language=told.language if told else "+".join(case.rules.meeting.languages),
            facts=facts,
            proposals=(told.number,) if told else (),
        )
    )
    case.note(f"{who} may write until {until.isoformat()}")
    references = " ".join(case.reference(record.number) for record in mine)
    return line(command, "extended_for", until=until.isoformat(), who=who, references=references)


def _extend_proposal(case: Case, command: Command, number: int, until: datetime) -> TranscriptLine:
    record = case.proposals.get(number)
    if record is None:
        return line(command, "unknown_number", number=str(number))
    return _extend_person(case, command, record.sent_by[0], until)


def _in_time_until(case: Case, record: ProposalRecord, until: datetime, *, tell: bool) -> None:
    last = until + case.rules.grace
    versions = tuple(replace(v, on_time=v.on_time or v.received_at <= last) for v in record.versions)
    before = received_as(record)
    after = replace(record, versions=versions)
    if after != case.proposals.get(record.number):
        case.put_proposal(after, new_version=False)
    waits = record.standing is Standing.ACTIVE and before != "on_time"
    if tell and waits:
        stage(case, after, Template.DEADLINE_EXTENDED, (("until", until.isoformat()),))
