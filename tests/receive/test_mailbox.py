"""What an ordinary day brings: listing, fetching, and leaving everything as it was."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime

import pytest

from mailbot.domain import Arrival, Gone, Listed
from mailbot.receive import Inbox, Look, fetch, open_inbox
from mailbot.receive.fetch import batches
from tests.receive.looks import DELIVERED, a_key, a_mail, listed, poll, raws
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot


def test_mail_arrives_with_its_key_time_and_bytes(dovecot: Dovecot, inbox: Inbox) -> None:
    raw = a_mail("one")
    uid = dovecot.append(inbox.user, raw, DELIVERED)
    key = a_key(dovecot.uidvalidity(inbox.user), uid)

    with open_inbox(inbox) as mailbox:
        shown = listed(mailbox)
        fetched = list(fetch(mailbox, shown))

    assert shown == [Listed(key, DELIVERED, len(raw))]
    assert fetched == [Arrival(key, DELIVERED, raw)]


@pytest.mark.parametrize("moment", ["2026-03-02T23:59:59+01:00", "2026-07-01T00:00:00+02:00"])
def test_internaldate_keeps_the_servers_offset(dovecot: Dovecot, inbox: Inbox, moment: str) -> None:
    dovecot.append(inbox.user, a_mail("one"), datetime.fromisoformat(moment))

    with open_inbox(inbox) as mailbox:
        assert [mail.received_at.isoformat() for mail in listed(mailbox)] == [moment]


def test_flags_are_as_before_after_a_poll(dovecot: Dovecot, inbox: Inbox) -> None:
    for flags in ([], ["\\Seen"], ["\\Flagged", "\\Answered"], ["$Label1", "\\Deleted"]):
        dovecot.append(inbox.user, a_mail("one"), DELIVERED, flags)
    dovecot.append(inbox.user, a_mail("large", 600_000), DELIVERED)
    before = dovecot.flags(inbox.user)

    fetched = poll(inbox)

    assert len(raws(fetched)) == 5
    assert dovecot.flags(inbox.user) == before


def test_nothing_is_marked_as_read_in_a_folder_opened_for_writing(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(inbox.user, a_mail("one"), DELIVERED)
    dovecot.append(inbox.user, a_mail("large", 600_000), DELIVERED)

    with open_inbox(replace(inbox, read_only=False)) as mailbox:
        shown = listed(mailbox)
        together = list(fetch(mailbox, shown))
        alone = [fetched for one in shown for fetched in fetch(mailbox, [one])]
        headings = list(mailbox.headings([one.key for one in shown]))

    assert (len(raws(together)), len(raws(alone)), len(headings)) == (2, 2, 2)
    assert dovecot.flags(inbox.user) == {1: (), 2: ()}


def test_only_unknown_uids_are_listed_lower_ones_too(dovecot: Dovecot, inbox: Inbox) -> None:
    uids = [dovecot.append(inbox.user, a_mail("one"), DELIVERED) for _ in range(4)]

    with open_inbox(inbox) as mailbox:
        new = [mail.key.uid for mail in listed(mailbox, known=[uids[0], uids[3]])]

    assert new == uids[1:3]


def test_mail_that_comes_while_open_is_listed(dovecot: Dovecot, inbox: Inbox) -> None:
    with open_inbox(inbox) as mailbox:
        assert listed(mailbox) == []
        uid = dovecot.append(inbox.user, a_mail("one"), DELIVERED)

        assert [mail.key.uid for mail in listed(mailbox)] == [uid]
        assert listed(mailbox, known=[uid]) == []


def test_batches_are_bounded_in_mails_and_bytes() -> None:
    sizes = [100] * 120 + [3_000_000, 1_000_000, 500_000, 9_000_000, 10]
    mails = [Listed(a_key(1, uid), DELIVERED, size) for uid, size in enumerate(sizes, 1)]

    made = list(batches(mails))

    assert [mail for batch in made for mail in batch] == mails
    assert [len(batch) for batch in made] == [50, 50, 22, 1, 1, 1]
    assert all(len(batch) == 1 or sum(mail.size for mail in batch) <= 4 * 2**20 for batch in made)


def test_large_mails_come_whole_and_fast(dovecot: Dovecot, inbox: Inbox) -> None:
    mails = [a_mail("two", 2_000_000), a_mail("thirty", 30_000_000), a_mail("small")]
    for raw in mails:
        dovecot.append(inbox.user, raw, DELIVERED)
    began = time.monotonic()

    fetched = poll(inbox)

    assert raws(fetched) == mails
    assert time.monotonic() - began < 30


def test_mail_too_large_is_fetched_in_its_beginning(dovecot: Dovecot, inbox: Inbox) -> None:
    raw = a_mail("huge", 70_000_000)
    dovecot.fill(inbox.user, [raw], DELIVERED)

    [fetched] = poll(inbox)

    assert isinstance(fetched, Arrival)
    assert (fetched.raw, fetched.whole_size) == (raw[: 2**20], len(raw))


def test_mail_that_vanished_is_gone_and_blocks_none(dovecot: Dovecot, inbox: Inbox) -> None:
    uids = [dovecot.append(inbox.user, a_mail(name), DELIVERED) for name in ("one", "two", "three")]

    with open_inbox(inbox) as mailbox:
        shown = listed(mailbox)
        dovecot.expunge(inbox.user, [uids[1]])
        fetched = list(fetch(mailbox, shown))

    assert fetched[1] == Gone(shown[1].key)
    assert raws(fetched) == [a_mail("one"), a_mail("three")]


def test_large_mail_that_vanished_is_gone(dovecot: Dovecot, inbox: Inbox) -> None:
    uid = dovecot.append(inbox.user, a_mail("large", 600_000), DELIVERED)

    with open_inbox(inbox) as mailbox:
        [shown] = listed(mailbox)
        dovecot.expunge(inbox.user, [uid])
        fetched = list(fetch(mailbox, [shown]))

    assert fetched == [Gone(shown.key)]


def test_changed_uidvalidity_lists_all_anew_and_old_keys_are_gone(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(inbox.user, a_mail("one"), DELIVERED)
    with open_inbox(inbox) as mailbox:
        [before] = listed(mailbox)

    dovecot.change_uidvalidity(inbox.user)

    with open_inbox(inbox) as mailbox:
        [after] = listed(mailbox)
        assert after.key.uidvalidity == mailbox.uidvalidity != before.key.uidvalidity
        assert list(fetch(mailbox, [before])) == [Gone(before.key)]
        assert raws(list(fetch(mailbox, [after]))) == [a_mail("one")]


def test_headings_are_from_and_subject_only(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(
        inbox.user, b"From: a@example.org\r\nTo: b@example.org\r\nSubject: one\r\n\r\nx", DELIVERED
    )

    with open_inbox(inbox) as mailbox:
        [shown] = listed(mailbox)
        headings = list(mailbox.headings([shown.key, a_key(mailbox.uidvalidity, 99)]))

    assert headings == [Arrival(shown.key, DELIVERED, b"From: a@example.org\r\nSubject: one\r\n\r\n")]


def test_look_tells_folder_and_number_of_mails(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(inbox.user, a_mail("one"))

    with open_inbox(inbox) as mailbox:
        assert mailbox.look() == Look(folder="INBOX", mails=1, idle=True)


def test_a_mail_is_found_by_its_message_id(dovecot: Dovecot, inbox: Inbox) -> None:
    dovecot.append(inbox.user, b"Message-ID: <mark-1@example.org>\r\n\r\nx")

    with open_inbox(inbox) as mailbox:
        assert mailbox.holds("mark-1@example.org")
        assert not mailbox.holds("mark-2@example.org")
