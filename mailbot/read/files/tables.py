"""A table's cells as lines: a form's labels beside their values, a list of authors as one line each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import field_of

Cell = Sequence[Line]
Row = Sequence[Cell]

_COLUMNS = (
    ("given", re.compile(r"(?:first|given) ?names?|prenoms?|vornamen?|nombres?|nome proprio|voornaam")),
    (
        "family",
        re.compile(
            r"(?:last|family|sur) ?-?names?|noms?(?: de famille)?|nachnamen?|familiennamen?|apellidos?|"
            r"cognom[ei]|sobrenomes?|achternaam"
        ),
    ),
    (
        "name",
        re.compile(
            r"(?:full )?names?|noms? et prenoms?|prenoms? et noms?|authors?|auteurs?|auteur-?e-?s|"
            r"participants?|namen?|autor(?:en|es|in|innen|i|a|e)?|nom[ei]|naam|auteurs?|"
            r"nombre y apellidos|speakers?"
        ),
    ),
    (
        "affiliation",
        re.compile(
            r"affiliations?|institutions?|organi[sz]ations?|laborato\w+|organismes?|universit\w+|"
            r"etablissements?|einrichtung(?:en)?|institute?|institut(?:e|ionen|ion)?|zugehorigkeit|afiliacion|affiliazione|"
            r"organizacion|ente|instelling|organisatie|afiliacao|company|firma|labs?"
        ),
    ),
    (
        "email",
        re.compile(
            r"e-?mails?(?: address)?|courriels?|mails?|contact|adresses? (?:e-?mail|electronique)|"
            r"correo(?: electronico)?|posta elettronica|adresse"
        ),
    ),
)


def lines_of_table(rows: Sequence[Row]) -> list[Line]:
    """The lines of a table in reading order, with Line.label where a cell to the left names a field."""
    rows = [row for row in rows if any(_text(cell) for cell in row)]
    table = tuple(tuple(map(_text, row)) for row in rows)
    return [replace(line, table=table) for line in _lines(rows)]


def _lines(rows: Sequence[Row]) -> list[Line]:
    columns = _author_columns(rows[0]) if rows else {}
    if columns and len(rows) > 1:
        return [line for row in rows[1:] for line in [_author(row, columns)] if line is not None]
    return [line for row in rows for line in _row_lines(row)]


def _text(cell: Cell) -> str:
    return " ".join(line.text.strip() for line in cell).strip()


def _row_lines(row: Row) -> list[Line]:
    cells = [cell for cell in row if _text(cell)]
    lines: list[Line] = []
    index = 0
    while index < len(cells):
        words = _text(cells[index])
        if _is_label(words, row, cells, index):
            value = cells[index + 1] if index + 1 < len(cells) else ()
            lines += [replace(line, label=words) for line in value] or [
                replace(cells[index][0], gap_before=True)
            ]
            index += 2
        else:
            lines += [
                replace(line, gap_before=place == 0 or line.gap_before)
                for place, line in enumerate(cells[index])
            ]
            index += 1
    return lines


def _is_label(words: str, row: Row, cells: Sequence[Cell], index: int) -> bool:
    """A cell that names a field, or a short first cell of two: what stands right of it is its value."""
    if field_of(words) is not None:
        return len(row) > 1
    return (
        len(row) == 2 == len(cells)
        and index == 0
        and len(words) <= 45
        and (words.endswith((":", "*")) or len(words.split()) <= 4)
    )


def _author_columns(row: Row) -> dict[int, str]:
    """What each column of a list of authors holds; {} where the first row is no such heading."""
    columns: dict[int, str] = {}
    for index, cell in enumerate(row):
        words = re.sub(r"[()·*:.]", "", fold(_text(cell))).strip()
        kind = column_kind(words)
        if kind:
            columns[index] = kind
    named = set(columns.values()) & {"name", "family"}
    return columns if named and len(columns) >= 2 and len(columns) >= len(row) - 1 else {}


def column_kind(words: str) -> str | None:
    """What a column with this heading (folded) holds: "name", "affiliation", "email"..., None if unknown."""
    return next((kind for kind, pattern in _COLUMNS if pattern.fullmatch(words)), None)


def _author(row: Row, columns: dict[int, str]) -> Line | None:
    told = {kind: _text(row[index]) for index, kind in columns.items() if index < len(row)}
    if told.get("name") and told.get("given"):
        told["family"] = told.pop("name")
    name = told.get("name") or f"{told.get('given', '')} {told.get('family', '')}".strip()
    if not name:
        return None
    beside = [told[kind] for kind in ("affiliation", "email") if told.get(kind)]
    text = f"{name} ({', '.join(beside)})" if beside else name
    return Line(text, label="Authors", joined=True)
