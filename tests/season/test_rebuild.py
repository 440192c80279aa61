"""The season again from its own mails: row for row the same, and nothing sent."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

import pytest

from tests.season.running import Season, whole_season
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(300)]


def test_the_season_follows_from_its_mails(dovecot: Dovecot, sink: Sink, tmp_path: Path) -> None:
    season = Season(dovecot, sink, tmp_path, uuid.uuid4().hex[:8])
    season.configure()
    season.deliver(whole_season())
    season.run_once()
    export, sent = season.export(), len(sink.mails)

    checked = season.run("rebuild", "--check")
    with closing(sqlite3.connect(season.folder / "season.db")) as database, database:
        database.execute("UPDATE version SET text = '{}' WHERE proposal = 1")
        database.execute("UPDATE registration SET seat = 'cancelled' WHERE id = 2")
        database.execute("DELETE FROM question")
    damaged = season.run("rebuild", "--check")
    mended = season.run("rebuild")

    assert (checked.returncode, checked.stdout.splitlines()[-1].split(", ")[-1]) == (0, "0 differences")
    assert damaged.returncode == 1
    assert "registration 2: seat is cancelled in the one, confirmed in the other" in damaged.stdout
    assert (mended.returncode, season.export(), len(sink.mails)) == (0, export, sent)
    assert [path.name for path in tmp_path.glob("*.before-rebuild-*")] != []
