"""The line to an IMAP server: a socket that cannot outlive its deadline, nor swallow more than agreed.

A read timeout holds for one recv only, so a server that drips bytes never trips it; and a literal's
length is whatever the server claims. Both ends are held here.
"""

from __future__ import annotations

import contextlib
import imaplib
import os
import queue
import socket
import ssl
import threading

import imapclient

CONNECT_SECONDS = 20.0
SILENCE_SECONDS = 60.0  # between two bytes
ALLOWANCE = 24 * 1024 * 1024  # bytes in answer to one command


class Watchdog:
    """Shuts the socket down when its time is over, from a thread of its own."""

    def __init__(self, seconds: float) -> None:
        self.fired = False
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._timer = self._start(seconds)

    def allow(self, seconds: float) -> None:
        """A new deadline, so many seconds from now."""
        self._timer.cancel()
        self._timer = self._start(seconds)

    def watch(self, line: socket.socket) -> None:
        """Keep a second handle of the connection: it stays valid when TLS takes the first one over."""
        with self._lock:
            if self.fired:
                raise TimeoutError("the deadline passed while connecting")
            self._release()
            self._socket = socket.socket(fileno=os.dup(line.fileno()))

    def close(self) -> None:
        self._timer.cancel()
        with self._lock:
            self._release()

    def _start(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(max(seconds, 0.0), self._cut)
        timer.name = "imap-deadline"
        timer.daemon = True
        timer.start()
        return timer

    def _cut(self) -> None:
        with self._lock:
            self.fired = True
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def _release(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def looked_up(host: str, port: int, seconds: float) -> list[str]:
    """The host's addresses, in order. TimeoutError: the name service has not answered in that time.

    getaddrinfo knows no deadline and cannot be ended: it is asked in a thread that is left to itself.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put(list(dict.fromkeys(str(address[0]) for *_, address in found)))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(f"{host}: {error}"))

    threading.Thread(target=ask, name=f"look-up-{host}", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError(f"no answer to who {host} is within {seconds:g} s") from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _connected(host: str, port: int, seconds: float | None) -> socket.socket:
    fault: OSError | None = None
    for address in looked_up(host, port, CONNECT_SECONDS if seconds is None else seconds):
        try:
            return socket.create_connection((address, port), seconds)
        except OSError as error:
            fault = error
    raise fault or OSError(f"{host} has no address")


class _Protocol(imaplib.IMAP4):
    """imaplib over a watched socket. `allowance` is what the server may still send."""

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext | None, watchdog: Watchdog, seconds: float
    ) -> None:
        self._context = context
        self._watchdog = watchdog
        self.allowance = ALLOWANCE
        super().__init__(host, port, timeout=seconds)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        line = _connected(self.host, self.port, timeout)
        try:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._watchdog.watch(line)
            if self._context is None:
                return line
            return self._context.wrap_socket(line, server_hostname=self.host)
        except BaseException:
            line.close()
            raise

    def read(self, size: int) -> bytes:
        """A literal. Refused before a byte of it is read: memory for all of it would be taken at once."""
        self._spend(size)
        return super().read(size)

    def readline(self) -> bytes:
        line = super().readline()
        self._spend(len(line))
        return line

    def _spend(self, size: int) -> None:
        if size > self.allowance:
            raise self.abort(f"the server sends {size} bytes where at most {self.allowance} may follow")
        self.allowance -= size


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # imapclient ships no types
    """imapclient over a watched socket; INTERNALDATE comes aware, in the server's own offset."""

    def __init__(
        self,
        host: str,
        port: int,
        *,
        context: ssl.SSLContext,
        implicit_tls: bool,
        watchdog: Watchdog,
        connect_seconds: float,
    ) -> None:
        self._watchdog = watchdog
        self._connect_seconds = connect_seconds
        super().__init__(
            host,
            port,
            ssl=implicit_tls,
            ssl_context=context,
            timeout=imapclient.SocketTimeout(connect_seconds, SILENCE_SECONDS),
        )
        self.normalise_times = False

    def allow(self, size: int) -> None:
        """The answer to the next command may have so many bytes."""
        self._imap.allowance = size

    def _create_IMAP4(self) -> _Protocol:  # noqa: N802 (imapclient's name)
        context = self.ssl_context if self.ssl else None
        return _Protocol(self.host, self.port, context, self._watchdog, self._connect_seconds)
