"""The outbox's way out, over a real database and a real SMTP conversation."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain import OutboxRow, OutboxState, Outgoing
from mailbot.record.store import Store, open_store
from mailbot.reply.deliver import GIVE_UP_AFTER, LEASE, WAITS, Delivered, deliver_due, next_at
from mailbot.reply.smtp import Route, Sender
from tests.servers.smtpd import Fault, Sink

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'mailbot.db'}"


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    with closing(open_store(database)) as store:
        yield store


def queue(store: Store, count: int = 3) -> None:
    store.queue([mail(number) for number in range(count)], cause="test", now=NOW)


def mail(number: int) -> Outgoing:
    raw = f"Message-ID: <{number}@example.org>\r\n\r\n{number}\r\n".encode()
    to = f"{number}@example.com"
    return Outgoing(f"{number}@example.org", to, "proposal_received", "s", raw, OutboxState.DUE)


async def deliver(store: Store, sink: Sink, now: datetime = NOW, policy: str = "hold") -> Delivered:
    async with Sender(Route("127.0.0.1", sink.port, "none", timeout=2), "tides@example.org") as sender:
        return await deliver_due(store, sender, lambda: now, unknown_policy=policy)


def states(store: Store) -> list[tuple[str, int]]:
    return [(row.state.value, row.attempts) for row in rows(store)]


def rows(store: Store) -> list[OutboxRow]:
    return sorted(store.outbox(), key=lambda row: row.id)


async def test_all_that_is_due_is_sent_once_over_one_connection(store: Store, sink: Sink) -> None:
    queue(store)

    first = await deliver(store, sink)
    second = await deliver(store, sink)

    assert (first, second) == (Delivered(sent=3), Delivered())
    assert sorted(sink.copies().items()) == [(f"{n}@example.org", 1) for n in range(3)]
    assert sink.connections == 1
    assert [row.sent_at for row in rows(store)] == [NOW] * 3


async def test_greylisted_mail_waits_and_holds_no_other_up(store: Store, sink: Sink) -> None:
    queue(store)
    sink.fail(Fault.GREYLISTED, to="0@example.com")

    first = await deliver(store, sink)
    too_early = await deliver(store, sink, NOW + timedelta(seconds=59))
    in_time = await deliver(store, sink, NOW + WAITS[0])

    assert first == Delivered(sent=2, later=1)
    assert (too_early, in_time) == (Delivered(), Delivered(sent=1))
    assert states(store) == [("sent", 2), ("sent", 1), ("sent", 1)]


async def test_refused_mail_is_kept_with_its_reason(store: Store, sink: Sink) -> None:
    queue(store, 2)
    sink.fail(Fault.REFUSED, to="0@example.com")

    done = await deliver(store, sink)

    never_again = await deliver(store, sink, NOW + timedelta(days=9))

    assert (done, never_again) == (Delivered(sent=1, refused=1), Delivered())
    assert states(store) == [("refused", 1), ("sent", 1)]
    assert rows(store)[0].last_error == "RCPT: 550 5.1.1 No such user here"


async def test_spent_day_stops_the_round_and_waits_an_hour(store: Store, sink: Sink) -> None:
    queue(store)
    sink.daily_limit = 1

    done = await deliver(store, sink)

    assert done == Delivered(sent=1, later=1, waiting="RCPT: 450 4.7.1 Daily sending limit reached")
    assert states(store) == [("sent", 1), ("due", 1), ("due", 0)]
    assert rows(store)[1].next_at == NOW + timedelta(hours=1)


async def test_wrong_configuration_pauses_until_a_person_resumes(store: Store, sink: Sink) -> None:
    queue(store, 2)
    sink.fail(Fault.SENDER_REFUSED, times=2)

    first = await deliver(store, sink)
    second = await deliver(store, sink)
    store.resume()
    third = await deliver(store, sink)

    assert first == Delivered(later=1, paused="MAIL: 550 5.7.1 Sender refused")
    assert second == Delivered(paused="MAIL: 550 5.7.1 Sender refused")
    assert third == Delivered(sent=2)


async def test_cut_after_the_final_dot_is_held_for_a_person(store: Store, sink: Sink) -> None:
    queue(store, 2)
    sink.fail(Fault.CUT_AFTER_DOT, to="0@example.com")

    done = await deliver(store, sink)
    later = await deliver(store, sink, NOW + timedelta(days=1))

    assert (done, later) == (Delivered(sent=1, unknown=1), Delivered())
    assert states(store) == [("unknown", 1), ("sent", 1)]
    assert sink.copies()["0@example.org"] == 1


async def test_cut_after_the_final_dot_is_sent_again_where_told(store: Store, sink: Sink) -> None:
    queue(store, 1)
    sink.fail(Fault.CUT_AFTER_DOT)

    await deliver(store, sink, policy="resend")
    at_once = await deliver(store, sink, policy="resend")
    await deliver(store, sink, NOW + timedelta(days=1), policy="resend")

    assert at_once == Delivered()

    assert states(store) == [("sent", 2)]
    first, second = sink.mails
    assert first.raw == second.raw


@pytest.mark.parametrize(
    ("policy", "after", "copies"), [("hold", ("unknown", 1), 1), ("resend", ("sent", 2), 2)]
)
async def test_killed_after_the_final_dot(
    store: Store, database: str, sink: Sink, policy: str, after: tuple[str, int], copies: int
) -> None:
    queue(store, 1)
    sink.fail(Fault.SILENT_AFTER_DOT)
    child = _child(database, sink)
    sink.wait_for(1)
    child.kill()
    child.wait()

    within_lease = await deliver(store, sink, NOW + timedelta(minutes=1), policy)
    await deliver(store, sink, NOW + LEASE, policy)

    assert within_lease == Delivered()
    assert states(store) == [after]
    assert sink.copies()["0@example.org"] == copies


async def test_killed_before_the_text_was_sent_is_unknown_too(
    store: Store, database: str, sink: Sink
) -> None:
    queue(store, 1)
    sink.delay = 60
    sink.fail(Fault.SLOW)
    child = _child(database, sink)
    while not sink.faults:
        assert child.poll() is None
    child.kill()
    child.wait()

    await deliver(store, sink, NOW + LEASE)

    assert states(store) == [("unknown", 1)]
    assert sink.mails == ()


async def test_round_stops_when_told(store: Store, sink: Sink) -> None:
    queue(store)
    answers = iter([False, True])
    async with Sender(Route("127.0.0.1", sink.port, "none"), "tides@example.org") as sender:
        done = await deliver_due(store, sender, lambda: NOW, stop=lambda: next(answers))

    assert done == Delivered(sent=1)


async def test_rate_spaces_the_mails(store: Store, sink: Sink) -> None:
    queue(store)
    started = datetime.now(UTC)
    async with Sender(Route("127.0.0.1", sink.port, "none"), "tides@example.org") as sender:
        await deliver_due(store, sender, lambda: NOW, rate=(10, timedelta(seconds=1)))

    assert datetime.now(UTC) - started >= timedelta(seconds=0.2)


async def test_mail_that_never_goes_is_given_up_and_shown(store: Store, sink: Sink) -> None:
    queue(store, 1)
    sink.fail(Fault.GREYLISTED, times=None)
    now = NOW
    for _ in range(GIVE_UP_AFTER):
        await deliver(store, sink, now)
        now += WAITS[-1]

    (row,) = rows(store)

    assert row.state is OutboxState.REFUSED
    assert row.last_error == (
        f"given up after {GIVE_UP_AFTER} attempts; the last said "
        "RCPT: 450 4.2.0 Greylisted, try again in a while"
    )


def test_waits_grow_and_stay() -> None:
    waits = [next_at(attempts, NOW) - NOW for attempts in range(1, 10)]

    assert waits == [*WAITS, WAITS[-1], WAITS[-1]]
    assert next_at(1, NOW, timedelta(hours=1)) == NOW + timedelta(hours=1)
    assert next_at(7, NOW, timedelta(hours=1)) == NOW + timedelta(hours=4)


def _child(database: str, sink: Sink) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.reply.one_round", database, str(sink.port), NOW.isoformat()]
    return subprocess.Popen(command, cwd=Path(__file__).parent.parent.parent)
