"""What a letter adds to a proposal read: a title, the sender among the authors, the sender's address."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from mailbot.domain import Author, Evidence, Problem, Proposal
from mailbot.read.letter import Letter
from mailbot.read.proposing.authors.institutions import is_affiliation, named_in_domain
from mailbot.read.proposing.authors.listed import own_place
from mailbot.read.proposing.authors.names import bare_name, fold, is_name, same_person
from mailbot.read.proposing.spoken.cover import blocks, is_greeting
from mailbot.read.proposing.spoken.remarks import is_closing

_CLOSING = 4  # lines
_PLACE = 90  # characters of an institution's name


def with_title(read: Proposal, title: str, where: Evidence) -> Proposal:
    """The proposal with a title that its own place did not tell."""
    problems = tuple(one for one in read.problems if one is not Problem.NO_TITLE)
    return replace(read, title=title, problems=problems, evidence=(("title", where), *read.evidence))


def with_sender(read: Proposal, letter: Letter, *, alone: bool) -> Proposal:
    """The sender's address beside the sender's name. alone: a proposal without names is the sender's own."""
    name, email = sender_name(letter), letter.sender.email if letter.sender else None
    read = replace(read, authors=_without_employer(read.authors, name, email))
    if read.authors:
        taken = {author.email for author in read.authors}
        authors = tuple(
            replace(author, email=email)
            if author.email is None and email not in taken and name and same_person(author.name, name)
            else author
            for author in read.authors
        )
        return replace(read, authors=authors)
    if not alone or not name or letter.from_organiser or not (read.title or read.abstract):
        return read
    evidence = Evidence("header", "the sender", 0.6)
    kept = tuple(pair for pair in read.evidence if pair[0] != "authors")
    place = own_place(letter.text) or _signed_at(letter, name)
    return replace(read, authors=(Author(name, place, email),), evidence=(*kept, ("authors", evidence)))


def _signed_at(letter: Letter, name: str) -> str | None:
    """Where the sender works, as the letter is signed: "Ann Bell, River Lab", or the line below."""
    closing = [line for block in blocks(letter.text) for line in block][-_CLOSING:]
    lines = [line.strip(" *-–—|") for line in (*closing, *letter.signature.split("\n")[:_CLOSING])]
    for line, below in pairwise([*lines, ""]):
        if not fold(line).startswith(fold(name)):
            continue
        rest = line[len(name) :].strip(" ,.;|–—-()")
        place = rest if line.count(".") < 2 and rest else below.strip(" ,.;")
        if is_affiliation(place) and len(place) <= _PLACE and not re.search(r"[@:!?]|\d{3}", place):
            return place
    return None


def _without_employer(authors: tuple[Author, ...], name: str | None, email: str | None) -> tuple[Author, ...]:
    """Without an "author" below the sender's own name that the sender's domain names: an institution."""
    if len(authors) < 2 or not email or not name:
        return authors
    kept: list[Author] = []
    for author in authors:
        first = author.name.split()[0]
        known = kept and named_in_domain(author.name, [email]) and not named_in_domain(kept[-1].name, [email])
        if (
            known
            and author.affiliation is None
            and author.email is None
            and not named_in_domain(first, [name])
        ):
            kept = [one if one.affiliation else replace(one, affiliation=author.name) for one in kept]
        else:
            kept.append(author)
    return tuple(kept)


def sender_name(letter: Letter) -> str | None:
    """The sender's full name: as the From line gives it, else as the letter is signed."""
    shown = letter.sender.name if letter.sender else None
    if shown and "," in shown and len(shown.split(",")) == 2:
        family, given = (part.strip() for part in shown.split(","))
        shown = f"{given} {family}"
    lines = [line for block in blocks(letter.text) for line in block]
    if shown and is_name(shown):
        return _in_order(bare_name(shown), lines[-4:])
    for line in reversed([*lines[-4:], *letter.signature.split("\n")[:2]]):
        if is_name(line) and not is_closing(line) and not is_greeting(line):
            return bare_name(line)
    return None


def _in_order(name: str, signed: list[str]) -> str:
    """ "BELL Ann" in a From line is Ann Bell, as the letter is signed or else with the family name last."""
    family, *given = name.split()
    if not given or len(family) < 3 or not family.isupper() or any(one.isupper() for one in given):
        return name
    same = sorted(fold(name).split())
    for line in signed:
        if sorted(fold(line).split()) == same and fold(line.split()[0]) != fold(family):
            return bare_name(line)
    return " ".join([*given, family])
