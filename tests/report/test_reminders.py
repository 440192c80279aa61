"""Who is written to without having written: when, once for each cause, and who never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailbot.domain import (
    Address,
    Answer,
    Desk,
    Facts,
    Kind,
    MarkBounced,
    OutboxState,
    Outcome,
    Problem,
    ProposalRecord,
    Standing,
)
from mailbot.report.calendar import Times
from mailbot.report.reminders import Unasked, unasked
from tests.report.making import (
    DEADLINE,
    EMPTY,
    PARIS,
    RULES,
    TEXT,
    a_mail,
    a_proposal,
    a_registration,
    a_row,
    a_version,
)

TIMES = Times("Europe/Paris")
RECEIVED = datetime(2026, 2, 10, 9, tzinfo=PARIS)
T7 = datetime(2026, 2, 23, 8, tzinfo=PARIS)
T1 = datetime(2026, 3, 1, 8, tzinfo=PARIS)
NO_ABSTRACT = replace(TEXT, abstract=None, problems=(Problem.NO_ABSTRACT,))
INCOMPLETE = a_proposal(7, a_version(RECEIVED, NO_ABSTRACT), language="fr")
ACCEPTED = a_proposal(7, a_version(RECEIVED), standing=Standing.ACCEPTED)
DECIDED = datetime(2026, 3, 20, 12, tzinfo=UTC)


def due(
    desk: Desk, now: datetime, *, deadline: datetime = DEADLINE, meeting: datetime | None = None
) -> tuple[Unasked, ...]:
    return unasked(desk, RULES, now=now, deadline=deadline, times=TIMES, meeting=meeting)


def causes(desk: Desk, now: datetime, **others: datetime) -> list[str]:
    return [one.cause for one in due(desk, now, **others)]


def with_proposals(*records: ProposalRecord) -> Desk:
    return replace(EMPTY, proposals=records)


def told(days_ago: int, now: datetime, *templates: str) -> Desk:
    """An accepted proposal whose mails left so many days ago."""
    rows = [
        a_row(n, name, OutboxState.SENT, sent_at=now - timedelta(days=days_ago), proposals=(7,))
        for n, name in enumerate(templates)
    ]
    return replace(with_proposals(ACCEPTED), outbox=tuple(rows))


def test_incomplete_proposal_is_reminded_in_its_language() -> None:
    answer = Answer(
        templates=("reminder_incomplete",),
        to=Address("nora@example.net", "Nora Lindqvist"),
        language="fr",
        facts=Facts(T7, DEADLINE, proposal=INCOMPLETE, text=NO_ABSTRACT, problems=(Problem.NO_ABSTRACT,)),
        proposals=(7,),
    )

    assert due(with_proposals(INCOMPLETE), T7) == (Unasked("reminder 7 T-7 2026-03-02", answer),)


@pytest.mark.parametrize(
    ("now", "names"),
    [
        (T7 - timedelta(seconds=1), []),
        (T7 + timedelta(days=3), ["reminder 7 T-7 2026-03-02"]),
        (T1, ["reminder 7 T-1 2026-03-02"]),
        (DEADLINE, []),
    ],
)
def test_reminders_have_their_days(now: datetime, names: list[str]) -> None:
    assert causes(with_proposals(INCOMPLETE), now) == names


def test_own_extension_is_the_deadline_that_counts() -> None:
    own = replace(INCOMPLETE, extended_until=DEADLINE + timedelta(days=3))

    assert causes(with_proposals(own), T1) == ["reminder 7 T-7 2026-03-05"]
    assert causes(with_proposals(own), T1 + timedelta(days=3)) == ["reminder 7 T-1 2026-03-05"]


@pytest.mark.parametrize(
    "record",
    [
        a_proposal(7, a_version(RECEIVED)),
        a_proposal(7, a_version(RECEIVED, replace(TEXT, problems=(Problem.TOO_LONG,)))),
        replace(INCOMPLETE, standing=Standing.WITHDRAWN),
        replace(INCOMPLETE, sent_by=()),
        a_proposal(7, a_version(T7 - timedelta(hours=3), NO_ABSTRACT)),
        a_proposal(7, a_version(T7 + timedelta(hours=1), NO_ABSTRACT)),
    ],
    ids=["whole", "too long", "withdrawn", "forgotten", "told today", "come since"],
)
def test_nobody_is_reminded_of_nothing(record: ProposalRecord) -> None:
    assert causes(with_proposals(record), T7 + timedelta(hours=20)) == []


def test_address_from_which_mail_came_back_is_left_in_peace() -> None:
    desk = with_proposals(INCOMPLETE)
    gone = MarkBounced("nora@example.net", "5.1.1", permanent=True, message_id=None)

    assert causes(replace(desk, bounced=(gone,)), T7) == []
    assert len(causes(replace(desk, bounced=(replace(gone, permanent=False),)), T7)) == 1


def test_silent_backlog_stays_silent() -> None:
    rules = replace(RULES, backlog_before=RECEIVED + timedelta(days=1))

    found = unasked(with_proposals(INCOMPLETE), rules, now=T7, deadline=DEADLINE, times=TIMES, meeting=None)

    assert found == ()


@pytest.mark.parametrize(
    ("days", "names"),
    [(6, []), (7, ["speaker 7"]), (10, ["speaker 7", "register 7"])],
)
def test_accepted_author_is_asked_in_time(days: int, names: list[str]) -> None:
    assert causes(told(days, DECIDED, "proposal_accepted"), DECIDED) == names


def test_who_is_registered_is_not_told_to_register() -> None:
    desk = told(10, DECIDED, "proposal_accepted")

    assert causes(replace(desk, registrations=(a_registration(),)), DECIDED) == ["speaker 7"]


def test_decision_that_is_still_held_starts_nothing() -> None:
    desk = told(10, DECIDED, "proposal_accepted")
    held = tuple(replace(row, state=OutboxState.HELD, sent_at=None) for row in desk.outbox)

    assert causes(replace(desk, outbox=held), DECIDED) == []


def test_speaker_is_reminded_only_when_nothing_was_heard() -> None:
    desk = told(7, DECIDED, "proposal_accepted", "speaker_confirmation")
    heard = a_mail(1, Outcome.NOTED, sender="nora@example.net", received_at=DECIDED - timedelta(days=2))
    machine = replace(heard, kind=Kind.AUTO_REPLY)

    assert "speaker reminder 7" in causes(desk, DECIDED)
    assert "speaker reminder 7" in causes(replace(desk, mails=(machine,)), DECIDED)
    assert "speaker reminder 7" not in causes(replace(desk, mails=(heard,)), DECIDED)


def test_after_the_meeting_nobody_is_asked_to_speak() -> None:
    desk = told(10, DECIDED, "proposal_accepted")

    assert causes(desk, DECIDED, meeting=DECIDED - timedelta(days=1)) == []
