"""What is known, the rules, and the changes that a decision makes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.domain.arrivals import Outcome
from mailbot.domain.mail import Kind, Meeting
from mailbot.domain.records import Challenge, ProposalRecord, Question, RegistrationRecord


@dataclass(frozen=True, slots=True)
class KnownMail:
    """A mail in the ledger that may be the same as, or the parent of, the mail in hand."""

    id: int
    message_id: str | None
    fingerprint: str
    received_at: datetime
    outcome: Outcome
    kind: Kind = Kind.HUMAN
    meant: bool = False  # FileAgain was ordered: to be decided as meant for the bot


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """One of our own mails that the mail in hand answers."""

    message_id: str
    to: str
    template: str
    proposals: tuple[int, ...] = ()  # numbers of the records it spoke of
    registrations: tuple[int, ...] = ()  # ids


@dataclass(frozen=True, slots=True)
class Known:
    """The few rows that bear on one mail, read in one look.

    proposals: those of its thread, named by reference, sharing a person or a document digest.
    registrations: of the sender, of every person the mail names, registered by the sender; active or not.
    revision: the store's counter; record() answers Stale when it has moved on.
    """

    revision: int = 0
    same_mail: KnownMail | None = None
    unsent: bool = False  # every answer to same_mail still waits in the outbox
    same_id_other_content: bool = False
    parents: tuple[KnownMail, ...] = ()  # mails named in References
    thread_proposals: tuple[int, ...] = ()  # numbers that the thread's earlier mails filed
    thread_registrations: tuple[int, ...] = ()  # ids, likewise
    answered: tuple[SentAnswer, ...] = ()
    proposals: tuple[ProposalRecord, ...] = ()
    registrations: tuple[RegistrationRecord, ...] = ()
    next_proposal: int = 1
    seats_taken: int = 0  # confirmed, in person, not reserved
    waiting: tuple[RegistrationRecord, ...] = ()  # the whole waiting list, in order
    challenges: tuple[Challenge, ...] = ()  # named by the mail's tokens or thread
    recent_answers: int = 0  # to this sender within the brake's window
    recent_challenges: tuple[tuple[str, int], ...] = ()  # per address, asked by others, in that window
    unreachable: tuple[str, ...] = ()  # our mail came back for good, and they have not written since
    deadline: datetime | None = None  # moved for all by an organiser; None: the rules' own
    registration_closed: bool = False
    # For an organiser's mail: proposals and registrations are all there are, and beside them
    questions: tuple[Question, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()  # all of PutSetting, by name
    staged: int = 0  # held mails of templates that `send` releases


@dataclass(frozen=True, slots=True)
class Rules:
    """The configured rules of one meeting, resolved to instants."""

    meeting: Meeting
    opens: datetime
    deadline: datetime  # the last instant that is on time, inclusive
    grace: timedelta = timedelta(0)
    late: str = "keep"  # or "refuse"
    max_pages: int = 1
    seats: int = 50
    overbook: int = 0
    remote: bool = True
    authserv: tuple[str, ...] = ()
    answers_per_sender: int = 10
    answers_window: timedelta = timedelta(hours=3)
    challenge_for: timedelta = timedelta(days=7)
    mode: str = "send"  # observe | draft | send
    backlog_before: datetime | None = None  # mail delivered before gets no answer; None: all is answered
    secret: bytes = b""  # keys our Message-IDs and record tokens; never printed


@dataclass(frozen=True, slots=True)
class PutProposal:
    """Insert or replace a proposal; new_version: the last of record.versions came with this mail."""

    record: ProposalRecord
    new: bool
    new_version: bool


@dataclass(frozen=True, slots=True)
class PutRegistration:
    """Insert (record.id is None) or replace a registration."""

    record: RegistrationRecord


@dataclass(frozen=True, slots=True)
class PutQuestion:
    question: Question


@dataclass(frozen=True, slots=True)
class PutChallenge:
    challenge: Challenge


@dataclass(frozen=True, slots=True)
class MarkBounced:
    """Our mail to this address came back; shown to the organisers."""

    address: str
    status: str | None
    permanent: bool
    message_id: str | None


@dataclass(frozen=True, slots=True)
class PutSetting:
    """A rule that an organiser moved: ("deadline", ISO time), ("registration", "closed")..."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Something an organiser should look at, shown in the digest; text is chosen by code."""

    code: str  # "possible_duplicate", "same_id_other_content", "stranger_quotes_reference", ...
    about: str


# Mails to many or of weight: held until an organiser writes `send`.
# What the organisers are shown in the digest: code of a Flag -> the words of its `about`, in order.
FLAG_CODES: dict[str, tuple[str, ...]] = {
    "possible_duplicate": ("reference", "other"),
    "stranger_quotes_reference": ("reference", "who"),
    "another_address": ("reference", "who"),  # a version from an address that is not on the record
    "coauthor_by_name": ("reference", "who"),  # a version from an author whose address nobody had told
    "doubtful_sender": ("reference", "who"),  # a version whose From the organisers' own server disputes
    "same_id_other_content": ("message_id",),
    "nothing_attached": ("who",),
    "document_not_filed": ("who",),  # beside something that was done
    "restored": ("reference",),
    "decided_proposal_withdrawn": ("reference",),
    "challenge_answered_by_other": ("address", "who"),
    "command_by_stranger": ("who",),
    "command_without_proof": ("who",),
    "forward_time": ("who", "at"),
    "braked": ("who",),
    "no_sender": ("at",),
    "list_against_own_word": ("by", "who"),  # a later list that says otherwise than the person did
    "maybe_proposal": ("who",),  # left alone, and perhaps for us
    "maybe_registration": ("who",),
}

STAGED_TEMPLATES = ("proposal_accepted", "proposal_declined", "proposal_waitlisted", "deadline_extended")


@dataclass(frozen=True, slots=True)
class Release:
    """Held mails that hold one of these templates become due: an organiser's `send`.

    Mode observe keeps them held.
    """

    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recall:
    """Mails with one of these templates about these proposals that are still held are not to go out."""

    templates: tuple[str, ...]
    proposals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What an earlier copy of this very mail put down does not stand: its questions, challenges and flags,
    and the answers that wait. This decision takes its place."""


@dataclass(frozen=True, slots=True)
class Forget:
    """One person is erased, as `mailbot forget ADDRESS` does."""

    address: str


@dataclass(frozen=True, slots=True)
class FileAgain:
    """The mail of this ledger number, left alone before, is fetched and decided again as meant for us."""

    mail: int


Change = (
    PutProposal
    | PutRegistration
    | PutQuestion
    | PutChallenge
    | MarkBounced
    | PutSetting
    | Release
    | Recall
    | TakeBack
    | Forget
    | FileAgain
    | Flag
)
