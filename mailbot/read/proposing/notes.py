"""Marks of footnotes within a text: they are the page's, not the text's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.read.files.document import Document, Line

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def without_note_marks(lines: Sequence[Line], document: Document) -> list[Line]:
    """The lines less the raised marks that a footnote of the document answers; "km²" stays."""
    notes = (line.spans[0] for line in document.lines if line.style == "footnote" and line.spans)
    marks = {span.text.strip() for span in notes if span.raised and span.text.strip()}
    return [_unmarked(line, marks) for line in lines] if marks else list(lines)


def _unmarked(line: Line, marks: set[str]) -> Line:
    own = {span.text.strip() for span in line.spans if span.raised} & marks
    signs = "|".join(re.escape(form) for mark in own for form in (mark, mark.translate(_RAISED)))
    if not own:
        return line
    behind = rf"(?:(?<=[^\W\d_]{{4}})|(?<=[.,;:!?)»”]))(?:{signs})(?![\w.,]?\d)"
    return replace(line, text=re.sub(behind, "", line.text))
