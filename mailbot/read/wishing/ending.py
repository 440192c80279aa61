"""Whether a mail ends a registration or a proposal.

The signs of its clauses are weighed together; nobody cancels who goes on from afar.
"""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.business import OTHER_EVENT
from mailbot.read.wishing.acts import takes_somebody_off
from mailbot.read.wishing.asking import OF_REGISTRATION, Sign, signs_in
from mailbot.read.wishing.business import is_other_business, offers_to_do
from mailbot.read.wishing.conditions import before_a_whether, is_only_weighed
from mailbot.read.wishing.phrases_of_proposing import OF_SEVERAL, TALKS
from mailbot.read.wishing.phrases_of_requests import SUBJECT
from mailbot.read.wishing.restoring import takes_withdrawal_back
from mailbot.read.wishing.sense import (
    SOMEBODY,
    Sense,
    Spoken,
    is_foreign,
    is_request,
    keeps_a_mode,
    modes_kept,
    sentence_of,
)
from mailbot.read.wishing.telling.name_spans import people_spans, with_names_as_one
from mailbot.read.wishing.telling.words import I

_SUBJECT_CANCEL = re.compile(
    r"\b(?:cancel\w*|annulation|annuler|desinscription|desistement|absage|stornierung|abmeldung|unregister|"
    r"afmeld(?:ing|en)|avanmalan|afbud|avbud|anulacion|disdetta|desist\w+|baja|rinuncia)\b"
)
_SUBJECT_WITHDRAW = re.compile(r"\b(?:withdraw\w*|retrait|ruckzug|retirada|ritiro)\b")

_AUTHORS = re.compile(r"\b(?:co-?|ko)?(?:authors?|auteure?s?|autrices?|autor(?:en|in|innen|es|as?|i|e)?)\b")
# Whose seat, where a clause tells it; without it, "take it off the list" is of the talk told before.
_WHOSE = re.compile(
    r"\b(?:me|us|my|our|him|her|them|moi|nous|mon|ma|notre|m'|mich|uns|mein\w*|unser\w*|mi|nos|nuestr\w+|"
    r"ci|mi[ao]|nostr\w+|meu|minha|noss\w+|mij|ons|onze|mijn)\b|\b\w{3,}(?:n|te|r|a|e)(?:me|mi|ci|nos)\b"
)
_A_PERSON = re.compile(
    r"\b(?:le |la |les |l')(?:retir|enlev|ray|supprim|oter)\w*|\b(?:withdraw|remove|take|drop) (?:him|her|"
    r"them)\b|"
    r"\b(?:ihn|sie) (?:\w+ )?(?:zuruckziehen|streichen|herausnehmen)|\b(?:retirar|quitar|ritirar|"
    r"togliere)l[aoei]s?\b"
)
_OFF_THE_LIST = re.compile(r"\b(?:lists?|liste|off|lista|streich\w*|abmeld\w*|stornier\w*)\b")
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?more|after all|finally|in the end|finalement|ne\b.{0,30}\bplus|malheureusement|"
    r"desole\w*|sorry|unfortunately|regret\w*|afraid|helas|alas|leider|purtroppo|lamento|prefer|contraint|"
    r"empeche\w*|doch nicht)\b"
)

# "Not coming after all": nobody but the writer is meant.
_OPENS_WITH_NO = re.compile(
    r"^\W*(?:(?:sorry|unfortunately|finally|finalement|malheureusement|desolee?|leider|purtroppo|"
    r"lamentablemente),? )*"
    r"(?:not|no longer|can't|cannot|can not|won't|will not|unable|ne|impossible|kann|konnen|muss|non|no)\b"
)

_RETRACTED = re.compile(
    r"\b(?:do not|don't|not|no need to|never|ne|n'|pas besoin|nicht) (?:\w+ ){0,3}?(?:withdraw|cancel|"
    r"retire|annul|unregister|desinscri)"
)

# "Can I still withdraw it in May?" takes nothing back yet.
_ONLY_ASKED = re.compile(
    r"^\W*(?:(?:can|could|may|puis|pourrais|pouvons|pourrait|kann|konnte|puedo|podria|posso|potrei|kan|is it|"
    r"est-il|ist es|es posible|e possibile)\b[^?]*\b(?:still|later|encore|plus tard|noch|spater|todavia|aun|"
    r"ancora|ainda|nog)\b|(?:how|until when|what happens|comment|jusqu|que se passe|wie|bis wann|"
    r"was passiert|como|hasta cuando|come|fino a quando|hoe|tot wanneer)\b)[^?]*\?"
)

# Nor what the reader may cancel: "to cancel your booking, follow the link".
_VOID_CANCEL = re.compile(
    rf"{_RETRACTED.pattern}|\b(?:cancel\w*|annul\w+|delete|supprim\w+|stornier\w+) (?:your|votre|vos|ta|"
    rf"ihre|su)\b"
)


# "Cancel my talk at the team seminar"; not "cancel, because of a wedding".
_OF_ANOTHER = re.compile(
    r"\b(?:at|from|of|in|au|aux|a la|a l'|du|de la|de l'|des|beim|vom|am|im|al|alla|del|della|en el|no|na|do|"
    r"da|bij|van) ?(?:(?:the|our|my|le|la|l'|notre|mon|de|het|el|il) ?)?"
    rf"{OTHER_EVENT}\b"
)
_BECAUSE = re.compile(
    r"\b(?:because|since|due|owing|car|parce|cause|raison|puisque|wegen|weil|porque|debido|causa|perche|omdat|"
    r"vanwege|wegens)\b"
)


def wants_cancellation(sense: Sense, *, registers: bool, of_others: bool = False) -> bool:
    """A registration is to end. Nobody cancels who goes on from afar or who registers somebody."""
    asked = [
        spoken
        for spoken in sense.clauses_with(Sign.CANCEL, Sign.WITHDRAW)
        if (spoken.has(Sign.CANCEL) or _takes_person_off(spoken, sense))
        and not _VOID_CANCEL.search(spoken.clause.folded)
        and not (spoken.clause.asks and offers_to_do(spoken.clause.folded))
        and not _is_open(spoken)
        and not _is_of_authors(spoken)
        and not _is_of_the_talk(spoken, sense)
        and not _is_of_another_event(spoken, sense)
    ]
    addressed = of_others and any(
        "@" in one.clause.text for spoken in asked for one in sentence_of(spoken, sense)
    )
    named = of_others and (sense.about.ours or SUBJECT.search(sense.subject))
    clear = (
        addressed
        or named
        or sense.about.answers
        or sense.about.ours >= 2
        or _SUBJECT_CANCEL.search(sense.subject)
    )
    asked = [one for one in asked if clear or _is_of_registration(one) or _takes_person_off(one, sense)]
    foreign = is_foreign(sense.about) or sense.about.elsewhere
    if asked and not (foreign and not sense.about.answers):
        return of_others or not (registers and any(_is_own(one) for one in modes_kept(sense)))
    if registers or foreign or sense.clauses_with(Sign.WITHDRAW):
        return False
    gone = [
        spoken
        for spoken in sense.clauses_with(Sign.CANNOT)
        if not _is_open(spoken)
        and (
            SOMEBODY.search(spoken.clause.folded)
            or _OPENS_WITH_NO.match(spoken.clause.folded)
            or people_spans(spoken.clause.text)
        )
    ]
    if not gone or keeps_a_mode(sense) or sense.clauses_with(Sign.MAYBE, Sign.PROPOSE, Sign.LATER):
        return False
    if sense.about.answers == "registration" or _SUBJECT_CANCEL.search(sense.subject):
        return True
    known = any(_NO_LONGER.search(spoken.clause.folded) for spoken in sense.spoken) or sense.clauses_with(
        Sign.REGISTERED
    )
    return bool(known) and sense.about.ours >= 2 and not sense.about.private


def _is_own(kept: Spoken) -> bool:
    """ "My colleague Tom Reed will be in the room" is said of him, and ends nothing of mine nor keeps it."""
    return bool(I.search(kept.clause.folded) or not people_spans(kept.clause.text))


def _is_of_another_event(spoken: Spoken, sense: Sense) -> bool:
    named = _OF_ANOTHER.search(spoken.clause.folded)
    if named is None or sense.about.ours >= 3:
        return False
    return not _BECAUSE.search(spoken.clause.folded[: named.end()])


def _is_open(spoken: Spoken) -> bool:
    """ "I may have to cancel", "I shall tell you whether I pull it": nothing ends yet."""
    folded = with_names_as_one(spoken.clause.text, spoken.clause.folded)
    if is_only_weighed(folded):
        return not is_request(spoken.clause)
    before = before_a_whether(folded)
    ends = {Sign.WITHDRAW, Sign.CANCEL, Sign.CANNOT}
    return before != folded and not signs_in(before) & ends


def _takes_person_off(spoken: Spoken, sense: Sense) -> bool:
    """ "Tom Reed registered, but he is ill. Please withdraw him": of no talk a word, and he cannot come."""
    said = " ".join(one.clause.folded for one in sense.spoken)
    return bool(
        (_A_PERSON.search(spoken.clause.folded) or takes_somebody_off(spoken.clause.folded))
        and sense.clauses_with(Sign.CANNOT, Sign.REGISTERED)
        and not TALKS.search(said)
    )


def _is_of_the_talk(spoken: Spoken, sense: Sense) -> bool:
    """ "I must withdraw my abstract. Please take it off the list.": what "it" is was told before."""
    before = sense.spoken[: sense.spoken.index(spoken)]
    folded = spoken.clause.folded
    return (
        any(other.has(Sign.WITHDRAW) for other in before)
        and not _WHOSE.search(folded)
        and not OF_REGISTRATION.search(folded)
        and not people_spans(spoken.clause.text)
    )


def _is_of_authors(spoken: Spoken) -> bool:
    """ "Remove Bob Cole from the list of authors" leaves his registration alone."""
    folded = spoken.clause.folded
    return bool(_AUTHORS.search(folded)) and not OF_REGISTRATION.search(folded)


def _is_of_registration(spoken: Spoken) -> bool:
    folded = spoken.clause.folded
    return bool(OF_REGISTRATION.search(folded) or _OFF_THE_LIST.search(folded))


def wants_withdrawal(sense: Sense, *, brings_text: bool) -> bool:
    """A proposal is taken back, and nothing put in its place (brings_text: a new text is in the mail)."""
    if brings_text or sense.clauses_with(Sign.REVISE):
        return False
    asked = [
        spoken
        for spoken in sense.clauses_with(Sign.WITHDRAW, Sign.CANCEL)
        if (spoken.has(Sign.WITHDRAW) or _is_of_the_talk(spoken, sense))
        and not _takes_person_off(spoken, sense)
        and not _RETRACTED.search(spoken.clause.folded)
        and not _ONLY_ASKED.search(spoken.clause.folded)
        and not _is_open(spoken)
        and not takes_withdrawal_back(spoken.clause.text)
        and not _is_of_another_event(spoken, sense)
    ]
    if not asked:
        return _takes_one_of_several(sense)
    if sense.about.elsewhere:
        return False
    if sense.about.ours >= 2 or _SUBJECT_WITHDRAW.search(sense.subject):
        return True
    requested = sense.about.ours and any(is_request(one.clause) for one in asked)
    if not (sense.letter.is_reply or requested or any(_is_of_somebody(one) for one in sense.spoken)):
        return False  # "this release drops the abstract classes": nobody's own
    elsewhere = is_other_business(sense.subject)
    return not elsewhere and any(not is_other_business(spoken.clause.folded) for spoken in asked)


def _is_of_somebody(spoken: Spoken) -> bool:
    return bool(SOMEBODY.search(spoken.clause.folded) or people_spans(spoken.clause.text))


def _takes_one_of_several(sense: Sense) -> bool:
    """ "You have two proposals from me. Please drop the second one." """
    said = " ".join(spoken.clause.folded for spoken in sense.spoken)
    taken = [spoken for spoken in sense.spoken if OF_SEVERAL.search(spoken.clause.folded)]
    return bool(taken and TALKS.search(said)) and not any(
        OF_REGISTRATION.search(spoken.clause.folded) for spoken in taken
    )
