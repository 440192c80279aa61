"""Proposals that a letter gives as a table: labels in the left column, or in the first row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.letter import Table
from mailbot.read.proposing.labels import field_of
from mailbot.read.proposing.people import is_name_line

_FIELDS = frozenset(
    {"title", "subtitle", "authors", "speaker", "affiliation", "email", "abstract", "keywords"}
)
_MOST = 30_000  # characters of a letter in which a cell is looked for


def in_table(tables: Sequence[Table], text: str = "") -> list[list[str]]:
    """The tables' rows as "Label: value" blocks, proposal after proposal; [] where none holds one.

    text: the letter's, which keeps the lines within a cell: names under each other are names apart.
    """
    found: list[list[str]] = []
    for table in tables:
        rows = [tuple(_lined(cell.strip(), text) for cell in row) for row in table.rows]
        found += _labels_left(rows) or _labels_above(rows)
    return found


def _lined(cell: str, text: str) -> str:
    """A short cell with "; " where the letter breaks its line."""
    words = cell.split()
    if not 4 <= len(words) <= 40 or len(text) > _MOST:
        return cell
    printed = re.search(r"\s+".join(map(re.escape, words)), text)
    if printed is None or "\n" not in printed[0]:
        return cell
    lines = [" ".join(line.split()) for line in printed[0].split("\n")]
    return "; ".join(lines) if all(is_name_line(line) for line in lines) else cell


def _labels_left(rows: Sequence[tuple[str, ...]]) -> list[list[str]]:
    """A row for a field; cells to the right of the value belong to it."""
    pairs = [(row[0], " ".join(filter(None, row[1:]))) for row in rows if len(row) > 1]
    if not _tells([label for label, value in pairs if value]):
        return []
    return [[f"{label.strip(' :*')}: {value}"] for label, value in pairs if label and value]


def _labels_above(rows: Sequence[tuple[str, ...]]) -> list[list[str]]:
    """A row for a proposal, under a row of labels."""
    if len(rows) < 2 or not _tells(rows[0]):
        return []
    head = rows[0]
    return [
        [f"{label.strip(' :*')}: {value}"]
        for row in rows[1:]
        for label, value in zip(head, row, strict=False)
        if label and value
    ]


def _tells(labels: Sequence[str]) -> bool:
    """Title and abstract, or title and authors, are among the labels."""
    fields = {field_of(label) for label in labels} & _FIELDS
    return "title" in fields and not fields.isdisjoint({"abstract", "authors"})
