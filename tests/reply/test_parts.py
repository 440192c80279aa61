"""One mail of several texts: each prints its own facts."""

from __future__ import annotations

from dataclasses import replace

from mailbot.domain import Answer
from tests.reply.examples import MARIE, OTHER, PROOF
from tests.reply.replies import composed, text_of


def test_two_proposals_in_one_mail_are_both_printed() -> None:
    second = replace(PROOF, proposal=OTHER, text=OTHER.versions[-1].text)
    answer = Answer(("proposal_received", "proposal_received"), MARIE, "en", PROOF, parts=(PROOF, second))

    text = text_of(composed(answer))

    assert PROOF.text is not None
    assert str(PROOF.text.title) in text
    assert str(OTHER.versions[-1].text.title) in text
