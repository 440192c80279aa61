"""Letters that answer in numbered points, "(i) ... (ii) ...": every point begins something new.

The numbers come off; a point behind the abstract that names no field is a remark, so that the abstract ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.proposing.labels import field_of, label_in

_POINT = re.compile(
    r"^\s*(?P<open>\(?)(?P<sign>\d{1,2}|[ivxIVX]{1,4}|[a-hA-H])(?P<close>[.):]\)?|\s?[-–])\s*(?=\S)(?P<said>.+)$"
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
REMARK = "Remarks"


@dataclass(frozen=True, slots=True)
class _Point:
    """place: of its line; kind: what it is counted in and how it is set off; said: the line behind it."""

    place: int
    kind: str
    said: str


def without_numbers(lines: list[str]) -> list[str]:
    """The lines, those of a count from one that goes past a field without their numbers."""
    points = max((_counted(lines, kind) for kind in ("digit", "roman", "letter")), key=len)
    fields = [_field(point.said) for point in points]
    if len(points) < 2 or (not any(fields) and not _abstract_amid(lines, points)):
        return lines
    kept = list(lines)
    behind = False
    for at, point in enumerate(points):
        told = _field(point.said)
        kept[point.place] = point.said if told or not behind else f"{REMARK}: {point.said}"
        end = points[at + 1].place if at + 1 < len(points) else len(lines)
        behind = behind or any(
            _field(line) == "abstract" for line in [point.said, *lines[point.place + 1 : end]]
        )
    return kept


def _counted(lines: list[str], kind: str) -> list[_Point]:
    """The points of one kind in their order; a count that begins anew within a point is that point's own."""
    points: list[_Point] = []
    for place, line in enumerate(lines):
        match = _POINT.match(line)
        number = _number(match["sign"].casefold(), kind) if match else None
        if match is None or number is None:
            continue
        if points and (number == 1 or match["open"] + match["close"] != points[0].kind):
            if number == 1:
                break
            continue
        if number == len(points) + 1:
            points.append(_Point(place, match["open"] + match["close"], match["said"]))
    return points


def _number(sign: str, kind: str) -> int | None:
    if kind == "digit":
        return int(sign) if sign.isdigit() else None
    if kind == "roman":
        return _ROMAN.index(sign) + 1 if sign in _ROMAN else None
    return ord(sign) - ord("a") + 1 if len(sign) == 1 and sign.isalpha() else None


def _field(line: str) -> str | None:
    label = label_in(line)
    field = label.field if label is not None else field_of(line)
    return None if field in ("other", "end") else field


def _abstract_amid(lines: list[str], points: list[_Point]) -> bool:
    """Whether an abstract stands within the points: "1) My proposal", its fields, "2) A question"."""
    inner = lines[points[0].place : points[-1].place]
    return any(_field(line) == "abstract" for line in inner)
