"""What the words of a whole mail sound like, weighed against what the rules read in its clauses.

Rules read one clause at a time and know only the wordings that somebody thought of. Whoever has read a
thousand such mails hears besides what a new one is about: "count on us for the day, boots and all". That
ear is a sum: each mark of a mail (a word, two in a row, how it came) has a weight for each intent, learned
from mails of tests/ whose meaning is known, none of them the corpus's. How far the rules are trusted against
it was learned from what they made of mails that were new to them (tests/weigh.py; docs/accuracy.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise
from math import fsum

from mailbot.domain import Intent, Meeting
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.relevance import is_about_another_event
from mailbot.read.wishing.sense import Sense

ONLY_HOW = "=only how"  # the mark of a mail in which a mode alone speaks for a registration
NOTHING = "nothing"  # of the meeting's: the column beside the intents
WEIGHED = (Intent.PROPOSAL, Intent.REGISTRATION, Intent.CANCELLATION, Intent.WITHDRAWAL, Intent.QUESTION)
_DOUBTS = (Sign.MAYBE, Sign.UNDECIDED, Sign.NOT_YET, Sign.LATER)
_ENDS = frozenset({Intent.CANCELLATION, Intent.WITHDRAWAL})
# In log odds: how sure the sum must be.
_SURELY_NOTHING = 1.0  # that a mail asks nothing, whatever the rules read
_SURELY_NO_TEXT = 3.0  # the same where they read a proposal
_DROPPED = -2.0  # against a wish that the rules read
_ADDED = 0.0  # of a wish that no rule reads
_ADDED_COLD = 1.5  # the same where no word speaks of the meeting either
_ADDED_END = 1.5  # of a cancellation or a withdrawal that no rule reads
_LONGEST = 4_000  # characters of a mail that are heard
_STEM = 6  # letters of a word: "registered", "registering" and "registration" are one
_SHORT, _LONG = 25, 120  # words
_GAP = 8  # characters in which the end of the sentence before is looked for

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_WORD = re.compile(r"[^\W\d_]+|\d+|[?!:]")
_MASKS = frozenset({"Ours", "Network", "Organiser", "Address"})


@dataclass(frozen=True, slots=True)
class _Trust:
    """A column's sum: impression * heard + read (where the rules read it) + silent (where they read
    nothing at all) + only_how (where a mode alone speaks for a registration) + bias, in log odds."""

    impression: float
    read: float
    silent: float
    only_how: float
    bias: float


@dataclass(frozen=True, slots=True)
class _Ear:
    """columns: the names of the sums. trust and start by column; weights by mark, in the columns' order."""

    columns: tuple[str, ...]
    trust: dict[str, _Trust]
    start: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]


def settled(marks: frozenset[str], read: frozenset[Intent], *, proposes: bool) -> frozenset[Intent]:
    """What the mail wants when the rules' reading and the impression are weighed; empty: nothing.

    marks: marks_of the mail. read: by the rules. proposes: it holds a text that may be a proposal.
    """
    return agreed(_totals(marks, read), marks, read, proposes=proposes)


def agreed(
    totals: dict[str, float], marks: frozenset[str], read: frozenset[Intent], *, proposes: bool
) -> frozenset[Intent]:
    """The same once the sums are known: log odds by intent, and by NOTHING."""
    surest = max((totals[intent] for intent in read), default=0.0)
    kept = read & {Intent.PROPOSAL} if totals[NOTHING] <= _SURELY_NO_TEXT else frozenset()
    if totals[NOTHING] > max(surest, _SURELY_NOTHING if read else 0.0) and not kept:
        return frozenset()
    if not read and ("=elsewhere" in marks or {"=ours 0", "=long"} <= marks):
        return frozenset()  # somebody else's conversation, or much said and no word of the meeting
    least = _ADDED_COLD if not read and "=ours 0" in marks else _ADDED
    said = {intent for intent in WEIGHED if totals[intent] > (_DROPPED if intent in read else least)} | kept
    if not proposes:
        said -= {Intent.PROPOSAL} - read
    if Intent.CANCELLATION in said and totals[Intent.CANCELLATION] > totals[Intent.REGISTRATION]:
        said -= {Intent.REGISTRATION} - read  # "neither in the room nor by the link"
    if Intent.WITHDRAWAL in said & read:
        said -= {Intent.PROPOSAL} - read
    for end in _ENDS & said - read:
        if totals[end] < _ADDED_END:  # nothing on record ends by a mere impression: organisers are asked
            said = said - {end} | {Intent.QUESTION}
    return frozenset(said) if said or totals[NOTHING] >= 0 else read


def _totals(marks: frozenset[str], read: frozenset[Intent]) -> dict[str, float]:
    ear = _ear()
    rows = [ear.weights[mark] for mark in marks if mark in ear.weights]
    sums = map(fsum, zip(ear.start, *rows, strict=True))  # exact: the order of a set changes nothing
    totals: dict[str, float] = {}
    for column, heard in zip(ear.columns, sums, strict=True):
        trust = ear.trust[column]
        totals[column] = trust.impression * heard + trust.bias
        totals[column] += trust.only_how * (ONLY_HOW in marks) + trust.read * (column in read)
        totals[column] += trust.silent * (not read and ONLY_HOW not in marks)
    return totals


@cache
def _ear() -> _Ear:
    text = resources.files("mailbot.read.wishing").joinpath("impression.txt").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    columns = tuple(lines[0][1:])
    trust = {
        row[0].removeprefix("trust "): _Trust(*map(float, row[1:])) for row in lines[1 : len(columns) + 1]
    }
    rows = {row[0]: tuple(map(float, row[1:])) for row in lines[len(columns) + 1 :]}
    return _Ear(columns, trust, rows.pop("="), rows)


def marks_of(sense: Sense, prose: str, *, only_how: bool) -> frozenset[str]:
    """Stems of the words of a mail and pairs of them, and how it came.

    prose: its writer's own words. only_how: all that speaks for a registration is a mode or a membership.
    """
    letter = sense.letter
    subject = "" if letter.has_earlier_subject else letter.subject
    heading = list(_stems(subject, letter.meeting, letter.language))
    said = list(_stems(prose[:_LONGEST], letter.meeting, letter.language))
    marks = {*heading, *said, *(f"{one} {two}" for words in (heading, said) for one, two in pairwise(words))}
    marks |= {f"subject {one}" for one in heading}
    marks |= {f"={name}" for name, is_so in _circumstances(sense, said) if is_so}
    marks |= {ONLY_HOW} if only_how else set()
    return frozenset(marks)


def _circumstances(sense: Sense, said: list[str]) -> Iterator[tuple[str, bool]]:
    """How the mail came, what it brings, and whose business its words make it (relevance.py)."""
    letter, about = sense.letter, sense.about
    yield f"ours {about.ours}", True
    yield f"answers {about.answers}", about.answers is not None
    yield "invites", about.invites
    yield "asks the reader", about.asks_reader
    yield "other business", about.other_business
    yield "private", about.private
    yield "elsewhere", about.elsewhere
    yield "personal", about.personal
    yield f"lists {sense.lists}", bool(sense.lists)
    yield "a text", sense.has_proposal
    yield "a paper", bool(sense.papers)
    meeting = letter.meeting
    yield "another event", any(is_about_another_event(one.clause, meeting) for one in sense.spoken)
    for doubt in _DOUBTS:
        yield doubt.value, bool(sense.clauses_with(doubt))
    yield "reply", letter.is_reply
    yield "files", bool(letter.files)
    yield "forward", letter.inner is not None
    yield "organiser", letter.from_organiser
    yield "short", len(said) < _SHORT
    yield "long", len(said) > _LONG


def _stems(text: str, meeting: Meeting, language: str | None) -> Iterator[str]:
    """Stems of the folded words; the meeting's names, people's names, addresses and numbers as one each."""
    text = _ADDRESS.sub(" Address ", text)
    for mark, pattern in _names_of(meeting).items():
        text = pattern.sub(f" {mark} ", text)
    before = ""
    for match in _WORD.finditer(text):
        word = match.group()
        gap = text[max(0, match.start() - _GAP) : match.start()].rstrip()
        opens = not before or before in "?!:" or gap[-1:] in ".!?:"
        if word in _MASKS:
            if before != word:
                yield word
        elif word.isdigit():
            yield "0"
        elif word[:1].isupper() and not word.isupper() and _is_name(word, language, opens=opens):
            if before != "Name":
                yield "Name"
            word = "Name"
        else:
            yield fold_line(word)[:_STEM]
        before = word


@lru_cache(maxsize=8)
def _names_of(meeting: Meeting) -> dict[str, re.Pattern[str]]:
    """By mask, what this meeting, its network and its organisers are called."""
    people = [word for one in meeting.organisers for word in re.findall(r"[^\W\d_]{3,}", one.name or "")]
    titled = re.findall(r"[^\W\d_]+", meeting.title)
    in_a_row = [rf"{one}\W+{other}" for one, other in pairwise(map(re.escape, titled)) if len(other) > 3]
    network = meeting.network or ""
    networks = [re.escape(name) for name in (network, *network.split()) if name == network or name.isupper()]
    return {
        "Ours": _any_of([re.escape(meeting.title), re.escape(meeting.code), *in_a_row]),
        "Network": _any_of(networks if network else [r"gdr\s+\w+"]),
        "Organiser": _any_of([re.escape(name) for name in people]),
    }


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    chosen = "|".join(filter(None, patterns)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{chosen})(?!\w)", re.IGNORECASE)


def _is_name(word: str, language: str | None, *, opens: bool) -> bool:
    """A known first name, or a capital inside a sentence where nouns have none."""
    return given_name(fold_line(word)) is Known.WELL or (not opens and language not in (None, "de"))
