"""A proposal's text after one more mail: what is replaced, what stays, what is still missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mailbot.decide.edits import edited
from mailbot.decide.same import folded
from mailbot.domain import Author, Evidence, Problem, Proposal, ProposalRecord, Rules

NOT_READ = frozenset({Problem.UNREADABLE, Problem.ENCRYPTED, Problem.IMAGE_ONLY, Problem.UNSUPPORTED_FORMAT})


def complete(text: Proposal) -> bool:
    """Title and abstract in hand: submitted, though other things may be missing (DESIGN section 6)."""
    return bool(text.title and text.abstract)


def brings_nothing(text: Proposal) -> bool:
    """No version: neither text nor document; or announced, not attached, and no abstract in the mail."""
    if Problem.NO_ATTACHMENT in text.problems:
        return not text.abstract
    return not (text.title or text.abstract or text.fields_said or _is_document(text))


def merged(old: Proposal | None, new: Proposal, rules: Rules) -> Proposal:
    """The text after a mail: its fields replace, absent ones stay; problems are those that remain."""
    if old is None:
        return replace(new, authors_join_at=None, edits=(), problems=problems_of(new, _found(new), rules))
    named = set(new.fields_said)
    taken = {
        name: getattr(new, name)
        for name in ("title", "authors", "abstract", "keywords", "language", "other_abstract")
        if getattr(new, name) and (not named or name in named or name == "language")
    }
    if new.authors_join_at is not None and "authors" in taken:
        taken["authors"] = _joined(old.authors, new.authors, new.authors_join_at)
    if new.abstract is None or (named and "abstract" not in named):
        taken.pop("language", None)  # a title alone does not tell the language of the abstract
    if not _is_document(new) and new.abstract is None:
        evidence = _evidence(old, new, taken)
        text = replace(edited(old, new.edits), **taken, fields_said=new.fields_said, evidence=evidence)
        return replace(text, problems=problems_of(text, old.problems, rules))
    # A new document, or a new abstract in the body: pages, source and digest are its own.
    text = replace(
        old,
        **taken,
        pages=new.pages,
        source=new.source,
        digest=new.digest,
        evidence=_evidence(old, new, taken),
        fields_said=new.fields_said,
    )
    return replace(text, problems=problems_of(text, _found(new), rules))


def _joined(old: tuple[Author, ...], new: tuple[Author, ...], place: int) -> tuple[Author, ...]:
    """The authors on record with those who were forgotten, at their place (from 1; 0: the end)."""
    names = {folded(author.name) for author in new}
    kept = tuple(author for author in old if folded(author.name) not in names)
    at = place - 1 if place else len(kept)
    return (*kept[:at], *new, *kept[at:])


def _found(new: Proposal) -> tuple[Problem, ...]:
    """The reader's problems; a mail that brings title and abstract itself needs no readable file besides."""
    if complete(new):
        return tuple(problem for problem in new.problems if problem not in NOT_READ)
    return new.problems


def _is_document(text: Proposal) -> bool:
    return text.digest is not None or bool(NOT_READ.intersection(text.problems)) or text.source != "body"


def _evidence(old: Proposal, new: Proposal, taken: Iterable[str]) -> tuple[tuple[str, Evidence], ...]:
    kept = [pair for pair in old.evidence if pair[0] not in set(taken)]
    return (*(pair for pair in new.evidence if pair[0] in set(taken)), *kept)


def problems_of(text: Proposal, found: Iterable[Problem], rules: Rules) -> tuple[Problem, ...]:
    """What keeps a merged text from being in order; () = in order.

    found: what the reader said of the document that the text now rests on. A document that could not be
    read explains why title and abstract are missing, so these are not named besides it.
    """
    left = set(found) & (NOT_READ | {Problem.TOO_LONG})
    if text.pages is not None and text.pages > rules.max_pages:
        left.add(Problem.TOO_LONG)
    if text.pages is not None and text.pages <= rules.max_pages:
        left.discard(Problem.TOO_LONG)
    if not left & NOT_READ:
        missing = {Problem.NO_TITLE: text.title, Problem.NO_ABSTRACT: text.abstract}
        left |= {problem for problem, value in missing.items() if not value}
        if left & set(missing) and Problem.NO_ATTACHMENT in found:
            left.add(Problem.NO_ATTACHMENT)
    return tuple(problem for problem in Problem if problem in left)


def changed_fields(old: Proposal, new: Proposal) -> tuple[str, ...]:
    """The names of the printed fields that differ."""
    pairs = (
        ("title", folded(old.title), folded(new.title)),
        ("authors", _people(old), _people(new)),
        ("abstract", folded(old.abstract), folded(new.abstract)),
        ("keywords", folded(" ".join(old.keywords)), folded(" ".join(new.keywords))),
    )
    return tuple(name for name, before, after in pairs if before != after)


def _people(text: Proposal) -> list[tuple[str, str]]:
    return [(folded(author.name), folded(author.affiliation)) for author in text.authors]


def has_whole_version(record: ProposalRecord) -> bool:
    """A version on time was in order already."""
    return any(version.on_time and not version.text.problems for version in record.versions)


def is_open(record: ProposalRecord) -> bool:
    """It still misses its title or abstract: the next mail of its people may complete it."""
    return not any(complete(version.text) for version in record.versions)
