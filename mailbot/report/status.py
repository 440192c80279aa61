"""How the bot is doing: counts, seats, outbox, polls; and what a monitor should care about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from mailbot.domain import Counts, OutboxState, Poll
from mailbot.report.export import Everything, totals

QUIET_FOR = timedelta(minutes=30)  # a shorter silence is no alarm, however often the inbox is polled


@dataclass(frozen=True, slots=True)
class Status:
    """alarms: one line each, what is wrong and what to do; () = all is well."""

    at: datetime
    counts: Counts
    totals: dict[str, int]
    polls: tuple[Poll, ...]
    paused: str | None
    alarms: tuple[str, ...]


def status(
    everything: Everything,
    counts: Counts,
    polls: Sequence[Poll],
    *,
    at: datetime,
    paused: str | None,
    expected: Sequence[str],
    poll_every: timedelta,
) -> Status:
    """expected: the names of the inboxes that should be polled."""
    alarms = (
        *_poll_alarms(polls, at, expected, poll_every),
        *_mail_alarms(counts),
        *([f"the outbox is paused: {paused}; mend it, then `mailbot outbox resume`"] if paused else []),
    )
    return Status(at, counts, totals(everything), tuple(polls), paused, alarms)


def _poll_alarms(
    polls: Sequence[Poll], at: datetime, expected: Sequence[str], poll_every: timedelta
) -> list[str]:
    missing = sorted(set(expected) - {poll.inbox for poll in polls})
    alarms = [f"inbox {name} was never polled; is `mailbot run` running?" for name in missing]
    patience = max(10 * poll_every, QUIET_FOR)
    for poll in polls:
        if poll.inbox not in expected:
            continue
        if poll.error is not None:
            alarms.append(f"inbox {poll.inbox} failed {poll.failures} times in a row: {poll.error}")
        elif at - poll.at > patience:
            alarms.append(f"inbox {poll.inbox} was last polled {poll.at:%Y-%m-%d %H:%M %Z}; is it running?")
    return alarms


def _mail_alarms(counts: Counts) -> list[str]:
    alarms = []
    if counts.unaccounted:
        alarms.append(f"{counts.unaccounted} mails were seen and not handled yet; `mailbot run --once` does")
    if counts.quarantined:
        alarms.append(f"{counts.quarantined} mails could not be handled; see `mailbot quarantine list`")
    outbox = dict(counts.outbox)
    if unknown := outbox.get(OutboxState.UNKNOWN, 0):
        alarms.append(f"{unknown} answers may or may not have left; see `mailbot outbox list`")
    if refused := outbox.get(OutboxState.REFUSED, 0):
        alarms.append(f"{refused} answers were refused by the server; see `mailbot outbox list`")
    return alarms


def as_json(it: Status) -> dict[str, Any]:
    return {
        "at": it.at.isoformat(),
        "received": sum(number for _, number in it.counts.mails),
        "arrivals": {state.value: number for state, number in it.counts.arrivals},
        "mails": {outcome.value: number for outcome, number in it.counts.mails},
        "out_of_scope": {s.value: n for s, n in it.counts.arrivals}.get("out_of_scope", 0),
        "unaccounted": it.counts.unaccounted,
        "quarantined": it.counts.quarantined,
        "outbox": {state.value: number for state, number in it.counts.outbox},
        "outbox_paused": it.paused,
        "totals": it.totals,
        "polls": [
            {
                "inbox": poll.inbox,
                "at": poll.at.isoformat(),
                "succeeded_at": poll.succeeded_at.isoformat() if poll.succeeded_at else None,
                "error": poll.error,
                "failures": poll.failures,
            }
            for poll in it.polls
        ],
        "alarms": list(it.alarms),
    }
