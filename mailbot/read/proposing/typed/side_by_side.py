"""Two talks in one letter without a label between them: where the second begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.cover import is_prose

_NUMBER = re.compile(
    r"^(?:(?:talk|proposal|abstract|paper|expose|exposé|proposition|communication|vortrag|ponencia|"
    r"intervento)\s+)?"
    r"(?:\(?(?P<figure>[1-9a-h])[.):]\)?|(?P<bare>[1-9])\s*[:–—-])\s*(?P<rest>.*)$",
    re.IGNORECASE,
)


def apart_without_labels(part: Sequence[Sequence[str]]) -> list[list[list[str]]]:
    """A part cut before each further title; numbers before the titles are off."""
    blocks = [list(block) for block in part]
    if any(
        label is not None and label.field == "title" for block in blocks for label in map(label_in, block)
    ):
        return [blocks]
    cuts = _numbered(blocks) or _headed(blocks)
    edges = [0, *cuts, len(blocks)]
    parts = [blocks[first:last] for first, last in pairwise(edges)]
    return [_below_title(part) for part in parts] if cuts else parts


def _below_title(part: list[list[str]]) -> list[list[str]]:
    """The prose that follows right below a title apart from it."""
    title, *rest = part[0]
    tight = rest and is_prose(" ".join(rest)) and rest[0][:1].isupper() and not title.endswith((".", ","))
    return [[title], rest, *part[1:]] if tight else part


def _numbered(blocks: list[list[str]]) -> list[int]:
    """Cuts before 2), 3)... where each number heads a title with prose below; takes the numbers off."""
    first = _number(blocks[0][0]) if blocks else None
    if first != 1:
        return []
    cuts = [
        index
        for index, block in enumerate(blocks)
        if index and (_number(block[0]) or 0) > 1 and _has_prose(blocks[index:]) and not is_prose(block[0])
    ]
    if not cuts or not _has_prose(blocks[: cuts[0]]):
        return []
    for index in (0, *cuts):
        match = _NUMBER.match(blocks[index][0])
        rest = match["rest"] if match else ""
        blocks[index][:1] = [rest] if rest else []
    return [cut for cut in cuts if blocks[cut]]


def _number(line: str) -> int | None:
    match = _NUMBER.match(line)
    sign = (match["figure"] or match["bare"]).casefold() if match else ""
    return int(sign) if sign.isdigit() else ord(sign) - ord("a") + 1 if sign else None


def _headed(blocks: Sequence[Sequence[str]]) -> list[int]:
    """Cuts before a title that has names right below it and prose after them, prose being before it."""
    cuts: list[int] = []
    for index in range(1, len(blocks)):
        begun = cuts[-1] if cuts else 0
        lines = [line for block in blocks[index : index + 2] for line in block][:2]
        if len(lines) < 2 or not _has_prose(blocks[begun:index]) or not _has_prose(blocks[index:][:4]):
            continue
        if _is_head(*lines):
            cuts.append(index)
    return cuts


def _is_head(title: str, names: str) -> bool:
    if not 3 <= len(title.split()) <= 30 or title.rstrip().endswith((".", ":", ",", ";")):
        return False
    return is_name_line(names) and not is_name_line(title) and not is_prose(names)


def _has_prose(blocks: Sequence[Sequence[str]]) -> bool:
    return any(is_prose(" ".join(block)) or any(is_prose(line) for line in block) for block in blocks)
