"""The Dovecot of the tests: mails keep their delivery time, trouble comes on demand."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

RAW = b"Subject: one\r\n\r\ntext\r\n"
DELIVERED = datetime.fromisoformat("2026-03-02T23:59:59+01:00")


def test_appended_mail_keeps_its_time_and_flags(dovecot: Dovecot, user: str) -> None:
    uid = dovecot.append(user, RAW, DELIVERED, ["\\Flagged"])

    with dovecot.client(user) as client:
        client.select_folder("INBOX", readonly=True)
        row = client.fetch([uid], ["INTERNALDATE", "BODY.PEEK[]"])[uid]
    assert (row[b"INTERNALDATE"].isoformat(), row[b"BODY[]"]) == ("2026-03-02T23:59:59+01:00", RAW)
    assert dovecot.flags(user) == {uid: (b"\\Flagged", b"\\Recent")}


def test_files_dropped_in_the_maildir_show_as_mails(dovecot: Dovecot, user: str) -> None:
    dovecot.fill(user, [RAW, RAW], DELIVERED)

    assert list(dovecot.flags(user)) == [1, 2]


def test_uidvalidity_changes_and_mails_stay(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, RAW)
    before = dovecot.uidvalidity(user)

    dovecot.change_uidvalidity(user)

    assert dovecot.uidvalidity(user) != before
    assert list(dovecot.flags(user)) == [1]


def test_restart_keeps_mails_and_ports(own_dovecot: Dovecot) -> None:
    own_dovecot.append("ada", RAW)

    own_dovecot.restart()

    assert list(own_dovecot.flags("ada")) == [1]
