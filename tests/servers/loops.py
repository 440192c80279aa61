"""An event loop in a thread of its own, for the servers that tests talk to from outside."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Iterable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")


@contextlib.contextmanager
def loop_in_thread(name: str) -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _loop, _context: None)  # cuts are meant here, not worth a word
    thread = threading.Thread(target=loop.run_forever, name=name, daemon=True)
    thread.start()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


def run_in(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that runs in the other thread; at most 10 s."""
    return asyncio.run_coroutine_threadsafe(work, loop).result(10)


async def close(server: asyncio.Server, open_ones: Iterable[asyncio.BaseTransport] = ()) -> None:
    """Stop listening, end every conversation, leave neither a task nor a transport behind.

    open_ones: every transport of the server that may still be open. A task that is cancelled before its
    first step never reaches its own `finally`.
    """
    await asyncio.sleep(0.02)  # what was just accepted becomes a transport in the loop's next turns
    server.close()
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
    await server.wait_closed()
    for transport in open_ones:
        if isinstance(transport, asyncio.WriteTransport):
            transport.abort()
    await asyncio.sleep(0.01)  # transports that were cut close their sockets in the loop's next turns
