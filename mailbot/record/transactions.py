"""Transactions on both engines: short ones, one look, and several calls together."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from sqlalchemy import Connection, Engine

from mailbot.record.opening import name_of, worldly


class Transactions:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._readers = engine.execution_options(reading=True)
        if engine.dialect.name == "postgresql":
            self._readers = engine.execution_options(isolation_level="REPEATABLE READ")
        self._name = name_of(engine.url)
        self._mine = threading.local()

    @property
    def _held(self) -> Connection | None:
        return getattr(self._mine, "connection", None)

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction of its own, or a savepoint in the one that together() holds."""
        with worldly(self._name):
            if (held := self._held) is not None:
                with held.begin_nested():
                    yield held
                return
            with self._engine.begin() as connection:
                yield connection

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look, which waits for nobody; inside together() also what is not committed."""
        with worldly(self._name):
            if (held := self._held) is not None:
                yield held
                return
            with self._readers.begin() as connection:
                yield connection

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """One transaction around all that this thread reads and writes inside."""
        with worldly(self._name), self._engine.begin() as connection:
            self._mine.connection = connection
            try:
                yield
            finally:
                self._mine.connection = None
