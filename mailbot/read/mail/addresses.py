"""Mailboxes out of address fields (RFC 5322 section 3.4), as mailers really write them."""

from __future__ import annotations

import re

from mailbot.domain import Address
from mailbot.read.mail.headers import decoded, folded

MAX_ADDRESSES = 500
MAX_LENGTH = 64 * 1024
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)|<[^<>]*>|[,;:]|[^",;:<>()]+|.', re.DOTALL)
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+|[^\s<>\"()]{1,64}@\[[^\]\s]{1,200}\]")


def addresses(value: str) -> tuple[Address, ...]:
    """Every mailbox in order: groups opened, commas in names respected, quoted or not.

    A field without any address gives (); `a@` is no address.
    """
    found: list[Address] = []
    name: list[str] = []
    comment = ""
    for piece in _TOKEN.findall(value[:MAX_LENGTH]):
        if len(found) == MAX_ADDRESSES:
            break
        if piece.startswith("(") and len(piece) > 1:
            comment = piece[1:-1]
        elif piece.startswith("<") and len(piece) > 1:
            _keep(found, piece[1:-1], "".join(name) or comment)
            name, comment = [], ""
        elif piece in ",;":
            if _keep_bare(found, "".join(name), comment):
                name, comment = [], ""
            elif name:
                name.append(piece)
        elif piece == ":":
            _keep_bare(found, "".join(name), comment)  # no group is called by an address
            name, comment = [], ""  # a group's name: its members follow
        else:
            name.append(piece)
    _keep_bare(found, "".join(name), comment)
    return tuple(found)


def _keep(found: list[Address], inside: str, name: str) -> None:
    match = _ADDRESS.search(inside) or _ADDRESS.search(decoded(inside))
    if match:
        found.append(Address(match.group(), _name(name, match.group())))


def _keep_bare(found: list[Address], text: str, comment: str) -> bool:
    """`a@b (Name)` or an encoded word that hides `Name <a@b>`; False when no address stands there."""
    plain = text if _ADDRESS.search(text) else decoded(text)
    match = _ADDRESS.search(plain)
    if match is None:
        return False
    name = comment or plain[: match.start()]
    found.append(Address(match.group().strip("'\""), _name(name, match.group())))
    return True


def _name(text: str, email: str) -> str | None:
    """The display name: quotes and escapes off, encoded words decoded; None when it only repeats."""
    text = folded(text).strip(" ,;")
    parts = [_unquoted(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"|[^"]+', text)]
    name = folded(decoded("".join(parts))).strip(' "<>,;')
    if len(name) > 1 and name[0] == name[-1] == "'":
        name = name[1:-1].strip()
    if not name or name.casefold() == email.casefold():
        return None
    return name[:200]


def _unquoted(part: str) -> str:
    if part.startswith('"') and part.endswith('"') and len(part) > 1:
        return re.sub(r"\\(.)", r"\1", part[1:-1])
    return part


def first(value: str) -> Address | None:
    return next(iter(addresses(value)), None)
