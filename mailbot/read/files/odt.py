"""ODT: the text of an OpenDocument file (OASIS OpenDocument 1.3) as lines, with styles, tables and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from mailbot.domain import Problem
from mailbot.read.files.archive import Archive
from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.files.tables import lines_of_table

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _STYLE = f"{{{_URN}text:1.0}}", f"{{{_URN}table:1.0}}", f"{{{_URN}style:1.0}}"
_DRAW, _META = f"{{{_URN}drawing:1.0}}", f"{{{_URN}meta:1.0}}"
_FO = f"{{{_URN}xsl-fo-compatible:1.0}}"
_OFFICE = f"{{{_URN}office:1.0}}"
_SKIPPED = frozenset(
    {
        f"{_TEXT}tracked-changes",
        f"{_OFFICE}annotation",
        f"{_TEXT}sequence-decls",
        f"{_OFFICE}forms",
        f"{_TEXT}bookmark",
    }
)
_MAX_DEPTH = 60
_MAX_LINES = 20_000


@dataclass(frozen=True, slots=True)
class _Look:
    name: str | None = None
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    raised: bool = False
    breaks: bool = False


@dataclass(slots=True)
class _Reader:
    looks: dict[str, _Look]
    notes: list[Line]
    breaks: int = 0
    gap: bool = False

    def lines(self, parent: etree._Element, depth: int = 0) -> list[Line]:
        found: list[Line] = []
        if depth > _MAX_DEPTH:
            return found
        for child in parent:
            if len(found) > _MAX_LINES:
                break
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                found += self.paragraph(child, depth)
            elif child.tag == f"{_TABLE}table":
                found += lines_of_table(
                    [self.row(row, depth) for row in child.iter(f"{_TABLE}table-row") if _own(row, child)]
                )
                self.gap = True
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                found += self.lines(child, depth + 1)
            found += self.bare(child.tail) if parent.tag == f"{_OFFICE}text" else []
        return found

    def bare(self, text: str | None) -> list[Line]:
        """Text between two paragraphs, in none of them: a converter may leave the abstract there."""
        line = _line([_span(" ".join((text or "").split()), _Look())], None)
        return [replace(line, joined=True, gap_before=True)] if line is not None else []

    def row(self, row: etree._Element, depth: int) -> list[list[Line]]:
        return [self.lines(cell, depth + 2) for cell in row if cell.tag == f"{_TABLE}table-cell"]

    def paragraph(self, element: etree._Element, depth: int) -> list[Line]:
        look = self.looks.get(element.get(f"{_TEXT}style-name", ""), _Look())
        boxes: list[Line] = []
        rows: list[list[Span]] = [[]]
        for span in self.spans(element, look, boxes, depth):
            if span.text == "\n":
                rows.append([])
            else:
                rows[-1].append(span)
        style = look.name
        if element.tag == f"{_TEXT}h" and not (style or "").startswith("heading"):
            style = f"heading {element.get(f'{_TEXT}outline-level', '1')}"
        lines = [line for spans in rows for line in [_line(spans, style)] if line is not None]
        if not lines:
            self.gap = True
            return boxes
        self.breaks += look.breaks
        whole = len(lines) == 1
        lines = [
            replace(line, joined=whole, gap_before=self.gap and index == 0)
            for index, line in enumerate(lines)
        ]
        self.gap = not whole
        return boxes + lines

    def spans(self, element: etree._Element, look: _Look, boxes: list[Line], depth: int) -> Iterator[Span]:
        if depth > _MAX_DEPTH:
            return
        if element.text:
            yield _span(element.text, look)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _SKIPPED:
                yield from self.child(child, look, boxes, depth)
            if child.tail:
                yield _span(child.tail, look)

    def child(self, child: etree._Element, look: _Look, boxes: list[Line], depth: int) -> Iterator[Span]:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield _span(" " * min(int(count) if count.isdigit() else 1, 80), look)
        elif child.tag == f"{_TEXT}tab":
            yield _span("\t", look)
        elif child.tag == f"{_TEXT}line-break":
            yield Span("\n")
        elif child.tag == f"{_TEXT}note":
            yield from self.note(child, look)
        elif child.tag == f"{_DRAW}text-box":
            boxes += self.lines(child, depth + 1)
        else:
            below = _over(look, self.looks.get(child.get(f"{_TEXT}style-name", "")))
            yield from self.spans(child, below, boxes, depth + 1)

    def note(self, element: etree._Element, look: _Look) -> Iterator[Span]:
        citation = element.find(f"{_TEXT}note-citation")
        body = element.find(f"{_TEXT}note-body")
        number = (citation.text or "") if citation is not None else ""
        text = " ".join(line.text for line in self.lines(body)) if body is not None else ""
        if text:
            self.notes.append(
                Line(
                    f"{number} {text}",
                    style="footnote",
                    joined=True,
                    spans=(Span(number, raised=True), Span(f" {text}")),
                )
            )
        yield Span(number, look.size, raised=True)


def odt_document(name: str, archive: Archive) -> Document:
    """What an ODT shows. pages: LibreOffice's own count where it fits the text."""
    root = archive.xml("content.xml")
    if root is None:
        return Document(name, "odt", problem=Problem.ENCRYPTED if _encrypted(archive) else Problem.UNREADABLE)
    body = root.find(f"{_OFFICE}body")
    reader = _Reader(_looks(archive.xml("styles.xml"), root), [])
    lines = reader.lines(body) if body is not None else []
    if not lines:
        if _encrypted(archive):
            return Document(name, "odt", problem=Problem.ENCRYPTED)
        pictured = any(member.startswith("Pictures/") for member in archive.names)
        return Document(name, "odt", problem=Problem.IMAGE_ONLY if pictured else Problem.UNREADABLE)
    words = sum(len(line.text.split()) for line in lines)
    pages = _pages(archive, words, reader.breaks)
    return Document(name, "odt", (*lines, *reader.notes), pages=pages)


def _encrypted(archive: Archive) -> bool:
    return b"encryption-data" in (archive.read("META-INF/manifest.xml") or b"")


def _pages(archive: Archive, words: int, breaks: int) -> int | None:
    root = archive.xml("meta.xml")
    statistic = next(root.iter(f"{_META}document-statistic"), None) if root is not None else None
    if statistic is not None:
        pages, counted = statistic.get(f"{_META}page-count", ""), statistic.get(f"{_META}word-count", "")
        if (
            pages.isdigit()
            and counted.isdigit()
            and int(pages) > 0
            and abs(int(counted) - words) <= 0.35 * words + 10
        ):
            return max(int(pages), 1)
    return breaks + 1 if breaks else None


def _looks(*roots: etree._Element | None) -> dict[str, _Look]:
    raw: dict[str, etree._Element] = {}
    for root in roots:
        for style in root.iter(f"{_STYLE}style") if root is not None else ():
            raw[style.get(f"{_STYLE}name", "")] = style
    return {name: _resolved(name, raw, 0) for name in raw}


def _resolved(name: str, raw: dict[str, etree._Element], depth: int) -> _Look:
    style = raw.get(name)
    if style is None or depth > 12:
        return _Look()
    below = _resolved(style.get(f"{_STYLE}parent-style-name", ""), raw, depth + 1)
    automatic = re.fullmatch(r"[PT]\d+|fr\d+", name)
    shown = (style.get(f"{_STYLE}display-name") or name).replace("_20_", " ").casefold()
    own = below.name if automatic else shown
    if own in ("standard", "default paragraph style", "text body", "text_20_body", "normal"):
        own = None
    properties = style.find(f"{_STYLE}text-properties")
    look = replace(below, name=own, breaks=_breaks(style) or (below.breaks if automatic else False))
    return _with_text(look, properties) if properties is not None else look


def _breaks(style: etree._Element) -> bool:
    paragraph = style.find(f"{_STYLE}paragraph-properties")
    return paragraph is not None and paragraph.get(f"{_FO}break-before") == "page"


def _with_text(look: _Look, properties: etree._Element) -> _Look:
    size = re.fullmatch(r"([\d.]{1,6})pt", properties.get(f"{_FO}font-size", ""))
    weight = properties.get(f"{_FO}font-weight")
    slant = properties.get(f"{_FO}font-style")
    position = properties.get(f"{_STYLE}text-position")
    return replace(
        look,
        size=float(size[1]) if size else look.size,
        bold=weight in ("bold", "600", "700", "800", "900") if weight else look.bold,
        italic=slant == "italic" if slant else look.italic,
        raised=(position.startswith("super") or bool(re.match(r"[1-9]", position)))
        if position
        else look.raised,
    )


def _over(look: _Look, own: _Look | None) -> _Look:
    if own is None:
        return look
    return replace(
        look,
        size=own.size or look.size,
        bold=own.bold or look.bold,
        italic=own.italic or look.italic,
        raised=own.raised or look.raised,
    )


def _span(text: str, look: _Look) -> Span:
    return Span(re.sub(r"[\n\r ]+", " ", text), look.size or 12.0, look.bold, look.italic, look.raised)


def _line(spans: list[Span], style: str | None) -> Line | None:
    text = repair_text("".join(span.text for span in spans)).strip()
    if not text:
        return None
    weighed = [span for span in spans if span.text.strip() and not span.raised] or spans
    return Line(
        text,
        size=max(span.size for span in weighed),
        bold=all(span.bold for span in weighed),
        italic=all(span.italic for span in weighed),
        style=style,
        spans=tuple(replace(span, text=repair_text(span.text)) for span in spans),
    )


def _own(row: etree._Element, table: etree._Element) -> bool:
    parent = row.getparent()
    while parent is not None and parent is not table:
        if parent.tag == f"{_TABLE}table":
            return False
        parent = parent.getparent()
    return True
