"""Mails by many hands, in seven languages: what each wants is written above it in hands/*.txt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest

from mailbot.domain import Address, Attendance, Intent, Kind, Meeting, Registration
from mailbot.read import read
from tests.read.lists_by_hand import filed

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"), Address("yann@coast.example", "Yann Le Goff")),
    network="GdR OCEAN",
)
MODES = {Attendance.IN_PERSON: "here", Attendance.REMOTE: "far", None: "-"}
MEMBER = {True: "yes", False: "no", None: "-"}
ANN = "Ann Bell <ann@bell.example>"
FOLDER = Path(__file__).parent / "hands"
DOCUMENT = """Title: Sheep seen from far above

Authors: Ann Bell, Bob Cole

Abstract: We count sheep in images of ten centimetres with a small network that was trained on goats. The
counts differ by less than four per cent from those of shepherds, on nine farms out of ten.
"""


@dataclass(frozen=True)
class Hand:
    """A mail, and what a careful secretary takes it for; people: "name / mode / member [/ affiliation]".

    Where its head has "cancels", whose registration ends is told there: names with commas between them.
    "reply" answers a mail of the bot, "has: file" brings a document that reads like a proposal.
    """

    wanted: str
    people: tuple[str, ...]
    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""


def hands() -> list[object]:
    found: list[object] = []
    for file in sorted(FOLDER.glob("*.txt")):
        for number, block in enumerate(re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:], start=1):
            found.append(pytest.param(hand(block), id=f"{file.stem}-{number}"))
    return found


def hand(block: str) -> Hand:
    head, _, text = block.partition("\n\n")
    wanted, *lines = head.splitlines()
    pairs = [line.split(": ", 1) for line in lines]
    people = tuple(value for key, value in pairs if key == "person")
    return Hand(wanted.strip(), people, {key: value for key, value in pairs if key != "person"}, text.strip())


def mail(one: Hand) -> bytes:
    message = EmailMessage()
    message["From"] = one.headers.get("from", ANN)
    message["To"] = "nora@coast.example"
    message["Subject"] = one.headers["subject"]
    if "reply" in one.headers:
        message["In-Reply-To"] = "<b@bot.example>"
    text, *parts = re.split(r"(?m)^--- (?=\S)", one.text)
    message.set_content(text.strip("\n") + "\n")
    for part in parts:  # "--- people.csv utf-16", "--- html": the lines below it are the file's or the body's
        head, _, content = part.strip("\n").partition("\n")
        name, *encoding = head.split()
        if name == "html":
            message.set_content(f"<p>{text.strip()}</p>{content}", subtype="html")
        else:
            message.add_attachment(
                filed(name, content, *encoding), maintype="application", subtype="octet-stream", filename=name
            )
    if "has" in one.headers:
        message.add_attachment(DOCUMENT, filename="document.txt")
    return message.as_bytes()


def told(person: Registration, wanted: str) -> str:
    said = f"{person.name} / {MODES[person.attendance]} / {MEMBER[person.member]}"
    return f"{said} / {person.affiliation or '-'}" if wanted.count(" / ") == 3 else said


@pytest.mark.parametrize("one", hands())
def test_mail_is_understood(one: Hand) -> None:
    reading = read(mail(one), MEETING)
    if one.wanted == "silent":
        assert reading.kind is not Kind.HUMAN or reading.intents == {Intent.OTHER}, reading.why
        return

    assert reading.kind is Kind.HUMAN, reading.why
    assert {intent.value for intent in reading.intents} == set(one.wanted.split(",")), reading.why
    form = one.people[0] if one.people else ""
    assert sorted(told(person, form) for person in reading.registrations) == sorted(one.people), reading.why
    if "cancels" in one.headers:
        gone = [person.name for person in reading.cancels] or [parseaddr(one.headers.get("from", ANN))[0]]
        assert gone == one.headers["cancels"].split(", "), reading.why
    elif "cancellation" not in one.wanted:
        assert not reading.cancels, reading.why
