"""Promises 1 and 2: SIGKILL before and after every step of the straight line and of the outbox."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from tests.app.meeting import AT, MeetingOnServers
from tests.mails_by_hand import mail, proposal, registration
from tests.record.forks import run

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(180)]

# For each step: a new store, a round that dies there, a round two hours later that does not.
WALK = """
    import asyncio, itertools, json, pathlib, shutil
    from mailbot.record import open_store
    from tests.promises.stepping import *

    config, folder, at = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    templates = texts()
    empty, database, log = folder / "empty.db", folder / "mailbot.db", folder / "step"
    open_store(f"sqlite:///{empty}").close()

    def round_(hours, fatal):
        steps = Steps(fatal, log)
        app = bot(config, later(at, hours), steps, templates)
        asyncio.run(one_round(app, steps))

    def what_is_there():
        store = open_store(f"sqlite:///{database}")
        mails = [(mail.outcome.value, len(mail.inboxes)) for mail in store.ledger_mails()]
        rows = [(row.template, row.to, row.state.value, row.message_id) for row in store.outbox()]
        counts = store.counts()
        store.close()
        return {"mails": mails, "rows": rows, "unaccounted": counts.unaccounted}

    def warm():
        app = bot(config, later(at, 0), Steps(), templates)
        app.look(app.config.inboxes[0].name)
        app.work()
        app.store.close()

    warm()  # what it has read and compiled by now, the children need not again
    for fatal in itertools.count(1):
        for old in folder.glob("mailbot.db*"):
            old.unlink()
        shutil.copy(empty, database)
        [code] = children(1, lambda _: round_(0, fatal))
        assert code in (0, -9), code
        if code == -9:
            assert children(1, lambda _: round_(2, 0)) == [0]
        step = log.read_text() if code == -9 else "none"
        print(json.dumps({"step": step} | what_is_there()), flush=True)
        if code == 0:
            break
"""


def walk(meeting: MeetingOnServers) -> list[dict[str, object]]:
    printed = run(WALK, str(meeting.config), str(meeting.folder), AT)
    return [json.loads(line) for line in printed.splitlines()]


def test_killed_at_any_step_each_mail_is_handled_once_and_each_answer_queued_once(
    meeting: MeetingOnServers,
) -> None:
    meeting.deliver(proposal())
    meeting.deliver(registration(1))
    meeting.deliver(mail("Out of office until Monday.", headers=(("Auto-Submitted", "auto-replied"),)))

    *killed, undisturbed = walk(meeting)

    steps = Counter(str(one["step"]) for one in killed)
    assert {
        "before store.note_seen",
        "after store.note_seen",
        "after pool.work",
        "after store.known",
        "before store.record",
        "after store.record",
        "before the commit of store.together",
        "after the commit of store.together",
        "before store.claim_due",
        "after store.claim_due",
        "before sender.send",
        "after sender.send",
        "before store.mark_sent",
        "after store.mark_sent",
    } <= set(steps)
    for one in killed:
        assert (one["mails"], one["unaccounted"]) == (undisturbed["mails"], 0), one["step"]
        assert addressed(one) == addressed(undisturbed), one["step"]
        assert doubtful(one) == (1 if step_in_doubt(str(one["step"])) else 0), one["step"]
    assert set(meeting.sink.copies().values()) == {1}


def addressed(world: dict[str, object]) -> list[list[str]]:
    rows = world["rows"]
    assert isinstance(rows, list)
    return [row[:2] for row in rows]


def doubtful(world: dict[str, object]) -> int:
    rows = world["rows"]
    assert isinstance(rows, list)
    assert {row[2] for row in rows} <= {"sent", "unknown"}
    return sum(row[2] == "unknown" for row in rows)


def step_in_doubt(step: str) -> bool:
    """A claim is committed, its end is not: the only place where nobody can know."""
    return step in (
        "after store.claim_due",
        "before sender.send",
        "after sender.send",
        "before store.mark_sent",
    )
