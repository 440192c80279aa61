"""A partial correction applied to the text on record: the words that it names change and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mailbot.decide.same import folded, ratio
from mailbot.domain import Author, Edit, Proposal

_CLOSE = 0.6  # of the characters: a misspelt name resembles the right one at least so much
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b[A-ZÀ-Þ]\.)\s+(?=[A-ZÀ-ÖØ-Þ\d«“\"])")


def edited(text: Proposal, edits: Iterable[Edit]) -> Proposal:
    """The text with every edit whose place is found in it; as it was where none is."""
    for edit in edits:
        text = _edited(text, edit)
    return text


def _edited(text: Proposal, edit: Edit) -> Proposal:
    if edit.field == "affiliation":
        return replace(text, authors=_of_another_place(text.authors, edit))
    if edit.sentence and text.abstract:
        return replace(text, abstract=_with_sentence(text.abstract, edit))
    if edit.field == "abstract" and not edit.old and text.abstract:
        return replace(text, abstract=f"{text.abstract.rstrip()} {edit.new}")
    if edit.field == "authors" and not edit.new:
        return replace(text, authors=_without(text.authors, edit.old))
    if not edit.old:
        return replace(text, authors=_with_closest(text.authors, edit.new))
    return _replaced(text, edit)


def _without(authors: tuple[Author, ...], name: str) -> tuple[Author, ...]:
    """Without whom the name means; a given name alone means one who shares it with nobody."""
    gone = [one for one in authors if folded(one.name) == folded(name)]
    gone = gone or [one for one in authors if folded(name) in folded(one.name).split()]
    return tuple(one for one in authors if one not in gone) or authors if len(gone) == 1 else authors


def _replaced(text: Proposal, edit: Edit) -> Proposal:
    """The old words replaced wherever they stand, or in the field that the mail names."""
    for old in _endings(edit.old):
        new = replace(
            text,
            title=_put(text.title, old, edit.new) if edit.field in ("", "title") else text.title,
            abstract=_put(text.abstract, old, edit.new) if edit.field in ("", "abstract") else text.abstract,
            authors=_renamed(text.authors, old, edit.new) if edit.field in ("", "authors") else text.authors,
            keywords=text.keywords
            if edit.field
            else tuple(_put(word, old, edit.new) or word for word in text.keywords),
        )
        if new != text:
            return new
    return text


def _endings(old: str) -> list[str]:
    """The old words, then fewer of them from the front: a mail may say more than it quotes."""
    words = old.split()
    return [old, *(" ".join(words[first:]) for first in range(1, len(words)))]


def _put(text: str | None, old: str, new: str) -> str | None:
    """Whole words only; their line ends do not matter, their case only where it is what was wrong."""
    if not text:
        return text
    words = r"\s+".join(map(re.escape, old.split()))
    for flags in (re.RegexFlag(0), re.IGNORECASE):
        found = re.compile(rf"(?<!\w){words}(?!\w)", flags)
        if found.search(text) and new not in found.findall(text):
            put = found.sub(lambda _: new, text)
            return put if new else re.sub(r"\s+(?=[\s.,;:])", "", put).strip()
    return text


def _renamed(authors: tuple[Author, ...], old: str, new: str) -> tuple[Author, ...]:
    return tuple(
        replace(
            author,
            name=_put(author.name, old, new) or author.name,
            affiliation=_put(author.affiliation, old, new),
        )
        for author in authors
    )


def _with_closest(authors: tuple[Author, ...], name: str) -> tuple[Author, ...]:
    """The author whose name comes closest to the right spelling gets it."""
    alike = [ratio(folded(author.name), folded(name)) for author in authors]
    if not alike or max(alike) < _CLOSE:
        return authors
    place = alike.index(max(alike))
    return (*authors[:place], replace(authors[place], name=name), *authors[place + 1 :])


def _of_another_place(authors: tuple[Author, ...], edit: Edit) -> tuple[Author, ...]:
    """Of the author whom the mail names; of the only one where it names none."""
    return tuple(
        replace(author, affiliation=edit.new)
        if ratio(folded(author.name), folded(edit.old)) >= _CLOSE or (not edit.old and len(authors) == 1)
        else author
        for author in authors
    )


def _with_sentence(abstract: str, edit: Edit) -> str:
    """The abstract with one sentence in the place of another; "" takes it out."""
    breaks = [match.span() for match in _SENTENCE.finditer(abstract)]
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(abstract)]
    place = edit.sentence - 1 if edit.sentence > 0 else len(starts) + edit.sentence
    if not 0 <= place < len(starts):
        return abstract
    if not edit.new:
        following = starts[place + 1] if place + 1 < len(starts) else len(abstract)
        return f"{abstract[: starts[place]]}{abstract[following:]}".strip()
    new = edit.new if edit.new.endswith((".", "!", "?")) else f"{edit.new}."
    return f"{abstract[: starts[place]]}{new}{abstract[ends[place] :]}"
