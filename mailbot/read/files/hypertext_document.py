"""An HTML file as a document: blocks as paragraphs, headings, superscripts, tables; bounded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.files.tables import lines_of_table
from mailbot.read.mail.charsets import text_of


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MAX_HTML = 512 * 1024
_MAX_DEPTH = 80
_BLOCKS = _set(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article header main body blockquote pre "
    "address center figure form tr td th"
)
_SKIPPED = _set("head script style title noscript template nav select svg footer iframe object")
_FURNITURE = _set(
    "footer nav navbar navigation menu breadcrumb breadcrumbs sidebar copyright cookies footnote-back"
)
_CLASSES = {
    "title": "title",
    "abstract": "abstract",
    "author": "author",
    "authors": "author",
    "keywords": "keywords",
}
_NOTE = re.compile(r"(?:user-content-)?fn[:_-]?\w{1,20}")  # what programs call a footnote
_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0}


@dataclass(slots=True)
class _Page:
    lines: list[Line] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    style: str | None = None
    gap: bool = False
    broken: bool = False

    def end(self, whole: bool) -> None:
        if self.style == "footnote" and all(span.raised for span in self.spans if span.text.strip()):
            return  # its mark: the text follows in a block of its own
        spans, self.spans = self.spans, []
        text = repair_text(" ".join("".join(span.text for span in spans).split()))
        if not text:
            self.gap = True
            return
        weighed = [span for span in spans if span.text.strip() and not span.raised] or spans
        self.lines.append(
            Line(
                text,
                size=max(span.size for span in weighed),
                bold=all(span.bold for span in weighed),
                italic=all(span.italic for span in weighed),
                style=self.style,
                spans=tuple(spans),
                joined=whole and not self.broken,
                gap_before=self.gap and not self.broken,
            )
        )
        self.broken = not whole
        self.gap = whole


def html_document(name: str, content: bytes) -> Document:
    text = text_of(content[:MAX_HTML], _charset(content))
    parser = etree.HTMLParser(no_network=True, encoding="utf-8", remove_comments=True)
    try:
        root = etree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return Document(name, "html", problem=Problem.UNREADABLE)
    page = _Page()
    _walk(root, page, Span("", 11.0), 0)
    page.end(True)
    if not page.lines:
        return Document(name, "html", problem=Problem.UNREADABLE)
    return Document(name, "html", tuple(page.lines))


def _charset(content: bytes) -> str | None:
    match = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,30})", content[:4096])
    return match[1].decode() if match else None


def _walk(element: etree._Element, page: _Page, look: Span, depth: int) -> None:
    tag = element.tag.casefold() if isinstance(element.tag, str) else ""
    if (
        not tag
        or tag in _SKIPPED
        or depth > _MAX_DEPTH
        or _FURNITURE.intersection(f"{element.get('id', '')} {element.get('class', '')}".casefold().split())
        or "display:none" in element.get("style", "").replace(" ", "")
    ):
        return
    if tag == "table":
        _table(element, page, look, depth)
        return
    below = _look(tag, element, look)
    block = tag in _BLOCKS
    before = page.style
    if block:
        page.end(True)
        page.style = _style(tag, element) or before
    if tag == "li" and page.style == "footnote":
        page.spans.append(replace(below, text=_number_of(element), raised=True))
    if tag == "br":
        page.end(False)
    _children(element, page, below, depth)
    if block:
        page.end(True)
        page.style = before


def _children(element: etree._Element, page: _Page, look: Span, depth: int) -> None:
    _write(element.text, page, look)
    for child in element:
        _walk(child, page, look, depth + 1)
        _write(child.tail, page, look)


def _write(text: str | None, page: _Page, look: Span) -> None:
    if text:
        page.spans.append(replace(look, text=re.sub(r"\s+", " ", text)))


def _look(tag: str, element: etree._Element, look: Span) -> Span:
    css = element.get("style", "").casefold().replace(" ", "")
    heavy = (
        tag in ("b", "strong", "h1", "h2", "h3", "h4", "th")
        or "font-weight:bold" in css
        or "font-weight:7" in css
    )
    size = re.search(r"font-size:(\d{1,3}(?:\.\d+)?)(pt|px)", css)
    shown = float(size[1]) * (0.75 if size[2] == "px" else 1) if size else _SIZES.get(tag, look.size)
    return replace(
        look,
        size=shown,
        bold=look.bold or heavy,
        italic=look.italic or tag in ("i", "em") or "font-style:italic" in css,
        raised=look.raised or tag == "sup" or "vertical-align:super" in css,
    )


def _number_of(note: etree._Element) -> str:
    """The mark of a note at a page's end, which a browser prints: its place in the list."""
    return str(1 + sum(1 for _ in note.itersiblings("li", preceding=True)))


def _style(tag: str, element: etree._Element) -> str | None:
    if re.fullmatch(r"h[1-6]", tag):
        return f"heading {tag[1]}"
    if tag == "li" and _NOTE.fullmatch(element.get("id", "")):
        return "footnote"
    if tag in ("li", "dd"):
        return "list"
    words = element.get("class", "").casefold().split()
    return next((_CLASSES[word] for word in words if word in _CLASSES), None)


def _table(table: etree._Element, page: _Page, look: Span, depth: int) -> None:
    page.end(True)
    rows: list[list[list[Line]]] = []
    for row in table.iter("tr"):
        if _table_above(row) is not table:
            continue
        cells: list[list[Line]] = []
        for cell in row:
            if cell.tag in ("td", "th"):
                inner = _Page()
                _children(cell, inner, _look(str(cell.tag), cell, look), depth + 1)
                inner.end(True)
                cells.append(inner.lines)
        rows.append(cells)
    page.lines += lines_of_table(rows)
    page.gap = True


def _table_above(element: etree._Element) -> etree._Element | None:
    parent = element.getparent()
    while parent is not None and parent.tag != "table":
        parent = parent.getparent()
    return parent
