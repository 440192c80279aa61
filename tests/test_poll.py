"""One round on a real store: whatever one mail, one inbox or one other worker does, no mail is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailbot.domain import (
    Address,
    Answer,
    Arrival,
    ArrivalKey,
    ArrivalState,
    Fetched,
    Listed,
    Meeting,
    OutboxState,
    Outgoing,
    Reading,
    Rules,
    TryLater,
)
from mailbot.pipeline import walk
from mailbot.poll import Line, Round, list_inbox, work_off
from mailbot.read import read
from mailbot.record import Store, open_store
from mailbot.workers import MailTask, Unreadable
from tests.mails_by_hand import proposal, registration

NOW = datetime(2026, 2, 10, 12, 0, tzinfo=UTC)
ADA = Address("ada@example.org", "Ada")
MEETING = Meeting(code="TIDE", title="A day on tides", organisers=(ADA,), languages=("en",))
RULES = Rules(
    MEETING,
    opens=datetime(2026, 1, 5, tzinfo=UTC),
    deadline=datetime(2026, 3, 2, 23, 59, 59, tzinfo=UTC),
    secret=b"secret",
)
NORA, FIRST, SECOND = "nora@example.net", "person1@example.net", "person2@example.net"


class Pool:
    """Reads here; a mail that says so ends its reading process."""

    def work(self, tasks: Iterable[MailTask]) -> Iterator[Reading | Unreadable]:
        for task in tasks:
            deadly = b"X-Deadly" in task.raw
            yield Unreadable("it died of it") if deadly else read(task.raw, MEETING)


class Folder:
    def __init__(self, *shown: Listed) -> None:
        self.shown = shown

    def list_new(self, known: Any) -> Iterator[tuple[Listed, ...]]:
        yield tuple(one for one in self.shown if one.key.uid not in known(1))


def composed(answer: Answer, rules: Rules, reading: Reading) -> Outgoing:
    id_ = f"{answer.to.key}.{reading.fingerprint[:9]}@meet.example"
    return Outgoing(id_, answer.to.email, answer.template, "s", b"raw", OutboxState.DUE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(f"sqlite:///{tmp_path / 'mailbot.db'}")) as store:
        yield store


def listed(uid: int, inbox: str = "ada") -> Listed:
    return Listed(ArrivalKey(inbox, 1, uid), NOW - timedelta(minutes=60 - uid), 500)


def a_round(
    store: Any,
    mails: dict[Listed, bytes],
    away: Set[str] = frozenset(),
    compose: Any = composed,
    now: datetime = NOW,
) -> tuple[Round, dict[str, str]]:
    for inbox in ("ada", "bo"):
        folder = Folder(*(one for one in mails if one.key.inbox == inbox))
        list_inbox(folder, inbox, store, RULES.opens)

    def fetch(inbox: str, wanted: Sequence[Listed]) -> Iterator[Fetched]:
        if inbox in away:
            raise TryLater(f"inbox {inbox}: the connection was lost")
        for one in wanted:
            yield Arrival(one.key, one.received_at, mails[one])

    pool: Any = Pool()
    return work_off({"ada", "bo"}, fetch, Line(store, pool, lambda: RULES, compose, lambda: now))


def registered(store: Store) -> list[str | None]:
    return [one.email for one in store.registrations()]


def test_mail_listed_and_not_fetched_waits_in_the_ledger(store: Store) -> None:
    mails = {listed(1): registration(1)}

    done = a_round(store, mails, away={"ada"})

    assert done == (Round(), {"ada": "inbox ada: the connection was lost"})
    assert store.counts().unaccounted == 1
    assert a_round(store, mails)[0] == Round(recorded=1)
    assert store.counts().unaccounted == 0


def test_an_inbox_lost_while_fetching_holds_no_other_up(store: Store) -> None:
    mails = {listed(1): registration(1), listed(2, "bo"): registration(2)}

    done, troubles = a_round(store, mails, away={"ada"})

    assert (done, list(troubles)) == (Round(recorded=1), ["ada"])
    assert registered(store) == [SECOND]


def test_a_mail_that_cannot_be_read_is_kept_with_its_bytes_and_holds_nobody_up(store: Store) -> None:
    deadly = b"X-Deadly: yes\r\n" + registration(1)

    done, _ = a_round(store, {listed(1): deadly, listed(2): registration(2)})

    assert done == Round(recorded=1, quarantined=1)
    assert [(one.raw, one.why) for one in store.quarantined()] == [(deadly, "it died of it")]
    assert registered(store) == [SECOND]


def test_a_mail_that_meets_a_bug_of_ours_is_kept_and_holds_nobody_up(store: Store) -> None:
    def breaks_at_the_first(answer: Answer, rules: Rules, reading: Reading) -> Outgoing:
        if answer.to.email == FIRST:
            raise RuntimeError("a template")
        return composed(answer, rules, reading)

    done, _ = a_round(
        store, {listed(1): registration(1), listed(2): registration(2)}, compose=breaks_at_the_first
    )

    assert done == Round(recorded=1, quarantined=1)
    assert [(one.raw, one.why) for one in store.quarantined()] == [
        (registration(1), "RuntimeError: a template")
    ]
    assert [(row.to, row.state) for row in store.outbox()] == [(SECOND, OutboxState.DUE)]


def test_mails_are_handled_in_the_order_of_delivery_over_all_inboxes(store: Store) -> None:
    mails = {
        listed(5): registration(1),
        listed(9): registration(3),
        listed(4, "bo"): registration(2),
        listed(2, "bo"): proposal(),
    }

    a_round(store, mails)

    assert [row.to for row in store.outbox()] == [NORA, SECOND, FIRST, "person3@example.net"]


def test_mail_before_the_call_is_listed_and_never_fetched(store: Store) -> None:
    old = replace(listed(1), received_at=RULES.opens - timedelta(seconds=1))

    done, _ = a_round(store, {old: b"nobody asks for this"}, away={"ada"})

    assert done == Round()
    assert dict(store.counts().arrivals)[ArrivalState.OUT_OF_SCOPE] == 1


def proposed(store: Store, delivered: datetime, poll: datetime, raw: bytes) -> tuple[datetime, bool]:
    """When a proposal was received and whether on time, delivered and polled at these moments."""
    mails = {replace(listed(1), received_at=delivered): raw}
    a_round(store, mails, now=poll)
    [version] = store.proposals()[0].versions
    return version.received_at, version.on_time


def test_a_bot_that_was_down_makes_nobody_late(store: Store) -> None:
    poll = RULES.deadline + timedelta(days=5)

    assert proposed(store, RULES.deadline, poll, proposal()) == (RULES.deadline, True)


def test_a_date_that_the_sender_wrote_makes_nothing_on_time(store: Store) -> None:
    late = RULES.deadline + timedelta(seconds=1)
    said = proposal().replace(b"Tue, 10 Feb 2026 10:00:00 +0100", b"Mon, 02 Mar 2026 12:00:00 +0000")

    assert proposed(store, late, late, said) == (late, False)


class Faster:
    """Another worker, who records a mail of its own between our look and our record, once."""

    def __init__(self, store: Store) -> None:
        self._store, self._waits = store, True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def known(self, *arguments: Any) -> Any:
        seen = self._store.known(*arguments)
        if self._waits:
            self._waits = False
            a_round(self._store, {listed(2): registration(2)})
        return seen


def test_who_was_slower_looks_and_decides_again(store: Store) -> None:
    rules = replace(RULES, seats=1)
    key = listed(1)
    arrival = Arrival(key.key, key.received_at, registration(1))
    reading = read(arrival.raw, MEETING)

    walk(arrival, reading, ledger=Faster(store), rules=rules, compose=composed, now=NOW)

    assert sorted((one.email, one.seat.value) for one in store.registrations()) == [
        (FIRST, "waiting"),
        (SECOND, "confirmed"),
    ]
