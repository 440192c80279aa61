"""What a clause asks for or announces: signs of registration, cancellation, proposal, withdrawal.

Tables of expressions on folded clauses, per language. A sign is what somebody says in one clause;
ending.py, questions.py and registering.py weigh the signs of a whole mail.
"""

from __future__ import annotations

import re
from enum import StrEnum

from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.acts import SEAT
from mailbot.read.naming.lexicon.asking import CAN_YOU
from mailbot.read.naming.lexicon.expressions import any_of
from mailbot.read.wishing.acts import (
    ends_a_seat,
    ends_a_talk,
    holds_back,
    is_of_another_list,
    joins_authors,
    keeps_a_seat,
    takes_off_a_list,
    without_coming_things,
)
from mailbot.read.wishing.business import is_done_for_the_reader
from mailbot.read.wishing.clauses import Clause, without_asides
from mailbot.read.wishing.conditions import hangs_on_acceptance
from mailbot.read.wishing.phrases_of_attending import (
    ATTEND,
    LATER,
    OWN_DOUBT,
    REGISTERED,
    THING_COMES,
    UNDECIDED,
)
from mailbot.read.wishing.phrases_of_leaving import CANCEL, CANNOT
from mailbot.read.wishing.phrases_of_proposing import PROPOSE, REVISE, WITHDRAW
from mailbot.read.wishing.phrases_of_registering import REGISTER
from mailbot.read.wishing.phrases_of_requests import NO_SEAT, VOID_REGISTER
from mailbot.read.wishing.telling.name_spans import with_names_as_one


class Sign(StrEnum):
    REGISTER = "asks to be registered"
    ATTEND = "says that somebody takes part"
    MAYBE = "may take part, not firmly"
    UNDECIDED = "has not decided"
    NOT_YET = "asks to wait"
    LATER = "will register or propose later"
    REGISTERED = "tells of a registration that exists"
    CANNOT = "cannot take part"
    CANCEL = "asks to cancel"
    PROPOSE = "hands in a proposal"
    REVISE = "hands in a new version"
    WITHDRAW = "takes a proposal back"
    THANKS = "thanks"


_THANKS = any_of(
    r"thanks?|thank you|thx|many thanks|cheers|perfect|great|wonderful|excellent|noted|well received|"
    r"received|got it|merci(?! d(?:e |')(?!avoir|etre)(?:\w+ ){0,3}?\w+(?:er|ir|re|oir)\b)|parfait|super|"
    r"genial|bien recu|bien note|c'est note|entendu|danke|vielen dank|"
    r"gracias|grazie|perfetto|ok|okay|obrigad[oa]|bedankt|dank",
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:(?:don't|do not) forget to|remember to|make sure (?:to|you)|be sure to|n'oubliez pas|n'oublie pas|"
    r"pensez a|pense a|vergessen sie nicht)\b|"
    r"\b(?:regist(?:er|ration)|enrol\w*|sign up|inscri\w+|inscription|ajoute[rz]?|add|put|note[rz]?)"
    r"(?:-vous| for| of| de| d'| up)? (?:your(?:self|selves)?(?! (?:list|participants|meeting|workshop|day|"
    r"event|registration|attendees|journee))|vos?(?! (?:liste|journee|inscri|participants|reunion))|"
    r"votre (?:nom|etudiante?|equipe|voix|vote|doctorante?|signature|projet)|ton (?:nom|etudiant|projet)|"
    r"ihren namen)\b|"
    r"\b(?:you|your colleagues?|vous|tu|votre)\b (?:\w+ ){0,2}?(?:can |will |would like to |want to |"
    r"wish to |may |are |(?:need|have) to |must |should |devez |dois |devriez |pouvez (?!me |nous |m')|"
    r"souhaitez |serez |voulez |etes )"
    r"(?:\w+ ){0,3}?(?:attend\w*|register\w*(?! (?:me|us|my|our|him|her|them|the following|both))|join\w*|"
    r"come|participate|submit|vous inscrire|t'inscrire|participer|assister|venir|present\w*|invited?|"
    r"invites?)|"
    r"\b(?:tu peux|vous pouvez|du (?:kannst|darfst|musst|sollst)|sie (?:durfen|mussen|sollen)|"
    r"puedes|debes|puoi|devi|podes|deves|je (?:mag|kan|kunt|moet)|jij (?:mag|kan|kunt|moet)|jullie (?:mogen|"
    r"kunnen|moeten)|u (?:mag|kunt|moet)) (?!m'|me |mi |nous |mich |uns |mij |"
    r"ons )(?:[\w']+ ){0,4}?(?:participer|"
    r"assister|venir|suivre|teilnehmen|dabei sein|kommen|zuschalten|participar|asistir|venir|partecipare|"
    r"venire|assistere|assistir|vir|deelnemen|meedoen|aanwezig zijn|komen|volgen)\b"
)

_TABLE: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    (Sign.REGISTER, REGISTER),
    (Sign.ATTEND, ATTEND),
    (Sign.CANCEL, CANCEL),
    (Sign.CANNOT, CANNOT),
    (Sign.WITHDRAW, WITHDRAW),
    (Sign.REVISE, REVISE),
    (Sign.PROPOSE, PROPOSE),
    (Sign.REGISTERED, REGISTERED),
    (Sign.LATER, LATER),
    (Sign.MAYBE, OWN_DOUBT),
    (Sign.UNDECIDED, UNDECIDED),
    (Sign.THANKS, _THANKS),
)

_ACTS = (
    (Sign.WITHDRAW, ends_a_talk),
    (Sign.CANCEL, ends_a_seat),
    (Sign.CANCEL, takes_off_a_list),
    (Sign.NOT_YET, holds_back),
    (Sign.REVISE, joins_authors),
    (Sign.REGISTERED, keeps_a_seat),
    (Sign.MAYBE, hangs_on_acceptance),
)

_NOT_YET = re.compile(
    r"\b(?:not|n't|never|pas|jamais|noch nicht|no estoy|non sono) (?:yet |encore |ancora |been |have |"
    r"me )*(?:registered|inscri\w+|enrolled|angemeldet|iscritt\w)"
)


# "I'm not sure whether our office has done it": a doubt about what happened is none about coming.
_DONE = (
    r"(?:regist\w+|done|enrolled|signed|sent|received|inscri\w+|fait|envoye|recu|angemeldet|registriert|"
    r"getan|gemacht|erledigt|inscrit\w|hecho|iscritt\w|fatto|inscrit\w|feito|aangemeld|ingeschreven|gedaan|"
    r"on (?:the|your) list|sur la liste|auf der liste|en la lista|nella lista|na lista|op de lijst)"
)
_OF_THE_DONE = re.compile(
    r"\b(?:whether|if|si|ob|se|of|that|que|d'avoir|d'etre|dass)\b[^.;?!]{0,50}?(?:\b(?:has|have|had|was|were|"
    r"been|am|is|are|already|a|ai|ont|avait|suis|etait|avoir ete|ete|estoy|esta|ha|han|he|sono|stat\w|fui|"
    rf"foi|estou|ja|heeft|hebben|ben|sta)\b|m'a)[^.;?!]{{0,30}}?\b{_DONE}\b|"
    r"\bob\b[^.;?!]{0,50}\b(?:angemeldet|registriert|gemacht|erledigt) (?:hat|haben|wurde|bin|ist)\b|"
    r"\bd'avoir (?:ete|bien) (?:\w+ )?inscri\w+"
)


def signs(clause: Clause) -> frozenset[Sign]:
    """Every sign that the clause shows, before they are weighed against each other."""
    plain = with_names_as_one(clause.text, clause.folded)
    found = signs_in(clause.folded)
    if plain != clause.folded:
        found |= signs_in(plain)
    lean = re.sub(r"\s+", " ", without_asides(clause.text))
    if lean != clause.text and Sign.PROPOSE not in found:  # "Ann Bell (ann@…), who lives near, comes"
        found |= signs_in(with_names_as_one(lean, fold_line(lean))) & {Sign.REGISTER, Sign.ATTEND}
    if found & {Sign.REGISTERED, Sign.NOT_YET} and _NOT_YET.search(clause.folded):
        found -= {Sign.REGISTERED, Sign.NOT_YET}
    if _OF_THE_DONE.search(clause.folded):
        found -= {Sign.MAYBE, Sign.UNDECIDED}
    if {Sign.WITHDRAW, Sign.CANCEL} <= found:
        seat, talk = ends_a_seat(clause.folded), ends_a_talk(clause.folded)
        if talk and not OF_REGISTRATION.search(clause.folded):
            found.discard(Sign.CANCEL)
        elif seat and not talk:
            found.discard(Sign.WITHDRAW)
    if Sign.CANCEL not in found and _ADDS.search(clause.folded) and _ADDRESS.search(clause.text):
        found.add(Sign.REGISTER)
    return frozenset(found)


def signs_in(folded: str) -> set[Sign]:
    """What the words alone show, without what stands around a name or an address."""
    found = {sign for sign, expression in _TABLE if expression.search(folded)}
    found |= {sign for sign, is_said in _ACTS if is_said(folded)}
    if Sign.ATTEND in found and not ATTEND.search(THING_COMES.sub("", folded)):
        found.discard(Sign.ATTEND)
    if Sign.REGISTER in found and not REGISTER.search(NO_SEAT.sub("", folded)):
        found.discard(Sign.REGISTER)
    if Sign.ATTEND in found and not ATTEND.search(without_coming_things(folded)):
        found.discard(Sign.ATTEND)
    if keeps_a_seat(folded):
        found.discard(Sign.REGISTER)
    if is_of_another_list(folded):
        found.discard(Sign.CANCEL)
    return found - {Sign.REGISTER} if VOID_REGISTER.search(folded) else found


# "Could you add Ann Bell (ann@…)": who is added is told by the address.
_ADDS = re.compile(
    rf"\b(?:{CAN_YOU}|please|pls|kindly|merci d[e']|veuillez|bitte)\b[^.?!;]{{0,25}}\b(?:switch|move|change|"
    r"transfer|basculer|add|include|put|list|enter|note|book|count|register|compter|inscrire|r?ajouter|noter|"
    r"inclure|anmelden|eintragen)\b"
)
OF_REGISTRATION = re.compile(
    rf"\b(?:{SEAT}|anmalan|tilmelding|pamelding|waiting|attente|participants?|desinscri\w+|unregister)\b"
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def speaks_to_the_reader(clause: Clause) -> bool:
    """It is the reader who may attend, register or submit: an invitation, not a wish."""
    return bool(_SOMEBODY_ELSE.search(clause.folded)) or is_done_for_the_reader(clause.folded)
