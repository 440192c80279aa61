"""The tables, as SQLModel classes. Every rule that a database can hold is a constraint here.

Table classes validate nothing: what is written comes from the frozen values of domain.py. Statements are
made of the tables (at the end), so that no identity map stands between rows and values.
"""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
)

from mailbot.domain import Attendance, OutboxState, Seat, Standing
from mailbot.record.columns import (
    Instant,
    Row,
    Stamp,
    key,
    may,
    must,
    number,
    one_of,
    only_where,
    table_of,
    yes_or_no,
)
from mailbot.record.ledger_tables import arrival, mail, mail_reference, poll, quarantine, raw_mail

__all__ = [
    "arrival",
    "bounce",
    "challenge",
    "flag",
    "mail",
    "mail_proposal",
    "mail_reference",
    "mail_registration",
    "outbox",
    "poll",
    "proposal",
    "proposal_key",
    "quarantine",
    "question",
    "raw_mail",
    "registration",
    "revision",
    "setting",
    "version",
]

# --- records ----------------------------------------------------------------------------


class Proposal(Row, table=True):
    number: int = key(Integer)
    sent_by: str = must(Text)  # JSON list of addresses, first sender first
    standing: Standing = must(one_of(Standing, "standing"))
    language: str = must(Text)
    merged_into: int | None = may(Integer, ForeignKey("proposal.number"))
    possible_duplicate_of: int | None = may(Integer, ForeignKey("proposal.number"))
    extended_until: datetime | None = may(Stamp)

    __table_args__ = (
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("merged_into <> number", name="merged_elsewhere"),
    )


class Version(Row, table=True):
    proposal: int = key(Integer, ForeignKey("proposal.number"))
    position: int = key(Integer)
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    text: str = must(Text)  # domain.Proposal as JSON
    received_at: datetime = must(Stamp)
    on_time: bool = must(yes_or_no("on_time"))
    message_id: str | None = may(Text)
    sent_by: str = must(Text)


# By what a proposal is found: a person's address or name, a document, a title. Follows from its versions.
class ProposalKey(Row, table=True):
    proposal: int = key(Integer, ForeignKey("proposal.number"))
    kind: str = key(Text)
    key: str = key(Text)

    __tablename__ = "proposal_key"
    __table_args__ = (
        CheckConstraint("kind IN ('address', 'name', 'digest', 'title')", name="kind"),
        Index("ix_proposal_key_kind_key", "kind", "key"),
    )


class Registration(Row, table=True):
    id: int = number()
    name: str = must(Text)
    name_key: str = must(Text, index=True)
    email: str | None = may(Text, index=True)
    affiliation: str | None = may(Text)
    attendance: Attendance = must(one_of(Attendance, "attendance"))
    attendance_said: bool = must(yes_or_no("attendance_said"))
    member: bool | None = may(yes_or_no("member"))
    seat: Seat = must(one_of(Seat, "seat"))
    received_at: datetime = must(Stamp)
    queued_at: datetime = must(Stamp)
    queued_utc: datetime = must(Instant)
    queue_index: int = must(Integer)
    registered_by: str = must(Text, index=True)
    said_by: str | None = may(Text)
    language: str = must(Text)
    reserved: bool = must(yes_or_no("reserved"))
    message_id: str | None = may(Text)

    __table_args__ = (
        CheckConstraint("email = lower(email)", name="email_lower"),
        Index("uq_registration_active", "email", unique=True, **only_where("seat <> 'cancelled'")),
        Index("ix_registration_seats", "seat", "attendance", "reserved"),
        {"sqlite_autoincrement": True},
    )


# Which mail touched which record: a thread finds its records through these.
class MailProposal(Row, table=True):
    mail: int = key(Integer, ForeignKey("mail.id"))
    proposal: int = key(Integer, ForeignKey("proposal.number"))

    __tablename__ = "mail_proposal"


class MailRegistration(Row, table=True):
    mail: int = key(Integer, ForeignKey("mail.id"))
    registration: int = key(Integer, ForeignKey("registration.id"))

    __tablename__ = "mail_registration"


class Question(Row, table=True):
    id: int = number()
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    sender: str = must(Text)
    sender_name: str | None = may(Text)
    text: str = must(Text)
    language: str = must(Text)
    received_at: datetime = must(Stamp)
    message_id: str | None = may(Text)
    answered: bool = must(yes_or_no("answered"))

    __table_args__ = ({"sqlite_autoincrement": True},)


class Challenge(Row, table=True):
    id: int = number()
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    token: str = must(Text, unique=True)
    address: str = must(Text)
    acts: str = must(Text)  # JSON list
    asked_by: str = must(Text)
    expires_at: datetime = must(Stamp)
    message_id: str | None = may(Text)
    used: bool = must(yes_or_no("used"))

    __table_args__ = ({"sqlite_autoincrement": True},)


class Bounce(Row, table=True):
    id: int = number()
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    address: str = must(Text)
    status: str | None = may(Text)
    permanent: bool = must(yes_or_no("permanent"))
    message_id: str | None = may(Text)
    noted_at: datetime = must(Instant)

    __table_args__ = ({"sqlite_autoincrement": True},)


class Flag(Row, table=True):
    id: int = number()
    mail: int | None = may(Integer, ForeignKey("mail.id"))
    code: str = must(Text)
    about: str = must(Text)
    noted_at: datetime = must(Instant)

    __table_args__ = (
        UniqueConstraint("mail", "code", "about"),
        {"sqlite_autoincrement": True},
    )


class Setting(Row, table=True):
    name: str = key(Text)
    value: str = must(Text)
    mail: int | None = may(Integer, ForeignKey("mail.id"))  # whose order it was; NULL: the bot's own notes


class Revision(Row, table=True):
    id: int = key(Integer)
    number: int = must(Integer)

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)


# --- the outbox -------------------------------------------------------------------------


class Outbox(Row, table=True):
    id: int = number()
    cause: str = must(Text)  # "mail 12", or what else made it: "digest 2026-03-01", "reminder 7"
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    message_id: str = must(Text, unique=True)
    to_address: str = must(Text)
    to_key: str = must(Text)  # lower case
    template: str = must(Text)
    subject: str = must(Text)
    raw: bytes = must(LargeBinary)
    state: OutboxState = must(one_of(OutboxState, "state"))
    attempts: int = must(Integer, server_default="0")
    next_at: datetime | None = may(Instant)  # due: not before; claimed: the lease ends
    last_error: str | None = may(Text)
    caused_at: datetime = must(
        Instant
    )  # delivery of the mail answered, else when it was queued: for the brake
    created_at: datetime = must(Instant)
    sent_at: datetime | None = may(Instant)
    proposals: str = must(Text)  # JSON lists: what the answer spoke of
    registrations: str = must(Text)

    __table_args__ = (
        UniqueConstraint("cause", "template", "to_key"),
        CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name="sent_has_time"),
        CheckConstraint("state NOT IN ('due', 'claimed') OR next_at IS NOT NULL", name="due_has_time"),
        CheckConstraint("attempts >= 0", name="attempts"),
        Index("ix_outbox_due", "state", "next_at"),
        Index("ix_outbox_brake", "to_key", "caused_at"),
        {"sqlite_autoincrement": True},
    )


# --- what statements are made of (Core: no identity map between rows and values) ---

proposal = table_of(Proposal)
version = table_of(Version)
proposal_key = table_of(ProposalKey)
registration = table_of(Registration)
mail_proposal = table_of(MailProposal)
mail_registration = table_of(MailRegistration)
question = table_of(Question)
challenge = table_of(Challenge)
bounce = table_of(Bounce)
flag = table_of(Flag)
setting = table_of(Setting)
revision = table_of(Revision)
outbox = table_of(Outbox)
