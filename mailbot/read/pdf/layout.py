"""From glyphs to pieces of lines, and from pieces to the order in which a person reads them.

A piece is what stands on one baseline without a wide gap. Pieces side by side over several rows with
white between them are columns: the left one is read first.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from mailbot.read.pdf.glyphs import Glyph

WIDE_GAP = 1.2  # of the size: no justified line has such a blank between each of its words
JUMP_GAP, JUMP = 0.55, 12  # a smaller gap parts columns where the file wrote other text in between
NARROW_GAP, EDGE_ROWS = 0.3, 4  # as wide as a blank: a gutter only where several rows show it
WALL_GAP = 0.2  # before an edge at which other rows begin
NUMBER_GAP = 3.0
SMALLER = 0.88
STRIPS_READ = 5_000
STRETCH = 40.0
INITIALS_READ = 20


_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}\.|[A-Za-z][.)]|\([a-z\d]{1,3}\)|[•▪–*∗·]")


@dataclass(slots=True)
class Piece:
    """Glyphs on one baseline, left to right; marks above and below included."""

    glyphs: list[Glyph]
    x0: float
    x1: float
    y: float
    size: float
    column: int = 0
    apart: bool = True  # clear white parts it from the piece to its left

    @property
    def at(self) -> int:
        """Place in the content stream."""
        return self.glyphs[0].at

    def absorb(self, other: Piece) -> None:
        """other stands right of this one on the same line."""
        self.glyphs.extend(other.glyphs)
        self.x1 = max(self.x1, other.x1)


@dataclass(slots=True)
class _Row:
    pieces: list[Piece]
    y: float
    size: float


def pieces_of(strips: Sequence[Piece]) -> list[Piece]:
    """Rows of a page, top down, each cut at its wide gaps; left to right in a row."""
    rows = [_inked(row) for row in _rows(strips)]
    bare = [inked for inked, _ in rows]
    edges, walls = _column_edges(bare), _walls(bare)
    return [piece for inked, spaces in rows for piece in _cut(inked, spaces, edges, walls)]


def _inked(row: list[Piece]) -> tuple[list[Glyph], list[Glyph]]:
    """A row's glyphs from left to right: those with ink, and its blanks."""
    glyphs = sorted((glyph for strip in row for glyph in strip.glyphs), key=lambda glyph: glyph.x0)
    glyphs = _without_twins(glyphs)
    inked = [glyph for glyph in glyphs if not glyph.text.isspace()]
    return inked, [glyph for glyph in glyphs if glyph.text.isspace()]


def _column_edges(rows: Sequence[list[Glyph]]) -> frozenset[int]:
    """Where several rows go on, after a white no wider than a blank, with text written elsewhere in the file:
    the left edges of columns with a narrow gutter, points."""
    counts = Counter(
        round(right.x0)
        for row in rows
        for left, right in itertools.pairwise(row)
        if abs(right.at - left.at) > JUMP and right.x0 - left.x1 > NARROW_GAP * right.size
    )
    return frozenset(edge for edge, count in counts.items() if count >= EDGE_ROWS)


def _walls(rows: Sequence[list[Glyph]]) -> frozenset[int]:
    """The left edges, in tenths of points, at which several rows begin, all but the leftmost: of cells in a
    table, whose labels may reach as far as their values.
    """
    starts = [round(10 * row[0].x0) for row in rows if row]
    first = min(starts, default=0)
    return frozenset(edge for edge, count in Counter(starts).items() if count >= EDGE_ROWS and edge > first)


def strips_of(glyphs: Sequence[Glyph]) -> list[Piece]:
    """Runs of the content stream: the same baseline and size, each glyph right of the last."""
    strips: list[Piece] = []
    _lower_roots(glyphs)
    for glyph in glyphs:
        if not glyph.text:
            continue
        last = strips[-1] if strips else None
        if last is not None and _continues(last, glyph):
            last.glyphs.append(glyph)
            last.x1 = max(last.x1, glyph.x1)
        elif not glyph.text.isspace():
            strips.append(Piece([glyph], glyph.x0, glyph.x1, glyph.y, glyph.size))
    return strips


def _lower_roots(glyphs: Sequence[Glyph]) -> None:
    """TeX hangs its root sign from above: its line is that of what stands under it."""
    for root, under in itertools.pairwise(glyphs):
        near = abs(under.x0 - root.x1) < 0.3 * root.size
        if root.text == "√" and near and 0.25 * root.size < root.y - under.y < 1.3 * root.size:
            root.y = under.y


def _continues(strip: Piece, glyph: Glyph) -> bool:
    close = -0.4 * strip.size < glyph.x0 - strip.x1 < 0.9 * strip.size
    return close and abs(glyph.y - strip.y) < 0.02 * strip.size + 0.05 and abs(glyph.size - strip.size) < 0.3


def _rows(strips: Sequence[Piece]) -> list[list[Piece]]:
    """Strips that share a line: the largest make the rows, small ones (marks, indices) join them."""
    rows: list[_Row] = []
    near: dict[int, list[_Row]] = {}  # rows by stretches of the page, so that no search is long
    body = median(strip.size for strip in strips for _ in strip.glyphs) if strips else 0.0
    initials = [strip for strip in strips if _is_initial(strip, body)]
    others = [strip for strip in strips[:STRIPS_READ] if not _is_initial(strip, body)]
    for strip in sorted(others, key=lambda strip: (-strip.size, -len(strip.glyphs))):
        stretch = int(strip.y // STRETCH)
        known = [row for at in (stretch - 1, stretch, stretch + 1) for row in near.get(at, ())]
        host = _host(known, strip)
        if host is not None:
            host.pieces.append(strip)
            continue
        rows.append(_Row([strip], strip.y, strip.size))
        near.setdefault(stretch, []).append(rows[-1])
    for initial in initials[:INITIALS_READ]:
        _set_initial(rows, initial)
    rows.sort(key=lambda row: -row.y)
    return [row.pieces for row in rows]


def _is_initial(strip: Piece, body: float) -> bool:
    """One large letter that may be dropped into the lines of a paragraph."""
    return strip.size > 1.8 * body and len(strip.glyphs) == 1 and strip.glyphs[0].text.isalpha()


def _set_initial(rows: list[_Row], initial: Piece) -> None:
    """The first of the lines that stand right of a dropped letter begins with it."""
    beside = [
        (row, piece)
        for row in rows
        for piece in row.pieces
        if row.size < 0.7 * initial.size
        and -0.1 * initial.size < row.y - initial.y < initial.size
        and -1 < piece.x0 - initial.x1 < row.size
    ]
    if not beside:
        rows.append(_Row([initial], initial.y, initial.size))
        return
    beside += [(row, piece) for row in rows for piece in row.pieces if _is_under(piece, initial)]
    row, piece = max(beside, key=lambda pair: pair[0].y)
    letter = initial.glyphs[0]
    letter.y, letter.size, letter.x1 = row.y, piece.size, piece.x0
    letter.x0 = min(letter.x0, piece.x0 - 1)
    row.pieces.append(Piece([letter], letter.x0, letter.x1, row.y, piece.size))


def _is_under(piece: Piece, initial: Piece) -> bool:
    """The rest of its word, printed over the dropped letter where a browser forgot to move it."""
    level = piece.size < 0.7 * initial.size and 0 < piece.y - initial.y < 0.75 * initial.size
    return level and -1 < piece.x0 - initial.x0 < piece.size and piece.glyphs[0].text.islower()


def _host(rows: list[_Row], strip: Piece) -> _Row | None:
    level = [row for row in rows if abs(row.y - strip.y) < 0.25 * strip.size]
    if level:
        return min(level, key=lambda row: abs(row.y - strip.y))
    marked = [row for row in rows if _is_mark(row, strip)]
    return min(marked, key=lambda row: abs(row.y - strip.y), default=None)


def _is_mark(row: _Row, strip: Piece) -> bool:
    """A small strip beside a piece of the row, above or below its baseline: an exponent, an index, a mark."""
    above = (strip.y - row.y) / row.size
    if not -0.45 < above < 0.75:
        return False
    if strip.size > SMALLER * row.size:  # as large as the line, and raised all the same
        short = len(strip.glyphs) <= 8 and above > 0.2 and strip.size <= row.size
        near = 0.5 if strip.size < 0.95 * row.size else 0.15
        return short and any(_gap(piece, strip) < near * row.size for piece in row.pieces)
    larger = [piece for piece in row.pieces if piece.size > strip.size]
    return any(_gap(one, strip) < 0.8 * row.size and one.y - strip.y < 0.8 * one.size for one in larger)


def _gap(first: Piece, second: Piece) -> float:
    return max(first.x0, second.x0) - min(first.x1, second.x1)


def _cut(
    inked: list[Glyph], spaces: list[Glyph], edges: frozenset[int], walls: frozenset[int]
) -> list[Piece]:
    """One row as pieces: cut where the gap is wide and not just this row's word space."""
    if not inked:
        return []
    size = max(glyph.size for glyph in inked)
    least = _wide_gap(inked, size)
    pieces: list[tuple[list[Glyph], bool]] = []
    current, reach, apart = [inked[0]], inked[0].x1, True
    for left, right in itertools.pairwise(inked):
        reach = max(reach, left.x1)
        white, jumps = right.x0 - reach, abs(right.at - left.at) > JUMP
        if white < NUMBER_GAP * size and not jumps and _numbers(current):
            current.append(right)
            continue
        narrow = NARROW_GAP if round(right.x0) in edges else JUMP_GAP
        walled = white > WALL_GAP * size and round(10 * right.x0) in walls
        if walled or white > (WIDE_GAP * size if jumps else least) or (jumps and white > narrow * size):
            pieces.append((current, apart))
            current, apart = [], white > min(least, WIDE_GAP * size)
        current.append(right)
    pieces.append((current, apart))
    return [_piece(piece, spaces, apart) for piece, apart in pieces]


def _numbers(glyphs: list[Glyph]) -> bool:
    """The number of a heading or a sign of a list: what it counts follows at any distance."""
    return len(glyphs) < 8 and bool(_NUMBER.fullmatch("".join(glyph.text for glyph in glyphs)))


def _wide_gap(inked: list[Glyph], size: float) -> float:
    """What white parts two texts in this row: clearly more than its words have between them."""
    gaps = sorted(right.x0 - left.x1 for left, right in itertools.pairwise(inked))
    if len(gaps) > 4 and median(gaps) > 0.1 * size:  # letter-spaced: its words stand far apart
        return 2 * WIDE_GAP * size + 2 * median(gaps)
    words = [gap for gap in gaps if gap > 0.12 * size]
    ordinary = [gap for gap in words if gap < WIDE_GAP * size]
    if len(ordinary) >= 2:
        return max(0.8 * size, 2.5 * median(ordinary))
    if ordinary:
        return max(WIDE_GAP * size, 2.2 * ordinary[0])
    if len(words) > 1 and words[-1] < 1.6 * words[0]:  # a justified line of few words: all gaps alike
        return 1.1 * words[-1]
    return WIDE_GAP * size if len(words) > 1 else 2 * WIDE_GAP * size


def as_lines(row: Sequence[Piece]) -> list[Piece]:
    """Pieces of one row, left to right, those without a wide gap between them made one again."""
    out: list[Piece] = []
    for piece in row:
        if out and not piece.apart:
            out[-1].absorb(piece)
        else:
            out.append(piece)
    return out


def _piece(inked: list[Glyph], spaces: list[Glyph], apart: bool) -> Piece:
    x0, x1 = inked[0].x0, max(glyph.x1 for glyph in inked)
    within = [space for space in spaces if x0 < space.x0 < x1]
    counts: dict[tuple[float, float], int] = {}
    for glyph in inked:
        key = (round(glyph.y, 1), round(glyph.size, 1))
        counts[key] = counts.get(key, 0) + len(glyph.text)
    y, size = max(counts, key=lambda key: (counts[key], key[1]))
    lower = [key for key in counts if key[1] > 1.1 * size and key[0] < y - 0.15 * size]
    if lower and max(counts[key] for key in lower) > 0.2 * sum(counts.values()):
        y, size = max(lower, key=lambda key: counts[key])  # long marks stand over fewer letters
    return Piece(sorted([*inked, *within], key=lambda glyph: glyph.x0), x0, x1, y, size, apart=apart)


def _without_twins(glyphs: list[Glyph]) -> list[Glyph]:
    """A letter painted twice at one place (poor man's bold, shadows) counts once, as bold."""
    kept: list[Glyph] = []
    for glyph in glyphs:
        twin = next(
            (
                other
                for other in kept[-4:]
                if other.text == glyph.text
                and abs(other.x0 - glyph.x0) < 0.12 * glyph.size
                and abs(other.y - glyph.y) < 0.12 * glyph.size
                and abs(other.size - glyph.size) < 0.1
            ),
            None,
        )
        if twin is None:
            kept.append(glyph)
        elif not glyph.text.isspace():
            twin.bold = True
    return kept
