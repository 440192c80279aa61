"""Mails by templates, as many as one likes: people who propose, register, change and ask, and machines."""

from __future__ import annotations

import random
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

GIVEN = (
    "Nora",
    "Jonas",
    "Maeve",
    "Tomasz",
    "Ines",
    "Pavel",
    "Aiko",
    "Luca",
    "Freya",
    "Samir",
    "Elif",
    "Otto",
)
FAMILY = ("Lindqvist", "Okafor", "Brandt", "Kowalski", "Duarte", "Novak", "Sato", "Ricci", "Holm", "Haddad")
ENDINGS = ("", "sen", "berg", "dal", "mark", "stad", "vik", "lund", "holt", "feld", "mann", "hof")
WHAT = ("tide gauges", "peat fires", "sea ice", "storm surges", "river deltas", "coral reefs", "snow lines")
HOW = ("graph networks", "wavelets", "radar altimetry", "sparse regression", "drifting buoys", "kriging")
WHERE = ("the Baltic", "the Aral basin", "Lake Chad", "the Ganges", "Patagonia", "the Azores", "Sumatra")
BODY = (
    "We follow {what} in {where} over {years} years and show where {how} may be believed and where not. "
    "The gaps are filled from neighbouring stations, and each filled hour carries its own uncertainty. "
    "Station {number} serves as the test: it was never seen while the model learned."
)


@dataclass(frozen=True, slots=True)
class Posted:
    """message_id: without brackets. machine: nobody may answer it. both: it reaches both inboxes."""

    raw: bytes
    message_id: str
    machine: bool = False
    both: bool = False


def post(number: int, chance: random.Random) -> Posted:
    kind = chance.choices(
        (proposal, registration, question, bulk, robot, vacation), (30, 40, 6, 8, 8, 8), k=1
    )[0]
    return kind(number, chance)


def proposal(number: int, chance: random.Random) -> Posted:
    what, how, where = chance.choice(WHAT), chance.choice(HOW), chance.choice(WHERE)
    text = BODY.format(what=what, where=where, how=how, years=chance.randrange(3, 40), number=number)
    title = f"{what.capitalize()} in {where} by {how}: station {number}"
    name, address = person(number, chance)
    body = f"Dear organisers,\n\nplease find my proposal below.\n\nTitle: {title}\nAuthors: {name}\n"
    return human(
        f"proposal-{number}",
        "Proposal",
        f"{body}Abstract: {text}\n\nBest wishes\n{name}\n",
        name,
        address,
        chance,
    )


def registration(number: int, chance: random.Random) -> Posted:
    how = "I will come in person" if chance.random() < 0.05 else "I will follow remotely"
    name, address = person(number, chance)
    text = f"Dear organisers,\n\nI would like to register for the meeting. {how}.\n\nBest wishes\n{name}\n"
    return human(f"registration-{number}", "Registration", text, name, address, chance)


def question(number: int, chance: random.Random) -> Posted:
    name, address = person(number, chance)
    text = "Dear organisers,\n\nwill the talks be recorded, and is there a car park near the venue?\n\nBest\n"
    return human(f"question-{number}", "A question about the meeting", text + name, name, address, chance)


def change(number: int, answer: EmailMessage) -> Posted:
    """A reply to our answer that switches to the room."""
    mail = reply(
        f"change-{number}", answer, "Please change my registration: I will come in person after all."
    )
    return Posted(mail.as_bytes(), f"change-{number}@example.net")


def bulk(number: int, chance: random.Random) -> Posted:
    extra = {
        "List-Id": "<news.example.com>",
        "Precedence": "bulk",
        "List-Unsubscribe": "<mailto:u@example.com>",
    }
    text = f"Our new sensors of week {number}: twenty per cent off until Friday."
    return machine(f"bulk-{number}", "Newsletter", text, extra)


def robot(number: int, chance: random.Random) -> Posted:
    text = f"Your message has been received. Ticket {number} was opened; do not reply to this message."
    return machine(
        f"robot-{number}", f"[Ticket #{number}] received", text, {"Auto-Submitted": "auto-generated"}
    )


def vacation(number: int, chance: random.Random) -> Posted:
    """Not one header that says so."""
    text = "I am out of the office until 9 March with no access to mail. I will reply when I am back.\n"
    return machine(f"vacation-{number}", "Out of office: Call for proposals", text, {})


def vacation_reply(number: int, answer: EmailMessage) -> Posted:
    """What a mail program sends back to our own answer, header-less: the loop that must end by itself."""
    mail = reply(
        f"away-{number}", answer, "I am away until 9 March and will answer your message on my return."
    )
    del mail["Subject"]
    mail["Subject"] = f"Automatic reply: {answer['Subject']}"
    return Posted(mail.as_bytes(), f"away-{number}@example.net", machine=True)


def reply(name: str, answer: EmailMessage, text: str) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = str(answer["To"]), str(answer["Reply-To"] or answer["From"])
    mail["Subject"] = f"Re: {answer['Subject']}"
    mail["Message-ID"] = f"<{name}@example.net>"
    mail["In-Reply-To"] = mail["References"] = str(answer["Message-ID"])
    mail["Date"] = "Tue, 10 Feb 2026 12:00:00 +0100"
    mail.set_content(text)
    return mail


def person(number: int, chance: random.Random) -> tuple[str, str]:
    first, last = chance.choice(GIVEN), chance.choice(FAMILY)
    name = f"{first} {last}-{chance.choice(FAMILY)}{chance.choice(ENDINGS)}"
    return name, f"{first}.{last}.{number}@example.net".lower()


def human(name: str, subject: str, text: str, sender: str, address: str, chance: random.Random) -> Posted:
    raw = written(name, subject, text, f"{sender} <{address}>", {})
    return Posted(raw, f"{name}@example.net", both=chance.random() < 0.1)


def machine(name: str, subject: str, text: str, extra: dict[str, str]) -> Posted:
    raw = written(name, subject, text, f"{name}@robots.example.net", extra)
    return Posted(raw, f"{name}@example.net", machine=True)


def written(name: str, subject: str, text: str, sender: str, extra: dict[str, str]) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, "ada@example.org", subject
    mail["Message-ID"] = f"<{name}@example.net>"
    mail["Date"] = "Tue, 10 Feb 2026 10:00:00 +0100"
    for header, value in extra.items():
        mail[header] = value
    mail.set_content(text)
    return mail.as_bytes()
