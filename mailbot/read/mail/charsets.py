"""Bytes to text when the label cannot be trusted. Never raises, never guesses against clear bytes.

A label is believed when the bytes fit it; else UTF-8, then the one-byte set whose letters read best.
"""

from __future__ import annotations

import codecs
import re

# Names that mailers write and codecs does not know, or knows too narrowly (WHATWG encoding labels).
_ALIASES = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-macintosh": "mac_roman",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "x-cp1252": "cp1252",
    "big5": "big5hkscs",
    "iso-2022-jp": "iso2022_jp_ext",
}
# Labels that say nothing: written by default, or by gateways that did not know.
_WEAK = {
    *("us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252"),
    *("unknown-8bit", "x-unknown", "unknown", "default", "x-user-defined", "binary", "8bit", "ansi", ""),
    *("ansi_x3.4-1968", "iso-ir-6", "646", "none", "null", "utf-8", "utf8", "iso-8859-15"),
}
# Codecs that are no character sets, are quadratic, or turn text into something else.
_REFUSED = re.compile(r"punycode|idna|undefined|unicode.?escape|rot.?13|mbcs|oem|charmap|unicode.?internal")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LETTERS = frozenset("éèêëàâäîïôöùûüçñáíóúãõåøæœßÉÈÊÀÂÎÔÖÜÇÑÅØÆŒ")
_MARKS = frozenset("«»’‘“”–—…€°\xa0²³µ§·×±•")
_ONE_BYTE = ("cp1252", "mac_roman", "cp850")


def text_of(raw: bytes, label: str | None = None) -> str:
    """The text of raw bytes under a charset label that may be missing, wrong or hostile."""
    bom = _by_bom(raw)
    if bom is not None:
        return _clean(bom)
    name = _name(label)
    if raw.isascii() and b"\0" not in raw and name not in {"utf-7", "hz", "iso2022_jp_ext", "iso-2022-kr"}:
        return _clean(raw.decode("ascii"))
    if name in _WEAK:
        return _clean(_unlabelled(raw, name))
    return _clean(_labelled(raw, name))


def _name(label: str | None) -> str:
    name = (label or "").strip("\"' \t;").casefold()[:40]
    return _ALIASES.get(name, name)


def _clean(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text.replace("\0", ""))


def _by_bom(raw: bytes) -> str | None:
    if raw.startswith(codecs.BOM_UTF8):
        return raw[3:].decode("utf-8", "replace")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    return None


def _labelled(raw: bytes, name: str) -> str:
    codec = _codec(name)
    if codec is None:
        return _unlabelled(raw, name)
    strict = _tried(raw, codec, "strict")
    if strict is not None:
        return strict
    utf8 = _tried(raw, "utf-8", "strict")
    if utf8 is not None:
        return utf8
    loose = _tried(raw, codec, "replace")
    if loose is not None and loose.count("\ufffd") * 50 <= len(loose):
        return loose
    return _best_one_byte(raw)


def _unlabelled(raw: bytes, name: str) -> str:
    wide = _wide(raw)
    if wide is not None:
        return wide
    utf8 = _tried(raw, "utf-8", "strict")
    if utf8 is not None:
        return utf8
    damaged = raw.decode("utf-8", "replace")
    high = sum(byte >= 0x80 for byte in raw)
    if name in {"utf-8", "utf8"} and damaged.count("\ufffd") * 10 <= high:
        return damaged  # UTF-8 with a few bytes lost, not another set
    if name == "iso-8859-15":
        return raw.decode("iso-8859-15")
    return _best_one_byte(raw)


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of western text is NUL."""
    sample = raw[:2000]
    if len(sample) < 4 or sample.count(0) * 3 < len(sample):
        return None
    name = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    return raw.decode(name, "replace")


def _codec(name: str) -> str | None:
    if _REFUSED.search(name):
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return found.name if getattr(found, "_is_text_encoding", False) else None


def _tried(raw: bytes, codec: str, errors: str) -> str | None:
    try:
        return raw.decode(codec, errors)
    except (UnicodeError, LookupError, ValueError):
        return None


def _best_one_byte(raw: bytes) -> str:
    sample = raw[:20_000]
    scores = {name: _reads_well(sample.decode(name, "replace")) for name in _ONE_BYTE}
    best = max(_ONE_BYTE, key=lambda name: scores[name])
    return raw.decode(best, "replace")


def _reads_well(text: str) -> int:
    score = 0
    before = " "
    for sign in text:
        if sign in _LETTERS:
            score += 3 if sign.islower() or not before.islower() else -2
        elif sign in _MARKS:
            score += 1
        elif sign >= "\x80":
            score -= 3
        before = sign
    return score
