"""Every strange mail stands beside its meaning: NAME.eml is read, NAME.json holds what must come out.

A key of the JSON names a field of the Reading (or of what `explain` prints); only what is written is
compared, white space folded. KEY_contains looks for a piece of text, defects_contain for one defect.
"""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from mailbot.domain import Address, Meeting, Reading
from mailbot.read import read

MAILS = Path(__file__).parent.parent / "mails"
MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Lindqvist"), Address("w.li@coast.example", "Wei Li")),
    sender=Address("tide@coast.example", "TIDE 2026"),
    network="Littoral Network",
)


@pytest.mark.parametrize("name", sorted(path.stem for path in MAILS.glob("*.json")))
def test_mail_means(name: str) -> None:
    wanted = json.loads((MAILS / f"{name}.json").read_text(encoding="utf-8"))

    reading = read((MAILS / f"{name}.eml").read_bytes(), MEETING)

    assert _differences(wanted, _plain_reading(reading)) == []


def test_every_mail_has_its_meaning() -> None:
    assert {path.stem for path in MAILS.glob("*.eml")} == {path.stem for path in MAILS.glob("*.json")}


def _plain_reading(reading: Reading) -> dict[str, Any]:
    plain: dict[str, Any] = _plain(reading)
    plain["from"] = plain["sender"]
    plain["proposal"] = plain["proposals"][0] if plain["proposals"] else None
    return plain


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(map(_plain, value))
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _differences(wanted: Any, got: Any, where: str = "") -> list[str]:
    """What differs, in words; keys that are not wanted are not looked at."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        return [line for key, value in wanted.items() for line in _of_key(key, value, got, where)]
    if isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        pairs = enumerate(zip(wanted, got, strict=True))
        return [line for at, (one, other) in pairs for line in _differences(one, other, f"{where}[{at}]")]
    return [] if _folded(wanted) == _folded(got) else [f"{where}: wanted {wanted!r}, got {got!r}"]


def _of_key(key: str, value: Any, got: dict[str, Any], where: str) -> list[str]:
    if key.endswith("_contains"):
        text = _folded(got[key.removesuffix("_contains")])
        return [] if _folded(value) in text else [f"{where}.{key}: {value!r} is not in {text!r}"]
    if key == "defects_contain":
        return [] if value in got["defects"] else [f"{where}.defects: {value!r} is not in {got['defects']!r}"]
    if key == "intents":
        value = sorted(value)
    return _differences(value, got[key], f"{where}.{key}")


def _folded(value: Any) -> Any:
    return re.sub(r"\s+", " ", value).strip() if isinstance(value, str) else value
