"""The bytes of one answer: text and HTML side by side, the same bytes whenever it is made again.

RFC 3834 says what an automatic answer carries; RFC 5322 section 3.6.4 how it joins its thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from mailbot.domain import Address
from mailbot.reply.flowed import stuffed
from mailbot.reply.harmless import clean
from mailbot.reply.mailboxes import header_mailbox

LONGEST_SUBJECT = 180
MOST_REFERENCES = 12
"""Ids kept of a long thread: the first and the last ones (RFC 5322 lets a client trim)."""

_ID = re.compile(r"[!-;=?-~]{3,240}")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file beside the text, or a picture inside it (cid: the HTML's src="cid:...")."""

    name: str
    media_type: str
    content: bytes
    cid: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """One finished mail before it is bytes. message_id and references: without angle brackets."""

    message_id: str
    date: datetime
    sender: Address
    to: Address
    subject: str
    text: str
    html: str
    loop: str  # the meeting's code: who sees it in his own inbox knows his own mail
    automatic: str = "auto-replied"  # RFC 3834 section 5; auto-generated where no mail is answered
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    reply_to: Address | None = None
    attached: tuple[Attached, ...] = ()


def as_bytes(letter: Letter) -> bytes:
    """The mail with CRLF line ends. Deterministic: the boundaries come from the Message-ID."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject_line(letter.subject)
    message["Date"] = format_datetime(letter.date)
    message["Message-ID"] = f"<{letter.message_id}>"
    message["Auto-Submitted"] = letter.automatic
    message["X-Auto-Response-Suppress"] = "All"
    message["X-Mailbot-Loop"] = letter.loop
    _fill(message, letter)
    return (_people(letter) + _thread(letter)).encode("ascii") + message.as_bytes()


def subject_line(text: str) -> str:
    """One line, cut at LONGEST_SUBJECT; a stranger's subject can end here."""
    line = " ".join(clean(text).split())
    return line if len(line) <= LONGEST_SUBJECT else line[: LONGEST_SUBJECT - 1].rstrip() + "…"


def valid_ids(ids: Iterable[str]) -> tuple[str, ...]:
    """Those ids that are plain printable ASCII: a broken id is left out, never mended or encoded."""
    return tuple(dict.fromkeys(one for one in ids if _ID.fullmatch(one)))


def _fill(message: EmailMessage, letter: Letter) -> None:
    stem = re.sub(r"[^A-Za-z0-9]", "", letter.message_id)[:40]
    message.set_content(stuffed(letter.text), cte="quoted-printable", params={"format": "flowed"})
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    pictures = [file for file in letter.attached if file.cid]
    if pictures:
        page = message.get_payload(1)
        assert isinstance(page, EmailMessage)
        for file in pictures:
            kind, _, subtype = file.media_type.partition("/")
            page.add_related(
                file.content, kind, subtype, cid=f"<{file.cid}>", filename=file.name, disposition="inline"
            )
    for file in letter.attached:
        if not file.cid:
            kind, _, subtype = file.media_type.partition("/")
            message.add_attachment(file.content, kind, subtype, filename=file.name)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"={stem}.{number}=")


def _people(letter: Letter) -> str:
    lines = f"From: {header_mailbox(letter.sender)}\r\nTo: {header_mailbox(letter.to)}\r\n"
    if letter.reply_to is not None:
        lines += f"Reply-To: {header_mailbox(letter.reply_to)}\r\n"
    return lines


def _thread(letter: Letter) -> str:
    """In-Reply-To and References, folded by hand: EmailMessage would encode an id of over 78 characters."""
    lines = ""
    for one in valid_ids((letter.in_reply_to,) if letter.in_reply_to else ()):
        lines += f"In-Reply-To: <{one}>\r\n"
    ids = valid_ids(letter.references)
    if len(ids) > MOST_REFERENCES:
        ids = (ids[0], *ids[1 - MOST_REFERENCES :])
    if ids:
        lines += "References: " + "\r\n ".join(f"<{one}>" for one in ids) + "\r\n"
    return lines
