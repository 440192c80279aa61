"""Bitmap fonts of TeX carry codes and no names: which of TeX's two text encodings is it?

OT1 and T1 agree on ASCII letters and differ below 32 and above 127 (TeX Live: ec.enc, cm's roman).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

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


# cmsy: the signs that stand in running text, with their widths at design sizes 10 and 7 (thousandths).
_SIGNS = {
    0: ("−", 778, 893), 1: ("·", 278, 339), 2: ("×", 778, 893), 3: ("∗", 500, 585), 6: ("±", 778, 893),
    15: ("•", 500, 585), 20: ("≤", 778, 893), 21: ("≥", 778, 893), 24: ("∼", 778, 893), 25: ("≈", 778, 893),
    28: ("≪", 1000, 1139), 29: ("≫", 1000, 1139), 33: ("→", 1000, 1139), 49: ("∞", 1000, 1139),
    50: ("∈", 667, 768), 102: ("{", 500, 585), 103: ("}", 500, 585), 106: ("|", 278, 339),
    120: ("§", 444, 508), 121: ("†", 444, 508), 122: ("‡", 444, 508), 123: ("¶", 611, 693),
}  # fmt: skip
_GREEK = dict(enumerate("αβγδϵζηθικλμνξπρστυϕχψωεϑϖϱςφ", 11)) | {58: ".", 59: ",", 61: "/", 64: "∂"}
# TS1, the companion font: the signs that text takes from it.
_COMPANION = {
    24: "↑", 25: "↓", 39: "'", 42: "*", 132: "†", 133: "‡", 136: "•", 137: "℃", 151: "™", 156: "№", 157: "℗",
    162: "¢", 163: "£", 165: "¥", 167: "§", 169: "©", 174: "®", 176: "°", 177: "±", 178: "²", 179: "³",
    181: "µ", 182: "¶", 183: "·", 185: "¹", 188: "¼", 189: "½", 190: "¾", 191: "€", 214: "×", 246: "÷",
}  # fmt: skip
# Widths of letters that tell math italic (cmmi) from roman (cmr), thousandths at 10 points.
_ITALIC_WIDTHS = {
    97: 529,
    98: 429,
    99: 433,
    100: 520,
    107: 521,
    109: 878,
    110: 600,
    112: 503,
    120: 572,
    121: 490,
}
_ROMAN_WIDTHS = {
    97: 500,
    98: 556,
    99: 444,
    100: 556,
    107: 528,
    109: 833,
    110: 556,
    112: 556,
    120: 528,
    121: 528,
}

Used = tuple[Collection[int], Mapping[int, float]]


def tex_text(codes: Collection[int], widths: Mapping[int, float], is_t1: bool) -> dict[int, str]:
    """What the unnamed codes of a bitmap font print; is_t1: what its document's text fonts are."""
    used = {code for code in codes if widths.get(code)}
    if used and all(_is_sign(code, widths[code]) for code in used):
        return {code: _SIGNS[code][0] for code in used}
    if used and all(code in _COMPANION for code in used) and max(used) > 127:
        return {code: _COMPANION[code] for code in used}
    if _is_math_italic(used, widths):
        return {code: (_ASCII | _GREEK)[code] for code in used if code in _ASCII or code in _GREEK}
    table = _T1 if is_t1 and vote(used, widths) >= 0 else _OT1_TEXT
    return {code: table[code] for code in codes if code in table}


def settle(fonts: Iterable[Used]) -> bool:
    """Are the text fonts of this document T1 encoded (else OT1)?"""
    return sum(vote({code for code in codes if widths.get(code)}, widths) for codes, widths in fonts) > 0


def vote(used: Collection[int], widths: Mapping[int, float]) -> int:
    """Above 0: T1, below: OT1. The codes of ligatures tell by their widths, codes above 127 by themselves."""
    if any(code > 127 for code in used):
        return 8
    f, i, letter_l = widths.get(102, 306), widths.get(105, 278), widths.get(108, 278)
    expected = (2 * f, f + i, f + letter_l, 2 * f + i, 2 * f + letter_l)

    def fits(first: int) -> int:
        return sum(
            first + at in used and abs(widths[first + at] - width) < 0.1 * width
            for at, width in enumerate(expected)
        )

    return fits(27) - fits(11) - sum(code in used for code in (92, 123, 124) if code in used)


def _is_sign(code: int, width: float) -> bool:
    return code in _SIGNS and any(abs(width - known) < 0.03 * known for known in _SIGNS[code][1:])


def _is_math_italic(used: Collection[int], widths: Mapping[int, float]) -> bool:
    known = [code for code in used if code in _ITALIC_WIDTHS]
    stems = [widths[code] for code in used if chr(code) in "bdhnpu"]
    if len(stems) > 1 and max(stems) - min(stems) < 0.01 * max(stems):  # alike in upright print only
        return False
    italic = sum(abs(widths[code] - _ITALIC_WIDTHS[code]) for code in known)
    return (
        bool(known)
        and len(used) < 20
        and italic < sum(abs(widths[code] - _ROMAN_WIDTHS[code]) for code in known)
    )
