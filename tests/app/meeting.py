"""A meeting on real servers for tests of the whole: one inbox on Dovecot, one SMTP sink, one store."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.smtpd import Sink

DELIVERED = datetime(2026, 2, 10, 5, 0, tzinfo=UTC)
AT = "2026-02-10T07:30:00+01:00"  # before the digest of the day


@dataclass(frozen=True, slots=True)
class MeetingOnServers:
    dovecot: Dovecot
    sink: Sink
    folder: Path
    user: str

    @property
    def config(self) -> Path:
        return self.folder / "meeting.toml"

    def write(self, *changes: tuple[str, str]) -> None:
        text = f"""
[meeting]
code = "TIDE"
title = "A day on tides"
[[organisers]]
name = "Ada Example"
email = "ada@example.org"
[call]
opens = "2026-01-05"
deadline = "2026-03-02"
[[inboxes]]
name = "ada"
url = "imap://{self.user}@127.0.0.1:{self.dovecot.port}/INBOX"
password = "{PASSWORD}"
[outgoing]
url = "smtp://127.0.0.1:{self.sink.port}"
sender = "TIDE <tide@bot.example.org>"
mode = "send"
backlog = "answer"
[storage]
database = "sqlite:///{self.folder / "mailbot.db"}"
[schedule]
poll = "1s"
"""
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        self.config.write_text(text, encoding="utf-8")

    def deliver(self, raw: bytes, at: datetime = DELIVERED) -> int:
        return self.dovecot.append(self.user, raw, at)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "mailbot", "--config", str(self.config), *arguments]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments), capture_output=True, text=True, cwd=self.folder, timeout=100
        )

    def once(self) -> subprocess.CompletedProcess[str]:
        return self.run("run", "--once", "--at", AT)

    def export(self) -> dict[str, Any]:
        exported: dict[str, Any] = json.loads(self.run("export").stdout)
        return exported
