"""Which clauses ask the organisers something, and which only sound so.

"Let me know if you cannot open it" asks nothing; "I was wondering when the programme comes out" does.
"""

from __future__ import annotations

import re

from mailbot.read.wishing.clauses import Clause
from mailbot.read.wishing.topics import TOPIC
from mailbot.read.wishing.words_of_acts import KNOW, WISH

_INDIRECT = re.compile(
    r"\b(?:(?:to ask|ask you|may i ask)(?: you)? (?:if|whether|when|how|what|which)|demander (?:si|quand|"
    r"comment|quel\w*)|"
    r"fragen,? (?:ob|wann|wie)|preguntar\w* (?:si|cuando|como)|chieder\w* (?:se|quando|come)|"
    r"perguntar\w* (?:se|quando|como)|vragen,? (?:of|wanneer|hoe))\b|"
    r"\b(?:(?:i|we) (?:was|am|were|are|'m)? ?wonder(?:ing)?|i(?:'d| would) (?:also )?(?:like|love|want|"
    r"need) to (?:know|ask(?! (?:you )?to\b))|(?:could|can|would|will) you (?:please |kindly |perhaps |"
    r"also )?(?:tell|let|"
    r"send me|send us|provide|confirm|clarify|indicate|explain|inform|advise|remind|issue)|"
    r"(?:please|kindly) (?:tell (?:me|us)|let (?:me|us) know|confirm|advise|clarify|inform|indicate|"
    r"send (?:me|us))|(?:i|we) (?:have|had) (?:a|one|two|another|some|a few)(?: \w+){0,2} questions?|"
    r"may i ask (?:if|whether|when|what|how|for|you (?:if|whether|when|what|how))|quick question|"
    r"i need (?:a|an) (?:\w+ ){0,2}?(?:letter|certificate|invitation|visa|invoice|attestation)|"
    r"(?:je|nous) (?:voudr\w+|souhait\w+|aimer\w+|desir\w+) (?:aussi |egalement )?(?:savoir|connaitre|"
    r"demander|obtenir)|(?:pouv(?:ez|iez)|pourri?ez|peux|pourrais)[- ](?:vous|tu) (?:me |nous |m'|"
    r"aussi )?(?:dire|preciser|indiquer|confirmer|informer|renseigner|eclairer|envoyer|fournir|"
    r"faire (?:savoir|parvenir))|"
    r"merci de (?:bien vouloir )?(?:me |nous |m')(?:dire|preciser|indiquer|confirmer|faire savoir|"
    r"renseigner|informer|transmettre|envoyer|faire parvenir)|je me (?:demande|demandais)|(?:une|deux|"
    r"quelques|petites?) (?:\w+ )?questions?|j'(?:aurais|ai) (?:une|besoin d'une?) (?:\w+ )?(?:question|"
    r"attestation|lettre|courrier)|"
    r"(?:(?:me|nos|nos lo) (?:podrian?|pueden?|podeis)|podrian?|pueden?) (?:\w+ )?(?:enviar\w*|mandar\w*|"
    r"decir\w*|"
    r"indicar\w*|confirmar\w*|facilitar\w*|recomendar\w*|expedir\w*)|(?:mi|ci) (?:potrebbe|potreste|puo|"
    r"potete) "
    r"(?:\w+ )?(?:dire|inviare|mandare|confermare|indicare)|(?:vi|la) preg\w+ di (?:\w+ )?(?:dirmi|"
    r"inviarmi|mandarmi|"
    r"indicarmi|confermarmi)|(?:poderia|poderiam|pode|podem) (?:\w+ )?(?:dizer|enviar|indicar|confirmar|"
    r"mandar)"
    r"(?:-(?:me|nos))?|(?:kunt|kan|zou|wilt) (?:u|je|jullie) (?:mij|me|"
    r"ons) "
    r"(?:\w+ )*?(?:zeggen|sturen|laten weten|vertellen|bevestigen)|(?:graag )?(?:wil|"
    r"zou)(?: \w+)? (?:ik )?(?:graag )?"
    r"weten|(?:bitte )?(?:teilen|schicken|senden|sagen|nennen|bestatigen) (?:sie|du) (?:mir|uns)|"
    r"(?:konnten|konnen|konntest|kannst) (?:sie|du|ihr) (?:mir|uns) |ich (?:wollte|"
    r"mochte) (?:\w+ )?(?:fragen|wissen)|(?:podria|podrian|puede|pueden) (?:\w+ )?(?:decirme|decirnos|"
    r"confirmar\w*|indicar\w*|enviar\w*)|(?:potrebbe|potreste|puo|potete) (?:\w+ )?(?:dirmi|"
    r"dirci|confermar\w*|inviar\w*))\b"
)
_WANTS_TO_KNOW = re.compile(
    rf"(?<!\w){WISH}\b[^.?!;]{{0,30}}?\b{KNOW}\b(?! (?:that|que|dass|che|dat|you to|you know)\b)"
)
# Politeness in the shape of a question or of a request; nothing to be answered.
_COURTESY = re.compile(
    r"^\W*(?:please |just |then |so )*(?:(?:let|tell) (?:me|us)(?: know)?|(?:dites|faites)-le[- ](?:moi|"
    r"nous)(?: savoir)?|"
    r"(?:sagen|geben|lassen) sie (?:es )?(?:mir|uns)(?: bitte)?(?: bescheid| wissen)?)(?: please| in time|"
    r" soon)?\W*$|"
    r"^\W*(?:would|will|could|can|won't|do|are|is|shall) (?:you|it|we)(?: please)?\W*$|\b(?:(?:let|"
    r"tell) (?:me|us)(?: know)? (?:if|whether|should|when|in case) (?:you (?:have|need|"
    r"can(?:not|'t)?|could|want|prefer|would|require|wish|think|see|find|think|encounter)|"
    r"(?:\w+ ){0,5}?(?:is (?:needed|missing|required|preferred|necessary|wrong|unclear|not)|should|does not|"
    r"doesn't|problem|more|any|anything|something))|"
    r"(?:let|tell) (?:me|us) (?:know )?(?:if (?:anything|there|something|this|that|it|another|more|further|"
    r"any|the (?:format|file|text|pdf|attachment))|should)|don't hesitate|do not hesitate|feel free|"
    r"n'hesite\w*|hesitez pas|dites[- ](?:moi|nous) si|dis-moi si|si (?:besoin|necessaire)|"
    r"how are you|how is it going|(?:que tal|como (?:estas?|vai|va)|come (?:va|stai|sta))\W*$|"
    r"wie geht(?:'s| es (?:dir|ihnen|euch))|tudo bem|"
    r"hoe gaat|alles goed|hope you are|hope this|hope that|hope it|comment (?:vas-tu|allez-vous|ca va)|"
    r"ca va\b|"
    r"tout va bien|isn't it|how about (?:a|an|some|we|you)|n'est-ce pas|right|"
    r"ok with you|does that (?:work|suit)|who knows|why not|"
    r"pourquoi pas|for any (?:further )?questions?|pour toute question|any questions|"
    r"remember me|vous souvenez|in advance for|how (?:time|fast)|guess what|all well|"
    r"les suites|to (?:hear|hearing) from you|votre retour|dans l'attente)\b"
)
_RECEIPT = re.compile(
    r"\b(?:confirm\w*|acknowledg\w+|accus\w+)\b[^.?!]{0,60}\b(?:recei\w+|recept\w+|registrations?|"
    r"registered|inscri\w+|place|bien recu|proposal|proposition|abstract|resume|participation)\b|"
    r"\baccuser? (?:de )?reception\b|\b(?:confirmer|confirmez|confirm) (?:this|it|que|that|bien|the above|"
    r"by return|please)\b|^(?:please |merci de (?:me |nous )?)?confirm(?:er|ez)?\W*$"
)


def is_question(clause: Clause, around: str, *, ours: int, private: bool, acts: bool) -> bool:
    """ours: how much the mail speaks of the meeting (Relevance.ours). acts: the answer that the mail
    gets anyway confirms what it brought, so that to ask for a receipt is no question."""
    folded = clause.folded
    if not clause.asks and not _INDIRECT.search(folded) and not _WANTS_TO_KNOW.search(folded):
        return False
    if _COURTESY.search(folded) or (acts and _RECEIPT.search(folded)):
        return False
    if private:
        return False
    return ours >= 2 or bool(TOPIC.search(folded) or TOPIC.search(around))
