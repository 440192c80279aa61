"""Promises 1, 2 and 6 where the inbox itself is strange: renumbered, full, huge, closed, used by a person."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from mailbot.domain import Arrival, ArrivalState, GiveUp
from mailbot.record import open_store
from tests.app.meeting import AT, MeetingOnServers
from tests.mails_by_hand import mail, proposal, registration
from tests.promises.stepping import Steps, bot, one_round, texts

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(120)]

TEXTS = texts()
OLD = datetime(2025, 6, 1, tzinfo=UTC)


async def a_round(meeting: MeetingOnServers, hours: int = 0) -> None:
    now = datetime.fromisoformat(AT) + timedelta(hours=hours)
    app = bot(meeting.config, now, Steps(), TEXTS)
    with closing(app.store):
        await one_round(app, Steps())


def counted(meeting: MeetingOnServers) -> tuple[int, dict[str, int], int]:
    """Mails in the ledger, arrivals by state, unaccounted."""
    with closing(open_store(f"sqlite:///{meeting.folder / 'mailbot.db'}")) as store:
        counts = store.counts()
        return len(store.ledger_mails()), {s.value: n for s, n in counts.arrivals if n}, counts.unaccounted


async def test_a_changed_uidvalidity_gives_no_second_answer(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    meeting.deliver(registration(1))
    await a_round(meeting)

    meeting.dovecot.change_uidvalidity(meeting.user)
    await a_round(meeting, hours=1)

    assert counted(meeting) == (2, {"recorded": 4}, 0)
    assert len(meeting.sink.mails) == 2


async def test_a_wrong_password_for_a_while_loses_nothing(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    meeting.write(('password = "', 'password = "wrong'))
    for hour in range(3):
        with pytest.raises(GiveUp, match="password"):
            await a_round(meeting, hours=hour)
    meeting.write()

    await a_round(meeting, hours=3)

    assert counted(meeting)[0] == 1
    assert len(meeting.sink.to("nora@example.net")) == 1


async def test_fifty_thousand_old_mails_are_counted_and_never_fetched(meeting: MeetingOnServers) -> None:
    meeting.dovecot.fill_copies(meeting.user, mail("an old secret"), 50_000, OLD)
    meeting.deliver(proposal())

    await a_round(meeting)

    assert counted(meeting) == (1, {"out_of_scope": 50_000, "recorded": 1}, 0)
    assert b"an old secret" not in (meeting.folder / "mailbot.db").read_bytes()


async def test_a_mail_of_sixty_megabytes_holds_nobody_up(meeting: MeetingOnServers) -> None:
    line = b"All work and no play makes tides a dull set of numbers in a row.\r\n"
    meeting.deliver(mail("huge", message_id="huge@example.net") + line * (60 * 2**20 // len(line)))
    meeting.deliver(registration(1))

    await a_round(meeting)

    _, arrivals, unaccounted = counted(meeting)
    assert (sum(arrivals.values()), unaccounted) == (2, 0)
    assert len(meeting.sink.to("person1@example.net")) == 1


async def test_a_person_reads_flags_moves_and_deletes_meanwhile(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    meeting.deliver(registration(1))
    moved = meeting.deliver(registration(2))
    now = datetime.fromisoformat(AT)
    app = bot(meeting.config, now, Steps(), TEXTS)
    with closing(app.store):
        app.look("ada")
        with meeting.dovecot.client(meeting.user) as client:
            client.select_folder("INBOX")
            client.add_flags([1], [rb"\Seen", rb"\Flagged", b"todo"])
            client.move([moved], "Trash")
        app.work()
    flags = meeting.dovecot.flags(meeting.user)

    await a_round(meeting, hours=1)

    states = counted(meeting)[1]
    assert states == {ArrivalState.RECORDED: 2, ArrivalState.GONE: 1}
    assert meeting.dovecot.flags(meeting.user) == flags
    assert set(flags[1]) >= {rb"\Seen", rb"\Flagged", b"todo"}
    assert set(flags[2]) <= {rb"\Recent"}
    assert len(meeting.sink.mails) == 2


async def test_a_mail_released_from_quarantine_is_handled_though_its_inbox_has_lost_it(
    meeting: MeetingOnServers,
) -> None:
    uid = meeting.deliver(proposal())
    app = bot(meeting.config, datetime.fromisoformat(AT), Steps(), TEXTS)
    with closing(app.store):
        app.look("ada")
        [listed] = app.store.pending(9)
        number = app.store.quarantine(
            Arrival(listed.key, listed.received_at, proposal()), "a bug", app.clock()
        )
    meeting.dovecot.expunge(meeting.user, [uid])

    await a_round(meeting)
    waits = counted(meeting)
    with closing(open_store(f"sqlite:///{meeting.folder / 'mailbot.db'}")) as store:
        store.release_quarantine(number)
    await a_round(meeting)

    assert waits == (1, {"quarantined": 1}, 0)
    assert counted(meeting) == (1, {"recorded": 1}, 0)
    assert len(meeting.sink.to("nora@example.net")) == 1
