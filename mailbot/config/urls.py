"""The addresses of mail servers: imaps://user@host:993/Folder, smtp://127.0.0.1:2525.

Without TLS only to this machine itself; imap:// and smtp:// elsewhere mean STARTTLS, never clear text.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

_PORTS = {"imaps": 993, "imap": 143, "smtps": 465, "smtp": 587}


@dataclass(frozen=True, slots=True)
class ServerUrl:
    """tls: "implicit", "starttls" or "none" (loopback only)."""

    host: str
    port: int
    user: str | None
    folder: str
    tls: str


def parse_server_url(text: str, schemes: tuple[str, ...]) -> ServerUrl:
    """ValueError in words when the text is no such address."""
    example = f"{schemes[0]}://user@{schemes[0][:4]}.example.org"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ValueError(f"is no address of a server; write {example}") from None
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError(f"is no address of a server; write {example}")
    if parts.password is not None:
        raise ValueError("holds a password; write it under password_file, so that it is never printed")
    return ServerUrl(
        host=parts.hostname,
        port=port or _PORTS[parts.scheme],
        user=unquote(parts.username) if parts.username else None,
        folder=unquote(parts.path.lstrip("/")) or "INBOX",
        tls=_tls(parts.scheme, parts.hostname),
    )


def _tls(scheme: str, host: str) -> str:
    if scheme.endswith("s") and scheme != "https":
        return "implicit"
    return "none" if _is_loopback(host) else "starttls"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
