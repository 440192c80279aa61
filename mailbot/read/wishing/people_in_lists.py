"""Registrations from lines: forms ("Nom : …"), bullet lists, and tables whose cells became lines."""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.domain import Attendance, Evidence, Registration
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import breaks_a_name, fold, is_list_line, tidy, without_bullet
from mailbot.read.wishing.membership import membership_in
from mailbot.read.wishing.people_in_tables import column_of, people_in_table
from mailbot.read.wishing.persons import EMAIL, is_full_name, is_function, is_name, joined_name, without_title

_FIELD_LINE = re.compile(r"^\s*(?:[-*•·–]\s*)?[*_]*([^:=]{2,45}?)[*_]*(?:\s*[:=]\s*|\s+[-–—]{1,2}\s+)(.*)$")
_REMARK = re.compile(r"\s*(?:[,;|\t]|\s{3,}|\s[-–—/]{1,2}\s|:|\(|\)|<|>)\s*")
_LONGEST_ENTRY = 170  # characters: a longer line is prose
_LONGEST_FIELD = 300  # characters of a form's line that are looked at: the pattern costs time
_LONGEST_HEADING = 3  # words
_WRAPPED = 45  # characters: a line as long as this may have been wrapped
_EXCEPTS = re.compile(
    r"\b(?:sauf|except\w*|apart from|but|hormis|ausser|bis auf|excepto|salvo|tranne|behalve)\b"
)
# Who asks for something, or goes on about somebody, writes no entry of a list.
_OF_PROSE = re.compile(
    r"\b(?:please|could you|can you|whom|merci de|merci d'|pouvez|pourriez|veuillez|bitte|konnten|por favor|"
    r"podrian?|"
    r"potrebbe|per favore|kunt u)\b"
)
_LONGEST_REMARK = 10  # words about a person on a line without bullet or address
_NAMES = {"name", "first", "last"}


def people_in_forms(text: str, network: str | None) -> tuple[Registration, ...]:
    """Persons described label by label; a label that comes again begins the next person."""
    forms: list[dict[str, str]] = [{}]
    for line in tidy(text).split("\n"):
        match = _FIELD_LINE.match(line[:_LONGEST_FIELD])
        field = column_of(match[1]) if match else None
        if not match or not field or not match[2].strip():
            continue
        if field in forms[-1] and (field in _NAMES or field == "email"):
            forms.append({})
        forms[-1].setdefault(field, match[2].strip(" .*_"))
    return tuple(_of_form(form, network) for form in forms if _is_form(form))


def _is_form(form: dict[str, str]) -> bool:
    named = bool(form.keys() & _NAMES)
    return len(form) >= 2 and (named or len(form.keys() & {"email", "attendance", "member"}) >= 2)


def _of_form(form: dict[str, str], network: str | None) -> Registration:
    if "first" in form and "last" not in form and "name" in form:  # "Name: …" beside "First name: …"
        form = {**form, "last": form["name"]}
    address = EMAIL.search(form.get("email", ""))
    name = (
        joined_name(form.get("first", ""), form.get("last", ""))
        or form.get("name")
        or form.get("last")
        or form.get("first")
    )
    return Registration(
        name=without_title(EMAIL.sub("", name).strip(" <>(),;")) or None if name else None,
        email=address.group() if address else None,
        affiliation=form.get("affiliation"),
        attendance=attendance_in(fold(form.get("attendance", ""))),
        member=membership_in(fold(form["member"]), network) if "member" in form else None,
        evidence=Evidence("body", "form lines", 0.95),
    )


def people_in_cells(text: str, network: str | None) -> tuple[Registration, ...]:
    """A table as some clients write it in plain text: each cell on its own line, row after row."""
    lines = [line.strip() for line in tidy(text).split("\n")]
    for start in range(len(lines)):
        width = _titles_from(lines, start)
        if width >= 2:
            cells = [line for line in lines[start:] if line]
            rows = [tuple(cells[place : place + width]) for place in range(0, len(cells), width)]
            return _while_people(people_in_table(tuple(rows[:1] + _people_rows(rows[1:])), network, "body"))
    return ()


def _titles_from(lines: list[str], start: int) -> int:
    """How many column names stand one below the other; unknown names between known ones count."""
    width = known = 0
    for line in lines[start : start + 12]:
        if not line or len(line) > 30 or re.search(r"[:@=]|^[-*•]", line) or is_full_name(line):
            break
        width += 1
        known += column_of(line) is not None
    return width if known >= 2 and column_of(lines[start]) else 0


def _people_rows(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Rows as long as they look like persons: what follows the table is prose again."""
    taken: list[tuple[str, ...]] = []
    for row in rows:
        if not (EMAIL.search(" ".join(row)) or is_full_name(row[0])) or any(len(cell) > 80 for cell in row):
            break
        taken.append(row)
    return taken


def _while_people(people: tuple[Registration, ...]) -> tuple[Registration, ...]:
    return people if len(people) >= 1 else ()


def people_in_bullets(text: str, network: str | None) -> tuple[Registration, ...]:
    """A list of persons, a line each; a heading ("In person:", "Membres :") speaks for the lines below it."""
    found: list[Registration] = []
    mode: Attendance | None = None
    member: bool | None = None
    above = ""
    for line in _whole_entries(text, network):
        person = _of_line(line, network) or _like_the_one_above(line, above, network)
        above = line if person else ""
        if person:
            found.append(
                replace(
                    person,
                    attendance=person.attendance or mode,
                    member=person.member if person.member is not None else member,
                )
            )
        elif line.rstrip().endswith(":") or _is_heading(line):
            for_all = not _EXCEPTS.search(fold(line))
            mode = attendance_in(fold(line)) if for_all else None
            member = membership_in(fold(line), network) if for_all else None
    if not found:
        return people_in_blocks(text, network)
    strong = [person for person in found if person.email]
    return tuple(found) if len(found) >= 2 or strong else ()


def _whole_entries(text: str, network: str | None) -> tuple[str, ...]:
    """The lines; what a mail client wrapped of an entry is put back to it."""
    lines: list[str] = []
    for line in tidy(text).split("\n"):
        rest = bool(lines) and line.strip()[:1].islower() and len(lines[-1]) >= _WRAPPED
        rest = bool(rest and (_of_line(lines[-1], network) or _separator(lines[-1])))
        if rest or (lines and breaks_a_name(lines[-1], line.strip())):
            lines[-1] += " " + line.strip()
        elif line.strip():
            lines.append(line)
    return tuple(lines)


def _separator(line: str) -> str | None:
    """What stands behind the full name with which a line opens: " - ", ", ", " (", or None."""
    name, *rest = _REMARK.split(without_bullet(line), maxsplit=1)
    if not rest or not is_full_name(name):
        return None
    between = _REMARK.search(without_bullet(line))
    return between.group().strip() if between else None


def _like_the_one_above(line: str, above: str, network: str | None) -> Registration | None:
    """An entry of the same shape as the one above it, whatever is said of the person."""
    if not above or _separator(line) is None or _separator(line) != _separator(above):
        return None
    return _of_line("- " + without_bullet(line), network)


def _is_heading(line: str) -> bool:
    """ "On site" alone on its line speaks for the persons below it, with a colon or without."""
    return len(line.split()) <= _LONGEST_HEADING and attendance_in(fold(line)) is not None


def people_in_blocks(text: str, network: str | None) -> tuple[Registration, ...]:
    """Persons in paragraphs of short lines: the name, the address, then what is said of them."""
    found: list[Registration] = []
    for block in re.split(r"\n\s*\n", tidy(text)):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if 2 <= len(lines) <= 6 and is_full_name(lines[0]) and any(EMAIL.fullmatch(line) for line in lines):
            person = _of_line("- " + ", ".join(lines), network)
            found += [person] if person else []
    return tuple(found)


def _is_told(name: str, remarks: list[str]) -> bool:
    """A full name, or a given name of which something is said: "Presentation: oral" is none."""
    return is_full_name(name) or (bool(remarks) and likeness(name).likeness is Likeness.PERSON)


def _of_line(line: str, network: str | None) -> Registration | None:
    """ "- Malin Ekstrand, m.ekstrand@…, on site": a name first, then what is said of it."""
    if len(line) > _LONGEST_ENTRY:
        return None
    body = without_bullet(line).strip("*_ ")
    bulleted = body != line.strip()
    address = EMAIL.search(body)
    if not bulleted and not (address and is_list_line("- " + body)) and not _tells_how(body):
        return None
    if not bulleted and _OF_PROSE.search(fold(body)):
        return None
    plain = EMAIL.sub(" , ", body)
    parts = [part for part in _REMARK.split(plain) if part and part.strip(" .")]
    if not parts or column_of(parts[0]):
        return None
    name, remarks = _leading_name(parts)
    if not name or is_function(name) or (not address and not _is_told(name, remarks)):
        return None
    said = fold(" , ".join(remarks))
    return Registration(
        name=name,
        email=address.group() if address else None,
        affiliation=_affiliation(remarks, network),
        attendance=attendance_in(said),
        member=_membership(remarks, network),
        evidence=Evidence("body", "list line", 0.9),
    )


def _tells_how(body: str) -> bool:
    """ "Ann Bell, on site, member": without bullet or address, a full name and how that person takes part."""
    name, *rest = _REMARK.split(body, maxsplit=1)
    return (
        bool(rest)
        and is_full_name(name)
        and len(rest[0].split()) <= _LONGEST_REMARK
        and attendance_in(fold(rest[0])) is not None
    )


def _leading_name(parts: list[str]) -> tuple[str, list[str]]:
    first = without_title(parts[0].strip())
    if (
        len(parts) > 1
        and is_name(first)
        and not is_full_name(first)
        and is_name(parts[1])
        and len(parts[1].split()) <= 2
    ):
        return f"{parts[1].strip()} {first}", parts[2:]  # "Dupont, Marie, on site"
    return (first, parts[1:]) if is_name(first) else ("", parts)


def _membership(remarks: list[str], network: str | None) -> bool | None:
    said = {
        member
        for remark in remarks
        if not is_name(remark) and (member := _remark_member(remark, network)) is not None
    }
    return said.pop() if len(said) == 1 else None


def _remark_member(remark: str, network: str | None) -> bool | None:
    return (
        membership_in(fold(remark), network)
        if re.search(r"[^\W\d_]{2,}", remark) and attendance_in(fold(remark)) is None
        else None
    )


def _affiliation(remarks: list[str], network: str | None) -> str | None:
    for remark in remarks:
        plain = remark.strip(" .")
        if (
            attendance_in(fold(plain)) is None
            and _remark_member(plain, network) is None
            and plain[:1].isupper()
        ):
            return plain
    return None
