"""Authors named in a sentence: "T", by A and B (Lab); with C (Office) I propose; A (X) and B (Y) present."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import AUTHOR, MY_COLLEAGUE, MY_OR_OUR
from mailbot.read.naming.lexicon.texts import OFFERED, SENT, SUBMITTED
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.listed import ME, NAME, Listed, listed_at, own_place, works_alone
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.names import is_name, same_person

WORK = "\ue010"  # stands for the title in the sentence; private use, no author types it
_ARE_WORDS = r"(?:is|are|est|sont|ist|sind|es|son|e|sono|sao|zijn|will be|sera|seront|wird|werden)"
_People = tuple[tuple[str, str | None], ...]
_BY = re.compile(
    rf"{WORK}[\s»”“\"'’)*_]*[,.–—-]?\s*\(?\s*(?:(?:and|et|und|y|e|en)\s+)?(?:(?:is|it is|est|ist|es|sera|"
    rf"e)\s+)?(?:(?:presented|written|presentee?|vorgestellt|presentad[ao]|presentat[ao]|"
    r"apresentad[ao])\s+)?(?:by|par|von|de|di|por|door|van|af|av)\s+"
)
_IT_IS = re.compile(
    rf"\b{SENT} (?:is )?(?:of|by|from|de|du|von|di|da|por|van|door) (?={ME}\b)|"
    r"(?:^|[.!:,]\s+)(?:it's|it is|it would be|that's|that would be|it will be|ce serait|ce sera|c'est|"
    r"das (?:sind|waren)|wir sind|we are|nous sommes|somos|siamo|wij zijn)\s+(?:just |only |simplement )?"
    rf"(?:(?:by|par|von|di|de|por|door) )?(?={ME}\b)",
    re.IGNORECASE,
)
# Who signs is with who writes: "co-author is Bob Cole", "Mitautorin Imke Roth", "with me on the paper:".
_CO_AUTHOR = rf"(?=(?:co|mit|ko|mede)-?[af]){AUTHOR}"
_BESIDE_ME = re.compile(
    rf"\b{_CO_AUTHOR}(?:\s*:\s*|(?:[, ]+(?:{_ARE_WORDS}))?\s+)|"
    rf"\b(?:with|avec|mit|con|com|met) {ME}\b(?: [\w']+){{0,4}}(?:\s*:\s*|\s+(?:{_ARE_WORDS}|stehen|"
    rf"steht)\s+)"
)
_SIGNS = re.compile(
    rf"\s*,?\s*(?:(?:{_ARE_WORDS}|will be|would be|also|en|{MY_OR_OUR}|the|an?|les?|la|une?|eine?|el|"
    rf"los|il|i|os?|"
    rf"de|het)\s+)*(?<!not )(?:{_CO_AUTHOR}\b|(?:(?:who|qui|que|che|quien|die|der|le|la|it|also)\s+)*"
    r"(?:co-?sign|co-?firm|co-?wrote|coscri|coassin)\w*)"
)
# Who wrote it, and nobody else: "signed by", "a autoria é de", "da autoria de".
_SIGNED_BY = re.compile(
    r"\b(?:signed|authored|signee?s?|ecrite?|redigee?|verfasst|unterzeichnet|firmad[oa]|firmat[oa]|assinad[oa]|"
    r"ondertekend|autoria)(?: (?:e|is))?\s+(?:by|par|de|von|por|da|door)\s+"
)
_AND_OF = re.compile(
    r"(\b(?:and|et|und|y|e|en) )(?:d['’]|(?:de|von|di|da|do|by|par|por|door) )(?=[^\W\d_a-zß-ÿ])"
)
_OF_WORK = re.compile(rf"\b{SENT}\s+(?:of|by|from|de|d|du|von|di|da|do|por|van|door)(?:\s+|['’])")
_SENTENCE_ENDS = re.compile(r"\s*(?:\.(?:\s|$)|$)")
_COLON = re.compile(rf"\s*:\s*{WORK}")
_WE = re.compile(r"[\"“„«]\s?(?:we|nous|wir|nosotros|noi|nos|wij)\s?[\"”“»]\s+[^\W\d_]+\s+")
_ME_FIRST = re.compile(rf"(?:^|[.!:]\s+|{WORK}\s+)(?={ME}\b)", re.IGNORECASE)
_BRACKET = re.compile(rf"{WORK}[^().!?]{{0,50}}\((?=[^\W\d_a-z])")
_WITH = re.compile(
    r"(?<!\w)(?:with|avec|mit|con|(?:in|as)sieme a|com|(?<!i )(?<!we )(?<!'ve )(?<!have )met)\s+"
)
_ARE = re.compile(
    rf"\b(?:{AUTHOR}|speakers?)"
    r"(?:\s*:\s*|(?: of (?:the|this) \w+)? (?:are|is|would be|will be|remain|stay|sont|seraient|seront|"
    r"restent|demeurent|sind|waren|bleiben|siguen siendo|somos|son|serian|restano|rimangono|sono|siamo|"
    r"sarebbero|permanecem|continuam a ser|sao|blijven|zijn)\s*:?\s+)(?:(?:still|again|unchanged|the same|"
    r"toujours|encore|inchanges|weiterhin|nach wie vor|immer noch|unverandert|todavia|sempre|ancora|ainda|"
    r"nog steeds|ongewijzigd)\s*[:,]?\s+)*"
)
_MISSING = (
    r"(?:missing|lacking|omitted|forg[eo]t\w*|removed|left out|without|not|"
    r"manqu\w+|absents?|oubli\w+|sans|pas|enlev\w+|"
    r"fehl\w+|vergess\w+|entfernt|nicht|ohne|falt\w+|olvid\w+|no|sin|manca\w*|dimentica\w*|non|senza|esquec\w+|nao|sem|"
    r"ontbre\w+|vergeten|niet|zonder)"
)
_POINT = re.compile(r"\n\s*(?:\d{1,2}[.)]|[-*•–])\s+(?=[^\W\d_])")  # of a list, each on its line
_NAMES = r"(?:names?|noms?|namen|nombres|nomi|nomes)"
_BESIDE = re.compile(  # "the authors Ann Bell and Bob Cole"
    rf"\b(?:the|les|nos|die|unsere|los|gli|i|os|de)\s+(?:(?:same|memes|selben|mismos|stessi|mesmos|zelfde)\s+)?"
    rf"(?=\w+[ns]\b|autori\b){AUTHOR},?\s+(?=\w)"
)
_LISTED = re.compile(  # "author list, in this order:", "the names are missing, it is about"
    rf"\b(?:{AUTHOR}|{_MISSING}\b[^.?!:]{{0,40}}\b{_NAMES}|{_NAMES}\b[^.?!:]{{0,40}}\b{_MISSING})\b[^.?!:]{{0,60}}?"
    r"(?::|,\s+(?:it is|they are|these are|we are|ce sont|c'est|il s'agit de|es handelt sich um|es sind|"
    r"das sind|son|se trata de|sono|si tratta di|sao|trata-se de|het gaat om|dat zijn)\b"
    r"(?:\s+(?:dans|in|en|nell|na)\b['\s](?:\w+['\s])?(?:order|ordre|reihenfolge|orden|ordine|ordem|volgorde))?\s*:?)\s*;?\s*"
)
_FOR_ANOTHER = re.compile(
    rf"\b(?:(?:on behalf of|au nom de|pour le compte de|im namen (?:von )?|im auftrag (?:von )?|en nombre de|"
    rf"a nome di|em nome de|namens)\s*(?:{MY_COLLEAGUE}\s*,?\s*)?|(?P<student>{MY_COLLEAGUE})\s*,?\s+)"
)
_NOT_WITH = re.compile(
    r"\b(?:(?<!it's )(?<!it is )(?<!this is )(?<!joint )work\w*|spoke|speak|talk\w*|discuss\w*|met|meet\w*|"
    r"share|check\w*|agree\w*|supervis\w*|echang\w+|parle\w*|vu|discute\w*|travaill\w+|accord|contact|"
    r"gesprochen|hablado|parlato|begin|start|deal\w*|copy|cc)\s*$"
)
_AND_I = re.compile(
    r"\s*,?\s+(?:and|et|und|y|e|en|og|och)\s+(?:I|myself|me|moi|moi-même|ich|yo|io|eu|ik|jeg|jag)\b(?!\.)"
)
_ALL = re.compile(
    r"^(?:all|both|alle|beide|tous|toutes|todos|tutti|allen)\s+(?:(?:of|at|from|de|du|da|van|von)\s+)?"
)
_WITH_BEFORE = re.compile(r"\b(?:with|avec|mit|con|com|met)\s+$")
_NEAR = 60  # characters behind the names in which the verb of offering stands


_HEADS = re.compile(r"(?<!\bProf)(?<!\bDr)[.!?:,]\s+|\b(?:colleagues?|collègues?|student|étudiante?)\s+")


def authors_told(said: str, sender: str | None) -> tuple[str, ...]:
    """ "Name (affiliation)" of each author that the sentences around WORK name; () where they name none."""
    said = " ".join(said.split())
    for look in (_it_is, _behind_title, _authors_are, _signed, _for_another, _who_propose, _with):
        people = look(said, sender)
        if people:
            break
    return _shown(_at_home(people, said, sender))


def authors_said(said: str, sender: str | None) -> tuple[str, ...]:
    """ "Name (affiliation)" of each author in "the authors are A and B", wherever the letter says it."""
    said = " ".join(_POINT.sub("; ", said).split())
    people = _authors_are(said, sender) or _signed(said, sender)
    return _shown(_at_home(people, said, sender)) if people else ()


def introduces(sentence: str) -> bool:
    """Whether a sentence tells who the authors are and where they work."""
    flat = " ".join(sentence.split())
    if len(_signed(flat, "me")) > 1 or works_alone(flat):
        return True
    people = _authors_are(flat, "me") or _it_is(flat, "me") or _with(flat, "me")
    return (len(people) > 1 and any(told for _, told in people)) or own_place(flat) is not None


def _at_home(people: _People, said: str, sender: str | None) -> _People:
    """With where the sender says that he works, for the sender without a place."""
    place = own_place(said) if sender else None
    if place is None or sender is None:
        return people
    return tuple(
        (name, place if told is None and same_person(name, sender) else told)
        for name, told in people or ((sender, None),)
    )


def _shown(people: _People) -> tuple[str, ...]:
    return tuple(f"{name} ({told})" if told else name for name, told in people)


def _authors_are(said: str, sender: str | None) -> _People:
    """ "The authors would be me and Bob Cole from River Lab"; "the authors: me and Bob Cole"."""
    plain = fold_in_place(said)
    match = _ARE.search(plain)
    if match is not None and not _BESIDE_ME.match(plain, match.start()):
        return listed_at(said, match.end(), sender).people
    places = [one.end() for pattern in (_LISTED, _BESIDE) for one in pattern.finditer(plain)]
    return next(filter(None, (_more_than_one(listed_at(said, at, sender)) for at in places)), ())


def _signed(said: str, sender: str | None) -> _People:
    """ "Bob Cole is co-author", "with me on the paper: Bob Cole", "signed by A and B"."""
    plain = fold_in_place(said)
    for match in _BESIDE_ME.finditer(plain):
        found = listed_at(said, match.end())
        if found.people:
            return _with_first(sender, found)
    whole = _AND_OF.sub(r"\1", said)
    for pattern in (_SIGNED_BY, _WE):
        for match in pattern.finditer(fold_in_place(whole)):
            found = listed_at(whole, match.end(), sender)
            if found.people:
                return found.people
    for match in _OF_WORK.finditer(plain):
        found = listed_at(said, match.end(), sender)
        if found.people and _COLON.match(said, found.end):
            return found.people
    return _who_sign(said, plain, sender)


def _who_sign(said: str, plain: str, sender: str | None) -> _People:
    """ "Bob Cole (River Lab) is my co-author"; "Me and Bob Cole." """
    end = 0
    for name in NAME.finditer(said):
        if name.start() < end:
            continue
        found = listed_at(said, name.start())
        end = found.end
        if found.people and _SIGNS.match(plain, found.end):
            return _with_first(sender, found)
    for first in _ME_FIRST.finditer(said):
        found = listed_at(said, first.end(), sender)
        if _SENTENCE_ENDS.match(said, found.end):
            return _more_than_one(found)
    return ()


def _it_is(said: str, sender: str | None) -> _People:
    """ "It's me and my colleague Bob Cole"; "it would be by myself and Bob Cole, both at River Lab"."""
    match = _IT_IS.search(fold_in_place(said))
    return () if match is None or sender is None else _more_than_one(listed_at(said, match.end(), sender))


def _more_than_one(found: Listed) -> _People:
    return found.people if len(found.people) > 1 else ()


def _behind_title(said: str, sender: str | None) -> _People:
    for pattern in (_BY, _BRACKET):
        match = pattern.search(fold_in_place(said) if pattern is _BY else said)
        if match is None:
            continue
        found = listed_at(said, match.end(), sender)
        inside = said[match.end() :].split(")")[0]
        others = _AND_I.sub("", inside)
        if pattern is _BRACKET and found.people:
            return _with_first(sender, Listed(_pairs(others), 0)) if others != inside else _pairs(inside)
        if found.people:
            return found.people
    return ()


def _pairs(inside: str) -> _People:
    """ "Ann Bell, River Lab, and Bob Cole, Office": each with what follows the name."""
    names, _, place = inside.rpartition(";")
    shared = place.strip() if names and is_affiliation(place) and not people_in(place) else None
    people = people_in(names if shared else inside)
    return tuple((one.name, _ALL.sub("", one.affiliation or shared or "") or None) for one in people)


def authors_in_bracket(said: str) -> tuple[str, ...]:
    """ "Our team (A, B and C, all River Lab)": several names in one bracket, and nothing else there."""
    for match in re.finditer(r"\(([^()]{8,200})\)", said):
        people = _pairs(match[1])
        if len(people) > 1 and is_name(people_in(match[1])[0].name) and match[1].startswith(people[0][0]):
            return _shown(people)
    return ()


def _for_another(said: str, sender: str | None) -> _People:
    """ "On behalf of my student C I submit", "my student C would like to present": C, and not who writes."""
    plain = fold_in_place(said)
    for match in _FOR_ANOTHER.finditer(plain):
        if _WITH_BEFORE.search(plain[: match.start()]):
            continue
        found = listed_at(said, match.end())
        if not found.people:
            continue
        if _AND_I.match(said, found.end):
            return _with_first(sender, found)
        if match["student"] is None or OFFERED.search(plain[found.end : found.end + 2 * _NEAR]):
            return found.people
    return ()


def _who_propose(said: str, sender: str | None) -> _People:
    """Names at the head of the sentence that offers: "A (X), B (Y) and C (Z) propose:"."""
    for start in [0, *(match.end() for match in _HEADS.finditer(said))]:
        found = listed_at(said, start, sender)
        behind = fold_in_place(said[found.end : found.end + _NEAR])
        if len(found.people) > 1 and (OFFERED.search(behind) or SUBMITTED.search(behind)):
            mine = tuple(one for one in found.people if one[0] == sender)
            return (*mine, *(one for one in found.people if one not in mine))
    return ()


def _with(said: str, sender: str | None) -> _People:
    """The sender with the partners whom the sentence names."""
    plain = fold_in_place(said)
    for match in _WITH.finditer(plain):
        if _NOT_WITH.search(plain[: match.start()]):
            continue
        found = listed_at(said, match.end())
        if found.people and sender:
            return _with_first(sender, found)
    return ()


def _with_first(sender: str | None, found: Listed) -> _People:
    if sender is None or any(same_person(name, sender) for name, _ in found.people):
        return found.people
    return ((sender, found.shared), *found.people)
