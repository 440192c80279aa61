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
    """A mail, and what a careful secretary takes it for.

    people: "name [<address>] / mode / member [/ affiliation]"; "me" is the sender, an empty address <> is
    wanted to be unknown, one that is not written is not asked for. In the head, "cancels" names whose
    registration ends (without it: the sender's) and "withdraws" which proposals, with commas between them.
    "Re:" answers a mail of the bot, if "reply" says nothing else; "has: file" brings a document that reads
    like a proposal.
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
    if "cc" in one.headers:
        message["Cc"] = one.headers["cc"]
    subject = one.headers.get("subject", "")
    message["Subject"] = subject
    if one.headers.get("reply", "yes" if subject[:3].casefold() in ("re:", "aw:") else "no") == "yes":
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
    name = named(person.name, person.email, wanted)
    said = f"{name} / {MODES[person.attendance]} / {MEMBER[person.member]}"
    return f"{said} / {person.affiliation or '-'}" if wanted.count(" / ") == 3 else said


def named(name: str | None, email: str | None, wanted: str) -> str:
    return f"{name} <{email or ''}>" if "<" in wanted else name or ""


def several(one: Hand, key: str) -> tuple[str, ...]:
    return tuple(one.headers[key].split(", ")) if key in one.headers else ()


@pytest.mark.parametrize("one", hands())
def test_mail_is_understood(one: Hand) -> None:
    reading = read(mail(one), MEETING)
    if one.wanted == "silent":
        assert reading.kind is not Kind.HUMAN or reading.intents == {Intent.OTHER}, reading.why
        return

    assert reading.kind is Kind.HUMAN, reading.why
    assert {intent.value for intent in reading.intents} == set(one.wanted.split(",")), reading.why
    sender = one.headers.get("from", ANN)
    people = sorted(re.sub(r"^me(?= / )", sender, person) for person in one.people)
    read_people = sorted(reading.registrations, key=lambda person: person.name or "")
    assert [told(*pair) for pair in zip(read_people, [*people, *[""] * 9], strict=False)] == people, (
        reading.why
    )
    assert reading.withdraws == several(one, "withdraws"), reading.why
    if "cancels" not in one.headers:
        assert not reading.cancels, reading.why
        return

    wanted = several(one, "cancels")
    gone = [
        named(who.name, who.email, form)
        for who, form in zip(reading.cancels, [*wanted, *[""] * 9], strict=False)
    ]
    assert (gone or [parseaddr(sender)[0]]) == [*wanted], reading.why
