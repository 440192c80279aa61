"""Which modes and memberships prose says of which person."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.domain import Attendance
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.attendance import attendance_in, modes
from mailbot.read.wishing.clauses import fold
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.mentions import Mention, Names, exempted, mentions_of, subjects_of
from mailbot.read.wishing.phrases_of_people import LIKEWISE
from mailbot.read.wishing.sense import Sense, Spoken, is_request, says_mode

_ELLIPTIC_NO = re.compile(
    r"\b(?:ne l'est|n'en est|ne le sont|n'en font|n'en fait)\b|\b(?:is|am|are|does|do)(?: not|n't)\W*$|"
    r"\b(?:isn't|aren't|don't|doesn't|not me|pas moi|moi non|moi pas|pas lui|pas elle|non|not)\W*$"
)

_ELLIPTIC_YES = re.compile(
    r"\b(?:l'est aussi|en est aussi|also is|is too|so (?:is|am) \w+|me too|moi aussi|elle si|lui si|(?:i|he|"
    r"she) (?:am|is|do|does))\W*$"
)

_ONLY_MEMBER = re.compile(
    r"\b(?:only|seule?|unique|nur|einzige|solo|unico|solamente) (?!(?:a|an|un|"
    r"une) )[^.;]{0,45}\b(?:members?|membres?|mitglied|miembro|membro)\b"
)

_FAILING_THAT = re.compile(
    r"^\W*(?:and |et |und |y |e )?(?:sinon|otherwise|if not|else|or else|a defaut|failing that|faute de|"
    r"sonst|"
    r"ansonsten|si no\b|altrimenti|if (?:it is |it's |you are |that is )?(?:full|not possible|impossible|"
    r"too late)|"
    r"if (?:there (?:is|are)|you have) no|if no|if (?:the |all )?(?:room|seats?|places?) (?:is|are)|"
    r"should (?:there|the "
    r"room) be|s'il n'y (?:a|avait|en a) plus|si (?:c'est |la salle est )?(?:complet|pleine|impossible)|"
    r"s'il ne reste|"
    r"si (?:ce n'est|c'est) (?:pas|plus)|en cas de|falls (?:kein|es kein|ausgebucht|voll)|wenn (?:kein|"
    r"es kein)|"
    r"si (?:no (?:hay|queda)|esta completo)|se non c|in caso)\b|"
    r"\b(?:is|are|would be|also|me|m'|convient) (?:also |aussi )?(?:fine|ok|okay|works?|good|possible|"
    r"irait|convient|"
    r"conviendrait)(?: \w+)? (?:too|as well|aussi|also|egalement)\b|\bconvien\w+ (?:aussi|egalement)\b"
)


# "I do not know yet whether I can come or will follow online"
_LEFT_OPEN = re.compile(
    r"\b(?:whether(?! or not)|(?:know|sure|decided|tell you|let you know|confirm\w*) (?:yet )?if|(?:sais|"
    r"sait|savoir|"
    r"dirai|"
    r"confirmerai|preciserai|decide\w*|hesite\w*)\b[^.;]{0,30}?\b(?:si|entre)|"
    r"(?<!egal )ob)\b[^.;]{0,90}\b(?:or|ou|"
    r"oder|et)\b"
)
_WANTS_LINK = re.compile(
    r"\b(?:avoir|recevoir|envoyer|envoie\w*|transmettre|communiquer|partager|send|get|receive|have|need|"
    r"share|"
    r"senden|schicken|enviar\w*|inviare|obtenir)\b[^.?!]{0,40}\b(?:lien|link|enlace|url)\b"
    r"(?! (?:to|vers|for|of|pour|du|de) (?:the |le |la |l')?(?:form\w*|programm?e?|page|site|website|"
    r"template|"
    r"registration|inscription|call|appel|hotel))"
)
_BARE_ANSWER = re.compile(
    r"^\W*(?:(?P<yes>yes|oui|ja|si|sim)|(?P<no>no|non|nein|nee|nao|nej))"
    r"(?:\W+(?:since|for|depuis|seit|desde|da|dal|sinds|toujours|still|always|not yet|pas encore|"
    r"noch nicht)\b"
    r"[^.;?!]{0,30})?\W*$"
)
_ASKS_MEMBERSHIP = re.compile(r"\b(?:memb(?:er|re)s?|mitglied|miembro|membro)\b[^?\n]{0,60}\?")
_SECOND_CHOICE = re.compile(
    r"\b(?:sinon|otherwise|failing (?:that|which)|if not(?: possible)?|or else|a defaut|"
    r"faute de(?: place)?|sonst|"
    r"ansonsten|si no|altrimenti|au pire|at worst|en dernier recours|as a fallback|(?:if|s'il|si|falls|"
    r"wenn)\b"
    r"[^.;]{0,40}\b(?:full|no (?:more )?(?:seats?|places?|room)|plus de places?|complet\w*|ausgebucht|voll))"
    r"\b[^.;]{0,40}$"
)


@dataclass(slots=True)
class Said:
    """What prose says of each person; certain: in so many words."""

    attendance: dict[int, Attendance] = field(default_factory=dict)
    member: dict[int, bool] = field(default_factory=dict)
    certain: set[int] = field(default_factory=set)


def said_of(sense: Sense, names: Names, sender: int | None) -> Said:
    """names: (name, email) of each person. sender: whose "I" is meant, or None."""
    said = Said()
    subject: frozenset[int] = frozenset()
    sentence = -1
    for spoken in sense.spoken:
        if spoken.clause.sentence != sentence:
            sentence, subject = spoken.clause.sentence, frozenset()
        mentions = mentions_of(
            spoken.clause.text, spoken.clause.folded, names, sender, _untold(spoken, said, len(names))
        )
        subject = mentions[-1].who if mentions and not subject else subject
        if _tells(spoken):
            _hear_modes(spoken, mentions, subject, len(names), sender, said)
        _hear_membership(spoken, mentions, subject, len(names), sender, said, sense.letter.meeting.network)
        _hear_likewise(spoken, mentions, said)
        subject = mentions[-1].who if mentions else subject
    if sender is not None:
        _hear_of_sender(sense, sender, said)
    return said


def _hear_likewise(spoken: Spoken, mentions: tuple[Mention, ...], said: Said) -> None:
    """ "Same for Paul": what was said last of somebody else holds for him too."""
    for mention in mentions:
        told = [person for person in {**said.attendance, **said.member} if person not in mention.who]
        if told and LIKEWISE.search(spoken.clause.folded[: mention.start]):
            for person in mention.who:
                if told[-1] in said.attendance:
                    said.attendance.setdefault(person, said.attendance[told[-1]])
                if told[-1] in said.member:
                    said.member.setdefault(person, said.member[told[-1]])


def _hear_of_sender(sense: Sense, sender: int, said: Said) -> None:
    """What nothing else told: who asks for the link follows from afar; a bare "no" answers our question."""
    folded = tuple(spoken.clause.folded for spoken in sense.spoken)
    if sender not in said.attendance and any(_WANTS_LINK.search(one) for one in folded):
        said.attendance[sender] = Attendance.REMOTE
    heading = sense.heading
    told = attendance_in(heading.folded) if says_mode(heading) and not heading.asks else None
    if told and sender not in said.attendance:
        said.attendance[sender] = told
    member = {one.member for one in belongings(heading.folded, sense.letter.meeting.network)}
    if len(member) == 1 and sender not in said.member:
        said.member[sender] = member.pop()
    answers = [match for one in folded if (match := _BARE_ANSWER.match(one))]
    asked = _ASKS_MEMBERSHIP.search(fold(sense.letter.quoted[:4000]))
    if sender not in said.member and asked and len(answers) == 1 and sender in said.certain:
        said.member[sender] = bool(answers[0]["yes"])


def _untold(spoken: Spoken, said: Said, everyone: int) -> frozenset[int]:
    """Of whom nothing is said yet, of membership where the clause speaks of that."""
    told: dict[int, bool] | dict[int, Attendance] = said.attendance
    if re.search(r"\bmemb(?:er|re)|mitglied|gdr\b", spoken.clause.folded):
        told = said.member
    return frozenset(person for person in range(everyone) if person not in told)


def _tells(spoken: Spoken) -> bool:
    """Questions that ask for no registration and proposals tell no mode ("he would speak online")."""
    left_open = _LEFT_OPEN.search(spoken.clause.folded)
    if left_open and any(mode.start > left_open.start() for mode in modes(spoken.clause.folded)):
        return False
    if spoken.has(Sign.REGISTER, Sign.ATTEND):
        return not spoken.has(Sign.LATER)
    return (not spoken.clause.asks or is_request(spoken.clause)) and not spoken.has(Sign.PROPOSE, Sign.LATER)


def _hear_modes(
    spoken: Spoken,
    mentions: tuple[Mention, ...],
    earlier: frozenset[int],
    everyone: int,
    sender: int | None,
    said: Said,
) -> None:
    folded = spoken.clause.folded
    weak = (
        (spoken.has(Sign.REGISTERED) and not spoken.has(Sign.REGISTER))
        or bool(_FAILING_THAT.match(folded))
        or spoken.has(Sign.MAYBE)
    )
    since = 0
    for mode in modes(folded):
        near = tuple(mention for mention in mentions if mention.start >= since) or mentions
        who = subjects_of(folded, mode.start, mode.end, near, earlier, everyone, sender)
        exempt = exempted(folded, mentions) if len(who) > 1 or everyone > 1 else frozenset()
        second = weak or bool(_SECOND_CHOICE.search(folded[since : mode.start]))
        since = mode.end
        for person in who - exempt:
            if (not mode.certain or second) and person in said.certain:
                continue
            said.attendance[person] = mode.attendance
            if mode.certain and not second:
                said.certain.add(person)
        opposite = Attendance.REMOTE if mode.attendance is Attendance.IN_PERSON else Attendance.IN_PERSON
        for person in exempt & who:
            said.attendance[person] = opposite


def _hear_membership(
    spoken: Spoken,
    mentions: tuple[Mention, ...],
    earlier: frozenset[int],
    everyone: int,
    sender: int | None,
    said: Said,
    network: str | None,
) -> None:
    folded = spoken.clause.folded
    heard = belongings(folded, network)
    for place, belonging in enumerate(heard):
        since = heard[place - 1].end if place else 0
        near = tuple(mention for mention in mentions if mention.start >= since) or mentions
        who = subjects_of(folded, belonging.start, belonging.end, near, earlier, everyone, sender)
        exempt = exempted(folded, mentions) if everyone > 1 else frozenset()
        said.member |= dict.fromkeys(who - exempt, belonging.member)
        said.member |= dict.fromkeys(exempt & (who | frozenset(range(everyone))), not belonging.member)
    if _ONLY_MEMBER.search(folded) and mentions:
        others = frozenset(range(everyone)) - mentions[0].who
        said.member |= dict.fromkeys(others, False)
        said.member |= dict.fromkeys(mentions[0].who, True)
    _hear_ellipsis(folded, mentions, bool(heard), said)


def _hear_ellipsis(folded: str, mentions: tuple[Mention, ...], heard: bool, said: Said) -> None:
    """ "I am in the GdR, he is not"; "…, qui ne l'est pas": a membership said just before, answered."""
    for expression, member in ((_ELLIPTIC_NO, False), (_ELLIPTIC_YES, True)):
        match = expression.search(folded)
        before = [mention for mention in mentions if match and mention.start <= match.start()]
        if match and before and (said.member or heard) and len(said.member) < 50:
            said.member |= dict.fromkeys(before[-1].who, member)
            return
