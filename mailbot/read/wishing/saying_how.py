"""Who says only how he takes part, or whether he belongs to the network, and by that means to come."""

from __future__ import annotations

import re

from mailbot.read.wishing.asking import Sign, speaks_to_the_reader
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import Clause, opens_question, words
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.phrases_of_requests import (
    FEW,
    NEAR_DAY,
    NEGATED_REQUEST,
    SPEAKS,
    SUBJECT,
    YES,
)
from mailbot.read.wishing.relevance import invites, is_about_another_event
from mailbot.read.wishing.sense import (
    HOW,
    SOMEBODY,
    Sense,
    Spoken,
    is_question,
    is_request,
    keeps_a_mode,
    says_mode,
)


def answers_how(sense: Sense) -> bool:
    """ "In person, please", in reply to a mail of ours; "yes please" below "Participation"."""
    if sense.about.answers is not None:
        return says_only_how(sense)
    return _is_below_its_subject(sense) and not any(one.clause.asks for one in sense.spoken)


def says_only_how(sense: Sense) -> bool:
    """ "So: remote, non-member": nothing else explains a mode or a membership; traders have both too."""
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
    if sense.clauses_with(Sign.PROPOSE) or any(names_another_event(one, sense) for one in sense.spoken):
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


def _is_elsewhere(clause: Clause, sense: Sense) -> bool:
    return (
        speaks_to_the_reader(clause)
        or invites(clause)
        or is_about_another_event(clause, sense.letter.meeting)
    )


def _is_elliptic(sense: Sense) -> bool:
    """ "In person, please": a mode or a membership alone, in a reply to us or under a telling subject."""
    about, network = sense.about, sense.letter.meeting.network
    named = _has_telling_subject(sense)
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
    return _is_below_its_subject(sense) and not asks


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
    return short and replies and (tells_membership(sense) or bool(SUBJECT.search(sense.subject)))


def _has_telling_subject(sense: Sense) -> bool:
    return bool(SUBJECT.search(sense.subject)) and not sense.letter.is_reply


def _is_below_its_subject(sense: Sense) -> bool:
    """The subject alone asks ("Registration"), and the text holds little but a name."""
    if not _has_telling_subject(sense):
        return False
    opens = re.match(
        r"\W*(?:registration|register|inscription|anmeldung|inscripcion|iscrizione|sign me up|"
        r"please register|registering)\b",
        sense.subject,
    )
    few = sum(len(words(spoken.clause.folded)) for spoken in sense.spoken) <= 15
    return few and (bool(opens) or any(YES.match(spoken.clause.folded) for spoken in sense.spoken))


def names_another_event(spoken: Spoken, sense: Sense) -> bool:
    """The mail is about a thing of another kind, and does not name the meeting besides."""
    around = (spoken,) if sense.about.ours >= 2 else sense.spoken
    return any(is_about_another_event(other.clause, sense.letter.meeting) for other in around)


def tells_membership(sense: Sense) -> bool:
    """Who says whether he belongs to the network speaks of this meeting, without naming it."""
    network = sense.letter.meeting.network
    return any(belongings(spoken.clause.folded, network) for spoken in sense.spoken)
