"""The small readers of a mail: language, printed dates, fingerprints, bounces, unopened documents."""

from __future__ import annotations

import base64
import quopri
from datetime import datetime, timedelta, timezone

import pytest

from mailbot.domain import Address, Bounce, Kind, Meeting, Problem, Proposal
from mailbot.read import read
from mailbot.read.mail.addresses import addresses
from mailbot.read.mail.dates import printed_date
from mailbot.read.mail.language import language_of

MEETING = Meeting(code="TIDE", title="Coasts Seen from Orbit", organisers=(Address("nora@coast.example"),))
CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("OK merci", "fr"),
        ("Yes please", "en"),
        ("Thanks!", "en"),
        ("Merci !", "fr"),
        ("Ja, gerne.", "de"),
        ("Sí, gracias", "es"),
        ("Va bene, grazie", "it"),
        ("Obrigado, até logo", "pt"),
        ("Bedankt, tot dan", "nl"),
        ("En présentiel", "fr"),
        ("sur place svp", "fr"),
        ("in person", "en"),
        ("oui pareil pour moi", "fr"),
        ("I will be remote", "en"),
        ("Ich komme vor Ort.", "de"),
        ("谢谢", "zh"),
        ("ありがとうございます", "ja"),
        ("12:30 - 14:00", None),
        ("", None),
        ("Ada Brandt", None),
        ("ada@uni.example https://coasts.example/on-the-dunes", None),
    ],
)
def test_language_of_short_texts(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_language_of_the_frame_wins_over_a_quoted_title() -> None:
    text = "Bonjour, voici « The Use of Tides for the Study of the Coast and of the Sea », à bientôt."

    assert language_of(text) == "fr"


def test_subject_speaks_only_where_the_text_does_not() -> None:
    assert language_of("Ada Brandt", "Inscription à la journée") == "fr"
    assert language_of("Please register me", "Inscription à la journée") == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Mon, Feb 2, 2026 at 4:15 PM",
        "Mon, Feb 2, 2026 at 4:15\u202fPM",
        "Monday, February 2, 2026 4:15 PM",
        "lundi 2 février 2026 16:15",
        "lun. 2 févr. 2026 à 16:15",
        "2 février 2026 à 16:15:00 UTC+1",
        "Montag, 2. Februar 2026 16:15",
        "Mo., 2. Feb. 2026 um 16:15 Uhr",
        "lunes, 2 de febrero de 2026 16:15",
        "02/02/2026 16:15",
        "02.02.2026 16:15",
        "2026-02-02 16:15",
        "2026年2月2日 16:15",
        "Mon, 2 Feb 2026 16:15:00 +0100",
        "Mon, 2 Feb 2026 15:15:00 GMT",
        "2 Feb 2026, at 16h15",
    ],
)
def test_printed_date_in_any_form(text: str) -> None:
    assert printed_date(text, "Europe/Paris") == datetime(2026, 2, 2, 16, 15, tzinfo=CET)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2 February 2026", "16:15", "31/02/2026 16:15", "99/99/9999 99:99"]
)
def test_printed_date_that_is_none(text: str) -> None:
    assert printed_date(text, "Europe/Paris") is None


def test_printed_date_in_a_zone_that_does_not_exist_is_utc() -> None:
    moment = printed_date("2 Feb 2026 16:15", "Nowhere/Atlantis")

    assert moment is not None
    assert moment.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a@b.example", (Address("a@b.example"),)),
        ("<a@b.example>", (Address("a@b.example"),)),
        (
            '"A, B" <a@b.example>, c@d.example (C)',
            (Address("a@b.example", "A, B"), Address("c@d.example", "C")),
        ),
        ("Friends: a@b.example, c@d.example;", (Address("a@b.example"), Address("c@d.example"))),
        ("undisclosed-recipients:;", ()),
        ("a@", ()),
        ("", ()),
        ("=?utf-8?Q?Zo=C3=AB_=3Cz=40b.example=3E?=", (Address("z@b.example", "Zoë"),)),
        ("a@b.example <a@b.example>", (Address("a@b.example"),)),
        ("'Ada' <a@b.example>", (Address("a@b.example", "Ada"),)),
        ("Ada <mailto:a@b.example>", (Address("mailto:a@b.example".removeprefix("mailto:"), "Ada"),)),
    ],
)
def test_addresses_as_mailers_write_them(value: str, found: tuple[Address, ...]) -> None:
    assert addresses(value) == found


BODY = "Bonjour,\n\nvoici l'été à la côte.\n"


def copy(encoding: str, *stamps: str) -> bytes:
    coded = {
        "8bit": BODY,
        "quoted-printable": quopri.encodestring(BODY.encode()).decode(),
        "base64": base64.encodebytes(BODY.encode()).decode(),
    }[encoding]
    head = "".join(f"{stamp}\n" for stamp in stamps)
    return (
        f"{head}From: Ada <ada@uni.example>\nDate: Tue, 3 Feb 2026 09:59:58 +0100\nSubject: Tides\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{coded}"
    ).encode()


def test_fingerprint_is_the_same_for_copies_that_servers_stamped_and_recoded() -> None:
    copies = (
        copy("8bit", "Received: by one.example; Tue, 3 Feb 2026 10:00:00 +0100"),
        copy("quoted-printable", "Delivered-To: w.li@coast.example", "Received: by two.example; x"),
        copy("base64").replace(b"\n", b"\r\n"),
    )

    assert len({read(raw, MEETING).fingerprint for raw in copies}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [(b"ada@uni", b"eva@uni"), (b"Tides", b"Waves"), (b"09:59:58", b"09:59:59"), (b"voici", b"voila")],
)
def test_fingerprint_differs_with_what_the_person_sent(one: bytes, other: bytes) -> None:
    raw = copy("8bit")

    assert read(raw, MEETING).fingerprint != read(raw.replace(one, other), MEETING).fingerprint


QMAIL = b"""From: MAILER-DAEMON@mx.example
To: nora@coast.example
Subject: failure notice
Return-Path: <>

Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ada.brant@uni.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

From: Nora <nora@coast.example>
Message-ID: <sent-12@coast.example>

Your registration is confirmed.
"""
DELAYED = b"""From: Mail Delivery System <postmaster@mx.example>
Subject: Delivery delayed
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x

Still trying.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ada@uni.example
Action: delayed
Status: 4.4.1
--x
Content-Type: text/rfc822-headers

Message-ID: <sent-13@coast.example>
--x--
"""


@pytest.mark.parametrize(
    ("raw", "bounce"),
    [
        (QMAIL, Bounce("ada.brant@uni.example", "5.1.1", True, "sent-12@coast.example")),
        (DELAYED, Bounce("ada@uni.example", "4.4.1", False, "sent-13@coast.example")),
    ],
)
def test_bounce_says_for_whom_and_of_what(raw: bytes, bounce: Bounce) -> None:
    reading = read(raw, MEETING)

    assert (reading.kind, reading.bounce) == (Kind.BOUNCE, bounce)


def test_documents_left_unopened_are_unreadable() -> None:
    content = base64.b64encode(b"%PDF-1.4 whatever").decode()
    raw = (
        "From: Ada <ada@uni.example>\nSubject: Proposal\nContent-Type: multipart/mixed; boundary=x\n\n"
        "--x\n\nPlease find my proposal attached.\n--x\nContent-Type: application/pdf; name=tides.pdf\n"
        f"Content-Transfer-Encoding: base64\n\n{content}\n--x--\n"
    ).encode()

    proposals = read(raw, MEETING, documents=False).proposals

    digest = read(raw, MEETING, documents=False).attachments[0].digest
    assert proposals == (Proposal(source="tides.pdf", problems=(Problem.UNREADABLE,), digest=digest),)
