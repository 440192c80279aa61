"""Forms with boxes to tick: only what is ticked was said."""

from __future__ import annotations

import re

_TICKED = r"(?:\[\s?[xX×✓✔*]\s?\]|\(\s?[xX×✓✔]\s?\)|[☑☒✅🗹■✓✔])"
_EMPTY = r"(?:\[\s{0,3}\]|\(\s{1,3}\)|[☐□⬜])"
_BOX = re.compile(rf"(?P<ticked>{_TICKED})|(?P<empty>{_EMPTY})")
_LABEL = re.compile(r"^[^:]{0,60}:\s*")
_LONGEST_LINE = 400  # characters: a longer line is prose


def ticked_only(text: str) -> str:
    """The text with the options whose boxes stay empty left out, where at least one box is ticked."""
    if not any(box["ticked"] for box in _BOX.finditer(text[:60_000])) or not re.search(_EMPTY, text[:60_000]):
        return text
    return "\n".join(_of_line(line) for line in text.split("\n"))


def _of_line(line: str) -> str:
    boxes = list(_BOX.finditer(line)) if len(line) <= _LONGEST_LINE else []
    if not boxes:
        return line
    label = _LABEL.match(line[: boxes[0].start()])
    start = label.end() if label else 0
    if line[start : boxes[0].start()].strip(" -*•"):  # "in person [x]  remote [ ]"
        ends = [box.start() for box in boxes]
        begins = [start, *(box.end() for box in boxes[:-1])]
    else:  # "[x] in person  [ ] remote"
        begins = [box.end() for box in boxes]
        ends = [*(box.start() for box in boxes[1:]), len(line)]
    chosen = [
        line[begin:end].strip(" ,;/-")
        for box, begin, end in zip(boxes, begins, ends, strict=True)
        if box["ticked"]
    ]
    return line[:start] + ", ".join(chosen) if chosen else ""
