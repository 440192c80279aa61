"""In person or remote: where a clause says so, and where the words mean something else.

Only what is said counts: a mode that is denied, left behind ("from remote to …", "instead of coming")
or that belongs to another noun ("remote sensing", "the recordings online") is no mention.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from mailbot.domain import Attendance
from mailbot.read.naming.lexicon.acts import SEAT
from mailbot.read.naming.lexicon.numbers import SEVERAL, WHICH
from mailbot.read.naming.lexicon.persons import COLLEAGUE
from mailbot.read.wishing.acts import ends_a_seat
from mailbot.read.wishing.phrases_of_modes import COMING, IN_PERSON, REMOTE

_MODE = re.compile(
    rf"(?:(?<![\w-])|(?='))(?:(?P<remote>{'|'.join(REMOTE)})|(?P<here>{'|'.join(IN_PERSON)}))(?![\w])"
)
_COME = re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(COMING)})(?![\w])")

# What stands right before a mode that is left behind or denied. "ne … qu'en visio" denies nothing.
_LEFT_BEHIND = re.compile(
    r"(?:\b(?:from|instead of|rather than|in place of|and not|not|isn't|no longer|no more|neither|nor|than|"
    r"or not|de|du|au lieu (?:de|d'|du)|plutot (?:que|qu')|non|et non|pas|plus|ni|ne plus|statt|anstatt|"
    r"anstelle|von|nicht|en vez de|no|niet|invece (?:di|che)|non|anziche|da|was|were|initially|originally|"
    r"earlier|previously)|qu')(?: (?:fur|die|den|das|der|pour|para|per|voor|for|of|as|being|be|coming|"
    r"attending|participating|joining|a|an|the|my|in|being there|en|la|le|un|une|venir|de|du|d'etre|etre|"
    r"participer|assister|suivre|seguire|seguir|lo|los|el|il|het|watch|watching|following|follow|come|join|"
    r"attend|participate|connect|me connecter|kommen|"
    r"teilnehmen|asistir|venire|partecipare))*\s*$"
)
# "I cannot be there, not even on a screen", "meme en visio": what is denied is denied of this, too.
_EVEN = re.compile(
    r"\b(?:even|meme|einmal|siquiera|nemmeno|neanche|neppure|sequer|nem|zelfs niet|zelfs|"
    r"auch nicht)(?: (?!though|si\b|if\b)\w+){0,2}\s*$"
)
_ONLY = re.compile(r"\b(?:ne|n')\b[^.;]{0,60}?\b(?:qu'|que )(?:\w+ ){0,2}$|\bnot only\s*$|\bnot just\s*$")
_FROM_TO = re.compile(r"\b(?:from|de|du|von|da|d')\s*(?:mode |participation |my |the |la |le |l')*$")
_DENIED = re.compile(
    r"\b(?:cannot|can't|can not|can no longer|won't|will not|unable|not able|couldn't|could not|"
    r"not be able|impossible|not possible|don't|do not|does not|doesn't|didn't|shall not|am not|'m not|"
    r"is not|are not|'re not|'s not|without|(?:ne|n'|n) ?\w+(?: \w+)? (?:pas|plus|point)|ne pas|ne plus|"
    r"nicht|no pued\w+|no podr\w+|non poss\w+|non pot\w+|empeche|incapable|dans l'impossibilite|a defaut "
    r"d\w+|faute d\w+|failing to|fail to|in mancanza di|"
    r"a falta de|in ermangelung|bij gebrek aan|nao pod\w+|"
    r"nao poss\w+|niet)\b"
)
# "Vor Ort schaffe ich es nicht", "sur place je ne peux pas": what opens is denied by what follows.
_OPENS = re.compile(r"(?:^|[,;:(])\W*(?:and |but |et |mais |und |aber |y |pero |e |ma |mas |en |maar )?$")
_DENIED_BEHIND = re.compile(
    r"^ (?:(?!\b(?:as|because|since|if|unless|and|but|car|comme|puisque|parce|si|mais|et|weil|da|falls|wenn|"
    r"und|porque|como|perche|siccome|pois|want|omdat|als|en)\b)[^,;:()]){0,30}?\b(?:cannot|can't|won't|"
    r"(?:is|am|are|will|do|does|'m) not|isn't|impossible|ne \w+ (?:\w+ )?(?:pas|plus)|n'\w+ (?:\w+ )?"
    r"(?:pas|plus)|nicht|no (?:puedo|podemos|podre|me es|sera)|non (?:posso|riesco|possiamo|ce la)|"
    r"nao (?:posso|consigo|podemos)|niet)\b"
)
# Where the reach of a denial ends: "I cannot come in person I would like to follow remotely".
_REACH = re.compile(
    r"[,;:(]|(?<=\w) (?=(?:i|we|je|j'|nous|so|therefore|donc|alors|instead|plutot|rather|but|mais|only|ich|"
    r"wir|sondern|stattdessen|dafur|pero|ma|mas|maar|invece|sino|en cambio|em vez disso|en revanche|"
    r"par contre|then|thus|hence|aussi|(?:and|et|und|y|e|en) (?:se |si |me |mi |nous )?(?:will|'ll|would|"
    r"ha[sv]e? to|wants?|prefers?|joins?|follows?|connects?|suivr\w+|connectera\w*|participera\w*|sera|"
    r"viendra|prefere\w*|souhaite|wird|werde|schaltet?|folgt|nimmt|seguir\w+|participar\w+|conectar\w+|"
    r"colleghera|partecipera|volgt|kijkt|zal|doet)) )"
)
# A mode of these nouns is no mode of a person.
_OF_THINGS = re.compile(
    r"\b(?:recordings?|talks?|slides?|videos?|programme|program|abstracts?|proceedings|papers?|code|"
    r"dataset|data|materials?|replay|exposes|enregistrements?|diapos?|diapositives|supports|presentations?|"
    r"actes|formulaire|form|link|lien|website|page|posters?|template|gabarit|annonce|announcement|call|"
    r"appel)\b[^.,;]{0,40}?\b(?:be|been|is|are|available|put|posted|published|found|sera|seront|soient|"
    r"est|sont|mis|mise|accessibles?|disponibles?|diffuse\w*|shared|saw|seen|vu|vue)\b[^.,;]{0,25}$"
)


# "The number of the room", "l'adresse de la salle": the hall itself, nobody in it.
# "Put the minutes online": what is published takes part in nothing.
_PUBLISHED = re.compile(
    r"\b(?:mettre|mets|mettez|mise?s?|mettra|publi\w+|post\w*|put (?:it|them|this|the \w+(?: \w+){0,4})|"
    r"upload\w*|stell\w+|poner\w*|pong\w*|mettere|caricare|colocar|zetten|(?:available|accessible|visible|"
    r"verfugbar|disponibles?|disponibili))\s+$"
)
# "The register of wrecks is online": a thing is, unless the noun is a person's.
_PEOPLE = (
    rf"(?:{COLLEAGUE}|{WHICH}|{SEVERAL}|others?|rest|both|team|group|people|persons?|participants?|members?|"
    r"autres|equipe|groupe)"
)
_THING_IS = re.compile(
    r"\b(?:the|your|our|le|la|les|votre|vos|notre|der|die|das|ihre?) (?!(?:\w+ "
    rf"){{0,3}}?{_PEOPLE}\b)(?:(?!(?:it|i|we|he|she|they|il|elle|ce|je|nous|es|er|sie|"
    r"wir) )[\w'-]+ ){1,5}?(?:is|are|was|were|will be|est|sont|sera|seront|ist|sind|wird) (?:now |"
    r"already |also |fully |desormais |deja |jetzt )?$"
)
_OF_THE_HALL = re.compile(
    r"\b(?:numero|number|nom|name|adresse|address|acces|access|plan|map|capacite|capacity|taille|size|"
    r"porte|door|photo|nummer|numero|nombre|lift|elevator|stairs|steps|ramp|way|directions?|entrance|close|"
    r"next|"
    r"near)\s+$"
)


_DENIED_BEFORE = re.compile(r"\b(?:ne|n') ?$")
_ALSO = re.compile(r"\b(?:auch|ook|selbst|zelfs) $")
_SEAT_IN = re.compile(rf"\b{SEAT}\s+$")
_LINE = re.compile(r"(?:en ligne|on-?line|en linea)$")


@dataclass(frozen=True, slots=True)
class Mode:
    """A mode said at a place of the clause. certain: in so many words, not only "I come"."""

    attendance: Attendance
    start: int
    end: int
    certain: bool = True


def modes(folded: str) -> tuple[Mode, ...]:
    """The modes that a folded clause says, in order; denied ones and those left behind are absent."""
    said = tuple(
        Mode(Attendance.REMOTE if found["remote"] else Attendance.IN_PERSON, found.start(), found.end())
        for found in _MODE.finditer(folded)
        if not _is_void(folded, found.start(), found.end())
    )
    if len(said) > 1 and any(_left_open(folded, one, two) for one, two in itertools.pairwise(said)):
        return ()
    if said:
        return said
    coming = [
        Mode(Attendance.IN_PERSON, found.start(), found.end(), certain=False)
        for found in _COME.finditer(folded)
        if not _is_void(folded, found.start(), found.end()) and not _DENIED.search(folded[: found.end()])
    ]
    return tuple(  # "come by train" says it once
        mode for place, mode in enumerate(coming) if not place or mode.start > coming[place - 1].end + 1
    )


def names_a_mode(folded: str) -> bool:
    """Whether a mode stands there at all, said or denied."""
    return bool(_MODE.search(folded))


def modes_named(folded: str) -> tuple[Attendance, ...]:
    """The ways that a question leaves to choose, in its order."""
    found = (Attendance.REMOTE if one["remote"] else Attendance.IN_PERSON for one in _MODE.finditer(folded))
    return tuple(dict.fromkeys(found))


def _left_open(folded: str, one: Mode, two: Mode) -> bool:
    """ "In person or online" chooses neither."""
    between = folded[one.end : two.start]
    return one.attendance is not two.attendance and bool(
        re.fullmatch(
            r"[\s,/]*(?:or|ou|oder|o|and/or|et/ou|comme|resp\.?|bzw\.?|/)[\s,]*(?:\w+ ){0,2}", between
        )
    )


def attendance_in(folded: str) -> Attendance | None:
    """The mode of a short text (a cell, the value of a form line); None where it says none or two."""
    found = {mode.attendance for mode in modes(folded)}
    return found.pop() if len(found) == 1 else None


def _is_void(folded: str, start: int, end: int) -> bool:
    before = folded[max(0, start - 90) : start]
    if _ONLY.search(before):
        return False
    published = _PUBLISHED.search(before) or _THING_IS.search(before)
    if _DENIED_BEFORE.search(before) and re.match(r" (?:\w+ )?(?:pas|plus|point|nicht|niet)\b", folded[end:]):
        return True  # "ne me connecterai pas"
    if _ALSO.search(before) and re.match(
        r" (?:(?:lukt|geht|klappt|gaat|kann|kan|ich|ik) ){0,3}(?:nicht|niet)\b", folded[end:]
    ):
        return True  # "auch online nicht"
    if _SEAT_IN.search(before) and ends_a_seat(folded):
        return True  # "free my seat in the room"
    if _OF_THE_HALL.search(before) or (published and _LINE.match(folded[start:end])):
        return True
    if _EVEN.search(before) and _DENIED.search(before):
        return True
    behind = _DENIED_BEHIND.match(folded[end:])
    if behind and _OPENS.search(before) and not names_a_mode(behind.group()):
        return True
    if _LEFT_BEHIND.search(before) and not _is_target(folded, end, before):
        return True
    return bool(_DENIED.search(_REACH.split(before)[-1]) or _OF_THINGS.search(before))


def _is_target(folded: str, end: int, before: str) -> bool:
    """ "une inscription de présentiel" has no second mode to go to: "de" leaves nothing behind there."""
    if not _FROM_TO.search(before):
        return False
    return not re.match(
        r"\s*(?:participation|attendance|mode)?\s*(?:a|to|en|vers|au|zu|nach|auf|in)\b", folded[end:]
    )
