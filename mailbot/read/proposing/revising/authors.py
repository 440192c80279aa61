"""Who the authors are to be, as a reply says it: the whole list, or somebody who was forgotten."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.domain import Author
from mailbot.read.files.document import Line
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.acts import LACK, LIST_AS, REMOVE
from mailbot.read.naming.lexicon.numbers import FIRST, SECOND, THIRD
from mailbot.read.naming.lexicon.persons import ALL, AT, AUTHORSHIP
from mailbot.read.proposing.authors.block import authors_of
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation, without_emails
from mailbot.read.proposing.authors.listed import NAME
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import bare_name, fold, is_name
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.revising.words import SPOKEN_TO

_SPOKEN = re.compile(rf"\b{AUTHORSHIP}\b")
_LINK = re.compile(
    r"\s*[:=–—]\s*|\s(?:are|is|should be|must be|sont|est|doit etre|doivent etre|devrait etre|sind|ist|"
    r"lautet|son|es|sono|e)\s*:?\s+"
)
_BEFORE_LINK = re.compile(
    rf"\b(?:{AUTHORSHIP}|it|they|list|order|names?|ordre|liste|reihenfolge|orden|ordine)\b[^.?!:\n]{{0,40}}$"
)
_ORDER = re.compile(r"\s*\([^()]*\b(?:order|ordre|Reihenfolge|orden|ordine)\b[^()]*\)")
_LIST_END = re.compile(
    r"(?<=[^\W\d_]{3})[.!?](?=\s+[A-ZÀ-Þ]\S*\s+[a-zà-ÿ]|\s*$)|\n(?=[A-ZÀ-Þ][a-z]+ [a-z]+ [a-z])"
)
_MORE = re.compile(rf"\b(?:{LIST_AS}|{LACK})\b")
_LESS = re.compile(rf"\b(?:{REMOVE}|take)\b")
_PLACES = ((1, FIRST), (2, SECOND), (3, THIRD))
_ALL_AT = re.compile(rf"{ALL}(?:(?:is|are|work\w*|sont|sind|son|sono|zijn) )?{AT}\s+")
_BEHIND = re.compile(r"\s*\(([^()]{3,120})\)|,\s+([A-ZÀ-Þ][^,.;:]{3,80})\.?$")


@dataclass(frozen=True, slots=True)
class People:
    """authors in order; place: where they join those on record (0 at the end), None: they replace them."""

    authors: tuple[Author, ...]
    place: int | None = None


def authors_in(found: Sequence[Sequence[str]]) -> People | None:
    """The authors that a reply's blocks tell, None where they tell none."""
    for block, below, further in zip(found, [*found[1:], []], [*found[2:], [], []], strict=False):
        flat = " ".join(block)
        if not _SPOKEN.search(fold(flat)) or _LESS.search(fold(flat)):
            continue
        listed = _below(below) if flat.rstrip().endswith(":") else None
        people = (
            _together(_whole(block), " ".join(below)) or _together(listed, " ".join(further)) or _more(flat)
        )
        if people:
            return people
    return None


def _whole(block: Sequence[str]) -> People | None:
    """ "The authors are A. Bell and B. Cole." """
    text = _ORDER.sub("", "\n".join(block))
    folded = fold_in_place(text)
    for link in _LINK.finditer(folded):
        if not text[link.end() : link.end() + 1].isupper() or not _BEFORE_LINK.search(folded[: link.start()]):
            continue
        authors = authors_of([Line(" ".join(_LIST_END.split(text[link.end() :])[0].split()))])
        if len(authors) >= 2:
            return People(authors)
    return None


def _below(block: Sequence[str]) -> People | None:
    """The list in a block of its own: "Please print the authors as:", "Ann Bell, Bob Cole"."""
    told = bool(block) and label_in(block[0]) is None and is_name_line(block[0])
    authors = authors_of([Line(line) for line in block]) if told else ()
    return People(authors) if len(authors) >= 2 else None


def _together(people: People | None, below: str) -> People | None:
    """With where all of them work: "all at the River Lab" below the list."""
    place = _ALL_AT.match(fold_in_place(below))
    if people is None or place is None:
        return people
    where = re.split(r"[.;](?=\s|$)", below[place.end() :])[0].strip()
    return People(tuple(replace(one, affiliation=one.affiliation or where) for one in people.authors))


def _more(flat: str) -> People | None:
    """ "Please add Bob Cole (River Lab) as second author." """
    before = ""
    for sentence in re.split(r"(?<=[^\W\d_]{3})[.!?]\s+", flat):
        folded = fold(sentence)
        missing = _MORE.search(before) and _SPOKEN.search(before)  # told just before
        before = folded
        if not _MORE.search(folded) or not (missing or _SPOKEN.search(folded)):
            continue
        added = _named(sentence)
        if added:
            return People(added, _place(folded))
    return None


def _named(sentence: str) -> tuple[Author, ...]:
    """The persons whom a sentence names, with what stands behind each name."""
    named: list[Author] = []
    end = 0
    for run in NAME.finditer(sentence):
        name = bare_name(SPOKEN_TO.sub("", run[0]))
        if run.start() < end or not is_name(name) or is_affiliation(name):
            continue
        behind = _BEHIND.match(sentence[run.end() :])
        told = (behind[1] or behind[2]) if behind else ""
        end = run.end() + (behind.end() if behind else 0)
        emails = emails_in(told or sentence[run.end() : run.end() + 60])
        affiliation = without_emails(told).strip(" ,;") if emails else told.strip(" .")
        named.append(Author(name, affiliation or None, emails[0] if emails else None))
    return tuple(named)


def _place(folded: str) -> int:
    return next((place for place, words in _PLACES if re.search(rf"\b{words}\b", folded)), 0)
