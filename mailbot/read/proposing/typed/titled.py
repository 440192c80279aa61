"""Where the title of a proposal without labels stands: in a sentence, above its abstract, in the subject."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Evidence
from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, PROPOSAL, SUBMITTED, TALK, TITLE, TOPIC
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold, is_link, is_name
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.announced import speaks_of_proposal
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter, is_prose
from mailbot.read.proposing.spoken.remarks import is_closing, leaning, points_to_ours, stems
from mailbot.read.proposing.spoken.titles import clean_title, named_in_subject, title_in_subject, title_said
from mailbot.read.proposing.typed.weights import BARE, LEAST, Unit, field, is_heading, outside, text_of

SAID = "in the sentence"
_MOST_LINES = 4  # of a title
_TITLE = re.compile(rf"\b{TITLE}\b")
_PLAIN = 16  # words of a sentence that may be a title
_MARK = re.compile(r"^[\^\d*†‡§¶¹²³⁴⁵]{1,2}\W?\s?[^\W\d_]")  # of an institution
_CALLED = re.compile(rf"\b(?:{TITLE}|{MY_OR_OUR} {TOPIC})\b[^:.!?\n]{{0,50}}?:\s*(?P<title>[^\n]{{8,250}})$")
# "Talk: T", "Proposition d'exposé de Ann Bell : T"
_OFFERED_AS = re.compile(r"^(?P<said>[^:.?!]{3,140}?)\s?:\s+(?P<title>\S[^.!;]{7,250}[.!?]?)$")
_HANDED_IN = re.compile(rf"\b(?:{TALK}|{PROPOSAL})\b")
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
_DASH = re.compile(r"\s[-–—]\s+(?=[A-ZÀ-Þ])")
_BOTH_FOLLOW = re.compile(rf"\b(?:{TITLE}{_AND}{ABSTRACT}|{ABSTRACT}{_AND}{TITLE})\b")

Found = tuple[str | None, Evidence, list[Unit], list[tuple[str, int]]]


def titled(letter: Letter, lines: list[tuple[str, int]], core: list[Unit]) -> Found:
    """The title, where it was found, and the abstract and the lines without it."""
    cover = outside(lines, core)
    labels = [label for label in (label_in(line) for line, _ in lines) if label and label.field == "title"]
    if labels and not is_letter(labels[0].value):
        return clean_title(labels[0].value), Evidence("body", "label Title", 0.95), core, lines
    quoted = title_said(cover, letter.meeting.title) or _called(cover, letter)
    if quoted:
        return quoted, Evidence("body", SAID, 0.8), core, lines
    inset = _inset(lines, core)
    above = inset or _above(lines, core)
    title = clean_title(" ".join(lines[at][0].lstrip("# ") for at in above))
    named = named_in_subject(letter.subject)
    if named and not above and fold(named) in fold(" ".join(cover.split())) and not is_affiliation(named):
        return named, Evidence("subject", SAID, 0.8), core, lines
    if above:
        left = [line for at, line in enumerate(lines) if at not in above]
        moved = [replace(one, line=one.line - sum(at < one.line for at in above)) for one in core]
        where = SAID if inset else "above the abstract"
        return title, Evidence("body", where, 0.8), moved, left
    if named and not letter.has_earlier_subject and is_prose(text_of(core), LEAST):
        return named, Evidence("subject", "named there", 0.7), core, lines
    both = _BOTH_FOLLOW.search(fold(f"{letter.subject}\n{cover}"))
    headed = _before_dash(core) if both else None
    if headed is not None:
        return headed[0], Evidence("body", "before a dash", 0.7), headed[1], lines
    if _begins_with_title(core) or (both and _is_short(core)):
        return clean_title(core[0].text), Evidence("body", "the first sentence", 0.6), core[1:], lines
    title = "" if letter.has_earlier_subject or speaks_of_proposal("", letter.subject) else letter.subject
    least = 1 if is_bare(cover) else 2
    if len(title.split()) >= 4 and akin(title, core, least) and all(unit.lean <= 0 for unit in core):
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
        offered = _OFFERED_AS.match(line)
        if offered and _HANDED_IN.search(fold(offered["said"])) and _may_be_title(offered["title"]):
            return clean_title(offered["title"])
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
        first = at
        while first and at - first < _MOST_LINES - 1 and _goes_above(lines[first - 1], block):
            first -= 1
        return list(range(first, at + 1))
    return []


def _goes_above(above: tuple[str, int], block: int) -> bool:
    """Whether a line of the same paragraph is the title's too, which goes on in the next line."""
    line, its = above
    spoken = is_greeting(line) or is_letter(line) or points_to_ours(line)
    return its == block and is_heading(line) and not spoken and not _is_people(line) and field(line) is None


def _inset(lines: Sequence[tuple[str, int]], core: Sequence[Unit]) -> list[int]:
    """The places of the lines that a sentence has within it: "has a title at last, / T, / and a text:"."""
    above = [place for place, _ in enumerate(lines[: core[0].line])]
    for _, block in itertools.groupby(above, key=lambda place: lines[place][1]):
        places = list(block)
        first, last = places[0], places[-1]
        if first == 0 or last + 1 >= len(lines) or len(places) > _MOST_LINES:
            continue
        before, behind = lines[first - 1][0], lines[last + 1][0]
        title = " ".join(lines[place][0] for place in places)
        leads = SUBMITTED.search(fold(before)) or _TITLE.search(fold(before))
        if leads and before[-1] not in ".!?" and behind[:1].islower() and _may_be_title(title):
            return places
    return []


def _may_be_title(text: str) -> bool:
    spoken = is_greeting(text) or is_letter(text) or points_to_ours(text)
    return text[:1].isupper() and 2 <= len(text.split()) <= BARE and not spoken and not is_name_line(text)


def _is_short(core: Sequence[Unit]) -> bool:
    """Whether the first sentence may be a title run in with the abstract."""
    return len(core) > 2 and 3 <= len(core[0].text.split()) <= _PLAIN


def _begins_with_title(core: Sequence[Unit]) -> bool:
    """Whether the first sentence stands on a line of its own above the abstract's paragraph."""
    alone = _is_short(core) and core[0].line != core[1].line == core[2].line
    return alone and core[0].text.endswith((".", "!", "?"))


def is_bare(cover: str) -> bool:
    """Nothing but a greeting, names and a closing, so that the mail is its proposal."""
    said = [line for line in cover.split("\n") if not is_greeting(line) and not is_closing(line)]
    return len(cover.split()) <= BARE and not is_letter(" ".join(said))


def akin(title: str, core: Sequence[Unit], least: int = 1) -> bool:
    return len(stems(title) & stems(text_of(core))) >= least


def _is_people(line: str) -> bool:
    return is_name_line(line) or ("," in line and is_name(line.split(",")[0]))
