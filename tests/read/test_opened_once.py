"""A mail's files are opened once each, however many readers ask what they hold."""

from __future__ import annotations

from collections import Counter
from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read import read
from mailbot.read.files.document import Document
from mailbot.read.files.documents import document_of
from mailbot.read.proposing import proposals

MEETING = Meeting("TIDE", "Coasts Seen from Orbit", organisers=(Address("nora@coast.example", "Nora"),))
ABSTRACT = (
    "Salt marshes drown slowly and from within. We follow the ponds that open inside 210 marshes with a "
    "small network trained on drawings by wardens, and ask which ponds will join the creek. "
)


def mail(text: str, *names: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = "Ponds"
    message.set_content(text)
    for name in names:
        content = f"Ponds of {name}\n\nAnn Bell, Saltings Trust\n\nAbstract\n\n{ABSTRACT}\n"
        message.add_attachment(content.encode(), maintype="text", subtype="plain", filename=name)
    return message


def forwarded(inner: EmailMessage) -> EmailMessage:
    outer = mail("For you.\n", "outer.txt")
    outer.add_attachment(inner)
    return outer


@pytest.mark.parametrize(
    ("sent", "opened"),
    [
        (mail("My abstract is attached.\n", "ponds.txt"), {"ponds.txt": 1}),
        (mail("See you in May.\n", "ponds.txt", "cv.txt"), {"ponds.txt": 1, "cv.txt": 1}),
        (forwarded(mail("My abstract.\n", "ponds.txt")), {"outer.txt": 1, "ponds.txt": 1}),
    ],
)
def test_each_file_is_opened_once(
    sent: EmailMessage, opened: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: Counter[str] = Counter()

    def counted(name: str, media_type: str, content: bytes) -> Document:
        seen[name] += 1
        return document_of(name, media_type, content)

    monkeypatch.setattr(proposals, "document_of", counted)
    reading = read(sent.as_bytes(), MEETING)
    assert dict(seen) == opened
    assert {one.name for one in reading.attachments} == set(opened)
