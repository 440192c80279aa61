"""Documents that no word hands in: a version by their thread or their text, else shown to the organisers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mailbot.domain import Address, Author, Flag, Intent, Outcome, Problem, Proposal, PutProposal, Standing
from tests.decide.making import (
    ADA,
    BO,
    CHEF,
    LATE,
    OTHER_TEXT,
    TEXT,
    World,
    a_mail,
    a_text,
    proposing,
    said,
)

TOO_LONG = a_text(pages=2, source="winds.pdf", digest="long", problems=(Problem.TOO_LONG,))
SHORTER = " ".join(TEXT.split()[:9]) + " along narrow lanes."


def a_file(
    title: str | None = "Winds and seabirds", abstract: str | None = SHORTER, **fields: Any
) -> Proposal:
    values = {"source": "seabirds.pdf", "digest": "short", "pages": 1} | fields
    return a_text(title, abstract, **values)


def sends(document: Proposal, *intents: Intent, to: str | None = None, **fields: Any) -> Any:
    """A mail that does not say what its document is; to: the Message-ID that it answers."""
    references = (to,) if to else ()
    return a_mail(ADA, *intents, documents=(document,), references=references, **fields)


def a_world(first: Proposal = TOO_LONG) -> tuple[World, str]:
    """One proposal on record and the Message-ID of its mail."""
    world, mail = World(), proposing(first)
    world.gets(mail)
    return world, mail.message_id or ""


def versions(world: World) -> list[int]:
    return [len(record.versions) for record in world.proposals.values()]


@pytest.mark.parametrize(
    ("first", "document"),
    [
        (TOO_LONG, a_file()),
        (TOO_LONG, a_file("Winds and sea birds", TEXT)),
        (TOO_LONG, a_file(None, SHORTER)),  # the title was not found in it
        (a_text(), a_file()),  # nothing was asked for
        (a_text(), a_file("What carries an albatross", SHORTER)),  # a new title above the same text
        (TOO_LONG, a_file("What carries an albatross", OTHER_TEXT)),  # asked for, and by its author
        (a_text(abstract=None), a_file(None, TEXT)),
        (a_text(abstract=None), a_file("What carries an albatross", TEXT)),
    ],
)
def test_document_in_a_reply_is_a_version(first: Proposal, document: Proposal) -> None:
    world, mail = a_world(first)
    decision = world.gets(sends(document, to=mail))
    assert (decision.outcome, versions(world)) == (Outcome.FILED, [2])
    expected = "proposal_revised" if not first.problems and first.abstract else "proposal_received"
    assert said(decision) == [(ADA.email, expected)]


def test_unreadable_document_is_a_version_while_one_is_awaited() -> None:
    scan = Proposal(source="scan.pdf", digest="scan", problems=(Problem.IMAGE_ONLY,))
    world, mail = a_world()
    assert said(world.gets(sends(scan, to=mail))) == [(ADA.email, "proposal_incomplete")]
    assert versions(world) == [2]
    world, mail = a_world(a_text())
    decision = world.gets(sends(scan, to=mail))
    assert (decision.outcome, decision.changes) == (
        Outcome.LEFT_ALONE,
        (Flag("maybe_proposal", ADA.key),),
    )


def test_known_text_without_thread_is_a_version_too() -> None:
    world, _ = a_world()
    assert said(world.gets(sends(a_file()))) == [(ADA.email, "proposal_received")]
    assert versions(world) == [2]


def test_late_version_is_told_late() -> None:
    world, mail = a_world()
    assert said(world.gets(sends(a_file(), to=mail), at=LATE)) == [(ADA.email, "proposal_late")]
    assert [v.on_time for v in world.proposals[1].versions] == [True, False]


def test_question_beside_a_version_is_passed_on_too() -> None:
    world, mail = a_world()
    decision = world.gets(sends(a_file(), Intent.QUESTION, to=mail, visible_text="Does it fit now?"))
    assert said(decision) == [(ADA.email, "proposal_received+question_forwarded")]
    assert (versions(world), len(world.questions)) == ([2], 1)


def test_same_document_again_is_confirmed_again() -> None:
    world, mail = a_world()
    assert said(world.gets(sends(a_file(digest="long"), to=mail))) == [(ADA.email, "proposal_incomplete")]
    assert versions(world) == [1]


def test_document_of_another_proposal_of_theirs_is_its_version() -> None:
    world, mail = a_world()
    world.gets(proposing(a_text("Peat that breathes", OTHER_TEXT)))
    world.gets(sends(a_file("Peat that breathes", OTHER_TEXT + " We walked there."), to=mail))
    assert versions(world) == [1, 2]


OTHERS = [
    Proposal(source="cv.pdf", digest="cv"),  # what the reader takes for no proposal has no text
    a_file(pages=12),  # the full paper
    a_file("Travel form", OTHER_TEXT, authors=()),
    a_file("Peat that breathes", OTHER_TEXT, authors=(Author("Carl Peat"),)),
    a_file("Peat that breathes", None),
]


@pytest.mark.parametrize("document", OTHERS)
def test_other_document_is_no_version_and_is_shown(document: Proposal) -> None:
    world, mail = a_world(a_text())
    decision = world.gets(sends(document, to=mail))
    assert (decision.outcome, decision.answers, decision.changes, decision.keep_content) == (
        Outcome.LEFT_ALONE,
        (),
        (Flag("maybe_proposal", ADA.key),),
        True,
    )


@pytest.mark.parametrize("document", [*OTHERS, a_file("What carries an albatross", OTHER_TEXT)])
def test_words_that_name_another_paper_make_no_version(document: Proposal) -> None:
    world, mail = a_world(a_text())
    decision = world.gets(sends(document, to=mail, named_otherwise=True))
    assert (versions(world), decision.changes) == ([1], (Flag("maybe_proposal", ADA.key),))


def test_same_text_is_a_version_whatever_the_words() -> None:
    world, mail = a_world()
    world.gets(sends(a_file("Winds and seabirds", TEXT), to=mail, named_otherwise=True))
    assert versions(world) == [2]


def test_another_whole_text_of_theirs_in_the_thread_stands_beside_it_and_is_flagged() -> None:
    world, mail = a_world(a_text())
    decision = world.gets(sends(a_file("What carries an albatross", OTHER_TEXT), to=mail))
    assert versions(world) == [1, 1]
    assert Flag("possible_duplicate", "OSM-2 OSM-1") in decision.changes


def test_stranger_in_a_thread_changes_nothing_and_is_seen() -> None:
    world, mail = a_world()
    document = a_file("Winds and seabirds", TEXT, authors=(), digest="other")
    decision = world.gets(a_mail(BO, documents=(document,), references=(mail,)))
    assert (versions(world), decision.answers) == ([1], ())
    assert Flag("stranger_quotes_reference", f"OSM-1 {BO.key}") in decision.changes


def test_organiser_sends_a_document_back() -> None:
    world, mail = a_world()
    decision = world.gets(a_mail(CHEF, documents=(a_file(authors=()),), references=(mail,)))
    assert (decision.outcome, decision.changes, versions(world)) == (Outcome.NOTED, (), [1])


def test_withdrawn_proposal_does_not_come_back_without_a_word() -> None:
    world, mail = a_world()
    record = world.proposals[1]
    world._apply(PutProposal(_withdrawn(record), new=False, new_version=False), proposing())
    decision = world.gets(sends(a_file(), to=mail))
    assert (versions(world), decision.changes) == ([1], (Flag("maybe_proposal", ADA.key),))


def _withdrawn(record: Any) -> Any:

    return replace(record, standing=Standing.WITHDRAWN)


def test_short_whole_document_of_nobody_known_is_shown() -> None:
    decision = World().gets(sends(a_file()))
    assert (decision.outcome, decision.changes) == (
        Outcome.LEFT_ALONE,
        (Flag("maybe_proposal", ADA.key),),
    )


@pytest.mark.parametrize(
    ("document", "otherwise"), [(a_file(), True), (a_file(pages=9), False), (a_file(abstract=None), False)]
)
def test_private_documents_stay_private(document: Proposal, otherwise: bool) -> None:
    decision = World().gets(sends(document, named_otherwise=otherwise))
    assert (decision.outcome, decision.changes, decision.keep_content) == (Outcome.LEFT_ALONE, (), False)


def test_document_beside_a_question_that_is_filed_nowhere_is_shown() -> None:
    decision = World().gets(sends(a_file(), Intent.QUESTION, visible_text="When does it begin?"))
    assert decision.outcome is Outcome.QUESTION
    assert Flag("document_not_filed", ADA.key) in decision.changes


def test_organiser_says_that_it_is_for_us() -> None:
    world, mail = a_world(a_text())
    left = sends(a_file("Peat that breathes", OTHER_TEXT, authors=(Author("Carl Peat"),)), to=mail)
    world.gets(left)
    before = world.mails[left.fingerprint]

    decision = world.gets(left, same_mail=replace(before, meant=True))
    assert said(decision) == [(ADA.email, "proposal_received")]
    assert [r.versions[-1].text.title for r in world.proposals.values()] == [
        "Winds and seabirds",
        "Peat that breathes",
    ]


BRIGID = Address("brigid@coast.example", "Brigid O'Hara")


@pytest.mark.parametrize(
    ("author", "sender", "code"),
    [
        (Author("Brigid O'Hara"), BRIGID, "coauthor_by_name"),
        (Author("O'HARA Brigid"), BRIGID, "coauthor_by_name"),
        (Author("Brigid O'Hara", email="b@elsewhere.example"), BRIGID, "another_address"),
        (Author("Brian O'Hara"), BRIGID, "another_address"),
        (Author("Brigid O'Hara"), Address("moreau@home.example", "Moreau Ada"), "another_address"),
        (Author("Brigid O'Hara"), Address("x@y.example"), "another_address"),
    ],
)
def test_coauthor_whose_address_nobody_told_is_named_as_one(
    author: Author, sender: Address, code: str
) -> None:
    world, first = World(), proposing(a_text(authors=(Author("Ada Moreau"), author)))
    world.gets(first)
    again = a_text("Winds and seabirds", TEXT + " They glide.", authors=(Author("Ada Moreau"), author))
    decision = world.gets(proposing(again, sender, references=(first.message_id or "",)))
    assert versions(world) == [2]
    assert Flag(code, f"OSM-1 {sender.key}") in decision.changes


def test_coauthor_who_quotes_the_reference_alone_is_no_stranger_to_what_was_filed() -> None:
    world = World()
    named = (Author("Ada Moreau"), Author("Brigid O'Hara"))
    world.gets(proposing(a_text(authors=named)))
    again = a_text("Winds and seabirds", TEXT + " They glide.", authors=named)

    decision = world.gets(proposing(again, BRIGID, references_quoted=("OSM-1",)))

    assert versions(world) == [2]
    assert [change for change in decision.changes if isinstance(change, Flag)] == [
        Flag("coauthor_by_name", f"OSM-1 {BRIGID.key}")
    ]
