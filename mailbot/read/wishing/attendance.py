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
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.numbers import SEVERAL, WHICH
from mailbot.read.naming.lexicon.persons import COLLEAGUE
from mailbot.read.wishing.acts import ends_a_seat

# Expressions on folded text, remote first, since "en ligne" is never in person. What needs more than words
# stands before the words, which are one language a line.
_CHANNEL = stems("""
    video* zoom teams webex skype jitsi stream streams streaming livestream live_stream webcast internet
    online web link lien flux connection webinaire screen ecran bildschirm pantalla schermo scherm
""")
_REMOTE = (
    r"(?:by|via|over|through|per|par|por|uber|mittels|am|tramite|vor dem|depuis) (?:(?:the|a|an|your|my|la|"
    r"le|l'|un|une|den|das|dem|einen?|mon|el|il|lo|het|de) ?)?(?:live |online |remote |video |"
    rf"internet )?{_CHANNEL}(?! (?:form|page|site|app|to (?:the )?(?:form|page)|vers))",
    r"(?:internet|video|zoom|online|remote) (?:connection|link|feed|access)|connexion (?:internet|video|"
    r"zoom|a distance)|dial(?:l?ing|led|s)?[- ]in|log(?:ging)? in (?:from|remotely)|from (?:a|the) distance",
    # "remote sensing" is the subject of half of the meetings that use this
    r"remote(?:ly)?(?! sens| imag)|on-?line|virtual(?:ly)?|video ?conferenc\w+|video[- ]?link|"
    r"over the (?:inter)?net(?:work)?|on (?:zoom|teams|webex|skype|video|stream|internet|the (?:link|"
    r"stream|web))|(?:on|through|behind|in front of) (?:the|my|a) (?:computer |zoom )?screen|(?:on|to|in|"
    r"for) the (?:video|remote|online|zoom|stream\w*|virtual) (?:list|audience|side|group|crowd)|"
    r"from my (?:desk|office|kitchen|sofa)|(?:the )?(?:live ?)?stream(?:ing)?|(?:will|would|to|can|shall|"
    r"could|'ll) (?:both |all |only )?connect|(?:me|nous|se) connect\w+|(?:me|nos|mi|ci) (?:conect|"
    r"colleg)\w+",
    r"(?:listen|follow|watch|connect|tun(?:e|ing) in|suivr(?:ai|ais|e|ons)|ecouter(?:ai|"
    r"ons)?)(?:ing)?(?: \w+){0,3}? (?:from|depuis)(?! (?:the (?:room|audience|back|start|beginning)|"
    r"la salle|le debut|now|then|there|\d))|(?:suivr\w+|participer\w*|assister\w*|"
    r"ecouter\w*) (?:\w+ )?de loin",
    r"(?<!un peu )a distance|(?:en|par) visio\w*|(?:la |une )?visio(?:conference)?|(?:de|"
    r"depuis) (?:chez (?:moi|nous|lui|elle|eux)|la maison|mon bureau|chez-moi)|"
    r"(?:par )?ecrans? interposes?|(?:derriere|devant) (?:mon|l'|un|son) ?ecran|sur (?:mon |l'|un )ecran|"
    r"en direct (?:sur|par) (?:internet|le web)|(?:desde|a partir de|de) (?:mi )?casa|(?:von zu|"
    r"van(?:uit)?) (?:hause|huis)|schalte[nt]? (?:mich|sich|uns)|digital(?:e[rn]?)? (?:teilnahme|"
    r"teilnehmen)",
    stems("""
        from_home from_afar at_a_distance distance_participation video_attendance video_participation webcast
        tune_in zoom_in zoom webinar_mode
        distanciel* en_ligne en_remote en_virtuel* en_video virtuellement a_l'ecran diffusion_en_direct
        retransmission
        aus_der_ferne virtuell fernteilnahme zuschalten zugeschaltet
        en_linea a_distancia en_remoto virtualmente remotamente telematica* conectado conectada conectados
        conectadas
        a_distanza da_remoto in_remoto in_video* in_streaming in_collegamento collegat* da_casa da_lontano
        op_afstand
        pa_distans pa_avstand pa_afstand digitalt virtuelt via_lank fjerndeltag* etana etayhtey*
        zdalnie vzdalene na_dalku udaljeno
    """),
)
_IN_PERSON = (
    r"(?:at|to|in|into) the (?:(?:conference |audience )?room|hall|venue|auditorium|amphitheat\w+|"
    r"lecture (?:theatre|hall))|(?:for|of|at the back of) the room|in[- ]person|on[- ]?site|"
    r"physical(?:ly)?|face[- ]to[- ]face|in[- ]presence|on[- ]campus|(?:en |le |du )?presentiel(?:le|s|"
    r"les)?|(?:dans|de|pour|au fond de) (?:la salle|l'amphi\w*)|prasenz(?:teilnahme)?|presencial(?:mente|"
    r"es)?|in carne ed? ossa",
    stems("""
        in_the_flesh in_body bodily on_the_spot in_real_life irl in_situ on_the_premises among_you
        sur_place sur_site en_personne en_salle en_vrai en_presence en_chair_et_en_os de_visu physiquement
        presence_physique participation_physique parmi_vous avec_vous_dans
        vor_ort in_prasenz im_saal in_den_saal im_horsaal in_den_horsaal im_raum im_publikum personlich
        leibhaftig
        en_persona en_la_sala a_la_sala en_el_aula en_el_auditorio en_carne_y_hueso
        in_persona di_persona in_presenza in_sede in_sala in_aula alla_sala
        em_pessoa em_carne_e_osso de_presenca na_sala no_auditorio
        ter_plaatse fysiek in_levenden_lijve in_de_zaal naar_de_zaal in_de_collegezaal
        fysisk* pa_plats pa_platsen pa_stedet oppmote fremmode paikan_paalla
        stacjonarnie osobiscie osobne uzivo szemelyesen
    """),
)
# Weaker: who comes, comes in person, when nothing else is said.
_TICKET = r"(?:trains?|tgv|flights?|plane|ferry|coach|ice|bus|eurostar|journey|tickets?|hotel)"
_BILLET = r"(?:trains?|tgv|vols?|avion|ferry|car|bus|billets?|hotel|chambre|trajet|voyage|deplacement)"
_COMING = (
    # whoever has arranged the journey comes
    r"(?:take|taking|took|catch|catching|booked|bought|have|got|reserved|found|"
    rf"paid for)(?: \w+){{0,3}}? {_TICKET}|{_TICKET}(?: \w+){{0,2}}? (?:is|are|have been|"
    r"has been) (?:already )?(?:booked|bought|paid|reserved)|(?:by|on the) (?:\w+ )?(?:train|plane|car|"
    r"coach|ferry)(?! (?:station|data|images|stop))|(?:come|get|make it|be|squeeze)(?: \w+)? (?:to|in|into|"
    r"at) the (?:room|venue|hall|auditorium|amphitheatre)|(?:sit|sitting|be|"
    r"stand) (?:\w+ )?in the (?:first|front|last|back|second) row|(?:for|book|reserve|save|"
    r"keep)(?: me)? a chair",
    r"(?:prend\w*|pris|reserve\w*|achete\w*|j'ai|avons)(?: \w+| (?:mes|mon|nos|le|l'|un|une|"
    rf"deja))*? ?(?<=[ ']){_BILLET}|{_BILLET} (?:est|sont) (?:deja )?(?:reserve\w*|pris\w*|achete\w*)|"
    r"en (?:train|avion|voiture|tgv|covoiturage)|(?:prends|prendrai|reserve\w*|"
    r"garde\w*)(?: \w+)? une chaise|des votres|compter present\w*",
    r"(?:zug|bahn|flug|hotel|fahr)\w*(?: \w+){0,3}? (?:gebucht|reserviert|gekauft)|mit (?:dem|"
    r"der) (?:zug|bahn|auto|flugzeug)|(?:tengo|he comprado|he reservado|cojo|"
    r"tomo)(?: \w+){0,3}? (?:billetes?|trenes|tren|vuelos?|hotel)|en (?:tren|avion|coche)|(?:ho|abbiamo|"
    r"prendo|prendero)(?: \w+){0,3}? (?:treno|volo|bigliett[oi]|albergo|hotel)|in (?:treno|aereo|"
    r"macchina)|(?:tenho|comprei|reservei)(?: \w+){0,3}? (?:bilhetes?|comboio|voo|hotel)|de (?:comboio|"
    r"aviao|carro)|(?:heb|neem)(?: \w+){0,4}? (?:trein\w*|vlucht|hotel)(?: geboekt)?|met de (?:trein|"
    r"auto)",
    r"(?:i|we|he|she|they|'ll|'m|'re|will|shall|to|am|are|is|both) (?:\w+ )?(?:come|coming|comes|"
    r"travel(?:ling|s)?)(?: over| down| up)?(?! back| up with| across| from| out| to (?:an end|"
    r"the conclusion))|(?:make|do) the (?:trip|journey)|be there(?! (?:online|remotely|virtually))|"
    r"ser(?:ai|a|ons|ont) (?:\w+ ){0,3}?presente?s?|(?:me|se|nous|y) rend(?:rai|ra|rons|ront)(?! compte)|"
    r"(?:j'y )?viendr(?:ai|ais|a|ont|ons)|(?:je|nous|j'y|y) (?:viens|venons|vais venir)|de venir|(?:peux|"
    r"pourrai|pourrais|compte|comptons|souhaite|souhaitons|pense|prevois|voudrais|aimerais|"
    r"vais) (?:\w+ )?(?:y )?venir|(?:fais|fera[is]?|ferai|ferons|faire) le (?:deplacement|voyage)|(?:me|"
    r"nous) deplacer(?:ai|ons|ais)?|ma venue|notre venue|ich komme|wir kommen|komme (?:gerne|ich)|anreisen|"
    r"(?:ik|wij|we) (?:kom|komen)(?: \w+)?(?: naar)?|komt? (?:zelf|ook|graag|persoonlijk)|(?:ich|"
    r"wir) (?:komm\w+|fahr\w+|reise\w*)(?: \w+)? nach|und komme nach|voy a ir|ire a|vendre(?:mos)?|vengo|"
    r"verro|verremo",
)

_MODE = re.compile(
    rf"(?:(?<![\w-])|(?='))(?:(?P<remote>{'|'.join(_REMOTE)})|(?P<here>{'|'.join(_IN_PERSON)}))(?![\w])"
)
_COME = re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(_COMING)})(?![\w])")

# What stands right before a mode that is left behind or denied. "ne … qu'en visio" denies nothing.
_LEFT_BEHIND = re.compile(
    r"(?:\b(?:from|instead of|rather than|in place of|and not|not|isn't|no longer|no more|neither|nor|than|"
    r"or not|de|du|au lieu (?:de|d'|du)|plutot (?:que|qu')|non|et non|pas|plus|ni|ne plus|statt|anstatt|"
    r"anstelle|von|nicht|en vez de|no|niet|invece (?:di|che)|non|anziche|da|was|were|initially|originally|"
    r"earlier|previously)|qu')(?: (?:fur|die|den|das|der|pour|para|per|voor|for|of|as|being|be|coming|"
    r"attending|participating|joining|a|an|the|my|in|being there|en|la|le|un|une|venir|de|du|d'etre|etre|"
    r"participer|assister|suivre|follow|come|join|attend|participate|connect|me connecter|kommen|"
    r"teilnehmen|asistir|venire|partecipare))*\s*$"
)
# "I cannot be there, not even on a screen", "meme en visio": what is denied is denied of this, too.
_EVEN = re.compile(
    r"\b(?:even|meme|einmal|siquiera|nemmeno|neanche|neppure|sequer|nem|zelfs niet|zelfs|"
    r"auch nicht)(?: (?!though|si\b|if\b)\w+){0,2}\s*$"
)
_ONLY = re.compile(r"\b(?:ne|n')\b[^.;]{0,60}?\b(?:qu'|que )(?:\w+ ){0,2}$|\bnot only\s*$|\bnot just\s*$")
_FROM_TO = re.compile(r"\b(?:from|de|du|von|da|d')\s*(?:mode |participation |my |the )*$")
_DENIED = re.compile(
    r"\b(?:cannot|can't|can not|can no longer|won't|will not|unable|not able|couldn't|could not|"
    r"not be able|impossible|not possible|don't|do not|does not|doesn't|didn't|shall not|am not|'m not|"
    r"is not|are not|'re not|'s not|without|(?:ne|n'|n) ?\w+(?: \w+)? (?:pas|plus|point)|ne pas|ne plus|"
    r"nicht|no pued\w+|no podr\w+|non poss\w+|non pot\w+|empeche|incapable|dans l'impossibilite|nao pod\w+|"
    r"nao poss\w+|niet)\b"
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
    r"porte|door|photo|nummer|numero|nombre)\s+$"
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
