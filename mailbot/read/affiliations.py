"""Whether a line names an institution, and the addresses that stand in a block of authors."""

from __future__ import annotations

import re

from mailbot.read.names import fold
from mailbot.read.raised import without_marks

_WORDS = re.compile(
    r"\buni\.|\b(?:uni(?:v|versit\w*|versid\w*)|institut\w*|istituto|instytut|lab|labs|laborato\w*|labo|departa?ment\w*|"
    r"dept|dpt|dipartimento|facult\w*|fakultat|facolta|school|ecole|escuela|scuola|college|academy|akademie|academ\w*|"
    r"cent(?:er|re|ro|rum)|zentrum|research|recherches?|forschung\w*|cnrs|inria|inrae|inrap|cnes|onera|ign|brgm|"
    r"ifremer|cirad|ird|cea|umr|upr|usr|ura|umi|gmbh|inc|ltd|llc|sas|sarl|corp|corporation|company|societe|"
    r"agency|agence|agenzia|agencia|ministry|ministere|hospital|hopital|chu|observato\w*|service|services|"
    r"team|equipe|group|groupe|gruppe|grupo|gruppo|ens|ensg|insa|iut|polytech\w*|politec\w*|technische|hochschule|"
    r"haute ecole|nasa|esa|jrc|dlr|csic|cnr|museum|foundation|fondation|stiftung|network|consortium|station|"
    r"chair|chaire|unit|unite|division|section|bureau|office|archives|chambre|commission|council|institution|"
    r"association|telecom|imt|mines|centralesupelec|supaero|isae|agro\w*|eth|epfl|mit|irisa|gipsa\w*|ltci|"
    r"technolog\w*|engineering|geo\w*sciences|sciences|technion|kth|ku leuven|tu|tum|campus|hub|sorbonne|"
    r"analytics|systems|space|aerospace|parc national|national park|conservatoire|syndicat|metropole|"
    r"ville de|region|direction|delegation|program(?:me)?|initiative)\b",
)
_COUNTRY = re.compile(
    r"\b(?:france|germany|deutschland|allemagne|italy|italie|italia|spain|espagne|espana|portugal|belgi\w+|"
    r"switzerland|suisse|schweiz|austria|autriche|netherlands|pays-bas|united kingdom|royaume-uni|uk|england|"
    r"scotland|ireland|irlande|norway|norvege|sweden|suede|denmark|danemark|finland|finlande|poland|pologne|"
    r"czech\w*|hungary|hongrie|romania|roumanie|greece|grece|turkey|turkiye|turquie|usa|united states|etats-unis|"
    r"canada|mexico|brazil|bresil|brasil|argentina|chile|peru|china|chine|japan|japon|india|inde|korea|coree|"
    r"taiwan|vietnam|morocco|maroc|algeria|algerie|tunisia|tunisie|senegal|cameroon|cameroun|nigeria|kenya|"
    r"egypt|egypte|south africa|israel|lebanon|liban|australia|australie|new zealand|luxembourg|croatia|serbia|"
    r"slovenia|slovakia|ukraine|russia|russie|iceland|estonia|latvia|lithuania)\.?$"
)
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}-)?\d{4,6}\b|\bCedex\b|\bB\.?P\.? ?\d+", re.IGNORECASE)
_ACRONYMS = re.compile(
    r"^[A-Z0-9][A-Z0-9&-]{1,10}(?:\s?[/–—,+-]\s?[A-Z0-9][A-Z0-9&-]{1,10})+$|^[A-Z][A-Z0-9&-]{1,7}$"
)

_LOCAL = r"[A-Za-z0-9._%+'-]+"
_DOMAIN = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
EMAIL = re.compile(rf"(?<![\w.]){_LOCAL}\s?@\s?{_DOMAIN}")
_GROUP = re.compile(rf"[{{(\[<]\s*({_LOCAL}(?:\s*[,;|]\s*{_LOCAL})+)\s*[}})\]>]\s*@\s*({_DOMAIN})")
_AT = re.compile(
    rf"({_LOCAL})\s*(?:\s(?:at|AT|chez|arobase)\s|[\[({{<]\s*(?:at|AT|@|a|arobase)\s*[\])}}>])\s*"
    rf"([A-Za-z0-9-]+(?:(?:\.|\s*(?:\s(?:dot|DOT|point)\s|[\[({{<]\s*(?:dot|DOT|point|\.)\s*[\])}}>])\s*)[A-Za-z0-9-]+)+)"
)


def is_affiliation(text: str) -> bool:
    """Whether the text names an institution or a place, by its words, its country or its capitals."""
    plain = without_marks(text).strip(" ,;.")
    folded = fold(plain)
    return bool(
        _WORDS.search(folded)
        or _COUNTRY.search(folded)
        or _POSTCODE.search(plain)
        or (_ACRONYMS.match(plain) and len(plain) > 2)
    )


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
