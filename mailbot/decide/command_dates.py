"""Dates as an organiser writes them in a command, English or French. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from mailbot.decide.same import folded
from mailbot.moments import parse_deadline

_MONTHS = (
    ("january", "jan", "janvier", "janv"),
    ("february", "feb", "fevrier", "fevr", "fev"),
    ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"),
    ("may", "mai"),
    ("june", "jun", "juin"),
    ("july", "jul", "juillet", "juil"),
    ("august", "aug", "aout"),
    ("september", "sep", "sept", "septembre"),
    ("october", "oct", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "decembre"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s*AoE\b)?", re.IGNORECASE
)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of )?({_NAMES})\b\.?,?(?:\s+(\d{{4}}))?")
_MONTH_FIRST = re.compile(rf"\b({_NAMES})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b,?(?:\s+(\d{{4}}))?")
_CLOCK = re.compile(r"\b(\d{1,2})\s*(?:h|:)\s*(\d{2})?(?!\w)|\b(\d{1,2})\s*(am|pm)\b")
_HALF_YEAR = timedelta(days=183)


def date_in(text: str, today: date, zone: str) -> tuple[datetime, str] | None:
    """The deadline that a text names, aware, and the words that name it; None where it names none.

    A day without a year is the next one of that name, or the one just gone (within half a year), so that
    a slip is called past and not next year. Digits alone (09/03/2026) are no date: readers differ on them.
    """
    iso = _ISO.search(text)
    if iso is not None:
        return _parsed(iso[0], iso[0], zone)
    plain = _plain(text)
    first, other = _DAY_FIRST.search(plain), _MONTH_FIRST.search(plain)
    found = first or other
    if found is None:
        return None
    day, month, year = (found[1], found[2], found[3]) if first else (found[2], found[1], found[3])
    written = _calendar(int(day), _MONTH[month], int(year) if year else None, today)
    if written is None:
        return None
    clock = _clock(plain[found.end() :])
    aoe = " AoE" if re.search(r"\baoe\b", plain) else ""
    return _parsed(f"{written}{clock}{aoe}", found[0], zone)


def _plain(text: str) -> str:
    """Lower case without accents; the points and colons of clocks and abbreviations stay."""
    return re.sub(r"\s+", " ", "".join(c if c in ".,:/" else folded(c) or " " for c in text))


def _calendar(day: int, month: int, year: int | None, today: date) -> str | None:
    try:
        if year is not None:
            return date(year, month, day).isoformat()
        this = date(today.year, month, day)
        return (this if this >= today - _HALF_YEAR else date(today.year + 1, month, day)).isoformat()
    except ValueError:
        return None


def _clock(after: str) -> str:
    """ " 18:00" for "at 6pm", "à 18h", "noon", "midi"; midnight is the end of the day."""
    if re.search(r"\b(noon|midi|midday)\b", after):
        return " 12:00"
    found = _CLOCK.search(after)
    if found is None:
        return ""
    hour = int(found[1] or found[3])
    if found[4] == "pm" and hour < 12:
        hour += 12
    return f" {hour:02d}:{found[2] or '00'}"


def _parsed(text: str, words: str, zone: str) -> tuple[datetime, str] | None:
    try:
        return parse_deadline(text, zone), words
    except ValueError:
        return None
