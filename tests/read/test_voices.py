"""Every invented voice is understood: intents, persons, attendance, membership; and nothing is invented.

The voices stand in voices/*.txt, each under what its sender wants. `person` is "NAME <address> / mode /
member", and "me" the sender; `has` a proposal in a file or in the body; "> " opens what is quoted, "-- " the
signature.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from mailbot.domain import Address, Attendance, Meeting, Proposal
from mailbot.read.letter import File, Letter
from mailbot.read.wishing.wishes import Wishes, wishes_of

FOLDER = Path(__file__).parent / "voices"
MARTA = "Marta Lindgren <marta.lindgren@nordlys.example.org>"
MEETING = Meeting(
    code="LSOD",
    title="Learning from Sparse Ocean Data",
    organisers=(Address("jeanne.tremel@rade.example.org", "Jeanne Trémel"),),
    sender=Address("bot@lsod.example.org"),
    network="GdR OCEAN",
)
MODES = {"here": Attendance.IN_PERSON, "far": Attendance.REMOTE, "-": None}
ANSWERS = {"yes": True, "no": False, "-": None}
FILE = File("abstract.pdf", "application/pdf", b"%PDF", "0" * 64)
PROPOSAL = Proposal(
    title="Eddies from three buoys", abstract="Three buoys see few eddies.", source="abstract.pdf"
)


@dataclass(frozen=True)
class Voice:
    """wants: intents. has: "file" (a document that reads like a proposal), "body" or ""."""

    text: str
    wants: tuple[str, ...]
    people: tuple[str, ...] = ()
    subject: str = ""
    sender: str = MARTA
    has: str = ""
    quoted: str = ""
    signature: str = ""
    copies: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    withdraws: tuple[str, ...] = ()


def voice_of(block: str) -> Voice:
    head, _, body = block.partition("\n\n")
    wants, *lines = head.splitlines()
    told: dict[str, list[str]] = {}
    for line in lines:
        key, value = line.split(": ", 1)
        told.setdefault(key, []).append(value)
    written = [line for line in body.rstrip("\n").split("\n") if not re.match(r">( |$)", line)]
    text, _, signature = "\n".join(written).partition("\n-- \n")
    return Voice(
        text=text,
        wants=tuple(wants.split(",")),
        people=tuple(told.get("person", ())),
        subject=told.get("subject", [""])[0],
        sender=told.get("from", [MARTA])[0],
        has=told.get("has", [""])[0],
        quoted="\n".join(re.findall(r"(?m)^> ?(.*)$", body)),
        signature=signature,
        copies=tuple(told.get("cc", ())),
        cancels=tuple(told.get("cancels", ())),
        withdraws=tuple(told.get("withdraws", ())),
    )


def voices() -> list[object]:
    return [
        pytest.param(voice_of(block), id=f"{file.stem}-{number}")
        for file in sorted(FOLDER.glob("*.txt"))
        for number, block in enumerate(re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:], start=1)
    ]


def address(text: str) -> Address:
    match = re.fullmatch(r"(.*?)\s*(?:<(.+)>)?", text.strip())
    assert match
    return Address(match[2] or "", match[1] or None)


def letter_of(voice: Voice) -> Letter:
    return Letter(
        meeting=MEETING,
        sender=address(voice.sender),
        recipients=(MEETING.organisers[0], *map(address, voice.copies)),
        subject=voice.subject,
        text=voice.text,
        signature=voice.signature,
        quoted=voice.quoted,
        files=(FILE,) if voice.has == "file" else (),
        is_reply=bool(voice.quoted) or voice.subject.startswith("Re:"),
    )


def understood(voice: Voice) -> Wishes:
    return wishes_of(letter_of(voice), (PROPOSAL,) if voice.has else ())


def key(name: str | None) -> tuple[str, ...]:
    """A name's words in any order: "LEBRETON Clara" is Clara Lebreton."""
    return tuple(sorted((name or "").casefold().split()))


def person(text: str, voice: Voice) -> tuple[tuple[str, ...], str | None, Attendance | None, bool | None]:
    who, mode, member = (part.strip() for part in text.rsplit(" / ", 2))
    known = address(voice.sender if who == "me" else who)
    return key(known.name), known.email or None, MODES[mode], ANSWERS[member]


@pytest.mark.parametrize("voice", voices())
def test_voice_is_understood(voice: Voice) -> None:
    wishes = understood(voice)

    people = {(key(one.name), one.email, one.attendance, one.member) for one in wishes.registrations}
    cancels = tuple(f"{one.name} <{one.email}>" if one.email else one.name for one in wishes.cancels)
    assert ({intent.value for intent in wishes.intents}, people, cancels, wishes.withdraws) == (
        set(voice.wants),
        {person(one, voice) for one in voice.people},
        voice.cancels,
        voice.withdraws,
    ), wishes.why
