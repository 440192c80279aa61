"""The digest: what an organiser is told, from what the store holds and what the last digest has shown.

Pure. First what needs an organiser, with the commands that settle it; the words are the template's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.domain import (
    Attendance,
    Desk,
    Digest,
    Rules,
    Seat,
    Standing,
    received_as,
)
from mailbot.report import digest_changes as changes
from mailbot.report import digest_lines as lines
from mailbot.report.calendar import days_left
from mailbot.report.seen import Seen, proposal_state, registration_state


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a digest is made. inboxes: those that are this organiser's own; nobody else is told of the
    mails in them that were left alone. heading: ledger number -> what stands for sender and subject until
    the digest leaves."""

    email: str
    inboxes: frozenset[str] = frozenset()
    heading: Callable[[int], str] = field(default=lambda _mail: "")


def digest(
    desk: Desk,
    seen: Seen,
    reader: Reader,
    rules: Rules,
    *,
    at: datetime,
    deadline: datetime,
    pictures: Collection[str] = (),
) -> Digest:
    """deadline: the one that holds now. pictures: Content-IDs of the images that travel along."""
    code, closed = rules.meeting.code, at > deadline
    own = lines.left_alone(desk, seen, reader.inboxes, reader.heading)
    return Digest(
        at=at,
        days_left=days_left(at, deadline, rules.meeting.timezone),
        counts=tuple(_counts(desk, rules).items()),
        needs=(
            *lines.alarms(desk),
            *lines.questions(desk),
            *lines.perhaps_for_us(desk, reader.inboxes, reader.heading),
            *lines.staged(desk),
            *lines.duplicates(desk, code),
            *(lines.undecided(desk, code) if closed else ()),
            *lines.flags(desk, seen),
            *lines.lapsed_challenges(desk, seen, at),
        ),
        new=(*changes.new_proposals(desk, seen, code), *changes.new_registrations(desk, seen)),
        changed=(*changes.changed_proposals(desk, seen, code), *changes.changed_registrations(desk, seen)),
        waiting=(
            *lines.uncorrected(desk, code),
            *lines.open_challenges(desk, at),
            *lines.not_registered(desk, code),
        ),
        failed=lines.failed(desk),
        quarantined=lines.quarantined(desk),
        left_alone=own,
        pictures=tuple(pictures),
    )


def _counts(desk: Desk, rules: Rules) -> dict[str, int]:
    proposals = [one for one in desk.proposals if one.standing not in (Standing.MERGED, Standing.WITHDRAWN)]
    active = [one for one in desk.registrations if one.seat is not Seat.CANCELLED]
    received = [received_as(one) for one in proposals]
    return {
        "mails": len(desk.mails),
        "unaccounted": desk.counts.unaccounted,
        "proposals": len(proposals),
        "needs_correction": received.count("needs_correction"),
        "late": received.count("late"),
        "seats": rules.seats,
        "in_person": seats_taken(desk),
        "remote": sum(one.attendance is Attendance.REMOTE for one in active),
        "waiting": sum(one.seat is Seat.WAITING for one in active),
    }


def seats_taken(desk: Desk) -> int:
    """As the rules count them: speakers and organisers have theirs beside."""
    sitting = (Seat.CONFIRMED, Attendance.IN_PERSON, False)
    return sum((one.seat, one.attendance, one.reserved) == sitting for one in desk.registrations)


def tells_news(it: Digest, seen: Seen, reader: Reader) -> bool:
    """Whether it says anything that the one before did not; a day without is a day without a mail.

    What is settled since is no news: whoever settled it has had a transcript.
    """
    fresh = any(line.code in lines.SHOWN_ONCE for line in it.needs)
    if fresh or it.new or it.changed or it.left_alone:
        return True
    return not set(open_points(it)) <= set(seen.open_points.get(reader.email, ()))


def open_points(it: Digest) -> list[str]:
    """A fingerprint of each line that stands until it is settled; it tells nobody's name."""
    standing = [line for line in it.needs if line.code not in lines.SHOWN_ONCE]
    every = (*standing, *it.waiting, *it.failed, *it.quarantined)
    return sorted(hashlib.sha256(repr(line).encode()).hexdigest()[:10] for line in every)


def after(desk: Desk, seen: Seen, digests: Collection[tuple[str, Digest]]) -> Seen:
    """What has been seen once these digests (address, digest) are on their way."""
    lapsed = {one.id for _, it in digests for one in desk.challenges if lines.has_lapsed(one, desk, it.at)}
    shown = {email: open_points(it) for email, it in digests}
    return Seen(
        proposals={str(one.number): proposal_state(one) for one in desk.proposals},
        registrations={str(one.id): registration_state(one) for one in desk.registrations},
        flags=max((one.id for one in desk.flags), default=seen.flags),
        mails=max((one.id for one in desk.mails if one.id is not None), default=seen.mails),
        open_points=seen.open_points | shown,
        day=seen.day,
        done=seen.done,
        lapsed=tuple(sorted({*seen.lapsed, *(id_ for id_ in lapsed if id_ is not None)})),
    )
