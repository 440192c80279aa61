"""How people set right words against wrong ones, in seven languages; for text without accents and case."""

from __future__ import annotations

import re

_MOST = 9  # words of a value without quotation marks
QUOTED = re.compile(r"[«“„\"]\s*([^«»“”„\"]{1,900}?)\s*[»”“\"]|(?<!\w)[‘']([^‘’'\n]{1,200}?)[’'](?!\w)")
HELD = re.compile("\ue020(\\d+)\ue021")
_V = rf"(?:\ue020\d+\ue021|[^\s,;:!?()\ue020\ue021]+(?:\s+[^\s,;:!?()\ue020\ue021]+){{0,{_MOST - 1}}}?)"
_WHERE = r"(?:\s+(?:in|of|dans|du|im|en|del|nel|no|na|do|van|from) (?:\w+ ){0,2}\w+)?"
_END = (  # of a value without quotation marks
    r"(?=\s*(?:[,;:!?()]|[-–—]\s|\.(?:\s|$)|$)|\s+(?:in|im|dans|en|nel|nella|no|na|of|du|de la|del|della|der|"
    r"everywhere|partout|please|bitte|thanks|merci|and (?:not|nothing)|throughout)\b)"
)
INSTEAD = (
    r"(?:and not|not|instead of|rather than|in place of|et non pas|et non|non pas|pas|au lieu de|"
    r"plutot que|und nicht|nicht|"
    r"statt|anstatt|anstelle von|y no|no|en lugar de|en vez de|e non|non|invece di|al posto di|anziche|"
    r"e nao|nao|em vez de|"
    r"en niet|niet|in plaats van)"
)
SHOULD = (
    r"(?:should|must|ought to|needs to|has to|is to) (?:now |rather |actually |instead )?(?:be|read|"
    r"say)(?: corrected to| changed to| spelled| spelt| written)?|"
    r"(?:is|are) (?:in fact|actually|really|spelled|spelt|written)|reads|becomes|"
    r"(?:devrait|doit|devraient|doivent) (?:etre|se lire|s'ecrire|devenir)|s'ecrit|est en fait|devient|"
    r"se lit|"
    r"(?:muss|musste|mussen|sollte|soll|sollten) (?:\w+ )?(?:heiss?en|lauten|sein)|schreibt sich|"
    r"heiss?t richtig|"
    r"(?:debe|deberia|tiene que|ha de) (?:ser|decir|leerse|escribirse)|se escribe|"
    r"(?:dovrebbe|deve|va) (?:essere|leggersi|letto|diventare|scritto)|si scrive|"
    r"(?:deve|deveria) (?:ser|ler-se)|escreve-se|"
    r"(?:moet|hoort te|zou moeten) (?:zijn|luiden|worden)"
)
_IT_IS = (
    r"(?:it|this|that|which|he|she|name|spelling)?\s*(?:should|must|ought to|needs to) (?:be|read|say)|"
    r"it(?:'s| is)(?: spelled| spelt| written)?|"
    r"is (?:spelled|spelt|written)|reads?|correct (?:spelling|name|word|form) is|"
    r"c'est|il (?:faut|fallait|faudrait) (?:lire|ecrire|mettre)|(?:devrait|doit) (?:etre|se lire)|s'ecrit|"
    r"s'appelle|lire|"
    r"(?:es |er |sie |das |der name )?(?:muss|musste|sollte|soll)(?: es| richtig| naturlich)?|heiss?t|"
    r"schreibt sich|lautet|"
    r"debe(?:ria)? (?:ser|decir|leerse)|se escribe|se llama|es|"
    r"(?:dovrebbe|deve) (?:essere|leggersi)|va scritto|si scrive|si chiama|e|"
    r"deve(?:ria)? ser|escreve-se|chama-se|moet (?:het )?(?:zijn )?|het is|is"
)
_REPLACE = (
    (
        r"(?:replace|substitute|remplace[rz]?|sustituir|sustituya[ns]?|reemplazar|reemplace[ns]?|"
        r"sostituire|sostituite|substituir|substituam?|vervang(?:en)?)",
        r"(?:by|with|par|por|con|door)",
    ),
    (
        r"(?:change|correct|amend|modify|turn|change[rz]|corrige[rz]?|modifie[rz]?|cambiar|cambie[ns]?|"
        r"corregir|cambiare|correggere|mudar|corrigir|wijzig|verander)",
        r"(?:to|into|in|en|por|a|con|para|naar)",
    ),
)
_ERSETZEN = (
    rf"(?:ersetzen sie|ersetzt|ersetze|"
    rf"bitte)\s+(?:bitte\s+)?(?P<old>{_V})\s+durch\s+(?P<new>{_V})(?:\s+(?:zu\s+)?ersetz\w+)?{_END}",
    rf"(?:statt|anstatt|anstelle von|au lieu de|instead of|en lugar de|en vez de|invece di|al posto di|"
    rf"em vez de|in plaats van)\s+(?P<old>{_V})\s*,?\s+"
    rf"(?:{SHOULD}|{_IT_IS}|read|write|lire|ecrire|leggere|leer)\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|"
    rf"lauten|sein))?{_END}",
)
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        *(rf"\b{verb}\s+(?P<old>{_V})\s+{link}\s+(?P<new>{_V}){_END}" for verb, link in _REPLACE),
        *_ERSETZEN,
        rf"\b(?:{_IT_IS})\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|lauten|sein|"
        rf"zijn))?\s*,?\s*\(?\s*{INSTEAD}\s+(?:the |le |la |der |die |das |el |il |lo )?(?P<old>{_V}){_END}",
        rf"(?P<old>{_V}){_WHERE}\s+(?:{SHOULD})\s*:?\s+(?P<new>{_V}){_END}",
        rf"(?P<old>{_V})\s+(?:muss|musste|sollte|soll)\s+(?P<new>{_V})\s+(?:heiss?en|lauten|sein){_END}",
        rf"(?P<old>{_V})\s*(?:-+>|=+>|→|⇒)\s*(?P<new>{_V}){_END}",
    )
)
ONLY_NEW = re.compile(rf"\b(?:{_IT_IS})\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|lauten|sein))?{_END}")
MISSPELT = re.compile(
    r"\b(?:mis-?spel\w+|mis-?typed|typos?|wrong(?:ly)?|spelled|spelt|spelling|mal (?:orthographi\w+|"
    r"ecrit\w*)|faute|coquille|erreur|"
    r"orthograph\w+|falsch|schreibfehler|tippfehler|mal escrit\w*|errata|error|errore|refuso|sbagliat\w+|"
    r"scritto male|"
    r"mal escrit\w*|erro|gralha|verkeerd|fout|tikfout)\b"
)
CONTEXT = re.compile(
    r"\b(?:title|abstract|text|sentence|line|paragraph|authors?|affiliation|names?|word|titre|resume|texte|"
    r"phrase|ligne|paragraphe|"
    r"auteure?s?|noms?|prenom|mot|titel|zusammenfassung|kurzfassung|satz|zeile|absatz|autor\w*|namen?|wort|"
    r"titulo|resumen|frase|"
    r"linea|parrafo|nombre|apellido|palabra|titolo|riassunto|riga|nome|cognome|parola|resumo|linha|palavra|"
    r"samenvatting|zin|"
    r"regel|naam|woord)\b"
)
SENTENCES = (
    (-1, r"(?:last|final|closing|derniere|letzte[rn]?|ultim[ao]|laatste)"),
    (1, r"(?:first|opening|premiere|erste[rn]?|primera|prim[ao]|primeira|eerste)"),
    (2, r"(?:second|deuxieme|seconde|zweite[rn]?|segunda|seconda|tweede)"),
    (3, r"(?:third|troisieme|dritte[rn]?|tercera|terza|terceira|derde)"),
)
SENTENCE_NOUN = r"(?:sentence|phrase|satz|frase|zin)"
AUTHORS = re.compile(
    r"\b(?:co-?)?(?:authors?|auteure?s?|autrices?|autor\w*|coautor\w*|koautor\w*|author list|proposal|"
    r"abstract|proposition|resume)\b"
)
LEAVES = re.compile(
    r"\b(?:remove|delete|drop|take|strike|leave out|retir\w+|enlev\w+|supprim\w+|ot(?:er|ez)|streich\w*|"
    r"entfern\w*|quit(?:ar|en|e)|elimin\w+|"
    r"borr(?:ar|en)|togli\w*|rimuov\w*|tirar|tirem|remov\w+|verwijder\w*|schrap\w*)\b"
)
OTHER_WISH = re.compile(
    r"\b(?:regist\w+|inscri\w+|attend\w*|participa\w*|in person|remote\w*|anmeld\w*|teilnehm\w*|seats?|"
    r"places? reserv\w+|minutes?|"
    r"deadline|room|salle|online|zoom|iscriz\w+|inschrijv\w+|dinner|lunch)\b"
)
AFFILIATION = re.compile(
    r"\b(?:affiliation|institution|institut|employer|zugehorigkeit|einrichtung|afiliacion|affiliazione|"
    r"afiliacao|affiliatie)\b"
)
NOW_AT = re.compile(
    rf"(?:{SHOULD}|\b(?:is|to|est|ist|lautet|es|e|en|in|zu|a)\b|:)"
    r"\s*(?:now|desormais|jetzt|ahora|adesso|agora|nu)?\s*:?\s+"
)
AFTER_PLACE = re.compile(
    r"[;:?!(]|\.(?:\s|$)|,?\s+(?:and|et|und|y|e|please|bitte|merci|could|can)\s+(?=[a-z])"
)
# A pronoun or the name of a whole field: what it said before is not among the words of the mail.
NO_WORDS = frozenset(
    [
        "it",
        "he",
        "she",
        "this",
        "that",
        "they",
        "er",
        "sie",
        "es",
        "il",
        "elle",
        "ce",
        "c",
        "ca",
        "cela",
        "lui",
        "el",
        "ella",
        "eso",
        "esto",
        "lei",
        "ele",
        "ela",
        "het",
        "hij",
        "title",
        "titre",
        "titel",
        "titulo",
        "titolo",
        "abstract",
        "resume",
        "zusammenfassung",
        "kurzfassung",
        "resumen",
        "riassunto",
        "resumo",
        "samenvatting",
        "summary",
        "text",
        "texte",
        "authors",
        "author",
        "auteurs",
        "auteur",
        "autoren",
        "autores",
        "autori",
        "coauthors",
        "version",
        "file",
        "fichier",
        "pdf",
        "document",
        "proposal",
        "proposition",
    ]
)
SPOKEN_TO = re.compile(
    r"^(?:(?:Sie|Ihr|Bitte|Please|Remove|Delete|Retirer|Retirez|Supprimer|Supprimez|Enlever|Enlevez|Quitar|"
    r"Eliminar)\s+)+"
)
LEADING = re.compile(
    r"^(?:(?:the|a|le|la|les|l'|un|une|der|die|das|den|el|los|las|il|lo|gli|o|os|as|de|het|word|name|"
    r"author|mot|nom|wort|namen?|"
    r"palabra|nombre|parola|nome|palavra|woord|naam|from|von|of|that|please|bitte|actually|simply)\s+)+",
    re.IGNORECASE,
)
