"""The pictures of a digest: proposals over time against the deadline, and the seats.

PNG, drawn at twice the width of a phone, on nothing: the colours hold on white and on black. The words come
from templates/*/pictures.j2. matplotlib is loaded with the first picture, for it takes its time.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, DPI = 7.6, 100  # inches, dots: 760 pixels, two for each of a phone's
INK, LINE, END, TAKEN, WAITING, FREE = "#7b8494", "#3f82dd", "#d9822b", "#2f9e6e", "#d9822b", "#9aa1ad"
LETTERS = 19  # points: 26 pixels, 12 on a phone


@dataclass(frozen=True, slots=True)
class Words:
    """proposals, taken, waiting, free: what is counted, for one and for many. months: twelve short names."""

    proposals: Sequence[str]
    deadline: str
    taken: Sequence[str]
    waiting: Sequence[str]
    free: Sequence[str]
    months: Sequence[str]

    def day(self, moment: datetime) -> str:
        return f"{moment.day} {self.months[moment.month - 1]}"


def submissions(
    received: Sequence[datetime], opens: datetime, deadline: datetime, now: datetime, words: Words
) -> bytes:
    """Steps from the opening of the call to now, and the deadline. All moments in one zone."""
    figure, axes = _canvas(3.2)
    moments = sorted(moment for moment in received if moment <= now)
    end = max(now, opens)
    days = _days([opens, *moments, end])
    heights = [*range(len(moments) + 1), len(moments)]
    axes.step(days, heights, where="post", color=LINE, linewidth=4, solid_capstyle="round")
    axes.fill_between(days, heights, step="post", color=LINE, alpha=0.18, linewidth=0)
    last = max(end, deadline)
    first_day, last_day = _days([opens, last])
    axes.set_xlim(first_day, last_day + (last_day - first_day) * 0.02)
    axes.set_ylim(0, max(len(moments), 4) * 1.1)
    axes.axvline(_days([deadline])[0], color=END, linewidth=3, linestyle=(0, (3, 2)))
    axes.set_xticks([first_day, last_day], [words.day(opens), words.day(last)])
    first, last_label = axes.get_xticklabels()
    first.set_horizontalalignment("left")
    last_label.set_horizontalalignment("right")
    axes.set_yticks([])
    bold: dict[str, Any] = {"fontsize": LETTERS, "fontweight": "bold", "pad": 12}
    axes.set_title(_counted(len(moments), words.proposals), loc="left", color=LINE, **bold)
    axes.set_title(f"{words.deadline} {words.day(deadline)}", loc="right", color=END, **bold)
    return _png(figure)


def seats(taken: int, waiting: int, of: int, words: Words) -> bytes:
    """One bar: taken, free, and who waits beyond it."""
    figure, axes = _canvas(1.55)
    free = max(of - taken, 0)
    left = 0
    for count, colour in ((taken, TAKEN), (free, FREE), (waiting, WAITING)):
        axes.barh(0, count, left=left, height=0.62, color=colour, alpha=0.4 if colour == FREE else 1)
        left += count
    axes.set_xlim(0, max(left, 1))
    axes.set_ylim(-0.4, 0.95)
    axes.axis("off")
    said = [(taken, words.taken, TAKEN), (free, words.free, INK)]
    said += [(waiting, words.waiting, WAITING)] if waiting else []
    for place, (count, word, colour) in zip((0.0, 0.42, 0.68), said, strict=False):
        axes.text(
            place, 0.98, _counted(count, word), transform=axes.transAxes, va="top", color=colour,
            fontsize=LETTERS, fontweight="bold",
        )  # fmt: skip
    return _png(figure)


def _counted(count: int, words: Sequence[str]) -> str:
    return f"{count} {words[0] if count == 1 else words[1]}"


def _canvas(height: float) -> tuple[Figure, Axes]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), dpi=DPI, layout="constrained")
    FigureCanvasAgg(figure)
    figure.patch.set_alpha(0)
    axes = figure.add_subplot()
    axes.patch.set_alpha(0)
    axes.tick_params(colors=INK, labelsize=LETTERS, length=0, pad=8)
    for name, spine in axes.spines.items():
        spine.set_visible(name == "bottom")
        spine.set_color(INK)
    return figure, axes


def _days(moments: Sequence[datetime]) -> list[float]:
    return [moment.timestamp() / 86400 for moment in moments]


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    options: dict[str, Any] = {"format": "png", "metadata": {"Software": None}}
    figure.savefig(out, **options)
    return out.getvalue()
