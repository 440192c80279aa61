"""Delivery failures: for whom, how final, of which mail (RFC 3464), also where a server writes only prose."""

from __future__ import annotations

import re

from mailbot.domain import Bounce
from mailbot.read.mail.headers import Headers, message_ids, split_headers
from mailbot.read.mail.mime import Part

_RECIPIENT = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,200}\.[A-Za-z]{2,24}\b")
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_CODE = re.compile(r"\b([45]\d\d)[ -](?=\S)")
_MESSAGE_ID = re.compile(r"^[ \t>]{0,4}message-id:\s{0,4}<([^<>\s]{1,998})>", re.IGNORECASE | re.MULTILINE)
_TEMPORARY = re.compile(
    r"delayed|will (?:keep|continue) (?:trying|to try)|retry|still being|différé|verzögert", re.I
)


def bounce_of(root: Part, text: str) -> Bounce:
    """What a mail known to be a bounce says; None where it does not say.

    text: all readable text, where servers without RFC 3464 name the address and repeat the mail.
    """
    groups = _groups(root)
    failed = [group for group in groups if group.has("final-recipient") or group.has("original-recipient")]
    chosen = next((group for group in failed if group.get("action").strip().lower() == "failed"), None)
    chosen = chosen or next(iter(failed), None)
    recipient = _reported(chosen) if chosen else None
    status = chosen.get("status").strip()[:12] or None if chosen else None
    status = status if status and _STATUS.fullmatch(status) else None
    recipient = recipient or _named(root, text)
    status = status or _in_prose(text)
    return Bounce(
        recipient=recipient.casefold() if recipient else None,
        status=status,
        permanent=_is_permanent(chosen, status, root.headers.text("subject") + "\n" + text[:4000]),
        original_message_id=_original(root, text),
    )


def _groups(root: Part) -> list[Headers]:
    """The field groups of every delivery-status part: they stand apart by blank lines."""
    found: list[Headers] = []
    for part in root.leaves():
        if part.media_type in {
            "message/delivery-status",
            "message/global-delivery-status",
            "message/feedback-report",
        }:
            blocks = re.split(rb"\n[ \t\r]*\n", part.content[:64_000].strip())[:50]
            found.extend(split_headers(block + b"\n")[0] for block in blocks)
    return found


def _reported(group: Headers) -> str | None:
    """Final-Recipient names the address after "rfc822;"; the original one when it was rewritten."""
    for name in ("original-recipient", "final-recipient"):
        match = _RECIPIENT.search(group.get(name).replace("+2E", "."))
        if match:
            return match.group()
    return None


def _named(root: Part, text: str) -> str | None:
    for name in ("x-failed-recipients", "x-actual-recipient", "original-rcpt-to", "original-recipient"):
        match = _RECIPIENT.search(root.headers.get(name))
        if match:
            return match.group()
    own = root.headers.get("to") + root.headers.get("from")
    for match in _RECIPIENT.finditer(text[:8000]):
        if match.group() not in own and not re.match(
            r"(?i)(?:postmaster|mailer-daemon|abuse)@", match.group()
        ):
            return match.group()
    return None


def _in_prose(text: str) -> str | None:
    match = _STATUS.search(text[:8000])
    if match:
        return match.group(1)
    code = _CODE.search(text[:8000])
    return f"{code.group(1)[0]}.0.0" if code else None


def _is_permanent(chosen: Headers | None, status: str | None, text: str) -> bool:
    action = chosen.get("action").strip().lower() if chosen else ""
    if action in {"delayed", "relayed", "expanded", "delivered"}:
        return False
    if status:
        return status.startswith("5")
    return action == "failed" or not _TEMPORARY.search(text)


def _original(root: Part, text: str) -> str | None:
    """The Message-ID of the mail that came back: from its own part, else printed in the text."""
    for part in root.leaves():
        if part.media_type == "message/rfc822" and part.children:
            ids = message_ids(part.children[0].headers.get("message-id"))
        elif part.media_type in {"text/rfc822-headers", "message/feedback-report", "text/rfc822"}:
            ids = message_ids(split_headers(part.content)[0].get("message-id"))
        else:
            continue
        if ids:
            return ids[0]
    printed = _MESSAGE_ID.findall(text)
    if printed:
        return str(printed[-1])
    answered = message_ids(root.headers.get("in-reply-to")) or message_ids(root.headers.get("references"))
    return answered[-1] if answered else None
