"""Addresses from which our mail came back, until their owners write again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.domain import Address, Kind, MarkBounced, Outcome, Recorded
from mailbot.record import Store
from tests.record.invented import HOUR, RULES, T, a_reading, an_answer, arrival, filed

IDA = "ida@lab.example"
GONE = MarkBounced(IDA, "5.1.1", permanent=True, message_id="a1@bot.example")


def comes_back(store: Store, n: int, at: datetime) -> None:
    reading = a_reading(n, sender=None)
    back = filed(GONE, outcome=Outcome.MACHINE)
    _record(store, n, replace(reading, kind=Kind.BOUNCE), back, at)


def writes(store: Store, n: int, at: datetime, address: str = IDA, *, keep: bool = True) -> None:
    _record(store, n, a_reading(n, sender=Address(address)), filed(keep_content=keep), at)


def _record(store: Store, n: int, reading: object, decision: object, at: datetime) -> None:
    revision = store.known(reading, at, RULES).revision  # type: ignore[arg-type]
    result = store.record(arrival(n, at=at), reading, decision, (), revision=revision, now=at)  # type: ignore[arg-type]
    assert isinstance(result, Recorded)


def marked(store: Store) -> tuple[tuple[str, ...], int]:
    """Whom no mail is sent to, and how many bounces the digests and reminders know of."""
    return store.known(a_reading(99), T, RULES).unreachable, len(store.desk().bounced)


def test_an_address_that_bounces_is_marked(store: Store) -> None:
    writes(store, 1, T)
    comes_back(store, 2, T + HOUR)
    writes(store, 3, T + 2 * HOUR, "somebody@else.example")

    assert marked(store) == ((IDA,), 1)


def test_who_writes_again_is_reachable_again_though_nothing_was_answered(store: Store) -> None:
    comes_back(store, 1, T)

    writes(store, 2, T + HOUR)

    assert marked(store) == ((), 0)


def test_a_mail_of_before_clears_nothing_whenever_it_is_seen(store: Store) -> None:
    comes_back(store, 1, T + HOUR)

    writes(store, 2, T)

    assert marked(store) == ((IDA,), 1)


def test_a_bounce_after_that_marks_again(store: Store) -> None:
    comes_back(store, 1, T)
    writes(store, 2, T + HOUR)

    comes_back(store, 3, T + 2 * HOUR)

    assert marked(store) == ((IDA,), 1)


def test_an_answer_of_ours_since_clears_the_mark(store: Store) -> None:
    comes_back(store, 1, T)

    store.queue([an_answer(1)], cause="forget", now=T + HOUR)

    assert marked(store) == ((), 0)
