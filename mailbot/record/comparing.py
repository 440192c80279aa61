"""Two stores row for row: what rebuild must make again from the kept mails alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, Table, select

from mailbot.record.tables import (
    arrival,
    bounce,
    challenge,
    flag,
    mail,
    outbox,
    proposal,
    question,
    raw_mail,
    registration,
    version,
)

# Each table with what does not follow from the mails: ids, times of work, what became of an answer.
COMPARED: tuple[tuple[Table, frozenset[str], str | None], ...] = (
    (mail, frozenset({"id", "recorded_at", "raw_digest", "meant"}), "id"),
    (arrival, frozenset({"turn", "mail", "size", "attempts"}), "mail"),
    (proposal, frozenset(), None),
    (version, frozenset({"mail"}), None),
    (registration, frozenset({"id"}), None),
    (question, frozenset({"id", "mail"}), "mail"),
    (challenge, frozenset({"id", "mail"}), "mail"),
    (bounce, frozenset({"id", "mail", "noted_at"}), "mail"),
    (flag, frozenset({"id", "mail", "noted_at"}), "mail"),
    (
        outbox,
        frozenset({"id", "mail", "cause", "state", "attempts", "next_at", "last_error", "sent_at", "raw"})
        | frozenset({"created_at"}),
        "mail",
    ),
)
# Where numbers are not the order of handling: an answer that rebuild has made again has the last one.
_ORDER: dict[str, list[Column[Any]]] = {
    "arrival": [arrival.c.turn],
    "outbox": [outbox.c.mail, outbox.c.template, outbox.c.to_key],
}
MANY = 50


def differences(mine: Connection, theirs: Connection) -> tuple[str, ...]:
    """One line each, at most 50."""
    found: list[str] = []
    for table, left_out, by_mail in COMPARED:
        columns = [column for column in table.c if column.name not in left_out]
        query = _rows(table, columns, by_mail)
        pairs = zip_longest(mine.execute(query), theirs.execute(query))
        for place, (one, other) in enumerate(pairs, start=1):
            found += _differ(f"{table.name} {place}", columns, one, other)
            if len(found) >= MANY:
                return tuple(found[:MANY])
    return tuple(found)


def _rows(table: Table, columns: list[Column[Any]], by_mail: str | None) -> Select[Any]:
    """In order of handling; only what hangs on a kept mail, for the others cannot be made again."""
    query = select(*columns).order_by(*_ORDER.get(table.name, table.primary_key.columns))
    if by_mail is None:
        return query
    return query.where(table.c[by_mail].in_(select(raw_mail.c.mail)))


def _differ(
    where: str, columns: list[Column[Any]], one: Row[Any] | None, other: Row[Any] | None
) -> Iterator[str]:
    if one is None or other is None:
        row = ", ".join(str(value) for value in one or other or ())
        yield f"{where}: only in the {'other' if one is None else 'one'}: {_short(row)}"
        return
    for column, a, b in zip(columns, one, other, strict=True):
        if a != b:
            yield f"{where}: {column.name} is {_short(a)} in the one, {_short(b)} in the other"


def _short(value: object) -> str:
    said = str(value)
    return said if len(said) <= 80 else said[:79] + "…"
