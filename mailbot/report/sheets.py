"""The export as a workbook: one sheet a table, formulas in names defused."""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter

from mailbot.report.export import Everything, defused, flat_tables

WIDEST = 60  # characters; an abstract is no reason for a column as wide as a page


def as_xlsx(everything: Everything) -> bytes:
    """registrations, proposals, mails, in this order; the first row holds the names and stays in view."""
    out = io.BytesIO()
    # strings_to_*: what a stranger typed stays text, never a formula or a link (CWE-1236).
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        head = book.add_format({"bold": True, "bottom": 1})
        tables = flat_tables(everything)
        for name in ("registrations", "proposals", "mails"):
            _sheet(book.add_worksheet(name), tables[name], head)
    return out.getvalue()


def _sheet(sheet: Any, rows: list[dict[str, Any]], head: Any) -> None:
    names = list(rows[0]) if rows else ["empty"]
    sheet.write_row(0, 0, names, head)
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row.values()):
            if isinstance(value, str):
                sheet.write_string(number, column, defused(value)[:32767])
            else:
                sheet.write(number, column, value)
    for column, name in enumerate(names):
        widest = max([len(name), *(len(str(list(row.values())[column])) for row in rows)])
        sheet.set_column(column, column, min(widest + 2, WIDEST))
