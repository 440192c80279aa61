"""Proposals in letters as people type them; letters/*.txt marks ⟦so⟧ where the abstract begins and ends."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from pathlib import Path

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"), Address("yann@coast.example", "Yann Le Goff")),
    network="GdR OCEAN",
)
FOLDER = Path(__file__).parent / "letters"


@dataclass(frozen=True)
class Typed:
    """A letter, and the proposal in it: authors as "name (affiliation)", people as registered by name."""

    title: str | None
    authors: tuple[str, ...]
    people: tuple[str, ...]
    headers: dict[str, str]
    text: str

    @property
    def abstract(self) -> str | None:
        marked = re.search(r"⟦(.*?)⟧", self.text, re.DOTALL)
        return "\n".join(line.strip() for line in marked[1].split("\n") if line.strip()) if marked else None


def letters() -> list[object]:
    found: list[object] = []
    for file in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"(?m)^=== ?", file.read_text(encoding="utf-8"))[1:]
        found += [pytest.param(typed(part), id=f"{file.stem}-{at}") for at, part in enumerate(parts, start=1)]
    return found


def typed(part: str) -> Typed:
    head, _, text = part.partition("\n\n")
    title, *lines = head.splitlines()
    pairs = [line.split(": ", 1) for line in lines]

    def several(wanted: str) -> tuple[str, ...]:
        return tuple(value for key, value in pairs if key == wanted)

    headers = {key: value for key, value in pairs if key not in ("author", "person")}
    return Typed(
        title.strip() if title.strip() != "-" else None, several("author"), several("person"), headers, text
    )


def mail(one: Typed, clothes: str) -> bytes:
    message = EmailMessage()
    message["From"] = one.headers.get("from", "Ann Bell <ann@bell.example>")
    message["To"] = "nora@coast.example"
    message["Subject"] = one.headers["subject"]
    if "reply" in one.headers:
        message["In-Reply-To"] = "<b@bot.example>"
    text = one.text.strip().replace("⟦", "").replace("⟧", "")
    if clothes == "wrapped":
        message.set_content("\n".join(textwrap.fill(line, 72) for line in text.split("\n")) + "\n")
    elif clothes == "phone":
        message.set_content(text + "\n\nSent from my iPhone\n", cte="8bit")
    else:
        blocks = "".join(f"<p>{escape(block).replace(chr(10), '<br>')}</p>" for block in text.split("\n\n"))
        message.set_content(f"<html><body>{blocks}</body></html>", subtype="html")
    return message.as_bytes()


@pytest.mark.parametrize("clothes", ["wrapped", "phone", "html"])
@pytest.mark.parametrize("one", letters())
def test_letter_is_read(one: Typed, clothes: str) -> None:
    reading = read(mail(one, clothes), MEETING)

    proposals = [
        (
            proposal.title,
            tuple(
                f"{author.name} ({author.affiliation})" if author.affiliation else author.name
                for author in proposal.authors
            ),
            proposal.abstract,
        )
        for proposal in reading.proposals
    ]
    people = tuple(person.name for person in reading.registrations)
    wanted = [(one.title, one.authors, one.abstract)] if one.abstract or one.title else []
    assert (proposals, people) == (wanted, one.people), reading.why
