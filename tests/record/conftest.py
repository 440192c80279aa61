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


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with contextlib.closing(open_store(url)) as store:
        yield store


@pytest.fixture
def sqlite_store(file: Path) -> Iterator[Store]:
    with contextlib.closing(open_store(f"sqlite:///{file}")) as store:
        yield store
