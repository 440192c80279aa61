"""Proposals of many hands, each in one of three clothes: wrapped text, HTML of a browser, HTML of Word."""

from __future__ import annotations

import html
import re
import textwrap
from email.message import EmailMessage
from itertools import cycle

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read import read
from tests.read.offered import ABSTRACTS, TABLE, Hand
from tests.read.offered_among_words import BESIDE
from tests.read.offered_by_numbers import HANDS
from tests.read.offered_in_haste import VOICES
from tests.read.offered_in_sentences import SENTENCES
from tests.read.offered_in_shapes import SHAPES
from tests.read.offered_off_hand import OFF_HAND

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"), Address("yann@coast.example", "Yann Le Goff")),
    network="GdR OCEAN",
)
CLOTHES = ("wrapped", "browser", "word")


def written(hand: Hand) -> str:
    text = hand.text
    for language, abstract in ABSTRACTS.items():
        text = text.replace(f"{{{language}}}", abstract)
    return text


def mail(hand: Hand, clothes: str) -> bytes:
    message = EmailMessage()
    message["From"] = hand.sender
    message["To"] = "nora@coast.example"
    message["Subject"] = hand.subject
    if hand.reply:
        message["In-Reply-To"] = "<b@bot.example>"
    text = written(hand)
    wrapped = "\n".join(textwrap.fill(line, 72) for line in text.split("\n"))
    if clothes == "word":
        message.set_content(hypertext(text, clothes), subtype="html")
        return message.as_bytes()
    message.set_content(wrapped + "\n")
    if clothes == "browser":
        message.add_alternative(hypertext(text, clothes), subtype="html")
    return message.as_bytes()


def hypertext(text: str, clothes: str) -> str:
    bold = re.sub(r"\*([^*\n]+)\*", r"<b>\1</b>", html.escape(text, quote=False))
    if clothes == "browser":
        lines = "".join(f"<div>{line or '<br>'}</div>" for line in bold.split("\n"))
        return f'<div dir="ltr">{lines}</div>'
    blocks = "".join(
        f'<p class="MsoNormal">{block.replace(chr(10), "<br>")}<o:p></o:p></p>'
        '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        for block in bold.split("\n\n")
    )
    return f'<html><body lang="EN-GB"><div class="WordSection1">{blocks}</div></body></html>'


def wanted_authors(hand: Hand) -> list[tuple[str, str | None]]:
    pairs = [one.split(" | ") for one in hand.authors]
    return [(pair[0], pair[1] if len(pair) > 1 else None) for pair in pairs]


@pytest.mark.parametrize(
    ("hand", "clothes"),
    list(
        zip([*TABLE, *SHAPES, *VOICES, *HANDS, *BESIDE, *OFF_HAND, *SENTENCES], cycle(CLOTHES), strict=False)
    ),
)
def test_proposal_is_read(hand: Hand, clothes: str) -> None:
    reading = read(mail(hand, clothes), MEETING)

    abstract = next(one for key, one in ABSTRACTS.items() if f"{{{key}}}" in hand.text)
    told = wanted_authors(hand)
    got = [
        (
            proposal.title,
            [
                (author.name, author.affiliation if told[place : place + 1] and told[place][1] else None)
                for place, author in enumerate(proposal.authors)
            ],
            proposal.abstract,
            proposal.problems,
        )
        for proposal in reading.proposals
    ]
    assert got == [(hand.title, told, abstract, ())]
