"""Who is a machine: mails without a single standard header, and people who look like machines."""

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
ABSENCES = {
    "english": (
        "Out of office",
        "Dear sender, I am currently out of the office until 9 March and will "
        "reply to your message when I return.",
    ),
    "english-no-subject": (
        "Re: Your registration",
        "Thank you for your email. I am away on annual leave "
        "from 2 to "
        "13 March with limited access to email. For urgent matters please contact "
        "j.doe@uni.example.",
    ),
    "french": (
        "Absence",
        "Bonjour, je suis absente jusqu'au 9 mars inclus. Je prendrai connaissance de "
        "votre message à "
        "mon retour. En cas d'urgence, merci de contacter le secrétariat.",
    ),
    "french-plain": ("Re: Votre inscription", "En congés du 2 au 9 mars, je vous répondrai dès mon retour."),
    "german": (
        "Abwesenheitsnotiz",
        "Guten Tag, ich bin bis zum 9. März nicht im Büro. Ihre E-Mail wird "
        "nicht "
        "weitergeleitet. In dringenden Fällen wenden Sie sich bitte an sekretariat@uni.example.",
    ),
    "german-plain": (
        "AW: Ihre Anmeldung",
        "Ich bin derzeit im Urlaub und nach meiner Rückkehr am 9. März wieder erreichbar.",
    ),
    "spanish": (
        "Fuera de la oficina",
        "Estaré ausente hasta el 9 de marzo. Responderé a su mensaje a mi regreso.",
    ),
    "italian": (
        "Fuori ufficio",
        "Sono in ferie fino al 9 marzo. Risponderò al suo messaggio al mio rientro.",
    ),
    "portuguese": ("Ausência", "Estarei de férias até 9 de março. Responderei no meu regresso."),
    "dutch": (
        "Afwezig",
        "Ik ben tot en met 9 maart afwezig. Bij dringende zaken kunt u contact opnemen met het secretariaat.",
    ),
    "swedish": ("Frånvaro", "Jag är på semester till och med den 9 mars och är tillbaka den 10."),
    "danish": ("Ikke på kontoret", "Jeg er på ferie frem til den 9. marts og er tilbage den 10."),
    "norwegian": ("Fraværende", "Jeg har ferie til 9. mars og er tilbake på kontoret 10. mars."),
    "finnish": ("Poissa", "Olen lomalla 9.3. asti. Palaan töihin 10.3."),
    "polish": ("Nieobecność", "Jestem na urlopie do 9 marca. Odpowiem po powrocie."),
    "czech": ("Nepřítomnost", "Do 9. března jsem na dovolené, odpovím po návratu."),
    "russian": ("Отсутствие", "Здравствуйте! Я нахожусь в отпуске до 9 марта, отвечу по возвращении."),
    "hungarian": ("Házon kívül", "Március 9-ig szabadságon vagyok."),
    "romanian": ("Răspuns automat: Re: TIDE", "Sunt în concediu până pe 9 martie."),
    "turkish": ("Ofis dışında", "9 Mart tarihine kadar izindeyim."),
    "chinese": ("自动答复: TIDE", "您好，我正在休假，3月9日回来后会回复您。"),
    "japanese": ("不在", "3月9日まで休暇をいただいております。お返事は戻り次第いたします。"),
    "ukrainian": ("Автоматична відповідь", "Я у відпустці до 9 березня."),
    "catalan": ("Resposta automàtica: TIDE", "Sóc fora fins al 9 de març."),
}
MACHINES = {
    "says-automatic": (
        Kind.AUTO_REPLY,
        "Re: TIDE",
        "Thank you, your message has arrived. This is an automated response.",
    ),
    "ticket": (
        Kind.AUTO_REPLY,
        "[#20391] Your registration is confirmed",
        "Hello, we have received your request and a ticket has been created. An agent will get back to you.",
    ),
    "ticket-french": (
        Kind.AUTO_REPLY,
        "[Ticket 4471] TIDE",
        "Bonjour, votre demande a bien été enregistrée. Merci de ne pas répondre à ce message.",
    ),
    "challenge": (
        Kind.AUTO_REPLY,
        "Please confirm your email",
        "I protect my inbox. Click the link below to "
        "have your message "
        "delivered to me: https://verify.example/x",
    ),
    "bounce-exim": (
        Kind.BOUNCE,
        "Mail delivery failed: returning message to sender",
        "This message was "
        "created automatically by "
        "mail delivery software.\n\nA message that you sent could not be delivered to one or "
        "more of its recipients.",
    ),
    "bounce-gateway": (
        Kind.BOUNCE,
        "Undeliverable: Your registration",
        "Delivery has failed to these "
        "recipients or groups:\n\n"
        "x@y.example\nThe email address you entered couldn't be found. 550 5.1.10 "
        "RESOLVER.ADR.RecipientNotFound",
    ),
    "bounce-french": (
        Kind.BOUNCE,
        "Non remis : Votre inscription",
        "Votre message n'a pas pu etre remis a x@y.example : boite aux lettres pleine (552 5.2.2).",
    ),
    "bounce-german": (
        Kind.BOUNCE,
        "Unzustellbar: TIDE",
        "Ihre Nachricht konnte nicht zugestellt werden. 550 5.1.1",
    ),
    "bounce-spanish": (
        Kind.BOUNCE,
        "No se puede entregar: TIDE",
        "No se pudo entregar el mensaje. 550 5.1.1 user unknown",
    ),
    "newsletter": (
        Kind.LIST,
        "Harbour newsletter no. 12",
        "Ten tides you missed.\n\nYou are receiving this "
        "email because you "
        "signed up. To unsubscribe, follow this link.",
    ),
    "read-receipt": (
        Kind.RECEIPT,
        "Read: Your registration",
        "Your message\n\nTo: Ada\nSubject: Your registration\n\nwas read on Tuesday, 3 February 2026.",
    ),
    "read-receipt-french": (
        Kind.RECEIPT,
        "Lu : Votre inscription",
        "Votre message « Votre inscription » a été lu le mardi 3 février.",
    ),
    "read-receipt-dutch": (
        Kind.RECEIPT,
        "Gelezen: uw aanmelding",
        "Uw bericht\n\n   Aan: Ada\n   Onderwerp: uw aanmelding\n\nis gelezen op dinsdag 3 februari 2026.",
    ),
    "read-receipt-portuguese": (
        Kind.RECEIPT,
        "Lida: Your registration",
        "A sua mensagem\n\n   Para: Ada\n   Assunto: Your registration\n\nfoi lida a 3 de fevereiro.",
    ),
    "ticket-french-citing": (
        Kind.AUTO_REPLY,
        "[Demande n° 20931] Votre message a bien été pris en compte",
        "Bonjour,\n\nVotre demande « Votre question a été transmise » a été enregistrée sous le n° 20931. "
        "Un agent la traitera dans les meilleurs délais.\n\nMerci de ne pas répondre à ce message.",
    ),
}
PEOPLE = {
    "read-by-a-person": (
        "Re: Your registration",
        "I have read your message on Tuesday: yes, please register me, in person.",
    ),
    "away-but-registers": (
        "Registration",
        "I am out of the office next week but please register me, in person.",
    ),
    "away-abstract-follows": (
        "Re: TIDE",
        "I am on vacation until Monday, my abstract will follow when I am back.",
    ),
    "subject-out-of-office": (
        "Out of office",
        "Dear Nora, is there a room near your office where I could leave my bags?",
    ),
    "french-away": (
        "Inscription",
        "Bonjour, je suis en déplacement ce jour-là, pourriez-vous m'inscrire à distance ?",
    ),
    "german-away": ("Frage", "Ich bin am 2. März nicht im Büro. Kann ich das Abstract auch später schicken?"),
    "asks-about-bounce": (
        "Undeliverable mail?",
        "My last mail to you came back with 550 5.1.1. Did you get my proposal?",
    ),
    "speaks-of-newsletter": ("Newsletter", "Could you announce the day in the network's newsletter?"),
    "thanks-for-contacting": (
        "Talk",
        "Thank you for contacting me. I would like to give the talk in the morning.",
    ),
    "ticket-of-train": (
        "Ticket number",
        "My train ticket has been booked, so please count me in for the morning.",
    ),
    "accepted-word": (
        "Accepted: my paper on tides",
        "Good news, so I would like to present it at your meeting.",
    ),
    "unsubscribe-me": ("Please", "Please unsubscribe me from the list of participants, I cannot come."),
    "read-your-mail": ("Re: deadline", "I read your message on Tuesday and will answer tomorrow."),
    "short-ok": ("Re: TIDE", "OK merci"),
    "empty": ("", ""),
}


def mail(subject: str, body: str, *headers: str, sender: str = "ada.brandt@uni.example") -> bytes:
    lines = (f"From: Ada Brandt <{sender}>", "To: nora@coast.example", f"Subject: {subject}", *headers)
    head = "\n".join((*lines, "Content-Type: text/plain; charset=utf-8"))
    return f"{head}\n\n{body}\n".encode()


@pytest.mark.parametrize("name", ABSENCES)
def test_absence_without_any_header_is_an_automatic_reply(name: str) -> None:
    assert read(mail(*ABSENCES[name]), MEETING).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize("name", MACHINES)
def test_machine_without_any_header_is_known_by_its_words(name: str) -> None:
    kind, subject, body = MACHINES[name]

    assert read(mail(subject, body), MEETING).kind is kind


@pytest.mark.parametrize("name", PEOPLE)
def test_person_who_looks_like_a_machine_is_a_person(name: str) -> None:
    assert read(mail(*PEOPLE[name]), MEETING).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Auto-Submitted: auto-replied (vacation)", Kind.AUTO_REPLY),
        ("Auto-Submitted: auto-generated", Kind.LIST),
        ("Auto-Submitted: no", Kind.HUMAN),
        ("X-Autoreply: yes", Kind.AUTO_REPLY),
        ("X-Autorespond: 1", Kind.AUTO_REPLY),
        ("Precedence: auto_reply", Kind.AUTO_REPLY),
        ("Precedence: list", Kind.LIST),
        ("Precedence: normal", Kind.HUMAN),
        ("Precedence: first-class", Kind.HUMAN),
        ("List-Id: <tides.lists.example>", Kind.LIST),
        ("List-Unsubscribe: <mailto:off@lists.example>", Kind.LIST),
        ("X-Failed-Recipients: x@y.example", Kind.BOUNCE),
        ("X-Mailbot-Loop: tide", Kind.OWN),
        ("Return-Path: <>", Kind.AUTO_REPLY),
        ("X-Auto-Response-Suppress: OOF", Kind.HUMAN),
    ],
)
def test_header_decides(header: str, kind: Kind) -> None:
    assert read(mail("Tides", "A few words on tides.", header), MEETING).kind is kind


@pytest.mark.parametrize(
    ("sender", "kind"),
    [
        ("tide@coast.example", Kind.OWN),
        ("MAILER-DAEMON@mx.example", Kind.BOUNCE),
        ("no-reply@shop.example", Kind.LIST),
        ("ne-pas-repondre@uni.example", Kind.LIST),
        ("noreply-abc@forms.example", Kind.LIST),
        ("nora.reply@uni.example", Kind.HUMAN),
        ("newsom@uni.example", Kind.HUMAN),
        ("system.analyst@uni.example", Kind.HUMAN),
    ],
)
def test_sender_decides(sender: str, kind: Kind) -> None:
    assert read(mail("Tides", "A few words on tides.", sender=sender), MEETING).kind is kind


def test_organiser_who_lends_the_bot_an_address_is_not_the_bot() -> None:
    lent = Meeting(
        code="TIDE",
        title="T",
        organisers=(Address("tide@coast.example"),),
        sender=Address("tide@coast.example"),
    )

    assert read(mail("status", "status", sender="tide@coast.example"), lent).kind is Kind.HUMAN


def test_bounce_that_passed_through_a_list_is_a_bounce() -> None:
    raw = mail("Returned mail", "x", "List-Id: <a.b>", "Precedence: list", sender="mailer-daemon@mx.example")

    assert read(raw, MEETING).kind is Kind.BOUNCE


def test_list_mail_about_failures_is_list_mail() -> None:
    body = "Has anybody seen 550 5.1.1? My message could not be delivered, user unknown."

    assert read(mail("Undeliverable mail", body, "List-Id: <postmasters.example>"), MEETING).kind is Kind.LIST


DELIVERY_STATUS = (
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/plain\r\n\r\nAs follows.\r\n"
    "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
    "Final-Recipient: rfc822; ann@uni.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
)
READ_RECEIPT = (
    "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/plain\r\n\r\nAs follows.\r\n"
    "--b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; a@uni.example\r\n"
    "Disposition: manual-action/MDN-sent-manually; displayed\r\n\r\n--b--\r\n"
)
CALENDAR = (
    "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/plain\r\n\r\nAnn Bell, Thursday.\r\n"
    "--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n"
    "END:VCALENDAR\r\n\r\n--b--\r\n"
)


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        (DELIVERY_STATUS, Kind.BOUNCE),
        (READ_RECEIPT, Kind.RECEIPT),
        (CALENDAR, Kind.RECEIPT),
        ("Auto-Submitted: auto-replied\r\n\r\nAs follows.\r\n", Kind.AUTO_REPLY),
        ("Auto-Submitted: auto-generated\r\n\r\nAs follows.\r\n", Kind.LIST),
        ("List-Id: <tides.lists.example>\r\n\r\nAs follows.\r\n", Kind.LIST),
        ("Return-Path: <>\r\n\r\nAs follows.\r\n", Kind.AUTO_REPLY),
        ("X-Mailbot-Loop: TIDE\r\n\r\nAs follows.\r\n", Kind.OWN),
    ],
)
def test_one_mark_of_a_standard_decides_alone(headers: str, kind: Kind) -> None:
    raw = f"From: Ann Bell <ann@uni.example>\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n{headers}"

    assert read(raw.encode(), MEETING).kind is kind
