"""Stores to test: a real SQLite file always, a private PostgreSQL where its programs are installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from mailbot.record import Store, open_store
from mailbot.record.columns import metadata

SUPERUSER = "mailbot"


def postgres_programs() -> Path | None:
    found = shutil.which("initdb")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return Path(found).parent if found else installed[-1].parent if installed else None


def as_nobody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root."""
    return {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """A private PostgreSQL on a Unix socket; its URL without a database name."""
    programs = postgres_programs()
    if programs is None:
        pytest.skip("no PostgreSQL here (Debian: postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="mailbot-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")
    files = folder / "files"
    quiet: dict[str, Any] = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder, **as_nobody()}
    try:
        subprocess.run(
            [programs / "initdb", "-D", files, "-U", SUPERUSER, "-A", "trust", "-N", "-E", "UTF8"], **quiet
        )
        settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        subprocess.run(
            [programs / "pg_ctl", "-D", files, "-w", "-l", folder / "log", "-o", settings, "start"], **quiet
        )
        yield f"postgresql+psycopg://{SUPERUSER}@/NAME?host={folder}"
    finally:
        with contextlib.suppress(subprocess.CalledProcessError):
            subprocess.run([programs / "pg_ctl", "-D", files, "-m", "immediate", "stop"], **quiet)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def new_database(cluster: str) -> Callable[[], str]:
    """Empties the one database of the tests: a schema costs less than a database."""

    def make() -> str:
        engine = create_engine(cluster.replace("NAME", "postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            connection.execute(text(others + " AND backend_type = 'client backend'"))
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        engine.dispose()
        return cluster.replace("NAME", "postgres")

    return make


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mailbot.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, file: Path) -> str:
    """A database that does not exist yet, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{file}"
    make: Callable[[], str] = request.getfixturevalue("new_database")
    return make()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store made once: most tests start from a copy, which costs less than the migrations."""
    file = tmp_path_factory.mktemp("empty") / "mailbot.db"
    open_store(f"sqlite:///{file}").close()
    return file


@pytest.fixture(scope="session")
def emptied(cluster: str) -> str:
    """A database of the server for the tests that need no new one; see empty_again."""
    engine = create_engine(cluster.replace("NAME", "postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE emptied"))
    engine.dispose()
    url = cluster.replace("NAME", "emptied")
    open_store(url).close()
    return url


def empty_again(url: str) -> None:
    names = ", ".join(metadata.tables)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY"))
        connection.execute(text("INSERT INTO revision VALUES (1, 0)"))
    engine.dispose()


@pytest.fixture
def sqlite_store(file: Path, empty_file: Path) -> Iterator[Store]:
    shutil.copy(empty_file, file)
    with contextlib.closing(open_store(f"sqlite:///{file}")) as store:
        yield store


@pytest.fixture
def server_store(emptied: str) -> Iterator[Store]:
    empty_again(emptied)
    with contextlib.closing(open_store(emptied)) as store:
        yield store


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store, on each engine in turn."""
    found: Store = request.getfixturevalue("sqlite_store" if request.param == "sqlite" else "server_store")
    return found
