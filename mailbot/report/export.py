"""Everything that the store holds, in open formats: the JSON of the contract, and one CSV for each table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailbot.domain import (
    Attendance,
    LedgerMail,
    ProposalRecord,
    RegistrationRecord,
    Rules,
    Seat,
    Standing,
    Version,
    received_as,
    standing_version,
    status_of,
)

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "|", "%")


@dataclass(frozen=True, slots=True)
class Everything:
    """What an export holds. deadline: the one that holds now, extensions included."""

    rules: Rules
    deadline: datetime
    proposals: tuple[ProposalRecord, ...]
    registrations: tuple[RegistrationRecord, ...]
    mails: tuple[LedgerMail, ...]


def as_json(everything: Everything) -> str:
    return json.dumps(export(everything), ensure_ascii=False, indent=1) + "\n"


def export(everything: Everything) -> dict[str, Any]:
    """The object of the export contract."""
    rules = everything.rules
    proposals = [one for one in everything.proposals if one.standing is not Standing.MERGED]
    waiting = waiting_list(everything.registrations)
    return {
        "meeting": {
            "code": rules.meeting.code,
            "title": rules.meeting.title,
            "deadline": everything.deadline.isoformat(),
            "seats": rules.seats,
        },
        "totals": totals(everything),
        "waiting_list": [{"name": one.name, "email": one.email} for one in waiting],
        "proposals": [_proposal(one, rules) for one in proposals],
        "registrations": [_registration(one, waiting) for one in everything.registrations],
        "mails": [_mail(one) for one in everything.mails],
    }


def totals(everything: Everything) -> dict[str, int]:
    """Counts as the meeting page prints them; cancelled people are in no count but their own."""
    active = [one for one in everything.registrations if one.seat is not Seat.CANCELLED]
    in_person = [one for one in active if one.attendance is Attendance.IN_PERSON]
    proposals = [one for one in everything.proposals if one.standing is not Standing.MERGED]
    standing = [one for one in proposals if one.standing is not Standing.WITHDRAWN]
    received = [received_as(one) for one in standing]
    members = sum(one.member is True for one in active)
    seats = everything.rules.seats
    return {
        "registered": len(active),
        "members": members,
        "non_members": len(active) - members,
        "in_person": len(in_person),
        "remote": len(active) - len(in_person),
        "seats": seats,
        "in_person_confirmed": sum(one.seat is Seat.CONFIRMED for one in in_person),
        "in_person_waiting": sum(one.seat is Seat.WAITING for one in in_person),
        "places_left": seats - len(in_person),
        "cancelled": len(everything.registrations) - len(active),
        "proposals": len(proposals),
        "proposals_on_time": received.count("on_time"),
        "proposals_late": received.count("late"),
        "proposals_withdrawn": len(proposals) - len(standing),
        "proposals_needing_correction": received.count("needs_correction"),
        "mails": len(everything.mails),
        "arrivals": sum(len(one.inboxes) for one in everything.mails),
    }


def waiting_list(registrations: Sequence[RegistrationRecord]) -> list[RegistrationRecord]:
    waiting = [one for one in registrations if one.seat is Seat.WAITING]
    return sorted(waiting, key=lambda one: (one.queued_at, one.queue_index))


def _proposal(record: ProposalRecord, rules: Rules) -> dict[str, Any]:
    standing = standing_version(record)
    text = standing.text
    in_time = [one for one in record.versions if one.on_time]
    counted = in_time or list(record.versions)
    return {
        "reference": f"{rules.meeting.code}-{record.number}",
        "title": text.title,
        "authors": [{"name": a.name, "affiliation": a.affiliation, "email": a.email} for a in text.authors],
        "abstract": text.abstract,
        "keywords": list(text.keywords),
        "language": text.language,
        "sent_by": list(record.sent_by),
        "status": status_of(record),
        "on_time": received_as(record) == "on_time",
        "received_at": record.versions[0].received_at.isoformat(),
        "problems": [problem.value for problem in text.problems],
        "versions": len(counted),
        "late_versions": len(record.versions) - len(counted),
        "history": [_version(one) for one in record.versions],
    }


def _version(version: Version) -> dict[str, Any]:
    return {
        "received_at": version.received_at.isoformat(),
        "on_time": version.on_time,
        "source": version.text.source,
        "pages": version.text.pages,
        "problems": [problem.value for problem in version.text.problems],
        "message_id": version.message_id,
    }


def _registration(record: RegistrationRecord, waiting: list[RegistrationRecord]) -> dict[str, Any]:
    return {
        "name": record.name,
        "email": record.email,
        "affiliation": record.affiliation,
        "attendance": record.attendance.value,
        "member": record.member is True,
        "seat": record.seat.value,
        "position": waiting.index(record) + 1 if record in waiting else None,
        "received_at": record.received_at.isoformat(),
        "registered_by": record.registered_by,
    }


def _mail(mail: LedgerMail) -> dict[str, Any]:
    return {
        "message_id": mail.message_id,
        "received_at": mail.received_at.isoformat(),
        "inboxes": list(mail.inboxes),
        "kind": mail.kind.value,
        "outcome": mail.outcome.value,
        "reason": mail.reason,
        "answers": [
            {
                "to": one.to,
                "template": one.template,
                "message_id": one.message_id,
                "state": one.state.value,
            }
            for one in mail.answers
        ],
    }


def as_csv(everything: Everything) -> dict[str, str]:
    """File name -> content: proposals.csv, registrations.csv, mails.csv. With a byte order mark and CRLF,
    as spreadsheet programs like it; what could start a formula is defused."""
    return {f"{name}.csv": _table(rows) for name, rows in flat_tables(everything).items()}


def flat_tables(everything: Everything) -> dict[str, list[dict[str, Any]]]:
    """Table name -> rows of plain cells (text, numbers, "yes" and "no")."""
    whole = export(everything)
    return {name: [_flat(row) for row in whole[name]] for name in ("proposals", "registrations", "mails")}


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    return {key: _cell(value) for key, value in row.items() if key != "history"}


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(_cell(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(str(one) for one in value.values() if one)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value


def defused(text: str) -> str:
    """A cell that a spreadsheet would take for a formula, as text (CWE-1236)."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _table(rows: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(rows[0] if rows else ["empty"])
    for row in rows:
        writer.writerow([defused(one) if isinstance(one, str) else one for one in row.values()])
    return "\ufeff" + out.getvalue()
