"""ZIP containers and the XML in them, bounded: a bomb costs what the limits say and no more."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

MAX_MEMBER = 24 * 1024 * 1024  # bytes, unpacked
MAX_MEMBERS = 2000
MAX_RATIO = 400  # unpacked : packed, above which a member over 1 MB is taken for a bomb


class Archive:
    """An opened ZIP: names in order, members read within limits."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self.names = tuple(entry.filename for entry in file.infolist()[:MAX_MEMBERS] if not entry.is_dir())
        self.encrypted = any(entry.flag_bits & 1 for entry in file.infolist()[:MAX_MEMBERS])

    def read(self, name: str) -> bytes | None:
        """The member's bytes; None where it is absent, damaged or a bomb."""
        try:
            entry = self._file.getinfo(name)
            if entry.file_size > MAX_MEMBER or _is_bomb(entry):
                return None
            with self._file.open(entry) as member:
                content = member.read(MAX_MEMBER + 1)
        except (
            KeyError,
            OSError,
            RuntimeError,
            NotImplementedError,
            EOFError,
            ValueError,
            zipfile.BadZipFile,
            zlib.error,
        ):
            return None
        return content if len(content) <= MAX_MEMBER else None

    def xml(self, name: str) -> etree._Element | None:
        """The member's root element, or None. No entity is expanded, nothing is fetched."""
        content = self.read(name)
        return parsed(content) if content else None


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > 1024 * 1024 and entry.file_size > MAX_RATIO * max(1, entry.compress_size)


def opened(content: bytes) -> Archive | None:
    """The archive in these bytes, or None where they hold none that can be opened."""
    try:
        return Archive(zipfile.ZipFile(io.BytesIO(content)))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, IndexError, UnicodeError):
        return None


def parsed(content: bytes) -> etree._Element | None:
    """XML without entity expansion, DTD or network; None where it is not well formed."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
