"""Proposals told in letters of many clothes: told/*.txt hold the mails, [[the abstract]] as it is wanted."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.read import read
from tests.read.test_hands import ANN, MEETING

FOLDER = Path(__file__).parent / "told"


@dataclass(frozen=True)
class Told:
    """A mail and the proposal in it; an author is wanted with an affiliation where one is written."""

    title: str | None
    authors: tuple[str, ...]
    headers: dict[str, str]
    text: str

    @property
    def abstract(self) -> str:
        within = self.text.partition("[[")[2].partition("]]")[0]
        return re.sub(r"\n+", "\n", within)


def all_told() -> list[object]:
    found: list[object] = []
    for file in sorted(FOLDER.glob("*.txt")):
        for number, block in enumerate(re.split(r"(?m)^=== ", file.read_text(encoding="utf-8"))[1:], start=1):
            found.append(pytest.param(told(block), id=f"{file.stem}-{number}-{block.split()[0]}"))
    return found


def told(block: str) -> Told:
    head, _, text = block.partition("\n\n")
    pairs = [line.split(": ", 1) for line in head.splitlines()[1:]]
    headers = {key: value for key, value in pairs if key != "author"}
    authors = tuple(value for key, value in pairs if key == "author")
    return Told(headers.get("title"), authors, headers, text.strip())


def mail(one: Told, clothes: str) -> bytes:
    message = EmailMessage()
    message["From"] = one.headers.get("from", ANN)
    message["To"] = "nora@coast.example"
    message["Subject"] = one.headers["subject"]
    if "reply" in one.headers:
        message["In-Reply-To"] = "<call@coast.example>"
    text = one.text.replace("[[", "").replace("]]", "")
    if clothes == "wrapped":
        text = "\n".join(textwrap.fill(line, 72) for line in text.split("\n"))
    if one.headers.get("clothes") == "flowed":
        flowed = [" \n".join(textwrap.wrap(line, 70)) if line else "" for line in one.text.split("\n")]
        message.set_content("\n".join(flowed).replace("[[", "").replace("]]", "") + "\n")
        message.set_param("format", "flowed")
        return message.as_bytes()
    message.set_content(text + "\n")
    return message.as_bytes()


@pytest.mark.parametrize("clothes", ["wrapped", "long"])
@pytest.mark.parametrize("one", all_told())
def test_told_proposal_is_read(one: Told, clothes: str) -> None:
    reading = read(mail(one, clothes), MEETING)

    wanted = [author.split(" | ") for author in one.authors]
    got = [
        (
            proposal.title,
            [
                [author.name, *([author.affiliation] if len(want) > 1 else [])]
                for author, want in zip(proposal.authors, [*wanted, *[[""]] * 9], strict=False)
            ],
            proposal.abstract or "",
        )
        for proposal in reading.proposals
    ]
    assert got == [(one.title, wanted, one.abstract)]
