"""Attacks on identity as bytes on the wire, read and decided: docs/attacks.md names each of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbot.domain import Attendance, Flag, Outcome, Reading, Seat
from mailbot.read.reading import read
from tests.decide.making import ADA, BO, CHEF, RULES, World, in_person, proposing, registering, said

AT_MX = "Received: from out.example (out.example [192.0.2.9]) by mx.meet.example (Postfix) with SMTP; now\n"
AT_OTHER = "Received: from mx.meet.example (198.51.100.7) by fe.ad.meet.example with SMTP; now\n"
PASS = "Authentication-Results: mx.meet.example; dkim=pass header.d={}\n"
OWN = "meet.example"  # the organiser's domain


def arrived(trace: str, sender: str, text: str, subject: str = "Hello", more: str = "") -> Reading:
    raw = (
        f"{trace}From: {sender}\nTo: bot@meet.example\nSubject: {subject}\n{more}"
        "Date: Thu, 01 Apr 2027 12:00:00 +0200\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return read(raw.encode(), RULES.meeting)


def ordered(reading: Reading) -> tuple[str, list[str]]:
    """What becomes of proposal 1 and who is written to when this mail says "accept 1"."""
    world = World()
    world.gets(proposing())
    decision = world.gets(reading)
    return world.proposals[1].standing.value, [to for to, _ in said(decision)]


def test_organiser_with_proof_is_obeyed() -> None:
    reading = arrived(AT_MX + PASS.format(OWN), CHEF.email, "accept 1")

    assert ordered(reading) == ("accepted", [CHEF.email, ADA.email])


@pytest.mark.parametrize(
    ("trace", "sender", "text"),
    [
        ("", CHEF.email, "accept 1"),
        (PASS.format(OWN), CHEF.email, "accept 1"),
        (AT_OTHER + PASS.format(OWN), CHEF.email, "accept 1"),
        (AT_OTHER + AT_MX + PASS.format(OWN), CHEF.email, "accept 1"),
        (AT_OTHER + PASS.format(OWN) + AT_MX, CHEF.email, "accept 1"),
        (AT_MX + PASS.format(OWN) + PASS.format("evil.example"), CHEF.email, "accept 1"),
        (AT_MX + PASS.format("evil.example") + PASS.format(OWN), CHEF.email, "accept 1"),
        (AT_MX + PASS.format("evil.example"), CHEF.email, "accept 1"),
        # two addresses, two From lines: that of the organiser is shown, the other is signed for
        (AT_MX + PASS.format("evil.example"), f"{CHEF.email}, mallory@evil.example", "accept 1"),
        (AT_MX + PASS.format("evil.example") + f"From: {CHEF.email}\n", "mallory@evil.example", "accept 1"),
    ],
)
def test_forged_organiser_only_makes_the_bot_ask_the_organiser(trace: str, sender: str, text: str) -> None:
    assert ordered(arrived(trace, sender, text)) == ("active", [CHEF.email])


@pytest.mark.parametrize(
    "sender",
    [
        "ch\u0430ir@meet.example",  # a Cyrillic letter
        "chair@m\u0435et.example",
        "chair@meet.example.evil.example",
        '"chair@meet.example" <mallory@evil.example>',
        '"Chris Hair <chair@meet.example>" <mallory@evil.example>',
        "chair\u200b@meet.example",
        "\u202echair@meet.example",
        "chair@meet.example\u2060.evil.example",
        "\uff43hair@meet.example",  # a full-width letter
        "chair+x@meet.example",
    ],
)
def test_who_only_looks_like_an_organiser_is_none(sender: str) -> None:
    domain = sender.rpartition("@")[2].strip("<> ")
    standing, written_to = ordered(arrived(AT_MX + PASS.format(domain), sender, "accept 1"))

    assert standing == "active"
    assert CHEF.email not in written_to
    assert ADA.email not in written_to


@pytest.mark.parametrize(
    "text",
    [
        "accept\u200b 1",
        "acc\u00adept 1",
        "\u202e1 tpecca",
        "accept \u202e1",
        "\u0430ccept 1",  # a Cyrillic letter
        "do not accept 1",
        "> accept 1",
        "Merci !\n\n-- \naccept 1",
        "On Monday Ada wrote:\n> accept 1",
    ],
)
def test_command_that_is_not_what_it_looks_like_is_not_run(text: str) -> None:
    standing, _ = ordered(arrived(AT_MX + PASS.format(OWN), CHEF.email, text))

    assert standing == "active"


def test_command_in_a_vacation_reply_is_not_run() -> None:
    more = "Auto-Submitted: auto-replied\n"

    assert ordered(arrived(AT_MX + PASS.format(OWN), CHEF.email, "accept 1", more=more)) == ("active", [])


def test_command_in_a_forwarded_mail_is_not_run() -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Ada Moreau <ada@lab.example>\n"
        "Date: Thu, 1 Apr 2027 at 11:00\nSubject: please\nTo: chair@meet.example\n\naccept 1\n"
    )

    standing, _ = ordered(arrived(AT_MX + PASS.format(OWN), CHEF.email, text, "Fwd: please"))

    assert standing == "active"


def test_stranger_who_commands_is_not_obeyed_and_the_organisers_hear_of_it() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(arrived(AT_MX + PASS.format("evil.example"), "mallory@evil.example", "accept 1"))

    assert (world.proposals[1].standing.value, decision.answers) == ("active", ())
    assert decision.changes == (Flag("command_by_stranger", "mallory@evil.example"),)
    assert not decision.keep_content


@pytest.mark.parametrize(
    ("trace", "seat"),
    [
        (AT_MX + PASS.format("lab.example"), Seat.CANCELLED),
        (AT_OTHER + PASS.format("lab.example"), Seat.CONFIRMED),
        (PASS.format("lab.example"), Seat.CONFIRMED),
        ("", Seat.CONFIRMED),
    ],
)
def test_registration_is_cancelled_by_its_owner_alone(trace: str, seat: Seat) -> None:
    world = World()
    world.gets(registering(in_person(ADA)))

    world.gets(arrived(trace, ADA.email, "Please cancel my registration, I cannot come."))

    assert world.registered(ADA).seat is seat


def test_reused_message_id_makes_another_mail_and_is_shown() -> None:
    world = World()
    first = registering(in_person(ADA), message_id="m1@lab.example")
    world.gets(first)
    forged = registering(in_person(BO, attendance=Attendance.REMOTE), sender=BO, message_id="m1@lab.example")

    decision = world.gets(forged, same_id_other_content=True)

    assert decision.outcome is Outcome.FILED
    assert [flag.code for flag in world.flags] == ["same_id_other_content"]
    assert world.registered(ADA).attendance is Attendance.IN_PERSON


def test_confirmation_by_another_address_or_twice_runs_nothing() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))
    world.gets(arrived("", ADA.email, "Please cancel my registration, I cannot come."))
    [challenge] = world.challenges
    quoted = f"> [OSM-C {challenge.token}]\n"

    world.gets(arrived("", BO.email, f"I confirm.\n\n{quoted}", "Re: confirm", "In-Reply-To: <x@y>\n"))
    by_another = world.registered(ADA).seat
    yes = arrived("", ADA.email, f"I confirm.\n\n{quoted}", "Re: confirm", "In-Reply-To: <x@y>\n")
    world.gets(yes)
    by_its_owner = world.registered(ADA).seat
    again = world.gets(replace(yes, fingerprint="another mail"))

    assert (by_another, by_its_owner) == (Seat.CONFIRMED, Seat.CANCELLED)
    assert said(again) == [(ADA.email, "challenge_expired")]


@pytest.mark.parametrize(
    ("trace", "to"), [("", CHEF.email), (AT_MX + PASS.format(OWN), "assistant@meet.example")]
)
def test_lists_go_to_another_address_of_the_domain_with_proof_only(trace: str, to: str) -> None:
    reading = arrived(trace, CHEF.email, "list people", more="Reply-To: assistant@meet.example\n")

    assert said(World().gets(reading)) == [(to, "transcript")]
