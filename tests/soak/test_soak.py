"""10,000 mails, 200 kills, every named fault: nothing lost, nothing handled twice, no machine answered.

MAILS and KILLS in the environment make it shorter.
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import imapclient
import pytest

from mailbot.domain import ArrivalState, LedgerMail, OutboxState
from mailbot.record import open_store
from tests.app.meeting import AT, MeetingOnServers
from tests.servers import faulty_imap, smtpd
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.faulty_imap import FaultyLine
from tests.servers.smtpd import Sink
from tests.soak import mails

pytestmark = [pytest.mark.soak, pytest.mark.dovecot, pytest.mark.timeout(900)]

MAILS = int(os.environ.get("MAILS", "10000"))
KILLS = int(os.environ.get("KILLS", "200"))
USERS = ("ada", "bo")
DELIVERED = datetime.fromisoformat("2026-01-20T08:00:00+01:00")
IMAP_FAULTS = tuple(faulty_imap.Fault)
IMAP_PLACES = (b"* OK", b"SEARCH", b"BODY[]", b"OK ")
SMTP_FAULTS = tuple(smtpd.Fault)
BESIDE = ("dovecot killed", "UIDVALIDITY changed", "wrong password", "mails expunged by a person")


@dataclass(slots=True)
class Soak:
    """One world of servers, and what was posted into it."""

    dovecot: Dovecot
    sink: Sink
    line: FaultyLine
    meeting: MeetingOnServers
    tag: str
    chance: random.Random
    posted: dict[str, mails.Posted] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    crashes: int = 0
    chunks: int = 0
    replied_to: int = 0

    def user(self, name: str) -> str:
        return f"{name}-{self.tag}"

    def configure(self, password: str = PASSWORD, patience: str = "4s") -> None:
        second = f"""
[[inboxes]]
name = "bo"
url = "imap://{self.user("bo")}@127.0.0.1:{self.line.port}/INBOX"
password = "{password}"
[outgoing]"""
        first = f"imap://{self.user('ada')}@127.0.0.1:{self.line.port}/"
        self.meeting.write(
            (f"imap://{self.meeting.user}@127.0.0.1:{self.dovecot.port}/", first),
            ("\n[outgoing]", second),
            ('poll = "1s"', f'poll = "1s"\npoll_deadline = "{patience}"'),
            ('deadline = "2026-03-02"', 'deadline = "2026-03-02"\n[registration]\nseats = 120'),
        )

    def deliver(self, some: list[mails.Posted]) -> None:
        moment = DELIVERED + timedelta(minutes=self.chunks)
        self.chunks += 1
        to = {user: [one.raw for one in some if one.both or self.first_of(one) == user] for user in USERS}
        for user, raws in to.items():
            if raws:
                self.dovecot.fill(self.user(user), raws, moment)
        self.posted |= {one.message_id: one for one in some}

    def first_of(self, one: mails.Posted) -> str:
        return USERS[len(one.message_id) % 2]

    def replies(self) -> list[mails.Posted]:
        """To what we answered since the last look: people who change their mind, and vacation notes."""
        caught = self.sink.mails
        found = []
        for number in range(self.replied_to, len(caught)):
            answer = email.message_from_bytes(caught[number].raw, policy=email.policy.default)
            assert isinstance(answer, EmailMessage)
            if number % 20 == 0:
                found.append(mails.vacation_reply(number, answer))
            elif number % 31 == 0 and "registration" in str(answer["In-Reply-To"]):
                found.append(mails.change(number, answer))
        self.replied_to = len(caught)
        return found

    def trouble(self, kill: int) -> None:
        """One fault on each side; now and then one of the servers' own."""
        self.line.heal()
        if kill % 2:
            self.line.fail(IMAP_FAULTS[kill // 2 % 7], at=self.chance.choice(IMAP_PLACES), seed=kill)
        for nth in (2 * kill, 2 * kill + 1):
            self.sink.fail(SMTP_FAULTS[nth % len(SMTP_FAULTS)])
        if kill % 40 == 20:
            self.dovecot.restart()
            self.faults["dovecot killed"] += 1
        if kill == min(6, KILLS - 1):
            self.dovecot.change_uidvalidity(self.user("ada"))
            self.faults["UIDVALIDITY changed"] += 1
        wrong = kill % 25 == 11
        self.faults["wrong password"] += wrong
        self.configure("wrong" if wrong else PASSWORD)

    def a_person_reads(self) -> None:
        """Flags some mails, throws some newsletters away: as people do while the bot looks."""
        away = contextlib.suppress(OSError, imapclient.exceptions.IMAPClientError)
        with away, self.dovecot.client(self.user("ada")) as client:
            client.select_folder("INBOX")
            uids = client.search("ALL")
            some = self.chance.sample(uids, min(5, len(uids)))
            client.add_flags(some, [rb"\Seen", rb"\Flagged"])
            bulk = client.search(["SUBJECT", "Newsletter"])[-2:]
            client.delete_messages(bulk)
            client.expunge()
            self.faults["mails expunged by a person"] += len(bulk)


@contextlib.contextmanager
def bot_lives(config: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.soak.lives", str(config), AT]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    ) as lives:
        try:
            yield lives
        finally:
            lives.kill()


def live(lives: subprocess.Popen[str], hours: float, seconds: float) -> int:
    assert lives.stdin is not None
    assert lives.stdout is not None
    lives.stdin.write(f"{hours} {seconds}\n")
    lives.stdin.flush()
    return int(lives.stdout.readline())


def play(soak: Soak, lives: subprocess.Popen[str]) -> None:
    began = time.monotonic()
    letters = [mails.post(number, soak.chance) for number in range(MAILS)]
    size = -(-MAILS // KILLS)
    for kill in range(KILLS):
        soak.deliver(letters[kill * size : (kill + 1) * size] + soak.replies())
        soak.trouble(kill)
        person = threading.Thread(target=soak.a_person_reads)
        person.start()
        soak.crashes += live(lives, kill, soak.chance.uniform(0.1, 1.2)) == -9
        person.join()
        tell(soak, kill + 1, began)
    print("the last mails, without faults", flush=True)
    soak.line.heal()
    soak.sink.heal()
    soak.configure(patience="300s")
    for again in range(8):
        soak.deliver(soak.replies())
        assert live(lives, KILLS + 24 * (again + 1), 0) == 0


def tell(soak: Soak, kill: int, began: float) -> None:
    """One line now and then, for whoever waits."""
    if kill % 10 == 0 or kill == KILLS:
        passed = time.monotonic() - began
        left = passed / kill * (KILLS - kill)
        print(f"kill {kill} of {KILLS}: {len(soak.posted)} mails, about {left:.0f} s left", flush=True)


def table(soak: Soak, seconds: float) -> dict[str, int]:
    with closing(open_store(f"sqlite:///{soak.meeting.folder / 'mailbot.db'}")) as store:
        ledger, outbox, counts = store.ledger_mails(), store.outbox(), store.counts()
        registrations = Counter(one.email for one in store.registrations() if one.seat != "cancelled")
    arrivals = dict(counts.arrivals)
    handled = Counter(one.message_id for one in ledger)
    people = {id_ for id_, one in soak.posted.items() if not one.machine}
    machines = set(soak.posted) - people
    figures = {
        "mails in": len(soak.posted),
        "mails of people": len(people),
        "lost": len(people - set(handled)) + counts.unaccounted,
        "handled twice": sum(count > 1 for count in handled.values())
        + sum(count > 1 for count in registrations.values())
        + sum(answered_twice(one) for one in ledger),
        "answers": len(outbox),
        "answers sent": sum(row.state is OutboxState.SENT for row in outbox),
        "doubles": sum(count - 1 for count in soak.sink.copies().values()),
        "unknown": sum(row.state is OutboxState.UNKNOWN for row in outbox),
        "refused": sum(row.state is OutboxState.REFUSED for row in outbox),
        "due": sum(row.state in (OutboxState.DUE, OutboxState.CLAIMED) for row in outbox),
        "machines in": len(machines),
        "machines answered": sum(bool(one.answers) for one in ledger if one.message_id in machines),
        "quarantined": counts.quarantined,
        "gone before they were read": arrivals.get(ArrivalState.GONE, 0),
        "crashes": soak.crashes,
        "seconds": round(seconds),
    }
    print("\n")
    for name, count in figures.items():
        print(f"{name:45} {count:7}")
    for name, count in sorted(all_faults(soak).items()):
        print(f"fault: {name:38.38} {count:7}")
    return figures


def answered_twice(one: LedgerMail) -> bool:
    return len({(answer.to, answer.template) for answer in one.answers}) < len(one.answers)


def all_faults(soak: Soak) -> dict[str, int]:
    smtp = {f"SMTP, {fault.name}": soak.sink.faults[fault] for fault in SMTP_FAULTS}
    imap = {f"IMAP, {fault.name}": soak.line.heard[fault] for fault in IMAP_FAULTS}
    return smtp | imap | {name: soak.faults[name] for name in BESIDE}


def test_a_long_bad_season_loses_and_doubles_nothing(own_dovecot: Dovecot, tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="mailbot-soak-", dir=memory) as folder,
        Sink.start() as sink,
        FaultyLine.start(own_dovecot.port) as line,
    ):
        meeting = MeetingOnServers(own_dovecot, sink, Path(folder), "unused")
        soak = Soak(own_dovecot, sink, line, meeting, "soak", random.Random(seed))
        soak.configure()
        with bot_lives(meeting.config) as lives:
            play(soak, lives)
        figures = table(soak, time.monotonic() - began)

    assert (figures["lost"], figures["handled twice"], figures["machines answered"]) == (0, 0, 0), seed
    assert (figures["doubles"], figures["due"]) == (0, 0), seed
    assert figures["answers"] > figures["mails of people"] * 0.9, seed
