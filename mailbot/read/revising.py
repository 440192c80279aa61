"""Corrections of one field in prose: "Please make the title shorter: ..."; "use this abstract instead"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.cover import blocks, is_closing, is_greeting, is_remark
from mailbot.read.names import fold
from mailbot.read.title import clean_title

_CHANGE = (
    r"(?:chang\w*|replac\w*|shorten\w*|shorter|longer|make|correct\w*|modif\w*|updat\w*|revis\w*|new|"
    r"prefer\w*|instead|rather|"
    r"should (?:be|read)|becomes?|is now|now|fix\w*|typo|misprint|error|mistake|wrong|edit\w*|use|"
    r"remplac\w*|nouveau|nouvelle|bon|vrai|exact|right|actual|corrig\w*|rectifi\w*|raccourci\w*|plutot|"
    r"devient|erreur|faute|"
    r"coquille|change\w*|prefer\w*|mettre a jour|"
    r"andern|geandert|neue[rn]?|ersetz\w*|cambi\w*|nuevo|nuova)"
)
_TITLE = r"(?:title|titre|titel|titulo|titolo|intitule)"
_ABSTRACT = r"(?:abstract|resume|summary|text|texte|zusammenfassung|resumen|riassunto)"
_OF_TITLE = re.compile(rf"\b{_CHANGE}\b[^.?!]{{0,60}}\b{_TITLE}\b|\b{_TITLE}\b[^.?!]{{0,60}}\b{_CHANGE}\b")
_OF_ABSTRACT = re.compile(
    rf"\b{_CHANGE}\b[^.?!]{{0,60}}\b{_ABSTRACT}\b|\b{_ABSTRACT}\b[^.?!]{{0,60}}\b{_CHANGE}\b|"
    rf"\b(?:here is|below is|voici|ci-dessous)\b[^.?!]{{0,40}}\b{_ABSTRACT}\b|\b(?:missing|"
    rf"manquant)\b[^.?!]{{0,30}}\b{_ABSTRACT}\b"
)
_SAME_TITLE = re.compile(
    rf"\b{_TITLE}\b[^.?!]{{0,30}}\b(?:unchanged|stays?|remains?|the same|inchange|identique|reste|"
    rf"ne change pas|unverandert|as corrected)\b|\b(?:keep|same|garde\w*|"
    rf"meme)\b[^.?!]{{0,20}}\b{_TITLE}\b|titre inchange"
)
_SAME_ABSTRACT = re.compile(
    rf"\b(?:{_ABSTRACT}|everything|rest|le reste|tout le reste)\b[^.?!]{{0,30}}\b(?:unchanged|stays?|"
    rf"remains?|the same|inchange\w*|identique|reste|ne change pas|as (?:it is|before|in))\b|"
    rf"\bkeep\b[^.?!]{{0,20}}\b{_ABSTRACT}\b"
)
_INLINE_TITLE = re.compile(
    r"(?:(?:new|correct|final|corrected|right)\s+title(?:\s+(?:is|should be|would be|reads))?|"
    r"title\s+(?:is|should be|should read|becomes|to|reads|is now|would be)(?:\s+now)?|"
    r"nouveau titre(?:\s+est)?|titre\s+(?:est|devient|serait|doit être|par|en)(?:\s+désormais)?|(?:we|"
    r"i) (?:now )?prefer the title|title(?=\s*:))\s*[:\-–—]?\s*(.{8,250})$",
    re.IGNORECASE | re.DOTALL,
)
_QUOTES = re.compile(r"[«“„\"]\s*([^«»“”„\"]{8,250}?)\s*[»”“\"]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Correction:
    """One field that a mail replaces, and its new value."""

    field: str  # "title" or "abstract"
    value: str


def correction_in(text: str, is_reply: bool) -> Correction | None:
    """The one field that a letter corrects, with its new value; None where it says none."""
    found = blocks(text)
    said = fold(" ".join(" ".join(block) for block in found if len(" ".join(block)) < 400))
    title = bool(_OF_TITLE.search(said)) and not _SAME_TITLE.search(said)
    abstract = bool(_OF_ABSTRACT.search(said)) and not _SAME_ABSTRACT.search(said)
    prose = _prose(found)
    if abstract and prose and (_SAME_TITLE.search(said) or is_reply):
        return Correction("abstract", prose)
    if title and not prose:
        value = _title(found)
        if value:
            return Correction("title", value)
    return None


def _prose(found: list[list[str]]) -> str | None:
    """The paragraphs of a new abstract: long, and spoken to nobody."""
    kept: list[str] = []
    for block in found:
        flat = " ".join(block)
        if is_greeting(block[0]) and len(flat.split()) < 30:
            continue
        if kept and (is_closing(block[0]) or is_remark(flat)):
            break
        if len(flat.split()) >= 30 and not is_remark(flat):
            kept.append(flat)
        elif kept:
            break
    return "\n".join(kept) or None


def _title(found: list[list[str]]) -> str | None:
    """In quotes (the last pair), after a colon, or as a block of its own below the request."""
    body = [
        block
        for block in found
        if not (
            is_closing(block[0]) or (is_greeting(block[0]) and len(block) == 1 and len(block[0].split()) < 6)
        )
    ]
    for index, block in enumerate(body):
        flat = " ".join(block)
        if not (_OF_TITLE.search(fold(flat)) or re.search(_TITLE, fold(flat))):
            continue
        following = " ".join(body[index + 1]) if index + 1 < len(body) else ""
        if (
            flat.rstrip().endswith((":", "title", "titre", "is", "to", "by", "par", "est"))
            and 2 < len(following.split()) <= 40
        ):
            return clean_title(following)
        quoted = _QUOTES.findall(flat)
        if quoted:
            return clean_title(quoted[-1])
        inline = _INLINE_TITLE.search(flat)
        if inline:
            return clean_title(re.split(r"(?<=[a-zé])\.\s+(?=[A-ZÀ-Þ])", inline[1])[0])
        if ":" in flat and len(flat.split(":", 1)[1].split()) >= 3:
            return clean_title(re.split(r"(?<=[a-zé])\.\s+(?=[A-ZÀ-Þ])", flat.split(":", 1)[1])[0])
        if 2 < len(following.split()) <= 40 and not following.endswith("."):
            return clean_title(following)
    return None
