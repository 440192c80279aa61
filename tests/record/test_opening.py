import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text

from mailbot.domain import GiveUp, PutRegistration, TryLater
from mailbot.record import open_store
from mailbot.record.columns import metadata
from mailbot.record.opening import alembic_config, open_engine
from tests.record.invented import T, a_registration, listed, put


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


def refusal(url: str, *, read_only: bool = False) -> str:
    with pytest.raises(GiveUp) as caught:
        open_store(url, read_only=read_only)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_file_is_private_and_so_is_what_stands_beside_it(file: Path) -> None:
    umask = os.umask(0)
    try:
        with contextlib.closing(open_store(url_of(file))) as store:
            store.note_seen([listed(1)])
            store.lock_service()
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}
    finally:
        os.umask(umask)

    names = ("mailbot.db", "mailbot.db-wal", "mailbot.db-shm", "mailbot.db.lock")
    assert modes == dict.fromkeys(names, 0o600)


def test_sqlite_is_set_up_to_lose_nothing(file: Path) -> None:
    open_store(url_of(file)).close()
    engine = open_engine(url_of(file), read_only=False)

    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
    with engine.connect() as connection:
        settings = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in names}
    engine.dispose()

    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 30000,
        "secure_delete": 1,
    }


def test_what_was_written_is_there_after_opening_again(url: str) -> None:
    with contextlib.closing(open_store(url)) as store:
        put(store, 1, PutRegistration(a_registration()))
        secret = store.secret()

    with contextlib.closing(open_store(url)) as again:
        assert again.registrations() == (a_registration(id=1),)
        assert again.secret() == secret
        assert len(secret) == 32


def test_the_schema_of_the_migrations_is_the_schema_of_the_tables(url: str) -> None:
    open_store(url).close()
    engine = open_engine(url, read_only=False)

    with engine.connect() as connection:
        drift = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert drift == []


def schema(engine_url: str) -> set[str]:
    with contextlib.closing(sqlite3.connect(engine_url.removeprefix("sqlite:///"))) as connection:
        rows = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql <> '' AND name NOT LIKE 'alembic%'"
        )
        return {" ".join(row[0].split()) for row in rows}


def test_each_check_and_index_of_the_tables_is_in_the_migrations(file: Path, tmp_path: Path) -> None:
    """Autogenerate compares no CHECK: a new word in an enum must not be forgotten."""
    open_store(url_of(file)).close()
    straight = url_of(tmp_path / "straight.db")
    engine = create_engine(straight)
    metadata.create_all(engine)
    engine.dispose()

    def lines(engine_url: str) -> set[tuple[str, ...]]:
        return {tuple(sorted(part.strip(" )") for part in sql.split(", "))) for sql in schema(engine_url)}

    assert lines(url_of(file)) == lines(straight)


def test_a_schema_with_rows_in_it_is_brought_up_to_date(file: Path) -> None:
    older = create_engine(url_of(file))
    config = alembic_config()
    with older.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('motto', 'soon')"))
    older.dispose()

    assert refusal(url_of(file), read_only=True) == (
        f"{file}: schema 0001, needed 0004; `mailbot run` brings it up to date"
    )
    with contextlib.closing(open_store(url_of(file))) as store:
        assert store.setting("motto") == "soon"
        put(store, 1, PutRegistration(a_registration()))


MAILS = """
INSERT INTO mail (id, message_id, fingerprint, raw_digest, kind, sender, intents, outcome, reason,
                  received_at, received_utc, recorded_at, meant)
VALUES ({id}, 'm{id}', 'f{id}', 'd{id}', 'human', {sender}, '[]', 'filed', 'r',
        '2026-03-02T23:00:00+01:00', '2026-03-02 22:00:00', '2026-03-02 22:00:00', {no})
"""
PEOPLE = """
INSERT INTO registration (id, name, name_key, email, attendance, attendance_said, seat, received_at,
                          queued_at, queued_utc, queue_index, registered_by, language, reserved)
VALUES ({id}, 'N', 'n', '{email}', 'remote', {no}, 'confirmed', '2026-03-02T23:00:00+01:00',
        '2026-03-02T23:00:00+01:00', '2026-03-02 22:00:00', 0, '{by}', 'en', {no})
"""


def test_who_said_how_they_come_is_taken_from_the_mails_that_are_there(url: str) -> None:
    older = create_engine(url)
    config = alembic_config()
    with older.begin() as connection:
        no = {"no": "false" if connection.dialect.name == "postgresql" else "0"}
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        for id_, sender in ((1, "'office@lab.example'"), (2, "'bo@lab.example'"), (3, "NULL")):
            connection.execute(text(MAILS.format(id=id_, sender=sender, **no)))
        people = ("ida@lab.example", "ida@lab.example"), ("bo@lab.example", "office@lab.example")
        for id_, (email, by) in enumerate((*people, ("kim@lab.example", "office@lab.example")), start=1):
            connection.execute(text(PEOPLE.format(id=id_, email=email, by=by, **no)))
        for mail, person in ((1, 2), (1, 3), (2, 2)):
            connection.execute(text(f"INSERT INTO mail_registration VALUES ({mail}, {person})"))
        secret = {"raw": zlib.compress(b"Subject: a private subject")}
        connection.execute(text("INSERT INTO raw_mail VALUES (3, :raw)"), secret)
        flagged = "INSERT INTO flag (id, mail, code, about, noted_at) VALUES"
        at = "'2026-03-02 22:00:00'"
        connection.execute(text(f"{flagged} (1, 3, 'no_sender', 'a private subject', {at})"))
        connection.execute(text(f"{flagged} (2, 2, 'restored', 'TOY-1', {at})"))
    older.dispose()

    with contextlib.closing(open_store(url)) as store:
        said = [(one.email, one.said_by) for one in store.registrations()]

        assert said == [
            ("ida@lab.example", "ida@lab.example"),
            ("bo@lab.example", "bo@lab.example"),
            ("kim@lab.example", "office@lab.example"),
        ]
        assert [one.code for one in store.desk().flags] == ["restored"]
        assert store.raw_mail(3) is None


def test_a_file_that_is_no_database_is_left_as_it_is(file: Path) -> None:
    file.write_bytes(b"Dear diary, " * 1000)

    said = refusal(url_of(file))

    assert said.startswith(f"{file}: damaged or not an SQLite database (no SQLite header); move it away")
    assert file.read_bytes() == b"Dear diary, " * 1000


def test_an_empty_file_is_not_taken_for_a_new_store(file: Path) -> None:
    file.touch()

    assert "(empty file)" in refusal(url_of(file))
    assert file.read_bytes() == b""


@pytest.mark.parametrize("where", [5000, 60_000])
def test_a_damaged_database_is_left_as_it_is(file: Path, where: int) -> None:
    with contextlib.closing(open_store(url_of(file))) as store:
        for n in range(100):
            put(store, n, PutRegistration(a_registration(f"p{n}@lab.example")))
    content = bytearray(file.read_bytes())
    content[where : where + 8192] = b"\xa5" * 8192
    file.write_bytes(content)

    assert "damaged" in refusal(url_of(file))
    assert file.read_bytes() == content


def test_a_truncated_database_is_left_as_it_is(file: Path) -> None:
    open_store(url_of(file)).close()
    content = file.read_bytes()[:20_000]
    file.write_bytes(content)

    assert "damaged" in refusal(url_of(file))
    assert file.read_bytes() == content


def test_somebody_elses_database_is_refused(url: str, file: Path) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (name TEXT)"))
    engine.dispose()

    assert "a database, but not mailbot's; give another one in storage.database" in refusal(url)


def test_a_database_of_a_newer_mailbot_is_refused(url: str) -> None:
    open_store(url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    assert "made by a newer mailbot (schema 9999, newest known 0004); upgrade mailbot" in refusal(url)


def test_reading_creates_and_changes_nothing(file: Path) -> None:
    assert refusal(url_of(file), read_only=True) == f"{file}: no such database; `mailbot run` makes it"
    assert list(file.parent.iterdir()) == []

    open_store(url_of(file)).close()
    with contextlib.closing(open_store(url_of(file), read_only=True)) as store:
        assert store.counts().unaccounted == 0
        with pytest.raises(TryLater, match="readonly"):
            store.note_seen([listed(1)])


def test_reading_goes_on_while_a_service_writes(file: Path) -> None:
    with (
        contextlib.closing(open_store(url_of(file))) as service,
        contextlib.closing(open_store(url_of(file), read_only=True)) as status,
        service.together(),
    ):
        service.note_seen([listed(1)])

        assert status.counts().unaccounted == 0
        assert service.counts().unaccounted == 1


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://x/y", "storage.database: mysql is not supported; write sqlite:///mailbot.db"),
        ("mailbot.db", "storage.database: Could not parse"),
        ("sqlite://", "storage.database: a file is needed"),
        (
            "sqlite:////nowhere/at/all/mailbot.db",
            "/nowhere/at/all/mailbot.db: cannot be created",
        ),
    ],
)
def test_a_wrong_url_is_one_line(url: str, said: str) -> None:
    assert refusal(url).startswith(said)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert "Is a directory" in refusal(url_of(tmp_path))


def test_a_server_that_is_away_is_tried_later_and_the_password_is_not_told(tmp_path: Path) -> None:
    with pytest.raises(TryLater) as caught:
        open_store(f"postgresql+psycopg://me:hunter2@/x?host={tmp_path}")

    assert "hunter2" not in str(caught.value)


def test_a_database_that_the_server_does_not_have(cluster: str) -> None:
    with pytest.raises((GiveUp, TryLater), match="does not exist"):
        open_store(cluster.replace("NAME", "absent"))


def test_the_second_service_says_so_and_stops(url: str) -> None:
    with contextlib.closing(open_store(url)) as one, contextlib.closing(open_store(url)) as other:
        one.lock_service()

        with pytest.raises(GiveUp, match="another mailbot service runs on this store; stop it first"):
            other.lock_service()
        with pytest.raises(GiveUp, match="another mailbot service"):  # who was refused has taken nothing away
            other.lock_service()

        one.close()
        other.lock_service()


def test_a_killed_service_leaves_no_lock(file: Path) -> None:
    code = (
        "import sys, time; from mailbot.record import open_store\n"
        "store = open_store(sys.argv[1]); store.lock_service(); print('locked', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, url_of(file)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "locked\n"
        with contextlib.closing(open_store(url_of(file))) as store:
            with pytest.raises(GiveUp, match="another mailbot service"):
                store.lock_service()
            child.kill()
            child.wait()
            store.lock_service()


def test_a_service_does_not_start_on_a_damaged_database(
    file: Path, new_damage: Callable[[Path], None]
) -> None:
    with contextlib.closing(open_store(url_of(file))) as store:
        for n in range(50):
            put(store, n, PutRegistration(a_registration(f"p{n}@lab.example")))
    store = open_store(url_of(file))
    new_damage(file)

    with contextlib.closing(store), pytest.raises(GiveUp, match="damaged"):
        store.lock_service()


@pytest.fixture
def new_damage() -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("r+b") as content:
            content.seek(60_000)
            content.write(b"\xa5" * 100_000)

    return damage


def test_naive_times_are_a_bug(file: Path) -> None:
    with contextlib.closing(open_store(url_of(file))) as store, pytest.raises(Exception, match="has no zone"):
        store.note_poll("one", T.replace(tzinfo=None), None)
