"""One service on one store: an flock beside the SQLite file, an advisory lock on PostgreSQL.

Both end with the process that holds them, however it ends.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine, text

from mailbot.domain import GiveUp
from mailbot.record.opening import file_of, name_of, worldly

SERVICE = 0x6D616962  # PostgreSQL advisory lock, per database


@contextlib.contextmanager
def only_service(engine: Engine) -> Iterator[None]:
    """Held until the block ends; GiveUp where another service holds it."""
    file = file_of(engine)
    with _by_file(file) if file else _by_server(engine):
        yield


@contextlib.contextmanager
def _by_file(file: Path) -> Iterator[None]:
    lock = file.with_name(file.name + ".lock")
    descriptor = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise _running(str(file)) from error
        yield
    finally:
        os.close(descriptor)  # the file stays: removing it would let two services hold two files


@contextlib.contextmanager
def _by_server(engine: Engine) -> Iterator[None]:
    with worldly(name_of(engine.url)):
        connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    try:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:n)"), {"n": SERVICE}).scalar():
            raise _running(name_of(engine.url))
        yield
    finally:
        connection.invalidate()  # closes the session, and the lock with it
        connection.close()


def _running(name: str) -> GiveUp:
    return GiveUp(
        f"{name}: another mailbot service runs on this store; stop it first, or give this one its own"
    )
