"""TeX source: title, authors and abstract out of the macros of the common classes; nothing is executed."""

from __future__ import annotations

import re

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line
from mailbot.read.files.tex_authors import AUTHORS, author_lines, raised, spans_of, without_notes
from mailbot.read.files.tex_text import argument, expanded, plain, without_comments
from mailbot.read.mail.charsets import text_of

MAX_TEX = 512 * 1024
_TITLES = re.compile(r"\\(?:title|Title|icmltitle|doctitle|settitle|talktitle|frametitle)\s*\*?\s*(?=[\[{])")
_ENVIRONMENT = re.compile(
    r"\\begin\{(?P<name>abstract|Abstract|resume|résumé|summary|onecolabstract|frenchabstract|"
    r"englishabstract|otherlanguage\*?|keywords?|IEEEkeywords|keyword|motscles|motscle|"
    r"mots-cles)\}(?P<body>.*?)\\end\{(?P=name)\}",
    re.DOTALL,
)
_MACRO_FIELD = re.compile(
    r"\\(?P<macro>abstract|Abstract|resume|keywords?|motscles?|icmlkeywords|abstracttext|"
    r"talkabstract)\s*(?=\{)"
)
_SECTION = re.compile(
    r"\\(?:section|subsection|paragraph|subsubsection|chapter|part)\s*\*?\s*(?:\[[^\]]*\])?\s*(?=\{)"
)


def tex_document(name: str, content: bytes) -> Document:
    """The source's fields as lines with styles; the prose of the body follows them."""
    source = expanded(without_comments(text_of(content)[:MAX_TEX]))
    source = re.sub(r"\\begin\{frame\}(?:<[^>]*>)?(?:\[[^\]]*\])?(?=\{)", r"\\frametitle", source)
    body = _body(source)
    lines = _title_lines(source) + author_lines(source)
    marked, rest = _fields(body if _ENVIRONMENT.search(body) or _MACRO_FIELD.search(body) else source, body)
    lines += marked
    lines += _body_lines(rest, bool(lines))
    if not lines:
        return Document(name, "tex", problem=Problem.UNREADABLE)
    return Document(name, "tex", tuple(lines))


def _body(source: str) -> str:
    """Between \\begin{document} and \\end{document}; the whole where it has none."""
    start = source.find("\\begin{document}")
    if start < 0:
        return source
    end = source.find("\\end{document}")
    return source[start + len("\\begin{document}") : end if end > start else len(source)]


def _title_lines(source: str) -> list[Line]:
    match = _TITLES.search(source)
    if not match:
        return []
    value, _ = argument(source, match.end())
    text = plain(re.sub(r"\\(?:\\|newline|linebreak)\*?(?:\[[^\]]*\])?", " ", without_notes(value)))
    lines = [Line(text, style="title", bold=True, size=17.0, joined=True)] if text else []
    below = re.search(r"\\subtitle\s*(?=[\[{])", source)
    if below and text:
        subtitle = plain(argument(source, below.end())[0])
        lines += [Line(subtitle, label="Subtitle", joined=True)] if subtitle else []
    return lines


def _fields(source: str, body: str) -> tuple[list[Line], str]:
    """Abstracts and keywords, by environment or macro, and the body without them."""
    lines: list[Line] = []
    rest = body
    for match in _ENVIRONMENT.finditer(source):
        label, value = _label(match["name"]), match["body"]
        if label is None:
            continue
        lines += _labelled(label, _with_inner_keywords(value, lines))
        rest = rest.replace(match[0], "\n\n")
    if not any(line.label == "Abstract" for line in lines) or not any(
        line.label == "Keywords" for line in lines
    ):
        for match in _MACRO_FIELD.finditer(source):
            label = "Keywords" if re.match("key|mots|icml", match["macro"]) else "Abstract"
            if any(line.label == label for line in lines):
                continue
            value, end = argument(source, match.end())
            lines += _labelled(label, value)
            rest = rest.replace(source[match.start() : end], "\n\n")
    return lines, rest


def _label(environment: str) -> str | None:
    name = environment.casefold().rstrip("*")
    if name == "otherlanguage":
        return None
    return "Keywords" if name.startswith(("key", "ieeekey", "mots")) else "Abstract"


def _with_inner_keywords(value: str, lines: list[Line]) -> str:
    """llncs and others put \\keywords{...} inside the abstract."""
    match = re.search(r"\\(?:keywords?|motscles?)\s*(?=\{)", value)
    if not match:
        return value
    inner, end = argument(value, match.end())
    lines += _labelled("Keywords", inner)
    return value[: match.start()] + value[end:]


def _labelled(label: str, value: str) -> list[Line]:
    value = (
        re.sub(r"\\(?:sep|and|cdot|textperiodcentered)\b\s*", "; ", value) if label == "Keywords" else value
    )
    return [
        Line(text, label=label, joined=True)
        for raw in re.split(r"\n[ \t]*\n|\\par\b", value)
        for text in [plain(raw)]
        if text
    ]


def _body_lines(body: str, known: bool) -> list[Line]:
    """The prose of the body: headings and paragraphs."""
    lines: list[Line] = []
    for macro in (_TITLES, AUTHORS):
        while match := macro.search(body):
            start = match.end()
            if body[start] == "[":
                start = body.find("]", start) + 1 or start + 1
            _, end = argument(body, start)
            body = body[: match.start()] + body[max(end, match.end()) :]
    body = re.sub(
        r"\\begin\{(figure|table|equation|align|thebibliography|tikzpicture|tabular)\*?\}.*?\\end\{\1\*?\}",
        "\n\n",
        body,
        flags=re.DOTALL,
    )
    at = 0
    while match := _SECTION.search(body, at):
        lines += _paragraphs(body[at : match.start()])
        heading, at = argument(body, match.end())
        text = plain(heading)
        if text:
            lines.append(
                Line(
                    text,
                    style="heading 2" if known else "heading 1",
                    bold=True,
                    joined=True,
                    gap_before=True,
                    size=14.0,
                )
            )
    return lines + _paragraphs(body[at:])


def _paragraphs(text: str) -> list[Line]:
    lines: list[Line] = []
    for raw in re.split(
        r"\n[ \t]*\n|\\par\b|\\\\(?:\[[^\]]*\])?|\\(?:begin|end)\{(?:center|flushleft|document|"
        r"titlepage|minipage|small|quote|frame|columns?)\}(?:(?<=minipage\})\{[^}]*\})?",
        text,
    ):
        shown = plain(raised(raw))
        if not shown or sum(char.isalpha() for char in shown) < 3:
            continue
        spans = spans_of(shown)
        size = 17.0 if re.search(r"\\(?:LARGE|Large|huge|Huge)\b", raw) else 12.0
        bold = bool(re.match(r"\s*(?:\\\w+\s*)*\{?\s*\\(?:textbf|bfseries|bf)\b", raw))
        lines.append(
            Line("".join(span.text for span in spans).strip(), bold=bold, spans=spans, size=size, joined=True)
        )
    return lines
