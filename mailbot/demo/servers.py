"""An IMAP server and an SMTP server in this process, on loopback ports that the system chooses.

For the demo only: everything is in memory and gone at the end.
"""

from __future__ import annotations

import asyncio
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiosmtpd.controller import UnthreadedController
from imapclient import IMAPClient
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, Identity, Login
from pymap.imap import IMAPServer
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import BuiltinHash

LOOPBACK = "127.0.0.1"


@dataclass(slots=True)
class Caught:
    """What the SMTP server took: recipient and bytes, in order."""

    mails: list[tuple[str, bytes]] = field(default_factory=list)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.mails.append((", ".join(envelope.rcpt_tos), envelope.original_content or envelope.content))
        return "250 OK"


@dataclass(frozen=True, slots=True)
class MailServers:
    imap_port: int
    smtp_port: int
    caught: Caught


class Mailman:
    """Puts mails into one user's inbox by APPEND, with the time of their delivery as INTERNALDATE."""

    def __init__(self, servers: MailServers, user: str, password: str) -> None:
        self._client = IMAPClient(LOOPBACK, servers.imap_port, ssl=False)
        self._client.login(user, password)

    def deliver(self, raw: bytes, received_at: datetime) -> None:
        self._client.append("INBOX", raw, msg_time=received_at)

    def close(self) -> None:
        self._client.logout()


@contextmanager
def mail_servers(users: dict[str, str]) -> Iterator[MailServers]:
    """Both servers, running in a thread of their own until the block ends. users: name -> password."""
    ready = threading.Event()
    done: list[Any] = []
    caught = Caught()

    async def serve() -> None:
        async with AsyncExitStack() as stack:
            stop = asyncio.Event()
            imap_port = await _imap_server(stack, users)
            smtp = UnthreadedController(caught, hostname=LOOPBACK, port=0, loop=asyncio.get_running_loop())
            server = await smtp._create_server()
            assert isinstance(server, asyncio.Server)
            stack.callback(server.close)
            done.extend((asyncio.get_running_loop(), stop, imap_port, server.sockets[0].getsockname()[1]))
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), name="demo-mail", daemon=True)
    thread.start()
    ready.wait()
    loop, stop, imap_port, smtp_port = done
    try:
        yield MailServers(imap_port, smtp_port, caught)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


async def _imap_server(stack: AsyncExitStack, users: dict[str, str]) -> int:
    config = Config(
        Namespace(proxy_protocol=None, passlib_cfg=None),
        host=LOOPBACK,
        port=0,
        demo_data=False,
        demo_user="",
        demo_password="",
        tls_enabled=False,
        secure_auth=False,  # on loopback only
        reject_dnsbl=False,
        hash_context=BuiltinHash(rounds=1),  # the password is "demo" and the server gone in a minute
    )
    config.apply_context()
    login = Login(config)
    for name, password in users.items():
        hashed = await Passwords(config).hash_password(password)
        await Identity(name, login, None, frozenset()).set(UserMetadata(config, name, password=hashed))
    callback = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(login, config))
    server = await asyncio.start_server(callback, host=LOOPBACK, port=0)
    assert isinstance(server, asyncio.Server)
    await stack.enter_async_context(server)
    port: int = server.sockets[0].getsockname()[1]
    return port
