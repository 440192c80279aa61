"""One shape for every document: what a page shows, line by line, with sizes and positions.

The format readers (pdf, docx, odt, rtf, text, markdown, tex, html) make it; the field readers
(title, authors, abstract) take it. It holds repaired text: no ligature code points, no spacing accents.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbot.domain import Problem


@dataclass(frozen=True, slots=True)
class Span:
    """A run of one font in a line. raised: a superscript (mark of an affiliation, a note)."""

    text: str
    size: float = 0.0  # points as seen on the page; 0 where the format has none
    bold: bool = False
    italic: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line (PDF) or one paragraph (formats that flow).

    text: all spans, marks included. page: from 1. left, right, top: points from the page's upper
    left corner; 0 where unknown. style: the format's own name for what this is, lower case ("title",
    "heading 1", "author", "abstract", "list"...), None where it has none. In a PDF, by its place:
    "header", "footer" (running text that may be the author's own) and "footnote".
    label: in a form or table, the cell to the left ("Title", "Auteurs"...). table: all rows of that table.
    """

    text: str
    page: int = 1
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    column: int = 0
    style: str | None = None
    label: str | None = None
    table: tuple[tuple[str, ...], ...] = ()
    spans: tuple[Span, ...] = ()
    joined: bool = False  # a whole paragraph: its line ends are the author's own
    gap_before: bool = False  # more white space above than between lines of a paragraph


@dataclass(frozen=True, slots=True)
class Document:
    """lines in reading order. pages: as a reader counts (a blank last page is none); None: no pages.

    problem: why nothing can be read (ENCRYPTED, IMAGE_ONLY, UNREADABLE, UNSUPPORTED_FORMAT) or None.
    recognised: its lines were read off a picture: letters may be wrong.
    fields: what the format itself declares, ("title" | "author" | "abstract" | "keywords"...) in order:
    TeX macros, PDF form values, marked metadata; each value may hold several lines.
    """

    name: str
    format: str  # "pdf", "docx", "odt", "rtf", "txt", "md", "tex", "html", "doc", "body"
    lines: tuple[Line, ...] = ()
    pages: int | None = None
    problem: Problem | None = None
    fields: tuple[tuple[str, str], ...] = ()
    defects: tuple[str, ...] = ()
    recognised: bool = False
