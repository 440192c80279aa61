"""Whether the writer takes part too, where a mail registers others."""

from __future__ import annotations

import re

from mailbot.domain import Registration
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.clauses import fold
from mailbot.read.wishing.handing_over import hands_over
from mailbot.read.wishing.name_spans import with_names_as_one
from mailbot.read.wishing.phrases import NAMED
from mailbot.read.wishing.phrases_of_people import THIRD
from mailbot.read.wishing.sense import Sense, Spoken, says_mode

_SELF_OBJECT = re.compile(
    r"\b(?:register|enrol+|sign|count|put|add|include|book|reserve|keep|save|note|list|place|take|enlist|"
    r"find|inscri\w+|ajout\w+|compt\w+|not\w+|enregistr\w+|mets|mettre|mettez) (?:a (?:seat|"
    r"place) for )?(?:me|us|myself|ourselves|both of us)\b|"
    r"\b(?:m'|me |nous |je m'|nous nous )(?:\w+ )?(?:inscri\w+|ajouter|compter|enregistrer|inclure|noter|"
    r"reserver|mettre|faire)|[- ](?:moi|nous)\b|\b(?:and|et|und|y|e) (?:i|me|myself|moi|moi-meme|ich|mich|"
    r"yo|io)\b|"
    r"\b(?:i|me|myself|moi|ich|yo|io)(?: \([^)]*\))?,? (?:and|et|und|y|e)\b|\bfor me\b|\bpour moi\b|"
    r"\b(?:mon|notre|my|our|meine|mi|mia|ma) (?:\w+ )?(?:registration|inscription|participation|attendance|"
    r"anmeldung|inscripcion|iscrizione|venue|presence)\b|\bmyself included\b|\b(?:mich|uns|mij|ons)\b|"
    r"\bmelde\b|"
    r"\b(?:inscribirme|apuntarme|registrarme|inscribirnos|iscrivermi|iscriverci|inscrever-me|"
    r"inscrever-nos)\b|"
    r"\b(?:apunt|inscrib|anot|anad|registr)\w{1,4}(?:me|nos)\b|\b(?:a|para|per|anche) mi?e?\b(?! \w)|"
    r"\b(?:me inscribo|me apunto|mi iscrivo|me inscrevo|me (?:inscrever|registr?ar|cadastrar|inscribir|"
    r"apuntar)|mi iscrivere)\b"
)
_SELF_SUBJECT = re.compile(
    r"\b(?:i|i'(?:m|ll|d|ve)|we|we'(?:re|ll|d)|je|j'\w*|nous|ich|wir|yo|io|noi|nosotros|me|moi|myself|on)\b|"
    r"\b(?:ik|wij|eu|jag|jeg)\b|\bsaro\b|\bparteciper(?:o|emo)\b|\basistir(?:e|emos)\b|\b(?:mi|"
    r"me) (?:iscrivo|inscribo)\b|^(?:will|"
    r"would|happy|glad|coming|joining|attending|interested)\b|\bvorrei\b|\bquisiera\b|\b(?:viendr|assister|"
    r"participer|suivr|ser)(?:ai|ais)\b"
)
_OTHERS_OBJECT = re.compile(
    r"\b(?:register|registering|enrol+|sign up|inscrire|inscrivez|inscris|add|include|put|anmelden|note|"
    r"noter) (?:also |aussi |egalement )?(?:my |our |the |these |those |him|her|them|mon |ma |mes |notre |"
    r"nos |les |le |la |two |three |four |deux |trois |quatre |\d+ |dr |prof|mr|mrs|ms|m\. |mme|"
    r"[a-z]+ [a-z]+ (?:from|who|\())|"
    r"\b(?:registration|inscription)s? (?:of|de|d'|du|for) (?!me\b|us\b|the (?:meeting|day|workshop)|your|"
    r"this|la |cette|votre|my(?:self)?\b|participation|distance|presentiel)|\b(?:l'|les |le |la |"
    r"lui )inscrire\b|\b(?:list|liste) (?:of|de|des)\b|\b(?:on behalf of|au nom de|pour le compte de|"
    r"im namen von)\b"
)
_NOT_MYSELF = re.compile(
    r"\b(?:not for (?:me|myself)|pas pour moi|nicht fur mich|no para mi|non per me|nao para mim|"
    r"niet voor mij)\b|"
    r"\b(?:myself|moi-meme|me concernant|for my part|quant a moi|de mon cote|personally)\b.{0,40}\b(?:not|"
    r"n't|ne|pas|cannot)\b|\b(?:inutile|no need|pas besoin|need not|not necessary|don't) (?:de |to |"
    r"d')?(?:m'|me |register me|also register me)|\b(?:i|je|j')\b.{0,30}\b(?:will not|shall not|won't|"
    r"cannot|can't|"
    r"ne (?:\w+ )?(?:participerai|viendrai|serai|pourrai))|"
    r"\b(?:ich|wir|ik|wij|yo|eu|io) (?:selbst |selber |zelf |mism[oa] |mesm[oa] |stess[oa] )?"
    r"(?:(?:nehme|komme|bin|kann|werde|kom|neem|ben)\b.{0,40}\b(?:nicht|niet)\b|(?:no|non|nao) )"
)


# "…, moi non": of taking part where the clause says that, else of a membership.
_NOR_ME = re.compile(
    r"\b(?:moi|ich|yo|io|eu|ik|me) (?:non|nicht|no|not|nao|niet|pas)\W*$|"
    r"\b(?:pas|non|not|nicht|no|nao|niet) (?:moi|me|ich|yo|io|eu|ik)\W*$"
)
_AS_FOR_ME = re.compile(
    r"\b(?:for me|as for me|for my part|for myself|pour moi|pour ma part|quant a moi|de mon cote|moi,|"
    r"fur mich|para mi|per me)\b"
)
# "…, que je mets en copie, …": said by the writer, and not of himself.
_ASIDE = re.compile(
    r"\b(?:chez|parmi|bei|from|at|among|de|von) (?:nous|moi|uns|us)\b|"
    r"\b(?:que|qui|whom?|that|den|die|que|che|die)\b (?:je|i|ich|ik|yo|io)?\b[^,;]{0,40}\b(?:copie|cc|copy|"
    r"kopie|copia|"
    r"supervise|encadre|dirige|betreue|know|connais)\b"
)
# "I would like my student Tom Reed to attend": the wish is the writer's, the seat is not.
_WISHES_FOR_OTHERS = re.compile(
    rf"(?:\b(?:i|we|je|nous|ich|wir|yo|io|ik)\b|\bj'|(?<=i)'d\b)[^,.;?!]{{0,30}}?\b(?:like|want|wish|love|"
    rf"need|"
    rf"aimer\w+|souhait\w+|voudr\w+|mochte\w*|gustaria|quisiera|vorrei|gostaria|wil|ask\w*|demande\w*)"
    rf"(?: que| that| for| dass| a| dat)? {NAMED}"
)
_NEEDLESS = re.compile(
    r"\b(?:inutile|no need|pas besoin|need not|not necessary|don't) (?:de |to |d')?(?:m'|me |register me)"
)


def includes_sender(sense: Sense, people: list[Registration], sender: Registration, *, listed: bool) -> bool:
    """Whether the sender takes part too; alone, unless somebody else is named."""
    if not people:
        return not any(_NEEDLESS.search(spoken.clause.folded) for spoken in sense.spoken)
    if hands_over(sense) or any(_is_registered_already(spoken) for spoken in sense.spoken):
        return False
    if any(_NOT_MYSELF.search(one.clause.folded) and not says_mode(one.clause) for one in sense.spoken):
        return False
    if any(_NOR_ME.search(one.clause.folded) for one in sense.clauses_with(Sign.ATTEND, Sign.REGISTER)):
        return False
    if not listed and any(_stands_among(spoken, people, sender) for spoken in sense.spoken):
        return True
    return any(_speaks_of_sender(spoken, listed=listed) for spoken in sense.spoken)


def _is_registered_already(spoken: Spoken) -> bool:
    """ "Pour ma part je suis deja inscrit": the request means somebody else, unless the mode changes."""
    if not spoken.has(Sign.REGISTERED) or spoken.has(Sign.REGISTER) or says_mode(spoken.clause):
        return False
    return bool(_SELF_SUBJECT.search(spoken.clause.folded))


_BELOW = re.compile(
    r"\b(?:below|forwarded|following (?:mail|message)|underneath|attached mail|ci-dessous|ci-apres|"
    r"transfer\w*|"
    r"qui suit|unten|untenstehend\w*|weitergeleitet\w*|nachstehend\w*|abajo|siguiente|reenvi\w+|sotto|"
    r"seguente|"
    r"inoltr\w+|abaixo|seguinte|reencaminh\w+|hieronder|onderstaande|doorgestuurd\w*)\b"
)


def points_below(sense: Sense) -> bool:
    """Who is to be registered wrote the mail below, and is not the writer."""
    asked = [spoken.clause.folded for spoken in sense.clauses_with(Sign.REGISTER)]
    return any(
        (_OTHERS_OBJECT.search(folded) or THIRD.search(folded)) and not _SELF_OBJECT.search(folded)
        for folded in asked
    ) and any(
        _BELOW.search(spoken.clause.folded) or THIRD.search(spoken.clause.folded) for spoken in sense.spoken
    )


def _stands_among(spoken: Spoken, people: list[Registration], sender: Registration) -> bool:
    """The sender's own name beside the others': "three of us: Ann Bell, Bob Cole and …"."""
    folded, key = spoken.clause.folded, fold(sender.name or "")
    if re.search(
        r"\b(?:and|et|und|y|e|en|ainsi que) (?:i|me|myself|moi|moi-meme|ich|mich|yo|io|ik|ikzelf)\b|"
        r"\b(?:i|me|myself|moi|moi-meme|ich|mich|yo|io|ik|ikzelf) (?:and|et|und|y|e|en)\b",
        folded,
    ):
        key = folded
    if not key or key not in folded or spoken.has(Sign.CANNOT, Sign.LATER, Sign.CANCEL):
        return False
    return any(person.name and fold(person.name) in folded for person in people)


def _speaks_of_sender(spoken: Spoken, *, listed: bool) -> bool:
    folded = _ASIDE.sub(" ", spoken.clause.folded)
    if _WISHES_FOR_OTHERS.search(with_names_as_one(spoken.clause.text, spoken.clause.folded)):
        return False
    if _AS_FOR_ME.search(folded) and says_mode(spoken.clause):
        return True
    if spoken.has(Sign.CANNOT, Sign.LATER, Sign.MAYBE) or not spoken.has(Sign.REGISTER, Sign.ATTEND):
        return False
    if spoken.has(Sign.REGISTER) and _SELF_OBJECT.search(folded):
        return not listed or not re.search(r"\bnous\b|\bus\b|\bour\b|\bnotre\b", folded)
    if _OTHERS_OBJECT.search(folded) or (listed and re.search(r"\b(?:we|nous|wir)\b", folded)):
        return False
    return (bool(_SELF_SUBJECT.search(folded)) and spoken.has(Sign.ATTEND)) or bool(
        re.search(r"\b(?:i|je)\b.{0,25}\b(?:register|inscris|sign up)\b", folded)
    )
