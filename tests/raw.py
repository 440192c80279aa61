"""Raw mails of anybody through `explain`: python -m tests.score --raw FOLDER

Prints how many were read, which of them failed, their kinds, and every mail that would be answered if it came
alone to the reference meeting: whether a person or a machine wrote those, only eyes can tell.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

BATCH = 250  # files a command line
EXPLAIN = (sys.executable, "-m", "mailbot", "explain", "--jsonl")


def main(folder: Path) -> int:
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    print("\n".join(report(len(files), explained(files))))
    return 0


def explained(files: Sequence[Path]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(files), BATCH):
        command = [*EXPLAIN, *map(str, files[start : start + BATCH])]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        yield from map(json.loads, done.stdout.splitlines())
        print(f"\r{min(start + BATCH, len(files))} of {len(files)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def report(given: int, lines: Iterable[dict[str, Any]]) -> list[str]:
    """A failure is a file without a line, or a line without a kind, a reason or a person's intent."""
    kinds: Counter[str] = Counter()
    failed: list[str] = []
    answered: list[str] = []
    for line in lines:
        kinds[line["kind"] or "none"] += 1
        if not line["kind"] or not line["why"] or (line["kind"] == "human" and not line["intents"]):
            failed.append(f"  failed    {line['path']}: {'; '.join(line['why']) or 'no reason'}")
        answered += [
            f"  answered  {line['path']}: {one['template']} to {one['to']}" for one in line["answers"]
        ]
    missing = given - kinds.total()
    return [
        f"mails {given}, failures {len(failed) + missing}, of them without a line {missing}",
        "kinds " + ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()),
        f"answers {len(answered)}",
        *failed,
        *answered,
    ]
