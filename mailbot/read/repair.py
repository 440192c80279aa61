"""Text as its author wrote it, out of text as it was printed: ligatures, accents, line-end hyphens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "Ĳ": "IJ", "ĳ": "ij"}
)
# Spacing accents as fonts of the TeX family print them, and the mark that each stands for.
MARKS = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "¸": "\u0327",
    "ˇ": "\u030c", "˘": "\u0306", "˝": "\u030b", "˚": "\u030a", "¯": "\u0304", "˙": "\u0307", "˛": "\u0328",
}  # fmt: skip
_ACCENT_BEFORE = re.compile(r"([´`¨ˆ˜ˇ˘˝˚¯˙]) ?([A-Za-zıȷ])")
_MARK_AFTER = re.compile(r"([A-Za-z])([¸˛])")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")
_HYPHENS = "-\u2010\u00ad\u2011"
_LAST_WORD = re.compile(r"([^\W\d_]+(?:['’\-][^\W\d_]+)*)[-\u2010\u00ad\u2011]$")
_FIRST_WORD = re.compile(r"^([^\W\d_]+)")


def repair_text(text: str) -> str:
    """text without ligature code points, spacing accents and invisible characters; composed (NFC)."""
    text = _INVISIBLE.sub("", text.translate(_LIGATURES))
    text = _ACCENT_BEFORE.sub(lambda m: _base(m[2]) + MARKS[m[1]], text)
    text = _MARK_AFTER.sub(lambda m: m[1] + MARKS[m[2]], text)
    return unicodedata.normalize("NFC", text)


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """The words of a document, lower case, but for those that a line end may have cut."""
    found: set[str] = set()
    for text in texts:
        whole = text.rstrip()
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", whole.casefold())
        found.update(words[:-1] if whole.endswith(tuple(_HYPHENS)) else words)
    return frozenset(found)


def join_lines(lines: Sequence[str], vocabulary: Collection[str] = frozenset()) -> str:
    """One paragraph out of printed lines; a line-end hyphen goes only where the word is one."""
    text = ""
    for line in (line.strip() for line in lines):
        text = _joined(text, line, vocabulary) if text and line else text or line
    return text


def _joined(text: str, line: str, vocabulary: Collection[str]) -> str:
    head, tail = _LAST_WORD.search(text), _FIRST_WORD.match(line)
    if not head or not tail:
        return text + line if text.endswith(("\u00ad", "/")) else f"{text} {line}"
    joined, hyphened = (head[1] + tail[1]).casefold(), f"{head[1]}-{tail[1]}".casefold()
    if hyphened in vocabulary and joined not in vocabulary:
        return f"{text[:-1]}-{line}"
    if joined in vocabulary or (tail[1][0].islower() and not head[1].isupper()):
        return text[:-1] + line
    return f"{text[:-1]}-{line}"


def _base(letter: str) -> str:
    return {"ı": "i", "ȷ": "j"}.get(letter, letter)
