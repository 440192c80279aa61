"""A personal inbox with 50,000 old mails: listed once within seconds, then only looked over."""

from __future__ import annotations

import pytest

from mailbot.receive import open_inbox
from tests.receive.looks import DELIVERED, a_mail, an_inbox, listed
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

MANY = 50_000


def test_full_inbox_is_listed_once_and_then_only_what_is_new(own_dovecot: Dovecot) -> None:
    own_dovecot.fill_copies("ada", a_mail("old"), MANY, DELIVERED)
    inbox = an_inbox(own_dovecot, "ada")

    with open_inbox(inbox) as mailbox:
        sizes = [len(batch) for batch in mailbox.list_new(lambda _uidvalidity: set())]
    uid = own_dovecot.append("ada", a_mail("new"), DELIVERED)
    with open_inbox(inbox) as mailbox:
        new = [mail.key.uid for mail in listed(mailbox, known=range(1, MANY + 1))]

    assert (sum(sizes), max(sizes)) == (MANY, 500)
    assert new == [uid]
