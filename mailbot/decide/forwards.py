"""Mails that an organiser forwards: filed for the original author (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.decide.case import Case, merged_facts, open_case
from mailbot.decide.templates import Template
from mailbot.domain import Address, Answer, Intent, Known, Reading, Rules


def is_forward(reading: Reading, rules: Rules) -> bool:
    """An organiser who sends on what reached a private address files it for its author."""
    if reading.forwarded is None or reading.sender is None:
        return False
    if not rules.meeting.is_organiser(reading.sender.email):
        return False
    return bool(reading.intents - {Intent.OTHER, Intent.COMMAND})


def open_forward(
    reading: Reading, received_at: datetime, known: Known, rules: Rules, *, proven: bool
) -> Case:
    """The case of the author; where nobody can tell who that is, the organiser is asked (case.refused)."""
    inner = replace(reading, intents=reading.intents - {Intent.COMMAND}, commands=())
    organiser = reading.sender or Address("")
    author = reading.forwarded.sender if reading.forwarded else None
    if author is None:
        case = open_case(inner, received_at, known, rules, organiser, proven=proven)
        subject = reading.forwarded.subject if reading.forwarded else None
        extra = (("subject", subject or reading.subject),)
        case.say(Template.FORWARD_UNCLEAR, replace(case.facts(), extra=extra))
        case.note("forwarded by an organiser; who wrote it cannot be told")
        case.refused = True
        return case
    at = _delivered(reading, received_at, proven=proven)
    case = open_case(inner, at or received_at, known, rules, author, proven=proven)
    if at is None:
        case.flag("forward_time", f"{author.key} {received_at.isoformat(timespec='seconds')}")
    case.note(f"forwarded by {organiser.key}")
    return case


def _delivered(reading: Reading, received_at: datetime, *, proven: bool) -> datetime | None:
    """The time in the original's own headers: of an attached message, from an organiser who has proof."""
    forward = reading.forwarded
    if forward is None or not forward.attached or not proven or forward.sent_at is None:
        return None
    return forward.sent_at if forward.sent_at <= received_at else None


def tell_organiser(case: Case) -> None:
    """One line on what it was filed as; the same address may have asked for both, then once."""
    organiser = case.reading.sender
    if organiser is None or organiser.key == case.person.key:
        return
    filed_as = "+".join(part.template for part in case.parts) or "left alone"
    author = f"{case.person.name} <{case.person.email}>" if case.person.name else case.person.email
    facts = merged_facts(case.parts) if case.parts else case.facts()
    case.others.append(
        Answer(
            templates=(Template.FORWARD_FILED,),
            to=organiser,
            language=case.language(),
            facts=replace(facts, extra=(("filed_as", filed_as), ("author", author))),
            subject_of=case.reading.subject or None,
        )
    )
