"""Dates as mail clients print them above a forwarded mail, in the languages they speak."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mailbot.read.mail.headers import date_of

_MONTHS = (
    "jan janv janvier january januar enero gennaio januari ene gen janeiro stycznia tammikuuta leden januára",
    "feb févr fév février february februar febrero febbraio februari fevereiro lutego fev febr helmikuuta",
    "mar mars march märz maerz marzo maart março marca mrz maaliskuuta",
    "apr avr avril april abril aprile abr kwietnia huhtikuuta",
    "may mai maggio mayo mei maio maja maj mag toukokuuta",
    "jun juin june juni junio giugno junho czerwca giu kesäkuuta",
    "jul juil juillet july juli julio luglio julho lipca lug heinäkuuta",
    "aug août aout august agosto augustus augusti sierpnia ago elokuuta",
    "sep sept septembre september septiembre settembre setembro września set syyskuuta",
    "oct octobre october oktober octubre ottobre outubro października okt ott out lokakuuta",
    "nov novembre november noviembre novembro listopada marraskuuta",
    "dec déc décembre december dezember diciembre dicembre dezembro grudnia dez dic des joulukuuta",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_TIME = re.compile(r"\b(\d{1,2})\s?[:h.]\s?(\d{2})(?:[:.](\d{2}))?(?:[  \s]?([ap])\.?m\b)?", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")
_NUMERIC = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+|"
    r"d['’])?([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_OFFSET = re.compile(r"(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|(?<=\s)([+-])(\d{2}):?(\d{2}))\b")


def printed_date(text: str, timezone: str) -> datetime | None:
    """An aware datetime: the printed zone when there is one, else the given one; None without day or time.

    Numbers alone are day/month, unless only month/day is possible or a 12-hour clock says American.
    """
    text = text.strip()[:200]
    if re.match(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d", text) and _OFFSET.search(text):
        return date_of(text)
    clock = _clock(text)
    day = _day(text, american=bool(clock and clock[3]))
    if clock is None or day is None:
        return None
    try:
        moment = datetime(*day, clock[0], clock[1], clock[2])  # noqa: DTZ001 - the zone is set below
    except ValueError:
        return None
    return _zoned(moment, text, timezone)


def _clock(text: str) -> tuple[int, int, int, bool] | None:
    text = _NUMERIC.sub(" ", _ISO.sub(" ", text))  # 02.02.2026 holds no time
    for match in _TIME.finditer(text):
        hour, minute, second = int(match.group(1)), int(match.group(2)), int(match.group(3) or 0)
        half = (match.group(4) or "").lower()
        rest = text[match.end() : match.end() + 3]
        if hour > 23 or minute > 59 or second > 59 or re.match(r"\.\d\d", rest):
            continue
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        return hour, minute, second, bool(half)
    return None


def _day(text: str, american: bool) -> tuple[int, int, int] | None:
    iso = _ISO.search(text)
    if iso:
        return int(iso.group(1)), int(iso.group(2)), int(iso.group(3))
    for match in _DAY_FIRST.finditer(text):
        month = _MONTH.get(match.group(2).casefold())
        if month:
            return int(match.group(3)), month, int(match.group(1))
    for match in _MONTH_FIRST.finditer(text):
        month = _MONTH.get(match.group(1).casefold())
        if month:
            return int(match.group(3)), month, int(match.group(2))
    numeric = _NUMERIC.search(text)
    if numeric is None:
        return None
    one, two, year = int(numeric.group(1)), int(numeric.group(3)), int(numeric.group(4))
    year += 2000 if year < 100 else 0
    month_first = two > 12 or (american and numeric.group(2) == "/" and one <= 12)
    return (year, one, two) if month_first else (year, two, one)


def _zoned(moment: datetime, text: str, timezone: str) -> datetime | None:
    offset = _OFFSET.search(text)
    if offset:
        sign, hours, minutes = (part for part in (offset.groups()[:3] if offset[1] else offset.groups()[3:]))
        return date_of(f"{moment:%d %b %Y %H:%M:%S} {sign}{int(hours):02}{minutes or '00'}")
    if re.search(r"\b(?:GMT|UTC)\b", text):
        return moment.replace(tzinfo=UTC)
    try:
        return moment.replace(tzinfo=ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.replace(tzinfo=UTC)
