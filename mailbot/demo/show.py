"""The demo itself: days go by, mails come in, the real code answers them, and a folder is left to look at."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.text import Text

from mailbot.app import App, open_app
from mailbot.config import Config, load
from mailbot.demo.leave import leave_behind
from mailbot.demo.season import by_day, deliveries
from mailbot.demo.servers import Mailman, MailServers, mail_servers
from mailbot.domain import LedgerMail

PASSWORD = "demo"  # noqa: S105 - of the embedded servers, gone at the end
USERS = ("pelletier", "lobry")
LATE_EVENING = timedelta(hours=23, minutes=59)
OK = 0


def play(out: Path) -> int:
    """The whole season; the exit code."""
    console = Console(highlight=False, soft_wrap=True)
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="mailbot-demo-") as folder,
        mail_servers(dict.fromkeys(USERS, PASSWORD)) as servers,
    ):
        config = _config(servers, Path(folder))
        clock = _Calendar()
        console.print(f"mailbot demo: {config.meeting.title}")
        console.print(f"deadline {config.call.deadline}, {config.registration.seats} seats in the room\n")
        with open_app(config, clock=clock.now, service=True) as app:
            _live(app, clock, servers, console)
            leave_behind(out, app, servers.caught.mails)
            _tell(console, app, servers, out, time.monotonic() - began)
    return OK


class _Calendar:
    """The simulated clock."""

    def __init__(self) -> None:
        self._now = datetime(2026, 1, 5, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        self._now = moment


def _config(servers: MailServers, folder: Path) -> Config:
    environment = {
        **{f"MAILBOT__INBOXES__{u.upper()}__URL": _imap(servers, u) for u in USERS},
        "MAILBOT__OUTGOING__URL": f"smtp://127.0.0.1:{servers.smtp_port}",
        "MAILBOT__STORAGE__DATABASE": f"sqlite:///{folder / 'demo.db'}",
        "MAILBOT__READING__PROCESSES": str(max(1, os.cpu_count() or 1)),
    }
    return load(Path(__file__).resolve().parent / "season.toml", environment)


def _imap(servers: MailServers, user: str) -> str:
    return f"imap://{user}@127.0.0.1:{servers.imap_port}/INBOX"


def _live(app: App, clock: _Calendar, servers: MailServers, console: Console) -> None:
    men = {user: Mailman(servers, user, PASSWORD) for user in USERS}
    told: set[int] = set()
    for day, mails in by_day(deliveries()):
        for one in mails:
            men[one.inbox].deliver(one.raw(), one.received_at)
        clock.move_to(datetime.combine(day, datetime.min.time(), mails[0].received_at.tzinfo) + LATE_EVENING)
        app.look_everywhere()
        app.work()
        app.daily()
        asyncio.run(app.send_due())
        _tell_day(console, app, day, told)
    for man in men.values():
        man.close()


def _tell_day(console: Console, app: App, day: date, told: set[int]) -> None:
    console.print(Text(f"{day:%A %d %B}", style="bold"))
    for mail in sorted(app.store.ledger_mails(), key=lambda one: one.received_at):
        if mail.id is not None and mail.id not in told:
            told.add(mail.id)
            console.print(_line(mail))


STYLES = {"machine": "dim", "left_alone": "dim", "quarantined": "red", "question": "cyan", "filed": "green"}


def _line(mail: LedgerMail) -> Text:
    who = mail.sender or ("(a machine)" if mail.outcome.value == "machine" else "(nothing kept)")
    line = Text(f"  {mail.received_at:%H:%M:%S}  {who:44.44} ")
    line.append(f"{mail.outcome.value:12}", style=STYLES.get(mail.outcome.value, ""))
    line.append(" + ".join(answer.template for answer in mail.answers) or "no answer", style="dim")
    return line


def _tell(console: Console, app: App, servers: MailServers, out: Path, seconds: float) -> None:
    it = app.status()
    t = it.totals
    console.print()
    console.print(f"{t['mails']} mails ({t['arrivals']} arrivals), {it.counts.unaccounted} unaccounted for")
    console.print(
        f"{t['proposals']} proposals: {t['proposals_on_time']} on time, {t['proposals_late']} late,"
        f" {t['proposals_needing_correction']} to be corrected, {t['proposals_withdrawn']} withdrawn"
    )
    console.print(
        f"{t['registered']} registered: {t['in_person']} in person ({t['in_person_confirmed']} seats,"
        f" {t['in_person_waiting']} waiting), {t['remote']} remote"
    )
    console.print(f"{len(servers.caught.mails)} mails sent, in {seconds:.0f} s")
    console.print(f"look at {out}/index.html: every answer as it left, the export, the status")
