"""Fixtures over the real servers, for every test (registered in tests/conftest.py)."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator

import pytest

from tests.servers.dovecot import Dovecot, dovecot_binary
from tests.servers.smtpd import Sink

REQUIRED = "MAILBOT_REQUIRE_DOVECOT"


@pytest.fixture
def sink() -> Iterator[Sink]:
    """An SMTP server in clear on loopback that keeps what it accepts."""
    with Sink.start() as sink:
        yield sink


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for all tests that do not harm it; each test has users of its own."""
    with Dovecot.start() as dovecot:
        yield dovecot


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    """A Dovecot that this test may kill."""
    with Dovecot.start() as dovecot:
        yield dovecot


@pytest.fixture
def user() -> str:
    """A user of the shared Dovecot whom no other test has, with an empty inbox."""
    return f"user-{uuid.uuid4().hex[:12]}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs Dovecot where it is absent, unless the environment says that it must be there."""
    if dovecot_binary() is not None or os.environ.get(REQUIRED) == "1":
        return
    absent = pytest.mark.skip(
        reason=f"no dovecot here (Debian: dovecot-imapd); {REQUIRED}=1 makes it a failure"
    )
    for item in items:
        if item.get_closest_marker("dovecot"):
            item.add_marker(absent)
