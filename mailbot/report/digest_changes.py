"""What is new and what has changed since the last digest, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from mailbot.domain import (
    Attendance,
    Desk,
    DigestLine,
    ProposalRecord,
    RegistrationRecord,
    Seat,
    Standing,
    received_as,
)
from mailbot.report.digest_lines import Lines, line, most, person_of, reference, title, who
from mailbot.report.seen import Seen, proposal_state, registration_state

_GONE = (Standing.MERGED, Standing.WITHDRAWN)


def new_proposals(desk: Desk, seen: Seen, code: str) -> Lines:
    fresh = [one for one in desk.proposals if str(one.number) not in seen.proposals]
    standing = [one for one in fresh if one.standing not in _GONE]
    return most(
        line(
            "proposal_late" if received_as(one) == "late" else "proposal_new",
            reference=reference(one, code),
            title=title(one),
            who=who(one),
        )
        for one in standing
    )


def new_registrations(desk: Desk, seen: Seen) -> Lines:
    fresh = [one for one in desk.registrations if str(one.id) not in seen.registrations]
    return most(
        line("registration_new", who=person_of(one), how=one.attendance.value, seat=one.seat.value)
        for one in fresh
        if one.seat is not Seat.CANCELLED
    )


def changed_proposals(desk: Desk, seen: Seen, code: str) -> Lines:
    return most(found for one in desk.proposals for found in _changes(one, seen, code))


def _changes(one: ProposalRecord, seen: Seen, code: str) -> Iterator[DigestLine]:
    before, now = seen.proposals.get(str(one.number), ""), proposal_state(one)
    if before == now or not one.sent_by:  # forgotten people are told of no more
        return
    values = {"reference": reference(one, code), "title": title(one)}
    was, is_ = before.split(" "), now.split(" ")
    late = was[-1] != is_[1] and not one.versions[-1].on_time
    if one.standing is Standing.WITHDRAWN:
        yield line("withdrawn", **values)
    elif one.standing is Standing.MERGED and before:
        yield line("merged", **values, into=f"{code}-{one.merged_into}")
    elif before and was[0] != is_[0] and one.standing is not Standing.ACTIVE:
        yield line("decided", **values, standing=one.standing.value)
    elif before and was[1] != is_[1] and not late:
        yield line("version_new", **values)
    # A wholly late proposal is new as late; a late version of another is told beside what was decided.
    if late and one.standing not in _GONE and (before or received_as(one) != "late"):
        yield line("version_late", **values)


def changed_registrations(desk: Desk, seen: Seen) -> Lines:
    return most(found for one in desk.registrations for found in _moves(one, seen))


def _moves(one: RegistrationRecord, seen: Seen) -> Iterator[DigestLine]:
    before, now = seen.registrations.get(str(one.id)), registration_state(one)
    if before is None or before == now:
        return
    attendance, seat = before.split(" ")
    if one.seat is Seat.CANCELLED:
        yield line("registration_cancelled", who=person_of(one))
    elif seat == Seat.WAITING and one.attendance is Attendance.IN_PERSON:
        yield line("promoted", who=person_of(one))
    elif attendance != one.attendance or seat == Seat.CANCELLED:
        yield line("registration_changed", who=person_of(one), how=one.attendance.value, seat=one.seat.value)
