"""A seat that one person leaves to another: the one is cancelled, the other registered."""

from __future__ import annotations

import re

from mailbot.read.wishing.persons import EMAIL
from mailbot.read.wishing.sense import Sense
from mailbot.read.wishing.telling.names import people_spans

GIVES = re.compile(
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


def hands_over(sense: Sense) -> bool:
    """Somebody is named, by an address or a full name, in the sentence that gives the writer's seat away."""
    if not sense.about.ours and not sense.about.answers:
        return False
    return any(
        GIVES.search(spoken.clause.folded)
        and any(
            EMAIL.search(other.clause.text) or people_spans(other.clause.text)
            for other in sense.spoken
            if other.clause.sentence == spoken.clause.sentence
        )
        for spoken in sense.spoken
    )
