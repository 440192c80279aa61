"""A PDF's pages as lines in reading order. Pure; never raises, whatever the bytes."""

from __future__ import annotations

import io
import logging

import pypdf
from pypdf.errors import FileNotDecryptedError

from mailbot.domain import Problem
from mailbot.read.document import Document, Line
from mailbot.read.pdf_font import Font
from mailbot.read.pdf_glyphs import PageWalk
from mailbot.read.pdf_layout import pieces_of
from mailbot.read.pdf_lines import lines_of
from mailbot.read.pdf_marks import compose_marks
from mailbot.read.pdf_order import in_reading_order

PAGES_READ = 12


def pdf_document(name: str, content: bytes) -> Document:
    """What the PDF shows; problem says why where nothing can be read."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        pages = [reader.pages[number] for number in range(min(len(reader.pages), PAGES_READ))]
        fonts: dict[int, Font] = {}
        lines = tuple(line for number, page in enumerate(pages, 1) for line in _lines(page, number, fonts))
    except FileNotDecryptedError:
        return Document(name, "pdf", problem=Problem.ENCRYPTED)
    except Exception:  # a hostile file may raise anything from a parser
        return Document(name, "pdf", problem=Problem.UNREADABLE)
    if not lines:
        return Document(name, "pdf", pages=len(reader.pages), problem=Problem.IMAGE_ONLY)
    return Document(name, "pdf", lines, pages=len(reader.pages), page_width=float(pages[0].mediabox.width))


def _lines(page: pypdf.PageObject, number: int, fonts: dict[int, Font]) -> list[Line]:
    walk = PageWalk(page, fonts)
    glyphs = [glyph for glyph in compose_marks(walk.glyphs) if not glyph.angle]
    pieces = in_reading_order(pieces_of(glyphs))
    return lines_of(pieces, number, float(page.mediabox.height))
