"""What the sender says around a proposal: the mail without the title, the authors and the abstract.

An abstract about the registration of images, or about cancelling noise, must not speak for its author.
"""

from __future__ import annotations

import re

from mailbot.domain import Proposal
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.clauses import joined_lines, words

_FIELD = re.compile(
    r"^[*_#\s]*(?:title|titre|titel|titulo|titolo|authors?|auteur\w*|autor\w*|autori|speakers?|orateur\w*|"
    r"abstract|resume|summary|zusammenfassung|resumen|riassunto|"
    r"key ?words?|mots[- ]cles|schlusselworter|palabras clave|parole chiave|affiliations?|references|"
    r"contact)[*_]*\s*(?::|$)"
)
# Header lines of a mail that somebody copied: their addresses are nobody whom the mail speaks of.
_MAIL_FIELD = re.compile(
    r"^[ \t>*•-]{0,6}(?:message-id|in-reply-to|references|sender|received|return-path|delivered-to|errors-to|"
    r"resent-[\w-]+|mime-version|content-[\w-]+|x-[\w-]+): ?(?:[^\n]*)(?:\n[ \t]+\S[^\n]*){0,20}",
    re.IGNORECASE | re.MULTILINE,
)
_MOSTLY = (
    0.6  # of the runs of three words: the abstract as typed may differ a little from the abstract as read
)
_OF_ABSTRACT = 10  # such runs: fewer are of a title or of authors

_SPOKEN = re.compile(
    r"\b(?:i|i'm|i'd|i'll|me|my|je|j|mon|ma|ich|mich|mein\w*|yo|mi|io|mio|mia|eu|meu|minha|ik|mijn|you|your|"
    r"vous|votre|please|merci|bitte|we (?:would|wish|are|hope)|nous (?:souhait|voudr|ser)\w+)\b"
)


def is_the_letter(one: Proposal) -> bool:
    """Without a title or a label, what was taken for an abstract may be what the writer says and wishes."""
    where = dict(one.evidence)
    if "abstract" in where and where["abstract"].where.startswith(("after ", "label ")):
        return False
    return one.source == "body" and (one.abstract is None or bool(_SPOKEN.search(fold_line(one.abstract))))


def own_words(text: str, proposals: tuple[Proposal, ...]) -> str:
    """The lines of text that belong to no proposal of the body, joined to paragraphs."""
    text = _asking_nothing(
        _MAIL_FIELD.sub("", text), [one.title for one in proposals if one.title and "?" in one.title]
    )
    bodies = [proposal for proposal in proposals if proposal.source == "body"]
    if not bodies:
        return text
    taken = [words(fold_line(part)) for body in bodies for part in _parts(body)]
    runs = {run for part in taken for run in _runs(part)}
    wholes = set(taken)
    people = {word for body in bodies for part in _authors(body) for word in words(fold_line(part))}
    kept = (
        _behind(line, runs) if _is_taken(line, runs, wholes, people) else line for line in joined_lines(text)
    )
    return "\n".join(filter(None, kept))


def _behind(line: str, runs: set[tuple[str, ...]]) -> str:
    """The last sentences of a line that go on where an abstract ended, and have nothing of it."""
    sentences = re.split(r"(?<=[.!?])\s+", line)
    if len(_runs(words(fold_line(line))) & runs) < _OF_ABSTRACT:
        return ""
    while sentences and not _runs(words(fold_line(sentences[-1]))) & runs:
        sentences.pop()
    return line[len(" ".join(sentences)) :].strip() if _is_spoken(line, sentences) else ""


def _is_spoken(line: str, abstract: list[str]) -> bool:
    return bool(_SPOKEN.search(fold_line(line[len(" ".join(abstract)) :])))


def _asking_nothing(text: str, titles: list[str]) -> str:
    """The text with no question mark in the titles it names: they ask the organisers nothing."""
    for title in titles:
        named = r"\s+".join(map(re.escape, title.split()))
        text = re.sub(named, lambda match: match[0].replace("?", ""), text)
    return text


def _parts(proposal: Proposal) -> tuple[str, ...]:
    abstracts = "\n".join(filter(None, (proposal.abstract, proposal.other_abstract))).split("\n")
    return tuple(filter(None, [proposal.title, *abstracts, *_authors(proposal), " ".join(proposal.keywords)]))


def _authors(proposal: Proposal) -> list[str]:
    return [part for author in proposal.authors for part in (author.name, author.affiliation or "")]


def _runs(part: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {part[place : place + 3] for place in range(len(part) - 2)}


def _is_taken(line: str, runs: set[tuple[str, ...]], wholes: set[tuple[str, ...]], people: set[str]) -> bool:
    folded = fold_line(line)
    if _FIELD.match(folded):
        return True
    said = words(folded)
    if len(said) > 2 and (said in wholes or people.issuperset(said)):  # "Ann Bell, Bob Cole, Station"
        return True
    own = _runs(said)
    return len(own) >= 3 and len(own & runs) / len(own) >= _MOSTLY
