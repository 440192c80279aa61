"""A PDF's pages as lines in reading order. Pure; never raises, whatever the bytes."""

from __future__ import annotations

import io
from typing import Any

import pypdf
from pypdf.errors import FileNotDecryptedError

from mailbot.domain import Problem
from mailbot.read.document import Document, Line, Span
from mailbot.read.repair import repair_text

PAGES_READ = 12


def pdf_document(name: str, content: bytes) -> Document:
    """What the PDF shows; problem says why where nothing can be read."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        pages = [reader.pages[number] for number in range(min(len(reader.pages), PAGES_READ))]
        lines = tuple(line for number, page in enumerate(pages, 1) for line in _lines(page, number))
    except FileNotDecryptedError:
        return Document(name, "pdf", problem=Problem.ENCRYPTED)
    except Exception:  # a hostile file may raise anything from a parser
        return Document(name, "pdf", problem=Problem.UNREADABLE)
    if not lines:
        return Document(name, "pdf", pages=len(reader.pages), problem=Problem.IMAGE_ONLY)
    return Document(name, "pdf", lines, pages=len(reader.pages), page_width=float(pages[0].mediabox.width))


def _lines(page: pypdf.PageObject, number: int) -> list[Line]:
    chunks: list[tuple[str, float, bool]] = []

    def visit(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        chunks.append((text, size * abs(tm[3]) * abs(cm[3]), bold))

    page.extract_text(visitor_text=visit)
    lines: list[Line] = []
    spans: list[Span] = []
    for text, size, bold in [*chunks, ("\n", 0.0, False)]:
        for index, piece in enumerate(text.split("\n")):
            if index and spans:
                whole = repair_text("".join(span.text for span in spans)).strip()
                largest = max(span.size for span in spans)
                if whole:
                    lines.append(
                        Line(whole, page=number, size=largest, bold=spans[0].bold, spans=tuple(spans))
                    )
                spans = []
            if piece:
                spans.append(Span(piece, size, bold))
    return lines
