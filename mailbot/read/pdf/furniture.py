"""What a page shows besides its text: line numbers, watermarks, stamps, running heads, page numbers.

What is certain goes; what may be the author's own stays, marked by `style` ("header", "footer", "footnote").
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from mailbot.read.files.document import Line
from mailbot.read.pdf.glyphs import Glyph
from mailbot.read.pdf.layout import Piece

WATERMARK_LETTERS = 30  # "CONFIDENTIAL DRAFT"; a title in gray has more
_MARGIN = 0.12  # of the page's height: where heads and feet stand
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|página|pagina|stránka|strona|sida|side)?\s*[-–—•|(\[]*\s*"
    r"(?:\d{1,3}|[ivxl]{1,6})\s*(?:(?:/|of|sur|de|von|di|av|z)\s*\d{1,3})?\s*[-–—•|)\]]*",
    re.IGNORECASE,
)
_ADDRESS_FOOT = re.compile(r"(?:file|https?)://\S+(?:\s+\d+\s*(?:/|of)\s*\d+)?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's visible box, points."""

    left: float
    bottom: float
    width: float
    height: float

    def holds(self, glyph: Glyph) -> bool:
        x, y = (glyph.x0 + glyph.x1) / 2 if not glyph.angle else glyph.x0, glyph.y
        return -5 < x - self.left < self.width + 5 and -5 < y - self.bottom < self.height + 5


def upright(glyphs: Sequence[Glyph], sheet: Sheet) -> tuple[list[Glyph], Sheet]:
    """The text that a reader reads, from the lower left corner of the sheet as it is read.

    The main direction is turned upright; what runs in others (stamps, watermarks) is left out.
    """
    glyphs = _visible([glyph for glyph in glyphs if sheet.holds(glyph)])
    angles = Counter(glyph.angle for glyph in glyphs if not glyph.text.isspace())
    main = angles.most_common(1)[0][0] if angles else 0
    main = main if main in (90, 180, 270) else 0
    kept = [_turned(glyph, main, sheet) for glyph in glyphs if glyph.angle == main]
    size = median(glyph.size for glyph in kept) if kept else 0.0
    large = [glyph for glyph in kept if glyph.faint and glyph.size > 1.8 * size]
    if len(large) <= WATERMARK_LETTERS:
        kept = [glyph for glyph in kept if not (glyph.faint and glyph.size > 1.8 * size)]
    width, height = (sheet.width, sheet.height) if main in (0, 180) else (sheet.height, sheet.width)
    return kept, Sheet(0.0, 0.0, width, height)


def _visible(glyphs: list[Glyph]) -> list[Glyph]:
    """Invisible text counts only where it is all there is: a scan with its recognised text."""
    shown = [glyph for glyph in glyphs if not glyph.hidden]
    return shown if len(shown) > 0.25 * len(glyphs) else glyphs


def _turned(glyph: Glyph, angle: int, sheet: Sheet) -> Glyph:
    x, y = glyph.x0 - sheet.left, glyph.y - sheet.bottom
    if angle == 90:
        x, y = y, sheet.width - x
    elif angle == 180:
        x, y = sheet.width - x, sheet.height - y
    elif angle == 270:
        x, y = sheet.height - y, x
    elif not sheet.left and not sheet.bottom:
        return glyph
    return replace(glyph, x0=x, x1=x + glyph.x1 - glyph.x0, y=y, angle=0)


def without_line_numbers(strips: Sequence[Piece]) -> list[Piece]:
    """strips less a column of rising numbers in a margin (the draft styles of LaTeX and of offices)."""
    numbers = [
        (strip, int(text)) for strip in strips if (text := _text(strip)).isdecimal() and len(text) <= 4
    ]
    if len(numbers) < 4:
        return list(strips)
    columns = [
        [(strip, n) for strip, n in numbers if abs(getattr(strip, edge) - near) <= 1.5]
        for edge in ("x1", "x0")
        for near in sorted({round(getattr(strip, edge)) for strip, _ in numbers})
    ]
    columns = [
        column for column in columns if len(column) >= 4 and _rises(column) and _in_margin(column, strips)
    ]
    gone = {id(strip) for strip, _ in max(columns, key=len, default=[])}
    return [strip for strip in strips if id(strip) not in gone]


def _text(strip: Piece) -> str:
    return "".join(glyph.text for glyph in strip.glyphs).strip()


def _rises(column: list[tuple[Piece, int]]) -> bool:
    """One by one, or by fives: numbers of lines, and no column of a table."""
    ordered = [number for _, number in sorted(column, key=lambda entry: -entry[0].y)]
    steps = [after - before for before, after in itertools.pairwise(ordered)]
    return all(step > 0 for step in steps) and Counter(steps).most_common(1)[0][1] >= 0.7 * len(steps)


def _in_margin(column: list[tuple[Piece, int]], strips: Sequence[Piece]) -> bool:
    """Beside the text and on its lines: all else on their rows stands to one side, clear of them."""
    own = {id(strip) for strip, _ in column}
    left, right = min(strip.x0 for strip, _ in column), max(strip.x1 for strip, _ in column)
    others = [strip for strip in strips if id(strip) not in own]
    beside = [
        other
        for strip, _ in column
        for other in others
        if abs(other.y - strip.y) < 0.8 * other.size and (other.x0 > strip.x1 or other.x1 < strip.x0)
    ]
    clear = all(other.x0 > right - 1 for other in beside) or all(other.x1 < left + 1 for other in beside)
    return clear and len(beside) >= 0.6 * len(column)


def without_page_furniture(pages: Sequence[Sequence[Line]], height: float) -> list[Line]:
    """All lines of the document, less page numbers, running heads and what repeats from page to page."""
    repeated = _repeated(pages, height)
    seen: set[tuple[str, int, int]] = set()
    out: list[Line] = []
    for lines in pages:
        kept = [line for line in lines if not _is_page_number(line, lines, height)]
        kept = [line for line in kept if not (_in_margins(line, height) and _key(line) in repeated)]
        kept = [line for line in kept if _spot(line) not in seen]
        seen.update(_spot(line) for line in kept)
        out.extend(_marked(_without_running_head(kept, height), height))
    return out


def _spot(line: Line) -> tuple[str, int, int]:
    """The same text at the same place of two pages is a frame around them (slides have such)."""
    return line.text, round(line.left / 2), round(line.top / 2)


def _without_running_head(lines: list[Line], height: float) -> list[Line]:
    """From the second page on, a short line at the top, apart from the text and no larger, is its head."""
    if len(lines) < 2 or lines[0].page == 1:
        return lines
    body, top = _body_size(lines), min(line.top for line in lines)
    heads = [line for line in lines if line.top < top + 3]
    below = min((line.top for line in lines if line.top >= top + 3), default=top)
    white = (below - top) / body
    apart = (top < _MARGIN * height and white > 2.2) or (top < 1.5 * _MARGIN * height and white > 2.6)
    if not apart or any(line.bold or line.size > 1.02 * body or len(line.text) > 80 for line in heads):
        return lines
    return [line for line in lines if line.top >= top + 3]


def _key(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.casefold().split()))


def _in_margins(line: Line, height: float) -> bool:
    return not _MARGIN * height < line.top < (1 - _MARGIN) * height


def _repeated(pages: Sequence[Sequence[Line]], height: float) -> set[str]:
    counts = Counter(
        key for lines in pages for key in {_key(line) for line in lines if _in_margins(line, height)}
    )
    return {key for key, count in counts.items() if count >= 2 and count >= 0.4 * len(pages)}


def _is_page_number(line: Line, lines: Sequence[Line], height: float) -> bool:
    if not _in_margins(line, height):
        return line.text.isdecimal() and len(line.text) < 4 and _stands_alone(line, lines)
    if _ADDRESS_FOOT.fullmatch(line.text) and line.top > 0.9 * height:
        return True
    outermost = not any(other.top < line.top - 2 for other in lines) or not any(
        other.top > line.top + 2 for other in lines
    )
    return outermost and bool(_PAGE_NUMBER.fullmatch(line.text))


def _stands_alone(line: Line, lines: Sequence[Line]) -> bool:
    """Above or below all else, with clear white between."""
    whites = [other.top - line.top for other in lines if other is not line]
    return bool(whites) and (min(whites) > 2.5 * line.size or max(whites) < -2.5 * line.size)


def _marked(lines: list[Line], height: float) -> list[Line]:
    """Small print at the page's edges, apart from the text, named for what it is."""
    if len(lines) < 4:
        return lines
    body = _body_size(lines)
    tops = sorted({round(line.top) for line in lines})
    first, last = tops[0], tops[-1]
    out = []
    for line in lines:
        style = line.style
        if abs(line.top - first) < 3 and _is_head(line, lines, body, height):
            style = "header"
        elif abs(line.top - last) < 3 and _is_foot(line, lines, body, height):
            style = "footer"
        out.append(replace(line, style=style) if style else line)
    return _with_footnotes(out, body, height)


def _body_size(lines: Sequence[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size * 2) / 2] += len(line.text)
    return letters.most_common(1)[0][0]


def _is_head(line: Line, lines: Sequence[Line], body: float, height: float) -> bool:
    below = [other for other in lines if other.top > line.top + 3]
    if (
        not below
        or line.top > _MARGIN * height
        or min(other.top for other in below) - line.top < 1.7 * line.size
    ):
        return False
    if _at_both_edges([other for other in lines if abs(other.top - line.top) < 3], lines):
        return True
    return line.size <= 1.05 * body and max(other.size for other in below[:6]) > 1.1 * line.size


def _at_both_edges(row: Sequence[Line], lines: Sequence[Line]) -> bool:
    """A name at the left edge and another in the right half up to its edge, whatever their print."""
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    first, last = row[0], row[-1]
    beyond = len(row) > 1 and last.left > max((left + right) / 2, first.right + 2 * first.size)
    return beyond and first.left < left + 20 and last.right > right - 20


def _is_foot(line: Line, lines: Sequence[Line], body: float, height: float) -> bool:
    above = [other for other in lines if other.top < line.top - 3]
    if not above or line.top < (1 - 0.75 * _MARGIN) * height or line.size > 1.02 * body:
        return False
    white = line.top - max(other.top for other in above)
    return white > 2.2 * max(line.size, body) or (line.size < 0.93 * body and white > 1.5 * line.size)


def _with_footnotes(lines: list[Line], body: float, height: float) -> list[Line]:
    """Small lines at the foot that begin with a mark, and what follows them, are notes."""
    out: list[Line] = []
    in_note = False
    for line in lines:
        small = line.size < 0.93 * body and line.top > 0.55 * height
        begins = small and line.gap_before and bool(line.spans) and _is_note_mark(line)
        in_note = small and (begins or in_note)
        out.append(replace(line, style="footnote") if in_note and line.style is None else line)
    return out


def _is_note_mark(line: Line) -> bool:
    first = line.spans[0]
    return first.raised or line.text[:1] in "*∗†‡§¶"
