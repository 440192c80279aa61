"""Proposals told in letters of many clothes: told/*.txt hold the mails, [[the abstract]] as it is wanted."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from itertools import cycle
from pathlib import Path

import pytest

from mailbot.read import read
from tests.read.test_hands import ANN, MEETING

FOLDER = Path(__file__).parent / "told"
CLOTHES = cycle([("wrapped", "html"), ("long", "phone")])  # each mail wears two of the four


@dataclass(frozen=True)
class Told:
    """A mail and the proposal in it.

    An author is wanted as "name", or as "name | affiliation" where the affiliation matters ("-": none).
    A "person" is who is registered, by name; "?" where a secretary may read it either way.
    """

    title: str | None
    authors: tuple[str, ...]
    people: tuple[str, ...]
    headers: dict[str, str]
    text: str

    @property
    def abstract(self) -> str:
        within = self.text.partition("[[")[2].partition("]]")[0]
        return "\n".join(line.strip() for line in within.split("\n") if line.strip())

    @property
    def written(self) -> str:
        return self.text.replace("[[", "").replace("]]", "")


def all_told() -> list[object]:
    found: list[object] = []
    for file in sorted(FOLDER.glob("*.txt")):
        for number, block in enumerate(re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:], start=1):
            one = told(block)
            worn = (one.headers["clothes"],) if "clothes" in one.headers else next(CLOTHES)
            found += [pytest.param(one, clothes, id=f"{file.stem}-{number}-{clothes}") for clothes in worn]
    return found


def told(block: str) -> Told:
    head, _, text = block.partition("\n\n")
    pairs = [line.split(": ", 1) for line in head.splitlines()[1:]]

    def several(wanted: str) -> tuple[str, ...]:
        return tuple(value for key, value in pairs if key == wanted)

    headers = {key: value for key, value in pairs if key not in ("author", "person")}
    return Told(headers.get("title"), several("author"), several("person"), headers, text.strip())


def mail(one: Told, clothes: str) -> bytes:
    message = EmailMessage()
    message["From"] = one.headers.get("from", ANN)
    message["To"] = "nora@coast.example"
    message["Subject"] = one.headers["subject"]
    if "reply" in one.headers:
        message["In-Reply-To"] = "<call@coast.example>"
    dressed(message, one.written, clothes)
    return message.as_bytes()


def dressed(message: EmailMessage, text: str, clothes: str) -> None:
    if clothes == "wrapped":
        message.set_content("\n".join(textwrap.fill(line, 72) for line in text.split("\n")) + "\n")
    elif clothes == "long":
        message.set_content(text + "\n")
    elif clothes == "phone":
        message.set_content(text + "\n\nSent from my iPhone\n", cte="8bit")
    elif clothes == "html":
        blocks = "".join(f"<p>{escape(block).replace(chr(10), '<br>')}</p>" for block in text.split("\n\n"))
        message.set_content(f"<html><body>{blocks}</body></html>", subtype="html")
    else:
        lines = [" \n".join(textwrap.wrap(line, 70)) if line else "" for line in text.split("\n")]
        message.set_content("\n".join(lines) + "\n")
        message.set_param("format", "flowed")


@pytest.mark.parametrize(("one", "clothes"), all_told())
def test_told_proposal_is_read(one: Told, clothes: str) -> None:
    reading = read(mail(one, clothes), MEETING)

    wanted = [author.split(" | ") for author in one.authors]
    got = [
        (
            proposal.title,
            [
                [author.name, *([author.affiliation or "-"] if len(want) > 1 else [])]
                for author, want in zip(proposal.authors, [*wanted, *[[""]] * 9], strict=False)
            ],
            proposal.abstract or "",
        )
        for proposal in reading.proposals
    ]
    assert got == [(one.title, wanted, one.abstract)], reading.why
    if one.people != ("?",):
        assert tuple(person.name for person in reading.registrations) == one.people, reading.why
