"""One round of the outbox in a process of its own, to be killed: arguments DATABASE PORT NOW."""

from __future__ import annotations

import asyncio
import sys
from contextlib import closing
from datetime import datetime

from mailbot.record.store import open_store
from mailbot.reply.deliver import deliver_due
from mailbot.reply.smtp import Route, Sender


async def main(database: str, port: str, now: str) -> None:
    with closing(open_store(database)) as store:
        async with Sender(Route("127.0.0.1", int(port), "none"), "tides@example.org") as sender:
            await deliver_due(store, sender, lambda: datetime.fromisoformat(now))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
