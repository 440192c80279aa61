"""One folder, looked at and not touched: EXAMINE and BODY.PEEK set no flag (RFC 3501 section 6.3.2).

Every UID that the server shows is compared with those known: never by the highest one, which would
lose a mail whose fetch failed before a later one was stored.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timezone
from types import TracebackType
from typing import Any, Self

from mailbot.domain import Arrival, ArrivalKey, GiveUp, Listed, TryLater
from mailbot.receive.connection import THROTTLED, Connection, Refused, passes
from mailbot.receive.inbox import Inbox
from mailbot.receive.line import Client

SEARCH_WINDOW = 20_000  # mails; a SEARCH answer above 1 MB, some 90,000 UIDs, makes imaplib give up
LIST_BATCH = 500  # mails; keeps the command line under the 8 KB that servers must take


@dataclass(frozen=True, slots=True)
class Look:
    """What `mailbot check` tells of an inbox."""

    folder: str
    mails: int
    idle: bool  # the server wakes us when mail comes


class Mailbox:
    """A folder on a connection of its own, for one thread, within the deadline given at opening."""

    def __init__(self, inbox: Inbox, seconds: float) -> None:
        self.inbox = inbox
        self.mails = 0
        self.uidvalidity = 0
        self._seconds = seconds
        self._ends = time.monotonic() + seconds
        self.connection = Connection(inbox, seconds)
        try:
            self._examine()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.connection.close()

    def reopen(self) -> None:
        """Connect again after a fault, within what is left of the same deadline."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TryLater(f"{self.inbox.where}: not done within {self._seconds:g} s")
        self.connection.close()
        self.connection = Connection(self.inbox, left, of=self._seconds)
        self._examine()

    def allow(self, seconds: float) -> None:
        """A new deadline, for the next poll on the same connection."""
        self._seconds = seconds
        self._ends = time.monotonic() + seconds
        self.connection.allow(seconds)

    def turn_to(self, folder: str) -> None:
        """Open another folder of the same account."""
        self.inbox = replace(self.inbox, folder=folder)
        self._examine()

    def look(self) -> Look:
        return Look(self.inbox.folder, self.mails, self.connection.offers("IDLE"))

    def list_new(self, known: Callable[[int], Set[int]]) -> Iterator[tuple[Listed, ...]]:
        """Every mail shown whose UID is not among known(uidvalidity), in batches, lowest UID first.

        Each batch is to be stored before the next is asked for. Raises TryLater, GiveUp.
        """
        self._examine()
        old = known(self.uidvalidity)
        for window in self._windows():
            new = sorted(uid for uid in self._search(window) if uid not in old)
            for start in range(0, len(new), LIST_BATCH):
                listed = self._list_patiently(new[start : start + LIST_BATCH], self.uidvalidity)
                if listed:
                    yield listed

    def shows(self, uid: int) -> bool:
        """Whether this UID is still there."""
        return uid in self._search(f"UID {uid}")

    def holds(self, message_id: str) -> bool:
        """Whether a mail with this Message-ID (without angle brackets) is there."""
        self.connection.ask("looking for new mail", lambda client: client.noop())
        found: Sequence[int] = self.connection.ask(
            "looking for one mail", lambda client: client.search(["HEADER", "Message-ID", f"<{message_id}>"])
        )
        return bool(found)

    def headings(self, keys: Sequence[ArrivalKey]) -> Iterator[Arrival]:
        """From and Subject of mails, fetched again and kept nowhere; raw holds these two fields only.

        Mails that are gone are left out.
        """
        uids = [key.uid for key in keys if self._names(key)]
        items = ["INTERNALDATE", "BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)]"]
        for start in range(0, len(uids), LIST_BATCH):
            rows = self.fetch_items("reading headings", uids[start : start + LIST_BATCH], items)
            for uid, row in rows.items():
                field = next((value for name, value in row.items() if name.startswith(b"BODY[HEADER")), None)
                if isinstance(field, bytes):
                    yield Arrival(self._key(uid), _delivered(row), field)

    def fetch_items(
        self, doing: str, uids: Sequence[int], items: Sequence[str], size: int | None = None
    ) -> dict[int, dict[bytes, Any]]:
        """imapclient's rows by UID. size: how many bytes the answer may have; None: the usual."""

        def fetch(client: Client) -> dict[int, dict[bytes, Any]]:
            rows: dict[int, dict[bytes, Any]] = client.fetch(uids, items)
            return rows

        if size is None:
            return self.connection.ask(doing, fetch)
        return self.connection.ask(doing, fetch, size)

    def _examine(self) -> None:
        folder, read_only = self.inbox.folder, self.inbox.read_only
        try:
            self.mails, self.uidvalidity = self.connection.ask(
                f"opening folder {folder}",
                lambda client: _shown(client.select_folder(folder, readonly=read_only)),
            )
        except Refused as error:
            if passes(str(error)):
                raise
            raise GiveUp(f"{error}; {self._folders()}") from error
        if self.uidvalidity == 0:
            raise GiveUp(
                f"{self.inbox.where}: folder {folder} has no lasting UIDs (RFC 3501 section 2.3.1.1)"
            )

    def _folders(self) -> str:
        try:
            rows = self.connection.ask("listing folders", lambda client: client.list_folders())
        except TryLater:
            return "check the folder's name in the url"
        names = [str(name) for _flags, _delimiter, name in rows]
        return "write one of its folders in the url: " + ", ".join(names[:20])

    def _windows(self) -> Iterator[str]:
        """Ranges of sequence numbers that cover the folder; the last one is open, for mail just come."""
        self.connection.ask("looking for new mail", lambda client: client.noop())
        for first in range(1, self.mails + 1, SEARCH_WINDOW):
            last = first + SEARCH_WINDOW - 1
            yield f"{first}:{last}" if last < self.mails else f"{first}:*"
        if self.mails == 0:
            yield "ALL"

    def _search(self, criteria: str) -> set[int]:
        return set(self.connection.ask("listing mails", lambda client: client.search(criteria)))

    def _list_patiently(self, uids: Sequence[int], uidvalidity: int) -> tuple[Listed, ...]:
        """By halves after a fault, so that a mail on which the server stumbles does not hide the others."""
        try:
            return self._list(uids, ["INTERNALDATE", "RFC822.SIZE"])
        except TryLater as error:
            if self.connection.late or THROTTLED.search(str(error)):
                raise
        self._reopen_same(uidvalidity)
        if len(uids) == 1:
            return self._list(uids, ["INTERNALDATE"])  # the size is what servers must open the mail for
        half = len(uids) // 2
        return self._list_patiently(uids[:half], uidvalidity) + self._list_patiently(uids[half:], uidvalidity)

    def _reopen_same(self, uidvalidity: int) -> None:
        if not self.connection.is_open:
            self.reopen()
        if self.uidvalidity != uidvalidity:
            raise TryLater(f"{self.inbox.where}: the folder was made anew while it was listed")

    def _list(self, uids: Sequence[int], items: Sequence[str]) -> tuple[Listed, ...]:
        """Also what SEARCH shows and FETCH leaves out, unless it is gone by now: it must be accounted for."""
        rows = self.fetch_items("listing mails", uids, items)
        rows |= {uid: {} for uid in uids if uid not in rows and self.shows(uid)}
        return tuple(Listed(self._key(uid), _delivered(row), _size(row)) for uid, row in sorted(rows.items()))

    def _key(self, uid: int) -> ArrivalKey:
        return ArrivalKey(self.inbox.name, self.uidvalidity, uid)

    def _names(self, key: ArrivalKey) -> bool:
        return (key.inbox, key.uidvalidity) == (self.inbox.name, self.uidvalidity)


def open_inbox(inbox: Inbox, seconds: float | None = None) -> Mailbox:
    """Log in and open the folder. seconds: until everything must be done; None: the inbox's poll deadline.

    Raises GiveUp (wrong password, missing folder, bad certificate: a person must act) and TryLater.
    """
    return Mailbox(inbox, inbox.poll_deadline.total_seconds() if seconds is None else seconds)


def _shown(found: dict[bytes, Any]) -> tuple[int, int]:
    """How many mails, and under which UIDVALIDITY (0: the server has none, RFC 3501 section 6.3.2)."""
    return int(found[b"EXISTS"]), int(found.get(b"UIDVALIDITY", 0))


def _size(row: dict[bytes, Any]) -> int:
    size = row.get(b"RFC822.SIZE")
    return size if isinstance(size, int) else 0


def _delivered(row: dict[bytes, Any]) -> datetime:
    """INTERNALDATE with the server's offset; this moment where the server gives none that can be read."""
    moment = row.get(b"INTERNALDATE")
    if not isinstance(moment, datetime) or (offset := moment.utcoffset()) is None:
        return datetime.now(UTC)
    return moment.replace(tzinfo=timezone(offset))
