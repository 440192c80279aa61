"""What was written below the lines of a quoted mail: which piece answers which question. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.letter import Answered

_MARGIN = re.compile(r"^(?:[ \t\xa0]*(?:>|\||&gt;))+[ \t\xa0]*")
_ITEM = re.compile(r"(?:[-*•·–—▪◦+]|\(?(?:\d{1,2}|[a-z])[.):°])\s+")
_ENDED = re.compile(r"[.:?!;,]\W*$")
_WRAPPED = 45  # characters: a line as long as this may go on in the next one, whatever opens that
_MOST_LINES = 4


def answered_between(above: Sequence[Sequence[str]], pieces: Sequence[str]) -> tuple[Answered, ...]:
    """above: the quoted lines over each piece. The last piece may go on with the letter: its first line."""
    found: list[Answered] = []
    for number, (lines, piece) in enumerate(zip(above, pieces, strict=True), start=1):
        question = _question([_MARGIN.sub("", line).strip() for line in lines])
        paragraph = re.split(r"\n\s*\n", piece, maxsplit=1)[0]
        answer = paragraph if number < len(pieces) else paragraph.partition("\n")[0]
        if question and answer.strip():
            found.append(Answered(question, answer.strip()))
    return tuple(found)


def _question(lines: list[str]) -> str:
    """The last line, with those above that it goes on from, less what numbers it."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    first = len(lines) - 1
    while first > max(0, len(lines) - _MOST_LINES) and _goes_on(lines[first - 1], lines[first]):
        first -= 1
    return _ITEM.sub("", " ".join(lines[max(first, 0) :]), count=1)


def _goes_on(before: str, line: str) -> bool:
    if not before or _ITEM.match(line):
        return False
    if line.startswith("("):
        return True
    ended = _ENDED.search(before) and not before.endswith(",")
    return not ended and (line[:1].islower() or len(before) >= _WRAPPED)
