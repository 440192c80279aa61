"""What the clauses say of whom: who takes part or not, how, and who belongs to the network.

Each clause is gone through once, in order; a clause that names nobody goes on about those before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.domain import Attendance
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import without_asides
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.sense import Sense, Spoken, is_request
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.cast import Cast
from mailbot.read.wishing.telling.choosing import FINE_TOO, FREED, LEFT_OPEN, OTHER_TIME, SECOND_CHOICE
from mailbot.read.wishing.telling.groups import Group, grouped, is_argument, only_wishes, spoken_of
from mailbot.read.wishing.telling.partaking import Part, part_in
from mailbot.read.wishing.telling.references import NOBODY, Kind, Memory, Who, references
from mailbot.read.wishing.telling.told import GENERAL, OWN, Told, hear_of_sender

_NO = re.compile(
    r"\b(?:(?:ne l'|n'en |ne le )(?:est|suis|sont|sommes)|n'en font|n'en fait)\b|\b(?:is|am|are|'m|'re|does|"
    r"do)(?: not|n't)(?: yet)?(?: one(?: of them)?)?\W*$|\b(?:no lo|non lo|nao o?) ?(?:soy|somos|son|es|"
    r"sono|siamo|e|sou)\b|\b(?:has|have)(?: not|n't)(?: \w+)?\W*$|\b(?:isn't|aren't|don't|doesn't|pas|nicht|"
    r"no|non|nao|niet|not)(?: (?:yet|encore|noch|todavia|ancora|ainda|nog|me|moi|ich|yo|io|eu|ik|lui|"
    r"elle))?\W*$|\b(?:noch|todavia|ancora|ainda|nog|pas encore) (?:nicht|no|non|nao|niet)\W*$"
)
# "…, who is not, …", in the middle of a clause about something else.
_NOT_SO = re.compile(
    r"\b(?:qui ne l'est|qui ne le (?:suis|sont)|who (?:is not|isn't|am not|are not|aren't)|qui n'en est|"
    r"der es nicht|die es nicht|que no lo es|che non lo e|que nao o e|die dat niet)\b"
)
# "(he is not, his address: …)": the answer alone, of whoever stands before the brackets.
_NOT_ONE = re.compile(
    r"\W*(?:(?:il|elle|ils|elles) (?:n'en est|n'en sont|ne l'est|ne le sont) pas|(?:he|she|they) (?:is|"
    r"are)(?: not|n't)|(?:er|sie) nicht|(?:lui|lei|ella|el|zij|hij|elle|lui|ele|ela) (?:no|non|niet|"
    r"nao))(?= *[,;.]|$)"
)
_SHORT = 80  # characters of an answer
_YES = re.compile(
    r"\b(?:l'est(?: aussi)?|en est aussi|also is|is too|so (?:is|am) \w+|(?:me|is|are|am|do|does) too|"
    r"aussi|auch|tambien|anche|tambem|ook|si|(?:i|he|she|they|we) (?:am|is|are|do|does)|is|are|does)\W*$"
)
_OF_MEMBERS = re.compile(r"\bmemb|mitglied|gdr\b|miembr")
_BESIDE_ME = re.compile(
    r"\b(?:with (?:me|us)|avec (?:moi|nous)|mit (?:mir|uns)|conmigo|con(?: noi| me)|comigo|met (?:mij|ons)|"
    r"alongside me)\b"
)


@dataclass(slots=True)
class Hearing:
    """One going-through of a mail's clauses. party: who "we" and "all" are."""

    sense: Sense
    cast: Cast
    party: Who
    told: Told = field(default_factory=Told)
    topic: Who = NOBODY
    beside: list[Who] = field(default_factory=list)  # who comes with the writer
    waiting: bool = False  # a number of people was said to come, and who they are was not
    last: str = ""  # what was said last: "mode" or "member"


def heard(sense: Sense, cast: Cast, party: Who) -> Told:
    hearing = Hearing(sense, cast, party)
    memory = Memory(cast, party)
    for place, spoken in enumerate(sense.spoken):
        folded = spoken.clause.folded
        settled = (
            hearing.told.member
            if _OF_MEMBERS.search(folded) or (hearing.last == "member" and not modes(folded))
            else hearing.told.attendance
        )
        memory.told = frozenset(settled) & party
        refs = references(spoken.clause, place, memory)
        joined = grouped(folded, refs, tuple(mode.start for mode in modes(folded)))
        of_members = belongings(folded, sense.letter.meeting.network)
        apart = grouped(folded, refs, tuple(one.start for one in of_members))
        comes = _hear_part(hearing, place, spoken, joined)
        excepted = NOBODY.union(*(one.who for one in joined if one.refs[0].excepted))
        groups = _meant(hearing, spoken, joined)
        positive = tuple(one for one in groups if not one.refs[0].excepted)
        for one in groups:
            memory.keep_together(one.who)
        if _tells_how(spoken):
            _hear_modes(hearing, spoken, positive, excepted, groups)
        apart = tuple(one for one in _meant(hearing, spoken, apart) if not one.refs[0].excepted)
        _hear_membership(hearing, folded, apart, excepted)
        _hear_likewise(hearing, folded, groups, place)
        hearing.topic = comes or (positive[0].who if positive else hearing.topic)
    for who in hearing.beside:
        if cast.sender in hearing.told.attendance:
            for number in who - set(hearing.told.attendance):
                hearing.told.attends(
                    frozenset({number}), hearing.told.attendance[cast.sender], OWN, certain=False
                )
    if cast.sender in party:
        hear_of_sender(sense, cast.sender, hearing.told)
    return hearing.told


def _meant(hearing: Hearing, spoken: Spoken, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Those of whom the clause tells: not who only wishes it for others, nor who gives the seat away."""
    folded, asks = spoken.clause.folded, spoken.has(Sign.REGISTER)
    leaving = frozenset({hearing.cast.sender}) if words.GIVES.search(folded) else NOBODY
    return tuple(
        one
        for one in groups
        if one.who - leaving
        and _is_known(one.who, hearing)
        and is_argument(folded, one)
        and not only_wishes(folded, one, groups, asks=asks)
    )


def _is_known(who: Who, hearing: Hearing) -> bool:
    """Not one who may be an institution and of whom nothing tells that it takes part."""
    return any(number in hearing.party or hearing.cast.figures[number].sure for number in who)


def _hear_part(hearing: Hearing, place: int, spoken: Spoken, groups: tuple[Group, ...]) -> Who:
    part: Part = part_in(spoken, groups, hearing.topic, hearing.cast, waiting=hearing.waiting)
    for number in part.comes:
        hearing.told.comes[number] = place
    for number in part.out:
        hearing.told.out[number] = place
    hearing.told.later |= part.later
    hearing.told.gave |= part.gave
    asked = spoken.has(Sign.REGISTER, Sign.ATTEND)
    announces = spoken.clause.text.endswith(":") and bool(groups)
    several = any(one.refs[0].kind in {Kind.GROUP, Kind.THOSE} for one in groups)
    hearing.waiting = asked and (several or announces)
    return part.comes


def _tells_how(spoken: Spoken) -> bool:
    """Questions that ask for no registration, proposals and other years tell no mode."""
    folded = spoken.clause.folded
    if OTHER_TIME.search(without_asides(folded)) or FREED.search(folded):
        return False
    if spoken.has(Sign.REGISTERED) and not spoken.has(Sign.REGISTER, Sign.ATTEND):
        return False
    left_open = LEFT_OPEN.search(folded)
    if left_open and any(mode.start > left_open.start() for mode in modes(folded)):
        return False
    if spoken.has(Sign.REGISTER, Sign.ATTEND):
        return not spoken.has(Sign.LATER)
    return (not spoken.clause.asks or is_request(spoken.clause)) and not spoken.has(Sign.PROPOSE, Sign.LATER)


def _hear_modes(
    hearing: Hearing, spoken: Spoken, groups: tuple[Group, ...], excepted: Who, every: tuple[Group, ...]
) -> None:
    folded, told = spoken.clause.folded, hearing.told
    weak = (
        spoken.has(Sign.MAYBE)
        or (spoken.has(Sign.REGISTERED) and not spoken.has(Sign.REGISTER))
        or bool(FINE_TOO.search(folded))
    )
    since = 0
    said = modes(folded)
    beside = _BESIDE_ME.search(folded)
    if not said and beside and spoken.has(Sign.ATTEND) and groups and groups[0].end <= beside.start():
        hearing.beside.append(groups[0].who)
    for mode in said:
        own = spoken_of(folded, mode.start, mode.end, every, since)
        who = own.who if own else hearing.topic & hearing.party or hearing.party
        who |= _companions(folded, mode.end, groups)
        weight = GENERAL if (own.is_general if own else not hearing.topic & hearing.party) else OWN
        second = weak or bool(SECOND_CHOICE.search(folded[since : mode.start]))
        since = mode.end
        left = (
            NOBODY if (own and own.who <= excepted) or _is_of_another(folded, mode.end, hearing) else excepted
        )
        told.attends(who - left, mode.attendance, weight, certain=mode.certain and not second)
        opposite = Attendance.REMOTE if mode.attendance is Attendance.IN_PERSON else Attendance.IN_PERSON
        if left and len(said) == 1:
            told.attends(left, opposite, OWN, certain=True)
        only = words.ONLY.search(folded)
        if own and only and len(said) == 1 and _is_of(only, folded, groups, mode.start):
            told.attends(hearing.party - who, opposite, GENERAL, certain=False)
        hearing.last = "mode"


def _is_of_another(folded: str, end: int, hearing: Hearing) -> bool:
    """ "All online, all members except Ann": the exception is one to what is said last before it."""
    but = words.BUT.search(folded, end)
    return but is not None and any(
        end <= one.start < but.start() for one in belongings(folded, hearing.sense.letter.meeting.network)
    )


def _companions(folded: str, end: int, groups: tuple[Group, ...]) -> Who:
    """ "I come in person with two of my students, Ann and Bob"."""
    after = [one for one in groups if one.start >= end]
    if after and re.match(rf"\W*{words.WITH}\b[^.;:]{{0,40}}$", folded[end : after[0].start]):
        return after[0].who
    return NOBODY


def _hear_membership(hearing: Hearing, folded: str, groups: tuple[Group, ...], excepted: Who) -> None:
    told = hearing.told
    said = belongings(folded, hearing.sense.letter.meeting.network)
    since = 0
    for belonging in said:
        chosen = spoken_of(folded, belonging.start, belonging.end, groups, since)
        since = belonging.end
        ours = chosen is None and words.AMONG_US.search(folded)
        who = chosen.who if chosen else (not ours and hearing.topic & hearing.party) or hearing.party
        weight = OWN if chosen and not chosen.is_general else GENERAL
        told.belongs(who - excepted, belonging.member, weight)
        told.belongs(excepted, not belonging.member, OWN)
        unlike = words.UNLIKE.search(folded)
        if unlike:
            others = NOBODY.union(*(one.who for one in groups if one.start >= unlike.end()))
            told.belongs(others, not belonging.member, OWN)
        only = words.ONLY.search(folded)
        if only and _is_of(only, folded, groups, belonging.start) and belonging.member:
            told.belongs(hearing.party - who, False, GENERAL)
        hearing.last = "member"
    rest = tuple(one for one in groups if one.start >= since)
    if rest and hearing.last == "member":
        _hear_answer(hearing, folded, rest, since)


def _is_of(only: re.Match[str], folded: str, groups: tuple[Group, ...], said: int) -> bool:
    """ "Only Ann is a member", "member is only Ann"; not "I am only a member of the GdR"."""
    return any(
        re.fullmatch(r"[\w.' ]{0,25}", folded[only.end() : one.start])
        for one in groups
        if one.start >= only.end()
    ) or any(
        re.fullmatch(r"[\w.' ]{0,14}", folded[one.end : only.start()]) and only.end() < said for one in groups
    )


def _hear_answer(hearing: Hearing, folded: str, groups: tuple[Group, ...], since: int) -> None:
    """ "I am in the GdR, the two students are not": what was said just before, denied or said again."""
    aside = _NOT_SO.search(folded, since)
    if aside:
        nearest = [one for one in groups if one.end <= aside.start()]
        hearing.told.belongs(frozenset(nearest[-1].refs[-1].who) if nearest else NOBODY, False, OWN)
        return
    for inside in re.finditer(r"\(([^()]*)\)", folded[since:]):
        outside = [one for one in groups if one.end <= since + inside.start()]
        if outside and _NOT_ONE.match(inside.group(1)):
            hearing.told.belongs(outside[-1].refs[-1].who, False, OWN)
            return
    if modes(folded[since:]) or len(folded) - since > _SHORT:
        return
    for expression, member in ((_NO, False), (_YES, True)):
        match = expression.search(folded, since)
        before = [one for one in groups if match and one.start <= match.end()]
        if match and before:
            hearing.told.belongs(before[-1].who, member, GENERAL if before[-1].is_general else OWN)
            return


def _hear_likewise(hearing: Hearing, folded: str, groups: tuple[Group, ...], place: int) -> None:
    """ "Same for Paul": what was said last of somebody else holds for him too."""
    told = hearing.told
    for group in groups:
        before = folded[: group.start]
        too = words.TOO.match(folded[group.end :]) and ")" not in before  # in brackets: of one alone
        if not too and not words.LIKEWISE.search(before):
            continue
        known = [number for number in {**told.attendance, **told.member} if number not in group.who]
        for number in group.who:
            told.comes.setdefault(number, place)
            if known and known[-1] in told.attendance and number not in told.attendance:
                told.attends(frozenset({number}), told.attendance[known[-1]], OWN, certain=True)
            if known and known[-1] in told.member and number not in told.member:
                told.belongs(frozenset({number}), told.member[known[-1]], OWN)
