"""What an organiser forwards is filed for its author."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.domain import Address, Flag, Forwarded, Intent, Outcome, Reading, status_of
from tests.decide.making import ADA, CHEF, DEADLINE, LATE, NOON, World, a_mail, a_text, proposing, said

INLINE = Forwarded(ADA, "My talk", NOON, attached=False)
ATTACHED = replace(INLINE, attached=True)
PROPOSING = {"proposals": (a_text(),)}


def forwarding(forward: Forwarded, *intents: Intent, proven: bool = True, **fields: object) -> Reading:
    chosen = intents or (Intent.PROPOSAL,)
    return a_mail(CHEF, *chosen, proven=proven, forwarded=forward, **(PROPOSING | fields))


def test_author_is_answered_and_the_organiser_gets_a_line() -> None:
    world = World()

    decision = world.gets(forwarding(INLINE))

    assert said(decision) == [
        ("ada@lab.example", "proposal_received"),
        ("chair@meet.example", "forward_filed"),
    ]
    assert world.proposals[1].sent_by == ("ada@lab.example",)
    assert decision.answers[1].facts.extra == (
        ("filed_as", "proposal_received"),
        ("author", "Ada Moreau <ada@lab.example>"),
    )


@pytest.mark.parametrize(
    ("forward", "proven", "status"),
    [
        (ATTACHED, True, "on_time"),  # its own headers say when
        (ATTACHED, False, "late"),  # without proof anybody could print an early time
        (INLINE, True, "late"),  # typed text proves no time
        (replace(ATTACHED, sent_at=None), True, "late"),
        (replace(ATTACHED, sent_at=LATE + timedelta(days=9)), True, "late"),
    ],
)
def test_time_of_receipt(forward: Forwarded, proven: bool, status: str) -> None:
    world = World()

    decision = world.gets(forwarding(forward, proven=proven), LATE)

    assert status_of(world.proposals[1]) == status
    flagged = any(isinstance(change, Flag) and change.code == "forward_time" for change in decision.changes)
    assert flagged is (status == "late")


def test_author_who_cannot_be_told_is_asked_for() -> None:
    world = World()

    decision = world.gets(forwarding(replace(INLINE, sender=None)))

    assert decision.outcome is Outcome.REFUSED
    assert world.proposals == {}
    assert said(decision) == [("chair@meet.example", "forward_unclear")]
    assert decision.answers[0].facts.extra == (("subject", "My talk"),)


@pytest.mark.parametrize("forward", [INLINE, replace(INLINE, sender=CHEF)])
def test_commands_in_a_forwarded_mail_are_not_run(forward: Forwarded) -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(forwarding(forward, Intent.PROPOSAL, Intent.COMMAND, commands=("accept 1",)))

    assert status_of(world.proposals[1]) == "on_time"
    assert "transcript" not in [template for _, template in said(decision)]


def test_forward_by_somebody_else_is_that_person_s_mail() -> None:
    world = World()
    bo = Address("bo@uni.example", "Bo Lindqvist")

    decision = world.gets(a_mail(bo, Intent.PROPOSAL, forwarded=INLINE, proposals=(a_text(),)), DEADLINE)

    assert said(decision) == [("bo@uni.example", "proposal_received")]


def test_forwarded_confirmation_confirms_nothing() -> None:
    world = World()
    world.gets(proposing())
    world.gets(a_mail(ADA, Intent.WITHDRAWAL))

    world.gets(forwarding(INLINE, Intent.QUESTION, confirms=True, tokens=(world.challenges[0].token,)))

    assert status_of(world.proposals[1]) == "on_time"


def test_forwarded_withdrawal_needs_the_organiser_s_proof() -> None:
    world = World()
    world.gets(proposing())

    weak = world.gets(forwarding(INLINE, Intent.WITHDRAWAL, proven=False))
    strong = world.gets(forwarding(INLINE, Intent.WITHDRAWAL))

    assert said(weak)[0] == ("ada@lab.example", "challenge")
    assert said(strong)[0] == ("ada@lab.example", "proposal_withdrawn")
