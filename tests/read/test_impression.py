"""The impression that a mail's words make, and what it may do beside the rules."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Intent, Meeting
from mailbot.read import read
from mailbot.read.wishing.impression import settled

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


@pytest.mark.parametrize("marks", [COMING, ENDING, SELLING, frozenset()])
def test_marks_in_any_order_sound_the_same(marks: frozenset[str]) -> None:
    again = frozenset(sorted(marks, reverse=True))

    assert settled(marks, NOTHING, proposes=True) == settled(again, NOTHING, proposes=True)


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
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message.set_content(text)

    assert read(message.as_bytes(), MEETING).intents == {Intent(one) for one in wanted}
