"""Whom not to write to again: addresses that bounce, people asked often enough."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import Connection, select

from mailbot.domain import Rules
from mailbot.record.tables import bounce, challenge, mail, outbox

MANY = 200  # challenges looked at, the newest first

_UNREACHABLE = (
    select(bounce.c.address)
    .join_from(bounce, mail, mail.c.id == bounce.c.mail)
    .where(
        bounce.c.permanent,
        ~select(outbox.c.id)
        .where(outbox.c.to_key == bounce.c.address, outbox.c.caused_at > mail.c.received_utc)
        .exists(),
    )
    .distinct()
    .order_by(bounce.c.address)
)


def unreachable(c: Connection) -> tuple[str, ...]:
    """Addresses from which our mail came back for good, and that no mail of theirs made us answer since."""
    return tuple(c.execute(_UNREACHABLE).scalars())


def recent_challenges(c: Connection, received_at: datetime, rules: Rules) -> tuple[tuple[str, int], ...]:
    """Of the newest ones: how many each address was sent because of somebody else."""
    newest = select(challenge).where(challenge.c.asked_by != challenge.c.address)
    rows = c.execute(newest.order_by(challenge.c.id.desc()).limit(MANY)).all()
    asked = ((row.address, row.expires_at - rules.challenge_for) for row in rows)
    within = (who for who, at in asked if received_at - rules.answers_window < at <= received_at)
    return tuple(sorted(Counter(within).items()))
