"""Scans: read by Tesseract's library where it is there, asked for again where it is not or is unsure."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest

from mailbot.domain import Problem, Proposal
from mailbot.read.pdf import recognised
from mailbot.read.proposing.page.proposal import proposal_of_file
from tests.read.pdf_by_hand import A4, Sheet, at, plain

TITLE = "Where will the bank be next spring?"
TEXT = [
    "Rivers change their course faster than maps do, and a small network learns",
    "from radar where the bank will be next year. On three deltas the error is",
    "below one pixel for nine banks out of ten, without any label at all.",
]
ABSTRACT = " ".join(TEXT)
DOTS = 200


def page() -> bytes:
    rows = [
        (120, 760, TITLE, 18, "B"),
        (220, 730, "Ann Bell and Bob Cole", 12),
        (250, 690, "Abstract", 12, "B"),
    ]
    rows += [(90, 665 - 15 * place, text, 11) for place, text in enumerate(TEXT)]
    return plain("".join(at(*row) for row in rows))  # type: ignore[arg-type]


def scan() -> bytes:
    """The page as a picture of itself."""
    drawn = pypdfium2.PdfDocument(page())[0].render(scale=DOTS / 72, grayscale=True)
    gray = b"".join(
        bytes(drawn.buffer)[row * drawn.stride : row * drawn.stride + drawn.width]
        for row in range(drawn.height)
    )
    packed = zlib.compress(gray).decode("latin-1")
    picture = (
        f"<< /Type /XObject /Subtype /Image /Width {drawn.width} /Height {drawn.height} /BitsPerComponent 8 "
        f"/ColorSpace /DeviceGray /Filter /FlateDecode /Length {len(packed)} >>\nstream\n{packed}\nendstream"
    )
    shown = f"q {A4[0]} 0 0 {A4[1]} 0 0 cm /P Do Q"
    return Sheet(
        pages=[shown], objects=[picture], page="/Resources << /XObject << /P 50 0 R >> >>"
    ).bytes()  # fmt: skip


class Engine:
    """A library that reads `rows`: (text, sureness, box and row height in dots)."""

    def __init__(self, rows: list[tuple[str, float, tuple[int, int, int, int], float]]) -> None:
        self.rows = rows

    def __call__(self, **_: Any) -> Engine:
        return self

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None: ...
    def SetImageBytes(self, *_: object) -> None: ...  # noqa: N802
    def SetSourceResolution(self, _: int) -> None: ...  # noqa: N802

    def Recognize(self, _: int) -> bool:  # noqa: N802
        return True

    def GetIterator(self) -> None: ...  # noqa: N802

    def lines(self, *_: object) -> Iterator[Any]:
        for text, sure, box, height in self.rows:
            yield SimpleNamespace(
                GetUTF8Text=lambda _, text=text: f"{text}\n",
                Confidence=lambda _, sure=sure: sure,
                BoundingBox=lambda _, box=box: box,
                RowAttributes=lambda height=height: {"row_height": height},
            )


def read(monkeypatch: pytest.MonkeyPatch, engine: Engine | None) -> Proposal:
    library = engine and SimpleNamespace(
        PyTessBaseAPI=engine,
        PSM=SimpleNamespace(AUTO=3),
        RIL=SimpleNamespace(TEXTLINE=2),
        iterate_level=engine.lines,
    )
    monkeypatch.setattr(recognised, "_library", lambda: library)
    monkeypatch.setattr(recognised, "_models", lambda: ("/models", "eng"))
    monkeypatch.setattr("mailbot.read.pdf.pdf.can_recognise", lambda: library is not None)
    return proposal_of_file("scan.pdf", "", scan())


def rows(sure: float = 95) -> list[tuple[str, float, tuple[int, int, int, int], float]]:
    head = [
        (TITLE, sure, (500, 200, 2000, 280), 75.0),
        ("Ann Bell! and Bob Cole", sure, (900, 400, 1600, 450), 50.0),
        ("Abstract", sure, (1000, 600, 1300, 650), 50.0),
    ]
    body = [
        (text, sure, (375, 700 + 60 * place, 2100, 750 + 60 * place), 45.0 + place)
        for place, text in enumerate(TEXT)
    ]
    return [*head, *body, ("~", 12.0, (0, 3000, 40, 3050), 50.0)]


def test_a_scan_is_read_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    proposal = read(monkeypatch, Engine(rows()))

    assert (proposal.title, proposal.abstract, proposal.problems) == (TITLE, ABSTRACT, ())
    assert [author.name for author in proposal.authors] == ["Ann Bell", "Bob Cole"]
    assert {(seen.source, seen.confidence <= 0.6) for _, seen in proposal.evidence} == {("ocr", True)}


def test_a_scan_that_cannot_be_read_well_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, Engine(rows(sure=50))).problems == (Problem.IMAGE_ONLY,)


def test_without_the_library_a_scan_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    proposal = read(monkeypatch, None)

    assert (proposal.title, proposal.problems) == (None, (Problem.IMAGE_ONLY,))


def test_a_page_of_text_is_never_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailbot.read.pdf.pdf.can_recognise", lambda: pytest.fail("asked for"))

    assert proposal_of_file("text.pdf", "", page()).title == TITLE


def test_tesseract_itself_reads_a_scan() -> None:
    pytest.importorskip("tesserocr", reason="the extra `ocr` is not installed")
    if not recognised.can_recognise():
        pytest.skip("no models of Tesseract on this system")
    proposal = proposal_of_file("scan.pdf", "", scan())

    assert (proposal.title, proposal.abstract) == (TITLE, ABSTRACT)
    assert [author.name for author in proposal.authors] == ["Ann Bell", "Bob Cole"]
