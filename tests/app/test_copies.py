"""One mail in two inboxes, one of whose servers vouches for its sender: one answer, whichever comes first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.app.meeting import DELIVERED, MeetingOnServers
from tests.mails_by_hand import mail
from tests.servers.dovecot import PASSWORD

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(120)]

BORDER = (
    b"Received: from out.example.net (out.example.net [192.0.2.9])\r\n\tby mx1.example.org (Postfix)"
    b" with ESMTPS id 1; Tue, 10 Feb 2026 06:00:00 +0100\r\n"
    b"Authentication-Results: mx1.example.org; dkim=pass header.d=example.net\r\n"
)
OTHER = (
    b"Received: from out.example.net (192.0.2.9) by ex.example.org (192.0.2.1) with Microsoft SMTP Server"
    b" id 15.2.1 via Frontend Transport; Tue, 10 Feb 2026 06:00:00 +0100\r\n"
)


@pytest.fixture
def two(meeting: MeetingOnServers) -> MeetingOnServers:
    """The same meeting with a second inbox, `ben`, and a server that is believed."""
    second = (
        f'[[inboxes]]\nname = "ben"\nurl = "imap://ben-{meeting.user}@127.0.0.1:{meeting.dovecot.port}/INBOX"\n'
        f'password = "{PASSWORD}"\n[outgoing]'
    )
    meeting.write(
        ("[outgoing]", second), ("[schedule]", '[security]\nauthserv = ["mx1.example.org"]\n[schedule]')
    )
    coming = mail(
        "Hello,\n\nplease register me, I will come in person.\n\nNora Lindqvist\n",
        subject="Registration",
        message_id="come@example.net",
    )
    meeting.deliver(OTHER + coming)
    return meeting


def cancelling() -> bytes:
    return mail(
        "Hello,\n\nplease cancel my registration, I cannot come.\n\nNora Lindqvist\n",
        subject="Cancellation",
        message_id="cancel@example.net",
    )


def ended(meeting: MeetingOnServers) -> tuple[list[str], list[str]]:
    """The answers to the cancellation, and where the registrations sit."""
    export = meeting.export()
    answered = next(one for one in export["mails"] if one["message_id"] == "cancel@example.net")
    return [answer["template"] for answer in answered["answers"]], [
        one["seat"] for one in export["registrations"]
    ]


@pytest.mark.parametrize("vouched_first", [True, False])
def test_both_copies_in_one_round_are_one_answer(two: MeetingOnServers, vouched_first: bool) -> None:
    late, early = DELIVERED + timedelta(hours=1, seconds=5), DELIVERED + timedelta(hours=1)
    two.deliver(BORDER + cancelling(), early if vouched_first else late)
    two.dovecot.append(f"ben-{two.user}", OTHER + cancelling(), late if vouched_first else early)

    done = two.once()

    assert (done.returncode, done.stderr) == (0, "")
    assert ended(two) == (["registration_cancelled"], ["cancelled"])
    assert len(two.sink.to("nora@example.net")) == 2  # the registration's and the cancellation's
    rebuilt = two.run("rebuild", "--check")
    assert (rebuilt.returncode, rebuilt.stderr) == (0, "")


def test_question_that_has_left_stays_the_one_answer(two: MeetingOnServers) -> None:
    two.dovecot.append(f"ben-{two.user}", OTHER + cancelling(), DELIVERED + timedelta(hours=1))
    two.once()
    two.deliver(BORDER + cancelling(), DELIVERED + timedelta(hours=1, seconds=5))

    two.once()

    assert ended(two) == (["challenge"], ["confirmed"])
