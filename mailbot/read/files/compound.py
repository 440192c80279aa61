"""The container of Word 97-2003 files: streams by name ([MS-CFB]), bounded, never raising on its own."""

from __future__ import annotations

import struct

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors
_MAX_SECTORS = 60_000
_ENTRY = 128


class Compound:
    """An opened container; stream() gives a stream's bytes, or None where it has none of that name."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._sector = 1 << min(struct.unpack_from("<H", content, 30)[0], 12)
        self._mini = 1 << min(struct.unpack_from("<H", content, 32)[0], 9)
        directory, self._cutoff, mini = (struct.unpack_from("<I", content, at)[0] for at in (48, 56, 60))
        self._fat = self._table(self._fat_sectors())
        self._mini_fat = self._table(self._chain(mini))
        self._entries = self._read_entries(self._joined(self._chain(directory)))
        root = self._entries.get("Root Entry", (0, 0))
        self._mini_stream = self._joined(self._chain(root[0]))

    def stream(self, name: str) -> bytes | None:
        if name not in self._entries:
            return None
        start, size = self._entries[name]
        if size >= self._cutoff:
            return self._joined(self._chain(start))[:size]
        pieces: list[bytes] = []
        while start < len(self._mini_fat) and len(pieces) < _MAX_SECTORS:
            pieces.append(self._mini_stream[start * self._mini : (start + 1) * self._mini])
            start = self._mini_fat[start]
        return b"".join(pieces)[:size]

    def _fat_sectors(self) -> list[int]:
        sectors = list(struct.unpack_from("<109I", self._content, 76))
        following = struct.unpack_from("<I", self._content, 68)[0]
        for _ in range(200):  # further lists of FAT sectors, for files over 7 MB
            if following >= _END:
                break
            entries = struct.unpack(f"<{self._sector // 4}I", self._at(following))
            sectors += entries[:-1]
            following = entries[-1]
        return [sector for sector in sectors if sector < _END]

    def _table(self, sectors: list[int]) -> list[int]:
        return [
            number
            for sector in sectors
            for number in struct.unpack(f"<{self._sector // 4}I", self._at(sector))
        ]

    def _chain(self, start: int) -> list[int]:
        chain: list[int] = []
        seen: set[int] = set()
        while start < len(self._fat) and start not in seen and len(chain) < _MAX_SECTORS:
            chain.append(start)
            seen.add(start)
            start = self._fat[start]
        return chain

    def _at(self, sector: int) -> bytes:
        begin = (sector + 1) * self._sector
        return self._content[begin : begin + self._sector].ljust(self._sector, b"\0")

    def _joined(self, sectors: list[int]) -> bytes:
        return b"".join(map(self._at, sectors))

    def _read_entries(self, directory: bytes) -> dict[str, tuple[int, int]]:
        entries: dict[str, tuple[int, int]] = {}
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length = struct.unpack_from("<H", directory, at + 64)[0]
            if 2 <= length <= 64:
                name = directory[at : at + length - 2].decode("utf-16-le", "replace")
                entries[name] = struct.unpack_from("<II", directory, at + 116)
        return entries
