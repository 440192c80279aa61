"""Whether a mail goes on with a conversation that is not the meeting's, by its subject's tag."""

from __future__ import annotations

import re

from mailbot.domain import Meeting
from mailbot.read.naming.folding import fold_line

_TAG = re.compile(
    r"^(?:(?:re|aw|sv|vs|antw|odp|rif|res|fwd?|tr|wg|rv|i|enc|doorst)(?:\[\d+\])? ?: ?)*\[([^\]\[]{2,40})\]"
)
# What gateways and people put in brackets before any subject, and words that this meeting's mail has there.
_ANYBODYS = re.compile(
    r"\d|\b(?:ext|extern\w*|esterno|externo|spam|suspect\w*|caution|warning|attention|achtung|atencion|"
    r"urgent\w*|dringend|important\w*|wichtig|info|questions?|frage|pregunta|domanda|vraag|help|aide|"
    r"reminder|rappel|erinnerung|secure|encrypted|chiffre|confidential|confidentiel|draft|action|fyi|news|"
    r"gdr|regist\w+|inscri\w+|anmeld\w+|iscrizion\w+|aanmeld\w+|proposals?|propositions?|abstracts?|resumes?|"
    r"submissions?|soumissions?|contributions?|communications?|vorschlag|beitrag|propuestas?|proposte|"
    r"meetings?|workshops?|journees?|days?|tagung|jornadas?|giornat[ae]|studiedag|seminar\w*|conference|"
    r"calls?|appel|cfp|network|reseau|program\w*)\b"
)

_TO_ALL = re.compile(
    r"^\W*(?:hi|hello|hey|dear|good \w+|bonjour|bonsoir|salut|coucou|cher\w*|hallo|liebe|moin|hola|buenas|"
    r"buenos dias|ciao|buongiorno|ola|hoi|beste|dag) (?:(?:to|a|an) )?"
    r"(?:all|everyone|everybody|both|folks|guys|team|ladies|girls|boys|lads|gang|friends|mates|les \w+|"
    r"la team|la compagnie|m[ae]dels|jungs|leute|freunde|chic[oa]s|gente|equipo|amig[oa]s|ragazz[ei]|"
    r"amic[ih]e?|"
    r"raga|pessoal|malta|galera|meiden|jongens|mensen|vrienden|tous|toutes|tout le monde|l'equipe|zusammen|"
    r"alle|"
    r"ihr lieben|todos|todas|tutti|tutte|allemaal|iedereen)\b"
)


def speaks_to_a_circle(text: str) -> bool:
    """ "Hi all": one of many is spoken to, and no organiser. text: folded."""
    return bool(_TO_ALL.match(text))


def is_of_another_circle(subject: str, meeting: Meeting) -> bool:
    """ "[Boats] Which sails?": the tag of a list or project. subject: folded."""
    tag = _TAG.match(subject)
    if tag is None or _ANYBODYS.search(tag[1]):
        return False
    ours = " ".join(fold_line(name) for name in (meeting.code, meeting.network or "", meeting.title))
    return not set(re.findall(r"\w{3,}", tag[1])) & set(re.findall(r"\w{3,}", ours))
