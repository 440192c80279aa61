"""The golden mails of tests/replies: what each example says, in each language.

`python -m tests.reply.replies` writes them anew; read the diff before you commit it.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from mailbot.domain import Address, Answer, Kind, Outgoing, Reading
from mailbot.reply.compose import compose
from mailbot.reply.templates import Templates
from tests.reply.examples import EXAMPLES, MARIE, RECEIVED, RULES, SENDER

FOLDER = Path(__file__).parent.parent / "replies"
ROOT = Path(__file__).parent.parent.parent / "templates"
LANGUAGES = ("en", "fr", "de")
WHOLE = ("proposal_received", "registration_waitlisted_group", "challenge")
"""Examples kept as whole mails too, headers and HTML; of the others the subject and the plain text."""

READING = Reading(
    Kind.HUMAN,
    message_id="seals-1@mail.example.org",
    references=("call-0@example.org",),
    sender=MARIE,
    subject="Proposal",
)


@cache
def templates() -> Templates:
    return Templates(ROOT)


def composed(answer: Answer, reading: Reading | None = READING) -> Outgoing:
    return compose(
        answer,
        RULES,
        sender=SENDER,
        templates=templates(),
        date=RECEIVED + timedelta(minutes=1),
        replying_to=reading,
    )


def parsed(outgoing: Outgoing) -> EmailMessage:
    return email.message_from_bytes(outgoing.raw, policy=email.policy.default)


def text_of(outgoing: Outgoing) -> str:
    return _body(outgoing, "plain")


def html_of(outgoing: Outgoing) -> str:
    return _body(outgoing, "html")


def addressed(answer: Answer, to: Address) -> Answer:
    return replace(answer, to=to)


def goldens() -> dict[str, bytes]:
    """File name -> content, for all examples in all languages."""
    files: dict[str, bytes] = {}
    for name, answer in EXAMPLES.items():
        for language in LANGUAGES:
            outgoing = composed(replace(answer, language=language))
            words = f"{outgoing.subject}\n\n{text_of(outgoing)}"
            files[f"{name}.{language}.txt"] = words.encode()
            if name in WHOLE:
                files[f"{name}.{language}.eml"] = outgoing.raw
    both = composed(replace(EXAMPLES["registration_confirmed_unsaid"], language="en+fr"))
    files["bilingual.eml"] = both.raw
    return files


def _body(outgoing: Outgoing, kind: str) -> str:
    body = parsed(outgoing).get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for file, content in goldens().items():
        (FOLDER / file).write_bytes(content)
