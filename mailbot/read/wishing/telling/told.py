"""What was heard of each person of a mail, and what it weighs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.domain import Attendance
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.membership import belongings
from mailbot.read.wishing.sense import Sense, says_mode
from mailbot.read.wishing.telling.references import Who

GENERAL, OWN = 1, 2  # what is said of oneself stands above what is said of all
_WANTS_LINK = re.compile(
    r"\b(?:avoir|recevoir|envoyer|envoie\w*|transmettre|communiquer|partager|send|get|receive|have|need|"
    r"share|senden|schicken|enviar\w*|inviare|obtenir)\b[^.?!]{0,40}\b(?:lien|link|enlace|"
    r"url)\b(?! (?:to|vers|for|of|pour|du|de) (?:the |le |la |l')?(?:form\w*|programm?e?|page|site|website|"
    r"template|registration|inscription|call|appel|hotel))"
)
_BARE_ANSWER = re.compile(
    r"^\W*(?:(?P<yes>yes|oui|ja|si|sim)|(?P<no>no|non|nein|nee|nao|nej))(?:\W+(?:since|for|depuis|seit|"
    r"desde|da|dal|sinds|toujours|still|always|not yet|pas encore|noch nicht)\b[^.;?!]{0,30})?\W*$"
)
_ASKS_MEMBERSHIP = re.compile(r"\b(?:memb(?:er|re)s?|mitglied|miembro|membro)\b[^?\n]{0,60}\?")


@dataclass(slots=True)
class Told:
    """What was heard of each figure; certain: in so many words."""

    attendance: dict[int, Attendance] = field(default_factory=dict)
    member: dict[int, bool] = field(default_factory=dict)
    certain: set[int] = field(default_factory=set)
    comes: dict[int, int] = field(default_factory=dict)  # the clause that says so last
    out: dict[int, int] = field(default_factory=dict)  # the clause that says so last
    later: set[int] = field(default_factory=set)  # who is registered already, or will do it
    gave: set[int] = field(default_factory=set)  # who left the seat to somebody else
    weight: dict[tuple[str, int], int] = field(default_factory=dict)

    def says_himself(self, number: int) -> bool:
        """How that person takes part is said in so many words, and of no group."""
        return number in self.certain and self.weight.get(("mode", number)) == OWN

    def attends(self, who: Who, mode: Attendance, weight: int, *, certain: bool) -> None:
        for number in who:
            known = self.weight.get(("mode", number), 0) + (4 if number in self.certain else 0)
            if weight + (4 if certain else 0) >= known or number not in self.attendance:
                self.attendance[number] = mode
                self.weight["mode", number] = weight
                self.certain |= {number} if certain else set()

    def belongs(self, who: Who, member: bool, weight: int) -> None:
        for number in who:
            if weight >= self.weight.get(("member", number), 0):
                self.member[number] = member
                self.weight["member", number] = weight


def hear_of_sender(sense: Sense, sender: int, said: Told) -> None:
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
    asked = _ASKS_MEMBERSHIP.search(fold_line(sense.letter.quoted[:4000]))
    if sender not in said.member and asked and len(answers) == 1 and sender in said.certain:
        said.member[sender] = bool(answers[0]["yes"])
