"""How a DOCX looks: its styles resolved along basedOn, and what a run's own properties change."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from mailbot.read.files.archive import Archive

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Look:
    """What a style says: its name and how its text looks. None: not said here."""

    name: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None


def styles_of(archive: Archive) -> tuple[dict[str, Look], Look]:
    root = archive.xml("word/styles.xml")
    if root is None:
        return {}, Look("normal", 11.0)
    base = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    default = _over(Look("normal", 11.0, False, False), _of_properties(base))
    raw = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    known = {ident: _resolved(ident, raw, default, 0) for ident in raw}
    normal = next(
        (
            known[ident]
            for ident, style in raw.items()
            if style.get(f"{W}default") == "1" and style.get(f"{W}type") == "paragraph"
        ),
        default,
    )
    return known, normal


def _resolved(ident: str, raw: dict[str, etree._Element], default: Look, depth: int) -> Look:
    style = raw.get(ident)
    if style is None or depth > 12:
        return default
    below = _resolved(value_of(style, f"{W}basedOn") or "", raw, default, depth + 1)
    own = _of_properties(style.find(f"{W}rPr"))
    return replace(_over(below, own), name=value_of(style, f"{W}name") or ident)


def _over(below: Look, own: Look) -> Look:
    return Look(
        own.name or below.name,
        own.size if own.size is not None else below.size,
        own.bold if own.bold is not None else below.bold,
        own.italic if own.italic is not None else below.italic,
    )


def _of_properties(properties: etree._Element | None) -> Look:
    if properties is None:
        return Look()
    size = value_of(properties, f"{W}sz")
    return Look(
        size=float(size) / 2 if size and re.fullmatch(r"\d{1,4}(?:\.\d)?", size) else None,
        bold=is_on(properties, "b") if properties.find(f"{W}b") is not None else None,
        italic=is_on(properties, "i") if properties.find(f"{W}i") is not None else None,
    )


def look_of(properties: etree._Element | None, look: Look, styles: dict[str, Look]) -> Look:
    own = _of_properties(properties)
    ident = value_of(properties, f"{W}rStyle") if properties is not None else None
    if ident in styles and own.bold is None and styles[ident or ""].bold:
        own = replace(own, bold=True)
    return _over(look, own)


def value_of(parent: etree._Element | None, path: str) -> str | None:
    found = parent.find(path) if parent is not None else None
    return found.get(f"{W}val") if found is not None else None


def is_on(properties: etree._Element, name: str) -> bool:
    found = properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off")
