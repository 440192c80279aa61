"""Files that stand uuencoded in a text, as mailers sent them before MIME."""

from __future__ import annotations

import binascii
import re

from mailbot.read.mail.charsets import text_of

_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\n]{1,200})\n", re.MULTILINE)


def uu_files(body: bytes) -> list[tuple[str, bytes, int, int]]:
    """(name, content, start, end) of each uuencoded block that has an end; at most 20."""
    found: list[tuple[str, bytes, int, int]] = []
    for match in _BEGIN.finditer(body):
        if found and match.start() < found[-1][3]:
            continue
        end = re.compile(rb"^(?:end|====)[ \t\r]*$", re.MULTILINE).search(body, match.end())
        if end is None or len(found) == 20:
            break
        content = _lines(body[match.end() : end.start()])
        if content:
            found.append((text_of(match.group(1).strip()), content, match.start(), end.end()))
    return found


def _lines(block: bytes) -> bytes:
    out: list[bytes] = []
    for line in block.split(b"\n"):
        line = line.rstrip(b"\r")
        if not line or line == b"`":
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            count = ((line[0] - 32) & 63) * 4 + 5
            try:  # trailing bytes that some encoders add
                out.append(binascii.a2b_uu(line[: count // 3]))
            except binascii.Error:
                return b""
    return b"".join(out)
