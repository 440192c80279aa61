"""What a stranger wrote, made safe to print back: it can become no link, header, markup or command.

Markup is the templates' business (autoescape); here go the characters that deceive the eye and the
patterns that mail clients turn into links by themselves.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

WORD_JOINER = "\u2060"
"""Printed inside what would become a link: it has no width and no client's link finder looks past it."""

MANY_LINES = frozenset({"abstract", "other_abstract", "question", "text", "reason", "keep"})
"""Fields that keep their line ends: one paragraph per line. All other text is one line."""

AS_TYPED = frozenset({"commands", "pictures"})
"""Fields that are ours: cleaned, one line, but not defused."""

LONGEST = 20_000
"""Characters of one field: an abstract has 2,000; more than this is no text for a mail."""

_SCHEME = re.compile(r"(?<=[A-Za-z0-9]):(?=//)")
_URI = re.compile(r"\b(mailto|tel|sms|javascript|data|callto|skype|geo|xmpp):(?=\S)", re.IGNORECASE)
_DOT = re.compile(r"(?<=\w)\.(?=[^\W\d_]{2}|\w+\.\w)")
_AT = re.compile(r"(?<=[^\s@])@(?=[^\s@])")


def clean(text: str) -> str:
    """The text without control, format (bidi, zero-width) and private or unassigned characters.

    Line ends of all kinds become "\\n"; tabs and odd spaces become spaces. Letters keep their accents and
    joiners that a script needs are lost: a proof may look poorer than its text, never other than it.
    """
    lines = text[:LONGEST].replace("\r\n", "\n")
    lines = re.sub("[\r\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", lines)
    return "".join(kept for char in lines if (kept := _kept(char)))


def defused(text: str) -> str:
    """The text with a word joiner after each colon, dot or @ that would make a link of it."""
    text = _SCHEME.sub(":" + WORD_JOINER, text)
    text = _URI.sub(rf"\1:{WORD_JOINER}", text)
    text = _DOT.sub("." + WORD_JOINER, text)
    return _AT.sub("@" + WORD_JOINER, text)


def one_line(text: str) -> str:
    """Clean, with every run of white space one space."""
    return " ".join(clean(text).split())


def harmless(value: Any, name: str = "") -> Any:
    """The same value with every text inside it clean and defused: dataclasses and tuples are walked.

    name: the field that holds the value; those of MANY_LINES keep their line ends.
    """
    if isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        text = clean(value) if name in MANY_LINES else one_line(value)
        return text if name in AS_TYPED else defused(text)
    if isinstance(value, tuple):
        pair = len(value) == 2 and value[0] in MANY_LINES
        return tuple(harmless(part, value[0] if pair else name) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: harmless(getattr(value, f.name), f.name) for f in fields(value)})
    return value


def _kept(char: str) -> str:
    if char == "\n":
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return char if char in "\u00a0\u202f" else " "
    return "" if category in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} else char
