from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.meeting import MeetingOnServers
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink

MEMORY = Path("/dev/shm")


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: a killed process loses no page of either, and these tests
    commit thousands of times."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="mailbot-test-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def meeting(dovecot: Dovecot, sink: Sink, user: str, quick: Path) -> MeetingOnServers:
    meeting = MeetingOnServers(dovecot, sink, quick, user)
    meeting.write()
    return meeting
