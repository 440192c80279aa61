"""IDLE makes a poll early: it wakes for mail, ends on time, on stop and when the line is dead."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from mailbot.domain import TryLater
from mailbot.receive import Inbox, Tls, open_inbox, wait_for_mail
from tests.receive.looks import DELIVERED, a_mail, an_inbox
from tests.servers.certificates import certificates
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_imap import Fault, FaultyLine

pytestmark = pytest.mark.dovecot


@contextmanager
def soon(act: Callable[[], object]) -> Iterator[None]:
    """Do it in a moment, from another thread."""
    timer = threading.Timer(0.3, act)
    timer.start()
    yield
    timer.join()


@pytest.mark.parametrize("tls", [Tls.NONE, Tls.IMPLICIT])
def test_new_mail_wakes(dovecot: Dovecot, user: str, tls: Tls) -> None:
    port = dovecot.tls_port if tls is Tls.IMPLICIT else dovecot.port
    authority = certificates().authority
    inbox = an_inbox(dovecot, user, host="localhost", port=port, tls=tls, certificate=authority)
    began = time.monotonic()

    with (
        open_inbox(inbox) as mailbox,
        soon(lambda: dovecot.append(inbox.user, a_mail("one"), DELIVERED)),
    ):
        assert wait_for_mail(mailbox, 20, threading.Event())

    assert time.monotonic() - began < 30


def test_quiet_inbox_waits_its_time_past_the_polls_deadline(inbox: Inbox) -> None:
    with open_inbox(inbox, seconds=0.5) as mailbox:
        began = time.monotonic()

        assert not wait_for_mail(mailbox, 0.8, threading.Event())

        assert 0.8 <= time.monotonic() - began < 30
        assert mailbox.look().mails == 0


def test_stop_ends_the_waiting(inbox: Inbox) -> None:
    stop = threading.Event()
    began = time.monotonic()

    with open_inbox(inbox) as mailbox, soon(stop.set):
        assert not wait_for_mail(mailbox, 20, stop)

    assert time.monotonic() - began < 30


def test_dead_line_is_tried_later(own_dovecot: Dovecot) -> None:
    with (
        open_inbox(an_inbox(own_dovecot, "ada")) as mailbox,
        soon(own_dovecot.kill),
        pytest.raises(TryLater, match="waiting for mail"),
    ):
        wait_for_mail(mailbox, 20, threading.Event())


def test_server_without_idle_is_just_waited_for(dovecot: Dovecot, inbox: Inbox) -> None:
    with FaultyLine.start(dovecot.port) as line:
        line.fail(Fault.NO_IDLE, at=b"CAPABILITY", times=None)
        with open_inbox(replace(inbox, port=line.port)) as mailbox:
            began = time.monotonic()

            assert not wait_for_mail(mailbox, 0.3, threading.Event())

            assert 0.3 <= time.monotonic() - began < 30
            assert not mailbox.look().idle
