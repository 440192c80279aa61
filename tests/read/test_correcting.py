"""Replies to our receipt that correct a proposal: one act and nothing beside it, however politely asked."""

from __future__ import annotations

import pytest

from mailbot.domain import Intent
from mailbot.read import read
from tests.read.test_covers import mail
from tests.read.test_offered import MEETING


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ('Could you please change the title to "Counting seals on ice"?', ("title",)),
        ("Pourriez-vous ajouter Bob Cole (River Lab) comme troisième auteur ?", ("authors",)),
        ("Könnten Sie bitte Uwe Petersen (Deichamt Nordfeld) als Autor hinzufügen?", ("authors",)),
        ("¿Podrían añadir a Luis Gil (Instituto del Agua) como tercer autor?", ("authors",)),
        ("Potreste aggiungere Carlo Denti (Istituto Valli) come terzo autore?", ("authors",)),
        ("Kunt u Jan de Wit (Polderlab) toevoegen als tweede auteur?", ("authors",)),
        ("I forgot my co-author Bob Cole (River Lab), could you add him?", ("authors",)),
        ("We forgot the co-author Bob Cole (River Lab). Please add him.", ("authors",)),
        ("Could you please remove Bob Cole from the list of authors?", ("authors",)),
        ("Merci de retirer Bob Cole de la liste des auteurs.", ("authors",)),
        ("One name is misspelt: it should be Imre Nagy, not Imre Naguy. Could you correct it?", ("text",)),
        ("My affiliation should be River Lab. Would you mind changing it?", ("affiliation",)),
    ],
)
def test_polite_correction_is_nothing_else(text: str, fields: tuple[str, ...]) -> None:
    letter = f"Dear Nora,\n\n{text}\n\nBest,\nAnn"

    reading = read(mail("Re: [TIDE-3] Your proposal has been received", letter, reply=True), MEETING)

    assert reading.intents == {Intent.PROPOSAL}, reading.why
    assert [one.fields_said for one in reading.proposals] == [fields]


def test_polite_form_names_nobody() -> None:
    text = "Könnten Sie bitte Uwe Petersen als dritten Autor hinzufügen?"

    reading = read(mail("Re: Ihr Vorschlag", text, reply=True), MEETING)

    assert [author.name for one in reading.proposals for author in one.authors] == ["Uwe Petersen"]


def test_two_fields_behind_their_labels_are_both_corrected() -> None:
    text = (
        "Two changes please.\n\nNew title: Counting seals on ice: a second look\nNew author list: Ann "
        "Bell, Bob "
        "Cole\n\nabstract: same as before\n\nAnn"
    )

    [proposal] = read(mail("Re: [TIDE-3] Your proposal", text, reply=True), MEETING).proposals

    assert (proposal.title, [author.name for author in proposal.authors], proposal.abstract) == (
        "Counting seals on ice: a second look",
        ["Ann Bell", "Bob Cole"],
        None,
    )
    assert proposal.fields_said == ("title", "authors")


def test_title_tells_whose_authors_are_corrected_in_a_mail_of_its_own() -> None:
    text = (
        'Dear Nora,\n\nplease correct the list of authors of my contribution "Counting seals on ice". '
        "It must be: Ann Bell, Bob Cole, Carla Dee (all River Lab).\n\nAnn"
    )

    [proposal] = read(mail("Seals (authors)", text), MEETING).proposals

    assert (proposal.title, len(proposal.authors), proposal.fields_said) == (
        "Counting seals on ice",
        3,
        ("authors",),
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "there is a slip in the title of my talk. Please replace\n\nMapping cold sees with radar\n\n"
            "by\n\nMapping cold seas with radar\n\nThanks!",
            "Mapping cold seas with radar",
        ),
        (
            "Une coquille s'est glissée dans le titre. Merci de remplacer\n\n« Les mers froides vues du ciel"
            " »\n\npar\n\n« Les mares froides vues du ciel »\n\nLe reste est correct.",
            "Les mares froides vues du ciel",
        ),
        (
            "in meinem Titel steckt ein Fehler. Bitte ersetzen Sie\n\nKalte Sehen im Radarbild\n\ndurch:\n\n"
            "Kalte Seen im Radarbild",
            "Kalte Seen im Radarbild",
        ),
    ],
)
def test_title_on_lines_of_its_own_takes_the_place_of_another(text: str, title: str) -> None:
    letter = f"Dear Nora,\n\n{text}\n\nAnn"

    [proposal] = read(
        mail("Re: [TIDE-3] Your proposal has been received", letter, reply=True), MEETING
    ).proposals

    assert (proposal.title, proposal.fields_said) == (title, ("title",))


def test_title_that_is_given_for_now_corrects_nothing() -> None:
    letter = (
        "Dear Nora,\n\nI would like to propose a talk. For now I can only give you title and authors, the "
        "abstract will be with you soon:\n\nTitle: River bars as ledgers: a census from above\nAuthors: Ann "
        "Bell and Tom Reed, River Lab\n\nAnn"
    )

    [proposal] = read(mail("intention to submit", letter), MEETING).proposals

    assert (proposal.title, [(one.name, one.affiliation) for one in proposal.authors]) == (
        "River bars as ledgers: a census from above",
        [("Ann Bell", "River Lab"), ("Tom Reed", "River Lab")],
    )
