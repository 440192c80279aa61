"""The sentences of a letter, weighed: those of an abstract above 0, those spoken to somebody below.

Lines without a sentence (greetings, titles, names) are walls between them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.read.files.words import joined_at_hyphen
from mailbot.read.naming.lexicon.texts import ABSTRACT, AS_FOLLOWS
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.named import WORK, introduces
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter
from mailbot.read.proposing.spoken.remarks import is_closing, leaning
from mailbot.read.proposing.spoken.titles import title_said

_LABELLED = 8  # words of one that a label announces
LEAST = 25  # words of an abstract
BARE = 30  # words: a line as short as this without an end is a title, names or an institution
_ASIDE = 40  # words: a paragraph as short as this is spoken to one and the same
_FORMULA = 6  # words of "Best regards, Ann Bell"
_MANY = 3  # lines: a longer paragraph shows by itself how wide it was wrapped
_GAP = 5  # words that an empty line weighs
_LISTED = "\u2060."  # ends a point of a list for as long as it is weighed
_WALL = -1_000.0
_SENTENCE = re.compile(
    r"(?<!\b[Pp]rof\.)(?<!\b[Dd]ott\.)(?<!\bDr\.)(?<!\bDra\.)(?<!\bUniv\.)(?<!\b[Ii]ng\.)(?<!\betc\.)"
    r"(?:(?<=[^\W\d_]{2}[.!?…])[»”\"’)]*\s+|(?<=[)»”\"%\d][.!?])\s+(?=[A-ZÀ-ÖØ-Þ]))"
)
_CUT = re.compile(r"\w-$")
_MARKS = re.compile(r"\^\d|[*†‡§¶¹²³⁴⁵]+\s?[^\W\d_]")  # an institution below the names
_REFERENCE = re.compile(r"\[\d{1,2}\]\s+[^\W\d_]")  # "[1] Bell and Cole, Ponds, 2019."
_BY = re.compile(r"(?:by|par|von|por|di|door)\s+(?:[^\W\d_a-zß-ÿ][^\s,;&]*\s+){1,3}[^\W\d_a-zß-ÿ]")
# "The abstract reads as follows: Walls carry mussels."
_TEXTS = (
    r"(?:abstract|summary|r[ée]sum[ée]|zusammenfassung|kurzfassung|resumen|resumo|riassunto|samenvatting)"
)
_LEAD = re.compile(
    rf"(?i:^(?!{_TEXTS} ?:)((?:\S+ ){{0,6}}{_TEXTS}\b(?:,? [^\s:]+){{0,12}} ?:))\s+(?=[^\W\d_a-zß-ÿ«“\"])"
)
_LEADS_ON = re.compile(rf"(?:\S+ ){{0,4}}{ABSTRACT}\b.{{0,40}}?{AS_FOLLOWS}\s?[.:]?$")
_POINT = re.compile(r"^\s*(?:[-*•·–]|\(?(?:\d{1,2}|[a-h])[.)])\s+")
_ENDED = re.compile(r"[.!?…][»”\"’)\]]*$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or a line that is none. weight: words for the abstract, below 0 for the letter."""

    text: str
    line: int
    block: int
    lean: int
    weight: float


def field(line: str) -> str | None:
    label = label_in(line)
    return None if label is None else label.field


def logical(text: str) -> list[tuple[str, int]]:
    """(line, block) with the lines together that the mail program wrapped: whose next word had no room."""
    raw = [line.strip() for line in text.split("\n")]
    blocks = ["\n".join(one) for _, one in itertools.groupby(raw, key=lambda line: bool(line))]
    widest = max(map(len, raw), default=0)
    sizes = [(one.count("\n") + 1, max(map(len, one.split("\n")))) for one in blocks]
    widths = [width if count > _MANY else widest for count, width in sizes for _ in range(count)]
    found: list[tuple[str, int]] = []
    block, before = 0, ""
    for line, width in zip(raw, widths, strict=True):
        if not line:
            block, before = block + 1, ""
            continue
        full = 50 <= width <= 100 and before and len(before) + len(line.split()[0]) >= width - 3
        # "I am the only / author: Ann Bell", but not "A title / by Ann Bell"
        amid = line[0].islower() and before[-1:].isalpha() and not (_BY.match(line) and is_name_line(line))
        starts = field(line) is not None or is_name_line(line) or _MARKS.match(line)
        if full and (amid or not starts) and not _POINT.match(line):
            above = found[-1][0]
            whole = joined_at_hyphen(above, line) if _CUT.search(above) else f"{above} {line}"
            found[-1] = (whole, block)
        else:
            found.append((line, block))
        before = line
    return found


def core_of(lines: Sequence[tuple[str, int]], since: int | None = None) -> list[Unit]:
    """The heaviest run of sentences, [] where it is too light for an abstract.

    since: the line at which a label says that the abstract begins.
    """
    seed = max((line for line, _ in lines), key=len, default="")
    units = [
        _unit(piece, at, block, line, seed)
        for at, (line, block) in enumerate(_with_lists(lines))
        for sentence in _SENTENCE.split(line)
        for piece in _LEAD.split(sentence)
        if piece
    ]
    units = [one for one in units if since is None or one.line >= since]
    best, best_run, run, total = 0.0, (0, 0), 0, 0.0
    for at, unit in enumerate(units):
        total -= _GAP * (at > run and units[at - 1].block != unit.block)
        if total <= 0:
            run, total = at, 0.0
        talks = unit.lean > 1 or (unit.lean >= 0 and unit.text not in seed and is_letter(unit.text))
        total += unit.weight * (-0.5 if talks and 0 <= total < LEAST and unit.weight > 0 else 1)
        if total > best:
            best, best_run = total, (run, at + 1)
    found = units[slice(*best_run)]
    return (
        found
        if sum(len(unit.text.split()) for unit in found) >= (LEAST if since is None else _LABELLED)
        else []
    )


def _unit(piece: str, at: int, block: int, line: str, seed: str) -> Unit:
    """A sentence with its weight: its words for the abstract, below 0 for the letter; a wall is neither."""
    words = len(piece.split())
    closes = is_closing(line) or (is_closing(piece) and words <= _FORMULA)
    if (
        is_greeting(line)
        or closes
        or _REFERENCE.match(line)
        or _LEAD.match(f"{piece} A")
        or _LEADS_ON.match(fold(piece))
        or field(line) is not None
        or is_heading(line)
    ):
        return Unit(piece, at, block, 0, _WALL)
    said = line if len(line.split()) <= _ASIDE and line != seed else piece
    lean = leaning(said, seed.replace(said, ""), asked=False)
    certain = lean >= 3 or title_said(piece, WORK) is not None or introduces(piece)
    spoken = lean > 0 and line != seed
    return Unit(piece, at, block, lean, words * (-3.0 if certain else -1.0 if spoken else 1.0))


def _with_lists(lines: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The lines, those that list points and the one above them ended like sentences."""
    ended: list[tuple[str, int]] = []
    led = False
    for at, (line, block) in enumerate(lines):
        led = bool(_POINT.match(line)) and (led or (at > 0 and lines[at - 1][0].endswith(":")))
        leads = line.endswith(":") and at + 1 < len(lines) and _POINT.match(lines[at + 1][0])
        ended.append((f"{line}{_LISTED}" if (led or leads) and not _ENDED.search(line) else line, block))
    return ended


def is_heading(line: str) -> bool:
    """A line without a sentence: a title, names, an institution."""
    words = len(line.split())
    if line.endswith(_LISTED):
        return False
    if words <= BARE and not line.endswith(":") and is_name_line(line):
        return not _ENDED.search(line) or words <= 8
    return words <= BARE and (not _ENDED.search(line) or words < 3)


def outside(lines: Sequence[tuple[str, int]], core: Sequence[Unit]) -> str:
    """The letter around its abstract, its sentences in the abstract's own paragraphs too."""
    first, last = core[0], core[-1]
    kept: list[str] = []
    for at, (line, _) in enumerate(lines):
        if at == first.line and not line.startswith(first.text):
            kept.append(line[: line.find(first.text)].strip())
        if at == last.line and not line.endswith(last.text):
            kept.append(line[line.find(last.text) + len(last.text) :].strip())
        if not first.line <= at <= last.line:
            kept.append(line)
    return "\n\n".join(kept)


def text_of(core: Sequence[Unit]) -> str:
    """The abstract, a paragraph for each line of it."""
    paragraphs: list[str] = []
    for before, unit in zip([None, *core], core, strict=False):
        if before is not None and before.line == unit.line:
            paragraphs[-1] += f" {unit.text}"
        else:
            paragraphs.append(unit.text)
    return "\n".join(" ".join(one.split()) for one in paragraphs).replace(_LISTED, "")
