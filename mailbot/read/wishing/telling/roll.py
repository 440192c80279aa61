"""Who is registered by what a mail tells, and what is said of each: the sum of what was heard."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.domain import Person, Registration
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.persons import EMAIL, name_key, sender_of
from mailbot.read.wishing.sense import Sense
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.cast import Cast, Figure, cast_of
from mailbot.read.wishing.telling.hearing import heard
from mailbot.read.wishing.telling.name_spans import people_spans
from mailbot.read.wishing.telling.parting import with_subjects_parted
from mailbot.read.wishing.telling.references import Who
from mailbot.read.wishing.telling.told import Told


@dataclass(frozen=True, slots=True)
class Roll:
    """numbers: of the figures who take part, the listed ones first; told: what is said of each."""

    cast: Cast
    numbers: tuple[int, ...]
    told: Told
    out: Who

    def figure(self, number: int) -> Figure:
        return self.cast.figures[number]


def roll_of(sense: Sense, listed: tuple[Registration, ...], sender: Registration) -> Roll:
    """In the order of listing; in prose the sender comes first.

    Twice through the clauses: who "we" and "all" are is known when it is known who takes part.
    """
    sense = with_subjects_parted(sense)
    cast = cast_of(sense, tuple((one.name, one.email) for one in listed), (sender.name, sender.email))
    known = frozenset(range(cast.listed))
    first = heard(sense, cast, known or frozenset({cast.sender}))
    numbers = _in_order(_taking_part(first, cast, known), cast)
    return Roll(cast, numbers, heard(sense, cast, frozenset(numbers)), frozenset(first.out))


def _taking_part(told: Told, cast: Cast, known: Who) -> Who:
    """Whom a statement reaches and no later one denies; where it reaches nobody, the sender."""
    reached = {
        number
        for number, place in told.comes.items()
        if (told.out.get(number, -1) < place or (number == cast.sender and told.says_himself(number)))
        and (number not in told.later or number in told.certain)
        and number not in told.gave
        and (cast.figures[number].name or cast.figures[number].email)
    }
    everybody = known | reached
    if not everybody and cast.sender not in told.out:
        return frozenset({cast.sender})
    return everybody


def _in_order(who: Who, cast: Cast) -> tuple[int, ...]:
    named = sorted(
        who - {cast.sender} - set(range(cast.listed)), key=lambda number: (cast.figures[number].where, number)
    )
    listed = [number for number in range(cast.listed) if number in who]
    own = [cast.sender] if cast.sender in who and cast.sender not in listed else []
    return tuple(own + named) if not listed else tuple(listed + named + own)


_BELOW = re.compile(
    r"\b(?:below|forwarded|following (?:mail|message)|underneath|attached mail|ci-dessous|ci-apres|"
    r"transfer\w*|qui suit|unten|untenstehend\w*|weitergeleitet\w*|nachstehend\w*|abajo|siguiente|"
    r"reenvi\w+|sotto|seguente|inoltr\w+|abaixo|seguinte|reencaminh\w+|hieronder|onderstaande|"
    r"doorgestuurd\w*)\b"
)


def points_below(sense: Sense) -> bool:
    """Who is to be registered wrote the mail below, and is not the writer."""
    asked = [spoken.clause.folded for spoken in sense.clauses_with(Sign.REGISTER)]
    others = (words.ROLE, words.HE, words.SHE, words.EITHER, words.THEY, words.HIS, words.THOSE)
    of_another = [
        any(one.search(folded) for one in others)
        and not any(one.search(folded) for one in (words.ME, words.MINE, words.WE))
        for folded in asked
    ]
    pointed = any(_BELOW.search(spoken.clause.folded) for spoken in sense.spoken)
    taken_up = any(one.search(folded) for folded in asked for one in others[1:5])
    return any(of_another) and (pointed or taken_up)


def people_cancelled(sense: Sense) -> tuple[Person, ...]:
    """Others whose registration is to end, by name or address; () where it is the sender's own."""
    sender = sender_of(sense.letter)
    sense = with_subjects_parted(sense)
    cast = cast_of(sense, (), (sender.name, sender.email))
    told = heard(sense, cast, frozenset({cast.sender}))
    ending = {place for place, spoken in enumerate(sense.spoken) if spoken.has(Sign.CANCEL, Sign.CANNOT)}
    if any(number == cast.sender and place in ending for number, place in told.out.items()):
        return ()
    gone = [
        number for number, place in told.out.items() if place in ending and told.comes.get(number, -1) < place
    ]
    people = [cast.figures[number] for number in sorted(gone, key=lambda one: (cast.figures[one].where, one))]
    return tuple(Person(one.name, one.email) for one in people if one.name)


def _names_another(text: str, own: Registration) -> bool:
    """By an address or a name that is not the writer's."""
    addresses = {at.casefold() for at in EMAIL.findall(text)} - {(own.email or "").casefold()}
    known = set(name_key(own.name or ""))
    return bool(addresses) or any(set(name_key(text[slice(*span)])) - known for span in people_spans(text))


def hands_over(sense: Sense) -> bool:
    """Somebody is named, by an address or a full name, in the sentence that gives the writer's seat away."""
    both = sense.clauses_with(Sign.CANCEL) and sense.clauses_with(Sign.REGISTER)
    if not (sense.about.ours or sense.about.answers or both):
        return False
    own = sender_of(sense.letter)
    return any(
        words.GIVES.search(spoken.clause.folded)
        and any(
            _names_another(other.clause.text, own)
            for other in sense.spoken
            if other.clause.sentence == spoken.clause.sentence
        )
        for spoken in sense.spoken
    )
