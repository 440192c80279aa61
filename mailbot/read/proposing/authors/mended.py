"""The lines of a block of authors before they are judged: what a line end cut is put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.files.document import Line, Span
from mailbot.read.files.repair import join_lines
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import is_name

_BULLET = re.compile(r"^\s*([*•·–-])\s+\S")


def mended_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines without bullets, whole, and each in the look in which it begins."""
    return [_as_it_begins(line) for line in _mended(_without_bullets(lines))]


def _as_it_begins(line: Line) -> Line:
    """In the look of its first words: "Ann Bell, *Institute of Salt*" is no line in italics."""
    first = next((span for span in line.spans if not span.raised and span.text.strip(" ,;")), None)
    return line if first is None else replace(line, bold=first.bold, italic=first.italic)


def _without_bullets(lines: Sequence[Line]) -> list[Line]:
    """A list of people, one a line behind the same sign, without the signs: they are no marks."""
    signs = [match[1] if (match := _BULLET.match(line.text)) else "" for line in lines]
    sign = signs[0] if signs else ""
    named = [is_name_line(line.text[1:]) for line, own in zip(lines, signs, strict=True) if own == sign]
    if not sign or len(named) < 2 or not all(named):
        return list(lines)
    return [
        replace(line, text=line.text[line.text.index(sign) + 1 :].lstrip(), spans=()) if own == sign else line
        for line, own in zip(lines, signs, strict=True)
    ]


def _mended(lines: Sequence[Line]) -> list[Line]:
    """Lines put together where the first ends amid a double name ("Jean-") or a parenthesis."""
    mended: list[Line] = []
    for line in lines:
        last = mended[-1] if mended else None
        between = None if last is None else _open_join(last.text.rstrip(), line.text)
        if last is not None and between is None and _is_wrapped_name(last, line):
            between = " "
        if last is not None and between is not None:
            spans = (*last.spans, Span(between), *line.spans) if last.spans and line.spans else ()
            text = last.text.rstrip() + between + line.text.lstrip()
            if between == "" and line.text[:1].islower():  # a word that the line broke
                text = join_lines([last.text, line.text])
                spans = ()
            mended[-1] = replace(last, text=text, spans=spans, right=line.right)
        else:
            mended.append(line)
    return mended


def _open_join(text: str, following: str) -> str | None:
    """What joins a line to the next where it cannot end there; None where it can."""
    if text.count("(") > text.count(")") and ")" in following.split("(")[0]:
        return "" if re.search(r"\w-$", text) else " "
    return "" if re.search(r"\w-$", text) and not emails_in(text) else None


def _is_wrapped_name(last: Line, line: Line) -> bool:
    """A bold word above a bold rest of the same name, in a cell too narrow for both."""
    if not (last.bold and line.bold and last.size == line.size) or line.gap_before or last.joined:
        return False
    if len(last.text.split()) != 1 or is_affiliation(last.text) or is_affiliation(line.text):
        return False
    centred = abs(last.left + last.right - line.left - line.right) < 4
    return (centred or abs(last.left - line.left) < 2) and is_name(f"{last.text} {line.text}")
