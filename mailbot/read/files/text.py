"""Plain text files: any encoding, wrapped or not."""

from __future__ import annotations

import re

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line
from mailbot.read.files.repair import repair_text
from mailbot.read.mail.charsets import text_of

MAX_TEXT = 1024 * 1024  # characters; a page has three thousand
_UNDERLINE = re.compile(r"^\s*[=\-~_*#.]{3,}\s*$")


def text_document(name: str, content: bytes) -> Document:
    return lines_document(name, "txt", text_of(content)[:MAX_TEXT])


def lines_document(name: str, kind: str, text: str) -> Document:
    """Text as lines; a line far longer than an editor wraps is a whole paragraph."""
    pages = 1 + text.rstrip("\f \n\r").count("\f")
    lines: list[Line] = []
    gap = False
    for raw in re.split(r"\r\n|[\r\n\f\v\x85\u2028\u2029]", text):
        line = repair_text(raw).replace("\ufeff", "").rstrip()
        if not line.strip() or _UNDERLINE.match(line):
            gap = True
            continue
        lines.append(Line(_plain(line.strip()), gap_before=gap, joined=len(line) > 140))
        gap = False
    if not lines:
        return Document(name, kind, problem=Problem.UNREADABLE)
    return Document(name, kind, tuple(lines), pages=pages if pages > 1 else None)


def _plain(line: str) -> str:
    """Without what decorates a heading: "=== Title ===", "*** Abstract ***"."""
    return re.sub(r"^[=~_#]{2,}\s*(.+?)\s*[=~_#]*$", r"\1", line)
