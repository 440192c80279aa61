"""`make bench`: how fast mails are read and recorded. Two ways of the same thing in one run, and their ratio.

Machines are noisy: quote the ratios, and the figures only beside the machine they came from.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot.app.bot import App, limits, open_app
from mailbot.config import Config, load
from mailbot.demo.season import deliveries
from mailbot.domain import Arrival, ArrivalKey, Reading
from mailbot.pipeline import walk
from mailbot.shipped import shipped
from mailbot.workers import Limits, MailTask, ReadingPool

COPIES = 2


def timed(what: str, count: int, action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    seconds = time.perf_counter() - began
    print(f"{what:44} {count:6} mails {seconds:8.2f} s {count / seconds:9.1f} mails/s")
    return seconds


def main() -> int:
    raws = [one.raw() for one in deliveries()]
    config = load(shipped("config") / "meeting.toml", {}, secrets=False)
    reading_ratio(config, raws)
    with tempfile.TemporaryDirectory() as folder:
        recording_ratio(config, raws, Path(folder))
    return 0


def reading_ratio(config: Config, raws: list[bytes]) -> None:
    """One reading process against as many as the configuration has."""
    several = limits(config)

    def read_with(many: Limits) -> Callable[[], object]:
        def action() -> None:
            with ReadingPool(config.about(), many) as pool:
                list(pool.work(MailTask(raw) for raw in raws * COPIES))

        return action

    one = timed("read, one process", len(raws) * COPIES, read_with(Limits(1)))
    two = timed(f"read, {several.processes} processes", len(raws) * COPIES, read_with(several))
    print(f"ratio: {one / two:.2f}\n")


def recording_ratio(config: Config, raws: list[bytes], folder: Path) -> None:
    """A transaction for each mail against one for all (group commit)."""
    with ReadingPool(config.about(), limits(config)) as pool:
        readings = list(pool.work(MailTask(raw) for raw in raws))

    def record_into(name: str, *, together: bool) -> Callable[[], object]:
        storage = config.storage.model_copy(update={"database": f"sqlite:///{folder / name}"})

        def action() -> None:
            with open_app(config.model_copy(update={"storage": storage})) as app:
                if together:
                    with app.store.together():
                        _walk_all(app, raws, readings)
                else:
                    _walk_all(app, raws, readings)

        return action

    one = timed("record, one by one", len(raws), record_into("one.db", together=False))
    all_ = timed("record, all in one transaction", len(raws), record_into("all.db", together=True))
    print(f"ratio: {one / all_:.2f}")


def _walk_all(app: App, raws: list[bytes], readings: Sequence[object]) -> None:
    rules = app.rules()
    start = datetime(2026, 2, 1, tzinfo=UTC)
    for number, (raw, reading) in enumerate(zip(raws, readings, strict=True), start=1):
        if isinstance(reading, Reading):
            at = start + timedelta(minutes=number)
            arrival = Arrival(ArrivalKey("bench", 1, number), at, raw)
            walk(arrival, reading, ledger=app.store, rules=rules, compose=app.compose, now=at)


if __name__ == "__main__":
    sys.exit(main())
