"""A page's content stream, walked: every glyph with its place, size and font (ISO 32000-1, 8 and 9).

Bounded: operators, glyphs and nested forms are counted, whatever the file says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, DictionaryObject, StreamObject

from mailbot.read.pdf_font import Font, load_font, settle_fonts

OPERATORS_READ = 400_000
GLYPHS_READ = 60_000
FORMS_READ = 300
FORM_DEPTH = 8
FONTS_READ = 200

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Glyph:
    """One printed character (or a ligature's letters). x, y from the page's lower left corner, points.

    x0: where it starts, x1: where the next would, y: its baseline. faint: painted nearly white.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    angle: int = 0  # degrees, 0 to 359
    faint: bool = False
    guessed: bool = False  # the font does not say what it prints
    hidden: bool = False  # painted invisibly: the text layer of a scan
    at: int = 0  # place in the content stream
    raised: bool = False  # a superscript of the font's own


@dataclass(slots=True)
class Ink:
    """What a page holds besides text: pictures by the share of the page, and drawn paths."""

    pictures: float = 0.0
    paths: int = 0


@dataclass(slots=True)
class _State:
    matrix: Matrix = IDENTITY
    font: Font | None = None
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    render: int = 0
    light: float = 0.0  # of the fill colour, 0 black to 1 white
    alpha: float = 1.0

    def copy(self) -> _State:
        return _State(
            self.matrix, self.font, self.size, self.char_space, self.word_space, self.scale, self.leading,
            self.rise, self.render, self.light, self.alpha,
        )  # fmt: skip


def product(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


class PageWalk:
    """Walks one page; glyphs and ink are what it found."""

    def __init__(self, page: PageObject, fonts: dict[int, Font]) -> None:
        self.glyphs: list[Glyph] = []
        self.ink = Ink()
        self._fonts = fonts  # shared by the pages, by identity of the font's dictionary
        self._pdf = page.pdf
        self._state = _State()
        self._stack: list[_State] = []
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._marks: list[tuple[str, str | None]] = []  # (tag, actual text) of open marked content
        self._spent = 0
        self._forms = 0
        box = page.mediabox
        self._area = max(1.0, float(box.width) * float(box.height))
        resources = _resolved(page.get("/Resources"))
        self._load_fonts(resources)
        contents = page.get("/Contents")
        if contents is not None:
            self._walk(contents.get_object(), resources, 0)

    def _load_fonts(self, resources: DictionaryObject) -> None:
        fonts = _resolved(resources.get("/Font"))
        loaded = [self._font(fonts.raw_get(name)) for name in list(fonts)[:FONTS_READ]]
        settle_fonts(loaded)

    def _walk(self, contents: Any, resources: DictionaryObject, depth: int) -> None:
        for operands, operator in ContentStream(contents, self._pdf, "bytes").operations:
            self._spent += 1
            if self._spent > OPERATORS_READ or len(self.glyphs) > GLYPHS_READ:
                return
            act = _ACTS.get(operator)
            try:
                if act is not None:
                    act(self, operands)
                elif operator == b"Do":
                    self._do(operands, resources, depth)
                elif operator == b"Tf":
                    self._set_font(operands, resources)
                elif operator == b"gs":
                    self._graphics_state(operands, resources)
                elif operator in (b"BDC", b"BMC"):
                    self._open_mark(operands, resources)
            except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError):
                continue  # one broken operator; viewers skip it as well

    # --- graphics state

    def _save(self, _: Any) -> None:
        if len(self._stack) < 256:
            self._stack.append(self._state.copy())

    def _restore(self, _: Any) -> None:
        if self._stack:
            self._state = self._stack.pop()

    def _concat(self, operands: Any) -> None:
        self._state.matrix = product(_matrix(operands), self._state.matrix)

    def _graphics_state(self, operands: Any, resources: DictionaryObject) -> None:
        chosen = _resolved(_resolved(resources.get("/ExtGState")).get(operands[0]))
        if "/ca" in chosen:
            self._state.alpha = float(chosen["/ca"])
        font = chosen.get("/Font")
        if font is not None:
            font = font.get_object()
            self._state.font, self._state.size = self._font(font[0]), float(font[1])

    def _gray(self, operands: Any) -> None:
        self._state.light = float(operands[0])

    def _rgb(self, operands: Any) -> None:
        red, green, blue = (float(value) for value in operands[:3])
        self._state.light = 0.3 * red + 0.59 * green + 0.11 * blue

    def _cmyk(self, operands: Any) -> None:
        cyan, magenta, yellow, black = (float(value) for value in operands[:4])
        self._state.light = (1 - min(1.0, 0.3 * cyan + 0.59 * magenta + 0.11 * yellow)) * (1 - black)

    def _colour(self, operands: Any) -> None:
        values = [float(value) for value in operands if isinstance(value, int | float)]
        by_count = {1: self._gray, 3: self._rgb, 4: self._cmyk}
        by_count.get(len(values), lambda _: None)(values)

    def _paint(self, _: Any) -> None:
        self.ink.paths += 1

    # --- text state

    def _set_font(self, operands: Any, resources: DictionaryObject) -> None:
        self._state.size = float(operands[1])
        self._state.font = self._font(_resolved(resources.get("/Font")).raw_get(operands[0]))

    def _font(self, reference: Any) -> Font:
        key = getattr(reference, "idnum", None) or id(reference)
        if key not in self._fonts:
            self._fonts[key] = load_font(_resolved(reference))
        return self._fonts[key]

    def _begin(self, _: Any) -> None:
        self._text = self._line = IDENTITY

    def _char_space(self, operands: Any) -> None:
        self._state.char_space = float(operands[0])

    def _word_space(self, operands: Any) -> None:
        self._state.word_space = float(operands[0])

    def _scale(self, operands: Any) -> None:
        self._state.scale = float(operands[0]) / 100

    def _leading(self, operands: Any) -> None:
        self._state.leading = float(operands[0])

    def _rise(self, operands: Any) -> None:
        self._state.rise = float(operands[0])

    def _render(self, operands: Any) -> None:
        self._state.render = int(operands[0])

    def _move(self, operands: Any) -> None:
        self._line = self._text = product((1, 0, 0, 1, float(operands[0]), float(operands[1])), self._line)

    def _move_leading(self, operands: Any) -> None:
        self._state.leading = -float(operands[1])
        self._move(operands)

    def _set_matrix(self, operands: Any) -> None:
        self._line = self._text = _matrix(operands)

    def _next_line(self, _: Any) -> None:
        self._move((0.0, -self._state.leading))

    # --- showing text

    def _show_next(self, operands: Any) -> None:
        self._next_line(())
        self._show(operands)

    def _show_spaced(self, operands: Any) -> None:
        self._word_space(operands[:1])
        self._char_space(operands[1:2])
        self._show_next(operands[2:])

    def _show_array(self, operands: Any) -> None:
        for piece in operands[0]:
            if isinstance(piece, int | float):
                shift = -float(piece) / 1000 * self._state.size * self._state.scale
                self._text = product((1, 0, 0, 1, shift, 0), self._text)
            else:
                self._show((piece,))

    def _show(self, operands: Any) -> None:
        state, font = self._state, self._state.font
        if font is None:
            return
        string = operands[0]
        string = string.original_bytes if isinstance(string, str) else bytes(string)
        whole = product((state.size * state.scale, 0, 0, state.size, 0, state.rise), IDENTITY)
        for code, text, width in font.codes(string):
            place = product(whole, product(self._text, state.matrix))
            spaced = state.word_space if code == 32 and not font.wide else 0.0
            advance = (width * state.size + state.char_space + spaced) * state.scale
            self._add(text, place, width, font, code)
            self._text = product((1, 0, 0, 1, advance, 0), self._text)

    def _add(self, text: str, place: Matrix, width: float, font: Font, code: int) -> None:
        a, b, c, d, x, y = place
        size = math.hypot(c, d)
        if not size or not math.isfinite(x + y + size):
            return
        state = self._state
        angle = 0 if abs(b) < 0.02 * abs(a) and a > 0 else round(math.degrees(math.atan2(b, a))) % 360
        length = width * math.hypot(a, b)
        end = x + length if not angle else x + width * a
        actual = self._actual_text(text)
        if self._is_page_furniture():
            return
        self.glyphs.append(
            Glyph(
                actual, x, end, y, size,
                bold=font.bold or state.render == 2,
                italic=font.italic or (not angle and abs(c) > 0.15 * abs(d)),
                angle=angle,
                faint=state.light * state.alpha + (1 - state.alpha) > 0.6,
                guessed=code in font.unmapped,
                raised=code in font.raised,
                hidden=state.render in (3, 7),
                at=len(self.glyphs),
            )
        )  # fmt: skip

    # --- marked content (14.6): replacement text, and what the producer itself calls page furniture

    def _open_mark(self, operands: Any, resources: DictionaryObject) -> None:
        tag, properties = str(operands[0]), operands[1] if len(operands) > 1 else None
        if isinstance(properties, str):
            properties = _resolved(resources.get("/Properties")).get(properties)
        chosen = _resolved(properties)
        if tag == "/Artifact" and chosen.get("/Type") not in ("/Pagination", "/Background"):
            tag = ""
        actual = chosen.get("/ActualText")
        if isinstance(actual, bytes):
            actual = actual.decode(
                "utf-16" if actual[:2] in (b"\xfe\xff", b"\xff\xfe") else "latin-1", "replace"
            )
        self._marks.append((tag, actual if isinstance(actual, str) else None))

    def _close_mark(self, _: Any) -> None:
        if self._marks:
            self._marks.pop()

    def _is_page_furniture(self) -> bool:
        return any(tag == "/Artifact" for tag, _ in self._marks)

    def _actual_text(self, text: str) -> str:
        """The first glyph of a replaced run carries the whole replacement, the others nothing."""
        for index, (tag, actual) in enumerate(self._marks):
            if actual is not None:
                self._marks[index] = (tag, "")
                return actual
        return text

    # --- forms and pictures

    def _do(self, operands: Any, resources: DictionaryObject, depth: int) -> None:
        drawn = _resolved(_resolved(resources.get("/XObject")).get(operands[0]))
        if drawn.get("/Subtype") == "/Image":
            a, b, c, d, _, _ = self._state.matrix
            self.ink.pictures += min(1.0, abs(a * d - b * c) / self._area)
            return
        self._forms += 1
        if not isinstance(drawn, StreamObject) or depth >= FORM_DEPTH or self._forms > FORMS_READ:
            return
        kept, stack, self._stack = self._state.copy(), self._stack, []
        matrix = drawn.get("/Matrix")
        if matrix is not None:
            self._state.matrix = product(_matrix(matrix.get_object()), self._state.matrix)
        inner = _resolved(drawn.get("/Resources", resources))
        self._load_fonts(inner)
        self._walk(drawn, inner, depth + 1)
        self._state, self._stack = kept, stack

    def _inline_picture(self, _: Any) -> None:
        a, b, c, d, _, _ = self._state.matrix
        self.ink.pictures += min(1.0, abs(a * d - b * c) / self._area)


def _resolved(value: Any) -> DictionaryObject:
    value = value.get_object() if hasattr(value, "get_object") else value
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands[:6])
    return a, b, c, d, e, f


_ACTS = {
    b"q": PageWalk._save, b"Q": PageWalk._restore, b"cm": PageWalk._concat,
    b"g": PageWalk._gray, b"rg": PageWalk._rgb, b"k": PageWalk._cmyk,
    b"sc": PageWalk._colour, b"scn": PageWalk._colour,
    b"f": PageWalk._paint, b"F": PageWalk._paint, b"f*": PageWalk._paint, b"S": PageWalk._paint,
    b"s": PageWalk._paint, b"B": PageWalk._paint, b"B*": PageWalk._paint, b"sh": PageWalk._paint,
    b"BT": PageWalk._begin, b"Tc": PageWalk._char_space, b"Tw": PageWalk._word_space,
    b"Tz": PageWalk._scale, b"TL": PageWalk._leading, b"Ts": PageWalk._rise, b"Tr": PageWalk._render,
    b"Td": PageWalk._move, b"TD": PageWalk._move_leading, b"Tm": PageWalk._set_matrix,
    b"T*": PageWalk._next_line, b"Tj": PageWalk._show, b"TJ": PageWalk._show_array,
    b"'": PageWalk._show_next, b'"': PageWalk._show_spaced, b"EMC": PageWalk._close_mark,
    b"INLINE IMAGE": PageWalk._inline_picture,
}  # fmt: skip
