"""A seat that one person leaves to another: the one is cancelled, the other registered."""

from __future__ import annotations

import re

from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.persons import EMAIL, is_full_name
from mailbot.read.wishing.sense import Sense

_GIVES = re.compile(
    r"\b(?:instead of me|in my (?:place|stead)|(?:takes?|taking|take over|have|has|get|gets) my (?:place|"
    r"seat|spot)|"
    r"(?:replaces?|replacing|substitutes? for) me|(?:give|pass|transfer|hand|reassign|offer) (?:over |"
    r"on )?my (?:\w+ )?"
    r"(?:place|seat|spot|registration|chair)(?: on| over)? to|"
    r"a ma place|me remplace\w*|(?:donn|ced|laiss|transf\w|transmet|attribu|report)\w* (?:donc |"
    r"bien )?ma (?:place|"
    r"inscription) a|"
    r"an meiner stelle|statt meiner|anstelle von mir|vertritt mich|meinen platz (?:auf|an)|"
    r"meine anmeldung (?:auf|an)|"
    r"en mi lugar|me (?:sustituye|sustituira|reemplaza\w*)|mi (?:plaza|inscripcion) a|"
    r"al (?:mio posto|posto mio)|mi sostitui\w+|il mio posto a|(?:em|no) meu lugar|me substitui\w*|"
    r"o meu lugar (?:a|ao|para)|"
    r"in mijn plaats|vervangt mij|mijn plaats aan)\b"
)
# "Give my place to Bob Cole": whose name stands right behind these takes part.
HANDED_TO = re.compile(
    r"\b(?:place|seat|spot|chair|registration|inscription|platz|anmeldung|plaza|inscripcion|posto|lugar|"
    r"plaats)"
    r"(?: on| over)? (?:to|a|au nom de|auf|an|para|ao|aan) (?:(?:my|our|mon|ma|notre|mein\w*|mi|mijn) \w+ )?"
    r"(?:dr|prof|pr|mr|mrs|ms|m|mme|mlle|herrn?|frau)?\.? ?$"
)


_GIVEN_UP = re.compile(
    r"\b(?:give|giving|pass|transfer|hand|reassign|donn\w+|ced\w+|laiss\w+|transfer\w+|transmet\w+|"
    r"ubertrag\w*|geb\w*|"
    r"pas(?:en|ar)|cambi\w+|trasferi\w*|d(?:are|ate)|transfir\w+|geef|geven|overdragen)\b"
)


def gives_seat_up(sense: Sense) -> bool:
    """The writer cannot come, or says that the seat changes hands: "in my place" alone may be a slip."""
    if sense.clauses_with(Sign.CANNOT, Sign.CANCEL):
        return True
    return any(
        _GIVES.search(spoken.clause.folded) and _GIVEN_UP.search(spoken.clause.folded)
        for spoken in sense.spoken
    )


def hands_over(sense: Sense) -> bool:
    """Somebody is named, by an address or a full name, in the sentence that gives the writer's seat away."""
    return any(
        _GIVES.search(spoken.clause.folded)
        and any(
            EMAIL.search(other.clause.text) or _names_somebody(other.clause.text)
            for other in sense.spoken
            if other.clause.sentence == spoken.clause.sentence
        )
        for spoken in sense.spoken
    )


def _names_somebody(text: str) -> bool:
    runs = re.findall(r"[^\W\d_a-zà-öø-ÿ][\w'’-]+(?: (?:[a-z]{2,3} )?[^\W\d_a-zà-öø-ÿ][\w'’-]+)+", text)
    return any(is_full_name(run) for run in runs)
