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


def main(config: Path, at: str) -> None:
    templates = texts()
    for line in sys.stdin:
        hours, seconds = (float(word) for word in line.split())
        now = datetime.fromisoformat(at) + timedelta(hours=hours)
        print(children(1, lambda _: live(config, now, seconds, templates))[0], flush=True)  # noqa: B023


def live(config: Path, now: datetime, seconds: float, templates: Templates) -> None:
    if seconds:
        threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
    app = bot(config, now, Steps(), templates)
    app.store.resume()  # what a person does when the account is mended
    while seconds:
        one_turn(app, batches=1)
    one_turn(app, batches=10_000)


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
