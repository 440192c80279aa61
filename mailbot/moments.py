"""Dates, durations and rates as people write them in a configuration or a command. Pure.

A date means until 23:59:59 of it in the meeting's zone; AoE ("anywhere on Earth") is UTC-12.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

AOE = timezone(timedelta(hours=-12), "AoE")
_LAST_SECOND = time(23, 59, 59)

_DEADLINE = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(?:[ T](?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?P<offset>Z|[+-]\d{2}:?\d{2})?)?"
    r"(?:\s*(?P<aoe>AoE))?",
    re.IGNORECASE,
)
_UNITS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(\d+)\s*(s|min|m|h|d|w)")


def parse_deadline(text: str, zone: str) -> datetime:
    """The last instant that is on time, aware. ValueError in words when the text is no date."""
    found = _DEADLINE.fullmatch(text.strip())
    if not found:
        raise ValueError('is no date; write 2026-03-02, "2026-03-02 18:00" or "2026-03-02 AoE"')
    try:
        day = date.fromisoformat(found["day"])
        clock = time.fromisoformat(found["clock"].zfill(5)) if found["clock"] else _LAST_SECOND
    except ValueError:
        raise ValueError("is no date of the calendar; write one that exists, as 2026-03-02") from None
    if found["aoe"]:
        return datetime.combine(day, clock, AOE)
    if found["offset"]:
        return datetime.fromisoformat(f"{day}T{clock}{found['offset']}")
    return datetime.combine(day, clock, ZoneInfo(zone))


def parse_start(text: str, zone: str) -> datetime:
    """The first instant of a day (or the given time of it) in the zone, aware."""
    found = _DEADLINE.fullmatch(text.strip())
    if found and not found["clock"]:
        day = parse_deadline(text, zone)
        return datetime.combine(day.date(), time(0), day.tzinfo)
    return parse_deadline(text, zone)


def parse_duration(text: str) -> timedelta:
    """ "60s", "5m", "3h", "180d", "2w"."""
    found = _DURATION.fullmatch(text.strip().lower())
    if not found:
        raise ValueError("is no duration; write a number and s, m, h, d or w, as 60s or 180d")
    return timedelta(seconds=int(found[1]) * _UNITS[found[2]])


def parse_rate(text: str) -> tuple[int, timedelta]:
    """ "10/3h", "30/min": how many in how long."""
    found = re.fullmatch(r"(\d+)\s*/\s*(\d*)\s*(s|min|m|h|d|w)", text.strip().lower())
    if not found or int(found[1]) == 0:
        raise ValueError("is no rate; write how many in how long, as 10/3h or 30/min")
    return int(found[1]), timedelta(seconds=int(found[2] or 1) * _UNITS[found[3]])


def parse_instant(text: str) -> datetime:
    """ISO 8601 with an offset, as `--at` takes it; aware."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("is no time; write it with its offset, as 2026-03-21T08:00:00+01:00") from None
    if instant.tzinfo is None:
        raise ValueError("has no offset; write it as 2026-03-21T08:00:00+01:00")
    return instant
