"""Opaque S/MIME: the mail inside CMS SignedData (RFC 5652 section 5, RFC 8551). Reads no key, checks no name.

The signature is not verified: a From line is enough to submit, and stronger proof is asked elsewhere.
"""

from __future__ import annotations

MEDIA_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNED = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_PLAIN = bytes.fromhex("2a864886f70d010701")  # 1.2.840.113549.1.7.1
_COMPRESSED = bytes.fromhex("2a864886f70d0109100109")
_MAX_STEPS = 10_000


def signed_content(der: bytes) -> bytes | None:
    """The signed MIME entity; None for encrypted, compressed or broken data."""
    if _COMPRESSED in der[:64] or _SIGNED not in der[:64]:
        return None
    at = der.find(_PLAIN, 0, 4096)
    if at < 0:
        return None
    return _octets(der, at + len(_PLAIN))


def _octets(der: bytes, at: int) -> bytes | None:
    """The octet string that follows eContentType: in one piece, or in chunks (BER, indefinite length)."""
    out: list[bytes] = []
    end = len(der)
    for _ in range(_MAX_STEPS):
        header = _header(der, at)
        if header is None or at >= end:
            break
        tag, start, length = header
        if tag in (0xA0, 0x24):  # [0] EXPLICIT, constructed OCTET STRING: step inside
            if length is not None:
                end = min(end, start + length)
            at = start
        elif tag == 0x04 and length is not None:
            out.append(der[start : start + length])
            at = start + length
        else:
            break  # end-of-contents, or the certificates that follow
    return b"".join(out) or None


def _header(der: bytes, at: int) -> tuple[int, int, int | None] | None:
    """(tag, where the content starts, its length or None for indefinite)."""
    if at + 2 > len(der):
        return None
    tag, first = der[at], der[at + 1]
    if first < 0x80:
        return tag, at + 2, first
    if first == 0x80:
        return tag, at + 2, None
    count = first & 0x7F
    if count > 4 or at + 2 + count > len(der):
        return None
    return tag, at + 2 + count, int.from_bytes(der[at + 2 : at + 2 + count], "big")
