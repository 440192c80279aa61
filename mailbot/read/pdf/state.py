"""The graphics and text state of a content stream (ISO 32000-1, 8.4 and 9.3): what operators set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from mailbot.read.pdf.font import Font

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def product(first: Matrix, second: Matrix) -> Matrix:
    """first applied, then second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def matrix_of(operands: Sequence[Any]) -> Matrix:
    """Six operands as a matrix; raises ValueError where they are fewer."""
    a, b, c, d, e, f = (float(value) for value in operands[:6])
    return a, b, c, d, e, f


@dataclass(slots=True)
class State:
    """light: of the fill colour, 0 black to 1 white. alpha: of fills. render: 3 is invisible."""

    matrix: Matrix = IDENTITY
    font: Font | None = None
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    render: int = 0
    light: float = 0.0
    alpha: float = 1.0

    @property
    def faint(self) -> bool:
        """A light gray, or see-through; white is not: it stands on a dark ground."""
        return 0.6 < self.light * self.alpha + (1 - self.alpha) < 0.98

    def copy(self) -> State:
        return State(
            self.matrix, self.font, self.size, self.char_space, self.word_space, self.scale,
            self.leading, self.rise, self.render, self.light, self.alpha,
        )  # fmt: skip

    def concat(self, operands: Sequence[Any]) -> None:
        self.matrix = product(matrix_of(operands), self.matrix)

    def set_char_space(self, operands: Sequence[Any]) -> None:
        self.char_space = float(operands[0])

    def set_word_space(self, operands: Sequence[Any]) -> None:
        self.word_space = float(operands[0])

    def set_scale(self, operands: Sequence[Any]) -> None:
        self.scale = float(operands[0]) / 100

    def set_leading(self, operands: Sequence[Any]) -> None:
        self.leading = float(operands[0])

    def set_rise(self, operands: Sequence[Any]) -> None:
        self.rise = float(operands[0])

    def set_render(self, operands: Sequence[Any]) -> None:
        self.render = int(operands[0])

    def set_colour(self, operands: Sequence[Any]) -> None:
        """The lightness of a gray, RGB or CMYK colour; a pattern's name leaves it as it was."""
        values = [float(value) for value in operands if isinstance(value, int | float)]
        if len(values) == 1:
            self.light = values[0]
        elif len(values) == 3:
            self.light = 0.3 * values[0] + 0.59 * values[1] + 0.11 * values[2]
        elif len(values) == 4:
            cyan, magenta, yellow, black = values
            self.light = (1 - min(1.0, 0.3 * cyan + 0.59 * magenta + 0.11 * yellow)) * (1 - black)


STATE_ACTS: dict[bytes, Callable[[State, Sequence[Any]], None]] = {
    b"cm": State.concat,
    b"g": State.set_colour,
    b"rg": State.set_colour,
    b"k": State.set_colour,
    b"sc": State.set_colour,
    b"scn": State.set_colour,
    b"Tc": State.set_char_space,
    b"Tw": State.set_word_space,
    b"Tz": State.set_scale,
    b"TL": State.set_leading,
    b"Ts": State.set_rise,
    b"Tr": State.set_render,
}
