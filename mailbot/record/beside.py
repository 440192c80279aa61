"""A fresh store beside the one that is to be made again: what `mailbot rebuild` needs of both."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from mailbot.domain import Kept
from mailbot.record import rebuilding
from mailbot.record.opening import file_of
from mailbot.record.store import Store, open_store


class Beside:
    """mine: the store as it is. fresh: empty, private, an SQLite file whatever mine is."""

    def __init__(self, mine: Store, fresh: Store) -> None:
        self.mine, self.fresh = mine, fresh
        self._left_alone: list[int] = []  # until an organiser filed them: seen before their turn

    def lay_ground(self) -> None:
        """What no mail caused: settings of the bot's own, digests, reminders."""
        with self.mine._read() as mine, self.fresh._write() as fresh:
            rebuilding.lay_ground(mine, fresh)
            self._left_alone = rebuilding.filed_again(mine)

    def kept(self) -> Iterator[Kept]:
        """Mails whose bytes are kept, in the order of handling."""
        return self.mine.kept()

    def without_bytes(self) -> tuple[tuple[int, int], ...]:
        """(turn, mail) of those whose bytes are not, in that order."""
        with self.mine._read() as mine:
            return tuple(rebuilding.without_bytes(mine))

    def carry(self, mail: int) -> None:
        """A mail without bytes, with the records that it made, as they stand."""
        with self.mine._read() as mine, self.fresh._write() as fresh:
            self._come_to(mail, mine, fresh)
            rebuilding.carry(mine, fresh, mail)

    def carry_records(self, mails: Iterator[int]) -> None:
        """Records that mails without bytes made or changed, as they stand: the last word."""
        with self.mine._read() as mine, self.fresh._write() as fresh:
            for mail in mails:
                rebuilding.carry_records(mine, fresh, mail)

    def align(self, mail: int) -> None:
        """What the fresh store records next gets the numbers that mine has given."""
        with self.mine._read() as mine, self.fresh._write() as fresh:
            self._come_to(mail, mine, fresh)
            rebuilding.align(mine, fresh, mail)

    def _come_to(self, mail: int, mine: Connection, fresh: Connection) -> None:
        """Numbers are given in order: what came to the ledger before this mail must be there."""
        earlier = [number for number in self._left_alone if number < mail]
        for number in earlier:
            rebuilding.leave_alone(mine, fresh, number)
            self._left_alone.remove(number)

    def differences(self) -> tuple[str, ...]:
        """In words, row for row; "the one" is mine, "the other" what the mails say."""
        return self.mine.differences(self.fresh)

    def replace(self) -> None:
        """The fresh records instead of mine, in one transaction; ledger, outbox and raw mail stay."""
        with self.mine._write() as mine, self.fresh._read() as fresh:
            rebuilding.replace_records(mine, fresh)

    def backup(self, stamp: str) -> Path | None:
        """A copy of mine beside it; None for a server, which has tools of its own."""
        file = file_of(self.mine._engine)
        if file is None:
            return None
        copy = file.with_name(f"{file.name}.before-rebuild-{stamp}")
        self.mine.backup(copy)
        return copy


@contextmanager
def beside(mine: Store) -> Iterator[Beside]:
    """The folder of the fresh store is private, on mine's own disk, and gone at the end."""
    file = file_of(mine._engine)
    with (
        tempfile.TemporaryDirectory(prefix=".mailbot-rebuild-", dir=file and file.parent) as folder,
        closing(open_store(f"sqlite:///{Path(folder) / 'fresh.db'}")) as fresh,
    ):
        yield Beside(mine, fresh)
