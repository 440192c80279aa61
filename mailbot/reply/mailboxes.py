"""Addresses as headers and SMTP may say them (RFC 5322 section 3.4, RFC 5321 section 4.1.2).

Written by hand: EmailMessage refuses real addresses ("a..b@docomo.example") with an exception.
"""

from __future__ import annotations

import re
from email.header import Header

from mailbot.domain import Address
from mailbot.reply.harmless import defused, one_line

LONGEST_NAME = 70

_LOCAL = r"""(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+|"(?:[^"\\\x00-\x1f\x7f-\U0010ffff]|\\[ -~])*")"""
_SENDABLE = re.compile(rf"{_LOCAL}@(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[A-Fa-f0-9:.IPv]+\])")


def wire_address(email: str) -> str | None:
    """The address as SMTP says it, an international domain in its ASCII form; None: it cannot be said.

    A local part beyond ASCII would need SMTPUTF8 on the whole way (RFC 6531): None likewise.
    """
    local, at, domain = email.rpartition("@")
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode()
    except UnicodeError:
        return None
    said = f"{local}{at}{ascii_domain}"
    return said if len(said) <= 254 and _SENDABLE.fullmatch(said) else None


def header_mailbox(address: Address) -> str:
    """ "Name <address>" as a header's value, folded and encoded; nobody where SMTP cannot say it."""
    said = wire_address(address.email)
    if said is None:
        return "undisclosed-recipients:;"
    name = one_line(address.name or "")[:LONGEST_NAME].strip()
    if not name:
        return said
    if "@" in name:
        name = defused(name)  # a name that looks like another address is not to be taken for one
    if not name.isascii():
        words = Header(name, "utf-8", maxlinelen=64).encode(linesep="\r\n")
        return f"{words}\r\n <{said}>"
    if re.fullmatch(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+", name):
        return f"{name} <{said}>"
    return '"' + re.sub(r'(["\\])', r"\\\1", name) + f'" <{said}>'
