"""Answers among the drafts: once, marked \\Draft, and nothing else touched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbot.domain import GiveUp
from mailbot.receive import Inbox, find_drafts, put_draft
from tests.receive.looks import DELIVERED, a_mail
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

RAW = b"Message-ID: <answer-1@example.org>\r\nSubject: Re: one\r\n\r\ntext\r\n"


def test_draft_is_put_where_the_server_says(dovecot: Dovecot, inbox: Inbox) -> None:
    assert find_drafts(inbox) == "Drafts"

    assert put_draft(inbox, RAW)

    with dovecot.client(inbox.user) as client:
        client.select_folder("Drafts", readonly=True)
        row = client.fetch([1], ["BODY.PEEK[]", "FLAGS"])[1]
    assert row[b"BODY[]"] == RAW
    assert b"\\Draft" in row[b"FLAGS"]


def test_same_draft_is_put_once(dovecot: Dovecot, inbox: Inbox) -> None:
    assert [put_draft(inbox, RAW) for _ in range(3)] == [True, False, False]

    assert list(dovecot.flags(inbox.user, "Drafts")) == [1]


def test_draft_in_a_named_folder_leaves_the_inbox_as_it_was(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(inbox.user, a_mail("one"), DELIVERED)
    before = dovecot.flags(inbox.user)
    with dovecot.client(inbox.user) as client:
        client.create_folder("Brouillons à relire")

    assert put_draft(replace(inbox, folder="INBOX"), RAW, "Brouillons à relire")

    assert list(dovecot.flags(inbox.user, "Brouillons à relire")) == [1]
    assert dovecot.flags(inbox.user) == before


def test_missing_drafts_folder_needs_a_person(inbox: Inbox) -> None:
    with pytest.raises(GiveUp, match="opening folder Nowhere"):
        put_draft(inbox, RAW, "Nowhere")
