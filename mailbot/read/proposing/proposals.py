"""The proposals that a letter brings: in its files, in its text, announced only, or as a correction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.domain import Author, Edit, Evidence, Problem, Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.files.documents import document_of
from mailbot.read.letter import File, Letter, Paper
from mailbot.read.mail.language import language_of
from mailbot.read.naming.lexicon.acts import PUT
from mailbot.read.naming.lexicon.persons import AN, AUTHOR, MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, IS, KEYWORDS, OFFERED, SENT, SUBMITTED, TITLE
from mailbot.read.proposing.authors.block import authors_of
from mailbot.read.proposing.authors.named import WORK, authors_said, authors_told
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.choosing import Candidate, chosen, may_be_document, score_of
from mailbot.read.proposing.kinds import kind_of_text
from mailbot.read.proposing.page.proposal import proposal_of_document, proposal_of_file
from mailbot.read.proposing.revising.asked import asks_to_mend, speaks_of_own, tells_own_errors
from mailbot.read.proposing.revising.correction import Correction, correction_in
from mailbot.read.proposing.revising.edits import edits_in
from mailbot.read.proposing.spoken.announced import announces_file, speaks_of_proposal
from mailbot.read.proposing.spoken.completing import sender_name, with_sender, with_title
from mailbot.read.proposing.spoken.cover import blocks, is_prose
from mailbot.read.proposing.spoken.foreign import is_foreign
from mailbot.read.proposing.spoken.titles import title_said
from mailbot.read.proposing.typed.in_body import proposals_in_body, quoted_title
from mailbot.read.proposing.typed.titled import subject_title

__all__ = ["found_in", "proposal_of_file", "proposals_of"]

_COVER = 600  # characters of a letter in which it names the authors of its proposal
_OF_A_TEXT = re.compile(rf"{SUBMITTED.pattern}|\b(?:{TITLE}|{ABSTRACT}|{AUTHOR}|{KEYWORDS})\b")
_REGISTERS = re.compile(r"\b(?:regist\w+|inscri\w+|anmeld\w+|iscri\w+|inschrijv\w+|waiting list|seat)\b")


def proposals_of(letter: Letter) -> tuple[Proposal, ...]:
    """Every proposal in a letter, () where it brings none. Never raises."""
    return found_in(letter).proposals


@dataclass(frozen=True, slots=True)
class Found:
    """proposals: every one that a letter brings. opened: each file of the letter and of the one inside it
    that may be a document; what it holds is read here and nowhere else.
    """

    proposals: tuple[Proposal, ...] = ()
    papers: tuple[tuple[str, Paper], ...] = ()  # a file's name, and what else it proves to be
    opened: tuple[Candidate, ...] = ()

    def pages(self, file: File) -> int | None:
        """An attachment's pages as a reader counts them; None where it has none or they are not known."""
        return next((one.document.pages for one in self.opened if one.file is file), None)


def found_in(letter: Letter) -> Found:
    """What a letter and the one inside it bring. Never raises."""
    own = _found(letter)
    if letter.inner is None:
        return own
    inner = _found(letter.inner)
    told = own if own.proposals else inner
    if inner.proposals and (letter.from_organiser or not any(one.abstract for one in own.proposals)):
        told = inner
    return replace(told, opened=own.opened + inner.opened)


def _found(letter: Letter) -> Found:
    candidates = [_candidate_of(file, letter) for file in letter.files if may_be_document(file)]
    papers = tuple((one.file.name, one.kind) for one in candidates if one.kind)
    return Found(tuple(_proposals(letter, candidates)), papers, tuple(candidates))


def _proposals(letter: Letter, candidates: Sequence[Candidate]) -> list[Proposal]:
    in_files = [one for one in chosen(candidates) if _is_meant(one, letter)]
    in_body = [] if is_foreign(letter) and not in_files else proposals_in_body(letter)
    if in_files:
        return _files_and_body(in_files, in_body, letter)
    whole = any(one.title and one.abstract for one in in_body) or _several_labelled(in_body, letter)
    edits = _edits(letter) if not whole else ()
    if edits:
        return [_edited(edits)]
    asked = f"{letter.subject}\n{letter.quoted}"
    may_correct = letter.is_reply or not letter.files
    correction = correction_in(letter.text, letter.is_reply, asked) if may_correct else None
    if correction is not None and not whole:
        read = _corrected(correction)
        title = title_said(letter.text, letter.meeting.title) if not letter.is_reply else None
        return [replace(read, title=title) if title and not read.title else read]  # which of several
    if in_body:
        return [_partly(one, letter) for one in in_body]
    return _announced(letter) or (
        [_edited((Edit(),))] if _may_edit(letter) and asks_to_mend(letter.text) else []
    )


def _edited(edits: tuple[Edit, ...]) -> Proposal:
    return Proposal(edits=edits, fields_said=tuple(dict.fromkeys(one.field or "text" for one in edits)))


def _edits(letter: Letter) -> tuple[Edit, ...]:
    """The words that a reply, or an erratum to one's own talk, corrects in the text on record."""
    return edits_in(letter.text, sender_name(letter)) if _may_edit(letter) else ()


def _may_edit(letter: Letter) -> bool:
    """A reply, or an erratum to one's own talk; not where it is one's registration that is spoken of."""
    about = fold(letter.subject)
    told = letter.is_reply or (not letter.files and tells_own_errors(letter.text, letter.subject))
    return told and not (_REGISTERS.search(about) and not _OF_A_TEXT.search(about))


def _candidate_of(file: File, letter: Letter) -> Candidate:
    document = document_of(file.name, file.media_type, file.content)
    read = proposal_of_document(document, letter.meeting.max_pages, letter.meeting.title)
    read = replace(_bare_text(read, document), source=file.name, digest=file.digest)
    kind = kind_of_text("\n".join(line.text for line in document.lines))
    return Candidate(file, document, read, kind, score_of(file, document, read, kind))


def _bare_text(read: Proposal, document: Document) -> Proposal:
    """A file that holds nothing but prose is an abstract, whose title the letter tells."""
    text = "\n".join(line.text.strip() for line in document.lines if line.text.strip())
    if not read.title or read.abstract or len(read.title.split()) < 30 or not is_prose(text):
        return read
    problems = tuple(one for one in read.problems if one is not Problem.NO_ABSTRACT)
    evidence = (("abstract", Evidence(read.source, "all of the file", 0.7)),)
    return replace(
        read, title=None, abstract=text, authors=(), problems=(Problem.NO_TITLE, *problems), evidence=evidence
    )


def _is_meant(one: Candidate, letter: Letter) -> bool:
    """Whether the file is sent as a proposal: it looks like one, or the letter says so."""
    said = speaks_of_proposal(letter.text, letter.subject)
    if is_foreign(letter):
        return False
    if one.document.problem is not None:
        return said or one.score >= 2 or letter.is_reply
    whole = bool(one.proposal.title and one.proposal.abstract)
    if whole and one.score >= (0 if one.kind else 1):
        return True
    return (said or letter.is_reply) and one.score >= 1


def _files_and_body(files: Sequence[Candidate], body: list[Proposal], letter: Letter) -> list[Proposal]:
    """The files' proposals, completed by the letter; and another whole proposal that the letter prints."""
    own = len(files) == 1 and bool(speaks_of_own(letter.text))  # without names it is the sender's
    found = [
        with_sender(_completed(one.proposal, body, letter), letter, alone=own or not one.proposal.title)
        for one in files
    ]
    if len(found) == 1 and not files[0].proposal.authors:
        found = [_with_authors_told(found[0], letter)]
    titles = {_letters(one.title) for one in found if one.title}
    others = [one for one in body if one.title and one.abstract and _letters(one.title) not in titles]
    if len(others) > len(files) and any(one.title and one.abstract for one in found):
        return [*found, *others]
    return found


def _with_authors_told(read: Proposal, letter: Letter) -> Proposal:
    """With the authors whom the letter names for a file that names none."""
    told = authors_of([Line("; ".join(authors_said(letter.text, sender_name(letter))))])
    told = told or _named_authors(letter, read.title)
    if not told or len(told) < len(read.authors):
        return read
    evidence = tuple(pair for pair in read.evidence if pair[0] != "authors")
    where = Evidence("body", "named in the letter", 0.85)
    read = replace(read, authors=told, evidence=(*evidence, ("authors", where)))
    return with_sender(read, letter, alone=True)


def _letters(text: str | None) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text or ""))


def _completed(read: Proposal, body: Sequence[Proposal], letter: Letter) -> Proposal:
    """What a file does not say, from the letter: of the same talk, or of a file that cannot be read."""
    same = next((one for one in body if not read.title or _letters(one.title) == _letters(read.title)), None)
    problems = read.problems
    if same is not None:
        evidence = read.evidence + tuple(pair for pair in same.evidence if pair[0] not in dict(read.evidence))
        read = replace(
            read,
            title=read.title or same.title,
            authors=read.authors or same.authors,
            abstract=read.abstract or same.abstract,
            keywords=read.keywords or same.keywords,
            language=read.language or same.language,
            evidence=evidence,
        )
    title = quoted_title(letter) if not read.title else None
    if title:
        read = with_title(read, title, Evidence("body", "in quotation marks", 0.85))
    told = {Problem.NO_TITLE: read.title, Problem.NO_ABSTRACT: read.abstract}
    return replace(read, problems=tuple(one for one in problems if not told.get(one)))


def _corrected(correction: Correction) -> Proposal:
    evidence = ((correction.field, Evidence("body", "the correction asked for", 0.9)),)
    if correction.field == "title":
        return Proposal(title=correction.value, fields_said=("title",), evidence=evidence)
    if correction.field == "authors":
        return Proposal(
            authors=correction.authors,
            authors_join_at=correction.place,
            fields_said=("authors",),
            evidence=evidence,
        )
    return Proposal(
        abstract=correction.value,
        language=language_of(correction.value),
        fields_said=("abstract",),
        evidence=evidence,
    )


def _partly(read: Proposal, letter: Letter) -> Proposal:
    """In a reply, a proposal of one field only corrects that field."""
    if not letter.is_reply or (read.title and read.abstract):
        if read.title or not read.abstract:
            return read
        title = quoted_title(letter) or subject_title(letter, read.abstract)
        return with_title(read, title, Evidence("subject", "named there", 0.7)) if title else read
    told = ("authors",) if _several_labelled([read], letter) else ()
    said = (*(name for name in ("title", "abstract") if getattr(read, name)), *told)
    return replace(read, fields_said=said, problems=()) if said else read


def _several_labelled(body: Sequence[Proposal], letter: Letter) -> bool:
    """Whether a reply corrects title and authors, each behind its label: "New title: ...", "Authors: ..."."""
    where = dict(body[0].evidence) if letter.is_reply and len(body) == 1 else {}
    return all(name in where and where[name].where.startswith("label") for name in ("title", "authors"))


def _announced(letter: Letter) -> list[Proposal]:
    """A proposal without file or abstract: announced as attached, or only named."""
    said = fold(f"{letter.subject}\n{letter.text}")
    if is_foreign(letter):
        return []
    title = quoted_title(letter)
    authors = _named_authors(letter, title) if title else ()
    evidence = (("title", Evidence("body", "in quotation marks", 0.85)),) if title else ()
    if announces_file(letter.text, letter.subject) and not [
        file for file in letter.files if may_be_document(file)
    ]:
        return [Proposal(title=title, authors=authors, problems=(Problem.NO_ATTACHMENT,), evidence=evidence)]
    if title and _offers(said):
        read = Proposal(title=title, authors=authors, problems=(Problem.NO_ABSTRACT,), evidence=evidence)
        return [with_sender(read, letter, alone=True)]
    return []


def _offers(said: str) -> bool:
    """Whether the letter offers a talk, and not only asks about one or promises it for later."""
    offered = OFFERED.search(said) or re.search(
        rf"\b(?:{PUT}|pencil|schedule|book)(?:[- ](?:me|us|moi|nous|mich|uns|mij|ons)|me|nos|mi|ci)\b "
        rf"(?:(?:down|in|up|sie|bitte) ){{0,2}}(?:for|with|pour|fur|para|per|con|voor) {AN}{SENT}\b|"
        rf"\b{MY_OR_OUR} {SENT} {IS}\b",
        said,
    )
    return bool(offered) and not re.search(r"\bwithdraw|\bretir(?:er|ons|e)\b|\bcancel", said)


def _named_authors(letter: Letter, title: str | None) -> tuple[Author, ...]:
    """Authors named in running text: "(authors: A. Bell and B. Cole, Station)", "Auteurs : ..."."""
    flat = " ".join(" ".join(block) for block in blocks(letter.text))
    match = re.search(
        r"\(?\b(?:authors?|auteure?s?|speakers?|by|par)\s*:\s*((?:[^().]|\([^()]*\)|\b[A-Z]\.)+)",
        flat,
        re.IGNORECASE,
    )
    if match:
        return authors_of([Line(match[1].strip())])
    said = flat.replace(title, WORK, 1) if title else flat
    return authors_of([Line("; ".join(authors_told(said[:_COVER], sender_name(letter))))])
