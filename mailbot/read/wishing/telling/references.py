"""Who is meant by the words of a clause: names, pronouns, groups, ranks, roles, and who is excepted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from mailbot.read.naming.lexicon.numbers import NUMBERS, SEVERAL
from mailbot.read.wishing.clauses import Clause
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.cast import Cast, Figure

Who = frozenset[int]
NOBODY: Who = frozenset()


class Kind(StrEnum):
    NAME = "named"
    SELF = "the writer"
    GROUP = "we, all"
    OTHER = "he, they, the others, the second, my student"
    THOSE = "whom a list names"


@dataclass(frozen=True, slots=True)
class Ref:
    """Persons meant at a place of a clause. subject: "I", not "me"; excepted: behind "all but"."""

    start: int
    end: int
    who: Who
    kind: Kind
    subject: bool = False
    excepted: bool = False


@dataclass(slots=True)
class Memory:
    """What a reader keeps in mind.

    party: who "we" and "all" are; pair: who was joined last; told: of whom the matter is settled; within:
    whom the clause has named so far.
    """

    cast: Cast
    party: Who
    recent: list[int] = field(default_factory=list)
    several: Who = NOBODY
    told: Who = NOBODY
    pair: Who = NOBODY
    within: Who = NOBODY

    def one(self, gender: str | None) -> Who:
        """The person mentioned last whom the pronoun fits; from then on it is his or hers."""
        figures = self.cast.figures
        for number in reversed(self.recent):
            if number != self.cast.sender and (gender is None or figures[number].gender in {None, gender}):
                figures[number].gender = gender or figures[number].gender
                return frozenset({number})
        return NOBODY

    def they(self) -> Who:
        return self.several or (self.party - {self.cast.sender})

    def others(self) -> Who:
        return self.party - self.told - self.within or self.party - frozenset(self.recent[-1:])

    def keep_together(self, who: Who) -> None:
        """Who was named in one breath: "both" and "they" take them up."""
        others = who - {self.cast.sender}
        self.pair = who if len(who) > 1 else self.pair
        self.several = others if len(others) > 1 else self.several

    def keep(self, who: Who) -> None:
        """Of whom was spoken last."""
        self.keep_together(who)
        for number in sorted(who):
            if number in self.recent:
                self.recent.remove(number)
            self.recent.append(number)


_NEAR = 45  # characters between a role and the name that it belongs to
_VERB = re.compile(
    r"\b(?:will|would|'ll|am|is|are|was|were|has|have|had|can|cannot|could|does|do|did|serai|serons|suis|"
    r"est|sont|sera|seront|sommes|viendr\w+|suivr\w+|participe\w*|assiste\w*|souhait\w+|voudr\w+|aimer\w+|"
    r"joins?|attends?|comes?|follows?|wants?|wish(?:es)?|likes?|ist|sind|wird|werden|nimmt|nehmen|kommt|"
    r"kommen|mochte\w*|hat|kann|es|esta|estan|son|quier\w+|sono|vorre\w+|asked|told|ha|han|hanno|"
    r"to (?:attend|register|come|join))\b|[;]"
)
_BRACKETS = re.compile(r"\([^()]*\)|<[^<>]*>|[\w.+'-]+@[\w.-]+\.\w{2,}")
_JOINS = re.compile(rf"^\W*(?:{words.JOINING}\b)?(?:[\w', -]{{0,60}})?\W*$")


def references(clause: Clause, place: int, memory: Memory) -> tuple[Ref, ...]:
    """Everybody meant in the clause, in order; memory goes on with them."""
    folded = clause.folded
    memory.within = NOBODY
    named = memory.cast.named[place]
    found = [Ref(start, end, frozenset({number}), Kind.NAME) for start, end, number in named]
    found += [Ref(*match.span(), NOBODY, Kind.THOSE, subject=True) for match in words.ASIDE.finditer(folded)]
    found += [one for one in _roles(folded, place, memory) if _is_free(one, found)]
    for expression, kind in _TABLE:
        for match in expression.finditer(folded):
            one = Ref(match.start(), match.end(), NOBODY, kind, subject=expression in _SUBJECTS)
            if _is_free(one, found) and _is_meant(clause, match):
                found.append(replace(one, who=frozenset({-1 - _INDEX[expression]})))
    found.sort(key=lambda one: one.start)
    met = [_met(one, folded, memory) for one in found]
    return _with_exceptions(
        folded, [one for one in met if one.who or (one.kind is Kind.THOSE and not one.subject)]
    )


def _is_free(one: Ref, found: list[Ref]) -> bool:
    return all(one.end <= other.start or other.end <= one.start for other in found)


def _is_meant(clause: Clause, match: re.Match[str]) -> bool:
    """ "Sie" and "Lei" within a sentence are the reader, and "i" an Italian article."""
    if match.group() == "i" and clause.text[match.start()] == "i":
        return not words.ITALIAN_I.match(clause.folded[match.end() :])
    if match.group() == "sie" and not match.start() and clause.text[0] == "S":
        return bool(
            re.match(
                r"sie (?:ist|wird|kommt|nimmt|hat|mochte|will|kann|reist|folgt|schaltet|war|selbst|sei)\b",
                clause.folded,
            )
        )
    return not (
        match.start()
        and clause.text[match.start()].isupper()
        and match.group() in {"sie", "lei", "ihr", "ihnen", "loro"}
    )


_TABLE: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (words.REST, Kind.OTHER),
    (words.THOSE, Kind.THOSE),
    (words.FIRST, Kind.OTHER),
    (words.LAST, Kind.OTHER),
    (words.SECOND, Kind.OTHER),
    (words.RANKS, Kind.OTHER),
    (words.MINE, Kind.SELF),
    (words.OURS, Kind.GROUP),
    (words.HIS, Kind.OTHER),
    (words.ALL, Kind.GROUP),
    (words.WE, Kind.GROUP),
    (words.ME, Kind.SELF),
    (words.I, Kind.SELF),
    (words.MYSELF, Kind.SELF),
    (words.SHE, Kind.OTHER),
    (words.HE, Kind.OTHER),
    (words.EITHER, Kind.OTHER),
    (words.THEY, Kind.OTHER),
)
_SUBJECTS = (words.I, words.MYSELF)
_INDEX = {expression: number for number, (expression, _) in enumerate(_TABLE)}


def _met(one: Ref, folded: str, memory: Memory) -> Ref:
    """The reference with the persons it means, who are kept in mind."""
    who = one.who
    if who and min(who) < 0:
        expression = _TABLE[-1 - min(who)][0]
        who = _meant(expression, folded[one.start : one.end], one.kind, memory)
    if who:
        memory.keep(who)
        memory.within |= who if one.kind is not Kind.GROUP else NOBODY
    return replace(one, who=who)


def _meant(expression: re.Pattern[str], said: str, kind: Kind, memory: Memory) -> Who:
    if kind is Kind.SELF:
        return frozenset({memory.cast.sender})
    if kind is Kind.GROUP:
        if _BOTH.fullmatch(said):
            own = frozenset({memory.cast.sender})
            return memory.pair or (memory.party if len(memory.party) > 1 else own | memory.one(None))
        return memory.party
    if kind is Kind.THOSE:
        return frozenset(range(memory.cast.listed))
    if expression is words.REST:
        return memory.others()
    if expression in (words.FIRST, words.LAST, words.SECOND, words.RANKS):
        return _ranked(expression, said, memory)
    if expression is words.THEY or (expression is words.HIS and re.match(r"their|leur", said)):
        return memory.they()
    gender = {words.SHE: "f", words.HE: "m"}.get(expression)
    if expression is words.HIS:
        gender = {"his": "m", "her": "f", "sein": "m", "zijn": "m", "haar": "f"}.get(
            said.split()[0][:4].strip()
        )
    return memory.one(gender)


_BOTH = re.compile(
    r"both|neither|les deux|beiden?|amb[oa]s|entramb[ie]|(?!.*\b(?:us|nous|uns|noi|ons)\b).*\b(?:two|deux|"
    r"zwei|beiden|dos|due|dois|duas|twee)"
)


def _ranked(expression: re.Pattern[str], said: str, memory: Memory) -> Who:
    """ "The first two", "the last", "nos 2 to 4", in the order of the list, else of those named."""
    order = sorted(memory.party)
    match = expression.search(said)
    if match is None or len(order) < 2:
        return NOBODY
    if expression is words.SECOND:
        return frozenset(order[1:2])
    if expression is words.RANKS:
        first, last, other = (int(group) if group else None for group in match.groups())
        numbers = {first, other} if other else set(range(first or 1, (last or first or 1) + 1))
        return frozenset(order[number - 1] for number in numbers if number and number <= len(order))
    word = match["a"] or match["b"] or "1"
    count = NUMBERS.get(word, int(word) if word.isdigit() else 1)
    return frozenset(order[:count] if expression is words.FIRST else order[-count:])


_OF_SEVERAL = re.compile(rf"(?:(?:the|les|die|mes|our|my|los|i|os|de) )?{SEVERAL} |(?:mes|les|nos) ")
_PLURAL = re.compile(r"(?:ts|es|(?<!s)s|innen)$")


def _roles(folded: str, place: int, memory: Memory) -> list[Ref]:
    """ "My advisor", "the two students": somebody of that role, or one who is never named."""
    found: list[Ref] = []
    names = [(figure, number) for number, figure in enumerate(memory.cast.figures)]
    known = [n for one, n in names if n != memory.cast.sender and (n < memory.cast.listed or one.sure)]
    for match in words.ROLE.finditer(folded):
        stem = match["role"][:6]
        named = _apposed(match, folded, place, memory)
        if named:
            continue
        fitting = [n for figure, n in names if any(role[:6] == stem for role in figure.roles)]
        several = bool(_OF_SEVERAL.match(match.group()) or _PLURAL.search(match["role"]))
        if several:
            who = frozenset(fitting) or frozenset(memory.several) or frozenset(known)
        elif fitting:
            who = frozenset(fitting[-1:])
        elif len(known) == 1 and re.match(r"(?:the|le|la|il|el|der|die|o|a|al|du|au) ", match.group()):
            who = frozenset(known)
        else:
            memory.cast.figures.append(Figure(None, roles={match["role"]}))
            who = frozenset({len(memory.cast.figures) - 1})
        found.append(Ref(match.start(), match.end(), who, Kind.OTHER))
    return found


def _apposed(match: re.Match[str], folded: str, place: int, memory: Memory) -> bool:
    """ "My student Tom Reed", "my two students, Tom Reed and …", "Ann, my student": the name tells."""
    for start, end, number in memory.cast.named[place]:
        behind = start >= match.end()
        between = folded[match.end() : start] if behind else folded[end : match.start()]
        if len(between) > _NEAR or _VERB.search(between) or re.search(r"\.\s", between):
            continue
        if behind:
            several = match["role"].endswith("s")
            for other in _joined_to(start, folded, place, memory) if several else (number,):
                memory.cast.figures[other].roles.add(match["role"])
            return True
        if re.fullmatch(r"\W*(?:\([^)]*\)|<[^>]*>)?\W*", between):
            return True
    return False


def _joined_to(first: int, folded: str, place: int, memory: Memory) -> list[int]:
    """Whom the clause names in one breath, from the name at first on."""
    found: list[int] = []
    reach = first
    for start, end, number in memory.cast.named[place]:
        if start == first or (found and is_joined(folded[reach:start])):
            found.append(number)
            reach = end
    return found


def _with_exceptions(folded: str, found: list[Ref]) -> tuple[Ref, ...]:
    """Marks those right behind "except", with whom "and" joins to them."""
    but = words.BUT.search(folded)
    if not but:
        return tuple(found)
    marked: list[Ref] = []
    reach = but.end()
    for one in found:
        inside = one.start >= but.start() and not _VERB.search(folded[reach : one.start])
        inside = inside and (reach == but.end() or is_joined(folded[reach : one.start]))
        marked.append(replace(one, excepted=inside) if inside else one)
        reach = one.end if inside else reach
    return tuple(marked)


def is_joined(between: str) -> bool:
    """ "Ann (ann@…), my colleague Bob": what stands between two that are spoken of together."""
    plain = re.sub(
        r", (?:who|qui|dont|che|quien|die|der) [^,;]{2,60},(?= )", ",", _BRACKETS.sub(" ", between)
    )
    if _VERB.search(plain) or len(plain) > 70 or ":" in plain:
        return False
    return bool(re.match(rf"^\W*,|^\W*{words.JOINING}\b|^\W*&", plain)) and bool(_JOINS.match(plain))
