"""Whether a mail takes a withdrawal back, so that the proposal stands again."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.acts import FORGET
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.persons import OWN
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.wishing.sense import Sense

_WITHDRAWAL = stems("""
    withdrawal retrait desistement ruckzug rueckzug zuruckziehung absage retirada retiro desistimiento ritiro
    desistencia intrekking terugtrekking
""")
_UNDO = stems("""
    cancel undo revoke retract take_back
    annul* pas_compte_de revien* revenir_sur
    dejo_sin_efecto dejen_sin_efecto revoc* retracto desisto_de
    ritratto
    trek
""")
_WITHDREW = stems("""
    withdrew withdrawn pulled_out dropped_out retire retracte desiste zuruckgezogen abgesagt retirado
    retire_mi desistido ritirato ritirata retirei desisti ingetrokken teruggetrokken afgezegd
""")
_I_DID = (
    r"(?:(?:that |que |qu'|dass |che |dat )?(?:i|we|j'ai|nous avons|ich|wir|he|hemos|ho|abbiamo|ik|wij)\b)"
)
_STANDS_AGAIN = stems("""
    reinstate restore bring_back maintain maintien* maintenir maintenons retabli* reintegr* aufrechterhalt*
    mantengo mantenemos mantener mantenho mantemos mantenere handhaaf handhaven
""")
# The withdrawal is named, or what had been withdrawn is to stand.
_NAMES_IT = re.compile(
    rf"\b(?:{FORGET}|{_UNDO}) (?:sur |bitte )?(?:the|that|le|ce|den|diesen|la|il|el|esta|a|de|{OWN}) "
    rf"(?:\w+ ){{0,2}}{_WITHDRAWAL}\b|\b(?:meinen|unseren|den|mijn|onze) {_WITHDRAWAL}\b[^.!?]{{0,30}}\b(?:"
    rf"zuruck\w*|ignorieren|vergessen|widerruf\w*|terug|in)\b|\bwiderrufe \w+ {_WITHDRAWAL}\b|"
    rf"\b{FORGET} {_I_DID}[^.!?]{{0,30}}\b{_WITHDREW}\b"
)
_STAYS = re.compile(
    rf"\b{_STANDS_AGAIN} (?:\w+ )?(?:{OWN}|the|la|le) (?:\w+ ){{0,2}}{SENT}\b|"
    r"\b(?:no longer|not|n't) (?:want |wish |need )?(?:to )?withdraw\b[^.!?]{0,40}\b"
    r"(?:any ?more|after all|it)\b|\bno longer (?:want|wish) to withdraw\b|"
    r"\b(?:ne retire|ne retirons) (?:plus|finalement pas)\b"
)


def takes_withdrawal_back(text: str) -> bool:
    """text: what the person typed, without quotes."""
    folded = " ".join(fold_line(text).split())
    return bool(_NAMES_IT.search(folded) or _STAYS.search(folded))


def restores(sense: Sense) -> bool:
    """The same of a whole mail: its withdrawal is named, or it is about this meeting."""
    said = f"{sense.subject} . {' . '.join(one.clause.folded for one in sense.spoken)}"
    named, about = _NAMES_IT.search(" ".join(said.split())), sense.about
    tied = about.ours or sense.letter.is_reply or re.search(rf"\b{_WITHDRAWAL}\b", sense.subject)
    return not about.invites and bool(named or (tied and takes_withdrawal_back(said)))
