"""docs/promises.md names the test that holds each promise: each must exist, and each promise have some."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/\S+\.py)::(\w+)`", PAGE)


def names_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_each_test_that_the_page_names_exists() -> None:
    missing = [f"{file}::{name}" for file, name in NAMED if name not in names_in(file)]

    assert missing == []


def test_each_promise_has_its_tests_and_says_what_it_does_not_mean() -> None:
    promises = re.split(r"^## \d+\. ", PAGE, flags=re.MULTILINE)[1:]

    assert len(promises) == 10
    for promise in promises:
        assert "::test_" in promise, promise[:40]
        assert re.search(r"does not (mean|reach)", promise), promise[:40]
