"""Inboxes on the real Dovecot of the tests."""

from __future__ import annotations

import pytest

from mailbot.receive import Inbox
from tests.receive.looks import an_inbox
from tests.servers.dovecot import Dovecot


@pytest.fixture
def inbox(dovecot: Dovecot, user: str) -> Inbox:
    """A new, empty inbox."""
    return an_inbox(dovecot, user)
