"""Rows of a table or a sheet -> registrations. The row of column names is looked for, not presumed.

Columns are known by their names, and, where a table has no names, by what their cells hold (addresses,
modes). A table whose names stand in its first column lies on its side, and is turned.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from mailbot.domain import Evidence, Registration
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.entries import (
    NOTHING,
    Entry,
    Speaks,
    address_in,
    column_of,
    legend_in,
    letters_of,
    registration_of,
    speaks_for_all,
)
from mailbot.read.wishing.membership import is_tick
from mailbot.read.wishing.persons import EMAIL, is_full_name, is_name, joined_name, turned
from mailbot.read.wishing.tables import Rows

Columns = dict[str, int]

_HEADER_DEPTH = 12  # rows: titles, dates and notes may stand above the names of the columns
_NAMES = {"name", "last", "first"}
_LONGEST_LABEL = 60  # characters of a cell: what is longer is prose


def people_in_table(
    rows: Rows, network: str | None, source: str, legend: Mapping[str, str] | None = None
) -> tuple[Registration, ...]:
    """One registration a row that names a person or an address; () where the rows are no list of people.

    source: "body" or the attachment's name, for the evidence. legend: what the mail says of letters in cells.
    """
    header, columns = _columns(rows)
    if not columns and (turned_rows := _turned(rows)):
        rows = turned_rows
        header, columns = _columns(rows)
    if not columns:
        return ()
    heads = rows[header] if header >= 0 else ()
    codes = {**(legend or {}), **legend_in(cell for row in rows for cell in row)}
    columns = {**_columns_by_content(rows[header + 1 :], heads, codes), **columns}
    body = _filled_in(rows[header + 1 :], heads, columns)
    above = next((said for row in rows[:header] if (said := _for_all(row, network)) != NOTHING), NOTHING)
    found: list[Registration] = []
    for number, row in enumerate(body, start=header + 2):
        if (said := _for_all(row, network)) != NOTHING:
            above = said
            continue
        entry = _entry(row, heads, columns, codes, Evidence(source, f"row {number}", 0.95))
        if entry:
            found.append(registration_of(entry, network, above))
    return tuple(found)


def _for_all(row: tuple[str, ...], network: str | None) -> Speaks:
    """ "On site" alone in its row speaks for the rows below it."""
    told = [cell for cell in row if cell]
    return speaks_for_all(told[0], network) if len(told) == 1 and not address_in(told[0]) else NOTHING


def _entry(
    row: tuple[str, ...],
    heads: tuple[str, ...],
    columns: Columns,
    codes: Mapping[str, str],
    evidence: Evidence,
) -> Entry | None:
    def cell(field: str) -> str:
        place = columns.get(field, -1)
        return row[place] if 0 <= place < len(row) else ""

    address = address_in(cell("email"), *row)
    name = joined_name(cell("first"), cell("last")) or EMAIL.sub("", cell("name")).strip(" <>(),;")
    if not address and not is_name(name):
        return None
    fields = {place: field for field, place in columns.items()}
    told = tuple(
        (
            _heading(place, heads, fields),
            codes.get(fold_line(value).strip(" ."), value) if fields.get(place) != "member" else value,
        )
        for place, value in enumerate(row)
        if value and fields.get(place) not in _NAMES | {"email"}
    )
    return Entry(turned(name), address, tuple(pair for pair in told if pair[0]), evidence)


def _heading(place: int, heads: tuple[str, ...], fields: Mapping[int, str]) -> str:
    """The column's own name, where that tells what it holds; else the field that its cells show."""
    own = heads[place] if place < len(heads) else ""
    return own if column_of(own) else fields.get(place, "")


def _filled_in(rows: Rows, heads: tuple[str, ...], columns: Columns) -> Rows:
    """An empty cell among ticks is a no; letters among letters stand for the modes they begin."""
    width = max((len(row) for row in rows), default=0)
    cells = [[row[place] if place < len(row) else "" for row in rows] for place in range(width)]
    for place, column in enumerate(cells):
        head = heads[place] if place < len(heads) else ""
        people = [bool(address_in(*row) or len([one for one in row if one]) > 1) for row in rows]
        if column_of(head) in {"attendance", "member"} and _are_ticks(column):
            cells[place] = [cell or ("-" if one else "") for cell, one in zip(column, people, strict=True)]
        elif place == columns.get("attendance") and attendance_in(fold_line(head)) is None:
            letters = letters_of(column)
            cells[place] = [letters.get(fold_line(cell).strip(" ."), cell) for cell in column]
    return tuple(zip(*cells, strict=True))


def _are_ticks(column: list[str]) -> bool:
    told = [cell for cell in column if cell]
    return bool(told) and all(is_tick(fold_line(cell)) for cell in told)


def _columns(rows: Rows) -> tuple[int, Columns]:
    """(index of the row of names or -1, field -> column)."""
    for number, row in enumerate(rows[:_HEADER_DEPTH]):
        columns: Columns = {}
        for place, title in enumerate(row):
            field = column_of(title) if len(title) <= _LONGEST_LABEL else None
            if field and field not in columns and field != "number":
                columns[field] = place
        if "last" in columns and "first" not in columns:  # "Name | Surname", or "Nom" for the whole name
            columns |= {"first": columns.pop("name")} if "name" in columns else {"name": columns.pop("last")}
        elif "first" in columns and "last" not in columns:
            columns |= {"last": columns.pop("name")} if "name" in columns else {"name": columns.pop("first")}
        named = columns.keys() & {"name", "last"}
        if len(columns) >= 2:
            told = named or "email" in columns or _stands_above_addresses(row, rows[number + 1 :])
        else:
            told = named and len([cell for cell in row if cell]) == 1 and number + 1 < len(rows)
        if told:
            return number, columns
    columns = _columns_by_content(rows, (), {})
    told = len(columns) >= 2 and ("email" in columns or columns.keys() >= {"name", "attendance"})
    return -1, columns if told else {}


def _stands_above_addresses(row: tuple[str, ...], below: Rows) -> bool:
    """ "Delegate | Contact details | Mode | Member": two known columns, and people below them."""
    return not address_in(*row) and "email" in _columns_by_content(below, (), {})


def _turned(rows: Rows) -> Rows:
    """ "Name | Ann | Bob" above "E-mail | ann@… | bob@…": labels in the first column, a person in each."""
    labels = [column_of(row[0]) for row in rows if row and row[0] and len(row[0]) <= _LONGEST_LABEL]
    known = [one for one in labels if one]
    if len(set(known)) < 2 or not set(known) & (_NAMES | {"email"}) or len(known) != len(set(known)):
        return ()
    return tuple(itertools.zip_longest(*rows, fillvalue=""))


def _columns_by_content(rows: Rows, heads: tuple[str, ...], codes: Mapping[str, str]) -> Columns:
    """What the cells show of columns that have no name of their own."""

    def is_mode(cell: str) -> bool:
        return attendance_in(fold_line(cell)) is not None or fold_line(cell).strip(" .") in codes

    columns: Columns = {}
    width = max((len(row) for row in rows), default=0)
    for place in range(width):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        if place < len(heads) and column_of(heads[place]):
            continue
        for field, fits in (("email", EMAIL.search), ("attendance", is_mode), ("name", is_full_name)):
            if cells and field not in columns and sum(map(bool, map(fits, cells))) * 2 > len(cells):
                columns[field] = place
                break
    return columns
