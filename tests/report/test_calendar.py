from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.report.calendar import Times, days_left, due_day, due_milestones
from tests.report.making import DEADLINE, PARIS

TIMES = Times("Europe/Paris", 8, 0)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("now", "last", "day"),
    [
        ("02-10T07:59:59", None, None),
        ("02-10T08:00:00", None, "2026-02-10"),
        ("02-10T23:30:00", "2026-02-09", "2026-02-10"),
        ("02-10T08:00:01", "2026-02-10", None),
        ("02-11T00:30:00", "2026-02-09", None),
    ],
)
def test_day_is_due_from_its_time_on_and_once(now: str, last: str | None, day: str | None) -> None:
    assert due_day(at(now), TIMES, last) == day


@pytest.mark.parametrize(
    ("now", "names"),
    [
        ("02-23T07:59:59", []),
        ("02-23T08:00:00", ["T-7 2026-03-02"]),
        ("02-28T20:00:00", ["T-7 2026-03-02"]),
        ("03-01T08:00:00", ["T-1 2026-03-02"]),
        ("03-02T23:59:59", []),
        ("03-03T00:00:00", ["close 2026-03-02"]),
        ("03-21T08:00:00", ["close 2026-03-02"]),
    ],
)
def test_milestones_wait_until_the_next_makes_them_pointless(now: str, names: list[str]) -> None:
    assert due_milestones(at(now), DEADLINE, TIMES, ()) == names
    assert due_milestones(at(now), DEADLINE, TIMES, names) == []


def test_moved_deadline_has_milestones_of_its_own() -> None:
    done = ["T-7 2026-03-02", "T-1 2026-03-02", "close 2026-03-02"]

    assert due_milestones(at("03-04T08:00:00"), DEADLINE + timedelta(days=9), TIMES, done) == [
        "T-7 2026-03-11"
    ]


def test_anywhere_on_earth_closes_on_the_next_day_of_the_meeting() -> None:
    deadline = datetime(2026, 3, 2, 23, 59, 59, tzinfo=timezone(timedelta(hours=-12)))

    assert due_milestones(at("03-03T12:59:58"), deadline, TIMES, ()) == ["T-1 2026-03-03"]
    assert due_milestones(at("03-03T13:00:00"), deadline, TIMES, ()) == ["close 2026-03-03"]
    assert days_left(at("03-03T12:00:00"), deadline, "Europe/Paris") == 0


def test_digest_time_is_on_the_clocks_of_the_meeting_in_summer_too() -> None:
    assert TIMES.on_day_of(datetime(2026, 3, 29, 12, 0, tzinfo=UTC)) == datetime(
        2026, 3, 29, 6, 0, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("now", "left"),
    [("02-20T08:00:00", 10), ("03-02T00:00:00", 0), ("03-02T23:59:59", 0), ("03-03T00:00:00", -1)],
)
def test_days_left_are_those_of_the_calendar(now: str, left: int) -> None:
    assert days_left(at(now), DEADLINE, "Europe/Paris") == left


def test_closed_on_its_own_day_is_closed() -> None:
    assert days_left(at("03-02T19:00:00"), at("03-02T18:00:00"), "Europe/Paris") == -1


@given(st.lists(st.integers(0, 90 * 24), max_size=40))
def test_however_often_one_looks_each_day_and_milestone_comes_once(hours: list[int]) -> None:
    last: str | None = None
    done: list[str] = []
    days: list[str] = []

    for hour in sorted(hours):
        now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        done += due_milestones(now, DEADLINE, TIMES, done)
        if (day := due_day(now, TIMES, last)) is not None:
            days.append(day)
            last = day

    assert len(set(days)) == len(days)
    assert len(set(done)) == len(done) <= 3
