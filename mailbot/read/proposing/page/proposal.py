"""One document -> one proposal: title, authors, abstract, keywords, each with its evidence."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Author, Evidence, Problem, Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.files.documents import document_of
from mailbot.read.files.form import with_form_labels
from mailbot.read.files.legible import is_legible
from mailbot.read.mail.language import language_of
from mailbot.read.naming.likeness import likeness
from mailbot.read.proposing.authors.block import authors_of
from mailbot.read.proposing.authors.family_first import asks_family_first, given_first, without_comma
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.authors.raised import affiliation_mark, marked
from mailbot.read.proposing.authors.rows import TOLD
from mailbot.read.proposing.labels import tells_others
from mailbot.read.proposing.page.abstract import abstract_text, keywords_in
from mailbot.read.proposing.page.at_end import with_addresses
from mailbot.read.proposing.page.author_grid import with_author_grid
from mailbot.read.proposing.page.cutting import with_abstract
from mailbot.read.proposing.page.outline import Part, of_field, parts_of
from mailbot.read.proposing.page.paragraphs import joined, words_of
from mailbot.read.proposing.page.title import Title, title_of
from mailbot.read.proposing.spoken.titles import clean_title

_PLACED = 0.9  # of what only its place tells: never above nine in ten
_Found = tuple[str, Evidence]


def proposal_of_file(name: str, media_type: str, content: bytes, max_pages: int = 1) -> Proposal:
    """What a bare document proposes. Never raises: what cannot be read is a problem of the proposal."""
    read = proposal_of_document(document_of(name, media_type, content), max_pages)
    return replace(read, digest=hashlib.sha256(content).hexdigest())


def proposal_of_document(document: Document, max_pages: int = 1, said: str = "") -> Proposal:
    """The proposal in a document. said: the meeting's title, which is no talk's."""
    source = "body" if document.format == "body" else document.name
    too_long = (Problem.TOO_LONG,) if document.pages is not None and document.pages > max_pages else ()
    if document.problem is not None:
        return Proposal(source=source, pages=document.pages, problems=(document.problem, *too_long))
    if not is_legible(" ".join(line.text for line in document.lines)):
        return Proposal(source=source, pages=document.pages, problems=(Problem.UNREADABLE, *too_long))
    read = _Reader(document, source, said).proposal()
    evidence = _as_recognised(read.evidence) if document.recognised else read.evidence
    return replace(read, problems=read.problems + too_long, evidence=evidence)


def _as_recognised(evidence: tuple[tuple[str, Evidence], ...]) -> tuple[tuple[str, Evidence], ...]:
    """What was read off a picture may have wrong letters: a person must look at it."""
    return tuple(
        (field, Evidence("ocr", one.where, min(0.6, 0.7 * one.confidence))) for field, one in evidence
    )


class _Reader:
    """The fields of one document, read in the order in which they depend on each other."""

    def __init__(self, document: Document, source: str, said: str) -> None:
        document = replace(document, lines=with_form_labels(with_author_grid(document.lines)))
        self.document = document
        self.source = source
        self.said = said
        self.words = words_of(document)
        self.parts = with_abstract(parts_of(document), document.format == "body")

    def proposal(self) -> Proposal:
        title, block = self._title()
        authors = self._authors(block)
        language = self._language(title)
        abstract, other = self._abstracts(language)
        keywords = self._keywords(language)
        evidence = tuple(
            (field, found[1])
            for field, found in (
                ("title", title),
                ("authors", authors),
                ("abstract", abstract),
                ("keywords", keywords),
            )
            if found is not None
        )
        problems = [] if title else [Problem.NO_TITLE]
        problems += [] if abstract else [Problem.NO_ABSTRACT]
        return Proposal(
            title=title[0] if title else None,
            authors=authors[0] if authors else (),
            abstract=abstract[0] if abstract else None,
            keywords=keywords[0] if keywords else (),
            language=language,
            pages=self.document.pages,
            source=self.source,
            problems=tuple(problems),
            evidence=evidence,
            other_abstract=other,
        )

    def _evidence(self, lines: Sequence[Line], where: str, confidence: float) -> Evidence:
        page = lines[0].page if lines else 1
        return Evidence(self.source, f"page {page}, {where}" if self.document.pages else where, confidence)

    def _title(self) -> tuple[_Found | None, list[Line]]:
        """The title, and the unlabelled lines about it that may name the authors."""
        head = [line for part in of_field(self.parts, "head") for line in part.lines]
        declared = next((text for key, text in self.document.fields if key == "title" and text.strip()), None)
        if declared:
            return (clean_title(declared), Evidence(self.source, "field title", 0.96)), head
        labelled = _filled(self.parts, "title")
        if labelled:
            part = self._of_main_language(labelled)
            text = clean_title(joined(part.lines, self.document, self.words))
            text = self._with_subtitle(text)
            if text:
                return (text, self._evidence(part.lines, f"label {part.words.strip(' :')}", 0.97)), head
        found = title_of(head, self.document, self.words, self.said)
        if found is None:
            return None, head
        return (found.text, self._evidence(head[found.first :], found.where, found.confidence)), _around(
            head, found
        )

    def _with_subtitle(self, title: str) -> str:
        subtitle = next(iter(_filled(self.parts, "subtitle")), None)
        if subtitle is None or not title:
            return title
        text = clean_title(joined(subtitle.lines, self.document, self.words))
        return f"{title}{' ' if title.endswith((':', '?', '!')) else ': '}{text}"

    def _of_main_language(self, parts: list[Part]) -> Part:
        """Of several titles (French, English) the one in the language of the first abstract."""
        if len(parts) < 2:
            return parts[0]
        abstracts = _filled(self.parts, "abstract")
        language = language_of(" ".join(line.text for line in abstracts[0].lines)) if abstracts else None
        for part in parts:
            if language and language_of(" ".join(line.text for line in part.lines)) == language:
                return part
        return parts[0]

    def _authors(self, block: list[Line]) -> tuple[tuple[Author, ...], Evidence] | None:
        told = self._told()
        beside = _filled(self.parts, "affiliation", "email")
        named = sum(part.field == "authors" for part in told) > 1 and len(beside) > 1
        places = (
            [part for part in self.parts if part in told or part in beside] if named else [*told, *beside]
        )
        said = [line for part in places for line in _plain(part)]
        labelled = _as_asked(authors_of(said), told) if told else ()
        more = [*(line for part in beside for line in _plain(part)), *self._notes()]
        authors = with_addresses(authors_of([*block, *more]), self.parts)
        if labelled and not (told[0].field == "speaker" and _are_more(authors, labelled)):
            alone = 0.1 if tells_others(told[0].words) else 0.0  # then somebody was named before
            confidence = 0.95 - max(_unequal(labelled), _unknown(labelled), alone)
            return labelled, self._evidence(told[0].lines, f"label {told[0].words.strip(' :')}", confidence)
        signed = [line for part in of_field(self.parts, "signed") for line in part.lines]
        if not authors and signed:
            authors, block = authors_of([*signed, *more]), signed
        if not authors:
            return None
        styled = any((line.style or "").startswith(("author", "auteur")) for line in block)
        where, confidence = ("style author", 0.95) if styled else ("beside the title", _PLACED)
        where, confidence = ("below the abstract", 0.88) if block is signed else (where, confidence)
        doubt = max(_doubt(authors), _unknown(authors) if styled else 0.0)
        return authors, self._evidence(block, where, confidence - doubt)

    def _told(self) -> list[Part]:
        """The labelled names: the authors', with the speaker before them where they are co-authors only."""
        speakers = _filled(self.parts, "speaker")
        authors = _filled(self.parts, "authors")
        others = authors and tells_others(authors[0].words)
        return [*speakers, *authors] if others or not authors else authors

    def _notes(self) -> list[Line]:
        """Footnotes that name institutions: they answer marks on the names."""
        parts = of_field(self.parts, "tail", "end")
        below = [line for part in parts if not part.cites for line in part.lines]
        marks = [line for line in below if affiliation_mark(marked(line)) and len(line.text) < 200]
        if not any(is_affiliation(line.text) for line in marks):
            return []
        return [line for line in marks if is_affiliation(line.text) or _may_be_place(line)]

    def _language(self, title: _Found | None) -> str | None:
        abstracts = _filled(self.parts, "abstract")
        texts = [" ".join(line.text for line in part.lines) for part in abstracts]
        languages = [language for language in map(language_of, texts) if language]
        if len(set(languages)) > 1 and title is not None:
            of_title = language_of(title[0])
            if of_title in languages:
                return of_title
        if languages:
            return languages[0]
        return language_of(" ".join(line.text for line in self.document.lines))

    def _abstracts(self, language: str | None) -> tuple[_Found | None, str | None]:
        found: list[tuple[str, Part]] = []
        for part in of_field(self.parts, "abstract"):
            text = abstract_text(part.lines, self.document, self.words)
            if text:
                found.append((text, part))
        if not found:
            return None, None
        main = next((one for one in found if language_of(one[0]) == language), found[0])
        others = [
            text for text, part in found if part is not main[1] and language_of(text) != language_of(main[0])
        ]
        text, part = main
        where = f"after {part.words.strip(' :.—–')}" if part.labelled else "the first prose under the head"
        confidence = 0.95 if part.labelled else 0.85
        if self.document.format == "body":  # where it ends and the letter goes on, no page's end says
            confidence = min(confidence, _PLACED)
        if len(text) < 150 or len(text) > 4000:
            confidence -= 0.2
        if not text.rstrip("»”\"')] ").endswith((".", "!", "?", "…", "。")):  # perhaps cut
            confidence -= 0.2
        return (text, self._evidence(part.lines, where, confidence)), others[0] if others else None

    def _keywords(self, language: str | None) -> tuple[tuple[str, ...], Evidence] | None:
        parts = _filled(self.parts, "keywords")
        if not parts:
            return None
        french = language == "fr"
        part = next(
            (one for one in parts if french == one.words.strip().casefold().startswith("mot")), parts[0]
        )
        points = [line for line in part.lines if line.style == "list" or line.text.lstrip()[:1] in "-•*"]
        listed = points == part.lines and len(points) > 1
        each = "\n".join(line.text for line in part.lines)
        text = each if listed else joined(part.lines, self.document, self.words)
        keywords = keywords_in(text)
        where = f"label {part.words.strip(' :.—–')}"
        return (keywords, self._evidence(part.lines, where, 0.93)) if keywords else None


def _filled(parts: Sequence[Part], *fields: str) -> list[Part]:
    return [part for part in of_field(parts, *fields) if part.lines]


def _plain(part: Part) -> list[Line]:
    """The lines without their label; those that it says to be institutions stay marked as such."""
    if asks_family_first(part.words):
        return [without_comma(replace(line, label=None)) for line in part.lines]
    if part.field != "affiliation":
        return [replace(line, label=None) for line in part.lines]
    return [
        replace(line, label=None, style=TOLD if line.label or (part.said and place == 0) else line.style)
        for place, line in enumerate(part.lines)
    ]


def _as_asked(authors: tuple[Author, ...], told: Sequence[Part]) -> tuple[Author, ...]:
    """Given names first, those too that a form asked for behind the family name."""
    asked = [part for part in told if asks_family_first(part.words)]
    lines = fold(" ".join(line.text for part in asked for line in _plain(part)))
    return tuple(given_first(author) if fold(author.name) in lines else author for author in authors)


def _may_be_place(line: Line) -> bool:
    """A footnote in capitals among those that name institutions: "River Directorate, Oslo", no sentence."""
    words = re.findall(r"[^\W\d_]{2,}", line.text)
    return line.style == "footnote" and all(word[0].isupper() or len(word) < 4 for word in words)


def _around(head: list[Line], title: Title) -> list[Line]:
    """What stands below the title; above it only where nothing below names people."""
    below = head[title.last + 1 :]
    if authors_of(below):
        return below
    above = head[: title.first]
    return above if authors_of(above) else below


def _doubt(authors: tuple[Author, ...]) -> float:
    """Less certain where nobody has an affiliation, or a name also looks like an institution."""
    doubt = 0.0 if any(author.affiliation or author.email for author in authors) else 0.1
    return doubt + (0.2 if any(is_affiliation(author.name) for author in authors) else 0.0)


def _are_more(authors: tuple[Author, ...], speakers: tuple[Author, ...]) -> bool:
    """Whether the speakers are some of these authors: then their label left the others out."""
    named = {fold(author.name) for author in authors}
    return len(authors) > len(speakers) and all(fold(one.name) in named for one in speakers)


def _unknown(authors: tuple[Author, ...]) -> float:
    """Where the words alone do not say that each is a person, one of them may be none."""
    sure = all(likeness(author.name).weight > 0 for author in authors)
    return 0.0 if sure else 0.06


def _unequal(authors: tuple[Author, ...]) -> float:
    """Where some work somewhere and others nowhere, one of them may be the place itself."""
    told = sum(author.affiliation is not None for author in authors)
    return 0.07 if 0 < told < len(authors) else 0.0
