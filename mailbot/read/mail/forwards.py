"""A mail inside the mail: inline in the forms that clients print, or attached (message/rfc822)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain import Address
from mailbot.read.mail.addresses import addresses
from mailbot.read.mail.dates import printed_date
from mailbot.read.mail.headerlines import HeaderLines, header_lines

MAX_LINES = 5_000
_MARKER = re.compile(
    r"^[\s*_]{0,4}(?:[-=_]{2,}\s*)?(?:begin )?"
    r"(?:forwarded message|forwarded by|message transféré|message réexpédié|mail transféré|"
    r"courriel transféré|"
    r"début du (?:message|courriel) (?:réexpédié|transféré)|weitergeleitete nachricht|"
    r"anfang der weitergeleiteten (?:nachricht|e-?mail)|mensaje reenviado|inicio del mensaje reenviado|"
    r"messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|mensagem reencaminhada|"
    r"doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat (?:meddelande|mejl)|"
    r"videresendt (?:besked|melding)|"
    r"välitetty viesti|wiadomość przekazana|przekazana wiadomość|přeposlaná zpráva|пересылаемое сообщение|"
    r"пересланное сообщение|转发的邮件|轉寄的郵件|转发邮件信息|転送メッセージ|転送されたメッセージ|"
    r"iletilen mesaj|"
    r"továbbított üzenet|mesaj redirecționat|missatge reenviat|fwd message|message de transfert)"
    r"\s*[:\uff1a]?\s*(?:[-=_]{2,})?[\s*_]{0,4}$",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|tr|wg|rv|enc|i|vb|vs|doorst|pd|továbbítás|転送|转发|"
    r"轉寄|пересл)\s*[:\uff1a]",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Inline:
    """outer: what the forwarder typed. sender … sent_at: as printed. text: the inner mail's body."""

    outer: str
    sender: Address | None
    recipients: tuple[Address, ...]
    subject: str | None
    sent_at: datetime | None
    text: str


def is_forward(subject: str) -> bool:
    """True for "Fwd:", "TR:", "WG:" and their kin at the very front."""
    return bool(_PREFIX.match(subject))


def inline_forward(text: str, subject: str, timezone: str) -> Inline | None:
    """The first forwarded mail in the text, or None. A quote of a reply is no forward.

    timezone: of a printed time without zone.
    """
    lines = text.split("\n")
    del lines[MAX_LINES:]
    for at, line in enumerate(lines):
        if not line.strip():
            continue
        if _MARKER.match(line.lstrip("> ") if is_forward(subject) else line):
            block = _block_below(lines, at + 1)
            if block is not None:
                return _inline(lines, at, block, timezone)
        elif is_forward(subject):
            block = header_lines(lines, at)
            if block is not None:
                return _inline(lines, _above(lines, at), block, timezone)
    return None


def _block_below(lines: list[str], at: int) -> HeaderLines | None:
    for below in range(at, min(at + 6, len(lines))):
        block = header_lines(lines, below)
        if block is not None:
            return block
    return None


def _above(lines: list[str], at: int) -> int:
    """A rule or divider right above the block belongs to it."""
    while at and (not lines[at - 1].strip() or not lines[at - 1].strip(" -_=*>—─")):
        at -= 1
    if at and re.match(r"^\s*[-_=]{3,}.{0,40}[-_=]{3,}\s*$", lines[at - 1]):
        at -= 1
    return at


def _inline(lines: list[str], start: int, block: HeaderLines, timezone: str) -> Inline:
    people = addresses(block.fields.get("from", ""))
    sender = people[0] if people else None
    return Inline(
        outer="\n".join(lines[:start]).strip("\n"),
        sender=sender,
        recipients=addresses(block.fields.get("to", "")),
        subject=block.fields.get("subject"),
        sent_at=printed_date(block.fields.get("date", ""), timezone),
        text=_dequoted(lines[block.end :]),
    )


def _dequoted(lines: list[str]) -> str:
    """Apple Mail quotes what it forwards: one margin off when every line has it."""
    full = [line for line in lines if line.strip()]
    if full and sum(line.lstrip().startswith(">") for line in full) * 10 >= len(full) * 9:
        lines = [re.sub(r"^\s?>\s?", "", line) for line in lines]
    return "\n".join(lines).strip("\n")
