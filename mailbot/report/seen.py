"""What the last digest has shown, for the next one to tell what is new: numbers and states, no words."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from mailbot.domain import ProposalRecord, RegistrationRecord, status_of


@dataclass(frozen=True, slots=True)
class Seen:
    """proposals: number -> state; registrations: id -> state. flags, mails: the highest number shown.

    open_points: organiser's address -> fingerprints of what stood open. day: of the last daily digest.
    done: milestones that had theirs. lapsed: challenges whose end was told.
    """

    proposals: dict[str, str] = field(default_factory=dict)
    registrations: dict[str, str] = field(default_factory=dict)
    flags: int = 0
    mails: int = 0
    open_points: dict[str, list[str]] = field(default_factory=dict)
    day: str | None = None
    done: tuple[str, ...] = ()
    lapsed: tuple[int, ...] = ()


def proposal_state(record: ProposalRecord) -> str:
    return f"{status_of(record)} {len(record.versions)}"


def registration_state(record: RegistrationRecord) -> str:
    return f"{record.attendance.value} {record.seat.value}"


def as_text(seen: Seen) -> str:
    values = {name: getattr(seen, name) for name in Seen.__dataclass_fields__}
    return json.dumps(values, sort_keys=True, separators=(",", ":"))


def from_text(text: str | None) -> Seen:
    """The inverse of as_text; nothing seen where there is none."""
    if text is None:
        return Seen()
    values = json.loads(text)
    listed = {name: tuple(values.get(name, ())) for name in ("done", "lapsed")}
    return Seen(**values | listed)
