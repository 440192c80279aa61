"""Names under a label that asks for the family name first: given where the words or an address say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Author
from mailbot.read.files.document import Line
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.proposing.authors.names import PARTICLES, fold, is_single_name

_ASKED = re.compile(  # "Nom et prénom", "Name, Vorname", "Apellidos y nombre", "Last name, first name"
    r"\b(?:noms?(?: de famille)?|(?:nach|familien)?namen?|apellidos?|cognom[ei]|apelidos?|sobrenomes?|"
    r"achternaam|naam|(?:last|family|sur)[ -]?names?|names?)"
    r"\s*(?:,|/|&|-|\(|\band\b|\bet\b|\bund\b|\by\b|\be\b|\ben\b)*\s*"
    r"(?:prenoms?|vornamen?|nombres?|nom[ei](?: proprio)?|voorna(?:am|men)|(?:first|given)[ -]?names?)\b"
)


def asks_family_first(label: str) -> bool:
    return bool(_ASKED.search(fold(label)))


def without_comma(line: Line) -> Line:
    """ "Bell, Ann" alone under such a label, as "Bell Ann": no two persons."""
    family, comma, given = (part.strip() for part in line.text.partition(","))
    alone = is_single_name(family) and is_single_name(given)
    return replace(line, text=f"{family} {given}", spans=()) if comma and alone else line


def given_first(author: Author) -> Author:
    """The author with the given names first, where it is plain that the family name stands there."""
    words = author.name.split()
    cut = _given_from(words, author.email)
    return replace(author, name=" ".join((*words[cut:], *words[:cut])))


def _given_from(words: Sequence[str], email: str | None) -> int:
    """Where the given names begin behind the family name; 0 where nothing says that they do."""
    if len(words) < 2 or len(words) > 5:
        return 0
    capitals = next((at for at, word in enumerate(words) if not word.isupper()), 0)
    if capitals and not any(word.isupper() for word in words[capitals:]):
        return capitals
    if _said(email, words[-1], words[0]):
        return len(words) - 1
    first = next((word for word in words if fold(word) not in PARTICLES), words[0])
    if _said(email, first, words[-1]) or _given(first) >= _given(words[-1]):
        return 0
    begin = len(words) - 1
    while begin > 1 and _given(words[begin - 1]) is Known.WELL:
        begin -= 1
    return begin


def _given(word: str) -> Known:
    return given_name(fold(word).strip(".,"))


def _said(email: str | None, given: str, family: str) -> bool:
    """ "ann.bell@…": an address begins with the given name."""
    local = fold((email or "").split("@")[0])
    return bool(re.match(rf"{re.escape(fold(given))}[._-]{re.escape(fold(family))}", local))
