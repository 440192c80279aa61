"""The second season over a real Dovecot and a real SMTP conversation, one round each morning."""

from __future__ import annotations

import asyncio
import email
import email.policy
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.app import App, open_app
from mailbot.config import load
from mailbot.report.export import export
from tests.season2.mails import MAILS, Mail
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.smtpd import Caught, Sink

PARIS = ZoneInfo("Europe/Paris")
CLAIRE = "claire.vasseur@moor.example.org"
CONFIG = """
[meeting]
code = "MOOR"
title = "Tourbières et capteurs"
languages = ["fr", "en"]
[[organisers]]
name = "Claire Vasseur"
email = "claire.vasseur@moor.example.org"
[[organisers]]
name = "Benoît Marchal"
email = "benoit.marchal@moor.example.org"
[call]
opens = "2026-04-01"
deadline = "2026-05-04 AoE"
[registration]
seats = 20
[[inboxes]]
name = "moor"
url = "imap://{user}@127.0.0.1:{imap}/INBOX"
password = "{password}"
organiser = "claire.vasseur@moor.example.org"
[outgoing]
url = "smtp://127.0.0.1:{smtp}"
sender = "MOOR <moor@bot.example.org>"
mode = "send"
backlog = "answer"
[storage]
database = "sqlite:///{folder}/moor.db"
[security]
authserv = ["mx.moor.example.org"]
[reading]
processes = 1
"""


@dataclass(slots=True)
class Season:
    app: App
    dovecot: Dovecot
    sink: Sink
    user: str
    now: datetime = datetime(2026, 4, 20, tzinfo=PARIS)
    told: int = 0
    digests: dict[str, str] = field(default_factory=dict)  # "04-21 claire" -> its text

    def live(self) -> None:
        """Each morning from the first mail on: what came since is handled, what is due goes out."""
        waiting = sorted(MAILS, key=lambda mail: mail.at)
        for morning in _mornings(waiting):
            while waiting and _moment(waiting[0]) < morning:
                self._deliver(waiting.pop(0))
            self._round(morning)

    def _deliver(self, mail: Mail) -> None:
        self.dovecot.append(self.user, self._raw(mail), _moment(mail))

    def _round(self, morning: datetime) -> None:
        self.now = morning
        assert self.app.look_everywhere() == {}
        assert self.app.work().troubles == {}
        self.app.daily()
        asyncio.run(self.app.send_due())
        for caught in self.sink.mails[self.told :]:
            if parsed(caught)["Subject"].startswith("[MOOR]") and "png" in str(parsed(caught)):
                who = caught.recipients[0].partition(".")[0]
                self.digests[f"{morning:%m-%d} {who}"] = f"{parsed(caught)['Subject']}\n\n{text_of(caught)}"
        self.told = len(self.sink.mails)

    def _raw(self, mail: Mail) -> bytes:
        message = EmailMessage(policy=SMTP)
        if mail.proof:
            message["Authentication-Results"] = mail.proof
        stamp = _moment(mail).strftime("%a, %d %b %Y %H:%M:%S %z")
        message["Received"] = f"from out.example.net by mx.moor.example.org with ESMTPS; {stamp}"
        message["From"] = mail.sender
        message["To"] = "Claire Vasseur <claire.vasseur@moor.example.org>"
        message["Subject"] = mail.subject
        message["Message-ID"] = f"<{mail.at.replace(':', '')}@{mail.sender.rpartition('@')[2].rstrip('>')}>"
        message["Date"] = stamp
        if mail.answers:
            message["In-Reply-To"] = f"<{self._ours(*mail.answers)}>"
        if mail.machine:
            message["Auto-Submitted"] = "auto-replied"
        message.set_content(mail.text)
        return message.as_bytes()

    def _ours(self, address: str, word: str) -> str:
        """The Message-ID of our last mail to the address with this word in its subject."""
        found = [one for one in self.sink.to(address) if word in parsed(one)["Subject"]]
        assert found, f"no mail of ours to {address} with {word} in its subject"
        return found[-1].message_id

    def summary(self) -> str:
        """What became of it all: each mail and its answers, each record, the totals."""
        whole = export(self.app.everything())
        lines = [_told(mail) for mail in whole["mails"]]
        lines += ["", *(f"{p['reference']} {p['status']:17} {p['title']}" for p in whole["proposals"]), ""]
        lines += [
            f"{r['name']:16} {r['attendance']:10} {r['seat']:10} {r['position'] or ''}".rstrip()
            for r in whole["registrations"]
        ]
        return "\n".join([*lines, "", json.dumps(whole["totals"], indent=1)]) + "\n"


@contextmanager
def season(dovecot: Dovecot, sink: Sink, user: str, folder: Path) -> Iterator[Season]:
    config = folder / "meeting.toml"
    values = {"user": user, "imap": dovecot.port, "smtp": sink.port, "folder": folder, "password": PASSWORD}
    config.write_text(CONFIG.format(**values), encoding="utf-8")
    lived: list[Season] = []
    with open_app(load(config), clock=lambda: lived[0].now) as app:
        lived.append(Season(app, dovecot, sink, user))
        yield lived[0]


def parsed(caught: Caught) -> EmailMessage:
    message = email.message_from_bytes(caught.raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(caught: Caught) -> str:
    body = parsed(caught).get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


def _moment(mail: Mail) -> datetime:
    return datetime.fromisoformat(f"2026-{mail.at}:00").replace(tzinfo=PARIS)


def _mornings(mails: list[Mail]) -> Iterator[datetime]:
    morning = _moment(mails[0]).replace(hour=8, minute=0) + timedelta(days=1)
    end = _moment(mails[-1]) + timedelta(days=2)
    while morning < end:
        yield morning
        morning += timedelta(days=1)


def _told(mail: dict[str, Any]) -> str:
    answers = ", ".join(f"{one['template']} -> {one['to']}" for one in mail["answers"])
    return f"{mail['received_at'][5:16]} {mail['kind']:10} {mail['outcome']:10} {answers or '-'}"
