"""Whether a few words name a person or an institution: signs are weighed, and what is open stays open.

A name that no list holds is not forbidden by that: it is EITHER, and who asks settles it by the place
where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from mailbot.read.naming.folding import fold, word_set
from mailbot.read.naming.gazetteer import (
    Known,
    given_name,
    institution_word,
    is_legal_form,
    is_place,
)


class Likeness(Enum):
    PERSON = "person"
    INSTITUTION = "institution"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Judgement:
    """weight: how far the signs lean to a person (> 0) or to an institution (< 0); reasons: the signs."""

    likeness: Likeness
    weight: float
    reasons: tuple[str, ...]


_ENOUGH = 2.0
_SURE = 6.0  # more than a given name and all else that speaks for a person

_PERSONAL = word_set("""
    van von der den ter ten zu zum zur vom in 't op bin binti binte bint ibn ben bat abu abd al el ap
    ab ferch verch mac mc nic ni o ua ould mint ait af av ag ul
""")
_LINKING = word_set("of the for and fur und pour voor och og per nad & +")
OF = word_set("de du des of d di del der do da fur for pour voor")
_ACRONYM = re.compile(r"^[A-ZÀ-Þ]{2,5}$")
_INITIAL = re.compile(r"^(?:[^\W\d_]\.-?){1,3}$|^[A-ZÀ-Þ]$")
_INNER_CAPITAL = re.compile(
    r"^(?!(?:Mc|Mac|De|Di|Du|Da|La|Le|Lo|Van|Von|Fitz|Ó|O|Mb|Ní|Mhic)[A-ZÀ-Þ])\w*[a-zß-ÿ][A-ZÀ-Þ]"
)
_FORMS_BEFORE = ("PT", "CV", "ТОВ", "ООО")
_POINTED_CAPITALS = re.compile(r"(?:\b[A-Z]\.\s?){2,}$")
_SPACED_FORM = re.compile(r"(?<=\w )((?:[A-Za-z]\.\s?){2,5})$")
_FAMILY = re.compile(
    r"(?:ov|ev|ova|eva|ovic|evic|ovich|evich|ovych|sky|skyy|ski|ska|skaya|ska|enko|chuk|czuk|yan|ian|shvili|adze|idze|"
    r"poulos|opoulou|idis|idou|akis|aki|oglu|escu|eanu|sson|sdottir|dottir|nen|wicz|czyk|zadeh|nejad|ez|mann|"
    r"stra|sma|inga|singh|walla|datter|quist|qvist|gaard|strom)$"
)
_FAMILY_START = re.compile(r"^(?:mc|mac(?=[b-df-hj-np-tv-z])|fitz|o['’])\w{2,}")


@lru_cache(maxsize=8192)
def likeness(text: str) -> Judgement:
    """What the words themselves say; the place where they stand is for the caller to weigh."""
    words = [word.strip(",;:()") for word in text.split()]
    words = [word for word in words if word]
    signs = [*_of_forms(text, words), *_of_nouns(words), *_of_names(words), *_of_shapes(words)]
    weight = sum(sign[0] for sign in signs)
    found = Likeness.EITHER
    if weight >= _ENOUGH:
        found = Likeness.PERSON
    elif weight <= -_ENOUGH:
        found = Likeness.INSTITUTION
    return Judgement(found, weight, tuple(reason for _, reason in signs))


def ends_in_form(text: str) -> bool:
    """A legal form behind a name, "Srl" or "S. r. l."; not where all is in capitals."""
    words = text.split()
    if len(words) < 2 or text.isupper():
        return False
    spaced = _SPACED_FORM.search(text.strip())
    return is_legal_form(words[-1]) or (spaced is not None and is_legal_form(spaced[1].replace(" ", "")))


def _of_forms(text: str, words: list[str]) -> list[tuple[float, str]]:
    """A legal form behind or, as in Indonesia, before the name."""
    if len(words) < 2 or text.isupper():
        return []
    if words[0] in _FORMS_BEFORE:
        return [(-_SURE, "a legal form")]
    if _POINTED_CAPITALS.search(text.strip()):  # "Rao N.V." and "Riverkant N.V.": its neighbours tell
        return []
    return [(-_SURE, "a legal form")] if ends_in_form(text.strip(" ,;:()")) else []


def _of_nouns(words: list[str]) -> list[tuple[float, str]]:
    known = {word: noun_in(word) for word in words}
    signs = [(-_SURE, f"a noun of institutions: {word}") for word, how in known.items() if how is Known.WELL]
    named = any(given_name(_plain(word)) is Known.WELL for word in words)
    maybe = any(given_name(_plain(word)) for word in words)
    weigh = {Known.WEAKLY: -0.8 if named else -1.5, Known.FAIRLY: -0.8 if maybe else -3.0}
    weak = [(weigh[how], word) for word, how in known.items() if how in weigh]
    return signs + [(weight, f"perhaps a noun of institutions: {word}") for weight, word in weak]


def noun_in(word: str) -> Known:
    """How surely a word, or a part of it, is one by which institutions are called."""
    plain = _plain(word)
    parts = [part for part in re.split(r"[-–/'’]", plain) if part]
    return max([institution_word(plain), *(institution_word(part) for part in parts)])


def _of_names(words: list[str]) -> list[tuple[float, str]]:
    signs: list[tuple[float, str]] = []
    mixed = any(not word.isupper() for word in words)
    for word in words:
        if mixed and _ACRONYM.match(word):  # "LE Minh", "Anna LI", and no given name
            continue
        known = given_name(_plain(word)) if word[:1].isupper() and not noun_in(word) else Known.NOT
        if known is Known.WELL:
            first = not any(weight > 1 for weight, _ in signs)
            signs.append((3.0 if first else 1.0, f"a given name: {word}"))
        elif known is Known.WEAKLY:
            signs.append((0.8, f"perhaps a given name: {word}"))
    return signs


def _of_shapes(words: list[str]) -> list[tuple[float, str]]:
    signs: list[tuple[float, str]] = []
    for place, word in enumerate(words):
        plain = _plain(word)
        if _INITIAL.match(word) and len(words) > 1 and not is_legal_form(word):
            signs.append((2.0, f"an initial: {word}"))
        elif not place and _is_acronym(word, words[1:]):
            signs.append((-3.0, f"an acronym: {word}"))
        elif word[:1].islower() and plain in _PERSONAL and place:
            signs.append((1.0, f"a particle of names: {word}"))
        elif plain in _LINKING:
            signs.append((-2.0, f"a word between nouns: {word}"))
        elif _INNER_CAPITAL.match(word):
            signs.append((-3.0, f"a capital amid a word: {word}"))
        elif place and is_place(plain):
            signs.append((-1.2, f"a place: {word}"))
        elif place and (_FAMILY.search(plain) or _FAMILY_START.match(plain)):
            signs.append((1.0, f"the shape of a family name: {word}"))
    return signs


def _is_acronym(word: str, rest: list[str]) -> bool:
    """ "CHU de Bellerive", "CNRS Toulouse": no vowel, or a small word behind it."""
    if not _ACRONYM.match(word) or not rest or all(other.isupper() for other in rest):
        return False
    return not re.search(r"[AEIOUYÀ-ÖØ-Ý]", word) or (rest[0][:1].islower() and fold(rest[0]) in OF)


def _plain(word: str) -> str:
    return fold(word).strip(".'’`")
