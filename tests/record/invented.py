"""Invented mails and records, short enough to read in a test."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from mailbot.domain import (
    Address,
    Arrival,
    ArrivalKey,
    Attendance,
    Author,
    Change,
    Decision,
    Evidence,
    Intent,
    Kind,
    Listed,
    Meeting,
    OutboxState,
    Outcome,
    Outgoing,
    Problem,
    Proposal,
    ProposalRecord,
    Reading,
    Recorded,
    RegistrationRecord,
    Rules,
    Seat,
    Version,
)
from mailbot.record import Store

PARIS = timezone(timedelta(hours=1))
T = datetime(2026, 3, 2, 23, 0, tzinfo=PARIS)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
RULES = Rules(Meeting("TOY", "A toy meeting"), opens=T - 50 * 24 * HOUR, deadline=T + HOUR)
IDA = Address("Ida@lab.example", "Ida Moreau")
TEXT = Proposal(
    title="Counting Rivers from Above",
    authors=(Author("Ida Moreau", "A Lab", "ida@lab.example"), Author("Jón Þór")),
    abstract="One paragraph.\nAnother.",
    keywords=("rivers",),
    pages=1,
    source="rivers.pdf",
    problems=(Problem.TOO_LONG,),
    evidence=(("title", Evidence("rivers.pdf", "page 1, line 1", 0.9)),),
    digest="d1",
)


def key(uid: int, inbox: str = "one", uidvalidity: int = 7) -> ArrivalKey:
    return ArrivalKey(inbox, uidvalidity, uid)


def listed(uid: int, at: datetime = T, inbox: str = "one") -> Listed:
    return Listed(key(uid, inbox), at, 100)


def arrival(uid: int, at: datetime = T, inbox: str = "one", raw: bytes | None = None) -> Arrival:
    return Arrival(key(uid, inbox), at, raw or f"raw {inbox} {uid}".encode())


def a_reading(n: int, **fields: Any) -> Reading:
    values: dict[str, Any] = {"message_id": f"m{n}@lab.example", "fingerprint": f"f{n}", "sender": IDA}
    return Reading(Kind.HUMAN, **(values | fields))


def a_proposal(number: int = 1, text: Proposal = TEXT, **fields: Any) -> ProposalRecord:
    version = Version(text, T, on_time=True, message_id=f"m{number}@lab.example", sent_by="ida@lab.example")
    return replace(ProposalRecord(number, (version,), ("ida@lab.example",)), **fields)


def a_registration(email: str | None = "ida@lab.example", **fields: Any) -> RegistrationRecord:
    record = RegistrationRecord(
        name="Ida Moreau",
        email=email,
        affiliation=None,
        attendance=Attendance.IN_PERSON,
        attendance_said=True,
        member=None,
        seat=Seat.CONFIRMED,
        received_at=T,
        queued_at=T,
        queue_index=0,
        registered_by="ida@lab.example",
    )
    return replace(record, **fields)


def an_answer(n: int, **fields: Any) -> Outgoing:
    values: dict[str, Any] = {
        "message_id": f"a{n}@bot.example",
        "to": "Ida@lab.example",
        "template": "proposal_received",
        "subject": "Re: rivers",
        "raw": b"Subject: Re: rivers\r\n\r\nThank you.\r\n",
        "state": OutboxState.DUE,
    }
    return Outgoing(**(values | fields))


def filed(*changes: Change, **fields: Any) -> Decision:
    values = {"outcome": Outcome.FILED, "reason": "said so", "intents": frozenset({Intent.PROPOSAL})}
    return Decision(changes=changes, **(values | fields))


NOTED = Decision(Outcome.NOTED, "nothing new")


def put(store: Store, n: int, *changes: Change, answers: tuple[Outgoing, ...] = (), **fields: Any) -> int:
    """Record mail n with these changes, on whatever revision stands; its ledger id."""
    reading = a_reading(n, **fields)
    revision = store.known(reading, T, RULES).revision
    result = store.record(arrival(n), reading, filed(*changes), answers, revision=revision, now=T)
    assert isinstance(result, Recorded)
    return result.mail
