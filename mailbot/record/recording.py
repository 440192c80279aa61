"""One mail into the record: ledger row, raw mail, records and outbox rows in the caller's one transaction."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from mailbot.domain import (
    AlreadyThere,
    Arrival,
    Decision,
    KnownMail,
    Outgoing,
    Reading,
    Recorded,
    RecordResult,
    Stale,
    TakeBack,
)
from mailbot.record.changes import apply
from mailbot.record.knowing import current_revision, references, same_mail
from mailbot.record.ledger import attach, is_arrival
from mailbot.record.outbox import all_wait, queue
from mailbot.record.rows import dump, known_mail
from mailbot.record.sql import insert
from mailbot.record.tables import arrival, mail, mail_reference, raw_mail, revision


def record(
    c: Connection,
    it: Arrival,
    reading: Reading,
    decision: Decision,
    outgoing: Sequence[Outgoing],
    *,
    based_on: int,
    now: datetime,
) -> RecordResult:
    """See Store.record."""
    current = current_revision(c, lock=True)
    if (owner := c.execute(select(arrival.c.mail).where(is_arrival(it.key))).scalar()) is not None:
        return AlreadyThere(owner)
    changes_records = bool(decision.changes or outgoing)
    decided_as_same = same_mail(c, reading)
    same = decided_as_same or _same_bytes(c, it.raw)
    if same is not None and not same.meant and not (changes_records and decided_as_same):
        _add_copy(c, it, same)
        return AlreadyThere(same.id)
    if based_on != current or _left_meanwhile(c, same, decision):
        return Stale(current)
    if same is None:
        mail_id = _insert_mail(c, it, reading, decision, now)
        attach(c, it, mail_id)
    else:
        mail_id = same.id
        _decided_again(c, it, same, reading, decision)
    _keep_content(c, mail_id, it.raw, reading, decision)
    apply(c, decision.changes, mail_id, now)
    caused_at = min(it.received_at, same.received_at) if same else it.received_at
    queue(c, outgoing, f"mail {mail_id}", mail_id, caused_at, now)
    if changes_records:
        c.execute(update(revision).values(number=current + 1))
    return Recorded(mail_id)


def _left_meanwhile(c: Connection, same: KnownMail | None, decision: Decision) -> bool:
    """An answer to the first copy went out while this one was decided: it cannot be taken back any more."""
    return same is not None and TakeBack() in decision.changes and not all_wait(c, same.id)


def _same_bytes(c: Connection, raw: bytes) -> KnownMail | None:
    found = c.execute(select(mail).where(mail.c.raw_digest == _digest(raw)).order_by(mail.c.id)).first()
    return None if found is None else known_mail(found)


def _insert_mail(c: Connection, it: Arrival, reading: Reading, decision: Decision, now: datetime) -> int:
    sender = reading.sender.key if reading.sender and decision.keep_content else None
    values = {
        "message_id": reading.message_id or "",
        "fingerprint": reading.fingerprint or _digest(it.raw),  # unread bytes are their own content
        "raw_digest": _digest(it.raw),
        "kind": reading.kind,
        "sender": sender,
        "received_at": it.received_at,
        "received_utc": it.received_at,
        "recorded_at": now,
        "meant": False,
    }
    inserted = mail.insert().values(values | _verdict(reading, decision)).returning(mail.c.id)
    return int(c.execute(inserted).scalar_one())


def _verdict(reading: Reading, decision: Decision) -> dict[str, Any]:
    return {
        "language": reading.language,
        "intents": dump(sorted(decision.intents or reading.intents)),
        "outcome": decision.outcome,
        "reason": decision.reason,
    }


def _add_copy(c: Connection, it: Arrival, same: KnownMail) -> None:
    """One mail, several arrivals; received at the earliest."""
    attach(c, it, same.id)
    if it.received_at < same.received_at:
        earlier = {"received_at": it.received_at, "received_utc": it.received_at}
        c.execute(update(mail).where(mail.c.id == same.id).values(earlier))


def _decided_again(c: Connection, it: Arrival, same: KnownMail, reading: Reading, decision: Decision) -> None:
    """The mail is known and this copy changed its decision: an earlier delivery, or a person's command."""
    _add_copy(c, it, same)
    verdict = _verdict(reading, decision) | {"meant": False}
    c.execute(update(mail).where(mail.c.id == same.id).values(verdict))


def _keep_content(c: Connection, mail_id: int, raw: bytes, reading: Reading, decision: Decision) -> None:
    if not decision.keep_content:
        return
    if TakeBack() in decision.changes:  # rebuilt from the copy that was believed
        c.execute(delete(raw_mail).where(raw_mail.c.mail == mail_id))
    compressed = {"mail": mail_id, "compressed": zlib.compress(raw)}
    c.execute(insert(c, raw_mail).values(compressed).on_conflict_do_nothing())
    answers = [{"mail": mail_id, "message_id": one} for one in references(reading)]
    if answers:
        c.execute(insert(c, mail_reference).on_conflict_do_nothing(), answers)


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
