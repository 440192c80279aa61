"""Small DOCX, ODT and RTF files written by hand: only the parts that a test is about."""

from __future__ import annotations

import io
import struct
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_STYLES = (
    f"<w:styles {_W}>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
    '<w:rPr><w:sz w:val="40"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
    "</w:styles>"
)


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, app: str = "", footnotes: str = "") -> bytes:
    """A DOCX with this body (WordprocessingML)."""
    members: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {_W} {_MC}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": _STYLES,
    }
    if app:
        members["docProps/app.xml"] = f"<Properties>{app}</Properties>"
    if footnotes:
        members["word/footnotes.xml"] = f"<w:footnotes {_W}>{footnotes}</w:footnotes>"
    return zipped(members)


def p(*runs: str, style: str = "") -> str:
    """A paragraph; a run without markup is plain text."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(run if run.startswith('<') else r(run) for run in runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def sup(text: str) -> str:
    return r(text, '<w:vertAlign w:val="superscript"/>')


def table(*rows: tuple[str, ...]) -> str:
    """Cells are paragraphs (or several), as p() makes them."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def odt(body: str, meta: str = "") -> bytes:
    """An ODT with this office:text content."""
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = " ".join(
        f'xmlns:{name}="{urn}{where}:1.0"'
        for name, where in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("table", "table"),
            ("fo", "xsl-fo-compatible"),
            ("meta", "meta"),
        )
    )
    styles = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties style:text-position="super 58%"/></style:style>'
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {spaces}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
        }
    )


def word97(text: str) -> bytes:
    """A Word 97 file whose text is one piece of UTF-16: a container with two streams."""
    raw = text.encode("utf-16-le")
    main = bytearray(max(4096, 1024 + len(raw)))
    struct.pack_into("<H", main, 0, 0xA5EC)
    struct.pack_into("<H", main, 10, 0x0200)
    struct.pack_into("<I", main, 0x4C, len(text))
    struct.pack_into("<II", main, 0x1A2, 0, 21)
    main[1024 : 1024 + len(raw)] = raw
    clx = struct.pack("<BIIIHIH", 2, 16, 0, len(text), 0, 1024, 0)
    return _compound({"WordDocument": bytes(main), "1Table": clx.ljust(4096, b"\0")})


def _compound(streams: dict[str, bytes]) -> bytes:
    """A compound file of 512-byte sectors: FAT, directory, then the streams, each at least 4096 bytes."""
    fat, body, entries = [0xFFFFFFFD, 0xFFFFFFFE], b"", [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    for name, content in streams.items():
        count = -(-len(content) // 512)
        entries.append(_entry(name, 2, len(fat), len(content)))
        fat += [*range(len(fat) + 1, len(fat) + count), 0xFFFFFFFE]
        body += content.ljust(count * 512, b"\0")
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0"))
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", *fat, *[0xFFFFFFFF] * (128 - len(fat)))
    return bytes(header) + table + b"".join(entries).ljust(512, b"\0") + body


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    head = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + links
    return head.ljust(116, b"\0") + struct.pack("<III", start, size, 0)
