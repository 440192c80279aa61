"""Authors, titles and wishes that a letter tells in passing, around its abstract."""

from __future__ import annotations

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read.letter import Letter
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.named import WORK, authors_told
from mailbot.read.proposing.spoken.completing import sender_name
from mailbot.read.proposing.spoken.remarks import is_for_organisers
from mailbot.read.proposing.spoken.titles import title_said


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        (
            f'I propose "{WORK}", by myself and my colleague Bob Cole, both at the Marsh Office in Holm.',
            ("Ann Bell (Marsh Office)", "Bob Cole (Marsh Office)"),
        ),
        (f'A talk "{WORK}" by me and Bob Cole.', ("Ann Bell", "Bob Cole")),
        (f"Un exposé « {WORK} », par moi-même et ma collègue Carla Dee.", ("Ann Bell", "Carla Dee")),
        (f"Einen Vortrag „{WORK}“, von mir und meinem Kollegen Bob Cole.", ("Ann Bell", "Bob Cole")),
        (f"It would be called {WORK}. It's me and Bob Cole.", ("Ann Bell", "Bob Cole")),
        (
            f"It is called {WORK}. It's just me and Bob Cole, we are both with the Marsh Office.",
            ("Ann Bell (Marsh Office)", "Bob Cole (Marsh Office)"),
        ),
        (f"Titre : {WORK}. Ce serait moi et Carla Dee.", ("Ann Bell", "Carla Dee")),
        (f'A talk "{WORK}" by Bob Cole.', ("Bob Cole",)),
        (f"It is called {WORK}. It is what Bob Cole told me.", ()),
    ],
)
def test_who_writes_is_the_first_of_those_whom_the_sentence_names(
    said: str, authors: tuple[str, ...]
) -> None:
    assert authors_told(said, "Ann Bell") == authors


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Ann Bell, Bob Cole. Both from the Saltings Lab, Holm.", ["Ann Bell", "Bob Cole"]),
        ("Ann Bell and Bob Cole, both at Saltings Lab", ["Ann Bell", "Bob Cole"]),
        ("Ann Bell, Carla Dee. Toutes deux du Laboratoire des berges", ["Ann Bell", "Carla Dee"]),
        ("Ann Bell, Bob Cole. Beide von der Universität Holm", ["Ann Bell", "Bob Cole"]),
        ("Ann Bell, Bob Cole. Ambos de la Universidad de Lago", ["Ann Bell", "Bob Cole"]),
        ("Ann Bell, Bob Cole, Carla Dee", ["Ann Bell", "Bob Cole", "Carla Dee"]),
    ],
)
def test_place_that_all_share_is_no_part_of_the_last_name(line: str, people: list[str]) -> None:
    assert [one.name for one in people_in(line)] == people


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "It would be called Ponds that drown: reading marshes with a network. It's me and Bob.",
            "Ponds that drown: reading marshes with a network",
        ),
        (
            "Une communication intitulée Les mares qui noient : lire les marais par radar. Merci.",
            "Les mares qui noient : lire les marais par radar",
        ),
        ("A talk entitled Ponds that drown marshes: we follow them in images.", "Ponds that drown marshes"),
        ("A talk entitled Ponds that drown marshes: Salt marshes drown slowly.", "Ponds that drown marshes"),
    ],
)
def test_title_goes_on_behind_its_colon_in_small_letters(said: str, title: str) -> None:
    assert title_said(said, "Coasts Seen from Orbit") == title


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nous sommes disponibles toute la journée pour le passage.", True),
        ("We are free all day.", True),
        ("I am available in the morning only, any slot will do.", True),
        ("Wir sind den ganzen Tag verfügbar.", True),
        ("Estamos disponibles todo el día.", True),
        ("Siamo disponibili a qualsiasi ora.", True),
        ("The data are available at any time of the day.", False),
        ("Les images sont disponibles chaque jour.", False),
        ("We are able to map every pond in one day.", False),
    ],
)
def test_when_the_speakers_can_come_is_said_to_the_organisers(text: str, said: bool) -> None:
    assert is_for_organisers(text) is said


@pytest.mark.parametrize(
    ("shown", "text", "name"),
    [
        ("BELL Ann", "Text.\n\nAnn Bell", "Ann Bell"),
        ("BELL Ann", "Text.\n\nAnn", "Ann BELL"),
        ("LE-BERRE Anne-Marie", "Texte.\n\nAnne-Marie Le-Berre", "Anne-Marie Le-Berre"),
        ("Ann BELL", "Text.\n\nAnn", "Ann BELL"),
        ("ANN BELL", "Text.", "ANN BELL"),
        ("Ann Bell", "Text.\n\nBell Ann", "Ann Bell"),
    ],
)
def test_family_name_in_capitals_comes_last(shown: str, text: str, name: str) -> None:
    sender = Address("a@bell.example", shown)
    assert sender_name(Letter(Meeting("TIDE", "Coasts Seen from Orbit"), sender, text=text)) == name
