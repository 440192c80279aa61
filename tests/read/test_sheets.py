"""Sheets in the states in which people send them, and the persons in their rows."""

from __future__ import annotations

import hashlib
import io

import openpyxl
import pytest

from mailbot.domain import Attendance, Evidence, Registration
from mailbot.read.letter import File
from mailbot.read.wishing.entries import column_of
from mailbot.read.wishing.people_in_tables import people_in_table
from mailbot.read.wishing.tables import is_sheet, sheets_of

HERE, FAR = Attendance.IN_PERSON, Attendance.REMOTE
NETWORK = "GdR OCEAN"


def a_file(content: bytes, name: str = "people.csv", media_type: str = "text/csv") -> File:
    return File(name, media_type, content, hashlib.sha256(content).hexdigest())


def a_workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


ROWS = (("Nom", "Prénom"), ("Œuvrard", "Élise"))


@pytest.mark.parametrize(
    "content",
    [
        "Nom;Prénom\r\nŒuvrard;Élise\r\n".encode("windows-1252"),
        "\ufeffNom;Prénom\nŒuvrard;Élise\n".encode(),
        "Nom\tPrénom\nŒuvrard\tÉlise\n".encode(),
        "Nom,Prénom\nŒuvrard,Élise\n".encode("utf-16"),
        'sep=;\n"Nom";"Prénom"\n"Œuvrard";"Élise"\n'.encode(),
    ],
    ids=["windows-1252", "byte-order-mark", "tabs", "utf-16", "excel-hint"],
)
def test_separated_text_is_read_in_its_encoding(content: bytes) -> None:
    assert sheets_of(a_file(content)) == (ROWS,)


def test_workbook_is_known_by_its_bytes_and_numbers_lose_their_point() -> None:
    content = a_workbook([["No.", "Name"], [1.0, " Ann  Bell "], [None, None]])

    assert sheets_of(a_file(content, "list.csv", "application/vnd.ms-excel")) == (
        (("No.", "Name"), ("1", "Ann Bell")),
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04 not a workbook", b"\x00\x01\x02\x03" * 50, b"PK\x03\x04" + b"\x00" * 400],
)
def test_what_is_no_sheet_has_no_rows(content: bytes) -> None:
    assert sheets_of(a_file(content)) == ()


def test_sheet_is_told_by_name_or_media_type() -> None:
    assert is_sheet(a_file(b"", "A.XLSX", "application/octet-stream"))
    assert is_sheet(a_file(b"", "list", "text/csv"))
    assert not is_sheet(a_file(b"", "abstract.pdf", "application/pdf"))


def test_column_names_are_found_below_title_rows() -> None:
    rows = (
        ("Fjell Centre, participants", "", "", ""),
        ("as of Monday", "", "", ""),
        ("Family name", "Given name", "How?", "Member (y/n)"),
        ("Berg", "Ida", "on-site", "y"),
        ("Dahl", "Sven", "online", ""),
    )

    assert people_in_table(rows, NETWORK, "list.xlsx") == (
        Registration("Ida Berg", None, None, HERE, True, Evidence("list.xlsx", "row 4", 0.95)),
        Registration("Sven Dahl", None, None, FAR, None, Evidence("list.xlsx", "row 5", 0.95)),
    )


def test_name_and_first_name_in_one_cell_stay_as_written() -> None:
    rows = (("Participant", "Courriel", "Présence"), ("BERG Ida", "ida@fjell.example.net", "visio"))

    people = people_in_table(rows, NETWORK, "body")

    assert [(one.name, one.email, one.attendance) for one in people] == [
        ("BERG Ida", "ida@fjell.example.net", FAR)
    ]


def test_ticked_columns_tell_the_mode() -> None:
    rows = (
        ("Name", "E-mail", "In person", "Online"),
        ("Ida Berg", "ida@fjell.example.net", "x", ""),
        ("Sven Dahl", "sven@fjell.example.net", "", "X"),
    )

    assert [one.attendance for one in people_in_table(rows, NETWORK, "body")] == [HERE, FAR]


def test_table_without_names_is_read_by_what_its_cells_hold() -> None:
    rows = (
        ("Ida Berg", "ida@fjell.example.net", "remote"),
        ("Sven Dahl", "sven@fjell.example.net", "on site"),
    )

    assert [(one.name, one.attendance) for one in people_in_table(rows, NETWORK, "body")] == [
        ("Ida Berg", FAR),
        ("Sven Dahl", HERE),
    ]


def test_table_of_other_things_holds_nobody() -> None:
    assert people_in_table((("Budget", "2026"), ("Travel", "300"), ("Rooms", "120")), NETWORK, "body") == ()


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("E-mail :", "email"),
        ("Adresse électronique", "email"),
        ("Membre du GdR (oui/non)", "member"),
        ("Participation", "attendance"),
        ("Prénom", "first"),
        ("NOM", "last"),
        ("Nom et prénom", "name"),
        ("Laboratoire", "affiliation"),
        ("Remarks", None),
    ],
)
def test_column_is_known_by_its_name(title: str, field: str | None) -> None:
    assert column_of(title) == field
