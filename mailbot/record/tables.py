"""The tables. Every rule that a database can hold is a constraint here.

The rows are the values of domain.py, so the tables are plain SQLAlchemy ones: a class per row would say
each value twice, with an identity map between them. Names: the words of DESIGN section 4.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from mailbot.domain import ArrivalState, Attendance, Kind, OutboxState, Outcome, Seat, Standing
from mailbot.record.columns import Instant, Stamp, metadata, must, number, one_of, only_where, yes_or_no

# --- the ledger -------------------------------------------------------------------------

arrival = Table(
    "arrival",
    metadata,
    Column("inbox", Text, primary_key=True),
    Column("uidvalidity", BigInteger, primary_key=True, autoincrement=False),
    Column("uid", BigInteger, primary_key=True, autoincrement=False),
    must("received_at", Stamp),
    must("received_utc", Instant),
    must("size", BigInteger),
    must("state", one_of(ArrivalState, "state")),
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    Column("turn", Integer, unique=True),  # the order of handling, which rebuild follows
    must("attempts", Integer, server_default="0"),
    Column("retry_at", Instant),
    Column("last_error", Text),
    CheckConstraint("(state = 'recorded') = (mail IS NOT NULL)", name="recorded_has_mail"),
    CheckConstraint("(mail IS NULL) = (turn IS NULL)", name="mail_has_turn"),
    CheckConstraint("size >= 0", name="size"),
    Index("ix_arrival_waiting", "received_utc", "inbox", "uid", **only_where("state = 'seen'")),
    Index("ix_arrival_state", "state"),
)

mail = Table(
    "mail",
    metadata,
    number(),
    must("message_id", Text),  # '' where the mail has none: NULLs would escape the unique rule
    must("fingerprint", Text),
    must("raw_digest", Text, index=True),
    must("kind", one_of(Kind, "kind")),
    Column("sender", Text, index=True),  # address, lower case; NULL where nothing is kept
    Column("language", Text),
    must("intents", Text),
    must("outcome", one_of(Outcome, "outcome")),
    must("reason", Text),
    must("received_at", Stamp),  # of the earliest arrival
    must("received_utc", Instant, index=True),
    must("recorded_at", Instant),
    must("meant", yes_or_no("meant")),  # an organiser overruled: to be decided again as meant for the bot
    UniqueConstraint("message_id", "fingerprint"),
    CheckConstraint("fingerprint <> ''", name="has_fingerprint"),
    Index("ix_mail_fingerprint", "fingerprint"),
    sqlite_autoincrement=True,
)

raw_mail = Table(
    "raw_mail",
    metadata,
    Column("mail", Integer, ForeignKey("mail.id"), primary_key=True, autoincrement=False),
    must("compressed", LargeBinary),
)

mail_reference = Table(
    "mail_reference",
    metadata,
    Column("mail", Integer, ForeignKey("mail.id"), primary_key=True, autoincrement=False),
    Column("message_id", Text, primary_key=True),
)

quarantine = Table(
    "quarantine",
    metadata,
    number(),
    must("inbox", Text),
    must("uidvalidity", BigInteger),
    must("uid", BigInteger),
    must("why", Text),
    must("quarantined_at", Instant),
    must("compressed", LargeBinary),
    must("released", yes_or_no("released")),
    ForeignKeyConstraint(
        ["inbox", "uidvalidity", "uid"], ["arrival.inbox", "arrival.uidvalidity", "arrival.uid"]
    ),
    UniqueConstraint("inbox", "uidvalidity", "uid"),
    sqlite_autoincrement=True,
)

poll = Table(
    "poll",
    metadata,
    Column("inbox", Text, primary_key=True),
    must("at", Instant),
    Column("succeeded_at", Instant),
    Column("error", Text),
    must("failures", Integer),  # in a row
)

# --- records ----------------------------------------------------------------------------

proposal = Table(
    "proposal",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    must("sent_by", Text),  # JSON list of addresses, first sender first
    must("standing", one_of(Standing, "standing")),
    must("language", Text),
    Column("merged_into", Integer, ForeignKey("proposal.number")),
    Column("possible_duplicate_of", Integer, ForeignKey("proposal.number")),
    Column("extended_until", Stamp),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("merged_into <> number", name="merged_elsewhere"),
)

version = Table(
    "version",
    metadata,
    Column("proposal", Integer, ForeignKey("proposal.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    must("text", Text),  # domain.Proposal as JSON
    must("received_at", Stamp),
    must("on_time", yes_or_no("on_time")),
    Column("message_id", Text),
    must("sent_by", Text),
)

# By what a proposal is found: a person's address or name, a document, a title. Follows from its versions.
proposal_key = Table(
    "proposal_key",
    metadata,
    Column("proposal", Integer, ForeignKey("proposal.number"), primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    CheckConstraint("kind IN ('address', 'name', 'digest', 'title')", name="kind"),
    Index("ix_proposal_key_kind_key", "kind", "key"),
)

registration = Table(
    "registration",
    metadata,
    number(),
    must("name", Text),
    must("name_key", Text, index=True),
    Column("email", Text, index=True),
    Column("affiliation", Text),
    must("attendance", one_of(Attendance, "attendance")),
    must("attendance_said", yes_or_no("attendance_said")),
    Column("member", yes_or_no("member")),
    must("seat", one_of(Seat, "seat")),
    must("received_at", Stamp),
    must("queued_at", Stamp),
    must("queued_utc", Instant),
    must("queue_index", Integer),
    must("registered_by", Text, index=True),
    must("language", Text),
    must("reserved", yes_or_no("reserved")),
    Column("message_id", Text),
    CheckConstraint("email = lower(email)", name="email_lower"),
    Index("uq_registration_active", "email", unique=True, **only_where("seat <> 'cancelled'")),
    Index("ix_registration_seats", "seat", "attendance", "reserved"),
    sqlite_autoincrement=True,
)

# Which mail touched which record: a thread finds its records through these.
mail_proposal = Table(
    "mail_proposal",
    metadata,
    Column("mail", Integer, ForeignKey("mail.id"), primary_key=True, autoincrement=False),
    Column("proposal", Integer, ForeignKey("proposal.number"), primary_key=True, autoincrement=False),
)

mail_registration = Table(
    "mail_registration",
    metadata,
    Column("mail", Integer, ForeignKey("mail.id"), primary_key=True, autoincrement=False),
    Column("registration", Integer, ForeignKey("registration.id"), primary_key=True, autoincrement=False),
)

question = Table(
    "question",
    metadata,
    number(),
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    must("sender", Text),
    Column("sender_name", Text),
    must("text", Text),
    must("language", Text),
    must("received_at", Stamp),
    Column("message_id", Text),
    must("answered", yes_or_no("answered")),
    sqlite_autoincrement=True,
)

challenge = Table(
    "challenge",
    metadata,
    number(),
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    must("token", Text, unique=True),
    must("address", Text),
    must("acts", Text),  # JSON list
    must("asked_by", Text),
    must("expires_at", Stamp),
    Column("message_id", Text),
    must("used", yes_or_no("used")),
    sqlite_autoincrement=True,
)

bounce = Table(
    "bounce",
    metadata,
    number(),
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    must("address", Text),
    Column("status", Text),
    must("permanent", yes_or_no("permanent")),
    Column("message_id", Text),
    must("noted_at", Instant),
    sqlite_autoincrement=True,
)

flag = Table(
    "flag",
    metadata,
    number(),
    Column("mail", Integer, ForeignKey("mail.id")),
    must("code", Text),
    must("about", Text),
    must("noted_at", Instant),
    UniqueConstraint("mail", "code", "about"),
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    must("value", Text),
    Column("mail", Integer, ForeignKey("mail.id")),  # whose order it was; NULL: the bot's own notes
)

revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    must("number", Integer),
    CheckConstraint("id = 1", name="one_row"),
)

# --- the outbox -------------------------------------------------------------------------

outbox = Table(
    "outbox",
    metadata,
    number(),
    must("cause", Text),  # "mail 12", or what else made it: "digest 2026-03-01", "reminder 7"
    Column("mail", Integer, ForeignKey("mail.id"), index=True),
    must("message_id", Text, unique=True),
    must("to_address", Text),
    must("to_key", Text),  # lower case
    must("template", Text),
    must("subject", Text),
    must("raw", LargeBinary),
    must("state", one_of(OutboxState, "state")),
    must("attempts", Integer, server_default="0"),
    Column("next_at", Instant),  # due: not before; claimed: the lease ends
    Column("last_error", Text),
    must("caused_at", Instant),  # delivery of the mail answered, else when it was queued: for the brake
    must("created_at", Instant),
    Column("sent_at", Instant),
    must("proposals", Text),  # JSON lists: what the answer spoke of
    must("registrations", Text),
    UniqueConstraint("cause", "template", "to_key"),
    CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name="sent_has_time"),
    CheckConstraint("state NOT IN ('due', 'claimed') OR next_at IS NOT NULL", name="due_has_time"),
    CheckConstraint("attempts >= 0", name="attempts"),
    Index("ix_outbox_due", "state", "next_at"),
    Index("ix_outbox_brake", "to_key", "caused_at"),
    sqlite_autoincrement=True,
)
