"""The season that the demo plays: who got which mail when. Invented, but for the meeting and its talks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

SEASON = Path(__file__).resolve().parent / "season"


@dataclass(frozen=True, slots=True)
class Delivery:
    inbox: str
    received_at: datetime
    file: Path

    def raw(self) -> bytes:
        return self.file.read_bytes()


def deliveries() -> list[Delivery]:
    """In the order in which the bot could see them: one inbox was away on the night of the deadline."""
    lines = (SEASON / "season.jsonl").read_text(encoding="utf-8").splitlines()
    rows = sorted(
        (json.loads(line) for line in lines),
        key=lambda row: datetime.fromisoformat(row["polled"]),
    )
    return [
        Delivery(
            row["inbox"],
            datetime.fromisoformat(row["received"]),
            SEASON / row["path"].removeprefix("season/"),
        )
        for row in rows
    ]


def by_day(all_of_them: list[Delivery]) -> Iterator[tuple[date, list[Delivery]]]:
    """(day of delivery, its mails), day by day."""
    in_order = sorted(all_of_them, key=lambda one: one.received_at)
    for day, mails in groupby(in_order, key=lambda one: one.received_at.date()):
        yield day, list(mails)
