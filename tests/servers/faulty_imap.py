"""A line that fails by name, between an IMAP client and a real server.

with FaultyLine.start(dovecot.port) as line:
    line.fail(Fault.CUT, at=b"BODY[]", after=100)
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from tests.servers.loops import close, loop_in_thread, run_in

DRIP_SECONDS = 0.05
NOISE_BYTES = 300  # one of so many is changed


class Fault(StrEnum):
    """What happens once the server has said the words that a fault waits for."""

    CUT = "the connection is reset"
    SILENT = "no byte comes any more, the connection stays"
    DRIP = "a byte comes now and then"
    HUGE_LITERAL = "the next literal is announced with 5 GB"
    GARBAGE = "bytes come that are no IMAP"
    NOISE = "now and then a byte is another one"
    NO_IDLE = "the server does not offer IDLE"


GARBAGE = (
    b'* 1 FETCH ((((\x00\xff\xfe "\r\n* FETCH nonsense {x}\r\n)))\r\n' * 3
    + b"* 2 FETCH ("
    + b"(" * 9000
    + b"\r\n"
)


@dataclass(slots=True)
class _Planned:
    fault: Fault
    at: bytes
    after: int
    left: int | None  # None: for ever
    words: bytes
    chance: random.Random


@dataclass(slots=True)
class FaultyLine:
    """The line as a test sees it: connect to host and port instead of the server's."""

    server_port: int
    host: str = "127.0.0.1"
    port: int = 0
    connections: int = 0
    played: int = 0
    heard: Counter[Fault] = field(default_factory=Counter)  # how often each was played
    _plan: list[_Planned] = field(default_factory=list)
    _transports: set[asyncio.WriteTransport] = field(default_factory=set)

    @classmethod
    @contextlib.contextmanager
    def start(cls, server_port: int) -> Iterator[FaultyLine]:
        line = cls(server_port)
        with loop_in_thread("faulty-line") as loop:
            server = run_in(loop, asyncio.start_server(line._serve, line.host, 0))
            line.port = server.sockets[0].getsockname()[1]
            try:
                yield line
            finally:
                run_in(loop, close(server, line._transports))

    def fail(
        self,
        fault: Fault,
        *,
        at: bytes = b"* OK",
        after: int = 0,
        times: int | None = 1,
        words: bytes = GARBAGE,
        seed: int = 0,
    ) -> None:
        """Play the fault so many bytes after the server's words `at`, whichever connection hears them.

        times: None for ever. words: what Fault.GARBAGE says. seed: which bytes Fault.NOISE changes.
        """
        self._plan.append(_Planned(fault, at, after, times, words, random.Random(seed)))

    def heal(self) -> None:
        self._plan.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._transports.add(writer.transport)
        try:
            from_server, to_server = await asyncio.open_connection(self.host, self.server_port)
            upward = asyncio.create_task(_pump(reader, to_server))
            try:
                await self._downward(from_server, writer)
            finally:
                upward.cancel()
                to_server.transport.abort()
        except OSError:
            pass  # a cut that was asked for, or no server behind
        finally:
            writer.transport.abort()
            self._transports.discard(writer.transport)

    async def _downward(self, from_server: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tail = b""
        while chunk := await from_server.read(65536):
            planned, place = self._due(tail + chunk)
            if planned is None:
                writer.write(chunk)
                await writer.drain()
                tail = (tail + chunk)[-64:]
                continue
            self.played += 1
            self.heard[planned.fault] += 1
            place = max(place - len(tail), 0)
            writer.write(chunk[:place])
            await writer.drain()
            rest = await _play(planned, chunk[place:], from_server, writer)
            writer.write(rest)
            tail = b""

    def _due(self, heard: bytes) -> tuple[_Planned | None, int]:
        """The fault whose words were heard, used up, and where in them it begins."""
        for planned in self._plan:
            place = heard.find(planned.at)
            if place < 0 or planned.left == 0:
                continue
            if planned.left is not None:
                planned.left -= 1
            return planned, place + len(planned.at)
        return None, 0


async def _play(
    planned: _Planned, rest: bytes, from_server: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> bytes:
    """What is still to be passed on when the fault lets the line live."""
    while len(rest) < planned.after:
        rest += await from_server.read(65536)
    writer.write(rest[: planned.after])
    await writer.drain()
    rest = rest[planned.after :]
    if planned.fault is Fault.SILENT:
        await asyncio.sleep(3600)
    if planned.fault is Fault.DRIP:
        await _drip(rest, from_server, writer)
    if planned.fault is Fault.NOISE:
        await _noise(planned.chance, rest, from_server, writer)
    if planned.fault is Fault.GARBAGE:
        return planned.words + rest
    if planned.fault is Fault.NO_IDLE:
        return rest.replace(b" IDLE", b"")
    if planned.fault is Fault.HUGE_LITERAL:
        return re.sub(rb"\{\d+\}\r\n", b"{5000000000}\r\n", rest, count=1)
    raise ConnectionResetError


async def _drip(rest: bytes, from_server: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while rest or (rest := await from_server.read(65536)):
        writer.write(rest[:1])
        rest = rest[1:]
        await writer.drain()
        await asyncio.sleep(DRIP_SECONDS)


async def _noise(
    chance: random.Random, rest: bytes, from_server: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while rest or (rest := await from_server.read(65536)):
        changed = bytearray(rest)
        for place in range(len(changed)):
            if chance.randrange(NOISE_BYTES) == 0:
                changed[place] = chance.choice(b'(){}<>[]"\r\n *0179\x00\xff~')
        writer.write(changed)
        await writer.drain()
        rest = b""


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
        writer.close()
