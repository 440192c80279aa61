"""Printed lines put together into the author's paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from mailbot.read.files.document import Document, Line
from mailbot.read.files.repair import join_lines, vocabulary
from mailbot.read.files.words import is_english, is_whole, joined_at_hyphen
from mailbot.read.mail.language import language_of

_POINT = re.compile(r"[•▪◦‣∙●○■□➢✓]\s*\S")  # of a list
_TYPED_POINT = re.compile(r"^(?:[-*–]|\(?[1-9]\d?[.)])\s+\S")
_TYPED = frozenset(
    {"txt", "md", "body", "html", "docx", "odt", "rtf", "doc", "tex"}
)  # no typesetter broke their words


def words_of(document: Document) -> frozenset[str]:
    """The document's own words: what decides whether a line-end hyphen is a real one."""
    return vocabulary(line.text for line in document.lines)


def joined(lines: Sequence[Line], document: Document, words: frozenset[str] = frozenset()) -> str:
    """One paragraph out of lines."""
    texts = [line.text.strip() for line in lines if line.text.strip()]
    if document.format in _TYPED:
        return _typed(texts)
    return join_lines(_with_own_hyphens(texts) if _is_ragged(lines) else texts, words)


def _is_ragged(lines: Sequence[Line]) -> bool:
    """Lines of different lengths with hardly a hyphen at their ends: no typesetter broke words there."""
    full = [line for line in lines[:-1] if line.right]
    if len(full) < 4:
        return False
    edges = sorted(line.right for line in full)
    spread = edges[3 * len(edges) // 4] - edges[len(edges) // 4]
    hyphens = sum(line.text.rstrip().endswith("-") for line in full)
    return spread > 3 and hyphens <= 1 + len(full) // 8


def _with_own_hyphens(texts: Sequence[str]) -> list[str]:
    """Lines put together at a hyphen between two words that are none without it: "pixel-wise"."""
    out: list[str] = []
    english = language_of(" ".join(texts)) == "en"
    for text in texts:
        head = re.search(r"([^\W\d_]+)-$", out[-1]) if out else None
        tail = re.match(r"[a-z]+", text)
        if head and tail and _are_two(head[1].casefold(), tail[0], english):
            out[-1] += text
        else:
            out.append(text)
    return out


def _are_two(head: str, tail: str, english: bool) -> bool:
    """In English: both are words, or the second is a common one behind what no list knows."""
    known = is_english(head) and is_english(tail)
    return english and (known or (len(tail) > 4 and is_whole(tail))) and not is_english(head + tail)


def _typed(texts: Sequence[str]) -> str:
    """Lines that a person's editor wrapped: a hyphen at the end is the author's own."""
    text = ""
    for line in texts:
        if re.search(r"\w[-‐]$", text) and line[:1].isalnum():
            text = joined_at_hyphen(text, line)
        else:
            text = f"{text} {line}" if text else line
    return text


def paragraphs(lines: Sequence[Line], document: Document, words: frozenset[str] = frozenset()) -> list[str]:
    """The lines' paragraphs, in order, one text each."""
    groups: list[list[Line]] = []
    edges = {place: _edges(lines, place) for place in {_place(line) for line in lines}}
    for line in lines:
        if not line.text.strip():
            continue
        if groups and not _starts(line, groups[-1], edges[_place(line)], groups == [[lines[0]]]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [joined(group, document, words) for group in groups]


def _place(line: Line) -> tuple[int, int]:
    return line.page, line.column


def _edges(lines: Sequence[Line], place: tuple[int, int]) -> tuple[float, float, int]:
    """The usual left and right edge (points) of a column's lines; the longest of all lines (characters)."""
    placed = [line for line in lines if line.right and _place(line) == place]
    left = median([line.left for line in placed]) if placed else 0.0
    right = max((line.right for line in placed), default=0.0)
    return left, right, max((len(line.text) for line in lines), default=0)


def _starts(
    line: Line, before: list[Line], edges: tuple[float, float, int], after_label: bool = False
) -> bool:
    """Whether a line begins a new paragraph: white space above, an indent, a short line before it.

    after_label: the line before may be short only because its label was taken off.
    """
    last = before[-1]
    if line.joined or last.joined or _is_item(line, before):
        return True
    ended = last.text.rstrip().endswith((".", "!", "?", ":", "»", '"', "”", ")"))
    if line.page != last.page or line.column != last.column:
        return False
    if line.gap_before:
        return ended or not line.text[:1].islower()
    left, right, longest = edges
    if not ended:
        return False
    if line.right and last.right:
        indented = 4 < line.left - left < 60 and line.left - last.left > 4
        short = right - last.right > 0.12 * (right - left) and right > 0
        return indented or (short and _fits(line, last, right - last.right))
    first = line.text.split()[0] if line.text.split() else ""
    if after_label and len(last.text) > 0.5 * longest:
        return False
    return longest > 50 and len(last.text) + 1 + len(first) < longest - 12


def _is_item(line: Line, before: list[Line]) -> bool:
    """A point of a list; a dash amid a sentence that was wrapped before it is none."""
    if _POINT.match(line.text):
        return True
    if line.right or not _TYPED_POINT.match(line.text):
        return False
    return bool(_TYPED_POINT.match(before[0].text)) or before[-1].text.rstrip().endswith((*":;.,?",))


def _fits(line: Line, last: Line, room: float) -> bool:
    """Whether the line's first word would have had room on the line before."""
    first = line.text.split()[0] if line.text.split() else ""
    wide = (last.right - last.left) / max(1, len(last.text))
    return (len(first) + 3) * wide < room
