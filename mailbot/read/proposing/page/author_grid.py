"""A table of authors that only its positions show: a row of headings, cells below it in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.files.document import Line
from mailbot.read.files.repair import join_lines
from mailbot.read.files.tables import column_kind
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import label_in

_SLACK = 3.0  # points
_STEP = 1.5  # of the size: lines of one cell stand closer


def with_author_grid(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with each row of a table of names, institutions and addresses as one labelled line."""
    for index, line in enumerate(lines):
        row = [other for other in lines[index : index + 5] if _level(line, other)]
        kinds = _kinds(" ".join(other.text for other in row))
        if not line.right or "name" not in kinds or len(kinds) < 2:
            continue
        cells = _cells(lines, line)
        people = _people(cells, kinds)
        if people:
            taken = {id(other) for other in (*row, *cells)}
            rest = [other for other in lines if id(other) not in taken]
            before = [other for other in lines[:index] if id(other) not in taken]
            return (*before, *people, *rest[len(before) :])
    return tuple(lines)


def _level(one: Line, other: Line) -> bool:
    return one.page == other.page and abs(one.top - other.top) < _SLACK


def _kinds(text: str) -> list[str]:
    """What the columns under a row of headings hold; [] where a word is no such heading."""
    kinds = [column_kind(word) for word in re.sub(r"[()*:./]", " ", fold(text)).split()]
    if len(kinds) > 6 or not all(kinds):
        return []
    whole = "given" not in kinds  # "Nom" alone heads whole names
    return ["name" if kind == "family" and whole else kind for kind in kinds if kind]


def _cells(lines: Sequence[Line], head: Line) -> list[Line]:
    """What stands below the headings, down to the next heading of the document."""
    below = [line for line in lines if line.page == head.page and line.top > head.top + _SLACK]
    ends = [line.top for line in below if (label := label_in(line.text)) and label.field != "email"]
    return [line for line in below if line.top < min(ends, default=float("inf")) - _SLACK]


def _people(cells: Sequence[Line], kinds: Sequence[str]) -> list[Line]:
    edges: list[float] = []
    for line in sorted(cells, key=lambda line: line.left):
        if not edges or line.left - edges[-1] > _SLACK:
            edges.append(line.left)
    if len(edges) != len(kinds):
        return []
    cells = [part for line in cells for part in _cut(line, edges)]
    first = sorted((line for line in cells if line.left - edges[0] <= _SLACK), key=lambda line: line.top)
    tops = [
        line.top
        for at, line in enumerate(first)
        if at == 0 or line.top - first[at - 1].top > _STEP * line.size
    ]
    rows: list[dict[str, list[Line]]] = [{} for _ in tops]
    for line in sorted(cells, key=lambda line: line.top):
        above = [at for at, top in enumerate(tops) if top <= line.top + _SLACK]
        if not above:
            return []
        kind = kinds[max(at for at, edge in enumerate(edges) if edge <= line.left + 0.1)]
        rows[above[-1]].setdefault(kind, []).append(line)
    return [_person(row) for row in rows if row.get("name")]


def _cut(line: Line, edges: Sequence[float]) -> list[Line]:
    """A line that runs over the edge of its cell, at the blank that is nearest to that edge."""
    over = next((edge for edge in edges if line.left + _SLACK < edge < line.right - _SLACK), None)
    blanks = [match.start() for match in re.finditer(" ", line.text)]
    if over is None or not blanks:
        return [line]
    wide = (line.right - line.left) / len(line.text)
    at = min(blanks, key=lambda blank: abs(line.left + blank * wide - over))
    first = replace(line, text=line.text[:at], right=over - 1, spans=())
    return [first, *_cut(replace(line, text=line.text[at + 1 :], left=over, spans=()), edges)]


def _person(row: dict[str, list[Line]]) -> Line:
    name = join_lines([line.text for line in row["name"]])
    if name.count(",") == 1:  # "Bell, Ann" in a column of names
        name = " ".join(part.strip() for part in reversed(name.split(",")))
    beside = [join_lines([line.text for line in row.get("affiliation", ())])]
    beside.append("".join(line.text for line in row.get("email", ())))
    told = ", ".join(text for text in beside if text)
    at = row["name"][0]
    return Line(f"{name} ({told})" if told else name, at.page, at.size, label="Authors", joined=True)
