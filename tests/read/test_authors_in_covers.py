"""A document without names: the letter that brings it tells whose it is."""

from __future__ import annotations

import pytest

from mailbot.read import read
from tests.read.offered import ABSTRACTS
from tests.read.test_covers import mail
from tests.read.test_offered import MEETING

NAMELESS = f"Title: Ponds that drown a marsh\n\nAbstract: {ABSTRACTS['en']}\n"


def authors(text: str, document: str = NAMELESS) -> list[tuple[str, str | None]]:
    [proposal] = read(mail("Our abstract", text, name="ponds.txt", document=document), MEETING).proposals
    return [(author.name, author.affiliation) for author in proposal.authors]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Dear Nora,\n\nabstract attached. The names were taken off for another, blind meeting: the "
            "authors are Ann Bell (Saltings Trust) and Bob Cole (River Lab, bob@river.example).\n\nBest\nAnn",
            [("Ann Bell", "Saltings Trust"), ("Bob Cole", "River Lab")],
        ),
        (
            "Bonjour,\n\nnotre résumé est joint. Les auteurs n'y figurent pas, ce sont dans l'ordre : Ann "
            "Bell (Station des Roseaux), Bob Cole (River Lab).\n\nAnn",
            [("Ann Bell", "Station des Roseaux"), ("Bob Cole", "River Lab")],
        ),
        (
            'Hello,\n\nOur contribution: "Ponds that drown a marsh".\nBy Ann Bell (Saltings Trust) and Bob '
            "Cole "
            "(River Lab). The abstract is in the attached file.\n\nAnn",
            [("Ann Bell", "Saltings Trust"), ("Bob Cole", "River Lab")],
        ),
        (
            "Hi!\n\nabstract attached. Full author list, in this order:\n\n1. Bob Cole\n2. Ann Bell "
            "(ann@bell.example)\n3. Jörg Pohl (jorg@pohl.example)\n\nThanks\nAnn",
            [("Bob Cole", None), ("Ann Bell", None), ("Jörg Pohl", None)],
        ),
        (
            "Sehr geehrte Frau Tremel,\n\nim Anhang unser Beitrag. Leider fehlen im Dokument die Namen, es "
            "handelt sich um Ann Bell und Jörg Pohl (beide Deichamt) sowie Bob Cole (River Lab).\n\nAnn Bell",
            [("Ann Bell", "Deichamt"), ("Jörg Pohl", "Deichamt"), ("Bob Cole", "River Lab")],
        ),
        (
            "Hola Nora:\n\nadjunto el resumen. Faltan los nombres de los autores: Ann Bell (Saltings Trust) "
            "y Bob Cole (River Lab).\n\nAnn",
            [("Ann Bell", "Saltings Trust"), ("Bob Cole", "River Lab")],
        ),
        ("Hi Nora,\n\nmy abstract is attached. I met Bob Cole at the station.\n\nAnn", [("Ann Bell", None)]),
        (
            "Hi Nora,\n\nmy abstract is attached. Two names for the lunch list: Bob Cole and Jörg "
            "Pohl.\n\nAnn",
            [("Ann Bell", None)],
        ),
    ],
)
def test_letter_names_who_wrote_a_nameless_document(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert authors(text) == wanted


def test_names_of_the_document_stand() -> None:
    named = NAMELESS.replace("\n\nAbstract", "\n\nAuthors: Jörg Pohl\n\nAbstract")

    assert authors("Attached. The authors are Ann Bell and Bob Cole.\n\nAnn", named) == [("Jörg Pohl", None)]
