"""Work in several processes: one interpreter is started, and forks, so that each costs milliseconds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

ROOT = Path(__file__).resolve().parents[2]


def run(code: str, *arguments: str) -> str:
    """What a program prints; it may call children()."""
    program = [sys.executable, "-c", "from tests.record.forks import *\n" + textwrap.dedent(code), *arguments]
    done = subprocess.run(program, stdout=subprocess.PIPE, text=True, cwd=ROOT, timeout=100, check=True)
    return done.stdout


def children(count: int, work: Callable[[int], None]) -> list[int]:
    """Exit codes of that many processes that did work(n) at once; -9 where it killed itself."""
    sys.stdout.flush()
    pids = [_fork(n, work) for n in range(count)]
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]


def say(word: object) -> None:
    """One write, which the lines of other processes cannot split."""
    os.write(1, f"{word}\n".encode())


def _fork(n: int, work: Callable[[int], None]) -> int:
    if pid := os.fork():
        return pid
    try:
        work(n)
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def die_before_statement(engine: Engine | type[Engine], n: int) -> None:
    """From now on, the nth statement (or commit) of this process is its end, by SIGKILL."""
    asked = 0

    def count(*_: Any) -> None:
        nonlocal asked
        asked += 1
        if asked == n:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)
