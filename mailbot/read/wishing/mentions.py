"""Who is meant in a clause: names, pronouns, groups, "the first two", "the others", exceptions.

People are numbers here: the place in the list of those whom the mail registers.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from mailbot.read.wishing.clauses import fold
from mailbot.read.wishing.persons import name_key

Names = tuple[tuple[str | None, str | None], ...]  # (name, email) of each person

_SELF = re.compile(
    r"(?<![\w'-])(?:i|i'(?:m|ll|d|ve)|me|myself|je|j'|moi|moi-meme|m'|ich|mich|yo|io|mio|eu|ik|"
    r"(?:a|para) mi(?! \w))(?![\w-])|"
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

# "La première en salle, le second par visio": of two that were named.
_SECOND = re.compile(
    r"\b(?:the |le |la |der |die |el |il |o |a |de )?(?:second (?:one|person|named)?|second[ae]?|deuxieme|"
    r"zweite|segund[oa]|"
    r"tweede)\b(?! (?:choice|choix|time|fois|day|jour|version|talk|proposal))"
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

_VERB = re.compile(
    r"\b(?:will|would|'ll|am|is|are|was|were|has|have|serai|serons|suis|est|sont|sera|seront|sommes|"
    r"viendr\w+|suivr\w+|participe\w*|assiste\w*|joins?|attends?|comes?|follows?)\b|[:;]"
)

_LINK = re.compile(
    r"(?:,|\band\b|\bet\b|\bund\b|\by\b|\be\b|&|\bainsi que\b|\bas well as\b|\bwith\b|\bavec\b|\bni\b|"
    r"\bnor\b|\bplus\b|"
    r"\bor\b|\bou\b)[^,;:]{0,40}$"
)

_FOR = re.compile(r"^\s*(?:pour|for|fur|para|per)\s")


@dataclass(frozen=True, slots=True)
class Mention:
    """Persons (their numbers) meant at a place of a clause. kind: named, self, all, other, rest, range."""

    start: int
    end: int
    who: frozenset[int]
    kind: str = "named"


def mentions_of(
    text: str, folded: str, names: Names, sender: int | None, untold: frozenset[int]
) -> tuple[Mention, ...]:
    """Everybody meant in a clause (text, and folded), in order.

    sender: whose "I" it is, or None. untold: who "the others" are: those of whom nothing is said yet.
    """
    everyone = frozenset(range(len(names)))
    others = everyone - {sender}
    found: list[Mention] = list(_named(text, folded, names))
    taken = [(mention.start, mention.end) for mention in found]

    def add(expression: re.Pattern[str], who: frozenset[int], kind: str) -> None:
        for match in expression.finditer(folded):
            if who and not any(start < match.end() and match.start() < end for start, end in taken):
                found.append(Mention(match.start(), match.end(), who, kind))
                taken.append((match.start(), match.end()))

    add(_REST, untold, "rest")
    everybody = range(len(names))
    found += [
        Mention(match.start(), match.end(), frozenset(everybody[: _count(match)]), "range")
        for match in _FIRST.finditer(folded)
    ]
    found += [
        Mention(match.start(), match.end(), frozenset(everybody[-_count(match) :]), "range")
        for match in _LAST.finditer(folded)
    ]
    if len(names) > 1:
        add(_SECOND, frozenset({1}), "range")
    if sender is not None:
        add(_SELF, frozenset({sender}), "self")
    add(_ALL, everyone, "all")
    if others:
        add(_OTHER, others, "other")
    found.sort(key=lambda mention: mention.start)
    return tuple(mention for place, mention in enumerate(found) if not _is_apposition(folded, found, place))


def _is_apposition(folded: str, found: list[Mention], place: int) -> bool:
    """ "Ann and Bob, both members": "both" only takes up those just named."""
    if not place or found[place].kind != "all" or found[place - 1].kind not in {"named", "self"}:
        return False
    between = re.sub(r"\([^)]*\)|<[^>]*>", "", folded[found[place - 1].end : found[place].start])
    return not between.strip(" ,")


def _count(match: re.Match[str]) -> int:
    word = match["en"] or match["fr"] or "1"
    return _NUMBERS.get(word, int(word) if word.isdigit() else 1)


def _named(text: str, folded: str, names: Names) -> list[Mention]:
    """Whole names, then single words of a name that only one person has."""
    found: list[Mention] = []
    words = [name_key(name or "") for name, _ in names]
    for person, (name, _) in enumerate(names):
        place = folded.find(fold(name)) if name else -1
        if place >= 0 and name:
            found.append(Mention(place, place + len(name), frozenset({person})))
    for match in re.finditer(r"[^\W\d_][\w'’-]*", text):
        key = name_key(match.group())
        owners = [person for person, own in enumerate(words) if key and set(key) <= set(own)]
        inside = any(mention.start <= match.start() < mention.end for mention in found)
        if len(owners) == 1 and match.group()[0].isupper() and not inside and len(match.group()) > 2:
            found.append(Mention(match.start(), match.end(), frozenset({owners[0]})))
    return found


def _brackets(folded: str, place: int) -> tuple[int, int] | None:
    start = folded.rfind("(", 0, place + 1)
    end = folded.find(")", start)
    return (start, end) if start >= 0 and start <= place and (end < 0 or place < end) else None


def subjects_of(
    folded: str,
    start: int,
    end: int,
    mentions: tuple[Mention, ...],
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


def _chain(folded: str, mentions: list[Mention]) -> frozenset[int]:
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


def _following(folded: str, mentions: list[Mention]) -> frozenset[int]:
    """The first mention after the words, with those that "and" joins to it."""
    who = mentions[0].who
    for left, right in itertools.pairwise(mentions):
        between = re.sub(r"\([^)]*\)", "", folded[left.end : right.start])
        if _VERB.search(between) or not _LINK.search(between):
            break
        who |= right.who
    return who


def exempted(folded: str, mentions: tuple[Mention, ...]) -> frozenset[int]:
    exempt = _EXCEPT.search(folded)
    named = [mention.who for mention in mentions if exempt and mention.start >= exempt.end()]
    return frozenset().union(*named) if named else frozenset()
