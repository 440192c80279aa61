"""Does a confidence mean something? Of the fields given with one, the share that is right."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

STEPS = (0.9, 0.7, 0.5, 0.0)
Row = dict[str, Any]


def table(name: str, results: Sequence[Row], truths: Sequence[Row]) -> str:
    """Lines: field, confidence above, how many, how many right, share."""
    wanted = {PurePath(one["path"]).name: one for one in truths}
    judged = [one for result in results for one in _judged(result, wanted.get(PurePath(result["path"]).name))]
    lines = [f"{name}: field, confidence, given, right, share"]
    for field in ("title", "authors", "abstract"):
        lines += list(_lines(field, [(c, right) for f, c, right in judged if f == field]))
    return "\n".join(lines)


def _lines(field: str, judged: Sequence[tuple[float, bool]]) -> Iterator[str]:
    upper = 1.01
    for step in STEPS:
        here = [right for confidence, right in judged if step < confidence <= upper or confidence == upper]
        upper = step
        if here:
            share = sum(here) / len(here)
            yield f"  {field:9} > {step:.1f}  {len(here):4}  {sum(here):4}  {share:.3f}"


def _judged(result: Row, truth: Row | None) -> Iterator[tuple[str, float, bool]]:
    given = result.get("proposal") or {}
    expected = truth.get("proposal", truth) if truth else None
    if not expected or not given:
        return
    for field, evidence in (given.get("evidence") or {}).items():
        if field in ("title", "authors", "abstract") and expected.get(field) and given.get(field):
            yield field, evidence["confidence"], _right(field, given[field], expected)


def _right(field: str, given: Any, expected: Row) -> bool:
    if field == "authors":
        return [_name(one) for one in given] == [_name(one) for one in expected["authors"]]
    texts = [expected[field], *expected.get(f"{field}_alternatives", []), *expected.get(f"{field}_alt", [])]
    if field == "title":
        texts += [expected["printed_title"]] if expected.get("printed_title") else []
        return any(_plain(given) == _plain(one) for one in texts)
    return any(_close(_plain(given), _plain(one)) for one in texts)


def _close(one: str, other: str) -> bool:
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= 0.99 and matcher.ratio() >= 0.99


def _name(one: Any) -> tuple[str, ...]:
    name = one["name"] if isinstance(one, dict) else str(one)
    return tuple(sorted(re.split(r"[\s,.]+", _plain(name))))


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return re.sub(r"\s+", " ", re.sub(r"[‐-―−]", "-", text)).strip()
