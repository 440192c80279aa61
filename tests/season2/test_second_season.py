"""Another meeting, whole: every digest of every day and what became of every mail, as golden files.

`MAILBOT_WRITE_SEASON2=1 pytest tests/season2` writes them anew; read the diff before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mailbot.domain import Kind
from tests.season2.mails import MAILS
from tests.season2.running import season
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(300)]
GOLDEN = Path(__file__).resolve().parent / "golden"


def test_second_season(dovecot: Dovecot, sink: Sink, user: str, tmp_path: Path) -> None:
    with season(dovecot, sink, user, tmp_path) as lived:
        lived.live()
        found = {f"digest {name}.txt": text for name, text in lived.digests.items()}
        found["summary.txt"] = lived.summary()
        ledger = lived.app.store.ledger_mails()
        unaccounted = lived.app.store.counts().unaccounted

    if os.environ.get("MAILBOT_WRITE_SEASON2"):
        _write(found)
    assert len(MAILS) >= 40
    assert unaccounted == 0
    assert all(one.answers == () for one in ledger if one.kind is not Kind.HUMAN)
    assert found == {path.name: path.read_text(encoding="utf-8") for path in GOLDEN.iterdir()}


def _write(found: dict[str, str]) -> None:
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        old.unlink()
    for name, text in found.items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
