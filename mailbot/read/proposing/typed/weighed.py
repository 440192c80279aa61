"""A proposal told in a letter without labels: its abstract is found first, then what stands around it.

Every sentence weighs for the abstract, or for the letter when it is spoken to somebody; the heaviest run of
them is the abstract. Lines without a sentence (greetings, titles, names) part the runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.domain import Evidence
from mailbot.read.letter import Letter
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, OFFERED, SUBMITTED, TITLE
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.authors.named import WORK, authors_in_bracket, authors_said, authors_told
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.authors.pairs import Person
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.announced import OF_OTHERS, speaks_of_proposal
from mailbot.read.proposing.spoken.completing import sender_name
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter, is_prose
from mailbot.read.proposing.typed.titled import SAID, akin, is_bare, titled
from mailbot.read.proposing.typed.weights import (
    Unit,
    core_of,
    field,
    is_heading,
    logical,
    outside,
    text_of,
)

_UNTITLED = 40  # words of an abstract that nothing but the letter's announcement tells from prose
# "It has no title so far", "le titre suivra".
_NO_TITLE_YET = re.compile(
    rf"\b(?:no|not|without|sans|pas|kein\w*|ohne|sin|senza|non|sem|nao|zonder|geen|niet)\b[^.?!;]{{0,40}}"
    rf"\b{TITLE}\b|\b{TITLE}\b[^.?!;]{{0,40}}\b(?:follow\w*|later|missing|suivr?\w*|plus tard|manque|folgt|"
    r"fehlt|noch nicht|todavia|aun|falta|ancora|manca|segu\w+|depois|ainda|volgt|ontbreekt|nog niet)\b"
)
# "That is my abstract", "voici mon résumé".
_THIS_IS = re.compile(
    rf"\b(?:(?:this|that|it|here|above|below|following|attached) (?:is|was|are|comes)|(?:c'est|voici|voila)|"
    rf"(?:das|dies|hier|unten|oben|es) (?:ist|war|kommt|folgt)|(?:est[aeo]|eso|aqui) (?:es|esta|va|tienen)|"
    rf"(?:questo|quello|ecco)(?: e)?|(?:est[ae]|isto|aqui) (?:e|esta|vai)|(?:dit|dat|hieronder) (?:is|volgt))"
    rf" (?:{MY_OR_OUR}|the|l'|el|il|o|de|der|die) ?(?:\w+ )?{ABSTRACT}\b"
)
_NAME_WORD = re.compile(r"\b(?!I\b)[A-ZÀ-ÖØ-Þ]\S*")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a letter tells: title (None: none yet), lines of authors and keywords, the abstract.

    where: the title was found. labelled: the abstract follows a label of the writer's.
    """

    title: str | None
    where: Evidence
    lines: tuple[str, ...]
    abstract: str
    labelled: bool


def weighed(letter: Letter, text: str) -> Weighed | None:
    """The proposal that a letter tells without labels for title and abstract; None where it tells none."""
    lines, since = _from_label(logical(text))
    fields = [field(line) for line, _ in lines]
    labelled = fields.count("title") + (since is not None)
    if OF_OTHERS.search(fold(text)) or labelled > 1 or "abstract" in fields:
        return None
    core = core_of(lines, since)
    if not core:
        return None
    cover = outside(lines, core)
    title, where, core, lines = titled(letter, lines, core)
    cue = labelled or where.where == SAID or speaks_of_proposal(cover, letter.subject)
    if title is None and _is_announced(letter, cover, core) and not labelled:
        return Weighed(None, where, _around(lines, core, cover, letter), text_of(core), labelled=False)
    if title is None or (since is not None and where.where != SAID):
        return None
    own = _is_own(lines, letter) or (is_bare(cover) and akin(title, core))
    if not (cue or own or OFFERED.search(fold(cover))):
        return None
    said = cover.replace(title, WORK) if title in cover else f"{WORK}. {cover}"
    return Weighed(title, where, _around(lines, core, said, letter), text_of(core), since is not None)


def _is_announced(letter: Letter, cover: str, core: Sequence[Unit]) -> bool:
    """A text without a title that the letter calls what is sent to a call, and that speaks to nobody."""
    folded = fold(cover)
    offered = (OFFERED, _NO_TITLE_YET, _THIS_IS)
    subject = "" if letter.has_earlier_subject else fold(letter.subject)
    said = SUBMITTED.search(f"{subject}\n{folded}") and any(pattern.search(folded) for pattern in offered)
    leans = [unit.lean for unit in core]  # "Se busca cuáles." is only short
    return bool(said) and is_prose(text_of(core), _UNTITLED) and max(leans) < 2 and sum(leans) <= 0


def _from_label(lines: list[tuple[str, int]]) -> tuple[list[tuple[str, int]], int | None]:
    """The lines without a label "Abstract", and the place of what it announces; None where there is none."""
    for at, (line, block) in enumerate(lines):
        label = label_in(line)
        if label is not None and label.field == "abstract":
            value = [(label.value, block)] if label.value else []
            return [*lines[:at], *value, *lines[at + 1 :]], at
    return lines, None


def _is_own(lines: Sequence[tuple[str, int]], letter: Letter) -> bool:
    """Whether its writer is named on a line of authors."""
    name = sender_name(letter)
    named = [line for line, _ in lines[:-1] if name and line.startswith(name) and is_name_line(line)]
    return any("," in line or "(" in line or "&" in line for line in named)


def _speaks(line: str) -> bool:
    """Whether a line talks as letters do, by other words than those of names: "Aroha Te Rangi; Mio Kuwa"."""
    names = is_heading(line) and is_name_line(line)
    return is_letter(_NAME_WORD.sub("", line) if names else line)


def _listed(line: str) -> Sequence[Person]:
    return people_in(line) if is_heading(line) and is_name_line(line) else ()


def _around(
    lines: Sequence[tuple[str, int]], core: Sequence[Unit], said: str, letter: Letter
) -> tuple[str, ...]:
    """The lines that name the authors or keywords: labelled, on lines of their own, or told in a sentence."""
    name = sender_name(letter)
    labels = [(line, label_in(line)) for line, _ in lines]  # "* speaker" alone explains a sign
    named = ("authors", "speaker", "keywords")
    labelled = [line for line, label in labels if label and label.field in named and label.value]
    if any(field(line) != "keywords" for line in labelled):
        return tuple(labelled)
    surely = authors_said(said, name)
    if surely:
        return ("Authors: " + "; ".join(surely), *labelled)
    told = authors_told(said, name) or authors_in_bracket(said)
    above = [line for line, _ in lines[: core[0].line] if not is_greeting(line) and not _speaks(line)]
    names = next((at for at, line in enumerate(above) if is_heading(line) and is_name_line(line)), None)
    if names is not None:
        return (*above[names:], *labelled)
    below = next((line for line, _ in lines[core[-1].line + 1 :] if len(_listed(line)) > 1), None)
    if below and not told:
        return (f"Authors: {below}", *labelled)
    if told:
        return ("Authors: " + "; ".join(told), *labelled)
    return tuple(labelled)
