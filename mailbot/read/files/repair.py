"""Text as its author wrote it, out of text as it was printed: ligatures, accents, line-end hyphens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from mailbot.read.files.words import is_english, is_english_compound, is_french_compound


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "ĳ": "ij",
    "Ĳ": "IJ",
}
_BLANKS = dict.fromkeys(
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf02d": "-",
    "\uf0e0": "→",
    "\uf0ae": "→",
}
_CHARACTERS = str.maketrans({**_LIGATURES, **_BLANKS, **_BULLETS, "℃": "°C", "℉": "°F"})
# Spacing accents as fonts of the TeX family print them, and the mark that each stands for.
MARKS = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "¸": "\u0327",
    "ˇ": "\u030c", "˘": "\u0306", "˝": "\u030b", "˚": "\u030a", "¯": "\u0304", "˙": "\u0307", "˛": "\u0328",
    "ˉ": "\u0304", "ˊ": "\u0301", "ˋ": "\u0300",
}  # fmt: skip
_ACCENT_BEFORE = re.compile(r"([´`¨ˆ˜ˇ˘˝˚¯˙]) ?([A-Za-zıȷ])")
# The cedilla and the ogonek may stand before or after their letter: the letters that take them tell.
_CEDILLA = re.compile(r"([cst])¸|¸([cst])|([gklnr])¸(?![cst])", re.IGNORECASE)
_OGONEK = re.compile(r"([aeiou])˛|˛([aeiou])", re.IGNORECASE)
_DOTLESS = {"ı": "i", "ȷ": "j"}
_INVISIBLE = re.compile("[\u200b\u2060\ufeff]|(?<=[a-zA-Z])[\u200c\u200d](?=[a-zA-Z])|\u00ad(?!$)")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\u210e]")  # mathematical letters: their shape is type, not text
_GUILLEMETS = re.compile(r"(?:≪|<<)(?=\s?[^\W\d_])([^≪≫<>]{1,300})(?:≫|>>)")
# A sign without meaning, or of another alphabet, amid a Latin word: what a font without names leaves of "fi".
_LOST_LIGATURE = re.compile(
    r"(?<![^\W\d_])([A-Za-z]*)([\ufffd\ue000-\uf8ffαβγδϵστυϕχ])([A-Za-z]+|(?<=[A-Za-z]{2}[^a-z]))(?![^\W\d_])"
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]")

_SOFT = "\u00ad"
_HYPHENS = "-\u2010\u2011\u00ad"
_TIGHT = re.compile(r"[^\W_][–—/]$")  # a dash or slash between words, typed without blanks
_LAST_WORD = re.compile(r"([^\W_]+(?:['’\-\u2010\u2011][^\W_]+)*)[-\u2010\u2011\u00ad]$")
_FIRST_WORD = re.compile(r"([^\W_]+)([-\u2010\u2011]?)")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_ADDRESS_END = re.compile(r"(?:://|www\.|@)\S*$")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")
_FRENCH = re.compile(
    r"\b(?:les?|des?|du|la|une?|est|et|dans|pour|par|sur|qui|que|nous|aux?)\b", re.IGNORECASE
)
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|for|is|are|with|that|on|by|we|from|this|an?)\b", re.IGNORECASE)
_LINKS = _set("""of and the by to in on off up out at as or a for with de à en du la""")


def repair_text(text: str) -> str:
    """text without ligature code points, spacing accents, control and invisible characters; NFC.

    A soft hyphen at the end stays: it says that the line broke a word (see join_lines).
    """
    if text.isascii() and text.isprintable():
        return _quoted(text)
    text = _LOST_LIGATURE.sub(_with_ligature, _INVISIBLE.sub("", text.translate(_CHARACTERS)))
    text = _ACCENT_BEFORE.sub(lambda m: _DOTLESS.get(m[2], m[2]) + MARKS[m[1]], text)
    text = _CEDILLA.sub(lambda m: (m[1] or m[2] or m[3]) + MARKS["¸"], text)
    text = _OGONEK.sub(lambda m: (m[1] or m[2]) + MARKS["˛"], text)
    text = _STYLED.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
    return _quoted(_UNPRINTABLE.sub("", unicodedata.normalize("NFC", text)))


def _with_ligature(match: re.Match[str]) -> str:
    """A Latin word with one sign in it that no Latin word has: the ligature that makes it a word."""
    if match[2].isalpha() and len(match[1] + match[3]) < 3:  # "σn" is a formula
        return match[0]
    words = (f"{match[1]}{letters}{match[3]}" for letters in ("fi", "fl", "ff", "ffi", "ffl"))
    return next((word for word in words if is_english(word.casefold())), match[0])


def _quoted(text: str) -> str:
    """Quotation marks that were typed as two signs, as the marks they stand for."""
    text = _GUILLEMETS.sub(lambda m: f"«{m[1]}»", text)
    return text.replace("``", "“").replace("‘‘", "“").replace("’’", "”").replace("''", "”")


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """The words of a document's lines, lower case, but for those that a line end may have cut."""
    found: set[str] = set()
    cut = False
    for text in texts:
        whole = text.strip()
        words = [_plain(word) for word in _WORD.findall(whole)]
        ends_cut = whole.endswith(tuple(_HYPHENS))
        found.update(words[1 if cut else 0 : -1 if ends_cut and words else None])
        cut = ends_cut
    return frozenset(found)


def join_lines(lines: Sequence[str], vocabulary: Collection[str] = frozenset()) -> str:
    """One paragraph out of printed lines; a line-end hyphen goes only where the word is one.

    vocabulary: words of the whole document (see `vocabulary`), the first to be asked.
    """
    english = _is_english(" ".join(lines))
    text = ""
    for line in (line.strip() for line in lines):
        text = _joined(text, line, vocabulary, english) if text and line else text or line
    return text.replace(_SOFT, "")


def _is_english(text: str) -> bool:
    return len(_ENGLISH.findall(text)) >= len(_FRENCH.findall(text))


def _joined(text: str, line: str, vocabulary: Collection[str], english: bool) -> str:
    head, tail = _LAST_WORD.search(text), _FIRST_WORD.match(line)
    if text.endswith(_SOFT):
        return text[:-1] + line
    if head and tail and not _keeps_hyphen(head[1], tail[1], bool(tail[2]), vocabulary, english):
        return text[:-1] + line
    if head:
        return text + line
    tight = _TIGHT.search(text) or (_ADDRESS_END.search(text) and text.endswith(("/", "-", ".")))
    return text + line if tight or (_CJK.match(text[-1]) and _CJK.match(line)) else f"{text} {line}"


def _plain(word: str) -> str:
    return word.casefold().replace("\u2010", "-").replace("\u2011", "-")


def _keeps_hyphen(head: str, tail: str, goes_on: bool, vocabulary: Collection[str], english: bool) -> bool:
    """Whether the hyphen between head (all of the word so far) and tail is the author's own."""
    first = re.split(r"['’\-\u2010\u2011]", head)[-1]
    chained = len(first) < len(head) and "'" not in head and "’" not in head
    joined, whole, hyphened = _plain(first + tail), _plain(head + tail), _plain(f"{head}-{tail}")
    if hyphened in vocabulary or joined in vocabulary or whole in vocabulary:
        return hyphened in vocabulary and joined not in vocabulary
    if any(sign.isdigit() for sign in first + tail[:1]) or len(first) == 1:
        return True
    if tail[0].isupper() and not (first.isupper() and tail.isupper()):
        return True
    if first.isupper() and len(first) > 1 and tail[0].islower():
        return True
    first, tail = first.casefold(), tail.casefold()
    if (chained or goes_on) and (first in _LINKS or tail in _LINKS):
        return not is_english(first + tail) or first in _LINKS
    return is_english_compound(first, tail) if english else is_french_compound(first, tail)
