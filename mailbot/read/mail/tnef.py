"""winmail.dat: the body and files inside Outlook's TNEF (MS-OXTNEF). Bounded; never raises.

Only what a reader needs is read: plain and HTML body, attachment names, types and contents.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from mailbot.read.mail.charsets import text_of

MEDIA_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_SIGNATURE = 0x223E9F78
_MAX_FILES = 50
_MAX_ATTRIBUTES = 2000
_BODY, _TITLE, _DATA, _RENDER, _PROPERTIES, _FILE_PROPERTIES = 0x800C, 0x8010, 0x800F, 0x9002, 0x9003, 0x9005
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE = frozenset({0x0D, 0x1E, 0x1F, 0x0102})


@dataclass(frozen=True, slots=True)
class Letter:
    """body and html as UTF-8; files as (name, media type, content)."""

    body: bytes = b""
    html: bytes = b""
    files: tuple[tuple[str, str, bytes], ...] = ()


@dataclass(slots=True)
class _File:
    name: str = "attachment"
    media_type: str = "application/octet-stream"
    content: bytes = b""


@dataclass(slots=True)
class _Open:
    body: bytes = b""
    html: bytes = b""
    files: list[_File] = field(default_factory=list)


def opened(raw: bytes) -> Letter | None:
    """What is inside; None when it is no TNEF. A cut file gives what stands before the cut."""
    if len(raw) < 6 or struct.unpack_from("<I", raw)[0] != _SIGNATURE:
        return None
    found = _Open()
    at = 6
    for _ in range(_MAX_ATTRIBUTES):
        if at + 9 > len(raw):
            break
        identifier, size = struct.unpack_from("<xII", raw, at)
        content = raw[at + 9 : at + 9 + size]
        at += 9 + size + 2  # a checksum follows each attribute
        _take(found, identifier & 0xFFFF, content)
    files = tuple((file.name, file.media_type, file.content) for file in found.files if file.content)
    return Letter(found.body, found.html, files)


def _take(found: _Open, identifier: int, content: bytes) -> None:
    if identifier == _RENDER and len(found.files) < _MAX_FILES:
        found.files.append(_File())
    elif identifier == _BODY:
        found.body = _utf8(content.rstrip(b"\0"))
    elif identifier == _PROPERTIES:
        _take_properties(found, content)
    elif not found.files:
        return
    elif identifier == _TITLE:
        found.files[-1].name = text_of(content.rstrip(b"\0")) or found.files[-1].name
    elif identifier == _DATA:
        found.files[-1].content = content
    elif identifier == _FILE_PROPERTIES:
        _take_file_properties(found.files[-1], content)


def _utf8(raw: bytes, label: str | None = None) -> bytes:
    return text_of(raw, label).encode("utf-8", "replace")


def _take_properties(found: _Open, content: bytes) -> None:
    for tag, kind, value in _properties(content):
        if tag == 0x1000:
            found.body = found.body or _utf8(value.rstrip(b"\0"), "utf-16-le" if kind == 0x1F else None)
        elif tag == 0x1013:
            found.html = _utf8(value.rstrip(b"\0"), "utf-16-le" if kind == 0x1F else None)


def _take_file_properties(file: _File, content: bytes) -> None:
    for tag, kind, value in _properties(content):
        text = text_of(value, "utf-16-le" if kind == 0x1F else None).rstrip("\0")
        if tag == 0x3707 and text:
            file.name = text  # the long name
        elif tag == 0x370E and "/" in text:
            file.media_type = text.strip().lower()
        elif tag == 0x3701 and kind == 0x0102 and not file.content:
            file.content = value


def _properties(content: bytes) -> list[tuple[int, int, bytes]]:
    """(tag, type, value) of a MAPI property list, as far as it can be followed."""
    found: list[tuple[int, int, bytes]] = []
    if len(content) < 4:
        return found
    count = min(struct.unpack_from("<I", content)[0], 1000)
    at = 4
    for _ in range(count):
        if at + 4 > len(content):
            break
        kind, tag = struct.unpack_from("<HH", content, at)
        at = _after_name(content, at + 4) if tag >= 0x8000 else at + 4
        read = _value(content, at, kind)
        if read is None:
            break
        value, at = read
        found.append((tag, kind & 0x0FFF, value))
    return found


def _after_name(content: bytes, at: int) -> int:
    """Past a named property's GUID and name."""
    if at + 24 > len(content):
        return len(content)
    kind, size = struct.unpack_from("<II", content, at + 16)
    return at + 24 if kind == 0 else at + 24 + (size + 3) // 4 * 4


def _value(content: bytes, at: int, kind: int) -> tuple[bytes, int] | None:
    base, several = kind & 0x0FFF, bool(kind & 0x1000)
    if base in _FIXED and not several:
        return content[at : at + _FIXED[base]], at + _FIXED[base]
    if at + 4 > len(content):
        return None
    count = struct.unpack_from("<I", content, at)[0]
    at += 4
    if base in _FIXED:
        return b"", at + _FIXED[base] * min(count, len(content))
    if base not in _VARIABLE or count > 1000:
        return None
    value = b""
    for _ in range(count):
        if at + 4 > len(content):
            return None
        size = struct.unpack_from("<I", content, at)[0]
        value = value or content[at + 4 : at + 4 + size]
        at += 4 + (size + 3) // 4 * 4
    return value, at
