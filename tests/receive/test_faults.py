"""A line that fails by name, over the real Dovecot: nothing is lost, nothing blocks, nothing hangs."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from mailbot.domain import Arrival, GiveUp, Gone, TryLater, Unfetched
from mailbot.receive import Inbox, Mailbox, fetch, open_inbox
from mailbot.receive.connection import Refused
from tests.receive.looks import DELIVERED, a_mail, an_inbox, listed, poll, raws
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_imap import Fault, FaultyLine

pytestmark = pytest.mark.dovecot

MAILS = [a_mail(name) for name in ("one", "two", "three")]


@pytest.fixture
def line(dovecot: Dovecot) -> Iterator[FaultyLine]:
    with FaultyLine.start(dovecot.port) as line:
        yield line


@pytest.fixture
def far(dovecot: Dovecot, inbox: Inbox, line: FaultyLine) -> Inbox:
    """Three mails behind the faulty line."""
    for raw in MAILS:
        dovecot.append(inbox.user, raw, DELIVERED)
    return replace(inbox, port=line.port)


@pytest.mark.parametrize("fault", [Fault.CUT, Fault.GARBAGE, Fault.HUGE_LITERAL])
def test_fault_in_mid_fetch_is_survived_in_the_same_poll(far: Inbox, line: FaultyLine, fault: Fault) -> None:
    line.fail(fault, at=b"BODY[] ")

    fetched = poll(far)

    assert raws(fetched) == MAILS
    assert (line.played, line.connections) == (1, 2)


def test_large_mail_cut_in_the_middle_comes_whole(dovecot: Dovecot, far: Inbox, line: FaultyLine) -> None:
    large = a_mail("large", 3_000_000)
    dovecot.append(far.user, large, DELIVERED)
    line.fail(Fault.CUT, at=b"BODY[]<1048576> ", after=9999)

    assert raws(poll(far)) == [*MAILS, large]


@pytest.mark.parametrize("fault", [Fault.CUT, Fault.GARBAGE, Fault.HUGE_LITERAL])
def test_mail_that_always_breaks_the_line_does_not_block_the_others(
    dovecot: Dovecot, inbox: Inbox, line: FaultyLine, fault: Fault
) -> None:
    for raw in (a_mail("one"), a_mail("poison", 7000), a_mail("three")):
        dovecot.append(inbox.user, raw, DELIVERED)
    line.fail(fault, at=b"UID 2 BODY[]", times=None)

    fetched = poll(replace(inbox, port=line.port))

    assert raws(fetched) == [a_mail("one"), a_mail("three")]
    assert isinstance(fetched[1], Unfetched)
    assert f"inbox ada ({inbox.user} at 127.0.0.1:{line.port}): fetching: " in fetched[1].reason


def test_mail_whose_size_breaks_the_line_is_listed_with_the_others(
    dovecot: Dovecot, inbox: Inbox, line: FaultyLine
) -> None:
    for raw in (*MAILS, a_mail("poison", 7000), *MAILS):
        dovecot.append(inbox.user, raw, DELIVERED)
    size = len(a_mail("poison", 7000))
    line.fail(Fault.CUT, at=b"RFC822.SIZE %d" % size, times=None)

    with open_inbox(replace(inbox, port=line.port)) as mailbox:
        shown = listed(mailbox)

    assert [mail.key.uid for mail in shown] == [1, 2, 3, 4, 5, 6, 7]
    assert (shown[3].received_at, shown[3].size) == (DELIVERED, 0)


class Stingy:
    """A mailbox whose server says no whenever it is asked for the content of mail 2."""

    def __init__(self, mailbox: Mailbox, says: str) -> None:
        self._mailbox, self._says = mailbox, says

    def __getattr__(self, name: str) -> Any:
        return getattr(self._mailbox, name)

    def fetch_items(self, doing: str, uids: Sequence[int], items: Sequence[str], size: int) -> Any:
        if 2 in uids:
            raise Refused(self._says)
        return self._mailbox.fetch_items(doing, uids, items, size)


def test_mail_that_the_server_refuses_to_give_is_not_gone_and_blocks_none(
    dovecot: Dovecot, inbox: Inbox
) -> None:
    for raw in MAILS:
        dovecot.append(inbox.user, raw, DELIVERED)

    with open_inbox(inbox) as mailbox:
        stingy: Any = Stingy(mailbox, "NO [SERVERBUG] internal error")
        first, second, third = fetch(stingy, listed(mailbox))

    assert raws([first, third]) == [MAILS[0], MAILS[2]]
    assert second == Unfetched(second.key, "NO [SERVERBUG] internal error")


def test_server_that_has_enough_of_us_is_asked_later(dovecot: Dovecot, inbox: Inbox) -> None:
    for raw in MAILS:
        dovecot.append(inbox.user, raw, DELIVERED)

    with open_inbox(inbox) as mailbox:
        stingy: Any = Stingy(mailbox, "NO [LIMIT] too many requests")
        with pytest.raises(TryLater, match="too many"):
            list(fetch(stingy, listed(mailbox)))


def test_line_that_never_holds_is_tried_later(far: Inbox, line: FaultyLine) -> None:
    line.fail(Fault.CUT, at=b"UIDVALIDITY", times=None)

    with pytest.raises(TryLater, match=r"inbox ada .* opening folder INBOX"):
        poll(far)


def test_line_lost_for_good_keeps_what_came_before(dovecot: Dovecot, inbox: Inbox, line: FaultyLine) -> None:
    for number in range(60):
        dovecot.append(inbox.user, a_mail(str(number)), DELIVERED)
    came: list[bytes] = []

    with open_inbox(replace(inbox, port=line.port)) as mailbox:
        mails = fetch(mailbox, listed(mailbox))
        for _ in range(50):
            came += raws([next(mails)])
        line.fail(Fault.CUT, at=b" ", times=None)
        with pytest.raises(TryLater):
            next(mails)

    assert came == [a_mail(str(number)) for number in range(50)]


@pytest.mark.parametrize("fault", [Fault.DRIP, Fault.SILENT])
@pytest.mark.parametrize("at", [b"* OK", b"Logged in", b"UIDVALIDITY", b"INTERNALDATE", b"BODY[] "])
def test_poll_ends_at_its_deadline(far: Inbox, line: FaultyLine, fault: Fault, at: bytes) -> None:
    line.fail(fault, at=at, times=None)
    began = time.monotonic()

    with pytest.raises(TryLater, match=r"not done within 0\.4 s"):
        poll(far, seconds=0.4)

    assert 0.3 < time.monotonic() - began < 30


def test_deadline_in_a_second_connection_is_the_same_deadline(far: Inbox, line: FaultyLine) -> None:
    line.fail(Fault.CUT, at=b"BODY[] ")
    line.fail(Fault.DRIP, at=b"BODY[]", times=None)
    began = time.monotonic()

    with pytest.raises(TryLater, match="not done within"):
        poll(far, seconds=0.8)

    assert time.monotonic() - began < 30


def test_what_is_left_of_the_deadline_is_all_that_a_second_connection_gets(far: Inbox) -> None:
    with open_inbox(far, seconds=60) as mailbox:
        time.sleep(0.1)
        mailbox.reopen()

        assert mailbox.connection._watchdog._timer.interval <= 59.9


@pytest.mark.parametrize("seed", range(6))
def test_noise_on_the_line_raises_nothing_but_try_later(far: Inbox, line: FaultyLine, seed: int) -> None:
    line.fail(Fault.NOISE, at=b"UIDVALIDITY", times=None, seed=seed)

    with suppress(TryLater, GiveUp):
        assert len(poll(far, seconds=0.5)) <= len(MAILS)

    assert line.played > 0


def test_server_that_repeats_the_password_does_not_get_it_into_our_words(
    far: Inbox, line: FaultyLine
) -> None:
    line.fail(Fault.GARBAGE, at=b"[AUTHENTICATIONFAILED]", words=b" ada is not s3cret-word,")

    with pytest.raises(GiveUp, match=r"ada is not …, Authentication failed"):
        open_inbox(replace(far, password="s3cret-word"))


def test_restart_between_listing_and_fetching_is_survived(own_dovecot: Dovecot) -> None:
    own_dovecot.append("ada", MAILS[0], DELIVERED)
    inbox = an_inbox(own_dovecot, "ada")

    with open_inbox(inbox) as mailbox:
        shown = listed(mailbox)
        own_dovecot.restart()
        fetched = list(fetch(mailbox, shown))

    assert fetched == [Arrival(shown[0].key, DELIVERED, MAILS[0])]


def test_server_away_is_tried_later_and_then_all_comes(own_dovecot: Dovecot) -> None:
    own_dovecot.append("ada", MAILS[0], DELIVERED)
    inbox = an_inbox(own_dovecot, "ada")
    with open_inbox(inbox) as mailbox:
        shown = listed(mailbox)
        own_dovecot.kill()
        with pytest.raises(TryLater, match="connecting"):
            list(fetch(mailbox, shown))
    with pytest.raises(TryLater, match=f"inbox ada .ada at 127.0.0.1:{own_dovecot.port}.: connecting"):
        open_inbox(inbox)

    own_dovecot.run()

    assert raws(poll(inbox)) == [MAILS[0]]


def test_uidvalidity_that_changes_while_the_line_is_down(own_dovecot: Dovecot) -> None:
    own_dovecot.append("ada", MAILS[0], DELIVERED)
    with open_inbox(an_inbox(own_dovecot, "ada")) as mailbox:
        shown = listed(mailbox)
        own_dovecot.change_uidvalidity("ada")
        own_dovecot.restart()

        assert list(fetch(mailbox, shown)) == [Gone(shown[0].key)]
