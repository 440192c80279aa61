"""Runs inside the transaction of opening.migrate: there is no alembic.ini and no other way in."""

from typing import Any, Literal

from alembic import context

from mailbot.record import tables
from mailbot.record.columns import Instant, Stamp


def render(kind: str, column_type: Any, _autogen: object) -> str | Literal[False]:
    """Our own types by what they are in the database: a migration must not change with the code."""
    if kind == "type" and isinstance(column_type, Stamp):
        return "sa.Text()"
    if kind == "type" and isinstance(column_type, Instant):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.arrival.metadata,
    render_as_batch=True,
    render_item=render,
)
with context.begin_transaction():
    context.run_migrations()
