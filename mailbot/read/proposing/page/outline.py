"""A document cut into the parts that a proposal has: head, labelled fields, abstract, the rest.

Nothing is read yet; each part keeps its lines and the words that announced it.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made

from mailbot.read.files.document import Document, Line
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.authors.raised import marked
from mailbot.read.proposing.labels import Label, label_in, label_of, said_behind
from mailbot.read.proposing.page.prose import ends_sentence, is_below

_SHORT = frozenset({"title", "subtitle", "authors", "speaker", "affiliation", "email", "keywords", "other"})
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.)\s+[A-ZÀ-ÖØ-Þ][^.!?]{2,70}$")
_ALWAYS_ENDS = re.compile(
    r"^(?:introduction|intro|references?.*|bibliograph\w+|.*references|remerciements?|acknowled\w+|funding|"
    r"financements?|biograph\w+|bio.*|short bio.*|about .*|a propos .*|.*speaker bio.*|works cited|literatur|"
    r"appendix|annexes?|related works?|presentation de l'orateur)$"
)

_CITED = re.compile(r"\b(?:referenc\w+|referen[cz]ias|riferimenti|bibliogra\w+|literat\w+|works cited)\b")


@dataclass(slots=True)
class Part:
    """field: "head", a label's field, or "tail". words: the label as printed, "" for head and tail."""

    field: str
    words: str = ""
    lines: list[Line] = made(default_factory=list)
    said: bool = False  # its value began on the label's own line

    @property
    def labelled(self) -> bool:
        return bool(self.words)

    @property
    def cites(self) -> bool:
        """The list of works cited, whose titles and publishers sound like institutions."""
        return bool(_CITED.search(fold(self.words)))


def parts_of(document: Document) -> list[Part]:
    """The parts in reading order; joined they hold every line once, but for bare headings."""
    parts, notes = [Part("head")], Part("tail")
    beside = _index_beside(document)
    for line in itertools.chain.from_iterable(map(_halves, document.lines)):
        if not line.text.strip():
            continue
        if line.style == "footnote" or line in beside:
            notes.lines.append(line)
            continue
        if line.style == "header" and line.label is None:
            parts[0].lines.append(line)
            continue
        _resume(parts, line)
        label = _label(line, parts, document)
        if label is None:
            _add(parts, line)
            continue
        if _same_row(parts[-1], line, label):
            parts[-1].lines.append(replace(line, text=label.value))
            continue
        part = Part(label.field, label.words, said=bool(label.value))
        if label.value:
            part.lines.append(_value_line(line, label))
        parts.append(part)
    return [part for part in (*parts, notes) if part.lines or part.labelled]


def _index_beside(document: Document) -> frozenset[Line]:
    """The names of sections in small print beside the text, as slides have them: they head nothing there."""
    sizes = Counter(line.size for line in document.lines for _ in line.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    text = [line for line in document.lines if line.size == usual and line.right]
    small = [line for line in document.lines if text and 0 < line.size < 0.8 * usual and len(line.text) < 40]
    left, right = min((one.left for one in text), default=0), max((one.right for one in text), default=0)
    outside = [line for line in small if line.right < left or line.left > right]
    return frozenset(line for line in outside if line.label is None and label_of(line) is not None)


def _resume(parts: list[Part], line: Line) -> None:
    """What a box beside it interrupted, an abstract or names, goes on below: its part comes last again."""
    begun = [part for part in parts[:-1] if part.lines and part.field in ("abstract", "authors")]
    if not begun or not line.right or not line.size:
        return
    part, last = begun[-1], begun[-1].lines[-1]
    alike = any(abs(one.size - line.size) < 0.03 * line.size for one in part.lines)
    step = (line.top - last.top) / line.size if last.page == line.page else 0.0
    if not alike or abs(last.left - line.left) >= 3 or step <= 0:
        return
    cut = part.field == "abstract" and step < 1.6 and not last.text.rstrip().endswith((".", "!", "?", ":"))
    named = part.field == "authors" and step < 2.6 and not part.said and is_name_line(marked(line))
    if cut or named:
        parts.remove(part)
        parts.append(part)


def _halves(line: Line) -> tuple[Line, ...]:
    """A line in which the abstract ends and the keywords begin, as two."""
    at = said_behind(line.text) if line.label is None else None
    if at is None:
        return (line,)
    first, second = line.text[:at].rstrip(), line.text[at:]
    return replace(line, text=first, spans=()), replace(line, text=second, spans=())


def _same_row(part: Part, line: Line, label: Label) -> bool:
    """Another line of the same cell of a table, or of the same style."""
    if line.label is not None:
        return part.words == label.words and bool(part.lines) and part.lines[-1].label == line.label
    return part.words == label.words and label.words.startswith("style ")


def _value_line(line: Line, label: Label) -> Line:
    """The line without its label, spans too, so that marks stay."""
    if line.label is not None or label.value == line.text.strip():
        return line
    cut = len(line.text) - len(line.text.rstrip()) + len(label.value)
    kept, length = [], cut
    for span in reversed(line.spans):
        if length <= 0:
            break
        text = span.text if len(span.text) <= length else span.text[-length:]
        kept.append(replace(span, text=text))
        length -= len(span.text)
    spans = tuple(reversed(kept))
    bold = all(span.bold for span in spans) if spans else False
    return replace(line, text=label.value, spans=spans, bold=bold)


def _label(line: Line, parts: list[Part], document: Document) -> Label | None:
    """The line's label where it may stand at this place."""
    label = label_of(line)
    part = parts[-1]
    if label is None:
        heading = _is_heading(line, part, document)
        return Label("end", "", line.text.strip()) if heading else None
    if line.label is not None:
        return label
    if label.field == "end":
        return label if _ends_here(label, part, parts) else None
    if (
        part.field == "abstract"
        and label.field in ("other", "title", "affiliation", "speaker")
        and label.value
    ):
        return label if _stands_apart(line, part) else None
    if label.field == "affiliation" and _is_wrapped(line, label, part):
        return None
    if label.field == "abstract" and part.field == "abstract" and not part.lines:
        return label if fold(part.words) != fold(label.words) else None
    if part.field == "end" and label.field not in ("abstract", "keywords", "authors", "email"):
        return None
    if label.field == "other" and not label.value and part.field == "head":
        return None
    if line.style and line.style.startswith("title") and label.value:
        return None
    return label


def _ends_here(label: Label, part: Part, parts: list[Part]) -> bool:
    """Whether "Introduction", "Context:" or "References" closes what came before it."""
    seen = any(one.field == "abstract" for one in parts)
    if not seen and part.field in ("head", "title"):
        return bool(_ALWAYS_ENDS.match(_bare(label.words))) and not label.value
    always = _ALWAYS_ENDS.match(_bare(label.words))
    if part.field == "abstract":
        if not part.lines:
            return False
        return bool(always) if label.value else True
    return bool(always) or not label.value


def closes_run_in(text: str) -> bool:
    """Whether a paragraph says by its first words that it stands behind an abstract: "References: ..."."""
    label = label_in(text)
    if label is None or label.field != "end" or not label.value:
        return False
    return bool(_ALWAYS_ENDS.match(_bare(label.words))) and not _bare(label.words).startswith("intro")


def _bare(words: str) -> str:
    """A heading's words without its number: "I. INTRODUCTION", "1 Introduction"."""
    return re.sub(r"^(?:[ivx]{1,4}\.\s|[\d.\s]+)", "", fold(words).strip()).strip(" :.")


def _is_wrapped(line: Line, label: Label, part: Part) -> bool:
    """The last word of an institution's name, in print and place the end of the line above: "Institute"."""
    if label.value or not part.lines or line.gap_before or line.joined or not is_affiliation(line.text):
        return False
    last = part.lines[-1]
    alike = (last.size, last.bold, last.italic, last.page) == (line.size, line.bold, line.italic, line.page)
    return alike and len(last.text) > 2 * len(line.text) and not line.text.rstrip().endswith(":")


def _stands_apart(line: Line, part: Part) -> bool:
    """Whether a "Topic: ..." amid an abstract is a line of its own and not the abstract's prose."""
    if part.lines and ends_sentence(part.lines[-1]) and len(line.text) < 120:
        return True
    return line.gap_before or line.joined or bool(line.spans and line.spans[0].bold and not _bold(part))


def _bold(part: Part) -> bool:
    return bool(part.lines) and all(line.bold for line in part.lines)


def _is_heading(line: Line, part: Part, document: Document) -> bool:
    """A heading without known words: it closes an abstract, keywords or a labelled value."""
    if part.field in ("head", "end") or not part.lines:
        return False
    text = line.text.strip()
    if line.style and line.style.startswith("heading") and part.lines[-1].style != line.style:
        return len(text) < 120 and not (part.field == "other" and part.lines[-1].label and not line.label)
    if part.field not in ("abstract", "keywords") or len(text) > 80:
        return False
    if _NUMBERED.match(text) and (line.gap_before or line.bold or text.split(" ", 1)[-1].isupper()):
        return True
    if text.endswith((".", ",", ";", "!")) or document.format == "body":
        return False
    if _opens_box(line, part):
        return True
    larger = line.size > 1.08 * max(one.size for one in part.lines) > 0
    return (larger or (line.bold and not _bold(part))) and text[:1].isupper() and _alone(line, part)


def _opens_box(line: Line, part: Part) -> bool:
    """A few words below a whole abstract, neither at its edge nor in its middle: another's box."""
    if not line.right or not line.gap_before or len(part.lines) < 3 or not _alone(line, part):
        return False
    left, right = min(one.left for one in part.lines), max(one.right for one in part.lines)
    if line.page != part.lines[-1].page or line.top < part.lines[-1].top or len(line.text.split()) > 6:
        return False
    inside = left + 8 < line.left and line.right < (left + right) / 2
    bare = line.text[:1].isupper() and not re.search(r"[.:,;!?=]$|@", line.text.strip())
    return inside and bare and not is_name_line(marked(line)) and not is_affiliation(line.text)


def _alone(line: Line, part: Part) -> bool:
    last = part.lines[-1]
    return line.gap_before or line.joined or ends_sentence(last)


def _add(parts: list[Part], line: Line) -> None:
    part = parts[-1]
    if part.field in _SHORT and part.lines and _is_over(part, line):
        seen = any(one.field == "abstract" and one.lines for one in parts)
        parts.append(Part("tail" if seen else "head"))
    elif part.field == "abstract" and part.lines and is_below(part.words, part.lines, line):
        parts.append(Part("tail"))
    parts[-1].lines.append(line)


def _is_over(part: Part, line: Line) -> bool:
    """Whether a short labelled value ended before this line."""
    last = part.lines[-1]
    if last.label is not None or line.size > 1.15 * max(one.size for one in part.lines) > 0:
        return True
    if part.field in ("authors", "speaker") and _names_more(line):
        return False
    if line.joined or last.joined:
        return part.said or part.field in ("title", "keywords", "subtitle")
    if line.gap_before:
        return part.said or part.field not in ("authors", "speaker", "affiliation") or len(line.text) > 90
    if part.field == "title":
        return len(last.text) < 40 or (is_name_line(marked(line)) and "," in line.text)
    return False


def _names_more(line: Line) -> bool:
    """A further person, or where the last one works, on a line of its own below labelled names."""
    text = marked(line)
    sentence = line.text.rstrip().endswith((".", "!", "?", ":")) or len(line.text) > 120
    styled = (line.style or "").startswith(("title", "heading"))
    return not sentence and not styled and (is_name_line(text) or is_affiliation(line.text))


def of_field(parts: Sequence[Part], *fields: str) -> list[Part]:
    return [part for part in parts if part.field in fields]
