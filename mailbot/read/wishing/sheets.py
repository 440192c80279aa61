"""Sheets as people attach them (CSV, TSV, XLSX) -> rows of cell texts. Bounded, never raises.

The media type is not believed (mail clients label a CSV as Excel): the bytes decide. Only the first
sheet that holds a list is of interest to callers; all are given, in order.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile

from mailbot.read.letter import File
from mailbot.read.wishing.clauses import tidy

Rows = tuple[tuple[str, ...], ...]

_MOST_ROWS = 2000
_MOST_COLUMNS = 40
_MOST_SHEETS = 8
_LONGEST_CELL = 300  # characters
_LARGEST_FILE = 8_000_000  # bytes, as attached
_LARGEST_PART = 40_000_000  # bytes, a workbook's part unpacked: more is a bomb
_SHEET_NAMES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm")
_SHEET_TYPES = ("text/csv", "text/tab-separated-values", "spreadsheetml", "ms-excel", "application/csv")


def is_sheet(file: File) -> bool:
    """By name or media type; the content is looked at by sheets_of."""
    return file.name.lower().endswith(_SHEET_NAMES) or any(kind in file.media_type for kind in _SHEET_TYPES)


def sheets_of(file: File) -> tuple[Rows, ...]:
    """The sheets of the file, each with its non-empty rows; () where it is no sheet or too large."""
    if len(file.content) > _LARGEST_FILE:
        return ()
    if file.content[:4] == b"PK\x03\x04":
        return _workbook(file.content)
    if b"\x00" in file.content[:2000] and not file.content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ()
    rows = _separated(_decoded(file.content))
    return (rows,) if rows else ()


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("windows-1252", "replace")


def _separated(text: str) -> Rows:
    """The separator is the one that cuts most lines into the same number of cells."""
    lines = [line for line in tidy(text).split("\n") if line.strip()][: _MOST_ROWS + 20]
    if lines and lines[0].lower().startswith("sep="):  # Excel's own hint
        lines = lines[1:]
    counts = {mark: sorted(line.count(mark) for line in lines) for mark in ";\t,|"}
    separator = max(counts, key=lambda mark: (counts[mark][len(lines) // 2] if lines else 0, mark == ";"))
    if not lines or counts[separator][-1] == 0:
        return _clean([line] for line in lines)
    try:
        return _clean(csv.reader(lines, delimiter=separator, skipinitialspace=True))
    except csv.Error:  # a cell past the reader's own limit: not a list of people
        return ()


def _workbook(content: bytes) -> tuple[Rows, ...]:
    if not _is_bounded(content):
        return ()
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that it does not know
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            sheets = [
                _clean(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS))
                for sheet in book.worksheets[:_MOST_SHEETS]
                if sheet.sheet_state == "visible"
            ]
            book.close()
    except Exception:
        return ()
    return tuple(rows for rows in sheets if rows)


def _is_bounded(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return sum(part.file_size for part in packed.infolist()) <= _LARGEST_PART
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _clean(rows: object) -> Rows:
    found: list[tuple[str, ...]] = []
    for row in rows:  # type: ignore[attr-defined]
        cells = tuple(_cell(value) for value in list(row)[:_MOST_COLUMNS])
        if any(cells):
            last = max(place for place, cell in enumerate(cells) if cell)
            found.append(cells[: last + 1])
        if len(found) >= _MOST_ROWS:
            break
    return tuple(found)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(tidy(str(value)).split())[:_LONGEST_CELL]
