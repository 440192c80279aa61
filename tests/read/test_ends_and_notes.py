"""Institutions below the text or in its notes, titles that go on after a colon, and what is sure of it."""

from __future__ import annotations

import io
import zipfile

import pytest

from mailbot.domain import Proposal
from mailbot.read.proposing.page.proposal import proposal_of_file
from tests.read.pdf_by_hand import at, plain

ABSTRACT = [
    "Harbours silt up slowly, and nobody counts the boats that are",
    "left behind. We read ten winters of radar images of four",
    "drowned harbours with a network of three layers only. Nine",
    "boats in ten are found again in the next winter; the others",
    "lie below the quay, where the radar sees the wall twice.",
]


def page(
    *blocks: tuple[float, list[str]], title: tuple[tuple[float, str], ...] = ((18, "Drowned boats"),)
) -> Proposal:
    """A title, authors and an abstract, then blocks in a size, each below white space."""
    content, y = "", 780.0
    for size, text in title:
        content += at(90, y, text, size, "B")
        y -= 1.3 * size
    content += at(90, y - 14, "Hannah Whitlock and Owen Pryce", 11)
    y -= 50
    for size, lines in ((11.0, ["Abstract", *ABSTRACT]), *blocks):
        for text in lines:
            content += at(90, y, text, size)
            y -= 1.2 * size
        y -= 12
    return proposal_of_file("a.pdf", "", plain(content))


def placed(proposal: Proposal) -> list[tuple[str, str | None]]:
    return [(one.name, one.affiliation) for one in proposal.authors]


@pytest.mark.parametrize(
    "blocks",
    [
        [["University of Northbridge, 4 Quay Road"], ["Harbour Museum of Saltmouth"]],
        [
            ["(H. Whitlock) University of Northbridge, 4 Quay Road"],
            ["(O. Pryce) Harbour Museum of Saltmouth"],
        ],
        [
            ["University of Northbridge, 4 Quay Road", "Email address: hannah@northbridge.example"],
            ["Harbour Museum of Saltmouth", "Email address: owen@saltmouth.example"],
        ],
        [["University of Northbridge,", "4 Quay Road"], ["Harbour Museum of Saltmouth"]],
    ],
)
def test_addresses_below_the_text_are_the_authors(blocks: list[list[str]]) -> None:
    read = page(*((9.0, block) for block in blocks))

    assert placed(read) == [
        ("Hannah Whitlock", "University of Northbridge, 4 Quay Road"),
        ("Owen Pryce", "Harbour Museum of Saltmouth"),
    ]
    assert read.abstract == " ".join(ABSTRACT)


@pytest.mark.parametrize(
    "block",
    [
        ["We thank the University of Northbridge and the Harbour Museum."],
        ["University of Northbridge"],  # whose of the two?
        ["(A. Bell) University of Northbridge", "(B. Cole) Harbour Museum"],
    ],
)
def test_what_else_stands_below_is_nobodys_address(block: list[str]) -> None:
    assert placed(page((9.0, block))) == [("Hannah Whitlock", None), ("Owen Pryce", None)]


@pytest.mark.parametrize(
    "marks", ["fn1 fn2", "fn:1 fn:2", "fn-1 fn-2", "user-content-fn-1 user-content-fn-2"]
)
def test_notes_of_a_web_page_name_the_institutions(marks: str) -> None:
    first, second = marks.split()
    note = '<li id="{}"><p>{}<a href="#r" class="footnote-back">&#8617;</a></p></li>'
    text = (
        "<html><body><h1>Drowned boats</h1>"
        f'<p class="author">Hannah Whitlock<a href="#{first}"><sup>1</sup></a></p>'
        f'<p class="author">Owen Pryce<a href="#{second}"><sup>2</sup></a></p>'
        f'<div class="abstract"><p>{" ".join(ABSTRACT)}</p></div><section><hr><ol>'
        + note.format(first, "University of Northbridge")
        + note.format(second, "Harbour Museum of Saltmouth")
        + "</ol></section></body></html>"
    )
    read = proposal_of_file("a.html", "text/html", text.encode())

    assert placed(read) == [
        ("Hannah Whitlock", "University of Northbridge"),
        ("Owen Pryce", "Harbour Museum of Saltmouth"),
    ]
    assert (read.title, read.abstract) == ("Drowned boats", " ".join(ABSTRACT))


@pytest.mark.parametrize("size", [18.0, 15.0])
def test_a_title_goes_on_after_a_colon_in_smaller_print(size: float) -> None:
    read = page(title=((18, "Drowned boats:"), (size, "ten winters of radar over four harbours")))

    assert read.title == "Drowned boats: ten winters of radar over four harbours"
    assert [name for name, _ in placed(read)] == ["Hannah Whitlock", "Owen Pryce"]


@pytest.mark.parametrize(
    ("label", "sure"), [("Authors", True), ("Co-authors", False), ("Other authors", False)]
)
def test_a_label_that_leaves_somebody_out_is_less_sure(label: str, sure: bool) -> None:
    text = f"Title: Drowned boats\n{label}: Hannah Whitlock, Owen Pryce\n\nAbstract\n{' '.join(ABSTRACT)}\n"
    read = proposal_of_file("a.txt", "text/plain", text.encode())

    assert [name for name, _ in placed(read)] == ["Hannah Whitlock", "Owen Pryce"]
    assert (dict(read.evidence)["authors"].confidence > 0.9) is sure


@pytest.mark.parametrize("heading", ["", "<text:p>Abstract</text:p>"])
def test_an_abstract_between_the_paragraphs_of_a_text_document_is_read(heading: str) -> None:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{urn}:office:1.0" xmlns:text="{urn}:text:1.0"><office:body>'
        '<office:text><text:p text:style-name="Title">Drowned boats</text:p>'
        f'<text:p text:style-name="Author">Hannah Whitlock</text:p>{heading}{" ".join(ABSTRACT)}'
        '<text:h text:outline-level="1">Introduction</text:h><text:p>Boats are lost.</text:p>'
        "</office:text></office:body></office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    read = proposal_of_file("a.odt", "", packed.getvalue())

    assert (read.title, placed(read)) == ("Drowned boats", [("Hannah Whitlock", None)])
    assert read.abstract == " ".join(ABSTRACT)
