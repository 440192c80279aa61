"""What the record tells of itself: polls, the ledger, counts, what waits for an organiser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.arrivals import Arrival, ArrivalKey, ArrivalState, Outcome
from mailbot.domain.decisions import MarkBounced
from mailbot.domain.mail import Intent, Kind
from mailbot.domain.outbox import OutboxRow, OutboxState
from mailbot.domain.records import Challenge, ProposalRecord, Question, RegistrationRecord


@dataclass(frozen=True, slots=True)
class Poll:
    """An inbox's last poll. error: None when it went well. failures: in a row."""

    inbox: str
    at: datetime
    succeeded_at: datetime | None
    error: str | None
    failures: int


@dataclass(frozen=True, slots=True)
class QuarantinedMail:
    """A mail that could not be handled, with its bytes. released: on its way to be tried again."""

    id: int
    key: ArrivalKey
    received_at: datetime
    why: str
    quarantined_at: datetime
    raw: bytes
    released: bool = False


@dataclass(frozen=True, slots=True)
class LedgerAnswer:
    to: str
    template: str
    message_id: str
    state: OutboxState


@dataclass(frozen=True, slots=True)
class LedgerMail:
    """One mail of the ledger as the export prints it. id: None for a mail in quarantine."""

    id: int | None
    message_id: str | None
    received_at: datetime  # of the earliest arrival
    inboxes: tuple[str, ...]  # in order of delivery
    kind: Kind
    outcome: Outcome
    reason: str
    answers: tuple[LedgerAnswer, ...] = ()
    sender: str | None = None  # None where nothing is kept
    intents: frozenset[Intent] = frozenset()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of what; a word without a row counts 0. arrivals: by ArrivalState and so on."""

    arrivals: tuple[tuple[ArrivalState, int], ...]
    mails: tuple[tuple[Outcome, int], ...]
    outbox: tuple[tuple[OutboxState, int], ...]
    unaccounted: int  # arrivals seen and neither recorded, out of scope, gone nor in quarantine
    quarantined: int


@dataclass(frozen=True, slots=True)
class NotedFlag:
    """A flag as it was noted. mail: the ledger number of the mail that raised it."""

    id: int
    code: str
    about: str
    mail: int | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a digest is made of, as it stood at one moment.

    registrations: in the order of the queue for seats. outbox: without bytes (raw is empty).
    left_alone: (ledger number, where the mail lies).
    """

    proposals: tuple[ProposalRecord, ...]
    registrations: tuple[RegistrationRecord, ...]
    mails: tuple[LedgerMail, ...]
    questions: tuple[Question, ...]
    flags: tuple[NotedFlag, ...]
    bounced: tuple[MarkBounced, ...]
    challenges: tuple[Challenge, ...]
    quarantined: tuple[QuarantinedMail, ...]
    outbox: tuple[OutboxRow, ...]
    polls: tuple[Poll, ...]
    counts: Counts
    paused: str | None = None
    left_alone: tuple[tuple[int, ArrivalKey], ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail as it was handled: what rebuild runs again. Ordered by turn."""

    turn: int
    arrival: Arrival
    mail: int
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What `forget` erased: (what, how many), in words of DESIGN section 4."""

    address: str
    erased: tuple[tuple[str, int], ...]
