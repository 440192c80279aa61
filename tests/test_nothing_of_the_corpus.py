"""No title, abstract or speaker of the corpus stands in the code: rules are no patterns."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mailbot.read.naming.folding import fold

ROOT = Path(__file__).resolve().parents[1]
TALKS = ROOT.parent / "shared" / "corpus" / "abstracts.jsonl"
SHIPPED = ("mailbot", "templates", "config", "docker")
PLAYED = ROOT / "mailbot" / "demo" / "season"  # the season that `make demo` plays, as it came
OF_A_TITLE, OF_AN_ABSTRACT = 4, 7  # words in a row that nobody writes by chance


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))


def runs(said: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(said[at : at + length]) for at in range(len(said) - length + 1)}


def shipped() -> list[Path]:
    files = (file for folder in SHIPPED for file in (ROOT / folder).rglob("*"))
    return sorted(
        one for one in files if one.is_file() and one.suffix != ".pyc" and PLAYED not in one.parents
    )


@pytest.mark.skipif(not TALKS.is_file(), reason="the corpus is not beside the checkout")
def test_no_talk_of_the_corpus_stands_in_the_product() -> None:
    talks = [json.loads(line) for line in TALKS.read_text(encoding="utf-8").splitlines()]
    titles = {run for talk in talks for run in runs(words(talk["title"]), OF_A_TITLE)}
    abstracts = {run for talk in talks for run in runs(words(talk["abstract"]), OF_AN_ABSTRACT)}
    speakers = {tuple(words(talk["speaker"])) for talk in talks}

    assert len(talks) == 12
    for file in shipped():
        said = words(file.read_text(encoding="utf-8", errors="replace"))
        assert titles & runs(said, OF_A_TITLE) == set(), file
        assert abstracts & runs(said, OF_AN_ABSTRACT) == set(), file
        assert {one for one in speakers if one in runs(said, len(one))} == set(), file


def test_a_talk_in_the_product_would_be_found(tmp_path: Path) -> None:
    kept = tmp_path / "rules.py"
    kept.write_text('_TITLE = "Mud at dawn: what a low sun does"  # of the corpus\n', encoding="utf-8")

    title = runs(words("Mud at Dawn: what a low sun does to cameras"), OF_A_TITLE)

    assert title & runs(words(kept.read_text(encoding="utf-8")), OF_A_TITLE)
