"""Whatever answers us, answering it ends: two bots, and machines that hide every sign of being one.

Real servers: Dovecot holds the inboxes, an SMTP server takes our mail, and the test carries it to the other
side as a mail provider would, as it is or stripped of every header that tells of a machine.
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.app import App, open_app
from mailbot.config import load
from tests.app.meeting import MeetingOnServers
from tests.mails_by_hand import mail, proposal
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import Caught, Sink

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(240)]

START = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
BRAKE = 4  # answers to one address in three hours
ROUNDS = 9
TELLING = (
    "auto-submitted",
    "x-auto-response-suppress",
    "x-mailbot-loop",
    "precedence",
    "references",
    "in-reply-to",
)
NORA = "nora@example.net"


@dataclass
class Bot:
    """One meeting's bot: its address, its inbox, what it has sent so far."""

    meeting: MeetingOnServers
    address: str
    app: App
    sink: Sink
    taken: int = 0

    def turn(self) -> list[Caught]:
        """Look, work, send; the mails that left for people outside."""
        self.app.look_everywhere()
        self.app.work()
        asyncio.run(self.app.send_due())
        new = self.sink.mails[self.taken :]
        self.taken = len(self.sink.mails)
        return [one for one in new if "ada@example.org" not in one.recipients]


@dataclass
class Clock:
    now: datetime = START
    bots: list[Bot] = field(default_factory=list)

    def deliver(self, bot: Bot, raw: bytes) -> None:
        self.now += timedelta(seconds=20)
        bot.meeting.deliver(raw, self.now)


@contextmanager
def bots(dovecot: Dovecot, folder: Path, user: str, *addresses: str) -> Iterator[Clock]:
    clock = Clock()
    with ExitStack() as stack:
        for number, address in enumerate(addresses):
            sink = stack.enter_context(Sink.start())
            place = folder / str(number)
            place.mkdir()
            meeting = MeetingOnServers(dovecot, sink, place, f"{user}-{number}")
            brake = f'[security]\nanswers_per_sender = "{BRAKE}/3h"\n[schedule]'
            meeting.write(("tide@bot.example.org", address), ("[schedule]", brake))
            app = stack.enter_context(open_app(load(meeting.config), clock=lambda: clock.now))
            clock.bots.append(Bot(meeting, address, app, sink))
        yield clock


def stripped(raw: bytes) -> bytes:
    """The mail as a relay might pass it on that leaves nothing of where it comes from."""
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    for name in TELLING:
        del message[name]
    return message.as_bytes()


@pytest.mark.parametrize(("relay", "most"), [(bytes, 1), (stripped, 2 * BRAKE)])
def test_two_bots_that_answer_each_other_stop(
    dovecot: Dovecot, tmp_path: Path, user: str, relay: Callable[[bytes], bytes], most: int
) -> None:
    with bots(dovecot, tmp_path, user, "tide@bot.example.org", "wave@bot.example.net") as clock:
        one, other = clock.bots
        clock.deliver(one, proposal(sender=f"Wave <{other.address}>"))

        sent = 0
        for _ in range(ROUNDS):
            for bot, peer in ((one, other), (other, one)):
                for caught in bot.turn():
                    sent += 1
                    clock.deliver(peer, relay(caught.raw))

        assert 1 <= sent <= most
        assert one.turn() == other.turn() == []


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def answer_to(caught: Caught, number: int, text: str, subject: str = "", sender: str = NORA) -> bytes:
    """A reply without any sign of a machine but what it says."""
    answered = parsed(caught.raw)
    return mail(
        text,
        subject=subject or f"Re: {answered['Subject']}",
        sender=f"Nora Lindqvist <{sender}>",
        message_id=f"machine-{number}@example.net",
        headers=(("In-Reply-To", str(answered["Message-ID"])), ("References", str(answered["Message-ID"]))),
    )


def vacation(caught: Caught, number: int) -> bytes:
    return answer_to(
        caught, number, "I am out of the office until 1 March and cannot read my mail.\n\nNora\n"
    )


def ticket(caught: Caught, number: int) -> bytes:
    text = f"Thank you for contacting us. Your request has been received and given number {4711 + number}.\n"
    return answer_to(caught, number, text, f"[Ticket #{4711 + number}] We received your request")


def asks_to_prove(caught: Caught, number: int) -> bytes:
    text = "Your message has been held. To have it delivered, please confirm that you are a person.\n"
    return answer_to(
        caught, number, text + "https://confirm.example.net/a1b2\n", "Please confirm your message"
    )


def echoing_list(caught: Caught, number: int) -> bytes:
    """A list that writes its subscribers' mail on under its own name, without one List header."""
    text = str(parsed(caught.raw).get_body(("plain",)).get_content())  # type: ignore[union-attr]
    return mail(
        text,
        subject=str(parsed(caught.raw)["Subject"]),
        sender="Tides via Tidal list <nora@example.net>",
        message_id=f"list-{number}@example.net",
    )


def eager(caught: Caught, number: int) -> bytes:
    """The worst: an answer that proposes a new talk each time, as no machine known does."""
    return proposal(number + 2, sender=f"Nora Lindqvist <{NORA}>")


@pytest.mark.parametrize(
    ("machine", "most"),
    [(vacation, 1), (ticket, 1), (asks_to_prove, 1), (echoing_list, BRAKE), (eager, BRAKE)],
)
def test_machine_without_a_single_header_is_not_answered_for_ever(
    dovecot: Dovecot, tmp_path: Path, user: str, machine: Callable[[Caught, int], bytes], most: int
) -> None:
    with bots(dovecot, tmp_path, user, "tide@bot.example.org") as clock:
        [bot] = clock.bots
        clock.deliver(bot, proposal())

        sent = 0
        for _ in range(ROUNDS):
            for caught in bot.turn():
                sent += 1
                clock.deliver(bot, machine(caught, sent))

        assert 1 <= sent <= most
        assert bot.turn() == []


def bounce(caught: Caught) -> bytes:
    """RFC 3464, as a border server writes it, with the headers of our mail."""
    headers = caught.raw.split(b"\r\n\r\n", 1)[0].decode("ascii")
    return (
        "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r\n"
        "To: tide@bot.example.org\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Message-ID: <bounce-1@mx.example.net>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour mail could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
        f"Final-Recipient: rfc822; {caught.recipients[0]}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{headers}\r\n\r\n--b--\r\n"
    ).encode()


def test_bounce_of_our_answer_is_linked_shown_and_never_answered(
    dovecot: Dovecot, tmp_path: Path, user: str
) -> None:
    with bots(dovecot, tmp_path, user, "tide@bot.example.org") as clock:
        [bot] = clock.bots
        clock.deliver(bot, proposal())
        [answer] = bot.turn()
        clock.deliver(bot, bounce(answer))

        assert bot.turn() == []
        [(_, _, digest)] = bot.app.digests()
        with sqlite3.connect(bot.meeting.folder / "mailbot.db") as store:
            marked = store.execute("SELECT address, status, permanent, message_id FROM bounce").fetchall()
        store.close()

    assert marked == [(NORA, "5.1.1", 1, answer.message_id)]
    assert f"Mail to {NORA} came back (5.1.1)" in digest.replace("\u2060", "")
