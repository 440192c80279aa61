"""First versions, revisions, what completes a proposal, what comes late."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from mailbot.decide import decide
from mailbot.domain import (
    Address,
    Answer,
    Author,
    Decision,
    Facts,
    Flag,
    Intent,
    Known,
    Outcome,
    Problem,
    Proposal,
    ProposalRecord,
    PutProposal,
    Standing,
    Version,
    standing_version,
    status_of,
)
from tests.decide.making import (
    ADA,
    BO,
    DEADLINE,
    LATE,
    NOON,
    OTHER_TEXT,
    RULES,
    TEXT,
    World,
    a_mail,
    a_text,
    proposing,
    said,
)

SCAN = Proposal(problems=(Problem.IMAGE_ONLY,), source="scan.pdf", digest="d" * 64, pages=1)
LOCKED = Proposal(problems=(Problem.ENCRYPTED,), source="locked.pdf", digest="e" * 64)
TWO_PAGES = a_text(pages=2, source="long.pdf", digest="f" * 64, problems=(Problem.TOO_LONG,))
PROMISED = Proposal(problems=(Problem.NO_TITLE, Problem.NO_ABSTRACT, Problem.NO_ATTACHMENT))


def test_first_whole_proposal_is_received_on_time() -> None:
    mail = proposing()
    text = a_text()

    decision = decide(mail, NOON, Known(), RULES)

    version = Version(text, NOON, True, mail.message_id, ADA.key)
    record = ProposalRecord(1, (version,), (ADA.key,))
    facts = Facts(NOON, DEADLINE, proposal=record, text=text)
    assert decision == Decision(
        outcome=Outcome.FILED,
        reason="OSM-1: a first version, on time, in order",
        changes=(PutProposal(record, new=True, new_version=True),),
        answers=(Answer(("proposal_received",), ADA, "en", facts, subject_of="Hello", proposals=(1,)),),
        intents=frozenset({Intent.PROPOSAL}),
    )


@pytest.mark.parametrize(
    ("at", "template", "status"),
    [
        (DEADLINE, "proposal_received", "on_time"),
        (DEADLINE + timedelta(milliseconds=999), "proposal_received", "on_time"),
        (LATE, "proposal_late", "late"),
    ],
)
def test_deadline_is_inclusive_to_its_last_second(at: datetime, template: str, status: str) -> None:
    world = World()

    decision = world.gets(proposing(), at)

    assert said(decision) == [("ada@lab.example", template)]
    assert status_of(world.proposals[1]) == status


@pytest.mark.parametrize("hours", [-11, -1, 1, 5, 13])
def test_delivery_is_compared_as_an_instant_whatever_the_server_s_zone(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    last, late = DEADLINE.astimezone(zone), LATE.astimezone(zone)

    assert said(World().gets(proposing(), last)) == [("ada@lab.example", "proposal_received")]
    assert said(World().gets(proposing(), late)) == [("ada@lab.example", "proposal_late")]


def test_grace_is_granted_and_never_announced() -> None:
    world = World(replace(RULES, grace=timedelta(minutes=10)))

    decision = world.gets(proposing(), DEADLINE + timedelta(minutes=10))

    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert decision.answers[0].facts.deadline == DEADLINE


def test_deadline_moved_for_all_or_for_one_person_holds() -> None:
    moved, promised = World(), World()

    for_all = moved.gets(proposing(), LATE, deadline=LATE)
    for_one = promised.gets(proposing(), LATE, settings=((f"extension {ADA.key}", LATE.isoformat()),))
    for_other = promised.gets(
        proposing(sender=BO, text=a_text("Peat and ditches", OTHER_TEXT, authors=())),
        LATE,
        settings=((f"extension {ADA.key}", LATE.isoformat()),),
    )

    assert said(for_all) == [("ada@lab.example", "proposal_received")]
    assert said(for_one) == [("ada@lab.example", "proposal_received")]
    assert said(for_other) == [("bo@uni.example", "proposal_late")]


def test_refused_late_proposal_leaves_no_record() -> None:
    world = World(replace(RULES, late="refuse"))

    decision = world.gets(proposing(), LATE)

    assert decision.outcome is Outcome.REFUSED
    assert decision.changes == ()
    assert decision.answers[0].template == "proposal_late"
    assert decision.answers[0].facts.extra == (("refused", "yes"),)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (a_text(abstract=None, problems=(Problem.NO_ABSTRACT,)), (Problem.NO_ABSTRACT,)),
        (a_text(title=None, problems=(Problem.NO_TITLE,)), (Problem.NO_TITLE,)),
        (TWO_PAGES, (Problem.TOO_LONG,)),
        (a_text(pages=2), (Problem.TOO_LONG,)),
        (SCAN, (Problem.IMAGE_ONLY,)),
        (LOCKED, (Problem.ENCRYPTED,)),
    ],
)
def test_incomplete_proposal_is_kept_and_told(text: Proposal, problems: tuple[Problem, ...]) -> None:
    world = World()

    decision = world.gets(proposing(text))

    assert said(decision) == [("ada@lab.example", "proposal_incomplete")]
    assert decision.answers[0].facts.problems == problems
    assert status_of(world.proposals[1]) == "needs_correction"


def test_broken_attachment_beside_a_whole_body_is_no_problem() -> None:
    world = World()

    world.gets(proposing(a_text(problems=(Problem.ENCRYPTED,))))

    assert status_of(world.proposals[1]) == "on_time"


def test_announced_and_not_attached_makes_no_version() -> None:
    world = World()

    decision = world.gets(proposing(PROMISED))
    later = world.gets(proposing(a_text(digest="a" * 64, source="talk.pdf", pages=1)))

    assert said(decision) == [("ada@lab.example", "proposal_incomplete")]
    assert decision.changes == (Flag("nothing_attached", "ada@lab.example"),)
    assert decision.answers[0].facts.problems == (
        Problem.NO_TITLE,
        Problem.NO_ABSTRACT,
        Problem.NO_ATTACHMENT,
    )
    assert said(later) == [("ada@lab.example", "proposal_received")]
    assert [len(record.versions) for record in world.proposals.values()] == [1]


def test_revision_without_its_attachment_names_the_attachment_alone() -> None:
    world = World()
    first = proposing()
    world.gets(first)

    decision = world.gets(proposing(PROMISED, references=(first.message_id,)))

    assert said(decision) == [("ada@lab.example", "proposal_incomplete")]
    assert decision.answers[0].facts.problems == (Problem.NO_ATTACHMENT,)
    assert len(world.proposals[1].versions) == 1


def test_unreadable_file_is_completed_by_the_next_one_in_a_new_thread() -> None:
    world = World()

    world.gets(proposing(LOCKED))
    decision = world.gets(proposing(a_text(digest="a" * 64, source="open.pdf", pages=1)))

    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert [len(record.versions) for record in world.proposals.values()] == [2]
    assert status_of(world.proposals[1]) == "on_time"


def test_title_then_scan_keeps_the_title_and_names_the_scan() -> None:
    world = World()

    world.gets(proposing(a_text(abstract=None, problems=(Problem.NO_ABSTRACT,))))
    world.gets(proposing(SCAN))

    standing = standing_version(world.proposals[1])
    assert standing.text.title == "Winds and seabirds"
    assert standing.text.problems == (Problem.IMAGE_ONLY,)
    assert len(world.proposals[1].versions) == 2


def test_text_too_short_to_tell_its_language_has_the_mail_s() -> None:
    world = World()

    world.gets(proposing(a_text(abstract=None, language=None), language="fr"))
    world.gets(proposing(SCAN, language="en"))

    assert standing_version(world.proposals[1]).text.language == "fr"


def test_identical_resend_is_confirmed_again_and_no_version() -> None:
    world = World()

    world.gets(proposing())
    decision = world.gets(proposing(a_text("WINDS and seabirds")))

    assert decision.outcome is Outcome.NOTED
    assert decision.changes == ()
    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert decision.answers[0].facts.already


def test_same_text_again_as_another_file_is_a_version() -> None:
    world = World()

    world.gets(proposing(a_text(digest="a" * 64, source="a.pdf", pages=1)))
    decision = world.gets(proposing(a_text(digest="b" * 64, source="b.pdf", pages=1)))

    assert said(decision) == [("ada@lab.example", "proposal_revised")]


@pytest.mark.parametrize(
    ("correction", "title", "abstract", "changed"),
    [
        (Proposal("Storms at sea", fields_said=("title",)), "Storms at sea", TEXT, "title"),
        (
            Proposal(abstract=OTHER_TEXT, fields_said=("abstract",)),
            "Winds and seabirds",
            OTHER_TEXT,
            "abstract",
        ),
    ],
)
def test_partial_correction_replaces_what_it_names(
    correction: Proposal, title: str, abstract: str, changed: str
) -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(proposing(correction))

    text = standing_version(world.proposals[1]).text
    assert (text.title, text.abstract, text.authors) == (title, abstract, (Author("Ada Moreau"),))
    assert said(decision) == [("ada@lab.example", "proposal_revised")]
    assert decision.answers[0].facts.extra == (("changed", changed),)


def test_partial_correction_that_may_mean_two_proposals_is_asked_about() -> None:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text("Peat and ditches", OTHER_TEXT)))

    decision = world.gets(proposing(a_text("A third name", None, authors=(), fields_said=("title",))))

    assert said(decision) == [("ada@lab.example", "which_one")]
    assert [r.number for r in decision.answers[0].facts.proposals] == [1, 2]
    assert decision.outcome is Outcome.REFUSED


def test_late_revision_is_kept_beside_the_version_on_time() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(proposing(a_text(abstract=TEXT + " Now in colour.")), LATE)

    record = world.proposals[1]
    assert [v.on_time for v in record.versions] == [True, False]
    assert standing_version(record).text.abstract == TEXT
    assert status_of(record) == "on_time"
    assert said(decision) == [("ada@lab.example", "proposal_late")]
    assert decision.answers[0].facts.extra == (("stands", "yes"),)


def test_overlong_revision_is_told_and_the_proposal_stays_on_time() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(proposing(replace(TWO_PAGES, abstract=TEXT + " Much more.")))

    assert said(decision) == [("ada@lab.example", "proposal_incomplete")]
    assert status_of(world.proposals[1]) == "on_time"


def test_unreadable_revision_does_not_take_the_place_of_a_whole_one() -> None:
    world = World()
    first = proposing()
    world.gets(first)

    decision = world.gets(proposing(LOCKED, references=(first.message_id,)))

    assert said(decision) == [("ada@lab.example", "proposal_incomplete")]
    assert standing_version(world.proposals[1]).text.problems == ()


def test_new_title_from_the_same_person_is_a_second_proposal() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(proposing(a_text("Peat and ditches", OTHER_TEXT)))

    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert list(world.proposals) == [1, 2]
    assert world.flags == []


def test_two_proposals_in_one_mail_are_one_answer_with_two_parts() -> None:
    world = World()
    both = (a_text(), a_text("Peat and ditches", None, problems=(Problem.NO_ABSTRACT,)))

    decision = world.gets(a_mail(ADA, Intent.PROPOSAL, proposals=both))

    answer = decision.answers[0]
    assert said(decision) == [("ada@lab.example", "proposal_received+proposal_incomplete")]
    assert [part.proposal.number for part in answer.parts if part.proposal] == [1, 2]
    assert answer.proposals == (1, 2)


def test_doubtful_likeness_is_its_own_proposal_and_flagged() -> None:
    world = World()
    world.gets(proposing(a_text("Mapping floods with radar")))

    decision = world.gets(proposing(a_text("Mapping forests with radar", OTHER_TEXT)))

    assert world.proposals[2].possible_duplicate_of == 1
    assert Flag("possible_duplicate", "OSM-2 OSM-1") in decision.changes
    assert decision.answers[0].facts.possible_duplicate_of == 1


def test_co_author_with_the_same_title_makes_a_version_and_joins_the_senders() -> None:
    world = World()
    shared = (Author("Ada Moreau"), Author("Bo Lindqvist", None, "bo@uni.example"))
    world.gets(proposing(a_text(authors=shared)))

    decision = world.gets(
        proposing(a_text(authors=shared, abstract=TEXT + " With maps."), sender=BO, language="fr")
    )

    assert said(decision) == [("bo@uni.example", "proposal_revised")]
    assert decision.answers[0].language == "fr"
    assert world.proposals[1].sent_by == ("ada@lab.example", "bo@uni.example")


def test_same_title_from_strangers_is_another_proposal() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(proposing(a_text(authors=(Author("Bo Lindqvist"),)), sender=BO))

    assert list(world.proposals) == [1, 2]
    assert Flag("possible_duplicate", "OSM-2 OSM-1") in decision.changes


def test_version_from_another_address_of_the_person_is_shown() -> None:
    world = World()
    world.gets(proposing())
    home = Address("moreau@home.example", "Moreau Ada")

    decision = world.gets(proposing(a_text(abstract=TEXT + " With maps."), sender=home))

    assert said(decision) == [("moreau@home.example", "proposal_revised")]
    assert Flag("another_address", "OSM-1 moreau@home.example") in decision.changes


def test_version_that_the_server_says_is_forged_is_shown() -> None:
    world = World()
    world.gets(proposing())
    failed = ("mx.meet.example; dmarc=fail header.from=lab.example",)

    decision = world.gets(proposing(a_text(abstract=OTHER_TEXT), authentication=failed))

    assert Flag("doubtful_sender", "OSM-1 ada@lab.example") in decision.changes
    assert len(world.proposals[1].versions) == 2


def test_correction_of_an_accepted_talk_is_a_version_of_it() -> None:
    world = World()
    world.gets(proposing())
    world.proposals[1] = replace(world.proposals[1], standing=Standing.ACCEPTED)

    world.gets(proposing(Proposal("Storms at sea", fields_said=("title",))), LATE)

    assert [v.on_time for v in world.proposals[1].versions] == [True, False]


def test_sent_again_after_a_withdrawal_it_counts_again() -> None:
    world = World()
    world.gets(proposing())
    world.gets(a_mail(ADA, Intent.WITHDRAWAL, proven=True))

    decision = world.gets(proposing())

    assert said(decision) == [("ada@lab.example", "proposal_restored")]
    assert status_of(world.proposals[1]) == "on_time"
    assert Flag("restored", "OSM-1") in decision.changes


def test_version_seen_out_of_order_counts_by_its_delivery() -> None:
    world = World()
    world.gets(proposing(a_text(abstract=TEXT + " Second.")), NOON + timedelta(hours=2))

    world.gets(proposing(a_text(abstract=TEXT + " First.")), NOON)

    assert standing_version(world.proposals[1]).text.abstract == TEXT + " Second."
