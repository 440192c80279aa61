"""When a digest or a reminder is due: a pure matter of the clock, the deadline and what was sent.

Days and times of day are those of the meeting's zone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

BEFORE = (7, 1)  # days before the deadline on which organisers and authors hear of it
CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Times:
    """The time of day at which digests go out. zone: IANA name."""

    zone: str
    hour: int = 8
    minute: int = 0

    def on_day_of(self, moment: datetime, *, days: int = 0) -> datetime:
        """The digest time on the moment's day, so many days later."""
        here = moment.astimezone(ZoneInfo(self.zone)) + timedelta(days=days)
        return here.replace(hour=self.hour, minute=self.minute, second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that is due once from a moment on; `until` the next one makes it pointless."""

    name: str  # "T-7 2026-03-02": a moved deadline has milestones of its own
    since: datetime
    until: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        return self.since <= now and (self.until is None or now < self.until)


def reminders(deadline: datetime, times: Times) -> Iterator[Milestone]:
    """T-7 and T-1: each from its morning until the next, the last one until the deadline."""
    day = f"{deadline.astimezone(ZoneInfo(times.zone)):%Y-%m-%d}"
    mornings = [times.on_day_of(deadline, days=-days) for days in BEFORE]
    ends = [*mornings[1:], deadline]
    for days, since, until in zip(BEFORE, mornings, ends, strict=True):
        yield Milestone(f"T-{days} {day}", since, until)


def milestones(deadline: datetime, times: Times) -> Iterator[Milestone]:
    """When a digest goes out whatever happened: T-7, T-1, and once the call has closed."""
    yield from reminders(deadline, times)
    day = f"{deadline.astimezone(ZoneInfo(times.zone)):%Y-%m-%d}"
    yield Milestone(f"{CLOSE} {day}", deadline + timedelta(microseconds=1))


def due_milestones(now: datetime, deadline: datetime, times: Times, done: Collection[str]) -> list[str]:
    return [one.name for one in milestones(deadline, times) if one.is_due(now) and one.name not in done]


def due_day(now: datetime, times: Times, last_day: str | None) -> str | None:
    """The day ("2026-02-10") whose digest may go out now: its time has come and it has had none."""
    if now < times.on_day_of(now):
        return None
    today = f"{now.astimezone(ZoneInfo(times.zone)):%Y-%m-%d}"
    return today if last_day is None or last_day < today else None


def days_left(now: datetime, deadline: datetime, zone: str) -> int:
    """Whole days on the calendar; negative once the deadline has passed, be it by a second."""
    here = ZoneInfo(zone)
    days = (deadline.astimezone(here).date() - now.astimezone(here).date()).days
    return min(days, -1) if now > deadline else days
