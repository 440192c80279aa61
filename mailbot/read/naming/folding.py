"""Words compared without their accents and capitals."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SPELLED = str.maketrans(
    dict(
        zip("øØłŁđĐßıœŒæÆ", ["o", "O", "l", "L", "d", "D", "ss", "i", "oe", "OE", "ae", "AE"], strict=True)
    )  # no accent to take off
)
_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-"}
_PLAIN |= {"ß": "s", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}


def fold(text: str) -> str:
    """Lower case without accents; ø, ł, đ, ß, œ, æ spelled in ASCII: to compare, never to show."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def fold_in_place(text: str) -> str:
    """Folded, every character in its place, so that what is found there is found in the text itself."""
    return "".join(fold(char)[:1] or char for char in text).replace("’", "'")


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _PLAIN:
        return _PLAIN[letter]
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


def fold_line(text: str) -> str:
    """Folded in place, and quotes and dashes plain, every white space a space: one line to search."""
    return "".join(map(_folded_letter, text))
