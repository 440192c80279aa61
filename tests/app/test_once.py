"""`mailbot run --once` as a person meets it: good days, wrong configurations, servers that are away."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from tests.app.meeting import AT, MeetingOnServers
from tests.mails_by_hand import mail, proposal, registration
from tests.servers.ports import free_port

pytestmark = pytest.mark.dovecot


def test_a_proposal_is_stored_and_its_author_answered(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())

    done = meeting.once()

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "1 mails handled, 1 mails sent\n"
    [stored] = meeting.export()["proposals"]
    assert (stored["reference"], stored["title"], stored["status"]) == (
        "TIDE-1",
        "Filling the gaps of tide gauges, part 1",
        "on_time",
    )
    [answer] = meeting.sink.to("nora@example.net")
    assert b"In-Reply-To: <proposal-1@example.net>" in answer.raw
    assert b"Reply-To: Ada Example <ada@example.org>" in answer.raw


def test_whatever_the_bytes_there_is_a_row_and_a_reason(meeting: MeetingOnServers) -> None:
    for raw in (b"", b"\x00" * 500, b"\xff\xfe" * 300, b"From: \r\n\r\n", b"(" * 70_000):
        meeting.deliver(raw or b"\r\n")
    meeting.deliver(registration(1))

    done = meeting.once()
    export = meeting.export()

    assert done.returncode == 0
    counted = json.loads(meeting.run("status", "--json").stdout)
    assert counted["arrivals"]["recorded"] + counted["arrivals"]["quarantined"] == 6
    assert counted["unaccounted"] == 0
    assert all(one["reason"] for one in export["mails"])
    assert [one["email"] for one in export["registrations"]] == ["person1@example.net"]


def test_mail_before_the_call_is_counted_and_its_content_never_stored(meeting: MeetingOnServers) -> None:
    meeting.deliver(mail("an old secret", message_id="old@example.net"), datetime(2025, 12, 1, tzinfo=UTC))

    done = meeting.once()

    assert done.returncode == 0
    assert meeting.export()["mails"] == []
    assert "out of scope\t1" in meeting.run("status").stdout
    assert b"old secret" not in (meeting.folder / "mailbot.db").read_bytes()


def test_silent_backlog_records_and_answers_nobody(meeting: MeetingOnServers) -> None:
    meeting.write(('backlog = "answer"', 'backlog = "silent"'))
    meeting.deliver(proposal())

    meeting.once()

    assert len(meeting.export()["proposals"]) == 1
    assert meeting.sink.to("nora@example.net") == ()


def test_the_first_run_is_the_first_one_alone(meeting: MeetingOnServers) -> None:
    meeting.write(('backlog = "answer"', 'backlog = "silent"'))
    meeting.deliver(registration(1))
    meeting.once()
    first = datetime.fromisoformat(AT)

    meeting.deliver(proposal(), first + timedelta(minutes=1))
    meeting.run("run", "--once", "--at", (first + timedelta(minutes=2)).isoformat())

    assert [one.recipients for one in meeting.sink.mails] == [("nora@example.net",)]


def test_a_private_mail_is_in_no_file_log_or_export(meeting: MeetingOnServers) -> None:
    private = ("lunch on thursday", "secretfriend@example.net", "a private subject")
    text, sender, subject = private
    meeting.deliver(mail(f"Hi Ada,\n\n{text} as usual?\n\nBo\n", subject=subject, sender=f"Bo <{sender}>"))

    done = meeting.once()
    said = "".join(
        (
            *(done.stdout, done.stderr),
            *(meeting.run(*words).stdout for words in (("export",), ("status",), ("outbox", "list"))),
            *(path.read_bytes().decode("latin-1") for path in meeting.folder.iterdir() if path.is_file()),
        )
    )

    assert done.returncode == 0
    assert [one["outcome"] for one in meeting.export()["mails"]] == ["left_alone"]
    assert [word for word in private if word in said] == []


def test_observe_holds_every_answer(meeting: MeetingOnServers) -> None:
    meeting.write(('mode = "send"', 'mode = "observe"'))
    meeting.deliver(proposal())

    meeting.once()

    assert meeting.sink.to("nora@example.net") == ()
    [row] = meeting.run("outbox", "list", "--state", "held").stdout.splitlines()
    assert "nora@example.net\tproposal_received" in row


def test_a_held_answer_leaves_when_a_person_releases_it(meeting: MeetingOnServers) -> None:
    meeting.write(('mode = "send"', 'mode = "observe"'))
    meeting.deliver(proposal())
    meeting.once()
    [row] = meeting.run("outbox", "list", "--state", "held").stdout.splitlines()
    number = row.split("\t")[0]

    released = meeting.run("outbox", "release", number)
    meeting.once()

    assert released.returncode == 0
    assert len(meeting.sink.to("nora@example.net")) == 1


def test_draft_puts_answers_into_the_drafts_folder(meeting: MeetingOnServers) -> None:
    with meeting.dovecot.client(meeting.user) as client:
        client.create_folder("Drafts")
    meeting.write(('mode = "send"', 'mode = "draft"'))
    meeting.deliver(proposal())

    meeting.once()
    meeting.once()

    with meeting.dovecot.client(meeting.user) as client:
        client.select_folder("Drafts", readonly=True)
        assert len(client.search()) == 1
    assert meeting.sink.to("nora@example.net") == ()
    assert meeting.run("outbox", "list").stdout.split("\t")[1] == "drafted"


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        ('password = "', 'password = "wrong', 2, "password"),
        ("/INBOX", "/Nowhere", 2, "Nowhere"),
        ('deadline = "2026-03-02"', 'deadline = "soon"', 2, 'call.deadline = "soon" is no date'),
        ("sqlite:///", "sqlite:////nowhere", 2, "nowhere"),
    ],
)
def test_a_wrong_configuration_is_one_line_and_a_code(
    meeting: MeetingOnServers, old: str, new: str, code: int, said: str
) -> None:
    meeting.write((old, new))
    meeting.deliver(proposal())

    done = meeting.once()

    assert done.returncode == code, done.stderr
    [line] = done.stderr.splitlines()
    assert line.startswith("mailbot: ")
    assert said in line
    assert meeting.sink.mails == ()


def test_an_imap_server_that_is_away_means_try_again_later(meeting: MeetingOnServers) -> None:
    meeting.write((f":{meeting.dovecot.port}/", f":{free_port()}/"))

    done = meeting.once()

    assert done.returncode == 75
    assert "inbox ada" in done.stderr


def test_an_smtp_server_that_is_away_loses_nothing(meeting: MeetingOnServers) -> None:
    meeting.write((f"smtp://127.0.0.1:{meeting.sink.port}", f"smtp://127.0.0.1:{free_port()}"))
    meeting.deliver(proposal())
    first = meeting.once()
    meeting.write()
    [row] = meeting.run("outbox", "list").stdout.splitlines()

    second = meeting.run("run", "--once", "--at", "2026-02-10T07:45:00+01:00")

    assert row.split("\t")[1] == "due"
    assert (first.returncode, second.returncode) == (75, 0)
    assert len(meeting.sink.to("nora@example.net")) == 1


def test_a_damaged_database_is_reported_and_left_alone(meeting: MeetingOnServers) -> None:
    database = meeting.folder / "mailbot.db"
    database.write_bytes(b"SQLite format 3\x00" + b"\xaa" * 8000)
    before = database.read_bytes()

    done = meeting.once()

    assert done.returncode == 2
    assert "mailbot.db" in done.stderr
    assert database.read_bytes() == before


def test_one_inbox_that_is_away_does_not_stop_the_other(meeting: MeetingOnServers) -> None:
    away = f"""
[[inboxes]]
name = "away"
url = "imap://x@127.0.0.1:{free_port()}/INBOX"
password = "x"
[outgoing]"""
    meeting.write(("\n[outgoing]", away))
    meeting.deliver(proposal())

    done = meeting.once()

    assert done.returncode == 75
    assert len(meeting.sink.to("nora@example.net")) == 1


def test_the_store_is_private(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    meeting.once()

    database = meeting.folder / "mailbot.db"

    assert oct(database.stat().st_mode)[-3:] == "600"
    with sqlite3.connect(database) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
