"""Accents printed over, under or through a letter as glyphs of their own: one character again.

TeX's older fonts print "é" as an accent and an "e" at one place; the places tell which belong together.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from mailbot.read.files.repair import MARKS
from mailbot.read.pdf.glyphs import Glyph

_STROKED = {"l": "ł", "L": "Ł", "o": "ø", "O": "Ø", "d": "đ", "D": "Đ"}
_DOTLESS = {"ı": "i", "ȷ": "j"}
_COMMA = "\u0326"
_LATVIAN = frozenset("gklnrGKLNR")  # their comma is encoded as a cedilla
_STROKE = "\u0335"
_SIGNS = MARKS | {"^": "\u0302", "~": "\u0303"}  # some fonts name their accents so


def compose_marks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """glyphs in their order, each accent glyph joined to the neighbour that it overlaps."""
    out: list[Glyph] = []
    pending: Glyph | None = None  # an accent that waits for the letter after it
    for glyph in glyphs:
        if pending is not None:
            if _overlap(pending, glyph) and _compose(pending, glyph):
                pending = None
                out.append(glyph)
                continue
            out.append(pending)
            pending = None
        if _mark(glyph) is None:
            out.append(glyph)
        elif not (out and _overlap(glyph, out[-1]) and _compose(glyph, out[-1])):
            pending = glyph
    return _guillemets([*out, pending] if pending is not None else out)


def _guillemets(glyphs: list[Glyph]) -> list[Glyph]:
    """TeX's older fonts print « and » as the signs for "much less" and "much greater"."""
    inked = [glyph for glyph in glyphs if not glyph.text.isspace()]
    opening = [at for at, glyph in enumerate(inked) if glyph.text == "≪"]
    closing = [at for at, glyph in enumerate(inked) if glyph.text == "≫"]
    quoting = sum(inked[at + 1].text[:1].isalpha() for at in opening if at + 1 < len(inked))
    if closing and abs(len(opening) - len(closing)) <= 1 and 2 * quoting > len(opening):
        for at in (*opening, *closing):
            inked[at].text = "«" if inked[at].text == "≪" else "»"
    return glyphs


def _mark(glyph: Glyph) -> str | None:
    """The combining mark that glyph prints; a blank with ink over a letter is TeX's stroke of "ł"."""
    text = glyph.text
    if text == ",":
        return _COMMA
    if text in (" ", "\u00a0", _STROKE, "̷"):
        return _STROKE
    return _SIGNS.get(text) or (text if len(text) == 1 and unicodedata.combining(text) else None)


def _overlap(mark: Glyph, base: Glyph) -> bool:
    if mark.angle != base.angle or abs(mark.y - base.y) > 1.2 * base.size:
        return False
    centre, tolerance = (mark.x0 + mark.x1) / 2, 0.08 * base.size
    inside = base.x0 - tolerance <= centre <= base.x1 + tolerance
    if _mark(mark) == _COMMA:  # right under its letter; the comma of a sentence stands behind it
        return abs(centre - (base.x0 + base.x1) / 2) < 0.25 * (base.x1 - base.x0)
    if _mark(mark) == _STROKE:
        return inside and base.text in _STROKED and mark.x1 - base.x0 > 0.15 * base.size
    return inside


def _compose(mark: Glyph, base: Glyph) -> bool:
    """Put mark on base, in place; False where there is no such letter."""
    sign = _mark(mark)
    if sign is None or len(base.text) != 1 or not base.text.isalpha():
        return False
    if sign == _STROKE:
        base.text = _STROKED.get(base.text, base.text)
        return True
    if sign == _COMMA and base.text in _LATVIAN:
        sign = "\u0327"
    composed = unicodedata.normalize("NFC", _DOTLESS.get(base.text, base.text) + sign)
    if len(composed) > 1 and (sign == _COMMA or sign not in "\u0327\u0328"):
        return False
    base.text = composed
    base.x0, base.x1 = min(base.x0, base.x1), max(base.x0, base.x1)
    return True
