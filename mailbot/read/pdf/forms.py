"""What people typed into a PDF: the values of its form (AcroForm) and text put on its pages (FreeText)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from mailbot.read.files.document import Line, Span
from mailbot.read.files.repair import repair_text
from mailbot.read.pdf.glyphs import resolved

FIELDS_READ = 500
_DEPTH = 12
_NO_TEXT = ("/Btn", "/Sig")


def form_values(reader: PdfReader) -> tuple[tuple[str, str], ...]:
    """(label, value) of each filled text field or choice, in the form's order.

    label: what the form shows people (/TU), else the field's name, lower case.
    """
    form = resolved(reader.trailer["/Root"]).get("/AcroForm")
    fields = resolved(form).get("/Fields")
    found: list[tuple[str, str]] = []
    for field in _walk(fields, "", None, 0):
        if len(found) >= FIELDS_READ:
            break
        found.append(field)
    return tuple(found)


def _walk(fields: Any, path: str, kind: Any, depth: int) -> Iterator[tuple[str, str]]:
    fields = fields.get_object() if hasattr(fields, "get_object") else fields
    if not isinstance(fields, ArrayObject) or depth > _DEPTH:
        return
    for entry in fields[:FIELDS_READ]:
        field = resolved(entry)
        name, own = str(field.get("/T", "")), field.get("/FT", kind)
        label = str(field.get("/TU") or name or path)
        value = _value(field.get("/V"))
        if value and own not in _NO_TEXT:
            yield repair_text(label).strip().casefold(), value
        elif "/Kids" in field:
            yield from _walk(field["/Kids"], label, own, depth + 1)


def _value(value: Any) -> str:
    value = value.get_object() if hasattr(value, "get_object") else value
    if isinstance(value, ArrayObject):
        value = "\n".join(str(part) for part in value)
    if not isinstance(value, str):
        return ""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(repair_text(line).strip() for line in lines).strip()


def typed_on_page(page: DictionaryObject, number: int, height: float) -> list[Line]:
    """Filled fields and free texts of a page, one Line for each line typed; label: the field's."""
    annotations = page.get("/Annots")
    annotations = annotations.get_object() if annotations is not None else None
    lines: list[Line] = []
    for entry in annotations[:FIELDS_READ] if isinstance(annotations, ArrayObject) else ():
        note = resolved(entry)
        label, value = _typed(note)
        left, right, top = _place(note.get("/Rect"), height)
        texts = [text for text in value.split("\n") if text]
        lines.extend(
            Line(
                text, page=number, left=left, right=right, top=top + 12.0 * index,
                label=label, joined=True, gap_before=not index, spans=(Span(text),),
            )
            for index, text in enumerate(texts)
        )  # fmt: skip
    return lines


def _typed(note: DictionaryObject) -> tuple[str | None, str]:
    """(label, text) of an annotation that holds text of a person; ("", "") for all others."""
    kind = note.get("/Subtype")
    if kind == "/FreeText":
        return None, _value(note.get("/Contents"))
    if kind != "/Widget":
        return None, ""
    known: dict[str, Any] = {}
    field = note
    for _ in range(_DEPTH):  # what a field does not say itself, its parents do (12.7.3.1)
        for key in ("/FT", "/V", "/TU", "/T"):
            if key in field:
                known.setdefault(key, field[key])
        if "/Parent" not in field:
            break
        field = resolved(field["/Parent"])
    if known.get("/FT") in _NO_TEXT:
        return None, ""
    label = repair_text(str(known.get("/TU") or known.get("/T") or "")).strip()
    return label or None, _value(known.get("/V"))


def in_place(lines: list[Line], typed: list[Line]) -> list[Line]:
    """typed put among the page's lines, each before the first line that stands lower."""
    out = list(lines)
    for line in typed:
        at = next((index for index, other in enumerate(out) if other.top > line.top + 2), len(out))
        out.insert(at, line)
    return out


def _place(rectangle: Any, height: float) -> tuple[float, float, float]:
    try:
        x0, y0, x1, y1 = (float(value) for value in rectangle.get_object())
    except (AttributeError, TypeError, ValueError):
        return 0.0, 0.0, 0.0
    return min(x0, x1), max(x0, x1), height - max(y0, y1)
