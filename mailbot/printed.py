"""A person's name as a list of participants prints it: given name first.

"DUPONT Marie" is the order of French and Belgian offices: the capitals say which part is the family name.
"Marie DUPONT" only loses its capitals. Without that sign nothing is turned and nothing recased: the name
stays as it was written.
"""

from __future__ import annotations

import re

# Lower case between given and family name ("Ana de la Fuente"); Le, El, Ben stand with a capital.
_PARTICLES = frozenset(
    {"de", "du", "des", "da", "das", "do", "dos", "di", "del", "della", "der", "den", "la", "las", "los"}
    | {"ten", "ter", "van", "von", "zu", "zur", "y"}
)
_CAPITALS = re.compile(r"[^\W\d_a-zà-öø-ÿ](?:['’.-]?[^\W\d_a-zà-öø-ÿ])+")


def printed_name(name: str) -> str:
    """ "NGO BASSONG Marthe" -> "Marthe Ngo Bassong"."""
    words = name.split()
    family = 0
    while family < len(words) and _is_capitals(words[family]):
        family += 1
    given = words[family:]
    if not family and words and _is_capitals(words[-1]):
        return _recased_behind(name, words)
    if not family or not given or not all(_is_given(word) for word in given):
        return name
    return " ".join((*given, *_recased(words[:family])))


def _recased_behind(name: str, words: list[str]) -> str:
    """ "Marie LE GOFF" -> "Marie Le Goff"; what stands before the capitals must be a given name."""
    first = next(place for place in range(len(words)) if all(map(_is_capitals, words[place:])))
    given = words[:first]
    if not given or not all(_is_given(word) or word in _PARTICLES for word in given):
        return name
    return " ".join((*given, *_recased(words[first:])))


def _is_capitals(word: str) -> bool:
    return bool(_CAPITALS.fullmatch(word)) and word.upper() == word and word.lower() != word


def _is_given(word: str) -> bool:
    """ "Marie", "Jean-Luc", "M." of an initial; no second word in capitals."""
    return word[:1].isupper() and not _is_capitals(word)


def _recased(words: list[str]) -> list[str]:
    if len(words) == 1:
        return [_title(words[0])]
    return [word.lower() if word.lower() in _PARTICLES else _title(word) for word in words]


def _title(word: str) -> str:
    """Each part after a hyphen or an apostrophe has its capital: Ould-Kaci, N'Guessan."""
    cased = re.sub(r"[^\W\d_]+", lambda part: part[0][:1].upper() + _lower(part[0][1:]), word)
    return re.sub(r"^Mc([a-z])", lambda match: "Mc" + match[1].upper(), cased)


def _lower(text: str) -> str:
    """Python keeps the dot of a Turkish İ as a character of its own."""
    return text.lower().replace("i\u0307", "i")
