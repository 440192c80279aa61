"""Which proposal a reply means, and what strangers cannot do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbot.decide.threads import number_of
from mailbot.domain import (
    Address,
    Author,
    Flag,
    Intent,
    Outcome,
    Problem,
    Proposal,
    Standing,
    standing_version,
    token,
)
from tests.decide.making import (
    ADA,
    BO,
    OTHER_TEXT,
    RULES,
    TEXT,
    World,
    a_mail,
    a_text,
    our_mail,
    proposing,
    said,
)

RETITLED = a_text("Storms at sea", TEXT, fields_said=("title",))
REWRITTEN = a_text("Peat and ditches", OTHER_TEXT)
MALLORY = Address("mallory@else.example", "Mal Lory")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("OSM-7", 7),
        ("[osm-12]", 12),
        ("OSM-", None),
        ("XYZ-7", None),
        ("7", None),
        ("OSM-7a", None),
        ("OSM-" + "7" * 5000, None),
    ],
)
def test_reference(text: str, number: int | None) -> None:
    assert number_of(text, "OSM") == number


@pytest.mark.parametrize("way", ["our answer", "their own mail", "reference", "token"])
def test_reply_finds_its_proposal(way: str) -> None:
    world = World()
    first = proposing()
    world.gets(first)
    reply = proposing(
        RETITLED,
        references=(first.message_id,) if way == "their own mail" else (),
        references_quoted=("OSM-1",) if way == "reference" else (),
        tokens=(token(RULES.secret, "proposal 1"),) if way == "token" else (),
    )
    answered = (our_mail(ADA, proposals=(1,)),) if way == "our answer" else ()

    decision = world.gets(reply, answered=answered)

    assert said(decision) == [("ada@lab.example", "proposal_revised")]
    assert standing_version(world.proposals[1]).text.title == "Storms at sea"


def test_co_author_replies_in_the_thread() -> None:
    world = World()
    first = proposing(a_text(authors=(Author("Ada Moreau"), Author("B. L.", None, "bo@uni.example"))))
    world.gets(first)

    decision = world.gets(proposing(RETITLED, sender=BO, references=(first.message_id,)))

    assert said(decision) == [("bo@uni.example", "proposal_revised")]


def test_whole_new_text_in_a_thread_is_a_second_proposal_and_flagged() -> None:
    world = World()
    first = proposing()
    world.gets(first)

    decision = world.gets(proposing(REWRITTEN, references=(first.message_id,)))

    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert Flag("possible_duplicate", "OSM-2 OSM-1") in decision.changes


def test_replacement_in_a_thread_is_a_revision_though_all_of_it_is_new() -> None:
    world = World()
    first = proposing()
    world.gets(first)

    world.gets(
        proposing(
            a_text("Peat and ditches", OTHER_TEXT, fields_said=("title", "abstract")),
            references=(first.message_id,),
        )
    )

    assert list(world.proposals) == [1]
    assert standing_version(world.proposals[1]).text.title == "Peat and ditches"


@pytest.mark.parametrize(
    ("correction", "template", "count"),
    [
        (a_text("Peat and ditches", OTHER_TEXT + " More."), "proposal_revised", 2),
        (a_text("Third of its kind", TEXT[::-1]), "proposal_received", 3),
        (a_text("A better name", None, fields_said=("title",)), "which_one", 2),
    ],
)
def test_thread_about_two_proposals(correction: Proposal, template: str, count: int) -> None:
    world = World()
    both = a_mail(ADA, Intent.PROPOSAL, proposals=(a_text(), REWRITTEN))
    world.gets(both)

    decision = world.gets(proposing(correction, references=(both.message_id,)))

    assert said(decision) == [("ada@lab.example", template)]
    assert len(world.proposals) == count


def test_unreadable_file_without_thread_beside_a_whole_proposal_is_doubtful() -> None:
    world = World()
    world.gets(proposing())
    scan = Proposal(problems=(Problem.IMAGE_ONLY,), source="scan.pdf", digest="d" * 64)

    decision = world.gets(proposing(scan))

    assert Flag("possible_duplicate", "OSM-2 OSM-1") in decision.changes


def test_stranger_who_quotes_a_reference_changes_nothing() -> None:
    world = World()
    world.gets(proposing())
    before = dict(world.proposals)

    decision = world.gets(
        proposing(
            a_text("Storms at sea", OTHER_TEXT, authors=(Author("Mal Lory"),)),
            sender=MALLORY,
            references_quoted=("OSM-1",),
        )
    )

    assert world.proposals[1] == before[1]
    assert Flag("stranger_quotes_reference", "OSM-1 mallory@else.example") in decision.changes


def test_author_s_name_with_a_bare_reference_changes_nothing() -> None:
    world = World()
    world.gets(proposing())
    forger = Address("ada@else.example", "Ada Moreau")

    decision = world.gets(
        proposing(a_text("Peat and ditches", OTHER_TEXT), forger, references_quoted=("OSM-1",))
    )

    assert len(world.proposals[1].versions) == 1
    assert Flag("stranger_quotes_reference", "OSM-1 ada@else.example") in decision.changes


def test_two_references_in_a_quote_are_no_alarm_when_one_is_ones_own() -> None:
    world = World()
    world.gets(
        proposing(a_text("Peat and ditches", OTHER_TEXT, authors=(Author("Bo Lindqvist"),)), sender=BO)
    )
    world.gets(proposing())

    decision = world.gets(proposing(RETITLED, references_quoted=("OSM-2", "OSM-1")))

    assert world.flags == []
    assert decision.answers[0].proposals == (2,)


def test_merged_proposal_is_found_under_the_one_that_holds_it() -> None:
    world = World()
    first = proposing()
    world.gets(first)
    second = proposing(REWRITTEN)
    world.gets(second)

    world.proposals[2] = replace(world.proposals[2], standing=Standing.MERGED, merged_into=1)

    decision = world.gets(proposing(RETITLED, references=(second.message_id,)))

    assert decision.answers[0].proposals == (1,)


def test_thanks_in_a_thread_are_noted_and_not_answered() -> None:
    world = World()
    first = proposing()
    world.gets(first)

    decision = world.gets(a_mail(ADA, references=(first.message_id,)))

    assert (decision.outcome, decision.changes, decision.answers) == (Outcome.NOTED, (), ())
    assert decision.keep_content
