"""What one attempt to send a mail came to, and what the outbox does about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Sent:
    """250 after the final dot: the server has it."""

    reply: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Certainly not accepted, and worth another attempt. after: what the fault asks for, if it does.

    all_mails: the server, not this mail, is the cause; the others wait too.
    """

    reason: str
    after: timedelta | None = None
    all_mails: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A definite no to this mail or this address (5xx): a person must look."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The final dot was sent and no answer came: accepted or not, nobody can know."""

    reason: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The configuration is wrong (TLS, password, sender): nothing can be sent before a person mends it."""

    reason: str


Result = Sent | Later | Refused | Unknown | Paused
