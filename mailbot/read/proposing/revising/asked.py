"""Whether a letter speaks of the writer's own text, and asks to set it right, in whatever words."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import LACK, MEND
from mailbot.read.naming.lexicon.letters import INSTEAD, WRONG
from mailbot.read.naming.lexicon.persons import AUTHOR, MY_OR_OUR
from mailbot.read.naming.lexicon.texts import ABSTRACT, KEYWORDS, MEETING, SENT, TITLE
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.revising.words import OTHER_WISH, QUOTED, SHOULD

# What stands on record of a talk: its fields, and what they are made of.
_PART = (
    rf"(?:{TITLE}|(?:l'|d')?intitule|{ABSTRACT}|{KEYWORDS}|{AUTHOR}|author list|(?:e-?mail )?address(?= of)|"
    r"affiliations?|institutions?|zugehorigkeit|afiliacion|affiliazione|afiliacao|affiliatie|names?|noms?|"
    r"prenom|namen?|nombre|apellido|nome|cognome|naam|sentences?|phrases?|satz|frases?|zin|numbers?|figures?|"
    r"chiffres?|zahl(?:en)?|cifras?|cifr[ae]|numeros?|getal(?:len)?|typos?|coquilles?|speakers?|orateur|"
    r"oratrice|position|order|ordre|reihenfolge|orden|ordine|ordem|volgorde)"
)
_SEND = (
    r"(?:sent|submitted|gave|handed in|envoye|soumis|depose|transmis|gesandt|geschickt|eingereicht|ingediend|"
    r"gestuurd)"
)
# In Portuguese, Spanish and Italian the verb tells who sent it.
_SENT_BY_ME = (
    r"(?:envi(?:ei|e|amos)|mand(?:ei|e|amos)|submeti|submetemos|presente|presentamos|(?:ho|abbiamo) "
    r"(?:inviat|mandat|presentat)[oaie]|(?:enviad|mandad|inviat|mandat|presentad)[oa])"
)
_HANDED_IN = (
    r"(?:(?:that |which |,? ?que |,? ?den |,? ?die |,? ?das |che |dat |wat )?"
    rf"(?:i|we|j'(?=ai)|je|nous|ich|wir|ik) ?\w*(?:,? \w+){{0,4}}? ?{_SEND}|"
    rf"(?:que |che )?(?:(?:os|vi|lhes?|vos|les) )?{_SENT_BY_ME})"
)
_WORK = r"(?:work|travail|texte?|arbeit|trabajo|lavoro|trabalho|werk|what|ce|was|lo|cio|quello|o|wat)"
_OWN_WORK = rf"(?:{MY_OR_OUR} (?:\w+ )?{SENT}|(?:{SENT}|{_WORK}) (?:{_HANDED_IN}))"
_OWN = rf"(?:{_OWN_WORK}|{MY_OR_OUR} (?:\w+ )?(?:{TITLE}|{KEYWORDS}|{AUTHOR}))"
_IS_OWN = re.compile(rf"\b{_OWN_WORK}\b")
_ERROR = rf"(?:{MEND}|{WRONG}|{INSTEAD}|{SHOULD}|{LACK}|belongs?|gehort|hoort|devient)"
_OWN_ERROR = re.compile(rf"\b{_OWN}\b[^.?!]{{0,90}}\b{_ERROR}\b|\b{_ERROR}\b[^.?!]{{0,90}}\b{_OWN}\b")
_HEADED = re.compile(
    rf"\b{_PART}\b[^.?!]{{0,30}}\b{_ERROR}\b|\b{_ERROR}\b[^.?!]{{0,30}}\b{_PART}\b|\berrat(?:um|a)\b|"
    rf"\b(?:final|definiti\w+|endgultige\w*|new|nouveau|neuer) {TITLE}\b|"
    rf"\b(?:order|ordre|reihenfolge|orden|ordine|ordem|volgorde) (?:(?:of|des|der|de los|degli|dos|van) )?"
    rf"(?:the |de )?{AUTHOR}\b"
)
_A_PART = re.compile(rf"\b{_PART}\b")
# What is to be done, or what is wrong as it stands; "the title is correct" asks for nothing.
_ACT = re.compile(
    rf"\b(?!corrects?\b(?! (?:the|my|our|it|this|that|his|her|please|accordingly)\b)){_ERROR}\b|"
    r"\b(?:not|pas|nicht|non|nao|niet) [^.?!]{1,30} (?:but|mais|sondern|sino|ma|mas|maar)\b"
)
_REQUESTED = re.compile(
    r"(?:^|[.!:;] )\W*(?:(?:and|so|then|et|und|y|e|en),? )?"
    r"(?:please|kindly|(?:could|can|would|will) (?!i\b|we\b)|"
    r"pou(?:rriez|vez|rrais)|peux|serait-il|konn(?:en|ten|test|t)\b(?! (?:ich|wir)\b)|kannst|wurde(?:n|st)|"
    r"bitte|podria[ins]*\b|pued[ae]n?s?\b|podeis|potre(?:ste|bbe)|puo\b|potete|pode[ms]?\b|poderia[ms]?\b|kunt|zou)"
)
_YOUR = (
    r"(?:your|votre|vos|ton|ta|tes|ihre?n?|dein\w*|eure?n?|su|vuestr\w+|tu|vostr\w+|tuo|tua|vosso|jullie|uw)"
)
# Not now, not sure, nothing, or somebody else's.
_NOT_ASKED = re.compile(
    r"\b(?:will|shall|'ll|later|soon|tomorrow|if|until|whether|enverr\w+|demain|bientot|si|jusqu\w*|werde|werden|"
    r"morgen|bald|falls|wenn|ob|enviare\w*|manana|inviero|domani|se|enviarei|amanha|zal|zullen|als|nothing|"
    r"never|rien|nichts|nada|niente|niets|unchanged|inchange\w*)\b|"
    rf"\b(?:no|without|aucune?|sans|keine?|ohne|sin|nessun\w*|senza|nenhum\w*|sem|geen|zonder) "
    rf"(?:\w+ )?{_ERROR}\b|"
    rf"\b{_YOUR} (?:\w+ ){{0,4}}?(?:{_PART}|{MEETING}|web ?site|site|page|announcement|annonce|program\w*|"
    r"e-?mail|message|calendar|agenda|seite|ankundigung)\b"
)
_MOST = 120  # words of a mail that does nothing but correct


def tells_own_errors(text: str, subject: str) -> bool:
    """ "In our abstract, 12 should read 21"; under "Correction: order of authors" all of the mail does."""
    headed = _HEADED.search(fold(subject)) and not _NOT_ASKED.search(fold(subject))
    return bool(headed or _OWN_ERROR.search(fold(text)))


def speaks_of_own(text: str) -> bool:
    """ "Our abstract", "the talk that I submitted"."""
    return bool(_IS_OWN.search(fold(text)))


def asks_to_mend(text: str) -> bool:
    """ "Could that be fixed?", "she belongs there as well", of something that stands on record of a talk."""
    flat = " ".join(text.split())
    if len(flat.split()) > _MOST or not _A_PART.search(fold(flat)):
        return False
    said = QUOTED.sub(" \N{BULLET} ", flat)
    return any(map(_asks, re.split(r"(?<=\w{2}[.!?])\s+|(?<=\N{BULLET}[.!?])\s+", said)))


def _asks(sentence: str) -> bool:
    plain = fold(sentence)
    if not _ACT.search(plain) or _NOT_ASKED.search(plain) or OTHER_WISH.search(plain):
        return False
    return not plain.rstrip().endswith("?") or bool(_REQUESTED.search(plain))
