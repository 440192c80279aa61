"""Pieces in reading order become the lines of a document: text with its spaces, spans, white above."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from mailbot.read.files.document import Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.pdf.glyphs import Glyph
from mailbot.read.pdf.layout import SMALLER, Piece
from mailbot.read.pdf.quality import bad_share

_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_BAD = 0.25  # of a line's characters without meaning: what is left would mislead
_SPACE = 0.14  # of the size: what letters of one word never have between them


def lines_of(pieces: Sequence[Piece], page: int, height: float) -> list[Line]:
    """One Line for each piece; top counts from the page's upper edge."""
    legible = [piece for piece in pieces if bad_share(piece.glyphs) <= _BAD]
    lines = [line for piece in legible if (line := _line(piece, page, height)).text]
    return with_gaps(lines)


def _line(piece: Piece, page: int, height: float) -> Line:
    spans = _spans(piece)
    plain = [span for span in spans if not span.raised and span.text.strip()]
    letters = sum(len(span.text) for span in plain) or 1
    return Line(
        text=repair_text("".join(_as_typed(span) for span in spans)).strip(),
        page=page,
        size=round(piece.size, 2),
        bold=sum(len(span.text) for span in plain if span.bold) > 0.6 * letters,
        italic=sum(len(span.text) for span in plain if span.italic) > 0.6 * letters,
        left=round(piece.x0, 1),
        right=round(piece.x1, 1),
        top=round(height - piece.y - 0.75 * piece.size, 1),
        column=piece.column,
        spans=spans,
    )


def _as_typed(span: Span) -> str:
    """A raised number as the characters for it, a raised ring as the sign of degrees."""
    marks = span.text.strip()
    if not span.raised or not marks:
        return span.text
    if marks in ("◦", "∘", "o", "°") and len(marks) == 1:
        return span.text if marks == "o" else span.text.replace(marks, "°")
    if all(mark in "0123456789+-−,; " for mark in marks):
        return span.text.translate(_SUPERSCRIPTS)
    return span.text


def _spans(piece: Piece) -> tuple[Span, ...]:
    texts = _spaced(piece)
    spans: list[Span] = []
    for glyph, text in texts:
        style = Span(text, round(glyph.size, 2), glyph.bold, glyph.italic, _is_raised(glyph, piece))
        last = spans[-1] if spans else None
        same = last is not None and _style(last) == _style(style)
        if last is not None and (same or not text.strip()):
            spans[-1] = replace(last, text=last.text + text)
        else:
            spans.append(style)
    repaired = [replace(span, text=repair_text(span.text)) for span in spans]
    if repaired:
        repaired[0] = replace(repaired[0], text=repaired[0].text.lstrip())
        repaired[-1] = replace(repaired[-1], text=repaired[-1].text.rstrip())
    return tuple(span for span in repaired if span.text)


def _style(span: Span) -> tuple[float, bool, bool, bool]:
    return span.size, span.bold, span.italic, span.raised


def _is_raised(glyph: Glyph, piece: Piece) -> bool:
    above = glyph.y - piece.y
    if glyph.raised:
        return True
    if above > 0.2 * piece.size and glyph.size <= piece.size:
        return True
    return glyph.size < SMALLER * piece.size and above > 0.12 * piece.size


def _spaced(piece: Piece) -> list[tuple[Glyph, str]]:
    """Each glyph with its text and the space before it, where the paper shows one."""
    inked = [glyph for glyph in piece.glyphs if not glyph.text.isspace()]
    blanks = [glyph for glyph in piece.glyphs if glyph.text.isspace()]
    least = _least_space(inked, piece.size)
    out: list[tuple[Glyph, str]] = []
    reach, small = inked[0].x0 if inked else 0.0, False
    for glyph in inked:
        white = glyph.x0 - reach
        scale = min(piece.size, max(glyph.size, 0.7 * piece.size))
        explicit = white > 0.5 * least * scale and _has_blank(blanks, reach, glyph.x0, piece.size)
        apart = white > least * scale or explicit
        if out and apart:
            out[-1] = (out[-1][0], out[-1][1] + " ")
        small = bool(out) and not apart and _is_small_capital(out[-1][0], glyph, small)
        low = glyph.size < SMALLER * piece.size and piece.y - glyph.y > 0.08 * piece.size
        text = glyph.text.lower() if small else glyph.text
        out.append((glyph, text.translate(_SUBSCRIPTS) if low else text))
        reach = max(reach, glyph.x1) if glyph.x1 > reach - piece.size else glyph.x1
    return out


def _is_small_capital(before: Glyph, glyph: Glyph, after_small: bool) -> bool:
    """A capital in smaller print right behind one, as offices and browsers draw small capitals."""
    if not (before.text.isupper() and glyph.text.isupper()) or abs(before.y - glyph.y) > 0.02 * glyph.size:
        return False
    if abs(before.size - glyph.size) < 0.02 * glyph.size:
        return after_small
    return 0.68 * before.size < glyph.size < 0.86 * before.size


def _has_blank(blanks: list[Glyph], start: float, end: float, size: float) -> bool:
    slack = 0.1 * size
    return any(start - slack <= blank.x0 and blank.x1 <= end + slack for blank in blanks)


def _least_space(inked: list[Glyph], size: float) -> float:
    """How much white makes a word space in this line, in parts of the size.

    Letter-spaced lines have white between all letters: there the wider of two kinds of gaps counts.
    """
    gaps = sorted((right.x0 - left.x1) / size for left, right in itertools.pairwise(inked))
    if len(gaps) < 4:
        return _SPACE
    middle = median(gaps)
    if middle <= 0.07 or gaps[len(gaps) // 4] <= 0.03:  # a few short words are not letter-spaced
        return _SPACE
    wider = [gap for gap in gaps if gap > max(1.6 * middle, middle + 0.12)]
    return (middle + min(wider)) / 2 if wider and len(wider) < 0.5 * len(gaps) else middle + 0.2


def with_gaps(lines: list[Line]) -> list[Line]:
    """gap_before where more white stands above a line than lines of its paragraph have."""
    out: list[Line] = []
    pitches: dict[float, float] = _pitches(lines)
    for line in lines:
        before = out[-1] if out else None
        out.append(replace(line, gap_before=before is None or _is_gap(before, line, pitches)))
    return out


def _pitches(lines: list[Line]) -> dict[float, float]:
    """Per size, the usual distance from one line to the next."""
    seen: dict[float, list[float]] = {}
    for before, line in itertools.pairwise(lines):
        step = line.top - before.top
        if before.size == line.size and 0.7 * line.size < step < 2.6 * line.size:
            seen.setdefault(round(line.size), []).append(step)
    return {size: sorted(steps)[len(steps) // 3] for size, steps in seen.items()}


def _is_gap(before: Line, line: Line, pitches: dict[float, float]) -> bool:
    step = line.top - before.top
    if step < 0 or before.column != line.column:
        return True
    size = max(before.size, line.size)
    usual = pitches.get(round(line.size), 1.25 * size)
    return step > max(1.18 * usual, usual + 1.5, 1.05 * size) and step > 0.3 * size
