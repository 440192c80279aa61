"""Partial corrections change the words that they name in the text on record, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbot.decide.edits import edited
from mailbot.decide.templates import Template
from mailbot.domain import Author, Edit, Proposal
from tests.decide.making import World, proposing

TEXT = Proposal(
    title="Counting seels on ice",
    authors=(Author("Ann Bell", "River Lab"), Author("Imre Kovács"), Author("Bob Cole")),
    abstract="We count seels. The error is 12 m. Fog blinds us.",
    keywords=("seels", "ice"),
)


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (
            Edit("", "seels", "seals"),
            replace(
                TEXT,
                title="Counting seals on ice",
                abstract="We count seals. The error is 12 m. Fog blinds us.",
                keywords=("seals", "ice"),
            ),
        ),
        (
            Edit("abstract", "12 m", "21 m"),
            replace(TEXT, abstract="We count seels. The error is 21 m. Fog blinds us."),
        ),
        (
            Edit("", "the name Imre Kovács", "Imre Kovács-Nagy"),
            replace(TEXT, authors=(TEXT.authors[0], Author("Imre Kovács-Nagy"), TEXT.authors[2])),
        ),
        (
            Edit("authors", "", "Bob Coale"),
            replace(TEXT, authors=(*TEXT.authors[:2], Author("Bob Coale"))),
        ),
        (Edit("authors", "Bob Cole", ""), replace(TEXT, authors=TEXT.authors[:2])),
        (
            Edit("affiliation", "Ann Bell", "Saltings Trust"),
            replace(TEXT, authors=(Author("Ann Bell", "Saltings Trust"), *TEXT.authors[1:])),
        ),
        (
            Edit("abstract", "", "Snow blinds us too", -1),
            replace(TEXT, abstract="We count seels. The error is 12 m. Snow blinds us too."),
        ),
        (Edit("abstract", "", "", 2), replace(TEXT, abstract="We count seels. Fog blinds us.")),
        (Edit("", "walruses", "seals"), TEXT),
        (Edit("authors", "", "Zoe Quist"), TEXT),
        (Edit("authors", "Zoe Quist", ""), TEXT),
        (Edit("authors", "Bob", ""), replace(TEXT, authors=TEXT.authors[:2])),
        (Edit("authors", "Zoe", ""), TEXT),
        (Edit(), TEXT),
    ],
)
def test_words_change_and_nothing_else(edit: Edit, after: Proposal) -> None:
    assert edited(TEXT, (edit,)) == after


def test_correction_is_a_version_with_those_words() -> None:
    world = World()
    world.gets(proposing(TEXT))

    decision = world.gets(
        proposing(Proposal(edits=(Edit("title", "seels", "seals"),), fields_said=("title",)))
    )

    assert [answer.template for answer in decision.answers] == [Template.PROPOSAL_REVISED]
    assert world.proposals[1].versions[-1].text == replace(
        TEXT, title="Counting seals on ice", fields_said=("title",), language="en"
    )


def test_correction_that_finds_no_place_goes_to_the_organisers() -> None:
    world = World()
    world.gets(proposing(TEXT))

    decision = world.gets(proposing(Proposal(edits=(Edit("", "walruses", "seals"),), fields_said=("text",))))

    assert [answer.template for answer in decision.answers] == [Template.QUESTION_FORWARDED]
    assert len(world.proposals[1].versions) == 1
