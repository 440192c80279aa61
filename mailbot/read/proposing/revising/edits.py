"""Corrections of a few words: "seels should read seals", "replace A by B", "remove Bob", "it is X, not Y".

What a reply says of the text on record; the text itself is not known here, so that nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from mailbot.domain import Edit
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, TITLE
from mailbot.read.proposing.authors.listed import NAME
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.names import bare_name, fold, is_name
from mailbot.read.proposing.revising.words import (
    AFFILIATION,
    AFTER_PLACE,
    AUTHORS,
    CONTEXT,
    HELD,
    LEADING,
    LEAVES,
    MISSPELT,
    NO_WORDS,
    NOT,
    NOW_AT,
    ONLY_NEW,
    OTHER_WISH,
    PATTERNS,
    QUOTED,
    SENTENCE_NOUN,
    SENTENCES,
    SHOULD,
    SPOKEN_TO,
)
from mailbot.read.proposing.spoken.cover import blocks
from mailbot.read.proposing.spoken.remarks import is_closing

_FIRST_NAME = re.compile(r"\s+(?:bitte\s+|a\s+)?([A-ZÀ-Þ][a-zà-ÿ'’-]+)\b")  # "drop Tom from the authors"
_LONGEST = 1000  # characters, quotations held out: more is no correction, and the patterns cost its square
_SHORT = 16  # words of a closing; "Thank you for the receipt. One typo: ..." closes nothing
_ALIKE = 0.55  # of the letters: how much a misspelt word resembles the right one


def edits_in(text: str, sender: str | None) -> tuple[Edit, ...]:
    """The words that a reply corrects, in its order; () where it corrects none."""
    found: list[Edit] = []
    for sentence, held in _sentences(text):
        edit = _edit(sentence, held, sender)
        if edit is not None and edit not in found:
            found.append(edit)
    return tuple(found)


def _sentences(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each sentence with its quotations held out of it: \\ue020n\\ue021 stands for the n-th."""
    for block in blocks(text):
        if is_closing(block[0]) and len(" ".join(block).split()) <= _SHORT:
            return
        held: list[str] = []

        def hold(match: re.Match[str], held: list[str] = held) -> str:
            held.append(" ".join((match[1] or match[2]).split()))
            return f" \ue020{len(held) - 1}\ue021 "

        flat = " ".join(QUOTED.sub(hold, " ".join(block)).split())
        flat = re.sub(r"(?<=\ue021) (?=[.!?](?: |$))", "", flat)
        for sentence in re.split(
            r"(?<=[^\W\d_]{2}[.!?])\s+|(?<=\ue021[.!?])\s+|(?<=\ue021)\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+ )", flat
        ):
            if 0 < len(sentence.strip()) <= _LONGEST:
                yield sentence.strip(), held


def _edit(sentence: str, held: list[str], sender: str | None) -> Edit | None:
    plain = fold_in_place(sentence)
    if OTHER_WISH.search(plain):
        return None
    return (
        _of_sentence(sentence, plain, held)
        or _of_affiliation(sentence, plain, held, sender)
        or _leaving(sentence, plain)
        or _of_words(sentence, plain, held)
        or _of_misspelt(sentence, plain, held)
    )


def _of_sentence(sentence: str, plain: str, held: list[str]) -> Edit | None:
    """ "The last sentence of the abstract should read: ..." """
    for place, words in SENTENCES:
        named = re.search(rf"\b{words} {SENTENCE_NOUN}\b", plain)
        if named is None:
            continue
        quoted = [held[int(number)] for number in HELD.findall(sentence[named.end() :])]
        if quoted:
            return Edit("abstract", "", quoted[-1], place)
        told = re.search(
            rf"(?:{SHOULD}|\bis now|:|\bby|\bwith|\bpar|\bdurch)\s*:?\s+(?=\S)", plain[named.end() :]
        )
        if told and len(sentence[named.end() + told.end() :].split()) >= 3:
            return Edit("abstract", "", sentence[named.end() + told.end() :].strip(), place)
        if LEAVES.search(plain):
            return Edit("abstract", "", "", place)
    return None


def _of_affiliation(sentence: str, plain: str, held: list[str], sender: str | None) -> Edit | None:
    """ "My affiliation should be River Lab"; "the affiliation of Bob Cole is ..." """
    named = AFFILIATION.search(plain)
    if named is None:
        return None
    match = NOW_AT.search(plain, named.end())
    if match is None:
        return None
    rest = AFTER_PLACE.split(sentence[match.end() :])[0]
    new = _value(re.split(rf",?\s+{NOT}\s", rest)[0], held).rstrip(" .")
    person = next(
        (one.name for one in people_in(_before(sentence, named.start(), match.start())) if is_name(one.name)),
        None,
    )
    return Edit("affiliation", person or sender or "", new) if len(new) > 2 else None


def _before(sentence: str, named: int, told: int) -> str:
    """The capitalised words around the noun, where a person may be named."""
    around = f"{sentence[:named]} , {sentence[named:told]}"
    return ", ".join(run[0] for run in NAME.finditer(around.replace("'s", "")) if is_name(run[0]))


def _leaving(sentence: str, plain: str) -> Edit | None:
    """ "Please remove Bob Cole from the authors." """
    verb = LEAVES.search(plain)
    if verb is None or not AUTHORS.search(plain):
        return None
    for run in NAME.finditer(sentence):
        name = bare_name(SPOKEN_TO.sub("", run[0]))
        if is_name(name):
            return Edit("authors", name, "")
    first = _FIRST_NAME.match(sentence[verb.end() :])
    return Edit("authors", first[1], "") if first else None


def _of_words(sentence: str, plain: str, held: list[str]) -> Edit | None:
    """Old words and new ones, however they are set against each other."""
    for pattern in PATTERNS:
        for match in pattern.finditer(plain):
            old = _trimmed(_value(sentence[match.start("old") : match.end("old")], held))
            new = _trimmed(_value(sentence[match.start("new") : match.end("new")], held))
            if old and new and old != new and _is_meant(plain, match, old, new):
                return Edit(_field(plain), old, new)
    return None


def _is_meant(plain: str, match: re.Match[str], old: str, new: str) -> bool:
    """Quoted, or alike as a misspelling is, or both names; else the sentence must speak of the text."""
    if HELD.search(match["old"]) and HELD.search(match["new"]):
        return True
    words = fold(old).split()
    if words[-1] in NO_WORDS or words[0] in NO_WORDS:
        return False
    if not re.search(r"[^\W\d_]{2}", old + new):
        return bool(CONTEXT.search(plain))
    alike = SequenceMatcher(None, _last_words(old, new), fold(new), autojunk=False).ratio() >= _ALIKE
    names = is_name(bare_name(new)) and old.split()[-1][:1].isupper()
    return (
        alike
        or (names and bool(CONTEXT.search(plain) or MISSPELT.search(plain)))
        or (bool(HELD.search(match["old"]) or HELD.search(match["new"])) and bool(CONTEXT.search(plain)))
    )


def _last_words(old: str, new: str) -> str:
    return fold(" ".join(old.split()[-len(new.split()) :]))


def _of_misspelt(sentence: str, plain: str, held: list[str]) -> Edit | None:
    """ "My name is misspelt: it should be Ann Bell." """
    if not MISSPELT.search(plain):
        return None
    for match in ONLY_NEW.finditer(plain):
        new = bare_name(_trimmed(_value(sentence[match.start("new") : match.end("new")], held)))
        if is_name(new):
            return Edit("authors", "", new)
    return None


def _field(plain: str) -> str:
    for field, words in (("title", TITLE), ("abstract", ABSTRACT)):
        if re.search(
            rf"\b(?:in|of|dans|du|de|im|des|in der|der|en|del|nel|no|na|do|in het|van)\s+"
            rf"(?:(?:{MY_OR_OUR}|the|le|der|meiner|el|il|o|de) )?{words}\b",
            plain,
        ):
            return field
    return ""


def _value(text: str, held: Sequence[str]) -> str:
    return HELD.sub(lambda match: held[int(match[1])], text).strip(" ,;:")


def _trimmed(text: str) -> str:
    return LEADING.sub("", text).strip(" ,;:.") if len(text.split()) > 1 else text.strip(" ,;:")
