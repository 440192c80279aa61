"""The bot's lives: one interpreter, warm, that forks one after the other and lets each be killed.

Reads lines "HOURS SECONDS" (how far the clock stands; killed after so long, 0: lives until all is done) and
answers each with the exit code.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import signal
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

from mailbot.app.bot import App
from mailbot.domain import GiveUp, TryLater
from mailbot.reply.templates import Templates
from tests.promises.stepping import Steps, bot, deliver, texts
from tests.record.forks import children

LONGEST = 5.0  # seconds of a life in which a server says nothing


def main(config: Path, at: str) -> None:
    templates = texts()
    for line in sys.stdin:
        hours, seconds = (float(word) for word in line.split())
        code = children(1, lambda _: live(config, at, hours, seconds, templates))[0]  # noqa: B023
        print(code, flush=True)


def live(config: Path, at: str, hours: float, seconds: float, templates: Templates) -> None:
    if seconds:
        die_after(seconds)
    app = bot(config, datetime.fromisoformat(at) + timedelta(hours=hours), Steps(), templates)
    app.store.resume()  # what a person does when the account is mended
    if seconds and int(hours) % 2:  # so that kills meet the outbox as often as the line
        asyncio.run(deliver(app, Steps(), patience=1))
    while seconds:
        one_turn(app, batches=1)
    one_turn(app, batches=10_000)


def die_after(seconds: float) -> None:
    """Of its own work, so that a busy machine changes nothing; a silent server is not waited for."""

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    signal.signal(signal.SIGPROF, die)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    threading.Timer(LONGEST, die).start()


def one_turn(app: App, batches: int) -> None:
    """What the world does to one part of a turn holds no other part up. batches: read before sending."""
    left = itertools.count(batches, -1)
    for section in app.config.inboxes:
        try:
            app.look(section.name)
        except (TryLater, GiveUp):
            continue
    with contextlib.suppress(TryLater, GiveUp):
        app.work(stop=lambda: next(left) <= 0)
    asyncio.run(deliver(app, Steps(), patience=1))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
