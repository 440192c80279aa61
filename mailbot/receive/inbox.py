"""What must be known of one inbox to read it."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path


class Tls(StrEnum):
    IMPLICIT = "implicit"  # imaps://
    STARTTLS = "starttls"  # imap:// to another machine
    NONE = "none"  # imap:// on this machine only


@dataclass(frozen=True, slots=True)
class Inbox:
    """One folder of one account. Either password or token; token is called at each login."""

    name: str
    host: str
    port: int
    user: str
    password: str | None = field(default=None, repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)  # OAuth2 access token
    tls: Tls = Tls.IMPLICIT
    folder: str = "INBOX"
    read_only: bool = True
    certificate: Path | None = None  # PEM of an authority to trust beside the system's
    poll_deadline: timedelta = timedelta(minutes=5)  # no poll takes longer, whatever the server does

    @property
    def where(self) -> str:
        """For error lines: which inbox, where."""
        return f"inbox {self.name} ({self.user} at {self.host}:{self.port})"

    @property
    def is_local(self) -> bool:
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False
