"""Any file -> Document: what its bytes are decides, then its media type, then its name's ending."""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.domain import Problem
from mailbot.read.files.archive import Archive, opened
from mailbot.read.files.compound import SIGNATURE
from mailbot.read.files.document import Document
from mailbot.read.files.hypertext_document import html_document
from mailbot.read.files.markdown import markdown_document
from mailbot.read.files.odt import odt_document
from mailbot.read.files.office import docx_document
from mailbot.read.files.rtf import rtf_document
from mailbot.read.files.tex import tex_document
from mailbot.read.files.text import text_document
from mailbot.read.files.word97 import word97_document
from mailbot.read.pdf.pdf import pdf_document


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DOCUMENT_ENDINGS = _set("pdf docx docm dotx odt ott fodt rtf doc txt text md markdown tex latex html htm")
IMAGE_ENDINGS = frozenset(["jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "heic", "heif", "webp"])
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_MAX_ZIPPED = 40  # files in a ZIP that is still looked through for a document


def document_of(name: str, media_type: str, content: bytes) -> Document:
    """The document in a file. Never raises: what cannot be read has a problem instead of lines."""
    try:
        return _document(name, media_type.casefold(), content, 0)
    except (
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        AttributeError,
        RecursionError,
        ArithmeticError,
        LookupError,
    ) as error:
        return Document(
            name, ending(name) or "unknown", problem=Problem.UNREADABLE, defects=(repr(error)[:200],)
        )


def ending(name: str) -> str:
    """The name's ending, lower case, without the point; "" where it has none."""
    match = re.search(r"\.([A-Za-z0-9]{1,9})\s*$", name)
    return match[1].casefold() if match else ""


def _document(name: str, media_type: str, content: bytes, depth: int) -> Document:
    head = content[:2048]
    if b"%PDF-" in head[:1100]:
        return pdf_document(name, content)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(name, content, depth)
    if head.lstrip().startswith(b"{\\rtf"):
        return rtf_document(name, content)
    if (
        head.startswith(_IMAGES)
        or media_type.startswith("image/")
        or head[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1")
    ):
        return Document(name, "image", problem=Problem.IMAGE_ONLY)
    if head.startswith(SIGNATURE):
        return word97_document(name, content)
    if not content.strip():
        return Document(name, ending(name) or "txt", problem=Problem.UNREADABLE)
    if content.lstrip().startswith(b"-----BEGIN PGP MESSAGE-----"):  # RFC 9580, section 6.2: armor
        return Document(name, ending(name) or "asc", problem=Problem.ENCRYPTED)
    return _textual(name, media_type, content)


def _zipped(name: str, content: bytes, depth: int) -> Document:
    archive = opened(content)
    if archive is None:
        problem = Problem.UNREADABLE if ending(name) in DOCUMENT_ENDINGS else Problem.UNSUPPORTED_FORMAT
        return Document(name, ending(name) or "zip", problem=problem)
    if "word/document.xml" in archive.names:
        return docx_document(name, archive)
    if "content.xml" in archive.names and (archive.read("mimetype") or b"").startswith(
        b"application/vnd.oasis.opendocument"
    ):
        return odt_document(name, archive)
    if ending(name) in ("docx", "odt"):
        return Document(
            name, ending(name), problem=Problem.ENCRYPTED if archive.encrypted else Problem.UNREADABLE
        )
    return _inside(name, archive, depth)


def _inside(name: str, archive: Archive, depth: int) -> Document:
    """A ZIP with one document in it is that document."""
    if archive.encrypted:
        return Document(name, "zip", problem=Problem.ENCRYPTED)
    inner = [
        member
        for member in archive.names
        if ending(member) in DOCUMENT_ENDINGS
        and "__MACOSX" not in member
        and not member.rsplit("/", 1)[-1].startswith((".", "~"))
    ]
    bundle = any(member.startswith("Index/") and member.endswith(".iwa") for member in archive.names)
    if depth or bundle or not inner or len(archive.names) > _MAX_ZIPPED:
        return Document(name, ending(name) or "zip", problem=Problem.UNSUPPORTED_FORMAT)
    best = min(inner, key=_preference)
    alike = [member for member in inner if _preference(member)[0] == _preference(best)[0]]
    content = archive.read(best)
    if content is None or len(alike) > 1:
        return Document(name, "zip", problem=Problem.UNSUPPORTED_FORMAT)
    return replace(_document(best, "", content, depth + 1), name=name)


_ORDER = ("pdf", "docx", "odt", "rtf", "doc", "tex", "latex", "md", "markdown", "html", "htm", "txt", "text")


def _preference(member: str) -> tuple[int, int]:
    """PDF first, a read-me last."""
    kind = ending(member)
    readme = "readme" in member.casefold() or "license" in member.casefold()
    return (_ORDER.index(kind) if kind in _ORDER else 99) + (100 if readme else 0), member.count("/")


def _textual(name: str, media_type: str, content: bytes) -> Document:
    head = content[:4096].replace(b"\0", b"")
    kind = ending(name)
    if re.search(
        rb"\\documentclass|\\begin\{document\}|\\title\s*[\[{]|\\input\{", content[:20000]
    ) or kind in ("tex", "latex", "ltx"):
        return tex_document(name, content)
    if (
        re.search(rb"(?i)<!doctype html|<html|<body|<meta |<head>", head)
        or kind in ("html", "htm")
        or media_type == "text/html"
    ):
        return html_document(name, content)
    if kind in ("md", "markdown") or media_type == "text/markdown":
        return markdown_document(name, content)
    if _is_binary(content):
        supported = kind in DOCUMENT_ENDINGS
        problem = Problem.UNREADABLE if supported else Problem.UNSUPPORTED_FORMAT
        return Document(name, kind or "unknown", problem=problem)
    if kind in ("txt", "text", "doc", "rtf", "") or media_type.startswith("text/plain"):
        return text_document(name, content)
    if kind in ("pdf", "docx", "odt"):
        return Document(name, kind, problem=Problem.UNREADABLE)
    if media_type.startswith("text/") and kind not in (
        "csv",
        "ics",
        "vcf",
        "xml",
        "json",
        "log",
        "py",
        "bib",
    ):
        return text_document(name, content)
    return Document(name, kind or "unknown", problem=Problem.UNSUPPORTED_FORMAT)


def _is_binary(content: bytes) -> bool:
    """Control characters that no text holds; UTF-16 text has NULs in every other place only."""
    sample = content[:4000]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or (
        sample[1::2].count(0) > 0.3 * len(sample) // 2 > sample[::2].count(0) * 10
    ):
        return False
    if sample[::2].count(0) > 0.3 * len(sample) // 2 > sample[1::2].count(0) * 10:
        return False
    control = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in sample)
    return control > 0.01 * len(sample)
