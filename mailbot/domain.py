"""The words of mailbot: frozen values that every room speaks in.

Standard library only; imports nothing of ours. A value that leaves a room is one of these.
Times are aware datetimes; addresses compare by `Address.key`.
"""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# --- what a mail is and what it wants -------------------------------------------------


class Kind(StrEnum):
    """Who wrote: only HUMAN may ever get an automatic answer (RFC 3834 section 2)."""

    HUMAN = "human"
    BOUNCE = "bounce"
    AUTO_REPLY = "auto_reply"
    LIST = "list"
    RECEIPT = "receipt"
    OWN = "own"


class Intent(StrEnum):
    PROPOSAL = "proposal"
    REGISTRATION = "registration"
    WITHDRAWAL = "withdrawal"
    CANCELLATION = "cancellation"
    QUESTION = "question"
    COMMAND = "command"
    OTHER = "other"


class Attendance(StrEnum):
    IN_PERSON = "in_person"
    REMOTE = "remote"


class Problem(StrEnum):
    """What keeps a proposal from being in order; the codes of the explain contract."""

    NO_TITLE = "no_title"
    NO_ABSTRACT = "no_abstract"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    IMAGE_ONLY = "image_only"
    UNSUPPORTED_FORMAT = "unsupported_format"
    NO_ATTACHMENT = "no_attachment"


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox: display name (decoded, or None) and addr-spec (RFC 5322 section 3.4)."""

    email: str
    name: str | None = None

    @property
    def key(self) -> str:
        return self.email.casefold()


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a reader must know of the meeting to understand a mail about it."""

    code: str
    title: str
    timezone: str = "Europe/Paris"
    languages: tuple[str, ...] = ("en", "fr")
    organisers: tuple[Address, ...] = ()
    sender: Address | None = None  # the bot itself: a mail from it is OWN
    network: str | None = None  # whose members are counted, "GdR IASIS"
    max_pages: int = 1

    def is_organiser(self, email: str) -> bool:
        return email.casefold() in {organiser.key for organiser in self.organisers}


# --- a reading ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a field was read and how sure the reader is.

    source: "body", "subject", "header", "quoted" or an attachment's name.
    where: in words, "page 1, lines 1-2" or "label Title". confidence: 0 to 1.
    """

    source: str
    where: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Author:
    name: str
    affiliation: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as one mail brings it; absent fields are None, never invented.

    abstract: one paragraph per line. pages: None where the source has no pages.
    source: "body" or the attachment's name. digest: SHA-256 (hex) of the document's bytes.
    fields_said: what a partial correction names ("title", "abstract", "authors"...); () = a whole
    proposal. authors_join_at: the authors join those on record at this place (from 1; 0: the end);
    None: they replace them.
    """

    title: str | None = None
    authors: tuple[Author, ...] = ()
    abstract: str | None = None
    keywords: tuple[str, ...] = ()
    language: str | None = None
    pages: int | None = None
    source: str = "body"
    problems: tuple[Problem, ...] = ()
    evidence: tuple[tuple[str, Evidence], ...] = ()  # (field, evidence), in field order
    other_abstract: str | None = None  # the second language's, kept
    digest: str | None = None
    fields_said: tuple[str, ...] = ()
    authors_join_at: int | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """One person whom a mail registers or whose registration it changes; None = not said."""

    name: str | None = None
    email: str | None = None
    affiliation: str | None = None
    attendance: Attendance | None = None
    member: bool | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a mail: by address, by name, or both."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    media_type: str
    size: int  # bytes, decoded
    pages: int | None = None
    digest: str | None = None  # SHA-256 of the decoded bytes, hex


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail inside the mail: filed for its author when an organiser forwards it."""

    sender: Address | None
    subject: str | None
    sent_at: datetime | None  # the time that the original's own headers print, aware or None
    attached: bool  # True: message/rfc822; False: inline text


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a delivery status says of a mail of ours (RFC 3464)."""

    recipient: str | None
    status: str | None  # "5.1.1"
    permanent: bool
    original_message_id: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one mail says. read() fills it from any bytes and never raises; defects are values here.

    fingerprint: SHA-256 (hex) over what the person sent (From, Date, Subject, decoded bodies and
    attachments), the same for copies that servers re-encoded or stamped differently.
    references: message ids without angle brackets, oldest first, In-Reply-To's last.
    cancels: the persons whose registration is cancelled; () with intent CANCELLATION = the sender.
    withdraws: titles or references ("AIPR-7") of proposals withdrawn; () = the thread's, or the sender's
    only one.
    """

    kind: Kind
    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    sender: Address | None = None
    reply_to: Address | None = None
    recipients: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None  # the sender's own Date; never decides a deadline
    received: datetime | None = None  # the top Received line
    language: str | None = None
    visible_text: str = ""
    quoted_text: str = ""
    attachments: tuple[Attachment, ...] = ()
    intents: frozenset[Intent] = frozenset()
    proposals: tuple[Proposal, ...] = ()
    registrations: tuple[Registration, ...] = ()
    cancels: tuple[Person, ...] = ()
    withdraws: tuple[str, ...] = ()
    references_quoted: tuple[str, ...] = ()  # "AIPR-7" in the subject or the text, upper case
    tokens: tuple[str, ...] = ()  # our token lines, wherever they stand
    restores: bool = False  # takes a withdrawal back
    confirms: bool = False  # a short "yes, I confirm" to a challenge
    commands: tuple[str, ...] = ()  # lines that an organiser may have meant as commands
    authentication: tuple[str, ...] = ()  # Authentication-Results values, topmost first, unfolded
    trace: tuple[tuple[str, str], ...] = ()  # Received and Authentication-Results, (name, value), likewise
    forwarded: Forwarded | None = None
    bounce: Bounce | None = None
    loop: bool = False  # carries our own loop header
    fingerprint: str = ""
    defects: tuple[str, ...] = ()
    why: tuple[str, ...] = ()

    @property
    def proposal(self) -> Proposal | None:
        return self.proposals[0] if self.proposals else None


# --- arrivals and the ledger ----------------------------------------------------------


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


# --- records --------------------------------------------------------------------------


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
    language: str = "en"
    id: int | None = None
    reserved: bool = False  # speakers and organisers have a seat beside the count
    message_id: str | None = None  # of the mail that registered


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


# --- what is known, the rules, the decision -------------------------------------------


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


def token(secret: bytes, about: str) -> str:
    """The secret token of a record: 12 characters of lower-case base32 (60 bits), keyed.

    about: "proposal 7" or "registration a@b.example". Whoever quotes it has had our mail about the
    record: that is the proof of DESIGN section 2.7.
    """
    return base64.b32encode(hmac.digest(secret, about.encode(), "sha256"))[:12].decode().lower()


# Changes: what happens to the records. Each is a whole new value, so that the store only writes.


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


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """What became of one command of an organiser; the words are chosen by code in the template."""

    line: str  # as the organiser wrote it
    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One line of a digest; the words are chosen by code in the template.

    commands: what an organiser may reply to settle it, as typed ("accept 7", "answer 12: ").
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """What an organiser is told, section by section; empty sections are not printed.

    counts: "mails", "unaccounted", "proposals", "incomplete", "late", "seats", "in_person", "remote",
    "waiting". days_left: whole days to the deadline, negative after it. pictures: Content-IDs of the
    images that travel along, in order.
    """

    at: datetime
    days_left: int
    counts: tuple[tuple[str, int], ...]
    needs: tuple[DigestLine, ...] = ()  # what only an organiser can settle, first things first
    new: tuple[DigestLine, ...] = ()
    changed: tuple[DigestLine, ...] = ()
    waiting: tuple[DigestLine, ...] = ()  # for somebody else
    failed: tuple[DigestLine, ...] = ()  # mail of ours that did not arrive
    quarantined: tuple[DigestLine, ...] = ()
    pictures: tuple[str, ...] = ()
    left_alone: tuple[DigestLine, ...] = ()  # mails in this organiser's own inbox that nobody answered


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a template may print. Values as decided; the words are the template's."""

    received_at: datetime
    deadline: datetime
    proposal: ProposalRecord | None = None
    proposals: tuple[ProposalRecord, ...] = ()
    text: Proposal | None = None  # the proof: title, authors, abstract as they will be printed
    problems: tuple[Problem, ...] = ()
    registrations: tuple[RegistrationRecord, ...] = ()
    positions: tuple[tuple[str, int], ...] = ()  # (email or name, place on the waiting list)
    attendance_unsaid: bool = False
    promoted: bool = False
    already: bool = False  # nothing new: confirmed again
    possible_duplicate_of: int | None = None
    question: str | None = None
    challenge: Challenge | None = None
    token: str | None = None  # set by compose
    extra: tuple[tuple[str, str], ...] = ()
    transcript: tuple[TranscriptLine, ...] = ()
    digest: Digest | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One message to one address. templates: in order; more than one are one mail, named "a+b".

    language: "en", "fr", or "en+fr" when unsure (bilingual).
    """

    templates: tuple[str, ...]
    to: Address
    language: str
    facts: Facts
    subject_of: str | None = None  # the subject answered, for "Re:"; None: the template's own
    proposals: tuple[int, ...] = ()
    registrations: tuple[str, ...] = ()  # emails (lower case) of the registrations spoken of
    held: str | None = None  # a reason why a person releases it; None: by mode
    parts: tuple[Facts, ...] = ()  # of several templates, the facts of each; () = facts serves them all

    @property
    def template(self) -> str:
        return "+".join(self.templates)


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens because of one mail. keep_content: False leaves a ledger row and nothing else."""

    outcome: Outcome
    reason: str
    changes: tuple[Change, ...] = ()
    answers: tuple[Answer, ...] = ()
    intents: frozenset[Intent] = frozenset()
    keep_content: bool = True


# --- the outbox -----------------------------------------------------------------------


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


# --- the results of recording ---------------------------------------------------------


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


# --- the world's faults: the two exceptions that ports raise ---------------------------


class TryLater(Exception):
    """The world is away for now (server, network, quota). what: one line for a log or a person."""

    def __init__(self, what: str, after: timedelta | None = None) -> None:
        super().__init__(what)
        self.after = after


class GiveUp(Exception):
    """Trying again cannot help without a person: wrong password, refused address, missing folder."""


# --- what the record tells of itself ----------------------------------------------------


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
