"""Bitmap fonts of TeX carry codes and no names: which of TeX's two text encodings is it?

OT1 and T1 agree on ASCII letters and differ below 32 and above 127 (TeX Live: ec.enc, cm's roman).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

_OT1 = {
    0: "Γ", 1: "∆", 2: "Θ", 3: "Λ", 4: "Ξ", 5: "Π", 6: "Σ", 7: "Υ", 8: "Φ", 9: "Ψ", 10: "Ω",
    11: "ff", 12: "fi", 13: "fl", 14: "ffi", 15: "ffl", 16: "ı", 17: "ȷ", 18: "`", 19: "´", 20: "ˇ",
    21: "˘", 22: "¯", 23: "˚", 24: "¸", 25: "ß", 26: "æ", 27: "œ", 28: "ø", 29: "Æ", 30: "Œ", 31: "Ø",
    32: "\u0335", 34: "”", 39: "’", 60: "¡", 62: "¿", 92: "“", 94: "ˆ", 95: "˙", 96: "‘",
    123: "–", 124: "—", 125: "˝", 126: "˜", 127: "¨",
}  # fmt: skip
_T1_LOW = (
    "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b\u2080ıȷ", ("ff", "fi", "fl", "ffi", "ffl"),
)  # fmt: skip
_T1_HIGH = (
    "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞ\u1e9eàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß"
)
_ASCII = {code: chr(code) for code in range(33, 127)}
_T1 = (
    _ASCII
    | dict(enumerate(_T1_LOW[0]))
    | dict(enumerate(_T1_LOW[1], 27))
    | {39: "’", 96: "‘", 127: "-", 32: "␣"}
    | dict(enumerate(_T1_HIGH, 128))
)
_OT1_TEXT = _ASCII | _OT1


def tex_text(codes: Collection[int], widths: Mapping[int, float]) -> dict[int, str]:
    """What the unnamed codes of a bitmap font print, by the encoding that its used codes betray."""
    used = {code for code in codes if widths.get(code)}
    table = _T1 if _is_t1(used, widths) else _OT1_TEXT
    return {code: table[code] for code in codes if code in table}


def _is_t1(used: Collection[int], widths: Mapping[int, float]) -> bool:
    """Codes above 127 are T1's alone; below 32 the width of "fi" tells a ligature from a letter."""
    if any(code > 127 for code in used):
        return True
    ligature = widths.get(ord("f"), 300) + widths.get(ord("i"), 280)
    t1_like = sum(abs(widths[code] - ligature) < 0.12 * ligature for code in (27, 28, 29) if code in used)
    ot1_like = sum(abs(widths[code] - ligature) < 0.12 * ligature for code in (11, 12, 13) if code in used)
    return t1_like > ot1_like
