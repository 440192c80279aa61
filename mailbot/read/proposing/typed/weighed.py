"""A proposal told in a letter without labels: its abstract is found first, then what stands around it.

Every sentence weighs for the abstract, or for the letter when it is spoken to somebody; the heaviest run of
them is the abstract. Lines without a sentence (greetings, titles, names) part the runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.domain import Evidence
from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, OFFERED, SUBMITTED, TITLE, TOPIC
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.authors.named import WORK, authors_in_bracket, authors_said, authors_told
from mailbot.read.proposing.authors.names import fold, is_link, is_name
from mailbot.read.proposing.authors.pairs import Person
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.announced import (
    OF_OTHERS,
    clean_title,
    named_in_subject,
    speaks_of_proposal,
    title_in_quotes,
    title_in_subject,
)
from mailbot.read.proposing.spoken.completing import sender_name
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter, is_prose
from mailbot.read.proposing.spoken.remarks import is_closing, leaning, points_to_ours, stems
from mailbot.read.proposing.typed.weights import (
    BARE,
    LEAST,
    Unit,
    core_of,
    field,
    is_heading,
    logical,
    outside,
    text_of,
)

_SAID = "in the sentence"
_UNTITLED = 40  # words of an abstract that nothing but the letter's announcement tells from prose
_PLAIN = 16  # words of a sentence that may be a title
_MARK = re.compile(r"^[\^\d*†‡§¶¹²³⁴⁵]{1,2}\W?\s?[^\W\d_]")  # of an institution
_CALLED = re.compile(rf"\b(?:{TITLE}|{MY_OR_OUR} {TOPIC})\b[^:.!?\n]{{0,50}}?:\s*(?P<title>[^\n]{{8,250}})$")
_IN_SUBJECT = re.compile(
    rf"\b{TITLE}\b[^.!?\n]{{0,40}}?"
    r"\b(?:above|subject|objet|sujet|betreff\w*|asunto|oggetto|assunto|onderwerp|ci-dessus|oben|arriba|sopra|"
    r"acima)\b|\b(?:(?:what|which) (?:is|stands) in the subject|in the subject line|est en objet|(?:steht|"
    r"stehenden?) im betreff|(?:esta|va) en el asunto|(?:sta|e) nell'oggetto|esta no assunto|"
    r"staat in het onderwerp)\b"
)
_POINTS = re.compile(  # "see below", "siehe unten": said of a title, and none
    r"^\W*(?:(?:please |bitte )?(?:see|find|siehe|voir|cf|vedi|ver|vease|veja|zie)\b.{0,30}$|"
    r"(?:\w+ ){0,4}(?:below|ci-dessous|unten|abajo|sotto|abaixo|hieronder)\W*$)"
)
_AND = r"(?: (?:and|et|und|y|e|en)(?: \w+){0,2} | ?[+&/] ?)"
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
_DASH = re.compile(r"\s[-–—]\s+(?=[A-ZÀ-Þ])")
_BOTH_FOLLOW = re.compile(rf"\b(?:{TITLE}{_AND}{ABSTRACT}|{ABSTRACT}{_AND}{TITLE})\b")


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
    title, where, core, lines = _titled(letter, lines, core)
    cue = labelled or where.where == _SAID or speaks_of_proposal(cover, letter.subject)
    if title is None and _is_announced(cover, core) and not labelled:
        return Weighed(None, where, _around(lines, core, cover, letter), text_of(core), labelled=False)
    if title is None or (since is not None and where.where != _SAID):
        return None
    own = _is_own(lines, letter) or (_is_bare(cover) and _akin(title, core))
    if not (cue or own or OFFERED.search(fold(cover))):
        return None
    said = cover.replace(title, WORK) if title in cover else f"{WORK}. {cover}"
    return Weighed(title, where, _around(lines, core, said, letter), text_of(core), since is not None)


def _is_announced(cover: str, core: Sequence[Unit]) -> bool:
    """A text without a title that the letter calls what is sent to a call, and that speaks to nobody."""
    folded = fold(cover)
    offered = (OFFERED, _NO_TITLE_YET, _THIS_IS)
    said = SUBMITTED.search(folded) and any(pattern.search(folded) for pattern in offered)
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


def _is_bare(cover: str) -> bool:
    """Nothing but a greeting, names and a closing, so that the mail is its proposal."""
    said = [line for line in cover.split("\n") if not is_greeting(line) and not is_closing(line)]
    return len(cover.split()) <= BARE and not is_letter(" ".join(said))


def _akin(title: str, core: Sequence[Unit], least: int = 1) -> bool:
    return len(stems(title) & stems(text_of(core))) >= least


_Found = tuple[str | None, Evidence, list[Unit], list[tuple[str, int]]]


def _titled(letter: Letter, lines: list[tuple[str, int]], core: list[Unit]) -> _Found:
    """The title, where it was found, and the abstract and the lines without it."""
    cover = outside(lines, core)
    labels = [label for label in (label_in(line) for line, _ in lines) if label and label.field == "title"]
    if labels and not is_letter(labels[0].value):
        return clean_title(labels[0].value), Evidence("body", "label Title", 0.95), core, lines
    quoted = title_in_quotes(cover, letter.meeting.title) or _called(cover, letter)
    if quoted:
        return quoted, Evidence("body", _SAID, 0.8), core, lines
    above = _above(lines, core)
    if above:
        left = [line for at, line in enumerate(lines) if at not in above]
        moved = [replace(one, line=one.line - sum(at < one.line for at in above)) for one in core]
        title = clean_title(" ".join(lines[at][0].lstrip("# ") for at in above))
        return title, Evidence("body", "above the abstract", 0.8), moved, left
    named = named_in_subject(letter.subject)
    if named and not letter.has_earlier_subject and is_prose(text_of(core), LEAST):
        return named, Evidence("subject", "named there", 0.7), core, lines
    both = _BOTH_FOLLOW.search(fold(f"{letter.subject}\n{cover}"))
    headed = _before_dash(core) if both else None
    if headed is not None:
        return headed[0], Evidence("body", "before a dash", 0.7), headed[1], lines
    if _begins_with_title(core) or (both and _is_short(core)):
        return clean_title(core[0].text), Evidence("body", "the first sentence", 0.6), core[1:], lines
    title = "" if letter.has_earlier_subject or speaks_of_proposal("", letter.subject) else letter.subject
    least = 1 if _is_bare(cover) else 2
    if len(title.split()) >= 4 and _akin(title, core, least) and all(unit.lean <= 0 for unit in core):
        return clean_title(title), Evidence("subject", "of the abstract's words", 0.6), core, lines
    return None, Evidence("body", "", 0.0), core, lines


def _before_dash(core: Sequence[Unit]) -> tuple[str, list[Unit]] | None:
    """ "Who eats? Ponds and sheep - The ponds of a marsh ...": the title, and the abstract behind it."""
    for at, unit in enumerate(core[:2]):
        dash = _DASH.search(unit.text)
        title = " ".join([*(one.text for one in core[:at]), unit.text[: dash.start()]]) if dash else ""
        if dash and 3 <= len(title.split()) <= 25:
            return clean_title(title), [replace(unit, text=unit.text[dash.end() :]), *core[at + 1 :]]
    return None


def _called(cover: str, letter: Letter) -> str | None:
    """ "As a title I propose: T"; "the title is in the subject"."""
    if _IN_SUBJECT.search(fold(cover)):
        return title_in_subject(letter.subject, letter.meeting.code)
    for line in cover.split("\n"):
        match = _CALLED.search(fold_in_place(line))
        title = line[match.start("title") :] if match is not None else ""
        title = (
            title.partition(")")[0] if title.count(")") > title.count("(") else title
        )  # "(title: see below)"
        if len(title.split()) >= 3 and not _POINTS.match(fold(title)):
            return clean_title(title)
    return None


def subject_title(letter: Letter, abstract: str) -> str | None:
    """ "Proposal: A long and telling title"; or a subject that shares its words with the abstract."""
    named = named_in_subject(letter.subject)
    if named or letter.is_reply or speaks_of_proposal("", letter.subject):
        return named
    akin = len(stems(letter.subject) & stems(abstract)) >= 2
    return clean_title(letter.subject) if akin and len(letter.subject.split()) >= 4 else None


def _above(lines: Sequence[tuple[str, int]], core: Sequence[Unit]) -> list[int]:
    """The places of the lines right above the abstract, past names and institutions, that are a title."""
    for at in reversed(range(core[0].line)):
        line, block = lines[at]
        if field(line) in ("authors", "speaker", "affiliation", "email"):
            continue
        if is_greeting(line) or field(line) is not None or line.endswith(":"):
            return []
        linked = at > 0 and lines[at - 1][1] == block and is_link(lines[at - 1][0].split()[-1])
        goes_on = linked and not _is_people(lines[at - 1][0])  # "…, with the help of" / "Ann Bell (Mill)"
        if not goes_on and (_is_people(line) or is_affiliation(line) or _MARK.match(line)):
            continue
        asks = line.endswith("?") and block != lines[core[0].line][1]  # "Who eats the wrack?"
        apart = at < core[0].line - 1 or asks
        plain = apart and len(line.split()) <= _PLAIN and leaning(line.rstrip("?"), "") <= 1
        spoken = is_letter(line) or points_to_ours(line)
        if not (is_heading(line) or plain) or spoken or (len(line.split()) < 3 and not goes_on):
            return []
        also = at and lines[at - 1][1] == block and is_heading(lines[at - 1][0])
        whole = also and not is_greeting(lines[at - 1][0]) and not is_letter(lines[at - 1][0])
        return [at - 1, at] if whole and not _is_people(lines[at - 1][0]) else [at]
    return []


def _speaks(line: str) -> bool:
    """Whether a line talks as letters do, by other words than those of names: "Aroha Te Rangi; Mio Kuwa"."""
    names = is_heading(line) and is_name_line(line)
    return is_letter(_NAME_WORD.sub("", line) if names else line)


def _listed(line: str) -> Sequence[Person]:
    return people_in(line) if is_heading(line) and is_name_line(line) else ()


def _is_people(line: str) -> bool:
    return is_name_line(line) or ("," in line and is_name(line.split(",")[0]))


def _is_short(core: Sequence[Unit]) -> bool:
    """Whether the first sentence may be a title run in with the abstract."""
    return len(core) > 2 and 3 <= len(core[0].text.split()) <= _PLAIN


def _begins_with_title(core: Sequence[Unit]) -> bool:
    """Whether the first sentence stands on a line of its own above the abstract's paragraph."""
    alone = _is_short(core) and core[0].line != core[1].line == core[2].line
    return alone and core[0].text.endswith((".", "!", "?"))


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
