"""Whom not to write to again: addresses that bounce, people asked often enough."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import Connection, and_, select

from mailbot.domain import Rules
from mailbot.record.tables import bounce, challenge, mail, outbox

MANY = 200  # challenges looked at, the newest first

_report = mail.alias("report")
_report_at = select(_report.c.received_utc).where(_report.c.id == bounce.c.mail)
_since = _report_at.correlate(bounce).scalar_subquery()
_written = select(mail.c.id).where(mail.c.sender == bounce.c.address, mail.c.received_utc > _since)
_answered = select(outbox.c.id).where(outbox.c.to_key == bounce.c.address, outbox.c.caused_at > _since)
STANDS = and_(~_written.correlate(bounce).exists(), ~_answered.correlate(bounce).exists())
"""A bounce of an address that has not written since, and that no mail has made us answer."""

_UNREACHABLE = (
    select(bounce.c.address).where(bounce.c.permanent, STANDS).distinct().order_by(bounce.c.address)
)


def unreachable(c: Connection) -> tuple[str, ...]:
    """Addresses from which our mail came back for good, until they write again."""
    return tuple(c.execute(_UNREACHABLE).scalars())


def recent_challenges(c: Connection, received_at: datetime, rules: Rules) -> tuple[tuple[str, int], ...]:
    """Of the newest ones: how many each address was sent because of somebody else."""
    newest = select(challenge).where(challenge.c.asked_by != challenge.c.address)
    rows = c.execute(newest.order_by(challenge.c.id.desc()).limit(MANY)).all()
    asked = ((row.address, row.expires_at - rules.challenge_for) for row in rows)
    within = (who for who, at in asked if received_at - rules.answers_window < at <= received_at)
    return tuple(sorted(Counter(within).items()))
