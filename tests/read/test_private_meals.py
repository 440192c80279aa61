"""Going to eat with somebody is private in any language; what one eats at the meeting is a question."""

from __future__ import annotations

import pytest

from mailbot.domain import Address, Intent, Meeting
from mailbot.read import read

MEETING = Meeting(
    code="MOOR", title="Bogs and Sensors", organisers=(Address("claire@moor.example.org", "Claire Vasseur"),)
)


def intents(subject: str, text: str) -> set[Intent]:
    mail = (
        "From: Max Muster <max@home.example.de>\nTo: claire@moor.example.org\n"
        "Message-ID: <1@home.example.de>\n"
        f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return set(read(mail.encode(), MEETING).intents)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Mittagessen", "Hallo Claire,\n\ngehen wir am Freitag essen?\n\nMax"),
        ("Mittagessen", "Hallo Claire,\n\nwollen wir morgen zusammen Mittag essen?\n\nMax"),
        ("Kaffee?", "Hallo Claire,\n\ntrinken wir nachher einen Kaffee?\n\nMax"),
        ("Lunch", "Hi Claire,\n\nshall we have lunch on Friday?\n\nMax"),
        ("Lunch", "Hi Claire,\n\nare we still going for lunch tomorrow?\n\nMax"),
        ("Coffee", "Hi Claire,\n\ncan we grab a coffee next week?\n\nMax"),
        ("Déjeuner", "Salut Claire,\n\non déjeune ensemble vendredi ?\n\nMax"),
        ("Déjeuner", "Salut Claire,\n\non va manger à midi ?\n\nMax"),
        ("Comida", "Hola Claire,\n\n¿vamos a comer juntos el viernes?\n\nMax"),
        ("Pranzo", "Ciao Claire,\n\nandiamo a pranzo venerdì?\n\nMax"),
        ("Almoço", "Olá Claire,\n\nvamos almoçar na sexta?\n\nMax"),
        ("Lunch", "Hoi Claire,\n\ngaan we vrijdag lunchen?\n\nMax"),
    ],
)
def test_eating_together_is_private(subject: str, text: str) -> None:
    assert intents(subject, text) == {Intent.OTHER}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Frage", "Guten Tag,\n\neine Frage zur Tagung: Gibt es vor Ort ein Mittagessen?\n\nMax"),
        ("Question", "Dear organisers,\n\nis lunch provided at the meeting?\n\nMax"),
        ("Question", "Dear organisers,\n\nwhere do we have lunch on the day of the meeting?\n\nMax"),
        ("Question", "Bonjour,\n\nle déjeuner est-il compris dans la journée ?\n\nMax"),
        ("Pregunta", "Buenos días,\n\n¿hay comida el día de la reunión?\n\nMax"),
    ],
)
def test_meals_of_the_meeting_are_asked_about(subject: str, text: str) -> None:
    assert intents(subject, text) == {Intent.QUESTION}
