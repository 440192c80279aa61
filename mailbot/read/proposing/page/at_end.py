"""Addresses below the text, one for each author: so mathematicians' journals print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Author
from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.page.outline import Part, of_field

_NAMED = re.compile(r"^\(([^()]{2,60})\)\s+(?=\S)")

_WHITE = 1.7  # of the size, between two blocks


def with_addresses(authors: tuple[Author, ...], parts: Sequence[Part]) -> tuple[Author, ...]:
    """Authors without any institution with the addresses at the end, each his own, in order.

    An address may begin with its author's name in brackets, "(A. Bell)".
    """
    if not authors or any(author.affiliation for author in authors):
        return authors
    told = _addresses([line for part in of_field(parts, "end", "tail", "email") for line in part.lines])
    if len(told) != len(authors) or not all(map(_is_of, told, authors)):
        return authors
    return tuple(
        replace(author, affiliation=_NAMED.sub("", text)) for author, text in zip(authors, told, strict=True)
    )


def _addresses(lines: Sequence[Line]) -> list[str]:
    """Institutions in blocks of their own, no sentences, no references; a wrapped one is one."""
    found: list[str] = []
    within = False
    for last, line in zip([None, *lines], lines, strict=False):
        text = line.text.strip() if line.style != "footer" else ""
        if last is None or line.gap_before or line.top - last.top > _WHITE * max(line.size, 1.0):
            within = bool(re.match(r"[^\W\d_]|\(", text)) and not text.endswith(".") and is_affiliation(text)
            found += [text] if within else []
        elif within and not emails_in(text):
            found[-1] = f"{found[-1]} {text}"
        else:
            within = False
    return found


def _is_of(text: str, author: Author) -> bool:
    """Whether an address may be an author's: it names nobody, or him."""
    named = _NAMED.match(text)
    return named is None or fold(named[1]).split()[-1] == fold(author.name).split()[-1]
