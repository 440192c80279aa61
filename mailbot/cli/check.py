"""`mailbot check`: one line for each thing tried."""

from __future__ import annotations

import sys

from mailbot.app import check_lines
from mailbot.config import Config

OK, NEEDS_A_PERSON = 0, 1


def check(config: Config) -> int:
    """Print as it goes; 1 when anything failed."""
    failed = False
    for line in check_lines(config):
        print(f"{'ok   ' if line.good else 'FAIL '} {line.text}", flush=True)
        failed = failed or not line.good
    if failed:
        print("mailbot: something needs a person, see the lines that say FAIL", file=sys.stderr)
    return NEEDS_A_PERSON if failed else OK
