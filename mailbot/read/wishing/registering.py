"""Whether somebody is to be registered, or a registration is to change.

Firm words count, doubts do not; a request in the shape of a question is a request; and a mode that
nothing else explains is a wish.
"""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.letters import INSTEAD
from mailbot.read.wishing.acts import joins_authors, keeps_a_seat, moves, registers_by_word
from mailbot.read.wishing.asking import OF_REGISTRATION, Sign, speaks_to_the_reader
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import Clause, opens_question, words
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.phrases_of_requests import (
    CHANGE,
    COUNTS,
    FEW,
    NEAR_DAY,
    NEGATED_REQUEST,
    OF_THINGS,
    PART,
    PLEASE,
    SPEAKS,
    SUBJECT,
    YES,
)
from mailbot.read.wishing.relevance import invites, is_about_another_event, is_of_a_school
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
    is_request,
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
    return _adds_another(sense) or _says_only_how(sense)


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
    if speaks_to_the_reader(clause) or (
        sense.about.invites and sense.about.ours < 3 and not SOMEBODY.search(clause.folded)
    ):
        return False
    if invites(clause) and not re.search(r"\b(?:me|us|m'|myself|nous|moi)\b", clause.folded):
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
    if speaks_to_the_reader(clause) or COUNTS.search(clause.folded) or _names_another_event(spoken, sense):
        return False
    if spoken.has(Sign.REGISTERED) and not modes(clause.folded):
        return False
    if clause.asks and (HOW.search(clause.folded) or NEGATED_REQUEST.search(clause.folded)):
        return False
    if about.other_business and (not about.ours or (about.ours < 2 and not says_mode(clause))):
        return False
    if about.private and about.ours < 2 and not (says_mode(clause) and _tells_membership(sense)):
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
    return _tells_membership(sense) or (keeps_a_mode(sense) and fresh)


def _is_short(sense: Sense) -> bool:
    return sum(len(words(spoken.clause.folded)) for spoken in sense.spoken) <= 2 * FEW


def _tells_membership(sense: Sense) -> bool:
    """Who says whether he belongs to the network speaks of this meeting, without naming it."""
    network = sense.letter.meeting.network
    return any(belongings(spoken.clause.folded, network) for spoken in sense.spoken)


def _goes_some_way(clause: Clause) -> bool:
    """ "I can only follow online": the sender, a verb of taking part, and how."""
    own = all(one.search(clause.folded) for one in (SOMEBODY, PART))
    return own and not is_question(clause) and says_mode(clause)


def _says_only_how(sense: Sense) -> bool:
    """ "In person, please", "so: remote, non-member": nothing else explains a mode or a membership."""
    if sense.clauses_with(Sign.MAYBE, Sign.UNDECIDED):
        return False
    if sense.clauses_with(Sign.CANCEL, Sign.WITHDRAW, Sign.CANNOT) and not keeps_a_mode(sense):
        return False
    later = sense.clauses_with(Sign.LATER)
    if not later and _is_elliptic(sense):
        return True
    if sense.clauses_with(Sign.CANCEL, Sign.WITHDRAW):
        return False
    return (not later and _says_how_and_whether_member(sense)) or _implies_registration(sense)


def _told(sense: Sense) -> list[Clause]:
    """The clauses that may say how: no questions, nothing of a registration that exists or of elsewhere."""
    return [
        spoken.clause
        for spoken in sense.spoken
        if not (is_question(spoken.clause) and not is_request(spoken.clause))
        and not spoken.has(Sign.REGISTERED, Sign.CANNOT, Sign.LATER)
        and not SPEAKS.search(spoken.clause.folded)
        and not _is_elsewhere(spoken.clause, sense)
    ]


def _implies_registration(sense: Sense) -> bool:
    """A mode that nothing else in the mail explains: whoever says how he takes part means to."""
    about = sense.about
    if sense.has_proposal or not about.ours or about.private or (about.other_business and about.ours < 2):
        return False
    if sense.clauses_with(Sign.PROPOSE) or any(_names_another_event(one, sense) for one in sense.spoken):
        return False
    said = " ".join([sense.subject, *(one.clause.folded for one in sense.spoken)])
    if about.ours < 2 and NEAR_DAY.search(said):
        return False
    own = any(SOMEBODY.search(one.clause.folded) for one in sense.spoken)
    return own and any(map(says_mode, _told(sense)))


def _says_how_and_whether_member(sense: Sense) -> bool:
    """ "So: yes please, remote, non-member": who says both of himself registers, in whatever words."""
    if sense.about.invites and not sense.about.ours:
        return False
    told = _told(sense)
    how = any(modes(one.folded) if sense.about.ours >= 2 else says_mode(one) for one in told)
    return how and any(belongings(one.folded, sense.letter.meeting.network) for one in told)


def _adds_another(sense: Sense) -> bool:
    """ "Thank you for my registration. The same for Bob Cole, please."""
    if sense.about.answers != "registration" and not SUBJECT.search(sense.subject):
        return False
    found = ((spoken, LIKEWISE_NAMED.search(spoken.clause.folded)) for spoken in sense.spoken)
    return any(match and spoken.clause.text[match.end()].isupper() for spoken, match in found)


def _is_elsewhere(clause: Clause, sense: Sense) -> bool:
    return (
        speaks_to_the_reader(clause)
        or invites(clause)
        or is_about_another_event(clause, sense.letter.meeting)
    )


def _is_elliptic(sense: Sense) -> bool:
    """ "In person, please": a mode or a membership alone, in a reply to us or under a telling subject."""
    about, network = sense.about, sense.letter.meeting.network
    named = bool(SUBJECT.search(sense.subject)) and not sense.letter.is_reply
    asks = any(spoken.clause.asks for spoken in sense.spoken)
    if named and (says_mode(sense.heading) or belongings(sense.subject, network)):
        return not asks
    if not named and about.answers is None:
        return _replies_with_a_mode(sense)
    for spoken in sense.spoken:
        if spoken.has(Sign.REGISTERED) or (
            is_question(spoken.clause) and not (named and _asks_for_it(spoken.clause))
        ):
            continue
        if says_mode(spoken.clause) or belongings(spoken.clause.folded, network):
            return about.answers != "proposal" or not spoken.has(Sign.PROPOSE, Sign.REVISE)
    return named and not asks and _is_bare_request(sense)


def _asks_for_it(clause: Clause) -> bool:
    """A question by which somebody means to come: "Remotely, if I may?"."""
    if NEGATED_REQUEST.search(clause.folded) or HOW.search(clause.folded):
        return False
    return not opens_question(clause) or bool(SOMEBODY.search(clause.folded))


def _replies_with_a_mode(sense: Sense) -> bool:
    """ "Yes please, online", under a subject of registrations, or beside a membership: an answer to it."""
    about = sense.about
    if about.invites or about.other_business or about.asks_reader:
        return False
    short = any(
        says_mode(spoken.clause) and not spoken.clause.asks and len(words(spoken.clause.folded)) <= FEW
        for spoken in sense.spoken
    )
    replies = sense.letter.is_reply or sense.subject.startswith("re:")
    return short and replies and (_tells_membership(sense) or bool(SUBJECT.search(sense.subject)))


def _is_bare_request(sense: Sense) -> bool:
    """The subject alone asks ("Registration"), and the text holds little but a name."""
    opens = re.match(
        r"\W*(?:registration|register|inscription|anmeldung|inscripcion|iscrizione|sign me up|"
        r"please register|registering)\b",
        sense.subject,
    )
    few = sum(len(words(spoken.clause.folded)) for spoken in sense.spoken) <= 15
    return few and (bool(opens) or any(YES.match(spoken.clause.folded) for spoken in sense.spoken))


def _names_another_event(spoken: Spoken, sense: Sense) -> bool:
    """The mail is about a thing of another kind, and does not name the meeting besides."""
    around = (spoken,) if sense.about.ours >= 2 else sense.spoken
    return any(is_about_another_event(other.clause, sense.letter.meeting) for other in around)
