"""Registrations from lines of a list: bullets, numbers, "name <address>, remark", names below headings."""

from __future__ import annotations

import re

from mailbot.domain import Evidence, Registration
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.persons import AND, ONESELF
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import without_titles
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import breaks_a_name, has_verb, tidy, without_bullet
from mailbot.read.wishing.entries import (
    NOTHING,
    Entry,
    address_in,
    column_of,
    registration_of,
    speaks_for_all,
)
from mailbot.read.wishing.forms import field_in
from mailbot.read.wishing.persons import EMAIL, is_full_name, is_function, is_name

_CUT = re.compile(r"\s*(?:[,;|\t]|\s{3,}|\s[-–—/]{1,2}\s|\(|\)|<|>|→)\s*")
_COLON = re.compile(r"\s*:\s+|\s+:\s*")
_LONGEST_ENTRY = 170  # characters outside brackets: a longer line is prose
_LONGEST_HEADING = 3  # words
_LONGEST_REMARK = 10  # words about a person on a line without bullet or address
_FAR = 4  # words between a given name and the address that is still that person's
_FULL_LINE = 68  # characters: where clients wrap
_WRAPPED = 45  # characters: a line as long as this may have been wrapped
_EXCEPTS = re.compile(
    r"\b(?:sauf|except\w*|apart from|but|hormis|ausser|bis auf|excepto|salvo|tranne|behalve)\b"
)
_JOINS = re.compile(
    rf"\s(?:{AND}|ainsi que|as well as|along with|with|avec|plus|sowie|mit|asi como|con|nonche|bem como|com|"
    r"alsook|evenals|met|of|for|to|de|d'|pour|fur|para|per|voor)$"
)
# Who asks for something, or goes on about somebody, writes no entry of a list.
_OF_PROSE = re.compile(
    r"\b(?:please|could you|can you|whom|merci de|merci d'|pouvez|pourriez|veuillez|bitte|konnten|"
    r"por favor|podrian?|potrebbe|per favore|kunt u)\b"
)


def people_in_list(text: str, network: str | None, sender: Registration) -> tuple[Registration, ...]:
    """A line each; a heading ("In person:", "Membres :") speaks for the lines below it."""
    lines = _whole_entries(text)
    entries = [_entry(line, sender) for line in lines]
    for step in (1, -1):
        for at in range(len(lines))[::step]:
            if entries[at] is None and 0 <= at - step < len(lines):
                entries[at] = _like_its_neighbour(lines[at], lines[at - step], entries[at - step], sender)
    found: list[Registration] = []
    above = NOTHING
    for line, entry in zip(lines, entries, strict=True):
        if entry:
            found.append(registration_of(entry, network, above))
        elif line.rstrip().endswith(":") or _is_heading(line):
            above = NOTHING if _EXCEPTS.search(fold_line(line)) else speaks_for_all(line, network)
    if not found:
        return _people_in_blocks(text, network, sender)
    return tuple(found) if len(found) >= 2 or any(person.email for person in found) else ()


def _whole_entries(text: str) -> list[str]:
    """The lines; what a mail client wrapped of an entry, or stands indented below it, is put back to it."""
    lines: list[str] = []
    for line in tidy(text).split("\n"):
        plain, before = line.strip(), lines[-1] if lines else ""
        bulleted = without_bullet(line) != plain
        wrapped = plain[:1].islower() and len(before) >= _WRAPPED and _separator(before) is not None
        hangs = line[:2] == "  " and not bulleted and without_bullet(before) != before.strip()
        if plain and before and (wrapped or hangs or (not bulleted and _runs_on(before, plain))):
            lines[-1] += " " + plain
        else:
            lines.append(line.rstrip())
    return lines


def _runs_on(before: str, plain: str) -> bool:
    """A sentence that stops at "and", or in whose line no further word, or no bracket, had room."""
    if breaks_a_name(before, plain) or _JOINS.search(fold_line(before)):
        return True
    if without_bullet(before) != before.strip() or _separator(before) is not None:
        return False
    if before[-1] == ",":
        return len(before) >= _WRAPPED
    full = len(before) + len(plain.split()[0]) >= _FULL_LINE
    return before[-1].isalpha() and _separator(plain) is None and (full or plain[0] == "(")


def _separator(line: str) -> str | None:
    """What stands behind the full name with which a line opens: "-", ",", "(", "" at its end; or None."""
    body = without_bullet(line)
    between = _CUT.search(body) or _COLON.search(body)
    name = body[: between.start()] if between else body
    if not is_full_name(name):
        return None
    return between.group().strip() if between else ""


def _like_its_neighbour(line: str, beside: str, known: Entry | None, sender: Registration) -> Entry | None:
    """Beside an entry, or below "On site": a line of the same shape, or nothing but a full name."""
    separator = _separator(line)
    if separator is None or not (known or _is_heading(beside)):
        return None
    if separator and separator != _separator(beside):
        return None
    return _entry("- " + without_bullet(line), sender)


def _is_heading(line: str) -> bool:
    """ "On site" alone on its line speaks for the persons below it, with a colon or without."""
    return len(line.split()) <= _LONGEST_HEADING and attendance_in(fold_line(line)) is not None


def _people_in_blocks(text: str, network: str | None, sender: Registration) -> tuple[Registration, ...]:
    """Persons in paragraphs of short lines: the name, the address, then what is said of them."""
    found: list[Registration] = []
    for block in re.split(r"\n\s*\n", tidy(text)):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if 2 <= len(lines) <= 6 and is_full_name(lines[0]) and any(EMAIL.fullmatch(line) for line in lines):
            entry = _entry("- " + ", ".join(lines), sender)
            found += [registration_of(entry, network)] if entry else []
    return tuple(found)


def _entry(line: str, sender: Registration) -> Entry | None:
    """ "- Malin Ekstrand, m.ekstrand@…, on site": a name first, then what is said of it."""
    body = without_bullet(line).strip("*_ ")
    bulleted = body != line.strip()
    address = address_in(body)
    if not body or field_in(body) or len(re.sub(r"\([^()]*\)", "", line)) > _LONGEST_ENTRY:
        return None
    name, told = _name_and_remarks(EMAIL.sub(" , ", body))
    if not bulleted and (_enumerates(body) or _tells_a_story(body, told) or _calls(body, name)):
        return None
    if not bulleted and not (is_full_name(name) or likeness(name).likeness is Likeness.PERSON):
        return None  # "…, Grâce / Mbuyi (mbuyi@…), will connect": the rest of a sentence
    if not bulleted and (not (address or _tells_how(name, told)) or _OF_PROSE.search(fold_line(body))):
        return None
    if bulleted and told and re.fullmatch(ONESELF, fold_line(name)) and attendance_in(fold_line(told[0][1])):
        return Entry(sender.name or "", sender.email, told, Evidence("body", "list line", 0.9))
    if not is_name(name) or is_function(name) or not (address or _is_told(name, told)):
        return None
    return Entry(name, address, told, Evidence("body", "list line", 0.9))


def _tells_a_story(body: str, told: tuple[tuple[str, str], ...]) -> bool:
    """ "Ann Bell (ann@…) asked me to …": a verb follows the name, and the writer comes in."""
    if told and re.match(rf"\W*{AND} {ONESELF}(?!\w)", fold_line(told[0][1])):
        return True  # "Ann Bell (ann@…) and I"
    return bool(
        told
        and has_verb("x " + " ".join(told[0][1].split()[:2]))
        and re.search(r"(?<!\w)(?:me|i|us|we|m'|nous|je|moi|mich|ich|mij|ik)\b", fold_line(body))
    )


def _calls(body: str, name: str) -> bool:
    """ "Ann, take my name off and write Bob Cole (bob@…)": an address so far behind is another's."""
    address = EMAIL.search(body)
    return bool(
        address and not is_full_name(name) and len(body[: address.start()].split()) - len(name.split()) > _FAR
    )


def _enumerates(body: str) -> bool:
    """Several people, each with an address or a name: a sentence, or a row of names; no entry of one."""
    named = [
        one
        for part in re.split(r"[,;()<>]|\s(?:and|et|und|y|e|en)\s", EMAIL.sub(",", body))
        if is_full_name(one := part.strip(" ."))
    ]
    return len(set(EMAIL.findall(body))) > 1 and len(named) > 1


def _name_and_remarks(body: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The name, and (label or "", remark) of what follows it."""
    first, *rest = [part for part in _CUT.split(body) if part.strip(" .")] or [""]
    name, *behind = _COLON.split(first, maxsplit=1)
    if behind and column_of(name):
        return "", ()
    name = without_titles(name)
    rest = [one for one in (*behind, *rest) if one]
    if rest and not behind and not is_full_name(name) and is_name(name) and _is_given(rest[0]):
        name = f"{rest.pop(0).strip()} {name}"  # "Dupont, Marie, on site"
    return name, tuple(pair for remark in rest for pair in _labelled(remark))


def _is_given(remark: str) -> bool:
    return is_name(remark) and len(remark.split()) <= 2 and attendance_in(fold_line(remark)) is None


def _labelled(remark: str) -> list[tuple[str, str]]:
    """ "GdR: yes" keeps its label; of other words before a colon nothing is known."""
    label, *values = _COLON.split(remark, maxsplit=1)
    if values and column_of(label):
        return [(label, values[0])]
    return [("", one) for one in (label, *values) if one]


def _is_told(name: str, told: tuple[tuple[str, str], ...]) -> bool:
    """A full name, or a given name of which something is said: "Presentation: oral" is none."""
    return is_full_name(name) or (bool(told) and likeness(name).likeness is Likeness.PERSON)


def _tells_how(name: str, told: tuple[tuple[str, str], ...]) -> bool:
    """ "Ann Bell, on site, member": without bullet or address, a full name and how that person takes part."""
    said = ", ".join(remark for _, remark in told)
    return (
        is_full_name(name)
        and len(said.split()) <= _LONGEST_REMARK
        and attendance_in(fold_line(said)) is not None
    )
