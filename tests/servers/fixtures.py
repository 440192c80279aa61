"""Fixtures over the real servers, for every test (registered in tests/conftest.py)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.smtpd import Sink


@pytest.fixture
def sink() -> Iterator[Sink]:
    """An SMTP server in clear on loopback that keeps what it accepts."""
    with Sink.start() as sink:
        yield sink
