"""Arrivals: one mail in one inbox, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ArrivalKey:
    """One mail in one inbox: UIDVALIDITY + UID never name another (RFC 3501 section 2.3.1.1)."""

    inbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A UID that a server shows: what is known before its content is fetched."""

    key: ArrivalKey
    received_at: datetime  # INTERNALDATE, aware, with the server's offset
    size: int  # RFC822.SIZE, bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """A listed UID with its content.

    whole_size: bytes of the mail on the server when raw is only its beginning; None: raw is all of it.
    """

    key: ArrivalKey
    received_at: datetime
    raw: bytes
    whole_size: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """A listed UID without content: expunged or moved by a person, or its UIDVALIDITY is no more."""

    key: ArrivalKey


@dataclass(frozen=True, slots=True)
class Unfetched:
    """There, but the server does not give it; to be tried again later, behind the others."""

    key: ArrivalKey
    reason: str


Fetched = Arrival | Gone | Unfetched


class ArrivalState(StrEnum):
    SEEN = "seen"  # listed, content not fetched yet
    RECORDED = "recorded"  # belongs to a mail in the ledger
    OUT_OF_SCOPE = "out_of_scope"  # delivered before the call opened, or backlog kept silent: only counted
    QUARANTINED = "quarantined"  # could not be handled; raw kept
    GONE = "gone"  # expunged or moved by a person before it could be fetched


class Outcome(StrEnum):
    """What became of a mail: one per mail, printed in the export and the digest."""

    FILED = "filed"  # changed a record
    COMMAND = "command"
    QUESTION = "question"
    CHALLENGED = "challenged"  # waits for proof
    NOTED = "noted"  # understood, nothing to change (identical resend, thanks in a thread)
    MACHINE = "machine"
    LEFT_ALONE = "left_alone"
    REFUSED = "refused"  # understood and not done: no proof, closed, not allowed
    BRAKED = "braked"  # recorded, but the sender had too many answers
    QUARANTINED = "quarantined"
