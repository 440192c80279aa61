"""docs/organisers.md says what is so: every command on it runs, and every command is on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailbot.decide.commands import Command, NotUnderstood, Verb, parse
from mailbot.decide.free_words import is_free
from mailbot.domain import Address, Meeting
from mailbot.read.letter import Letter
from mailbot.read.wishing.commands import command_lines
from tests.decide.making import CHEF, NOON, RULES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "organisers.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = [
    re.findall(r"`([^`]+)`", line)[:2] for line in TEXT.splitlines() if line.count("|") == 5 and "`" in line
]
PAIRS = [(english, french) for english, french in ROWS]
FAILURES = {
    "acept 3": "unknown_command",
    "accept": "missing_argument",
    "accept 3 if there is room": "unknown_command",
    "extend 09/03/2099": "bad_date",
    "extend 2001-03-09": "past_date",
}


def an_order(line: str) -> Command:
    found = parse(line, NOON, RULES)
    assert isinstance(found, Command), line
    return found


@pytest.mark.parametrize(("english", "french"), PAIRS)
def test_both_forms_of_a_row_are_one_command(english: str, french: str) -> None:
    one, other = an_order(english), an_order(french)

    assert (one.verb, one.numbers, one.who, one.until) == (other.verb, other.numbers, other.who, other.until)


@pytest.mark.parametrize("line", [form for pair in PAIRS for form in pair])
def test_every_form_is_read_as_an_order_of_the_bot(line: str) -> None:
    meeting = Meeting("OSM", "Ocean Sensing Meeting", organisers=(Address(CHEF.email),))
    letter = Letter(meeting=meeting, sender=CHEF, text=line, from_organiser=True)

    assert command_lines(letter) == (line,)
    assert not is_free(an_order(line)) or an_order(line).verb in (
        *(Verb.LIST, Verb.PEOPLE, Verb.SHOW, Verb.STATUS, Verb.HELP),
    )


def test_every_command_is_on_the_page() -> None:
    assert {an_order(english).verb for english, _ in PAIRS} == set(Verb)


@pytest.mark.parametrize(("line", "code"), FAILURES.items())
def test_failures_are_as_the_page_says(line: str, code: str) -> None:
    found = parse(line, NOON, RULES)

    assert f"| `{line}` |" in TEXT
    assert isinstance(found, NotUnderstood)
    assert found.code == code
