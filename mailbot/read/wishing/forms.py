"""Forms that somebody filled in: persons described label by label; of boxes to tick only what is ticked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from mailbot.domain import Evidence, Registration
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.entries import Entry, address_in, column_of, registration_of
from mailbot.read.wishing.persons import EMAIL, joined_name, turned

_LEADER = r"(?:\s*(?:[.…_·‥]{2,}|[.…](?:\s[.…])+|\s[.…]\s)\s*[:=]?|\s*(?:->|[:=|→\t])|\s+[-–—]{1,2}(?=\s))"
_CHOICES = (
    r"(?:[*_]*\s*(?:\([^()\t]{2,80}\)|\[[^\[\]\t]{4,80}\]))?"  # "Mode (on site / online)": of the label
)
_FIELD = re.compile(rf"^\s*(?:[-*•·–>|]\s*)?[*_]*([^:=|→\t]{{2,45}}?{_CHOICES})[*_]*{_LEADER}\s*(.*)$")
_LABEL_ALONE = re.compile(r"[^@]{2,45}[^@.,;]")  # "How will you take part?", and no line of a sentence
_LONGEST = 300  # characters of a line that are looked at: the pattern costs time
_NAMES = {"name", "first", "last"}

Fields = dict[str, tuple[str, str]]


def people_in_forms(text: str, network: str | None) -> tuple[Registration, ...]:
    forms = filled_in(_fields(text))
    named = [form for form in forms if form.keys() & _NAMES]
    told = [form for form in forms if _is_form(form) or (len(named) > 1 and form in named)]
    return tuple(person_in(form, network) for form in told)


def filled_in(fields: Iterable[tuple[str, str]]) -> list[Fields]:
    """(label, value) in order: another name or address opens another person's form."""
    forms: list[Fields] = [{}]
    for label, value in fields:
        field = column_of(label) or ""
        if field in forms[-1] and field in {*_NAMES, "email"}:
            forms.append({})
        forms[-1].setdefault(field, (label, value.strip(" .*_|")))
    return forms


def person_in(form: Fields, network: str | None) -> Registration:
    return registration_of(_entry(form), network)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """(label, value); the value may stand alone on the line below its label."""
    lines = [line for line in tidy(text).split("\n") if line.strip()]
    for line, below in itertools.pairwise([*lines, ""]):
        field = column_of(line.strip()) if _LABEL_ALONE.fullmatch(line.strip()) else None
        if (match := field_in(line)) is not None:
            yield from [(match[1], match[2])] if match[2].strip() else ()
        elif field and column_of(below.strip()) in {None, field, "number"} and field_in(below) is None:
            yield line.strip(), below


def field_in(line: str) -> re.Match[str] | None:
    """A known label (1), a colon, dots or the like, and a value (2)."""
    match = _FIELD.match(line[:_LONGEST])
    return match if match and column_of(match[1]) else None


def _is_form(form: Fields) -> bool:
    named = bool(form.keys() & _NAMES)
    return len(form) >= 2 and (named or len(form.keys() & {"email", "attendance", "member"}) >= 2)


def _entry(form: Fields) -> Entry:
    said = {field: value for field, (_, value) in form.items()}
    if "first" in said and "last" not in said and "name" in said:  # "Name: …" beside "First name: …"
        said["last"] = said["name"]
    name = joined_name(said.get("first", ""), said.get("last", "")) or next(
        (said[field] for field in ("name", "last", "first") if field in said), ""
    )
    return Entry(
        turned(EMAIL.sub("", name).strip(" <>(),;")),
        address_in(said.get("email", "")),
        tuple(pair for field, pair in form.items() if field not in {*_NAMES, "email"}),
        Evidence("body", "form lines", 0.95),
    )


_TICKED = r"(?:\[\s?[xX×✓✔*]\s?\]|\(\s?[xX×✓✔]\s?\)|[☑☒✅🗹■✓✔])"
_EMPTY = r"(?:\[\s{0,3}\]|\(\s{1,3}\)|[☐□⬜])"
_BOX = re.compile(rf"(?P<ticked>{_TICKED})|(?P<empty>{_EMPTY})")
_LABEL = re.compile(r"^[^:]{0,60}:\s*")
_LONGEST_LINE = 400  # characters: a longer line is prose


def ticked_only(text: str) -> str:
    """The text with the options whose boxes stay empty left out, where at least one box is ticked."""
    if not any(box["ticked"] for box in _BOX.finditer(text[:60_000])) or not re.search(_EMPTY, text[:60_000]):
        return text
    return "\n".join(_of_line(line) for line in text.split("\n"))


def _of_line(line: str) -> str:
    boxes = list(_BOX.finditer(line)) if len(line) <= _LONGEST_LINE else []
    if not boxes:
        return line
    label = _LABEL.match(line[: boxes[0].start()])
    start = label.end() if label else 0
    if line[start : boxes[0].start()].strip(" -*•"):  # "in person [x]  remote [ ]"
        ends = [box.start() for box in boxes]
        begins = [start, *(box.end() for box in boxes[:-1])]
    else:  # "[x] in person  [ ] remote"
        begins = [box.end() for box in boxes]
        ends = [*(box.start() for box in boxes[1:]), len(line)]
    chosen = [
        line[begin:end].strip(" ,;/-")
        for box, begin, end in zip(boxes, begins, ends, strict=True)
        if box["ticked"]
    ]
    return line[:start] + ", ".join(chosen) if chosen else ""
