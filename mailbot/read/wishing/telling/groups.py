"""Those of whom a clause speaks together, and of which of them something in it is said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailbot.read.naming.lexicon.persons import COLLEAGUE
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.references import NOBODY, Kind, Ref, Who, is_joined


@dataclass(frozen=True, slots=True)
class Group:
    """References that "and" or a comma joins: "Ann, my student Bob and I"."""

    refs: tuple[Ref, ...]

    @property
    def start(self) -> int:
        return self.refs[0].start

    @property
    def end(self) -> int:
        return self.refs[-1].end

    @property
    def who(self) -> Who:
        return NOBODY.union(*(ref.who for ref in self.refs))

    @property
    def is_general(self) -> bool:
        """ "We", "all": what is said of one of them alone stands above it."""
        return any(ref.kind is Kind.GROUP for ref in self.refs)

    @property
    def is_writer_as_subject(self) -> bool:
        return all(ref.subject and ref.kind is Kind.SELF for ref in self.refs)


def grouped(folded: str, refs: tuple[Ref, ...], said: tuple[int, ...]) -> tuple[Group, ...]:
    """The references of a clause, joined; said: where something is said of them, which parts them.

    Who stands in brackets is not joined to who stands outside.
    """
    groups: list[list[Ref]] = []
    for ref in refs:
        before = groups[-1][-1] if groups else None
        floats = ref.kind is Kind.GROUP and _FLOATS.fullmatch(folded[ref.start : ref.end])
        if (floats and _has_several(folded, groups)) or (ref.kind is Kind.GROUP and _with_the_writer(groups)):
            continue
        if before and before.who == ref.who and _names_again(folded, before, ref):
            groups[-1][-1] = replace(before, end=ref.end)
            continue
        parted = before is not None and any(before.end <= place < ref.start for place in said)
        if (
            before
            and before.kind is Kind.OTHER
            and ref.kind is Kind.NAME
            and re.fullmatch(r",? ", folded[before.end : ref.start])
        ):
            groups[-1][-1] = ref  # "the other one, Ann Bell"
            continue
        if before and not parted and before.excepted is ref.excepted and _go_together(folded, before, ref):
            groups[-1].append(ref)
        else:
            groups.append([ref])
    return tuple(Group(tuple(one)) for one in groups)


# "Ann and I will both come": the two, and nobody else.
_FLOATS = re.compile(
    r"both|all|each|tou(?:te)?s(?: (?:les )?\w+)?|alle\w*|beide\w*|amb[oa]s|entramb[ie]|tutt[ie]|todos|"
    r"ensemble"
)


def _with_the_writer(groups: list[list[Ref]]) -> bool:
    """ "My colleague and I would like us to be put down": the same two."""
    return any(len(one) > 1 and any(ref.kind is Kind.SELF for ref in one) for one in groups)


_FOR_ONE = re.compile(r"\b(?:for|pour|fur|para|per|voor) $")


def _has_several(folded: str, groups: list[list[Ref]]) -> bool:
    told = [Group(tuple(one)) for one in groups if not one[0].excepted]
    return any(len(one.who) > 1 and is_argument(folded, one) for one in told)


def _names_again(folded: str, before: Ref, ref: Ref) -> bool:
    """ "Myself (Ann Bell)", "I, Ann Bell,": the same person twice."""
    apposed = ref.kind is Kind.NAME and before.kind is not Kind.GROUP
    return apposed and bool(re.fullmatch(r"\s?[(,]\s?", folded[before.end : ref.start]))


def _go_together(folded: str, before: Ref, ref: Ref) -> bool:
    between = folded[before.end : ref.start]
    if bracket(folded, before.start) != bracket(folded, ref.start):
        return False
    if ref.kind is Kind.GROUP:
        return False
    if before.kind is Kind.GROUP or (before.kind is Kind.THOSE and ref.kind is not Kind.NAME):
        return False
    if _FOR_ONE.search(folded[: before.start]) and "," in between:
        return False  # "in person for me, and Ann would like to follow"
    return is_joined(between)


def bracket(folded: str, place: int) -> tuple[int, int] | None:
    """The brackets around a place, as start and end; None outside of any."""
    start = folded.rfind("(", 0, place + 1)
    end = folded.find(")", start)
    return (start, end) if start >= 0 and (end < 0 or place < end) else None


# "I would like my student to attend": the wish is the writer's, the seat is not.
_WISHES = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:like|want|wish|love|need|ask|asked|register|sign|enrol|put|inform|announce|"
    r"aimer\w+|souhait\w+|voudr\w+|demand\w+|inscri\w+|prie|mochte\w*|wurde\w*|melde\w*|schrijf|zet|"
    r"bitte\w*|quisiera|quier\w+|queremos|gustaria|deseo|ruego|pido|vorre\w+|desider\w+|chied\w+|gostaria|"
    r"queria|peco|wil\w*|zou)\b(?P<then>[^,;]{0,40}?)$"
)
_ASKS = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:am|are|writing|write|would|could|'d|may|can|have|had|hereby|vous|me permets|"
    r"suis|ai|darf|habe|bin|like|want|wish|love|need|ask|register|sign|enrol|aimer\w+|souhait\w+|voudr\w+|"
    r"demand\w+|inscri\w+|mochte\w*|wurde\w*|melde\w*|schrijf|quisiera|quier\w+|vorre\w+|gostaria|wil\w*|"
    r"zou)\b"
)
WITH = re.compile(
    rf"\b{words.WITH} (?:[\w',:]+ ){{0,6}}?(?:of my |de mes )?$|\b(?:accompanied|accompagne\w*) \w+ $"
)

_WHO = re.compile(r"\b(?:who|qui|que|die|der|che|quien)\b[^,;]*$")
_OF_SEVERAL = re.compile(
    r"\b(?:both|all|are|have|were|tou(?:te)?s|(?:les )?deux|sont|ont|[a-z]+ront|beide|sind|werden|nehmen|"
    r"ambos|son|[a-z]+ran|entrambi|sono|[a-z]+ranno|zijn|beiden|komen)\b"
)
_FOR = re.compile(rf"^\s*(?:(?:{words._SEAT}|places|seats|links?|liens?) )?(?:pour|for|fur|para|per|voor)\s")


def spoken_of(folded: str, start: int, end: int, groups: tuple[Group, ...], since: int = 0) -> Group | None:
    """Of whom something at start..end is said; since: where the thing said before it ends."""
    around = bracket(folded, start)
    inside = [one for one in groups if around and around[0] < one.start < around[1]]
    if around and inside:
        nearest = [one for one in inside if one.end <= start] or inside
        return nearest[-1] if nearest[-1].end <= start else nearest[0]
    limit = around[0] if around else start
    before = [
        one for one in groups if one.start < (limit if around else end) and not _is_bracketed(folded, one)
    ]
    if around and before:
        between = folded[before[-1].end : around[0]].strip(" ,<>")
        return Group(before[-1].refs[-1:]) if not between or "@" in between else before[-1]
    fresh = [one for one in before if one.end > since]
    after = [one for one in groups if one.start >= end and not _is_bracketed(folded, one)]
    if after and (not fresh or _FOR.match(folded[end:])):
        fresh_after = [one for one in after if not re.search(r"[;]", folded[end : one.start])]
        if fresh_after and (not before or _FOR.match(folded[end:]) or not since):
            return fresh_after[0]
    if not before:
        return None
    chosen = (fresh or before)[-1]
    who = _WHO.search(folded[chosen.end : start])
    if len(chosen.refs) > 1 and who and not _OF_SEVERAL.search(who.group() + folded[start:end]):
        return Group(chosen.refs[-1:])
    return chosen


def _is_bracketed(folded: str, group: Group) -> bool:
    """In brackets behind "we" or "my director" stand those who are meant; else nobody of the clause."""
    if len(group.refs) > 1 or bracket(folded, group.start) is None:
        return False
    return not _INTRODUCES.search(folded[: group.start])


_INTRODUCES = re.compile(rf"(?:\b(?:we|us|nous|wir|two|deux|one|{COLLEAGUE})|@[\w.-]+)\W*\($")


def is_argument(folded: str, group: Group) -> bool:
    """Somebody of whom the clause tells, not where one works or whom one thanks."""
    before = folded[: group.start]
    if group.refs[0].excepted:
        return True
    if bracket(folded, group.start) is not None and len(group.refs) < 2 and group.refs[0].kind is Kind.NAME:
        return bool(_INTRODUCES.search(before))
    first = group.refs[0]
    if first.kind is Kind.THOSE:
        return not re.search(r"\b(?:from|of|in|de|du|von|aus|at|for|our)\s*$", before)
    if first.kind is not Kind.NAME or words.OF_SEATS.search(before):
        return True
    return not words.AFTER_OTHERS.search(before)


def only_wishes(folded: str, one: Group, every: tuple[Group, ...], *, asks: bool) -> bool:
    """ "I", "we", in front of a verb of wishing, where it is somebody else who takes part.

    asks: the clause asks to register, so that whoever opens it speaks and the others are meant.
    """
    if not (one.is_writer_as_subject or one.refs[0].kind is Kind.GROUP):
        return False
    later = [other for other in every if other.start > one.end and not WITH.search(folded[: other.start])]
    if not later:
        return False
    return bool(_ASKS.match(folded[one.end :]) if asks else _WISHES.match(folded[one.end : later[0].start]))


def spelled_out(folded: str, groups: tuple[Group, ...]) -> Who:
    """ "Three of us will come: Ann, Bob and I"; "we (Ann and Bob)": those who are counted before."""
    general = next((one for one in groups if one.is_general or one.refs[0].kind is Kind.THOSE), None)
    if general is None:
        return NOBODY
    lists = [
        one
        for one in groups
        if one.start > general.start and (len(one.refs) > 1 or ":" in folded[general.end : one.start])
    ]
    return NOBODY.union(
        *(one.who for one in lists if re.search(r"[,:(]\W*(?:\w+ ){0,5}$", folded[: one.start]))
    )
