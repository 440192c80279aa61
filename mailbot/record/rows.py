"""Rows to values and back: the only place that knows how a value is written down."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from mailbot.domain import (
    Address,
    ArrivalKey,
    Author,
    Challenge,
    Evidence,
    KnownMail,
    Listed,
    OutboxRow,
    Problem,
    Proposal,
    Question,
    RegistrationRecord,
    Version,
)
from mailbot.record.keys import name_key

Values = dict[str, Any]


def dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def key_values(key: ArrivalKey) -> Values:
    return {"inbox": key.inbox, "uidvalidity": key.uidvalidity, "uid": key.uid}


def arrival_key(row: Row[Any]) -> ArrivalKey:
    return ArrivalKey(row.inbox, row.uidvalidity, row.uid)


def listed(row: Row[Any]) -> Listed:
    return Listed(arrival_key(row), row.received_at, row.size)


def known_mail(row: Row[Any]) -> KnownMail:
    return KnownMail(
        id=row.id,
        message_id=row.message_id or None,
        fingerprint=row.fingerprint,
        received_at=row.received_at,
        outcome=row.outcome,
        kind=row.kind,
        meant=row.meant,
    )


def proposal_text(text: Proposal) -> str:
    """A Proposal as JSON; tuples become lists. Edits were applied: no text on record has any."""
    fields = asdict(text)
    del fields["edits"]
    return dump(fields)


def proposal_from(text: str) -> Proposal:
    """The inverse of proposal_text; keys that are missing (an older writer) take their defaults."""
    fields = json.loads(text)
    fields["authors"] = tuple(Author(**author) for author in fields.get("authors", ()))
    fields["problems"] = tuple(Problem(code) for code in fields.get("problems", ()))
    fields["evidence"] = tuple((field, Evidence(**where)) for field, where in fields.get("evidence", ()))
    fields["keywords"] = tuple(fields.get("keywords", ()))
    fields["fields_said"] = tuple(fields.get("fields_said", ()))
    return Proposal(**fields)


def version_values(version: Version, number: int, position: int, mail: int | None) -> Values:
    return {
        "proposal": number,
        "position": position,
        "mail": mail,
        "text": proposal_text(version.text),
        "received_at": version.received_at,
        "on_time": version.on_time,
        "message_id": version.message_id,
        "sent_by": version.sent_by,
    }


def version_from(row: Row[Any]) -> Version:
    return Version(
        text=proposal_from(row.text),
        received_at=row.received_at,
        on_time=row.on_time,
        message_id=row.message_id,
        sent_by=row.sent_by,
        mail=row.mail,
    )


def registration_values(record: RegistrationRecord) -> Values:
    values = asdict(record)
    del values["id"]
    return values | {"name_key": name_key(record.name), "queued_utc": record.queued_at}


def registration_from(row: Row[Any]) -> RegistrationRecord:
    return RegistrationRecord(
        name=row.name,
        email=row.email,
        affiliation=row.affiliation,
        attendance=row.attendance,
        attendance_said=row.attendance_said,
        member=row.member,
        seat=row.seat,
        received_at=row.received_at,
        queued_at=row.queued_at,
        queue_index=row.queue_index,
        registered_by=row.registered_by,
        said_by=row.said_by,
        language=row.language,
        id=row.id,
        reserved=row.reserved,
        message_id=row.message_id,
    )


def question_values(question: Question) -> Values:
    return {
        "sender": question.sender.email,
        "sender_name": question.sender.name,
        "text": question.text,
        "language": question.language,
        "received_at": question.received_at,
        "message_id": question.message_id,
        "answered": question.answered,
    }


def question_from(row: Row[Any]) -> Question:
    return Question(
        sender=Address(row.sender, row.sender_name),
        text=row.text,
        language=row.language,
        received_at=row.received_at,
        message_id=row.message_id,
        id=row.id,
        answered=row.answered,
    )


def challenge_values(challenge: Challenge) -> Values:
    return {
        "token": challenge.token,
        "address": challenge.address,
        "acts": dump(challenge.acts),
        "asked_by": challenge.asked_by,
        "expires_at": challenge.expires_at,
        "message_id": challenge.message_id,
        "used": challenge.used,
    }


def challenge_from(row: Row[Any]) -> Challenge:
    return Challenge(
        token=row.token,
        address=row.address,
        acts=tuple(json.loads(row.acts)),
        asked_by=row.asked_by,
        expires_at=row.expires_at,
        message_id=row.message_id,
        used=row.used,
        id=row.id,
    )


def outbox_row(row: Row[Any]) -> OutboxRow:
    return OutboxRow(
        id=row.id,
        message_id=row.message_id,
        to=row.to_address,
        template=row.template,
        subject=row.subject,
        raw=row.raw,
        state=row.state,
        attempts=row.attempts,
        next_at=row.next_at,
        last_error=row.last_error,
        created_at=row.created_at,
        sent_at=row.sent_at,
        mail=row.mail,
        proposals=tuple(json.loads(row.proposals)),
    )
