"""Short ways to look at an inbox, for the tests of this room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from mailbot.domain import Arrival, ArrivalKey, Fetched, Listed
from mailbot.receive import Inbox, Mailbox, Tls, fetch, open_inbox
from tests.servers.dovecot import PASSWORD, Dovecot

DELIVERED = datetime.fromisoformat("2026-03-02T23:59:59+01:00")


def an_inbox(dovecot: Dovecot, user: str, **other: Any) -> Inbox:
    values: dict[str, Any] = {
        "name": "ada",
        "host": dovecot.host,
        "port": dovecot.port,
        "user": user,
        "password": PASSWORD,
        "tls": Tls.NONE,
    }
    return Inbox(**(values | other))


def a_mail(text: str, size: int = 0) -> bytes:
    """A mail with this subject, padded with lines to about so many bytes."""
    line = b"x" * 76 + b"\r\n"
    return f"Subject: {text}\r\n\r\n{text}\r\n".encode() + line * (size // len(line))


def listed(mailbox: Mailbox, known: Sequence[int] = ()) -> list[Listed]:
    return [mail for batch in mailbox.list_new(lambda _uidvalidity: set(known)) for mail in batch]


def poll(inbox: Inbox, seconds: float = 30) -> list[Fetched]:
    with open_inbox(inbox, seconds) as mailbox:
        return list(fetch(mailbox, listed(mailbox)))


def raws(fetched: Sequence[Fetched]) -> list[bytes]:
    return [mail.raw for mail in fetched if isinstance(mail, Arrival)]


def a_key(uidvalidity: int, uid: int) -> ArrivalKey:
    return ArrivalKey("ada", uidvalidity, uid)
