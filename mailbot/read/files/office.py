"""DOCX: the body walked as Word shows it (ECMA-376 part 1, WordprocessingML).

Tables, text boxes, content controls and tracked insertions are read; deletions and hidden text are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from mailbot.domain import Problem
from mailbot.read.files.archive import Archive, parsed
from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.office_styles import Look, W, is_on, look_of, styles_of, value_of
from mailbot.read.files.repair import repair_text
from mailbot.read.files.tables import lines_of_table

_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIPPED = frozenset(
    {
        f"{W}del",
        f"{W}moveFrom",
        f"{W}instrText",
        f"{W}pPr",
        f"{W}rPr",
        f"{W}sectPr",
        f"{_MC}Fallback",
        f"{W}tblPr",
    }
)
_MAX_DEPTH = 60
_MAX_LINES = 20_000


@dataclass(slots=True)
class _Reader:
    styles: dict[str, Look]
    default: Look
    breaks: int = 0  # page breaks with text after them
    pending: int = 0
    rendered: int = 0  # Word's own note of where its pages ended
    gap: bool = False

    def lines(self, parent: etree._Element, depth: int = 0) -> list[Line]:
        found: list[Line] = []
        if depth > _MAX_DEPTH:
            return found
        for child in parent:
            if len(found) > _MAX_LINES:
                break
            if child.tag == f"{W}p":
                found += self.paragraph(child, depth)
            elif child.tag == f"{W}tbl":
                found += lines_of_table(
                    [self.row(row, depth) for row in child.iter(f"{W}tr") if _own(row, child)]
                )
                self.gap = True
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                found += self.lines(child, depth + 1)
        return found

    def row(self, row: etree._Element, depth: int) -> list[list[Line]]:
        return [self.lines(cell, depth + 2) for cell in row.iter(f"{W}tc") if _own(cell, row)]

    def paragraph(self, element: etree._Element, depth: int) -> list[Line]:
        look = self.styles.get(value_of(element, f"{W}pPr/{W}pStyle") or "", self.default)
        boxes: list[Line] = []
        rows: list[list[Span]] = [[]]
        for span in self.runs(element, look, boxes, depth):
            if span.text == "\n" and not span.size:
                rows.append([])
            else:
                rows[-1].append(span)
        style = (look.name or "").casefold() or None
        if style in (None, "normal", "standard", "body text", "default paragraph style") and value_of(
            element, f"{W}pPr/{W}numPr/{W}numId"
        ):
            style = "list"
        lines = [line for spans in rows for line in [_line(spans, style)] if line is not None]
        if not lines:
            self.gap = True
            return boxes
        self.breaks += self.pending
        self.pending = 0
        whole = len(lines) == 1
        lines = [
            replace(line, joined=whole, gap_before=self.gap and index == 0)
            for index, line in enumerate(lines)
        ]
        self.gap = not whole
        return boxes + lines

    def runs(self, parent: etree._Element, look: Look, boxes: list[Line], depth: int) -> Iterator[Span]:
        if depth > _MAX_DEPTH:
            return
        for child in parent:
            if child.tag in _SKIPPED or not isinstance(child.tag, str):
                continue
            if child.tag == f"{W}txbxContent":
                boxes += self.lines(child, depth + 1)
            elif child.tag == f"{W}r":
                yield from self.run(child, look, boxes, depth)
            elif child.tag == f"{_M}t":
                yield Span(child.text or "", look.size or 11.0)
            else:
                yield from self.runs(child, look, boxes, depth + 1)

    def run(self, element: etree._Element, look: Look, boxes: list[Line], depth: int) -> Iterator[Span]:
        properties = element.find(f"{W}rPr")
        if properties is not None and is_on(properties, "vanish"):
            return
        seen = look_of(properties, look, self.styles)
        raised = _is_raised(properties)
        for child in element:
            text = self.character(child)
            if text == "\n":
                yield Span("\n")
            elif text:
                yield Span(text, seen.size or 11.0, bool(seen.bold), bool(seen.italic), raised)
            elif child.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                yield Span(child.get(f"{W}id", ""), seen.size or 11.0, raised=True)
            elif child.tag not in _SKIPPED and isinstance(child.tag, str) and len(child):
                yield from self.runs(child, look, boxes, depth + 1)

    def character(self, element: etree._Element) -> str:
        """What one element of a run shows: text, a tab, a line break; "" for all others."""
        if element.tag == f"{W}t":
            return element.text or ""
        if element.tag in (f"{W}br", f"{W}cr"):
            if element.get(f"{W}type") == "page":
                self.pending += 1
            return "\n" if element.get(f"{W}type") != "column" else ""
        if element.tag == f"{W}lastRenderedPageBreak":
            self.rendered += 1
        return {f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}.get(str(element.tag), "")


def docx_document(name: str, archive: Archive) -> Document:
    """What a DOCX shows. pages: Word's own count where it fits the text, else its page breaks, else None."""
    content = archive.read("word/document.xml")
    root = _parsed(content)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        return Document(name, "docx", problem=Problem.UNREADABLE)
    styles, default = styles_of(archive)
    reader = _Reader(styles, default)
    lines = reader.lines(body)
    if not lines:
        pictured = any(member.startswith("word/media/") for member in archive.names)
        return Document(name, "docx", problem=Problem.IMAGE_ONLY if pictured else Problem.UNREADABLE)
    notes = _notes(archive, reader)
    words = sum(len(line.text.split()) for line in lines)
    return Document(name, "docx", (*lines, *notes), pages=_pages(archive, reader, words))


def _parsed(content: bytes | None) -> etree._Element | None:
    if content is None:
        return None
    return parsed(content.replace(_STRICT.encode(), W[1:-1].encode()))


def _notes(archive: Archive, reader: _Reader) -> list[Line]:
    """Footnotes as lines that begin with their raised number."""
    found: list[Line] = []
    for part, tag in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        root = _parsed(archive.read(part))
        for note in root.iter(f"{W}{tag}") if root is not None else ():
            if note.get(f"{W}type") is not None:
                continue
            text = " ".join(line.text for line in reader.lines(note))
            number = note.get(f"{W}id", "")
            if text:
                spans = (Span(number, raised=True), Span(f" {text}"))
                found.append(Line(f"{number} {text}", style="footnote", spans=spans, joined=True))
    return found


def _line(spans: list[Span], style: str | None) -> Line | None:
    text = repair_text("".join(span.text for span in spans)).strip()
    if not text:
        return None
    weighed = [span for span in spans if span.text.strip() and not span.raised] or spans
    size = max(span.size for span in weighed)
    bold = all(span.bold for span in weighed)
    italic = all(span.italic for span in weighed)
    return Line(text, size=size, bold=bold, italic=italic, style=style, spans=_same(spans))


def _same(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbouring runs of one look as one: Word cuts runs where it was spell-checked."""
    merged: list[Span] = []
    for span in spans:
        if merged and replace(merged[-1], text="") == replace(span, text=""):
            merged[-1] = replace(merged[-1], text=merged[-1].text + span.text)
        else:
            merged.append(span)
    return tuple(replace(span, text=repair_text(span.text)) for span in merged)


def _pages(archive: Archive, reader: _Reader, words: int) -> int | None:
    root = archive.xml("docProps/app.xml")
    told = {
        etree.QName(child).localname: (child.text or "").strip()
        for child in (root if root is not None else ())
        if isinstance(child.tag, str)
    }
    pages, counted = (int(told[name]) if told.get(name, "").isdigit() else 0 for name in ("Pages", "Words"))
    # LibreOffice that runs without a screen counts the pages that it lays out, and no words.
    laid_out = told.get("Application", "").startswith("LibreOffice") and not counted
    if pages and words and (laid_out or abs(counted - words) <= 0.35 * words + 10):
        return max(pages, reader.breaks + 1)
    if reader.rendered or reader.breaks:
        return max(reader.rendered, reader.breaks) + 1
    return None


def _is_raised(properties: etree._Element | None) -> bool:
    """A superscript, or a run lifted by at least two points (w:position counts half points)."""
    if value_of(properties, f"{W}vertAlign") == "superscript":
        return True
    lift = value_of(properties, f"{W}position") or ""
    return lift.isdigit() and int(lift) >= 4


def _own(element: etree._Element, ancestor: etree._Element) -> bool:
    """Whether the nearest table (or row) above is this one: tables nest."""
    parent = element.getparent()
    while parent is not None and parent is not ancestor:
        if parent.tag in (f"{W}tbl", f"{W}tr"):
            return False
        parent = parent.getparent()
    return True
