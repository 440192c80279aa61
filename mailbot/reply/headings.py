"""Sender and subject of mails left alone: in a digest as it leaves, in nothing that is kept.

A digest in the outbox holds a mark in their place; whoever sends it fetches the headings at that moment and
fills them in (DESIGN section 6, "Left alone").
"""

from __future__ import annotations

import email
import html
import quopri
import re
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

from mailbot.domain import Address, token
from mailbot.reply.harmless import defused, one_line

NOT_SEEN = "…"
"""What is printed where a mail is gone or its inbox away: the line keeps its number and its time."""

_MARK = re.compile(r"leftalone(\d+)x([a-z2-7]{12})")


def mark(secret: bytes, mail: int) -> str:
    """One word that holds the place of a heading. Keyed: nobody else can write one into a question."""
    return f"leftalone{mail}x{token(secret, f'left alone {mail}')}"


def marked(raw: bytes, secret: bytes) -> frozenset[int]:
    """The ledger numbers whose headings a mail waits for."""
    if b"leftalone" not in raw.replace(b"=\r\n", b""):
        return frozenset()
    texts = [_text(part) for part in _parsed(raw).walk() if part.get_content_maintype() == "text"]
    found = {int(number) for text in texts for number, _ in _MARK.findall(text)}
    return frozenset(number for number in found if any(mark(secret, number) in text for text in texts))


def filled(raw: bytes, secret: bytes, headings: Mapping[int, str]) -> bytes:
    """The same mail with headings in the place of their marks; every other header and part as it was."""
    wanted = marked(raw, secret)
    if not wanted:
        return raw
    head, gap, _ = raw.partition(b"\r\n\r\n")
    message = _parsed(raw)
    for part in message.walk():
        if part.get_content_maintype() == "text":
            as_html = part.get_content_subtype() == "html"
            text = _text(part)
            for number in wanted:
                words = headings.get(number, NOT_SEEN)
                text = text.replace(mark(secret, number), html.escape(words) if as_html else words)
            part.set_payload(quopri.encodestring(text.encode()).decode("ascii"))
    return head + gap + message.as_bytes().partition(b"\r\n\r\n")[2]


def heading(sender: Address | None, subject: str) -> str:
    """ "Max Muster <max@…> · Lunch?", harmless, on one line."""
    name = f"{sender.name} <{sender.email}>" if sender and sender.name else sender.email if sender else ""
    said = " · ".join(part for part in (one_line(name), one_line(subject)[:200]) if part)
    return defused(said) or NOT_SEEN


def _parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=SMTP)
    assert isinstance(message, EmailMessage)
    return message


def _text(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    return content.decode("utf-8", "replace") if isinstance(content, bytes) else ""
