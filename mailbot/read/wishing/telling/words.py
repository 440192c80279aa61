"""Words on folded text by which people are meant and joined: pronouns, groups, ranks, roles, exceptions."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon import persons
from mailbot.read.naming.lexicon.acts import SEAT
from mailbot.read.naming.lexicon.leaving import HANDS_OVER
from mailbot.read.naming.lexicon.numbers import NUMBER, SEVERAL
from mailbot.read.naming.lexicon.persons import AND, COLLEAGUE, MY_OR_OUR

I = re.compile(  # noqa: E741
    r"(?<![\w'-])(?:(?:i(?:'(?:m|ll|d|ve))?|je|ich|yo|io|eu|ik)(?![\w-])|j'(?=\w))"
)
# "Seguirebbe i lavori": no English verb ends so, but for a few.
ITALIAN_I = re.compile(
    r" (?!(?:be|have|give|take|come|make|like|see|do|we|me|hope|prefer|move)\b)\w+[aeio]\b"
)
ME = re.compile(
    r"(?<![\w'-])(?:m'(?=\w)|(?:me|myself|moi(?:-meme)?|mich|mir|conmigo|comigo|ikzelf|"
    r"mij(?:zelf)?)(?![\w-]))|(?<=-)moi\b|(?<![\w'-])(?:a|para|per|por|con|di|anche|tambien|fur|y|e) (?:mi|"
    r"mim)\b(?! [a-z])|\b(?:inscrib|inscrev|iscriv|apunt|anot|anad|registr|segn|aggiung|mett|"
    r"pon)\w{0,4}-?(?:me|mi)\b|\bmelde\b(?! sie)|"
    # "two registrations, mine and that of …"
    r"\b(?:mine|(?:la|le|les) miennes?|(?:meine[nrs]?|meins)(?= (?:und|sowie)\b|,)|(?:el|la) "
    r"mi[oa](?= y\b|,)|(?:il|la) mi[oa]"
    r"(?= e\b)|(?:a|o) (?:minha|meu)(?= e\b)|(?:de|het) mijne)(?![\w-])|\b(?:il|la) sottoscritt[oa]\b|"
    r"\besteservidor\b|"
    r"\bundersigned\b|\b(?:der|die) unterzeichnen\w+\b"
)
# A verb that says by its ending that the writer speaks of himself.
MYSELF = re.compile(
    r"\b(?:(?:asistir|participar|vendr|estar|ir|seguir)e|(?:parteciper|verr|sar|seguir|assister)o|vengo|"
    r"partecipo|(?:participar|assistir|estar|seguir|ir)ei|vorrei|quisiera|voy|desidero|gostaria de|"
    r"pretendo)\b(?! que\b)"
)
_SEAT = rf"(?:{SEAT}|name|nom|chair)"
MINE = re.compile(rf"\b{persons.MY} (?:own )?(?:\w+ )?{_SEAT}\b")
OURS = re.compile(rf"\b{persons.OUR} {_SEAT}\b")
HIS = re.compile(rf"\b{persons.HIS} (?:\w+ )?{_SEAT}\b")

WE = re.compile(
    r"(?<![\w'-])(?:we(?:'(?:re|ll|d|ve))?|us|ourselves|nous|wir|uns|nosotr[oa]s|noi|wij|ons|"
    r"on(?= (?:viendra|sera|participe|assiste|suivra)))(?![\w-])|(?<=-)nous\b"
)
# "None of the two", "keiner der beiden", "aucune d'entre elles".
_OUT_OF = (
    r" (?:of|des?|d'|d'entre|von|der|di|dei|delle|degli|van|dos|das|entre|tra)(?: ?(?:the|los|las|ces|de|"
    r"these|those|them|us|nous|eux|elles|uns|ihnen|noi|ons|nos|loro|hen)(?: all|"
    rf" {SEVERAL})?| {SEVERAL})"
)
ALL = re.compile(
    r"\b(?:both|(?<!after )(?<!at )(?<!above )(?<!first of )all(?! (?:the|your|day|that|this|my|in all|"
    rf"best|other|details|of this|of it))|all (?:{SEVERAL} )?(?:of (?:us|them))|all {SEVERAL}|each|"
    r"every(?:one|body)|neither|none|nobody|no one|tou(?:te)?s(?: (?:les )?(?:deux|trois|quatre|cinq))?|"
    r"les (?:deux|trois)(?= (?:sont|seront|ne|viend|partic|assist))|(?:l[oa]s (?:dos|tres)|"
    r"(?:i|le) (?:due|tre)|[oa]s (?:dois|duas|tres))(?=\W*$|[,;:.)]| (?:en|in|de|a|da|online|em|"
    r"presencial\w*|estar\w+|iremos|vamos|vendr\w+|asistir\w*|verr\w+|sar\w+|ser\w+)\b)|"
    r"tout le monde|chacune?|aucune?|ni l'une? ni l'autre|l'une? et l'autre|(?<!en )personne|ensemble|"
    r"alle(?: (?:drei|vier|beide))?|beide[sn]?|jeder|keine?r?|niemand|ambos|todos|todas|ningun[oa]?|nadie|"
    rf"tutt[ie]|entramb[ie]|nessun[oa]|ambas|nenhuma?|ninguem|allen|iedereen|beiden|geen(?={_OUT_OF}\b))"
    rf"(?:{_OUT_OF})?(?![\w-])|\b(?:the )?{SEVERAL} of us\b|\b(?:wir|nous|noi|we) (?:all|alle|beide|"
    r"both|tous|toutes|tutti)\b"
)
REST = re.compile(
    r"\b(?:(?:the|die|der|das|den|les?|l'|los|las|la|el|gli|l'|le|os|as|de|wir|nous|we|us|"
    rf"uns) ?(?:{SEVERAL} )?(?:others?|remaining|rest|autres?|reste|anderen?|ubrigen|restlichen|demas|"
    r"otr[oa]s?|altr[oaie]|outr[oa]s?)|(?:every(?:one|body) else|all others|others|wij anderen))(?: (?:one|"
    rf"ones|{SEVERAL}|people|names?|persons?|personnes|participants|membres|members|students?|colleagues))*\b"
)
FIRST = re.compile(
    r"\b(?:the |les |die |le |la |der |el |il )?(?:(?:first|ersten?|erst genannte|primer[oa]s?|"
    rf"prim[oaie]) (?P<a>{NUMBER})\b|(?P<b>{NUMBER}) (?:premier|premiere)s|(?P<one>first(?: (?:one|person|"
    r"named))?|former|premiere?(?! avril| fois| mai| choi)|erste[rns]?|primer[oa]|"
    r"prim[oa]))\b(?! (?:choice|time|day|version|talk|of|fois|mal))"
)
LAST = re.compile(
    rf"\b(?:the |les |die |le |la |der )?(?:(?:last|letzten|ultim[oaie]s?) (?P<a>{NUMBER})\b|"
    rf"(?P<b>{NUMBER}) (?:dernier|derniere)s|(?P<one>last (?:one|person|named)|latter|"
    r"(?:dernier|letzte|ultim)(?:e|[oa])?(?= (?:viendra|sera|suivra|nomme|a|en|par|non|pas|no|nicht|"
    r"nao))|letztere[rs]?))\b"
)
SECOND = re.compile(
    r"\b(?:the |le |la |der |die |el |il |o |a |de )(?:second(?: one|e|a|o)?|deuxieme|zweite|segund[oa]|"
    r"tweede)\b(?! (?:choice|choix|time|fois|day|jour|version|talk|proposal))"
)
RANKS = re.compile(
    r"\b(?:n(?:o|r|umber|umero|ummer)?s?\.?|#) ?(\d{1,2})(?:(?: ?- ?| to | a | bis |"
    r" through )(\d{1,2})|(?:,? (?:and|et|und|y|e|en) |, ?)(\d{1,2}))?\b"
)

_PUTS = (
    r"(?:inscrib|inscrev|iscriv|apunt|anot|anad|agreg|aggiung|segn|inser|registr|acrescent|adicion|inclu[iy])"
)
# One other person, by gender; "sie" with a verb of the singular, "el" and "ele" with their accents.
HE = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:he(?:'s|'ll|'d)?|him(?:self)?|lui|il(?= (?:ne |n'|s'|se |y |en |a\b|"
    r"est(?! (?:possible|inutile|encore|prevu|temps|trop|clair|bien|vrai|entendu|necessaire))|"
    r"sera(?! possible)|suiv|vien|particip|assist|souhait|voudr|aimer|pourr|peut|appart|doit|va\b|devr|"
    r"connect|fera|prend))|er|ihn|ihm|hij|hem|ele)(?![\w-])|(?<=-)(?:il|le|lui)\b|\bel (?=(?:no |tambien |"
    r"se )?(?:sigue|seguir|asist|particip|vendr|vien|ira|estar|conect|prefier|quier|pertenec|forma|"
    r"es (?:miembro|socio))\w*)|\blo (?=pued|podr|inscri|apunt)|\ble (?=inscri|compt|ajout|not|enregistr)|"
    rf"\b{_PUTS}\w*lo\b"
)
SHE = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:she(?:'s|'ll|'d)?|herself|her(?=\W*$|\W* (?:in|on|for|as|to|up|down|too|"
    r"also|it is|please|at|and|it's|by)\b|[,;:.()])|elle|ella|lei|ela|zij|sie(?! (?:beide|sind|werden|"
    r"kommen|nehmen|haben|mochten|wollen|konnen))|haar(?= (?:in|aan|op|ook)))(?![\w-])|(?<=-)(?:elle|la)\b|"
    r"\bla (?=pued|podr|inscri|compt|ajout|enregistr)|"
    rf"\b{_PUTS}\w*la\b"
)
EITHER = re.compile(r"\bl'(?=inscri|ajout|enregistr|y inscri|inclu)|\bqui (?=l'est)|\bdes?sen\b")
THEY = re.compile(
    r"(?:(?<![\w'-])|(?<=\bqu'))(?:they(?:'re|'ll|'d)?|them(?:selves)?|(?<!s')ils|elles|eux|ihnen|ell[oa]s|"
    r"loro|eles|elas|zij (?=komen|zijn|willen|nemen)|hen|sie(?= (?:beide|sind|werden|kommen|nehmen|haben|"
    r"mochten|wollen|konnen)))(?![\w-])|(?<=-)(?:ils|elles|les)\b|\bles (?=inscri|compt|ajout|enregistr)|"
    rf"\b{_PUTS}\w*(?:l[oa]s|li|le)\b"
)

ROLE = re.compile(
    rf"\b(?:(?:{MY_OR_OUR}|his|her|le|la|les|the|il|el|der|die|den|de|al|du|des|"
    rf"au) (?:{SEVERAL} )?|{SEVERAL} (?:(?:of |de |d[aeo] )?{MY_OR_OUR} |"
    rf"(?:mein|unser)er )?)(?:\w+ )?(?P<role>{COLLEAGUE})\b(?! (?:of|de|la|du|list|liste|meeting|day|fee))"
)

BUT = re.compile(
    r"\b(?:sauf|except(?:ing|ed)?(?: for)?|apart from|all but|but not|other than|with the exception of|"
    r"a (?:l'exception|part) (?:de|d')|hormis|excepte|mis a part|bis auf|ausser|mit ausnahme (?:von|des|"
    r"der)|excepto|salvo|menos|tranne|ad eccezione di|eccetto|exceto|a excecao de|behalve|(?<=one) but|"
    r"(?<=body) but|(?<=of us) but|(?<=of them) but|(?<=team) but|(?<=group) but|(?<=\blab) but)(?![\w])(?! "
    r"(?:if|si|wenn|when))"
)
ONLY = re.compile(
    r"\b(?:only|seule?s?|uniquement|nur|einzige\w*|solo|solamente|unic[oa]|soltanto|apenas|somente|alleen|"
    r"just)\b"
)
UNLIKE = re.compile(
    r"\b(?:contrairement (?:a|aux?)|a la difference (?:de|du)|unlike|as opposed to|im gegensatz zu\w?|"
    r"anders als|a diferencia de|a differenza di|ao contrario de|in tegenstelling tot)\b"
)
INSTEAD = re.compile(
    r"\b(?:instead of|in (?:the )?(?:place|stead) of|replac\w+|a la place de|au lieu de|en remplacement de|"
    r"remplac\w+|statt|anstelle von|anstatt|en lugar de|en vez de|sustituy\w+ a|al posto di|invece di|"
    r"em vez de|no lugar de|in plaats van)\s*$"
)
WITH = r"(?:with|avec|mit|con|com|met|accompanied by|accompagnee? (?:de|par)|together with)"
JOINING = rf"(?:{AND}|plus|sowie|ainsi que|as well as|along with|nor|ni|noch|or|ou|{WITH})"
AFTER_OTHERS = re.compile(
    r"\b(?:from|at|of|by|am|im|aux?|a la|de la|in|in der|an der|der|for the|at the|in the|told|dear|"
    r"thanks?(?: to)?|chez|von|vom|beim?|du|de|d'|des|del|della|di|da|do|van|bij|par|than|au nom de l'|"
    r"like|to|aupres de|mit (?:gruss|grussen) von|is|called|named|avec qui|spoke (?:with|to)|"
    r"talked (?:with|to)|work with|travaill\w+ avec|since|merci a|cher|chere|salut|says?|said)\s*$"
)
OF_SEATS = re.compile(
    rf"(?:{_SEAT}|behalf|request|compte|demande|auftrag|encargo|conto|pedido|opdracht|nom|namen|register|inscrire|anmeldung(?:en)?|iscrivere|nombre|nome|two|deux|one|"
    r"une?|inscribir|apuntar|give|pass|leave|cede|laisse|our guest|colleague|is|est|ist|it is|c'est|called|"
    r"named|namely)(?: (?:on|over|donc))? (?:of|de|d'|du|von|di|del|de la|to|a|an|aan|para|da|do|van|is|"
    r"called|named)\s*(?:\w+\. ?)?$|\b(?:is|est|ist|es|e|c'est) $"
)
# People who are named elsewhere: in a list below, in a sheet, in the mail that was forwarded.
THOSE = re.compile(
    rf"\b(?:(?:{SEVERAL}|\d+) (?:more |other |autres? |weitere |further )?(?:people|persons?|personnes?|"
    r"personen|personas|persone|participants?)|(?:the (?:following|persons?|people|names?|team|group|"
    r"list)\b|(?:these|those|following|several|some) (?:\w+ )?(?:people|persons?|colleagues|students|names|"
    r"participants|members)|les? (?:personnes?|noms|membres|participants?|agents|collegues)|(?:l'|notre |"
    r"toute l')(?:petite )?(?:equipe|groupe)|folgende\w*|(?:die|der) (?:teilnehm\w+|liste)|unser (?:team|"
    r"gruppe)|las? (?:siguientes?|personas?)|le seguenti|le persone|(?:as|os) seguintes|de volgende|(?:our|"
    r"my) (?:team|group|lab|unit)\b))"
)
# "Same for Bob Cole", "idem pour Paul".
_LIKEWISE = (
    r"\b(?:(?:the |la |le |lo |o |das |het )?(?:same|meme chose|pareil|idem|ditto|gleiche|selbe|mismo|"
    r"stesso|mesmo|hetzelfde)|dasselbe|igualmente|likewise|de meme|ainsi que|altrettanto|genauso)(?: goes|"
    r" holds| applies| gilt| vale| geldt| thing| please)?,? (?:for|pour|que|fur|para|per|voor|with|avec|"
    r"mit)(?: \w+){0,2}? ?"
)
LIKEWISE = re.compile(_LIKEWISE + r"$|\b(?:so|as) (?:will|does|do|would|shall) (?:\w+ ){0,3}?$")
LIKEWISE_NAMED = re.compile(_LIKEWISE + r"(?=\w)")
TOO = re.compile(
    r"^\W*(?:\([^)]*\)|<[^>]*>)?\W*(?:too|as well|also|aussi|egalement|auch|ebenfalls|ebenso|tambien|anche|"
    r"pure|tambem|ook)\b"
)
# "…, whom I put in copy, …": said by the writer, and not of himself.
ASIDE = re.compile(
    r"\b(?:like (?:me|us|myself)|comme (?:moi|nous)|wie (?:ich|wir)|como (?:yo|eu|nos)|come (?:me|noi)|"
    r"(?:zoals|net als) (?:ik|wij))\b|"
    r"(?:[,(]\s*(?:que|qu'|den|die|che)|\bwhom?) ?(?:je|j'|i|ich|ik|yo|io|nous|we|wir)\b[^,;)]{0,50}|"
    r"\b(?:chez|parmi|bei|from|at|among) (?:nous|moi|uns|us)\b|\b(?:if|as far as|si) (?:i|"
    r"je)\b[^,;]{0,20}\b(?:may|can|see|know|aware|peux)\b|\bi (?:hope|think|guess|know|believe|am told|"
    r"see|understand)\b|\bje (?:crois|pense|sais|vous prie|vous remercie|vous informe)\b|\b(?:i|we|je|nous|"
    r"ich|wir|yo|ik)? ?(?:\w+ ){0,3}(?:confirm\w*|inform\w*|announce|annonc\w+|signal\w+|precis\w+|"
    r"bestatig\w+|comunic\w+|bevestig\w*|let you know|tell you|write to say) (?:\w+ ){0,3}?(?:that|que|"
    r"qu'|dass|che|dat)(?!\w)|\b(?:only|seule?s?|einzige\w*|unic[oa]|enige) (?:one |person |personne |"
    r"member |membre )?(?:of|from|among|d'entre|de|parmi|von|di|entre|van|tra) (?:us|nous|uns|nosotr[oa]s|"
    r"noi|ons)\b|\b(?:me|nous) (?=(?:y )?\w+r(?:a|ont)\b)|\bich (?:hoffe|glaube|denke)\b|\b(?:let|tell|"
    r"send|sent|write|wrote|ask(?:s|ed)?|tells?|told|gave|informed|answer|reply to|inform|cc|copy) (?:me|"
    r"us)\b|\b(?:by me|par moi|von mir|por mi|da me|door mij)\b|\bm'a(?:vait)?\b|\b(?:me|m'|nous) ?(?:a|"
    r"ont|dire|envoyer|tenir|signal\w+|prevenir|indiquer|confirmer|repondre|transmettre|faire savoir|"
    r"contacter|ecrire|demand\w+|charge\w*|prie\w*)\b|\b(?:hat|haben) (?:mich|uns) (?:\w+ )?gebeten|"
    r"\b(?:to|a|an) me\b(?! and)|\bwith us at\b|\b(?:je )?(?:me (?:permets|tourne)|m'adresse)\b|"
    r"\b(?:ich )?(?:erlaube (?:ich )?mir|wende (?:ich )?mich)\b|\bmi (?:permetto|rivolgo)\b|"
    r"\bme (?:permito|dirijo)\b|\b(?:permito|dirijo)-me\b|\b(?:ik )?(?:wend|richt) (?:ik )?(?:me|mij)\b"
)
# "No members among us": of everybody who comes.
AMONG_US = re.compile(
    r"\b(?:chez|parmi|entre|bei|unter|von|among|amongst|of|tra|fra|onder|bij) (?:nous|uns|us|nosotr[oa]s|noi|"
    r"nos|ons)\b"
)
# "The registration of two researchers of our centre": of others, who are named further on.
OTHERS = re.compile(
    rf"\b(?:{SEVERAL}|[2-9]|several|plusieurs|mehrere[rn]?|vari[oa]s|divers[ei]|meerdere) "
    rf"(?:(?:of |de |d[aeo] |van )?{MY_OR_OUR} |(?:mein|unser)er )?(?:\w+ )?"
    rf"(?:{COLLEAGUE}|researchers|scientists|forsche\w+|wissenschaftler\w*|investigador[ae]s|ricercator[ei]|"
    r"pesquisador[ae]s|onderzoekers)\b"
)
# A seat that one person leaves to another.
GIVES = re.compile(
    r"\b(?:^(?!.*\b(?:i|we|ich|wir)\b).*\b(?:(?:takes? part|comes?|attends?|participates?|joins?|go(?:es)?|"
    r"be there) instead(?! of)|(?:kommt|nimmt) stattdessen|stattdessen (?:kommen|teilnehmen))|"
    rf"{HANDS_OVER})\b"
)
