"""Small mails for tests that are not about reading."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

ABSTRACT = (
    "Tide gauges stop when they are needed most. We replace the missing hours by a network that has learned "
    "the shape of a surge from forty years of neighbouring ports, and we give the hours at which it should "
    "not be believed."
)


def mail(
    text: str,
    *,
    subject: str = "Hello",
    sender: str = "Nora Lindqvist <nora@example.net>",
    to: str = "ada@example.org",
    message_id: str = "m1@example.net",
    headers: tuple[tuple[str, str], ...] = (),
) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Message-ID"] = f"<{message_id}>"
    message["Date"] = "Tue, 10 Feb 2026 10:00:00 +0100"
    for name, value in headers:
        message[name] = value
    message.set_content(text)
    return message.as_bytes()


def proposal(number: int = 1, sender: str = "Nora Lindqvist <nora@example.net>") -> bytes:
    return mail(
        "Dear organisers,\n\nplease find our proposal below.\n\n"
        f"Title: Filling the gaps of tide gauges, part {number}\n"
        f"Authors: Nora Lindqvist\nAbstract: {ABSTRACT}\n\nBest wishes\nNora Lindqvist\n",
        subject=f"Proposal {number}",
        sender=sender,
        message_id=f"proposal-{number}@example.net",
    )


def registration(number: int) -> bytes:
    return mail(
        "Dear organisers,\n\nI would like to register for the meeting; I will come in person.\n\nBest\n",
        subject="Registration",
        sender=f"Person Number{number} <person{number}@example.net>",
        message_id=f"registration-{number}@example.net",
    )
