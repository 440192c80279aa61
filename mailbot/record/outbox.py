"""The outbox: claim, send, mark. Every move is one conditional UPDATE whose rows are counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal, or_, select, update

from mailbot.domain import STAGED_TEMPLATES, GiveUp, OutboxRow, OutboxState, Outgoing
from mailbot.record.rows import dump, outbox_row
from mailbot.record.tables import outbox, setting

S = OutboxState
PAUSED = "outbox_paused"

# What may be done to a row in which state, and where it leads. Whatever is not here is refused.
EXITS: dict[str, tuple[frozenset[OutboxState], OutboxState]] = {
    "release": (frozenset({S.HELD}), S.DUE),
    "hold": (frozenset({S.DUE}), S.HELD),
    "retry": (frozenset({S.DUE, S.REFUSED, S.UNKNOWN}), S.DUE),
    # A worker whose lease ran out may still come back and say what it saw: better than not knowing.
    # So may one whose mail is due again: that it was sent spares a second copy.
    "mark_sent": (frozenset({S.CLAIMED, S.UNKNOWN, S.DUE}), S.SENT),
    "mark_due": (frozenset({S.CLAIMED, S.UNKNOWN}), S.DUE),
    "mark_refused": (frozenset({S.CLAIMED, S.UNKNOWN}), S.REFUSED),
    "mark_unknown": (frozenset({S.CLAIMED, S.UNKNOWN}), S.UNKNOWN),
    "mark_drafted": (frozenset({S.CLAIMED, S.UNKNOWN}), S.DRAFTED),
}


def queue(
    c: Connection,
    outgoing: Sequence[Outgoing],
    cause: str,
    mail: int | None,
    caused_at: datetime,
    now: datetime,
) -> int:
    """One row each, but for those that this cause has queued already; the number of new ones."""
    new = [one for one in outgoing if not _is_queued(c, cause, one)]
    for one in new:
        c.execute(outbox.insert().values(_values(one, cause, mail, caused_at, now)))
    return len(new)


def _is_queued(c: Connection, cause: str, one: Outgoing) -> bool:
    natural = (
        outbox.c.cause == cause,
        outbox.c.template == one.template,
        outbox.c.to_key == one.to.casefold(),
    )
    return c.execute(select(outbox.c.id).where(*natural)).first() is not None


def _values(
    one: Outgoing, cause: str, mail: int | None, caused_at: datetime, now: datetime
) -> dict[str, Any]:
    return {
        "cause": cause,
        "mail": mail,
        "message_id": one.message_id,
        "to_address": one.to,
        "to_key": one.to.casefold(),
        "template": one.template,
        "subject": one.subject,
        "raw": one.raw,
        "state": one.state,
        "next_at": now if one.state is S.DUE else None,
        "caused_at": caused_at,
        "created_at": now,
        "sent_at": now if one.state is S.SENT else None,
        "proposals": dump(one.proposals),
        "registrations": dump(one.registrations),
    }


def claim_due(c: Connection, now: datetime, lease: timedelta, limit: int) -> tuple[OutboxRow, ...]:
    """Rows that nobody else has, oldest first; each is `unknown` if not marked before the lease ends."""
    if paused(c) is not None:
        return ()
    waiting = (
        select(outbox.c.id)
        .where(outbox.c.state == S.DUE, outbox.c.next_at <= now)
        .order_by(outbox.c.next_at, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("waiting")  # evaluated once: as a subquery PostgreSQL may run it again, past the limit
    )
    claimed = c.execute(
        update(outbox)
        .where(outbox.c.id.in_(select(waiting.c.id)), outbox.c.state == S.DUE)
        .values(state=S.CLAIMED, attempts=outbox.c.attempts + 1, next_at=now + lease)
        .returning(outbox)
    )
    return tuple(sorted((outbox_row(row) for row in claimed), key=lambda row: row.id))


def move(c: Connection, id_: int, act: str, **values: Any) -> None:
    """GiveUp where the row is in a state that does not allow it."""
    allowed, to = EXITS[act]
    moved = c.execute(
        update(outbox).where(outbox.c.id == id_, outbox.c.state.in_(allowed)).values(state=to, **values)
    )
    if moved.rowcount == 1:
        return
    state = outbox_row_of(c, id_).state
    exits = ", ".join(name.removeprefix("mark_") for name, (from_, _) in EXITS.items() if state in from_)
    said = act.replace("_", " ")
    raise GiveUp(f"outbox {id_}: {said} is not possible, it is {state}; possible: {exits or 'nothing'}")


def expire(c: Connection, now: datetime) -> int:
    """Claims whose lease ran out: the worker died, perhaps after the final dot. Nobody knows."""
    ended = update(outbox).where(outbox.c.state == S.CLAIMED, outbox.c.next_at <= now)
    return c.execute(ended.values(state=S.UNKNOWN, next_at=None, last_error="the lease ran out")).rowcount


def resend_unknown(c: Connection, now: datetime) -> int:
    return c.execute(
        update(outbox).where(outbox.c.state == S.UNKNOWN).values(state=S.DUE, next_at=now)
    ).rowcount


def staged(c: Connection) -> int:
    """Held mails that an organiser's `send` would release."""
    waiting = (outbox.c.state == S.HELD, _holds(STAGED_TEMPLATES))
    return int(c.execute(select(func.count()).select_from(outbox).where(*waiting)).scalar_one())


def _holds(templates: Sequence[str]) -> ColumnElement[bool]:
    """One of these texts, alone or joined with others: two decisions for one person are one mail."""
    joined = literal("+") + outbox.c.template + "+"
    return or_(*(joined.contains(f"+{name}+", autoescape=True) for name in templates))


def release_staged(c: Connection, templates: Sequence[str], now: datetime) -> int:
    held = update(outbox).where(outbox.c.state == S.HELD, _holds(templates))
    return c.execute(held.values(state=S.DUE, next_at=now)).rowcount


def recall(c: Connection, templates: Sequence[str], proposals: Sequence[int]) -> None:
    """Held mails about these proposals alone are gone: nobody has seen them."""
    held = select(outbox).where(outbox.c.state == S.HELD, _holds(templates))
    for row in c.execute(held).all():
        about = set(json.loads(row.proposals))
        if about and about <= set(proposals):
            c.execute(outbox.delete().where(outbox.c.id == row.id))


def all_wait(c: Connection, mail_id: int) -> bool:
    """Whether no answer to a mail has left or is on its way."""
    gone = (outbox.c.mail == mail_id, outbox.c.state.not_in((S.DUE, S.HELD)))
    return c.execute(select(outbox.c.id).where(*gone)).first() is None


def recall_answers(c: Connection, mail_id: int | None) -> None:
    """Answers to one mail that nobody has claimed yet are gone; others take their place."""
    waiting = (outbox.c.mail == mail_id, outbox.c.state.in_((S.DUE, S.HELD)))
    c.execute(outbox.delete().where(*waiting))


def rows(c: Connection, state: OutboxState | None) -> tuple[OutboxRow, ...]:
    every = select(outbox).order_by(outbox.c.id)
    found = c.execute(every if state is None else every.where(outbox.c.state == state))
    return tuple(outbox_row(row) for row in found)


def outbox_row_of(c: Connection, id_: int) -> OutboxRow:
    row = c.execute(select(outbox).where(outbox.c.id == id_)).first()
    if row is None:
        raise GiveUp(f"outbox {id_}: no such mail; see `mailbot outbox list`")
    return outbox_row(row)


def paused(c: Connection) -> str | None:
    """Why nothing is sent at the moment; None: mail is sent."""
    return c.execute(select(setting.c.value).where(setting.c.name == PAUSED)).scalar()
