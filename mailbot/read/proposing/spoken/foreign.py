"""Whether a letter is about texts that are no proposal to this meeting: reviews, theses, drafts, calls."""

from __future__ import annotations

import re

from mailbot.read.letter import Letter
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import MEETING, SENT
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.spoken.cover import blocks, is_letter, is_prose

_TEXT = rf"(?:{SENT}|papers?|one-?pager)"
_FOR_US = re.compile(
    rf"\b{_TEXT}\b[^.?!]{{0,60}}\b(?:for|to|at|pour|a|fur|zu|zum|zur|para|per|alla|al|voor) (?:the|your|this|"
    rf"la|votre|cette|l'|die|den|das|eure?n?|ihren?|el|su|vuestra|tu|il|vostr[oa]|a|o|vosso|de|het|jullie|"
    rf"uw) ?(?:[\w-]+ ){{0,3}}?{MEETING}\b"
)
# Letters that ask a colleague to read, check or sign something before it goes elsewhere.
_FOR_COMMENTS = re.compile(
    r"\b(?:draft|brouillon|entwurf|borrador|bozza|rascunho|concept)\b[^?!]{0,140}\b(?:(?:comments?|feedback|"
    r"edits|remarks|thoughts|commentaires|remarques|retours|avis|kommentare|ruckmeldung|comentarios|commenti|"
    r"opmerkingen) (?:by|before|until|avant|d'ici|bis|antes|entro|voor)|before (?:i|we) (?:submit|send)|(?:i|"
    r"we)(?:'ll| will)? submit (?:it )?(?:on|by|to|next|tomorrow|this)|avant (?:que je|l'envoi|de l'envoyer|"
    r"de soumettre)|(?:je|on|nous) (?:le |la )?soumet\w* (?:vendredi|lundi|mardi|mercredi|jeudi|demain|"
    r"avant)|bevor (?:ich|wir))\b|"
    r"\b(?:comments?|feedback|commentaires|retours|kommentare|comentarios|commenti) (?:by|before|avant|d'ici|"
    r"bis|antes del?|entro) (?:mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven|die|mit|don|fre|the|le|la|el|il)\w*\b|"
    r"\b(?:relire|relis|relecture|proofread\w*|korrektur ?lesen|gegenlesen|rileggere|releer|"
    r"reler) (?:\w+ ){0,4}?(?:avant|before|bis|antes|entro|resume|abstract|article|texte)\b"
)
# What is never a proposal, whoever "my abstract" is of.
_OTHER_THING = re.compile(
    r"\b(?:recommendation letter|reference letter|letters? of re(?:commendation|ference)|(?:write|"
    r"sign) (?:me |us )?(?:a|the) (?:\w+ )?letter|lettre de recommandation|empfehlungsschreiben|"
    r"gutachten uber|carta de recomendacion|lettera di (?:referenze|raccomandazione)|carta de recomendacao|"
    r"aanbevelingsbrief|comite de suivi|titre de (?:la|sa|ma) these|title of (?:the|his|her) (?:thesis|"
    r"dissertation)|jury de these|(?:was|were|got|has been|have been|is|been) (?:\w+ )?accepted (?:at|by|for|"
    r"in|to)|a ete acceptee? (?:a|au|par|dans)|wurde (?:\w+ ){0,6}angenommen|fue aceptad[oa]|"
    r"e stato accettato|for your (?:files|records)|"
    r"pour archivage)\b"
)
_PASSED_ON = re.compile(
    r"\b(?:have you (?:seen|read)|did you (?:see|read)|do you know this|(?:as-tu|avez-vous|tu as|"
    r"vous avez) (?:re)?(?:vu|lu)|(?:tu connais|connais-tu|connaissez-vous)|hast du (?:\w+ ){0,3}(?:gelesen|"
    r"gesehen)|kenn(?:st du|t ihr|en sie)|has (?:leido|visto)|hai (?:letto|visto)|conoces|conosci|leu isso|"
    r"heb je|ken je|(?:next week|tomorrow|on \w+day) we (?:read|discuss)|we (?:will )?(?:read|"
    r"discuss) (?:the attached|this)|reading group|journal club|groupe de lecture|lesekreis|club de lectura|"
    r"gruppo di lettura|(?:from|of) (?:the|our|my) last (?:meeting|conference|workshop)|"
    r"von der letzten tagung|de la derniere (?:conference|reunion))\b"
)
# Somebody else's talk, paper or text, that the letter announces, passes on or gives back.
_OF_ANOTHER = re.compile(
    r"\b(?:(?:here is|here's|attached is|find|voici|ci-joint|hier ist|anbei|ecco|aqui esta|segue|"
    r"hier is) (?:your|ton|ta|votre|deine?n?|ihre?n?|eure?n?|tu|il tuo|la tua|o teu|o seu|je|jouw|"
    rf"uw) (?:\w+ )?{_TEXT}\b|\b(?:found|came across|discovered|saw|stumbled (?:up)?on) (?:a|an|this|"
    r"the) (?:\w+ )?(?:paper|article|preprint|talk|abstract)|(?:trouve|decouvert|vu passer) (?:un|cet|"
    r"le) (?:article|papier|resume)|(?:encontre|encontrado|he visto) (?:un|este) articulo|(?:trovato|"
    r"visto) (?:un|questo) articolo|(?:artikel|paper|aufsatz) (?:gefunden|entdeckt|gelesen)|(?:accueill\w+|"
    r"recevrons|recevons|ecouterons) (?:\w+[ ,]+){1,6}pour un (?:expose|seminaire)|(?:am \w+ )?(?:spricht|"
    r"referiert|tragt) (?:[\w.]+ ){1,5}(?:uber|vor)|herzlich willkommen|(?:everyone|everybody|all) (?:is |"
    r"are )?welcome|(?:tous|toutes) (?:sont )?bienvenu\w*|bienvenue a tou\w+|tutti benvenuti|"
    r"todos bienvenidos|todos bem-vindos|iedereen (?:is )?welkom|(?:has|have) (?:just )?(?:appeared|"
    r"been published) in|vient de paraitre|ist (?:soeben |gerade )?erschienen)\b"
)
_REVIEW = re.compile(
    r"\b(?:review(?:s|er|ing)? (?:of|for|the|is|due|request)|(?:my|our) (?:half of the )?review|"
    r"agreed to review|referee|rapport de (?:these|lecture)|mon rapport|votre rapport|evaluation de|"
    r"gutachten|begutachtung|(?:mia|nostra) recensione|recensione (?:del|dell')|revisione (?:del|dell')|"
    r"perizia|(?:mi|nuestra) (?:revision|evaluacion|resena)|dictamen|informe de (?:tesis|evaluacion)|(?:meu|"
    r"nosso) parecer|(?:mijn|onze) (?:recensie|beoordeling)|thesis committee|chapter of (?:my|the) thesis|"
    r"thesis chapter|(?:chapters?|chapitres?|kapitel|capitulos?|capitol[oi]|hoofdstuk) \d|"
    r"chapitres? (?:\w+ )?de (?:ma|la|sa|ta) these|(?:resume|abstract|summary|resumen|riassunto|"
    r"zusammenfassung|resumo) (?:of|de|der|della|da|"
    r"van) (?:\w+ ){0,2}?"
    r"(?:thes[ei]s|(?<!of )these|tesis|tesi|tese|dissertation|doktorarbeit|proefschrift|memoire)|soutenance|"
    r"phd (?:position|defen[cs]e)|postdoc(?:toral)? position|offre de (?:these|stage|post-?doc)|"
    r"internship offer|seminaire du labo|(?:our|next|weekly|group|team) seminar|\[seminar|\[seminaire|"
    r"prochain seminaire|seminar (?:talk|will|on)|webinar|"
    r"special issue)\b"
)
_CALL = re.compile(
    r"\b(?:call for (?:papers|contributions|abstracts|participation)|appel a (?:communications?|"
    r"contributions?)|(?<!\bthe )(?<!\byour )(?<!\bthis )call for|aufruf zu|"
    r"convocatoria (?:de|para|a) \w+(?:s|cion)\b|chamada de|"
    r"oproep voor|invito a presentare)\b"
)
_ANSWERED = re.compile(
    r"\b(?:in )?(?:response|answer|reply|reference|referring|regard|reponse|suite|following|bezug\w*|"
    r"referencia|riferimento|verwijzing|aanleiding|vu|seen|saw|under|within|dans le cadre|"
    r"antwort|auf|respuesta|risposta|resposta|antwoord)\b[^.]{0,30}\b(?:call|appel|aufruf|convocatoria|"
    r"invito|chamada|oproep)\b|\b(?:your|votre|l'appel (?:diffuse|a (?:communications?|contributions?) (?:de|"
    r"pour) (?:la|votre))) ?(?:call|appel)?\b"
)
# Who wants to give a talk has read a call and sends none.
_I_OFFER = re.compile(
    r"\b(?:(?:i|we)(?:'d| would| should)? (?:like|love|wish|want|hope)|je (?:souhait|voudr|aimer|desir)\w+|"
    r"nous (?:souhait|voudr|aimer|desir)\w+|ich (?:mochte|wurde|will)|wir (?:mochten|wurden|wollen)|"
    r"(?:quisier|querri|gustari|dese)\w*|vorre\w+|desider\w+|gostari\w+|ik (?:wil|zou)|(?:we|wij) willen)\b"
    r"[^.?!]{0,60}\b(?:propos|propon|propor|present|submit|soumett|contribu|expos|apresent|vorstell|halten|"
    r"anbiet|einreich|voorstel|indien|(?:give|hold) a talk)\w*"
)
_MINE = re.compile(
    rf"\b(?:{MY_OR_OUR}|the attached|following) (?:\w+ )?(?!papers?\b)\w*{_TEXT}\b|"
    r"\bproposition de (?:notre|mon)\b"
)


def is_foreign(letter: Letter) -> bool:
    """About reviews, theses, drafts, other calls; and nothing in it about a proposal to this meeting.

    A subject that answers or forwards another is the earlier mail's: a call in it speaks for a proposal, as
    does a subject that is no more than "Call for abstracts" above an offer.
    """
    said, subject = fold(letter.text), fold(letter.subject)
    both = f"{subject}\n{said}"
    if _FOR_COMMENTS.search(said) or _OF_ANOTHER.search(said):
        return True
    if _FOR_US.search(said):
        return False
    around = fold(_around_prose(letter.text))
    if _OTHER_THING.search(f"{subject}\n{around}") or _PASSED_ON.search(said):
        return True
    if _MINE.search(both):
        return False
    if _REVIEW.search(around) or (_REVIEW.search(subject) and not letter.has_earlier_subject):
        return True
    offered = _CALL.fullmatch(subject.strip(" .!")) and _I_OFFER.search(said)
    called = said if letter.has_earlier_subject or offered else both
    return bool(_CALL.search(called)) and not _ANSWERED.search(both)


def _around_prose(text: str) -> str:
    """The letter without the paragraphs that speak to nobody: an abstract may speak of reviewers itself."""
    flat = [" ".join(block) for block in blocks(text)]
    return "\n".join(one for one in flat if not is_prose(one) or is_letter(one))
