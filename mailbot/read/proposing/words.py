"""The classes of words that the rules of this room are put together from, in seven languages.

Patterns for folded text (no accents, no capitals), each a group of alternatives without a border.
"""

from __future__ import annotations

import re

# What people send to a call: the text, the talk that it is of, or the offer.
ABSTRACT = (
    r"(?:abstracts?|summary|resumes?|zusammenfassung|kurzfassung|resumen|riassunto|resumo|samenvatting)"
)
TALK = (
    r"(?:talks?|presentations?|contributions?|communications?|exposes?|interventions?|\w*vortrag\w*|"
    r"\w*beitrag\w*|ponencia|charla|comunicacion|contribucion|intervento|contributo|comunicazione|"
    r"comunicacao|apresentacao|lezing|voordracht|presentatie|bijdrage)"
)
PROPOSAL = (
    r"(?:proposals?|submissions?|propositions?|soumissions?|\w*vorschlag\w*|einreichung|propuesta|proposta|"
    r"voorstel)"
)
SENT = rf"(?:{ABSTRACT}|{TALK}|{PROPOSAL})"
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
TITLE = r"(?:titles?|titres?|titel|titulo|titolo)"
MEETING = (
    r"(?:(?:annual |one-day )?meeting|workshops?|conferences?|symposium|day|event|call|journees?|reunion|"
    r"atelier|colloque|appel|tagung|treffen|veranstaltung|aufruf|jornadas?|encuentro|convocatoria|giornata|"
    r"incontro|convegno|encontro|studiedag|bijeenkomst|oproep)"
)

# Who writes, and what is his.
I_OR_MINE = (
    r"(?:i|i'm|i'd|i'll|i've|me|my|je|j|j'\w+|moi|mon|ich|mir|mich|mein\w*|yo|mi|io|mio|mia|eu|meu|minha|ik|"
    r"mij|mijn)"
)
YOU = r"(?:you|yours?|vous|votre|vos|tu|te|toi|ton|tes)"
MY = (
    r"(?:my|our|mon|ma|mes|notre|nos|mein\w*|unser\w*|mis?|nuestr[oa]s?|(?:il |la |i |le )?(?:mi[oae]i?|"
    r"nostr[oaie])|meus?|minhas?|noss[oa]s?|mijn|onze?)"
)
COLLEAGUE = (
    r"(?:(?:phd|ph\.d\.|doctoral|master'?s?|former|young|new|dear|jeune|ehemalige[rn]?) )?(?:co-?authors?|"
    r"colleagues?|students?|supervisor|post-?docs?|co-?auteure?s?|collegues?|doctorante?s?|etudiante?s?|"
    r"stagiaires?|kolleg\w+|doktorand\w*|student(?:in|en)|mitarbeiter(?:in)?|colegas?|doctorand[oa]s?|"
    r"estudiantes?|becari[oa]|collegh?[aei]|dottorand[oai]|studente(?:ssa)?|orientand[oa]|alun[oa]|"
    r"promovend[iau]s?|collega'?s?)"
)
AUTHOR = (
    r"(?:(?:co-?|erst|zweit|dritt|mit|ko-?|haupt|mede-?)?(?:authors?|auteure?s?|autrices?|auteur[-./](?:e|"
    r"t?r?ice)[-./]?s?|autoren|autor(?:es|as?|s|(?:[*:_]|/-?)?in(?:nen)?)?|autor(?:es)?/-?as?|autor[ei]|"
    r"autrici|verfasser(?:(?:[*:_]|/-?)?in(?:nen)?)?|forfattere?))"
)

# Which of several.
FIRST = r"(?:first|opening|1(?:st|ere?|re|o|a)|premiere?|erste[rn]?|primer[oa]?|prim[oa]|primeir[oa]|eerste)"
SECOND = r"(?:second[oae]?|2(?:nd|de|e|eme|o|a)|deuxieme|zweite[rn]?|segund[oa]|tweede)"
THIRD = r"(?:third|3(?:rd|e|eme|o|a)|troisieme|dritte[rn]?|tercer[oa]?|terz[oa]|terceir[oa]|derde)"
LAST = r"(?:last|final|closing|derniere?|letzte[rn]?|ultim[oa]|laatste)"

# Where several work, or one: "all three of us at the", "chez".
ALL = (
    r"(?P<all>(?:all|both|tou(?:s|tes)(?: (?:les )?(?:deux|trois))?|beiden?|alle|amb[oa]s|tod[oa]s|"
    r"entramb[ie]|tutt[ie]|allebei|allen)(?: (?:two|three))?(?P<us> of us| nous| von uns| nosotros| noi|"
    r" van ons)?,?\s+)"
)
AT = (
    r"(?:(?:of|from|at|chez|du|de la|de l'|de l|des|de|a l'|a la|au|aux|a|an der|am|im|bei der|beim|bei|vom|"
    r"von der|von|in der|del|en el|en la|en|de los|della|dell'|dello|dei|alla|all'|al|presso(?: il| la| l')?|"
    r"da|do|na|no|van het|van de|van|bij het|bij de|bij|aan de)(?: the)?)"
)

# What is done to a text on record, and why.
CHANGE = (
    r"(?:chang\w*|replac\w*|correct\w*|modif\w*|updat\w*|revis\w*|edit\w*|fix\w*|remplac\w*|corrig\w*|"
    r"rectifi\w*|mettre a jour|(?:ge)?ander[nt]|ersetz\w*|korrigier\w*|berichtig\w*|cambi\w*|sustitu\w*|"
    r"correg\w*|corregg\w*|sostitu\w*|substitu\w*|vervang\w*)"
)
REMOVE = (
    r"(?:remove|delete|drop|take|strike|leave out|retir\w+|enlev\w+|supprim\w+|ot(?:er|ez)|streich\w*|"
    r"entfern\w*|quit(?:ar|en|e)|elimin\w+|borr(?:ar|en)|togli\w*|rimuov\w*|tirar|tirem|remov\w+|"
    r"verwijder\w*|schrap\w*)"
)
WRONG = (
    r"(?:err(?:or|eur|ore|o|atum|ata)s?|mistakes?|wrong(?:ly)?|typos?|mis-?typed|misprint|mis-?spel\w+|"
    r"coquilles?|fautes?|faux|fausse|falsch\w*|(?:schreib|tipp)?fehler|equivocad\w*|errat[ao]|sbagliat\w*|"
    r"refuso|gralha|errad\w*|(?:tik)?fout\w*|verkeerd\w*)"
)
INSTEAD = (
    r"(?:instead of|rather than|in place of|au lieu de|plutot que|statt|anstatt|anstelle von|en lugar de|"
    r"en vez de|invece di|al posto di|anziche|em vez de|in plaats van)"
)

# What opens another matter in a letter: "Une question par ailleurs :", "As for my registration,".
_ONE = (
    r"(?:one|an?|another|two|just|deux|une?|autre|encore|eine?|zwei|noch|und|una?|otr[oa]|dos|altr[oa]|due|"
    r"uma?|outr[oa]|een|nog|twee)"
)
_LAST = (
    r"(?:(?:more|last|final|other|practical|derniere?|autre|pratique|petite?|noch|letzte|weitere|praktische|"
    r"ultim[oa]|otra|mas|practica|altra|pratica|outra|laatste|andere|praktische) )"
)
_ASKED = (
    r"(?:questions?|requests?|favou?rs?|demandes?|faveurs?|fragen?|bitten?|anliegen|preguntas?|peticion|"
    r"favore?|domand[ae]|richiest[ae]|perguntas?|pedidos?|vra(?:ag|gen)|verzoek)"
)
OF_THE_DAY = (
    r"(?:(?:self-)?registrations?|attendance|inscriptions?|presence|participation|anmeldung|teilnahme|"
    r"inscripcion|asistencia|iscrizion[ei]|partecipazione|inscricao|participacao|aanmelding|inschrijving|"
    r"deelname|travel|deplacements?|voyage|reise|anreise|viaje|viaggio|viagem|reis|lunch|dejeuner|dinner|"
    r"diner|mittagessen|comida|pranzo|almoco)"
)
OTHER_MATTER = (
    r"(?:p\.?\s?s\.?\W|(?:btw|by the way|au fait|autre chose|hors sujet|nebenbei|por cierto|ja agora|"
    r"trouwens)\b|(?:sinon|a proposito|ansonsten|separately|apart from that|a part cela)\s?[,:]|"
    rf"{_ONE} (?:\w+ ){{0,2}}?{_ASKED}\b(?! (?:\w+ )?(?:remain|demeur|rest|bleib|qued|perman|blijf|aris|pos|"
    rf"fol))[^.?!:;]{{0,40}}:|(?:{_ONE} )?{_LAST}(?:points?|things?|chose|detail|sache|punkt|cosa|coisa|ding|"
    r"punt)\s?[:,]|(?:as (?:for|to)|regarding|concerning|about|pour|quant a|concernant|pour ce qui est de|zu|"
    r"zur|was|bezuglich|en cuanto a|sobre|per|quanto a|riguardo a|wat|voor)\s?(?:(?:the|my|our|l'|la|le|mon|"
    rf"ma|notre|der|die|meine?r?|unsere?r?|el|mi|il|mia|a|minha|de|mijn)\s?)*{OF_THE_DAY}\b(?: (?:angeht|"
    r"betrifft|betreft))?\s?[:,])"
)
# What a journey costs and who pays, in which an abstract takes no interest.
EXPENSES = (
    r"(?:(?:travel|conference|registration|participation) (?:costs?|fees?|expenses|grants?|support|fund\w*)|"
    r"reimburs\w+|frais (?:de (?:deplacement|voyage|transport|mission|participation|sejour)|"
    r"d'(?:inscription|hebergement))|rembours\w+|(?:reise|teilnahme|tagungs|fahrt)\w*(?:gebuhr|kosten|"
    r"zuschuss)\w*|erstatt\w+|gastos de viaje|cuota de inscripcion|re(?:e|i)mbols\w+|spese di viaggio|"
    r"rimbors\w+|despesas de viagem|reiskosten\w*|vergoed\w+)"
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
    r"(?:mochte|mochten|wurde|wurden|wollen|will) .{0,250}?(?:vortrag\w*|vorstellen|halten|sprechen|anbieten|"
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

# What is said to people only, and what becomes of a text.
THANKS = (
    r"(?:please(?! the\b)|kindly|thank|thanks(?! to)|merci|veuillez|sorry|apolog\w+|desolee?s?|bitte|danke|"
    r"gracias|grazie|obrigad[oa]|bedankt|organi[sz]ers?|organisateurs|s'il (?:vous|te)|por favor|per favore|"
    r"alstublieft)"
)
PRESENTED = (
    r"(?:presented|published|submitted|shown|presente|publie|soumis|vorgestellt|veroffentlicht|presentado|"
    r"publicado|presentato|pubblicato|apresentad\w)"
)
NEVER = r"(?:never|not|jamais|pas|nie|nicht|nunca|mai|nooit|niet)"
TOGETHER_WITH = (
    r"(?:joint work with|in collaboration with|en collaboration avec|travail (?:commun|joint|en commun) avec|"
    r"gemeinsame arbeit mit|trabajo (?:conjunto|en comun) con|lavoro (?:congiunto|comune) con|"
    r"trabalho (?:conjunto|em comum) com|gezamenlijk werk met)"
)
