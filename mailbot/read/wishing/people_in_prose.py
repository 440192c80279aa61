"""Persons whom prose registers: by name, with an address in brackets, beside "and I".

A name counts where somebody is registered or takes part, or where an address stands with it; the
names of the greeting, of the organisers and of whoever registered somebody do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.columns import column_of
from mailbot.read.wishing.handing_over import GIVES, HANDED_TO
from mailbot.read.wishing.name_spans import meant_by, name_spans, people_spans, with_names_as_one
from mailbot.read.wishing.persons import (
    EMAIL,
    address_fits,
    is_full_name,
    is_name,
    is_same_person,
    name_key,
    without_title,
)
from mailbot.read.wishing.phrases import NAMED, any_of
from mailbot.read.wishing.phrases_of_attending import NAMED_TAKES_PART
from mailbot.read.wishing.phrases_of_people import (
    ADDRESS_AND_BRACKET,
    AND_ME,
    GROUP,
    INSTEAD,
    LIKEWISE,
    ME_AND,
    OBJECT,
    OF_PLACE,
    ROLE,
    THIRD,
    TOO,
)
from mailbot.read.wishing.phrases_of_registering import NAMED_REGISTERED
from mailbot.read.wishing.sense import Sense, Spoken, says_mode, sentence_of

_HE = re.compile(
    r"\b(?:he|she|they|(?<!s')(?<!qu')(?:ils?|elles?)|er|sie|ella|ellos|el|lui|lei|loro|ele|ela|hij|"
    r"zij)(?: \w+)?"
    r" (?:would|will|wants?|wish(?:es)?|plans?|intends?|is|are|comes?|joins?|attends?|participates?|"
    r"aimer\w+|souhait\w+|"
    r"voudr\w+|viendr\w+|assister\w+|participer\w+|suivr\w+|ser(?:a|ont)|mochte\w*|wurde\w*|kommt?|nimmt|"
    r"nehmen|"
    r"quier\w+|desea\w*|asisti\w+|vendra\w*|vorre\w+|verra\w*|parteciper\w+|gostaria\w*|quer\w*|wil|willen|"
    r"komt|"
    r"komen|neemt|nemen)\b"
)
_WISHED = any_of(NAMED_TAKES_PART, NAMED_REGISTERED)


@dataclass(frozen=True, slots=True)
class Named:
    """A person named in prose; place: the number of the clause."""

    name: str
    email: str | None
    place: int


def people_named(sense: Sense, sender: tuple[str | None, str | None]) -> tuple[Named, ...]:
    """Everybody whom the clauses register, in order, the sender left out."""
    found: list[Named] = []
    meant = _antecedents(sense)
    for place, spoken in enumerate(sense.spoken):
        if spoken.has(Sign.LATER) or (spoken.has(Sign.REGISTERED) and not spoken.has(Sign.REGISTER)):
            continue
        for start, end in name_spans(spoken.clause.text):
            person = _named(
                spoken, start, end, place, meant=place in meant, elliptic=_is_elliptic(spoken, sense)
            )
            if (
                person is None
                or is_same_person((person.name, person.email), sender)
                or _is_organiser(person, sense)
            ):
                continue
            if not any(
                is_same_person((person.name, person.email), (known.name, known.email)) for known in found
            ):
                found.append(person)
        found += _by_address_only(spoken, place, found, sender, sense)
    return tuple(found)


def _antecedents(sense: Sense) -> frozenset[int]:
    """Clauses whose names "register her", "he would attend" take up: of this sentence, else of the
    nearest that names somebody.
    """
    found: set[int] = set()
    for asked in sense.clauses_with(Sign.REGISTER, Sign.ATTEND):
        if not THIRD.search(asked.clause.folded) and not _HE.search(asked.clause.folded):
            continue
        own = asked.clause.sentence
        for sentence in range(own, max(own - _NEAR, 0) - 1, -1):
            naming = [
                place
                for place, one in enumerate(sense.spoken)
                if one.clause.sentence == sentence
                and any(is_full_name(one.clause.text[slice(*span)]) for span in people_spans(one.clause.text))
            ]
            found.update(naming)
            if naming:
                break
    return frozenset(found)


def _by_address_only(
    spoken: Spoken, place: int, found: list[Named], sender: tuple[str | None, str | None], sense: Sense
) -> list[Named]:
    """ "Please register x@y.z": an address that stands with no name, or before one in brackets."""
    if not spoken.has(Sign.REGISTER):
        return []
    known = {(one.email or "").casefold() for one in found} | {(sender[1] or "").casefold()}
    people: list[Named] = []
    for match in EMAIL.finditer(spoken.clause.text):
        fits = any(
            address_fits(match.group(), name)
            for name in [*(one.name for one in found), sender[0] or ""]
            if name
        )
        if match.group().casefold() in known or fits or sense.letter.meeting.is_organiser(match.group()):
            continue
        spans = [spoken.clause.text[start:end] for start, end in name_spans(spoken.clause.text)]
        name = next((one for one in spans if is_full_name(one) and address_fits(match.group(), one)), None)
        people.append(Named(name or "", match.group(), place))
    return people


def _is_organiser(person: Named, sense: Sense) -> bool:
    key = set(name_key(person.name))
    return any(key <= set(name_key(organiser.name or "")) for organiser in sense.letter.meeting.organisers)


def _named(spoken: Spoken, start: int, end: int, place: int, *, meant: bool, elliptic: bool) -> Named | None:
    text, folded = spoken.clause.text, spoken.clause.folded
    name = without_title(text[start:end])
    before, after = folded[:start], folded[end:]
    address = re.match(
        r"\s*(?:[(<,:;-]|\s)*\s*(?:mail\w*:? ?|e-mail:? ?|courriel ?:? ?)?([\w.+'-]+@[\w.-]+\.\w{2,})",
        text[end:],
    )
    bracket = re.match(r"\s*\(([^)]*)\)", text[end:])
    inside = EMAIL.search(bracket[1]) if bracket else None
    email = address[1] if address else inside.group() if inside else None
    full = is_full_name(name)
    if INSTEAD.search(before):
        return None
    if email:
        return Named(name, email, place) if full or (is_name(name) and not column_of(name)) else None
    if before.count("(") > before.count(")") and not GROUP.search(before[: before.rfind("(")]):
        return _beside_address(name, before, place) if full else None  # in brackets stand affiliations
    if full and (meant or LIKEWISE.search(before) or (TOO.search(after) and _takes_part(spoken))):
        return Named(name, None, place)
    beside_me = bool(AND_ME.match(after) or ME_AND.search(before))
    by_role = bool(ROLE.search(before))
    takes_part = _takes_part(spoken)
    if elliptic and people_spans(text)[:1] == ((start, end),):
        return Named(name, None, place)
    if full and takes_part and not OF_PLACE.search(before) and _is_told_how(after):
        return Named(name, None, place)
    if takes_part and (start, end) in meant_by(_WISHED, text, folded):
        return Named(name, None, place)
    if not full and not (beside_me or by_role):
        return None
    if HANDED_TO.search(before) or (full and GIVES.search(folded) and not OF_PLACE.search(before)):
        return Named(name, None, place)
    if OF_PLACE.search(before) and not OBJECT.search(before):
        return None
    if OBJECT.search(before) or ((beside_me or by_role) and takes_part):
        return Named(name, None, place)
    named = full and takes_part and not spoken.has(Sign.PROPOSE) and _is_subject(before, after)
    return Named(name, None, place) if named else None


def _is_told_how(after: str) -> bool:
    """ "Ben Ito via Zoom": the mode stands right behind the name."""
    return any(mode.certain and not after[: mode.start].strip(" ,:-(") for mode in modes(after))


def _is_elliptic(spoken: Spoken, sense: Sense) -> bool:
    """ "I come to the room, my colleague Tom Reed from afar": somebody, and how, in such a sentence."""
    opens = re.match(
        rf"\W*(?:(?:and|et|und|y|e|en) )?{NAMED}\b",
        with_names_as_one(spoken.clause.text, spoken.clause.folded),
    )
    return (
        bool(opens)
        and says_mode(spoken.clause)
        and any(_takes_part(one) for one in sentence_of(spoken, sense))
    )


def _beside_address(name: str, before: str, place: int) -> Named | None:
    """ "it is r.kane@x.example (Ruadhan Kane, remote)": the brackets open with the name of the address."""
    address = ADDRESS_AND_BRACKET.search(before)
    return Named(name, address[1], place) if address else None


def _is_subject(before: str, after: str) -> bool:
    """The name opens the clause or a list of names, and a verb or another name follows it."""
    opens = re.search(
        r"(?:^|[:(]|\band|\bet|\bund|\by|,|ainsi que|as well as|please|merci|that|que|with|avec)\s*(?:(?:my|"
        r"our|mon|ma|notre) \w+ )?$",
        before,
    )
    follows = re.match(
        r"\W*(?:\([^)]*\))?\s*(?:$|[,;.)]|(?:and|et|und|will|would|is|are|wants?|wishes|from|souhait\w+|"
        r"viendr\w+|sera|seront|suivr\w+|particip\w+|assist\w+|in |on |remote\w*|online|en |sur |a |"
        r"of |from |at |du |de |d'|des |von |vom |aus |nehm\w+|mochte\w*|komm\w+|werden|del |quier\w+|"
        r"asisti\w+|di |"
        r"della |dell'|vorre\w+|partecip\w+|do |da |van |willen|komen|nemen))",
        after,
    )
    return bool(opens and follows)


def _takes_part(spoken: Spoken) -> bool:
    return spoken.has(Sign.REGISTER, Sign.ATTEND) and not spoken.has(Sign.CANCEL)


def people_cancelled(sense: Sense) -> tuple[Named, ...]:
    """Others whose registration is to end, by name or address; () where it is the sender's own."""
    cancelling = [spoken for spoken in sense.spoken if spoken.has(Sign.CANCEL, Sign.CANNOT)]
    if not cancelling or any(_MY_OWN.search(spoken.clause.folded) for spoken in cancelling):
        return ()
    sender = sense.letter.sender
    own = (sender.name if sender else None, sender.email if sender else None)
    found: list[Named] = []
    for place, spoken in enumerate(sense.spoken):
        if spoken.has(Sign.REGISTER) and not spoken.has(Sign.CANCEL):
            continue
        if min(abs(spoken.clause.sentence - one.clause.sentence) for one in cancelling) > _NEAR:
            continue
        text = spoken.clause.text
        for start, end in name_spans(text):
            name = without_title(text[start:end])
            near = EMAIL.search(text[end : end + 60])
            person = Named(name, near.group() if near else None, place)
            before = _CANCELLED.sub("", spoken.clause.folded[:start])
            fits = is_full_name(name) and not OF_PLACE.search(before)
            if fits and not is_same_person((name, person.email), own) and not _is_organiser(person, sense):
                found.append(person)
    return tuple(found)


_NEAR = 2  # sentences: who is further from the request is not meant by it
_CANCELLED = re.compile(
    r"(?:registration of|inscriptions? (?:de|d'|du)|instead of|in place of|a la place de|au lieu de|"
    r"statt)\s*(?=\w*\.?\s*$)"
)
_MY_OWN = re.compile(
    r"\b(?:my|our|mon|notre|ma|meine|mi|mia) (?:own )?(?:registration|inscription|participation|seat|place|"
    r"venue|anmeldung|inscripcion|iscrizione)\b|"
    r"(?<!whom )(?<!that )(?<!who )(?<!que )(?<!den )(?<!die )\b(?:i|je|j'|ich)\b[^.]{0,30}\b(?:cancel|"
    r"annul|cannot|can't|"
    r"unable|ne pourrai|desinscri)|\b(?:take|cancel|remove) me\b|\bme (?:retirer|rayer|desinscrire)\b"
)
