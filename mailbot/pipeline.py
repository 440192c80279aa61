"""One mail along the straight line: known -> decide -> compose -> record.

Who reads walk() knows the program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from mailbot.decide import decide
from mailbot.domain import (
    AlreadyThere,
    Answer,
    Arrival,
    Decision,
    Known,
    Outgoing,
    Reading,
    Recorded,
    RecordResult,
    Rules,
    Stale,
    TryLater,
)

LOOKS = 5  # how often another worker may be faster before the mail waits for the next poll

Compose = Callable[[Answer, Rules, Reading], Outgoing]


class Ledger(Protocol):
    """What the line needs of record/."""

    def known(self, reading: Reading, received_at: datetime, rules: Rules) -> Known: ...

    def record(
        self,
        arrival: Arrival,
        reading: Reading,
        decision: Decision,
        outgoing: Sequence[Outgoing],
        *,
        revision: int,
        now: datetime,
    ) -> RecordResult: ...


def walk(
    arrival: Arrival, reading: Reading, *, ledger: Ledger, rules: Rules, compose: Compose, now: datetime
) -> Recorded | AlreadyThere:
    """Carry one read mail to the ledger and its answers to the outbox, in one transaction.

    The answers are composed before it, so that every retry sends the same bytes. Raises TryLater when
    others keep changing what the decision was based on.
    """
    for _ in range(LOOKS):
        known = ledger.known(reading, arrival.received_at, rules)
        decision = decide(reading, arrival.received_at, known, rules)
        outgoing = tuple(compose(answer, rules, reading) for answer in decision.answers)
        result = ledger.record(arrival, reading, decision, outgoing, revision=known.revision, now=now)
        if not isinstance(result, Stale):
            return result
    raise TryLater("other workers keep changing the same records; the mail waits for the next poll")
