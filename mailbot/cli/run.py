"""`mailbot run`: one round that shows how it goes, or the service."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable

from mailbot.app import App, Worked
from mailbot.app.forgetting import keep_no_longer
from mailbot.cli.console import progress
from mailbot.domain import GiveUp, TryLater
from mailbot.poll import Seen
from mailbot.reply.deliver import Delivered
from mailbot.service import Service, Timetable

OK, WRONG, TRY_LATER = 0, 2, 75

log = logging.getLogger("mailbot.run")


def once(app: App) -> int:
    """Everything that waits now, answers included; the exit code."""
    faults = app.look_everywhere()
    worked = _worked_off(app, faults)
    app.daily()
    keep_no_longer(app)
    delivered = asyncio.run(app.send_due())
    for fault in faults.values():
        print(f"mailbot: {fault}", file=sys.stderr)
    for trouble in worked.troubles.values():
        print(f"mailbot: {trouble}", file=sys.stderr)
    _tell(worked, delivered)
    return _code(faults, worked, delivered)


def _worked_off(app: App, faults: dict[str, TryLater | GiveUp]) -> Worked:
    with progress("mails") as bar:

        def watch(seen: Seen) -> None:
            bar.show(seen.done, seen.of)

        return app.work(watch, without=faults)


def _tell(worked: Worked, delivered: Delivered) -> None:
    done = worked.round
    parts = [f"{done.recorded} mails handled"]
    parts += [f"{done.already_there} further copies"] if done.already_there else []
    parts += [f"{done.quarantined} quarantined"] if done.quarantined else []
    parts += [f"{done.gone} gone before they could be read"] if done.gone else []
    parts += [f"{delivered.sent} mails sent"]
    parts += [f"{delivered.later} to be tried again"] if delivered.later else []
    parts += [f"{delivered.refused} refused"] if delivered.refused else []
    parts += [f"{delivered.unknown} unknown"] if delivered.unknown else []
    print(", ".join(parts))
    for why in (delivered.paused, delivered.waiting):
        if why:
            print(f"mailbot: {why}", file=sys.stderr)


def _code(faults: dict[str, TryLater | GiveUp], worked: Worked, delivered: Delivered) -> int:
    if any(isinstance(fault, GiveUp) for fault in faults.values()) or delivered.paused:
        return WRONG
    if faults or worked.troubles or delivered.waiting:
        return TRY_LATER
    return OK


class ServedBot:
    """The app as the service runs it."""

    def __init__(self, app: App) -> None:
        self._app = app

    def look(self, name: str) -> int:
        return self._app.look(name)

    def work(self, stop: Callable[[], bool]) -> None:
        worked = self._app.work(_log_one, stop)
        for trouble in worked.troubles.values():
            log.warning("%s", trouble)

    async def send(self, stop: Callable[[], bool]) -> None:
        delivered = await self._app.send_due(stop)
        if delivered.sent or delivered.refused or delivered.unknown:
            log.info("sent %d, refused %d, unknown %d", delivered.sent, delivered.refused, delivered.unknown)
        for why in (delivered.paused, delivered.waiting):
            if why:
                log.warning("%s", why)

    def wait_for_mail(self, name: str, seconds: float, stop: threading.Event) -> bool:
        return self._app.wait_for_mail(name, seconds, stop)

    def daily(self) -> None:
        self._app.daily()
        if purged := keep_no_longer(self._app):
            log.info("kept long enough: %d mails purged", purged)


def for_ever(app: App) -> int:
    """The service, until SIGTERM."""
    schedule, zone = app.config.schedule, app.config.meeting.timezone
    hour, minute = (int(part) for part in schedule.digest.split(":"))
    names = tuple(section.name for section in app.config.inboxes)
    service = Service(ServedBot(app), Timetable(names, schedule.poll, (hour, minute), zone))
    log.info("watching %s; mode %s", ", ".join(names), app.config.outgoing.mode)
    asyncio.run(service.run())
    log.info("stopped")
    return OK


def _log_one(seen: Seen) -> None:
    """One line a mail; no content, and the sender's address only in the store."""
    kind = seen.reading.kind.value if seen.reading else "unreadable"
    log.info("inbox %s uid %d: %s, %s", seen.arrival.key.inbox, seen.arrival.key.uid, kind, seen.result)
