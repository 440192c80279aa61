"""Where an abstract ends though no heading says so: below its cell, under small print, at a wider measure."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.read.files.document import Line
from mailbot.read.proposing.affiliations import emails_in, is_affiliation
from mailbot.read.proposing.raised import affiliation_mark, marked


def is_below(words: str, above: Sequence[Line], line: Line) -> bool:
    """Whether a line is no more part of the abstract above it, whose label was words."""
    return _left_cell(words, above, line) or _is_footnote(above, line) or _is_wider(above, line)


def _is_wider(above: Sequence[Line], line: Line) -> bool:
    """Text that goes beyond all of an abstract on both sides, below its last sentence and white space."""
    if not line.gap_before or not line.right or len(above) < 3:
        return False
    last = above[-1]
    if (line.page, line.column) != (last.page, last.column) or not ends_sentence(last):
        return False
    here = [one for one in above if one.page == line.page]
    return all(line.left < one.left - 7 and line.right > one.right + 7 for one in here)


def ends_sentence(line: Line) -> bool:
    return line.text.rstrip().endswith((".", "!", "?", ")", "]", "»"))


def _left_cell(label: str, above: Sequence[Line], line: Line) -> bool:
    """Below the cell, the environment or the style of an abstract, once a whole text is in it."""
    last = above[-1]
    if len(" ".join(one.text for one in above)) < 150:
        return False
    if label.startswith("style ") and line.joined:
        return line.style != last.style
    if last.label is None or line.label is not None:
        return False
    return line.page == last.page or last.text.rstrip().endswith((".", "!", "?"))


def _is_footnote(above: Sequence[Line], line: Line) -> bool:
    """Much smaller print under an abstract, or an address and institution set apart at its end."""
    last = above[-1]
    if 0 < line.size < 0.87 * above[0].size:
        return True
    if not last.text.rstrip().endswith((".", "!", "?", "»", ")", "]")) or len(line.text) > 160:
        return False
    text = marked(line)
    words = line.text.split()
    spoken = sum(word[:1].islower() for word in words) > 0.35 * len(words) and not emails_in(text)
    if (spoken and _fills(above, line)) or not (emails_in(text) or is_affiliation(text)):
        return False
    if affiliation_mark(text) and (line.gap_before or 0 < line.size < 0.97 * last.size):
        return True
    return line.gap_before and not line.text.rstrip().endswith((".", "!", "?")) and len(line.text) < 120


def _fills(above: Sequence[Line], line: Line) -> bool:
    """Whether a line goes on to the right edge, as the first lines of a paragraph do."""
    if line.right:
        return line.right > max(one.right for one in above) - 12
    return len(line.text) > 0.8 * max(len(one.text) for one in above)
