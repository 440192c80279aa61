"""An HTML body as the text a reader sees, in the conventions of plain mail.

Quoted elements become "> " lines and marked signatures get a "-- " line, so that one set of rules cuts
plain and HTML mail alike. Bounded: 256 KB, the parser's own depth limit, no recursion.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from mailbot.read.letter import Table
from mailbot.read.mail.headers import folded

MAX_HTML = 256 * 1024
MAX_DEPTH = 200


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BLOCKS = _tags(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html li main nav ol p pre section table tbody tfoot thead tr ul"
)
_SPACED = _tags("p h1 h2 h3 h4 h5 h6 ul ol table pre blockquote dl")
_SKIPPED = _tags("head script style title noscript template object select textarea svg math")
_BOLD = _tags("b strong h1 h2 h3 h4")
_QUOTE_CLASS = re.compile(
    r"gmail_quote|protonmail_quote|yahoo_quoted|tutanota_quote|moz-cite|cite|quoted", re.I
)
_SIGNATURE = re.compile(
    r"gmail_signature|moz-signature|outlook-mobile-signature|applemailsignature|__sig_p|email-?signature|"
    r"lineBreakAtBeginningOfSignature|protonmail_signature_block|zmail_signature|^signature$",
    re.I,
)
_GREETING = re.compile(
    r"\W{0,20}(?:dear|hello|hi|bonjour|bonsoir|madame|monsieur|ch(?:er|ère|ers|ères)|sehr geehrte|guten|"
    r"hallo|liebe[rs]?|hola|estimad|buenos|buongiorno|gentile|caro|cara|olá|beste|geachte|hej|kjære|kære)\b",
    re.I,
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)", re.I
)
_HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_NO_MARGIN = re.compile(r"margin(?:-top|-bottom)?\s*:\s*0", re.I)
_NO_MARGIN_RULE = re.compile(r"\bp\b[^{}]{0,100}\{[^}]{0,200}margin(?:-top)?\s*:\s*0", re.I)
_TAG_DEPTH = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,2000}?(/?)>")
_VOID = _tags("area base br col embed hr img input link meta source track wbr")


@dataclass(frozen=True, slots=True)
class Hypertext:
    """text: LF line ends. signature: what stood in an element marked as one. cids: pictures shown."""

    text: str = ""
    emphasised: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    signature: str = ""
    cids: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Page:
    """The page as far as it has been written."""

    lines: list[str] = field(default_factory=list)
    line: str = ""
    quotes: int = 0
    pre: int = 0
    bold: int = 0
    run: list[str] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)
    signing: int = 0
    signature: list[str] = field(default_factory=list)
    tight: bool = False

    def write(self, text: str | None) -> None:
        if not text:
            return
        if not self.pre:
            text = re.sub(r"[ \t\r\n\f]+", " ", text)
            if not self.line or self.line.endswith((" ", "\t")):
                text = text.lstrip(" ")
        self.line += text
        if self.bold and not self.quotes and not self.signing:
            self.run.append(text)

    def end_line(self, always: bool = False) -> None:
        text = self.line.strip(" \t\xa0\u200b\ufeff") if not self.pre else self.line.rstrip()
        empty = "\xa0" in self.line and not text  # how Word and Outlook write an empty line
        self.line = ""
        if not text and not always:
            if empty:
                self.gap()
            return
        for piece in text.split("\n"):
            self.lines.append("> " * self.quotes + piece if self.quotes else piece)
            if self.signing:
                self.signature.append(piece)

    def gap(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append("> " * self.quotes if self.quotes else "")


def rendered(html: str) -> Hypertext:
    """What the page shows; an empty value for what cannot be parsed."""
    root = _parsed(html[:MAX_HTML])
    if root is None:
        return Hypertext()
    page = _Page(tight=bool(_NO_MARGIN_RULE.search(html[:20_000])))
    skip: Any = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skip is not None:
            if event == "end" and element is skip:
                skip = None
                page.write(element.tail)
            continue
        if not isinstance(element.tag, str):
            continue
        if event == "start" and _is_hidden(element):
            skip = element
        elif event == "start":
            _start(page, element)
        else:
            _end(page, element)
    page.end_line()
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(page.lines)).strip("\n")
    return Hypertext(
        text,
        tuple(page.runs[:100]),
        tuple(_tables(root)),
        "\n".join(page.signature).strip(),
        frozenset(_cids(root)),
    )


def _parsed(html: str) -> Any:
    html = _shallow(html.replace("\0", ""))
    parser = etree.HTMLParser(encoding="utf-8", recover=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(html.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None


def _shallow(html: str) -> str:
    """Cut where elements nest deeper than any mailer writes: parsers are quadratic in depth."""
    depth = 0
    for match in _TAG_DEPTH.finditer(html):
        if match.group(3) or match.group(2).lower() in _VOID:
            continue
        depth += -1 if match.group(1) else 1
        if depth > MAX_DEPTH:
            return html[: match.start()]
    return html


def _is_hidden(element: Any) -> bool:
    return element.tag in _SKIPPED or bool(_HIDDEN.search(element.get("style") or ""))


def _start(page: _Page, element: Any) -> None:
    tag = element.tag
    if tag in _BLOCKS:
        page.end_line()
        if tag in _SPACED and not _is_tight(page, element):
            page.gap()
    if tag == "br":
        page.end_line(always=True)
    elif tag in {"td", "th"} and page.line.strip():
        page.line = page.line.rstrip() + "\t"
    elif tag == "li":
        page.write("- ")
    elif tag == "pre":
        page.pre += 1
    if _is_quote(element):
        page.quotes = min(page.quotes + 1, 9)
    if _is_bold(element):
        page.bold += 1
    if _is_signature(element):
        page.end_line()
        if not (folded("".join(element.itertext())[:200])).startswith("--"):
            page.lines.append("> " * page.quotes + "-- ")
        page.signing += tag != "br"
    page.write(element.text)


def _end(page: _Page, element: Any) -> None:
    tag = element.tag
    if tag in _BLOCKS:
        page.end_line()
    if _is_bold(element):
        page.bold -= 1
        if not page.bold:
            _keep_run(page)
    if _is_signature(element) and tag != "br":
        page.signing -= 1
    if _is_quote(element):
        page.quotes = max(page.quotes - 1, 0)
    if tag == "pre":
        page.pre = max(page.pre - 1, 0)
    if tag in _SPACED and not _is_tight(page, element):
        page.gap()
    page.write(element.tail)


def _keep_run(page: _Page) -> None:
    run = folded("".join(page.run))
    page.run.clear()
    if run:
        page.runs.append(run)


def _is_tight(page: _Page, element: Any) -> bool:
    if element.tag == "p" and page.tight:
        return True
    return (element.get("class") or "").startswith("Mso") or bool(
        _NO_MARGIN.search(element.get("style") or "")
    )


def _is_quote(element: Any) -> bool:
    """An indented paragraph of the writer's own is a blockquote too: only marked ones are quotes."""
    if element.tag != "blockquote":
        return False
    if (element.get("type") or "").lower() == "cite" or _QUOTE_CLASS.search(element.get("class") or ""):
        return True
    return "border-left" in (element.get("style") or "").lower() or _opens_like_a_mail(element)


def _opens_like_a_mail(element: Any) -> bool:
    """What begins with a greeting below other words is the mail that is answered, marked or not."""
    said = ""
    for piece in itertools.islice(element.itertext(), 30):
        said += piece
        if len(said) > 400:
            break
    if not _GREETING.match(said) or len(said.split()) < 8:
        return False
    before = element.getroottree().getroot().itertext()
    first = next((piece for piece in itertools.islice(before, 200) if piece.strip()), "")
    return not said.strip().startswith(first.strip())


def _is_bold(element: Any) -> bool:
    return element.tag in _BOLD or bool(_HEAVY.search(element.get("style") or ""))


def _is_signature(element: Any) -> bool:
    marks = (element.get("class"), element.get("id"), element.get("data-marker"))
    return any(mark and _SIGNATURE.search(mark) for mark in marks)


def _tables(root: Any) -> Iterator[Table]:
    """Tables of content, not of layout: innermost, two columns or more, outside quotes."""
    for table in list(root.iter("table"))[:50]:
        if next(table.iterdescendants("table"), None) is not None:
            continue
        if any(_is_quote(parent) for parent in table.iterancestors("blockquote")):
            continue
        rows = [_cells(row) for row in list(table.iter("tr"))[:500]]
        rows = [row for row in rows if any(row)]
        if rows and max(len(row) for row in rows) > 1:
            yield Table(tuple(rows))


def _cells(row: Any) -> tuple[str, ...]:
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    return tuple(folded(" ".join(cell.itertext())) for cell in cells[:50])


def _cids(root: Any) -> Iterator[str]:
    for picture in root.iter("img"):
        source = (picture.get("src") or "").strip()
        if source.lower().startswith("cid:"):
            yield source[4:].strip().casefold()
