"""What stands above an abstract: titles in capitals, a site's settings, labels of forms, turned names."""

from __future__ import annotations

import pytest

from mailbot.domain import Proposal
from mailbot.read.proposing.labels import field_of, label_in
from mailbot.read.proposing.page.proposal import proposal_of_file

ABSTRACT = (
    "Rivers change their course faster than maps do, and a small network learns from radar where the bank "
    "will be next year. On three deltas the error is below one pixel for nine banks out of ten. We discuss "
    "why it fails behind the large dams."
)
TITLE = "Where will the bank be next spring?"


def names(proposal: Proposal) -> list[str]:
    return [author.name for author in proposal.authors]


@pytest.mark.parametrize(
    ("title", "authors", "shown"),
    [
        (
            "RED FOXES, GREY WALLS AND THE SMELL OF RAIN",
            "Hannah Okafor, Peter Lindqvist",
            ["Hannah Okafor", "Peter Lindqvist"],
        ),
        ("HAY METERS AND SALT MARSHES", "Hannah Okafor", ["Hannah Okafor"]),
        (
            "LES HAIES, LES MURETS ET LES RENARDS",
            "Hélène Marchand et Paul Girard",
            ["Hélène Marchand", "Paul Girard"],
        ),
        ("WILDE BIENEN, KALTE WIESEN", "Sabine Köhler, Jens Vogt", ["Sabine Köhler", "Jens Vogt"]),
    ],
)
def test_a_title_in_capitals_is_nobody(title: str, authors: str, shown: list[str]) -> None:
    text = f"{title}\n\n{authors}\nUniversity of Xolby\n\nAbstract\n\n{ABSTRACT}\n"
    proposal = proposal_of_file("a.txt", "", text.encode())

    assert (proposal.title, names(proposal)) == (title, shown)


def test_names_in_capitals_stay_names() -> None:
    text = f"HANNAH OKAFOR, PETER LINDQVIST\nUniversity of Xolby\n\n{TITLE}\n\nAbstract\n\n{ABSTRACT}\n"
    proposal = proposal_of_file("a.txt", "", text.encode())

    assert (proposal.title, names(proposal)) == (TITLE, ["HANNAH OKAFOR", "PETER LINDQVIST"])


@pytest.mark.parametrize(
    "front",
    [
        "layout: post",
        "layout: page\ndraft: true\npermalink: /bank/",
        "date: 2026-02-01\ncategories: [talks]",
        "lang: en\nweight: 3\ntoc: false",
        "marp: true\ntheme: gaia",
    ],
)
@pytest.mark.parametrize("heading", ["# {}", "## {}", "{}\n========="])
def test_the_settings_of_a_site_are_no_part(front: str, heading: str) -> None:
    text = (
        f"---\n{front}\n---\n\n{heading.format(TITLE)}\n\nHannah Okafor (*University of Xolby*)\n\n"
        f"### Abstract\n\n{ABSTRACT}\n"
    )
    proposal = proposal_of_file("a.md", "", text.encode())

    assert (proposal.title, names(proposal), proposal.abstract) == (TITLE, ["Hannah Okafor"], ABSTRACT)


@pytest.mark.parametrize(
    "words",
    [
        "Autorinnen und Autoren",
        "Autoren und Autorinnen",
        "Autor*innen",
        "Autor:innen",
        "Autor_innen",
        "AutorInnen",
        "Autor/-innen",
        "Autor/innen",
        "Namen der Autorinnen und Autoren",
        "Auteurs et autrices",
        "Autrices et auteurs",
        "Auteur·ices",
        "Auteur.trice.s",
        "Auteur(e)s",
        "Autoras y autores",
        "Autores/as",
        "Autori e autrici",
        "Autoras e autores",
        "Autor(en)",
        "Author(s)",
    ],
)
def test_authors_of_every_gender(words: str) -> None:
    assert field_of(words) == "authors"


@pytest.mark.parametrize("words", ["Referentinnen und Referenten", "Orateur·rice", "Oratrice ou orateur"])
def test_speakers_of_every_gender(words: str) -> None:
    assert field_of(words) == "speaker"


def test_a_colon_within_a_label() -> None:
    label = label_in("Autor:innen: Hannah Okafor, Peter Lindqvist")

    assert label is not None
    assert (label.field, label.value) == ("authors", "Hannah Okafor, Peter Lindqvist")


def form(label: str, name: str, email: str = "") -> str:
    rows = [("Titre", TITLE), (label, name), ("Courriel", email), ("Résumé", ABSTRACT)]
    cells = "".join(f"<tr><td>{one}</td><td>{value}</td></tr>" for one, value in rows if value)
    return f"<html><body><table>{cells}</table></body></html>"


@pytest.mark.parametrize(
    ("label", "name", "email", "shown"),
    [
        ("Nom et prénom de l’auteur", "Girard Paul", "", ["Paul Girard"]),
        ("Nom et prénom de l’orateur", "Paul Girard", "", ["Paul Girard"]),
        ("Nom, prénom de l’auteur", "Le Goff Hélène", "", ["Hélène Le Goff"]),
        ("Name und Vorname des Autors", "Köhler Sabine", "", ["Sabine Köhler"]),
        ("Name, Vorname der Autorin", "Köhler, Sabine", "", ["Sabine Köhler"]),
        ("Nom et prénom de l’auteur", "Xolby Querand", "querand.xolby@example.org", ["Querand Xolby"]),
        ("Nom et prénom de l’auteur", "Querand Xolby", "querand.xolby@example.org", ["Querand Xolby"]),
        ("Nom et prénom de l’auteur", "GIRARD Paul", "", ["Paul GIRARD"]),
        ("Auteur", "Girard Paul", "", ["Girard Paul"]),
    ],
)
def test_a_label_that_asks_for_the_family_name_first(
    label: str, name: str, email: str, shown: list[str]
) -> None:
    proposal = proposal_of_file("a.html", "", form(label, name, email).encode())

    assert names(proposal) == shown
