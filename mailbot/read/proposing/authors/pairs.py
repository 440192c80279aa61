"""People in a line of pairs: "Bell, Ann; Cole, Bob", "Ann Bell, Salt Office – Bob Cole, Marsh Trust"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.names import bare_name, is_name, is_single_name
from mailbot.read.proposing.authors.raised import OPEN, marks_in, without_marks

_BETWEEN = re.compile(r"\s+[–—-]\s+|\s*[;·•|]\s*")


@dataclass(frozen=True, slots=True)
class Person:
    """A name on a line of authors, with its marks and what the line itself says of it."""

    name: str
    marks: tuple[str, ...] = ()
    affiliation: str | None = None
    email: str | None = None


def turned(groups: Sequence[str]) -> tuple[Person, ...]:
    """ "Bell, Ann; Cole, Bob": every group is a family name, a comma and given names."""
    pairs = [[part.strip() for part in group.split(",") if part.strip()] for group in groups]
    if len(pairs) < 2 or any(len(pair) != 2 for pair in pairs):
        return ()
    people: list[Person] = []
    for family, given in pairs:
        marks = marks_in(family + given)
        family, given = without_marks(family), without_marks(re.sub("\\s*\ue002\\d+\ue003", "", given))
        whole = f"{given} {family}"
        if is_name(family) and not is_single_name(given.split()[0] if given.split() else ""):
            return ()
        if is_affiliation(given) or is_affiliation(family) or not is_name(whole) or len(given.split()) > 3:
            return ()
        if is_name(family) and is_name(given):
            return ()
        people.append(Person(bare_name(whole), marks))
    return tuple(people)


def with_places(text: str) -> tuple[Person, ...]:
    """Each with where that person works: what no list knows is no name there."""
    pairs = [[piece.strip() for piece in part.split(",", 1)] for part in _BETWEEN.split(text)]
    if len(pairs) < 2 or any(len(pair) != 2 or not is_name(pair[0]) for pair in pairs):
        return ()
    told = [rest for _, rest in pairs]
    if any(OPEN in rest or emails_in(rest) or not rest for rest in told) or not any(
        map(is_affiliation, told)
    ):
        return ()
    if any(likeness(part.strip()).likeness is Likeness.PERSON for rest in told for part in rest.split(",")):
        return ()
    return tuple(Person(bare_name(name), affiliation=rest.strip(" ,;")) for name, rest in pairs)
