"""What holds for every reading, whatever the bytes were."""

from __future__ import annotations

import unicodedata

from mailbot.domain import Kind, Proposal, Reading

LIGATURES = set("ﬀﬁﬂﬃﬄﬅﬆ")


def assert_sound_mail(reading: Reading) -> None:
    if reading.kind is not Kind.HUMAN:
        assert reading.proposals == ()
        assert reading.registrations == ()
    for proposal in reading.proposals:
        assert_sound_document(proposal)
    for one in reading.registrations:
        assert one.name or one.email
    for text in (reading.subject, reading.message_id or "", reading.in_reply_to or ""):
        assert "\n" not in text
        assert "\r" not in text


def assert_sound_document(proposal: Proposal) -> None:
    """Nothing unreadable is a title, an author or an abstract; a confidence is a share."""
    for text in (proposal.title, proposal.abstract, *(author.name for author in proposal.authors)):
        assert text is None or (text.strip() and not _dirty(text)), repr(text)
    assert proposal.pages is None or proposal.pages >= 1
    for _, evidence in proposal.evidence:
        assert 0 <= evidence.confidence <= 1
        assert evidence.source


def _dirty(text: str) -> bool:
    return any(c in LIGATURES or (unicodedata.category(c) in ("Cc", "Co", "Cn") and c != "\n") for c in text)
