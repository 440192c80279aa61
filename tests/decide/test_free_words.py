"""Orders in free words are written out and asked about first; those in the form of a command run at once."""

from __future__ import annotations

import pytest

from mailbot.decide.commands import Command, parse
from mailbot.decide.free_words import is_free, orders_in, written_out
from mailbot.domain import Intent, Reading
from tests.decide.making import CHEF, NOON, OTHER_TEXT, RULES, World, a_mail, a_text, proposing, said


def ordering(*lines: str, proven: bool = True) -> Reading:
    return a_mail(CHEF, Intent.COMMAND, commands=lines, proven=proven)


@pytest.mark.parametrize(
    ("line", "short"),
    [
        ("on accepte la 3 et la 7", "accept 3 7"),
        ("nous refusons la 9 : hors sujet", "decline 9: hors sujet"),
        ("We accept 3", "accept 3"),
        ("On repousse la date limite au 20 avril", "extend 2027-04-20"),
        ("on repousse la date limite au lundi 20 avril à midi", "extend 2027-04-20 12:00"),
        ("la date limite passe au 20 avril AoE", "extend 2027-04-20 AoE"),
        ("The deadline is extended to 20 April at 6pm", "extend 2027-04-20 18:00"),
        ("On ferme les inscriptions", "close registration"),
        ("Let's close registration", "close registration"),
    ],
)
def test_free_words_are_written_out(line: str, short: str) -> None:
    found = parse(line, NOON, RULES)

    assert isinstance(found, Command)
    assert (is_free(found), written_out(found, RULES)) == (True, short)
    again = parse(short, NOON, RULES)
    assert isinstance(again, Command)
    assert not is_free(again)


@pytest.mark.parametrize(
    "line",
    [
        "accept 3 7",
        "- please accept 3",
        "can you accept 3?",
        "Pouvez-vous accepter la 3 ?",
        "merci d'accepter OSM-3",
        "Please extend the deadline to 20 April",
        "repousser la date limite au 20 avril",
        "donne une place à ada@lab.example",
        "close registration",
        "bot, close registration",
    ],
)
def test_orders_to_the_bot_are_not_asked_about(line: str) -> None:
    found = parse(line, NOON, RULES)

    assert isinstance(found, Command)
    assert not is_free(found)


def test_free_words_change_nothing_before_they_are_confirmed() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(ordering("On repousse la date limite au 20 avril à midi", "accept 1"))
    [challenge] = world.challenges
    before = dict(world.settings)
    confirmed = world.gets(a_mail(CHEF, confirms=True, tokens=(challenge.token,)))

    assert said(decision)[0] == (CHEF.email, "transcript+challenge")
    assert [one.code for one in decision.answers[0].facts.transcript] == ["understood_as", "accepted"]
    assert challenge.acts == ("command extend 2027-04-20 12:00",)
    assert "deadline" not in before
    assert world.settings["deadline"] == "2027-04-20T12:00:00+02:00"
    assert [one.code for one in confirmed.answers[0].facts.transcript] == ["extended_for_all"]


def test_without_proof_free_words_are_confirmed_once() -> None:
    world = World()

    decision = world.gets(ordering("On ferme les inscriptions", proven=False))
    [challenge] = world.challenges
    world.gets(a_mail(CHEF, confirms=True, tokens=(challenge.token,)))

    assert said(decision) == [(CHEF.email, "challenge")]
    assert world.settings["registration"] == "closed"


@pytest.mark.parametrize(
    ("line", "orders"),
    [
        ("accept 3 and 7", ("accept 3 and 7",)),
        ("accept 3 and decline 7", ("accept 3", "decline 7")),
        ("accept 3, decline 7 and send", ("accept 3", "decline 7", "send")),
        ("Accept 3. Decline 7: out of scope, and accept it next year.", ("Accept 3", None)),
        (
            "Merci d'envoyer la liste des inscrits en présentiel, et accepte la proposition 12.",
            ("Merci d'envoyer la liste des inscrits en présentiel", "accepte la proposition 12."),
        ),
        ("decline 7 because we accept 3 and send", ("decline 7 because we accept 3 and send",)),
        ("answer 12: come and accept 3", ("answer 12: come and accept 3",)),
    ],
)
def test_two_orders_in_one_line_are_two(line: str, orders: tuple[str | None, ...]) -> None:
    found = orders_in(line)

    assert tuple(one if want is not None else None for one, want in zip(found, orders, strict=True)) == orders


def test_orders_of_one_line_do_not_borrow_each_other_s_numbers() -> None:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text("Peat and ditches", OTHER_TEXT)))

    decision = world.gets(ordering("accept 1 and decline 2"))

    assert [one.code for one in decision.answers[0].facts.transcript] == ["accepted", "declined"]
    assert [record.standing.value for record in world.proposals.values()] == ["accepted", "declined"]


def test_two_orders_in_free_words_or_with_a_condition_are_not_run() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(
        ordering("on accepte la 1 et refuse la 2", "accept 1 and decline 2 if there is room")
    )

    assert [one.code for one in decision.answers[0].facts.transcript] == [
        "unknown_command",
        "unknown_command",
    ]
    assert [record.standing.value for record in world.proposals.values()] == ["active"]
