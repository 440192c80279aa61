"""Raw bytes to a tree of parts (RFC 2045, 2046): bounded in depth and number, linear, never raises.

Opaque wrappers (S/MIME signed data, winmail.dat, uuencode) are opened here, so that the rest of the
room sees one kind of tree.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field

from mailbot.read.mail import smime, tnef
from mailbot.read.mail.charsets import text_of
from mailbot.read.mail.headers import Headers, base64_bytes, decoded, folded, parameter, split_headers
from mailbot.read.mail.heads import mended_head, without_separator
from mailbot.read.mail.uuencoded import uu_files

MAX_PARTS = 200
MAX_DEPTH = 30
_MEDIA_TYPE = re.compile(r"\s*([\w.+*-]+/[\w.+*-]+)")
_DASHES = re.compile(rb"^--([^\n]{1,70}?)(?:--)?[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """One entity. content: transfer encoding undone, b"" where there are children. name: decoded or None."""

    headers: Headers
    media_type: str = "text/plain"
    disposition: str = ""
    name: str | None = None
    content: bytes = b""
    children: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The content as text, line ends as LF."""
        label = parameter(self.headers.get("content-type"), "charset")
        return text_of(self.content, label).replace("\r\n", "\n").replace("\r", "\n")

    def parameter(self, name: str) -> str | None:
        return parameter(self.headers.get("content-type"), name)

    def leaves(self) -> list[Part]:
        """Every part without children, in order; does not go into attached mails."""
        found: list[Part] = []
        waiting = [self]
        while waiting:
            part = waiting.pop()
            if part.media_type == "message/rfc822" or not part.children:
                found.append(part)
            else:
                waiting.extend(reversed(part.children))
        return found


@dataclass(slots=True)
class _Walk:
    """What is left of the bounds while one mail is taken apart."""

    parts: int = 0
    defects: list[str] = field(default_factory=list)

    def note(self, defect: str) -> None:
        if defect not in self.defects and len(self.defects) < 50:
            self.defects.append(defect)


def open_mail(raw: bytes) -> tuple[Part, tuple[str, ...]]:
    """The tree of a mail and what was wrong with it, in words."""
    walk = _Walk()
    whole, mended = mended_head(without_separator(_newlines(raw)))
    root = _entity(whole, walk, 0)
    if mended:
        walk.note("an empty line in the middle of the header block")
    return root, tuple(walk.defects)


def _newlines(raw: bytes) -> bytes:
    """Line ends as LF. Content in 8bit or binary survives: no honest mailer sends files so."""
    if b"\r" not in raw:
        return raw
    return (
        raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\n" not in raw else raw.replace(b"\r\n", b"\n")
    )


def _entity(raw: bytes, walk: _Walk, depth: int, default: str = "text/plain") -> Part:
    walk.parts += 1
    headers, body, defects = split_headers(raw)
    for defect in defects if depth == 0 else ():
        walk.note(defect)
    kind = headers.get("content-type")
    match = _MEDIA_TYPE.match(kind)
    media_type = match.group(1).lower() if match else default
    if depth >= MAX_DEPTH:
        walk.note("nested deeper than 30")
        return Part(headers, media_type="multipart/mixed")  # what is deeper is not read
    if media_type.startswith("multipart/"):
        return _multipart(Part(headers, media_type), body, walk, depth)
    part = _leaf(headers, media_type, body, walk)
    if media_type in {"message/rfc822", "message/global", "message/partial", "message/news"}:
        return _message(part, walk, depth)
    return _opened(part, walk, depth)


def _leaf(headers: Headers, media_type: str, body: bytes, walk: _Walk) -> Part:
    disposition = headers.get("content-disposition")
    name = (
        parameter(disposition, "filename")
        or parameter(headers.get("content-type"), "name")
        or folded(decoded(headers.get("content-description")))[:100] * media_type.startswith("message/")
    )
    content = _decoded_content(headers.get("content-transfer-encoding"), media_type, body, walk)
    return Part(
        headers,
        media_type,
        disposition.partition(";")[0].strip().lower(),
        _file_name(name) if name else None,
        content,
    )


def _file_name(name: str) -> str:
    """A name without folders or control characters, as it may be shown and kept."""
    clean = "".join(sign for sign in re.split(r"[\\/]", name)[-1] if sign.isprintable())
    return clean.strip()[:200] or "attachment"


def _decoded_content(encoding: str, media_type: str, body: bytes, walk: _Walk) -> bytes:
    encoding = re.sub(r"\(.*?\)", "", encoding).strip(" \"';").lower()
    if encoding == "base64":
        if media_type.startswith("text/") and _is_plainly_text(body):
            walk.note("labelled base64 and is not")
            return body
        return base64_bytes(body)
    if encoding in {"quoted-printable", "quoted_printable", "qp"}:
        return binascii.a2b_qp(body)
    if encoding in {"x-uuencode", "x-uue", "uuencode"}:
        found = uu_files(body)
        return found[0][1] if found else body
    return body


def _is_plainly_text(body: bytes) -> bool:
    sample = body[:4000]
    odd = len(re.findall(rb"[^A-Za-z0-9+/=\s]| (?=\S)", sample))
    return odd * 12 > len(sample) > 0


def _multipart(part: Part, body: bytes, walk: _Walk, depth: int) -> Part:
    boundary = _boundary(part, body)
    pieces = _pieces(body, boundary) if boundary else []
    if not pieces:
        walk.note("multipart without its boundary")
        return Part(part.headers, "text/plain", content=body)
    default = "message/rfc822" if part.media_type == "multipart/digest" else "text/plain"
    children: list[Part] = []
    for piece in pieces:
        if walk.parts >= MAX_PARTS:
            walk.note("more than 200 parts")
            break
        children.append(_entity(piece, walk, depth + 1, default))
    return Part(part.headers, part.media_type, children=tuple(children))


def _boundary(part: Part, body: bytes) -> bytes | None:
    """The declared boundary when it occurs; else the first dashed line that opens like one."""
    value = part.headers.get("content-type")
    declared = parameter(value, "boundary")
    if declared:
        raw = declared.encode("utf-8", "replace")
        if b"--" + raw in body:
            return raw
    seen: set[bytes] = set()
    for match in _DASHES.finditer(body[:100_000]):
        line = match.group(1).rstrip()
        after = body[match.end() + 1 : match.end() + 9].lower()
        if line in seen or after == b"content-":
            return line
        seen.add(line)
    return None


def _pieces(body: bytes, boundary: bytes) -> list[bytes]:
    delimiter = re.compile(rb"(?:\A|\n)--" + re.escape(boundary) + rb"(--)?[ \t\r]*(?=\n|\Z)")
    pieces: list[bytes] = []
    start: int | None = None
    for match in delimiter.finditer(body):
        if start is not None:
            pieces.append(body[start : match.start()])
        start = match.end() + 1
        if match.group(1):
            return pieces
        if len(pieces) > MAX_PARTS:
            return pieces
    if start is not None and body[start:].strip():
        pieces.append(body[start:])  # cut off before the closing line
    return pieces


def _message(part: Part, walk: _Walk, depth: int) -> Part:
    if walk.parts >= MAX_PARTS:
        walk.note("more than 200 parts")
        return part
    if part.media_type == "message/partial":
        walk.note("only a piece of a mail (message/partial)")
    inner = _entity(without_separator(_newlines(part.content)), walk, depth + 1)
    media_type = "multipart/mixed" if part.media_type == "message/partial" else "message/rfc822"
    return Part(part.headers, media_type, part.disposition, part.name, part.content, (inner,))


def _opened(part: Part, walk: _Walk, depth: int) -> Part:
    """Opaque wrappers become multiparts; everything else stays as it is."""
    lower = (part.name or "").lower()
    if part.media_type in smime.MEDIA_TYPES or lower.endswith(".p7m"):
        inner = smime.signed_content(part.content)
        if inner is None:
            walk.note("encrypted mail (S/MIME)")
            return part
        child = _entity(_newlines(inner), walk, depth + 1)
        return Part(part.headers, "multipart/mixed", children=(child,))
    if part.media_type in tnef.MEDIA_TYPES or lower == "winmail.dat":
        return _opened_tnef(part, walk)
    if part.media_type == "text/plain" and part.name is None and b"\nbegin" in b"\n" + part.content:
        return _opened_uu(part, walk)
    return part


def _opened_tnef(part: Part, walk: _Walk) -> Part:
    letter = tnef.opened(part.content)
    if letter is None:
        walk.note("winmail.dat that cannot be read")
        return part
    children: list[Part] = []
    if letter.body:
        children.append(
            Part(Headers((("content-type", 'text/plain; charset="utf-8"'),)), content=letter.body)
        )
    if letter.html:
        html = Headers((("content-type", 'text/html; charset="utf-8"'),))
        children.append(Part(html, "text/html", content=letter.html))
    body = Part(Headers(), "multipart/alternative", children=tuple(children))
    files = [Part(Headers(), kind, "attachment", name, content) for name, kind, content in letter.files]
    walk.parts += len(files)
    return Part(part.headers, "multipart/mixed", children=(body, *map(_renamed, files[:MAX_PARTS])))


def _renamed(part: Part) -> Part:
    name = _file_name(part.name or "attachment")
    return Part(part.headers, part.media_type, part.disposition, name, part.content)


def _opened_uu(part: Part, walk: _Walk) -> Part:
    files = uu_files(part.content)
    if not files:
        return part
    text = part.content[: files[0][2]]
    after = part.content[files[-1][3] :]
    children = [Part(part.headers, content=text + after)]
    for name, content, _, _ in files:
        children.append(Part(Headers(), _guessed(name), "attachment", _file_name(name), content))
    walk.parts += len(files)
    return Part(Headers(), "multipart/mixed", children=tuple(children))


def _guessed(name: str) -> str:
    known = {"pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv", "html": "text/html"}
    return known.get(name.rpartition(".")[2].lower(), "application/octet-stream")
