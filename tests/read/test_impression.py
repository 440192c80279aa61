"""The impression that a mail's words make, and what it may do beside the rules."""

from __future__ import annotations

from dataclasses import fields
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.config import load
from mailbot.domain import Address, Intent, Meeting
from mailbot.read import read
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing import impression
from mailbot.read.wishing.impression import NOTHING as NOTHING_ASKED
from mailbot.read.wishing.impression import WEIGHED, settled
from mailbot.shipped import shipped

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"),),
    network="GdR OCEAN",
)
REGISTRATION = frozenset({Intent.REGISTRATION})
NOTHING: frozenset[Intent] = frozenset()
COMING = frozenset(
    {"regist", "please", "please regist", "me for", "in person", "attend", "member", "=ours 3"}
)
ENDING = frozenset({"cancel", "my place", "sorry", "=ours 3"})
SELLING = frozenset({"offer", "our servi", "your event", "quote", "price", "=invites", "=asks the reader"})


def test_what_the_rules_read_stays_without_any_other_impression() -> None:
    assert settled(frozenset({"=ours 3"}), REGISTRATION, proposes=False) == REGISTRATION


def test_words_of_coming_register_where_no_rule_does() -> None:
    assert settled(COMING, NOTHING, proposes=False) == REGISTRATION


def test_words_of_a_trader_outweigh_a_rule() -> None:
    assert settled(SELLING, frozenset({Intent.QUESTION}), proposes=False) == NOTHING


def test_no_text_no_proposal() -> None:
    marks = frozenset({"propos", "my abstra", "title", "abstra", "talk", "=ours 3"})

    assert Intent.PROPOSAL not in settled(marks, NOTHING, proposes=False)


def test_another_conversation_is_left_alone() -> None:
    assert settled(COMING | {"=elsewhere"}, NOTHING, proposes=True) == NOTHING


def test_somebody_comes_whom_the_reader_cannot_name() -> None:
    text = "I'm not coming to your meeting, he is. He's the tall one and a member of your network."
    reading = read(_mail("who comes", text).as_bytes(), MEETING)

    assert set(reading.intents) == {Intent.QUESTION}
    assert reading.registrations == ()


def test_the_weights_are_of_this_form() -> None:
    text = Path(impression.__file__).with_name("impression.txt").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]

    assert rows[0] == ["", *WEIGHED, NOTHING_ASKED]
    assert {len(row) for row in rows} == {len(rows[0]), len(fields(impression._Trust)) + 1}
    assert all(abs(float(weight)) < 10 for row in rows[1:] for weight in row[1:])


def test_the_weights_name_nobody() -> None:
    """What the meeting, its network and its organisers are called stands in the weights as one mark each."""
    meeting = load(shipped("config") / "meeting.toml", secrets=False).about()
    called = [meeting.code, meeting.network or "", *(one.name or "" for one in meeting.organisers)]
    named = {word[:6] for name in called for word in fold_line(name).split()} - {"gdr"}
    text = Path(impression.__file__).with_name("impression.txt").read_text(encoding="utf-8")
    marks = {word for line in text.splitlines() for word in line.partition("\t")[0].split()}

    assert len(named) >= 6
    assert named & marks == set()


# Wordings that no rule's table has: whoever adds one takes another.
@pytest.mark.parametrize(
    ("subject", "text", "wanted"),
    [
        (
            "two of us",
            "Count on two from here, me at the venue and Tom Reed over the link. GdR: both.",
            {"registration"},
        ),
        ("meedoen", "Zet mij er maar bij, ik kom met de trein. Geen GdR-lid.", {"registration"}),
        (
            "TIDE",
            "You may reckon with me on the day, boots and all. I pay no dues to the GdR.",
            {"registration"},
        ),
        ("roses", "The roses want cutting back before Easter. Yours too, I should think.", {"other"}),
    ],
)
def test_unforeseen_wordings(subject: str, text: str, wanted: set[str]) -> None:
    assert read(_mail(subject, text).as_bytes(), MEETING).intents == {Intent(one) for one in wanted}


def _mail(subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message.set_content(text)
    return message
