"""Forms by position: labels in a left column, their values to the right, beside them or centred.

The labels of a column share their left edge, or, hung in a margin, their right one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from mailbot.read.files.document import Line, Span
from mailbot.read.files.repair import join_lines
from mailbot.read.proposing.authors.names import is_link
from mailbot.read.proposing.labels import field_of

_SLACK = 4.0  # points that a value's line may stand above its label's
_CROWDED, _EMPTY = 1.5, 10.0  # points that a cut between two close lines costs, and a label without value
_GUESSED = 4.0  # letters that the place of a word within a line may be off
_WIDEST = 2.0  # of the size: a gap between the words of one label
_MAIN = frozenset({"title", "abstract", "authors"})


@dataclass(frozen=True, slots=True)
class _Label:
    """A label of one or several lines in the left column."""

    lines: tuple[Line, ...]

    @property
    def words(self) -> str:
        text = ""
        for line in self.lines:
            text = text[:-1] + line.text if text.endswith("-") else f"{text} {line.text}"
        return text.strip(" :*")

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def middle(self) -> float:
        return (self.lines[0].top + self.lines[-1].top) / 2


def with_form_labels(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with Line.label set and in the form's order where a column of labels stands left."""
    if any(line.label for line in lines) or not any(line.right for line in lines):
        return tuple(lines)
    lines = _apart([part for line in lines for part in _split(line, lines)])
    edges = _edges(lines)
    columns = [_labels(lines, side, edge, whole) for whole in (True, False) for side, edge in edges]
    labels = max(columns, key=_fields, default=[])
    return _placed(lines, labels) if _fields(labels) >= 2 else tuple(lines)


def _fields(labels: Sequence[_Label]) -> int:
    """How many fields of a proposal a column names; 0 where it is no column of labels at all."""
    fields = [field for label in labels if (field := field_of(label.words)) is not None]
    if _MAIN.isdisjoint(fields) or 2 * len(fields) < len(labels) or any("@" in one.words for one in labels):
        return 0
    return len(fields)


def _split(line: Line, lines: Sequence[Line]) -> tuple[Line, ...]:
    """A hint below a label ("(max. 1 page)") that was printed on one height with a value."""
    match = re.match(r"^(\([^()]{2,40}\))\s+(?=\S)", line.text)
    if not match or not line.right:
        return (line,)
    beside = [other.left for other in lines if other.left > line.left + 40 and abs(other.top - line.top) < 60]
    if not beside:
        return (line,)
    wall = Counter(round(left) for left in beside).most_common(1)[0][0]
    hint = replace(line, text=match[1], right=float(wall - 4), spans=())
    return hint, replace(line, text=line.text[match.end() :], left=float(wall), spans=())


def _apart(lines: Sequence[Line]) -> list[Line]:
    """A label and the value that stands close behind it as two lines, where the values have an edge of their
    own; a label whose words stand far apart as one."""
    lefts = Counter(round(line.left) for line in lines if line.page == 1)
    wall = lefts.most_common(1)[0][0] if lefts else 0
    rights = Counter(round(line.right) for line in lines if line.page == 1 and line.right < wall)
    edge = rights.most_common(1)[0][0] if rights else wall - 4
    out: list[Line] = []
    for line in lines:
        first = next((at for at, one in enumerate(out) if _is_rest_of_label(one, line, wall)), None)
        if first is not None:
            out[first] = replace(
                out[first], text=f"{out[first].text} {line.text}", right=line.right, spans=()
            )
        else:
            out += _off_the_wall(line, wall, edge) if lefts[wall] >= 4 and line.page == 1 else [line]
    return out


def _is_rest_of_label(one: Line, line: Line, wall: int) -> bool:
    """A narrow cell that is set to both its edges has wide gaps between the words of a label."""
    if not line.right or line.page != one.page or abs(line.top - one.top) > 1 or line.right > wall:
        return False
    return 0 < line.left - one.right < _WIDEST * line.size


def _off_the_wall(line: Line, wall: int, edge: int) -> list[Line]:
    if line.left > wall - 15 or line.right < wall + 15:
        return [line]
    words = line.text.split()
    wide = (line.right - line.left) / len(line.text)
    off: dict[int, float] = {}
    for count in range(1, min(6, len(words))):
        label, after = " ".join(words[:count]), words[count]
        if field_of(label) is not None and not (after.islower() and is_link(after)):
            off[count] = abs(line.left + wide * (len(label) + 1) - wall)
    count = min(off, key=off.__getitem__, default=0)
    if not count or off[count] > _GUESSED * wide:
        return [line]
    value = replace(line, text=" ".join(words[count:]), left=float(wall), spans=())
    return [replace(line, text=" ".join(words[:count]), right=float(edge), spans=()), value]


def _edges(lines: Sequence[Line]) -> list[tuple[str, int]]:
    """Where a column of labels may begin, from left to right; then where one may end."""
    first = [line for line in lines if line.page == 1]
    lefts = sorted({round(line.left) for line in first})
    rights = sorted({round(line.right) for line in first})
    return [("left", edge) for edge in lefts] + [("right", edge) for edge in rights]


def _labels(lines: Sequence[Line], side: str, edge: int, whole: bool) -> list[_Label]:
    """The labels of the column at the edge (points): narrow lines with values to their right.

    whole: not only from the first known label down: above it may stand a grid of authors.
    """
    column = [line for line in lines if line.page == 1 and abs(getattr(line, side) - edge) <= 3]
    column = sorted((line for line in column if _has_right_neighbour(line, lines)), key=lambda line: line.top)
    known = next((at for at, line in enumerate(column) if field_of(line.text) is not None), 0)
    column = column if whole else column[known:]
    wall = max((line.right for line in column), default=0.0)
    if any(
        line.left < wall - 1 and line.right > wall + 1 for line in _span(lines, column) if line not in column
    ):
        return []
    stacks: list[list[Line]] = []
    usual = _pitch(lines)
    for line in column:
        pitch = max(1.35 * (line.size or 12.0), 1.02 * usual)
        if stacks and line.top - stacks[-1][-1].top <= pitch and not _is_whole(stacks[-1], line, lines):
            stacks[-1].append(line)
        else:
            stacks.append([line])
    return [_Label(tuple(stack)) for stack in stacks]


def _pitch(lines: Sequence[Line]) -> float:
    """How far the lines of most paragraphs on the page stand apart, points."""
    apart = [
        round(below.top - line.top, 1)
        for line, below in pairwise(lines)
        if line.page == 1 and line.left == below.left and not below.gap_before
    ]
    common = Counter(apart).most_common(1)
    return common[0][0] if common and common[0][1] >= 3 else 0.0


def _is_whole(stack: list[Line], line: Line, lines: Sequence[Line]) -> bool:
    """Two labels one under the other: "Title of the" goes on, "Title" does not where a value begins below."""
    words = _Label(tuple(stack)).words
    if is_link(words.split()[-1]) or stack[-1].text.endswith("-"):
        return False
    known, joined = field_of(words) is not None, field_of(_Label((*stack, line)).words) is not None
    if field_of(line.text) is not None:
        return known or not joined
    beside = [one for one in lines if one.left > line.right and abs(one.top - line.top) <= _SLACK]
    edge = max((one.right for one in lines), default=0.0)
    above = [one for one in lines if one.left > line.right and abs(one.top - stack[-1].top) <= _SLACK]
    ended = any(one.right < edge - 60 for one in above) and not line.text.startswith("(")
    return known and not joined and any(one.gap_before or ended for one in beside)


def _has_right_neighbour(line: Line, lines: Sequence[Line]) -> bool:
    """Something begins to the right of a line, at its height or a little off it."""
    if line.right - line.left > 230 or len(line.text) > 60:
        return False
    reach = 2.2 * (line.size or 12.0)
    return any(
        other.page == line.page and other.left > line.right and abs(other.top - line.top) <= reach
        for other in lines
    )


def _span(lines: Sequence[Line], column: Sequence[Line]) -> list[Line]:
    if not column:
        return []
    return [line for line in lines if line.page == 1 and column[0].top <= line.top <= column[-1].top]


def _placed(lines: Sequence[Line], labels: Sequence[_Label]) -> tuple[Line, ...]:
    """Lines above the form, then each label's values, then lines below it."""
    own = {id(line) for label in labels for line in label.lines}
    wall = max(line.right for label in labels for line in label.lines)
    values = [line for line in lines if id(line) not in own and line.page == 1 and line.left >= wall - 1]
    values = [line for line in values if _is_beside(line, values, labels[0].top)]
    given = _shared(sorted(values, key=lambda line: line.top), labels)
    valued = {id(line) for line in values}
    rest = [line for line in lines if id(line) not in own | valued]
    before = [line for line in rest if (line.page, line.top) < (1, labels[0].top)]
    after = [line for line in rest if line not in before]
    edge = max((line.right for line in values), default=0.0)
    formed = [
        replace(line, label=label.words, gap_before=place == 0 or line.gap_before)
        for index, label in enumerate(labels)
        for place, line in enumerate(_cell(label, given[index], edge) or [_empty(label)])
    ]
    return (*before, *formed, *after)


def _cell(label: _Label, lines: Sequence[Line], edge: float) -> list[Line]:
    """The lines of a value, top down; of names and institutions, what the cell's edge broke is one line."""
    ordered = sorted(lines, key=lambda line: line.top)
    if field_of(label.words) not in ("authors", "speaker", "affiliation"):
        return ordered
    whole: list[Line] = []
    for line in ordered:
        if whole and _is_broken(whole[-1], line, edge):
            spans = () if whole[-1].text.endswith("-") else (*whole[-1].spans, Span(" "), *line.spans)
            text = join_lines([whole[-1].text, line.text])
            whole[-1] = replace(whole[-1], text=text, spans=spans, right=line.right)
        else:
            whole.append(line)
    return whole


def _is_broken(last: Line, line: Line, edge: float) -> bool:
    """The line's first word had no room behind the last one."""
    if last.text.count("(") > last.text.count(")"):
        return True
    wide = (line.right - line.left) / max(1, len(line.text))
    return last.right + (len(line.text.split()[0]) + 1) * wide > edge


def _is_beside(line: Line, values: Sequence[Line], top: float) -> bool:
    """Beside the labels, or above the first in the look of a value: the form's own heading is neither."""
    if line.top >= top - _SLACK:
        return True
    below = [other for other in values if other.top >= top - _SLACK]
    edges = Counter(round(other.left) for other in below)
    edge = edges.most_common(1)[0][0] if edges else 0
    alike = any(abs(other.size - line.size) < 0.05 * line.size for other in below)
    return line.top >= top - 60 and abs(line.left - edge) <= 3 and alike


def _empty(label: _Label) -> Line:
    return replace(label.lines[0], text="", spans=())


def _shared(values: Sequence[Line], labels: Sequence[_Label]) -> list[Sequence[Line]]:
    """Each label's values: the cuts of the column after which the rows agree best, either in their first
    lines or in their middles.
    """
    pitches = [below.top - line.top for line, below in pairwise(values)]
    pitch = min((one for one in pitches if one > 4), default=0.0)
    inside = [False, *(one < pitch + 0.3 for one in pitches)]
    ways = [_cuts(values, labels, inside, centred) for centred in (False, True)]
    cuts = min(ways, key=lambda way: way[0])[1]
    return [values[start:end] for start, end in pairwise((0, *cuts))]


def _cuts(
    values: Sequence[Line], labels: Sequence[_Label], inside: Sequence[bool], centred: bool
) -> tuple[float, tuple[int, ...]]:
    """(how far the rows are off, points; where each label's values end), at the least."""
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for label in labels:
        ends: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, cuts) in best.items():
            crowded = _CROWDED if 0 < start < len(values) and inside[start] else 0.0
            for end in range(start, len(values) + 1):
                off = cost + crowded + _off(values[start:end], label, centred)
                if end not in ends or off < ends[end][0]:
                    ends[end] = (off, (*cuts, end))
        best = ends
    return best[len(values)]


def _off(values: Sequence[Line], label: _Label, centred: bool) -> float:
    if not values:
        return _EMPTY
    return abs((values[0].top + values[-1].top) / 2 - label.middle if centred else values[0].top - label.top)
