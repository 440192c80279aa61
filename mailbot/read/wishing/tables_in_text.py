"""Tables that stand in plain text: cells between bars, tabs, semicolons, commas, gaps, or a cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import fold, tidy
from mailbot.read.wishing.columns import column_of
from mailbot.read.wishing.people_in_forms import field_in
from mailbot.read.wishing.persons import EMAIL, is_full_name

Rows = tuple[tuple[str, ...], ...]

_SEPARATORS = tuple(map(re.compile, (r"\s*\|\s*", r"\s*\t\s*", r"\s*;\s*", r"\s{2,}", r"\s*,\s*")))
_RULE = re.compile(r"^[\s|+=:_.-]*$")
_LONGEST_TITLE = 30  # characters
_LONGEST_CELL = 80
_MOST_COLUMNS = 12
_OF_PEOPLE = {"name", "first", "last", "email"}


def tables_in(text: str) -> Iterator[Rows]:
    """Each table below a row of column names of which at least two are known."""
    lines = [line.strip() for line in tidy(text).split("\n")]
    for start, line in enumerate(lines):
        for separator in _SEPARATORS:
            if _are_titles(separator.split(line.strip("| "))):
                yield tuple(_rows(lines[start:], separator))
                break
    cells = [line for line in lines if line]
    for start in range(len(cells)):
        width = _titles_from(cells, start)
        if width:
            chunks = (tuple(cells[at : at + width]) for at in range(start, len(cells), width))
            yield tuple(_while_people(chunks))
            return


def as_stated(text: str) -> str:
    """The text less what labels and columns ask ("How will you attend?"): no question of the sender."""
    return "\n".join(_stated(line) if "?" in line else line for line in text.split("\n"))


def _stated(line: str) -> str:
    told = field_in(line)
    if told and "?" in told[1]:
        return f"{column_of(told[1])}: {told[2]}"
    titles = any(_are_titles(separator.split(line.strip("| "))) for separator in _SEPARATORS)
    return line.replace("?", "") if titles else line


def _are_titles(cells: Sequence[str]) -> bool:
    """Of two columns at least, one of them of names or addresses; none is as long as prose."""
    known = {column_of(cell) for cell in cells} - {None}
    return (
        len(known) >= 2
        and bool(known & _OF_PEOPLE)
        and all(len(cell) <= 2 * _LONGEST_TITLE for cell in cells)
    )


def _rows(lines: list[str], separator: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    """The rows of the table that opens the lines; cells under their titles where gaps alone part them."""
    head = lines[0].strip("| ")
    places = [match.end() for match in separator.finditer(head)]
    yield tuple(separator.split(head))
    for line in lines[1:]:
        cells = separator.split(line.strip("| "))
        if _RULE.match(line) and (line or separator.pattern.startswith(r"\s*\|")):
            continue
        if len(cells) == 1 and attendance_in(fold(line)) is None:
            return
        if separator.pattern == r"\s{2,}" and len(cells) != len(places) + 1:
            cells = [line[a:b].strip() for a, b in zip([0, *places], [*places, len(line)], strict=True)]
        yield tuple(cells)


def _titles_from(cells: list[str], start: int) -> int:
    """How many names of columns stand one below the other; unknown ones count between known ones."""
    width = 0
    for cell in cells[start : start + _MOST_COLUMNS]:
        if not column_of(cell) and (
            len(cell) > _LONGEST_TITLE or re.search(r"[:@=]|^[-*•]|^\d", cell) or is_full_name(cell)
        ):
            break
        width += 1
    return width if column_of(cells[start]) and _are_titles(cells[start : start + width]) else 0


def _while_people(chunks: Iterator[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Rows as long as they look like persons: what follows the table is prose again."""
    yield next(chunks)
    for row in chunks:
        told = EMAIL.search(" ".join(row)) or is_full_name(row[0])
        if not told or any(len(cell) > _LONGEST_CELL for cell in row):
            return
        yield row
