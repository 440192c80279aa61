"""The tables of the ledger: every UID that an inbox showed, every mail once, what waits for a person."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
)

from mailbot.domain import ArrivalState, Kind, Outcome
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


class Arrival(Row, table=True):
    inbox: str = key(Text)
    uidvalidity: int = key(BigInteger)
    uid: int = key(BigInteger)
    received_at: datetime = must(Stamp)
    received_utc: datetime = must(Instant)
    size: int = must(BigInteger)
    state: ArrivalState = must(one_of(ArrivalState, "state"))
    mail: int | None = may(Integer, ForeignKey("mail.id"), index=True)
    turn: int | None = may(Integer, unique=True)  # the order of handling, which rebuild follows
    attempts: int = must(Integer, server_default="0")
    retry_at: datetime | None = may(Instant)
    last_error: str | None = may(Text)

    __table_args__ = (
        CheckConstraint("(state = 'recorded') = (mail IS NOT NULL)", name="recorded_has_mail"),
        CheckConstraint("(mail IS NULL) = (turn IS NULL)", name="mail_has_turn"),
        CheckConstraint("size >= 0", name="size"),
        Index("ix_arrival_waiting", "received_utc", "inbox", "uid", **only_where("state = 'seen'")),
        Index("ix_arrival_state", "state"),
    )


class Mail(Row, table=True):
    id: int = number()
    message_id: str = must(Text)  # '' where the mail has none: NULLs would escape the unique rule
    fingerprint: str = must(Text)
    raw_digest: str = must(Text, index=True)
    kind: Kind = must(one_of(Kind, "kind"))
    sender: str | None = may(Text, index=True)  # address, lower case; NULL where nothing is kept
    language: str | None = may(Text)
    intents: str = must(Text)
    outcome: Outcome = must(one_of(Outcome, "outcome"))
    reason: str = must(Text)
    received_at: datetime = must(Stamp)  # of the earliest arrival
    received_utc: datetime = must(Instant, index=True)
    recorded_at: datetime = must(Instant)
    meant: bool = must(yes_or_no("meant"))  # an organiser overruled: to be decided again as meant for the bot

    __table_args__ = (
        UniqueConstraint("message_id", "fingerprint"),
        CheckConstraint("fingerprint <> ''", name="has_fingerprint"),
        Index("ix_mail_fingerprint", "fingerprint"),
        {"sqlite_autoincrement": True},
    )


class RawMail(Row, table=True):
    mail: int = key(Integer, ForeignKey("mail.id"))
    compressed: bytes = must(LargeBinary)

    __tablename__ = "raw_mail"


class MailReference(Row, table=True):
    mail: int = key(Integer, ForeignKey("mail.id"))
    message_id: str = key(Text)

    __tablename__ = "mail_reference"


class Quarantine(Row, table=True):
    id: int = number()
    inbox: str = must(Text)
    uidvalidity: int = must(BigInteger)
    uid: int = must(BigInteger)
    why: str = must(Text)
    quarantined_at: datetime = must(Instant)
    compressed: bytes = must(LargeBinary)
    released: bool = must(yes_or_no("released"))

    __table_args__ = (
        ForeignKeyConstraint(
            ["inbox", "uidvalidity", "uid"], ["arrival.inbox", "arrival.uidvalidity", "arrival.uid"]
        ),
        UniqueConstraint("inbox", "uidvalidity", "uid"),
        {"sqlite_autoincrement": True},
    )


class Poll(Row, table=True):
    inbox: str = key(Text)
    at: datetime = must(Instant)
    succeeded_at: datetime | None = may(Instant)
    error: str | None = may(Text)
    failures: int = must(Integer)  # in a row


arrival = table_of(Arrival)
mail = table_of(Mail)
raw_mail = table_of(RawMail)
mail_reference = table_of(MailReference)
quarantine = table_of(Quarantine)
poll = table_of(Poll)
