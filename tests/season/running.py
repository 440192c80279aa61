"""The season on real servers: mails appended with their delivery times, the command run as a person would."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailbot.demo.season import Delivery, deliveries
from tests.servers.dovecot import PASSWORD, Dovecot, append
from tests.servers.smtpd import Sink

HERE = Path(__file__).resolve().parent
AT = (HERE / "at.txt").read_text(encoding="utf-8").strip()
COMMAND = (sys.executable, "-m", "mailbot")


@dataclass(frozen=True, slots=True)
class Season:
    """Two inboxes of one Dovecot, one SMTP server, one configuration, one store."""

    dovecot: Dovecot
    sink: Sink
    folder: Path
    tag: str  # makes the users of this test its own

    def user(self, inbox: str) -> str:
        return f"{inbox}-{self.tag}"

    @property
    def config(self) -> Path:
        return self.folder / "meeting.toml"

    def configure(self, changes: Sequence[tuple[str, str]] = ()) -> None:
        text = (HERE / "meeting.toml").read_text(encoding="utf-8")
        for inbox in ("pelletier", "lobry"):
            text = text.replace(f"imap://{inbox}@", f"imap://{self.user(inbox)}@")
        text = text.replace('"pw"', f'"{PASSWORD}"')
        text = text.replace("{IMAP_PORT}", str(self.dovecot.port)).replace("{SMTP_PORT}", str(self.sink.port))
        text = text.replace("{DB}", str(self.folder / "season.db"))
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        self.config.write_text(text, encoding="utf-8")

    def deliver(self, mails: Sequence[Delivery]) -> None:
        for inbox in ("pelletier", "lobry"):
            with self.dovecot.client(self.user(inbox)) as client:
                for one in mails:
                    if one.inbox == inbox:
                        append(client, one.raw(), one.received_at)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*COMMAND, "--config", str(self.config), *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=self.folder, timeout=300)

    def run_once(self) -> subprocess.CompletedProcess[str]:
        return self.run("run", "--once", "--at", AT)

    def killed_after(self, seconds: float) -> int | None:
        """Start a run, SIGKILL it after so long; its exit code, None where the kill came first."""
        command = [*COMMAND, "--config", str(self.config), "run", "--once", "--at", AT]
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder
        ) as process:
            time.sleep(seconds)
            ended = process.poll()
            process.kill()
            return ended

    def export(self) -> dict[str, Any]:
        exported: dict[str, Any] = json.loads(self.run("export", "--format", "json").stdout)
        return exported

    def flags(self) -> dict[str, dict[int, tuple[bytes, ...]]]:
        return {inbox: self.dovecot.flags(self.user(inbox)) for inbox in ("pelletier", "lobry")}


def whole_season() -> list[Delivery]:
    return deliveries()


def score(export: dict[str, Any], folder: Path) -> tuple[dict[str, int], str]:
    """The last line's figures of score_season.py, and all that it prints."""
    file = folder / "export.json"
    file.write_text(json.dumps(export), encoding="utf-8")
    printed = subprocess.run(
        [sys.executable, str(HERE / "score_season.py"), str(file), str(HERE)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    figures: dict[str, int] = json.loads(printed.splitlines()[-1])
    return figures, printed
