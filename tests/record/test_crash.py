"""Several processes on one store, and processes that are killed in the middle."""

import contextlib
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from mailbot.domain import OutboxState
from mailbot.record import open_store
from tests.record.invented import an_answer, put

ROOT = Path(__file__).resolve().parents[2]


def python(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def outputs(children: list[subprocess.Popen[str]]) -> list[str]:
    said = [child.communicate(timeout=60)[0] for child in children]
    assert [child.returncode for child in children] == [0] * len(children)
    return said


# Each mail registers a person at the next place of one queue: a lost update would give a place twice.
RECORD = """
    import sys
    from mailbot.domain import PutRegistration, Stale
    from mailbot.record import open_store
    from tests.record.invented import *

    store, first, stales = open_store(sys.argv[1]), int(sys.argv[2]), 0
    for n in range(first, first + 25):
        while True:
            reading = a_reading(n, sender=None)
            known = store.known(reading, T, RULES)
            person = a_registration(f"p{n}@lab.example", queue_index=known.seats_taken)
            decision = filed(PutRegistration(person))
            answer = an_answer(n, to=f"p{n}@lab.example")
            result = store.record(arrival(n), reading, decision, [answer], revision=known.revision, now=T)
            if not isinstance(result, Stale):
                break
            stales += 1
    print(stales)
"""


def test_four_processes_lose_nothing(url: str) -> None:
    outputs([python(RECORD, url, str(n * 25)) for n in range(4)])

    with contextlib.closing(open_store(url)) as store:
        places = [record.queue_index for record in store.registrations()]
        assert sorted(places) == list(range(100))
        assert len(store.ledger_mails()) == len(store.outbox()) == 100
        assert store.counts().unaccounted == 0


CLAIM = """
    import sys
    from datetime import timedelta
    from mailbot.record import open_store
    from tests.record.invented import T

    store = open_store(sys.argv[1])
    while rows := store.claim_due(T, timedelta(hours=1), limit=3):
        for row in rows:
            print(row.id)
            store.mark_sent(row.id, T)
"""


def test_workers_never_claim_one_row_twice(url: str) -> None:
    with contextlib.closing(open_store(url)) as store:
        with store.together():
            for n in range(120):
                put(store, n, answers=(an_answer(n),))

        claimed = " ".join(outputs([python(CLAIM, url) for _ in range(3)])).split()

        assert sorted(int(id_) for id_ in claimed) == list(range(1, 121))
        assert dict(store.counts().outbox)[OutboxState.SENT] == 120


# Stops before the nth statement of record(), tells so, and waits to be killed.
STOP = """
    import sys, time
    from sqlalchemy import event
    from mailbot.domain import *
    from mailbot.record import open_store
    from tests.record.invented import *

    store, stop, asked = open_store(sys.argv[1]), int(sys.argv[2]), 0

    def wait(*_):
        global asked
        asked += 1
        if asked == stop:
            print("here", flush=True)
            time.sleep(60)

    event.listen(store._engine, "before_cursor_execute", wait)
    event.listen(store._engine, "commit", wait)
    decision = filed(PutProposal(a_proposal(), new=True, new_version=True), PutRegistration(a_registration()))
    store.record(arrival(1), a_reading(1), decision, [an_answer(1)], revision=0, now=T)
    print("done", flush=True)
"""


def test_a_kill_at_any_statement_leaves_all_or_nothing(file: Path) -> None:
    url = f"sqlite:///{file}"
    stopped, step = 0, 1
    while True:
        with python(STOP, url, str(step)) as child:
            assert child.stdout is not None
            said = child.stdout.readline().strip()
            child.kill()
        if said == "done":
            break
        assert said == "here"
        stopped += 1
        with contextlib.closing(open_store(url)) as store:
            assert (store.ledger_mails(), store.proposals(), store.registrations(), store.outbox()) == (
                (),
                (),
                (),
                (),
            )
            assert store.known_uids("one", 7) == frozenset()
        step += 4

    assert stopped >= 5
    with contextlib.closing(open_store(url)) as store:
        assert [len(rows) for rows in (store.ledger_mails(), store.proposals(), store.outbox())] == [1, 1, 1]


MIGRATE = """
    import sys, time
    from sqlalchemy import event
    from sqlalchemy.engine import Engine
    from mailbot.record import open_store

    asked = 0

    @event.listens_for(Engine, "before_cursor_execute")
    def wait(*_):
        global asked
        asked += 1
        if asked == int(sys.argv[2]):
            print("here", flush=True)
            time.sleep(60)

    open_store(sys.argv[1])
    print("done", flush=True)
"""


@pytest.mark.parametrize("step", [1, 15, 40])
def test_a_kill_while_the_store_is_made_leaves_no_store(file: Path, step: int) -> None:
    with python(MIGRATE, f"sqlite:///{file}", str(step)) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "here\n"
        child.send_signal(signal.SIGKILL)

    assert not file.exists()
    with contextlib.closing(open_store(f"sqlite:///{file}")) as store:
        assert store.counts().unaccounted == 0


def test_processes_that_make_the_store_at_once_share_it(file: Path) -> None:
    code = "import sys; from mailbot.record import open_store; print(open_store(sys.argv[1]).secret().hex())"

    secrets = {said.strip() for said in outputs([python(code, f"sqlite:///{file}") for _ in range(4)])}

    assert len(secrets) == 1
    assert [path.name for path in file.parent.iterdir() if path.name.endswith(".new")] == []
