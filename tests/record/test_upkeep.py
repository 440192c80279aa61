import contextlib
import sqlite3
import stat
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.domain import (
    Address,
    AlreadyThere,
    Author,
    Challenge,
    Flag,
    Forgotten,
    GiveUp,
    MarkBounced,
    OutboxState,
    Proposal,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    Question,
    Seat,
    Standing,
)
from mailbot.record import Store, open_store
from tests.record.invented import (
    HOUR,
    IDA,
    MINUTE,
    NOTED,
    RULES,
    TEXT,
    T,
    a_proposal,
    a_reading,
    a_registration,
    an_answer,
    arrival,
    filed,
    listed,
    put,
)

BO = Address("bo@lab.example", "Bo Lind")


# --- backup ----------------------------------------------------------------------------------


def test_a_backup_is_a_whole_private_store(sqlite_store: Store, tmp_path: Path) -> None:
    put(sqlite_store, 1, PutRegistration(a_registration()))
    copy = tmp_path / "copy.db"

    sqlite_store.backup(copy)
    put(sqlite_store, 2)

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with contextlib.closing(open_store(f"sqlite:///{copy}")) as store:
        assert store.registrations() == (a_registration(id=1),)
        assert len(store.ledger_mails()) == 1


def test_a_backup_holds_nothing_of_an_open_transaction(sqlite_store: Store, tmp_path: Path) -> None:
    with contextlib.closing(open_store(f"sqlite:///{tmp_path / 'mailbot.db'}")) as other, other.together():
        other.note_seen([listed(1)])
        sqlite_store.backup(tmp_path / "copy.db")

    with contextlib.closing(open_store(f"sqlite:///{tmp_path / 'copy.db'}")) as copy:
        assert copy.counts().unaccounted == 0


def test_a_backup_overwrites_nothing(sqlite_store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_text("precious")

    with pytest.raises(GiveUp, match="exists already; a backup overwrites nothing"):
        sqlite_store.backup(copy)
    with pytest.raises(GiveUp, match="cannot be written"):
        sqlite_store.backup(tmp_path / "no" / "such" / "folder.db")

    assert copy.read_text() == "precious"
    assert [path for path in tmp_path.iterdir() if path.name.endswith(".new")] == []


def test_a_server_is_copied_by_its_own_tool(new_database: Callable[[], str], tmp_path: Path) -> None:
    with contextlib.closing(open_store(new_database())) as store, pytest.raises(GiveUp, match="pg_dump"):
        store.backup(tmp_path / "copy")


# --- erasing ---------------------------------------------------------------------------------


def season(store: Store) -> None:
    """Ida proposes and registers, Bo proposes with Ida and registers himself; a stranger asks against Ida."""
    joint = Proposal(title="Joint", authors=(Author("Bo Lind", None, BO.email), Author("Ida Moreau")))
    bos = replace(a_proposal(2, joint).versions[0], sent_by=BO.email)
    put(
        store,
        1,
        PutProposal(a_proposal(), new=True, new_version=True),
        PutRegistration(a_registration()),
        PutQuestion(Question(IDA, "Where is it?", "en", T, "m1@lab.example")),
        MarkBounced("ida@lab.example", "4.2.2", permanent=False, message_id=None),
        Flag("possible_duplicate", "ida@lab.example"),
        answers=(an_answer(1),),
    )
    put(
        store,
        2,
        PutProposal(a_proposal(2, versions=(bos,), sent_by=(BO.email,)), new=True, new_version=True),
        PutRegistration(a_registration(BO.email, name="Bo Lind", registered_by=BO.email)),
        answers=(an_answer(2, to=BO.email),),
        sender=BO,
    )
    challenge = Challenge("tok", "ida@lab.example", ("withdraw 1",), "x@y.example", T + HOUR)
    put(store, 3, PutChallenge(challenge), sender=None, answers=(an_answer(3, template="challenge"),))
    for row in store.claim_due(T, HOUR, limit=2):
        store.mark_sent(row.id, T)


def test_forget_erases_a_person_and_says_what(store: Store) -> None:
    season(store)

    forgotten = store.forget("IDA@lab.example ")

    assert forgotten == Forgotten(
        "ida@lab.example",
        (
            ("mails", 1),
            ("proposals", 1),
            ("registrations", 1),
            ("answers", 2),
            ("questions", 1),
            ("challenges", 1),
            ("bounces", 1),
            ("flags", 1),
        ),
    )
    first, second = store.proposals()
    assert (first.number, first.sent_by, first.standing) == (1, (), Standing.WITHDRAWN)
    assert [version.text for version in first.versions] == [Proposal()]
    assert second.versions[0].text.title == "Joint"
    assert [record.name for record in store.registrations()] == ["Bo Lind"]
    assert (store.desk().questions, store.desk().flags, store.desk().bounced) == ((), (), ())
    assert [(row.to, row.state, row.raw == b"") for row in store.outbox()] == [
        ("", OutboxState.SENT, True),
        (BO.email, OutboxState.SENT, False),
    ]
    assert [mail.sender for mail in store.ledger_mails()] == [None, BO.email, None]


def cells(file: Path) -> str:
    """Every cell of every table, what is compressed opened, in small letters."""
    found: list[str] = []
    with contextlib.closing(sqlite3.connect(file)) as database:
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in database.execute(f"SELECT * FROM {table}"):
                found += [_as_text(cell) for cell in row]
    return "\n".join(found).lower()


def _as_text(cell: object) -> str:
    if not isinstance(cell, bytes):
        return str(cell)
    with contextlib.suppress(zlib.error):
        cell = zlib.decompress(cell)
    return cell.decode("latin-1")


def named_by_others(store: Store) -> None:
    """Mails that hold Ida's address, and not in a From line: her own bytes, Bo's, one in quarantine."""
    for n, raw in ((4, b"From: IDA@lab.example"), (5, b"From: bo@x.example\n\nwith Ida@lab.example")):
        known = store.known(a_reading(n), T, RULES)
        store.record(
            arrival(n, raw=raw), a_reading(n, sender=BO), filed(), (), revision=known.revision, now=T
        )
    store.quarantine(arrival(6, raw=b"\xff Ida@lab.example"), "it died of it", T)


def test_nothing_of_a_forgotten_person_is_in_any_cell(sqlite_store: Store, file: Path) -> None:
    season(sqlite_store)
    named_by_others(sqlite_store)
    before = cells(file)

    sqlite_store.forget("ida@lab.example")

    after = cells(file)
    assert [word in before for word in ("ida@lab.example", "counting rivers", "m1@lab.example")] == [True] * 3
    assert [word in after for word in ("ida@lab.example", "counting rivers", "m1@lab.example")] == [False] * 3
    assert [sqlite_store.raw_mail(n) for n in (1, 4, 5)] == [None] * 3
    assert sqlite_store.raw_mail(2) is not None


def test_nothing_of_a_forgotten_person_is_in_the_file(sqlite_store: Store, file: Path) -> None:
    season(sqlite_store)
    words = (b"ida@lab.example", b"Counting Rivers", b"m1@lab.example")
    before = file.read_bytes() + file.with_name("mailbot.db-wal").read_bytes()

    sqlite_store.forget("ida@lab.example")

    after = file.read_bytes() + file.with_name("mailbot.db-wal").read_bytes()
    assert [word in before for word in words] == [True] * 3
    assert [word in after.lower() or word in after for word in words] == [False] * 3


def test_a_forgotten_mail_is_not_handled_again(store: Store) -> None:
    season(store)
    store.forget("ida@lab.example")

    known = store.known(a_reading(1), T, RULES)
    again = store.record(arrival(1, inbox="moved"), a_reading(1), NOTED, [], revision=99, now=T)

    assert known.same_mail is not None
    assert again == AlreadyThere(1)


def test_forgetting_a_co_author_leaves_the_proposal_of_the_others(store: Store) -> None:
    season(store)
    second = store.proposals()[1]
    both = replace(second, sent_by=(BO.email, "ida@lab.example"))
    put(store, 4, PutProposal(both, new=False, new_version=False), sender=BO)

    store.forget("ida@lab.example")

    record = store.proposals()[1]
    assert record.sent_by == (BO.email,)
    assert [author.name for author in record.versions[0].text.authors] == ["Bo Lind"]
    assert record.versions[0].text.title == "Joint"


def test_forgetting_a_stranger_erases_nothing(store: Store) -> None:
    season(store)
    before = (store.ledger_mails(), store.proposals(), store.registrations(), store.outbox())

    assert store.forget("nobody@else.example") == Forgotten("nobody@else.example", ())
    assert before == (store.ledger_mails(), store.proposals(), store.registrations(), store.outbox())


def test_purged_mails_lose_their_bytes_and_nothing_else(store: Store) -> None:
    season(store)
    known = store.known(a_reading(4), T, RULES)
    later = arrival(4, at=T + HOUR)
    store.record(later, a_reading(4), NOTED, [], revision=known.revision, now=T)
    proposals = store.proposals()

    assert store.purge_raw(T + MINUTE) == 3
    assert store.purge_raw(T + MINUTE) == 0

    assert [store.raw_mail(n) for n in (1, 2, 3, 4)] == [None, None, None, later.raw]
    assert store.proposals() == proposals
    assert [(row.state, row.raw == b"") for row in store.outbox()] == [
        (OutboxState.SENT, True),
        (OutboxState.SENT, True),
        (OutboxState.DUE, False),
    ]


def test_purged_bytes_are_not_in_the_file(sqlite_store: Store, file: Path) -> None:
    put(sqlite_store, 1, answers=(an_answer(1, raw=b"a letter to Ida\r\n"),))
    sqlite_store.claim_due(T, HOUR)
    sqlite_store.mark_sent(1, T)

    sqlite_store.purge_raw(T + MINUTE)

    after = file.read_bytes() + file.with_name("mailbot.db-wal").read_bytes()
    assert b"a letter to Ida" not in after


def test_people_purged_leave_counts_and_the_programme(sqlite_store: Store, file: Path) -> None:
    season(sqlite_store)
    named_by_others(sqlite_store)
    programme, before = sqlite_store.proposals(), sqlite_store.registrations()

    purged = sqlite_store.purge_people()
    sqlite_store.purge_raw(T + 1000 * HOUR)

    after = sqlite_store.registrations()
    assert purged == len(before) > 0
    assert {(r.name, r.email, r.affiliation) for r in after} == {("", None, None)}
    assert [(r.seat, r.attendance) for r in after] == [(r.seat, r.attendance) for r in before]
    assert sqlite_store.proposals() == programme
    assert {mail.sender for mail in sqlite_store.ledger_mails()} == {None}
    desk, left = sqlite_store.desk(), cells(file)
    assert (desk.questions, desk.challenges, desk.bounced, desk.flags) == ((), (), (), ())
    assert [row.why for row in sqlite_store.quarantined()] == ["kept long enough, purged"]
    assert "where is it?" not in left
    assert sqlite_store.purge_people() == 0


# --- comparing -------------------------------------------------------------------------------


def again(store: Store, other: Store) -> None:
    """What rebuild does, with decisions known by heart."""
    changes = {
        "one": filed(PutProposal(a_proposal(), new=True, new_version=True)),
        "two": filed(PutRegistration(a_registration(seat=Seat.WAITING))),
    }
    for kept in store.kept():
        n = kept.arrival.key.uid
        revision = other.known(a_reading(n), T, RULES).revision
        decision = changes[kept.arrival.key.inbox]
        other.record(kept.arrival, a_reading(n), decision, [an_answer(n)], revision=revision, now=T + HOUR)


def test_two_stores_of_the_same_mails_do_not_differ(sqlite_store: Store, tmp_path: Path) -> None:
    put(sqlite_store, 1, PutProposal(a_proposal(), new=True, new_version=True), answers=(an_answer(1),))
    known = sqlite_store.known(a_reading(2), T, RULES)
    waiting = filed(PutRegistration(a_registration(seat=Seat.WAITING)))
    two = arrival(2, inbox="two")
    sqlite_store.record(two, a_reading(2), waiting, [an_answer(2)], revision=known.revision, now=T)
    sqlite_store.mark_sent(sqlite_store.claim_due(T, HOUR)[0].id, T)

    with contextlib.closing(open_store(f"sqlite:///{tmp_path / 'again.db'}")) as other:
        again(sqlite_store, other)

        assert sqlite_store.differences(other) == ()

        put(other, 3, PutRegistration(a_registration(id=1, name="Eve", seat=Seat.CONFIRMED)))
        third, where, *rest = sqlite_store.differences(other)
        assert third.startswith("mail 3: only in the other: m3@lab.example, f3, human, ida@lab.example, ")
        assert where.startswith("arrival 3: only in the other: one, 7, 3, 2026-03-02 23:00:00+01:00, ")
        assert rest == [
            "registration 1: name is Ida Moreau in the one, Eve in the other",
            "registration 1: name_key is ida moreau in the one, eve in the other",
            "registration 1: seat is waiting in the one, confirmed in the other",
        ]


def test_text_of_a_version_comes_back_whole(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True))

    assert store.proposals()[0].versions[0].text == TEXT


def test_each_rule_of_the_tables_is_held_by_the_database(sqlite_store: Store, file: Path) -> None:
    season(sqlite_store)
    wrong = {
        "UPDATE mail SET outcome = 'lost'": "CHECK",
        "UPDATE mail SET kind = 'robot'": "CHECK",
        "UPDATE mail SET fingerprint = ''": "CHECK",
        "UPDATE mail SET message_id = 'a', fingerprint = 'b'": "UNIQUE",
        "UPDATE arrival SET state = 'seen'": "CHECK",
        "UPDATE arrival SET mail = NULL": "CHECK",
        "UPDATE arrival SET mail = 99": "FOREIGN KEY",
        "UPDATE arrival SET turn = 1": "UNIQUE",
        "INSERT INTO arrival SELECT * FROM arrival": "UNIQUE",
        "DELETE FROM mail": "FOREIGN KEY",
        "UPDATE proposal SET standing = 'lovely'": "CHECK",
        "UPDATE proposal SET merged_into = number": "CHECK",
        "UPDATE proposal SET merged_into = 99": "FOREIGN KEY",
        "DELETE FROM proposal": "FOREIGN KEY",
        "UPDATE version SET on_time = 2": "CHECK",
        "UPDATE proposal_key SET kind = 'colour'": "CHECK",
        "UPDATE registration SET seat = 'sofa'": "CHECK",
        "UPDATE registration SET attendance = 'perhaps'": "CHECK",
        "UPDATE registration SET email = 'ida@lab.example'": "UNIQUE",
        "UPDATE registration SET email = 'Ida@lab.example'": "CHECK",
        "UPDATE outbox SET state = 'lost'": "CHECK",
        "UPDATE outbox SET state = 'sent', sent_at = NULL": "CHECK",
        "UPDATE outbox SET state = 'due', sent_at = NULL, next_at = NULL": "CHECK",
        "UPDATE outbox SET message_id = 'same'": "UNIQUE",
        "UPDATE outbox SET cause = 'c', template = 't', to_key = 'k'": "UNIQUE",
        "UPDATE outbox SET attempts = -1": "CHECK",
        "INSERT INTO challenge SELECT id + 1, mail, token, address, acts, asked_by, expires_at, message_id, "
        "used FROM challenge": "UNIQUE",
        "INSERT INTO revision VALUES (2, 0)": "CHECK",
    }
    held = {}
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for statement in wrong:
            with pytest.raises(sqlite3.IntegrityError) as caught:
                connection.execute(statement)
            held[statement] = str(caught.value).split(" constraint")[0]

    assert held == wrong
