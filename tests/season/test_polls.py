"""The season ends the same whenever the bot looked: any split into polls, an inbox away for a night."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbot.app import App, open_app
from mailbot.config import load
from mailbot.demo.season import SEASON, Delivery, deliveries
from mailbot.domain import Arrival, ArrivalKey, Listed, Reading
from mailbot.pipeline import walk
from mailbot.report.export import as_json
from mailbot.workers import Limits, MailTask, ReadingPool
from tests.season.running import AT, HERE, Season, score
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink


@pytest.mark.dovecot
@pytest.mark.timeout(300)
@pytest.mark.parametrize("polls", ["three", "one inbox away"])
def test_season_over_several_polls_ends_as_over_one(
    dovecot: Dovecot, sink: Sink, tmp_path: Path, polls: str
) -> None:
    season = Season(dovecot, sink, tmp_path, uuid.uuid4().hex[:8])
    season.configure()

    for mails in in_thirds() if polls == "three" else as_polled():
        season.deliver(mails)
        assert season.run_once().returncode == 0
    figures, printed = score(season.export(), tmp_path)

    print(printed)
    assert {name: figures[name] for name in figures if name != "answers_of"} == {
        "totals_wrong": 0,
        "proposals_wrong": 0,
        "registrations_wrong": 0,
        "answers_wrong": 0,
        "machines_answered": 0,
    }


def in_thirds() -> list[list[Delivery]]:
    mails = sorted(deliveries(), key=lambda one: one.received_at)
    return [mails[:60], mails[60:110], mails[110:]]


def as_polled() -> list[list[Delivery]]:
    """Seen by the evening of the deadline, in its night without one inbox, and from the morning on."""
    rows = [json.loads(line) for line in (SEASON / "season.jsonl").read_text(encoding="utf-8").splitlines()]
    polled = [datetime.fromisoformat(row["polled"]) for row in rows]
    mails = [
        Delivery(
            row["inbox"],
            datetime.fromisoformat(row["received"]),
            SEASON / row["path"].removeprefix("season/"),
        )
        for row in rows
    ]
    evening = datetime.fromisoformat("2026-03-02T23:50:00+01:00")
    morning = datetime.fromisoformat("2026-03-03T07:00:00+01:00")
    parts: list[list[Delivery]] = [[], [], []]
    for mail, at in zip(mails, polled, strict=True):
        parts[0 if at <= evening else 1 if at <= morning else 2].append(mail)
    return parts


# --- any split --------------------------------------------------------------------------


@cache
def season_read() -> tuple[tuple[Arrival, Reading], ...]:
    """Every delivery with its reading, in order of delivery; UIDs as each inbox would number them."""
    config = load(HERE / "meeting.toml", CONFIGURED)
    mails = sorted(deliveries(), key=lambda one: one.received_at)
    with ReadingPool(config.about(), Limits(2)) as pool:
        readings = list(pool.work(MailTask(one.raw()) for one in mails))
    arrivals = [
        Arrival(ArrivalKey(one.inbox, 1, number), one.received_at, one.raw())
        for number, one in enumerate(mails, start=1)
    ]
    return tuple((a, r) for a, r in zip(arrivals, readings, strict=True) if isinstance(r, Reading))


CONFIGURED = {
    "MAILBOT__INBOXES__PELLETIER__URL": "imap://pelletier@127.0.0.1/INBOX",
    "MAILBOT__INBOXES__LOBRY__URL": "imap://lobry@127.0.0.1/INBOX",
    "MAILBOT__OUTGOING__URL": "smtp://127.0.0.1",
}


def handled(cuts: list[int], inboxes: list[str]) -> str:
    """The export after polls that end at these cuts, the inboxes listed in this order; ids left out."""
    with TemporaryDirectory() as folder:
        environment = CONFIGURED | {"MAILBOT__STORAGE__DATABASE": f"sqlite:///{folder}/season.db"}
        config = load(HERE / "meeting.toml", environment)
        at = datetime.fromisoformat(AT)
        with open_app(config, clock=lambda: at) as app:
            app.store.put_setting("secret", "00" * 32)
            for poll in polls_of(cuts):
                handle(app, poll, inboxes, at)
            return re.sub(r'"state": "\w+"', "", as_json(app.everything()))


def polls_of(cuts: list[int]) -> Iterator[list[tuple[Arrival, Reading]]]:
    whole = list(season_read())
    edges = [0, *sorted(cuts), len(whole)]
    for start, end in pairwise(edges):
        yield whole[start:end]


def handle(app: App, poll: list[tuple[Arrival, Reading]], inboxes: list[str], at: datetime) -> None:
    for inbox in inboxes:
        seen = [Listed(a.key, a.received_at, len(a.raw)) for a, _ in poll if a.key.inbox == inbox]
        app.store.note_seen(seen)
    by_key = {arrival.key: (arrival, reading) for arrival, reading in poll}
    rules = app.rules()
    with app.store.together():
        for listed in app.store.pending(1000, now=at + timedelta(days=1)):
            arrival, reading = by_key[listed.key]
            walk(arrival, reading, ledger=app.store, rules=rules, compose=app.compose, now=at)


@cache
def in_one_poll() -> str:
    return handled([], ["pelletier", "lobry"])


@pytest.mark.timeout(300)
@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
@given(
    cuts=st.lists(st.integers(1, 167), max_size=12),
    inboxes=st.permutations(["pelletier", "lobry"]),
)
def test_any_split_into_polls_and_any_order_of_inboxes_ends_the_same(
    cuts: list[int], inboxes: list[str]
) -> None:
    assert handled(cuts, inboxes) == in_one_poll()
