"""What is done to what: verbs of ending, of keeping and of forgetting, put together with a talk or a seat.

Each class of words has its seven languages in naming/lexicon; a new word there works in every combination.
"""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import (
    ANSWER,
    ARRIVE,
    AS_IT_MAY_BE,
    AS_ONE_OF,
    END,
    ENDED,
    FORGET,
    GIVE,
    KEEP,
    LACK,
    LIST,
    LIST_AS,
    MOVE,
    MUST,
    NOT,
    OFF,
    OR_NOT,
    OTHERS,
    PARTED,
    PLACE,
    PUT,
    REGISTER,
    REGISTERING,
    SEAT,
    STAY,
    TAKE,
    TAKE_OFF,
    TAKE_PART,
    TAKEN_OFF,
    THEIR_ANSWER,
    THING,
    TO,
    YET,
)
from mailbot.read.naming.lexicon.asking import SEE_TO_IT, SEND, WISH
from mailbot.read.naming.lexicon.leaving import (
    ASKS_WHETHER,
    LEAVES_THE_LIST,
    OTHER_LIST,
    SEAT_NOT_KEPT,
    SEAT_PASSED_ON,
    TAKES_SOMEBODY_OFF,
)
from mailbot.read.naming.lexicon.numbers import WHICH
from mailbot.read.naming.lexicon.persons import AND, AUTHORSHIP, OWN, SPEAKER
from mailbot.read.naming.lexicon.texts import SLOT, WORK

# Between a verb and its object: articles, adjectives, a name; no other thing that the object only belongs to.
_GAP = (
    r"(?:(?!(?:of|from|in|on|at|for|with|to|by|about|and|or|your|de|du|des|dans|sur|pour|par|et|ou|votre|vos|"
    r"ton|ta|von|vom|aus|im|fur|und|oder|ihr\w*|dein\w*|del|en|por|y|tu|su|dal|dalla|nel|per|tua|sua|do|da|"
    r"em|van|uit|voor|uw|je|mot|sentence|line|word|figure|phrase|satz|frase|zin|is|are|was|est|"
    r"ist)\b)[\w'-]+ ){0,4}?"
)
_ALLTHESAME = r"[^.?!;]{0,80}?"


def _done_to(thing: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){END} (?:l')?{_GAP}(?:l')?{thing}\b|"
        rf"\b(?:{OWN}|the|la|le|l'|de[nrsmt]?|die|das|"
        rf"dem) ?{_GAP}{thing}\b{_ALLTHESAME}(?<!not )\b{ENDED}(?=\s*,|\W*$)|"
        + "|".join(
            rf"\b{verb}\b (?:(?:ich|wir|ik|we) )?(?:von |"
            rf"van )?{_GAP}{thing}\b{_ALLTHESAME}\b{part}\b"
            for verb, part in PARTED
        )
    )


_ENDS_A = {thing: _done_to(thing) for thing in (WORK, SEAT)}
# "My talk and also my registration": the second of two that end together.
_BESIDE = {
    one: re.compile(
        rf"\b{END} {_GAP}{other} (?:{AND}|as well as|ainsi que|sowie)(?: \w+){{0,2}}? {OWN} {_GAP}{one}\b"
    )
    for one, other in ((WORK, SEAT), (SEAT, WORK))
}
# "So my abstract must come out of your pile."
_GOES_OUT = re.compile(
    rf"\b{OWN} {_GAP}{WORK}\b[^.?!;]{{0,15}}? {MUST}\b[^.?!;]{{0,30}}?\b(?:"
    r"(?:come|go|be taken) (?:out of|off)|(?:sortir|disparaitre) d(?:e|u|es)|"
    r"aus (?:dem|der|ihre[mr]) [^.?!;]{0,30}raus|(?:salir|fuera) del?|(?:uscire|fuori) d[ae]\w*|"
    r"(?:sair|fora) d\w+|van (?:de|jullie|uw) lijst)\b"
)
_NO_SPEAKER = re.compile(
    rf"\b(?:(?:count|take|leave|strike|cross|scratch) (?:me|us) (?:out|off)|(?:remove|delete|drop) (?:me|us)|"
    rf"(?:m'|me |nous )?(?:retir|enlev|ray|supprim)\w+(?:-moi|-nous)?|(?:streich|losch|schrap|"
    rf"verwijder)\w* (?:sie )?"
    rf"(?:mich|uns|mij|me|ons)|(?:borr|quit|elimin|togli|cancell|depenn|rimuov|risc)\w*(?:me|mi|nos|ci)) "
    rf"(?:\w+ )?(?:as|comme|als|como|come|tra|from|of|des|de|dal|dei|dos|uit|"
    rf"aus) (?:[\w']+ ){{0,3}}?{SPEAKER}\b"
)
# Only a work is withdrawn by its title; a word in quotation marks may be deleted.
_TITLED_END = re.compile(
    rf"\b(withdraw(?:ing)?|retract(?:ing)?|retirer|retirons|retire|retirar|retiro|ritirare|ritiro)"
    rf"(?: {OWN}| the| {WORK}|:)* ?"
    r"[\"“”«„][^\"“”«»„]{8,200}[\"”»“]"
)
_NOT_KEPT = re.compile(rf"\b{NOT}\b[^.?!;]{{0,40}}?\b{KEEP}\b|\b{KEEP}\b[^.?!;]{{0,60}}?\b{NOT}\b")
_NO_MORE = re.compile(
    r"\b(?:no longer|not|any ?more|ne (?:plus|pas)|ne\b.{0,40}? (?:plus|pas)|nicht mehr|nicht|no|"
    r"non (?:\w+ )?piu|piu|nao|niet)\b"
)
_HANDED_ON = {
    thing: re.compile(
        rf"\b{GIVE} {OTHERS} (?:{TAKE} ){{0,2}}{OWN} (?:\w+ )?{thing}\b|"
        rf"\b{GIVE} (?:\w+ )?{OWN} (?:\w+ )?{thing}\b[^.?!;]{{0,20}}? {TO} {OTHERS}\b"
    )
    for thing in (SLOT, SEAT)
}
_NOT_WANTED = re.compile(rf"\b{WISH}\b[^.?!;]{{0,40}}?\b(?:the|le|la|der|die|das|el|il|het) {WORK}\b")
_OWN_TALK = re.compile(rf"\b{OWN} {_GAP}{WORK}\b")
_FORGETS = re.compile(rf"\b{FORGET} {_GAP}{OWN} {_GAP}{WORK}\b")
_ON_CONDITION = re.compile(
    rf"\b{THEIR_ANSWER}\b[^.?!;]{{0,30}}\b{ANSWER}\b|\b{REGISTERING}\b(?: \w+){{0,2}}? {OR_NOT}\b"
)
_HOLDS_BACK = re.compile(
    rf"\b{NOT}\b[^.?!;]{{0,40}}?\b{PUT}\b[^.?!;]{{0,60}}?\b{YET}\b|\b{PUT}\b[^.?!;]{{0,30}}?\b{YET} "
    rf"{NOT}\b|\b{NOT}\b[^.?!;]{{0,20}}?\b{YET}\b[^.?!;]{{0,60}}?\b{PUT}\b"
)
_AS_IT_MAY_BE = re.compile(
    rf"\b{AS_IT_MAY_BE}\b[^.?!;]{{0,40}}?\b{REGISTERING}\b|"
    rf"\b{REGISTERING}\b[^.?!;]{{0,30}} {AS_IT_MAY_BE}\b"
)
# The writer's own registration, some other day; "I shall register my students later" leaves it as it is.
_SOME_DAY = (
    r"(?:later|soon|next \w+|la semaine prochaine|le mois prochain|nachste (?:woche|tage)|"
    r"la semana que viene|"
    r"la proxima semana|la settimana prossima|la prossima settimana|na proxima semana|volgende week|once|"
    r"when|as soon as|after|in due course|plus tard|ulterieurement|"
    r"prochainement|bientot|des que|quand|lorsque|une fois|apres|spater|demnachst|sobald|wenn|"
    r"mas tarde|mas adelante|cuando|en cuanto|despues|piu tardi|in seguito|quando|appena|dopo|"
    r"mais tarde|depois|assim que|zodra|wanneer)"
)
_PUTS_OFF = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| shall|(?:'m| am| are) going to) (?:\w+ ){0,2}?(?:register|sign up|enrol+)"
    r"(?! (?:my|our|the|him|her|them|a|an)\b)|(?:je m'|nous nous |^m'|^nous )(?:y )?inscri(?:rai|rons)|"
    r"(?:melde|melden) (?:\w+ ){0,2}?(?:mich|uns)|(?:me|nos) (?:inscribire|apuntare)(?:mos)?|"
    r"(?:mi|ci) iscriver(?:o|emo)|(?:me|nos) inscreverei\w*|(?:meld|schrijf) (?:ik )?(?:mij|me))"
    rf"(?: \w+){{0,4}}? {_SOME_DAY}\b|"
    # or sends it, or sees to it
    rf"\b{SEND} (?:(?:you|vous|te|ihnen|dir|euch|le|les|vi|u|je|"
    rf"jullie) )?{OWN} (?:\w+ )?{SEAT} (?:\w+ ){{0,3}}?"
    rf"{_SOME_DAY}\b|"
    rf"\b{SEE_TO_IT}\b(?: \w+){{0,2}}? {_SOME_DAY}\b"
)
_OFF_A_LIST = re.compile(
    rf"\b{TAKE_OFF}\b[^?!;]{{0,90}}? {OFF} ?(?:(?:the|your|la|votre|ta|su|vuestra|il|lo|der|die|de|uw|"
    rf"jullie) )?{LIST}\b|"
    rf"\b{OFF} ?(?:\w+ )?{LIST}\b[^?!;]{{0,20}} {TAKEN_OFF}\b"
)
_LEAVES = re.compile(rf"\b(?:{LEAVES_THE_LIST})(?!\w)")
_SOMEBODY_OFF = re.compile(rf"\b(?:{TAKES_SOMEBODY_OFF})(?!\w)")
_OTHER_LIST = re.compile(rf"\b{OTHER_LIST}\b")
_GIVEN_BACK = re.compile(rf"\b(?:{SEAT_PASSED_ON}|{SEAT_NOT_KEPT})\b")
_ASKS_WHETHER = re.compile(rf"\b(?:{ASKS_WHETHER})\b")
_REGISTERS = re.compile(rf"\b{REGISTER}\b")
_LISTED = rf"(?:{LIST_AS}|name)"
_AS_AUTHOR = rf"(?:{AS_ONE_OF} (?:[\w'-]+ ){{0,4}}?{AUTHORSHIP}|{WHICH} {PLACE})"
_JOINS_AUTHORS = re.compile(
    rf"\b{_LISTED}\b[^?!;]{{0,200}}?\b{_AS_AUTHOR}\b|\b{_AS_AUTHOR}\b[^?!;]{{0,40}}?\b{_LISTED}\b|"
    rf"\b{_LISTED} (?:[\w'-]+ ){{0,3}}?{AUTHORSHIP}\b|"
    rf"\b{LACK}\b[^.?!;]{{0,40}}?\b{AUTHORSHIP}\b|\b{AUTHORSHIP}\b[^.?!;]{{0,40}}?\b{LACK}\b"
)
_SEAT_STAYS = re.compile(rf"\b{OWN} {SEAT}\b[^.?!;]{{0,30}}?\b{STAY}\b")
_THING_COMES = re.compile(
    rf"\b{THING}\b(?: (?:will|shall|should|would|wird|werden|devrait|va|ne|noch|still|y|le|vous))*"
    rf"(?: \w+)? {ARRIVE}\b"
)
# "We would be glad to come with this one:", "participer avec la proposition suivante": with a work.
_COMES_WITH = re.compile(
    rf"\b{TAKE_PART} (?:with|avec|mit|con|com|met) "
    rf"(?:(?:an?|the|one|une?|l[ae]|l'|eine[mr]?|de[mr]|unsere[mr]|meine[mr]?|una?|el|il|een|het|{OWN}) ?)?"
    rf"(?:\w+ )?(?:{WORK}|this one|it|the following)\b"
)
_MOVES = re.compile(rf"\b{MOVE}\b")
_WHATEVER = re.compile(
    r"\b(?:whether|egal|ganz gleich|regardless|qu'?(?:importe|il|elle)|que|ob|tanto si|che|quer|ongeacht)\b"
)


def ends_a_talk(folded: str) -> bool:
    """ "Take my abstract out", "ne plus prendre en considération notre soumission", "withdraw “Hulls”"."""
    folded = _TITLED_END.sub(r"\1 my talk", folded)
    if _ENDS_A[WORK].search(folded) or _BESIDE[WORK].search(folded) or _NO_SPEAKER.search(folded):
        return True
    if any(one.search(folded) for one in (_FORGETS, _HANDED_ON[SLOT], _GOES_OUT)):
        return True
    meant = _OWN_TALK.search(folded) or _NOT_WANTED.search(folded)
    return bool(meant and _NO_MORE.search(folded) and _NOT_KEPT.search(folded))


def ends_a_seat(folded: str) -> bool:
    """ "Cancel his registration", "libérer ma place", "no need to hold my seat", "you can pass it on"."""
    if any(one[SEAT].search(folded) for one in (_ENDS_A, _BESIDE, _HANDED_ON)):
        return True
    return bool(_GIVEN_BACK.search(folded)) and not _ASKS_WHETHER.search(folded)


def holds_back(folded: str) -> bool:
    """ "Depending on your answer I register or not", "do not put me on the list yet", "I do so later"."""
    waits = _ON_CONDITION.search(folded) and not _WHATEVER.search(folded)
    return bool(
        waits or _HOLDS_BACK.search(folded) or _AS_IT_MAY_BE.search(folded) or _PUTS_OFF.search(folded)
    )


def takes_off_a_list(folded: str) -> bool:
    """ "Quitarme de la lista", "rayez-moi", "cross Bob Cole off the list", "solicito mi baja"."""
    return bool(_OFF_A_LIST.search(folded) or _LEAVES.search(folded))


def takes_somebody_off(folded: str) -> bool:
    """ "Borradnos", "rayez-moi": by the pronoun a person, and no talk."""
    return bool(_SOMEBODY_OFF.search(folded))


def is_of_another_list(folded: str) -> bool:
    """ "Take me off your mailing list" ends no registration."""
    return bool(_OTHER_LIST.search(folded))


def joins_authors(folded: str) -> bool:
    """ "Add Bob Cole as third author", "il manque une autrice": of a proposal, and of no seat."""
    return bool(_JOINS_AUTHORS.search(folded)) and not registers_by_word(folded)


def registers_by_word(folded: str) -> bool:
    """ "Register my co-author": where "add him" may leave it open, this verb does not."""
    return bool(_REGISTERS.search(folded))


def keeps_a_seat(folded: str) -> bool:
    """ "My registration does not change", "meine Anmeldung bleibt bestehen"."""
    return bool(_SEAT_STAYS.search(folded))


def without_coming_things(folded: str) -> str:
    """Without "the title will follow", "come with this talk": who comes is told by what is left."""
    return _COMES_WITH.sub("", _THING_COMES.sub("", folded))


def moves(folded: str) -> bool:
    """Somebody is to be moved from one way of taking part to the other."""
    return bool(_MOVES.search(folded))
