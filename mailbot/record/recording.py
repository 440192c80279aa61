"""One mail into the record: ledger row, raw mail, records and outbox rows in the caller's one transaction."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from mailbot.domain import (
    AlreadyThere,
    Arrival,
    Challenge,
    Change,
    Decision,
    Flag,
    KnownMail,
    MarkBounced,
    Outgoing,
    ProposalRecord,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    PutSetting,
    Question,
    Reading,
    Recorded,
    RecordResult,
    RegistrationRecord,
    Stale,
)
from mailbot.record.keys import keys_of_record
from mailbot.record.knowing import current_revision, references_kept, same_mail
from mailbot.record.ledger import attach, is_arrival
from mailbot.record.outbox import queue
from mailbot.record.rows import (
    challenge_values,
    dump,
    known_mail,
    question_values,
    registration_values,
    version_values,
)
from mailbot.record.sql import insert
from mailbot.record.tables import (
    arrival,
    bounce,
    challenge,
    flag,
    mail,
    mail_proposal,
    mail_reference,
    mail_registration,
    proposal,
    proposal_key,
    question,
    raw_mail,
    registration,
    revision,
    setting,
    version,
)


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
    if same is not None and not (changes_records and decided_as_same):
        _add_copy(c, it, same)
        return AlreadyThere(same.id)
    if based_on != current:
        return Stale(current)
    mail_id = _insert_mail(c, it, reading, decision, now) if same is None else same.id
    if same is not None:
        _decided_again(c, it, same, reading, decision)
    attach(c, it, mail_id)
    _keep_content(c, mail_id, it.raw, reading, decision)
    apply(c, decision.changes, mail_id, now)
    queue(c, outgoing, f"mail {mail_id}", mail_id, it.received_at, now)
    if changes_records:
        c.execute(update(revision).values(number=current + 1))
    return Recorded(mail_id)


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
    c.execute(update(mail).where(mail.c.id == same.id).values(_verdict(reading, decision)))


def _keep_content(c: Connection, mail_id: int, raw: bytes, reading: Reading, decision: Decision) -> None:
    if not decision.keep_content:
        return
    compressed = {"mail": mail_id, "compressed": zlib.compress(raw)}
    c.execute(insert(c, raw_mail).values(compressed).on_conflict_do_nothing())
    references = [{"mail": mail_id, "message_id": one} for one in references_kept(reading)]
    if references:
        c.execute(insert(c, mail_reference).on_conflict_do_nothing(), references)


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


# --- changes -------------------------------------------------------------------------------


def apply(c: Connection, changes: Sequence[Change], mail_id: int | None, now: datetime) -> None:
    """In order: a cancellation must come before the registration that takes its address."""
    for change in changes:
        match change:
            case PutProposal(record=record_):
                put_proposal(c, record_, new=change.new, mail_id=mail_id)
            case PutRegistration(record=registered):
                _put_registration(c, registered, mail_id)
            case PutQuestion(question=asked):
                _put_question(c, asked, mail_id)
            case PutChallenge(challenge=asked_proof):
                _put_challenge(c, asked_proof, mail_id)
            case MarkBounced():
                _mark_bounced(c, change, mail_id, now)
            case PutSetting():
                put_setting(c, change.name, change.value)
            case Flag():
                _put_flag(c, change, mail_id, now)


def put_proposal(c: Connection, record_: ProposalRecord, *, new: bool, mail_id: int | None) -> None:
    """The whole record; mail_id: whose doing it is, linked to it for the threads to come."""
    number = record_.number
    values = {
        "sent_by": dump(record_.sent_by),
        "standing": record_.standing,
        "language": record_.language,
        "merged_into": record_.merged_into,
        "possible_duplicate_of": record_.possible_duplicate_of,
        "extended_until": record_.extended_until,
    }
    if new:
        c.execute(proposal.insert().values(number=number, **values))
    else:
        _one(c.execute(update(proposal).where(proposal.c.number == number).values(values)).rowcount, number)
    _put_versions(c, record_, mail_id)
    keys = [{"proposal": number, "kind": kind, "key": key} for kind, key in sorted(keys_of_record(record_))]
    c.execute(proposal_key.delete().where(proposal_key.c.proposal == number))
    if keys:
        c.execute(proposal_key.insert(), keys)
    _link(c, mail_proposal, "proposal", number, mail_id)


def _put_versions(c: Connection, record_: ProposalRecord, mail_id: int | None) -> None:
    """Whole, as the record is; a version that is not of an earlier mail is of this one."""
    rows = [
        version_values(one, record_.number, position, mail_id if one.mail is None else one.mail)
        for position, one in enumerate(record_.versions)
    ]
    c.execute(version.delete().where(version.c.proposal == record_.number))
    c.execute(version.insert(), rows)


def _put_registration(c: Connection, record_: RegistrationRecord, mail_id: int | None) -> None:
    values = registration_values(record_)
    if record_.id is None:
        inserted = registration.insert().values(values).returning(registration.c.id)
        id_ = int(c.execute(inserted).scalar_one())
    else:
        id_ = record_.id
        _one(c.execute(update(registration).where(registration.c.id == id_).values(values)).rowcount, id_)
    _link(c, mail_registration, "registration", id_, mail_id)


def _put_question(c: Connection, asked: Question, mail_id: int | None) -> None:
    values = question_values(asked)
    if asked.id is None:
        c.execute(question.insert().values(mail=mail_id, **values))
        return
    _one(c.execute(update(question).where(question.c.id == asked.id).values(values)).rowcount, asked.id)


def _put_challenge(c: Connection, asked: Challenge, mail_id: int | None) -> None:
    values = challenge_values(asked)
    if asked.id is None:
        c.execute(challenge.insert().values(mail=mail_id, **values))
        return
    _one(c.execute(update(challenge).where(challenge.c.id == asked.id).values(values)).rowcount, asked.id)


def _mark_bounced(c: Connection, it: MarkBounced, mail_id: int | None, now: datetime) -> None:
    c.execute(
        bounce.insert().values(
            mail=mail_id,
            address=it.address,
            status=it.status,
            permanent=it.permanent,
            message_id=it.message_id,
            noted_at=now,
        )
    )


def _put_flag(c: Connection, it: Flag, mail_id: int | None, now: datetime) -> None:
    values = {"mail": mail_id, "code": it.code, "about": it.about, "noted_at": now}
    c.execute(insert(c, flag).values(values).on_conflict_do_nothing())


def put_setting(c: Connection, name: str, value: str) -> None:
    statement = insert(c, setting).values(name=name, value=value)
    c.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _link(c: Connection, table: Any, column: str, id_: int, mail_id: int | None) -> None:
    if mail_id is not None:
        c.execute(insert(c, table).values({"mail": mail_id, column: id_}).on_conflict_do_nothing())


def _one(rows: int, id_: int) -> None:
    """A change to a record that does not exist is a bug in the decision: nothing of it is kept."""
    if rows != 1:
        raise LookupError(f"record {id_} does not exist")
