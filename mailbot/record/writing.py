"""Records written down: each value whole, whoever asks for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from mailbot.domain import (
    Challenge,
    Flag,
    MarkBounced,
    ProposalRecord,
    Question,
    RegistrationRecord,
)
from mailbot.record.keys import keys_of_record
from mailbot.record.rows import (
    challenge_values,
    dump,
    question_values,
    registration_values,
    version_values,
)
from mailbot.record.sql import insert
from mailbot.record.tables import (
    bounce,
    challenge,
    flag,
    mail_proposal,
    mail_registration,
    proposal,
    proposal_key,
    question,
    registration,
    setting,
    version,
)


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


def put_registration(c: Connection, record_: RegistrationRecord, mail_id: int | None) -> None:
    values = registration_values(record_)
    if record_.id is None:
        inserted = registration.insert().values(values).returning(registration.c.id)
        id_ = int(c.execute(inserted).scalar_one())
    else:
        id_ = record_.id
        _one(c.execute(update(registration).where(registration.c.id == id_).values(values)).rowcount, id_)
    _link(c, mail_registration, "registration", id_, mail_id)


def put_question(c: Connection, asked: Question, mail_id: int | None) -> None:
    values = question_values(asked)
    if asked.id is None:
        c.execute(question.insert().values(mail=mail_id, **values))
        return
    _one(c.execute(update(question).where(question.c.id == asked.id).values(values)).rowcount, asked.id)


def put_challenge(c: Connection, asked: Challenge, mail_id: int | None) -> None:
    values = challenge_values(asked)
    if asked.id is None:
        c.execute(challenge.insert().values(mail=mail_id, **values))
        return
    _one(c.execute(update(challenge).where(challenge.c.id == asked.id).values(values)).rowcount, asked.id)


def mark_bounced(c: Connection, it: MarkBounced, mail_id: int | None, now: datetime) -> None:
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


def put_flag(c: Connection, it: Flag, mail_id: int | None, now: datetime) -> None:
    values = {"mail": mail_id, "code": it.code, "about": it.about, "noted_at": now}
    c.execute(insert(c, flag).values(values).on_conflict_do_nothing())


def put_setting(c: Connection, name: str, value: str, mail_id: int | None = None) -> None:
    """mail_id: the mail that ordered it; None: a note of the bot's own, which no decision sees."""
    values = {"name": name, "value": value, "mail": mail_id}
    statement = insert(c, setting).values(values)
    c.execute(statement.on_conflict_do_update(index_elements=["name"], set_=values))


def _link(c: Connection, table: Any, column: str, id_: int, mail_id: int | None) -> None:
    if mail_id is not None:
        c.execute(insert(c, table).values({"mail": mail_id, column: id_}).on_conflict_do_nothing())


def _one(rows: int, id_: int) -> None:
    """A change to a record that does not exist is a bug in the decision: nothing of it is kept."""
    if rows != 1:
        raise LookupError(f"record {id_} does not exist")
