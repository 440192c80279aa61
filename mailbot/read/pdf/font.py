"""A PDF font: from codes in a content stream to characters and widths (ISO 32000-1, 9.5 to 9.10)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fontTools.ttLib import TTFont
from pypdf._cmap import _glyph_name_to_unicode, get_encoding
from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS
from pypdf.generic import ArrayObject, DictionaryObject

from mailbot.read.pdf.shapes import raised_codes
from mailbot.read.pdf.tex import settle, tex_text

_BOLD = re.compile(r"bold|black|heavy|demi|semib|medi(?!um)|-bd|cmb|sfbx|sfb|ecbx|lmb|,b|bx\d", re.I)
_ITALIC = re.compile(r"ital|obli|slant|-it\b|cmti|sfti|ecti|cmsl|sfsl|ecsl|reguital|cmbxti", re.I)
_SYMBOLS = re.compile(r"\+?(?:cmsy|cmmi|cmex|msam|msbm|zapfdingbats|wingdings)", re.I)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
_NAMED = {"/suppress": "\u0335", "/polishlcross": "\u0335", "/dotlessj": "ȷ", "/visiblespace": " "}


@dataclass(slots=True)
class Font:
    """codes -> text; widths in thousandths of the size. wide: two bytes a code."""

    name: str = ""
    bold: bool = False
    italic: bool = False
    wide: bool = False
    codec: str | None = None  # a predefined CMap of whole characters
    texts: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    default_width: float = 500.0
    unmapped: frozenset[int] = frozenset()  # codes whose text is a guess
    type3: bool = False
    raised: frozenset[int] = frozenset()  # codes drawn as superscripts by the font itself

    def codes(self, string: bytes) -> Iterator[tuple[int, str, float]]:
        """Each code of string with its text and its width in units of the font size."""
        if self.codec:
            for char in string.decode(self.codec, "replace"):
                yield ord(char), char, 1.0 if ord(char) > 0x2E7F else 0.5
            return
        step = 2 if self.wide else 1
        texts, widths, default = self.texts, self.widths, self.default_width
        for start in range(0, len(string) - step + 1, step):
            code = string[start] << 8 | string[start + 1] if self.wide else string[start]
            yield code, texts.get(code, "\ufffd"), widths.get(code, default) / 1000


def load_font(source: DictionaryObject) -> Font:
    """The font as far as its dictionary can be understood; never raises."""
    name = str(source.get("/BaseFont", "")).lstrip("/")
    font = Font(name=name.split("+", 1)[-1], wide=source.get("/Subtype") == "/Type0")
    inner = _inner(source)
    font.bold, font.italic = _style(name, _dictionary(inner.get("/FontDescriptor")))
    try:
        _read_wide(font, source, inner) if font.wide else _read_simple(font, source)
    except Exception:  # a font's tables may be broken in any way; the rest of the page still counts
        font.default_width = font.default_width or 500.0
    return font


def _inner(source: DictionaryObject) -> DictionaryObject:
    descendants = source.get("/DescendantFonts")
    descendants = descendants.get_object() if descendants is not None else None
    return _dictionary(descendants[0]) if isinstance(descendants, ArrayObject) and descendants else source


def _dictionary(value: Any) -> DictionaryObject:
    value = value.get_object() if hasattr(value, "get_object") else value
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def _style(name: str, descriptor: DictionaryObject) -> tuple[bool, bool]:
    flags = descriptor.get("/Flags", 0)
    flags = int(flags) if isinstance(flags, int | float) else 0
    weight, angle = descriptor.get("/FontWeight", 400), descriptor.get("/ItalicAngle", 0)
    heavy = isinstance(weight, int | float) and weight >= 600
    slanted = isinstance(angle, int | float) and angle != 0
    if _SYMBOLS.search(name):
        return False, False
    bold = bool(_BOLD.search(name)) or heavy or bool(flags & _FORCE_BOLD_FLAG)
    return bold, bool(_ITALIC.search(name)) or slanted or bool(flags & _ITALIC_FLAG)


def _read_wide(font: Font, source: DictionaryObject, inner: DictionaryObject) -> None:
    encoding, mapping = get_encoding(source)
    if isinstance(encoding, str) and encoding != "utf-16-be" and "/ToUnicode" not in source:
        font.codec = encoding
    font.texts = {_code(key): value for key, value in mapping.items() if isinstance(value, str)}
    if not font.texts:
        font.texts = _texts_of_program(inner)
    marks = [code for code, text in font.texts.items() if text.isdigit() and len(text) == 1]
    font.raised = raised_codes(_dictionary(inner.get("/FontDescriptor")), marks)
    default = inner.get("/DW", 1000)
    font.default_width = float(default) if isinstance(default, int | float) else 1000.0
    font.widths = _wide_widths(inner)


def _code(key: Any) -> int:
    return ord(key) if isinstance(key, str) and len(key) == 1 else -1


def _wide_widths(inner: DictionaryObject) -> dict[int, float]:
    """The /W array: `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3)."""
    source = inner.get("/W")
    entries = [entry.get_object() for entry in source.get_object()] if source is not None else []
    widths: dict[int, float] = {}
    at = 0
    while at + 1 < len(entries) and len(widths) < 70_000:
        first, second = int(entries[at]), entries[at + 1]
        if isinstance(second, ArrayObject):
            widths.update((first + i, float(width.get_object())) for i, width in enumerate(second))
            at += 2
        elif at + 2 < len(entries):
            last = min(int(second), first + 66_000)
            widths.update(dict.fromkeys(range(first, last + 1), float(entries[at + 2])))
            at += 3
        else:
            break
    return widths


def _texts_of_program(inner: DictionaryObject) -> dict[int, str]:
    """Without /ToUnicode, the embedded TrueType program's own character map, turned round."""
    descriptor = _dictionary(inner.get("/FontDescriptor"))
    program = descriptor.get("/FontFile2")
    if program is None:
        return {}
    table = TTFont(io.BytesIO(program.get_object().get_data()), lazy=True)
    found: dict[int, str] = {}
    for char, glyph in (table.getBestCmap() or {}).items():
        found.setdefault(table.getGlyphID(glyph), chr(char))
    return found


def _read_simple(font: Font, source: DictionaryObject) -> None:
    encoding, mapping = get_encoding(source)
    names = encoding if isinstance(encoding, dict) else {code: chr(code) for code in range(256)}
    given = {_code(key): value for key, value in mapping.items() if isinstance(value, str)}
    font.widths, font.default_width = _simple_widths(source, names)
    font.type3 = source.get("/Subtype") == "/Type3"
    differences = _differences(source)
    for code in range(256):
        named = _NAMED.get(differences.get(code, ""))
        font.texts[code] = (
            named or _given(given.get(code), differences.get(code)) or names.get(code, "\ufffd")
        )
    named_badly = frozenset(
        code for code in range(256) if code not in given and _is_no_name(differences.get(code), font)
    )
    font.unmapped = named_badly if differences or font.type3 else frozenset()


def settle_fonts(fonts: Iterable[Font]) -> None:
    """The bitmap fonts of one document mostly share an encoding: each is read by the sum of their votes."""
    guessed = [font for font in fonts if font.unmapped]
    is_t1 = settle((font.unmapped, font.widths) for font in guessed)
    for font in guessed:
        font.texts.update(tex_text(font.unmapped, font.widths, is_t1))


def _given(text: str | None, name: str | None) -> str | None:
    """What /ToUnicode gives, unless it is the glyph's own character cut to one byte."""
    own = _glyph_name_to_unicode(name) if name and text else None
    if text and own and len(text) == len(own) == 1 and ord(own) > 255 and ord(text) == ord(own) & 255:
        return own
    return text


def _is_no_name(name: str | None, font: Font) -> bool:
    """A glyph name that says nothing ("/a28", "/G1B", "/28"), as bitmap fonts have them."""
    if name is None:
        return font.type3
    return name not in _NAMED and (not _glyph_name_to_unicode(name) or bool(re.match(r"/[aAcCgG]\d+$", name)))


def _differences(source: DictionaryObject) -> dict[int, str]:
    encoding = _dictionary(source.get("/Encoding"))
    array = encoding.get("/Differences")
    named: dict[int, str] = {}
    code = 0
    for entry in array.get_object() if array is not None else ():
        if isinstance(entry, int):
            code = entry
        else:
            named[code] = str(entry)
            code += 1
    return named


def _simple_widths(source: DictionaryObject, names: dict[int, str]) -> tuple[dict[int, float], float]:
    array = source.get("/Widths")
    if array is not None:
        scale = _type3_scale(source)
        first = int(source.get("/FirstChar", 0))
        given = [float(width.get_object()) * scale for width in array.get_object()]
        descriptor = _dictionary(source.get("/FontDescriptor"))
        return dict(enumerate(given[:512], first)), float(descriptor.get("/MissingWidth", 0) or 0)
    name = str(source.get("/BaseFont", "")).lstrip("/")
    metrics = CORE_FONT_METRICS.get(name.split("+", 1)[-1]) or CORE_FONT_METRICS["Helvetica"]
    of = metrics.character_widths
    return {code: float(of.get(char, 500)) for code, char in names.items()}, 500.0


def _type3_scale(source: DictionaryObject) -> float:
    """Type 3 widths are in glyph space: /FontMatrix takes them to the text's (9.6.5)."""
    matrix = source.get("/FontMatrix")
    if source.get("/Subtype") != "/Type3" or matrix is None:
        return 1.0
    return abs(float(matrix.get_object()[0])) * 1000 or 1.0
