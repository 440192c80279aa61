"""What keeps a store in order over the years: copies, old mail purged, the mails that rebuild runs again."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select, update

from mailbot.domain import Arrival, GiveUp, Kept, OutboxState
from mailbot.record.opening import name_of, put_in_place, worldly
from mailbot.record.rows import arrival_key
from mailbot.record.sql import insert
from mailbot.record.tables import (
    arrival,
    bounce,
    challenge,
    flag,
    mail,
    outbox,
    quarantine,
    question,
    raw_mail,
    registration,
    setting,
)

SECRET = "secret"  # noqa: S105 - the setting's name, not its value
PURGED = "kept long enough, purged"
Opened = Callable[[], AbstractContextManager[Connection]]


def put_once(c: Connection, name: str, value: str) -> None:
    """The first one to come is kept."""
    c.execute(insert(c, setting).values(name=name, value=value).on_conflict_do_nothing())


def backup(engine: Engine, path: Path) -> None:
    if engine.dialect.name != "sqlite":
        raise GiveUp(
            "a PostgreSQL store is copied by its own tool: pg_dump --format=custom --file=FILE DATABASE"
        )
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with (
            worldly(name_of(engine.url)),
            engine.connect() as connection,
            contextlib.closing(sqlite3.connect(draft)) as copy,
        ):
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
        put_in_place(draft, path)
    except FileExistsError as error:
        raise GiveUp(f"{path}: exists already; a backup overwrites nothing, give another name") from error
    except OSError as error:
        raise GiveUp(f"{path}: cannot be written ({error.strerror})") from error
    finally:
        draft.unlink(missing_ok=True)


def purge_raw(c: Connection, before: datetime) -> int:
    old = select(mail.c.id).where(mail.c.received_utc < before)
    over = outbox.c.state.in_((OutboxState.SENT, OutboxState.DRAFTED))
    c.execute(update(outbox).where(outbox.c.mail.in_(old), over).values(raw=b"", subject=""))
    _purge_quarantine(c, before)
    return c.execute(raw_mail.delete().where(raw_mail.c.mail.in_(old))).rowcount


def _purge_quarantine(c: Connection, before: datetime) -> None:
    for row in c.execute(
        select(quarantine.c.id).join(arrival).where(arrival.c.received_utc < before, ~quarantine.c.released)
    ).all():
        blank = {"compressed": zlib.compress(b""), "why": PURGED}
        c.execute(update(quarantine).where(quarantine.c.id == row.id).values(blank))


def purge_people(c: Connection) -> int:
    """Who came and who wrote: names and addresses go, the counts and the programme stay."""
    nobody = {"name": "", "name_key": "", "email": None, "affiliation": None, "registered_by": ""}
    known = update(registration).where(registration.c.name != "")
    people = c.execute(known.values(nobody | {"message_id": None, "said_by": None})).rowcount
    for table in (question, challenge, bounce, flag):
        c.execute(delete(table))
    c.execute(update(mail).where(mail.c.sender.is_not(None)).values(sender=None, reason=PURGED))
    over = outbox.c.state.in_((OutboxState.SENT, OutboxState.DRAFTED))
    for row in c.execute(select(outbox.c.id).where(over, outbox.c.to_address != "")).all():
        blank = {"to_address": "", "to_key": f"forgotten {row.id}", "raw": b"", "subject": ""}
        c.execute(update(outbox).where(outbox.c.id == row.id).values(blank | {"registrations": "[]"}))
    return people


def secret(read: Opened, write: Opened) -> bytes:
    """32 random bytes, made once."""
    wanted = select(setting.c.value).where(setting.c.name == SECRET)
    with read() as c:
        kept = c.execute(wanted).scalar()
    if kept is None:
        with write() as c:
            put_once(c, SECRET, os.urandom(32).hex())
            kept = c.execute(wanted).scalar_one()
    return bytes.fromhex(kept)


def fold_log(engine: Engine) -> None:
    """Erased pages leave the write-ahead log too; where a reader is in the way, with the next commits."""
    if engine.dialect.name == "sqlite":
        with contextlib.closing(engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA busy_timeout = 1000")  # not for long: it may be in our own way
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute("PRAGMA busy_timeout = 30000")


def kept(c: Connection) -> Iterator[Kept]:
    rows = (
        select(arrival, raw_mail.c.compressed, mail.c.recorded_at)
        .join(mail, mail.c.id == arrival.c.mail)
        .join(raw_mail, raw_mail.c.mail == mail.c.id)
        .order_by(arrival.c.turn)
    )
    for row in c.execute(rows.execution_options(yield_per=20)):
        it = Arrival(arrival_key(row), row.received_at, zlib.decompress(row.compressed))
        yield Kept(row.turn, it, row.mail, row.recorded_at)
