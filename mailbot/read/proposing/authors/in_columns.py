"""Blocks of authors that stand side by side on a page, put one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.raised import marked

_NUMBER = re.compile(r"[(\[]?(?:\d{1,2}|[a-h])[.)\]]")  # of an institution, in a list


def in_columns(lines: Sequence[Line]) -> list[Line]:
    """Blocks that stand side by side read one after the other, not row by row."""
    lines = _by_rows(_whole_rows(lines))
    if not any(_beside(one, two) for one, two in pairwise(lines)):
        return list(lines)
    blocks: list[list[Line]] = []
    row: list[list[Line]] = []
    for line in lines:
        if _is_below_several(line, row, lines):
            blocks.append([line])
            row = [blocks[-1]]
            continue
        above = _nearest(row, line)
        starts = is_name_line(marked(line)) and not emails_in(line.text)
        starts = starts and not (above is not None and len(above) == 1 and _is_told_beside(line, lines))
        if above is None or (starts and not _beside(above[-1], line)):
            blocks.append([line])
            row = [block for block in row if _beside(block[0], line)] + [blocks[-1]]
        else:
            above.append(line)
    return [line for block in blocks for line in block]


def _whole_rows(lines: Sequence[Line]) -> list[Line]:
    """Pieces of one row put together where the second begins as no line does: ", Bob Cole" behind a sign."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if last is None or not (_beside(last, line) and last.right < line.left and _goes_on(last, line)):
            whole.append(line)
            continue
        spans = (*last.spans, *line.spans) if last.spans and line.spans else ()
        between = " " if _NUMBER.fullmatch(last.text) else ""
        whole[-1] = replace(last, text=last.text + between + line.text, right=line.right, spans=spans)
    return whole


def _goes_on(last: Line, line: Line) -> bool:
    raised = bool(line.spans) and line.spans[0].raised
    if _NUMBER.fullmatch(last.text):
        return True
    return line.text[:1] in ",;" or (raised and is_name_line(marked(last)))


def _is_told_beside(line: Line, lines: Sequence[Line]) -> bool:
    """Amid institutions on its row: the one of the name above it, whatever its words."""
    row = [other for other in lines if _beside(line, other)]
    return not line.gap_before and any(is_affiliation(other.text) for other in row)


def _by_rows(lines: Sequence[Line]) -> Sequence[Line]:
    """Columns of names over columns of text were read with them: their rows run across the page."""
    named = {line.column for line in lines if is_name_line(marked(line))}
    if len(named) < 2 or not all(line.right for line in lines) or len({line.page for line in lines}) > 1:
        return lines
    tops = sorted(line.top for line in lines)
    rows = [top for at, top in enumerate(tops) if at == 0 or top - tops[at - 1] > 2]
    return sorted(lines, key=lambda line: (max(row for row in rows if row <= line.top), line.left))


def _beside(one: Line, two: Line) -> bool:
    """On one printed row, without overlap; only where positions are known."""
    if not one.right or not two.right or one.page != two.page:
        return False
    return abs(one.top - two.top) < 3 and (one.right < two.left or two.right < one.left)


def _is_below_several(line: Line, row: list[list[Line]], lines: Sequence[Line]) -> bool:
    """Alone on its row and wider than the name above it, so that it reaches below the next ones: all's."""
    reached = [block for block in row if len(block) == 1 and _overlap(block[0], line)]
    return len(reached) > 1 and len(reached) == len(row) and not any(_beside(line, one) for one in lines)


def _overlap(one: Line, two: Line) -> bool:
    return bool(one.right and two.right) and one.left < two.right and two.left < one.right


def _nearest(row: list[list[Line]], line: Line) -> list[Line] | None:
    """The block of the row whose middle is nearest, among those not on the line's own row."""
    middle = (line.left + line.right) / 2
    above = [block for block in row if not any(_beside(other, line) for other in block)]
    if not above:
        return None
    return min(above, key=lambda block: abs((block[0].left + block[0].right) / 2 - middle))
