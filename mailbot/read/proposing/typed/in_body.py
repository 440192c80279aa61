"""Proposals that stand in the letter itself, with labels or without."""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.domain import Author, Evidence, Problem, Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.files.repair import repair_text
from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.letters import TOGETHER_WITH
from mailbot.read.naming.lexicon.persons import ALL, AT
from mailbot.read.naming.lexicon.texts import SUBMITTED
from mailbot.read.proposing.authors.block import authors_of
from mailbot.read.proposing.authors.named import authors_said, authors_told
from mailbot.read.proposing.authors.names import fold, same_person
from mailbot.read.proposing.labels import Label, label_in
from mailbot.read.proposing.page.proposal import proposal_of_document
from mailbot.read.proposing.spoken.announced import speaks_of_proposal
from mailbot.read.proposing.spoken.below import without_asides, without_end
from mailbot.read.proposing.spoken.completing import sender_name, with_sender, with_title
from mailbot.read.proposing.spoken.cover import blocks, content_from, is_prose
from mailbot.read.proposing.spoken.titles import clean_title, title_said
from mailbot.read.proposing.typed.marked import in_table, with_labels
from mailbot.read.proposing.typed.side_by_side import apart_without_labels
from mailbot.read.proposing.typed.weighed import Weighed, weighed

_WEIGHED = 0.9  # no label of the writer's own says where a field begins


def proposals_in_body(letter: Letter) -> list[Proposal]:
    """Every proposal that the letter's text holds: title and abstract, or one of them labelled as such."""
    in_cells = in_table(letter.tables, letter.text)
    text = with_labels(letter)
    content = in_cells or content_from(text, letter.emphasised)
    content = _unheaded(without_end(content, sender_name(letter)))
    parts = [one for apart in _apart(content) for one in apart_without_labels(apart)] if content else []
    told = weighed(letter, text) if len(parts) < 2 and not letter.tables else None
    if told is not None and told.title:
        return [_of_weighed(told, letter)]
    found: list[Proposal] = []
    for part in parts:
        document = Document("body", "body", tuple(_lines(part, letter.emphasised)))
        read = proposal_of_document(document, letter.meeting.max_pages, letter.meeting.title)
        if Problem.UNREADABLE not in read.problems and _is_proposal(read, part, letter):
            read = _headed(replace(read, abstract=without_asides(read.abstract)) if read.abstract else read)
            found.append(with_sender(_with_side_authors(read, part, letter), letter, alone=True))
    untitled = told is not None and not any(one.title for one in found)
    return [_of_weighed(told, letter)] if told is not None and untitled else found


def _of_weighed(told: Weighed, letter: Letter) -> Proposal:
    titled = [f"Title: {told.title}"] if told.title else []
    typed = [*titled, *told.lines, f"Abstract: {told.abstract}"]
    document = Document("body", "body", tuple(Line(line, gap_before=True) for line in typed))
    read = proposal_of_document(document, letter.meeting.max_pages, letter.meeting.title)
    seen = dict(read.evidence) | ({"title": told.where} if told.title else {})
    if not told.labelled:
        seen["abstract"] = Evidence("body", "the longest prose that is spoken to nobody", _WEIGHED)
    evidence = tuple(
        (name, replace(one, confidence=min(_WEIGHED, one.confidence))) for name, one in seen.items()
    )
    read = replace(read, title=told.title, abstract=without_asides(told.abstract), evidence=evidence)
    return with_sender(read, letter, alone=True)


def _lines(content: list[list[str]], emphasised: tuple[str, ...]) -> list[Line]:
    bold = {fold(run).strip(" :.*") for run in emphasised if len(run.split()) > 1}
    lines: list[Line] = []
    for block in content:
        paragraph = _is_paragraph(block)
        for place, raw in enumerate([" ".join(block)] if paragraph else block):
            text = repair_text(raw).strip()
            starred = text.startswith("*") and text.endswith("*") and len(text) > 4
            plain = text.strip("*").strip() if starred else text
            lines.append(
                Line(
                    plain,
                    bold=starred or fold(plain).strip(" :.*") in bold,
                    gap_before=place == 0,
                    joined=paragraph or len(plain) > 140,
                )
            )
    return lines


def _is_paragraph(block: list[str]) -> bool:
    """Wrapped prose between two empty lines: every line but the last is full."""
    if len(block) < 2 or any(label_in(line) for line in block):
        return False
    longest = max(map(len, block))
    return longest > 50 and all(len(line) > longest - 22 for line in block[:-1]) and is_prose(" ".join(block))


def _unheaded(content: list[list[str]]) -> list[list[str]]:
    """Without a heading "Abstract" above everything, where a title and prose without labels follow it."""
    if len(content) < 2 or not content[0]:
        return content
    label = label_in(content[0][0])
    if label is None or label.field != "abstract" or label.value:
        return content
    rest = [block for block in (content[0][1:], *content[1:]) if block]
    title = " ".join(rest[0])
    labelled = any(label_in(line) for block in rest for line in block)
    if labelled or is_prose(title) or len(title.split()) > 60 or rest[0][0].rstrip().endswith("."):
        return content
    return rest if any(is_prose(" ".join(block)) for block in rest[1:]) else content


def _apart(content: list[list[str]]) -> list[list[list[str]]]:
    """The content cut before each further "Title:" that follows a title and its abstract."""
    parts: list[list[list[str]]] = [[]]
    title = abstract = False
    plain: list[list[str]] = []  # the lines of the part without a label, block by block
    for block in content:
        kept: list[str] = []
        plain.append([])
        for line in block:
            label = label_in(line)
            if label is None:
                plain[-1].append(line)
            elif label.field == "title":
                if title and (abstract or any(is_prose(" ".join(lines)) for lines in plain if lines)):
                    _leave_number(parts[-1], kept)
                    parts.append([])
                    kept, abstract, plain = [], False, [[]]
                title = True
            if _is_abstract(label, line):
                title, abstract = title or bool(parts[-1] or kept), True
            kept.append(line)
        if kept:
            parts[-1].append(kept)
    return [part for part in parts if part]


def _leave_number(part: list[list[str]], kept: list[str]) -> None:
    """End a part with the lines kept for it, less a heading of the next one."""
    if kept and _is_number(kept[-1]):
        kept.pop()
    elif not kept and part and _is_number(" ".join(part[-1])):
        part.pop()
    if kept:
        part.append(kept)


def _is_number(text: str) -> bool:
    """A heading between two proposals: "Talk 2", "Second proposal:", "2)", "-----"."""
    return len(text.split()) <= 5 and not text.rstrip().endswith((".", "!", "?"))


def _is_abstract(label: Label | None, line: str) -> bool:
    return (label is not None and label.field == "abstract") or (label is None and len(line.split()) > 60)


def _is_proposal(read: Proposal, part: list[list[str]], letter: Letter) -> bool:
    """Whether this is somebody's talk: labelled, or announced by the letter and whole."""
    labels = {label.field for block in part for line in block for label in [label_in(line)] if label}
    if not read.abstract and not (read.title and "title" in labels):
        return False
    cue = speaks_of_proposal(letter.text, letter.subject)
    if "title" in labels and ("abstract" in labels or "authors" in labels or read.abstract or cue):
        return True
    if "abstract" in labels and read.abstract:
        return True
    if read.title and read.abstract and len(read.abstract.split()) >= 25 and _is_own(read, letter):
        return True
    return (
        cue
        and bool(read.abstract and len(read.abstract.split()) >= (25 if read.title else 40))
        and bool(read.title or _cover_says(letter))
    )


def _is_own(read: Proposal, letter: Letter) -> bool:
    """A title, names with the sender's among them, a paragraph: a proposal, whatever the cover's language."""
    name = sender_name(letter)
    return bool(name) and any(same_person(author.name, name or "") for author in read.authors)


def _cover_says(letter: Letter) -> bool:
    cover = " ".join(" ".join(block) for block in blocks(letter.text) if len(" ".join(block).split()) < 40)
    return bool(SUBMITTED.search(fold(cover)))


def _headed(read: Proposal) -> Proposal:
    """ "A title - The abstract begins ...", all in one paragraph."""
    match = _HEADED.match(read.abstract or "") if not read.title else None
    if match is None or not 3 <= len(match["title"].split()) <= 25 or not is_prose(match["rest"]):
        return read
    read = replace(read, abstract=match["rest"])
    return with_title(read, clean_title(match["title"]), Evidence("body", "before a dash", 0.7))


_HEADED = re.compile(r"^(?P<title>[^.!?;:\n]{10,160}?[?!]?)\s+[–—-]\s+(?P<rest>[A-ZÀ-Þ].+)$", re.DOTALL)


def _with_side_authors(read: Proposal, part: list[list[str]], letter: Letter) -> Proposal:
    """Authors named after the abstract, where none stand above it; partners named in a sentence."""
    for block in part:
        for line in block:
            label = label_in(line)
            if (
                not read.authors
                and label is not None
                and label.field in ("authors", "speaker")
                and label.value
            ):
                read = replace(read, authors=authors_of([Line(label.value)]))
    name = sender_name(letter)
    if not read.authors:
        told = authors_said(letter.text, name) or authors_told(_above(part, letter), name)
        read = replace(read, authors=authors_of([Line("; ".join(told))]))
    flat = " ".join(letter.text.split())
    partners = _PARTNERS.search(fold_in_place(flat))
    if partners is None or len(read.authors) > 1 or not name:
        return read
    first = read.authors or (Author(name),)
    named = authors_of([Line(flat[slice(*partners.span(1))])])
    shared = [_US.match(fold_in_place(one.affiliation or "")) for one in named]
    named = tuple(
        replace(one, affiliation=(one.affiliation or "")[us.end() :] or None) if us else one
        for one, us in zip(named, shared, strict=True)
    )
    if any(us and us["us"] for us in shared) and first[0].affiliation is None:
        first = (replace(first[0], affiliation=named[-1].affiliation), *first[1:])
    return replace(read, authors=first + tuple(one for one in named if one.name != first[0].name))


def _above(part: list[list[str]], letter: Letter) -> str:
    """What the letter says before the proposal begins."""
    label = label_in(part[0][0])
    first = label.value if label is not None and label.value else part[0][0]
    before = " ".join(letter.text.split()).partition(" ".join(first.split()))[0]
    return " ".join(before.split()[-_COVER:])


_COVER = 80  # words in which a letter introduces its authors
_PARTNERS = re.compile(rf"\b{TOGETHER_WITH}\s+((?:[^.;:()]|\([^()]*\)|\b[a-z]\.)+)")


# "all of us at Saltings Trust", "tous à la Station"; us: who writes is one of them.
_US = re.compile(rf"^{ALL}{AT}\s+(?:(?:the|la|le|der|dem)\s+)?")


def quoted_title(letter: Letter) -> str | None:
    """A title that the letter or its subject names in quotation marks."""
    return title_said(letter.text, letter.meeting.title) or title_said(letter.subject, letter.meeting.title)
