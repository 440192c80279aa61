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
    "named and numbered": "Dear Nora,\n\nWe have two submissions this year.\n\nSubmission 1: Tourbes qui "
    "couvent\n\n{en}\n\nSubmission 2: Lagunes qui sèchent\n\n{fr}\n\nPlease treat them independently.\n\nAnn",
    "capitals": "Hello Nora,\n\nTwo proposals from Saltings Trust.\n\nPROPOSAL A\nTourbes qui "
    "couvent\nAuthors: "
    "Ann Bell, Bob Cole\n{en}\n\nPROPOSAL B\nLagunes qui sèchent\nAuthors: Bob Cole\n{fr}\n\nThank you,\nAnn",
    "ordinals": "Caros organizadores,\n\nEnvio duas propostas, ambas só minhas.\n\nPrimeira proposta: "
    "Tourbes qui "
    "couvent\n{en}\n\nSegunda proposta: Lagunes qui sèchent\n{fr}\n\nUm abraço,\nAnn Bell",
    "underlined": "Madame,\n\nVeuillez trouver ci-après mes deux soumissions.\n\nPremière soumission\n"
    "-------------------\nTourbes qui couvent\n\n{en}\n\nDeuxième "
    "soumission\n-------------------\nLagunes qui "
    "sèchent\n\n{fr}\n\nAuteur unique : Ann Bell, Station des Roseaux.\n\nRespectueusement,\nA. Bell",
    "bullets": "Estimada Nora:\n\nPresento dos resúmenes.\n\n• Tourbes qui couvent\n\n{en}\n\n• Lagunes qui "
    "sèchent\n\n{fr}\n\nAtentamente,\nAnn Bell",
    "dashes": "Hi Nora, I have two things I could talk about, take either:\n\n(a) Tourbes qui couvent "
    "-- {en}\n\n(b) "
    "Lagunes qui sèchent -- {fr}\n\nIn both cases it is just me.\n\nAnn",
    "narrated": "Bonjour Nora,\n\nj'hésite entre deux sujets.\n\nLe premier s'intitule « Tourbes qui "
    "couvent ». "
    "{en}\n\nLe second s'intitule « Lagunes qui sèchent ». {fr}\n\nJe suis seule auteure des "
    "deux.\n\nAnn Bell",
    "quoted": 'Hi both\n\nfirst one, with Bob Cole:\n"Tourbes qui couvent"\n{en}\n\n'
    'second one, alone:\n"Lagunes qui '
    'sèchent"\n{fr}\n\nann',
    "stars": "Liebe Nora,\n\n*** ERSTER VORTRAG ***\n\nTourbes qui couvent\nAnn Bell und Bob Cole, River "
    "Lab\n\n{en}\n\n*** ZWEITER VORTRAG ***\n\nLagunes qui sèchent\nBob Cole, River Lab\n\n{fr}\n\nGruß\nAnn",
    "another": "Bonjour,\n\nProposition principale :\n\nTourbes qui couvent\n{en}\n\nEt si un créneau "
    "reste libre, une "
    "autre :\n\nLagunes qui sèchent\n{fr}\n\nAuteure dans les deux cas : Ann Bell.\n\nMerci !",
    "titles first": "Dear Nora,\n\nSaltings Trust would like to propose:\n\nI) Tourbes qui couvent (Ann "
    "Bell, Bob "
    "Cole)\nII) Lagunes qui sèchent (Bob Cole)\n\nAbstract I: {en}\n\nAbstract II: {fr}\n\nMany thanks,\nAnn",
    "parted": "Dear Nora,\n\nBelow is my own proposal, followed by one from Bob Cole.\n\nTourbes qui "
    "couvent\nAnn Bell, "
    "River Lab\n\n{en}\n\n~~~~~~~~~~\n\nLagunes qui sèchent\nBob Cole, River Lab\n\n{fr}\n\nMany thanks\nAnn",
}
ONE = {
    "structured": "Dear Nora,\n\nof our two submissions only this one is left.\n\nTitle: Tourbes qui "
    "couvent\n\nAbstract:\n"
    "{en}\n\nBest\nAnn",
    "a question in points": "Dear Nora, two things.\n\n1) My proposal\nTitle: Tourbes qui "
    "couvent\nAbstract: {en}\n\n2) A "
    "question\nCould you tell me whether the room has a projector and when the list of speakers will be "
    "out?\n\nAnn",
    "the same in another language": "Dear Nora,\n\nTourbes qui couvent\nAnn Bell\n\n{en}\n\nFirst, I "
    "will come by train.\nSecond, "
    "I need a projector with an old plug, because my computer is as old as the marsh.\n\nAnn",
}


@pytest.mark.parametrize("layout", ONE)
def test_one_stays_one(layout: str) -> None:
    text = ONE[layout].format(**ABSTRACTS)

    proposals = read(mail("My proposal", text), MEETING).proposals

    assert [(one.title, one.abstract) for one in proposals] == [("Tourbes qui couvent", ABSTRACTS["en"])]


@pytest.mark.parametrize("layout", LETTERS)
def test_each_has_its_own_title_and_text(layout: str) -> None:
    text = LETTERS[layout].format(**ABSTRACTS)

    proposals = read(mail("Two proposals", text), MEETING).proposals

    assert [(one.title, one.abstract) for one in proposals] == [
        ("Tourbes qui couvent", ABSTRACTS["en"]),
        ("Lagunes qui sèchent", ABSTRACTS["fr"]),
    ]
