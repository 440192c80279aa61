"""Does a mail take a withdrawal back? Whether there is one is not known here."""

from __future__ import annotations

import re

from mailbot.read.wishing.clauses import fold

_TALK = r"(?:proposals?|talks?|abstracts?|submissions?|contributions?)"
_EXPOSE = r"(?:propositions?|communications?|contributions?|soumissions?|exposes?|resumes?)"
_TAKES_BACK = re.compile(
    r"\b(?:"
    # the withdrawal is named
    r"(?:ignore|disregard|forget|cancel|undo|revoke|retract|take back)"
    r" (?:my|our|the|that) (?:\w+ ){0,2}withdrawal"
    r"|(?:ignore[rz]?|oublie[rz]?|annule[rz]?|pas compte de|revien[st]? sur|revenir sur)"
    r" (?:mon|notre|le|ce) retrait"
    r"|(?:meinen|den) (?:ruckzug|rueckzug)\b[^.!?]{0,30}\b(?:zuruck\w*|ignorieren|vergessen)"
    # or what had been withdrawn is to stand
    rf"|(?:reinstate|restore|bring back|maintain) (?:my|our|the) (?:\w+ ){{0,2}}{_TALK}"
    r"|(?:maintien[st]?|maintenir|maintenons|retabli\w*|reintegr\w*)"
    rf" (?:\w+ )?(?:ma|notre|la|mon|le) {_EXPOSE}"
    r"|(?:no longer|not|n't) (?:want |wish |need )?(?:to )?withdraw\b[^.!?]{0,40}\b(?:any ?more|after all|it)"
    r"|no longer (?:want|wish) to withdraw"
    r"|(?:ne retire|ne retirons) (?:plus|finalement pas)"
    r")\b"
)


def takes_withdrawal_back(text: str) -> bool:
    """text: what the person typed, without quotes."""
    return bool(_TAKES_BACK.search(" ".join(fold(text).split())))
