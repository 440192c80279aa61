"""A PDF as a document: its pages' lines in reading order. Pure; never raises, whatever the bytes.

The first reading is by pypdf; where its text is damaged, or pypdf cannot open the file, pdfium reads again
and the better text counts.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError
from pypdfium2 import PdfiumError  # type: ignore[import-untyped]

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line
from mailbot.read.pdf.font import Font
from mailbot.read.pdf.forms import form_values, in_place, typed_on_page
from mailbot.read.pdf.furniture import Sheet, upright, without_line_numbers, without_page_furniture
from mailbot.read.pdf.glyphs import Glyph, Ink, PageWalk
from mailbot.read.pdf.layout import pieces_of, strips_of
from mailbot.read.pdf.lines import lines_of
from mailbot.read.pdf.marks import compose_marks
from mailbot.read.pdf.order import in_reading_order
from mailbot.read.pdf.pdfium import count_pages, second_reading
from mailbot.read.pdf.quality import bad_share, damage, is_noise, is_unreadable
from mailbot.read.pdf.recognised import can_recognise, with_recognised_text

PAGES_READ = 12
LETTERS_READ = 90_000
_DAMAGED = 0.06  # of 1: worth a second reading
_FEW_LETTERS = 60  # less than this beside a page-wide picture is a stamp on a scan
_MENDED_SIZE = 30_000_000
_CATALOGUE = re.compile(rb"(\d{1,7}) 0 obj\s*<<(?:(?!endobj).){0,400}?/Type\s*/Catalog", re.DOTALL)
_LIMITS = pypdf.get_configuration().with_overwrites(
    zlib_maximum_output_length=20_000_000,
    lzw_maximum_output_length=20_000_000,
    run_length_maximum_output_length=20_000_000,
    array_based_stream_maximum_output_length=20_000_000,
    stream_decoding_work_maximum_length=60_000_000,
    stream_parsing_work_maximum_count=400_000,
    page_tree_maximum_entries=5_000,
    jbig2dec_binary=None,  # no other program is ever started
)


@dataclass(frozen=True, slots=True)
class _Page:
    """One page as read: lines, and what else is on it."""

    lines: list[Line] = field(default_factory=list)
    ink: Ink = field(default_factory=Ink)
    bad: float = 0.0  # share of characters that say nothing
    width: float = 0.0
    height: float = 0.0


def pdf_document(name: str, content: bytes) -> Document:
    """What the PDF shows; problem says why where nothing can be read. Reads PAGES_READ pages at most."""
    with pypdf.apply_configuration(_LIMITS):
        first = _attempt(name, content) or _attempt(name, _with_trailer(content))
    document = first or _read_by_pdfium(name, content)
    scanned = document.problem is Problem.IMAGE_ONLY and can_recognise()
    return with_recognised_text(document, content) if scanned else document


def _attempt(name: str, content: bytes) -> Document | None:
    """The reading by pypdf; None where it cannot open the file."""
    try:
        return _read(name, content)
    except (FileNotDecryptedError, DependencyError):
        return Document(name, "pdf", problem=Problem.ENCRYPTED)
    except Exception:  # a hostile file may raise anything from a parser
        return None


def _with_trailer(content: bytes) -> bytes:
    """content with a new trailer that names its last catalogue, for files whose end is missing."""
    catalogues = _CATALOGUE.findall(content)
    if not catalogues or len(content) > _MENDED_SIZE:
        return b""
    whole = content[: content.rfind(b"endobj") + 6]
    return whole + b"\ntrailer\n<< /Root %s 0 R >>\nstartxref\n0\n%%%%EOF\n" % catalogues[-1]


def _read(name: str, content: bytes) -> Document:
    reader = pypdf.PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return Document(name, "pdf", problem=Problem.ENCRYPTED)
    count = len(reader.pages)
    fonts: dict[int, Font] = {}
    pages: list[_Page] = []
    defects: list[str] = []
    for number in range(1, min(count, PAGES_READ) + 1):
        if sum(len(line.text) for page in pages for line in page.lines) > LETTERS_READ:
            break
        try:
            pages.append(_first_reading(reader.pages[number - 1], number, fonts))
        except FileNotDecryptedError:
            raise
        except Exception as fault:  # one page beyond reading must not cost the others
            defects.append(f"page {number}: {type(fault).__name__}")
            pages.append(_Page(bad=1.0))
        if _is_damaged(pages[-1]):
            pages[-1] = _better(pages[-1], content, number)
    fields = form_values(reader)
    return _document(name, pages, count, fields, tuple(defects))


def _first_reading(page: pypdf.PageObject, number: int, fonts: dict[int, Font]) -> _Page:
    box = page.cropbox
    sheet = Sheet(float(box.left), float(box.bottom), float(box.width), float(box.height))
    walk = PageWalk(page, fonts)
    read = _page(walk.glyphs, number, sheet, walk.ink)
    typed = typed_on_page(page, number, sheet.bottom + sheet.height)
    return replace(read, lines=in_place(read.lines, typed))


def _page(glyphs: Sequence[Glyph], number: int, sheet: Sheet, ink: Ink) -> _Page:
    """A page's glyphs as its lines."""
    standing, read = upright(glyphs, sheet)
    strips = without_line_numbers(strips_of(compose_marks(standing)))
    lines = lines_of(in_reading_order(pieces_of(strips)), number, read.height)
    return _Page(lines, ink, bad_share(standing), read.width, read.height)


def _is_damaged(page: _Page) -> bool:
    return page.bad > 0.02 or damage(" ".join(line.text for line in page.lines)) > _DAMAGED


def _better(page: _Page, content: bytes, number: int) -> _Page:
    """The page as pdfium reads it, where that is the better text."""
    try:
        second = second_reading(content, number - 1, number)[0]
    except (PdfiumError, IndexError, ValueError, OSError):
        return page
    other = _page(second.glyphs, number, Sheet(0.0, 0.0, second.width, second.height), page.ink)
    return other if other.lines and _score(other) < _score(page) else page


def _score(page: _Page) -> float:
    """Damage, and nothing at all as the worst of it."""
    text = " ".join(line.text for line in page.lines)
    return page.bad + damage(text) if text.strip() else 9.0


def _read_by_pdfium(name: str, content: bytes) -> Document:
    """A file that pypdf cannot open at all."""
    try:
        count = count_pages(content)
        seconds = second_reading(content, 0, PAGES_READ)
    except (PdfiumError, ValueError, OSError) as fault:
        locked = "password" in str(fault).casefold()
        return Document(name, "pdf", problem=Problem.ENCRYPTED if locked else Problem.UNREADABLE)
    pages = [
        _page(second.glyphs, number, Sheet(0.0, 0.0, second.width, second.height), Ink())
        for number, second in enumerate(seconds, 1)
    ]
    return _document(name, pages, count, (), ("mended by pdfium",))


def _document(
    name: str, pages: list[_Page], count: int, fields: tuple[tuple[str, str], ...], defects: tuple[str, ...]
) -> Document:
    height = pages[0].height if pages else 0.0
    lines = without_page_furniture([page.lines for page in pages], height)
    shown = Document(
        name,
        "pdf",
        pages=_pages_with_content(pages, lines, count),
        fields=fields,
        defects=defects,
    )
    problem = _problem(pages, lines)
    if problem is not None:
        return replace(shown, problem=problem, fields=())
    readable = tuple(line for line in lines if not is_noise(line.text))
    if len(readable) < len(lines):
        shown = replace(shown, defects=(*defects, f"{len(lines) - len(readable)} lines beyond reading"))
    return replace(shown, lines=readable)


def _problem(pages: Sequence[_Page], lines: Sequence[Line]) -> Problem | None:
    letters = sum(char.isalnum() for line in lines for char in line.text)
    pictures = max((page.ink.pictures for page in pages), default=0.0)
    if not pages or pages[0].bad > 0.5:  # the first page holds the proposal
        return Problem.UNREADABLE
    drawn = sum(page.ink.paths for page in pages)
    if letters < _FEW_LETTERS and (pictures > 0.3 or drawn > 200 or (drawn > 4 and not letters)):
        return Problem.IMAGE_ONLY
    if not letters or is_unreadable([line.text for line in lines]):
        return Problem.UNREADABLE
    return None


def _pages_with_content(pages: Sequence[_Page], lines: Sequence[Line], count: int) -> int:
    """Pages as a reader counts: nothing on the last ones, and they are none."""
    used = {line.page for line in lines}
    while 1 < count <= len(pages):
        ink = pages[count - 1].ink
        if count in used or ink.pictures > 0.001 or ink.paths > 4:
            break
        count -= 1
    return count
