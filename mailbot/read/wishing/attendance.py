"""In person or remote: where a clause says so, and where the words mean something else.

Only what is said counts: a mode that is denied, left behind ("from remote to …", "instead of coming")
or that belongs to another noun ("remote sensing", "the recordings online") is no mention.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from mailbot.domain import Attendance
from mailbot.read.wishing.acts import ends_a_seat
from mailbot.read.wishing.words_of_acts import SEAT

# Expressions on folded text, one table per language; remote first, since "en ligne" is never in person.
_REMOTE = (
    # The nouns of the channel behind their prepositions, in all languages, then what is said otherwise.
    r"(?:by|via|over|through|per|par|uber|mittels|am|por|tramite|vor dem|depuis) (?:(?:the|a|an|your|my|la|"
    r"le|l'|un|une|den|das|dem|"
    r"einen?|mon|el|il|lo|het|de) ?)?(?:live |online |remote |video |internet )?(?:video\w*|zoom|teams|"
    r"webex|skype|jitsi|streams?|streaming|"
    r"live ?stream|webcast|link|lien|flux|internet|inter?net connection|connection|bildschirm|ecran|screen|"
    r"pantalla|schermo|scherm|"
    r"webinaire|online|web)(?! (?:form|page|site|app|to (?:the )?(?:form|page)|vers))|"
    r"(?:internet|video|zoom|online|remote) (?:connection|link|feed|access)|connexion (?:internet|"
    r"a distance)|"
    r"dial(?:l?ing|led|s)?[- ]in|log(?:ging)? in (?:from|remotely)|zuschalten|zugeschaltet|(?:von zu |"
    r"van(?:uit)? )(?:hause|huis)|"
    r"(?:schalte|schaltet|schalten) (?:mich|sich|uns)|(?:desde|a partir de|de) (?:mi )?casa|conectad[oa]s?|"
    r"(?:me|nos|mi|ci) (?:conect|colleg)\w+|"
    r"collegat[oaie]|in collegamento",
    # English; "remote sensing" is the subject of half of the meetings that use this
    r"remote(?:ly)?(?! sens| imag)|on-?line|virtual(?:ly)?|video ?conferenc\w+|video[- ]?link|by video|"
    r"via video|"
    r"by zoom|(?:via|on|through|over|by|per) (?:zoom|teams|webex|skype|the link|video|stream|the stream|"
    r"the web|internet)|"
    r"over the (?:inter)?net(?:work)?|through the link|from home|from afar|from (?:a|the) distance|"
    r"at a distance|"
    r"(?:on|through|behind|in front of) (?:the|my|a) (?:computer |zoom )?screen|"
    r"(?:on|to|in|for) the (?:video|remote|online|zoom|stream\w*|virtual) (?:list|audience|side|group|crowd)|"
    r"distance participation|webcast|live ?stream(?:ing)?|stream(?:ing)?|from my (?:desk|office|kitchen|"
    r"sofa)|"
    r"(?:listen|follow|watch|connect|tun(?:e|ing) in|suivr(?:ai|ais|e|ons)|ecouter(?:ai|"
    r"ons)?)(?:ing)?(?: \w+){0,3}? "
    r"(?:from|depuis)(?! (?:the (?:room|audience|back|start|beginning)|la salle|le debut|now|then|there|\d))|"
    r"tune in|dial in|zoom in|zoom|the (?:live ?)?stream|(?:will|would|to|can|shall|could|\'ll) (?:both |"
    r"all |only )?connect|by link|"
    r"video (?:attendance|participation)|webinar mode",
    # French
    r"(?<!un peu )a distance|distanciel(?:le|s|les)?|en ligne|en visio\w*|par visio\w*|(?:la |"
    r"une )?visio(?:conference)?|visio|"
    r"par (?:internet|video|zoom|teams)|(?:de|depuis) (?:chez (?:moi|nous|lui|elle|eux)|la maison|"
    r"mon bureau|chez-moi)|"
    r"(?:me|nous|se) connect\w+|connexion (?:video|zoom)|via (?:le|un) lien|en remote|en virtuel\w*|"
    r"par ecrans? interposes?|ecrans? interposes?|derriere (?:mon|l')ecran|"
    r"virtuellement|en video|diffusion en direct|retransmission|(?:derriere|devant) (?:mon|l'|un|son) ?ecran|"
    r"(?:suivr\w+|participer\w*|assister\w*|ecouter\w*|suivre) (?:\w+ )?de loin|sur (?:mon |l'|un )ecran|"
    r"a l'ecran|en direct (?:sur|par) (?:internet|le web)",
    # German, Spanish, Italian, Portuguese, Dutch
    r"aus der ferne|per video\w*|virtuell|digital(?:e[rn]?)? (?:teilnahme|teilnehmen)|fernteilnahme|"
    r"online-teilnahme|"
    r"en linea|a distancia|por (?:video\w*|zoom|internet)|virtualmente|en remoto|remotamente|telematica\w*|"
    r"por videoconferencia|por videollamada|a distancia|da remoto|pa distans|pa avstand|pa afstand|digitalt|"
    r"virtuelt|via (?:lank|link)|fjerndeltag\w*|etana|etayhtey\w*|zdalnie|vzdalene|na dalku|udaljeno|online|"
    r"a distanza|da remoto|in remoto|in video\w*|in streaming|da casa|da lontano|op afstand|via de link|"
    r"online",
)
_IN_PERSON = (
    r"(?:at|to|in|into) the (?:room|hall|venue|auditorium|lecture theatre|conference room)|im (?:horsaal|"
    r"raum|publikum)|in den horsaal|"
    r"in aula|en el (?:aula|auditorio)|no auditorio|in de collegezaal|parmi vous|among you|in body|"
    r"avec vous dans|in[- ]person|on[- ]?site|physical(?:ly)?|"
    r"face[- ]to[- ]face|in the (?:room|hall|flesh|auditorium|"
    r"amphitheat\w+|lecture hall|audience room)|for the room|in[- ]presence|on the spot|"
    r"on[- ]campus|(?:of|at the back of) the room|in real life|irl|bodily|in situ|on the premises",
    r"sur place|(?:en |le |du )?presentiel(?:le|s|les)?|en personne|physiquement|(?:dans|de|pour|"
    r"au fond de) (?:la salle|l'amphi\w*)|en salle|en vrai|de visu|en chair et en os|"
    r"sur site|presence physique|participation physique|en presence",
    r"(?:naar|in) de zaal|in den saal|alla sala|a la sala|na sala|vor ort|in prasenz|prasenz(?:teilnahme)?|"
    r"personlich|in person|im saal|presencial(?:mente|es)?|"
    r"en persona|en la sala|in levenden lijve|en carne y hueso|in carne ed? ossa|em carne e osso|em pessoa|"
    r"leibhaftig|"
    r"in persona|"
    r"in presenza|di persona|in sede|in sala|de presenca|ter plaatse|fysiek|fysisk\w*|pa plats(?:en)?|"
    r"pa stedet|oppmote|fremmode|paikan paalla|"
    r"stacjonarnie|osobiscie|osobne|uzivo|szemelyesen|presencialmente|presencial",
)
# Weaker: who comes, comes in person, when nothing else is said.
_TICKET = r"(?:trains?|tgv|flights?|plane|ferry|coach|ice|bus|eurostar|journey|tickets?|hotel|hotel room)"
_BILLET = r"(?:trains?|tgv|vols?|avion|ferry|car|bus|billets?|hotel|chambre|trajet|voyage|deplacement)"
_COMING = (
    # whoever has arranged the journey comes
    rf"(?:take|taking|took|catch|catching|booked|bought|have|got|reserved|found|paid for)(?: \w+){{0,3}}? "
    rf"{_TICKET}|{_TICKET}(?: \w+){{0,2}}? (?:is|are|have been|has been) (?:already )?(?:booked|bought|paid|"
    rf"reserved)|(?:by|on the) (?:\w+ )?(?:train|plane|car|coach|ferry)(?! (?:station|data|images|stop))|"
    rf"(?:come|get|make it|be|squeeze)(?: \w+)? (?:to|in|into|at) the (?:room|venue|hall|auditorium|"
    rf"amphitheatre)|"
    rf"(?:sit|sitting|be|stand) (?:\w+ )?in the (?:first|front|last|back|second) row|"
    rf"(?:for|book|reserve|save|keep)(?: me)? a chair",
    rf"(?:prend\w*|pris|reserve\w*|achete\w*|j'ai|avons)(?: \w+| (?:mes|mon|nos|le|l'|un|une|"
    rf"deja))*? ?(?<=[ '])"
    rf"{_BILLET}|{_BILLET} (?:est|sont) (?:deja )?(?:reserve\w*|pris\w*|achete\w*)|en (?:train|avion|voiture|"
    rf"tgv|covoiturage)|(?:prends|prendrai|reserve\w*|garde\w*)(?: \w+)? une chaise|des votres|"
    rf"compter present\w*",
    r"(?:zug|bahn|flug|hotel|fahr)\w*(?: \w+){0,3}? (?:gebucht|reserviert|gekauft)|mit (?:dem|der) (?:zug|"
    r"bahn|"
    r"auto|flugzeug)|(?:tengo|he comprado|he reservado|cojo|tomo)(?: \w+){0,3}? (?:billetes?|trenes|tren|"
    r"vuelos?|hotel)|en (?:tren|avion|coche)|(?:ho|abbiamo|prendo|prendero)(?: \w+){0,3}? (?:treno|volo|"
    r"bigliett[oi]|albergo|hotel)|in (?:treno|aereo|macchina)|(?:tenho|comprei|reservei)(?: \w+){0,3}? "
    r"(?:bilhetes?|comboio|voo|hotel)|de (?:comboio|aviao|carro)|(?:heb|neem)(?: \w+){0,4}? (?:trein\w*|"
    r"vlucht|hotel)(?: geboekt)?|met de (?:trein|auto)",
    r"(?:i|we|he|she|they|'ll|'m|'re|will|shall|to|am|are|is|both) (?:\w+ )?(?:come|coming|comes|"
    r"travel(?:ling|"
    r"s)?)(?: over| down| up)?"
    r"(?! back| up with| across| from| out| to (?:an end|the conclusion))|(?:make|do) the (?:trip|"
    r"journey)|be there(?! (?:online|remotely|virtually))|"
    r"ser(?:ai|a|ons|ont) (?:\w+ ){0,3}?presente?s?|(?:me|se|nous|y) rend(?:rai|ra|rons|ront)(?! compte)|"
    r"(?:j'y )?viendr(?:ai|ais|a|ont|ons)|(?:je|nous|j'y|y) (?:viens|venons|vais venir)|de venir|(?:peux|"
    r"pourrai|pourrais|compte|comptons|souhaite|"
    r"souhaitons|pense|prevois|voudrais|aimerais|vais) (?:\w+ )?(?:y )?venir|(?:fais|fera[is]?|ferai|"
    r"ferons|faire) le (?:deplacement|"
    r"voyage)|fais le deplacement|"
    r"(?:me|nous) deplacer(?:ai|ons|ais)?|ma venue|notre venue|ich komme|wir kommen|komme (?:gerne|ich)|"
    r"anreisen|"
    r"(?:ik|wij|we) (?:kom|komen)(?: \w+)?(?: naar)?|komt? (?:zelf|ook|graag|persoonlijk)|(?:ich|"
    r"wir) (?:komm\w+|fahr\w+|"
    r"reise\w*)(?: \w+)? nach|und komme nach|"
    r"voy a ir|ire a|vendre(?:mos)?|vengo|verro|verremo",
)

_MODE = re.compile(
    rf"(?:(?<![\w-])|(?='))(?:(?P<remote>{'|'.join(_REMOTE)})|(?P<here>{'|'.join(_IN_PERSON)}))(?![\w])"
)
_COME = re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(_COMING)})(?![\w])")

# What stands right before a mode that is left behind or denied. "ne … qu'en visio" denies nothing.
_LEFT_BEHIND = re.compile(
    r"(?:\b(?:from|instead of|rather than|in place of|and not|not|isn't|no longer|no more|neither|nor|than|"
    r"or not|de|du|"
    r"au lieu (?:de|d'|du)|plutot (?:que|qu')|non|et non|pas|plus|ni|ne plus|statt|anstatt|anstelle|von|"
    r"nicht|en vez de|"
    r"no|niet|invece (?:di|che)|non|anziche|da|was|were|initially|originally|earlier|previously)|qu')"
    r"(?: (?:fur|die|den|das|der|pour|para|per|voor|for|of|as|being|be|coming|attending|participating|"
    r"joining|a|an|the|my|in|being there|en|la|le|"
    r"un|une|venir|"
    r"de|du|d'etre|etre|participer|assister|suivre|follow|come|join|attend|participate|connect|me connecter|"
    r"kommen|teilnehmen|asistir|venire|partecipare))*\s*$"
)
# "I cannot be there, not even on a screen", "meme en visio": what is denied is denied of this, too.
_EVEN = re.compile(
    r"\b(?:even|meme|einmal|siquiera|nemmeno|neanche|neppure|sequer|nem|zelfs niet|zelfs|auch nicht)"
    r"(?: (?!though|si\b|if\b)\w+){0,2}\s*$"
)
_ONLY = re.compile(r"\b(?:ne|n')\b[^.;]{0,60}?\b(?:qu'|que )(?:\w+ ){0,2}$|\bnot only\s*$|\bnot just\s*$")
_FROM_TO = re.compile(r"\b(?:from|de|du|von|da|d')\s*(?:mode |participation |my |the )*$")
_DENIED = re.compile(
    r"\b(?:cannot|can't|can not|can no longer|won't|will not|unable|not able|couldn't|could not|not be able|"
    r"impossible|"
    r"not possible|don't|do not|does not|doesn't|didn't|shall not|am not|'m not|is not|are not|'re not|"
    r"'s not|without|"
    r"(?:ne|n'|n) ?\w+(?: \w+)? (?:pas|plus|point)|ne pas|ne plus|nicht|no pued\w+|no podr\w+|non poss\w+|"
    r"non pot\w+|"
    r"empeche|incapable|dans l'impossibilite|nao pod\w+|nao poss\w+|niet)\b"
)
# Where the reach of a denial ends: "I cannot come in person I would like to follow remotely".
_REACH = re.compile(
    r"[,;:(]|(?<=\w) (?=(?:i|we|je|j'|nous|so|therefore|donc|alors|instead|plutot|rather|but|mais|only|ich|"
    r"wir|sondern|stattdessen|dafur|pero|ma|mas|maar|invece|sino|en cambio|em vez disso|en revanche|"
    r"par contre|then|thus|hence|aussi|"
    r"(?:and|et|und|y|e|en) (?:se |si |me |mi |nous )?(?:will|'ll|would|ha[sv]e? to|wants?|prefers?|"
    r"joins?|follows?|"
    r"connects?|suivr\w+|connectera\w*|participera\w*|sera|viendra|prefere\w*|souhaite|wird|werde|schaltet?|folgt|"
    r"nimmt|seguir\w+|participar\w+|conectar\w+|colleghera|partecipera|volgt|kijkt|zal|doet)) )"
)
# A mode of these nouns is no mode of a person.
_OF_THINGS = re.compile(
    r"\b(?:recordings?|talks?|slides?|videos?|programme|program|abstracts?|proceedings|papers?|code|dataset|"
    r"data|materials?|"
    r"replay|exposes|enregistrements?|diapos?|diapositives|supports|presentations?|actes|formulaire|form|"
    r"link|lien|"
    r"website|page|posters?|template|gabarit|annonce|announcement|call|appel)\b"
    r"[^.,;]{0,40}?\b(?:be|been|is|are|available|put|posted|published|found|sera|seront|soient|est|sont|mis|"
    r"mise|"
    r"accessibles?|disponibles?|diffuse\w*|shared|saw|seen|vu|vue)\b[^.,;]{0,25}$"
)


# "The number of the room", "l'adresse de la salle": the hall itself, nobody in it.
# "Put the minutes online": what is published takes part in nothing.
_PUBLISHED = re.compile(
    r"\b(?:mettre|mets|mettez|mise?s?|mettra|publi\w+|post\w*|put (?:it|them|this|the \w+(?: \w+){0,4})|"
    r"upload\w*|"
    r"stell\w+|poner\w*|pong\w*|mettere|caricare|colocar|zetten|"
    r"(?:available|accessible|visible|verfugbar|disponibles?|disponibili))\s+$"
)
# "The register of wrecks is online": a thing is, unless the noun is a person's.
_PEOPLE = (
    r"(?:others?|rest|first|second|third|last|latter|former|two|three|four|both|team|group|people|persons?|"
    r"colleagues?|"
    r"students?|interns?|postdocs?|engineers?|director|boss|head|supervisor|participants?|members?|autres?|"
    r"premiere?s?|"
    r"seconde?|equipe|groupe|collegues?|stagiaires?|doctorante?s?|etudiante?s?|directeur|directrice|"
    r"ingenieure?s?|"
    r"kolleg\w+|student\w*|doktorand\w*|anderen|erste|zweite|chef\w*)"
)
_THING_IS = re.compile(
    rf"\b(?:the|your|our|le|la|les|votre|vos|notre|der|die|das|ihre?) (?!(?:\w+ "
    rf"){{0,3}}?{_PEOPLE}\b)(?:(?!(?:it|i|we|he|she|they|il|elle|ce|je|nous|es|er|sie|wir) )[\w'-]+ ){{1,5}}?"
    rf"(?:is|are|was|were|will be|est|sont|sera|seront|ist|sind|wird) (?:now |already |also |fully |"
    rf"desormais |deja |"
    rf"jetzt )?$"
)
_OF_THE_HALL = re.compile(
    r"\b(?:numero|number|nom|name|adresse|address|acces|access|plan|map|capacite|capacity|taille|size|porte|"
    r"door|photo|nummer|numero|nombre)\s+$"
)


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
    if _SEAT_IN.search(before) and ends_a_seat(folded):
        return True  # "free my seat in the room"
    if _OF_THE_HALL.search(before) or (published and _LINE.match(folded[start:end])):
        return True
    if _EVEN.search(before) and _DENIED.search(before):
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
