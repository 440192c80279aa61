"""Where the header block of a mail begins and ends, when a tool has put a line before or into it."""

from __future__ import annotations

import re

_SEPARATOR = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*>?From [^\n]*\n")
# The same line with the colon of a field: "From: ann@uni.example  Mon Mar  2 09:00:00 2026".
_LOOKS_LIKE_FROM = re.compile(
    rb"\AFrom: ?\S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d?:\d\d[^\n]{0,20}\n(?=(?:[^\n]+\n)*?From:)"
)
_FIELD = re.compile(rb"[!-9;-~]{2,76}:(?:[ \t]|$)")
_TYPE = re.compile(rb"^content-type:[ \t]*[\w.+-]+/[\w.+-]+", re.IGNORECASE | re.MULTILINE)
_MOST = 256 * 1024


def without_separator(raw: bytes) -> bytes:
    """Less the line that an mbox puts before each mail (RFC 4155). raw: line ends as LF."""
    short = _SEPARATOR.sub(b"", raw, count=1)
    return short if len(short) < len(raw) else _LOOKS_LIKE_FROM.sub(b"", raw, count=1)


def mended_head(raw: bytes) -> tuple[bytes, bool]:
    """A form's script that lets a line end slip into a field cuts the block in two, and the second half,
    with Content-Type, stands where the body should be: (both halves as one block, whether that was so)."""
    end = raw.find(b"\n\n", 0, _MOST)
    head = raw[: end + 1]
    if end < 0 or _TYPE.search(head) or not _FIELD.match(head):
        return raw, False
    start = end + 2
    rest = raw[start : raw.find(b"\n\n", start, start + _MOST) + 1]
    lines = rest.splitlines()
    told = [line for line in lines if line[:1] not in (b" ", b"\t")]
    if not _TYPE.search(rest) or len(told) < 2 or not all(_FIELD.match(line) for line in (lines[0], *told)):
        return raw, False
    return head + raw[start:], True
