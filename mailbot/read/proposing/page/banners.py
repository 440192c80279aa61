"""What stands above a title and is none: banners, dates, addresses, headings that only announce."""

from __future__ import annotations

import re

from mailbot.read.files.document import Line
from mailbot.read.naming.lexicon.texts import ABSTRACT, MEETING, PROPOSAL, TALK
from mailbot.read.proposing.authors.institutions import emails_in
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.spoken.cover import is_greeting

_BANNER = re.compile(
    r"\b(?:workshop|conference|conf[ée]rence|symposium|colloque|journ[ée]es?|s[ée]minaire|seminar|"
    r"proceedings|call for|appel [àa]|proposition de|talk proposal|workshop proposal|abstract submission|"
    r"submission form|formulaire|template|submitted to|soumis [àa]|annual meeting|one-day meeting|"
    r"contribution (?:to|à)|GdR)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_JUNK = re.compile(
    r"^(?:page \d+.*|\W*\d+\W*|draft.*|confidential.*|(?:https?://|www\.)\S+|arxiv:.*|preprint.*)$",
    re.IGNORECASE,
)


def set_aside(line: Line, said: str) -> bool:
    """Banners, dates, addresses: what stands above a title."""
    text = line.text.strip()
    if line.style == "header" or _JUNK.match(text) or emails_in(text) or is_greeting(text):
        return True
    return bool(said) and fold(said) in fold(text)


_HEADING = re.compile(  # "Proposal for a talk at the meeting": what it is, and not what it is about
    rf"^(?:(?:my|our|a|the) )?(?:talk |workshop )?(?:{ABSTRACT}|{PROPOSAL}|{TALK}) (?:for|to|of|pour|de|d'|a|"
    rf"fur|zu|zur|zum|per|para|al|alla|voor)\b.{{0,40}}\b(?:oral|poster|{TALK}|{MEETING})"
    r"\b.{0,25}$"
)


def is_banner(line: Line) -> bool:
    text = line.text
    if len(text.split()) <= 9 and _HEADING.match(fold(text)):
        return True
    return bool(_BANNER.search(text)) and (bool(_YEAR.search(text)) or len(text.split()) <= 9)
