"""Events with a name of their own that are not this meeting: "the PhenoCam user days", "EGU 2026"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from mailbot.domain import Meeting
from mailbot.read.naming.folding import fold_line, word_set
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.wishing.clauses import Clause

_EVENT = stems("""
    meeting* workshop* conference* symposi* congress* seminar* school sprint days session* assembly webinar*
    journee* atelier* colloque* conference* congres seminaire* ecole rencontre* assises
    tagung* konferenz* treffen kongress* tage
    jornada* congreso* taller* encuentro* simposio* escuela
    giornat* convegn* congress* incontr* scuola
    encontro* oficina* congresso* escola
    congres bijeenkomst* studiedag* dagen
""")
# A name of many capitals, or with one inside: "MODELO", "EarthVis".
_NAME = r"(?-i:[A-Z]{4,}\d*|[A-Z]{1,3}[a-z]+[A-Z][\w-]*)"
_WITH_A_YEAR = r"(?-i:[A-Z]{3,}|[A-Z]\w+[A-Z]\w*)(?:[ -]?(?:20\d\d)|'?\d\d)"
_OF = (
    r"(?:of|for|the|on|de|du|des|d['’]|la|le|l['’]|del|della|dell['’]|do|da|der|vom|van|het|annual|annuel\w*)"
)
_NAMED = re.compile(
    rf"\b(?:{_EVENT})(?: {_OF})* ?gdr (?P<group>(?-i:[A-Z])[\w-]+)|"
    rf"\b(?:{_EVENT})(?: {_OF})* ?(?P<after>{_NAME})\b|"
    rf"\b(?P<before>{_NAME})(?: [a-z]+)? (?:{_EVENT})\b|"
    rf"\b(?:for|to|of|chair|pour|de|zu[mr]?|fur|para|per|voor) (?:the |la |le |l'|die |das |den |il |het )?"
    rf"(?P<dated>{_WITH_A_YEAR})\b",
    re.IGNORECASE,
)
# Where somebody is at that time, and what the mail is not for.
_BESIDE = re.compile(
    r"\b(?:at|during|after|before|since|lors de|pendant|apres|avant|bei|beim|auf|wahrend|nach|durante|tras|"
    r"dopo|prima|depois|antes|tijdens|na|not for|pas pour|nicht fur|non per|no para|niet voor)"
    r"(?: (?:the|our|my|la|le|l'|les|der|dem|el|il|het))?\W*$|"
    r"\b(?:serai|serons|suis|sommes|estare|estaremos|saro|saremo|estarei) "
    r"(?:au|aux|a la|a l'|en|al|alla|no|na)\W*$"
)
# What a meeting is about or is held with has capitals too.
_NO_EVENTS = word_set(
    "lidar insar polsar radar modis nisar swot copernicus covid pytorch github gitlab phd msc html latex "
    "docx wifi zoom teams urgent important sorry"
)
# What was is no wish; and "your meeting" is the reader's own, wherever its call was seen.
_PAST = re.compile(
    r"\b(?:presented|shown|showed|given|gave|published|appeared|accepted at|met|heard|saw|seen|previous\w*|"
    r"last year|presente[es]?|montre[es]?|publie[es]?|parue?s?|vue?s?|entendu\w*|rencontre[es]|l'an dernier|"
    r"vorgestellt|gezeigt|gehalten|gesehen|gehort|presentad[oa]|mostrad[oa]|vist[oa]|presentat[oa]|"
    r"mostrat[oa]|apresentad[oa]|gepresenteerd|getoond|gezien)\b"
)
_YOURS = r"(?:your|votre|vos|ihr\w*|eur\w*|vuestr\w+|vostr\w+|voss\w+|jullie|uw)"
_YOUR_MEETING = re.compile(rf"\b{_YOURS} (?:\w+ ){{0,3}}?(?:{_EVENT}|day|tag|dag)\b")
_SHOUTED = 0.5  # of the letters: capitals then tell nothing


def is_named_elsewhere(clause: Clause, meeting: Meeting) -> bool:
    """It names an event that is not this meeting, and speaks neither of what was nor of "your workshop"."""
    return is_of_another_network(clause, meeting) or _names(clause, meeting, ("after", "before", "dated"))


def is_of_another_network(clause: Clause, meeting: Meeting) -> bool:
    """ "The day of the GdR Solvants": it may have the shape of this meeting's name in all but one word."""
    return bool(meeting.network) and _names(clause, meeting, ("group",))


def _names(clause: Clause, meeting: Meeting, kinds: tuple[str, ...]) -> bool:
    if _PAST.search(clause.folded) or _YOUR_MEETING.search(clause.folded) or _is_shouted(clause.text):
        return False
    text = _unaccented(clause.text)
    found = [match for match in _NAMED.finditer(text) if not _BESIDE.search(text[: match.start()].lower())]
    return any(_is_strange(match[kind], meeting) for match in found for kind in kinds if match[kind])


def _is_strange(name: str, meeting: Meeting) -> bool:
    """No word of the meeting's names. Where its network is not told, any capitals may be that."""
    letters = re.findall(r"[^\W\d_]+", name)
    if not meeting.network and all(map(str.isupper, letters)):
        return False
    return not _known(meeting) & set(map(fold_line, letters))


def _unaccented(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))


def _is_shouted(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > _SHOUTED * len(letters)


@lru_cache(maxsize=8)
def _known(meeting: Meeting) -> frozenset[str]:
    """Words of the meeting's own names, and their initials."""
    names = (meeting.code, meeting.title, meeting.network or "")
    words = {word for name in names for word in re.findall(r"[^\W\d_]+", fold_line(name))}
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", meeting.title) if word[0].isupper())
    return frozenset(words | {initials.casefold()} | _NO_EVENTS)
