"""Words on folded text by which people are meant and joined: pronouns, groups, ranks, roles, exceptions."""

from __future__ import annotations

import re

from mailbot.read.wishing.telling.names import ROLE_NOUN

I = re.compile(  # noqa: E741
    r"(?<![\w'-])(?:(?:i(?:'(?:m|ll|d|ve))?|je|ich|yo|io|eu|ik)(?![\w-])|j'(?=\w))"
)
ME = re.compile(
    r"(?<![\w'-])(?:m'(?=\w)|(?:me|myself|moi(?:-meme)?|mich|mir|conmigo|comigo|ikzelf|"
    r"mij(?:zelf)?)(?![\w-]))|(?<=-)moi\b|"
    r"(?<![\w'-])(?:a|para|per|por|con|di|anche|tambien|fur|y|e) (?:mi|mim)\b(?! [a-z])|"
    r"\b(?:inscrib|inscrev|iscriv|apunt|anot|anad|registr|segn|aggiung|mett|pon)\w{0,4}-?(?:me|mi)\b|"
    r"\bmelde\b(?! sie)"
)
# A verb that says by its ending that the writer speaks of himself.
MYSELF = re.compile(
    r"\b(?:(?:asistir|participar|vendr|estar|ir|seguir)e|(?:parteciper|verr|sar|seguir|assister)o|vengo|"
    r"partecipo|"
    r"(?:participar|assistir|estar|seguir|ir)ei|vorrei|quisiera|voy|desidero|gostaria de|"
    r"pretendo)\b(?! que\b)"
)
_SEAT = (
    r"(?:registrations?|inscriptions?|participation|attendance|presence|venue|name|nom|seat|place|spot|chair|"
    r"anmeldung|teilnahme|platz|inscripcion|asistencia|participacion|plaza|iscrizione|partecipazione|posto|"
    r"inscricao|"
    r"participacao|lugar|inschrijving|aanmelding|deelname|plaats)"
)
MINE = re.compile(rf"\b(?:my|mon|ma|meine?[rnms]?|mi|mia|minha|meu|mijn) (?:own )?(?:\w+ )?{_SEAT}\b")
OURS = re.compile(rf"\b(?:our|notre|nos|unsere?[rnms]?|nuestr[oa]s?|nostr[oaei]|noss[oa]s?|onze?) {_SEAT}\b")
HIS = re.compile(
    rf"\b(?:his|her|their|son|sa|leurs?|seine?[rnms]?|ihre?[rnms]?|su|sua|zijn|haar) (?:\w+ )?{_SEAT}\b"
)

WE = re.compile(
    r"(?<![\w'-])(?:we(?:'(?:re|ll|d|ve))?|us|ourselves|nous|wir|uns|nosotr[oa]s|noi|wij|ons|"
    r"on(?= (?:viendra|sera|participe|assiste|suivra)))(?![\w-])|(?<=-)nous\b"
)
_COUNT = (
    r"(?:two|three|four|five|six|deux|trois|quatre|cinq|zwei|drei|vier|dos|tres|cuatro|due|tre|quattro|dois|"
    r"twee|drie)"
)
ALL = re.compile(
    rf"\b(?:both|(?<!after )(?<!at )(?<!above )(?<!first of )all(?! (?:the|your|day|that|this|my|in all|"
    rf"best|other|details|of this|of it))|"
    rf"all (?:{_COUNT} )?(?:of (?:us|them))|all {_COUNT}|each|every(?:one|body)|neither|none|nobody|no one|"
    r"tou(?:te)?s(?: (?:les )?(?:deux|trois|quatre|cinq))?|les (?:deux|trois)(?= (?:sont|seront|ne|viend|"
    r"partic|assist))|"
    r"tout le monde|chacune?|aucune?|ni l'une? ni l'autre|l'une? et l'autre|(?<!en )personne|ensemble|"
    r"alle(?: (?:drei|vier|beide))?|beide[sn]?|jeder|keine?r?|niemand|ambos|todos|todas|ningun[oa]?|nadie|"
    r"tutti|tutte|"
    r"entramb[ie]|nessuno|ambas|nenhum|ninguem|allen|iedereen|beiden|geen van (?:beiden|ons))"
    r"(?: (?:of|de|d'entre|von|di|van|dei|entre) (?:us|them|these|those|nous|eux|elles|uns|ihnen|noi|ons|nos)"
    rf"(?: {_COUNT})?)?(?![\w-])|\b(?:the )?{_COUNT} of us\b|\b(?:wir|nous|noi|we) (?:all|alle|beide|both|"
    rf"tous|toutes|tutti)\b"
)
REST = re.compile(
    rf"\b(?:(?:the|die|der|das|den|les?|l'|los|las|la|el|gli|l'|le|os|as|de|wir|nous|we|us|uns) ?"
    rf"(?:{_COUNT} )?(?:others?|remaining|rest|autres?|reste|anderen?|ubrigen|restlichen|demas|otr[oa]s?|"
    rf"altr[oaie]|outr[oa]s?)"
    rf"|(?:every(?:one|body) else|all others|others|wij anderen))(?: (?:one|ones|{_COUNT}|people|names?|"
    rf"persons?|personnes|"
    rf"participants|membres|members|students?|colleagues))*\b"
)
_NUMBER = r"(?:\d|one|two|three|four|un|deux|trois|quatre|cinq|zwei|drei|vier|dos|tres|due|tre)"
FIRST = re.compile(
    rf"\b(?:the |les |die |le |la |der |el |il )?(?:(?:first|ersten?|erst genannte|primer[oa]s?|prim[oaie]) "
    rf"(?P<a>{_NUMBER})\b|(?P<b>{_NUMBER}) (?:premier|premiere)s|(?P<one>first(?: (?:one|person|named))?|"
    rf"former|premiere?"
    rf"(?! avril| fois| mai| choi)|erste[rns]?|primer[oa]|prim[oa]))\b(?! (?:choice|time|day|version|talk|"
    rf"of|fois|mal))"
)
LAST = re.compile(
    rf"\b(?:the |les |die |le |la |der )?(?:(?:last|letzten|ultim[oaie]s?) (?P<a>{_NUMBER})\b|"
    rf"(?P<b>{_NUMBER}) "
    rf"(?:dernier|derniere)s|(?P<one>last (?:one|person|named)|latter|derniere?(?= (?:viendra|sera|suivra|"
    rf"nomme|a|en|par))))\b"
)
SECOND = re.compile(
    r"\b(?:the |le |la |der |die |el |il |o |a |de )(?:second(?: one|e|a|o)?|deuxieme|zweite|segund[oa]|"
    r"tweede)\b"
    r"(?! (?:choice|choix|time|fois|day|jour|version|talk|proposal))"
)
RANKS = re.compile(
    r"\b(?:n(?:o|r|umber|umero|ummer)?s?\.?|#) ?(\d{1,2})(?:(?: ?- ?| to | a | bis | through )(\d{1,2})|"
    r"(?:,? (?:and|et|und|y|e|en) |, ?)(\d{1,2}))?\b"
)
NUMBERS = {
    "one": 1, "un": 1, "two": 2, "deux": 2, "zwei": 2, "dos": 2, "due": 2, "three": 3,
    "trois": 3, "drei": 3, "tres": 3,
    "tre": 3, "four": 4, "quatre": 4, "vier": 4, "cinq": 5,
}  # fmt: skip

# One other person, by gender; "sie" with a verb of the singular, "el" and "ele" with their accents.
HE = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:he(?:'s|'ll|'d)?|him(?:self)?|lui|il(?= (?:ne |n'|s'|se |y |en |a\b|"
    r"est(?! (?:possible|"
    r"inutile|encore|prevu|temps|trop|clair|bien|vrai|entendu|necessaire))|sera(?! possible)|suiv|vien|"
    r"particip|assist|souhait|voudr|aimer|pourr|peut|appart|doit|va\b|devr|connect|fera|prend))|er|ihn|ihm|"
    r"hij|"
    r"hem)(?![\w-])|(?<=-)(?:il|le|lui)\b|"
    r"\bel (?=(?:no |tambien |se )?(?:sigue|seguir|asist|particip|vendr|vien|ira|estar|conect|prefier|"
    r"quier|pertenec|"
    r"forma|es (?:miembro|socio))\w*)|\blo (?=pued|podr|inscri|apunt)|\ble (?=inscri|compt|ajout|not|"
    r"enregistr)|\b(?:inscrib|iscriv|apunt|anot)\w*lo\b"
)
SHE = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:she(?:'s|'ll|'d)?|herself|her(?=\W*$|\W* (?:in|on|for|as|to|up|down|"
    r"too|also|it is|"
    r"please|at|and|it's|by)\b"
    r"|[,;:.()])|elle|ella|lei|ela|zij|sie(?! (?:beide|sind|werden|kommen|nehmen|haben|mochten|wollen|"
    r"konnen))|haar(?= (?:in|aan|op|ook)))(?![\w-])|(?<=-)(?:elle|la)\b|"
    r"\bla (?=pued|podr|inscri|compt|ajout|enregistr)|\b(?:inscrib|iscriv|apunt|anot)\w*la\b"
)
EITHER = re.compile(r"\bl'(?=inscri|ajout|enregistr|y inscri|inclu)|\bqui (?=l'est)|\bdes?sen\b")
THEY = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:they(?:'re|'ll|'d)?|them(?:selves)?|(?<!s')ils|elles|eux|ihnen|ell[oa]s|loro|eles|elas|"
    r"zij (?=komen|zijn|willen|"
    r"nemen)|hen|sie(?= (?:beide|sind|werden|kommen|nehmen|haben|mochten|wollen|konnen)))(?![\w-])|"
    r"(?<=-)(?:ils|elles|les)\b|"
    r"\bles (?=inscri|compt|ajout|enregistr)|\b(?:inscrib|iscriv|apunt|anot)\w*(?:l[oa]s|li|le)\b"
)

ROLE = re.compile(
    rf"\b(?:my|our|his|her|mon|ma|mes|notre|nos|meine?[nmrs]?|unsere?[nmrs]?|mi|mis|il mio|la mia|i miei|"
    rf"nuestr[oa]s?|"
    rf"(?:a )?minha|(?:o )?meus?|mijn|onze?|le|la|les|the|il|el|der|die|den|de|al|du|des|our|"
    rf"au) (?:{_COUNT} )?"
    rf"(?:\w+ )?(?P<role>{ROLE_NOUN})\b(?! (?:of|de la|du|list|liste|meeting|day|fee))"
)

BUT = re.compile(
    r"\b(?:sauf|except(?:ing|ed)?(?: for)?|apart from|all but|but not|other than|with the exception of|"
    r"a (?:l'exception|part) (?:de|d')|"
    r"hormis|excepte|mis a part|bis auf|ausser|mit ausnahme (?:von|des|der)|excepto|salvo|menos|tranne|"
    r"ad eccezione di|"
    r"eccetto|exceto|a excecao de|behalve|(?<=one) but|(?<=body) but)"
    r"(?![\w])(?! (?:if|si|wenn|when))"
)
ONLY = re.compile(
    r"\b(?:only|seule?s?|uniquement|nur|einzige\w*|solo|solamente|unic[oa]|soltanto|apenas|somente|alleen|"
    r"just)\b"
)
UNLIKE = re.compile(
    r"\b(?:contrairement (?:a|aux?)|a la difference (?:de|du)|unlike|as opposed to|im gegensatz zu\w?|"
    r"anders als|"
    r"a diferencia de|a differenza di|ao contrario de|in tegenstelling tot)\b"
)
INSTEAD = re.compile(
    r"\b(?:instead of|in (?:the )?(?:place|stead) of|replac\w+|a la place de|au lieu de|en remplacement de|"
    r"remplac\w+|statt|"
    r"anstelle von|anstatt|en lugar de|en vez de|sustituy\w+ a|al posto di|invece di|em vez de|no lugar de|"
    r"in plaats van)\s*$"
)
WITH = r"(?:with|avec|mit|con|com|met|accompanied by|accompagnee? (?:de|par)|together with)"
AND = rf"(?:and|et|und|y|e|en|&|plus|sowie|ainsi que|as well as|along with|nor|ni|noch|or|ou|{WITH})"
AFTER_OTHERS = re.compile(
    r"\b(?:from|at|of|by|am|im|aux?|a la|de la|in|in der|an der|der|for the|at the|in the|told|dear|"
    r"thanks?(?: to)?|chez|von|vom|beim?|du|de|d'|des|del|della|di|da|do|van|bij|par|than|"
    r"au nom de l'|like|to|aupres de|mit (?:gruss|grussen) von|is|called|named|avec qui|spoke (?:with|to)|"
    r"talked (?:with|to)|work with|"
    r"travaill\w+ avec|since|merci a|cher|chere|salut|says?|said)\s*$"
)
OF_SEATS = re.compile(
    rf"(?:{_SEAT}|behalf|nom|namen|register|inscrire|anmeldung(?:en)?|iscrivere|nombre|nome|two|deux|one|"
    rf"une?|inscribir|apuntar|give|"
    r"pass|leave|cede|laisse|our guest|colleague|is|est|ist|it is|c'est|called|named|namely)"
    r"(?: (?:on|over|donc))? (?:of|de|d'|du|von|di|del|de la|to|a|an|aan|para|da|do|van|is|called|"
    r"named)\s*(?:\w+\. ?)?$|"
    r"\b(?:is|est|ist|es|e|c'est) $"
)
# People who are named elsewhere: in a list below, in a sheet, in the mail that was forwarded.
THOSE = re.compile(
    rf"\b(?:(?:{_COUNT}|\d+) (?:more |other |autres? |weitere |further )?(?:people|persons?|personnes?|"
    rf"personen|personas|persone|participants?)|"
    r"(?:the (?:following|persons?|people|names?|team|group|list)\b|(?:these|those|following|several|"
    r"some) (?:\w+ )?(?:people|persons?|"
    r"colleagues|students|names|participants|members)|les? (?:personnes?|noms|membres|participants?|agents|"
    r"collegues)|(?:l'|notre |toute l')"
    r"(?:petite )?(?:equipe|groupe)|folgende\w*|(?:die|der) (?:teilnehm\w+|liste)|unser (?:team|gruppe)|"
    r"las? (?:siguientes?|personas?)|"
    r"le seguenti|le persone|(?:as|os) seguintes|de volgende|(?:our|my) (?:team|group|lab|unit)\b))"
)
# "Same for Bob Cole", "idem pour Paul".
_LIKEWISE = (
    r"\b(?:(?:the |la |le |lo |o |das |het )?(?:same|meme chose|pareil|idem|ditto|gleiche|selbe|mismo|"
    r"stesso|mesmo|"
    r"hetzelfde)|dasselbe|igualmente|likewise|de meme|ainsi que|altrettanto|genauso)"
    r"(?: goes| holds| applies| gilt| vale| geldt| thing| please)?,? "
    r"(?:for|pour|que|fur|para|per|voor|with|avec|mit)(?: \w+){0,2}? ?"
)
LIKEWISE = re.compile(_LIKEWISE + "$")
LIKEWISE_NAMED = re.compile(_LIKEWISE + r"(?=\w)")
TOO = re.compile(
    r"^\W*(?:\([^)]*\)|<[^>]*>)?\W*(?:too|as well|also|aussi|egalement|auch|ebenfalls|ebenso|tambien|anche|"
    r"pure|tambem|ook)\b"
)
# "…, whom I put in copy, …": said by the writer, and not of himself.
ASIDE = re.compile(
    r"(?:[,(]\s*(?:que|qu'|den|die|che)|\bwhom?) ?(?:je|j'|i|ich|ik|yo|io|nous|we|wir)\b[^,;)]{0,50}|"
    r"\b(?:chez|parmi|bei|from|at|among) (?:nous|moi|uns|us)\b|\b(?:if|as far as|si) (?:i|"
    r"je)\b[^,;]{0,20}\b(?:may|can|see|know|aware|peux)\b|"
    r"\bi (?:hope|think|guess|know|believe|am told|see|understand)\b|\bje (?:crois|pense|sais|vous prie|"
    r"vous remercie|vous informe)\b|"
    r"\b(?:i|we|je|nous|ich|wir|yo|ik)? ?(?:\w+ ){0,3}(?:confirm\w*|inform\w*|announce|annonc\w+|signal\w+|"
    r"precis\w+|bestatig\w+|comunic\w+|bevestig\w*|let you know|tell you|write to say) (?:\w+ ){0,3}?"
    r"(?:that|que|qu'|dass|che|dat)(?!\w)|"
    r"\b(?:only|seule?s?|einzige\w*|unic[oa]|enige) (?:one |person |personne |member |membre )?(?:of|"
    r"from|among|"
    r"d'entre|de|parmi|von|di|entre|van|tra) (?:us|nous|uns|nosotr[oa]s|noi|ons)\b|"
    r"\b(?:me|nous) (?=(?:y )?\w+r(?:a|ont)\b)|"
    r"\bich (?:hoffe|glaube|denke)\b|\b(?:let|tell|send|sent|write|wrote|ask(?:s|ed)?|tells?|told|gave|"
    r"informed|answer|reply to|inform|cc|copy) (?:me|us)\b|"
    r"\b(?:by me|par moi|von mir|por mi|da me|door mij)\b|\bm'a(?:vait)?\b|\b(?:me|m'|nous) ?(?:a|ont|dire|"
    r"envoyer|tenir|signal\w+|prevenir|indiquer|confirmer|"
    r"repondre|transmettre|faire savoir|"
    r"contacter|ecrire|demand\w+|charge\w*|prie\w*)\b|\b(?:hat|haben) (?:mich|uns) (?:\w+ )?gebeten|\b(?:to|"
    r"a|an) me\b(?! and)|\bwith us at\b"
)
