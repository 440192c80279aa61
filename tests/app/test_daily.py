"""Digests and reminders over real servers: due once, by the clock given, in every mode, answered by mail."""

from __future__ import annotations

import asyncio
import contextlib
import email
import email.policy
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from mailbot.app import App, open_app
from mailbot.config import load
from mailbot.domain import status_of
from tests.app.meeting import MeetingOnServers
from tests.mails_by_hand import mail, proposal, registration
from tests.servers.smtpd import Caught

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(120)]

ADA = "ada@example.org"


class Days:
    """One App whose clock is set by the test; what a round does is what `run --once` does."""

    def __init__(self, meeting: MeetingOnServers) -> None:
        self.meeting = meeting
        self.now = datetime(2026, 2, 10, tzinfo=UTC)
        self.app: App

    def round(self, at: str) -> list[Caught]:
        """The mails to the organiser that this round sent."""
        self.now = datetime.fromisoformat(f"2026-{at}+01:00")
        before = len(self.meeting.sink.to(ADA))
        assert self.app.look_everywhere() == {}
        assert self.app.work().troubles == {}
        self.app.daily()
        delivered = asyncio.run(self.app.send_due())
        assert (delivered.paused, delivered.waiting) == (None, None)
        return list(self.meeting.sink.to(ADA)[before:])


@pytest.fixture
def days(meeting: MeetingOnServers) -> Iterator[Callable[[], Days]]:
    """Opens the App once the test has written its configuration."""
    with contextlib.ExitStack() as stack:

        def begin() -> Days:
            it = Days(meeting)
            config = load(meeting.config, {"MAILBOT__READING__PROCESSES": "1"})
            it.app = stack.enter_context(open_app(config, clock=lambda: it.now))
            return it

        yield begin


def parsed(caught: Caught) -> EmailMessage:
    message = email.message_from_bytes(caught.raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(caught: Caught) -> str:
    body = parsed(caught).get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n").replace(" \n", " ")


def test_digest_arrives_once_a_day_and_only_with_news(
    meeting: MeetingOnServers, days: Callable[[], Days]
) -> None:
    meeting.deliver(proposal())

    it = days()
    too_early = it.round("02-11T07:59:00")
    late = it.round("02-11T14:00:00")
    again = it.round("02-11T15:00:00")
    nothing_new = it.round("02-12T08:00:00")

    assert (too_early, again, nothing_new) == ([], [], [])
    [digest] = late
    assert "TIDE-1: Filling the gaps of tide gauges, part 1 (Nora Lindqvist)" in text_of(digest)
    assert "1 mail received, 0 unaccounted" in text_of(digest)


def test_digest_carries_pictures_and_the_sheet(meeting: MeetingOnServers, days: Callable[[], Days]) -> None:
    meeting.deliver(proposal())

    it = days()
    [digest] = it.round("02-11T08:00:00")

    message = parsed(digest)
    assert message["Reply-To"] == "Ada Example <ada@example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    files = {part.get_filename(): part for part in message.walk() if part.get_filename()}
    assert set(files) == {"proposals.png", "seats.png", "TIDE-2026-02-11.xlsx"}
    page = message.get_body(("html",))
    assert isinstance(page, EmailMessage)
    for name in ("proposals", "seats"):
        picture = files[f"{name}.png"]
        assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in page.get_content()
        assert len(picture.get_payload(decode=True)) < 40_000


def test_milestones_come_whatever_happened(meeting: MeetingOnServers, days: Callable[[], Days]) -> None:
    moments = ("02-20", "02-23", "02-23", "02-25", "03-01", "03-03", "03-03", "03-04")

    it = days()
    sent = [len(it.round(f"{day}T09:00:00")) for day in moments]

    assert sent == [0, 1, 0, 0, 1, 1, 0, 0]


@pytest.mark.parametrize("mode", ["observe", "draft"])
def test_digest_leaves_in_every_mode(meeting: MeetingOnServers, days: Callable[[], Days], mode: str) -> None:
    with meeting.dovecot.client(meeting.user) as client:
        client.create_folder("Drafts")
    meeting.write(('mode = "send"', f'mode = "{mode}"'))
    meeting.deliver(proposal())

    it = days()
    digests = it.round("02-11T08:00:00")

    assert len(digests) == 1
    assert meeting.sink.to("nora@example.net") == ()


def test_left_alone_is_named_to_its_own_organiser_and_kept_nowhere(
    meeting: MeetingOnServers, days: Callable[[], Days]
) -> None:
    second = '[[organisers]]\nname = "Bo"\nemail = "bo@example.org"\n[call]'
    own = f'organiser = "{ADA}"\npassword = "'
    meeting.write(("[call]", second), ('password = "', own))
    private = mail(
        "Shall we have lunch on Friday, as always?\n\nMax\n",
        subject="Lunch & more?",
        sender="Max <max@example.com>",
    )
    meeting.deliver(private)
    meeting.deliver(proposal())

    it = days()
    [digest] = it.round("02-11T08:00:00")

    [other] = meeting.sink.to("bo@example.org")
    assert "Max <max@\u2060example.\u2060com> · Lunch & more?" in text_of(digest)
    assert "→ file 1" in text_of(digest)
    assert "Lunch &amp; more?" in str(parsed(digest).get_body(("html",)))
    assert "Lunch" not in text_of(other)
    kept = b"".join(path.read_bytes() for path in meeting.folder.glob("mailbot.db*"))
    assert b"Lunch" not in kept
    assert b"max@example.com" not in kept


def test_reply_with_a_command_is_run_and_answered(
    meeting: MeetingOnServers, days: Callable[[], Days]
) -> None:
    meeting.deliver(proposal())
    it = days()
    [digest] = it.round("02-11T08:00:00")
    answer = mail(
        "accept 1\nsend\n",
        subject=f"Re: {parsed(digest)['Subject']}",
        sender=f"Ada Example <{ADA}>",
        to=str(parsed(digest)["Reply-To"]),
        message_id="order-1@example.org",
        headers=(("In-Reply-To", f"<{digest.message_id}>"), ("References", f"<{digest.message_id}>")),
    )
    meeting.deliver(answer, datetime(2026, 2, 11, 9, 0, tzinfo=UTC))

    [transcript] = it.round("02-11T10:05:00")

    assert "▸ accept 1" in text_of(transcript)
    assert [status_of(one) for one in it.app.store.proposals()] == ["accepted"]
    assert "accepted" in meeting.sink.to("nora@example.net")[-1].raw.decode()


def test_reminder_goes_once_to_who_is_missing_something(
    meeting: MeetingOnServers, days: Callable[[], Days]
) -> None:
    meeting.deliver(
        mail(
            "Dear all,\n\nmy proposal:\n\nTitle: Mud, and how to map it\nAuthors: Nora Lindqvist\n",
            subject="Proposal",
        )
    )

    it = days()
    for at in (
        "2026-02-22T09:00",
        "2026-02-23T09:00",
        "2026-02-24T09:00",
        "2026-03-01T09:00",
        "2026-03-02T09:00",
    ):
        it.round(f"{at[5:]}:00")

    subjects = [str(parsed(one)["Subject"]) for one in meeting.sink.to("nora@example.net")]
    assert subjects[1:] == ["[TIDE-1] Your proposal is still missing something"] * 2


def test_command_prints_and_sends(meeting: MeetingOnServers, days: Callable[[], Days]) -> None:
    meeting.deliver(registration(1))
    it = days()
    it.round("02-11T07:00:00")

    printed = meeting.run("digest")
    unsent = len(meeting.sink.to(ADA))
    sent = meeting.run("digest", "--send")

    assert (printed.returncode, sent.returncode, unsent) == (0, 0, 0)
    assert "To: ada@example.org\nSubject: [TIDE]" in printed.stdout
    assert "Person Number1, in person" in printed.stdout
    assert sent.stdout == "1 digests queued, 1 mails sent\n"
    assert len(meeting.sink.to(ADA)) == 1
