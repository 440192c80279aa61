"""Persons described label by label ("Nom : …", "Name ....... …"); a label again begins the next."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from mailbot.domain import Evidence, Registration
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.columns import column_of
from mailbot.read.wishing.entries import Entry, address_in, registration_of
from mailbot.read.wishing.persons import EMAIL, joined_name, turned, without_title

_LEADER = r"(?:\s*(?:[.…_·‥]{2,}|[.…](?:\s[.…])+)\s*[:=]?|\s*(?:->|[:=|→\t])|\s+[-–—]{1,2}(?=\s))"
_FIELD = re.compile(rf"^\s*(?:[-*•·–>|]\s*)?[*_]*([^:=|→\t]{{2,45}}?)[*_]*{_LEADER}\s*(.*)$")
_LONGEST = 300  # characters of a line that are looked at: the pattern costs time
_NAMES = {"name", "first", "last"}

Fields = dict[str, tuple[str, str]]


def people_in_forms(text: str, network: str | None) -> tuple[Registration, ...]:
    forms: list[Fields] = [{}]
    for label, value in _fields(text):
        field = column_of(label) or ""
        if field in forms[-1] and field in {*_NAMES, "email"}:
            forms.append({})
        forms[-1].setdefault(field, (label, value.strip(" .*_|")))
    named = [form for form in forms if form.keys() & _NAMES]
    told = [form for form in forms if _is_form(form) or (len(named) > 1 and form in named)]
    return tuple(registration_of(_entry(form), network) for form in told)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """(label, value); the value may stand alone on the line below its label."""
    lines = [line for line in tidy(text).split("\n") if line.strip()]
    for line, below in itertools.pairwise([*lines, ""]):
        field = column_of(line.strip())
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
        turned(without_title(EMAIL.sub("", name).strip(" <>(),;"))),
        address_in(said.get("email", "")),
        tuple(pair for field, pair in form.items() if field not in {*_NAMES, "email"}),
        Evidence("body", "form lines", 0.95),
    )
