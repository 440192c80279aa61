"""Letters in points or sections, "(i) ... (ii) ...", "== Talk ==": every one begins something new.

Numbers and signs come off; a point or section behind the abstract that names no field is a remark, so that
the abstract ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.labels import field_of, label_in

_POINT = re.compile(
    r"^\s*(?P<open>\(?)(?P<sign>\d{1,2}|[ivxIVX]{1,4}|[a-hA-H])(?P<close>[.):/]\)?|\s?[-–])\s*(?=\S)(?P<said>.+)$"
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_SIGNS = re.compile(
    "^\\s*(?:[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u20e3]\\s*)+"
)
_SECTION = re.compile(
    r"^\s*(?P<sign>[=~#*+_–—-])(?P=sign)+\s*(?P<said>[^\W\d_][^=~#*+_]{1,50}?)\s*:?\s*(?:(?P=sign){2,})?\s*$"
)
_RULE = re.compile(r"^\s*(?P<sign>[=~^*+-])(?P=sign){2,}\s*$")
_LEAST = 20  # words of an abstract
REMARK = "Remarks"


@dataclass(frozen=True, slots=True)
class _Point:
    """place: of its line; kind: what it is counted in and how it is set off; said: the line behind it."""

    place: int
    kind: str
    said: str


def without_signs(lines: list[str]) -> list[str]:
    """Without pictures before the lines; headings of sections apart, those behind the abstract as remarks."""
    kept: list[str] = []
    past = False
    for line in (_SIGNS.sub("", line) for line in lines):
        past = past or len(line.split()) >= _LEAST or _field(line) == "abstract"
        section = _SECTION.match(line)
        if section is not None and _field(section["said"]) is None:
            kept += ["", f"{REMARK}:"] if past else [""]
        elif past and _RULE.match(line) and kept and 0 < len(kept[-1].split()) <= 6 and not _field(kept[-1]):
            kept[-1:] = ["", f"{REMARK}:"]
        else:
            kept.append(line)
    return kept


def without_numbers(lines: list[str]) -> list[str]:
    """The lines, those of a count from one that goes past a field without their numbers."""
    points = max((_counted(lines, kind) for kind in ("digit", "roman", "letter")), key=len)
    fields = [_field(point.said) for point in points]
    if len(points) < 2 or not (any(fields) or _abstract_amid(lines, points) or _is_told(points)):
        return lines
    kept = list(lines)
    apart = not any(fields)
    behind = False
    for at, point in enumerate(points):
        told = _field(point.said)
        kept[point.place] = point.said if told or not behind else f"{REMARK}: {point.said}"
        end = points[at + 1].place if at + 1 < len(points) else len(lines)
        said = [point.said, *lines[point.place + 1 : end]]
        behind = behind or any(_field(line) == "abstract" for line in said)
        if apart:
            kept[point.place] = f"\n{kept[point.place]}"
            behind = behind or len(" ".join(said).split()) >= _LEAST
    return "\n".join(kept).split("\n")


def _is_told(points: list[_Point]) -> bool:
    """ "1. A title", "2. Its authors", "3. The abstract": told by their places alone."""
    return len(points) > 2 and any(is_name_line(point.said) for point in points[:3])


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
