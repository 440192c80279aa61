"""How people set right words against wrong ones, in seven languages; for text without accents and case."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import REMOVE
from mailbot.read.naming.lexicon.letters import INSTEAD, WRONG
from mailbot.read.naming.lexicon.numbers import FIRST, LAST, SECOND, THIRD
from mailbot.read.naming.lexicon.persons import AUTHORSHIP
from mailbot.read.naming.lexicon.texts import ABSTRACT, PROPOSAL

_MOST = 9  # words of a value without quotation marks
QUOTED = re.compile(r"[«“„\"]\s*([^«»“”„\"]{1,900}?)\s*[»”“\"]|(?<!\w)[‘']([^‘’'\n]{1,200}?)[’'](?!\w)")
HELD = re.compile("\ue020(\\d+)\ue021")
_V = rf"(?:\ue020\d+\ue021|[^\s,;:!?()\ue020\ue021]+(?:\s+[^\s,;:!?()\ue020\ue021]+){{0,{_MOST - 1}}}?)"
_WHERE = r"(?:\s+(?:in|of|dans|du|im|en|del|nel|no|na|do|van|from) (?:\w+ ){0,2}\w+)?"
_END = (  # of a value without quotation marks
    r"(?=\s*(?:[,;:!?()]|[-–—]\s|\.(?:\s|$)|$)|\s+(?:in|im|dans|en|nel|nella|no|na|of|du|de la|del|della|der|"
    r"everywhere|partout|please|bitte|thanks|merci|and (?:not|nothing)|throughout)\b)"
)
NOT = (
    rf"(?:{INSTEAD}|and not|not|et non pas|et non|non pas|pas|und nicht|nicht|y no|no|e non|non|e nao|nao|"
    r"en niet|niet)"
)
SHOULD = (
    r"(?:should|must|ought to|needs to|has to|is to) (?:now |rather |actually |instead )?(?:be|read|"
    r"say)(?: corrected to| changed to| spelled| spelt| written)?|(?:is|are) (?:in fact|actually|really|"
    r"spelled|spelt|written)|reads|becomes|(?:devrait|doit|devraient|doivent) (?:etre|se lire|s'ecrire|"
    r"devenir)|s'ecrit|est en fait|devient|se lit|(?:muss|musste|mussen|sollte|soll|"
    r"sollten) (?:\w+ )?(?:heiss?en|lauten|sein)|schreibt sich|heiss?t richtig|(?:debe|deberia|tiene que|"
    r"ha de) (?:ser|decir|leerse|escribirse)|se escribe|(?:dovrebbe|deve|va) (?:essere|leggersi|letto|"
    r"diventare|scritto)|si scrive|(?:deve|deveria) (?:ser|ler-se)|escreve-se|(?:moet|hoort te|"
    r"zou moeten) (?:zijn|luiden|worden)"
)
_IT_IS = (
    r"(?:it|this|that|which|he|she|name|spelling)?\s*(?:should|must|ought to|needs to) (?:be|read|say)|"
    r"it(?:'s| is)(?: spelled| spelt| written)?|is (?:spelled|spelt|written)|reads?|correct (?:spelling|name|"
    r"word|form) is|c'est|il (?:faut|fallait|faudrait) (?:lire|ecrire|mettre)|(?:devrait|doit) (?:etre|"
    r"se lire)|s'ecrit|s'appelle|lire|(?:es |er |sie |das |der name )?(?:muss|musste|sollte|soll)(?: es|"
    r" richtig| naturlich)?|heiss?t|schreibt sich|lautet|debe(?:ria)? (?:ser|decir|leerse)|se escribe|"
    r"se llama|es|(?:dovrebbe|deve) (?:essere|leggersi)|va scritto|si scrive|si chiama|e|deve(?:ria)? ser|"
    r"escreve-se|chama-se|moet (?:het )?(?:zijn )?|het is|is"
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
    rf"{INSTEAD}\s+(?P<old>{_V})\s*,?\s+"
    rf"(?:{SHOULD}|{_IT_IS}|read|write|lire|ecrire|leggere|leer)\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|"
    rf"lauten|sein))?{_END}",
)
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        *(rf"\b{verb}\s+(?P<old>{_V})\s+{link}\s+(?P<new>{_V}){_END}" for verb, link in _REPLACE),
        *_ERSETZEN,
        rf"\b(?:{_IT_IS})\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|lauten|sein|"
        rf"zijn))?\s*,?\s*\(?\s*{NOT}\s+(?:the |le |la |der |die |das |el |il |lo )?(?P<old>{_V}){_END}",
        rf"(?P<old>{_V}){_WHERE}\s+(?:{SHOULD})\s*:?\s+(?P<new>{_V}){_END}",
        rf"(?P<old>{_V})\s+(?:muss|musste|sollte|soll)\s+(?P<new>{_V})\s+(?:heiss?en|lauten|sein){_END}",
        rf"(?P<old>{_V})\s*(?:-+>|=+>|→|⇒)\s*(?P<new>{_V}){_END}",
    )
)
ONLY_NEW = re.compile(rf"\b(?:{_IT_IS})\s*:?\s+(?P<new>{_V})(?:\s+(?:heiss?en|lauten|sein))?{_END}")
MISSPELT = re.compile(
    rf"\b(?:{WRONG}|spelled|spelt|spelling|orthograph\w+|mal (?:orthographi\w+|e[cs]cri\w+)|scritto male|"
    rf"erro)\b"
)
CONTEXT = re.compile(
    r"\b(?:title|abstract|text|sentence|line|paragraph|authors?|affiliation|names?|word|titre|resume|texte|"
    r"phrase|ligne|paragraphe|auteure?s?|noms?|prenom|mot|titel|zusammenfassung|kurzfassung|satz|zeile|"
    r"absatz|autor\w*|namen?|wort|titulo|resumen|frase|linea|parrafo|nombre|apellido|palabra|titolo|"
    r"riassunto|riga|nome|cognome|parola|resumo|linha|palavra|samenvatting|zin|regel|naam|woord)\b"
)
SENTENCES = ((-1, LAST), (1, FIRST), (2, SECOND), (3, THIRD))
SENTENCE_NOUN = r"(?:sentence|phrase|satz|frase|zin)"
AUTHORS = re.compile(rf"\b(?:{AUTHORSHIP}|{ABSTRACT}|{PROPOSAL})\b")
LEAVES = re.compile(rf"\b(?:{REMOVE}|take)\b")
OTHER_WISH = re.compile(
    r"\b(?:regist\w+|inscri\w+|attend\w*|participa\w*|in person|remote\w*|anmeld\w*|teilnehm\w*|seats?|"
    r"places? reserv\w+|minutes?|deadline|room|salle|online|zoom|iscriz\w+|inschrijv\w+|dinner|lunch)\b"
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
# Capitals of the request itself: "Könnten Sie", "Bitte Bob Cole".
SPOKEN_TO = re.compile(
    r"^(?:(?:Könnt\w+|Können|Würde\w+|Wären|Sie|Ihr|Bitte|Please|Could|Can|Would|Add|Remove|Delete|Merci|Ajoute[rz]|"
    r"Retire[rz]|Supprime[rz]|Enleve[rz]|Pourriez-vous|Pouvez-vous|Podrían|Pueden|Añad\w+|Quitar|Eliminar|Potreste|"
    r"Potete|Podem|Poderiam|Kunt|Dear|Hi|Hello|Bonjour)(?:\s+|$))+"
)
LEADING = re.compile(
    r"^(?:(?:the|a|le|la|les|l'|un|une|der|die|das|den|el|los|las|il|lo|gli|o|os|as|de|het|word|name|"
    r"author|mot|nom|wort|namen?|"
    r"palabra|nombre|parola|nome|palavra|woord|naam|from|von|of|that|please|bitte|actually|simply)\s+)+",
    re.IGNORECASE,
)
