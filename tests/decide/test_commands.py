"""Each command in its short form and in plain English and French, with its failure forms."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from mailbot.decide.commands import LONGEST_LINE, Command, NotUnderstood, Verb, parse
from tests.decide.making import NOON, RULES, ZONE

APRIL_20 = datetime(2027, 4, 20, 23, 59, 59, tzinfo=ZONE)
APRIL_20_18 = datetime(2027, 4, 20, 18, 0, tzinfo=ZONE)
ANYWHERE = datetime(2027, 4, 20, 23, 59, 59, tzinfo=timezone(timedelta(hours=-12), "AoE"))
ADA = "ada@lab.example"


@pytest.mark.parametrize(
    ("line", "verb", "numbers"),
    [
        ("accept 3 7", Verb.ACCEPT, (3, 7)),
        ("Accept OSM-3, #7 and n° 9.", Verb.ACCEPT, (3, 7, 9)),
        ("- please accept [OSM-3]", Verb.ACCEPT, (3,)),
        ("can you accept 3?", Verb.ACCEPT, (3,)),
        ("merci d'accepter OSM-3", Verb.ACCEPT, (3,)),
        ("on accepte la 3 et la 7", Verb.ACCEPT, (3, 7)),
        ("nous retenons 3 et 7", Verb.ACCEPT, (3, 7)),
        ("decline 9", Verb.DECLINE, (9,)),
        ("reject #9", Verb.DECLINE, (9,)),
        ("on refuse la 9", Verb.DECLINE, (9,)),
        ("waitlist 5", Verb.WAITLIST, (5,)),
        ("put 5 on the waiting list", Verb.WAITLIST, (5,)),
        ("mets la 5 en liste d’attente", Verb.WAITLIST, (5,)),
        ("undo", Verb.UNDO, ()),
        ("undo 7", Verb.UNDO, (7,)),
        ("annule la décision sur la 7", Verb.UNDO, (7,)),
        ("merge 3 7", Verb.MERGE, (3, 7)),
        ("fusionner 3 et 7", Verb.MERGE, (3, 7)),
        ("split 7", Verb.SPLIT, (7,)),
        ("sépare la 7", Verb.SPLIT, (7,)),
        ("close registration", Verb.CLOSE, ()),
        ("merci de fermer les inscriptions", Verb.CLOSE, ()),
        ("open registration", Verb.OPEN, ()),
        ("rouvrir les inscriptions", Verb.OPEN, ()),
        ("list", Verb.LIST, ()),
        ("liste les propositions", Verb.LIST, ()),
        ("please send me the list of proposals", Verb.LIST, ()),
        ("list people", Verb.PEOPLE, ()),
        ("Send me the list of registered people and how many seats are left.", Verb.PEOPLE, ()),
        ("envoie-moi la liste des inscrits", Verb.PEOPLE, ()),
        ("how many seats are left", Verb.STATUS, ()),
        ("combien de places reste-t-il", Verb.STATUS, ()),
        ("show 7", Verb.SHOW, (7,)),
        ("montre la 7", Verb.SHOW, (7,)),
        ("status", Verb.STATUS, ()),
        ("État des lieux", Verb.STATUS, ()),
        ("SEND", Verb.SEND, ()),
        ("envoie tout", Verb.SEND, ()),
        ("file 412", Verb.FILE, (412,)),
        ("classe 412", Verb.FILE, (412,)),
        ("help", Verb.HELP, ()),
        ("?", Verb.HELP, ()),
        ("aide", Verb.HELP, ()),
    ],
)
def test_command(line: str, verb: Verb, numbers: tuple[int, ...]) -> None:
    assert parse(line, NOON, RULES) == Command(line, verb, numbers)


@pytest.mark.parametrize(
    ("line", "verb", "numbers", "text"),
    [
        ("decline 9: out of scope", Verb.DECLINE, (9,), "out of scope"),
        ("decline 9 because it is out of scope", Verb.DECLINE, (9,), "it is out of scope"),
        ("refuser OSM-9 : hors sujet", Verb.DECLINE, (9,), "hors sujet"),
        ("decline 9: not about 2 oceans, if any", Verb.DECLINE, (9,), "not about 2 oceans, if any"),
        ("answer 12: Yes, at 10:30.", Verb.ANSWER, (12,), "Yes, at 10:30."),
        ("réponds à la question 12 : oui", Verb.ANSWER, (12,), "oui"),
    ],
)
def test_command_with_words(line: str, verb: Verb, numbers: tuple[int, ...], text: str) -> None:
    assert parse(line, NOON, RULES) == Command(line, verb, numbers, text=text)


@pytest.mark.parametrize(
    ("line", "verb", "who"),
    [
        (f"seat {ADA}", Verb.SEAT, ADA),
        ("seat Ada Moreau", Verb.SEAT, "Ada Moreau"),
        ("donne une place à ADA@lab.example", Verb.SEAT, ADA),
        (f"cancel {ADA}", Verb.CANCEL, ADA),
        ("cancel ada@\u2060lab.\u2060example", Verb.CANCEL, ADA),  # copied from a mail of ours
        ("annule l'inscription d'Ada Moreau", Verb.CANCEL, "Ada Moreau"),
        (f"forget {ADA}", Verb.FORGET, ADA),
        (f"oublie {ADA}", Verb.FORGET, ADA),
    ],
)
def test_command_about_a_person(line: str, verb: Verb, who: str) -> None:
    assert parse(line, NOON, RULES) == Command(line, verb, who=who)


@pytest.mark.parametrize(
    ("line", "until", "who"),
    [
        ("extend 2027-04-20", APRIL_20, None),
        ("extend 2027-04-20 18:00", APRIL_20_18, None),
        ("extend 2027-04-20 AoE", ANYWHERE, None),
        (f"extend {ADA} 2027-04-20", APRIL_20, ADA),
        ("on repousse la date limite au 20 avril", APRIL_20, None),
        ("on repousse la date limite au 20 avril à 18h", APRIL_20_18, None),
        (
            "la date limite passe au mardi 20 avril à midi",
            APRIL_20.replace(hour=12, minute=0, second=0),
            None,
        ),
        ("la date limite passe au 20 avril", APRIL_20, None),
        ("move the deadline to April 20, 2027 at 6pm", APRIL_20_18, None),
        ("Please extend the deadline to 20 April", APRIL_20, None),
        (f"prolonge {ADA} jusqu'au 20 avril 2027", APRIL_20, ADA),
    ],
)
def test_extension(line: str, until: datetime, who: str | None) -> None:
    assert parse(line, NOON, RULES) == Command(line, Verb.EXTEND, who=who, until=until)


def test_day_of_next_year_is_the_next_one_of_its_name() -> None:
    december = datetime(2027, 12, 20, 12, tzinfo=ZONE)

    found = parse("extend to January 10", december, RULES)

    assert isinstance(found, Command)
    assert found.until == datetime(2028, 1, 10, 23, 59, 59, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("line", "code", "value"),
    [
        ("acept 3", "unknown_command", "accept 3 7"),
        ("foo 3", "unknown_command", ""),
        ("do not accept 3", "unknown_command", "accept 3 7"),
        ("n'accepte pas la 3", "unknown_command", "accept 3 7"),
        ("accept 3 if there is room", "unknown_command", "accept 3 7"),
        ("si possible accepter la 3", "unknown_command", "accept 3 7"),
        ("should we accept 3?", "unknown_command", "accept 3 7"),
        ("accept 3?", "unknown_command", "accept 3 7"),
        ("accept\u200b 3", "unknown_command", ""),
        ("accept \u202e7 3", "unknown_command", ""),
        ("accept", "missing_argument", "accept 3 7"),
        ("accept three", "missing_argument", "accept 3 7"),
        ("merge 3", "missing_argument", "merge 3 7"),
        ("answer 12", "missing_argument", "answer 12: text"),
        ("seat", "missing_argument", "seat a@b.org"),
        ("accept 3 " + "7 " * 2000, "unknown_command", ""),
        ("extend", "missing_argument", "extend 2026-03-09"),
        ("extend 2027-02-31", "bad_date", "2027-02-31"),
        ("extend 20/04/2027", "bad_date", "20/04/2027"),
        ("extend 2027-03-01", "past_date", "2027-03-01"),
        ("on repousse au 20 mars", "past_date", "20 mars"),
    ],
)
def test_what_is_not_run_says_why(line: str, code: str, value: str) -> None:
    found = parse(line, NOON, RULES)

    assert isinstance(found, NotUnderstood)
    assert (found.line, found.code, found.values[0][1]) == (line[:LONGEST_LINE], code, value)


@pytest.mark.parametrize(
    "line", ["", "   ", "Bonjour,", "Hi there", "Merci d'avance,", "Thanks, Chris", "Chris Hair", "…"]
)
def test_courtesies_are_no_commands(line: str) -> None:
    assert parse(line, NOON, RULES) is None
