"""SMTP, phase by phase: what a failure means depends on how far the conversation was (RFC 5321).

Before the final dot nothing was accepted; after it, without an answer, nobody can know. The exact bytes
are sent: nothing is serialised again.
"""

from __future__ import annotations

import re
import ssl
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from aiosmtplib import SMTP
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from mailbot.reply.harmless import one_line
from mailbot.reply.mailboxes import wire_address
from mailbot.reply.results import Later, Paused, Refused, Result, Sent, Unknown

TokenSupplier = Callable[[], Awaitable[str]]

A_DAY_SPENT = timedelta(hours=1)
"""Providers count their limits over a sliding day: asking each hour costs nothing and loses little."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

_RECIPIENTS = re.compile(r"\b[45]\.2\.\d|mailbox|size", re.IGNORECASE)
"""Limits of the other side's mailbox (x.2.x, RFC 3463) or of one mail's size: not ours."""

_SPENT = re.compile(
    r"daily|per day|24 hours|quota of (mails|messages)|sending (limit|quota)|rate limit"
    r"|too many (mails|messages)"
    r"|limit (exceeded|reached)|exceeded .{0,40}limit|5\.4\.5|4\.7\.28",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Route:
    """Where mail goes out. tls: "implicit" (smtps), "starttls", or "none" (loopback only)."""

    host: str
    port: int
    tls: str
    user: str | None = None
    password: str | None = None
    token: TokenSupplier | None = None  # OAuth2: a fresh access token at each login
    ca_file: str | None = None
    timeout: float = 60.0  # seconds, of each answer; RFC 5321 section 4.5.3.2 would allow minutes
    # Servers that look into mail answer the final dot late, and giving up there makes a mail unknown.
    dot_timeout: float = 300.0

    def __post_init__(self) -> None:
        if self.tls not in {"implicit", "starttls", "none"}:
            raise ValueError(f"tls = {self.tls!r}: write implicit, starttls or none")
        if self.tls == "none" and self.host not in LOOPBACK:
            raise ValueError(
                f"{self.host}: mail in clear goes to this machine only; use smtps:// or STARTTLS"
            )


class Sender:
    """One connection to one server, kept open from mail to mail. Use with `async with`."""

    def __init__(self, route: Route, address: str) -> None:
        """address: the sender's, for servers that refuse an empty return path."""
        self.route = route
        self.address = address
        self._client: SMTP | None = None
        self._fresh = True  # no mail on this connection yet: no RSET needed
        self._empty_path = True  # until the server refuses it

    async def __aenter__(self) -> Sender:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def send(self, to: str, raw: bytes) -> Result:
        """Send these bytes to one address with an empty return path (RFC 3834 section 3.3). Never raises
        for what a server or network does."""
        said = wire_address(to)
        if said is None:
            return Refused(f"{one_line(to)[:100]} is no address that SMTP can say")
        used_before = self._client is not None
        result = await self._attempt(said, raw)
        if used_before and isinstance(result, Later) and result.all_mails:
            # Some servers end a connection after so many mails (421 at MAIL): a new one may go on.
            return await self._attempt(said, raw)
        return result

    async def _attempt(self, to: str, raw: bytes) -> Result:
        fault = await self._ready()
        if fault is not None:
            return fault
        result = await self._envelope(to) or await self._text(raw)
        if not isinstance(result, (Sent, Refused)):
            await self._drop()
        return result

    async def probe(self) -> str | None:
        """Connect and log in without sending. None: all is well; else one line that says what is wrong."""
        fault = await self._ready()
        await self.close()
        return None if fault is None else fault.reason

    async def close(self) -> None:
        """Say QUIT where somebody listens; what goes wrong here changes nothing."""
        client, self._client = self._client, None
        if client is None:
            return
        try:
            await client.quit(timeout=min(5.0, self.route.timeout))
        except (SMTPException, OSError, TimeoutError):
            pass
        finally:
            client.close()

    async def _ready(self) -> Later | Paused | None:
        """A connection on which MAIL may be said; an old one is tried by RSET first."""
        if self._client is not None and not self._fresh:
            try:
                await self._client.rset()
            except (SMTPException, OSError):
                await self._drop()
        if self._client is not None and self._client.is_connected:
            return None
        try:
            self._client = await _connected(self.route)
        except (SMTPException, OSError, ValueError) as error:
            return _no_connection(self.route, error)
        self._fresh = True
        return None

    async def _envelope(self, to: str) -> Result | None:
        """MAIL and RCPT; None: both accepted. Whatever fails here, nothing was accepted."""
        assert self._client is not None
        self._fresh = False
        step = "MAIL"
        try:
            await self._mail_from()
            step = "RCPT"
            await self._client.rcpt(to)
        except SMTPResponseException as error:
            return meaning(step, error.code, error.message)
        except (SMTPException, OSError) as error:
            return Later(f"{step}: {_said(error)}", all_mails=True)
        return None

    async def _mail_from(self) -> None:
        """An empty return path; the sender's address where the server takes none (5xx at MAIL)."""
        assert self._client is not None
        if not self._empty_path:
            await self._client.mail(self.address)
            return
        try:
            await self._client.mail("")
        except SMTPResponseException as error:
            if error.code < 500 or not self._client.is_connected:
                raise
            await self._client.mail(self.address)
            self._empty_path = False

    async def _text(self, raw: bytes) -> Result:
        """DATA and the text, said apart: lost before the text is sent is safe, after it is unknown."""
        client = self._client
        assert client is not None
        try:
            start = await client.execute_command(b"DATA")
        except (SMTPException, OSError) as error:
            return Later(f"DATA: {_said(error)}", all_mails=True)
        if start.code != 354:
            return meaning("DATA", start.code, start.message)
        assert client.protocol is not None
        try:
            client.protocol.write(dotted(raw))
            end = await client.protocol.read_response(timeout=self.route.dot_timeout)
        except (SMTPException, OSError) as error:
            return Unknown(f"after the final dot: {_said(error)}")
        if end.code == 250:
            return Sent(end.message)
        return meaning("final dot", end.code, end.message)

    async def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()


def dotted(raw: bytes) -> bytes:
    """The text for the wire: leading dots doubled, the final dot set (RFC 5321 section 4.5.2)."""
    stuffed = re.sub(rb"(?m)^\.", b"..", raw)
    return stuffed + (b"" if stuffed.endswith(b"\r\n") else b"\r\n") + b".\r\n"


async def _connected(route: Route) -> SMTP:
    """Connect, EHLO, STARTTLS, EHLO, login. Raises what aiosmtplib and ssl raise."""
    client = SMTP(
        hostname=route.host,
        port=route.port,
        use_tls=route.tls == "implicit",
        start_tls=route.tls == "starttls",
        cert_bundle=route.ca_file,
        timeout=route.timeout,
    )
    await client.connect()
    secret = ""
    try:
        await client.ehlo()
        if route.user is not None and route.token is not None:
            secret = await route.token()
            await client.auth_xoauth2(route.user, secret)
        elif route.user is not None:
            secret = route.password or ""
            await client.login(route.user, secret)
    except SMTPResponseException as error:
        client.close()
        raise type(error)(error.code, without_secret(error.message, route.user or "", secret)) from None
    except BaseException:
        client.close()
        raise
    return client


def without_secret(said: str, user: str, secret: str) -> str:
    """What a server said, should it repeat the login: as typed, or as the wire carries it (RFC 4616)."""
    if not secret:
        return said
    plain = (secret, f"\0{user}\0{secret}", f"{user}\0{user}\0{secret}")
    wire = (f"user={user}\1auth=Bearer {secret}\1\1", *plain)
    for form in (*(b64encode(one.encode()).decode() for one in wire), secret):
        said = said.replace(form, "…")
    return said


def _no_connection(route: Route, error: Exception) -> Later | Paused:
    """Which of the two it is: a server that is away, or a configuration that a person must mend."""
    where = f"{route.host}:{route.port}"
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return Paused(
            f"{where}: the server's certificate is not accepted ({_said(error)}); check outgoing.url"
        )
    if any(isinstance(cause, ssl.SSLError) for cause in _causes(error)):
        return Paused(
            f"{where}: no TLS ({_said(error)}); smtps:// is for port 465, smtp:// with STARTTLS for 587"
        )
    if isinstance(error, SMTPAuthenticationError) and error.code >= 500:
        return Paused(f"{where}: login as {route.user} refused ({_said(error)}); check user and password")
    if isinstance(error, (SMTPConnectError, SMTPServerDisconnected, SMTPTimeoutError)):
        return Later(f"{where}: {_said(error)}", all_mails=True)
    if isinstance(error, SMTPResponseException):
        if error.code < 500:
            return Later(f"{where}: {_said(error)}", all_mails=True)
        return Paused(f"{where}: {_said(error)}; nothing is sent in clear: check outgoing.url")
    if isinstance(error, SMTPException):
        return Paused(f"{where}: {_said(error)}; check outgoing.url and the login")
    return Later(f"{where}: {_said(error)}", all_mails=True)


def meaning(step: str, code: int, message: str) -> Result:
    """What a server's own answer means (RFC 5321 section 4.2.1): 4yz later, 5yz never.

    A spent allowance comes as either: it is the account's, so all mails wait an hour. A 5yz at MAIL is
    about the sender, which no other mail can have better: the outbox pauses.
    """
    reason = f"{step}: {code} {' '.join(message.split())[:300]}"
    if _SPENT.search(message) and not _RECIPIENTS.search(message):
        return Later(reason, after=A_DAY_SPENT, all_mails=True)
    if code < 500:
        return Later(reason, all_mails=step == "MAIL" or code == 421)
    return Paused(reason) if step == "MAIL" else Refused(reason)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _said(error: Exception) -> str:
    if isinstance(error, SMTPResponseException):
        return f"{error.code} {' '.join(str(error.message).split())[:300]}"
    if isinstance(error, SMTPServerDisconnected):
        return "the connection was lost"
    return " ".join(str(error).split())[:300] or type(error).__name__
