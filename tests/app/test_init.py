"""`mailbot init` writes a configuration that every command can read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from mailbot.config import load

ANSWERS = """Quantum Gravity and "Loops"
QGL
Ada Example
ada@example.org
Europe/Berlin
2026-01-05
2026-03-02 AoE
20



"""


def init(folder: Path, answers: str = ANSWERS) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mailbot", "--config", str(folder / "meeting.toml"), "init"]
    return subprocess.run(command, input=answers, capture_output=True, text=True, timeout=60)


def test_init_asks_and_writes_a_private_good_configuration(tmp_path: Path) -> None:
    done = init(tmp_path)

    file = tmp_path / "meeting.toml"
    config = load(file, {}, secrets=False)
    assert done.returncode == 0, done.stderr
    assert oct(file.stat().st_mode)[-3:] == "600"
    assert (config.meeting.title, config.meeting.code) == ('Quantum Gravity and "Loops"', "QGL")
    assert (config.inboxes[0].server.user, config.inboxes[0].server.host) == (
        "ada@example.org",
        "imap.example.org",
    )
    assert config.outgoing.mode == "observe"


def test_init_never_writes_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "meeting.toml").write_text("mine")

    done = init(tmp_path)

    assert done.returncode == 2
    assert (tmp_path / "meeting.toml").read_text() == "mine"


def test_init_says_what_is_wrong_and_leaves_nothing(tmp_path: Path) -> None:
    done = init(tmp_path, ANSWERS.replace("2026-03-02 AoE", "next week"))

    assert done.returncode == 2
    assert 'call.deadline = "next week" is no date' in done.stderr
    assert not (tmp_path / "meeting.toml").exists()
