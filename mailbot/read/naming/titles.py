"""Titles, degrees and offices around a person's name, in the languages of Europe; the list stands beside."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from mailbot.read.naming.folding import fold

_DEGREE = re.compile(r"[A-Z]\S*[A-Z]\S*$")  # "PhD", "HDR": known without a comma before it
_COMPOUND = re.compile(r"(?:dr|prof|dipl|univ|priv|jun|ass)\.?-[a-z]")  # "Dr.-Ing.", "Univ.-Prof."
_INITIALS = re.compile(r"^(?:[^\W\d_]\.?-?){1,3}\.?$")


def without_titles(name: str) -> str:
    """ "Univ.-Prof. em. Dr. Ann Bell, MSc" -> "Ann Bell"; a title alone stays as it is."""
    words = name.split()
    start, end = 0, len(words)
    while start < end and _is(words[start], "before") and not _is_name_part(words[start : start + 2]):
        start += 1
    while end - start > 1 and _is(words[end - 1], "behind"):
        shown = len(words[end - 1]) > 2 and _DEGREE.match(words[end - 1]) and end - start > 2
        if not shown and not words[end - 2].endswith(","):
            break
        end -= 1
    return " ".join(words[start:end]).rstrip(" ,") or name.strip()


def _is_name_part(words: list[str]) -> bool:
    """The M. of "M. K. Oduya", and the DI of "DI MARCO Luigi"."""
    opens, behind = words[0], words[-1] if len(words) > 1 else ""
    if fold(opens) in {"m.", "m"}:
        initials = _INITIALS.match(behind) and (behind.isupper() or behind.endswith("."))
        return not behind or bool(initials)  # "M. Luc Roy" and "M. Le Goff" are addressed
    return opens.isupper() and fold(opens) not in _listed("before") and behind.isupper()


def is_title(text: str) -> bool:
    """ "PhD", "doctorante", "PhD student": what somebody is, and no place where anybody works."""
    word = "-".join(text.split())
    return _is(word, "before") or _is(word, "behind") or all(map(_is_one, text.split()))


def _is_one(word: str) -> bool:
    return _is(word, "before") or _is(word, "behind")


def _is(word: str, place: str) -> bool:
    plain = word.strip(",()")
    listed = _listed(place)
    folded = fold(plain)
    if _COMPOUND.match(folded):
        return True
    bare = folded.rstrip(".")
    if plain.isupper() and bare.upper() in listed:
        return True
    return folded in listed or (bare in listed and (len(bare) > 1 or place == "before"))


@cache
def _listed(place: str) -> frozenset[str]:
    text = resources.files("mailbot.read.naming").joinpath("titles.txt").read_text(encoding="utf-8")
    section = text.split(f"= {place}\n")[1].split("\n= ")[0]
    return frozenset(word if word.isupper() else fold(word) for word in section.split())
