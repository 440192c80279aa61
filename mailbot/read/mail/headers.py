"""Header fields out of raw bytes: unfolded, decoded, taken apart (RFC 5322, 2047, 2231).

Bounded and tolerant: broken fields give what can be read of them, nothing raises.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from mailbot.read.mail.charsets import text_of

MAX_BLOCK = 256 * 1024
MAX_FIELDS = 500
MAX_STRUCTURED = 4096  # the stdlib's parameter parser is quadratic: no honest value is longer
MAX_TRACE = 100
_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:(.*)", re.DOTALL)
_CHARSET = re.compile(rb"charset\s{0,3}=\s{0,3}\"?([\w.:-]{2,40})", re.IGNORECASE)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(?<=\?=)[ \t\r\n]+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_ID = re.compile(r"<\s*([^<>\s]{1,998})\s*>")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Headers:
    """Fields in order, topmost first: (lower-case name, unfolded value, encoded words not yet decoded)."""

    fields: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """The first value, or ""."""
        return next((value for key, value in self.fields if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(value for key, value in self.fields if key == name)

    def has(self, name: str) -> bool:
        return any(key == name for key, _ in self.fields)

    def text(self, name: str) -> str:
        """The first value decoded, white space folded."""
        return folded(decoded(self.get(name)))


def split_headers(raw: bytes) -> tuple[Headers, bytes, tuple[str, ...]]:
    """(fields, body, defects) of an entity: the block ends at the first empty line (RFC 5322 section 2.1)."""
    if raw[:1] == b"\n":
        return Headers(), raw[1:], ()
    end = raw.find(b"\n\n", 0, MAX_BLOCK)
    if end >= 0:
        block, body = raw[: end + 1], raw[end + 2 :]
        defects: tuple[str, ...] = ()
    elif len(raw) <= MAX_BLOCK:
        block, body, defects = raw, b"", ()
    else:
        cut = raw.rfind(b"\n", 0, MAX_BLOCK) + 1 or MAX_BLOCK
        block, body, defects = raw[:cut], raw[cut:], ("header block longer than 256 KB",)
    fields, rest, more = _fields(block)
    return Headers(fields), rest + body, defects + more


def _fields(block: bytes) -> tuple[tuple[tuple[str, str], ...], bytes, tuple[str, ...]]:
    """Fields of a block; when its first line is no field, all of it is body (a mail without headers).

    Raw 8-bit values are in the charset that the block names for the body, as old mailers write them.
    """
    named = None if block.isascii() else _CHARSET.search(block)
    label = named.group(1).decode("ascii", "replace") if named else None
    fields: list[tuple[bytes, list[bytes]]] = []
    broken = False
    for line in block.split(b"\n"):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1][1].append(line)
            continue
        if not line.strip():
            continue
        match = _FIELD.match(line)
        if match is None:
            if not fields:
                return (), block + b"\n", ("no header block",)
            broken = True
            continue
        if len(fields) == MAX_FIELDS:
            return _as_text(fields, label), b"", ("more than 500 header fields",)
        fields.append((match.group(1), [match.group(2)]))
    return _as_text(fields, label), b"", ("a header line is no field",) if broken else ()


def _as_text(fields: list[tuple[bytes, list[bytes]]], label: str | None) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("ascii").lower(), text_of(b"".join(lines).strip(), label).replace("\r", " "))
        for name, lines in fields
    )


def folded(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def decoded(value: str) -> str:
    """Encoded words decoded wherever they stand, also inside quotes (RFC 2047, and what mailers do).

    Neighbouring words of one charset are joined as bytes first: some mailers split a character.
    """
    value = _BETWEEN_WORDS.sub("", value)
    out: list[str] = []
    pending: tuple[str, bytes] | None = None
    end = 0
    for match in _WORD.finditer(value):
        charset = match.group(1).partition("*")[0].casefold()
        octets = _octets(match.group(2), match.group(3))
        if pending and match.start() == end and pending[0] == charset:
            pending = (charset, pending[1] + octets)
        else:
            out.extend(_flushed(pending))
            out.append(value[end : match.start()])
            pending = (charset, octets)
        end = match.end()
    out.extend(_flushed(pending))
    out.append(value[end:])
    return "".join(out)


def _flushed(pending: tuple[str, bytes] | None) -> list[str]:
    return [text_of(pending[1], pending[0])] if pending else []


def _octets(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b" ", b"_"), header=True)
    return base64_bytes(raw)


def base64_bytes(raw: bytes) -> bytes:
    """What can be decoded of base64, whatever stands between, is missing or padded in the middle."""
    try:
        return base64.b64decode(raw)
    except (binascii.Error, ValueError):
        pass
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    kept = kept[: len(kept) - (len(kept) % 4 == 1)]
    try:
        return base64.b64decode(kept + b"=" * (-len(kept) % 4))
    except (binascii.Error, ValueError):
        return b""


def parameter(value: str, name: str) -> str | None:
    """A parameter of Content-Type or Content-Disposition, RFC 2231 and encoded words decoded."""
    holder = Message()
    holder["Content-Type"] = _SPACES.sub(" ", value[:MAX_STRUCTURED])
    try:
        found = holder.get_param(name, header="content-type", unquote=True)
    except (ValueError, TypeError, LookupError, AttributeError):  # the stdlib's parser on hostile values
        return None
    if found is None:
        return None
    if isinstance(found, tuple):  # RFC 2231: (charset, language, percent-decoded as latin-1)
        return folded(text_of(found[2].encode("latin-1", "replace"), found[0] or "utf-8"))
    return folded(decoded(found))


def message_ids(value: str) -> tuple[str, ...]:
    """Message ids without angle brackets; without any brackets, the words that hold an @."""
    found = _ID.findall(value)
    if found:
        return tuple(found)
    return tuple(word.strip("<>,;") for word in value.split() if "@" in word.strip("<>,;"))


def date_of(value: str) -> datetime | None:
    """An aware datetime or None; a zone of -0000 is read as UTC (RFC 5322 section 3.3)."""
    try:
        moment = parsedate_to_datetime(value[:200].strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        aware.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None
    return aware


def received_at(headers: Headers) -> datetime | None:
    """The time of the top Received line: after its last semicolon (RFC 5321 section 4.4)."""
    line = headers.get("received")
    return date_of(line.rpartition(";")[2]) if ";" in line else None


def trace_of(headers: Headers) -> tuple[tuple[str, str], ...]:
    """What servers wrote on the way, topmost first: (name, value) of Received and Authentication-Results."""
    names = ("received", "authentication-results")
    written = [(name, folded(value)[:MAX_STRUCTURED]) for name, value in headers.fields if name in names]
    return tuple(written[:MAX_TRACE])
