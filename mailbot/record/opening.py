"""Opening a database: created private and whole, migrated to head, never overwritten when it is damaged."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, InterfaceError, OperationalError

from mailbot.domain import GiveUp, TryLater

MAGIC = b"SQLite format 3\x00"
SMALL = 64 * 2**20  # bytes; up to here a full check at each opening costs under 0.2 s
MIGRATING = 0x6D61696C  # PostgreSQL advisory lock: one process migrates at a time
DENIED = ("28000", "28P01", "3D000", "42501")  # SQLSTATEs: wrong user or password, no database, no right

# secure_delete: what is erased is overwritten, so that `forget` holds for the file too.
PRAGMAS = (
    "PRAGMA busy_timeout = 30000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)


def open_engine(url: str, *, read_only: bool) -> Engine:
    """An engine on a database at the newest schema.

    GiveUp: what is there is damaged, foreign or newer, or (read_only) absent or older. TryLater: its
    server is away.
    """
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it greets each opening at INFO
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _open_sqlite(parsed, read_only)
        if parsed.get_backend_name() == "postgresql":
            return _open_server(parsed, read_only)
    except (ArgumentError, ModuleNotFoundError, ValueError) as error:
        raise GiveUp(f"storage.database: {error}; write sqlite:///mailbot.db") from error
    raise GiveUp(
        f"storage.database: {parsed.drivername} is not supported; "
        "write sqlite:///mailbot.db or postgresql+psycopg://user@host/name"
    )


@contextlib.contextmanager
def worldly(name: str) -> Iterator[None]:
    """The faults of a database as the two exceptions of ports; a broken constraint is a bug and passes."""
    try:
        yield
    except IntegrityError:
        raise
    except (OperationalError, InterfaceError) as error:
        said = str(error.orig).strip().splitlines()[0]
        if getattr(error.orig, "sqlstate", None) in DENIED or "password" in said:
            raise GiveUp(f"{name}: {said}; check storage.database") from error
        raise TryLater(f"{name}: {said}") from error
    except DatabaseError as error:
        raise _damaged(name, str(error.orig)) from error


def file_of(engine: Engine) -> Path | None:
    """The SQLite file; None for a server."""
    return Path(engine.url.database or "") if engine.dialect.name == "sqlite" else None


def name_of(url: URL) -> str:
    """What the database is called in messages: its file, or its URL without the password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.render_as_string(hide_password=True)


def check_whole(engine: Engine) -> None:
    """Read every page of an SQLite file; GiveUp where one is damaged."""
    if engine.dialect.name != "sqlite":
        return
    engine.dispose()  # a connection in use would answer from its cache
    with worldly(name_of(engine.url)), engine.connect() as connection:
        found = connection.execute(text("PRAGMA quick_check(1)")).scalar_one()
    if found != "ok":
        raise _damaged(name_of(engine.url), found)


def migrate(connection: Connection) -> None:
    """To head, inside the caller's transaction: a crash leaves the schema as it was."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": MIGRATING})
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def schema_of(connection: Connection) -> str | None:
    """The schema's revision; None: no schema of ours."""
    return MigrationContext.configure(connection).get_current_revision()


def _damaged(name: str, what: str) -> GiveUp:
    said = " ".join(what.split())
    return GiveUp(f"{name}: damaged or not an SQLite database ({said}); move it away and restore a backup")


# --- SQLite -------------------------------------------------------------------------------


def _open_sqlite(url: URL, read_only: bool) -> Engine:
    path = Path(url.database or "")
    if url.database in (None, "", ":memory:"):
        raise GiveUp("storage.database: a file is needed, sqlite:///mailbot.db")
    if not path.exists():
        if read_only:
            raise GiveUp(f"{path}: no such database; `mailbot run` makes it")
        _create(path)
    _look_at_file(path)
    engine = _sqlite_engine(path, read_only)
    try:
        if path.stat().st_size <= SMALL:
            check_whole(engine)
        _bring_to_head(engine, read_only)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _create(path: Path) -> None:
    """Made whole under another name, then linked: no other process ever sees half a database."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        engine = _sqlite_engine(draft, read_only=False)
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()  # the last connection folds the WAL back into the file
        with contextlib.suppress(FileExistsError):  # another process was first: its file stands
            put_in_place(draft, path)
    except OSError as error:
        raise GiveUp(f"{path}: cannot be created ({error.strerror}); check storage.database") from error
    finally:
        for leftover in path.parent.glob(draft.name + "*"):
            leftover.unlink()


def put_in_place(draft: Path, path: Path) -> None:
    """The draft under its name at once and whole; FileExistsError where there is a file already."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)


def _look_at_file(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
    except OSError as error:
        raise GiveUp(f"{path}: cannot be read ({error.strerror}); check storage.database") from error
    if start != MAGIC:
        raise _damaged(str(path), "empty file" if not start else "no SQLite header")


def _sqlite_engine(path: Path, read_only: bool) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def settle(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves: the driver's own loses updates
        for pragma in PRAGMAS:
            connection.execute(pragma)
        if read_only:
            connection.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


# --- PostgreSQL ---------------------------------------------------------------------------


def _open_server(url: URL, read_only: bool) -> Engine:
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    options: dict[str, Any] = {"pool_pre_ping": True}
    engine = create_engine(url, **options)
    try:
        _bring_to_head(engine, read_only)
    except BaseException:
        engine.dispose()
        raise
    return engine


# --- both ---------------------------------------------------------------------------------


def _bring_to_head(engine: Engine, read_only: bool) -> None:
    name = name_of(engine.url)
    scripts = ScriptDirectory.from_config(alembic_config())
    head = scripts.get_current_head()
    with worldly(name), engine.connect() as connection:
        # In this order: our tables come with their revision in one commit of another process, so that
        # whoever sees tables, and then still no revision, sees tables that are not ours.
        tables = set(inspect(connection).get_table_names())
        found = schema_of(connection)
    if found == head:
        return
    if found is None and tables:
        raise GiveUp(f"{name}: a database, but not mailbot's; give another one in storage.database")
    if found is not None and found not in {script.revision for script in scripts.walk_revisions()}:
        raise GiveUp(
            f"{name}: made by a newer mailbot (schema {found}, newest known {head}); upgrade mailbot"
        )
    if read_only:
        raise GiveUp(f"{name}: schema {found}, needed {head}; `mailbot run` brings it up to date")
    with worldly(name), engine.begin() as connection:
        migrate(connection)
