"""Rows of a table or a sheet -> registrations. The row of column names is looked for, not presumed.

Columns are known by their names in the languages that people write here, and, where a table has no
names, by what their cells hold (addresses, modes).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from mailbot.domain import Attendance, Evidence, Registration
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import fold
from mailbot.read.wishing.membership import membership_in
from mailbot.read.wishing.persons import EMAIL, is_name, joined_name

_COLUMNS: tuple[tuple[str, str], ...] = (
    (
        "email",
        r"e-?mails?|mails?|courriels?|adresses? ?(?:e-?mail|mail|electronique|de messagerie|etudiante|"
        r"courriel)?|address(?:es)?|e-?mail address|messagerie|correo.*|posta.*|contact|mel",
    ),
    (
        "member",
        r".*\b(?:member|membership|membre|mitglied|miembro|membro|adherent|socio)\b.*|.*\b(?:gdr)\b.*|"
        r"network|reseau",
    ),
    (
        "attendance",
        r".*\b(?:attendance|participation|presence|mode|modalite|attending|how|format|on ?site|in person|"
        r"online|remote|distanciel|presentiel|comment|teilnahme|asistencia|modalidad|modalita|presenza|type|"
        r"where|vor ort|art der teilnahme)\b.*",
    ),
    ("first", r"first ?names?|given ?names?|forenames?|prenoms?|vornamen?|nombre|nome(?: proprio)?"),
    (
        "last",
        r"(?:last|family|sur) ?names?|surnames?|noms?(?: de famille| d'usage)?|nachnamen?|familiennamen?|"
        r"apellidos?|cognome",
    ),
    (
        "name",
        r"(?:full )?names?|participants?|attendees?|etudiante?s?|students?|persons?|people|personnes?|who|"
        r"qui|noms? (?:et|&|/) ?prenoms?|prenoms? (?:et|&|/) ?noms?|nom,? prenom|name,? first ?name|"
        r"collegues?|agents?|membres de l'equipe|teilnehmer.*|teilnehmende|inscrits?|nombre y apellidos?|"
        r"nome e cognome|interesse\w*",
    ),
    (
        "affiliation",
        r"affiliations?|institut\w*|laborator\w+|laboratoires?|labo|lab|etablissements?|organi[sz]ations?|"
        r"organismes?|company|entreprise|university|universite|universitat|einrichtung|employer|employeur|"
        r"equipe|team|department|departement|unite|unit|structure|afiliacion|ente|rattachement|service",
    ),
)
_HEADER_DEPTH = 12  # rows: titles, dates and notes may stand above the names of the columns
_CODE = re.compile(r"(?:^|[(,;/]|\s)\s*([^\W_]{1,4})\s*=\s*([^,;/()=]{3,40})")
_MARKED = re.compile(r"^(?:x|✓|✔|1|yes|oui|y|o|ja|si)$")

Columns = dict[str, int]


@lru_cache(maxsize=4096)
def column_of(title: str) -> str | None:
    """The field that a column's name or a form's label stands for, or None."""
    folded = re.sub(
        r"\s*\((?![^)]*\b(?:online|remote)\b)[^)]*\)|[?*:°.]+$", "", fold(title).strip(" *:?.")
    ).strip(" *:?")
    for field, expression in _COLUMNS:
        if folded and re.fullmatch(expression, folded):
            return field
    return None


def people_in_table(
    rows: tuple[tuple[str, ...], ...], network: str | None, source: str
) -> tuple[Registration, ...]:
    """One registration a row that names a person or an address; () where the rows are no list of people.

    source: "body" or the attachment's name, for the evidence.
    """
    header, columns = _columns(rows)
    if not columns:
        return ()
    modes = _mode_columns(rows[header]) if header >= 0 else {}
    codes = _codes(rows)
    found: list[Registration] = []
    for number, row in enumerate(rows[header + 1 :], start=header + 2):
        person = _person(_spelled_out(row, columns, codes), columns, modes, network)
        if person:
            found.append(replace(person, evidence=Evidence(source, f"row {number}", 0.95)))
    return tuple(found)


def _codes(rows: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """ "Attendance (P = in person, R = remote)": what the letters in the cells stand for."""
    legend = (match for row in rows for cell in row if "=" in cell for match in _CODE.finditer(cell))
    return {fold(match[1]): match[2].strip() for match in legend if attendance_in(fold(match[2]))}


def _spelled_out(row: tuple[str, ...], columns: Columns, codes: dict[str, str]) -> tuple[str, ...]:
    place = columns.get("attendance", -1)
    if not codes or not 0 <= place < len(row):
        return row
    return (*row[:place], codes.get(fold(row[place]).strip(" ."), row[place]), *row[place + 1 :])


def _columns(rows: tuple[tuple[str, ...], ...]) -> tuple[int, Columns]:
    """(index of the row of names or -1, field -> column)."""
    for number, row in enumerate(rows[:_HEADER_DEPTH]):
        columns: Columns = {}
        for place, title in enumerate(row):
            field = column_of(title)
            if field and field not in columns:
                columns[field] = place
        if "last" in columns and "first" not in columns and "name" not in columns:
            columns["name"] = columns.pop("last")
        elif "first" in columns and "last" not in columns and "name" not in columns:
            columns["name"] = columns.pop("first")
        named = columns.keys() & {"name", "last"}
        if (
            ("email" in columns and len(columns) >= 2)
            or (named and len(columns) >= 2)
            or (named and len(_filled(row)) == 1 and number + 1 < len(rows))
        ):
            return number, columns
    return -1, _columns_by_content(rows)


def _filled(row: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cell for cell in row if cell)


def _columns_by_content(rows: tuple[tuple[str, ...], ...]) -> Columns:
    columns: Columns = {}
    width = max((len(row) for row in rows), default=0)
    for place in range(width):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        for field, fits in (("email", _is_address), ("attendance", _is_mode), ("name", is_name)):
            if cells and field not in columns and sum(map(fits, cells)) * 2 > len(cells):
                columns[field] = place
                break
    return columns if "email" in columns and len(columns) >= 2 else {}


def _is_address(cell: str) -> bool:
    return bool(EMAIL.search(cell))


def _is_mode(cell: str) -> bool:
    return attendance_in(fold(cell)) is not None


def _mode_columns(header: tuple[str, ...]) -> dict[int, Attendance]:
    """ "On site" and "Online" as two columns to be ticked: the ticked one is the mode."""
    modes = {place: attendance_in(fold(title)) for place, title in enumerate(header)}
    return {place: mode for place, mode in modes.items() if mode}


def _person(
    row: tuple[str, ...], columns: Columns, modes: dict[int, Attendance], network: str | None
) -> Registration | None:
    def cell(field: str) -> str:
        place = columns.get(field, -1)
        return row[place].strip() if 0 <= place < len(row) else ""

    address = EMAIL.search(cell("email")) or EMAIL.search(" ".join(row))
    name = joined_name(cell("first"), cell("last")) or EMAIL.sub("", cell("name")).strip(" <>(),;")
    if not address and not is_name(name):
        return None
    return Registration(
        name=name or None,
        email=address.group() if address else None,
        affiliation=cell("affiliation") or None,
        attendance=_attendance(row, cell("attendance"), modes),
        member=membership_in(fold(cell("member")), network) if cell("member") else None,
    )


def _attendance(row: tuple[str, ...], said: str, modes: dict[int, Attendance]) -> Attendance | None:
    mode = attendance_in(fold(said))
    if mode or not modes:
        return mode
    ticked = {
        mode for place, mode in modes.items() if place < len(row) and _MARKED.match(fold(row[place]).strip())
    }
    if len(ticked) == 1:
        return ticked.pop()
    if len(modes) == 1:
        ((place, mode),) = modes.items()
        if place < len(row) and fold(row[place]).strip() in {"n", "no", "non", "nein"}:
            return Attendance.REMOTE if mode is Attendance.IN_PERSON else Attendance.IN_PERSON
    return None
