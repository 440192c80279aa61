"""Glyphs that are drawn raised though their line is not: an OpenType font's own superscripts.

Typst and InDesign print "¹" as a glyph of the text's size whose text is a plain "1"; only its outline tells.
"""

from __future__ import annotations

import io
from collections.abc import Collection
from typing import Any

from fontTools.cffLib import CFFFontSet
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from pypdf.generic import DictionaryObject

_FOOT = 0.2  # of the size: no digit on the baseline starts higher
_PROGRAM_SIZE = 4_000_000


def raised_codes(descriptor: DictionaryObject, codes: Collection[int]) -> frozenset[int]:
    """Those of codes (glyph numbers of the embedded program) whose ink starts clearly above the baseline."""
    try:
        feet = _feet(descriptor, codes)
    except Exception:  # the program may be broken in any way; then nothing is said
        return frozenset()
    return frozenset(code for code, foot in feet.items() if foot > _FOOT)


def _feet(descriptor: DictionaryObject, codes: Collection[int]) -> dict[int, float]:
    """Per code, the lowest point of the outline in parts of the size."""
    if "/FontFile2" in descriptor:
        return _of_truetype(_bytes(descriptor, "/FontFile2"), codes)
    if "/FontFile3" not in descriptor:
        return {}
    program = _bytes(descriptor, "/FontFile3")
    if program[:4] == b"OTTO":
        program = TTFont(io.BytesIO(program), lazy=True).reader["CFF "]
    return _of_cff(program, codes)


def _bytes(descriptor: DictionaryObject, key: str) -> bytes:
    found: bytes = descriptor[key].get_object().get_data()  # type: ignore[union-attr]
    return found if len(found) <= _PROGRAM_SIZE else b""


def _of_truetype(program: bytes, codes: Collection[int]) -> dict[int, float]:
    font = TTFont(io.BytesIO(program), lazy=True)
    outlines: Any = font["glyf"]
    scale = font["head"].unitsPerEm
    feet = {}
    for code in codes:
        outline = outlines[font.getGlyphName(code)]
        feet[code] = getattr(outline, "yMin", 0) / scale
    return feet


def _of_cff(program: bytes, codes: Collection[int]) -> dict[int, float]:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    top: Any = fonts[0]
    matrix = getattr(top, "FontMatrix", None) or [0.001, 0, 0, 0.001, 0, 0]
    by_cid = hasattr(top, "ROS")
    scale = 0.001 if by_cid and matrix[3] == 1 else matrix[3]
    feet = {}
    for code in codes:
        name = f"cid{code:05d}" if by_cid else top.charset[code]
        pen = BoundsPen(None)
        top.CharStrings[name].draw(pen)
        feet[code] = pen.bounds[1] * scale if pen.bounds else 0.0
    return feet
