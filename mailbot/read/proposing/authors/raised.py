"""Marks that tie names to affiliations: superscripts, "(1)", "[a]", "*", digits glued to a name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailbot.read.files.document import Line

OPEN, CLOSE = "\ue000", "\ue001"  # around a mark's text; private use, no author types them
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ⁎⁺", "0123456789abcdef*+")
_SYMBOLS = "*∗⁎†‡§¶‖#✉⋆★♯♭♮☆♦♣♠♥♢♡◊◆◇▲△▼▽■□●○✝✠"
_ONE = rf"(?:\d{{1,2}}|[a-z]|[{_SYMBOLS}]+)"
_SOME = rf"{_ONE}(?:\s?[,;&.+]?\s?{_ONE})*"
_RAISED = re.compile(rf"^\s*[,;(\[]*\s*{_SOME}\s*[)\]]*[,;.]?\s*$", re.IGNORECASE)
_BRACKETED = re.compile(rf"\s*[(\[]\s*({_ONE}(?:\s?[,;&+]\s?{_ONE}|\s(?:and|et)\s{_ONE})*)\s*[)\]]")
_UNICODE = re.compile(r"\s*([⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ⁎⁺]+(?:\s?[,⸴˒⁻]\s?[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ⁎⁺]+)*)")
_CARET = re.compile(  # without braces no space is within, or "Bell^a, B. Cole^b" would lose a name
    rf"\$?\s?\^\s?\{{\s*((?i:{_SOME}))\s*\}}\$?|\$?\s?\^\s?({_ONE}(?:[,;&.+]?{_ONE})*(?![a-zà-ÿ]))\$?|"
    r"<(?i:sup)>\s*([^<]{1,12})\s*</(?i:sup)>"
)
_GLUED = re.compile(
    rf"(?<=[^\W\d_.])(?:\s?(?P<sym>[{_SYMBOLS}]+)|(?P<num>\d{{1,2}}))"
    rf"(?P<more>(?:\s?,\s?(?:\d{{1,2}}(?!\d)|[{_SYMBOLS}]+))*[{_SYMBOLS}]*)(?=\s|,|;|$|\.)"
)
_LOOSE = re.compile(
    rf"(?<=[^\W\d_]) (?P<num>\d{{1,2}}(?:\s?,\s?\d{{1,2}})*(?:\s?,?\s?[{_SYMBOLS}]+)?)"
    r"(?=\s*(?:,|;|$|and\b|et\b|und\b|&|·))"
)
_LONE_LETTER = re.compile(r"(?<=[^\W\d_]{2}) ([a-d](?:\s?,\s?[a-d])*)(?=\s*(?:,|;|$|and\b|et\b|&))")
_ORCID = re.compile(
    r"[\[(]?\s*(?:orcid(?:\s*id)?\s*:?\s*)?(?:https?://)?(?:orcid\.org/)?"
    r"(?<!\d)(?:\d{4}\s?[-‐‑–−]\s?){3}\d{3}[\dX](?!\d)\s*[\])]?",
    re.IGNORECASE,
)
_EACH = re.compile(rf"\d{{1,2}}|[a-z]|[{_SYMBOLS}]", re.IGNORECASE)


def marked(line: Line) -> str:
    """The line's text with every raised mark between OPEN and CLOSE."""
    raised = any(span.raised for span in line.spans)
    text = "".join(map(_span_text, _merged(line))) if raised else line.text
    return " ".join(_unicode_marks(_ORCID.sub("", text)).split())


def _span_text(part: tuple[str, bool]) -> str:
    text, raised = _ORCID.sub("", part[0]), part[1]
    if not raised or not _RAISED.match(text):
        return text
    after = "," if text.rstrip().endswith((",", ";")) else ""
    return f"{OPEN}{text.strip(' ,;()[]')}{CLOSE}{after} "


def _merged(line: Line) -> Iterable[tuple[str, bool]]:
    """Neighbouring runs of the same height as one: marks come digit by digit."""
    parts: list[tuple[str, bool]] = []
    for span in line.spans:
        if parts and parts[-1][1] == span.raised:
            parts[-1] = (parts[-1][0] + span.text, span.raised)
        else:
            parts.append((span.text, span.raised))
    return parts


def _unicode_marks(text: str) -> str:
    text = _UNICODE.sub(lambda match: f"{OPEN}{match[1].translate(_SUPERSCRIPT)}{CLOSE}", text)
    return _CARET.sub(lambda match: f"{OPEN}{match[match.lastindex or 0]}{CLOSE}", text)


def with_name_marks(text: str) -> str:
    """A line of names: also marks that are not raised ("(1,2)", "Dupont1", "Dupont *", "Dupont 1")."""
    text = _BRACKETED.sub(lambda match: f"{OPEN}{match[1]}{CLOSE}", _unicode_marks(text))
    text = _GLUED.sub(lambda match: f"{OPEN}{match['sym'] or match['num']}{match['more'] or ''}{CLOSE}", text)
    text = _LONE_LETTER.sub(lambda match: f"{OPEN}{match[1]}{CLOSE}", text)
    text = _LOOSE.sub(lambda match: f"{OPEN}{match['num']}{CLOSE}", text)
    text = re.sub(f"{CLOSE}\\s?,?\\s?{OPEN}", "+", text)
    return re.sub(f"{OPEN}[^{CLOSE}]*{CLOSE}", lambda match: re.sub(r"[\s,;&]+", "+", match[0]), text)


def marks_in(text: str) -> tuple[str, ...]:
    """Every single mark in a text with OPEN and CLOSE: "1,2*" gives 1, 2 and *."""
    inside = re.findall(f"{OPEN}([^{CLOSE}]*){CLOSE}", text)
    return tuple(
        mark.replace("∗", "*").replace("⁎", "*").casefold() for run in inside for mark in _EACH.findall(run)
    )


def without_marks(text: str) -> str:
    return re.sub(f"\\s*{OPEN}[^{CLOSE}]*{CLOSE}", "", text).strip()


_START = re.compile(
    rf"^\s*(?:{OPEN}\s*([^{CLOSE}]{{1,8}}){CLOSE}|[(\[]({_ONE})[)\]]|"
    rf"(\d{{1,2}})\s?[.):]?(?=\s*[^\W\d_(«\"'’])|"
    rf"([{_SYMBOLS}]+)|([a-z])[.):]\s|([a-z])\s(?=[A-ZÀ-ÖØ-Þ]))\s*[.:]?\s*"
)
_INNER = re.compile(
    rf"(?:{OPEN}\s*([^{CLOSE}]{{1,8}}){CLOSE}|(?<=[;,.\s])[(\[]({_ONE})[)\]]|"
    rf"(?<=[;–—·|] )(\d{{1,2}})[.)]?\s?(?=[^\W\d_])"
    rf"|(?<=[,;] )([{_SYMBOLS}])(?=\s?[^\W\d_])|(?<=[,;] )([b-h])\s(?=[A-ZÀ-ÖØ-Þ]))\s*"
)


_LETTER_LINE = re.compile(r"(?:^|(?<=; )|(?<=, ))([a-h]) ?(?=[A-ZÀ-ÖØ-Þ][\w.'’])")
_PIECE_END = re.compile(r"(?<=[^\W\d_]|\.)([a-h](?:\s?,\s?[a-h])*)(?=\s*(?:$|,\s+\S\S|;|\s(?:and|et|&)\s))")


def with_letter_marks(texts: list[str]) -> list[str]:
    """Letters glued to names ("Bella, Coleb" above "aUniversity X", "a Mill; b Station") as marks.

    Only where institutions begin with such letters from "a" on, and each name of the first line ends in one.
    """
    known = {match[1] for text in texts[1:] for match in _LETTER_LINE.finditer(text)}
    if "a" not in known or not texts or OPEN in texts[0]:
        return texts
    names = re.split(r",\s+(?=\S\S)|;|\s(?:and|et|&)\s", texts[0])
    if not all(name.strip()[-1:] in known for name in names):
        return texts
    first = _PIECE_END.sub(lambda match: f"{OPEN}{match[1]}{CLOSE}", texts[0])
    return [first, *(_LETTER_LINE.sub(lambda match: f"{OPEN}{match[1]}{CLOSE} ", text) for text in texts[1:])]


def affiliation_mark(text: str) -> tuple[str, ...]:
    """The marks that a line of an affiliation begins with, () where it has none."""
    match = _START.match(text)
    if not match:
        return ()
    run = next(group for group in match.groups() if group)
    return marks_in(f"{OPEN}{run}{CLOSE}")


def by_mark(lines: Iterable[str]) -> dict[str, str]:
    """Affiliations by mark, out of lines that begin with one, hold several, or go on from the line before."""
    found: dict[str, list[str]] = {}
    current: tuple[str, ...] = ()
    for line in lines:
        for marks, text in _pieces(line):
            current = marks or current
            for mark in current:
                if text:
                    found.setdefault(mark, []).append(text)
    return {mark: _one_affiliation(texts) for mark, texts in found.items()}


def _pieces(line: str) -> list[tuple[tuple[str, ...], str]]:
    start = _START.match(line)
    marks: tuple[str, ...] = affiliation_mark(line)
    rest = line[start.end() :] if start else line
    pieces: list[tuple[tuple[str, ...], str]] = []
    if len(marks) == 1 and marks[0].isdigit():
        rest = _next_marked(rest, int(marks[0]))
    while inner := _INNER.search(rest):
        pieces.append((marks, rest[: inner.start()].strip(" ;–—·|")))
        run = next(group for group in inner.groups() if group)
        marks, rest = marks_in(f"{OPEN}{run}{CLOSE}"), rest[inner.end() :]
    return [*pieces, (marks, rest.strip(" ;"))]


def _next_marked(text: str, number: int) -> str:
    """ "1 River Lab, 2 Harbour Office": behind a comma, where streets have numbers too, only the next."""
    kept = ""
    while following := re.search(rf",\s+{number + 1}\s?(?=[A-ZÀ-ÖØ-Þ])", text):
        kept += f"{text[: following.start()]} {OPEN}{number + 1}{CLOSE} "
        text, number = text[following.end() :], number + 1
    return kept + text


def _one_affiliation(texts: list[str]) -> str:
    joined = ""
    for text in texts:
        if joined.endswith("-"):
            joined += text
        else:
            joined = f"{joined} {text}" if joined else text
    return joined.strip(" ;,.")
