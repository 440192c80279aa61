"""Where the abstract begins and ends among a document's parts, where its heading does not say it alone."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.raised import affiliation_mark, marked
from mailbot.read.proposing.page.outline import Part, of_field
from mailbot.read.proposing.page.prose import end_of_block, ends_sentence, prose_start

_MOST_SIGNED = 12  # lines of names and institutions below an abstract


def with_abstract(parts: list[Part], body: bool) -> list[Part]:
    """The parts: what only heads a page is no abstract, and the authors below an abstract are apart "
    "from it."""
    parts = _without_bare_headings(parts)
    if not any(part.field == "abstract" and (part.lines or part.words) for part in parts):
        parts = _cut_out(parts, body)
    return parts if body else [piece for part in parts for piece in _signed_apart(part)]


def _without_bare_headings(parts: list[Part]) -> list[Part]:
    """The word "Abstract" above a title announces the whole page: the abstract is the prose further down."""
    found: list[Part] = []
    for index, part in enumerate(parts):
        lines = _run_on(parts[index:])
        start = prose_start(lines)
        later = any(one.lines and not one.said for one in of_field(parts[index + 1 :], "abstract"))
        if part.field != "abstract" or part.said or not part.words or any(line.label for line in lines):
            found.append(part)
        elif start is None and later and lines:
            found.append(Part("head", "", part.lines))
        elif start and not of_field(found, "title", "authors") and _is_head(found, lines[:start]):
            found += [Part("head", "", lines[:start]), Part("abstract", part.words, lines[start:])]
            return [*found, *parts[index + 1 + (len(lines) > len(part.lines)) :]]
        else:
            found.append(part)
    return found


def _run_on(parts: Sequence[Part]) -> list[Line]:
    """A part's lines, with those below a change of print where that cut it off."""
    below = parts[1].lines if len(parts) > 1 and parts[1].field == "tail" and not parts[1].words else []
    return [*parts[0].lines, *below]


def _is_head(above: Sequence[Part], lines: Sequence[Line]) -> bool:
    """A title and names between the word "Abstract" and the prose, and neither above it."""
    before = [line for part in above for line in part.lines if line.style != "header"]
    named = any(is_name_line(marked(line)) for line in lines[1:])
    larger = bool(before) and max(line.size for line in before) >= max(line.size for line in lines)
    return named and not larger and not any(is_name_line(marked(line)) for line in before)


def _cut_out(parts: list[Part], body: bool) -> list[Part]:
    """The parts, with an abstract cut out of the head where no heading announced one."""
    cut: list[Part] = []
    done = False
    for index, part in enumerate(parts):
        first = 1 if index == 0 and not body else 0  # a document begins with its title, a letter may not
        start = (
            prose_start(part.lines[first:])
            if part.field in ("head", "tail", "authors", "speaker", "affiliation", "email")
            else None
        )
        if done or start is None:
            cut.append(part)
            continue
        start += first
        cut.append(Part(part.field, part.words, part.lines[:start], part.said))
        end = start + end_of_block(part.lines[start:])
        cut.append(Part("abstract", "", part.lines[start:end]))
        cut.append(Part("tail", "", part.lines[end:]))
        done = True
    return cut


def _signed_apart(part: Part) -> list[Part]:
    """An abstract and the names below it, which stand there as a signature does."""
    start = _signature(part.lines) if part.field == "abstract" else None
    if start is None:
        return [part]
    return [
        Part(part.field, part.words, part.lines[:start], part.said),
        Part("signed", "", part.lines[start:]),
    ]


def _signature(lines: Sequence[Line]) -> int | None:
    """Where the names below an abstract begin: after its last sentence, apart from it, to the end."""
    start = len(lines)
    while start > 1 and len(lines) - start < _MOST_SIGNED and _is_of_authors(lines[start - 1]):
        start -= 1
    while start < len(lines) and not _opens(lines[start - 1], lines[start]):
        start += 1
    return start if start < len(lines) else None


def _opens(last: Line, line: Line) -> bool:
    apart = line.gap_before or line.joined or abs(line.left - last.left) > 12
    return ends_sentence(last) and apart and is_name_line(marked(line))


def _is_of_authors(line: Line) -> bool:
    """A name, an institution or an address, and no sentence."""
    words = line.text.split()
    if len(line.text) > 140 or (line.text.rstrip().endswith(".") and len(words) > 8):
        return False
    if sum(word[:1].islower() and word.isalpha() for word in words) > 0.5 * len(words) and not emails_in(
        line.text
    ):
        return False
    text = marked(line)
    return is_name_line(text) or bool(emails_in(text) or affiliation_mark(text)) or is_affiliation(text)
