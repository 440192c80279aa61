"""Who is said to take part, and who not to, in one clause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.naming.lexicon.acts import NOT
from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.attendance import modes, names_a_mode
from mailbot.read.wishing.phrases_of_attending import LATER, REGISTERED
from mailbot.read.wishing.sense import Spoken, is_request
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.busy import BUSY
from mailbot.read.wishing.telling.cast import Cast
from mailbot.read.wishing.telling.groups import WITH, Group, is_argument, only_wishes, spelled_out, spoken_of
from mailbot.read.wishing.telling.references import NOBODY, Kind, Who

_DOES = (
    r"(?:attend\w*|participat\w*|t(?:ake|akes|aking|ook) part|join\w*|com(?:e|es|ing)|be (?:there|present|"
    r"with you|around)|make it|travel\w*(?! (?:money|grants?|budget|funds?|funding|allowance|costs?|permit))|"
    r"follow\w*|connect\w*|listen\w*|watch\w*|participe\w*|assiste\w*|"
    r"vien\w*|venir|viendr\w+|suiv\w+|etre (?:la|present\w*)|ser(?:ai|a|ons|ont) (?:\w+ )?(?:la|present\w*|"
    r"sur place|des (?:v|n)otres|parmi)|des (?:v|n)otres|de la partie|teilnehm\w*|teilzunehmen|(?:nimmt|"
    r"nehme?n?)\b[^.;]{0,40}? teil|komm\w*|dabei|anwesend|mitmach\w*|asist\w+|acud\w+|particip\w+|"
    r"ven(?:ir|go|ga|dr\w+)|vir|ira|irei|partecip\w+|verr\w+|(?:saro|sara|saranno) \w+|deelnem\w*|"
    r"neem\b[^.;]{0,30} deel|kom(?:t|en)?|aanwezig|me desist\w*|desist\w*)"
)
_TAKES_PART = re.compile(rf"\b{_DOES}\b")
_NOT = rf"(?:{NOT}|without|inutile|pas besoin|no need)"
# "Cannot tell whether I come" denies nothing.
_WHETHER_I = r"\b(?:whether|if|si|ob|se|of)\b (?:i|we|je|nous|on|ich|wir|il|ik|wij|puedo|posso)\b"
_NO_WHETHER = rf"(?:(?!{_WHETHER_I})[^,;.:()]){{0,40}}?"
_ASKS = (
    r"(?:count|register|put|add|include|inscri\w+|compt\w+|ajout\w+|anmeld\w*|eintrag\w*|apunt\w+|"
    r"inscrib\w+|iscriv\w+|aanmeld\w*)"
)
_DOES_NOT = re.compile(
    rf"(?<!has)(?<!have)(?:\b{_NOT}|n't)(?! only| just)\b{_NO_WHETHER}\b(?:{_DOES}|{_ASKS})\b|"
    rf"\b{_DOES}\b[^,;.:]{{0,40}}?\b(?:pas|plus|nicht|niet|kaum)\b|\b(?:nehme?n?|"
    r"nimmt)\b[^,;.:]{0,40}?\bnicht\b|\b(?:nothing|rien|nichts|nada|niente|niets) (?:for|pour|fur|para|"
    r"per|voor) (?:me|moi|mich|mi|mim|mij)\b|\b(?:not for|pas pour|nicht fur|no para|non per|nao para|"
    r"niet voor) (?:me|moi|mich|myself|mi|mim|mij)\b|\b(?:only|just|merely|seulement|simplement|nur|bloss|"
    r"lediglich|solo|soltanto|slechts|alleen)(?: de l'| of the| um die| um das| de la| dell'| do| "
    r"van)? (?:the |a |an |la |le |l'|die |der |il |el |o )?(?:secretary|assistant\w*|"
    r"gestionnaire|secretaire|sekretar\w*|messenger|organi[sz]\w+|admin\w*|segretari[oa]|secretari[oa]|intendance|logisti\w+|paperwork|papiere|formalites?|"
    r"formalitaten|burocracia|administrati\w+|gestion)\b"
)
_REPORTS = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:put|registered|signed|enrolled|added|asked|told|said|wrote|informed|suggested|"
    r"recommended|encouraged|mentioned|forwarded|m'a|nous a|a (?:demande|inscrit|parle|propose)|"
    r"hat (?:mich|uns)|habe?n? (?:mich|uns)|me (?:ha|pidio|dijo)|mi ha|heeft (?:mij|me|ons))\b"
)
_SHORT = 60  # characters of a clause that only adds somebody


# "It would be Ann and Bob", "my student Wanja and me?", "namely …": no verb but that.
_LISTS = re.compile(
    r"^\W*(?:(?:it|they|those|these|that|this) (?:is|are|would be|will be)|namely|i\.e\.|viz|ce (?:sont|"
    r"seraient|serait|sera)|il s'agit de|a savoir|soit|voici|das (?:sind|waren|ist)|es (?:sind|waren)|"
    r"und zwar|son|serian|sono|sarebbero|sao|seriam|dat zijn|het zijn|here (?:are|is)|the names are|"
    rf"{MY_OR_OUR} )?(?!.*\b(?:will|would|is|are|a|ont|est|sont|ist|hat|told)\b)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """comes: who takes part; out: who does not; later: who need not be put down by this mail.

    gave: who is out because somebody else has the seat, however it was taken before.
    """

    comes: Who = NOBODY
    out: Who = NOBODY
    later: Who = NOBODY
    gave: Who = NOBODY


def part_in(spoken: Spoken, groups: tuple[Group, ...], topic: Who, cast: Cast, *, waiting: bool) -> Part:
    """Who comes by this clause and who does not.

    topic: of whom was spoken before it. waiting: people were said to come whose names are still to be told.
    """
    folded = spoken.clause.folded
    replaced = _behind(folded, groups, words.INSTEAD)
    if words.GIVES.search(folded):
        named = NOBODY.union(*(one.who for one in groups if is_argument(folded, one))) - {cast.sender}
        if named:
            return Part(comes=named, out=frozenset({cast.sender}), gave=frozenset({cast.sender}))
    denied = _denial(spoken)
    if denied is not None:
        return Part(out=_who_is_out(folded, denied, groups, topic, cast) | replaced)
    busy = BUSY.search(folded) and not (spoken.has(Sign.REGISTER, Sign.ATTEND) or modes(folded))
    if busy and topic - {cast.sender}:  # who asks for himself alone comes all the same
        return Part(out=frozenset({cast.sender}))
    if spoken.has(Sign.LATER) or (
        spoken.has(Sign.REGISTERED)
        and not spoken.has(Sign.REGISTER)
        and not any(mode.certain for mode in modes(folded))
    ):
        return Part(later=_not_by_this_mail(spoken, groups, cast))
    lists = waiting and not cast.listed and _lists(folded, groups, cast)
    asks = spoken.clause.asks and not is_request(spoken.clause)
    if asks and not lists and not spoken.has(Sign.REGISTER, Sign.ATTEND):
        return Part(out=replaced)
    return Part(_who_comes(spoken, groups, topic, cast, lists=lists) - replaced, replaced)


def _not_by_this_mail(spoken: Spoken, groups: tuple[Group, ...], cast: Cast) -> Who:
    """Who will register later, or is registered already."""
    said = (LATER if spoken.has(Sign.LATER) else REGISTERED).search(spoken.clause.folded)
    subject = spoken_of(spoken.clause.folded, *said.span(), groups) if said else None
    own = subject is not None and cast.sender in subject.who and spoken.has(Sign.LATER)
    return NOBODY if subject is None or own else subject.who


def _lists(folded: str, groups: tuple[Group, ...], cast: Cast) -> bool:
    """The clause holds the names that the one before it has announced."""
    named = any(one.refs[0].kind is Kind.NAME and one.who - {cast.sender} for one in groups)
    return named and not modes(folded) and bool(_LISTS.match(folded))


def _who_comes(spoken: Spoken, groups: tuple[Group, ...], topic: Who, cast: Cast, *, lists: bool) -> Who:
    folded = spoken.clause.folded
    usable = tuple(one for one in groups if not one.refs[0].excepted and is_argument(folded, one))
    comes = NOBODY
    if spoken.has(Sign.REGISTER):
        comes = _registered(folded, usable, groups, topic, cast)
    elif lists:
        comes = NOBODY.union(*(one.who for one in usable))
    elif spoken.has(Sign.ATTEND) or any(mode.certain for mode in modes(folded)):
        comes = _attending(spoken, usable, topic, cast)
    if spoken.has(Sign.REGISTER, Sign.ATTEND) or comes:
        comes |= spelled_out(folded, usable)
    if spoken.has(Sign.MAYBE, Sign.UNDECIDED) and not spoken.has(Sign.REGISTER):
        comes = NOBODY
    if spoken.has(Sign.PROPOSE) or len(folded) > _SHORT:
        return comes
    return comes.union(*(one.who for one in groups if words.TOO.match(folded[one.end :])))


def _denial(spoken: Spoken) -> tuple[int, int] | None:
    """Where the clause says that somebody does not take part; None where only one way of it is denied."""
    folded = spoken.clause.folded
    match = _DOES_NOT.search(folded)
    if spoken.has(Sign.CANCEL) and not (spoken.has(Sign.REGISTER) and modes(folded)):
        return match.span() if match else (0, 0)
    if not match and not spoken.has(Sign.CANNOT):
        return None
    start = match.start() if match else 0
    certain = any(mode.certain for mode in modes(folded))
    if (
        certain
        or names_a_mode(_DIALS.sub("", folded[start:]))
        or (spoken.clause.asks and is_request(spoken.clause))
    ):
        return None
    if re.search(r"\b(?:know|sure|sais|sait|weiss|se si|sicher)\b", folded[start:]):
        return None
    return match.span() if match else (len(folded), len(folded))


# A verb that is a way of taking part by itself: who denies it names no other.
_DIALS = re.compile(r"\b(?:me|nous|se|mi|ci) (?:connect|conect|colleg)\w+|\bzuschalten\b")


def _who_is_out(
    folded: str, denied: tuple[int, int], groups: tuple[Group, ...], topic: Who, cast: Cast
) -> Who:
    usable = tuple(one for one in groups if is_argument(folded, one)) or groups
    if denied == (0, 0):  # asked to be cancelled: whoever is named
        named = NOBODY.union(*(one.who for one in usable if not one.is_writer_as_subject))
        return named or (topic if topic and not usable else frozenset({cast.sender}))
    chosen = spoken_of(folded, denied[0], denied[1], usable)
    within = [one for one in usable if denied[0] <= one.start < denied[1]]
    if within and (chosen is None or chosen.is_writer_as_subject):
        chosen = within[-1]
    if chosen is None and _OF_ANOTHER.match(folded):
        return topic - {cast.sender}
    return chosen.who if chosen else topic or frozenset({cast.sender})


# "She does not come": nobody whom the mail has named, and not the writer.
_OF_ANOTHER = re.compile(
    r"^\W*(?:he|she|they|elle|ils|elles|er|ella|ellos|ellas|lui|lei|loro|ele|ela|eles|hij)\b"
)


def _behind(folded: str, groups: tuple[Group, ...], expression: re.Pattern[str]) -> Who:
    meant = [one for one in groups if not one.is_writer_as_subject]  # "invece di seguire": no "seguiré"
    return NOBODY.union(*(one.who for one in meant if expression.search(folded[: one.start])))


def _registered(
    folded: str, usable: tuple[Group, ...], groups: tuple[Group, ...], topic: Who, cast: Cast
) -> Who:
    """Whom a request is about: everybody named but who wishes it or has told of it."""
    if not groups:
        return NOBODY if cast.listed else topic or (NOBODY if words.OTHERS.search(folded) else _self(cast))
    objects = [
        one
        for one in usable
        if not only_wishes(folded, one, usable, asks=True) and not _REPORTS.match(folded[one.end :])
    ]
    if objects:
        return NOBODY.union(*(one.who if not one.is_general else one.who | _self(cast) for one in objects))
    if any(one.is_writer_as_subject for one in usable):
        return _self(cast) if not (cast.listed and not usable) else NOBODY
    wishing = [one for one in usable if one.is_general]
    if wishing:
        return wishing[0].who | _self(cast)
    return topic or _self(cast)


def _self(cast: Cast) -> Who:
    return NOBODY if cast.listed else frozenset({cast.sender})


def _attending(spoken: Spoken, usable: tuple[Group, ...], topic: Who, cast: Cast) -> Who:
    """Of whom it is said that they come, or how; and those whom they bring."""
    folded = spoken.clause.folded
    found: Who = NOBODY
    places = [match.span() for match in _TAKES_PART.finditer(folded)]
    places += [(mode.start, mode.end) for mode in modes(folded) if mode.certain]
    for start, end in places or [(len(folded), len(folded))]:
        chosen = spoken_of(folded, start, end, usable)
        if chosen is None:
            found |= NOBODY if usable or cast.listed else topic or _self(cast)
            continue
        if _REPORTS.match(folded[chosen.end :]) and len(usable) > 1:
            continue
        if spoken.has(Sign.PROPOSE) and not chosen.is_writer_as_subject and not modes(folded):
            continue
        found |= chosen.who | (_self(cast) if chosen.is_general and not cast.listed else NOBODY)
    for one in usable:
        if WITH.search(folded[: one.start]) and any(one.start > start for start, _ in places):
            found |= one.who
    return found
