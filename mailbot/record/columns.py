"""How a column is written down: times with and without offset, words with a CHECK, constraints by name."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    Enum,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    inspect,
    text,
)
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)


class Row(SQLModel):
    """A row of our own metadata: nothing that another SQLModel in this process declares becomes ours."""

    metadata = metadata


class Instant(TypeDecorator[datetime]):
    """An instant, kept and given back in UTC: for order and comparison. Naive values are a bug."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Stamp(TypeDecorator[datetime]):
    """A time with the offset it was written with, as ISO 8601 text: what is printed to people."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone")
        return value.isoformat()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def one_of(words: type[StrEnum], name: str) -> Enum:
    """Text with a CHECK that it is one of the words."""
    return Enum(
        words,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=20,
        values_callable=lambda all_words: [word.value for word in all_words],
    )


def yes_or_no(name: str) -> Boolean:
    return Boolean(create_constraint=True, name=name)


def must(type_: Any, *arguments: Any, **options: Any) -> Any:
    """A column that is never NULL."""
    return Field(sa_column=Column(type_, *arguments, nullable=False, **options))


def may(type_: Any, *arguments: Any, **options: Any) -> Any:
    """A column that may be NULL."""
    return Field(default=None, sa_column=Column(type_, *arguments, **options))


def key(type_: Any, *arguments: Any) -> Any:
    """A part of the primary key that the caller gives."""
    return Field(sa_column=Column(type_, *arguments, primary_key=True, autoincrement=False))


def number() -> Any:
    return Field(default=None, sa_column=Column(Integer, primary_key=True, autoincrement=True))


def only_where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def table_of(row: type[SQLModel]) -> Table:
    found = inspect(row).local_table
    assert isinstance(found, Table)
    return found
