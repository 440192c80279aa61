"""Promise 9: the records follow from the mails; and promise 10: one person, or everybody, can go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mailbot.app.bot import App
from mailbot.app.forgetting import forget, keep_no_longer
from mailbot.app.rebuilding import Rebuilt, rebuild
from mailbot.domain import OutboxState, Outcome
from tests.app.meeting import AT, DELIVERED, MeetingOnServers
from tests.mails_by_hand import mail, proposal, registration
from tests.promises.stepping import Steps, bot, deliver, one_round, texts

pytestmark = pytest.mark.dovecot

TEXTS = texts()
NOW = datetime.fromisoformat(AT)
PROVEN = (
    b"Authentication-Results: mx.example.org; dkim=pass header.d=example.org\r\n"
    b"Received: from out.example.org by mx.example.org; Tue, 10 Feb 2026 10:00:00 +0100\r\n"
)
QUESTION = "Dear organisers,\n\nwill the talks of the meeting be recorded?\n\nBest\nNora Lindqvist\n"
PRIVATE = "Hi Ada,\n\nlunch on Thursday at the usual place?\n\nBo\n"


@contextmanager
def the_bot(meeting: MeetingOnServers, now: datetime = NOW) -> Iterator[App]:
    app = bot(meeting.config, now, Steps(), TEXTS)
    try:
        yield app
    finally:
        app.store.close()


async def a_round(meeting: MeetingOnServers, now: datetime = NOW) -> None:
    with the_bot(meeting, now) as app:
        await one_round(app, Steps())


def order(number: int, *lines: str) -> bytes:
    return PROVEN + mail(
        "\n".join(lines) + "\n",
        subject="orders",
        sender="Ada Example <ada@example.org>",
        to="tide@bot.example.org",
        message_id=f"order-{number}@example.org",
    )


async def a_small_season(meeting: MeetingOnServers) -> None:
    """Proposals, registrations, a copy, a machine, a private mail filed after all, orders, a full room."""
    meeting.write(
        (
            'deadline = "2026-03-02"',
            'deadline = "2026-03-02"\n[registration]\nseats = 1\n[security]\nauthserv = ["mx.example.org"]',
        )
    )
    letters = [
        proposal(1),
        registration(1),
        registration(2),
        mail(PRIVATE, message_id="lunch@example.net"),
        proposal(2, "Bo Berg <bo@example.net>"),
        registration(1),
        mail(QUESTION, subject="A question about the meeting", message_id="q1@example.net"),
        mail("gone", message_id="b@example.net", headers=(("Auto-Submitted", "auto-replied"),)),
    ]
    for place, raw in enumerate(letters):
        meeting.deliver(raw, DELIVERED + timedelta(minutes=place))
    await a_round(meeting)
    [lunch] = [one.id for one in left_alone(meeting)]
    meeting.deliver(order(1, "accept 1", f"file {lunch}"), DELIVERED + timedelta(hours=1))
    await a_round(meeting)
    meeting.deliver(order(2, "send"), DELIVERED + timedelta(hours=2))
    await a_round(meeting, NOW + timedelta(hours=1))


def left_alone(meeting: MeetingOnServers) -> list[Any]:
    with the_bot(meeting) as app:
        return [one for one in app.store.ledger_mails() if one.outcome is Outcome.LEFT_ALONE]


def checked(app: App) -> Rebuilt:
    return rebuild(app, check=True)


async def test_a_season_with_orders_follows_from_its_mails(meeting: MeetingOnServers) -> None:
    await a_small_season(meeting)
    sent = len(meeting.sink.mails)

    with the_bot(meeting) as app:
        rebuilt = checked(app)
        outcomes = {one.message_id: one.outcome for one in app.store.ledger_mails()}
        left = app.store.outbox(OutboxState.HELD)

    assert (rebuilt.differences, rebuilt.unreadable) == ((), ())
    assert (rebuilt.arrivals, rebuilt.carried) == (9, 1)
    assert outcomes["order-1@example.org"] is Outcome.COMMAND
    assert outcomes["lunch@example.net"] is Outcome.QUESTION
    assert left == ()
    assert len(meeting.sink.mails) == sent


async def test_a_damaged_record_is_made_again_and_nothing_is_sent(meeting: MeetingOnServers) -> None:
    await a_small_season(meeting)
    sent = len(meeting.sink.mails)
    with the_bot(meeting) as app:
        before = app.store.proposals(), app.store.registrations(), app.store.outbox()
    with closing(sqlite3.connect(meeting.folder / "mailbot.db")) as database, database:
        database.execute("UPDATE proposal SET standing = 'declined' WHERE number = 1")
        database.execute("DELETE FROM mail_registration")
        database.execute("DELETE FROM registration")
        database.execute("DELETE FROM outbox WHERE to_key = 'person1@example.net'")

    with the_bot(meeting) as app:
        seen = checked(app)
        untouched = app.store.proposals()[0].standing.value, app.store.registrations()
        rebuilt = rebuild(app, check=False)
        after = app.store.proposals(), app.store.registrations(), app.store.outbox()
        again = checked(app)
        await deliver(app, Steps())
        held = app.store.outbox(OutboxState.HELD)

    assert untouched == ("declined", ())
    assert "proposal 1: standing is declined in the one, accepted in the other" in rebuilt.differences
    assert (seen.differences, seen.backup) == (rebuilt.differences, None)
    assert after[:2] == before[:2]
    assert {row.message_id for row in after[2]} == {row.message_id for row in before[2]}
    assert {row.to for row in held} == {"person1@example.net"}  # what was missing waits for a person
    assert again.differences == ()
    assert len(meeting.sink.mails) == sent
    assert rebuilt.backup is not None
    assert oct(rebuilt.backup.stat().st_mode)[-3:] == "600"


async def test_what_a_forgotten_person_left_is_carried_over(meeting: MeetingOnServers) -> None:
    for place, raw in enumerate((proposal(1), proposal(2, "Bo Berg <bo@example.net>"), registration(1))):
        meeting.deliver(raw, DELIVERED + timedelta(minutes=place))
    await a_round(meeting)

    with the_bot(meeting) as app:
        forget(app, "person1@example.net")
        forget(app, "nora@example.net")
        rebuilt = checked(app)
        mended = rebuild(app, check=False)

    assert (rebuilt.differences, rebuilt.carried, mended.differences) == ((), 3, ())


async def test_the_seat_of_a_forgotten_person_is_given_on_at_once(meeting: MeetingOnServers) -> None:
    await a_small_season(meeting)
    [waits] = meeting.sink.to("person2@example.net")

    with the_bot(meeting) as app:
        forgotten = forget(app, "Person1@example.net")
        await deliver(app, Steps())
        registered = [(one.email, one.seat.value) for one in app.store.registrations()]

    assert dict(forgotten.erased)["registrations"] == 1
    assert registered == [("person2@example.net", "confirmed")]
    _, told = meeting.sink.to("person2@example.net")
    assert told.message_id != waits.message_id


async def test_kept_long_enough_the_mails_go_and_the_programme_stays(meeting: MeetingOnServers) -> None:
    await a_small_season(meeting)
    meeting.write(('title = "A day on tides"', 'title = "A day on tides"\ndate = "2026-04-01"'))

    with the_bot(meeting, datetime(2026, 9, 27, tzinfo=UTC)) as app:
        early = keep_no_longer(app)
    with the_bot(meeting, datetime(2026, 9, 30, tzinfo=UTC)) as app:
        purged = keep_no_longer(app)
        titles = [one.versions[-1].text.title for one in app.store.proposals()]
        rebuilt = checked(app)

    content = b"".join(path.read_bytes() for path in meeting.folder.glob("mailbot.db*"))
    assert (early, purged) == (0, 8)
    assert titles == ["Filling the gaps of tide gauges, part 2"]  # its second version
    assert b"person1@example.net" not in content
    assert (rebuilt.differences, rebuilt.arrivals) == ((), 0)


async def test_the_commands_say_what_they_did(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    await a_round(meeting)
    copy = meeting.folder / "copy.db"

    copied = meeting.run("backup", str(copy))
    unasked = meeting.run("forget", "nora@example.net")
    forgotten = meeting.run("forget", "nora@example.net", "--yes")
    with the_bot(meeting) as app:
        left = app.store.proposals()[0].versions[-1].text.title
    copy.replace(meeting.folder / "mailbot.db")
    checked_ = meeting.run("rebuild", "--check")

    assert (copied.returncode, unasked.returncode) == (0, 2)
    assert "--yes" in unasked.stderr
    assert "1 mails\n1 proposals\n1 answers\nnora@example.net is forgotten\n" in forgotten.stdout
    assert left is None
    assert (checked_.returncode, checked_.stdout) == (0, "1 arrivals run again, 0 differences\n")


async def test_rebuild_refuses_while_a_service_runs(meeting: MeetingOnServers) -> None:
    await a_round(meeting)

    with the_bot(meeting) as app:
        app.store.lock_service()
        refused = meeting.run("rebuild", "--check")

    assert refused.returncode == 2
    assert "another mailbot service runs on this store" in refused.stderr
