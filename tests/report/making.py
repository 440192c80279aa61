"""Records for the tests of reports; all people and titles are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from mailbot.domain import (
    Address,
    Attendance,
    Author,
    Counts,
    Desk,
    Kind,
    LedgerMail,
    Meeting,
    OutboxRow,
    OutboxState,
    Outcome,
    Proposal,
    ProposalRecord,
    RegistrationRecord,
    Rules,
    Seat,
    Version,
)

T = TypeVar("T")
PARIS = ZoneInfo("Europe/Paris")
DEADLINE = datetime(2026, 3, 2, 23, 59, 59, tzinfo=PARIS)
NOW = datetime(2026, 2, 20, 8, 0, tzinfo=PARIS)
ADA = Address("ada@example.org", "Ada Example")
RULES = Rules(
    meeting=Meeting(code="TIDE", title="A day on tides", organisers=(ADA,)),
    opens=datetime(2026, 1, 5, tzinfo=PARIS),
    deadline=DEADLINE,
    seats=2,
    secret=b"0123456789abcdef0123456789abcdef",
)
TEXT = Proposal(
    title="Mud, and how to map it",
    authors=(Author("Nora Lindqvist", email="nora@example.net"), Author("Jón Þórsson")),
    abstract="Mud is soft.",
)
NO_COUNTS = Counts((), (), (), 0, 0)
EMPTY = Desk((), (), (), (), (), (), (), (), (), (), NO_COUNTS)


def a_version(received_at: datetime = NOW - timedelta(days=1), text: Proposal = TEXT) -> Version:
    return Version(text, received_at, received_at <= DEADLINE, "m1@example.net", "nora@example.net")


def a_proposal(number: int = 1, *versions: Version, **fields: Any) -> ProposalRecord:
    base = ProposalRecord(number, versions or (a_version(),), ("nora@example.net",))
    return _with(base, fields)


def a_registration(id_: int = 1, name: str = "Nora Lindqvist", **fields: Any) -> RegistrationRecord:
    base = RegistrationRecord(
        name=name,
        email=f"{name.split()[0].lower()}@example.net",
        affiliation=None,
        attendance=Attendance.IN_PERSON,
        attendance_said=True,
        member=None,
        seat=Seat.CONFIRMED,
        received_at=NOW,
        queued_at=NOW,
        queue_index=0,
        registered_by="nora@example.net",
        id=id_,
    )
    return _with(base, fields)


def a_mail(id_: int, outcome: Outcome = Outcome.LEFT_ALONE, **fields: Any) -> LedgerMail:
    base = LedgerMail(id_, f"m{id_}@example.net", NOW, ("ada",), Kind.HUMAN, outcome, "why")
    return _with(base, fields)


def a_row(id_: int, template: str, state: OutboxState, **fields: Any) -> OutboxRow:
    base = OutboxRow(
        id=id_,
        message_id=f"tide.{id_}@example.org",
        to="nora@example.net",
        template=template,
        subject="",
        raw=b"",
        state=state,
        attempts=1,
        next_at=None,
        last_error=None,
        created_at=NOW.astimezone(UTC),
    )
    return _with(base, fields)


def _with(base: T, fields: dict[str, Any]) -> T:
    return replace(base, **fields)  # type: ignore[type-var]
