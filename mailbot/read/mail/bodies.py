"""Which parts of a mail are its body and which are files beside it (RFC 2046, 2183, 3676).

multipart/alternative, mixed and related are met in every order and nesting that clients write.
"""

from __future__ import annotations

import hashlib
import re
import struct
from dataclasses import dataclass, replace

from mailbot.read.letter import File, Table
from mailbot.read.mail.hypertext import Hypertext, rendered
from mailbot.read.mail.mime import Part

MAX_TEXT = 256 * 1024  # characters of one part
MAX_HTML_PARTS = 8  # parsing costs more than reading: what stands in further ones is not body
_TINY = 8 * 1024  # bytes: a logo, a social icon, a tracking pixel
_PAGE_SIDE = 700  # pixels: a photographed page is larger on both sides, a banner on one
_NO_FILES = frozenset(
    {
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "application/pgp-encrypted",
        "application/pgp-keys",
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
        "text/x-amp-html",
    }
)
_NO_CONTENT = re.compile(
    r"does not (?:support|display) html|html[- ](?:e-?mail|message) (?:client|viewer)|"
    r"view .{0,30}in (?:your|a) browser",
    re.I,
)
_LOGO_NAME = re.compile(
    r"^(?:image\d{3}|outlook-|logo|signature|icon|banner|facebook|linkedin|twitter|"
    r"att\d{5})",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One readable part: its plain form, its HTML form, or both as alternatives; page: the HTML read."""

    plain: str | None = None
    html: str | None = None
    page: Hypertext | None = None
    flowed: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """texts: each readable part in order, line ends LF. inner: attached mails."""

    texts: tuple[str, ...] = ()
    flowed: bool = False
    emphasised: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    signature: str = ""
    files: tuple[File, ...] = ()
    inner: tuple[Part, ...] = ()


def body_of(root: Part) -> Body:
    segments, others = _gathered(_unnamed(root), False)
    segments = _read_pages(segments)
    pages = [segment.page for segment in segments if segment.page]
    cids = frozenset(cid for page in pages for cid in page.cids)
    texts = tuple(_text(segment) for segment in segments)
    return Body(
        texts=texts,
        flowed=any(segment.flowed or not segment.plain for segment in segments[:1]),
        emphasised=tuple(run for page in pages for run in page.emphasised),
        tables=tuple(table for page in pages for table in page.tables),
        signature="\n".join(page.signature for page in pages if page.signature),
        files=tuple(_file(part) for part, related in others if _is_file(part, related, cids)),
        inner=tuple(part for part, _ in others if part.media_type == "message/rfc822" and part.children),
    )


def _unnamed(root: Part) -> Part:
    """A mail of one text part is its body, whatever name some clients give that part."""
    if root.children or root.disposition == "attachment" or not root.media_type.startswith("text/"):
        return root
    return replace(root, name=None)


def _gathered(part: Part, related: bool) -> tuple[list[Segment], list[tuple[Part, bool]]]:
    """Readable parts and other parts below this one; the depth of the tree is bounded by mime."""
    if part.media_type == "message/rfc822" or not part.children:
        return _leaf(part, related)
    segments: list[Segment] = []
    others: list[tuple[Part, bool]] = []
    for child in part.children:
        below, beside = _gathered(child, related or part.media_type == "multipart/related")
        segments += below
        others += beside
    if part.media_type == "multipart/alternative":
        segments = _merged(segments)
    return segments, others


def _leaf(part: Part, related: bool) -> tuple[list[Segment], list[tuple[Part, bool]]]:
    if not _is_readable(part):
        return [], [(part, related)]
    text = part.text[:MAX_TEXT]
    if part.media_type == "text/html":
        return [Segment(html=text)], []
    if part.media_type in {"text/enriched", "text/richtext"}:
        text = re.sub(r"<[^<>]{1,80}>", "", text)
    if (part.parameter("format") or "").lower() == "flowed":
        return [Segment(unflowed(text, (part.parameter("delsp") or "").lower() == "yes"), flowed=True)], []
    return [Segment(text)], []


def _is_readable(part: Part) -> bool:
    """Text without a file name is body; a text file shown inline is a document (RFC 2183 section 2.10)."""
    if part.media_type not in {"text/plain", "text/html", "text/enriched", "text/richtext"}:
        return False
    return part.disposition != "attachment" and part.name is None


def _merged(segments: list[Segment]) -> list[Segment]:
    """One segment out of alternatives: the first plain and the fullest HTML form."""
    plain = next((segment for segment in segments if segment.plain is not None), Segment())
    page = max((segment.html for segment in segments if segment.html), key=len, default=None)
    if plain.plain is None and page is None:
        return []
    return [Segment(plain.plain, page, flowed=plain.flowed)]


def _read_pages(segments: list[Segment]) -> list[Segment]:
    read: list[Segment] = []
    pages = 0
    for segment in segments:
        if segment.html is not None and pages < MAX_HTML_PARTS:
            pages += 1
            segment = replace(segment, page=rendered(segment.html))
        if segment.plain or (segment.page and segment.page.text):
            read.append(segment)
    return read


def _text(segment: Segment) -> str:
    if segment.page is None or not segment.page.text.strip():
        return segment.plain or ""
    if segment.plain is None or _is_poorer(segment.plain, segment.page.text):
        return segment.page.text
    return _unstarred(segment.plain, segment.page.emphasised)


def _unstarred(plain: str, runs: tuple[str, ...]) -> str:
    """Gmail writes bold as *starred* in its plain form: the stars are the client's, not the writer's."""
    if "*" not in plain:
        return plain
    for run in runs:
        words = r"\s+".join(re.escape(word) for word in run.split()[:60])
        plain = re.sub(rf"\*(\s?{words}\s?)\*", r"\1", plain)
    return plain


def _is_poorer(plain: str, page: str) -> bool:
    words, shown = len(plain.split()), len(page.split())
    if words == 0:
        return True
    if plain.lstrip()[:200].lower().startswith(("<html", "<!doctype", "<div", "<p>", "<body")):
        return True
    if _NO_CONTENT.search(plain[:500]) and words < shown:
        return True
    return shown > 20 and words * 2 < shown


def unflowed(text: str, delete_space: bool = False) -> str:
    """format=flowed undone (RFC 3676 section 4): soft line ends joined within one depth of quoting."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:]
        content = content[1:] if content.startswith(" ") else content
        soft = content.endswith(" ") and content != "-- "
        if soft and delete_space:
            content = content[:-1]
        if open_depth == depth and content != "-- ":
            out[-1] += content
        else:
            out.append(">" * depth + " " + content if depth else content)
        open_depth = depth if soft else None
    return "\n".join(out)


def _is_file(part: Part, related: bool, cids: frozenset[str]) -> bool:
    if part.media_type in _NO_FILES or (not part.content and part.media_type.startswith("multipart/")):
        return False
    if part.media_type == "message/rfc822":
        return False
    if part.media_type == "text/calendar" and part.name is None:
        return False
    if part.media_type.startswith("image/"):
        return not _is_decoration(part, related, cids)
    return (
        part.name is not None or part.disposition == "attachment" or not part.media_type.startswith("text/")
    )


def _is_decoration(part: Part, related: bool, cids: frozenset[str]) -> bool:
    """Logos and icons that belong to the text; a photographed page shown inline does not."""
    cid = part.headers.get("content-id").strip("<> ").casefold()
    shown = bool(cid) and cid in cids
    size = _picture_size(part.content)
    if size is not None and min(size) >= _PAGE_SIDE:
        return False
    if shown or (related and part.disposition != "attachment"):
        return True
    if len(part.content) >= _TINY:
        return False
    return part.disposition != "attachment" or bool(_LOGO_NAME.match(part.name or ""))


def _picture_size(raw: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels out of the first bytes of a PNG, GIF or JPEG."""
    if raw[:8] == b"\x89PNG\r\n\x1a\n" and len(raw) >= 24:
        return struct.unpack(">II", raw[16:24])
    if raw[:4] == b"GIF8" and len(raw) >= 10:
        return struct.unpack("<HH", raw[6:10])
    return _jpeg_size(raw) if raw[:2] == b"\xff\xd8" else None


def _jpeg_size(raw: bytes) -> tuple[int, int] | None:
    at = 2
    for _ in range(200):
        if at + 9 > len(raw) or raw[at] != 0xFF:
            return None
        mark, length = raw[at + 1], int.from_bytes(raw[at + 2 : at + 4], "big")
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", raw[at + 5 : at + 9])
            return width, height
        at += 2 + max(length, 2)
    return None


def _file(part: Part) -> File:
    name = part.name or f"attachment.{part.media_type.rpartition('/')[2][:20]}"
    return File(name, part.media_type, part.content, hashlib.sha256(part.content).hexdigest())
