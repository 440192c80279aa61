"""The wiring behind `mailbot check`: each line says what was tried and what to do where it failed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from mailbot.app.servers import inbox_of, route_of
from mailbot.config import Config
from mailbot.domain import GiveUp, TryLater
from mailbot.receive.mailbox import open_inbox
from mailbot.record.store import open_store
from mailbot.reply.results import Result, Sent
from mailbot.reply.smtp import Sender
from mailbot.reply.templates import Templates
from mailbot.shipped import shipped

WAIT_SECONDS = 60.0
LOOK_EVERY = 2.0


@dataclass(frozen=True, slots=True)
class Line:
    good: bool
    text: str


def check_lines(config: Config, *, wait_seconds: float = WAIT_SECONDS) -> Iterator[Line]:
    """Database, templates, each inbox, the way out, and a marked mail that should come back.

    The mail goes to the first organiser's own address; it carries our loop header, so the bot leaves it
    alone. Nothing else is sent, nothing is stored.
    """
    yield from _templates()
    yield _database(config)
    reachable = []
    for section in config.inboxes:
        line = _inbox(config, section.name)
        reachable += [section.name] if line.good else []
        yield line
    trouble = asyncio.run(_probe(config))
    server = config.outgoing.server
    yield Line(trouble is None, trouble or f"outgoing: logged in at {server.host}:{server.port}")
    if config.outgoing.mode == "observe":
        yield Line(True, 'mode "observe": no mail was sent to see whether it arrives')
    elif trouble is None and reachable:
        yield _round_trip(config, reachable, wait_seconds)


def _templates() -> Iterator[Line]:
    mistakes = Templates(shipped("templates")).mistakes()
    yield from (Line(False, mistake) for mistake in mistakes)
    if not mistakes:
        yield Line(True, "templates: complete in English and French")


def _database(config: Config) -> Line:
    try:
        open_store(config.storage.database).close()
    except (TryLater, GiveUp) as error:
        return Line(False, str(error))
    return Line(True, "database: there, at the newest schema")


def _inbox(config: Config, name: str) -> Line:
    try:
        with open_inbox(inbox_of(config, name)) as mailbox:
            look = mailbox.look()
    except (TryLater, GiveUp) as error:
        return Line(False, str(error))
    wakes = "wakes the bot early (IDLE)" if look.idle else "offers no IDLE: mail waits for the next poll"
    return Line(True, f"inbox {name}: folder {look.folder}, {look.mails} mails; the server {wakes}")


async def _probe(config: Config) -> str | None:
    async with Sender(route_of(config.outgoing), config.outgoing.sender_address.email) as sender:
        return await sender.probe()


def _round_trip(config: Config, reachable: list[str], wait_seconds: float) -> Line:
    to = config.organisers[0].email
    raw, message_id = _marked_mail(config, to)
    result = asyncio.run(_send(config, to, raw))
    if not isinstance(result, Sent):
        return Line(False, f"outgoing: the marked mail to {to} did not leave: {result.reason}")
    until = time.monotonic() + wait_seconds
    while time.monotonic() < until:
        for name in reachable:
            if _arrived(config, name, message_id):
                return Line(True, f"the marked mail to {to} arrived in inbox {name}")
        time.sleep(LOOK_EVERY)
    return Line(
        False,
        f"the marked mail to {to} left, and was in no inbox after {wait_seconds:g} s;"
        " look into the folder for junk mail and at the log of the mail server",
    )


def _arrived(config: Config, name: str, message_id: str) -> bool:
    try:
        with open_inbox(inbox_of(config, name)) as mailbox:
            return mailbox.holds(message_id)
    except (TryLater, GiveUp):
        return False


async def _send(config: Config, to: str, raw: bytes) -> Result:
    async with Sender(route_of(config.outgoing), config.outgoing.sender_address.email) as sender:
        return await sender.send(to, raw)


def _marked_mail(config: Config, to: str) -> tuple[bytes, str]:
    sender = config.outgoing.sender_address
    mail = EmailMessage(policy=SMTP)
    message_id = make_msgid("mailbot-check", domain=sender.email.rpartition("@")[2])
    mail["Message-ID"] = message_id
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["From"] = config.outgoing.sender
    mail["To"] = to
    mail["Subject"] = f"[{config.meeting.code}] mailbot check"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Mailbot-Loop"] = config.meeting.code
    mail.set_content("mailbot check: this mail shows that mail leaves and arrives. You may delete it.\n")
    return mail.as_bytes(), message_id.strip("<>")
