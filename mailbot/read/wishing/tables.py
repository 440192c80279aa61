"""Lists of people as rows of cells: attached as sheets (CSV, TSV, XLSX), or standing in plain text.

The media type is not believed (mail clients label a CSV as Excel): the bytes decide. Bounded, never raises.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Collection, Iterator, Sequence

from mailbot.read.letter import File, Table
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.expressions import any_of, stems
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.entries import column_of
from mailbot.read.wishing.forms import field_in
from mailbot.read.wishing.persons import EMAIL, is_full_name

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
                _headed(
                    sheet.title,
                    _clean(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS)),
                )
                for sheet in book.worksheets[:_MOST_SHEETS]
                if sheet.sheet_state == "visible" and not _NOT_MEANT.search(fold_line(sheet.title))
            ]
            book.close()
    except Exception:
        return ()
    return tuple(rows for rows in sheets if rows)


# The title of a sheet that hands in nobody.
_NOT_MEANT = any_of(
    stems("""
        old* archive* previous last_year template* example* backup draft cancelled withdrawn absent*
        ancien* modele* exemple* brouillon annul* desist* vorlage* beispiel* alt alte vorjahr* storniert
        abgesagt antigu* plantilla* ejemplo* anulad* vecchi* modello esempio annullat* antig* modelo*
        exemplo* cancelad* oud oude sjabloon voorbeeld* geannuleerd
    """)
)


def _headed(title: str, rows: Rows) -> Rows:
    """ "Online" on a sheet's tab speaks for its rows, as a line above them would."""
    return ((title,), *rows) if rows and attendance_in(fold_line(title)) is not None else rows


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


_SEPARATORS = tuple(map(re.compile, (r"\s*\|\s*", r"\s*\t\s*", r"\s*;\s*", r"\s{2,}", r"\s*,\s*")))
_RULE = re.compile(r"^[\s|+=:_.-]*$")
_LONGEST_TITLE = 30  # characters
_LONGEST_IN_TEXT = 80
_MOST_TITLES = 12
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


def as_stated(text: str, tables: Sequence[Table] = ()) -> str:
    """The text less what labels and columns ask ("How will you attend?"): no question of the sender.

    tables: whose cells stand in the text, a line each.
    """
    cells = {" ".join(cell.split()) for table in tables for row in table.rows for cell in row}
    return "\n".join(_stated(line, cells) if "?" in line else line for line in text.split("\n"))


def _stated(line: str, cells: Collection[str]) -> str:
    if line.strip() in cells and column_of(line.strip()):
        return line.replace("?", "")
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
        if len(cells) == 1 and attendance_in(fold_line(line)) is None:
            return
        if separator.pattern == r"\s{2,}" and len(cells) != len(places) + 1:
            cells = [line[a:b].strip() for a, b in zip([0, *places], [*places, len(line)], strict=True)]
        yield tuple(cells)


def _titles_from(cells: list[str], start: int) -> int:
    """How many names of columns stand one below the other; unknown ones count between known ones."""
    width = 0
    for cell in cells[start : start + _MOST_TITLES]:
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
        if not told or any(len(cell) > _LONGEST_IN_TEXT for cell in row):
            return
        yield row
