"""People forgotten: one at a time by command, and raw mail of everybody when the meeting is long over."""

from __future__ import annotations

from datetime import UTC, datetime

from mailbot.app.bot import App
from mailbot.decide.seats import moved_up
from mailbot.domain import Forgotten, Kind, Reading
from mailbot.moments import parse_deadline


def forget(app: App, address: str) -> Forgotten:
    """One person erased; whoever waited for the seat moves up at once and is told."""
    forgotten = app.store.forget(address)
    now, rules = app.clock(), app.rules()
    decision = moved_up(app.store.known(Reading(kind=Kind.OWN), now, rules), rules, now)
    cause = f"forget {now.astimezone(UTC).isoformat()}"
    outgoing = [app.compose(answer, rules, None, cause=cause) for answer in decision.answers]
    if decision.changes:
        app.store.settle(decision.changes, outgoing, cause=cause, now=now)
    return forgotten


def keep_no_longer(app: App) -> int:
    """After the meeting and `[privacy] keep`: raw mail and people go; the number of mails purged.

    The programme, the counts and the ledger stay. A meeting without a date keeps everything.
    """
    until = kept_until(app)
    now = app.clock()
    if until is None or now < until:
        return 0
    app.store.purge_people()
    return app.store.purge_raw(now)


def kept_until(app: App) -> datetime | None:
    """When raw mail goes; None: the configuration names no date of the meeting."""
    day = app.config.meeting.date
    return parse_deadline(day, app.config.meeting.timezone) + app.config.privacy.keep if day else None
