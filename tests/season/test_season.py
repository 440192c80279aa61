"""A whole season over a real Dovecot and a real SMTP conversation: the main job, end to end."""

from __future__ import annotations

import random
import re
import uuid
from collections import Counter
from pathlib import Path

import pytest

from mailbot.domain import Kind
from tests.season.running import Season, score, whole_season
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Sink

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(300)]


@pytest.fixture
def season(dovecot: Dovecot, sink: Sink, tmp_path: Path) -> Season:
    season = Season(dovecot, sink, tmp_path, uuid.uuid4().hex[:8])
    season.configure()
    season.deliver(whole_season())
    return season


def same_but_ids(export: dict[str, object]) -> str:
    """Answers' Message-IDs are keyed by each store's own secret; all else must be equal."""
    return re.sub(r"aipr\.[a-z2-7]{26}@", "aipr.ID@", repr(export))


def test_season_is_handled_answered_and_exported(season: Season) -> None:
    before = season.flags()

    done = season.run_once()
    export = season.export()
    figures, printed = score(export, season.folder)
    print(printed)

    assert (done.returncode, done.stderr) == (0, "")
    assert len(export["mails"]) == 130
    assert sum(len(mail["inboxes"]) for mail in export["mails"]) == 168
    assert figures["machines_answered"] == 0
    assert figures["totals_wrong"] == 0
    assert figures["proposals_wrong"] == 0
    assert figures["registrations_wrong"] == 0
    assert figures["answers_wrong"] == 0
    assert season.flags() == before
    assert_nobody_is_answered_twice(season, export)
    assert_second_run_changes_nothing(season, export)


def assert_nobody_is_answered_twice(season: Season, export: dict[str, list[dict[str, object]]]) -> None:
    ids = [answer["message_id"] for mail in export["mails"] for answer in mail["answers"]]  # type: ignore[attr-defined]
    caught = Counter(mail.message_id for mail in season.sink.mails)

    assert set(ids) <= set(caught)
    assert set(caught.values()) == {1}
    for mail in export["mails"]:
        if mail["kind"] != Kind.HUMAN.value:
            assert mail["answers"] == []


def assert_second_run_changes_nothing(season: Season, export: dict[str, object]) -> None:
    sent = len(season.sink.mails)

    again = season.run_once()

    assert again.returncode == 0
    assert season.export() == export
    assert len(season.sink.mails) == sent
    assert season.run("status").stdout.split("unaccounted\t")[1].startswith("0\n")


def test_killed_at_ten_random_moments_the_season_ends_the_same(season: Season, tmp_path: Path) -> None:
    undisturbed = Season(season.dovecot, season.sink, tmp_path / "undisturbed", season.tag)
    undisturbed.folder.mkdir()
    undisturbed.configure()
    assert undisturbed.run_once().returncode == 0

    moments = [random.uniform(0.3, 6) for _ in range(10)]
    for moment in moments:
        season.killed_after(moment)
    assert season.run_once().returncode in (0, 75)

    assert same_but_ids(without_states(season.export())) == same_but_ids(
        without_states(undisturbed.export())
    ), moments


def without_states(export: dict[str, object]) -> dict[str, object]:
    """An answer whose sending was cut by a kill is held as unknown: that is the one thing that may differ."""
    for mail in export["mails"]:  # type: ignore[attr-defined]
        for answer in mail["answers"]:
            assert answer.pop("state") in ("sent", "unknown", "claimed")
    return export
