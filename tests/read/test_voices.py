"""Every invented voice is understood: intents, persons, attendance, membership; and nothing is invented."""

from __future__ import annotations

import re

import pytest

from mailbot.domain import Address, Attendance, Meeting, Proposal
from mailbot.read.letter import File, Letter
from mailbot.read.wishing.wishes import Wishes, wishes_of
from tests.read import final_voices, last_voices, more_voices, other_voices, voices, yet_more_voices
from tests.read.voices import Voice

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
    who, mode, member = (part.strip() for part in text.split("|"))
    known = address(voice.sender if who == "me" else who)
    return key(known.name), known.email or None, MODES[mode], ANSWERS[member]


ALL = (
    *voices.ALL,
    *more_voices.ALL,
    *yet_more_voices.ALL,
    *final_voices.ALL,
    *last_voices.ALL,
    *other_voices.ALL,
)


@pytest.mark.parametrize("voice", ALL, ids=lambda voice: (voice.subject + " " + voice.text)[:60])
def test_voice_is_understood(voice: Voice) -> None:
    wishes = understood(voice)

    people = {(key(one.name), one.email, one.attendance, one.member) for one in wishes.registrations}
    cancels = tuple(f"{one.name} <{one.email}>" if one.email else one.name for one in wishes.cancels)
    assert ({intent.value for intent in wishes.intents}, people, cancels, wishes.withdraws) == (
        set(voice.wants.split()),
        {person(one, voice) for one in voice.people},
        voice.cancels,
        voice.withdraws,
    ), wishes.why
