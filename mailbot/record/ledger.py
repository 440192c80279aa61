"""The ledger: every UID that an inbox showed, and what became of it."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, or_, select, update

from mailbot.domain import Arrival, ArrivalKey, ArrivalState, GiveUp, Listed, Poll, QuarantinedMail
from mailbot.record.rows import Values, arrival_key, key_values, listed
from mailbot.record.sql import insert
from mailbot.record.tables import arrival, poll, quarantine


def note_seen(c: Connection, seen: Sequence[Listed], state: ArrivalState) -> int:
    """Rows for the UIDs that have none; the number of new ones."""
    if not seen:
        return 0
    rows = [_listed_values(one, state) for one in seen]
    new = insert(c, arrival).on_conflict_do_nothing().returning(arrival.c.uid)
    return len(c.execute(new, rows).all())


def known_uids(c: Connection, inbox: str, uidvalidity: int) -> frozenset[int]:
    where = (arrival.c.inbox == inbox, arrival.c.uidvalidity == uidvalidity)
    return frozenset(c.execute(select(arrival.c.uid).where(*where)).scalars())


def pending(c: Connection, limit: int, now: datetime) -> tuple[Listed, ...]:
    rows = c.execute(
        select(arrival)
        .where(
            arrival.c.state == ArrivalState.SEEN,
            or_(arrival.c.retry_at.is_(None), arrival.c.retry_at <= now),
        )
        .order_by(arrival.c.received_utc, arrival.c.inbox, arrival.c.uid)
        .limit(limit)
    )
    return tuple(listed(row) for row in rows)


def mark(c: Connection, keys: Iterable[ArrivalKey], state: ArrivalState) -> int:
    """Arrivals that belong to no mail yet get this state; the number of them."""
    if state is ArrivalState.RECORDED:
        raise ValueError("only record() makes an arrival RECORDED")
    changed = 0
    for key in keys:
        free = update(arrival).where(is_arrival(key), arrival.c.mail.is_(None))
        changed += c.execute(free.values(state=state, retry_at=None)).rowcount
    return changed


def postpone(c: Connection, key: ArrivalKey, until: datetime, error: str) -> None:
    c.execute(
        update(arrival)
        .where(is_arrival(key), arrival.c.state == ArrivalState.SEEN)
        .values(retry_at=until, last_error=error, attempts=arrival.c.attempts + 1)
    )


def is_arrival(key: ArrivalKey) -> Any:
    return and_(
        arrival.c.inbox == key.inbox, arrival.c.uidvalidity == key.uidvalidity, arrival.c.uid == key.uid
    )


def attach(c: Connection, it: Arrival, mail: int) -> None:
    """The arrival belongs to the mail; a copy in quarantine has become needless."""
    seen = Listed(it.key, it.received_at, len(it.raw))
    note_seen(c, [seen], ArrivalState.SEEN)
    turn = select(func.coalesce(func.max(arrival.c.turn), 0) + 1).scalar_subquery()
    c.execute(
        update(arrival)
        .where(is_arrival(it.key))
        .values(state=ArrivalState.RECORDED, mail=mail, turn=turn, retry_at=None, last_error=None)
    )
    c.execute(quarantine.delete().where(_is_quarantined(it.key)))


def note_poll(c: Connection, inbox: str, at: datetime, error: str | None) -> None:
    known = c.execute(select(poll).where(poll.c.inbox == inbox)).first()
    failures = 0 if error is None else 1 + (known.failures if known else 0)
    values: Values = {"inbox": inbox, "at": at, "error": error, "failures": failures}
    if error is None:
        values["succeeded_at"] = at
    c.execute(insert(c, poll).values(values).on_conflict_do_update(index_elements=["inbox"], set_=values))


def polls(c: Connection) -> tuple[Poll, ...]:
    rows = c.execute(select(poll).order_by(poll.c.inbox))
    return tuple(Poll(r.inbox, r.at, r.succeeded_at, r.error, r.failures) for r in rows)


# --- quarantine ---------------------------------------------------------------------------


def put_in_quarantine(c: Connection, it: Arrival, why: str, now: datetime) -> int:
    """The mail's bytes and the reason kept; an arrival that is recorded already stays so."""
    note_seen(c, [Listed(it.key, it.received_at, len(it.raw))], ArrivalState.SEEN)
    mark(c, [it.key], ArrivalState.QUARANTINED)
    values = key_values(it.key) | {
        "why": why,
        "quarantined_at": now,
        "compressed": zlib.compress(it.raw),
        "released": False,
    }
    statement = insert(c, quarantine).values(values)
    again = statement.on_conflict_do_update(index_elements=["inbox", "uidvalidity", "uid"], set_=values)
    return int(c.execute(again.returning(quarantine.c.id)).scalar_one())


def quarantined(c: Connection) -> tuple[QuarantinedMail, ...]:
    """Those that wait for a person; the released ones are on their way again."""
    rows = c.execute(_QUARANTINED.where(~quarantine.c.released).order_by(quarantine.c.id))
    return tuple(_quarantined_mail(row) for row in rows)


def quarantine_row(c: Connection, n: int) -> QuarantinedMail:
    row = c.execute(_QUARANTINED.where(quarantine.c.id == n)).first()
    if row is None:
        raise GiveUp(f"quarantine {n}: no such mail; see `mailbot quarantine list`")
    return _quarantined_mail(row)


def release(c: Connection, n: int) -> ArrivalKey:
    """Back to SEEN; its bytes stay until it is recorded."""
    key = quarantine_row(c, n).key
    c.execute(update(quarantine).where(quarantine.c.id == n).values(released=True))
    mark(c, [key], ArrivalState.SEEN)
    return key


def kept_raw(c: Connection, key: ArrivalKey) -> bytes | None:
    found = c.execute(select(quarantine.c.compressed).where(_is_quarantined(key))).scalar()
    return None if found is None else zlib.decompress(found)


def _is_quarantined(key: ArrivalKey) -> Any:
    return and_(
        quarantine.c.inbox == key.inbox,
        quarantine.c.uidvalidity == key.uidvalidity,
        quarantine.c.uid == key.uid,
    )


_QUARANTINED = select(quarantine, arrival.c.received_at).join(arrival)


def _quarantined_mail(row: Row[Any]) -> QuarantinedMail:
    raw = zlib.decompress(row.compressed)
    return QuarantinedMail(
        row.id, arrival_key(row), row.received_at, row.why, row.quarantined_at, raw, row.released
    )


def _listed_values(one: Listed, state: ArrivalState) -> Values:
    return key_values(one.key) | {
        "received_at": one.received_at,
        "received_utc": one.received_at,
        "size": one.size,
        "state": state,
    }
