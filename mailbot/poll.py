"""One round over the inboxes: what they show is listed, then carried along the line in order of delivery.

Every UID seen has its row before its content is fetched, so that a crash, a cut line or a mail that cannot
be read loses nothing: whatever is not recorded, gone or quarantined waits for the next round.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from mailbot.domain import (
    Arrival,
    ArrivalKey,
    ArrivalState,
    Fetched,
    GiveUp,
    Gone,
    Listed,
    Reading,
    Recorded,
    Rules,
    TryLater,
    Unfetched,
)
from mailbot.pipeline import Compose, Ledger, walk
from mailbot.workers import MailTask, ReadingPool, Unreadable

BATCH_MAILS = 50
BATCH_BYTES = 4 * 2**20  # a larger mail makes a batch of its own
LOOK_AHEAD = 20_000  # mails in one round; the rest waits for the next
RETRY_AFTER = timedelta(minutes=10)  # for a mail that the server shows and will not give

log = logging.getLogger("mailbot.poll")


class Mailbox(Protocol):
    """What a round needs of an open inbox (receive/)."""

    def list_new(self, known: Callable[[int], Set[int]]) -> Iterator[tuple[Listed, ...]]: ...


Fetch = Callable[[str, Sequence[Listed]], Iterable[Fetched]]
"""(inbox name, mails wanted) -> one value for each, in order. Raises TryLater, GiveUp."""


class Books(Ledger, Protocol):
    """What a round needs of record/."""

    def note_seen(self, listed: Sequence[Listed], state: ArrivalState = ...) -> int: ...
    def known_uids(self, inbox: str, uidvalidity: int) -> frozenset[int]: ...
    def pending(self, limit: int, *, now: datetime | None = None) -> tuple[Listed, ...]: ...
    def mark_arrivals(self, keys: Iterable[ArrivalKey], state: ArrivalState) -> int: ...
    def postpone(self, key: ArrivalKey, until: datetime, error: str) -> None: ...
    def quarantine(self, arrival: Arrival, why: str, now: datetime) -> int: ...
    def together(self) -> AbstractContextManager[object]: ...


@dataclass(frozen=True, slots=True)
class Seen:
    """One mail of the round, for whoever watches: what it was and what became of it."""

    arrival: Arrival
    reading: Reading | None
    result: str  # "recorded", "already there", "quarantined"
    done: int
    of: int


Watch = Callable[[Seen], None]


@dataclass(frozen=True, slots=True)
class Round:
    """How one round went. troubles: inbox -> one line. stopped: ended early on request."""

    listed: int = 0
    recorded: int = 0
    already_there: int = 0
    quarantined: int = 0
    gone: int = 0
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """All that a round needs, wired by app.py."""

    books: Books
    pool: ReadingPool
    rules: Callable[[], Rules]
    compose: Compose
    now: Callable[[], datetime]
    watch: Watch = lambda _seen: None
    stop: Callable[[], bool] = lambda: False


def list_inbox(mailbox: Mailbox, name: str, books: Books, opens: datetime) -> int:
    """A row for every UID that the inbox shows and the ledger has not; the number of mails in scope.

    Mail delivered before the call opened is out of scope: counted, its content never fetched.
    """
    in_scope = 0
    for batch in mailbox.list_new(lambda validity: books.known_uids(name, validity)):
        inside = [one for one in batch if one.received_at >= opens]
        in_scope += books.note_seen(inside)
        books.note_seen([one for one in batch if one.received_at < opens], ArrivalState.OUT_OF_SCOPE)
    return in_scope


def work_off(inboxes: Set[str], fetch: Fetch, line: Line) -> tuple[Round, dict[str, str]]:
    """Carry everything pending along the line, earliest delivery first, over all inboxes together.

    Returns what was done and, for each inbox that failed on the way, why: its mail waits for the next
    round, and holds nobody else's up.
    """
    waiting = [one for one in line.books.pending(LOOK_AHEAD, now=line.now()) if one.key.inbox in inboxes]
    troubles: dict[str, str] = {}
    done = Round()
    for batch in batches(waiting):
        if line.stop():
            return replace(done, stopped=True), troubles
        wanted = [one for one in batch if one.key.inbox not in troubles]
        arrivals, gone = _fetched(wanted, fetch, line, troubles)
        done = replace(_carried(arrivals, line, done, len(waiting)), gone=done.gone + gone)
    return done, troubles


def batches(waiting: Sequence[Listed]) -> Iterator[list[Listed]]:
    """At most BATCH_MAILS mails or BATCH_BYTES together, in order; a larger mail alone."""
    batch: list[Listed] = []
    size = 0
    for one in waiting:
        if batch and (len(batch) == BATCH_MAILS or size + one.size > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += one.size
    if batch:
        yield batch


def _fetched(
    wanted: Sequence[Listed], fetch: Fetch, line: Line, troubles: dict[str, str]
) -> tuple[list[Arrival], int]:
    """The mails in the order wanted, and how many were gone; what cannot be had waits or is marked gone."""
    found: dict[ArrivalKey, Fetched] = {}
    for inbox in dict.fromkeys(one.key.inbox for one in wanted):
        try:
            for one in fetch(inbox, [listed for listed in wanted if listed.key.inbox == inbox]):
                found[one.key] = one
        except (TryLater, GiveUp) as error:
            troubles[inbox] = str(error)
    gone = [one.key for one in found.values() if isinstance(one, Gone)]
    line.books.mark_arrivals(gone, ArrivalState.GONE)
    for one in found.values():
        if isinstance(one, Unfetched):
            line.books.postpone(one.key, line.now() + RETRY_AFTER, one.reason)
    arrivals = (found.get(one.key) for one in wanted)
    return [one for one in arrivals if isinstance(one, Arrival)], len(gone)


def _carried(arrivals: Sequence[Arrival], line: Line, done: Round, of: int) -> Round:
    """Read in parallel first, then record all of them in one transaction: a group commit."""
    answers = list(line.pool.work(MailTask(arrival.raw) for arrival in arrivals))
    with line.books.together() if len(arrivals) > 1 else nullcontext():
        for arrival, answer in zip(arrivals, answers, strict=True):
            assert isinstance(answer, Reading | Unreadable)
            result = _one(arrival, answer, line)
            done = replace(done, **{result: getattr(done, result) + 1})
            reading = answer if isinstance(answer, Reading) else None
            total = done.recorded + done.already_there + done.quarantined
            line.watch(Seen(arrival, reading, result, total, of))
    return done


def _one(arrival: Arrival, answer: Reading | Unreadable, line: Line) -> str:
    """The count that this mail goes to. Whatever a mail does to us, it is kept and the next one follows."""
    if isinstance(answer, Unreadable):
        line.books.quarantine(arrival, answer.why, line.now())
        return "quarantined"
    try:
        result = walk(
            arrival, answer, ledger=line.books, rules=line.rules(), compose=line.compose, now=line.now()
        )
    except (TryLater, GiveUp):
        raise
    except Exception as error:  # a bug of ours, met by this mail: kept raw, shown, tried again when mended
        log.exception("uid %s of inbox %s could not be handled", arrival.key.uid, arrival.key.inbox)
        line.books.quarantine(arrival, f"{type(error).__name__}: {error}"[:300], line.now())
        return "quarantined"
    return "recorded" if isinstance(result, Recorded) else "already_there"
