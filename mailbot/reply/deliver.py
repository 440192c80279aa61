"""The outbox's way out: claim, send, mark, one mail after the other over one connection.

The attempt is written down before the server is contacted: a crash leaves a claim that runs out, and the
row becomes unknown, which the configuration's policy holds for a person or sends again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from mailbot.domain import GiveUp, OutboxRow
from mailbot.reply.results import Later, Paused, Refused, Result, Sent, Unknown

WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240))
"""After the n-th failed attempt, and the last for ever: greylisting (RFC 6647) passes at the second or third
attempt; a server that is away for a day is asked some ten times."""

LEASE = timedelta(minutes=30)
"""Longer than any one conversation may last: a dozen answers of a minute, and five for the final dot."""

GIVE_UP_AFTER = 40
"""Attempts: some six days at the last wait, as RFC 5321 section 4.5.4.1 asks (four to five days at least)."""


log = logging.getLogger("mailbot.reply")


class Outbox(Protocol):
    """What the record keeps of outgoing mail; each call is one transaction."""

    def claim_due(self, now: datetime, lease: timedelta, limit: int = 1) -> tuple[OutboxRow, ...]: ...
    def mark_sent(self, id_: int, now: datetime) -> None: ...
    def mark_due(self, id_: int, error: str, next_at: datetime) -> None: ...
    def mark_refused(self, id_: int, error: str) -> None: ...
    def mark_unknown(self, id_: int, error: str) -> None: ...
    def expire_claims(self, now: datetime) -> int: ...
    def resend_unknown(self, now: datetime) -> int: ...
    def pause(self, reason: str) -> None: ...
    def paused(self) -> str | None: ...


class Sends(Protocol):
    """Whatever takes one mail and says what became of it (smtp.Sender)."""

    async def send(self, to: str, raw: bytes) -> Result: ...


@dataclass(frozen=True, slots=True)
class Delivered:
    """Counts of one round. paused: why nothing more can go out; waiting: why the rest waits."""

    sent: int = 0
    later: int = 0
    refused: int = 0
    unknown: int = 0
    paused: str | None = None
    waiting: str | None = None


async def deliver_due(
    outbox: Outbox,
    sender: Sends,
    now: Callable[[], datetime],
    *,
    lease: timedelta = LEASE,
    unknown_policy: str = "hold",
    rate: tuple[int, timedelta] | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Delivered:
    """Send what is due now, one by one, until nothing is, or the server or `stop` says enough.

    now: the clock, aware. lease: longer than any one conversation may last. unknown_policy: "hold" leaves
    an unknown mail to a person, "resend" sends the same bytes again. rate: (mails, in this time).
    """
    outbox.expire_claims(now())
    if unknown_policy == "resend":
        outbox.resend_unknown(now())
    if reason := outbox.paused():
        return Delivered(paused=reason)
    done = Delivered()
    while not stop():
        claimed = outbox.claim_due(now(), lease, 1)
        if not claimed:
            return done
        result = await sender.send(claimed[0].to, claimed[0].raw)
        done = _settled(outbox, claimed[0], result, now(), unknown_policy, done)
        if done.paused or done.waiting:
            return done
        if rate is not None:
            await asyncio.sleep(rate[1] / timedelta(seconds=1) / rate[0])
    return done


def _settled(
    outbox: Outbox, row: OutboxRow, result: Result, now: datetime, unknown_policy: str, done: Delivered
) -> Delivered:
    """A row that moved on meanwhile (its lease ran out and it was sent again) must not end the round."""
    try:
        return settle(outbox, row, result, now, unknown_policy, done)
    except GiveUp as error:
        log.warning("%s; seen now: %s", error, result)
        return done


def settle(
    outbox: Outbox, row: OutboxRow, result: Result, now: datetime, unknown_policy: str, done: Delivered
) -> Delivered:
    """Write down what became of one claimed mail, and count it."""
    match result:
        case Sent():
            outbox.mark_sent(row.id, now)
            return replace(done, sent=done.sent + 1)
        case Refused(reason):
            outbox.mark_refused(row.id, reason)
            return replace(done, refused=done.refused + 1)
        case Unknown(reason):
            if unknown_policy == "resend":
                outbox.mark_due(row.id, reason, next_at(row.attempts, now))
            else:
                outbox.mark_unknown(row.id, reason)
            return replace(done, unknown=done.unknown + 1)
        case Paused(reason):
            outbox.mark_due(row.id, reason, now)
            outbox.pause(reason)
            return replace(done, later=done.later + 1, paused=reason)
        case Later(reason, after, all_mails):
            if row.attempts >= GIVE_UP_AFTER:
                outbox.mark_refused(row.id, f"given up after {row.attempts} attempts; the last said {reason}")
                return replace(done, refused=done.refused + 1, waiting=reason if all_mails else None)
            outbox.mark_due(row.id, reason, next_at(row.attempts, now, after))
            return replace(done, later=done.later + 1, waiting=reason if all_mails else None)


def next_at(attempts: int, now: datetime, after: timedelta | None = None) -> datetime:
    """When a mail is tried again. attempts: those made, this one included; after: at least so long."""
    wait = WAITS[min(max(attempts, 1), len(WAITS)) - 1]
    return now + max(wait, after or timedelta(0))
