"""Machines in the shapes that raw mails of many programs have, and people whose words come close."""

from __future__ import annotations

import pytest

from mailbot.domain import Address, Kind, Meeting
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Lindqvist"),),
    sender=Address("tide@coast.example"),
)
LONG = "Rates for harbour tours are down again this week, says the port authority of Northhaven.\n" * 90
SAID_AUTOMATIC = (
    "This is an automated reply. Your note has reached us.",
    "This message was sent automatically by the desk.",
    "Ceci est une réponse automatique, votre courrier sera lu lundi.",
    "Il s'agit d'un message automatique.",
    "Dies ist eine automatisch generierte E-Mail.",
    "Diese Nachricht wurde automatisch erzeugt.",
    "Este es un mensaje automático, por favor no responda.",
    "Questo è un messaggio automatico.",
    "Esta é uma mensagem automática.",
    "Dit is een automatisch bericht.",
)
AUTOMATIC_WORK = (
    "This is an automatic method that maps coasts from radar.",
    "This is autonomous mapping: boats without crews.",
    "Wir zeigen automatisch erzeugte Karten der Küste und automatisch generierte Modelle.",
    "Estudiamos la respuesta automática de las boyas al oleaje.",
    "Dit is een automatische methode voor kustlijnen.",
    "Nous présentons un traitement automatique, généré par apprentissage.",
    "A permanent error of the gauge helps the diagnostic of the network.",
)
MASS = {
    "feed": ("Storm over the bay", "https://news.example/1", "Harbour News <rssfeeds@news.example>", ""),
    "feed-program": ("Storm", "https://news.example/1", "Bay <bay@x.example>", "X-Feed2Imap-Version: 1.2"),
    "digest": ("Coast-Talk Digest #17", "Contents:\n  Buoys", "Coast-Talk-Request@lists.example", ""),
    "digest-of-a-program": ("Coast digest, Vol 9", "Contents:", "Digestifier <d@lists.example>", ""),
    "end-of-a-long-letter": (
        "Harbour weekly",
        LONG
        + "\nTo discontinue receiving this e-letter, write to us. You are receiving this message as a reader."
        "\nYou are getting this mail as a subscriber.",
        "eletters@harbour.example",
        "",
    ),
    "in-a-browser-or-off": (
        "Offers",
        "View this message in your browser\n\nBoats!\n\nUnsubscribe\n",
        "Boats <hello@boats.example>",
        "",
    ),
    "spanish": (
        "Ofertas",
        "Ver en tu navegador\n\nBarcos.\n\nPara dejar de recibir estos correos, escriba a baja@x.example",
        "Barcos <hola@barcos.example>",
        "",
    ),
    "bounce-host": (
        "Books for less",
        "You are getting this message as a subscriber to our special deals.",
        "Books <deals@reply.shop.example>",
        "Return-Path: <22-858@bounce.shop.example>",
    ),
}
FAILED = {
    "french": "Votre message n'a pas pu etre delivre a\ntide@coast.example\n",
    "english": "*** Your message could not be delivered to tide@coast.example ***",
    "german": "Ihre Nachricht an <tide@coast.example>\nkonnte nicht zugestellt werden.",
}


def mail(subject: str, body: str, sender: str = "ada@uni.example", header: str = "") -> bytes:
    lines = [f"From: {sender}", "To: nora@coast.example", f"Subject: {subject}", *filter(None, [header])]
    return "\n".join([*lines, "Content-Type: text/plain; charset=utf-8", "", body, ""]).encode()


@pytest.mark.parametrize("body", SAID_AUTOMATIC)
def test_what_calls_itself_automatic_is_an_automatic_reply(body: str) -> None:
    assert read(mail("Your note", body), MEETING).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize("body", AUTOMATIC_WORK)
def test_work_about_automatic_things_is_a_persons(body: str) -> None:
    assert read(mail("Tides", body), MEETING).kind is Kind.HUMAN


@pytest.mark.parametrize("name", MASS)
def test_mass_mail_is_known_where_it_says_so(name: str) -> None:
    assert read(mail(*MASS[name]), MEETING).kind is Kind.LIST


@pytest.mark.parametrize("name", FAILED)
def test_mail_that_opens_with_an_unreached_address_is_a_bounce(name: str) -> None:
    assert read(mail("RE: Your registration", FAILED[name]), MEETING).kind is Kind.BOUNCE


@pytest.mark.parametrize(
    "body",
    [
        "My message could not be delivered to tide@coast.example, so I write to you. Please register me.",
        "Your newsletter says how to unsubscribe, and I only want the programme of your meeting.",
        "Please unsubscribe me from the list of participants.",
    ],
)
def test_person_who_speaks_of_such_mail_is_a_person(body: str) -> None:
    assert read(mail("Tides", body), MEETING).kind is Kind.HUMAN


def test_person_who_answers_a_digest_is_a_person() -> None:
    raw = mail("Re: Coast-Talk Digest, Vol 9, Issue 17", "The buoys were painted in May.")

    assert read(raw, MEETING).kind is Kind.HUMAN


@pytest.mark.parametrize(
    "subject", ["[Automatyczna odpowiedź] tides", "Re: tides (Automatic Response)", "(Auto-reply) tides"]
)
def test_subject_of_an_automatic_reply_in_brackets_decides(subject: str) -> None:
    assert read(mail(subject, "Tides."), MEETING).kind is Kind.AUTO_REPLY


def test_rejection_that_comes_as_a_receipt_is_a_bounce() -> None:
    raw = mail(
        "Automatically rejected mail",
        "Your message was rejected.",
        "Mail Delivery Subsystem <admin@uni.example>",
    ).replace(b"text/plain; charset=utf-8", b"message/disposition-notification")

    assert read(raw, MEETING).kind is Kind.BOUNCE
