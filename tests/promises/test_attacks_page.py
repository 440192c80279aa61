"""docs/attacks.md names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "attacks.md").read_text(encoding="utf-8")


def test_every_attack_names_a_test_that_exists() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and "---" not in line]
    attacks = [line for line in rows if not line.startswith("| attack ")]
    named = [re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", line) for line in attacks]

    assert len(attacks) > 30
    assert [line for line, found in zip(attacks, named, strict=True) if len(found) != 1] == []
    for [(file, test)] in named:
        assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), test
