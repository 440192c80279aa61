"""Plain text as format=flowed: short lines for old readers, paragraphs for phones (RFC 3676)."""

from __future__ import annotations

WIDTH = 72
"""Columns of a line, its trailing space included (RFC 3676 section 4.2 recommends under 78)."""


def flowed(text: str) -> str:
    """One paragraph folded to WIDTH: lines that go on end with a space, the last one does not.

    No-break spaces hold; a word longer than a line stands alone on its own. A vertical tab, which no
    stranger's text holds, is a line end that stays.
    """
    return "\n".join(_folded(line) for line in text.split("\v"))


def _folded(text: str) -> str:
    words = [word for word in text.replace("\n", " ").split(" ") if word]
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) < WIDTH:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return " \n".join(lines)


def stuffed(text: str) -> str:
    """The whole text ready for the wire: a space before lines that would mean something else.

    RFC 3676 section 4.4: lines that start with a space, ">" or "From ".
    """
    lines = (f" {line}" if line.startswith((" ", ">", "From ")) else line for line in text.split("\n"))
    return "\n".join(lines)
