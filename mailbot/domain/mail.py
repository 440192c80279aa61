"""What a mail is, what it says and what it wants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
class Edit:
    """A few words of the text on record that a mail corrects; the rest stays as it is.

    field: "title", "abstract", "authors", "affiliation", or "" for wherever the old words stand.
    old: the words that go; "" where only the new ones are told: whatever comes closest to them.
    new: the words that come; "" where the old ones only go.
    sentence: of the abstract, from 1, or -1 for the last; then `new` takes its place whatever it said.
    Edit() finds no place anywhere: something is to be set right, and a person must see what.
    """

    field: str = ""
    old: str = ""
    new: str = ""
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as one mail brings it; absent fields are None, never invented.

    abstract: one paragraph per line. pages: None where the source has no pages.
    source: "body" or the attachment's name. digest: SHA-256 (hex) of the document's bytes.
    fields_said: what a partial correction names ("title", "abstract", "authors"...); () = a whole
    proposal. authors_join_at: the authors join those on record at this place (from 1; 0: the end);
    None: they replace them. edits: words that a mail corrects in the text on record, never on a record.
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
    edits: tuple[Edit, ...] = ()


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
    documents: what the files hold that no word hands in; one that holds no proposal has no text.
    named_otherwise: the words call them something else, a paper, a report, a bill.
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
    attachments: tuple[Attachment, ...] = ()
    intents: frozenset[Intent] = frozenset()
    proposals: tuple[Proposal, ...] = ()
    documents: tuple[Proposal, ...] = ()
    named_otherwise: bool = False
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
