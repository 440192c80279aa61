"""A real SMTP server that keeps every mail it accepts and fails as it is told, by name.

with Sink.start() as sink:
    sink.fail(Fault.GREYLISTED, to="a@example.org")
    ...
    assert [mail.recipients for mail in sink.mails] == [("a@example.org",)]
"""

from __future__ import annotations

import asyncio
import contextlib
import email
import ssl
import threading
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, syntax

from tests.servers.certificates import certificates
from tests.servers.loops import close, loop_in_thread, run_in
from tests.servers.smtp_faults import AT_DOT, AT_MAIL, AT_RCPT, REPLIES
from tests.servers.smtp_faults import Fault as Fault


class Tls(StrEnum):
    NONE = "none"
    STARTTLS = "starttls"
    IMPLICIT = "implicit"


@dataclass(frozen=True, slots=True)
class Caught:
    """One accepted mail: its envelope and the exact bytes between DATA and the final dot."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    encrypted: bool
    user: str | None

    @property
    def message_id(self) -> str:
        """Without angle brackets."""
        return str(email.message_from_bytes(self.raw)["Message-ID"] or "").strip("<> \r\n")


@dataclass(slots=True)
class _Planned:
    fault: Fault
    to: str | None
    left: int | None  # None: for ever


@dataclass(slots=True)
class Sink:
    """The server as a test sees it; all methods may be called from any thread."""

    port: int
    host: str = "127.0.0.1"
    user: str | None = None
    password: str | None = None
    delay: float = 0.3  # seconds, for Fault.SLOW
    daily_limit: int | None = None  # mails; the next recipients get Fault.DAILY_LIMIT
    script: Callable[[str], Fault | None] | None = None  # recipient -> fault, asked before the plan
    faults: Counter[Fault] = field(default_factory=Counter)  # how often each was played
    connections: int = 0
    transports: set[asyncio.BaseTransport] = field(default_factory=set)  # those that are open
    _mails: list[Caught] = field(default_factory=list)
    _plan: list[_Planned] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    @classmethod
    @contextlib.contextmanager
    def start(
        cls,
        tls: Tls = Tls.NONE,
        certificate: str = "good",
        user: str | None = None,
        password: str | None = None,
        port: int = 0,
    ) -> Iterator[Sink]:
        """Listen on loopback until the block ends. certificate: a field of Certificates."""
        with loop_in_thread("smtp-sink") as loop:
            sink = cls(port=port, user=user, password=password)
            context = None if tls is Tls.NONE else _server_context(certificate)
            server = run_in(loop, _listen(sink, loop, tls, context))
            sink.port = server.sockets[0].getsockname()[1]
            try:
                yield sink
            finally:
                run_in(loop, close(server, sink.transports))

    @property
    def mails(self) -> tuple[Caught, ...]:
        with self._changed:
            return tuple(self._mails)

    def copies(self) -> Counter[str]:
        """How many times each Message-ID was accepted."""
        return Counter(mail.message_id for mail in self.mails)

    def to(self, address: str) -> tuple[Caught, ...]:
        return tuple(mail for mail in self.mails if address in mail.recipients)

    def fail(self, fault: Fault, *, to: str | None = None, times: int | None = 1) -> None:
        """Play this fault the next times; to: for this recipient only (not for faults at MAIL)."""
        with self._changed:
            self._plan.append(_Planned(fault, to, times))

    def heal(self) -> None:
        with self._changed:
            self._plan.clear()
            self.script = None
            self.daily_limit = None

    def wait_for(self, count: int, timeout: float = 10) -> tuple[Caught, ...]:
        """The mails, as soon as there are so many; TimeoutError says how many came."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._mails) >= count, timeout):
                raise TimeoutError(f"{len(self._mails)} mails after {timeout} s, {count} were expected")
            return tuple(self._mails)

    def keep(self, mail: Caught) -> None:
        with self._changed:
            self._mails.append(mail)
            self._changed.notify_all()

    def next_fault(self, step: set[Fault], recipient: str | None) -> Fault | None:
        """The fault to be played at this step, counted and used up; at MAIL recipient is None."""
        with self._changed:
            fault = self._scripted(step, recipient) or self._planned(step, recipient)
            if fault is not None:
                self.faults[fault] += 1
            return fault

    def _scripted(self, step: set[Fault], recipient: str | None) -> Fault | None:
        if step is AT_RCPT and self.daily_limit is not None and len(self._mails) >= self.daily_limit:
            return Fault.DAILY_LIMIT
        if self.script is None or recipient is None:
            return None
        fault = self.script(recipient)
        return fault if fault in step else None

    def _planned(self, step: set[Fault], recipient: str | None) -> Fault | None:
        for planned in self._plan:
            if planned.fault not in step or planned.left == 0:
                continue
            if planned.to is not None and planned.to != recipient:
                continue
            if planned.left is not None:
                planned.left -= 1
            return planned.fault
        return None


class _Conversation(SMTP):
    """aiosmtpd's conversation with one more way to end: in the middle of the text."""

    def __init__(self, sink: Sink, loop: asyncio.AbstractEventLoop, **options: Any) -> None:
        super().__init__(
            _Faulty(sink), loop=loop, hostname="sink.example.org", data_size_limit=None, **options
        )
        self.sink = sink
        self.recipient_fault: Fault | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.sink.connections += 1
        self.sink.transports.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is not None:
            self.sink.transports.discard(self.transport)
        super().connection_lost(error)

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 (aiosmtpd's naming)
        assert self.envelope is not None
        recipients = self.envelope.rcpt_tos
        fault = self.sink.next_fault(AT_DOT, recipients[0]) if recipients else None
        self.recipient_fault = fault
        if fault is not Fault.CUT_BEFORE_DOT:
            await super().smtp_DATA(arg)
            return
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        await self._reader.readline()
        cut(self)


class _Faulty:
    """aiosmtpd's hooks: each asks the sink what goes wrong now."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink

    async def handle_MAIL(  # noqa: N802
        self, server: _Conversation, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        fault = self.sink.next_fault(AT_MAIL, None)
        if fault is Fault.CUT_AT_MAIL:
            cut(server)
        if fault is not None:
            return REPLIES.get(fault, "421 4.3.2 Gone")
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: _Conversation, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        fault = self.sink.next_fault(AT_RCPT, address)
        if fault is Fault.SLOW:
            await asyncio.sleep(self.sink.delay)
        elif fault is not None:
            return REPLIES[fault]
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802
        self, server: _Conversation, session: Session, envelope: Envelope
    ) -> str:
        fault = server.recipient_fault
        if fault in REPLIES:
            return REPLIES[fault]
        if fault is not Fault.LOST_AFTER_DOT:
            self.sink.keep(_caught(server, session, envelope))
        if fault is Fault.SILENT_AFTER_DOT:
            await asyncio.sleep(3600)
        if fault is not None:
            cut(server)
        return "250 2.0.0 Accepted"


def cut(server: SMTP) -> None:
    """End the connection at once, without a word."""
    transport = server.transport
    assert isinstance(transport, asyncio.Transport)
    transport.abort()


def _caught(server: SMTP, session: Session, envelope: Envelope) -> Caught:
    login = session.auth_data
    return Caught(
        sender=envelope.mail_from or "",
        recipients=tuple(envelope.rcpt_tos),
        raw=bytes(envelope.original_content or b""),
        encrypted=server.transport is not None and server.transport.get_extra_info("sslcontext") is not None,
        user=login.login.decode() if isinstance(login, LoginPassword) else None,
    )


def _server_context(certificate: str) -> ssl.SSLContext:
    made = certificates()
    return made.server_context(getattr(made, certificate))


async def _listen(
    sink: Sink, loop: asyncio.AbstractEventLoop, tls: Tls, context: ssl.SSLContext | None
) -> asyncio.Server:
    def login(
        server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: Any
    ) -> AuthResult:
        right = (auth_data.login, auth_data.password) == (
            (sink.user or "").encode(),
            (sink.password or "").encode(),
        )
        wire = b64encode(b"\0" + auth_data.login + b"\0" + auth_data.password)
        no = b"535 5.7.8 " + auth_data.password + b" is wrong, you said " + wire  # some servers do
        return AuthResult(
            success=right, handled=right, auth_data=auth_data, message=None if right else no.decode()
        )

    def conversation() -> _Conversation:
        options: dict[str, Any] = {"auth_require_tls": False}
        if sink.user is not None:
            options |= {"authenticator": login}
        if tls is Tls.STARTTLS:
            options |= {"tls_context": context}
        return _Conversation(sink, loop, **options)

    implicit = context if tls is Tls.IMPLICIT else None
    return await loop.create_server(conversation, sink.host, sink.port, ssl=implicit)
