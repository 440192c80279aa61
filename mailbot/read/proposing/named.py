"""Authors named in a sentence: "T", by A and B (Lab); with C (Office) I propose; A (X) and B (Y) present."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.proposing.affiliations import emails_in, is_affiliation, without_emails
from mailbot.read.proposing.announced import OFFERED, SUBMITTED
from mailbot.read.proposing.names import bare_name, fold, is_name, same_person
from mailbot.read.proposing.people import people_in

TITLE = "\ue010"  # stands for the title in the sentence; private use, no author types it
_PARTICLES = r"(?:de|du|des|da|dos|das|do|del|della|di|la|le|van|von|der|den|ter|ten|el|al|bin|ibn|y|d'|zu)"
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_WORD = (
    rf"(?:{_CAPITAL}\.(?:\s?-?{_CAPITAL}\.)*|(?:[dlDL]['’])?(?!(?:I|Ich|Je|Nous|Wir|We)\s){_CAPITAL}[\w'’-]*)"
)
_NAME = re.compile(rf"{_WORD}(?:\s+(?:{_PARTICLES}\s+){{0,2}}{_WORD}){{1,5}}")
_SINGLE = re.compile(rf"(?:{_WORD})(?=\s)")
_TOLD = re.compile(r"\s*\(([^()]{2,160}(?:\([^()]{1,40}\)[^()]{0,40})?)\)")
_AND = re.compile(
    r"\s*(?:,\s*(?:and|et|und|y|e|en|og|och|as well as)?|;|&|\s(?:and|et|und|y|e|en|og|och|sowie))\s+"
)
_OF = re.compile(
    r"\s*,?\s+(?:(?:we are |nous sommes |wir sind )?(?:(?:all|both) with|"
    r"(?:all |both |tous |beide |tous (?:les )?deux )?(?:of|from|at|chez|du|de la|de l['’]|de l|"
    r"des|von der|vom|von|del|della|dell['’]|da|do|van|van de|van het))(?: the)?)\s*"
    r"(?=[^\W\d_a-z])"
)
_BY = re.compile(
    rf"{TITLE}[\s»”“\"'’)*_]*[,–—-]?\s*\(?\s*(?:(?:and|et|und|y|e|en)\s+)?(?:(?:is|it is|est|ist|es|sera|"
    rf"è)\s+)?(?:(?:presented|written|presentee?|vorgestellt|presentad[ao]|"
    rf"presentat[ao]|"
    r"apresentad[ao])\s+)?(?:by|par|von|de|di|por|door|van|af|av)\s+"
)
_WHO_WRITES = r"(?:me|myself|i|moi(?:-meme)?|mir|ich|mi|yo|io|mim|eu|mij|ik)"
# "by myself and my colleague Bob Cole"; "it's me and Bob Cole"
_ME_AND = re.compile(
    rf"{_WHO_WRITES}\s*(?:,|and|et|und|y|e|en)\s+"
    r"(?:(?:my|our|mon|ma|mes|notre|mein\w*|mi|mis|il mio|la mia|meu|minha|mijn)\s+"
    r"(?:co-?authors?|colleagues?|(?:phd )?student|co-?auteure?s?|collegues?|doctorante?|etudiante?|"
    r"kolleg\w+|doktorand\w*|colegas?|collegh?[aei]|collega'?s?)\s+)?"
)
_IT_IS = re.compile(
    r"(?:^|[.!:,]\s+)(?:it's|it is|it would be|that's|that would be|it will be|ce serait|ce sera|c'est|"
    r"das (?:sind|waren)|wir sind|we are|nous sommes|somos|siamo|wij zijn)\s+(?:just |only |simplement )?"
    rf"(?={_WHO_WRITES}\b)",
    re.IGNORECASE,
)
_BRACKET = re.compile(rf"{TITLE}[^()]{{0,50}}\((?=[^\W\d_a-z])")
_WITH = re.compile(
    r"(?<!\w)(?:(?:jointly|together|along|ensemble|insieme|conjuntamente|juntamente|junto|gemeinsam|"
    r"zusammen|samen|"
    r"in collaboration|in cooperation|en collaboration|en colaboracion|in collaborazione|em colaboracao|"
    r"in zusammenarbeit|"
    r"in samenwerking|joint work)\s+)?(?:with|avec|mit|con|a|com|met)\s+"
    r"(?:(?:my|our|mon|ma|mes|nos|notre|mein\w*|meinen|mi|mis|il mio|la mia|meu|minha|mijn)\s+)?"
    r"(?:(?:co-?authors?|colleagues?|co-?auteure?s?|collegues?|student|phd student|doctorante?|etudiante?|"
    r"kolleg\w+|"
    r"colegas?|collegh?[aei]|collega'?s?)\s+)?",
)
_ARE = re.compile(
    r"\b(?:authors?|auteure?s?|autor(?:en|es|i)|speakers?) (?:are|is|would be|will be|remain|stay|sont|"
    r"seraient|seront|restent|demeurent|"
    r"sind|waren|bleiben|siguen siendo|restano|rimangono|permanecem|continuam a ser|blijven|"
    r"son|serian|sono|sarebbero|sao|zijn)\s+"
    r"(?:(?:still|again|unchanged|the same|toujours|encore|inchanges|weiterhin|nach wie vor|immer noch|"
    r"unverandert|todavia|sempre|ancora|ainda|nog steeds|ongewijzigd)\s*[:,]?\s+)*"
    r"(?:(?P<me>me|myself|i|moi(?:-meme)?|ich|yo|io|eu|ik)\s*(?:,|"
    r"and|et|und|y|e|en)"
    r"\s+)?"
)
_MY_STUDENT = (
    r"(?:my|our|ma|mon|notre|meine[rsmn]?|unsere[rsmn]?|mi|nuestr[oa]|la mia|il mio|la nostra|il nostro|"
    r"minha|meu|mijn|onze)\s+"
    r"(?:(?:phd|ph\.d\.|doctoral|master'?s?|former|young|new|dear|jeune|ehemalige[rn]?)\s+)?"
    r"(?:students?|doctorante?s?|etudiante?s?|stagiaires?|post-?docs?|colleagues?|collegues?|"
    r"doktorand(?:in(?:nen)?|en)?|"
    r"kolleg(?:e|in|en|innen)|student(?:in|en)|mitarbeiter(?:in)?|doctorand[oa]s?|estudiantes?|colegas?|"
    r"becari[oa]|"
    r"dottorand[oai]|studente(?:ssa)?|collegh?[aei]|orientand[oa]|alun[oa]|promovend[iau]s?|collega'?s?)"
)
_FOR_ANOTHER = re.compile(
    rf"\b(?:(?:on behalf of|au nom de|pour le compte de|im namen (?:von )?|im auftrag (?:von )?|"
    rf"en nombre de|a nome di|em nome de|"
    rf"namens)\s*(?:{_MY_STUDENT}\s*,?\s*)?|(?P<student>{_MY_STUDENT})\s*,?\s+)"
)
_NOT_WITH = re.compile(
    r"\b(?:work\w*|spoke|speak|talk\w*|discuss\w*|met|meet\w*|share|check\w*|agree\w*|supervis\w*|"
    r"echang\w+|parle\w*|vu|"
    r"discute\w*|travaill\w+|accord|contact|gesprochen|hablado|parlato|begin|start|deal\w*|copy|cc)\s*$"
)
_AND_I = re.compile(
    r"\s*,?\s+(?:and|et|und|y|e|en|og|och)\s+(?:I|myself|me|moi|moi-même|ich|yo|io|eu|ik|jeg|jag)\b(?!\.)"
)
_ALL = re.compile(
    r"^(?:all|both|alle|beide|tous|toutes|todos|tutti|allen)\s+(?:(?:of|at|from|de|du|da|van|von)\s+)?"
)
_WITH_BEFORE = re.compile(r"\b(?:with|avec|mit|con|com|met)\s+$")
_SHARED = re.compile(r"\b(?:both|all|tous|beide)\b")
_NEAR = 60  # characters behind the names in which the verb of offering stands


@dataclass(frozen=True, slots=True)
class _List:
    """people: (name, affiliation); end: where the list ends in the text."""

    people: tuple[tuple[str, str | None], ...]
    end: int


def authors_told(said: str, sender: str | None) -> tuple[str, ...]:
    """ "Name (affiliation)" of each author that the sentences around TITLE name; () where they name none."""
    said = " ".join(said.split())
    for look in (_me_and, _behind_title, _authors_are, _for_another, _who_propose, _with):
        people = look(said, sender)
        if people:
            break
    return _shown(people)


def authors_said(said: str, sender: str | None) -> tuple[str, ...]:
    """ "Name (affiliation)" of each author in "the authors are A and B", wherever the letter says it."""
    return _shown(_authors_are(" ".join(said.split()), sender))


def _shown(people: tuple[tuple[str, str | None], ...]) -> tuple[str, ...]:
    return tuple(f"{name} ({told})" if told else name for name, told in people)


def _authors_are(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    """ "The authors would be me and Bob Cole from River Lab." """
    match = _ARE.search("".join(fold(char) if len(fold(char)) == 1 else char for char in said))
    if match is None:
        return ()
    found = _list_at(said, match.end())
    return _with_first(sender, found.people) if match["me"] else found.people


def _me_and(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    """ "By myself and my colleague Bob Cole, both at River Lab"; "it's me and Bob Cole"."""
    plain = "".join(fold(char) if len(fold(char)) == 1 else char for char in said)
    for begun in (_BY.search(plain), _IT_IS.search(plain)):
        me = _ME_AND.match(plain, begun.end()) if begun else None
        if me is None or sender is None:
            continue
        found = _list_at(said, me.end())
        shared = _SHARED.search(plain[me.end() : found.end])
        if found.people:
            place = found.people[-1][1] if shared else None
            return ((sender, place), *(one for one in found.people if not same_person(one[0], sender)))
    return ()


def _behind_title(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    for pattern in (_BY, _BRACKET):
        match = pattern.search(said)
        if match is not None:
            found = _list_at(said, match.end())
            inside = said[match.end() :].split(")")[0]
            others = _AND_I.sub("", inside)
            if found.people and others != inside:
                return _with_first(sender, _pairs(others))
            if found.people and pattern is _BRACKET:
                return _pairs(inside) or found.people
            if found.people:
                return found.people
    return ()


def _pairs(inside: str) -> tuple[tuple[str, str | None], ...]:
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
            return tuple(f"{name} ({told})" if told else name for name, told in people)
    return ()


def _for_another(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    """ "On behalf of my student C I submit", "my student C would like to present": C, and not who writes."""
    plain = "".join(fold(char) if len(fold(char)) == 1 else char for char in said)
    for match in _FOR_ANOTHER.finditer(plain):
        if _WITH_BEFORE.search(plain[: match.start()]):
            continue
        found = _list_at(said, match.end())
        if not found.people:
            continue
        if _AND_I.match(said, found.end):
            return _with_first(sender, found.people)
        if match["student"] is None or OFFERED.search(fold(said[found.end : found.end + 2 * _NEAR])):
            return found.people
    return ()


def _who_propose(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    """Names at the head of the sentence that offers: "A (X), B (Y) and C (Z) propose:"."""
    for start in [
        0,
        *(
            match.end()
            for match in re.finditer(r"[.!?:,]\s+|\b(?:colleagues?|collègues?|student|étudiante?)\s+", said)
        ),
    ]:
        found = _list_at(said, start)
        if not found.people:
            continue
        also = _AND_I.match(said, found.end)
        behind = fold(said[found.end : found.end + _NEAR])
        if also and OFFERED.search(behind):
            return _with_first(sender, found.people)
        if len(found.people) > 1 and (OFFERED.search(behind) or SUBMITTED.search(behind)):
            return found.people
    return ()


def _with(said: str, sender: str | None) -> tuple[tuple[str, str | None], ...]:
    """The sender with the partners whom the sentence names."""
    plain = "".join(fold(char) if len(fold(char)) == 1 else char for char in said)
    for match in _WITH.finditer(plain):
        if _NOT_WITH.search(plain[: match.start()]) or (match[0].strip() == "a"):
            continue
        found = _list_at(said, match.end())
        if found.people and sender:
            return _with_first(sender, found.people)
    return ()


def _with_first(
    sender: str | None, people: tuple[tuple[str, str | None], ...]
) -> tuple[tuple[str, str | None], ...]:
    if sender is None or any(same_person(name, sender) for name, _ in people):
        return people
    return ((sender, None), *people)


def _list_at(text: str, start: int) -> _List:
    """The persons listed from a place on, each with what its bracket says or the list's end."""
    people: list[tuple[str, str | None]] = []
    since, end = 0, start
    while True:
        match = _NAME.match(text, end if not people else _next(text, end))
        if match is None or not is_name(match[0]) or is_affiliation(match[0]):
            break
        people.append((bare_name(match[0]), None))
        end = match.end()
        told = _TOLD.match(text, end)
        if told:
            people, since, end = _told(people, since, told[1]), len(people), told.end()
    if people and since < len(people):
        affiliation, end = _trailing(text, end)
        if affiliation:
            people = _told(people, since, affiliation)
    return _List(tuple(people), end)


def _next(text: str, end: int) -> int:
    match = _AND.match(text, end)
    return match.end() if match else len(text)


def _told(people: list[tuple[str, str | None]], since: int, told: str) -> list[tuple[str, str | None]]:
    clean = without_emails(told) if emails_in(told) else told.strip(" ,;.")
    return [
        (name, clean or None) if place >= since and own is None else (name, own)
        for place, (name, own) in enumerate(people)
    ]


def _trailing(text: str, end: int) -> tuple[str | None, int]:
    """An institution behind the last name: ", River Lab, Holm"; "of Geo Marsh"."""
    of = _OF.match(text, end)
    if of:
        run = (
            _NAME.match(text, of.end())
            or _SINGLE.match(text, of.end())
            or re.compile(r"[^\W\d_]\S*").match(text, of.end())
        )
        return (run[0].rstrip(" ,.;:"), run.end()) if run else (None, end)
    behind = re.compile(r",\s+([^\W\d_a-z][^.;:()\"“«]{2,100}?)(?=[.;:)]|\s[\"“«]|$)").match(text, end)
    if behind and is_affiliation(behind[1]) and not OFFERED.search(fold(behind[1])):
        return behind[1].strip(), behind.end()
    return None, end
