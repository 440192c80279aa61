"""The title: by its label, its style, its size, its weight, or its place, in that order of trust."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from mailbot.read.files.document import Document, Line, Span
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.authors.names import is_link
from mailbot.read.proposing.authors.raised import CLOSE, OPEN, marked
from mailbot.read.proposing.page.banners import is_banner, set_aside
from mailbot.read.proposing.page.paragraphs import joined
from mailbot.read.proposing.spoken.cover import letter_above
from mailbot.read.proposing.spoken.titles import clean_title


@dataclass(frozen=True, slots=True)
class Title:
    """text: one line, as printed. first, last: its lines' indices among those looked at."""

    text: str
    first: int
    last: int
    where: str
    confidence: float


def title_of(
    lines: Sequence[Line], document: Document, words: frozenset[str], said: str = ""
) -> Title | None:
    """The title among the lines above the abstract, None where nothing there can be one.

    said: the meeting's own name, which may stand above as a banner and is never the title.
    """
    above = letter_above(lines)
    for look in (_by_style, _by_size, _by_weight, _by_place):
        found = look(lines[above:], said)
        if found is not None:
            first, last, where, confidence = found[0] + above, found[1] + above, *found[2:]
            last = _with_second_half(lines, last)
            text = _text(lines[first : last + 1], document, words)
            if _may_be_title(text):
                return Title(text, first, last, where, confidence)
    return None


def _with_second_half(lines: Sequence[Line], last: int) -> int:
    """What follows a colon at the end of a line is the title's too, in smaller print as well."""
    half = lines[last + 1 :] if lines[last].text.rstrip().endswith(":") else []
    for place, line in enumerate(half):
        apart = line.gap_before or (line.page, line.column) != (half[0].page, half[0].column)
        other = place > 0 and not _of_one_block(half[place - 1], line)
        if apart or other or _is_people(line) or emails_in(line.text):
            return last + place
    return last + len(half)


def _text(lines: Sequence[Line], document: Document, words: frozenset[str]) -> str:
    text = joined(lines, document, words)
    mark = lines[-1].spans[-1] if lines[-1].spans else Span("")
    notes = [line for line in document.lines if line.style == "footnote"]
    if mark.raised and mark.text.strip() and any(line.text.startswith(mark.text.strip()) for line in notes):
        text = text.removesuffix(mark.text.strip())
    return clean_title(text)


def _may_be_title(text: str) -> bool:
    return (
        len(text) >= 4
        and sum(char.isalpha() for char in text) >= 0.5 * len(text.replace(" ", ""))
        and len(text) <= 350
    )


def _by_style(lines: Sequence[Line], said: str) -> tuple[int, int, str, float] | None:
    """The format's own title, or its only first heading."""
    for styles, confidence in (
        (("title", "titre", "titel"), 0.97),
        (("heading 1", "titre 1"), 0.93),
        (("heading 2",), 0.85),
    ):
        marked_ = [i for i, line in enumerate(lines) if line.style in styles and not set_aside(line, said)]
        if not marked_:
            continue
        first = next((i for i in marked_ if not is_banner(lines[i])), marked_[0])
        last = first
        while (
            last + 1 in marked_
            and lines[last + 1].style == lines[first].style
            and not _is_other_language(lines, last)
        ):
            last += 1
        return first, last, f"style {lines[first].style}", confidence
    return None


def _is_other_language(lines: Sequence[Line], last: int) -> bool:
    """Two whole titles under one style, one a language: only the first is the title."""
    return (
        lines[last].joined
        and lines[last + 1].joined
        and len(lines[last].text) > 25
        and len(lines[last + 1].text) > 25
    )


def _by_size(lines: Sequence[Line], said: str) -> tuple[int, int, str, float] | None:
    """The largest print above the abstract, over as many lines as it goes on."""
    sizes = sorted(
        {round(line.size, 1) for line in lines if line.size and len(line.text.strip()) > 3}, reverse=True
    )
    rest = sizes[-1] if sizes else 0.0
    for size in sizes:
        if size < 1.08 * rest or len(sizes) < 2:
            return None
        found = _run(lines, partial(_is_about, size), said)
        if found is None:
            continue
        first, last = found
        sure = size >= 1.15 * rest and (last + 1 >= len(lines) or lines[last + 1].size < 0.95 * size)
        return first, last, "the largest print", 0.95 if sure else 0.85
    return None


def _is_about(size: float, line: Line) -> bool:
    return 0.97 * size <= line.size <= 1.2 * size


def _by_weight(lines: Sequence[Line], said: str) -> tuple[int, int, str, float] | None:
    """The first bold lines, where not everything is bold."""
    if all(line.bold for line in lines):
        return None
    found = _run(lines, lambda line: line.bold, said)
    return (*found, "the first bold lines", 0.88) if found else None


def _run(lines: Sequence[Line], wanted: Callable[[Line], bool], said: str) -> tuple[int, int] | None:
    """The first stretch of wanted lines that may be a title."""
    block = _block_over_names(lines, wanted, said)
    if block is not None:
        return block
    index = 0
    while index < len(lines):
        line = lines[index]
        people = _is_people(line) and not _stands_over_names(lines, index)
        if not wanted(line) or set_aside(line, said) or is_banner(line) or people:
            index += 1
            continue
        last = index
        while last + 1 < len(lines) and _goes_on(lines[last], lines[last + 1], wanted):
            last += 1
        text = " ".join(one.text for one in lines[index : last + 1])
        if len(text) > 8:
            return index, last
        index = last + 1
    return None


def _block_over_names(
    lines: Sequence[Line], wanted: Callable[[Line], bool], said: str
) -> tuple[int, int] | None:
    """Wanted lines of one look without white between them, and the authors in another look below.

    There no line of the block is a name, whatever its words: "Snow Depth" ends a title as well.
    """
    for first, line in enumerate(lines):
        if not wanted(line) or set_aside(line, said) or is_banner(line):
            continue
        last = first
        while (
            last + 1 < len(lines) and _of_one_block(lines[last], lines[last + 1]) and wanted(lines[last + 1])
        ):
            last += 1
        below = [one for one in lines[last + 1 : last + 4] if not set_aside(one, said)]
        named = next((one for one in below if is_name_line(marked(one))), None)
        if last == first or named is None or _same_look(line, named):
            return None
        return first, last
    return None


def _of_one_block(last: Line, line: Line) -> bool:
    if not _same_look(last, line) or line.page != last.page or line.joined:
        return False
    return not line.gap_before or 0 < line.top - last.top < 1.8 * line.size


def _same_look(one: Line, other: Line) -> bool:
    alike = abs(one.size - other.size) <= 0.03 * max(one.size, 1)
    return alike and one.bold == other.bold and one.italic == other.italic


def _goes_on(last: Line, line: Line, test: Callable[[Line], bool]) -> bool:
    if not test(line) or line.page != last.page or abs(line.size - last.size) > 0.06 * max(last.size, 1):
        return False
    if last.joined and line.joined and not last.text.rstrip().endswith((":", "-", "–", ",")):
        return False
    return not (_is_people(line) and not _unfinished(last)) and not emails_in(line.text)


def _unfinished(line: Line) -> bool:
    """A line that cannot end a title: the next one belongs to it."""
    words = line.text.rstrip().split()
    return line.text.rstrip().endswith((":", "-", ",", "–", "—", "\u00ad")) or (
        bool(words) and is_link(words[-1])
    )


# What talks are about, and no line of names without an institution holds.
_TOPIC = re.compile(
    r"\b(?:learning|neural|networks?|images?|imagery|satellites?|series|models?|detect\w*|classif\w*|"
    r"segment\w*|supervised|unsupervised|benchmark|datasets?|recognition|using|towards?|based|how|why|what|"
    r"apprentissage|réseaux|détection|cartographie|données|comment|pourquoi)\b",
    re.IGNORECASE,
)


def _is_people(line: Line) -> bool:
    text = marked(line)
    if OPEN not in text and (re.search(r"\w\s?:\s", text) or _TOPIC.search(text)):
        return False
    return is_name_line(text) and ((OPEN in text and CLOSE in text) or not is_affiliation(text))


def _by_place(lines: Sequence[Line], said: str) -> tuple[int, int, str, float] | None:
    """The first lines, up to white space, names or an institution; below authors who stand above it."""
    titled = bool(lines) and lines[0].text.isupper() and _stands_over_names(lines, 0)
    above = 0 if titled else _authors_above(lines)
    for first, line in enumerate(lines):
        if (
            first < above
            or set_aside(line, said)
            or is_banner(line)
            or (first == 0 and not titled and len(people_in(marked(line))) > 1)
        ):
            continue
        last = first
        while last + 1 < len(lines) and not line.joined:
            following = lines[last + 1]
            if following.gap_before and not _unfinished(lines[last]):
                break
            if (_is_people(following) or is_affiliation(following.text)) and not _unfinished(lines[last]):
                break
            if emails_in(following.text) or last - first >= 3:
                break
            last += 1
        return first, last, "the first lines", 0.75
    return None


def _stands_over_names(lines: Sequence[Line], at: int) -> bool:
    """ "WATER HYACINTH AND BOATS" over names in other letters or another print: a title, no names."""
    if at >= len(lines) or _is_known(lines[at]):
        return False
    named = next((line for line in lines[at + 1 : at + 4] if is_name_line(marked(line))), None)
    other = named is not None and (
        (lines[at].text.isupper() and not named.text.isupper()) or lines[at].size > 1.15 * named.size > 0
    )
    return named is not None and other and _is_known(named)


def _is_known(line: Line) -> bool:
    """Whether the words themselves say that the line names a person."""
    return any(likeness(one.name).likeness is Likeness.PERSON for one in people_in(marked(line)))


def _authors_above(lines: Sequence[Line]) -> int:
    """How many lines stand above the title as a paragraph of authors and what is said of them."""
    gaps = [index for index, line in enumerate(lines) if index and (line.gap_before or line.joined)]
    if not gaps or not _is_people(lines[0]):
        return 0
    block, below = lines[: gaps[0]], lines[gaps[0] :]
    named = len(people_in(marked(lines[0]))) > 1 or any(is_affiliation(line.text) for line in block)
    follows = below and not _is_people(below[0]) and not is_affiliation(below[0].text)
    return gaps[0] if named and follows and not emails_in(below[0].text) else 0
