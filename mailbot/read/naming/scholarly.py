"""Whether a text sounds like research: it speaks of its own work, in the words of work, with figures.

Any paragraph below any subject has the shape of a title and an abstract: a poem, a patch, a tale, an offer.
Where nothing around a text calls it a proposal, its voice must.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from mailbot.read.naming.folding import fold

_SCHOLARLY = 4
_ROOT = 5  # characters that tell two words of work apart: "measured" and "measures" are one
_OWN_WORK = re.compile(
    r"\b(?:we|our|nous|notre|nos|wir|unser\w*|nuestr\w+|noss[oa]s?|nostr[oaie]|[a-z]{3,}[ae]mos|[a-z]{3,}iamo|"
    r"wij|ons|onze|this (?:work|study|talk|paper|presentation|contribution|data ?set)|"
    r"cett?e? (?:etude|presentation|contribution|travail|communication)|"
    r"dies(?:e|er|es|em) (?:arbeit|studie|beitrag))\b"
)
_FIGURE = re.compile(r"\d")


def is_scholarly(text: str) -> bool:
    """Words of work of three roots with a figure or "we"; fewer only with both."""
    folded = fold(text)
    roots = len({word[:_ROOT] for word in _words_of_work().findall(folded)})
    return 2 * bool(_OWN_WORK.search(folded)) + min(roots, 3) + bool(_FIGURE.search(folded)) >= _SCHOLARLY


@cache
def _words_of_work() -> re.Pattern[str]:
    text = resources.files("mailbot.read.naming").joinpath("scholarly.txt").read_text(encoding="utf-8")
    sections = (section.split("\n", 1)[1] for section in text.split("\n= ")[1:])
    return re.compile(rf"\b(?:{'|'.join(word for section in sections for word in section.split())})\b")
