"""Reading the records back: for Known, for reports, for the command line."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, TypeVar, cast

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, func, literal, select, true

from mailbot.domain import (
    ArrivalKey,
    ArrivalState,
    Counts,
    Desk,
    Intent,
    Kind,
    LedgerAnswer,
    LedgerMail,
    MarkBounced,
    NotedFlag,
    OutboxState,
    Outcome,
    ProposalRecord,
    Question,
    RegistrationRecord,
    Version,
)
from mailbot.record.ledger import polls, quarantined
from mailbot.record.outbox import paused
from mailbot.record.restraint import STANDS
from mailbot.record.rows import (
    arrival_key,
    challenge_from,
    outbox_row,
    question_from,
    registration_from,
    version_from,
)
from mailbot.record.tables import (
    arrival,
    bounce,
    challenge,
    flag,
    mail,
    outbox,
    proposal,
    question,
    raw_mail,
    registration,
    version,
)

Word = TypeVar("Word", bound=StrEnum)
ALL = true()
IN_QUEUE = (registration.c.queued_utc, registration.c.queue_index, registration.c.id)  # for seats


def proposals_where(c: Connection, where: ColumnElement[bool] = ALL) -> tuple[ProposalRecord, ...]:
    """By number, each with its versions, oldest first."""
    rows = c.execute(select(proposal).where(where).order_by(proposal.c.number)).all()
    versions: dict[int, list[Version]] = defaultdict(list)
    theirs = select(version).join(proposal).where(where).order_by(version.c.proposal, version.c.position)
    for row in c.execute(theirs):
        versions[row.proposal].append(version_from(row))
    return tuple(_proposal(row, tuple(versions[row.number])) for row in rows)


def _proposal(row: Row[Any], versions: tuple[Version, ...]) -> ProposalRecord:
    return ProposalRecord(
        number=row.number,
        versions=versions,
        sent_by=tuple(json.loads(row.sent_by)),
        standing=row.standing,
        language=row.language,
        merged_into=row.merged_into,
        possible_duplicate_of=row.possible_duplicate_of,
        extended_until=row.extended_until,
    )


def registrations_where(
    c: Connection, where: ColumnElement[bool] = ALL, order: Iterable[Column[Any]] = (registration.c.id,)
) -> tuple[RegistrationRecord, ...]:
    rows = c.execute(select(registration).where(where).order_by(*order))
    return tuple(registration_from(row) for row in rows)


def questions(c: Connection) -> tuple[Question, ...]:
    return tuple(question_from(row) for row in c.execute(select(question).order_by(question.c.id)))


def desk(c: Connection) -> Desk:
    flags = c.execute(select(flag).order_by(flag.c.id))
    bounces = c.execute(select(bounce).where(STANDS).order_by(bounce.c.id))
    challenges = c.execute(select(challenge).order_by(challenge.c.id))
    # Without their bytes: nobody reads a hundred mails to count them.
    light: list[Any] = [column for column in outbox.c if column.name != "raw"]
    every = select(*light, literal(b"").label("raw")).order_by(outbox.c.id)
    return Desk(
        proposals=proposals_where(c),
        registrations=registrations_where(c, order=IN_QUEUE),
        mails=ledger_mails(c),
        questions=questions(c),
        flags=tuple(NotedFlag(row.id, row.code, row.about, row.mail) for row in flags),
        bounced=tuple(MarkBounced(r.address, r.status, r.permanent, r.message_id) for r in bounces),
        challenges=tuple(challenge_from(row) for row in challenges),
        quarantined=quarantined(c),
        outbox=tuple(outbox_row(cast(Row[Any], row)) for row in c.execute(every)),
        polls=polls(c),
        counts=counts(c),
        paused=paused(c),
        left_alone=_left_alone(c),
    )


def _left_alone(c: Connection) -> tuple[tuple[int, ArrivalKey], ...]:
    """Where the mails lie that nobody answered, by ledger number."""
    theirs = select(arrival).join(mail).where(mail.c.outcome == Outcome.LEFT_ALONE)
    rows = c.execute(theirs.order_by(arrival.c.mail, arrival.c.turn))
    return tuple((row.mail, arrival_key(row)) for row in rows)


def raw_of(c: Connection, id_: int) -> bytes | None:
    """A mail's bytes; None where they are not kept (left alone, purged, forgotten)."""
    found = c.execute(select(raw_mail.c.compressed).where(raw_mail.c.mail == id_)).scalar()
    return None if found is None else zlib.decompress(found)


# --- the ledger's own report ---------------------------------------------------------------


def ledger_mails(c: Connection) -> tuple[LedgerMail, ...]:
    """In order of delivery; the mails in quarantine too, for each of them is accounted for."""
    inboxes: dict[int, list[str]] = defaultdict(list)
    delivered = select(arrival.c.mail, arrival.c.inbox).where(arrival.c.mail.is_not(None))
    for row in c.execute(delivered.order_by(arrival.c.received_utc, arrival.c.inbox, arrival.c.uid)):
        if row.inbox not in inboxes[row.mail]:
            inboxes[row.mail].append(row.inbox)
    answers: dict[int, list[LedgerAnswer]] = defaultdict(list)
    for row in c.execute(select(outbox).where(outbox.c.mail.is_not(None)).order_by(outbox.c.id)):
        answers[row.mail].append(LedgerAnswer(row.to_address, row.template, row.message_id, row.state))
    found = [
        _ledger_mail(row, inboxes[row.id], answers[row.id])
        for row in c.execute(select(mail).order_by(mail.c.received_utc, mail.c.id))
    ]
    return tuple(sorted(found + _in_quarantine(c), key=lambda one: one.received_at))


def _ledger_mail(row: Row[Any], inboxes: list[str], answers: list[LedgerAnswer]) -> LedgerMail:
    return LedgerMail(
        id=row.id,
        message_id=row.message_id or None,
        received_at=row.received_at,
        inboxes=tuple(inboxes),
        kind=row.kind,
        outcome=row.outcome,
        reason=row.reason,
        answers=tuple(answers),
        sender=row.sender,
        intents=frozenset(Intent(word) for word in json.loads(row.intents)),
    )


def _in_quarantine(c: Connection) -> list[LedgerMail]:
    return [
        LedgerMail(
            id=None,
            message_id=None,
            received_at=one.received_at,
            inboxes=(one.key.inbox,),
            kind=Kind.HUMAN,
            outcome=Outcome.QUARANTINED,
            reason=one.why,
        )
        for one in quarantined(c)
    ]


def counts(c: Connection) -> Counts:
    arrivals = _count_by(c, arrival, ArrivalState, "state")
    return Counts(
        arrivals=arrivals,
        mails=_count_by(c, mail, Outcome, "outcome"),
        outbox=_count_by(c, outbox, OutboxState, "state"),
        unaccounted=dict(arrivals)[ArrivalState.SEEN],
        quarantined=dict(arrivals)[ArrivalState.QUARANTINED],
    )


def _count_by(c: Connection, table: Table, words: type[Word], column: str) -> tuple[tuple[Word, int], ...]:
    rows = c.execute(select(table.c[column].label("word"), func.count().label("n")).group_by(table.c[column]))
    found: dict[Word, int] = {row.word: row.n for row in rows}
    return tuple((word, found.get(word, 0)) for word in words)
