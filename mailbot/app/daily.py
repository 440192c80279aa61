"""What is due by the calendar: digests to the organisers, reminders and requests to people.

The store decides what is queued once; the clock is the App's, so that `run --once --at` is the same as a day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mailbot.app.readers import own_inboxes, replies_to
from mailbot.config import Config
from mailbot.config.sections import Organiser
from mailbot.domain import Address, Answer, Desk, Digest, Facts, Outgoing, Rules
from mailbot.moments import parse_deadline
from mailbot.reply.compose import compose
from mailbot.reply.headings import mark
from mailbot.reply.mime import Attached
from mailbot.report.calendar import Times, due_day, due_milestones
from mailbot.report.digest import Reader, after, digest, seats_taken, tells_news
from mailbot.report.export import Everything
from mailbot.report.pictures import Words, seats, submissions
from mailbot.report.reminders import unasked
from mailbot.report.seen import Seen, as_text, from_text
from mailbot.report.sheets import as_xlsx

if TYPE_CHECKING:
    from mailbot.app.bot import App

SEEN = "digest"  # the setting that holds what the last digest has shown
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def queue_due(app: App) -> int:
    """Queue what is due now: reminders and requests first, then the digest; the number of mails."""
    now, times = app.clock(), times_of(app.config)
    deadline, rules = app.deadline(), app.rules()
    seen = from_text(app.store.setting(SEEN))
    due = due_milestones(now, deadline, times, seen.done)
    if not due and now < times.on_day_of(now):
        return 0
    queued = _queue_unasked(app, rules, now, deadline, times) if now >= times.on_day_of(now) else 0
    day = due_day(now, times, seen.day)
    if not due and day is None:
        return queued
    desk = app.store.desk()
    wanted = [
        (organiser, it)
        for organiser, reader, it in _digests(app, desk, seen, rules, now, deadline)
        if due or tells_news(it, seen, reader)
    ]
    if not wanted:
        return queued
    cause = f"digest {due[0] if due else day}"
    settled = replace(seen, day=day or seen.day, done=(*seen.done, *due))
    return queued + _queue(app, desk, settled, wanted, cause, rules)


def on_demand(app: App) -> list[Outgoing]:
    """A digest for each organiser as it would go out now; nothing is queued."""
    desk, now, rules = app.store.desk(), app.clock(), app.rules()
    seen = from_text(app.store.setting(SEEN))
    found = _digests(app, desk, seen, rules, now, app.deadline())
    cause = f"digest {now.isoformat()}"
    return [_composed(app, desk, organiser, it, cause, rules) for organiser, _, it in found]


def queue_on_demand(app: App) -> int:
    """Queue a digest for every organiser now, news or not; the number of mails."""
    desk, now, rules = app.store.desk(), app.clock(), app.rules()
    seen = from_text(app.store.setting(SEEN))
    found = _digests(app, desk, seen, rules, now, app.deadline())
    wanted = [(organiser, it) for organiser, _, it in found]
    return _queue(app, desk, seen, wanted, f"digest {now.isoformat()}", rules)


def times_of(config: Config) -> Times:
    hour, minute = (int(part) for part in config.schedule.digest.split(":"))
    return Times(config.meeting.timezone, hour, minute)


# --- reminders and requests --------------------------------------------------------------


def _queue_unasked(app: App, rules: Rules, now: datetime, deadline: datetime, times: Times) -> int:
    day = app.config.meeting.date
    meeting = parse_deadline(day, app.config.meeting.timezone) if day else None
    queued = 0
    for one in unasked(app.store.desk(), rules, now=now, deadline=deadline, times=times, meeting=meeting):
        outgoing = app.compose(one.answer, rules, None, cause=one.cause)
        queued += app.store.queue((outgoing,), cause=one.cause, now=now)
    return queued


# --- digests -----------------------------------------------------------------------------


def _digests(
    app: App, desk: Desk, seen: Seen, rules: Rules, now: datetime, deadline: datetime
) -> list[tuple[Organiser, Reader, Digest]]:
    found = []
    for organiser in app.config.organisers:
        inboxes = own_inboxes(app.config, organiser.email)
        reader = Reader(organiser.email, inboxes, lambda mail: mark(rules.secret, mail))
        pictures = [f"{name}.{rules.meeting.code.lower()}@mailbot" for name in ("proposals", "seats")]
        it = digest(desk, seen, reader, rules, at=now, deadline=deadline, pictures=pictures)
        found.append((organiser, reader, it))
    return found


def _queue(
    app: App,
    desk: Desk,
    seen: Seen,
    wanted: list[tuple[Organiser, Digest]],
    cause: str,
    rules: Rules,
) -> int:
    """The mails and what they have shown, in one transaction: no digest twice, none forgotten."""
    outgoing = [_composed(app, desk, organiser, it, cause, rules) for organiser, it in wanted]
    shown = after(desk, seen, [(organiser.email, it) for organiser, it in wanted])
    with app.store.together():
        queued = app.store.queue(outgoing, cause=cause, now=app.clock())
        app.store.put_setting(SEEN, as_text(shown))
    return queued


def _composed(app: App, desk: Desk, organiser: Organiser, it: Digest, cause: str, rules: Rules) -> Outgoing:
    language = organiser.language or app.config.meeting.languages[0]
    deadline = app.deadline()
    answer = Answer(
        templates=("digest",),
        to=Address(organiser.email, organiser.name),
        language=language,
        facts=Facts(it.at, deadline, digest=it),
    )
    return compose(
        answer,
        rules,
        sender=app.config.outgoing.sender_address,
        templates=app.templates,
        date=it.at.astimezone(UTC),
        cause=cause,
        attached=(*_pictures(app, desk, it, rules, language), _sheet(desk, it, rules, deadline)),
        reply_to=replies_to(app.config, organiser.email),
    )


def _pictures(app: App, desk: Desk, it: Digest, rules: Rules, language: str) -> tuple[Attached, ...]:
    chosen = app.templates.module("text", f"{language}/pictures.j2", {})
    words = Words(**{name: getattr(chosen, name) for name in Words.__dataclass_fields__})
    zone = ZoneInfo(rules.meeting.timezone)
    counts = dict(it.counts)
    received = [one.versions[0].received_at for one in desk.proposals if one.merged_into is None]
    drawn = (
        submissions(
            received,
            rules.opens.astimezone(zone),
            app.deadline().astimezone(zone),
            it.at.astimezone(zone),
            words,
        ),
        seats(seats_taken(desk), counts["waiting"], rules.seats, words),
    )
    return tuple(
        Attached(f"{cid.partition('.')[0]}.png", "image/png", picture, cid)
        for cid, picture in zip(it.pictures, drawn, strict=True)
    )


def _sheet(desk: Desk, it: Digest, rules: Rules, deadline: datetime) -> Attached:
    everything = Everything(rules, deadline, desk.proposals, desk.registrations, desk.mails)
    day = it.at.astimezone(ZoneInfo(rules.meeting.timezone))
    return Attached(f"{rules.meeting.code}-{day:%Y-%m-%d}.xlsx", SHEET, as_xlsx(everything))
