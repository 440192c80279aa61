"""The words that announce a field: "Title:", "Auteurs", "Résumé —", "1. Introduction".

Labels are compared without accents, case, numbering and what stands in parentheses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.files.document import Line
from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.numbers import FIRST, LAST, SECOND, THIRD
from mailbot.read.naming.lexicon.persons import AUTHOR
from mailbot.read.naming.lexicon.texts import ABSTRACT, CLASSES, KEYWORDS, NAME_OF_IT
from mailbot.read.proposing.authors.names import fold, is_name

# What a proposal has; a label may also be of something "other", or of what stands at its "end".
FIELDS = frozenset(
    {"title", "subtitle", "authors", "speaker", "affiliation", "email", "abstract", "keywords"}
)
_OF_WHAT = (
    r"(?:\s+(?:of|for|de|du|des|d|dell[aeo]?|del|degli|do|da|des|der|fur|zum|zur|van|vom|af|"
    r"av)\b(?:\s*(?:the|your|my|our|la|le|l|votre|notre|ma|mon|les|il|el|o|a|de|het|"
    r"een))?['’]?\s*[\w'’ -]{3,40})?"
)
_BEFORE = (
    r"(?:(?:proposed|working|provisional|tentative|talk|paper|presentation|contribution|proposal|abstract|"
    r"full|new|revised|english|french|submission|corrected|short|main)\s+)?"
)
# "Vortragstitel", "Beitragszusammenfassung": what languages write in one word.
_IN_ONE = (
    r"(?:(?:vortrags?|beitrags?|arbeits?|projekt|poster|referats?|prasentations?|lezings?|voordrachts?|"
    r"presentatie|foredrags?)-?)"
)
# "First author", "1er auteur", "Weitere Autoren": which of the authors a label tells.
_FURTHER = (
    rf"{SECOND}|{THIRD}|{LAST}|fourth|fifth|[2-9](?:th|de|e|eme)?|quatrieme|cinquieme|other|further|"
    rf"additional|"
    r"remaining|autres?|weitere[rn]?|otr[oa]s?|altr[ieo]|outr[oa]s?|overige|andere"
)
_RANK = (
    rf"(?:(?:all|new|corrected|neue|nuovi|nuevos|novos|nieuwe|tous les|alle|tutti gli|todos l?os|"
    rf"{FIRST}|1|lead|"
    rf"main|primary|principal|haupt|{_FURTHER})\s+)?"
)
_AUTHOR = rf"['’]?{AUTHOR}(?:\s?(?:und|et|y|e|/|&)\s?{AUTHOR})?"  # "Autorinnen und Autoren"
_COLON_WITHIN = re.compile(r"^([\W_]*[^\W\d_]+(?:-[^\W\d_]+)?):(?=in(?:nen)?\b)")  # "Autor:innen: Ann Bell"
_OTHERS = re.compile(rf"(?:{_FURTHER})\s|(?:co|mit|ko|zweit|dritt|mede)-?a")

_SPEAKER = (
    r"(?:speakers?|presenters?|orateurs?|oratrices?|intervenante?s?|vortragende[rn]?|ponentes?|"
    r"relat(?:ore|rice)|orador(?:es|as?)?|sprekers?)"
)
_NAMES = (  # "name of the", "nom et prénom de l'", "nombre y apellidos de los"
    r"(?:full )?(?:names?|noms?|namen|nombres?|nom[ei])(?:\s*(?:,|/|&|and|et|und|y|e)\s*(?:(?:first|given|"
    r"last|sur)\s?names?|prenoms?|vornamen?|apellidos?|cognom[ei]))?(?:\s+(?:of|de[ils]?|des|du|der|degli|"
    r"dello|della|dos|das|van)\b)?(?:\s*(?:the|l['’]|la|le|les|los|all))?"
)
_FIELDS: tuple[tuple[str, str], ...] = (
    ("subtitle", r"(?:sub-?title|sous-?titre|untertitel|subtitulo|sottotitolo)"),
    (
        "title",
        _BEFORE + r"(?:title|titre|titel|titulo|titolo|tytul|tittel)"
        r"(?:\s+(?:provisoire|propose|complet|en (?:francais|anglais)|in (?:english|french)|nouveau|"
        r"corrige))?"
        + _OF_WHAT
        + r"|nouveau titre|intitule"
        + _OF_WHAT
        + rf"|{_IN_ONE}tit(?:el|tel)|{NAME_OF_IT}",
    ),
    (
        "authors",
        rf"(?:(?:list of|liste des|full list of|{_NAMES})(?:\s+|(?<=')))?"
        + _RANK
        + _AUTHOR
        + r"(?:\s+(?:principaux|principale?s?|principal(?:es|i)))?"
        rf"(?:\s*(?:and|et|und|y|e|en|&|/|,|\+)\s*(?:{_AUTHOR}|{_SPEAKER}|"
        r"(?:their |leurs? |ihre |sus? |hun |loro |suas? )?(?:affiliations?|institution(?:s|en)?|"
        r"organi[sz]ations?|instituts?|institutes?|laborator\w+|rattachements?|afiliac\w+|affiliazion\w*|"
        r"affiliaties?|instituc\w+|istituzion\w+|einrichtung(?:en)?)))*"
        r"(?:['’]?\s+names?|\s+list|\s*(?:n[o°]\s?)?\d{1,2})?"
        rf"|{_SPEAKER}\s*(?:and|et|und|y|e|en|&|/|\+)\s*{_AUTHOR}",
    ),
    (
        "speaker",
        rf"(?:{_NAMES}(?:\s+|(?<=')))?(?:speakers?|presenters?|presenting authors?|presentation by|"
        r"presented by|(?:orateur|oratrice)(?:\s?[-/.]\s?\w+| (?:ou|et) (?:de )?(?:l['’])?\w+)?s?|"
        r"presentateurs?|presentatrice|presente[e]? par|intervenante?s?(?: principa(?:le?|ux))?|"
        r"conferenci[eè]re?|auteure? present(?:ant|ateur)e?|presentee? par|vortragende[rn]?|"
        r"referent(?:(?:[*:_]|/-?)?in(?:nen)?|en)?(?: und referent(?:inn)?en)?|ponente|relat(?:ore|rice)|"
        r"orador(?:a)?|spreker|apresentador(?:a)?|(?:speaker|presenter)\s*/\s*\w+)",
    ),
    (
        "affiliation",
        r"(?:(?:author'?s?'?\s+)?affiliations?|afiliacion(?:es)?|filiac(?:ion|ao)|affiliazion[ei]|"
        r"affiliaties?|institution(?:en|s)?|institutes?|instituts?|institut(?:o|i)s?|institucion(?:es)?|"
        r"istituzion[ei]|istituto|instituic(?:ao|oes)|instelling|einrichtung(?:en)?|organi[sz]ation(?:en|s)?|"
        r"organi[sz]aci?on(?:es)?|organizzazione|organizacao|organisaties?|organismes?|etablissements?|"
        r"laboratoires?|laborator(?:y|ies)|labos?|rattachements?|employers?|employeurs?|arbeitgeber|"
        r"werkgever|universit(?:y|e|a|at|eit)|universidade?|hochschule|company|entreprise|empresa|firma|ente|"
        r"centro|unites?|equipe|"
        r"affiliations? (?:of|des) (?:the )?(?:authors?|auteurs?)|adresses?|address(?:es)?)",
    ),
    (
        "email",
        r"(?:e-?mails?|mails?|courriels?|mels?|adresses? (?:e-?mail|electroniques?|mail|courriel)|"
        r"e-?mail address(?:es)?|contacts?(?: (?:author|auteur|e-?mail|details))?|correspond(?:ence|"
        r"ing author|ance)(?: to)?|auteure? (?:correspondante?|contact|de correspondance)|"
        r"author for correspondence|personne (?:a contacter|contact)|"
        r"corresponding author'?s? e-?mail|contact person|korrespondenz|correo(?: electronico)?)",
    ),
    (
        "abstract",
        r"(?:(?:short|extended|long|english|french|talk|proposal|revised|new|one[- ]page|plain|brief|"
        r"court)\s+)*"
        rf"{_IN_ONE}?(?:abstract|resume|summary|zusammenfassung|kurzfassung|resumen|resumo|riassunto|"
        r"sommario|sommaire|synopsis|samenvatting|sammanfattning|streszczenie)(?:\s*/\s*(?:abstract|resume|"
        r"summary))?(?:\s+(?:court|long|etendu|text))?(?:\s*[-–]?\s*(?:en|in|auf)?\s*(?:francais|anglais|"
        r"english|french|deutsch))?"
        + _OF_WHAT
        + r"|(?:description|descriptif|argumentaire|argumentario|texto|testo|tekst|inhalt|contenido|"
        r"contenuto|conteudo|inhoud|beschreibung|descripcion|descrizione|descricao|omschrijving|texte|"
        r"contenu|contents?|text|body|annotation|en quelques (?:mots|lignes)|"
        r"in (?:a few|wenigen) (?:words|lines|worten|zeilen)|en pocas palabras|in poche (?:parole|"
        r"righe))(?:\s+(?:of|de|du) (?:the |la |le |l['’])?(?:talk|proposal|"
        r"presentation|proposition|communication|"
        r"contribution|resume|abstract))?",
    ),
    (
        "keywords",
        rf"(?:(?:author |english |french |additional )?{KEYWORDS}|tags)(?:\s*/\s*{KEYWORDS})?",
    ),
    (
        "end",
        r"(?:introduction|intro|context(?: and motivation)?|contexte(?: et motivations?)?|motivations?|"
        r"background|references?(?: bibliographiques)?|bibliograph(?:y|ie)|selected references|works cited|"
        r"literatur|remerciements?|acknowled?ge?ments?|funding|financements?|biograph(?:y|ie)|bio(?:s|"
        r"sketch)?|short bio(?:graphy)?|biographies|about (?:the (?:authors?|speaker)|me|myself|us)|"
        r"uber mich|zu meiner person|sobre mi|"
        r"a propos de moi|qui suis-je|over mij|a propos de l'auteur|"
        r"presentation de l'orateur|speaker bio(?:graphy)?|conclusions?(?: and .{3,30})?|related works?|"
        r"etat de l'art|methods?|methodology|methodologie|methodes?|materials and methods|results|resultats|"
        r"experiments?|experiences|discussion|appendix|annexes?|figures?|data|donnees|study area|"
        r"proposed (?:method|approach)|perspectives|einleitung|einfuhrung|literatur(?:verzeichnis)?|"
        r"danksagung|fazit|ergebnisse|methodik|introduccion|referencias(?: bibliograficas)?|agradecimientos|"
        r"resultados|metodologia|introduzione|riferimenti(?: bibliografici)?|ringraziamenti|risultati|"
        r"bibliografia|introducao|referencias|agradecimentos|inleiding|literatuur|dankwoord)",
    ),
    (
        "other",
        r"(?:preferred \w+|(?:preferred |type (?:of|de) )?(?:presentation|communication|contribution|"
        r"talk)(?: (?:type|format|mode))?|type|art (?:des beitrags|der prasentation)|topics?|themes?|"
        r"thematiques?|sessions?|tracks?|axes?|category|categorie|format|duration|duree|preferences?|"
        r"oral(?: or | ou |/)poster|poster|date|lieu|venue|conference|workshop|journee|event|evenement|"
        r"subject|sujet|objet|language|langue|phone|tel|telephone|orcid|url|web|website|code|status|statut|"
        r"position|designation|job title|role|grade|beruf|cargo|qualifica|fonction|remarks?|remarques?|"
        r"comments?|commentaires?|notes?|number of pages|country|pays|city|ville|submission (?:id|number)|"
        rf"paper id|version|mode|participation|attendance|presence|signature|{CLASSES}|"
        r"word count|(?:number of )?words|nombre de mots|wortzahl|(?:technical )?(?:requirements|needs)|"
        r"besoins?(?: techniques?)?|bedarf|necesidades|esigenze|benodigdheden|equipment|materiel|doi|"
        r"licen[cs]e|copyright|availability|disponibilites?|gender|"
        r"short title|titre court|running (?:head|title)|conflicts? of interest)",
    ),
)
_PATTERNS = tuple((field, re.compile(rf"(?:{pattern})", re.IGNORECASE)) for field, pattern in _FIELDS)
# A label of authors only before the name of one: "Name:" stands above much else.
_OWN_NAME = re.compile(
    r"(?:(?:my|full|your|mon|mein) )?(?:names?|nom(?: et prenom| complet)?|prenom et nom|nombre(?: y "
    r"apellidos?| completo)?|nome(?: e (?:cognome|apelido|sobrenome)| completo)?|cognome e nome|naam|"
    r"vor-? und (?:nach|zu)name|first and last name|name and surname)"
)
_NUMBER = re.compile(
    r"^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)]\s*|\d{1,2}(?:\.\d{1,2})*\s+|§\s*\d+\s*|[•·▪■*#>-]+\s*)"
)
_ARTICLE = re.compile(r"^(?:(?:the|les?|la|der|die|das|el|los|il|gli|i|os?|a|de|het) |l')")
_PAREN = re.compile(r"\s*[(\[][^()\[\]]{0,80}(?:[)\]]|$)")
_INLINE = re.compile(
    r"^[\s*_#>•·-]*(?P<number>\d{1,2}[.)]\s+)?"
    r"(?P<label>(?:(?:\d(?:st|nd|rd|th|er|ère|ere|re|e|de|ème|eme|º|ª|o|a)|20\d\d)\s+)?[^\W\d_][^:\n*_—–=|"
    r"]{1,60}?)\s*[*_]*\s*(?P<sep>:(?:\s?[-–—]+(?=\s|$))?|—|–|=|\s-(?:\s|$)|\.\s?[—–-])"
    r"\s*[*_]*\s*(?P<value>.*)$",
    re.DOTALL,
)
COUNTED = re.compile(r"(?<=[^\W\d_]{4})\s(?:n[°o]\s?)?(?:\d|[A-D]|[IV]{1,3})$")
_RUN_IN = re.compile(  # on text that is folded in place
    rf"^[\s*_]*(?P<label>{ABSTRACT}|sommario|{KEYWORDS})[*_]*(?P<sep>\s*[.:—–-]+\s*|"
    rf"\s+)[*_]*(?P<value>\S.*)$",
    re.DOTALL,
)
# Keywords or classes in the line in which an abstract ends, with or without a blank before them.
_ENDED = r"(?<=[.!?»)])\s*"
_SAID_BEHIND = re.compile(rf"{_ENDED}(?P<label>{KEYWORDS}|{CLASSES})[*_]*\s?[:—–]")


@dataclass(frozen=True, slots=True)
class Label:
    """A field's announcement: its value on the same line ("" when it stands alone), the words used."""

    field: str
    value: str
    words: str


def field_of(words: str) -> str | None:
    """The field that a table's cell, a form's key or a heading names, or None."""
    plain = _PAREN.sub("", _NUMBER.sub("", _unspaced(words))).strip(" *_:.#—–-=|")
    folded = " ".join(fold(plain).replace("’", "'").replace("·", "-").split())
    if not folded or len(folded) > 70:
        return None
    bare = _ARTICLE.sub("", folded)  # "The abstract."
    for field, pattern in _PATTERNS:
        if pattern.fullmatch(bare if field in ("authors", "abstract") else folded):
            return field
    return None


def tells_others(words: str) -> bool:
    """Whether a label of authors leaves out the first: "Co-authors", "2e auteur", "Weitere Autoren"."""
    plain = _NUMBER.sub("", fold(_PAREN.sub("", words))).strip(" *_")
    return bool(_OTHERS.match(re.sub(rf"^{_NAMES}['’\s]*", "", plain)))


def _unspaced(words: str) -> str:
    """ "A B S T R A C T" is one word."""
    if re.fullmatch(r"\s*(?:[^\W\d_]\s){3,}[^\W\d_]\s*[:.]?\s*", words):
        return words.replace(" ", "")
    return words


def label_of(line: Line) -> Label | None:
    """What the line announces: by its table's label, as a heading, or as "Label: value"."""
    if line.label is not None:
        field = field_of(line.label)
        return Label(field or "other", line.text, line.label) if field or line.label.strip() else None
    return label_in(line.text) or _by_style(line) or _bold_run_in(line)


def label_in(text: str) -> Label | None:
    """The label that a line of plain text begins with, or that it is."""
    stripped = _COLON_WITHIN.sub(r"\1", text.strip())
    if len(stripped) <= 70 and not stripped.endswith((",", ";")):
        field = field_of(stripped)
        if field is not None and (field not in ("other",) or stripped.endswith(":")):
            return Label(field, "", stripped)
    inline = _INLINE.match(stripped)
    if inline:
        field = "authors" if _names_one(inline) else field_of(COUNTED.sub("", inline["label"]))
        if field is not None and (inline["number"] or _separates(field, inline["sep"])):
            return Label(field, inline["value"].strip(), inline["label"].strip())
    run_in = _RUN_IN.match(fold_in_place(stripped))
    if run_in and _runs_in(run_in, stripped):
        words = stripped[slice(*run_in.span("label"))]
        return Label(field_of(words) or "", stripped[run_in.start("value") :].strip(), words)
    return None


def said_behind(text: str) -> int | None:
    """Where keywords or classes begin in a line in which the abstract ends: "... by half. Keywords:"."""
    for match in _SAID_BEHIND.finditer(fold_in_place(text)):
        if not text[match.start("label")].islower():
            return match.start("label")
    return None


def _names_one(inline: re.Match[str]) -> bool:
    """ "Name: Ann Bell": the name of a person."""
    return bool(_OWN_NAME.fullmatch(fold(inline["label"].strip(" *_")))) and is_name(inline["value"])


def _separates(field: str, separator: str) -> bool:
    """A colon separates everything; a dash only what is known to take one (IEEE's "Abstract—")."""
    return separator.strip()[:1] in (":", "=") or field in ("abstract", "keywords", "title", "authors")


def _runs_in(match: re.Match[str], text: str) -> bool:
    """ "Abstract The ..." runs in; "abstract reasoning is" and "Summary Statistics" do not."""
    if not text[match.start("label")].isupper():
        return False
    first = text[match.start("value")]
    return bool(match["sep"].strip()) or (len(match["value"]) > 40 and (first.isupper() or first in '«“"'))


def _by_style(line: Line) -> Label | None:
    if line.style in ("abstract", "abstrakt", "resume", "résumé"):
        return Label("abstract", line.text, "style abstract")
    if line.style in ("keywords", "keyword", "mots-clés"):
        return Label("keywords", line.text, "style keywords")
    return None


def _bold_run_in(line: Line) -> Label | None:
    """A bold or italic first run that is a label, without any sign after it."""
    if len(line.spans) < 2 or line.spans[0].bold == line.spans[1].bold:
        return None
    words = line.spans[0].text
    field = field_of(words)
    if field in (None, "end", "other") or not line.text.strip().startswith(words.strip()):
        return None
    return Label(field or "", line.text.strip()[len(words.strip()) :].strip(" .:—–-"), words.strip())
