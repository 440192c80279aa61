"""People listed in running text, each with where they work: "me and Bob Cole, who is at the River Lab"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import ALL, AT, AUTHOR, MY_COLLEAGUE, MY_OR_OUR
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import is_title
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation, without_emails
from mailbot.read.proposing.authors.names import bare_name, is_name, same_person

_PARTICLES = r"(?:de|du|des|da|dos|das|do|del|della|di|la|le|van|von|der|den|ter|ten|el|al|bin|ibn|y|d'|zu)"
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_WORD = (
    rf"(?:{_CAPITAL}\.(?:\s?-?{_CAPITAL}\.)*|(?:[dlDL]['’])?(?!(?:I|Ich|Je|Nous|Wir|"
    rf"We)\s){_CAPITAL}[\w'’-]*)"
)
NAME = re.compile(rf"(?<![\w@]){_WORD}(?:\s+(?:{_PARTICLES}\s+){{0,2}}{_WORD}){{1,5}}")
ME = r"(?:me|myself|i|moi(?:-m[eê]me)?|mir|ich|mich|yo(?: mism[oa])?|io|mim|eu|mij|ik|jeg|jag)"
_ME = re.compile(rf"(?:{ME}|I|Ich|Yo|Io|Eu|Ik|Moi(?:-m[eê]me)?|Me|Myself)(?![\w'’.])(?:,?\s+\()?")
_TOLD = re.compile(r"\s*\(([^()]{2,160}(?:\([^()]{1,40}\)[^()]{0,40})?)\)")
_AND = re.compile(
    r"\s*(?:(?:,\s*|\s)(?:with|avec|mit|con|com|met)(?=\s(?:[dD]r|[pP]rof|[dD]ott|[A-ZÀ-ÖØ-Þ]))|"
    r",\s*(?:(?:and|et|und|y|e|en|og|och|as well as)(?=\s))?|;|&|\s(?:and|et|und|y|e|en|og|och|sowie|"
    r"plus|ainsi que)(?=\s))\s+"
)
# "la Dre", "il dott.", "my colleague", "unsere Doktorandin": what a person is, before the name.
_WHAT = re.compile(
    r"(?:(?:la|le|el|il|lo|die|der|den|dem|o|a|de|het)\s+(?=(?:dre?|doct\w+|dott\w*|prof\w*|herrn?|frau|ing|"
    r"sra?|sig\w*)\b))?"
    rf"(?:{MY_COLLEAGUE}\s*,?\s+)?"
    r"(?:(?:dott(?:oressa|\.?(?:ssa)?)|(?:dra?|prof)\.|dre)\s+(?=[^\W\d_]))?"
)
_WHO = (
    r"(?:(?:who|qui|die|der|que|che|quien|(?:we|nous|wir|zij|wij|siamo|somos))\s+"
    r"(?:(?:is|are|works?|est|sommes|travaill\w+|ist|sind|arbeit\w+|esta(?:mos)?|trabaja\w*|es|e|lavora\w*|"
    r"trabalh\w+|werk\w*|zijn)\s+)?(?:(?:now|also|aujourd'hui|jetzt|ahora|ora)\s+)?)"
)
_NOW = r"(?:(?:now|currently|aujourd'hui|jetzt|ahora|ora|nu) )"
_LINK = re.compile(rf"\s*,?\s+(?:(?P<who>{_WHO}|{_NOW})?{ALL}?(?P<with>with(?: the)?|{AT})(?:\s+|(?<=')))")
_BESIDE = re.compile(rf"\s*,\s+{ALL}?(?:(?:the|la|le|l')\s*)?")
_ENDS = re.compile(r"[;:()\"“”«»!?\n]|(?<!\bUniv)(?<!\bSt)(?<!\bDept)(?<!\bInst)(?<!\b[A-Z])\.(?=\s|$)")
_OURS = re.compile(rf"(?:{MY_OR_OUR}|the same|this|your|votre)\b")
# Words that no institution's name holds: who speaks and what is done.
_STOP = re.compile(
    r"\s(?:i|we|he|she|they|you|who|which|that|it|is|are|was|were|will|would|has|have|can|could|should|told|"
    r"je|j'\S+|nous|il|elle|ils|elles|qui|que|est|sont|sommes|ont|avons|a|avez|ich|wir|sie|er|die wir|ist|"
    r"sind|hat|haben|mochten?|arbeite[nt]?|wurden?|yo|nosotros|somos|es|son|hemos|che|sono|siamo|ha|hanno|"
    r"abbiamo|e un|que|temos|ik|we|zijn|heeft|hebben|werkt|propos\w*|present\w*|submit\w*|offer\w*|wish\w*|"
    r"souhait\w*|voudri\w*|aimer\w*|vous|vi|les|(?:to|for) (?:present|the day|your|this)|sur|about|on)\b"
)
_IN_CITY = re.compile(
    r"(?<!esearch)(?<!tudies)(?<!herche)(?<!orschung) (?:in|à|en|em|te) [^\W\d_a-zß-ÿ][\w-]+$"
)
_EACH = re.compile(rf"{ALL}(?:{AT}\s+)?(?=\w)")
_I = re.compile(r"\s(?:I|J[e'’]|Ich)(?=\s?[a-z])")  # "from the River Lab I would like"
_CITY = 3  # words
_LONG = 140  # characters in which an institution's name ends
_OWN = re.compile(
    r"(?<![\w'])(?:i am|i'm|i work|i am working|je suis|je travaille|moi,? je (?:suis|travaille)|"
    r"ich (?:selbst )?(?:bin|arbeite)|yo (?:soy|estoy|trabajo)|trabajo|soy|io (?:sono|lavoro)|lavoro|"
    r"eu (?:sou|estou|trabalho)|ik (?:ben|werk))(?:,?\s+(?:myself|currently|now|actuellement|derzeit|als|as|"
    r"an?|une?|un|doctorante?|phd|ph\.d\.|student|master|etudiante?|doktorand(?:in)?|postdoc\w*|post-doc\w*|"
    r"researcher|ranger|engineer|ingenieure?|chercheu\w+|wissenschaftler(?:in)?|professor\w*|teacher|"
    r"lecturer|ricercat\w+|investigador[a]?|dottorand[oa])\b)*"
    rf"\s+(?P<at>{AT})(?:\s+|(?<='))"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """people: (name, affiliation); end: where the list ends; shared: what the sender has in common."""

    people: tuple[tuple[str, str | None], ...]
    end: int
    shared: str | None = None


def listed_at(text: str, start: int, sender: str | None = None) -> Listed:
    """The persons listed from a place on, each with what its bracket, its clause or the list's end says."""
    plain = fold_in_place(text)
    people: list[tuple[str, str | None]] = []
    since, end, shared, at = 0, start, None, start
    while True:
        item = _person(text, plain, at, sender)
        if item is None:
            break
        name, end = item
        if people and same_person(people[-1][0], name):  # "myself, Ann Bell"
            people.pop()
        people.append((name, None))
        end = _past_role(text, end)
        told = _TOLD.match(text, end)
        place, behind, whose = _in_bracket(told) if told else _place(text, plain, end)
        if place and fold_in_place(place).startswith(fold_in_place(name)):  # "I (Ann Bell, River Lab)"
            place, since = place[len(name) :].strip(" ,"), len(people) - 1
        if place:
            shared = place if whose == "us" or (whose == "both" and len(people) == 1) else shared
            people, since, end = _told(people, since, place), len(people), behind
        also = _AND.match(text, end)
        if also is None:
            break
        at = also.end()
        if also[0].strip() == "," and _ME.match(text, at):  # "Dear Nora, I would like"
            break
    return Listed(tuple(people), end, shared)


def own_place(text: str) -> str | None:
    """Where the writer works: "I am a student at the River Lab"; None where it is not said."""
    plain = fold_in_place(text)
    for match in _OWN.finditer(plain):
        place, _ = _phrase(text, plain, match.end())
        sure = is_affiliation(place) or match["at"] in ("chez", "beim", "bei") or _MYSELF.match(match[0])
        if place and sure and not _COMES_FROM.match(match["at"]):
            return place
    return _alone_at(text, plain)


def works_alone(text: str) -> bool:
    """Whether the writer says to be the only author."""
    return _ALONE.search(fold_in_place(text)) is not None


def _alone_at(text: str, plain: str) -> str | None:
    """Where the only author works: "I work alone on this (River Lab)"."""
    match = _ALONE.search(plain)
    if match is None:
        return None
    said = re.split(r"[.!?](?=\s|$)|\n\s*\n", text[match.end() : match.end() + _LONG])[0]
    parts = [part.strip(" ()") for part in re.split(r"[,:]\s|[()]", said) if part.strip(" ()")]
    first = next((at for at, part in enumerate(parts) if is_affiliation(part)), None)
    return ", ".join(parts[first:]).rstrip(" ,;:") if first is not None else None


# Who writes has no partners: "I am the only author", "ich arbeite allein daran", "soy la única autora".
_ALONE = re.compile(
    rf"\b(?:(?:only|sole|single|unique|seule?|einzige[rn]?|alleinige[rn]?|unic[oa]|enige) {AUTHOR}|"
    r"(?:i|je|j|ich|yo|io|eu|ik)\b[^.?!:()]{0,30}\b(?:alone|by myself|on my own|seule?|alleine?|sol[oa]|"
    r"sozinh[oa]|alleen)|(?:just|only|nur|seulement|que|solo|so|alleen) (?:me|myself|ich|moi|yo|io|eu|ik))\b"
)
_MYSELF = re.compile(r"je travaille|i work|moi|io|yo|eu|ich selbst|i am myself")
_COMES_FROM = re.compile(r"(?:from|of|de|du|des|van|von|vom|aus|da|do|del|en|in)\b")


def _person(text: str, plain: str, at: int, sender: str | None) -> tuple[str, int] | None:
    """Who is named at a place, and where the name ends."""
    me = _ME.match(text, at)
    if me is not None and sender is not None:
        return sender, at + len(me[0].rstrip(" ,("))
    what = _WHAT.match(plain, at)
    match = NAME.match(text, what.end() if what else at)
    if match is None or not is_name(match[0]) or is_affiliation(match[0]):
        return None
    return bare_name(match[0]), match.end()


def _past_role(text: str, end: int) -> int:
    """Past "Professor Emeritus" in "Ann Bell, Professor Emeritus, River Lab"."""
    role = re.compile(r"\s*,\s*([^,;.()]{2,40})(?=\s*,)").match(text, end)
    return role.end() if role and is_title(role[1].strip()) else end


def _place(text: str, plain: str, end: int) -> tuple[str | None, int, str]:
    """An institution behind a name: ", who is at the River Lab, Holm"; "of Geo Marsh"; whose else it is."""
    link = _LINK.match(plain, end)
    if link and (not link["with"].startswith("with") or link["all"] or link["who"]):
        place, behind = _phrase(text, plain, link.end())
        if place:
            return place, behind, _whose(link)
    beside = _BESIDE.match(plain, end)
    if beside and _person(text, plain, beside.end(), None) is None:
        place, behind = _phrase(text, plain, beside.end())
        if place and is_affiliation(place):
            return place, behind, _whose(beside)
    return None, end, ""


def _in_bracket(told: re.Match[str]) -> tuple[str, int, str]:
    """ "(River Lab)"; "(we are both at the River Lab)"."""
    said = f" {told[1]}"
    place, _, whose = _place(said, fold_in_place(said), 0)
    return (place if place and whose else without_all(told[1])), told.end(), whose


def without_all(place: str) -> str:
    """ "both River Lab", behind two names, as "River Lab"."""
    shared = _EACH.match(fold_in_place(place))
    return place[shared.end() :] if shared and not shared["us"] else place  # "all of us": who writes too


def _whose(match: re.Match[str]) -> str:
    said = match["all"] or ""
    both = said.startswith(("both", "beide", "ambo", "amba", "entramb")) or "deux" in said
    return "us" if match["us"] or (said and not both) else "both" if said else ""


def _phrase(text: str, plain: str, start: int) -> tuple[str, int]:
    """An institution's name from a place on, and where it ends; ("", start) where none stands there."""
    ended = _ENDS.search(text, start, start + _LONG)
    rest = text[start : ended.start() if ended else start + _LONG]
    if _OURS.match(plain, start) or not rest:
        return "", start
    stops = _STOP.finditer(plain, start, start + len(rest))
    stop = next(
        (one for one in stops if not text[one.start() + 1].isupper() or _I.match(text, one.start())), None
    )
    whole = stop is None
    rest = rest if stop is None else text[start : stop.start()]
    parts = re.split(r"(,\s+)", rest)
    kept, between = parts[0], parts[1::2]
    for cut in _AND.finditer(kept):
        if _names_somebody(text, plain, start + cut.end()):
            kept, between, parts, whole = kept[: cut.start()], [], [kept], True
            break
    whole = whole or bool(between)
    for comma, part in zip(between, parts[2::2], strict=True):
        if not _is_city(part) or _names_somebody(text, plain, start + len(kept) + len(comma)):
            break
        kept += comma + part
    if not whole:  # the name ends somewhere before the verb
        kept = re.sub(r"(?:\s+(?![^\W\d_a-zß-ÿ])\S+)+$", "", kept)
    kept = _IN_CITY.sub("", kept.rstrip(" ,.;"))
    if not kept or not (kept[0].isupper() or is_affiliation(kept)) or is_name_of_person(kept):
        return "", start
    return kept, start + len(kept)


def is_name_of_person(text: str) -> bool:
    return is_name(text) and likeness(text).likeness is Likeness.PERSON


def _is_city(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= _CITY and words[0][:1].isupper() and not is_name_of_person(part)


def _names_somebody(text: str, plain: str, at: int) -> bool:
    """Whether a person begins here: a known name, or any with a bracket or a clause behind it."""
    found = _person(text, plain, at, "me")
    if found is None:
        return False
    return is_name_of_person(found[0]) or found[0] == "me" or bool(_TOLD.match(text, found[1]))


def _told(people: list[tuple[str, str | None]], since: int, told: str) -> list[tuple[str, str | None]]:
    clean = without_emails(told) if emails_in(told) else told.strip(" ,;.")
    return [
        (name, clean or None) if place >= since and own is None else (name, own)
        for place, (name, own) in enumerate(people)
    ]
