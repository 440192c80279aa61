"""`mailbot run`: the service itself, over real servers, ended by SIGTERM."""

from __future__ import annotations

import contextlib
import signal
import subprocess
from collections.abc import Iterator

import pytest

from tests.app.meeting import MeetingOnServers
from tests.mails_by_hand import proposal, registration

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(120)]


@contextlib.contextmanager
def running(meeting: MeetingOnServers) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        meeting.command("run"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=meeting.folder
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_service_answers_mail_as_it_comes_and_ends_cleanly(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    with running(meeting) as service:
        meeting.sink.wait_for(2, timeout=40)  # the answer, and the digest that is due since the call closed
        meeting.deliver(registration(1))
        meeting.sink.wait_for(3, timeout=40)

        service.send_signal(signal.SIGTERM)
        _, said = service.communicate(timeout=40)

    assert service.returncode == 0, said
    assert "stopped" in said
    assert {mail.recipients for mail in meeting.sink.mails} == {
        ("nora@example.net",),
        ("person1@example.net",),
        ("ada@example.org",),
    }


def test_second_service_on_the_same_store_says_so_and_stops(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposal())
    with running(meeting):
        meeting.sink.wait_for(1, timeout=40)

        second = meeting.once()

    assert second.returncode == 2
    assert "already" in second.stderr or "another" in second.stderr
