"""Two proposals in one letter, however they are told apart."""

from __future__ import annotations

import pytest

from mailbot.read import read
from tests.read.offered import ABSTRACTS
from tests.read.test_covers import mail
from tests.read.test_offered import MEETING

LETTERS = {
    "lettered": "Bonjour,\n\nJe vous propose deux sujets au choix.\n\nA) Tourbes qui couvent\n{en}\n\nB) "
    "Lagunes qui sèchent\n{fr}\n\nBien cordialement,\nA. Bell",
    "numbered heads": "Dear Nora,\n\nwe would like to submit two abstracts.\n\nAbstract 1\nTitle: Tourbes "
    "qui couvent\nAuthors: Ann Bell, Bob Cole\n{en}\n\nAbstract 2\nTitle: Lagunes qui sèchent\nAuthors: Bob "
    "Cole, Ann Bell\n{fr}\n\nThanks a lot,\nAnn",
    "headed": "Dear Nora,\n\ntwo talks.\n\nFirst talk\n\nTitle: Tourbes qui couvent\n{en}\n\nSecond "
    "talk\n\nTitle: Lagunes qui sèchent\n{fr}\n\nAnn Bell",
}


@pytest.mark.parametrize("layout", LETTERS)
def test_each_has_its_own_title_and_text(layout: str) -> None:
    text = LETTERS[layout].format(**ABSTRACTS)

    proposals = read(mail("Two proposals", text), MEETING).proposals

    assert [(one.title, one.abstract) for one in proposals] == [
        ("Tourbes qui couvent", ABSTRACTS["en"]),
        ("Lagunes qui sèchent", ABSTRACTS["fr"]),
    ]
