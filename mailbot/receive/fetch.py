"""Mails' bytes, in batches of bounded size; one mail that cannot be had never blocks those behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mailbot.domain import Arrival, Fetched, Gone, Listed, TryLater, Unfetched
from mailbot.receive.connection import THROTTLED, Refused
from mailbot.receive.mailbox import Mailbox

BATCH_MAILS = 50
BATCH_BYTES = 4 * 1024 * 1024
CHUNK = 256 * 1024
LARGEST = 64 * 1024 * 1024  # above it only the beginning is fetched
BEGINNING = 1024 * 1024
SLACK = 1024 * 1024  # servers' RFC822.SIZE is not always right, and each answer has its own words
ATTEMPTS = 2  # for a mail on whose fetch the connection is lost


def fetch(mailbox: Mailbox, listed: Sequence[Listed]) -> Iterator[Fetched]:
    """One value for each mail listed, in that order. Connects again when a fetch breaks the connection.

    Raises TryLater when the server is away or the deadline has passed; what was yielded stays good.
    """
    for batch in batches(listed):
        try:
            yield from _together(mailbox, batch)
        except TryLater:
            yield from _one_by_one(mailbox, batch)


def batches(listed: Sequence[Listed]) -> Iterator[tuple[Listed, ...]]:
    """In order, at most 50 mails and 4 MB each; a larger mail stands alone."""
    batch: list[Listed] = []
    size = 0
    for mail in listed:
        if batch and (len(batch) == BATCH_MAILS or size + mail.size > BATCH_BYTES):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(mail)
        size += mail.size
    if batch:
        yield tuple(batch)


def _together(mailbox: Mailbox, batch: Sequence[Listed]) -> list[Fetched]:
    """All or none, so that a fault in between yields nothing twice."""
    if len(batch) == 1 and batch[0].size > CHUNK:
        return [_alone(mailbox, batch[0])]
    there = [mail for mail in batch if _current(mailbox, mail)]
    allowance = sum(mail.size for mail in there) + SLACK
    rows = mailbox.fetch_items("fetching", [mail.key.uid for mail in there], ["BODY.PEEK[]"], allowance)
    found: list[Fetched] = []
    for mail in batch:
        raw = rows.get(mail.key.uid, {}).get(b"BODY[]")
        found.append(
            Arrival(mail.key, mail.received_at, raw) if isinstance(raw, bytes) else _missing(mailbox, mail)
        )
    return found


def _one_by_one(mailbox: Mailbox, batch: Sequence[Listed]) -> Iterator[Fetched]:
    """After a fault: each mail alone, in chunks, so that only the one that causes it is left out."""
    for mail in batch:
        yield _with_patience(mailbox, mail)


def _with_patience(mailbox: Mailbox, mail: Listed) -> Fetched:
    reason = ""
    for _attempt in range(ATTEMPTS):
        if not mailbox.connection.is_open:
            mailbox.reopen()
        try:
            return _alone(mailbox, mail)
        except Refused as error:
            if THROTTLED.search(str(error)):
                raise
            return Unfetched(mail.key, str(error))
        except TryLater as error:
            if mailbox.connection.late:
                raise
            reason = str(error)
    mailbox.reopen()  # when the server itself is away this raises: the mail is not to blame
    return Unfetched(mail.key, reason)


def _alone(mailbox: Mailbox, mail: Listed) -> Fetched:
    """In chunks until the server has no more; the listed size is a hint only."""
    if not _current(mailbox, mail):
        return Gone(mail.key)
    limit = BEGINNING if mail.size > LARGEST else LARGEST
    raw = bytearray()
    while len(raw) < limit:
        chunk = _chunk(mailbox, mail, len(raw))
        if chunk is None:
            return _missing(mailbox, mail)
        raw += chunk
        if len(chunk) != CHUNK:  # the last one; or all at once, from servers without partial fetch
            break
    whole_size = max(mail.size, len(raw)) if len(raw) >= limit else None
    return Arrival(mail.key, mail.received_at, bytes(raw), whole_size)


def _chunk(mailbox: Mailbox, mail: Listed, start: int) -> bytes | None:
    """None where the server shows no such mail."""
    items = [f"BODY.PEEK[]<{start}.{CHUNK}>"]
    allowance = max(CHUNK, mail.size if start == 0 else 0) + SLACK
    row = mailbox.fetch_items("fetching", [mail.key.uid], items, allowance).get(mail.key.uid, {})
    for name, value in row.items():
        if name.startswith(b"BODY[]"):
            return value if isinstance(value, bytes) else _beyond_the_end(mail, start)
    return None


def _beyond_the_end(mail: Listed, start: int) -> bytes | None:
    """NIL where a chunk should be: the end for some servers, else the mail was taken from under us."""
    return b"" if 0 < mail.size <= start else None


def _missing(mailbox: Mailbox, mail: Listed) -> Gone | Unfetched:
    """No content in the answer: gone, unless the server goes on to show the UID."""
    if _current(mailbox, mail) and mailbox.shows(mail.key.uid):
        return Unfetched(mail.key, f"{mailbox.inbox.where}: the server lists this mail and does not give it")
    return Gone(mail.key)


def _current(mailbox: Mailbox, mail: Listed) -> bool:
    """A key of another UIDVALIDITY names nothing any more (RFC 3501 section 2.3.1.1)."""
    return mail.key.uidvalidity == mailbox.uidvalidity
