"""When things run: looks at inboxes, work, sending, the heartbeat. Knows no mail.

APScheduler wakes us; what must survive a restart is in the store. SIGTERM and SIGINT end cleanly: nothing
new is begun, what is in hand is finished.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar, cast

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from mailbot.domain import GiveUp, TryLater

LONGEST_WAIT = timedelta(minutes=30)  # between looks at an inbox that is away
SEND_EVERY = timedelta(seconds=30)  # for what becomes due by itself; what work queues goes out at once
HEARTBEAT_EVERY = timedelta(minutes=1)
IDLE_FOR = 540.0  # seconds; servers and firewalls forget a quiet connection after ten minutes
FIRST_LOOK = 60.0  # seconds that work waits for the first look at every inbox, so that order is fair

T = TypeVar("T")

log = logging.getLogger("mailbot.service")


class Bot(Protocol):
    """What the service runs (app.App through cli). The first two block: they run in threads."""

    def look(self, name: str) -> int: ...
    def work(self, stop: Callable[[], bool]) -> None: ...
    async def send(self, stop: Callable[[], bool]) -> None: ...
    def wait_for_mail(self, name: str, seconds: float, stop: threading.Event) -> bool: ...
    def daily(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Timetable:
    """inboxes: names. digest: (hour, minute) in zone."""

    inboxes: tuple[str, ...]
    poll: timedelta
    digest: tuple[int, int]
    zone: str


@dataclass(slots=True)
class Service:
    bot: Bot
    times: Timetable
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _work: asyncio.Event = field(default_factory=asyncio.Event)
    _send: asyncio.Event = field(default_factory=asyncio.Event)
    _failures: dict[str, int] = field(default_factory=dict)
    _next_look: dict[str, datetime] = field(default_factory=dict)
    _looked: set[str] = field(default_factory=set)
    _all_looked: asyncio.Event = field(default_factory=asyncio.Event)
    _no_more: threading.Event = field(default_factory=threading.Event)  # `stopping`, for threads
    _caught_up: bool = False
    _alive_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def stop(self) -> bool:
        return self.stopping.is_set()

    async def run(self) -> None:
        """Until SIGTERM or SIGINT. A fault of the world is logged and met again at its next time."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self.stopping.set)
        scheduler = self._scheduler()
        scheduler.start()
        tasks = [
            asyncio.create_task(self._whenever(self._work, self._work_off, first=self._first_looks)),
            asyncio.create_task(self._whenever(self._send, self._send_due)),
            *(asyncio.create_task(self._idle(name)) for name in self.times.inboxes),
        ]
        await self.stopping.wait()
        log.info("stopping: what is in hand is finished first")
        scheduler.pause()
        self._work.set()
        self._send.set()
        self._all_looked.set()
        self._no_more.set()
        await asyncio.gather(*tasks)
        # Jobs of the scheduler are awaited by the tasks above, so that nothing is cancelled here.
        scheduler.shutdown(wait=False)

    def _scheduler(self) -> AsyncIOScheduler:
        # misfire_grace_time None: after a stall a job runs late rather than being skipped without a word.
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        now = datetime.now(UTC)
        for name in self.times.inboxes:
            trigger = IntervalTrigger(seconds=max(1, int(self.times.poll.total_seconds())))
            scheduler.add_job(self._look, trigger, args=[name], id=f"look {name}", next_run_time=now)
        scheduler.add_job(self._send.set, IntervalTrigger(seconds=int(SEND_EVERY.total_seconds())), id="send")
        scheduler.add_job(
            self._work.set, IntervalTrigger(seconds=int(self.times.poll.total_seconds()) or 1), id="work"
        )
        scheduler.add_job(
            self._beat, IntervalTrigger(seconds=int(HEARTBEAT_EVERY.total_seconds())), id="heartbeat"
        )
        hour, minute = self.times.digest
        daily = CronTrigger(hour=hour, minute=minute, timezone=self.times.zone)
        scheduler.add_job(self._daily, daily, id="daily")
        return scheduler

    async def _look(self, name: str) -> None:
        if self.stop() or datetime.now(UTC) < self._next_look.get(name, datetime.min.replace(tzinfo=UTC)):
            return
        try:
            found = await _aside(lambda: self.bot.look(name), f"look-{name}")
        except (TryLater, GiveUp) as error:
            self._back_off(name, error)
        else:
            if self._failures.pop(name, 0):
                log.info("inbox %s is there again", name)
            self._next_look.pop(name, None)
            if found:
                self._work.set()
        finally:
            self._looked.add(name)
            if self._looked >= set(self.times.inboxes):
                self._all_looked.set()

    def _back_off(self, name: str, error: Exception) -> None:
        """Twice as long after each failure, half an hour at most; others are looked at meanwhile."""
        self._failures[name] = self._failures.get(name, 0) + 1
        wait = min(self.times.poll * 2 ** min(self._failures[name], 10), LONGEST_WAIT)
        self._next_look[name] = datetime.now(UTC) + wait
        log.warning("%s; next look in %d s", error, wait.total_seconds())

    async def _first_looks(self) -> None:
        """Mail that waited in several inboxes is handled in one order of delivery over all of them."""
        try:
            await asyncio.wait_for(self._all_looked.wait(), FIRST_LOOK)
        except TimeoutError:
            log.warning("not every inbox could be looked at yet: beginning with those that could")

    async def _work_off(self) -> None:
        await asyncio.to_thread(self.bot.work, self.stop)
        if not self._caught_up:
            self._caught_up = True
            await self._daily()  # what was due while nobody ran, after the mail that waited
        self._send.set()

    async def _send_due(self) -> None:
        await self.bot.send(self.stop)

    async def _whenever(
        self,
        wanted: asyncio.Event,
        action: Callable[[], Awaitable[None]],
        first: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """One at a time, again whenever it is wanted."""
        if first is not None:
            await first()
        while not self.stop():
            await wanted.wait()
            wanted.clear()
            if self.stop():
                return
            try:
                await action()
            except (TryLater, GiveUp) as error:
                log.warning("%s", error)

    async def _idle(self, name: str) -> None:
        """Wake the next look early when the server tells of mail; never instead of looking."""
        await self._first_looks()
        while not self.stop():
            try:
                if await _aside(
                    lambda: self.bot.wait_for_mail(name, IDLE_FOR, self._no_more), f"idle-{name}"
                ):
                    await self._look(name)
            except (TryLater, GiveUp) as error:
                log.debug("%s", error)
                await self._sleep(self.times.poll.total_seconds())

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return

    async def _daily(self) -> None:
        if self.stop():
            return
        try:
            await asyncio.to_thread(self.bot.daily)
        except (TryLater, GiveUp) as error:
            log.warning("%s", error)
        self._send.set()

    def _beat(self) -> None:
        now = datetime.now(UTC)
        if now - self._alive_at > 3 * HEARTBEAT_EVERY:
            log.warning("the service stood still for %d s", (now - self._alive_at).total_seconds())
        self._alive_at = now


async def _aside(call: Callable[[], T], name: str) -> T:
    """In a daemon thread: a server that hangs does not hold up the end of the service, and listing or
    waiting may be cut off anywhere without loss."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if future.cancelled():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(cast(T, result))

    def run() -> None:
        try:
            result, error = call(), None
        except BaseException as caught:
            result, error = None, caught
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await future
