"""Mails that answer no mail: reminders before the deadline, and what accepted authors are asked.

Pure. Each has a cause, and the outbox queues one of a cause once. Nobody is written to whose mail came back,
who was forgotten, or whose proposal waits in a backlog that is kept silent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.domain import (
    Address,
    Answer,
    Desk,
    Facts,
    Kind,
    OutboxState,
    ProposalRecord,
    Rules,
    Standing,
    standing_version,
)
from mailbot.report.calendar import Times, reminders
from mailbot.report.digest_lines import is_incomplete, missing, people_keys, registered_keys

JUST_TOLD = timedelta(hours=24)  # who has had an answer a moment ago needs no reminder of it
ASK_SPEAKER_AFTER = timedelta(days=7)  # the decision itself asks already: most have answered by then
REMIND_SPEAKER_AFTER = timedelta(days=7)
REGISTER_AFTER = timedelta(days=10)
LEFT = (OutboxState.SENT, OutboxState.DRAFTED)


@dataclass(frozen=True, slots=True)
class Unasked:
    """A mail of ours that answers none. cause: "reminder 7 T-1 2026-03-02", one mail for each."""

    cause: str
    answer: Answer


def unasked(
    desk: Desk, rules: Rules, *, now: datetime, deadline: datetime, times: Times, meeting: datetime | None
) -> tuple[Unasked, ...]:
    """What is due now, or was and may have gone out already. meeting: its day; None where not configured."""
    unreachable = {one.address.casefold() for one in desk.bounced if one.permanent}
    open_ = [one for one in desk.proposals if one.sent_by and one.sent_by[0].casefold() not in unreachable]
    heard = [one for one in open_ if not _is_backlog(one, rules)]
    before = [due for one in heard for due in _incomplete(one, now, deadline, times)]
    if meeting is not None and now > meeting:
        return tuple(before)
    after = [due for one in heard for due in _accepted(one, desk, now, deadline)]
    return (*before, *after)


def _is_backlog(one: ProposalRecord, rules: Rules) -> bool:
    """Who was never answered is not written to out of the blue."""
    return rules.backlog_before is not None and one.versions[-1].received_at < rules.backlog_before


def _incomplete(one: ProposalRecord, now: datetime, deadline: datetime, times: Times) -> Iterator[Unasked]:
    if not is_incomplete(one):
        return
    until = max(deadline, one.extended_until or deadline)
    told = one.versions[-1].received_at
    for due in reminders(until, times):
        if due.is_due(now) and told < due.since and now - told >= JUST_TOLD:
            facts = _facts(one, now, until)
            yield Unasked(f"reminder {one.number} {due.name}", _answer("reminder_incomplete", one, facts))


def _accepted(one: ProposalRecord, desk: Desk, now: datetime, deadline: datetime) -> Iterator[Unasked]:
    """Counted from the day on which the decision left; what is still held counts for nothing."""
    told = _left_at(desk, one.number, "proposal_accepted")
    if one.standing is not Standing.ACCEPTED or told is None:
        return
    facts = _facts(one, now, deadline)
    if now - told >= ASK_SPEAKER_AFTER:
        yield Unasked(f"speaker {one.number}", _answer("speaker_confirmation", one, facts))
    asked = _left_at(desk, one.number, "speaker_confirmation")
    if asked and now - asked >= REMIND_SPEAKER_AFTER and not _heard_since(asked, one, desk):
        yield Unasked(f"speaker reminder {one.number}", _answer("speaker_reminder", one, facts))
    unregistered = registered_keys(desk.registrations).isdisjoint(people_keys(one))
    if now - told >= REGISTER_AFTER and unregistered:
        yield Unasked(f"register {one.number}", _answer("accepted_not_registered", one, facts))


def _left_at(desk: Desk, number: int, template: str) -> datetime | None:
    """When this text about the proposal last left. A draft counts from when it was made."""
    left = [
        row.sent_at or row.created_at
        for row in desk.outbox
        if template in row.template.split("+") and number in row.proposals and row.state in LEFT
    ]
    return max(left, default=None)


def _heard_since(moment: datetime, one: ProposalRecord, desk: Desk) -> bool:
    people = people_keys(one)
    return any(
        mail.kind is Kind.HUMAN and mail.received_at > moment and (mail.sender or "").casefold() in people
        for mail in desk.mails
    )


def _facts(one: ProposalRecord, now: datetime, deadline: datetime) -> Facts:
    text = standing_version(one).text
    return Facts(now, deadline, proposal=one, text=text, problems=missing(one))


def _answer(template: str, one: ProposalRecord, facts: Facts) -> Answer:
    key = one.sent_by[0]
    authors = standing_version(one).text.authors
    name = next((author.name for author in authors if (author.email or "").casefold() == key), None)
    return Answer((template,), Address(key, name), one.language, facts, proposals=(one.number,))
