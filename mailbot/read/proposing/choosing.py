"""Which of a mail's files are proposals: not the CV, the full paper, a review, the logo, the list."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mailbot.domain import Proposal
from mailbot.read.files.document import Document
from mailbot.read.files.documents import IMAGE_ENDINGS, ending
from mailbot.read.letter import File, Letter, Paper
from mailbot.read.naming.folding import word_set
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.spoken.foreign import is_foreign

_NEVER = word_set(
    "csv xlsx xls ods ics vcf vcs asc sig p7s p7m p7b pem eml msg dat html htm css js json xml bib "
    "bst cls sty aux log svg eps mp3 mp4 mov avi wav pptx ppt odp ttf "
    "py ipynb r c h cc cpp hpp asm java pl pm rb go rs sh bat js ts php cs swift f f90 "
    "kml kmz gpx shp dbf geojson npy mat rdf ris sql yml yaml toml ini exe iso"
)
_OTHER_NAME = re.compile(
    r"\b(?:cv|curriculum(?: vitae)?|vitae|invoice|facture|receipt|recu|review|rapport|report|referee|"
    r"rebuttal|logo|signature|template|gabarit|modele|flyer|affiche|programme|program|agenda|portrait|"
    r"slides?|diapos?|transparents|registrations?|inscriptions?|participants?|liste?|letter|lettre|bio|"
    r"biography|biographie|passport|visa|copyright|licen[cs]e|readme|supplement\w*|appendix|annexe|figure\d*|"
    r"fig\d+|full ?paper|article|preprint|manuscript|manuscrit|call|cfp|appel|map|plan|minutes|contract|"
    r"convention|these|thesis|devis|quote|bon de commande|order|support|recommendation|reco|gutachten|"
    r"lebenslauf|rechnung|bericht|brief|entwurf|recensione|revisione|fattura|relazione|bozza|informe|"
    r"revision|factura|borrador|carta|parecer|relatorio|fatura|rascunho|recensie|beoordeling|factuur|verslag|"
    r"draft|brouillon|minute|tesis|tesi|tese|proefschrift|chapter|chapitre|deliverable|livrable)\b"
)
_OWN_NAME = re.compile(
    r"\b(?:abstracts?|resumes?|proposals?|propositions?|contributions?|communications?|submissions?|"
    r"soumissions?|talk|one ?pager|"
    r"1 ?p(?:age|ager)?|oral|summary|expose|aipr|titre|title|beitrag|vortrag|ponencia|propuesta)\b"
)
_MAILER = re.compile(  # names that programs give to the HTML form of a mail or to its signature
    r"^(?:att\d+|attachment|message|mail|e-?mail|part[\d.]*|unnamed|noname|untitled|footer|disclaimer|"
    r"signature)"
    r"[-\d ]*\.html?$",
    re.IGNORECASE,
)


# Whoever calls one of these a proposal means another than one to a meeting.
_NEVER_HANDED_IN = frozenset({Paper.BILL, Paper.LIFE, Paper.MINUTES, Paper.CERTIFICATE})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file with what it proposes and how much speaks for its being a proposal.

    kind: what else the document shows itself to be, None where it shows nothing.
    """

    file: File
    document: Document
    proposal: Proposal
    kind: Paper | None
    score: float


def may_be_document(file: File) -> bool:
    """Whether the file is worth opening as a proposal: no sheet, calendar, signature, script, logo."""
    kind = ending(file.name)
    if kind in _NEVER or file.media_type.startswith(
        ("message/", "audio/", "video/", "text/calendar", "text/vcard")
    ):
        return kind in ("html", "htm") and not _MAILER.match(file.name) and len(file.content) > 400
    if kind in IMAGE_ENDINGS or file.media_type.startswith("image/"):
        return len(file.content) > 8_000 and not _OTHER_NAME.search(_spaced(file.name))
    return True  # an ending that nobody has heard of may be a word processor's


def score_of(file: File, document: Document, proposal: Proposal, kind: Paper | None) -> float:
    """How much speaks for the file: its name, its content, its length. Below 0: it is something else."""
    name = _spaced(file.name)
    other = _OTHER_NAME.search(name) is not None
    score = 2.0 * bool(_OWN_NAME.search(name)) - (2.0 if _is_whole(document, proposal) else 4.0) * other
    if document.problem is not None:
        return score
    headed = any(
        field == "abstract" and evidence.where.startswith(("after", "page")) and "after" in evidence.where
        for field, evidence in proposal.evidence
    )
    score += (
        2.0 * headed
        + 1.0 * bool(proposal.abstract)
        + 0.5 * bool(proposal.title)
        + 0.5 * bool(proposal.authors)
    )
    score += 1.0 if document.pages == 1 else -0.7 * max(0, min((document.pages or 1) - 2, 4))
    return score - (0.0 if kind is None else 9.0 if kind in _NEVER_HANDED_IN else 4.0)


def _is_whole(document: Document, proposal: Proposal) -> bool:
    """One page with title, authors and abstract: its name says less than what it holds."""
    return document.pages == 1 and bool(proposal.title and proposal.authors and proposal.abstract)


def _spaced(name: str) -> str:
    """A file's name as words, folded: "CV_Bell-2026.pdf" is "cv bell 2026"."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,9}$", "", name)
    return fold(" ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-.+,()\[\]&]+", " ", stem).split()))


def chosen(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The proposals among the files: one of each talk, PDF preferred, in the mail's order."""
    good = [one for one in candidates if one.score >= 0]
    if not good:
        return []
    best = max(one.score for one in good)
    kept: list[Candidate] = []
    for one in good:
        twin = next((index for index, other in enumerate(kept) if _same_talk(one, other)), None)
        if twin is None:
            kept.append(one)
        elif _preference(one) > _preference(kept[twin]):
            kept[twin] = one
    whole = [
        one
        for one in kept
        if one.proposal.title and one.proposal.abstract and one.score >= max(2.5, best - 2.5)
    ]
    if whole:
        return whole
    return [max(kept, key=lambda one: one.score)]


def _same_talk(one: Candidate, other: Candidate) -> bool:
    first, second = fold(one.proposal.title or ""), fold(other.proposal.title or "")
    if first and second:
        return _letters(first) == _letters(second) or bool(
            one.proposal.abstract and one.proposal.abstract == other.proposal.abstract
        )
    stems = {re.sub(r"\.[A-Za-z0-9]{1,9}$", "", each.file.name).casefold() for each in (one, other)}
    return len(stems) == 1 or not (first or second)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text)


def _preference(one: Candidate) -> tuple[bool, float, bool]:
    """Of two files of one talk: the one that can be read, then the more likely, then the PDF."""
    return (
        one.document.problem is None and bool(one.proposal.title and one.proposal.abstract),
        round(one.score / 3) if one.document.format != "pdf" or (one.document.pages or 1) > 2 else 99,
        one.document.format == "pdf",
    )


def documents_beside(
    letter: Letter, handed_in: Collection[Proposal], opened: Sequence[Candidate], *, shown: bool
) -> tuple[Proposal, ...]:
    """The documents of a letter that hands none in, in its order. Never raises.

    opened: its files as they were read. shown: the words speak of slides or a poster.
    One that is something else than a proposal, by its name, its content or the letter's words, has no text.
    """
    files = [file for file in letter.files if may_be_document(file) and not _is_picture(file)]
    if not files or any(one.source != "body" for one in handed_in):
        return ()
    if is_foreign(letter) or shown:
        return tuple(_bare(file) for file in files)
    good = [
        one
        for one in chosen([one for file in files for one in opened if one.file is file])
        if one.kind is None
    ]
    return tuple(one.proposal for one in good) or tuple(_bare(file) for file in files)


def _is_picture(file: File) -> bool:
    return ending(file.name) in IMAGE_ENDINGS or file.media_type.startswith("image/")


def _bare(file: File) -> Proposal:
    return Proposal(source=file.name, digest=file.digest)
