"""`mailbot rebuild`: the records made again from kept mail, by the code that made them, sending nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from mailbot.app.bot import App
from mailbot.domain import Answer, Kept, Outgoing, Reading, Rules
from mailbot.pipeline import walk
from mailbot.record.beside import Beside, beside
from mailbot.workers import MailTask

BATCH = 50  # mails read in parallel and held in memory at once

Watch = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """arrivals: run again. carried: mails without bytes, taken over as they stand. unreadable: likewise,
    though their bytes are kept. differences: () where the store is what its mails say."""

    arrivals: int
    carried: int
    unreadable: tuple[str, ...]
    differences: tuple[str, ...]
    backup: Path | None = None  # of the store as it was; None: nothing was changed, or a server has it


def rebuild(app: App, *, check: bool, watch: Watch = lambda _done: None) -> Rebuilt:
    """Run every kept mail again into a store beside, compare, and (without check) put its records in place.

    app: the only one on its store. Raises GiveUp or TryLater for a store that cannot be read or written.
    """
    with beside(app.store) as both:
        rebuilt = _run_again(app, both, watch)
        if check or not rebuilt.differences:
            return rebuilt
        copy = both.backup(f"{app.clock():%Y%m%dT%H%M%S}")
        both.replace()
    return replace(rebuilt, backup=copy)


def _run_again(app: App, both: Beside, watch: Watch) -> Rebuilt:
    both.lay_ground()
    rules = app.rules()
    without = both.without_bytes()
    waiting = deque(without)
    arrivals = 0
    unreadable: list[str] = []
    for batch in _batches(both.kept()):
        readings = app.pool.work(MailTask(kept.arrival.raw) for kept in batch)
        for kept, reading in zip(batch, readings, strict=True):
            while waiting and waiting[0][0] < kept.turn:
                both.carry(waiting.popleft()[1])
            if isinstance(reading, Reading):
                _walk(app, both, kept, reading, rules)
            else:
                unreadable.append(f"mail {kept.mail}: {getattr(reading, 'why', 'cannot be read')}")
            arrivals += 1
            watch(arrivals)
    for _, mail in waiting:
        both.carry(mail)
    both.carry_records(mail for _, mail in without)
    return Rebuilt(arrivals, len(without), tuple(unreadable), both.differences())


def _walk(app: App, both: Beside, kept: Kept, reading: Reading, rules: Rules) -> None:
    """As on the day: its clock, its numbers; the answers are composed and go nowhere."""
    then = kept.recorded_at
    at_that_time = replace(app, clock=lambda: then)

    def compose(answer: Answer, rules: Rules, reading: Reading) -> Outgoing:
        return at_that_time.compose(answer, rules, reading)

    both.align(kept.mail)
    walk(kept.arrival, reading, ledger=both.fresh, rules=rules, compose=compose, now=then)


def _batches(kept: Iterator[Kept]) -> Iterator[list[Kept]]:
    while batch := list(islice(kept, BATCH)):
        yield batch
