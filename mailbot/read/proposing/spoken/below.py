"""Where a proposal ends in a letter: what stands below it is the letter again, not the abstract."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.naming.lexicon.persons import I_OR_MINE
from mailbot.read.proposing.authors.named import introduces
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.cover import is_letter, is_prose
from mailbot.read.proposing.spoken.remarks import is_closing, is_spoken, leaning

_ASIDE = 22  # words: the longest whisper, and the longest beginning of the line that signs
_LONGEST = 35  # words of a sentence that is spoken to the organisers
_FORMULA = 6  # words of "Best regards, Ann Bell"
_LEAST = 15  # words of what is left of an abstract
_NEXT = re.compile(r"(?<=[^\W\d_]{2}[.!?…])\s+(?=\S)|(?<=[)»”\"%\d][.!?])\s+(?=[A-ZÀ-ÖØ-Þ])")
_COUNTED = re.compile(r"\(?[2-9B-Hb-h][.)]\s+[^\W\d_][^?!]{10,200}[^.?!]$")
_I = re.compile(rf"\b{I_OR_MINE}\b")


def without_end(found: Sequence[Sequence[str]], sender: str | None = None) -> list[list[str]]:
    """The blocks of a proposal without the closing, the name under it and remarks to the organisers.

    sender: the writer's name, by which a line that only signs is known.
    """
    kept: list[list[str]] = []
    abstract: list[list[str]] = []
    for block in ([line for line in block if not _is_whisper(line)] for block in found):
        if not block:
            continue
        cut = _cut(block, sender, bool(abstract))
        rest = list(block if cut is None else block[:cut])
        said = abstract and rest and not _is_headed(rest)
        spoken = said and (is_spoken("\n".join(rest), _flat(abstract)) or introduces(" ".join(rest)))
        if rest and not spoken:
            kept.append(rest)
            if abstract or is_prose(" ".join(rest)) or any(_is_abstract(line) for line in rest):
                abstract.append(rest)
        elif rest:
            continue
        if cut is not None and (abstract or not kept):
            break
    while abstract and len(kept) > 1 and _is_signed(kept[-1]):
        kept.pop()
    return kept


def _is_headed(block: Sequence[str]) -> bool:
    """Whether a label or a number heads it, of a further proposal too: "Title: Ponds", "B) Ponds"."""
    labels = [label_in(line) for line in block]
    if _COUNTED.match(block[0]) and not is_letter(block[0]):
        return True
    return labels[0] is not None or any(label is not None and label.field == "title" for label in labels)


def without_asides(abstract: str) -> str:
    """An abstract without last sentences, in its own paragraph, that are spoken to the organisers."""
    while True:
        pieces = [match.start() for match in _NEXT.finditer(abstract)]
        if not pieces:
            return abstract
        rest, last = abstract[: pieces[-1]].rstrip(), abstract[pieces[-1] :].strip()
        aside = (is_closing(last) and len(last.split()) <= _FORMULA) or (
            len(last.split()) <= _LONGEST and _is_aside(last, rest)
        )
        if not aside or not is_prose(rest, _LEAST):
            return abstract
        abstract = rest


def _is_aside(last: str, rest: str) -> bool:
    """Spoken for certain, or by who writes where the abstract never says "I"."""
    lean = leaning(last, rest)
    return lean >= 4 or (lean >= 2 and bool(_I.search(fold(last))) and not _I.search(fold(rest)))


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


def _flat(found: Sequence[Sequence[str]]) -> str:
    return "\n".join(" ".join(block) for block in found)


def _is_abstract(line: str) -> bool:
    label = label_in(line)
    return label is not None and label.field == "abstract" and len(label.value) > 40
