"""RTF: a light pass over the tokens (RTF 1.9.1): text, size, weight, styles, tables; never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.files.rtf_words import CHARACTERS, CODEPAGES, SKIPPED, TOKEN
from mailbot.read.files.tables import lines_of_table

MAX_SIZE = 8 * 1024 * 1024
_MAX_TOKENS = 2_000_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and loses again at its end."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    size: float = 12.0
    hidden: bool = False
    skip: bool = False
    ucskip: int = 1
    style: int = 0
    codepage: str = ""
    sheet: bool = False
    fonts: bool = False
    in_table: bool = False


@dataclass(slots=True)
class _Reader:
    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list)
    codepage: str = "cp1252"
    charsets: dict[int, str] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    font: int = 0
    to_skip: int = 0  # characters that stand for a \\u before them
    star: bool = False
    pending: bytes = b""
    spans: list[Span] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cell: list[Line] = field(default_factory=list)
    row: list[list[Line]] = field(default_factory=list)
    rows: list[list[list[Line]]] = field(default_factory=list)
    gap: bool = False
    breaks: int = 0
    page_break: bool = False
    pages: int | None = None
    words: int | None = None

    def word(self, word: str, number: int | None) -> None:
        star, self.star = self.star, False
        if self._group(word, number, star) or self._look(word, number):
            return
        if word in CHARACTERS:
            self.text(CHARACTERS[word])
        elif word == "u" and number is not None:
            self.text(chr(number % 65536))
            self.to_skip = self.state.ucskip
        elif word in ("par", "sect"):
            self.paragraph()
        elif word in ("cell", "nestcell"):
            self.end_cell()
        elif word in ("row", "nestrow"):
            self.end_row()
        elif word in ("page", "pagebb"):
            self.page_break = True

    def _group(self, word: str, number: int | None, star: bool) -> bool:
        if word == "stylesheet":
            self.state = replace(self.state, sheet=True)
        elif word == "fonttbl":
            self.state = replace(self.state, fonts=True, skip=True)
        elif word in SKIPPED or (star and word not in ("shppict", "shpinst", "shptxt")):
            self.state = replace(self.state, skip=True)
            return word not in ("cs", "ts")
        elif word == "ansicpg" and number:
            self.codepage = f"cp{number}" if number != 10000 else "mac_roman"
        elif word == "mac":
            self.codepage = "mac_roman"
        elif word == "nofpages":
            self.pages = number
        elif word == "nofwords":
            self.words = number
        else:
            return False
        return True

    def _look(self, word: str, number: int | None) -> bool:
        on = number != 0
        state = self.state
        if word == "b":
            self.flush()
            self.state = replace(state, bold=on)
        elif word == "i":
            self.flush()
            self.state = replace(state, italic=on)
        elif word in ("v", "deleted"):
            self.flush()
            self.state = replace(state, hidden=on)
        elif word in ("super", "up"):
            self.flush()
            self.state = replace(state, raised=on)
        elif word in ("nosupersub", "sub"):
            self.flush()
            self.state = replace(state, raised=False)
        elif word == "fs" and number:
            self.flush()
            self.state = replace(state, size=number / 2)
        elif word == "plain":
            self.flush()
            self.state = replace(state, bold=False, italic=False, raised=False, hidden=False, size=12.0)
        elif word == "pard":
            self.state = replace(state, style=0, in_table=False)
        elif word == "intbl":
            self.state = replace(state, in_table=True)
        elif word in ("s", "uc", "f", "fcharset"):
            self._numbered(word, number or 0)
        else:
            return False
        return True

    def _numbered(self, word: str, number: int) -> None:
        if word == "s":
            self.state = replace(self.state, style=number)
        elif word == "uc":
            self.state = replace(self.state, ucskip=number)
        elif word == "f":
            self.flush()
            self.font = number
            self.state = replace(self.state, codepage=self.charsets.get(number, ""))
        elif self.state.fonts:
            self.charsets[self.font] = CODEPAGES.get(number, "")

    def open(self) -> None:
        self.flush()
        self.stack.append(self.state)
        self.to_skip = 0

    def close(self) -> None:
        self.flush()
        self.to_skip = 0
        if self.stack:
            self.state = self.stack.pop()

    def byte(self, value: int) -> None:
        if self.to_skip:
            self.to_skip -= 1
        elif not self.state.skip:
            self.pending += bytes([value])

    def flush(self) -> None:
        raw, self.pending = self.pending, b""
        if raw:
            self.text(_decoded(raw, self.state.codepage or self.codepage))

    def plain(self, text: str) -> None:
        if self.pending:
            self.flush()
        if self.to_skip:
            cut = min(self.to_skip, len(text))
            self.to_skip -= cut
            text = text[cut:]
        self.text(text)

    def text(self, text: str) -> None:
        if not text:
            return
        if self.state.sheet:
            name = text.strip().rstrip(";").strip()
            if name:
                self.styles.setdefault(self.state.style, name.casefold())
            return
        if self.state.skip or self.state.hidden:
            return
        self.spans.append(Span(text, self.state.size, self.state.bold, self.state.italic, self.state.raised))

    def paragraph(self) -> None:
        self.flush()
        if self.state.skip or self.state.sheet:
            return
        lines = self._taken()
        if self.rows and not self.state.in_table:
            self.end_table()
        (self.cell if self.state.in_table else self.lines).extend(lines)

    def _taken(self) -> list[Line]:
        spans, self.spans = self.spans, []
        style = self.styles.get(self.state.style) if self.state.style else None
        rows: list[list[Span]] = [[]]
        for span in spans:
            first, *others = span.text.split("\n")
            rows[-1].append(replace(span, text=first))
            rows += [[replace(span, text=other)] for other in others]
        lines = [line for row in rows for line in [_line(row, style)] if line is not None]
        if not lines:
            self.gap = True
            return []
        self.breaks += self.page_break and bool(self.lines)
        self.page_break = False
        whole = len(lines) == 1
        lines = [
            replace(line, joined=whole, gap_before=self.gap and not index) for index, line in enumerate(lines)
        ]
        self.gap = not whole
        return lines

    def end_cell(self) -> None:
        self.flush()
        self.cell.extend(self._taken())
        self.row.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        if self.row:
            self.rows.append(self.row)
        self.row = []

    def end_table(self) -> None:
        rows, self.rows = self.rows, []
        self.lines += lines_of_table(rows)
        self.gap = True


def rtf_document(name: str, content: bytes) -> Document:
    """What an RTF file shows. pages: the writer's own count where its word count fits, else page breaks."""
    reader = _Reader()
    text = content[:MAX_SIZE].decode("latin-1")
    for count, token in enumerate(TOKEN.finditer(text)):
        if count > _MAX_TOKENS:
            break
        _take(reader, token)
    reader.paragraph()
    reader.end_row()
    reader.end_table()
    if not reader.lines:
        problem = Problem.IMAGE_ONLY if r"\pict" in text else Problem.UNREADABLE
        return Document(name, "rtf", problem=problem)
    return Document(name, "rtf", tuple(reader.lines), pages=_pages(reader))


def _take(reader: _Reader, token: re.Match[str]) -> None:
    word, number, code, sign, brace, plain = token.groups()
    if word:
        reader.flush()
        reader.word(word.casefold(), int(number) if number else None)
    elif code:
        reader.byte(int(code, 16))
    elif sign:
        if sign == "*":
            reader.star = True
        else:
            reader.plain({"~": "\xa0", "_": "-", "-": "", "\n": "", "\r": ""}.get(sign, sign))
            if sign in "\r\n":
                reader.paragraph()
    elif brace == "{":
        reader.open()
    elif brace == "}":
        reader.close()
    elif plain:
        raw = plain.encode("latin-1")
        reader.plain(plain if raw.isascii() else _decoded(raw, reader.state.codepage or reader.codepage))


def _decoded(raw: bytes, codepage: str) -> str:
    try:
        return raw.decode(codepage, "replace")
    except LookupError:
        return raw.decode("cp1252", "replace")


def _pages(reader: _Reader) -> int | None:
    words = sum(len(line.text.split()) for line in reader.lines)
    if reader.pages and reader.words and abs(reader.words - words) <= 0.35 * words + 10:
        return max(reader.pages, reader.breaks + 1)
    return reader.breaks + 1 if reader.breaks else None


def _line(spans: list[Span], style: str | None) -> Line | None:
    text = repair_text("".join(span.text for span in spans)).strip()
    if not text:
        return None
    weighed = [span for span in spans if span.text.strip() and not span.raised] or spans
    if style in ("normal", "standard", "text body", "default"):
        style = None
    return Line(
        text,
        size=max(span.size for span in weighed),
        bold=all(span.bold for span in weighed),
        italic=all(span.italic for span in weighed),
        style=style,
        spans=tuple(replace(span, text=repair_text(span.text)) for span in spans),
    )
