"""A talk taken back, however it is named; and words set right though only an accent is wrong."""

from __future__ import annotations

import pytest

from mailbot.domain import Edit, Intent
from mailbot.read import read
from tests.read.test_covers import mail
from tests.read.test_offered import MEETING

QUOTING = (
    "Je vous écris pour retirer la communication soumise le 3 février (« La tourbe qui couve »). Elle "
    "a été acceptée ailleurs le même jour. En revanche je maintiens mon inscription.",
    'I am writing to withdraw the talk that I sent you in January ("Ponds that drown a marsh"). It was taken '
    "elsewhere the same day. My registration stays as it is, of course.",
    "Hiermit ziehe ich meinen Vortrag „Alte Deiche im Radarbild“ zurück. Er wurde inzwischen an anderer "
    "Stelle gedruckt. Meinen Platz im Saal behalte ich aber sehr gern und höre allen anderen zu.",
    "Les escribo para retirar mi propuesta «Lagunas que se van sin avisar». Fue publicada en otra parte el "
    "mismo día que la envié. Mantengo mi plaza y tendré mucho gusto en escuchar a los demás.",
    "Vi scrivo per ritirare la mia proposta «Muri senza vigne in quattro valli». È uscita altrove lo stesso "
    "giorno in cui la mandai. Tengo però il mio posto e sarò felice di ascoltare gli altri.",
)
ONE_OF_TWO = (
    "You have two proposals from me. Please drop the second one, about dykes; the first, about ponds, stays.",
    "I sent you two abstracts. Kindly withdraw the first one, the second stays as it is.",
    "Vous avez deux résumés de moi. Merci de retirer le second, sur les digues ; le premier reste.",
    "Sie haben zwei Vorschläge von mir. Bitte streichen Sie den zweiten; der erste bleibt.",
    "Tienen dos propuestas mías. Por favor, retiren la segunda; la primera se queda.",
    "Avete due proposte mie. Vi prego di ritirare la seconda; la prima resta.",
)


@pytest.mark.parametrize("text", [*QUOTING, *ONE_OF_TWO])
def test_talk_is_taken_back(text: str) -> None:
    reading = read(mail("My talk at your meeting", f"Dear Nora,\n\n{text}\n\nAnn Bell"), MEETING)

    assert reading.intents == {Intent.WITHDRAWAL}, reading.why
    assert reading.proposals == ()


@pytest.mark.parametrize(
    "text",
    [
        "You have two lists from me. Please drop the second one; the first stays.",
        "We looked at two rooms. I would drop the second one, it is too small.",
    ],
)
def test_nothing_of_ours_is_taken_back(text: str) -> None:
    reading = read(mail("My talk at your meeting", f"Dear Nora,\n\n{text}\n\nAnn Bell"), MEETING)

    assert Intent.WITHDRAWAL not in reading.intents, reading.why


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "Merci pour l'accusé de réception. Petite coquille aux auteurs :\nc'est « Zoé Bell » au lieu "
            "de « Zoe Bell » (avec l'accent).",
            "Zoe Bell",
            "Zoé Bell",
        ),
        (
            "Thank you for the receipt. A small typo in the authors: it is “Çelik” instead of “Celik”.",
            "Celik",
            "Çelik",
        ),
        ("Petite coquille dans les auteurs :\nc'est « Nuñez » au lieu de « Nunez ».", "Nunez", "Nuñez"),
        ("Small typo in the authors: it is “Çelik” instead of “Celik”.", "Celik", "Çelik"),
        ("Kleiner Fehler bei den Autoren: es heißt „Müller“ statt „Muller“.", "Muller", "Müller"),
        ("Pequeña errata en los autores: es «Peña» en lugar de «Pena».", "Pena", "Peña"),
        ("Piccolo refuso negli autori: si scrive «Forlì» invece di «Forli».", "Forli", "Forlì"),
        (
            "Une coquille : c'est « Zoé Bell » et non « Zoe Bell » (elle y tient).",
            "Zoe Bell",
            "Zoé Bell",
        ),
    ],
)
def test_accent_is_set_right(text: str, old: str, new: str) -> None:
    letter = f"Dear Nora,\n\n{text}\n\nBest,\nAnn"

    reading = read(mail("Re: [TIDE-3] Your proposal has been received", letter, reply=True), MEETING)

    assert reading.intents == {Intent.PROPOSAL}, reading.why
    assert [one.edits for one in reading.proposals] == [(Edit("", old, new),)]
