"""Which person a mode or a membership is said of: pronouns, groups, brackets, exceptions, the rest.

People are numbers here: the place in the list of those whom the mail registers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeVar

from mailbot.domain import Attendance
from mailbot.read.asking import Sign
from mailbot.read.attendance import modes
from mailbot.read.clauses import fold
from mailbot.read.intents import Sense, Spoken, is_request
from mailbot.read.membership import belongings
from mailbot.read.persons import name_key

Value = TypeVar("Value", Attendance, bool)

_SELF = re.compile(
    r"(?<![\w'-])(?:i|i'(?:m|ll|d|ve)|me|myself|je|j'|moi|moi-meme|m'|ich|mich|yo|io|mio|eu|ik)(?![\w-])|"
    r"(?<=-)moi\b"
)
_MINE = re.compile(r"\b(?:my|mon|ma|mes|meine?|mi|mia)\b")
_ALL = re.compile(
    r"\b(?:we|we'(?:re|ll|d)|us|both|all|all (?:of us|of them|three|four|five)|everyone|everybody|neither|"
    r"none|nobody|no one|each|"
    r"nous|tous|toutes|tous (?:les )?(?:deux|trois|quatre|cinq)|toutes (?:les )?(?:deux|trois)|ensemble|"
    r"aucune?|ni l'un|l'une? et l'autre|chacune?|personne|tout le monde|"
    r"wir|uns|beide|alle|keiner|ambos|todos|ninguno|nosotros|tutti|entrambi|nessuno|noi)\b"
)
_OTHER = re.compile(
    r"\b(?:he|she|him|her|they|them|(?<!s')(?<!qu')ils?(?! (?:y a|reste|faut|est|me reste|n'y|s'agit|serait|"
    r"vous))|elles?|lui|eux|er|sie|ella|ellos|lei|loro)\b"
)
_REST = re.compile(
    r"\b(?:the (?:others?|rest|remaining)(?: \w+)?|others|everyone else|everybody else|all others|(?:those|"
    r"people|names) (?:without|with no|not marked)\b[^,;]*?(?=are|is|have|will|$)|les autres|l'autre|"
    r"le reste|autres|"
    r"(?:ceux|celles) (?:sans|qui n'ont)\b[^,;]*?(?=sont|seront|ne|$)|sans (?:mention|precision|indication)|"
    r"die (?:anderen|ubrigen)|los demas|gli altri)\b"
)
_FIRST = re.compile(
    r"\b(?:the |les |die )?(?:(?:first|ersten?) (?P<en>two|three|four|five|zwei|drei|\d)|(?P<fr>deux|trois|"
    r"quatre|cinq|\d) premi(?:er|ere)s|(?P<one>first (?:one|person|named)?|premi(?:er|ere)(?! avril)\b))\b"
)
_LAST = re.compile(
    r"\b(?:the |les |die )?(?:(?:last|letzten?) (?P<en>two|three|four|five|zwei|drei|\d)|(?P<fr>deux|trois|"
    r"quatre|cinq|\d) derni(?:er|ere)s|(?P<one>last (?:one|person|named)|dernier(?:e)?|latter))\b"
)
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "zwei": 2,
    "drei": 3,
}
_EXCEPT = re.compile(
    r"\b(?:sauf|except(?:ing)?(?: for)?|apart from|but not|other than|a l'exception (?:de|d')|hormis|"
    r"excepte|mis a part|bis auf|ausser|excepto|salvo|tranne)\b"
)
_ELLIPTIC_NO = re.compile(
    r"\b(?:ne l'est|n'en est|ne le sont|n'en font|n'en fait)\b|\b(?:is|am|are|does|do)(?: not|n't)\W*$|"
    r"\b(?:isn't|aren't|don't|doesn't|not me|pas moi|moi non|moi pas|pas lui|pas elle|non|not)\W*$"
)
_ELLIPTIC_YES = re.compile(
    r"\b(?:l'est aussi|en est aussi|also is|is too|so (?:is|am) \w+|me too|moi aussi|elle si|lui si|(?:i|he|"
    r"she) (?:am|is|do|does))\W*$"
)
_VERB = re.compile(
    r"\b(?:will|would|'ll|am|is|are|was|were|has|have|serai|serons|suis|est|sont|sera|seront|sommes|"
    r"viendr\w+|suivr\w+|participe\w*|assiste\w*|joins?|attends?|comes?|follows?)\b|[:;]"
)
_LINK = re.compile(
    r"(?:,|\band\b|\bet\b|\bund\b|\by\b|\be\b|&|\bainsi que\b|\bas well as\b|\bwith\b|\bavec\b|\bplus\b|"
    r"\bor\b|\bou\b)[^,;:]{0,40}$"
)
_ONLY_MEMBER = re.compile(
    r"\b(?:only|seule?|unique|nur|einzige|solo|unico|solamente) (?!(?:a|an|un|"
    r"une) )[^.;]{0,45}\b(?:members?|membres?|mitglied|miembro|membro)\b"
)
_FAILING_THAT = re.compile(
    r"^\W*(?:sinon|otherwise|if not|else|or else|a defaut|failing that|faute de|sonst|ansonsten|si no|"
    r"altrimenti)\b"
)
_FOR = re.compile(r"^\s*(?:pour|for|fur|para|per)\s")


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    who: frozenset[int]
    kind: str = "named"


@dataclass(slots=True)
class Said:
    """What prose says of each person; certain: in so many words."""

    attendance: dict[int, Attendance] = field(default_factory=dict)
    member: dict[int, bool] = field(default_factory=dict)
    certain: set[int] = field(default_factory=set)


def said_of(sense: Sense, names: tuple[tuple[str | None, str | None], ...], sender: int | None) -> Said:
    """names: (name, email) of each person. sender: whose "I" is meant, or None."""
    said = Said()
    subject: frozenset[int] = frozenset()
    sentence = -1
    for spoken in sense.spoken:
        if spoken.clause.sentence != sentence:
            sentence, subject = spoken.clause.sentence, frozenset()
        mentions = _mentions(spoken.clause.text, spoken.clause.folded, names, sender, said)
        subject = mentions[-1].who if mentions and not subject else subject
        if _tells(spoken):
            _hear_modes(spoken, mentions, subject, len(names), sender, said)
        _hear_membership(spoken, mentions, subject, len(names), sender, said, sense.letter.meeting.network)
        subject = mentions[-1].who if mentions else subject
    return said


def _tells(spoken: Spoken) -> bool:
    """Questions that ask for no registration and proposals tell no mode ("he would speak online")."""
    if spoken.has(Sign.REGISTER, Sign.ATTEND):
        return not spoken.has(Sign.LATER)
    return (not spoken.clause.asks or is_request(spoken.clause)) and not spoken.has(Sign.PROPOSE, Sign.LATER)


def _mentions(
    text: str, folded: str, names: tuple[tuple[str | None, str | None], ...], sender: int | None, said: Said
) -> tuple[_Mention, ...]:
    everyone = frozenset(range(len(names)))
    others = everyone - {sender}
    found: list[_Mention] = list(_named(text, folded, names))
    taken = [(mention.start, mention.end) for mention in found]

    def add(expression: re.Pattern[str], who: frozenset[int], kind: str) -> None:
        for match in expression.finditer(folded):
            if who and not any(start < match.end() and match.start() < end for start, end in taken):
                found.append(_Mention(match.start(), match.end(), who, kind))
                taken.append((match.start(), match.end()))

    rest = (
        frozenset(person for person in everyone if person not in said.member)
        if "member" in folded or "membre" in folded
        else frozenset(person for person in everyone if person not in said.attendance)
    )
    add(_REST, rest, "rest")
    for match in _FIRST.finditer(folded):
        found.append(
            _Mention(match.start(), match.end(), frozenset(range(min(_count(match), len(names)))), "range")
        )
    for match in _LAST.finditer(folded):
        found.append(
            _Mention(
                match.start(),
                match.end(),
                frozenset(range(max(0, len(names) - _count(match)), len(names))),
                "range",
            )
        )
    if sender is not None:
        add(_SELF, frozenset({sender}), "self")
    add(_ALL, everyone, "all")
    if others:
        add(_OTHER, others, "other")
    found.sort(key=lambda mention: mention.start)
    return tuple(mention for place, mention in enumerate(found) if not _is_apposition(folded, found, place))


def _is_apposition(folded: str, found: list[_Mention], place: int) -> bool:
    """ "Ann and Bob, both members": "both" only takes up those just named."""
    if not place or found[place].kind != "all" or found[place - 1].kind not in {"named", "self"}:
        return False
    between = re.sub(r"\([^)]*\)|<[^>]*>", "", folded[found[place - 1].end : found[place].start])
    return not between.strip(" ,")


def _count(match: re.Match[str]) -> int:
    word = match["en"] or match["fr"] or "1"
    return _NUMBERS.get(word, int(word) if word.isdigit() else 1)


def _named(text: str, folded: str, names: tuple[tuple[str | None, str | None], ...]) -> list[_Mention]:
    """Whole names, then single words of a name that only one person has."""
    found: list[_Mention] = []
    words = [name_key(name or "") for name, _ in names]
    for person, (name, _) in enumerate(names):
        place = folded.find(fold(name)) if name else -1
        if place >= 0 and name:
            found.append(_Mention(place, place + len(name), frozenset({person})))
    for match in re.finditer(r"[^\W\d_][\w'’-]*", text):
        key = name_key(match.group())
        owners = [person for person, own in enumerate(words) if key and set(key) <= set(own)]
        inside = any(mention.start <= match.start() < mention.end for mention in found)
        if len(owners) == 1 and match.group()[0].isupper() and not inside and len(match.group()) > 2:
            found.append(_Mention(match.start(), match.end(), frozenset({owners[0]})))
    return found


def _brackets(folded: str, place: int) -> tuple[int, int] | None:
    start = folded.rfind("(", 0, place + 1)
    end = folded.find(")", start)
    return (start, end) if start >= 0 and start <= place and (end < 0 or place < end) else None


def _subjects(
    folded: str,
    start: int,
    end: int,
    mentions: tuple[_Mention, ...],
    earlier: frozenset[int],
    everyone: int,
    sender: int | None,
) -> frozenset[int]:
    """Of whom something that stands at start..end is said."""
    bracket = _brackets(folded, start)
    inner = [mention for mention in mentions if bracket and bracket[0] < mention.start < start]
    before = [
        mention for mention in mentions if mention.end <= (bracket[0] if bracket and not inner else start)
    ]
    after = [mention for mention in mentions if mention.start >= end]
    if bracket and not inner and before and folded[before[-1].end : bracket[0]].strip(" ,") in {"", "<", ">"}:
        return before[-1].who
    if after and (not before or _FOR.match(folded[end:])):
        return _following(folded, after)
    if before:
        return _chain(folded, before)
    if earlier:
        return earlier
    if sender is not None and _MINE.search(folded):
        return frozenset({sender})
    return frozenset(range(everyone))


def _chain(folded: str, mentions: list[_Mention]) -> frozenset[int]:
    """The last mention with those it is joined to by "and", commas or an apposition ("both")."""
    exempt = _EXCEPT.search(folded)
    usable = [mention for mention in mentions if not (exempt and mention.start >= exempt.start())] or mentions
    who = usable[-1].who
    generic = usable[-1].kind == "all"
    for left, right in zip(reversed(usable[:-1]), reversed(usable), strict=False):
        between = re.sub(r"\([^)]*\)", "", folded[left.end : right.start])
        if _VERB.search(between) or not (
            _LINK.search(between) or right.kind == "all" or not between.strip(" ,")
        ):
            break
        if left.kind == "all" and right.kind != "all":  # "both of us, me in person": a list begins
            break
        if generic and left.kind in {"named", "self"}:
            who, generic = left.who, False
        else:
            who |= left.who
    return who


def _following(folded: str, mentions: list[_Mention]) -> frozenset[int]:
    """The first mention after the words, with those that "and" joins to it."""
    who = mentions[0].who
    for left, right in zip(mentions, mentions[1:], strict=False):
        between = re.sub(r"\([^)]*\)", "", folded[left.end : right.start])
        if _VERB.search(between) or not _LINK.search(between):
            break
        who |= right.who
    return who


def _exempt(folded: str, mentions: tuple[_Mention, ...]) -> frozenset[int]:
    exempt = _EXCEPT.search(folded)
    named = [mention.who for mention in mentions if exempt and mention.start >= exempt.end()]
    return frozenset().union(*named) if named else frozenset()


def _hear_modes(
    spoken: Spoken,
    mentions: tuple[_Mention, ...],
    earlier: frozenset[int],
    everyone: int,
    sender: int | None,
    said: Said,
) -> None:
    folded = spoken.clause.folded
    weak = (spoken.has(Sign.REGISTERED) and not spoken.has(Sign.REGISTER)) or bool(
        _FAILING_THAT.match(folded)
    )
    since = 0
    for mode in modes(folded):
        near = tuple(mention for mention in mentions if mention.start >= since) or mentions
        who = _subjects(folded, mode.start, mode.end, near, earlier, everyone, sender)
        since = mode.end
        exempt = _exempt(folded, mentions) if len(who) > 1 or everyone > 1 else frozenset()
        for person in who - exempt:
            if (not mode.certain or weak) and person in said.certain:
                continue
            said.attendance[person] = mode.attendance
            if mode.certain and not weak:
                said.certain.add(person)
        opposite = Attendance.REMOTE if mode.attendance is Attendance.IN_PERSON else Attendance.IN_PERSON
        for person in exempt & who:
            said.attendance[person] = opposite


def _hear_membership(
    spoken: Spoken,
    mentions: tuple[_Mention, ...],
    earlier: frozenset[int],
    everyone: int,
    sender: int | None,
    said: Said,
    network: str | None,
) -> None:
    folded = spoken.clause.folded
    heard = belongings(folded, network)
    for place, belonging in enumerate(heard):
        since = heard[place - 1].end if place else 0
        near = tuple(mention for mention in mentions if mention.start >= since) or mentions
        who = _subjects(folded, belonging.start, belonging.end, near, earlier, everyone, sender)
        exempt = _exempt(folded, mentions) if everyone > 1 else frozenset()
        said.member |= dict.fromkeys(who - exempt, belonging.member)
        said.member |= dict.fromkeys(exempt & (who | frozenset(range(everyone))), not belonging.member)
    if _ONLY_MEMBER.search(folded) and mentions:
        others = frozenset(range(everyone)) - mentions[0].who
        said.member |= dict.fromkeys(others, False)
        said.member |= dict.fromkeys(mentions[0].who, True)
    _hear_ellipsis(folded, mentions, bool(heard), said)


def _hear_ellipsis(folded: str, mentions: tuple[_Mention, ...], heard: bool, said: Said) -> None:
    """ "I am in the GdR, he is not"; "…, qui ne l'est pas": a membership said just before, answered."""
    for expression, member in ((_ELLIPTIC_NO, False), (_ELLIPTIC_YES, True)):
        match = expression.search(folded)
        before = [mention for mention in mentions if match and mention.start <= match.start()]
        if match and before and (said.member or heard) and len(said.member) < 50:
            said.member |= dict.fromkeys(before[-1].who, member)
            return
