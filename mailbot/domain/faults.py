"""The world's faults: the two exceptions that ports raise."""

from __future__ import annotations

from datetime import timedelta


class TryLater(Exception):
    """The world is away for now (server, network, quota). what: one line for a log or a person."""

    def __init__(self, what: str, after: timedelta | None = None) -> None:
        super().__init__(what)
        self.after = after


class GiveUp(Exception):
    """Trying again cannot help without a person: wrong password, refused address, missing folder."""
