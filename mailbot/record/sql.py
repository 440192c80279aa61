"""The two engines speak one SQL but for the name under which SQLAlchemy keeps their upsert."""

from __future__ import annotations

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert(c: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT."""
    return postgresql.insert(table) if c.dialect.name == "postgresql" else sqlite.insert(table)
