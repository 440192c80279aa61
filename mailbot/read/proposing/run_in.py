"""A proposal without a head of its own: its title in a sentence or the subject, its text below or behind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.domain import Evidence, Problem, Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.letter import Letter
from mailbot.read.mail.language import language_of
from mailbot.read.proposing.announced import (
    OF_OTHERS,
    SUBMITTED,
    named_in_subject,
    speaks_of_proposal,
    title_in_quotes,
)
from mailbot.read.proposing.below import without_end
from mailbot.read.proposing.cover import blocks, is_greeting, is_letter, is_prose
from mailbot.read.proposing.evened import evened
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.names import fold
from mailbot.read.proposing.paragraphs import paragraphs
from mailbot.read.proposing.remarks import is_closing, is_remark
from mailbot.read.proposing.title import clean_title

_SAYS_SUBJECT = re.compile(
    r"\b(?:title|titre|titel|titulo|titolo)\b[^.]{0,40}"
    r"\b(?:subject|objet|sujet|betreff|asunto|oggetto|assunto)\b"
)
_BODY = Document("body", "body", ())
_LEAST = 20  # words of an abstract behind its title
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[A-ZÀ-ÖØ-Þ«“\"0-9])")
_BEHIND = re.compile(r"^[»”“\"'’)\s]*[.,:;–—-]?\s*")
_LEADS = re.compile(
    r"^[^.!?]{0,80}\b(?:abstract|resume|summary|zusammenfassung|resumen|riassunto|"
    r"resumo)\b[^.!?:]{0,30}[:.]\s+"
)
_COLON = re.compile(
    r"^(?P<said>[^:]{3,160}):\s*(?P<title>[A-ZÀ-ÖØ-Þ0-9][^\n]{10,250}?[^\W\d_]{2}[.?!])\s+(?P<rest>[A-ZÀ-ÖØ-Þ0-9].+)$",
    re.DOTALL,
)


def run_in(letter: Letter) -> Proposal | None:
    """Title and abstract of a letter that gives its proposal in running text; None where it gives none."""
    if not speaks_of_proposal(_cover(letter), letter.subject) or OF_OTHERS.search(fold(letter.text)):
        return None
    found = [block for block in blocks(evened(letter.text)) if not _greets(block)]
    title, abstract = _in_quotes(letter, found) or _behind_colon(found) or (None, None)
    if abstract is None:
        abstract = _prose(found)
        title = title or (subject_title(letter, abstract) if abstract else None)
    if abstract is None or not (title or (_announced(letter) and _is_long(abstract))):
        return None
    return Proposal(
        title=title,
        abstract=abstract,
        language=language_of(abstract),
        problems=() if title else (Problem.NO_TITLE,),
        evidence=_evidence(letter, title),
    )


def _evidence(letter: Letter, title: str | None) -> tuple[tuple[str, Evidence], ...]:
    abstract = ("abstract", Evidence("body", "the prose of the letter", 0.75))
    if title is None:
        return (abstract,)
    subject = fold(title) in fold(letter.subject)
    where = Evidence("subject", "named there", 0.7) if subject else Evidence("body", "in the sentence", 0.8)
    return (("title", where), abstract)


def _cover(letter: Letter) -> str:
    return (
        "\n".join(" ".join(block) for block in blocks(letter.text) if len(" ".join(block).split()) < 40)
        or (letter.text[:200])
    )


def _is_long(abstract: str) -> bool:
    """Without a title it must be long, ask nothing and speak of nobody's own business to be an abstract."""
    return len(abstract.split()) >= 45 and not is_letter(abstract) and "?" not in abstract


def _announced(letter: Letter) -> bool:
    """The letter, and not only its subject, says that an abstract is in it."""
    return bool(SUBMITTED.search(fold(_cover(letter))))


def _greets(block: Sequence[str]) -> bool:
    return len(block) == 1 and is_greeting(block[0])


def _in_quotes(letter: Letter, found: Sequence[Sequence[str]]) -> tuple[str, str | None] | None:
    """A title in quotation marks, and the text that stands behind it in its paragraph or below."""
    title = title_in_quotes(letter.text, letter.meeting.title)
    if title is None:
        return None
    for index, block in enumerate(found):
        flat = " ".join(" ".join(block).split())
        place = flat.find(" ".join(title.split()))
        if place < 0:
            continue
        behind = _BEHIND.sub("", flat[place + len(title) :], count=1)
        return title, _text_of(behind) or _prose(found[index + 1 :])
    return title, None


def _text_of(behind: str) -> str | None:
    """The abstract behind a title: the rest of the title's sentence and words that lead to it are off."""
    if behind[:1].islower():
        behind = [*_SENTENCE.split(behind, maxsplit=1), ""][1]
    led = _LEADS.match(fold(behind)) if len(fold(behind)) == len(behind) else None
    text = behind[led.end() :] if led else behind
    sentences = _SENTENCE.split(text)
    if len(text.split()) < _LEAST or is_remark(sentences[0]):
        return None
    return text


def _behind_colon(found: Sequence[Sequence[str]]) -> tuple[str, str] | None:
    """ "Here is my proposal: A title. Then the text." """
    for block in found:
        match = _COLON.match(" ".join(block))
        if match is None or not (SUBMITTED.search(fold(match["said"])) or is_letter(match["said"])):
            continue
        title = match["title"] if match["title"].endswith("?") else match["title"][:-1]
        if 3 <= len(title.split()) <= 30 and is_prose(match["rest"], _LEAST) and not is_letter(title):
            return clean_title(title), match["rest"]
    return None


def _prose(found: Sequence[Sequence[str]]) -> str | None:
    """The first paragraphs in sentences that are spoken to nobody."""
    kept: list[list[str]] = []
    for block in without_end([["-"], *map(list, found)])[1:]:
        text = " ".join(block)
        label = label_in(block[0])
        if label is not None or is_closing(block[0]) or is_remark(text) or not is_prose(text):
            if kept:
                break
            continue
        kept.append(list(block))
    spoken = [block for block in kept if not _is_about_oneself(" ".join(block))]
    typed = [Line(line, gap_before=not at) for block in spoken for at, line in enumerate(block)]
    return "\n".join(" ".join(one.split()) for one in paragraphs(typed, _BODY)) or None


def _is_about_oneself(text: str) -> bool:
    """The letter's own prose: what its writer did, wants and hopes."""
    first = fold(_SENTENCE.split(text)[0])
    return bool(
        re.search(r"\b(?:i|i'm|i'd|i'll|i've|je|j|ich|yo|io|me|moi|my|mon|ma|mein\w*|mi|mio|mia)\b", first)
    )


def subject_title(letter: Letter, abstract: str | None) -> str | None:
    """ "Proposal: A long and telling title"; or a subject that shares its words with the abstract."""
    subject = " ".join(letter.subject.split())
    named = named_in_subject(subject)
    if named:
        return named
    if letter.is_reply or abstract is None or len(subject.split()) < 4 or speaks_of_proposal("", subject):
        return None
    common = _words(subject) & _words(abstract)
    return clean_title(subject) if len(common) >= 2 or _SAYS_SUBJECT.search(fold(_cover(letter))) else None


def _words(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W\d_]{5,}", fold(text))}
