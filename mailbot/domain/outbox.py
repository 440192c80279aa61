"""Mails on their way out, and the results of recording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class OutboxState(StrEnum):
    HELD = "held"
    DUE = "due"
    CLAIMED = "claimed"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    DRAFTED = "drafted"  # mode draft: put in the Drafts folder, for a person to send


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A finished mail. The natural key (mail, template, to) makes it impossible to queue twice."""

    message_id: str  # without angle brackets
    to: str
    template: str
    subject: str
    raw: bytes  # CRLF, ends with CRLF; every retry sends these bytes
    state: OutboxState
    proposals: tuple[int, ...] = ()
    registrations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutboxRow:
    id: int
    message_id: str
    to: str
    template: str
    subject: str
    raw: bytes
    state: OutboxState
    attempts: int
    next_at: datetime | None
    last_error: str | None
    created_at: datetime
    sent_at: datetime | None = None
    mail: int | None = None  # ledger id of the mail that it answers
    proposals: tuple[int, ...] = ()  # numbers of the records it speaks of


@dataclass(frozen=True, slots=True)
class Recorded:
    mail: int


@dataclass(frozen=True, slots=True)
class AlreadyThere:
    """The same mail is in the ledger: the arrival was added to it, nothing else happened."""

    mail: int


@dataclass(frozen=True, slots=True)
class Stale:
    """Another mail changed what this decision was based on: look again and decide again."""

    revision: int


RecordResult = Recorded | AlreadyThere | Stale
