"""The authors of a TeX source: every macro that names people or institutions, in order, as lines."""

from __future__ import annotations

import re

from mailbot.read.files.document import Line, Span
from mailbot.read.files.tex_text import argument, plain
from mailbot.read.proposing.authors.raised import CLOSE, OPEN
from mailbot.read.proposing.authors.rows import TOLD

AUTHORS = re.compile(
    r"\\(?P<macro>author|Author|authors|icmlauthor|IEEEauthorblockN|speaker|talkspeaker|coauthors?|affil|"
    r"affiliation|affil[sA]|institute|institution|inst(?=itute)|address|email|ead|IEEEauthorblockA|"
    r"icmladdress|department|thanks)\s*\*?\s*(?=[\[{])"
)
_TOLD = frozenset(
    (
        "affil",
        "affilA",
        "affils",
        "affiliation",
        "institute",
        "institution",
        "address",
        "department",
        "icmladdress",
        "IEEEauthorblockA",
    )
)


def author_lines(source: str) -> list[Line]:
    """Every author macro in order as lines; marks of \\inst, \\affil[1] and superscripts stay raised."""
    lines: list[Line] = []
    at = 0
    while match := AUTHORS.search(source, at):
        option = ""
        start = match.end()
        if source[start] == "[":
            close = source.find("]", start)
            option, start = source[start + 1 : close], close + 1 if close > 0 else start + 1
            start = len(source) - len(source[start:].lstrip())
        value, at = argument(source, start)
        if match["macro"] == "thanks":
            continue
        lines += _macro_lines(match["macro"], option, value)
        at = max(at, match.end())
    return lines


def _macro_lines(macro: str, option: str, value: str) -> list[Line]:
    if macro in ("institute", "institution") and "\\and" in value:
        parts = [f"$^{{{number}}}$ {part}" for number, part in enumerate(re.split(r"\\and\b", value), 1)]
        return [
            line
            for part in parts
            for line in _value_lines(part.replace("\\\\", " "), first_gap=True, told=True)
        ]
    mark = option if re.fullmatch(r"[\w,*†‡\s]{1,8}", option) else ""
    if macro in ("affiliation", "affil", "address") and re.search(
        r"\\?(?:institution|organization|organisation|department)\s*[={]", value
    ):
        value = ", ".join(
            argument(value, found.end())[0]
            for found in re.finditer(
                r"\\?(?:department|institution|organi[sz]ation|city|country|addressline|"
                r"orgname)\s*=?\s*(?=\{)",
                value,
            )
        )
    if macro in ("email", "ead", "address", "affil", "affiliation", "IEEEauthorblockA") or mark:
        value = value.replace("\\and", ", ")
        prefix = f"$^{{{mark}}}$ " if mark and macro not in ("author", "Author") else ""
        suffix = f"$^{{{mark}}}$" if mark and macro in ("author", "Author") else ""
        return _value_lines(
            prefix + value + suffix, first_gap=macro in ("author", "Author"), told=macro in _TOLD
        )
    blocks = re.split(r"\\(?:and|And|AND|quad|qquad|hfill)\b|(?<!\\)&", value)
    return [line for block in blocks for line in _value_lines(block, first_gap=True, told=macro in _TOLD)]


def _value_lines(value: str, first_gap: bool, told: bool = False) -> list[Line]:
    """A block of an author macro as lines; what \\thanks says of the author follows the name."""
    notes = [note for note in _notes(value) if not _NO_AFFILIATION.search(note)]
    value = without_notes(value)
    lines: list[Line] = []
    for raw, is_told in [*_broken(value, told), *((note, True) for note in notes)]:
        text = plain(raised(raw))
        if text.strip():
            spans = spans_of(text)
            shown = "".join(span.text for span in spans).strip()
            style = TOLD if is_told else "author"
            lines.append(Line(shown, style=style, spans=spans, gap_before=first_gap and not lines, size=12.0))
    return lines


def _broken(value: str, told: bool) -> list[tuple[str, bool]]:
    """A value at its line ends; with each line, whether its macro tells an institution."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for match in _BREAK.finditer(value):
        pieces.append((value[at : match.start()], told))
        at = match.end()
        told = match["macro"] in ("IEEEauthorblockA", "affil") if match["macro"] else told
    return [*pieces, (value[at:], told)]


def _notes(value: str) -> list[str]:
    return [
        argument(value, match.end())[0] for match in re.finditer(r"\\(?:thanks|footnote)\s*(?=\{)", value)
    ]


_BREAK = re.compile(
    r"\\\\\*?(?:\[[^\]]*\])?|\\newline\b|\n\s*\n|\\(?P<macro>IEEEauthorblock[NA]|affil|email)\b"
)
_NO_AFFILIATION = re.compile(
    r"support|fund|grant|contribut|correspond|financ|remerci|thank|ORCID|work was|travaux", re.IGNORECASE
)


def raised(text: str) -> str:
    """\\inst{1}, $^{1,2}$, \\textsuperscript{1}, \\IEEEauthorrefmark{1} as marks."""
    text = re.sub(
        r"\\(?:inst|textsuperscript|IEEEauthorrefmark|authorrefmark|footnotemark|fnref|affilmark|"
        r"orcidlink)\s*(?:\[(\w{1,3})\])?\s*\{([^{}]{0,12})\}",
        lambda m: f"{OPEN}{_symbol(m[1] or m[2])}{CLOSE}",
        text,
    )
    text = re.sub(r"\\footnotemark\s*\[(\w{1,3})\]", lambda m: f"{OPEN}{m[1]}{CLOSE}", text)
    return re.sub(
        r"\$\s*\^\s*(?:\{([^{}$]{1,24})\}|(\\?\w|\*))\s*\$",
        lambda m: f"{OPEN}{_symbol(m[1] or m[2])}{CLOSE}",
        text,
    )


def _symbol(mark: str) -> str:
    for name, sign in (
        ("\\ast", "*"),
        ("\\dagger", "†"),
        ("\\ddagger", "‡"),
        ("\\star", "*"),
        ("\\S", "§"),
        ("\\P", "¶"),
    ):
        mark = mark.replace(name, sign)
    return re.sub(r"\\(?:text|mathrm|rm|it)\b|[{}\s]", "", mark)


def spans_of(text: str) -> tuple[Span, ...]:
    pieces = re.split(f"{OPEN}([^{CLOSE}]*){CLOSE}", text)
    return tuple(Span(piece, 12.0, raised=bool(index % 2)) for index, piece in enumerate(pieces) if piece)


def without_notes(text: str) -> str:
    """Without \\thanks and \\footnote, which annotate and are not part of a title or name."""
    while match := re.search(
        r"\\(?:thanks|footnote|titlenote|authornote|footnotemark|thanksref|tnoteref|fnref|corref|"
        r"tnotetext)\s*(?:\[[^\]]*\])?\s*(?=\{)",
        text,
    ):
        _, end = argument(text, match.end())
        text = text[: match.start()] + text[end:]
    return text
