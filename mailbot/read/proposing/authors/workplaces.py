"""Whether a line names an institution, and the addresses that stand in a block of authors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.authors.raised import without_marks

_WORDS = re.compile(
    r"\buni\.|\b(?:uni(?:v|versit\w*|versid\w*)|institut\w*|instituut|istituto|instytut|lab|labs|"
    r"laborat\w+|labo|departa?ment\w*|"
    r"dept|dpt|dep|dipartimento|facult\w*|fakultat|facolta|faculdade|school|ecole|escuela|escola|scuola|"
    r"college|academ\w*|"
    r"akademi\w*|cent(?:er|re|ro|rum|rul)|zentrum|research|recherches?|\w*forschung\w*|\w+zentrum|"
    r"\w+institut|\w+werke?|"
    r"hochschule|\w+schule|hogeschool|universiteit|polytech\w*|politec\w*|technische|technical|"
    r"haute ecole|company|societe|"
    r"corp|corporation|agency|agence|agenzia|agencia|agentur|ministry|ministere|ministerio|hospital|"
    r"hopital|observato\w*|"
    r"services?|team|equipe|group|groupe|gruppe|grupo|gruppo|stichting|verein|trust|museum|foundation|"
    r"fondation|stiftung|"
    r"fundacion|fondazione|network|reseau|consortium|station|chaire|unit|unite|einheit|division|"
    r"bureau d'etudes|office|"
    r"archives?|chambre|commission|commissariat|council|conseil|institution|association|federation|"
    r"society|telecom|mines de|"
    r"centralesupelec|supaero|isae|agro\w+|irisa|gipsa\w*|ltci|inria|inrae|ifremer|cirad|onera|"
    r"technolog\w*|engineering|"
    r"geo\w*sciences?|sciences?|technion|ku leuven|campus|hub|sorbonne|analytics|systems|solutions|"
    r"consulting|imaging|"
    r"robotics|resources|ressources|survey|surveys|authority|administration|space|spatial|spatiale|"
    r"aerospace|espace|parc national|"
    r"national park|conservatoire|syndicat|metropole|ville de|region|direction|delegation|"
    r"program(?:me)?|initiative|"
    r"national\w*|european|europeenne?|international\w*|remote sensing|earth|meteo\w*|geo(?:logi|graphi|"
    r"mati|detic|physi|spati)\w*|"
    r"start-?up|independent (?:researcher|consultant)|chercheure? independante?|retired|retraitee?|"
    r"mapping|data|sensing|co-?operativ\w*|kooperativ\w*|genossenschaft|coop|collecti(?:ve|f|vo|u)|societa|"
    r"sociedad|sociedade|chair|lehrstuhl|catedra|cattedra|bureau|cabinet|atelier|compagnie|et cie|ingenieure|"
    r"ingenieros|ingenieria|holding|ufficio|oficina|escritorio|kantoor|bedrijf|kontor|institutt\w*|centrum|"
    r"zakład|fakulteit|fakultet|gemeente|comune di|regione|ayuntamiento|prefeitura|mairie|council|prefecture|"
    r"consejeria|conselleria|rijks\w+|waterschap|onderzoek\w*|instytutu?|uniwersytet\w*|wydzial|yliopisto|"
    r"egyetem|universitet\w*|enterprises?|empresa|impresa|entreprise|unternehmen|startup|azienda|consorzio|"
    r"consorcio|konsortium|charity|ltd|limited|partners|associates|ventures|trustees|ranger|wardens|cluster|"
    r"gesellschaft|\w+(?:labor|instituut|universitat|universiteit|akademie|anstalt|verband|gesellschaft|"
    r"dienste?|behorde|ministerium|agentur|buro|archiv|museum|warte|werkstatt|betriebe?|stiftung|zentrale)|"
    r"\w{3,}(?:amt|amter|lab|labs|verein|stelle|gruppe)|landes\w+(?:e|ung)|bundes\w+)\b",
)
# Acronyms and legal forms, only as they are written: "Cea", "Ens" and "Tu" are also names.
_WRITTEN = re.compile(
    r"\b(?:CNRS|CNES|CEA|ENS|ENSG|ENSTA|ENAC|ENPC|IGN|IRD|BRGM|INRAP|INSA|IUT|IMT|ETH|EPFL|MIT|TU|TUM|"
    r"KTH|DTU|NTNU|UCL|USGS|NASA|"
    r"ESA|JAXA|ISRO|JRC|DLR|CSIC|CNR|ISPRA|IGP|IPGP|LIP6|LIRMM|IRIT|UMR|UPR|USR|URA|UMI|CHU|CNAM|EHESS|"
    r"INSERM|PSL|UGA|UBS|UBO|"
    r"GmbH|gGmbH|mbH|Inc|Ltd|LLC|LLP|PLC|SAS|SASU|SARL|SCOP|SNC|SA|AG|BV|NV|AB|AS|ASA|ApS|Oy|Oyj|KG|OHG|UG|"
    r"SpA|Srl|Sagl|Lda|Ltda|Kft|Zrt|Pty|[Ee]\.\s?V\.|d\.\s?o\.\s?o\.|s\.\s?r\.\s?o\.|z\s?o\.\s?o\.|a\.\s?s\.|"
    r"S\.\s?r\.\s?l\.|S\.\s?p\.\s?A\.|S\.\s?c\.\s?a?\.?\s?r\.\s?l\.|G\.?m\.?b\.?H\.|A/S|& Co|"
    r"et Cie)(?:\b|(?<=\.))"
)
# Legal forms at the end of a name, with or without points: "S.r.l.", "Srl", "S. L.", "B.V.", "GmbH & Co. KG".
_LEGAL_FORM = re.compile(
    r"[^\W\d_]\S*,?\s(?:S\.?\s?[Rr]\.?\s?[Ll]\.?|S\.?\s?[Pp]\.?\s?[Aa]\.?|S\.\s?L\.?(?:\s?[UL]\.?)?|SLU?|"
    r"S\.\s?A\.?"
    r"(?:\s?[SR]\.?(?:\s?L\.?)?)?|B\.\s?V\.?|N\.\s?V\.?|A\.?/?S|ApS|Oyj?|AB|A\.\s?B\.|Lda\.?|Ltda\.?|Ltd\.?|Inc\.?|"
    r"Corp\.?|"
    r"Co\.|Cie\.?|mbH|GmbH(?:\s&\sCo\.?\s?KG)?|KG|OHG|GbR|e\.\s?V\.?|eG|d\.\s?o\.\s?o\.?|s\.\s?r\.\s?o\.?|"
    r"a\.\s?s\.|"
    r"Sp\.\s?z\s?o\.\s?o\.?|Kft\.?|Zrt\.?|SCOP|SCIC|GIE|ASBL|VZW|PLC|Pte\.?|Pvt\.?|OÜ|SIA|UAB)$"
)
INITIALLED = re.compile(r"[^\W\d_]{2,}\s+(?:[^\W\d_]\.[\s-]?){1,3}(?=\s*(?:$|[,;]|\s(?:and|et|und|&)\s))")
_COUNTRY = re.compile(
    r"\b(?:france|germany|deutschland|allemagne|italy|italie|italia|spain|espagne|espana|portugal|belgi\w+|"
    r"switzerland|suisse|schweiz|austria|autriche|netherlands|pays-bas|united kingdom|royaume-uni|uk|england|"
    r"scotland|ireland|irlande|norway|norvege|sweden|suede|denmark|danemark|finland|finlande|poland|pologne|"
    r"czech\w*|hungary|hongrie|romania|roumanie|greece|grece|turkey|turkiye|turquie|usa|united states|"
    r"etats-unis|"
    r"canada|mexico|brazil|bresil|brasil|argentina|chile|peru|china|chine|japan|japon|india|inde|korea|coree|"
    r"taiwan|vietnam|morocco|maroc|algeria|algerie|tunisia|tunisie|senegal|cameroon|cameroun|nigeria|kenya|"
    r"egypt|egypte|south africa|israel|lebanon|liban|australia|australie|new zealand|luxembourg|croatia|"
    r"serbia|"
    r"slovenia|slovakia|ukraine|russia|russie|iceland|estonia|latvia|lithuania)\.?$"
)
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}-)?\d{4,6}\b|\bCedex\b|\bB\.?P\.? ?\d+", re.IGNORECASE)
_ACRONYMS = re.compile(
    r"^[A-Z0-9][A-Z0-9&-]{1,10}(?:\s?[/–—,+-]\s?[A-Z0-9][A-Z0-9&-]{1,10})+$|^[A-Z][A-Z0-9&-]{1,7}$"
)

# Words with capitals, with small ones of three letters at most between them: as people are called too.
_NAMELIKE = re.compile(
    r"^(?:[^\W\d_a-zß-ÿ][\w.'’-]*|\w{1,3})(?: (?:[^\W\d_a-zß-ÿ][\w.'’-]*|[\w'’]{1,3})){1,5}$"
)

_LOCAL = r"[A-Za-z0-9._%+'-]{1,64}"  # RFC 5321 section 4.5.3.1: 64 octets
_DOMAIN = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
EMAIL = re.compile(rf"(?<![\w.]){_LOCAL}\s?@\s?{_DOMAIN}")
_GROUP = re.compile(rf"[{{(\[<]\s*({_LOCAL}(?:\s*[,;|]\s*{_LOCAL})+)\s*[}})\]>]\s*@\s*({_DOMAIN})")
_DOT = r"(?:\.|\s*(?:\s(?:dot|DOT|point)\s|[\[({<]\s*(?:dot|DOT|point|\.)\s*[\])}>])\s*)"
_AT = re.compile(
    rf"(?<![\w.%+'-])({_LOCAL})\s*(?:\s(?:at|AT|chez|arobase)\s|"
    rf"[\[({{<]\s*(?:at|AT|@|a|arobase)\s*[\])}}>])\s*"
    rf"([A-Za-z0-9-]{{1,63}}(?:{_DOT}[A-Za-z0-9-]{{1,63}}){{0,6}}{_DOT}[A-Za-z]{{2,10}})(?![\w-])"
)


def is_affiliation(text: str) -> bool:
    """Whether the text names an institution or a place, by its words, its country or its capitals."""
    plain = without_marks(text).strip(" ,;.")
    if _NAMELIKE.match(plain):
        judged = likeness(plain).likeness
        if judged is not Likeness.EITHER:
            return judged is Likeness.INSTITUTION
    folded = fold(plain)
    return bool(
        _WORDS.search(folded)
        or (_WRITTEN.search(plain) and not plain.isupper())
        or _is_company(plain, text)
        or _COUNTRY.search(folded)
        or _POSTCODE.search(plain)
        or (_ACRONYMS.match(plain) and len(plain) > 2)
    )


def _is_company(plain: str, text: str) -> bool:
    """ "Orbitale B.V."; but "Rao B.V., Cole C.D." are people whose initials stand behind their names."""
    if len(INITIALLED.findall(text)) > 1:
        return False
    return any(_LEGAL_FORM.search(part.strip()) for part in (plain, f"{plain}.", *text.split(",")))


def ends_in_country(text: str) -> bool:
    """Whether the last of several parts between commas is a country: "River Works, Oslo, Norway"."""
    parts = fold(without_marks(text)).strip(" .;").split(",")
    return len(parts) > 1 and bool(_COUNTRY.fullmatch(parts[-1].strip()))


def named_in_domain(text: str, emails: Iterable[str]) -> bool:
    """Whether a word of the text is in the domain of an address: "Riverkant" of x@riverkant.example."""
    words = [word for word in re.findall(r"[a-z]{5,}", fold(text)) if word not in ("example",)]
    domains = [re.sub(r"[^a-z]", "", fold(email.rpartition("@")[2])) for email in emails]
    return any(word in domain for word in words for domain in domains)


def emails_in(text: str) -> tuple[str, ...]:
    """Addresses in order: plain, "{a, b}@x.org", "a at x dot org"; lower case as written otherwise."""
    spans: list[tuple[int, str]] = []
    for match in _GROUP.finditer(text):
        spans += [(match.start(), f"{local.strip()}@{match[2]}") for local in re.split(r"[,;|]", match[1])]
    rest = _GROUP.sub(lambda match: " " * len(match[0]), text)
    spans += [(match.start(), re.sub(r"\s", "", match[0])) for match in EMAIL.finditer(rest)]
    rest = EMAIL.sub(lambda match: " " * len(match[0]), rest)
    for match in _AT.finditer(rest):
        domain = re.sub(
            r"\s*(?:\s(?:dot|DOT|point)\s|[\[({<]\s*(?:dot|DOT|point|\.)\s*[\])}>])\s*", ".", match[2]
        )
        spans.append((match.start(), f"{match[1]}@{domain}"))
    return tuple(dict.fromkeys(email.strip(".'") for _, email in sorted(spans, key=lambda one: one[0])))


def without_emails(text: str) -> str:
    """The text less addresses and the words that announce them."""
    for pattern in (_GROUP, EMAIL, _AT):
        text = pattern.sub("", text)
    text = re.sub(
        r"(?:mailto:|\b(?:e-?mails?|courriels?|mails?|m[ée]l)\b\s*:?)", " ", text, flags=re.IGNORECASE
    )
    text = re.sub(r"<\s*>|\(\s*[,;]?\s*\)|\[\s*\]|\{\s*\}", "", text)
    return " ".join(text.split()).strip(" ,;:|–—-")


def belongs(email: str, name: str) -> bool:
    """Whether an address is plainly this person's: the family name, or initials, in its local part."""
    local = fold(email.split("@")[0])
    words = [re.sub(r"[^a-z0-9]", "", fold(word)) for word in re.split(r"[\s-]+", name)]
    words = [word for word in words if word]
    if not words:
        return False
    squeezed = re.sub(r"[^a-z0-9]", "", local)
    if any(len(word) > 3 and word in squeezed for word in words):
        return True
    parts = [part for part in re.split(r"[._-]", local) if part]
    if words[0] in parts or words[-1] in parts:
        return True
    return squeezed in ("".join(word[0] for word in words), words[0][0] + words[-1], words[-1] + words[0][0])
