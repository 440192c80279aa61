"""Whether somebody is to be registered, or a registration is to change.

Firm words count, doubts do not; and a request in the shape of a question is a request. A mode that nothing
else explains is no more than a circumstance (saying_how.py), which is weighed with the whole mail.
"""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.letters import INSTEAD
from mailbot.read.wishing.acts import joins_authors, keeps_a_seat, moves, registers_by_word
from mailbot.read.wishing.asking import OF_REGISTRATION, Sign, speaks_to_the_reader
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import Clause, words
from mailbot.read.wishing.phrases_of_requests import (
    CHANGE,
    COUNTS,
    FEW,
    NEAR_DAY,
    NEGATED_REQUEST,
    OF_THINGS,
    PART,
    PLEASE,
    SUBJECT,
)
from mailbot.read.wishing.relevance import invites, is_about_another_event, is_of_a_school
from mailbot.read.wishing.saying_how import answers_how, names_another_event, tells_membership
from mailbot.read.wishing.sense import (
    HOW,
    SOMEBODY,
    Sense,
    Spoken,
    asks_for_somebody,
    governing,
    is_for_another_event,
    is_foreign,
    is_question,
    keeps_a_mode,
    says_mode,
    sentence_of,
)
from mailbot.read.wishing.telling.words import LIKEWISE_NAMED

# Beside a proposal, it is that.
_IT = re.compile(
    r"\b(?:l'(?:enregistrer|ajouter|noter)|(?:register|record|add|note) it|(?:es|"
    r"ihn) (?:\w+ )?(?:eintragen|aufnehmen))\b"
)
_US = re.compile(r"\b(?:i|me|us|m'|myself|je|nous|moi|mich|uns|ich|mi|ci|nos|mij|ons)\b")


def wants_registration(sense: Sense) -> bool:
    """Somebody is to be registered, or a registration is to change."""
    about = sense.about
    if any(_registers(spoken, sense) for spoken in sense.spoken):
        return True
    if sense.clauses_with(Sign.NOT_YET):
        return False
    if _hands_in_a_list(sense):
        return True
    if is_foreign(about) or about.elsewhere or sense.letter.from_organiser:
        return False  # organisers talk of places and modes all day: only who asks for it is registered
    if any(_attends(spoken, sense) for spoken in sense.spoken):
        return True
    if any(map(is_of_a_school, (sense.heading, *(spoken.clause for spoken in sense.spoken)))):
        return False
    named = SUBJECT.search(sense.subject) or keeps_a_mode(sense) or sense.clauses_with(Sign.ATTEND)
    if (sense.lists == "attendees" or (sense.lists and named)) and not is_for_another_event(sense):
        return True
    return _adds_another(sense) or answers_how(sense)


def _hands_in_a_list(sense: Sense) -> bool:
    """A sheet of names with modes speaks for itself, in a mail about the meeting that offers nothing."""
    about = sense.about
    return (
        sense.lists == "attendees"
        and about.ours >= 1
        and not any((about.invites, about.sells, about.elsewhere, about.private))
        and not (sense.letter.from_organiser or is_for_another_event(sense))
    )


def _registers(spoken: Spoken, sense: Sense) -> bool:
    clause, meeting = spoken.clause, sense.letter.meeting
    if not spoken.has(Sign.REGISTER) or sense.about.sells or is_about_another_event(clause, meeting):
        return False
    if spoken.has(Sign.CANCEL) and not (moves(clause.folded) and says_mode(clause)):
        return False
    if sense.about.elsewhere or (not sense.about.ours and not asks_for_somebody(clause)):
        return False  # "yes, add it to the list": of another conversation, or of no person
    offers = sense.about.invites and sense.about.ours < 3
    if speaks_to_the_reader(clause) or (offers and not SOMEBODY.search(clause.folded)):
        return False
    if (invites(clause) or (offers and sense.about.ours < 2)) and not _US.search(clause.folded):
        return False
    if spoken.has(Sign.LATER, Sign.UNDECIDED, Sign.NOT_YET) or NEGATED_REQUEST.search(clause.folded):
        return False
    if spoken.has(Sign.REGISTERED) and not modes(clause.folded) and not CHANGE.search(clause.folded):
        return False
    if spoken.has(Sign.MAYBE) and not clause.asks and not PLEASE.search(clause.folded):
        return False
    if clause.asks and OF_THINGS.match(clause.folded) and not SOMEBODY.search(clause.folded):
        return False
    if _adds_an_author(spoken, sense) or (sense.has_proposal and _IT.search(clause.folded)):
        return False
    later = sense.clauses_with(Sign.LATER, Sign.MAYBE, Sign.UNDECIDED)
    if clause.asks and later and not SOMEBODY.search(clause.folded):
        return False  # "are there seats left? I shall decide then"
    return not (clause.asks and HOW.search(clause.folded))


def _adds_an_author(spoken: Spoken, sense: Sense) -> bool:
    """ "I forgot my co-author Bob, could you add him?": of the proposal, unless it tells that he comes."""
    folded = spoken.clause.folded
    if joins_authors(folded) or registers_by_word(folded):
        return not (OF_REGISTRATION.search(folded) or registers_by_word(folded) or says_mode(spoken.clause))
    whole = sense.about.answers == "proposal" or any(joins_authors(one.clause.folded) for one in sense.spoken)
    around = sense.spoken if whole else sentence_of(spoken, sense)
    seat = any(OF_REGISTRATION.search(one.clause.folded) or says_mode(one.clause) for one in around)
    said = {sign for one in around for sign in one.signs}
    return not seat and Sign.REVISE in said and Sign.ATTEND not in said


def _attends(spoken: Spoken, sense: Sense) -> bool:
    """An announcement counts where the mail is about the meeting, or says how one takes part."""
    clause, about = spoken.clause, sense.about
    if not (spoken.has(Sign.ATTEND) or _goes_some_way(clause)) or spoken.has(Sign.LATER, Sign.CANCEL):
        return False
    stays = any(keeps_a_seat(other.clause.folded) for other in sense.spoken)  # "I shall simply listen"
    if (stays or spoken.has(Sign.CANNOT)) and not says_mode(clause):
        return False
    around = governing(spoken, sense)
    if any(other.has(Sign.MAYBE, Sign.UNDECIDED) for other in around):  # "if it is accepted, I would attend"
        return False
    if speaks_to_the_reader(clause) or COUNTS.search(clause.folded) or names_another_event(spoken, sense):
        return False
    if spoken.has(Sign.REGISTERED) and not modes(clause.folded):
        return False
    if clause.asks and (HOW.search(clause.folded) or NEGATED_REQUEST.search(clause.folded)):
        return False
    if about.other_business and (not about.ours or (about.ours < 2 and not says_mode(clause))):
        return False
    if about.private and about.ours < 2 and not (says_mode(clause) and tells_membership(sense)):
        return False
    how = any(says_mode(other.clause) for other in around)
    if about.ours < 2 and NEAR_DAY.search(
        " ".join([sense.subject, *(other.clause.folded for other in around)])
    ):
        return False  # "tomorrow I work from home": some other day's business
    if about.answers == "registration" and not how:  # "looking forward to attending": nothing new
        changes = _is_short(sense) or re.search(rf"\b{INSTEAD}\b", clause.folded)
        return bool(modes(clause.folded) and changes)
    if how and not about.ours:  # with no word of the meeting, only who speaks of himself
        own = any(SOMEBODY.search(other.clause.folded) for other in around)
        return own or bool(SUBJECT.search(sense.subject))
    if how or about.ours >= 2 or SUBJECT.search(sense.subject):
        return True
    fresh = _is_short(sense) and not sense.letter.is_reply
    return tells_membership(sense) or (keeps_a_mode(sense) and fresh)


def _is_short(sense: Sense) -> bool:
    return sum(len(words(spoken.clause.folded)) for spoken in sense.spoken) <= 2 * FEW


def _goes_some_way(clause: Clause) -> bool:
    """ "I can only follow online": the sender, a verb of taking part, and how."""
    own = all(one.search(clause.folded) for one in (SOMEBODY, PART))
    return own and not is_question(clause) and says_mode(clause)


def _adds_another(sense: Sense) -> bool:
    """ "Thank you for my registration. The same for Bob Cole, please."""
    if sense.about.answers != "registration" and not SUBJECT.search(sense.subject):
        return False
    found = ((spoken, LIKEWISE_NAMED.search(spoken.clause.folded)) for spoken in sense.spoken)
    return any(match and spoken.clause.text[match.end()].isupper() for spoken, match in found)
