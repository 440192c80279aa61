"""Connecting and logging in, and what the world's faults mean: try later, or a person must act."""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable
from typing import TypeVar

import imapclient.exceptions

from mailbot.domain import GiveUp, TryLater
from mailbot.receive.inbox import Inbox, Tls
from mailbot.receive.line import ALLOWANCE, CONNECT_SECONDS, Client, Watchdog

T = TypeVar("T")

# What imapclient and imaplib raise on hostile or broken answers, beside their own errors: seen are
# UnicodeDecodeError, ValueError, IndexError, TypeError, MemoryError and RecursionError (nested brackets);
# AttributeError when another thread has closed the socket.
BROKEN = (OSError, ValueError, LookupError, TypeError, AttributeError, MemoryError, RecursionError)

# RFC 5530 section 3: these codes, and these words of servers that give none, pass by themselves.
PASSES = re.compile(
    r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CORRUPTION)\]|too many|temporar|try again|rate limit|timed? ?out",
    re.IGNORECASE,
)
# These do not, though the words beside them may be "please try again".
STAYS = re.compile(
    r"\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|NOPERM|NONEXISTENT)\]", re.IGNORECASE
)
# What a server says that is busy with us, not with one mail.
THROTTLED = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT)\]|too many|rate limit|bandwidth|throttl", re.IGNORECASE)


class Refused(TryLater):
    """The server answered NO or BAD; the connection is still good."""


class Connection:
    """A logged-in connection. Any fault but a refusal throws it away; it is for one thread."""

    def __init__(self, inbox: Inbox, seconds: float, of: float | None = None) -> None:
        """Connect and log in within so many seconds, which go on to count for all that follows.

        of: the whole deadline, of which these seconds are what is left; for error lines.
        """
        self.inbox = inbox
        self._of = seconds if of is None else of
        self._watchdog = Watchdog(seconds)
        self._client: Client | None = None
        self._secrets = {inbox.password} if inbox.password else set()
        try:
            self._client = self._connect(min(CONNECT_SECONDS, seconds))
            self._log_in()
        except BaseException:
            self.close()
            raise

    @property
    def is_open(self) -> bool:
        return self._client is not None

    @property
    def late(self) -> bool:
        """The deadline has passed."""
        return self._watchdog.fired

    def allow(self, seconds: float) -> None:
        self._of = seconds
        self._watchdog.allow(seconds)

    def offers(self, capability: str) -> bool:
        return self.ask("asking what it can do", lambda client: bool(client.has_capability(capability)))

    def ask(self, doing: str, command: Callable[[Client], T], size: int = ALLOWANCE) -> T:
        """One command. Refused when the server says no, TryLater when the connection is gone."""
        client = self._client
        if client is None:
            raise TryLater(f"{self.inbox.where}: the connection is closed")
        try:
            client.allow(size)
            return command(client)
        except imaplib.IMAP4.error as error:
            if not _is_refusal(error):
                raise self._lost(doing, error) from error
            raise Refused(f"{self.inbox.where}: {doing}: {self._said(error)}") from error
        except BROKEN as error:
            raise self._lost(doing, error) from error

    def close(self) -> None:
        """Without a goodbye: the server may be the one that does not answer."""
        client, self._client = self._client, None
        self._watchdog.close()
        if client is not None:
            with contextlib.suppress(imaplib.IMAP4.error, *BROKEN):
                client.shutdown()

    def _connect(self, connect_seconds: float) -> Client:
        inbox = self.inbox
        if inbox.tls is Tls.NONE and not inbox.is_local:
            raise GiveUp(f"{inbox.where}: no password goes over an open line; write imaps://")
        try:
            context = ssl.create_default_context()
            if inbox.certificate is not None:
                context.load_verify_locations(inbox.certificate)
        except OSError as error:
            raise GiveUp(
                f"{inbox.where}: certificate = {inbox.certificate} cannot be read: {error}"
            ) from error
        try:
            client = Client(
                inbox.host,
                inbox.port,
                context=context,
                implicit_tls=inbox.tls is Tls.IMPLICIT,
                watchdog=self._watchdog,
                connect_seconds=connect_seconds,
            )
        except (imaplib.IMAP4.error, *BROKEN) as error:
            raise self._unreachable(error) from error
        if inbox.tls is Tls.STARTTLS:
            self._encrypt(client, context)
        return client

    def _encrypt(self, client: Client, context: ssl.SSLContext) -> None:
        try:
            client.starttls(context)
        except imapclient.exceptions.CapabilityError as error:
            client.shutdown()
            raise GiveUp(f"{self.inbox.where}: the server offers no STARTTLS; write imaps://") from error
        except (imaplib.IMAP4.error, *BROKEN) as error:
            with contextlib.suppress(*BROKEN):
                client.shutdown()
            raise self._unreachable(error) from error

    def _log_in(self) -> None:
        try:
            self.ask("logging in", self._login_command())
        except Refused as error:
            if passes(str(error)):
                raise
            raise GiveUp(f"{error}; check user and {self._secret_key()} of this inbox") from error

    def _login_command(self) -> Callable[[Client], object]:
        inbox = self.inbox
        if inbox.token is not None:
            token = self._token(inbox.token)
            if self.offers("AUTH=XOAUTH2"):
                return lambda client: client.oauth2_login(inbox.user, token)
            if self.offers("AUTH=OAUTHBEARER"):
                return lambda client: client.oauthbearer_login(inbox.user, token)
            raise GiveUp(f"{inbox.where}: the server takes no OAuth2; give a password instead")
        if inbox.password is None:
            raise GiveUp(f"{inbox.where}: there is no password; set password, password_file or oauth2")
        password = inbox.password
        if not _fits_login(inbox.user, password) and self.offers("AUTH=PLAIN"):
            return lambda client: client.plain_login(inbox.user, password)
        return lambda client: client.login(inbox.user, password)

    def _token(self, supply: Callable[[], str]) -> str:
        try:
            token = supply()
        except OSError as error:
            raise GiveUp(f"{self.inbox.where}: there is no OAuth2 token: {error}") from error
        self._secrets.add(token)
        return token

    def _secret_key(self) -> str:
        return "password" if self.inbox.token is None else "oauth2"

    def _unreachable(self, error: BaseException) -> TryLater | GiveUp:
        where = self.inbox.where
        if isinstance(error, ssl.SSLCertVerificationError):
            return GiveUp(
                f"{where}: its certificate is not trusted ({error.verify_message});"
                " have it renewed, or name its authority with certificate = FILE"
            )
        if isinstance(error, ssl.SSLError) and error.reason == "WRONG_VERSION_NUMBER":
            return GiveUp(f"{where}: this port does not speak TLS; check the port, 993 is usual for imaps://")
        return self._lost("connecting", error, hint="; is the server up, are host and port right?")

    def _lost(self, doing: str, error: BaseException, hint: str = "") -> TryLater:
        late = self.late
        self.close()
        if late:
            return TryLater(f"{self.inbox.where}: {doing}: not done within {self._of:g} s")
        return TryLater(f"{self.inbox.where}: {doing}: {self._said(error)}{hint}")

    def _said(self, error: BaseException) -> str:
        """One printable line of what went wrong, without password or token should the server repeat them."""
        text = re.sub(r"\bb(['\"])(.*?)\1", r"\2", str(error)) or type(error).__name__  # imaplib prints bytes
        for secret in self._secrets:
            text = text.replace(secret, "…")
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:300]


def passes(said: str) -> bool:
    """Whether what the server said no with goes away by itself."""
    return bool(PASSES.search(said)) and not STAYS.search(said)


def _is_refusal(error: imaplib.IMAP4.error) -> bool:
    """NO or BAD, and not a lost connection, which imapclient's login dresses up as LoginError."""
    lost = (imaplib.IMAP4.abort, imapclient.exceptions.ProtocolError)
    return not isinstance(error, lost) and not isinstance(error.__context__, imaplib.IMAP4.abort)


def _fits_login(user: str, password: str) -> bool:
    """LOGIN as imaplib writes it takes ASCII only and quotes the password but not the user."""
    return bool(re.fullmatch(r"[A-Za-z0-9@._+=-]+", user)) and password.isascii() and password.isprintable()
