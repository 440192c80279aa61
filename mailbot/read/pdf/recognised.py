"""The text of a scanned page, by Tesseract's library where it is installed (extra `ocr`); else nothing.

Called in the reading process only: no program is started, no file written, the models are read as data.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import pypdfium2  # type: ignore[import-untyped]

from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.pdf.lines import with_gaps

PAGES_RECOGNISED = 2  # a proposal is one page; the second shows that it is longer
_DOTS_AN_INCH = 300
_PIXELS = 12_000_000  # of a page; a larger one is drawn more coarsely
_MILLISECONDS = 8_000  # for one page
_SURE, _KEPT = 70, 45  # of 100: what a page must reach on the whole, and a line to be kept
_SIZES_ALIKE = 0.07  # lines of one print are measured that much apart
_LANGUAGES = ("eng", "fra", "deu")  # each takes its time
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_RAISED = re.compile(r"(?<=[^\W\d_]{2})[!?](?=\s*(?:[,;]|et\b|and\b|und\b))")  # a mark on a name, misread


def with_recognised_text(document: Document, content: bytes) -> Document:
    """The document with the lines of its pictures; as it is where they cannot be read well."""
    try:
        lines = _lines(content)
    except (RuntimeError, OSError, ValueError, pypdfium2.PdfiumError):
        return document
    if not lines:
        return document
    return replace(document, lines=tuple(lines), problem=None, recognised=True)


@cache
def can_recognise() -> bool:
    """Whether the library and the models of at least one language are there."""
    return _library() is not None and _models() is not None


@cache
def _library() -> Any:
    try:
        return importlib.import_module("tesserocr")
    except ImportError:
        return None


@cache
def _models() -> tuple[str, str] | None:
    """The folder of the models and the languages to read, as Tesseract writes them."""
    for folder in _FOLDERS:
        known = [name for name in _LANGUAGES if (Path(folder) / f"{name}.traineddata").is_file()]
        if known:
            return folder, "+".join(known)
    return None


def _lines(content: bytes) -> list[Line]:
    library, models = _library(), _models()
    if library is None or models is None:
        return []
    found: list[Line] = []
    document = pypdfium2.PdfDocument(content)
    try:
        with library.PyTessBaseAPI(path=models[0], lang=models[1], psm=library.PSM.AUTO) as engine:
            for number in range(min(len(document), PAGES_RECOGNISED)):
                found += _page(library, engine, document[number], number + 1)
    finally:
        document.close()
    return found


def _page(library: Any, engine: Any, page: Any, number: int) -> list[Line]:
    """The lines of one page; [] where it is no text or cannot be read well."""
    inches = page.get_width() * page.get_height() / 72**2
    dots = min(_DOTS_AN_INCH, int((_PIXELS / max(inches, 1.0)) ** 0.5))
    drawn = page.render(scale=dots / 72, grayscale=True)
    engine.SetImageBytes(bytes(drawn.buffer), drawn.width, drawn.height, 1, drawn.stride)
    engine.SetSourceResolution(dots)
    if not engine.Recognize(_MILLISECONDS):
        return []
    read = list(_read(library, engine, number, 72 / dots))
    letters = sum(len(line.text) for line, _ in read)
    if not letters or sum(sure * len(line.text) for line, sure in read) < _SURE * letters:
        return []
    return with_gaps(_of_few_sizes([line for line, sure in read if sure >= _KEPT]))


def _read(library: Any, engine: Any, number: int, point: float) -> Iterator[tuple[Line, float]]:
    """Each line of a page with how sure it is; point: of a dot."""
    level = library.RIL.TEXTLINE
    for one in library.iterate_level(engine.GetIterator(), level):
        text = _RAISED.sub("", repair_text(" ".join((one.GetUTF8Text(level) or "").split())))
        box, height = one.BoundingBox(level), (one.RowAttributes() or {}).get("row_height", 0.0)
        if not text or box is None or sum(char.isalnum() for char in text) < 2:
            continue
        left, top, right, _ = (round(edge * point, 1) for edge in box)
        size = round(height * point, 1)
        spans = (Span(text, size),)
        yield Line(text, number, size, left=left, right=right, top=top, spans=spans), one.Confidence(level)


def _of_few_sizes(lines: Sequence[Line]) -> list[Line]:
    """Lines whose measured sizes are about the same, as lines of one size."""
    sizes = sorted(line.size for line in lines)
    groups: list[list[float]] = [[size] for size in sizes[:1]]
    for last, size in pairwise(sizes):
        if size <= (1 + _SIZES_ALIKE) * last:
            groups[-1].append(size)
        else:
            groups.append([size])
    shown = {size: round(median(group), 1) for group in groups for size in group}
    return [
        replace(line, size=shown[line.size], spans=(Span(line.text, shown[line.size]),)) for line in lines
    ]
