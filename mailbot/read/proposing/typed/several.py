"""Several talks in one letter, however they are told apart: each with "Title:" and "Abstract:" before it.

"Submission 1: T", "PROPOSAL B", "(a) T -- We map ...", "*** FIRST ***", "Le second s'intitule « T ».": a
letter that announces several holds one wherever a line shaped like a title has a text below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.numbers import FIRST, SECOND, SEVERAL, THIRD
from mailbot.read.naming.lexicon.texts import SENT, SENT_MANY, TOPIC
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import COUNTED, field_of, label_in
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter
from mailbot.read.proposing.spoken.remarks import is_closing, is_remark, leaning
from mailbot.read.proposing.spoken.titles import clean_title, title_said
from mailbot.read.proposing.typed.weights import BARE, field, logical

_LEAST = 12  # words of an abstract that stands below its title
_LONGEST = 400  # lines of a letter
_BETWEEN = 3  # lines of names and institutions
_THE = r"(?:(?:the|my|our|le|la|mon|ma|der|die|das|mein\w*|el|il|o|a|de|het|mijn)\s)?"
_NOUN = rf"(?:(?:\w+ )?{SENT}|{TOPIC}|one|option)"
_OTHER = r"(?:another|une? autre|otr[oa]|(?:un'?)?altr[oa]|outr[oa]|noch ein\w*|nog een)"
_WHICH = rf"(?:{FIRST}|{SECOND}|{THIRD}|{_OTHER})"
_SIGN = r"(?:\d|[a-d]|[ivx]{1,3})"
# "First talk:", "Submission 1: T", "Résumé n° 2", "*** SECOND ***", "the second one, with Bob Cole:".
_HEAD = re.compile(
    rf"^[^\w«“\"(]*{_THE}(?:{_WHICH}(?:\s{_NOUN})?|{_NOUN}\s?(?:n[o°]\.?\s?|nr\.?\s?|#\s?)?{_SIGN})"
    rf"(?:,?\s\(?(?:(?:with|avec|mit|con|com|met)\s(?P<others>[^:()]{{3,60}})|(?P<alone>alone|by myself|"
    rf"seule?|"
    rf"alleine?|sol[oa]|sozinh[oa]|alleen))\)?|\s\([^()]{{2,40}}\))?\s*(?:[:.)]|[–—-]+(?=\s)|[*=~#_–—-]*$)\s*"
)
_TELLS = re.compile(rf"^\W*{_THE}{_WHICH}\b")  # "The first is called ..."
_POINT = re.compile(r"^\s*(?:\(?(?P<sign>\d|[a-dA-D]|[ivxIVX]{1,3})[.):]\)?|[-*•·▪–—])\s+(?=\S)")
_RULE = re.compile(r"^\s*[-=~*_+#·.]{3,}\s*$")
_DASH = re.compile(r"\s(?:--+|[–—-])\s+(?=[A-ZÀ-ÖØ-Þ])")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+|(?<=[»”\"][.!?])\s+|(?<=[.!?][»”\"])\s+")
_SEVERAL = re.compile(
    rf"\b(?:[2-5]|{SEVERAL})(?: [\w'-]+){{0,2}} (?:{SENT_MANY}|{TOPIC}s?|sujets|themen|temas|temi|"
    rf"assuntos|things|ideas|"
    rf"options|choses|idees|sachen|ideen|cosas|cose|coisas)\b|\b{SENT_MANY} \((?:[2-5]|{SEVERAL})\)|"
    rf"\b(?:and|et|und|y|e|en) {_WHICH}\b|{SENT}\s?1\b.{{0,20}}{SENT}\s?2\b"
)
_MANY = re.compile(rf"(?<!for )(?<!a )(?<!aux )\b{SENT_MANY}\b")


@dataclass(frozen=True, slots=True)
class _Talk:
    """first, last: its lines; names: the lines between title and text; text: what begins its abstract."""

    first: int
    last: int
    title: str
    names: tuple[str, ...]
    text: str


def with_titles(text: str, subject: str) -> str:
    """The letter's text with labels before each of several talks; as it is where it tells one or none."""
    if text.count("\n") > _LONGEST:
        return text
    lines = [line for line, _ in logical(text)]
    if sum(field(line) == "title" for line in lines) > 1:
        return text
    heads = sum(bool(_HEAD.match(fold_in_place(line))) for line in lines) > 1
    flat = fold(" ".join(text.split()))
    if not (heads or _SEVERAL.search(fold(subject)) or _SEVERAL.search(flat) or _MANY.search(fold(subject))):
        return text
    talks = _talks(lines)
    if len(talks) < 2:
        return text
    told = lines[: talks[0].first]
    for place, talk in enumerate(talks):
        end = talks[place + 1].first if place + 1 < len(talks) else len(lines)
        names = (
            [f"Authors: {talk.names[0]}"]
            if len(talk.names) == 1 and not label_in(talk.names[0])
            else talk.names
        )
        rest = [line for below in _kept(lines[talk.last + 1 : end]) for line in ("", below)]
        told += ["", f"Title: {talk.title}", *names, "", f"Abstract: {talk.text}", *rest]
    return "\n".join(told)


def _kept(lines: Sequence[str]) -> list[str]:
    """Without rules and what only leads to the next talk: "And another one:"."""
    kept = [line for line in lines if not _RULE.match(line)]
    while kept and kept[-1].endswith(":"):
        kept.pop()
    return kept


def _talks(lines: Sequence[str]) -> list[_Talk]:
    found = _listed_first(lines)
    at = len(lines) if found else 0
    while at < len(lines):
        talk = _talk_at(lines, at)
        if talk is not None:
            found.append(talk)
            at = talk.last
        at += 1
    return found


def _listed_first(lines: Sequence[str]) -> list[_Talk]:
    """The titles in a list, and below it as many abstracts with a number: "Abstract I: ..."."""
    labels = [label_in(line) for line in lines]
    texts = [
        (at, label.value)
        for at, label in enumerate(labels)
        if label and label.field == "abstract" and COUNTED.search(lines[at].partition(":")[0]) and label.value
    ]
    first = next((at for at, line in enumerate(lines) if _POINT.match(line)), 0)
    points = [_POINT.sub("", line) for line in lines[first : first + len(texts)] if _POINT.match(line)]
    if len(texts) < 2 or len(points) != len(texts) or first + len(points) > texts[0][0]:
        return []
    told = [re.fullmatch(r"(.+?)(?:\s\(([^()]+)\))?", point) for point in points]
    return [
        _Talk(at if place else first, at, clean_title(one[1]), (one[2],) if one[2] else (), text)
        for place, (one, (at, text)) in enumerate(zip(told, texts, strict=True))
        if one
    ]


def _talk_at(lines: Sequence[str], at: int) -> _Talk | None:
    """The talk whose head or title a line is."""
    head, rest = _without_head(lines[at])
    title_at = at
    if head and not rest:
        title_at = next((one for one in range(at + 1, len(lines)) if not _RULE.match(lines[one])), len(lines))
        rest = _without_head(lines[title_at])[1] if title_at < len(lines) else ""
    label = label_in(rest)
    if label is not None and label.field == "title" and label.value:
        rest = label.value
    long = head and len(rest.split()) > _LEAST
    talk = _run_in(rest, at, title_at) if long else _apart(lines, at, title_at, rest)
    return replace(talk, names=_by(lines[at])) if talk and not talk.names else talk


def _by(line: str) -> tuple[str, ...]:
    """ "First one, with Bob Cole:"; "the second, alone:"."""
    head = _HEAD.match(fold_in_place(line))
    if head is None or not (head["others"] or head["alone"]):
        return ()
    return (f"me and {line[slice(*head.span('others'))]}",) if head["others"] else ("me",)


def _without_head(line: str) -> tuple[bool, str]:
    """Whether a line begins with a talk's number, and what is left of it."""
    head = _HEAD.match(fold_in_place(line)) or _POINT.match(line)
    if head is None:
        return _TELLS.match(fold_in_place(line)) is not None, line.strip()
    rest = line[head.end() :].strip()
    return True, "" if re.fullmatch(r"[\W_]*", rest) else rest.strip("*=~#_ ")


def _run_in(said: str, first: int, last: int) -> _Talk | None:
    """ "(a) Turf smoke -- We estimate ..."; "The first is called "T". Meadows are ..."."""
    dash = _DASH.search(said)
    if dash and 2 <= len(said[: dash.start()].split()) <= BARE and _is_text(said[dash.end() :]):
        return _Talk(first, last, clean_title(said[: dash.start()]), (), said[dash.end() :])
    begins, *rest = _SENTENCE.split(said, maxsplit=1)
    title = title_said(begins, "\0") if rest else None
    return _Talk(first, last, title, (), rest[0]) if title and _is_text(rest[0]) else None


def _apart(lines: Sequence[str], first: int, title_at: int, title: str) -> _Talk | None:
    """A title on a line of its own, names below it, and a text."""
    if not _may_be_title(title):
        return None
    at = title_at + 1
    while at < len(lines) and at - title_at <= _BETWEEN and _is_of_people(lines[at]):
        at += 1
    if at >= len(lines):
        return None
    label = label_in(lines[at])
    text = label.value if label is not None and label.field == "abstract" else lines[at]
    return (
        _Talk(first, at, clean_title(title), tuple(lines[title_at + 1 : at]), text)
        if _is_text(text)
        else None
    )


def _may_be_title(text: str) -> bool:
    if (
        not 2 <= len(text.split()) <= BARE
        or text.endswith((".", ":", ",", ";"))
        or field_of(text) is not None
    ):
        return False
    spoken = is_greeting(text) or is_letter(text) or is_closing(text)
    return not spoken and label_in(text) is None and not is_name_line(text)


def _is_of_people(line: str) -> bool:
    people = field(line) in ("authors", "speaker", "affiliation", "email")
    return people or is_name_line(line) or (is_affiliation(line) and not _is_text(line))


def _is_text(text: str) -> bool:
    """Sentences that are spoken to nobody."""
    words = text.split()
    lower = sum(word[:1].islower() for word in words)
    spoken = is_remark(text) or leaning(text, text) > 0
    return len(words) >= _LEAST and lower >= 0.45 * len(words) and text[-1] in ".!?…" and not spoken
