"""The abstract's paragraphs and the keywords, as the author meant them: without marks, counts and thanks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.files.document import Document, Line
from mailbot.read.proposing.page.outline import closes_run_in
from mailbot.read.proposing.page.paragraphs import paragraphs
from mailbot.read.proposing.spoken.remarks import is_closing, is_for_organisers
from mailbot.read.proposing.spoken.titles import unquoted

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_REFERENCE = re.compile(r"^\s*(?:\[\d{1,2}\]|\d{1,2}\.)\s+[A-ZÀ-Þ][^.]{1,80}[,.].*\b(?:19|20)\d\d\b")
_CAPTION = re.compile(
    r"^(?:fig(?:ure|\.)?|table(?:au)?|tab\.|abb(?:ildung|\.)) ?\d{1,2} ?[:.–—]", re.IGNORECASE
)
_FUNDED = re.compile(
    r"^(?:this (?:work|research|project|study) (?:was|is|has been) (?:partly |partially )?(?:funded|"
    r"supported|financed)|"
    r"ce(?:s)? travaux? (?:est|ont|a) .{0,30}(?:financ|soutenu)|acknowledge?ments?\b|remerciements?\b)",
    re.IGNORECASE,
)
_UNIT = (
    r"(?:words?|mots?|wörter|worte|palabras|parole|palavras|woorden|ord|characters?|signs?|caract[eè]res?|"
    r"signes?|zeichen|caracteres|caratteri|battute|tekens)"
)
_COUNTED = (
    rf"(?:(?:about|ca\.?|env(?:iron|\.)|~|≈)\s?)?\d[\d., ’']{{0,6}}\s?{_UNIT}"
    r"(?:,? (?:espaces compris(?:es)?|(?:including|with|without) spaces|(?:mit|inkl\.) leerzeichen))?"
    rf"|{_UNIT}(?: count)? ?[:=] ?\d[\d., ’']{{0,6}}"
    r"|(?:nombre de (?:mots|signes|caractères)|(?:anzahl (?:der )?)?(?:wörter|worte|zeichen)|wort(?:an)?zahl|"
    r"número de palabras|numero di parole|número de palavras|aantal woorden) ?[:=] ?\d[\d., ’']{0,6}"
)
_COUNT = re.compile(  # "(164 words)" after the last sentence, or alone under it
    rf"(?:\s*[(\[]\s*(?:{_COUNTED})\s*[)\]]|\n[\s–—-]*(?:{_COUNTED})[\s–—-]*)\.?\s*$", re.IGNORECASE
)
_REACHED = re.compile(
    r"(?:(?:contact|kontakt|contacto|contatto|contato|e-?mail|mail|courriel|correo)\s?:?\s?)?"
    r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s,;]*)+",
    re.IGNORECASE,
)


def abstract_text(lines: Sequence[Line], document: Document, words: frozenset[str]) -> str | None:
    """One paragraph a line; None where nothing is there. References and thanks at the end are not part."""
    texts = [_clean(text) for text in paragraphs(_without_note_marks(lines, document), document, words)]
    kept: list[str] = []
    for text in texts:
        if kept and is_closing(text):
            break
        if kept and _CAPTION.match(text) and len(text) < 300:
            continue
        if kept and (_REFERENCE.match(text) or _FUNDED.match(text) or closes_run_in(text)):
            break
        if text:
            kept.append(text)
    while len(kept) > 1 and (is_for_organisers(kept[-1]) or _REACHED.fullmatch(kept[-1].strip("<>()[] "))):
        kept.pop()
    whole = unquoted(_COUNT.sub("", "\n".join(kept)))
    return whole if sum(char.isalpha() for char in whole) >= 20 else None


def _clean(text: str) -> str:
    if not text.strip("*_ .-–"):
        return ""
    return re.sub(r"^[\s*_:—–•▪◦‣∙●○■□➢✓-]+(?=\w)", "", " ".join(text.split())).strip(" *_")


def _without_note_marks(lines: Sequence[Line], document: Document) -> list[Line]:
    """The lines less the raised marks that a footnote of the document answers; "km²" stays."""
    notes = (line.spans[0] for line in document.lines if line.style == "footnote" and line.spans)
    marks = {span.text.strip() for span in notes if span.raised and span.text.strip()}
    return [_unmarked(line, marks) for line in lines] if marks else list(lines)


def _unmarked(line: Line, marks: set[str]) -> Line:
    own = {span.text.strip() for span in line.spans if span.raised} & marks
    signs = "|".join(re.escape(form) for mark in own for form in (mark, mark.translate(_RAISED)))
    if not own:
        return line
    behind = rf"(?:(?<=[^\W\d_]{{4}})|(?<=[.,;:!?)»”]))(?:{signs})(?![\w.,]?\d)"
    return replace(line, text=re.sub(behind, "", line.text))


def keywords_in(text: str) -> tuple[str, ...]:
    """The keywords in order, without numbering and a final point; () for an empty value."""
    text = text.strip().strip("*_ ")
    for separator in (";", "·", "•", "|", "—", "–", ",", "\n"):
        if separator in text:
            parts = re.split(re.escape(separator), text.replace("\n", " ") if separator != "\n" else text)
            break
    else:
        parts = re.split(r"\s-\s|\s/\s|\.\s", text)
    words = (" ".join(part.split()).strip(" .,;:*_-•·") for part in parts)
    return tuple(dict.fromkeys(word for word in words if word and len(word) <= 90))
