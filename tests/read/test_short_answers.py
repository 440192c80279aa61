"""Short answers in a thread: a yes, a bare mode, answers below quoted questions."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Attendance, Meeting, Registration
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"), Address("yann@coast.example", "Yann Le Goff")),
    network="GdR OCEAN",
)
MODES = {Attendance.IN_PERSON: "in_person", Attendance.REMOTE: "remote", None: "-"}
MEMBER = {True: "y", False: "n", None: "-"}


def mail(subject: str, text: str, kind: str = "") -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    if kind == "reply":
        message["In-Reply-To"] = "<b@bot.example>"
    message.set_content(text + "\n")
    return message.as_bytes()


def told(one: Registration) -> str:
    return f"{one.name}/{MODES[one.attendance]}/{MEMBER[one.member]}"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Please confirm", "I confirm."),
        ("TR: confirmation", "Oui, je confirme.\n\nTIDE-R abcdefghij23"),
        ("confirmation", "Yes please do.\n\nToken: TIDE-7 abcdefghij23"),
    ],
)
def test_a_yes_confirms_in_a_thread_or_beside_our_token(subject: str, text: str) -> None:
    kind = "reply" if subject.startswith("Re:") else ""

    assert read(mail(subject, text, kind), MEETING).confirms


def test_a_yes_of_nowhere_confirms_nothing() -> None:
    assert not read(mail("lunch", "Yes please do."), MEETING).confirms


def test_bare_blockquote_that_opens_with_a_greeting_is_the_mail_that_is_answered() -> None:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["In-Reply-To"] = "<b@bot.example>"
    message.set_content(
        "<p>Oui, à distance.</p><blockquote><p>Bonjour,</p><p>Votre inscription est notée. Venez-vous sur "
        "place ou à distance ?</p></blockquote>",
        subtype="html",
    )

    reading = read(message.as_bytes(), MEETING)

    assert reading.visible_text == "Oui, à distance."


def test_bare_answers_below_quoted_questions_are_mode_and_membership() -> None:
    text = "> In person or remote?\n\nremote\n\n> Are you a member of the GdR?\n\nno\n\nAnn"

    reading = read(mail("Re: Your registration", text, "reply"), MEETING)

    assert tuple(map(told, reading.registrations)) == ("Ann Bell/remote/n",)
