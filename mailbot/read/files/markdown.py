"""Markdown: headings, emphasis, superscripts and front matter; as much as a one-page abstract uses."""

from __future__ import annotations

import re

from mailbot.domain import Problem
from mailbot.read.files.document import Document, Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.files.tables import lines_of_table
from mailbot.read.mail.charsets import text_of

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_SETEXT = re.compile(r"^ {0,3}(=+|-{3,})\s*$")
_RULE = re.compile(r"^ {0,3}(?:[-*_]\s*){3,}$")
_FRONT = re.compile(r"\A\s*---\s*\n(.*?)\n(?:---|\.\.\.)\s*(?:\n|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~^$&\"'])")
_INLINE = re.compile(
    r"<sup>(?P<sup>[^<]{1,20})</sup>|\^(?P<caret>[\w,*†‡]{1,8})\^|(?P<mark>\*\*\*|\*\*|__|\*|(?<!\w)_|"
    r"_(?!\w))|"
    r"!?\[(?P<link>[^\]]{0,300})\]\([^)]{0,500}\)|<(?P<auto>(?:mailto:)?[^<>\s]+@[^<>\s]+|"
    r"https?://[^<>\s]+)>|"
    r"</?[a-zA-Z][^<>]{0,200}>|`(?P<code>[^`]{1,200})`",
)
_PEOPLE = re.compile(r"(?i:authors?|auteurs?|speakers?|presenters?|autor(?:en|es)?|autori)")
_PROPERTY = re.compile(r"^\s+(?:-\s*)?(?P<property>[A-Za-z_-]{2,20})\s*:\s+(?P<value>.*)$")
_TELLS = re.compile(r"affil\w*|instit\w*|organi[sz]ation|laborato\w*|e-?mail|courriel")
_MAX = 1024 * 1024


def markdown_document(name: str, content: bytes) -> Document:
    text = re.sub(
        r"<!--.*?-->", "", text_of(content)[:_MAX].replace("\r\n", "\n").replace("\r", "\n"), flags=re.DOTALL
    )
    front = _FRONT.match(text)
    lines = _front_lines(front[1]) if front else []
    lines += _lines(text[front.end() :] if front else text)
    if not lines:
        return Document(name, "md", problem=Problem.UNREADABLE)
    return Document(name, "md", tuple(lines))


def _front_lines(front: str) -> list[Line]:
    """YAML front matter's plain values: title, author(s), abstract, keywords."""
    lines: list[Line] = []
    key = ""
    for raw in front.split("\n"):
        match = re.match(r"^([A-Za-z_-]{2,30})\s*:\s*(.*)$", raw)
        if match:
            key = match[1]
            value = match[2].strip().strip("\"'|>[]")
        elif _PEOPLE.fullmatch(key) and (told := _PROPERTY.match(raw)):
            _tell(lines, key, told)
            continue
        else:
            value = re.sub(r"^\s*-\s*(?:name\s*:\s*)?", "", raw).strip().strip("\"'[]")
        if key and value:
            lines.append(Line(value, label=key, joined=not match or len(value) > 120))
    return lines


def _tell(lines: list[Line], key: str, told: re.Match[str]) -> None:
    """A property of a person: the name begins a line, what follows it stands behind it in parentheses."""
    value = told["value"].strip().strip("\"'[]")
    if told["property"].casefold() == "name":
        lines.append(Line(value, label=key, joined=True))
    elif value and lines and lines[-1].label == key and _TELLS.match(told["property"].casefold()):
        before = lines[-1].text
        text = f"{before[:-1]}, {value})" if before.endswith(")") else f"{before} ({value})"
        lines[-1] = Line(text, label=key, joined=True)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    gap = hard = False
    table: list[list[list[Line]]] = []
    for raw in text.split("\n"):
        cells = _cells(raw)
        if cells is not None:
            table += [cells] if cells else []
            continue
        if table:
            lines += lines_of_table(table)
            table, gap = [], True
        if not raw.strip() or (_RULE.match(raw) and (gap or not lines)):
            gap = True
            continue
        if _SETEXT.match(raw) and lines and not gap:
            style = "heading 1" if "=" in raw else "heading 2"
            lines[-1] = Line(
                lines[-1].text, bold=True, style=style, spans=lines[-1].spans, joined=True, gap_before=True
            )
            gap = True
            continue
        line = _line(raw, gap or hard)
        if line is not None:
            lines.append(line)
            gap = line.style is not None and line.style.startswith("heading")
        hard = False
    return lines + lines_of_table(table)


def _cells(raw: str) -> list[list[Line]] | None:
    """A row of a pipe table; [] for its rule; None for all other lines."""
    stripped = raw.strip()
    if not (stripped.startswith("|") and stripped.endswith("|") and stripped.count("|") >= 3):
        return None
    if re.fullmatch(r"[|:\-\s]+", stripped):
        return []
    return [[line] if (line := _line(cell, False)) else [] for cell in stripped.strip("|").split("|")]


def _line(raw: str, gap: bool) -> Line | None:
    heading = _HEADING.match(raw)
    bullet = re.match(r"^\s*(?:[-+*]|\d{1,2}\.)\s+(?=\S)", raw)
    text = (
        heading[2]
        if heading
        else raw[bullet.end() :]
        if bullet and not raw.lstrip().startswith("**")
        else raw.strip().lstrip("> ")
    )
    spans = _spans(text.rstrip("\\").strip())
    shown = repair_text("".join(span.text for span in spans)).strip()
    if not shown:
        return None
    weighed = [span for span in spans if span.text.strip() and not span.raised] or spans
    style = f"heading {len(heading[1])}" if heading else "list" if bullet else None
    return Line(
        shown,
        bold=bool(heading) or all(span.bold for span in weighed),
        italic=all(span.italic for span in weighed),
        style=style,
        spans=tuple(spans),
        joined=bool(heading) or len(raw) > 140 or raw.endswith("  "),
        gap_before=gap or bool(heading),
    )


def _spans(text: str) -> list[Span]:
    """Runs of one look; escapes are undone, emphasis marks and tags are off."""
    held = _ESCAPE.sub(lambda match: chr(0xF000 + ord(match[1])), text)
    spans: list[Span] = []
    bold = italic = False
    at = 0
    for match in _INLINE.finditer(held):
        spans.append(Span(_released(held[at : match.start()]), bold=bold, italic=italic))
        at = match.end()
        mark = match["mark"]
        if mark:
            bold = not bold if len(mark) >= 2 else bold
            italic = not italic if len(mark) in (1, 3) else italic
        elif match["sup"] or match["caret"]:
            spans.append(Span(match["sup"] or match["caret"], raised=True))
        else:
            spans.append(
                Span(
                    _released(match["link"] or match["auto"] or match["code"] or ""), bold=bold, italic=italic
                )
            )
    spans.append(Span(_released(held[at:]), bold=bold, italic=italic))
    return [span for span in spans if span.text]


def _released(text: str) -> str:
    plain = re.sub("[\uf000-\uf0ff]", lambda match: chr(ord(match[0]) - 0xF000), text)
    for entity, sign in (("&nbsp;", "\xa0"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')):
        plain = plain.replace(entity, sign)
    return plain
