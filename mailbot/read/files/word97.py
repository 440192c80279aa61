"""Legacy .doc (Word 97 to 2003): the text of the main document by its piece table ([MS-DOC] 2.4.1).

Sizes and weights are not read: the title is found by its place or label.
"""

from __future__ import annotations

import re
import struct

from mailbot.domain import Problem
from mailbot.read.files.compound import Compound
from mailbot.read.files.document import Document, Line
from mailbot.read.files.repair import repair_text
from mailbot.read.files.tables import lines_of_table

_WORD_97 = 0xA5EC
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_COMPRESSED = 0x40000000
_MAX_CHARACTERS = 500_000
_FIELD_CODE = re.compile("\x13[^\x13\x14\x15]*(?:\x14|(?=\x15))")


def word97_document(name: str, content: bytes) -> Document:
    """What a .doc says; UNSUPPORTED_FORMAT for other files in the same container."""
    try:
        streams = Compound(content)
        main = streams.stream("WordDocument")
        if main is None:
            encrypted = streams.stream("EncryptedPackage") is not None
            problem = Problem.ENCRYPTED if encrypted else Problem.UNSUPPORTED_FORMAT
            return Document(name, "doc", problem=problem)
        magic, flags = struct.unpack_from("<H", main, 0)[0], struct.unpack_from("<H", main, 10)[0]
        if magic != _WORD_97 or flags & _ENCRYPTED:
            problem = Problem.ENCRYPTED if flags & _ENCRYPTED else Problem.UNSUPPORTED_FORMAT
            return Document(name, "doc", problem=problem)
        table = streams.stream("1Table" if flags & _TABLE_1 else "0Table") or b""
        text = _text(main, table)
    except (struct.error, ValueError, IndexError, MemoryError):
        return Document(name, "doc", problem=Problem.UNREADABLE)
    lines = _lines(text)
    if not lines:
        return Document(name, "doc", problem=Problem.UNREADABLE)
    pages = 1 + text.rstrip("\r\x0c ").count("\x0c")
    return Document(name, "doc", tuple(lines), pages=pages if pages > 1 else None)


def _text(main: bytes, table: bytes) -> str:
    """The characters of the main document, in the order of its pieces."""
    characters = min(struct.unpack_from("<I", main, 0x4C)[0], _MAX_CHARACTERS)
    start, size = struct.unpack_from("<II", main, 0x1A2)
    at = _piece_table(table, start, start + size)
    count = (struct.unpack_from("<I", table, at)[0] - 4) // 12
    places = struct.unpack_from(f"<{count + 1}I", table, at + 4)
    pieces: list[str] = []
    for index in range(count):
        where = struct.unpack_from("<I", table, at + 4 + 4 * (count + 1) + 8 * index + 2)[0]
        length = min(places[index + 1], characters) - places[index]
        if length > 0:
            pieces.append(_piece(main, where, length))
    return "".join(pieces)


def _piece_table(table: bytes, at: int, end: int) -> int:
    """Where the piece table's size stands, past the formatting that may precede it."""
    while at < end and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if table[at] != 2:
        raise ValueError("no piece table")
    return at + 1


def _piece(main: bytes, where: int, length: int) -> str:
    if where & _COMPRESSED:
        begin = (where & ~_COMPRESSED) // 2
        return main[begin : begin + length].decode("cp1252", "replace")
    return main[where : where + 2 * length].decode("utf-16-le", "replace")


def _lines(text: str) -> list[Line]:
    """Paragraphs, with tables told by the marks that end their cells and rows."""
    text = _FIELD_CODE.sub("", text).replace("\x15", "").replace("\x1e", "-").replace("\x1f", "")
    lines: list[Line] = []
    rows: list[list[list[Line]]] = []
    row: list[list[Line]] = []
    pending: list[Line] = []
    gap = False
    for piece in re.findall("[^\r\x07\x0b\x0c]*[\r\x07\x0b\x0c]?", text):
        shown = repair_text(re.sub("[\x00-\x08\x0e-\x1f]", "", piece.strip("\r\x07\x0b\x0c"))).strip()
        if shown:
            pending.append(Line(shown, joined=not piece.endswith("\x0b"), gap_before=gap))
        gap = not shown
        if piece.endswith("\x07"):
            if not shown and not pending and row:
                rows.append(row)
                row = []
                continue
            if not row and not rows:
                lines += pending[:-1]
                pending = pending[-1:]
            row.append(pending)
            pending = []
        elif rows and not row:
            lines += lines_of_table(rows)
            rows = []
    return [*lines, *lines_of_table(rows), *pending] if not pending or rows else [*lines, *pending]
