"""What is known of names by heart: given names, the nouns and legal forms of institutions, places.

The lists stand beside this file, with what their signs mean; each is read once, when first asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from importlib import resources

_LETTERS = 3  # at least, before the ending of a compound: "Amt" ends "Forstamt" and not "Samt"


class Known(IntEnum):
    """How much a word of a list counts."""

    NOT = 0
    WEAKLY = 1
    FAIRLY = 2
    WELL = 3


_MARKS = {"~": Known.WEAKLY, "^": Known.FAIRLY}  # behind the words of a list


@dataclass(frozen=True, slots=True)
class _Words:
    known: Mapping[str, Known]

    def know(self, word: str) -> Known:
        return self.known.get(word, Known.NOT)


def given_name(word: str) -> Known:
    """word folded; "jean-pierre" by its parts where the whole is not known."""
    names = _names()
    known = names.know(word)
    if known or "-" not in word:
        return known
    return max(names.know(part) for part in word.split("-"))


def institution_word(word: str) -> Known:
    """word folded: a noun, an adjective or a compound that institutions are called by."""
    whole, opening, ending = _nouns()
    if _names().know(word) is Known.WELL:
        return whole.know(word)
    cuts = range(_LETTERS, len(word))
    return max(
        whole.know(word),
        max((opening.know(word[:at]) for at in (*cuts, len(word))), default=Known.NOT),
        max((ending.know(word[at:]) for at in cuts), default=Known.NOT),
    )


def is_legal_form(written: str) -> bool:
    """ "GmbH", "S.r.l.", "AöR" as written, with points or without."""
    return written.replace(".", "").strip() in _forms()


def is_place(word: str) -> bool:
    return word in _places()


@cache
def _names() -> _Words:
    return _sorted(_entries("given_names.txt"))


@cache
def _nouns() -> tuple[_Words, _Words, _Words]:
    """Whole words, what opens words, what ends compounds."""
    entries = _entries("institutions.txt")
    bare = [(entry, entry.rstrip("~^")) for entry in entries]
    opening = [entry.replace("-", "") for entry, plain in bare if plain.endswith("-")]
    ending = [entry.removeprefix("-") for entry, plain in bare if plain.startswith("-")]
    whole = [entry for entry, plain in bare if plain.strip("-") == plain]
    return _sorted(whole), _sorted(opening), _sorted(ending)


@cache
def _forms() -> frozenset[str]:
    return frozenset(form.replace(".", "") for form in _entries("legal_forms.txt"))


@cache
def _places() -> frozenset[str]:
    return frozenset(_entries("places.txt"))


def _sorted(entries: Iterable[str]) -> _Words:
    known: dict[str, Known] = {}
    for entry in entries:
        word = entry.rstrip("".join(_MARKS))
        known[word] = max(_MARKS.get(entry[-1], Known.WELL), known.get(word, Known.NOT))
    return _Words(known)


def _entries(file: str) -> list[str]:
    text = resources.files("mailbot.read.naming").joinpath(file).read_text(encoding="utf-8")
    return [entry for line in text.split("\n") if not line.startswith("#") for entry in line.split()]
