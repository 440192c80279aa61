"""`make broken`: breaks each promise on purpose, in a copy of the tree, and expects its test to fail.

Each `[[broken]]` of the .toml files beside this one changes one passage as a tired developer might. A passage
that is not found exactly once is stale: the code has moved on, and the breakage must be written again.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("mailbot", "tests", "templates", "config", "docs", "docker", "pyproject.toml", "README.md")
NO_TEST = re.compile(r"\b(SyntaxError|IndentationError|ImportError|ModuleNotFoundError|NameError)\b")
SECONDS = 900  # for the tests of one breakage


@dataclass(frozen=True, slots=True)
class Breakage:
    """tests: one of them must fail. promise: what is broken, as docs/ numbers or names it."""

    promise: str
    what: str
    file: str
    was: str
    becomes: str
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """word: held (a test failed), survived (none did), stale (nothing to break), unsure (look at `why`)."""

    word: str
    why: str = ""
    seconds: float = 0.0


def breakages(wanted: str = "") -> Iterator[Breakage]:
    for file in sorted(Path(__file__).parent.glob("*.toml")):
        for one in tomllib.loads(file.read_text(encoding="utf-8"))["broken"]:
            found = Breakage(
                one["promise"], one["what"], one["file"], one["was"], one["becomes"], tuple(one["tests"])
            )
            if wanted in f"{file.stem} {found.promise} {found.what}":
                yield found


def run(one: Breakage, tree: Path) -> Verdict:
    """Break the copy, run the tests, mend it."""
    file = tree / one.file
    whole = file.read_text(encoding="utf-8") if file.is_file() else ""
    if whole.count(one.was) != 1:
        return Verdict("stale", f"{one.file} holds {whole.count(one.was)} times: {_line(one.was)}")
    begun = time.monotonic()
    file.write_text(whole.replace(one.was, one.becomes), encoding="utf-8")
    try:
        code, said = tested(one.tests, tree)
    finally:
        file.write_text(whole, encoding="utf-8")
    seconds = time.monotonic() - begun
    if code == 0:
        return Verdict("survived", "no test fails", seconds)
    why = _first_failure(said)
    word = "held" if code == 1 and not NO_TEST.search(why) else "unsure"
    return Verdict(word, why or _line(said[-300:]), seconds)


def tested(tests: Iterable[str], tree: Path) -> tuple[int, str]:
    """pytest's exit code and what it said. Bytecode is never kept: a mended file may look as old."""
    command = [
        sys.executable,
        "-B",
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
    ]
    own = {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"}
    try:
        done = subprocess.run(
            [*command, "--tb=short", *tests],
            cwd=tree,
            env=os.environ | own,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 1, f"E   not done within {SECONDS} s"
    return done.returncode, done.stdout + done.stderr


def _first_failure(said: str) -> str:
    found = re.search(r"^E   +(.*)$", said, re.MULTILINE)
    named = re.search(r"^FAILED \S+::(\S+)", said, re.MULTILINE)
    return f"{named[1] if named else '?'}: {_line(found[1]) if found else ''}"


def _line(text: str) -> str:
    return " ".join(text.split())[:110]


@contextmanager
def copies(number: int) -> Iterator[Queue[Path]]:
    """So many copies of the tree; the checkout itself is never touched."""
    with tempfile.TemporaryDirectory(prefix="mailbot-broken-") as folder:
        trees: Queue[Path] = Queue()
        for n in range(number):
            tree = Path(folder) / str(n)
            for name in NEEDED:
                place = ROOT / name
                if place.is_dir():
                    shutil.copytree(place, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
                elif place.is_file():
                    shutil.copy(place, tree / name)
            trees.put(tree)
        yield trees


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.breakages", description=__doc__)
    parser.add_argument("wanted", nargs="?", default="", help="only those whose file or words hold this")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    chosen = list(breakages(options.wanted))
    count = dict.fromkeys(("held", "survived", "stale", "unsure"), 0)
    with copies(options.jobs) as trees, ThreadPoolExecutor(options.jobs) as threads:

        def in_a_tree(one: Breakage) -> Verdict:
            tree = trees.get()
            try:
                return run(one, tree)
            finally:
                trees.put(tree)

        whole = sorted({test for one in chosen for test in one.tests})
        print(f"{len(chosen)} breakages; first their {len(whole)} tests on the whole tree", flush=True)
        code, said = tested(whole, trees.queue[0])
        if code != 0:
            print(f"the tests fail before anything is broken: {_first_failure(said)}")
            return 1
        for one, verdict in zip(chosen, threads.map(in_a_tree, chosen), strict=True):
            count[verdict.word] += 1
            mark = "" if verdict.word == "held" else "  <----"
            print(f"{verdict.word:8} {verdict.seconds:5.1f} s  {one.promise}: {one.what}{mark}")
            print(f"{'':18}{verdict.why}", flush=True)
    print(", ".join(f"{number} {word}" for word, number in count.items()))
    if count["stale"]:
        print(
            "stale: the passage to break is no longer there; write the breakage again for what is there now"
        )
    return 0 if count["held"] == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
