"""The bot in a process that ends itself by SIGKILL before or after its n-th step; run by forks.children.

The wiring is the app's own. Around the store, the reader and the sender stand wrappers that count each call;
product code knows nothing of them.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mailbot.app.bot import App
from mailbot.config import load
from mailbot.domain import Reading
from mailbot.read import read
from mailbot.record.store import Store, open_store
from mailbot.reply.deliver import Delivered, deliver_due
from mailbot.reply.results import Result
from mailbot.reply.smtp import Route, Sender
from mailbot.reply.templates import Templates
from mailbot.shipped import shipped
from mailbot.workers import MailTask


@dataclass(slots=True)
class Steps:
    """Counts; the fatal one is the end of this process. fatal 0: none."""

    fatal: int = 0
    log: Path | None = None
    taken: int = 0

    def step(self, name: str) -> None:
        self.taken += 1
        if self.taken != self.fatal:
            return
        if self.log is not None:
            self.log.write_text(name, encoding="utf-8")
        os.kill(os.getpid(), signal.SIGKILL)


class Stepping:
    """An object whose every call is two steps: about to begin, done."""

    def __init__(self, inner: Any, name: str, steps: Steps) -> None:
        self._inner, self._name, self._steps = inner, name, steps

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._counted(name, found) if callable(found) else found

    def _counted(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        said = f"{self._name}.{name}"
        if name == "together":
            return lambda: self._together(said)

        def counted(*arguments: Any, **options: Any) -> Any:
            self._steps.step(f"before {said}")
            result = call(*arguments, **options)
            self._steps.step(f"after {said}" if result != () else f"after {said} of nothing")
            return result

        return counted

    @contextlib.contextmanager
    def _together(self, said: str) -> Iterator[None]:
        with self._inner.together():
            yield
            self._steps.step(f"before the commit of {said}")
        self._steps.step(f"after the commit of {said}")


class ReadHere:
    """Reads in this process: what a killed reading process does is tests/test_workers.py's matter."""

    def __init__(self, app_config: Any) -> None:
        self._meeting = app_config.about()

    def work(self, tasks: Iterable[MailTask]) -> Iterator[Reading]:
        for task in tasks:
            yield read(task.raw, self._meeting)


@dataclass(slots=True)
class SteppingSender:
    inner: Sender
    steps: Steps

    async def send(self, to: str, raw: bytes) -> Result:
        self.steps.step("before sender.send")
        result = await self.inner.send(to, raw)
        self.steps.step("after sender.send")
        return result


def bot(config: Path, now: datetime, steps: Steps, templates: Templates) -> App:
    """The app on its own store, each call of which is counted."""
    loaded = load(config)
    store: Store = open_store(loaded.storage.database)
    stepping: Any = Stepping(store, "store", steps)
    pool: Any = Stepping(ReadHere(loaded), "pool", steps)
    return App(loaded, stepping, templates, lambda: now, pool)


async def deliver(app: App, steps: Steps, patience: float = 5) -> Delivered:
    outgoing = app.config.outgoing
    server = outgoing.server
    route = Route(server.host, server.port, "none", timeout=patience, dot_timeout=patience)
    async with Sender(route, outgoing.sender_address.email) as sender:
        way_out = SteppingSender(sender, steps)
        return await deliver_due(app.store, way_out, app.clock, unknown_policy=outgoing.unknown)


async def one_round(app: App, steps: Steps) -> Delivered:
    """Look, work, send: what `mailbot run --once` does."""
    for section in app.config.inboxes:
        app.look(section.name)
    app.work()
    return await deliver(app, steps)


def texts() -> Templates:
    return Templates(shipped("templates"))


def later(moment: str, hours: float) -> datetime:
    return datetime.fromisoformat(moment) + timedelta(hours=hours)
