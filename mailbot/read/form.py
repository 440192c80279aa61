"""Forms by position: labels in a left column, their values to the right on the same height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.document import Line
from mailbot.read.labels import field_of

_SLACK = 4.0  # points that a value's line may stand above its label's


def with_form_labels(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with Line.label set and in the form's order where a column of labels stands left."""
    if any(line.label for line in lines):
        return tuple(lines)
    labels = [line for line in lines if line.right and _is_label(line, lines)]
    edge = min((line.left for line in labels), default=0.0)
    labels = sorted(
        (line for line in labels if line.left - edge < 30), key=lambda line: (line.page, line.top)
    )
    if len(labels) < 2 or {"title", "abstract", "authors"}.isdisjoint(_field(line) for line in labels):
        return tuple(lines)
    wall = max(line.right for line in labels)
    if any(
        line.left < wall - 1 and line.right > wall and _between(line, labels)
        for line in lines
        if line not in labels
    ):
        return tuple(lines)
    return tuple(_placed(lines, labels, wall))


def _field(line: Line) -> str:
    return field_of(line.text) or ""


def _is_label(line: Line, lines: Sequence[Line]) -> bool:
    """A field's name alone, with something on its right at the same height."""
    if field_of(line.text) is None:
        return False
    return any(
        other.page == line.page and other.left > line.right and abs(other.top - line.top) <= _SLACK
        for other in lines
    )


def _between(line: Line, labels: Sequence[Line]) -> bool:
    first, last = labels[0], labels[-1]
    return (first.page, first.top - _SLACK) <= (line.page, line.top) <= (last.page, last.top)


def _placed(lines: Sequence[Line], labels: Sequence[Line], wall: float) -> list[Line]:
    """Lines above the form, then each label's values, then lines below it."""
    places = {id(line): (line.page, line.top) for line in labels}
    rows: list[tuple[tuple[float, ...], Line]] = []
    for order, line in enumerate(lines):
        if id(line) in places:
            continue
        above = [label for label in labels if (label.page, label.top - _SLACK) <= (line.page, line.top)]
        if line.left >= wall - 1 and above:
            rows.append(
                ((*_at(above[-1]), 0, line.top, order), replace(line, label=above[-1].text.strip(" :*")))
            )
        elif above:
            rows.append(((*_at(above[-1]), 1, line.top, order), line))
        else:
            rows.append(((line.page - 1, 0.0, 0, 0.0, order), line))
    return [line for _, line in sorted(rows, key=lambda row: row[0])]


def _at(line: Line) -> tuple[float, float]:
    return float(line.page), line.top
