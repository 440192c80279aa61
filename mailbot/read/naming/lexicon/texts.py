"""What people send to a call: the text, its talk, the offer; their parts, their verbs, their meeting."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.expressions import stems

ABSTRACT = stems("""
    abstract abstracts summary resume resumes zusammenfassung* kurzfassung* resumen* riassunt* resumo*
    samenvatting*
""")
_TALK = stems("""
    talk talks presentation presentations contribution* communication* poster posters
    expose exposes intervention interventions
    *vortrag*
    ponencia* charla* comunicacion* contribucion* presentacion*
    intervento interventi contributo contributi comunicazion* presentazion*
    comunicac* apresentac* palestra*
    lezing* voordracht* presentatie* bijdrage*
""")
TALK = rf"(?:{_TALK}|(?!mitglied|jahres|teilnahme|teilnehmer)\w*beitrag\w*)"  # what is paid is no talk
PROPOSAL = stems("""
    proposal proposals submission submissions proposition* soumission* *vorschlag* einreichung* propuesta*
    proposta* proposte voorstel*
""")
SENT = rf"(?:{ABSTRACT}|{TALK}|{PROPOSAL})"
# More than one of them.
SENT_MANY = stems("""
    abstracts summaries talks proposals submissions contributions presentations
    resumes exposes propositions soumissions communications interventions
    *vortrage *vorschlage beitrage kurzfassungen zusammenfassungen einreichungen
    resumenes propuestas ponencias charlas comunicaciones contribuciones presentaciones
    riassunti proposte interventi contributi comunicazioni presentazioni
    resumos propostas comunicacoes contribuicoes apresentacoes
    samenvattingen voorstellen lezingen bijdragen voordrachten
""")
# The place of a talk in a programme; given up like the talk itself.
SLOT = stems("slot creneau hueco zeitfenster spreekbeurt")
WORK = rf"(?:{SENT}|{SLOT}|{stems('paper* papier* relazione')})"
# What a talk is about, as some call its title.
TOPIC = stems("theme topic subject sujet thema tema argomento assunto onderwerp")
TITLE = r"(?:titles?|titres?|titel|titulo|titolo)"
# The title under its own word, or as what the talk is called.
NAME_OF_IT = (
    rf"(?:{TITLE}|(?:names?|noms?|nombre|nome|naam) (?:of|for|de|du|d|des|del|della|dell|do|da|van|"
    rf"fur)\b'?\s?"
    rf"(?:(?:the|my|our|this|la|le|l|mon|ma|notre|el|mi|il|mio|o|a|meu|de|het|mijn)\b'?\s?){{0,2}}"
    rf"(?:{_TALK}|{PROPOSAL}))"
)
AS_FOLLOWS = (
    r"(?:\s(?:as follows|(?:the )?following|(?:le |la )?suivante?|comme suit|wie folgt|(?:der |die "
    r")?folgende[rn]?|"
    r"(?:el |la )?siguiente|como sigue|(?:il |la )?seguente|come segue|(?:o |a )?seguinte|als volgt|"
    r"(?:de |het )?volgende)\b)"
)
# Before what something is, will be or would be.
IS = (
    r"(?:(?:is|are|was|would|will|could|shall|est|serait|sera|ist|ware|wird|soll|lautet|es|seria|e|sarebbe|sara|"
    r"wordt|luidt)(?: be)?)"
)
KEYWORDS = (
    r"(?:key\s?-?\s?words?(?: and phrases)?|mots?[- ]?cle?f?s?|index terms|schlagworte?r?|schlusselworte?r?|"
    r"schlusselbegriffe|stichworte?r?|palabras[- ]claves?|palavras?[- ]chaves?|parol[ae][- ]chiave|"
    r"termini chiave|trefwoord(?:en)?|sleutelwoorden|nyckelord|nokkelord|emneord|slowa kluczowe|"
    r"paraules clau|descripteurs|keyphrases)"
)
# What a publisher's template has an author say of a text, by the scheme of a society.
CLASSES = (
    r"(?:(?:(?:ams )?(?:(?:19|20)\d\d )?(?:msc|mathematics subject classifications?)|ams|pacs|jel|acm)"
    r"(?: ?\d{4})?(?: (?:class(?:es|ifications?)?|codes?|numbers?|categories))?|ccs concepts|"
    r"(?:general|subject) terms|categories and subject descriptors|acm reference format|"
    r"(?:subject|thematic) class(?:es|ifications?)|classification (?:ams|msc|jel|mathematique)|"
    r"codes? (?:jel|ams|msc|pacs))"
)
MEETING = (
    r"(?:(?:annual |one-day )?meeting|workshops?|conferences?|symposium|day|event|call|journees?|reunion|"
    r"atelier|colloque|appel|tagung|treffen|veranstaltung|aufruf|jornadas?|encuentro|convocatoria|giornata|"
    r"incontro|convegno|encontro|studiedag|bijeenkomst|oproep)"
)

# Words for what people send to a call, or for sending it.
SUBMITTED = re.compile(
    rf"\b(?:{SENT}|submit\w*|one[- ]?pager|soumets|soumettons|soumettre|presenter|presenting|present|propose|"
    r"proposons|presentar|presentare|apresentar|paper)\b"
)
# Verbs by which people offer a talk, folded; each needs a talk or a title near it.
OFFERED = re.compile(
    r"\b(?:(?:would like|'d like|keen|wish|want|hope|love|happy|glad|pleased|delighted|"
    r"able) to (?:\w+ )?(?:present|talk|speak|contribute|submit|propose|show|offer|give)|(?:glad|happy|"
    r"pleased) (?:\w+ )?(?:present|contribute)\w*|propos(?:e|es|ing)|offer|submit(?:s|ting)?|hereby|"
    r"please consider|consider|(?:could|can|will|shall|i|we) (?:present|talk|speak)|(?:would|could|"
    r"might) be (?:titled|called)|speak (?:on|about)|propos(?:e|ons|ent|er|erais|erions)|soumets|soumettons|"
    r"soumettent|presente(?:r|rais|rai|rons)?|presentons|(?:souhait|aimer|voudr|"
    r"desir)\w+ (?:\w+ )?(?:present|propos|parl|expos|soumett|contribu)\w*|parler(?:ai|ais|ons)? de|"
    r"(?:mochte|mochten|wurde|wurden|wollen|will) .{0,250}?(?:vortrag\w*|vorstellen|halten|sprechen|"
    r"reden|berichten|erzahlen|anbieten|"
    r"einreichen|beitragen|vorschlagen)|schlage\w?|reiche\w?|biete\w? an|einen vortrag|folgenden vortrag|"
    r"propong\w*|propon\w*|presento|presentamos|(?:quisier|querri|gustari|dese)\w* .{0,40}?(?:presentar|"
    r"proponer|hablar|exponer)|(?:vorre|desider|piacere)\w* .{0,40}?(?:presentare|proporre|parlare|esporre)|"
    r"presentiamo|proponho|propomos|apresent\w+|gostari\w+ .{0,40}?(?:apresentar|propor|falar)|"
    r"(?:s')?(?:appeller|intituler)\w+|(?:your|ton|votre|ihren?|euren?|deinen?|su|vuestr[oa]|vostr[oa]|"
    r"il tuo|vosso|jullie|uw) (?:call|appel|aufruf|convocatoria|invito|oproep)|(?:talk|title|expose|vortrag|"
    r"titel|titre|titulo|titolo)(?: \w+)? (?:would|could|will) be|stel\w* voor|(?:graag|wil|willen|"
    r"zou) .{0,40}?(?:spreken|presenteren|voorstellen|vertellen|indienen)|"
    r"(?:for an?|as an?|en vue d'une?|pour une?|comme|fur einen?|als|para una?|para uma?|per una?|voor een) "
    rf"(?:\w+ )?{TALK})\b"
)
