"""Several processes on one store, and processes that are killed in the middle."""

import contextlib
import itertools
import threading
from collections.abc import Callable
from pathlib import Path

from alembic import command
from sqlalchemy import Connection, Engine, create_engine, event, text

from mailbot.domain import OutboxState
from mailbot.record import open_store
from mailbot.record.opening import alembic_config
from tests.record.forks import run
from tests.record.invented import an_answer, put

# Each mail registers a person at the next place of one queue: a lost update would give a place twice.
RECORD = """
    from mailbot.domain import PutRegistration, Stale
    from mailbot.record import open_store
    from tests.record.invented import *

    def one_mail(store, n):
        reading = a_reading(n, sender=None)
        known = store.known(reading, T, RULES)
        person = a_registration(f"p{n}@lab.example", queue_index=known.seats_taken)
        answer = an_answer(n, to=f"p{n}@lab.example")
        decision = filed(PutRegistration(person))
        return store.record(arrival(n), reading, decision, [answer], revision=known.revision, now=T)

    def work(child):
        store = open_store(sys.argv[1])
        for n in range(child * 8, child * 8 + 8):
            while isinstance(one_mail(store, n), Stale):
                pass

    print(children(4, work))
"""


def test_four_processes_lose_nothing(url: str) -> None:
    assert run(RECORD, url) == "[0, 0, 0, 0]\n"

    with contextlib.closing(open_store(url)) as store:
        places = [record.queue_index for record in store.registrations()]
        assert sorted(places) == list(range(32))
        assert len(store.ledger_mails()) == len(store.outbox()) == 32
        assert store.counts().unaccounted == 0


CLAIM = """
    from datetime import timedelta
    from mailbot.record import open_store
    from tests.record.invented import T

    def work(child):
        store = open_store(sys.argv[1])
        while rows := store.claim_due(T, timedelta(hours=1), limit=3):
            for row in rows:
                say(row.id)
                store.mark_sent(row.id, T)

    assert children(3, work) == [0, 0, 0]
"""


def test_workers_never_claim_one_row_twice(url: str) -> None:
    with contextlib.closing(open_store(url)) as store:
        with store.together():
            for n in range(30):
                put(store, n, answers=(an_answer(n),))

        claimed = run(CLAIM, url).split()

        assert sorted(int(id_) for id_ in claimed) == list(range(1, 31))
        assert dict(store.counts().outbox)[OutboxState.SENT] == 30


# One child after the other dies before the first, second, third... statement of record(), until one lives.
KILL = """
    import itertools
    from mailbot.domain import *
    from mailbot.record import open_store
    from tests.record.invented import *

    def work(child):
        store = open_store(sys.argv[1])
        die_before_statement(store._engine, step)
        changes = PutProposal(a_proposal(), new=True, new_version=True), PutRegistration(a_registration())
        store.record(arrival(1), a_reading(1), filed(*changes), [an_answer(1)], revision=0, now=T)

    def rows():
        store = open_store(sys.argv[1])
        kept = store.ledger_mails(), store.proposals(), store.registrations(), store.outbox()
        print(*(len(rows) for rows in kept), len(store.known_uids("one", 7)))
        store.close()

    for step in itertools.count(1, int(sys.argv[2])):
        [code] = children(1, work)
        rows()
        if code == 0:
            break
        assert code == -9, code
"""


def test_a_kill_at_any_statement_leaves_all_or_nothing(url: str) -> None:
    open_store(url).close()

    *killed, last = run(KILL, url, "2" if url.startswith("sqlite") else "4").splitlines()

    assert len(killed) > 5
    assert set(killed) == {"0 0 0 0 0"}
    assert last == "1 1 1 1 1"


MIGRATE = """
    import itertools, os
    from sqlalchemy import Engine
    from mailbot.record import open_store

    def work(child):
        die_before_statement(Engine, step)
        open_store(sys.argv[1])

    for step in itertools.count(1, 5):
        [code] = children(1, work)
        print(code, os.path.exists(sys.argv[2]))
        if code == 0:
            break
"""


def test_a_kill_while_the_store_is_made_leaves_no_store(file: Path) -> None:
    *killed, last = run(MIGRATE, f"sqlite:///{file}", str(file)).splitlines()

    assert len(killed) > 5
    assert set(killed[:-1]) == {"-9 False"}  # the last kill may fall after the file was put in place
    assert last == "0 True"


UPGRADE = """
    import itertools, shutil, sqlite3
    from sqlalchemy import Engine
    from mailbot.record import open_store

    LATER = "('proposal', 'outbox')"

    def work(child):
        die_before_statement(Engine, step)
        open_store(sys.argv[1])

    for step in itertools.count(1, 4):
        for old in Path(sys.argv[2]).parent.glob(Path(sys.argv[2]).name + "*"):
            old.unlink()
        shutil.copy(sys.argv[3], sys.argv[2])
        [code] = children(1, work)
        database = sqlite3.connect(sys.argv[2])
        [[schema]] = database.execute("SELECT version_num FROM alembic_version")
        [[tables]] = database.execute(f"SELECT count(*) FROM sqlite_master WHERE name IN {LATER}")
        print(code, schema, tables, *database.execute("SELECT value FROM setting").fetchone())
        database.close()
        if code == 0:
            break
"""


def test_a_kill_in_the_middle_of_a_migration_leaves_one_schema_or_the_other(file: Path) -> None:
    first = file.with_name("first.db")
    engine = create_engine(f"sqlite:///{first}")
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('motto', 'soon')"))
    engine.dispose()

    *killed, last = run(UPGRADE, f"sqlite:///{file}", str(file), str(first)).splitlines()

    assert len(killed) > 5
    assert set(killed) <= {"-9 0001 0 soon", "-9 0004 2 soon"}
    assert last == "0 0004 2 soon"


TOGETHER = """
    from mailbot.record import open_store

    children(4, lambda n: say(open_store(sys.argv[1]).secret().hex()))
"""


def test_processes_that_make_the_store_at_once_share_it(url: str, file: Path) -> None:
    secrets = run(TOGETHER, url).split()

    assert (len(secrets), len(set(secrets))) == (4, 1)
    assert [path.name for path in file.parent.iterdir() if path.name.endswith(".new")] == []


def opened_while_another_makes_it(url: str, step: int) -> str:
    """Statement number step of the opening, before which somebody else made the store."""
    asked: list[str] = []
    busy = threading.Lock()

    def make(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if not busy.acquire(blocking=False):
            return
        asked.append(statement)
        if len(asked) == step and "pg_advisory" not in statement:
            open_store(url).close()
        busy.release()

    event.listen(Engine, "before_cursor_execute", make)
    try:
        open_store(url).close()
    finally:
        event.remove(Engine, "before_cursor_execute", make)
    return asked[step - 1]


def test_a_store_that_another_process_makes_meanwhile_is_opened(new_database: Callable[[], str]) -> None:
    steps = itertools.count(1)
    before_the_lock = itertools.takewhile(
        lambda statement: "pg_advisory" not in statement,
        (opened_while_another_makes_it(new_database(), step) for step in steps),
    )
    assert len(list(before_the_lock)) > 1
