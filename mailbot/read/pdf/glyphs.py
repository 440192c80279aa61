"""A page's content stream, walked: every glyph with its place, size and font (ISO 32000-1, 8 and 9).

Bounded: operators, glyphs and nested forms are counted, whatever the file says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, DictionaryObject, StreamObject

from mailbot.read.pdf.font import Font, load_font, settle_fonts
from mailbot.read.pdf.state import IDENTITY, STATE_ACTS, Matrix, State, matrix_of, product

OPERATORS_READ = 300_000
GLYPHS_READ = 30_000
FORMS_READ = 300
FORM_DEPTH = 8
FONTS_READ = 200
_SAVED_STATES = 256
_BROKEN = (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError)
_PAINTING = frozenset((b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"sh"))


@dataclass(slots=True)
class Glyph:
    """One printed character (or a ligature's letters). x, y from the page's lower left corner, points.

    x0: where it starts, x1: where the next would (as if it stood upright), y: its baseline.
    at: place in the content stream. angle: degrees, 0 to 359. faint: painted in a light gray.
    hidden: painted invisibly, as the text of a scan is. guessed: the font does not say what it prints.
    raised: a superscript of the font's own.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    angle: int = 0
    faint: bool = False
    guessed: bool = False
    hidden: bool = False
    at: int = 0
    raised: bool = False


@dataclass(slots=True)
class Ink:
    """What a page holds besides text: pictures by the share of the page, and drawn paths."""

    pictures: float = 0.0
    paths: int = 0


class PageWalk:
    """Walks one page; glyphs and ink are what it found. fonts: known ones, shared by the pages."""

    def __init__(self, page: PageObject, fonts: dict[int, Font]) -> None:
        self.glyphs: list[Glyph] = []
        self.ink = Ink()
        self._fonts = fonts
        self._pdf = page.pdf
        self._state = State()
        self._stack: list[State] = []
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._marks: list[tuple[bool, str | None]] = []  # open marked content: page furniture, actual text
        self._spent = 0
        self._forms = 0
        self._area = max(1.0, float(page.mediabox.width) * float(page.mediabox.height))
        resources, contents = resolved(page.get("/Resources")), page.get("/Contents")
        if contents is not None:
            self._walk(contents.get_object(), resources, 0)

    def _walk(self, contents: Any, resources: DictionaryObject, depth: int) -> None:
        self._load_fonts(resources)
        for operands, operator in ContentStream(contents, self._pdf, "bytes").operations:
            self._spent += 1
            if self._spent > OPERATORS_READ or len(self.glyphs) > GLYPHS_READ:
                return
            try:
                if operator in STATE_ACTS:
                    STATE_ACTS[operator](self._state, operands)
                elif operator in _TEXT_ACTS:
                    _TEXT_ACTS[operator](self, operands)
                elif operator == b"Do":
                    self._draw(operands, resources, depth)
                else:
                    self._act(operator, operands, resources)
            except _BROKEN:
                continue  # one broken operator; viewers skip it as well

    def _act(self, operator: bytes, operands: Any, resources: DictionaryObject) -> None:
        if operator == b"Tf":
            self._state.size = float(operands[1])
            self._state.font = self._font(resolved(resources.get("/Font")).raw_get(operands[0]))
        elif operator == b"gs":
            self._use_graphics_state(resolved(resolved(resources.get("/ExtGState")).get(operands[0])))
        elif operator in (b"BDC", b"BMC"):
            self._open_mark(operands, resources)
        elif operator in _PAINTING:
            self.ink.paths += 1
        elif operator == b"INLINE IMAGE":
            self._add_picture()

    # --- state

    def _save(self, _: Any) -> None:
        if len(self._stack) < _SAVED_STATES:
            self._stack.append(self._state.copy())

    def _restore(self, _: Any) -> None:
        if self._stack:
            self._state = self._stack.pop()

    def _use_graphics_state(self, chosen: DictionaryObject) -> None:
        if "/ca" in chosen:
            self._state.alpha = float(chosen["/ca"])  # type: ignore[arg-type]
        font = chosen.get("/Font")
        if font is not None:
            font = font.get_object()
            self._state.font, self._state.size = self._font(font[0]), float(font[1])

    def _load_fonts(self, resources: DictionaryObject) -> None:
        """All at once: bitmap fonts are understood by what their neighbours are."""
        fonts = resolved(resources.get("/Font"))
        settle_fonts([self._font(fonts.raw_get(name)) for name in list(fonts)[:FONTS_READ]])

    def _font(self, reference: Any) -> Font:
        key = getattr(reference, "idnum", None) or id(reference)
        if key not in self._fonts:
            self._fonts[key] = load_font(resolved(reference))
        return self._fonts[key]

    # --- places

    def _begin(self, _: Any) -> None:
        self._text = self._line = IDENTITY

    def _move(self, operands: Any) -> None:
        self._line = self._text = product((1, 0, 0, 1, float(operands[0]), float(operands[1])), self._line)

    def _move_leading(self, operands: Any) -> None:
        self._state.leading = -float(operands[1])
        self._move(operands)

    def _set_matrix(self, operands: Any) -> None:
        self._line = self._text = matrix_of(operands)

    def _next_line(self, _: Any) -> None:
        self._move((0.0, -self._state.leading))

    # --- showing text

    def _show_next(self, operands: Any) -> None:
        self._next_line(())
        self._show(operands)

    def _show_spaced(self, operands: Any) -> None:
        self._state.set_word_space(operands[:1])
        self._state.set_char_space(operands[1:2])
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
        string = bytes(getattr(string, "original_bytes", string))  # pypdf's text strings keep theirs
        whole = (state.size * state.scale, 0.0, 0.0, state.size, 0.0, state.rise)
        for code, text, width in font.codes(string):
            self._add(text, product(whole, product(self._text, state.matrix)), width, font, code)
            spaced = state.word_space if code == 32 and not font.wide else 0.0
            advance = (width * state.size + state.char_space + spaced) * state.scale
            self._text = product((1, 0, 0, 1, advance, 0), self._text)

    def _add(self, text: str, place: Matrix, width: float, font: Font, code: int) -> None:
        a, b, c, d, x, y = place
        size = math.hypot(c, d)
        if not size or not math.isfinite(x + y + size) or any(furniture for furniture, _ in self._marks):
            return
        angle = 0 if abs(b) < 0.02 * abs(a) and a > 0 else round(math.degrees(math.atan2(b, a))) % 360
        self.glyphs.append(
            Glyph(
                self._actual_text(text) if self._marks else text,
                x, x + width * math.hypot(a, b), y, size,
                bold=font.bold or self._state.render == 2,
                italic=font.italic or (not angle and abs(c) > 0.15 * abs(d)),
                angle=angle,
                faint=self._state.faint,
                guessed=code in font.unmapped,
                hidden=self._state.render in (3, 7),
                at=len(self.glyphs),
                raised=code in font.raised,
            )
        )  # fmt: skip

    # --- marked content (14.6): replacement text, and what the producer itself calls page furniture

    def _open_mark(self, operands: Any, resources: DictionaryObject) -> None:
        tag, properties = operands[0], operands[1] if len(operands) > 1 else None
        if isinstance(properties, str):
            properties = resolved(resources.get("/Properties")).get(properties)
        chosen = resolved(properties)
        furniture = tag == "/Artifact" and chosen.get("/Type") in ("/Pagination", "/Background")
        actual = chosen.get("/ActualText")
        if isinstance(actual, bytes):
            wide = actual[:2] in (b"\xfe\xff", b"\xff\xfe")
            actual = actual.decode("utf-16" if wide else "latin-1", "replace")
        self._marks.append((furniture, actual if isinstance(actual, str) else None))

    def _close_mark(self, _: Any) -> None:
        if self._marks:
            self._marks.pop()

    def _actual_text(self, text: str) -> str:
        """The first glyph of a replaced run carries the whole replacement, the others nothing."""
        for index, (furniture, actual) in enumerate(self._marks):
            if actual is not None:
                self._marks[index] = (furniture, "")
                return actual
        return text

    # --- forms and pictures

    def _draw(self, operands: Any, resources: DictionaryObject, depth: int) -> None:
        drawn = resolved(resolved(resources.get("/XObject")).get(operands[0]))
        if drawn.get("/Subtype") == "/Image":
            self._add_picture()
            return
        self._forms += 1
        if not isinstance(drawn, StreamObject) or depth >= FORM_DEPTH or self._forms > FORMS_READ:
            return
        kept, stack, self._stack = self._state.copy(), self._stack, []
        matrix = drawn.get("/Matrix")
        if matrix is not None:
            self._state.concat(matrix.get_object())
        self._walk(drawn, resolved(drawn.get("/Resources", resources)), depth + 1)
        self._state, self._stack = kept, stack

    def _add_picture(self) -> None:
        a, b, c, d, _, _ = self._state.matrix
        self.ink.pictures += min(1.0, abs(a * d - b * c) / self._area)


def resolved(value: Any) -> DictionaryObject:
    """The dictionary that value is or points to; an empty one for all else."""
    value = value.get_object() if hasattr(value, "get_object") else value
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


_TEXT_ACTS = {
    b"Tj": PageWalk._show,
    b"TJ": PageWalk._show_array,
    b"'": PageWalk._show_next,
    b'"': PageWalk._show_spaced,
    b"Td": PageWalk._move,
    b"TD": PageWalk._move_leading,
    b"Tm": PageWalk._set_matrix,
    b"T*": PageWalk._next_line,
    b"BT": PageWalk._begin,
    b"q": PageWalk._save,
    b"Q": PageWalk._restore,
    b"EMC": PageWalk._close_mark,
}
