"""Promise 2 on the way out: 1,000 answers, 3 % faults, 20 kills; copies are counted where they arrive."""

from __future__ import annotations

import json
import random
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.domain import OutboxState, Outgoing
from mailbot.record import open_store
from tests.record.forks import run
from tests.servers.smtpd import Fault, Sink

pytestmark = pytest.mark.timeout(180)

ANSWERS, KILLS = 1000, 20
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
UNKNOWABLE = (
    Fault.CUT_AFTER_DOT,
    Fault.LOST_AFTER_DOT,
    Fault.CUT_BEFORE_DOT,  # the server's cut; our dot had left by then, so that we cannot know
)
FAULTS = (*UNKNOWABLE, Fault.GREYLISTED, Fault.LATER_AFTER_DATA, Fault.QUOTA)

# Each life sends until it is killed at a random moment of the conversation about its nth mail; the next one
# begins an hour later, when the lease of what was in hand has run out.
LIVES = """
    import asyncio, json, random, signal, threading
    from datetime import datetime, timedelta
    from mailbot.domain import OutboxState
    from mailbot.record import open_store
    from mailbot.reply.deliver import deliver_due
    from mailbot.reply.smtp import Route, Sender

    url, port, policy, kills, now, seed = sys.argv[1:]
    chance = random.Random(int(seed))

    def die_soon(seconds):
        threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()

    class Mortal:
        def __init__(self, sender, nth, seconds):
            self.sender, self.left, self.seconds = sender, nth, seconds

        async def send(self, to, raw):
            self.left -= 1
            if self.left == 0:
                die_soon(self.seconds)
            return await self.sender.send(to, raw)

    async def live(store, at, nth, seconds):
        route = Route("127.0.0.1", int(port), "none", timeout=5, dot_timeout=5)
        async with Sender(route, "tides@example.org") as sender:
            while True:
                done = await deliver_due(
                    store, Mortal(sender, nth, seconds), lambda: at, unknown_policy=policy
                )
                if not (done.sent or done.later or done.unknown):
                    return

    def life(hours, nth, seconds):
        store = open_store(url)
        at = datetime.fromisoformat(now) + timedelta(hours=hours)
        asyncio.run(live(store, at, nth, seconds))

    in_hand = []
    for kill in range(int(kills)):
        nth, seconds = chance.randrange(20, 45), chance.uniform(0, 0.004)
        assert children(1, lambda _: life(kill, nth, seconds)) == [-9]
        store = open_store(url)
        in_hand += [row.message_id for row in store.outbox(OutboxState.CLAIMED)]
        store.close()
    for again in range(4):
        assert children(1, lambda _: life(100 + 5 * again, 0, 0)) == [0]
    print(json.dumps(in_hand))
"""


def an_answer(number: int) -> Outgoing:
    id_, to = f"{number}@example.org", f"{number}@example.com"
    raw = f"Message-ID: <{id_}>\r\n\r\n{number}\r\n".encode()
    return Outgoing(id_, to, "proposal_received", "s", raw, OutboxState.DUE)


def fail_three_in_a_hundred(sink: Sink) -> None:
    """Each once, so that everything can arrive in the end."""
    for place, number in enumerate(range(0, ANSWERS, 33)):
        sink.fail(FAULTS[place % len(FAULTS)], to=f"{number}@example.com")


def kept_and_cut() -> set[str]:
    """The server has these, and nobody told us."""
    faulty = enumerate(range(0, ANSWERS, 33))
    return {f"{n}@example.org" for place, n in faulty if FAULTS[place % len(FAULTS)] is Fault.CUT_AFTER_DOT}


def to_be_cut() -> set[str]:
    """Whose conversation is cut after it cannot be known any more; a kill may meet the same mail."""
    faulty = enumerate(range(0, ANSWERS, 33))
    return {f"{n}@example.org" for place, n in faulty if FAULTS[place % len(FAULTS)] in UNKNOWABLE}


@pytest.mark.parametrize("policy", ["hold", "resend"])
def test_copies_beyond_the_first_are_the_cuts_in_unknown(sink: Sink, quick: Path, policy: str) -> None:
    url = f"sqlite:///{quick / 'mailbot.db'}"
    fail_three_in_a_hundred(sink)
    with closing(open_store(url)) as store:
        store.queue([an_answer(n) for n in range(ANSWERS)], cause="test", now=NOW)

    seed = random.randrange(10**6)
    said = run(LIVES, url, str(sink.port), policy, str(KILLS), NOW.isoformat(), str(seed))

    with closing(open_store(url)) as store:
        rows = store.outbox()
    states = Counter(row.state for row in rows)
    killed = Counter(json.loads(said))  # whose conversation a kill ended
    copies = sink.copies()
    doubles = {id_: count - 1 for id_, count in copies.items() if count > 1}
    if policy == "hold":
        unknown = {row.message_id for row in rows if row.state is OutboxState.UNKNOWN}
        assert doubles == {}, seed
        assert unknown == to_be_cut() | set(killed), seed
        assert states == {OutboxState.SENT: ANSWERS - len(unknown), OutboxState.UNKNOWN: len(unknown)}, seed
        return
    assert states == {OutboxState.SENT: ANSWERS}, seed
    assert set(copies) == {f"{n}@example.org" for n in range(ANSWERS)}
    assert kept_and_cut() <= set(doubles) <= kept_and_cut() | set(killed), seed
    assert all(count <= killed[id_] + (id_ in kept_and_cut()) for id_, count in doubles.items()), seed
