"""Words compared without their accents and capitals."""

from __future__ import annotations

import unicodedata

_SPELLED = str.maketrans(
    dict(
        zip("øØłŁđĐßıœŒæÆ", ["o", "O", "l", "L", "d", "D", "ss", "i", "oe", "OE", "ae", "AE"], strict=True)
    )  # no accent to take off
)


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
