"""Waking up when mail comes (IDLE, RFC 2177). It makes a poll early and never replaces one."""

from __future__ import annotations

import threading
import time
from functools import partial

from mailbot.receive.line import Client
from mailbot.receive.mailbox import Mailbox

RENEW_SECONDS = 9 * 60.0  # routers forget a silent connection, some after 10 minutes
GLANCE_SECONDS = 1.0  # how soon a stop is noticed
GRACE_SECONDS = 60.0  # for the commands around the waiting


def wait_for_mail(mailbox: Mailbox, seconds: float, stop: threading.Event) -> bool:
    """True as soon as the folder has grown; False when the time is over or stop is set.

    Just waits where the server offers no IDLE. Raises TryLater when the connection is lost.
    """
    if not mailbox.connection.offers("IDLE"):
        stop.wait(seconds)
        return False
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0 and not stop.is_set():
        mailbox.allow(min(left, RENEW_SECONDS) + GRACE_SECONDS)
        if _one_idle(mailbox, min(left, RENEW_SECONDS), stop):
            return True
    return False


def _one_idle(mailbox: Mailbox, seconds: float, stop: threading.Event) -> bool:
    ask = mailbox.connection.ask
    ask("waiting for mail", lambda client: client.idle())
    grown = False
    ends = time.monotonic() + seconds
    while not grown and not stop.is_set() and (left := ends - time.monotonic()) > 0:
        glance = min(left, GLANCE_SECONDS)
        began = time.monotonic()
        said = ask("waiting for mail", partial(_heard, seconds=glance))
        grown = _has_grown(said)
        if not said and time.monotonic() - began < glance / 2:
            break  # readable and nothing said: a dead link, which only DONE brings to light
    _done, late = ask("waiting for mail", lambda client: client.idle_done())
    return grown or _has_grown(late)


def _heard(client: Client, seconds: float) -> list[tuple[object, ...]]:
    said: list[tuple[object, ...]] = client.idle_check(timeout=seconds)
    return said


def _has_grown(said: list[tuple[object, ...]]) -> bool:
    return any(len(words) > 1 and words[1] == b"EXISTS" for words in said)
