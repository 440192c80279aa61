"""Mails with a document: a proposal with next to no words, or other business full of a proposal's words.

What a careful secretary takes each for is written above it in attached/*.txt.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain import Address, Intent, Meeting, Problem
from mailbot.read import read
from mailbot.read.files.documents import document_of
from tests.read.office_by_hand import docx, p
from tests.read.pdf_by_hand import at, plain

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"), Address("yann@coast.example", "Yann Le Goff")),
    network="GdR OCEAN",
)
FOLDER = Path(__file__).parent / "attached"


@dataclass(frozen=True)
class Sent:
    """A mail with one document; wanted: "proposal", "question" or "other"."""

    wanted: str
    headers: dict[str, str]
    text: str
    document: str


def sent() -> list[object]:
    found: list[object] = []
    for file in sorted(FOLDER.glob("*.txt")):
        for number, block in enumerate(re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:], start=1):
            found.append(pytest.param(one_of(block), id=f"{file.stem}-{number}"))
    return found


def one_of(block: str) -> Sent:
    head, _, rest = block.partition("\n\n")
    text, _, document = rest.partition("--->8---\n")
    wanted, *lines = head.splitlines()
    return Sent(wanted, dict(line.split(": ", 1) for line in lines), text.strip(), document.strip() + "\n")


def mail(one: Sent) -> bytes:
    message = EmailMessage()
    message["From"] = one.headers["from"]
    message["To"] = "nora@coast.example"
    message["Subject"] = one.headers["subject"]
    message.set_content(one.text + "\n")
    name = one.headers["file"]
    content = made(name, one.document)
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def made(name: str, text: str) -> bytes:
    """The document as its name says: Word and PDF have their titles and headings in larger print."""
    if name.endswith(".docx"):
        return docx("".join(_paragraph(line) for line in text.splitlines() if line))
    if name.endswith(".pdf"):
        return plain(_page(text))
    return text.encode()


def _paragraph(line: str) -> str:
    marks = len(line) - len(line.lstrip("#"))
    return p(line.lstrip("# "), style=("", "Title", "H1")[marks])


def _page(text: str) -> str:
    drawn, height = [], 780
    for line in text.splitlines():
        size, font = (17, "B") if line.startswith("#") else (10, "F")
        for piece in textwrap.wrap(line.lstrip("# "), 60 if size > 10 else 95):
            drawn.append(at(70, height, piece, size, font))
            height -= int(size * 1.3)
        height -= 0 if line else 10
    return "".join(drawn)


@pytest.mark.parametrize("one", sent())
def test_document_is_taken_for_what_it_is(one: Sent) -> None:
    reading = read(mail(one), MEETING)

    assert reading.intents == {Intent(one.wanted)}, reading.why
    titles = [proposal.title for proposal in reading.proposals]
    assert titles == [one.headers[key] for key in ("title",) if key in one.headers]


def test_file_of_an_unknown_format_is_the_source_and_not_missing() -> None:
    text = 'I should like to speak on "The shadow of a wave on sand". The abstract is attached as a dvi file.'
    headers = {"from": "Ann Bell <ann@bell.example>", "subject": "waves", "file": "waves.dvi"}
    (read_one,) = read(mail(Sent("proposal", headers, text, "\0\2\1")), MEETING).proposals

    assert (read_one.source, read_one.title) == ("waves.dvi", "The shadow of a wave on sand")
    assert read_one.problems[0] is Problem.UNSUPPORTED_FORMAT


@pytest.mark.parametrize(
    ("app", "pages"),
    [
        ("<Application>LibreOffice/7.4$Linux</Application><Pages>3</Pages><Words>0</Words>", 3),
        ("<Application>LibreOffice/7.4$Linux</Application><Pages>3</Pages><Words>900</Words>", None),
        ("<Application>Microsoft Macintosh Word</Application><Pages>3</Pages><Words>0</Words>", None),
    ],
)
def test_pages_are_believed_to_who_laid_them_out(app: str, pages: int | None) -> None:
    content = docx(p("Waves on sand", style="Title") + p("They come and go. " * 20), app)
    assert document_of("waves.docx", "", content).pages == pages
