"""Whether a line names an institution, and the addresses that stand in a block of authors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailbot.read.naming.gazetteer import Known
from mailbot.read.naming.likeness import OF, Likeness, ends_in_form, likeness, noun_in
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.authors.raised import without_marks

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST = 8  # words of an institution's name that stands alone
_FEW = 5  # words that need no second capital
# Acronyms and legal forms, only as they are written: "Cea", "Ens" and "Tu" are also names.
_WRITTEN = re.compile(
    r"\b(?:CNRS|CNES|CEA|ENS|ENSG|ENSTA|ENAC|ENPC|IGN|IRD|BRGM|INRAP|INSA|IUT|IMT|ETH|EPFL|MIT|TU|TUM|KTH|"
    r"DTU|NTNU|UCL|USGS|NASA|ESA|JAXA|ISRO|JRC|DLR|CSIC|CNR|ISPRA|IGP|IPGP|LIP6|LIRMM|IRIT|UMR|UPR|USR|URA|"
    r"UMI|CHU|CNAM|EHESS|INSERM|PSL|UGA|UBS|UBO|GmbH|gGmbH|mbH|Inc|Ltd|LLC|LLP|PLC|SAS|SASU|SARL|SCOP|SNC|SA|"
    r"AG|BV|NV|AB|AS|ASA|ApS|Oy|Oyj|KG|OHG|UG|SpA|Srl|Sagl|Lda|Ltda|Kft|Zrt|Pty|[Ee]\.\s?V\.|d\.\s?o\.\s?o\.|"
    r"s\.\s?r\.\s?o\.|z\s?o\.\s?o\.|a\.\s?s\.|S\.\s?r\.\s?l\.|S\.\s?p\.\s?A\.|S\.\s?c\.\s?a?\.?\s?r\.\s?l\.|"
    r"G\.?m\.?b\.?H\.|A/S|& Co|et Cie)(?:\b|(?<=\.))"
)
INITIALLED = re.compile(r"[^\W\d_]{2,}\s+(?:[^\W\d_]\.[\s-]?){1,3}(?=\s*(?:$|[,;]|\s(?:and|et|und|&)\s))")
_COUNTRY = re.compile(
    r"\b(?:france|germany|deutschland|allemagne|italy|italie|italia|spain|espagne|espana|portugal|belgi\w+|"
    r"switzerland|suisse|schweiz|austria|autriche|netherlands|pays-bas|united kingdom|royaume-uni|uk|england|"
    r"scotland|ireland|irlande|norway|norvege|sweden|suede|denmark|danemark|finland|finlande|poland|pologne|"
    r"czech\w*|hungary|hongrie|romania|roumanie|greece|grece|turkey|turkiye|turquie|usa|united states|"
    r"etats-unis|canada|mexico|brazil|bresil|brasil|argentina|chile|peru|china|chine|japan|japon|india|inde|"
    r"korea|coree|taiwan|vietnam|morocco|maroc|algeria|algerie|tunisia|tunisie|senegal|cameroon|cameroun|"
    r"nigeria|kenya|egypt|egypte|south africa|israel|lebanon|liban|australia|australie|new zealand|"
    r"luxembourg|croatia|serbia|slovenia|slovakia|ukraine|russia|russie|iceland|estonia|latvia|lithuania)\.?$"
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
    namelike = _NAMELIKE.match(plain) is not None
    if namelike:
        judged = likeness(plain).likeness
        if judged is not Likeness.EITHER:
            return judged is Likeness.INSTITUTION
    folded = fold(plain)
    return bool(
        (not namelike and _is_called_as_institutions(plain))
        or (_WRITTEN.search(plain) and not plain.isupper())
        or _is_company(plain, text)
        or _COUNTRY.search(folded)
        or _POSTCODE.search(plain)
        or (_ACRONYMS.match(plain) and len(plain) > 2)
    )


def _is_called_as_institutions(plain: str) -> bool:
    """A noun of institutions with a capital, or amid few words: "Haute école de cartographie"."""
    words = _WORD.findall(without_emails(plain) if "@" in plain else plain)
    if plain.isupper() and ": " in plain:  # a title, whose capitals tell nothing
        return False
    capitals = [word for word in words if not word.islower()]
    if not capitals or (len(capitals) < 2 and len(words) > _FEW and fold(words[1]) not in OF):  # a sentence
        return False
    named = words if len(words) <= _MOST else capitals
    return any(noun_in(word) >= Known.FAIRLY for word in named)


def _is_company(plain: str, text: str) -> bool:
    """ "Orbitale B.V."; but "Rao B.V., Cole C.D." are people whose initials stand behind their names."""
    if len(INITIALLED.findall(text)) > 1:
        return False
    return any(ends_in_form(part.strip()) for part in (plain, *text.split(",")))


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
