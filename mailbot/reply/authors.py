"""Names as people read them: authors under a title, a person in a greeting."""

from __future__ import annotations

import re

from mailbot.domain import Author
from mailbot.printed import printed_name

LONGEST_GREETING = 50


def printed_authors(authors: tuple[Author, ...]) -> tuple[list[tuple[str, int | None]], list[str]]:
    """((name, number of the affiliation), ...) and the affiliations in the order of their numbers.

    Where all share one affiliation nobody is numbered; an author without one has None.
    """
    places = list(dict.fromkeys(author.affiliation for author in authors if author.affiliation))
    if len(places) == 1 and all(author.affiliation for author in authors):
        return [(author.name, None) for author in authors], places
    numbers = {place: number for number, place in enumerate(places, 1)}
    return [(author.name, numbers.get(author.affiliation or "")) for author in authors], places


def greeted(name: str | None) -> str | None:
    """The name to greet somebody by, or None where a display name is none (an address, a role with digits).

    "Dupont, Marie" and "DUPONT Marie" are greeted as Marie Dupont; "Marie Dupont (LISTIC)" without the
    bracket.
    """
    if not name:
        return None
    bare = re.sub(r"\s*[(\[].*?[)\]]", "", name).strip(" '\"")
    family, comma, given = bare.partition(",")
    if comma and "," not in given and given.strip():
        bare = f"{given.strip()} {family.strip()}"
    strange = re.search(r"[@\d/\\<>:;|]", bare) or "," in bare
    return None if strange or not bare or len(bare) > LONGEST_GREETING else printed_name(bare)
