"""The names of talks in running words: what they ask or end with is no matter of the sentence around them."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold
from mailbot.read.naming.lexicon.texts import SENT

_WORK = (
    rf"(?:{SENT}|titled?|intitul\w*|titre|titel|titul\w*|titol\w*|intitolat\w|called|appel\w+|paper|work|"
    r"thema|genannt|benannt|llamad[oa]|chiamat[oa]|genaamd)"
)
_CALLED = re.compile(rf"\b{_WORK}\W{{0,3}}(?:(?:is|est|ist|es|e|will be|sera|wird|sara|wordt)\W{{1,3}})?$")
_IN_QUOTES = re.compile(r"«([^«»\n]{8,250})»|“([^“”\n]{8,250})”|„([^„“”\n]{8,250})[“”]|\"([^\"\n]{8,250})\"")
_BEHIND_LABEL = re.compile(
    r"\b(?i:(?:working )?title|titre(?: provisoire)?|(?:arbeits|vortrags)?titel|t[ií]tulo|titolo)\s?:\s+"
    r"(?=[^\W\d_a-zß-ÿ])(?:[^.?!\n\"«»“”„]|\.(?=\S)){8,220}\?(?=\s|$)"
)
_SIGNS = str.maketrans("?!.;:…", "______")
_BEFORE = 60  # characters in which a work is announced


def with_quiet_titles(text: str) -> str:
    """The same length; no sign of a title in quotation marks, and none of its question behind "Title:"."""

    def quiet(match: re.Match[str]) -> str:
        before = fold(" ".join(text[max(0, match.start() - _BEFORE) : match.start()].split()))
        return match[0].translate(_SIGNS) if _CALLED.search(before) else match[0]

    plain = _IN_QUOTES.sub(quiet, text)
    return _BEHIND_LABEL.sub(lambda match: f"{match[0][:-1]}.", plain)
