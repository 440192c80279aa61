"""How damaged is a text? What decides between two readings, and when a document cannot be read at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from mailbot.read.pdf.glyphs import Glyph


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SOME_TEXT = 150  # characters; a shorter text may be all numbers
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouyæœøı")
# The commonest small words of the languages in which proposals come.
_SMALL_WORDS = _set(
    """the of and to in a is for that with on are we this by from le la les de des et un une en du pour dans
    que qui est sur par au aux der die das und von mit für auf den ein eine ist zu im el los las y en del
    que con por una se il di che e per un è non sono alla della o os da do para com em não uma het een van
    en op met voor dat te og av på som til det er ett och att som för är i w na z do się nie jest że je a
    v se na to ve bir ve bu için ile ja on ei että se"""
)


def bad_share(glyphs: Iterable[Glyph]) -> float:
    """Which part of the printed characters says nothing: no mapping, private or control characters."""
    bad = total = 0
    for glyph in glyphs:
        if glyph.text.isspace() or not glyph.text:
            continue
        total += 1
        bad += any(_is_bad(char) for char in glyph.text)
    return bad / total if total else 0.0


def _is_bad(char: str) -> bool:
    return char == "\ufffd" or (
        unicodedata.category(char) in ("Cc", "Co", "Cn", "Cs") and char not in "\t\n\r"
    )


def damage(text: str) -> float:
    """0 for text that reads well, towards 1 for what no one can read; short texts are given credit."""
    inked = [char for char in text if not char.isspace()]
    if not inked:
        return 0.0
    bad = sum(_is_bad(char) for char in inked) / len(inked)
    said = sum(char.isalnum() for char in inked) / len(inked)
    letters = sum(char.isalpha() for char in inked) / len(inked)
    wordless = max(0.0, 0.6 - said) / 0.6
    letterless = max(0.0, 0.4 - letters) / 0.4 if len(inked) > _SOME_TEXT else 0.0
    return min(1.0, max(3 * bad, wordless, letterless, _strangeness(text)))


def _strangeness(text: str) -> float:
    """For Latin text: words without vowels and no small words, words run together or broken up."""
    words = [word for word in _WORD.findall(text) if not word.isupper()]
    words = [word.casefold() for word in words if word.isascii() or not _is_other_script(word)]
    if sum(map(len, words)) < 60:
        return 0.0
    long = [word for word in words if len(word) > 3]
    mute = sum(_is_mute(word) for word in long) / max(1, len(long))
    small = sum(word in _SMALL_WORDS for word in words) / len(words)
    endless = sum(len(word) for word in words if len(word) > 26) / sum(map(len, words))
    tiny = sum(len(word) < 3 for word in words) / len(words)
    garbled = max(0.0, mute - (0.1 if small < 0.04 else 0.3))
    return min(1.0, 4 * garbled + endless + max(0.0, 1.5 * (tiny - 0.6)))


def _is_mute(word: str) -> bool:
    """No vowel in it, whatever marks its letters bear."""
    return not _VOWELS.intersection(unicodedata.normalize("NFD", word))


def _is_other_script(word: str) -> bool:
    return not any("LATIN" in unicodedata.name(char, "") for char in word)


def is_unreadable(texts: Sequence[str]) -> bool:
    """The lines of a document, taken together, are no text."""
    return damage(" ".join(texts)) > 0.5


def is_noise(text: str) -> bool:
    """A line of signs that says nothing: what a font without meaning leaves, or a row of dots."""
    inked = [char for char in text if not char.isspace()]
    return len(inked) >= 6 and sum(char.isalnum() for char in inked) < 0.35 * len(inked)
