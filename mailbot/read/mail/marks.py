"""What ties a mail to earlier ones: our references and tokens in its text, and its fingerprint."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC

from mailbot.domain import Address
from mailbot.read.mail.headers import Headers, date_of, folded
from mailbot.read.mail.mime import Part

_MAX = 100


def references_quoted(code: str, *texts: str) -> tuple[str, ...]:
    """ "AIPR-7" wherever it stands, upper case, in order, once each."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(code)}[-‐‑–]\s?(\d{{1,5}})(?![\w-])", re.IGNORECASE)
    found = (f"{code.upper()}-{int(match)}" for text in texts for match in pattern.findall(text))
    return tuple(dict.fromkeys(found))[:_MAX]


def tokens(code: str, *texts: str) -> tuple[str, ...]:
    """Every word that may be a token: 12 characters a-z2-7 after a reference (7, R or C).

    Also across a quoted line end.
    A candidate is no proof: who takes it compares it with the record's own token.
    """
    between = r"[\s\xa0>|·•:,;()\[\]*_-]{1,12}"
    pattern = re.compile(
        rf"(?<![\w-]){re.escape(code)}[-‐‑–](?:\d{{1,5}}|[RC]){between}([a-z2-7]{{12}})(?![\w-])",
        re.IGNORECASE,
    )
    found = (match.lower() for text in texts for match in pattern.findall(text))
    return tuple(dict.fromkeys(found))[:_MAX]


def fingerprint(root: Part, sender: Address | None) -> str:
    """SHA-256 (hex) of what the person sent: the same for copies that servers stamped or re-encoded."""
    seal = hashlib.sha256()
    for piece in (sender.key if sender else "", _sent(root.headers), root.headers.text("subject")):
        seal.update(piece.encode("utf-8", "replace") + b"\0")
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.children:
            waiting.extend(reversed(part.children))
        elif part.media_type.startswith("text/"):
            seal.update(hashlib.sha256(folded(part.text).encode("utf-8", "replace")).digest())
        else:
            seal.update(hashlib.sha256(part.content).digest())
    return seal.hexdigest()


def _sent(headers: Headers) -> str:
    moment = date_of(headers.get("date"))
    return moment.astimezone(UTC).isoformat() if moment else folded(headers.get("date"))
