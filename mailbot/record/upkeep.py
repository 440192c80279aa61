"""What keeps a store in order over the years: copies, old mail purged, the mails that rebuild runs again."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select, update

from mailbot.domain import Arrival, GiveUp, Kept, OutboxState
from mailbot.record.opening import name_of, put_in_place, worldly
from mailbot.record.rows import arrival_key
from mailbot.record.sql import insert
from mailbot.record.tables import arrival, mail, outbox, raw_mail, setting


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
    return c.execute(raw_mail.delete().where(raw_mail.c.mail.in_(old))).rowcount


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
