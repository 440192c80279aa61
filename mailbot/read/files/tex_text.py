"""TeX's way of writing text turned into text: accents, dashes, quotes, simple macros, comments."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from mailbot.read.files.tex_signs import SIGNS

_ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "k": "\u0328",
    "r": "\u030a",
    "d": "\u0323",
    "b": "\u0331",
}
_DROPPED_WITH_ARGUMENT = re.compile(
    r"\\(?:label|todo|marginpar|nocite|vspace|hspace|vskip|hskip|includegraphics|thanks|footnote|"
    r"footnotemark|input|include|bibliography|bibliographystyle|pagestyle|thispagestyle|setcounter|setlength|"
    r"addtolength|orcidID|orcid|orcidlink|index|color|fontsize|selectlanguage|titlerunning|authorrunning|"
    r"date|maketitle|markboth|renewcommand|newcommand|graphicspath|geometry|"
    r"linespread)\*?\s*(?:\[[^\]]*\])?\s*(?=\{)"
)
_ACCENT = re.compile(
    r"""\\(['`^"~=.]|[uvHckrdb](?![A-Za-z]))\s*(?:\{\s*(\\?[A-Za-z])\s*\}|(\\[ij](?![A-Za-z])|[A-Za-z]))"""
)
_BRACED_ACCENT = re.compile(
    r"""\{(\\(?:['`^"~=.]|[uvHckrdb](?![A-Za-z]))\s*(?:\{\s*\\?[A-Za-z]\s*\}|\\[ij]|[A-Za-z]))\s*\}"""
)
_COMMAND = re.compile(r"\\([A-Za-z]+)\*?[ \t]*(?:\{\})?|\\([^A-Za-z])")
_XSPACE = re.compile(r"\\xspace\s*(\}*)\s*$")
_MAX_MACROS = 60
_MAX_GROWTH = 2_000_000


def without_comments(source: str) -> str:
    """Comments off: from an unescaped % to the line's end, which goes with it (TeXbook chapter 8)."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    source = re.sub(r"(?m)^[ \t]*%.*(?:\n|$)", "", source)
    source = re.sub(r"(?<!\\)((?:\\\\)*)%.*(?:\n[ \t]*)?", r"\1", source)
    return re.sub(r"\\begin\{comment\}.*?\\end\{comment\}|\\iffalse\b.*?\\fi\b", "", source, flags=re.DOTALL)


def argument(source: str, at: int) -> tuple[str, int]:
    """The braced argument that begins at or after a position (options skipped), and where it ends."""
    while at < len(source) and source[at] in " \t\n":
        at += 1
    if at < len(source) and source[at] == "[":
        close = source.find("]", at)
        return argument(source, close + 1) if close > 0 else ("", at + 1)
    if at >= len(source) or source[at] != "{":
        return "", at
    depth = 0
    for index in range(at, len(source)):
        if source[index] == "\\":
            continue
        if source[index] in "{}" and (
            index == 0 or source[index - 1] != "\\" or source[index - 2 : index] == "\\\\"
        ):
            depth += 1 if source[index] == "{" else -1
            if depth == 0:
                return source[at + 1 : index], index + 1
    return source[at + 1 :], len(source)


def expanded(source: str) -> str:
    """Macros without arguments that the source defines, put in; bounded in number and growth."""
    begin = max(source.find("\\begin{document}"), 0)
    title = _first_field(source)
    for name, value in _macros(source).items():
        use = re.compile(rf"\\{name}(?![A-Za-z])([ \t]*)(?:\{{\}})?(\\ )?")
        cut = min(begin, title) if title >= 0 else begin
        source = source[:cut] + use.sub(partial(_with, value), source[cut:])
        if len(source) > _MAX_GROWTH:
            break
    return source


def _first_field(source: str) -> int:
    """Where the title or the authors are set: definitions stand above it."""
    match = re.search(r"\\(?:title|author)\s*[\[{]", source)
    return match.start() if match else -1


def _with(value: str, use: re.Match[str]) -> str:
    spaced = _XSPACE.sub(r"\1", value)  # \xspace: white space after the macro is printed, but for points
    kept = spaced != value and use[1] and use.string[use.end() : use.end() + 1] not in "?.,;:!'/~-)]}"
    return spaced + (" " if use[2] or kept else "")


def _macros(source: str) -> dict[str, str]:
    macros: dict[str, str] = {}
    pattern = (
        r"\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\\([A-Za-z]+)\}?\s*(?=\{)|"
        r"\\def\s*\\([A-Za-z]+)\s*(?=\{)"
    )
    for match in re.finditer(pattern, source):
        value, _ = argument(source, match.end())
        name = match[1] or match[2]
        if len(value) < 400 and len(macros) < _MAX_MACROS and f"\\{name}" not in value:
            macros[name] = value
    return macros


def plain(text: str) -> str:
    """Text as it would be printed: one line, white space folded."""
    text = _without_dropped(text)
    text = re.sub(r"\\(?:og|fg)(?![A-Za-z])\s*(?:\{\})?", lambda m: "« " if "og" in m[0] else " »", text)
    text = _BRACED_ACCENT.sub(r"\1", text)
    text = _ACCENT.sub(_accented, text)
    text = re.sub(
        r"\\(?:cite|citep|citet|ref|eqref|autoref|url|href|nolinkurl)\s*(?:\[[^\]]*\])*\s*\{([^{}]*)\}",
        _referred,
        text,
    )
    text = re.sub(r"\\begin\{[^}]*\}(?:\[[^\]]*\])?|\\end\{[^}]*\}", " ", text)
    text = re.sub(r"\\item\b(?:\[[^\]]*\])?", " ", text)
    text = re.sub(r"\\(?:enquote|og)\s*\{([^{}]*)\}", r"“\1”", text)
    text = re.sub(r"\\(?:SI|qty)\s*\{([^{}]*)\}\s*\{([^{}]*)\}", r"\1 \2", text)
    text = _math(text)
    text = (
        text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("~", "\xa0")
    )
    text = text.replace("<<", "«").replace(">>", "»").replace("\\-", "").replace("\\/", "")
    text = _COMMAND.sub(_command, text)
    text = text.replace("{", "").replace("}", "").replace("\ue010", "{").replace("\ue011", "}")
    text = unicodedata.normalize("NFC", text.replace("\xa0", " "))
    return re.sub(r"\s+", " ", text).strip()


def _without_dropped(text: str) -> str:
    while match := _DROPPED_WITH_ARGUMENT.search(text):
        _, end = argument(text, match.end())
        text = text[: match.start()] + text[end:]
    return text


def _accented(match: re.Match[str]) -> str:
    letter = (match[2] or match[3]).lstrip("\\")
    return unicodedata.normalize("NFC", letter + _ACCENTS[match[1]])


def _referred(match: re.Match[str]) -> str:
    if match[0].startswith(("\\url", "\\nolinkurl")):
        return match[1]
    return "[?]" if match[0].startswith("\\cite") else ""


def _math(text: str) -> str:
    """Simple mathematics in line as it reads: $x_1$ becomes x1, $30\\,m$ becomes 30 m."""

    def inner(match: re.Match[str]) -> str:
        body = re.sub(r"\\(?:mathrm|text|mathbf|mathcal|mathit|rm|bf|operatorname)\s*", "", match[1])
        body = re.sub(r"\^\s*\{?\s*\\circ\s*\}?", "°", body)
        body = re.sub(r"[_^]\s*(?:\{([^{}]*)\}|(\\?\w))", lambda m: m[1] or m[2], body)
        body = body.replace("\\,", " ").replace("\\%", "%")
        return f"{body}{{}}" if re.search(r"\\[A-Za-z]+$", body) else body  # "$\mu$m": the m is no part of it

    return re.sub(r"(?<!\\)\$([^$]{1,200})(?<!\\)\$", inner, text)


def _command(match: re.Match[str]) -> str:
    word, sign = match[1], match[2]
    if word is None:
        return {
            "{": "\ue010",
            "}": "\ue011",
            "\\": " ",
            ",": " ",
            ";": " ",
            ":": " ",
            " ": " ",
            "!": "",
            "@": "",
            "\n": " ",
        }.get(sign, sign)
    if word in SIGNS:
        spaced = match[0].endswith((" ", "\t")) and word in ("ldots", "dots")
        return SIGNS[word] + (" " if spaced else "")
    return ""
