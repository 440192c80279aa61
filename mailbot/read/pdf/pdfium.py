"""The second reading of a PDF, by pdfium, where the first one's text is damaged or the file is broken.

pdfium can abort its process on hostile files: it runs in the reading process only.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from mailbot.read.pdf.glyphs import GLYPHS_READ, Glyph

_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18


@dataclass(frozen=True, slots=True)
class SecondPage:
    glyphs: list[Glyph]
    width: float
    height: float


def second_reading(content: bytes, first: int, last: int) -> list[SecondPage]:
    """Pages first to last (from 0, last excluded) as pdfium reads them; raises PdfiumError."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [_page(document, number) for number in range(first, min(last, len(document)))]
    finally:
        document.close()


def count_pages(content: bytes) -> int:
    """How many pages pdfium finds; raises PdfiumError."""
    document = pypdfium2.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int) -> SecondPage:
    page = document[number]
    text = page.get_textpage()
    try:
        count = min(pdfium.FPDFText_CountChars(text), GLYPHS_READ)
        glyphs = [glyph for index in range(count) if (glyph := _glyph(text, index)) is not None]
        return SecondPage(glyphs, page.get_width(), page.get_height())
    finally:
        text.close()
        page.close()


def _glyph(text: pypdfium2.PdfTextPage, index: int) -> Glyph | None:
    code = pdfium.FPDFText_GetUnicode(text, index)
    if pdfium.FPDFText_IsGenerated(text, index) == 1 or code in (0, 10, 13) or code > 0x10FFFF:
        return None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
    pdfium.FPDFText_GetCharOrigin(text, index, x, y)
    pdfium.FPDFText_GetLooseCharBox(text, index, box)
    bold, italic = _style(text, index)
    angle = round(pdfium.FPDFText_GetCharAngle(text, index) * 57.29578) % 360
    size = box.top - box.bottom if not angle else pdfium.FPDFText_GetFontSize(text, index)
    scaled = abs(_scale(text, index)) * pdfium.FPDFText_GetFontSize(text, index)
    return Glyph(
        "\ufffd" if pdfium.FPDFText_HasUnicodeMapError(text, index) == 1 else _char(code),
        box.left, max(box.right, box.left), y.value, scaled or size or 1.0,
        bold=bold, italic=italic, angle=(360 - angle) % 360, at=index,
    )  # fmt: skip


def _char(code: int) -> str:
    return "-" if code == 2 else "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


def _scale(text: pypdfium2.PdfTextPage, index: int) -> float:
    matrix = pdfium.FS_MATRIX()
    return float(matrix.d) if pdfium.FPDFText_GetMatrix(text, index, matrix) else 0.0


def _style(text: pypdfium2.PdfTextPage, index: int) -> tuple[bool, bool]:
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    length = pdfium.FPDFText_GetFontInfo(text, index, name, 128, flags)
    spelled = name.value.decode("latin-1").casefold() if length else ""
    bold = "bold" in spelled or bool(flags.value & _FORCE_BOLD_FLAG)
    return bold, "ital" in spelled or "obli" in spelled or bool(flags.value & _ITALIC_FLAG)
