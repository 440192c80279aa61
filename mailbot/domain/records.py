"""Records: proposals with their versions, registrations, questions, challenges."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain.mail import Address, Attendance, Problem, Proposal


class Standing(StrEnum):
    """What people decided about a proposal; how it was received is a matter of its versions."""

    ACTIVE = "active"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WAITLISTED = "waitlisted"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Version:
    """A proposal's text after one mail, already merged with what earlier mails said."""

    text: Proposal
    received_at: datetime
    on_time: bool
    message_id: str | None
    sent_by: str  # address, lower case
    mail: int | None = None  # ledger id; None until recorded


@dataclass(frozen=True, slots=True)
class ProposalRecord:
    """A stored proposal. number: the n of [CODE-n]. versions: oldest first, never empty."""

    number: int
    versions: tuple[Version, ...]
    sent_by: tuple[str, ...]  # addresses that wrote for it, lower case, first sender first
    standing: Standing = Standing.ACTIVE
    language: str = "en"  # of the correspondence
    merged_into: int | None = None
    possible_duplicate_of: int | None = None
    extended_until: datetime | None = None


def standing_version(record: ProposalRecord) -> Version:
    """The version that counts: the latest on time; wholly late, the latest.

    One whose document could not be read, or that misses its title or abstract, does not take the place of
    one that is whole.
    """
    in_time = tuple(v for v in record.versions if v.on_time) or record.versions
    whole = tuple(v for v in in_time if not set(v.text.problems) - {Problem.TOO_LONG})
    return max(enumerate(whole or in_time), key=lambda at: (at[1].received_at, at[0]))[1]


def received_as(record: ProposalRecord) -> str:
    """How it came in: "on_time", "needs_correction" (in time, never in order) or "late"."""
    in_time = tuple(v for v in record.versions if v.on_time)
    if not in_time:
        return "late"
    return "on_time" if any(not v.text.problems for v in in_time) else "needs_correction"


def status_of(record: ProposalRecord) -> str:
    """received_as, or what was decided since: "withdrawn", "accepted", "declined", "waitlisted", "merged"."""
    return received_as(record) if record.standing is Standing.ACTIVE else record.standing.value


class Seat(StrEnum):
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class RegistrationRecord:
    """A stored registration: at most one active per address (the database holds that rule).

    id: None until recorded. queued_at and queue_index: the place in the order of seats, which is the
    delivery of the mail that asked for the seat, then the order of listing in it.
    """

    name: str
    email: str | None  # lower case
    affiliation: str | None
    attendance: Attendance
    attendance_said: bool
    member: bool | None
    seat: Seat
    received_at: datetime
    queued_at: datetime
    queue_index: int
    registered_by: str  # address, lower case
    said_by: str | None = None  # address of who last said how they come, lower case; None: not known
    language: str = "en"
    id: int | None = None
    reserved: bool = False  # speakers and organisers have a seat beside the count
    message_id: str | None = None  # of the mail that registered

    @property
    def is_own_word(self) -> bool:
        """Whether the person said it, and nobody else: others' lists do not change it."""
        return self.said_by is not None and self.said_by == self.email


@dataclass(frozen=True, slots=True)
class Question:
    sender: Address
    text: str
    language: str
    received_at: datetime
    message_id: str | None
    id: int | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Challenge:
    """An act that waits for the address on record to confirm it."""

    token: str
    address: str  # who must confirm, lower case
    acts: tuple[str, ...]  # in words the rules understand: "withdraw 7", "cancel a@b", ...
    asked_by: str
    expires_at: datetime
    message_id: str | None = None  # of the mail that asked
    used: bool = False
    id: int | None = None


def token(secret: bytes, about: str) -> str:
    """The secret token of a record: 12 characters of lower-case base32 (60 bits), keyed.

    about: "proposal 7" or "registration a@b.example". Whoever quotes it has had our mail about the
    record: that is the proof of DESIGN section 2.7.
    """
    return base64.b32encode(hmac.digest(secret, about.encode(), "sha256"))[:12].decode().lower()
