"""Where running prose begins on a page, and where it ends though no heading says so.

It ends below its cell, under small print, at a wider measure, or where the look changes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.raised import affiliation_mark, marked


def prose_start(lines: Sequence[Line]) -> int | None:
    """The first line of running prose, None where there is none."""
    imprints = _imprints(lines)
    for index, line in enumerate(lines):
        if imprints[index]:
            continue
        if _narrow_prose(lines[index : index + 8]):
            return index
        if (
            not _prose(line)
            or (index > 0 and _closes_before(lines[index - 1], line))
            or (index + 1 < len(lines) and _heads(line, lines[index + 1]))
        ):
            continue
        if (line.joined or len(line.text) > 160) and len(line.text) > 120:
            return index
        following = lines[index + 1 : index + 3]
        if len(following) == 2 and all(
            _prose(one) or one.text.rstrip().endswith((".", "!", "?")) for one in following
        ):
            return index
    return None


def _imprints(lines: Sequence[Line]) -> list[bool]:
    """For each line whether it is small print above the largest print of all: a licence, no abstract."""
    above = list(accumulate((line.size for line in lines), max, initial=0.0))
    letters: Counter[float] = Counter()
    usual = largest = 0.0
    found: list[bool] = []
    for index in range(len(lines) - 1, -1, -1):  # what is below a line is known once, from the end
        line = lines[index]
        letters[line.size] += len(line.text)
        usual = line.size if letters[line.size] >= letters[usual] else usual
        largest = max(largest, line.size)
        found.append(0 < line.size < 0.95 * usual and largest > 1.2 * max(line.size, above[index]))
    return found[::-1]


def end_of_block(lines: Sequence[Line]) -> int:
    """How many of the lines are the abstract, where no heading announced it: up to where the look changes.

    It changes with weight, size or measure at white space, or with a heading of its own.
    """
    first = lines[0]
    left, right = min(line.left for line in lines[:3]), max(line.right for line in lines[:3])
    for index, line in enumerate(lines):
        if index < 2 or line.joined or not line.size:
            continue
        last = lines[index - 1]
        if line.size < 0.87 * first.size or line.style in ("footer", "footnote"):
            return index
        if not ends_sentence(last) or line.column != last.column:
            continue
        wider = line.left < left - 7 and lines[index - 1].column == first.column
        other = line.bold != first.bold and last.bold == first.bold and first.bold
        resized = abs(line.size - first.size) > 0.04 * first.size and line.size != last.size
        if other or (line.gap_before and (resized or (wider and line.right > right + 7))):
            return index
    return len(lines)


def _closes_before(above: Line, line: Line) -> bool:
    """The rest of a parenthesis or of a word that the line above began: no paragraph starts so."""
    if line.text.count(")") > line.text.count("("):
        return True
    return bool(re.search(r"\w[-\u00ad]$", above.text.rstrip())) and line.text[:1].islower()


def _narrow_prose(lines: Sequence[Line]) -> bool:
    """Running text in a column too narrow for five words a line: one line's look says nothing there."""
    block = [line for line in lines if line.column == lines[0].column and line.size == lines[0].size]
    if len(block) < 6 or not lines[0].right or any(line.gap_before for line in block[1:]):
        return False
    if any(len(line.text) > 40 or emails_in(line.text) for line in block):
        return False
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", " ".join(line.text for line in block))
    return len(words) >= 18 and sum(word[0].islower() for word in words) >= 0.7 * len(words)


def _heads(line: Line, following: Line) -> bool:
    """A line in larger or bolder print than the one below it: a title in the words of a sentence; or an
    institution in italics, with white below it."""
    if line.text.rstrip().endswith("."):
        return False
    if not line.size and not line.joined and following.gap_before and len(line.text) < 160:
        return not re.search(r"[,;:(–—-]$", line.text.rstrip())  # typed: a line of its own above a paragraph
    if line.italic and not following.italic and following.gap_before and is_affiliation(line.text):
        return True
    return line.size > 1.08 * following.size > 0 or (line.bold and not following.bold)


def _prose(line: Line) -> bool:
    """Most words in lower case, several of them, and no address or institution."""
    text = marked(line)
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", line.text)
    if len(words) < 5 or emails_in(text):
        return False
    if affiliation_mark(text) and is_affiliation(text) and len(line.text) < 200:
        return False
    lower = sum(word[0].islower() for word in words)
    least = 0.4 if line.size == 0 and len(words) >= 8 else 0.55  # typed: German has many capitals
    return lower >= least * len(words) and not (is_name_line(text) and len(line.text) < 120)


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
    return line.text.rstrip().endswith((".", "!", "?", ")", "]", "»", "”"))


def _left_cell(label: str, above: Sequence[Line], line: Line) -> bool:
    """Below the cell, the environment or the style of an abstract, once a whole text is in it."""
    last = above[-1]
    if len(" ".join(one.text for one in above)) < 150:
        return False
    if label.startswith("style ") and line.joined:
        return line.style != last.style
    if last.label is None or line.label is not None:
        return False
    return line.page == last.page or ends_sentence(last)


def _is_footnote(above: Sequence[Line], line: Line) -> bool:
    """Much smaller print under an abstract, or an address and institution set apart at its end."""
    last = above[-1]
    if 0 < line.size < 0.87 * above[0].size:
        return True
    if not ends_sentence(last) or len(line.text) > 160:
        return False
    text = marked(line)
    words = line.text.split()
    spoken = sum(word[:1].islower() for word in words) > 0.35 * len(words) and not emails_in(text)
    if (spoken and _fills(above, line)) or not (emails_in(text) or is_affiliation(text)):
        return False
    if affiliation_mark(text) and (line.gap_before or 0 < line.size < 0.97 * last.size):
        return True
    return line.gap_before and not ends_sentence(line) and len(line.text) < 120


def _fills(above: Sequence[Line], line: Line) -> bool:
    """Whether a line goes on to the right edge, as the first lines of a paragraph do."""
    if line.right:
        return line.right > max(one.right for one in above) - 12
    return len(line.text) > 0.8 * max(len(one.text) for one in above)
