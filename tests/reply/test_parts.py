"""One mail of several texts: each prints its own facts."""

from __future__ import annotations

from dataclasses import replace

from mailbot.domain import Answer
from tests.reply.examples import EXAMPLES, MARIE, OTHER, PROOF
from tests.reply.replies import composed, text_of


def test_two_proposals_in_one_mail_are_both_printed() -> None:
    second = replace(PROOF, proposal=OTHER, text=OTHER.versions[-1].text)
    answer = Answer(("proposal_received", "proposal_received"), MARIE, "en", PROOF, parts=(PROOF, second))

    text = text_of(composed(answer))

    assert PROOF.text is not None
    assert str(PROOF.text.title) in text
    assert str(OTHER.versions[-1].text.title) in text


def test_each_record_has_its_token() -> None:
    second = replace(PROOF, proposal=OTHER, text=OTHER.versions[-1].text)
    answer = Answer(
        ("proposal_received", "proposal_received"),
        MARIE,
        "en",
        PROOF,
        proposals=(7, 9),
        parts=(PROOF, second),
    )

    refs = [line for line in text_of(composed(answer)).split("\n") if line.startswith("Ref:")]

    assert [ref.split()[1] for ref in refs] == ["TIDE-7", "TIDE-9"]


def test_challenge_beside_another_text_has_its_code() -> None:
    challenge = EXAMPLES["challenge"].facts
    answer = Answer(
        ("proposal_received", "challenge"), MARIE, "en", PROOF, proposals=(7,), parts=(PROOF, challenge)
    )

    refs = [line for line in text_of(composed(answer)).split("\n") if line.startswith("Ref:")]

    assert [ref.split()[1] for ref in refs] == ["TIDE-7", "TIDE-7"]
    assert refs[0].split()[2] == "abcdefgh2345"
