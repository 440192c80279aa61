"""Lists of people as files, from lines with bars between cells: a sheet, a document, plain text."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

import openpyxl

from tests.read.office_by_hand import docx, odt, p, table

Rows = list[tuple[str, ...]]


def filed(name: str, text: str, encoding: str = "utf-8") -> bytes:
    """The file's bytes: what the name's ending says. "== Title" begins a workbook's next sheet."""
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in text.split("\n")]
    if name.endswith(".xlsx"):
        return _workbook(rows)
    if name.endswith(".docx"):
        return docx("".join(map(_in_word, _grouped(rows))))
    if name.endswith(".odt"):
        return odt("".join(map(_in_writer, _grouped(rows))))
    return text.encode(encoding)


def _workbook(rows: Rows) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        if row[0].startswith("== "):
            sheet = book.create_sheet(row[0][3:])
        else:
            sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _grouped(rows: Rows) -> list[Rows]:
    """Rows of several cells that follow each other are one table; a single cell is a paragraph."""
    groups: list[Rows] = []
    for row in rows:
        if len(row) > 1 and groups and len(groups[-1][0]) > 1:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _in_word(rows: Rows) -> str:
    if len(rows[0]) == 1:
        return p(rows[0][0])
    return table(*(tuple(p(cell) for cell in row) for row in rows))


def _in_writer(rows: Rows) -> str:
    if len(rows[0]) == 1:
        return f"<text:p>{escape(rows[0][0])}</text:p>"
    cells = (
        "".join(f"<table:table-cell><text:p>{escape(c)}</text:p></table:table-cell>" for c in row)
        for row in rows
    )
    return (
        f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in cells)}</table:table>"
    )
