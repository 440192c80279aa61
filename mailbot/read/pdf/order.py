"""The order in which a person reads the pieces of a page: columns from top to bottom, left to right."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from mailbot.read.pdf.layout import Piece, as_lines

_LEAST_GUTTER, _KNOWN_GUTTER = 0.4, 0.25  # of the size
_DEPTH = 6
_ABSTRACT = re.compile(
    r"\W*(?:abstract|r[ée]sum[ée]|summary|zusammenfassung|kurzfassung|resumen|resumo|riassunto|sommario|"
    r"samenvatting)\W*(?:[—–:.-]\s*\S.*)?",
    re.IGNORECASE,
)


def in_reading_order(pieces: Sequence[Piece], depth: int = 0) -> list[Piece]:
    """pieces (rows top down) so that each column is read whole; sets column and band of each."""
    rows = _as_rows(pieces)
    if depth >= _DEPTH or len(rows) < 2:
        return [piece for row in rows for piece in as_lines(row)]
    out: list[Piece] = []
    at = 0
    while at < len(rows):
        end, gutters = _columns_from(rows, at)
        if not gutters:
            out.extend(as_lines(rows[at]))
            at += 1
            continue
        band = [piece for row in rows[at:end] for piece in row]
        out.extend(_by_column(band, gutters, depth))
        at = end
    return out


def _as_rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.y):
        if rows and abs(rows[-1][0].y - piece.y) < 0.3 * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.x0) for row in rows]


def _by_column(band: list[Piece], gutters: list[float], depth: int) -> list[Piece]:
    out: list[Piece] = []
    left, first = float("-inf"), 0
    for edge in [*gutters, float("inf")]:
        column = in_reading_order([piece for piece in band if left <= piece.x0 < edge], depth + 1)
        for piece in column:
            piece.column += first
        first = max((piece.column for piece in column), default=first - 1) + 1
        out.extend(column)
        left = edge
    return out


def _columns_from(rows: list[list[Piece]], start: int) -> tuple[int, list[float]]:
    """The longest stretch of rows from start that white gutters part; (end, gutters) or (start, [])."""
    end = start
    known: list[tuple[float, float]] = []
    covered: list[tuple[float, float]] = []
    size = float("inf")  # of the smallest row: a heading's size says nothing of the gutter
    for at in range(start, len(rows)):
        if at > start and _heads_text(rows, at):
            break
        if known and (_new_block(rows, start, at) or _written_after(rows, start, at, _middles(known))):
            break
        covered = _merged([*covered, *((piece.x0, piece.x1) for piece in rows[at])])
        size = min(size, max(piece.size for piece in rows[at]))
        gutters = _gutters(covered, size, known)
        if not gutters and not (not known and _begins_at_right(rows, at)):
            break
        if (known and len(gutters) == len(known)) or _side_by_side(rows[start : at + 1], _middles(gutters)):
            end, known = at + 1, gutters
    return end, _middles(known)


def _begins_at_right(rows: list[list[Piece]], at: int) -> bool:
    """A line that may begin a right column a little above the left one's first: all below it stands left."""
    edge = min(piece.x0 for piece in rows[at])
    for row, below in itertools.pairwise(rows[at : at + 4]):
        if row[0].y - below[0].y >= 0.8 * (row[0].size + below[0].size):
            return False
        if any(piece.x0 < edge - 3 < piece.x1 for piece in below):
            return False
        if any(piece.x1 < edge for piece in below):
            return True
    return False


def _gutters(
    covered: list[tuple[float, float]], size: float, known: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    """The white between what is covered; one that rows above have shown may be narrower in a row."""
    whites = [(left[1], right[0]) for left, right in itertools.pairwise(covered)]
    return [
        (low, high)
        for low, high in whites
        if high - low >= _LEAST_GUTTER * size
        or (high - low >= _KNOWN_GUTTER * size and any(low < other[1] and other[0] < high for other in known))
    ]


def _middles(gutters: list[tuple[float, float]]) -> list[float]:
    return [(low + high) / 2 for low, high in gutters]


def _merged(ranges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for low, high in sorted(ranges):
        if out and low <= out[-1][1]:
            out[-1] = (out[-1][0], max(high, out[-1][1]))
        else:
            out.append((low, high))
    return out


def _side_by_side(rows: list[list[Piece]], gutters: list[float]) -> bool:
    """Two neighbouring columns at least run beside each other for two rows: no lone date at the right."""
    pieces = [piece for row in rows for piece in row]
    for gutter in gutters:
        left = [piece.y for piece in pieces if piece.x0 < gutter]
        right = [piece.y for piece in pieces if piece.x0 >= gutter]
        if len(left) < 2 or len(right) < 2:
            continue
        if min(max(left), max(right)) - max(min(left), min(right)) > 0.5 * pieces[0].size:
            return True
    return False


def _written_after(rows: list[list[Piece]], start: int, end: int, gutters: list[float]) -> bool:
    """The file wrote the columns one after the other, and row end after all of them: it stands below."""
    gutter = gutters[0]
    pieces = [piece for row in rows[start:end] for piece in row]
    left = [piece.at for piece in pieces if piece.x0 < gutter]
    right = [piece.at for piece in pieces if piece.x0 >= gutter]
    later = min(piece.at for piece in rows[end])
    alone = all(piece.x0 < gutter for piece in rows[end])
    return bool(alone and left and right) and max(left) < min(right) and later > max(right)


def _new_block(rows: list[list[Piece]], start: int, end: int) -> bool:
    """Clear white above row end, and the rows above it ragged, as blocks of authors are."""
    above = rows[end - 1][0]
    white = (above.y - rows[end][0].y) / max(above.size, rows[end][0].size)
    upper = [piece for row in rows[start:end] for piece in row]
    widths = sorted(piece.x1 - piece.x0 for piece in upper)
    return white >= 1.75 and len(upper) <= 40 and widths[len(widths) // 2] < 0.8 * widths[-1]


def _heads_text(rows: list[list[Piece]], at: int) -> bool:
    """A row that begins with the word "Abstract", in white: above it stands the head of its text."""
    white = rows[at - 1][0].y - rows[at][0].y
    if white <= 1.3 * max(rows[at - 1][0].size, rows[at][0].size):
        return False
    texts = ("".join(glyph.text for glyph in piece.glyphs) for piece in rows[at])
    return any(_ABSTRACT.fullmatch(text) for text in texts)
