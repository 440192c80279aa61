"""Withdrawals, taking them back, and the challenges that weak proof meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mailbot.domain import (
    Address,
    Author,
    Challenge,
    Flag,
    Intent,
    Outcome,
    PutChallenge,
    Reading,
    Standing,
    TakeBack,
    status_of,
    token,
)
from tests.decide.making import (
    ADA,
    BO,
    NOON,
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

MALLORY = Address("mallory@else.example", "Mal Lory")
FORGED = "mx.meet.example; dkim=none; spf=fail smtp.mailfrom=ada@lab.example"
PEAT = a_text("Peat and ditches", OTHER_TEXT)


def withdrawing(*what: str, sender: Address = ADA, proven: bool = True, **fields: object) -> Reading:
    return a_mail(sender, Intent.WITHDRAWAL, withdraws=what, proven=proven, **fields)


def two_proposals() -> World:
    world = World()
    world.gets(proposing())
    world.gets(proposing(PEAT))
    return world


def statuses(world: World) -> list[str]:
    return [status_of(record) for record in world.proposals.values()]


def test_the_only_proposal_is_withdrawn() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(withdrawing())

    assert statuses(world) == ["withdrawn"]
    assert said(decision) == [("ada@lab.example", "proposal_withdrawn")]
    assert decision.reason == "OSM-1: withdrawn"


@pytest.mark.parametrize(
    "what",
    [
        "Peat and ditches",
        "peat AND ditches",
        "OSM-2",
        "[OSM-2]",
        "ditches",
        "my talk on peat",
        "Peat, ditches (poster)",
    ],
)
def test_one_of_two_by_title_or_reference(what: str) -> None:
    world = two_proposals()

    world.gets(withdrawing(what))

    assert statuses(world) == ["on_time", "withdrawn"]


def test_thread_says_which() -> None:
    world = two_proposals()
    first = next(name for name, numbers in world.filed.items() if numbers == [1])

    world.gets(withdrawing(references=(first,)))

    assert statuses(world) == ["withdrawn", "on_time"]


def test_both_at_once_are_one_answer() -> None:
    world = two_proposals()

    decision = world.gets(withdrawing("OSM-1", "OSM-2"))

    assert statuses(world) == ["withdrawn", "withdrawn"]
    assert said(decision) == [("ada@lab.example", "proposal_withdrawn")]
    assert decision.answers[0].proposals == (1, 2)


def test_several_that_may_be_meant_are_asked_about() -> None:
    world = two_proposals()

    decision = world.gets(withdrawing())

    assert statuses(world) == ["on_time", "on_time"]
    assert said(decision) == [("ada@lab.example", "which_one")]


@pytest.mark.parametrize("what", ["", "Peat and ditches", "OSM-9"])
def test_unknown_one_is_not_found(what: str) -> None:
    decision = World().gets(withdrawing(*([what] if what else [])))

    assert said(decision) == [("ada@lab.example", "not_found")]
    assert decision.answers[0].facts.extra == (("act", "withdraw"), ("what", what))


def test_withdrawn_twice_is_said_again() -> None:
    world = World()
    world.gets(proposing())
    world.gets(withdrawing())

    decision = world.gets(withdrawing())

    assert said(decision) == [("ada@lab.example", "proposal_withdrawn")]
    assert decision.answers[0].facts.already
    assert decision.changes == ()


def test_withdrawal_is_taken_back() -> None:
    world = World()
    world.gets(proposing())
    world.gets(withdrawing())

    decision = world.gets(a_mail(ADA, restores=True, proven=True))

    assert statuses(world) == ["on_time"]
    assert said(decision) == [("ada@lab.example", "proposal_restored")]


def test_nothing_withdrawn_is_nothing_to_take_back() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(a_mail(ADA, restores=True, proven=True))

    assert (decision.changes, decision.answers) == ((), ())


def test_what_stands_again_by_its_writers_word_alone_is_asked_for_nothing() -> None:
    world = World()
    world.gets(proposing())
    world.gets(withdrawing())

    decision = world.gets(a_mail(ADA, restores=True, proven=True, intents=frozenset({Intent.PROPOSAL})))

    assert said(decision) == [("ada@lab.example", "proposal_restored")]


def test_unknown_withdrawal_that_is_taken_back_goes_to_the_organisers() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(a_mail(ADA, restores=True, proven=True, intents=frozenset({Intent.PROPOSAL})))

    assert said(decision) == [("ada@lab.example", "question_forwarded")]


def test_co_author_on_record_may_withdraw() -> None:
    world = World()
    world.gets(proposing(a_text(authors=(Author("Ada Moreau"), Author("Bo", None, "bo@uni.example")))))

    decision = world.gets(withdrawing(sender=BO))

    assert statuses(world) == ["withdrawn"]
    assert said(decision) == [("bo@uni.example", "proposal_withdrawn")]


def test_accepted_talk_that_is_withdrawn_is_shown_to_the_organisers() -> None:
    world = World()
    world.gets(proposing())
    world.proposals[1] = replace(world.proposals[1], standing=Standing.ACCEPTED)

    decision = world.gets(withdrawing())

    assert Flag("decided_proposal_withdrawn", "OSM-1") in decision.changes


def test_withdrawal_and_cancellation_in_one_mail() -> None:
    world = World()
    world.gets(proposing())
    world.gets(a_mail(ADA, Intent.REGISTRATION))

    decision = world.gets(a_mail(ADA, Intent.WITHDRAWAL, Intent.CANCELLATION, proven=True))

    assert said(decision) == [("ada@lab.example", "proposal_withdrawn+registration_cancelled")]


# --- without proof ---------------------------------------------------------------------


def challenged() -> tuple[World, Challenge]:
    world = World()
    world.gets(proposing())
    world.gets(withdrawing(proven=False))
    return world, world.challenges[0]


def test_weak_proof_is_challenged_and_nothing_is_done() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(withdrawing(proven=False))

    challenge = world.challenges[0]
    assert decision.outcome is Outcome.CHALLENGED
    assert said(decision) == [("ada@lab.example", "challenge")]
    assert statuses(world) == ["on_time"]
    assert (challenge.address, challenge.acts) == ("ada@lab.example", ("withdraw 1",))
    assert challenge.expires_at == NOON + RULES.challenge_for
    assert decision.answers[0].facts.challenge == challenge


@pytest.mark.parametrize(
    "fields",
    [
        {"tokens": (token(RULES.secret, "proposal 2"),)},
        {"tokens": (token(b"another meeting", "proposal 1"),)},
        {"tokens": (token(RULES.secret, "registration ada@lab.example"),)},
        {"references": ("peat@lab.example",)},
        {"references": ("seas@lab.example",), "authentication": (FORGED,)},
    ],
)
def test_what_belongs_to_another_record_or_is_forged_withdraws_nothing(fields: dict[str, Any]) -> None:
    world = World()
    world.gets(proposing(message_id="seas@lab.example"))
    world.gets(proposing(PEAT, message_id="peat@lab.example"))

    world.gets(withdrawing("OSM-1", proven=False, **fields))

    assert statuses(world) == ["on_time", "on_time"]
    assert [challenge.acts for challenge in world.challenges] == [("withdraw 1",)]


@pytest.mark.parametrize(
    "fields",
    [{"tokens": (token(RULES.secret, "proposal 1"),)}, {"references": ("seas@lab.example",)}],
)
def test_own_thread_or_token_withdraws(fields: dict[str, Any]) -> None:
    world = World()
    world.gets(proposing(message_id="seas@lab.example"))

    world.gets(withdrawing("OSM-1", proven=False, **fields))

    assert statuses(world) == ["withdrawn"]


def test_stranger_s_withdrawal_asks_the_one_on_record() -> None:
    world = World()
    world.gets(proposing())

    decision = world.gets(withdrawing("OSM-1", sender=MALLORY))

    assert statuses(world) == ["on_time"]
    assert said(decision) == [
        ("mallory@else.example", "confirmation_asked"),
        ("ada@lab.example", "challenge"),
    ]
    assert world.challenges[0].asked_by == "mallory@else.example"


def test_who_uses_an_author_s_name_cannot_write_themselves_onto_the_record() -> None:
    world = World()
    world.gets(proposing())
    forger = Address("ada@else.example", "Ada Moreau")
    planted = (Author("Ada Moreau", None, "ada@else.example"),)

    world.gets(proposing(a_text(abstract=TEXT + " Again.", authors=planted), sender=forger))
    decision = world.gets(withdrawing(sender=forger))

    assert world.proposals[1].sent_by == ("ada@lab.example",)
    assert statuses(world) == ["on_time"]
    assert said(decision) == [("ada@else.example", "confirmation_asked"), ("ada@lab.example", "challenge")]


def test_confirmation_by_token_runs_the_act() -> None:
    world, challenge = challenged()

    decision = world.gets(a_mail(ADA, confirms=True, tokens=(challenge.token,)))

    assert statuses(world) == ["withdrawn"]
    assert said(decision) == [("ada@lab.example", "proposal_withdrawn")]
    assert world.challenges == [replace(challenge, used=True)]


def test_reply_to_the_challenge_itself_runs_the_act_without_the_token() -> None:
    world, challenge = challenged()
    answered = (our_mail(ADA, template="challenge"),)

    world.gets(a_mail(ADA, confirms=True), challenges=(challenge,), answered=answered)

    assert statuses(world) == ["withdrawn"]


def test_token_without_a_yes_does_nothing() -> None:
    world, challenge = challenged()

    decision = world.gets(a_mail(ADA, tokens=(challenge.token,)))

    assert statuses(world) == ["on_time"]
    assert (decision.outcome, decision.answers) == (Outcome.NOTED, ())


def test_yes_without_the_token_does_nothing() -> None:
    world, challenge = challenged()

    decision = world.gets(a_mail(ADA, confirms=True), challenges=(challenge,))

    assert statuses(world) == ["on_time"]
    assert decision.answers == ()


def test_yes_to_another_mail_of_ours_does_nothing() -> None:
    world, challenge = challenged()
    other = our_mail(ADA, template="proposal_received")

    world.gets(a_mail(ADA, confirms=True), challenges=(challenge,), answered=(other,))

    assert statuses(world) == ["on_time"]


def test_token_in_somebody_else_s_hands_is_flagged() -> None:
    world, challenge = challenged()

    decision = world.gets(a_mail(MALLORY, confirms=True, tokens=(challenge.token,), proven=True))

    assert statuses(world) == ["on_time"]
    assert decision.outcome is Outcome.REFUSED
    assert decision.answers == ()
    assert decision.changes == (Flag("challenge_answered_by_other", "ada@lab.example mallory@else.example"),)


def test_replayed_confirmation_is_told_so() -> None:
    world, challenge = challenged()
    world.gets(a_mail(ADA, confirms=True, tokens=(challenge.token,)))
    world.gets(proposing())  # it counts again

    decision = world.gets(a_mail(ADA, confirms=True, tokens=(challenge.token,)))

    assert statuses(world) == ["on_time"]
    assert said(decision) == [("ada@lab.example", "challenge_expired")]


def test_expired_confirmation_is_told_so() -> None:
    world, challenge = challenged()

    decision = world.gets(
        a_mail(ADA, confirms=True, tokens=(challenge.token,)),
        NOON + RULES.challenge_for + timedelta(seconds=1),
    )

    assert statuses(world) == ["on_time"]
    assert said(decision) == [("ada@lab.example", "challenge_expired")]
    assert not any(isinstance(change, PutChallenge) for change in decision.changes)


def test_copy_that_a_server_vouches_for_runs_what_was_challenged() -> None:
    world = World()
    world.gets(proposing())
    weak = withdrawing(proven=False)
    strong = replace(withdrawing(), message_id=weak.message_id, fingerprint=weak.fingerprint)
    world.gets(weak)

    decision = world.gets(strong)

    assert statuses(world) == ["withdrawn"]
    assert said(decision) == [("ada@lab.example", "proposal_withdrawn")]
    assert (decision.changes[0], world.challenges) == (TakeBack(), [])


def test_copy_with_proof_changes_nothing_once_the_question_has_left() -> None:
    world = World()
    world.gets(proposing())
    weak = withdrawing(proven=False)
    world.gets(weak)

    strong = replace(withdrawing(), message_id=weak.message_id, fingerprint=weak.fingerprint)
    decision = world.gets(strong, unsent=False)

    assert (statuses(world), decision.changes, decision.answers) == (["on_time"], (), ())
