"""The records made again: what does not follow from kept mails is carried over, the rest put in place whole.

Into the fresh store go, at the start, the bot's own settings and mails that no mail caused; then mail by mail
either what its bytes say (the caller runs them again) or, where its bytes are gone, its rows as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select, text, update

from mailbot.domain import OutboxState, Outcome, Seat
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
    outbox,
    proposal,
    proposal_key,
    question,
    raw_mail,
    registration,
    revision,
    setting,
    version,
)

# Rows that hang on one mail, with numbers that people and later mails may name.
NUMBERED = (question, challenge, bounce, flag, outbox)

# What a rebuild puts in place, each table after those that it names. The outbox stays: it was sent.
REPLACED = (
    proposal,
    version,
    proposal_key,
    registration,
    mail_proposal,
    mail_registration,
    question,
    challenge,
    bounce,
    flag,
    mail_reference,
)
VERDICT = ("kind", "sender", "language", "intents", "outcome", "reason", "received_at", "received_utc")
MANY = 500  # rows in one statement


def lay_ground(mine: Connection, fresh: Connection) -> None:
    """Before the first mail: the bot's own notes, and its mails that no mail caused."""
    _copy(mine, fresh, setting, setting.c.mail.is_(None))
    _copy(mine, fresh, outbox, outbox.c.mail.is_(None))


def leave_alone(mine: Connection, fresh: Connection, mail_id: int) -> None:
    """A mail as it was until an organiser filed it."""
    _copy(mine, fresh, mail, mail.c.id == mail_id)
    alone = {"outcome": Outcome.LEFT_ALONE, "meant": False}
    fresh.execute(update(mail).where(mail.c.id == mail_id).values(alone))


def without_bytes(mine: Connection) -> list[tuple[int, int]]:
    """(turn, mail) of the mails that cannot be run again, at their first turn, in order."""
    kept = select(raw_mail.c.mail)
    first = (
        select(func.min(arrival.c.turn).label("turn"), arrival.c.mail)
        .where(arrival.c.mail.is_not(None), arrival.c.mail.not_in(kept))
        .group_by(arrival.c.mail)
        .order_by("turn")
    )
    return [(row.turn, row.mail) for row in mine.execute(first)]


def filed_again(mine: Connection) -> list[int]:
    """Mails handled after mails that came to the ledger later: `file N` is the one way to that."""
    first = (
        select(func.min(arrival.c.turn).label("turn"), arrival.c.mail)
        .where(arrival.c.mail.in_(select(raw_mail.c.mail)))
        .group_by(arrival.c.mail)
        .order_by("turn")
    )
    found, newest = [], 0
    for row in mine.execute(first):
        found += [row.mail] if row.mail < newest else []
        newest = max(newest, row.mail)
    return found


def carry(mine: Connection, fresh: Connection, mail_id: int) -> None:
    """A mail without bytes: its row, what hangs on it, the records that it made or changed, as they stand."""
    if fresh.execute(select(mail.c.id).where(mail.c.id == mail_id)).first() is None:
        _copy(mine, fresh, mail, mail.c.id == mail_id)
    carry_records(mine, fresh, mail_id)
    for table in (*NUMBERED, mail_reference):
        _copy(mine, fresh, table, table.c.mail == mail_id)
    for row in mine.execute(select(setting).where(setting.c.mail == mail_id)).all():
        fresh.execute(delete(setting).where(setting.c.name == row.name))
        fresh.execute(setting.insert().values(row._asdict()))


def carry_records(mine: Connection, fresh: Connection, mail_id: int) -> None:
    numbers = _linked(mine, mail_proposal.c.proposal, mail_proposal.c.mail == mail_id)
    ids = _linked(mine, mail_registration.c.registration, mail_registration.c.mail == mail_id)
    for table, its in ((proposal_key, proposal_key.c.proposal), (version, version.c.proposal)):
        fresh.execute(delete(table).where(its.in_(numbers)))
    for row in mine.execute(select(proposal).where(proposal.c.number.in_(numbers))).all():
        values = row._asdict() | {"merged_into": None, "possible_duplicate_of": None}
        fresh.execute(insert(fresh, proposal).values(values).on_conflict_do_nothing())
    known = set(fresh.execute(select(proposal.c.number)).scalars())
    for row in mine.execute(select(proposal).where(proposal.c.number.in_(numbers))).all():
        beside = {row.merged_into, row.possible_duplicate_of} - {None}
        if beside <= known:
            fresh.execute(update(proposal).where(proposal.c.number == row.number).values(row._asdict()))
    mails = set(fresh.execute(select(mail.c.id)).scalars())
    for row in mine.execute(select(version).where(version.c.proposal.in_(numbers))).all():
        values = row._asdict()
        fresh.execute(version.insert().values(values | {"mail": row.mail if row.mail in mails else None}))
    _copy(mine, fresh, proposal_key, proposal_key.c.proposal.in_(numbers))
    _carry_registrations(mine, fresh, ids)
    links = {"mail": mail_id}
    for number in numbers:
        fresh.execute(_new(fresh, mail_proposal, links | {"proposal": number}))
    for id_ in ids:
        fresh.execute(_new(fresh, mail_registration, links | {"registration": id_}))


def _carry_registrations(mine: Connection, fresh: Connection, ids: list[int]) -> None:
    """An address that is active under another number in the fresh store would break the one-seat rule."""
    for row in mine.execute(select(registration).where(registration.c.id.in_(ids))).all():
        values = row._asdict()
        same = (registration.c.email == row.email, registration.c.id != row.id)
        if row.email is not None:
            fresh.execute(update(registration).where(*same).values(seat=Seat.CANCELLED))
        again = insert(fresh, registration).values(values)
        fresh.execute(again.on_conflict_do_update(index_elements=["id"], set_=values))


def align(mine: Connection, fresh: Connection, mail_id: int) -> None:
    """The next rows of the fresh store get the numbers that they have in mine: people quote them."""
    if fresh.execute(select(mail.c.id).where(mail.c.id == mail_id)).first() is None:
        _next(fresh, mail, mail_id)
    for table in NUMBERED:
        first = mine.execute(select(func.min(table.c.id)).where(table.c.mail == mail_id)).scalar()
        if first is not None:
            _next(fresh, table, first)


def _next(fresh: Connection, table: Table, number: int) -> None:
    """SQLite's AUTOINCREMENT goes on from the larger of this note and the rows that are there."""
    named = {"name": table.name, "seq": number - 1}
    fresh.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), named)
    fresh.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"), named)


def _linked(mine: Connection, column: ColumnElement[int], where: ColumnElement[bool]) -> list[int]:
    return list(mine.execute(select(column).where(where)).scalars())


def _new(c: Connection, table: Table, values: dict[str, Any]) -> Any:
    return insert(c, table).values(values).on_conflict_do_nothing()


def _copy(mine: Connection, fresh: Connection, table: Table, where: ColumnElement[bool]) -> None:
    for rows in _rows(mine, table, where):
        fresh.execute(insert(fresh, table).on_conflict_do_nothing(), rows)


def _rows(c: Connection, table: Table, where: ColumnElement[bool] | None = None) -> Iterator[list[Any]]:
    query = select(table) if where is None else select(table).where(where)
    found = c.execute(query.order_by(*table.primary_key.columns))
    while part := found.fetchmany(MANY):
        yield [dict(row._mapping) for row in part]


# --- putting in place -----------------------------------------------------------------------


def replace_records(c: Connection, fresh: Connection) -> None:
    """The records of the fresh store instead of ours, in the caller's transaction; nothing is sent again."""
    for table in reversed(REPLACED):
        c.execute(delete(table))
    c.execute(delete(setting).where(setting.c.mail.is_not(None)))
    for rows in _rows(fresh, mail):
        for row in rows:
            verdict = {name: row[name] for name in VERDICT}
            c.execute(update(mail).where(mail.c.id == row["id"]).values(verdict))
    for table in REPLACED:
        _put(c, fresh, table)
    for rows in _rows(fresh, setting, setting.c.mail.is_not(None)):
        c.execute(setting.insert(), rows)
    there = set(c.execute(select(outbox.c.message_id)).scalars())
    for rows in _rows(fresh, outbox):
        for row in rows:
            held = row | {"state": OutboxState.HELD, "next_at": None, "sent_at": None}
            del held["id"]
            if row["message_id"] not in there:
                c.execute(insert(c, outbox).values(held).on_conflict_do_nothing())
    c.execute(update(revision).values(number=revision.c.number + 1))


def _put(c: Connection, fresh: Connection, table: Table) -> None:
    """Proposals that name others: once all of them are there."""
    named = {"merged_into", "possible_duplicate_of"} if table is proposal else set()
    for rows in _rows(fresh, table):
        c.execute(table.insert(), [row | dict.fromkeys(named) for row in rows])
    if named:
        _name_others(c, fresh)
    if c.dialect.name == "postgresql" and "id" in table.c:
        _count_on(c, table)


def _name_others(c: Connection, fresh: Connection) -> None:
    for row in fresh.execute(select(proposal)).all():
        others = {"merged_into": row.merged_into, "possible_duplicate_of": row.possible_duplicate_of}
        c.execute(update(proposal).where(proposal.c.number == row.number).values(others))


def _count_on(c: Connection, table: Table) -> None:
    """PostgreSQL's sequence knows nothing of numbers that were given."""
    newest = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"  # noqa: S608 - our own table
    c.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {newest}, false)"))
