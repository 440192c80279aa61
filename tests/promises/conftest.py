from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.meeting import MeetingOnServers
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink


@pytest.fixture
def meeting(dovecot: Dovecot, sink: Sink, user: str, tmp_path: Path) -> MeetingOnServers:
    meeting = MeetingOnServers(dovecot, sink, tmp_path, user)
    meeting.write()
    return meeting
