"""No rule knows the talks: their titles stand in the season's mails and nowhere in code or templates."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).casefold()


def test_titles_and_abstracts_of_the_season_are_nowhere_in_the_code() -> None:
    expected = json.loads((ROOT / "tests" / "season" / "expected.json").read_text(encoding="utf-8"))
    proposals = expected["proposals"]
    assert len(proposals) == 26
    pieces = [folded(one["title"])[:40] for one in proposals]
    pieces += [folded(one["abstract"])[:60] for one in proposals if one.get("abstract")]
    files = [*ROOT.glob("mailbot/**/*.py"), *ROOT.glob("templates/**/*.j2"), *ROOT.glob("tests/**/*.py")]

    found = [
        (str(file.relative_to(ROOT)), piece)
        for file in files
        for text in [folded(file.read_text(encoding="utf-8"))]
        for piece in pieces
        if piece in text
    ]

    assert found == []
