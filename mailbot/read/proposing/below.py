"""Where a proposal ends in a letter: what stands below it is the letter again, not the abstract."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.proposing.cover import is_closing, is_prose, is_remark
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.names import fold

_ASIDE = 22  # words: a last paragraph as short as this is the letter's, unless it speaks of the work
_OF_THE_WORK = re.compile(
    r"\b(?:we|our|us|nous|notre|nos|wir|unser\w*|nosotros|nuestr\w+|presentamos|noi|nostr\w+|"
    r"the (?:results?|code|method|approach|data|model|software|paper|study|dataset)|results?|code|"
    r"(?:le|la|les) (?:resultats?|code|methode|donnees|modele|approche)|open[- ]source|"
    r"https?|doi|funded|supported by|finance\w*|grant|projet|project|acknowledge\w*|figures?|references?|"
    r"key ?words?|mots)\b|\d|^[-•*▪–]"
)
_I = re.compile(r"\b(?:i|i'm|i'd|i'll|i've|me|je|j|j'\w+|moi|ich|mir|mich|yo|me|io|mi)\b")


def without_end(found: Sequence[Sequence[str]], sender: str | None = None) -> list[list[str]]:
    """The blocks of a proposal without the closing, the name under it and remarks to the organisers.

    sender: the writer's name, by which a line that only signs is known.
    """
    kept: list[list[str]] = []
    prose = False
    for block in ([line for line in block if not _is_whisper(line)] for block in found):
        if not block:
            continue
        cut = _cut(block, sender, prose)
        rest = list(block if cut is None else block[:cut])
        text = "\n".join(rest)
        if rest and not (prose and label_in(rest[0]) is None and is_remark(text)):
            kept.append(rest)
            prose = prose or is_prose(" ".join(rest)) or any(_is_abstract(line) for line in rest)
        elif rest and prose:
            continue
        if cut is not None and (prose or not kept):
            break
    while prose and len(kept) > 1 and (_is_signed(kept[-1]) or _is_aside(kept)):
        kept.pop()
    return kept


def _is_whisper(line: str) -> bool:
    """A line in parentheses that is spoken to the reader: "(we are open to suggestions)"."""
    text = line.strip()
    if not (text.startswith("(") and text.endswith(")")) or len(text.split()) > _ASIDE:
        return False
    return bool(_I.search(fold(text)) or re.search(r"\b(?:we|nous|on|wir|you|vous|tu)\b", fold(text)))


def _cut(block: Sequence[str], sender: str | None, prose: bool) -> int | None:
    """The line of a block at which the letter closes: a formula, or the writer's own name."""
    for place, line in enumerate(block):
        if is_closing(line) and (prose or place):
            return place
        if prose and sender and label_in(block[0]) is None and signs(line, sender):
            return 0 if len(" ".join(block[:place]).split()) <= _ASIDE else place
    return None


def signs(line: str, sender: str) -> bool:
    """Whether a line holds nothing but the sender's name, a part of it or its initials."""
    words = re.findall(r"[^\W\d_]+", fold(line))
    name = re.findall(r"[^\W\d_]+", fold(sender))
    if not words or len(words) > len(name) + 1 or not line.strip(" -–—*")[:1].isupper():
        return False
    if all(word in name or _is_short_for(word, name) for word in words):
        return True
    return (
        len("".join(words)) <= len(name)
        and "".join(words) == "".join(word[0] for word in name)[: len("".join(words))]
    )


def _is_short_for(word: str, name: Sequence[str]) -> bool:
    """ "Xio" for Xiomara, "Annie" for Ann."""
    return len(word) >= 3 and any(
        one.startswith(word) or (word.startswith(one) and len(one) >= 3) for one in name
    )


def _is_signed(block: Sequence[str]) -> bool:
    """A name alone under a letter: "Ann", "A. B.", "Ann Bell"."""
    words = " ".join(block).split()
    return len(words) <= 4 and label_in(block[0]) is None and all(word[:1].isupper() for word in words)


def _is_aside(kept: Sequence[Sequence[str]]) -> bool:
    """Whether the last block is a short remark below the abstract: not about the work nor for "us"."""
    last = " ".join(kept[-1])
    above = label_in(kept[-2][-1])
    if label_in(kept[-1][0]) is not None or (above is not None and not above.value):
        return False
    before = " ".join(" ".join(block) for block in kept[:-1])
    folded = fold(last)
    if _I.search(folded) and len(last.split()) <= 2 * _ASIDE and not _I.search(fold(before)):
        return True
    return len(last.split()) <= _ASIDE and not _OF_THE_WORK.search(folded)


def _is_abstract(line: str) -> bool:
    label = label_in(line)
    return label is not None and label.field == "abstract" and len(label.value) > 40
