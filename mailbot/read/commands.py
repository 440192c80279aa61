"""Lines by which an organiser may order the bot about. They are collected word for word, not run here."""

from __future__ import annotations

import re

from mailbot.read.clauses import fold, joined_lines, sentences
from mailbot.read.letter import Letter

_VERB = re.compile(
    r"^\W*(?:please |kindly |merci (?:de |d')|veuillez |peux-tu |pouvez-vous |could you (?:please )?|"
    r"can you (?:please )?|bot[,:]? |hello bot[,:]? |hi bot[,:]? )*"
    r"(?:accept|decline|reject|waitlist|undo|merge|split|extend|seat|cancel|withdraw|answer|close|open|"
    r"reopen|list|show|status|help|send|release|hold|file|forget|erase|digest|export|remind|register|"
    r"accepter?|acceptez|refuser?|refusez|decliner?|mettre en attente|fusionner?|separer?|prolonger?|"
    r"repousser?|reporter?|annuler?|annulez|repondre|repondez|repond(?:s)?|fermer?|fermez|ouvrir|rouvrir|"
    r"lister?|liste|"
    r"montrer?|montre|affiche[rz]?|statut|etat|aide|envoyer?|envoie|envoyez|liberer|classer?|oublier?|"
    r"inscrire|inscris|mets|mettez|mettre|put|retenons|acceptons|refusons|on accepte|on refuse|on retient|"
    r"nous retenons|nous acceptons|nous refusons|rappeler?|reserver?|donne[rz]?(?: une place)?|retenir|"
    r"retiens|deplacer?)\b"
)
_OBJECT = re.compile(
    r"^\W*(?:on |nous |we )?(?:accept\w*|refus\w*|reten\w*|retien\w*|decline|reject|mets|put|"
    r"repond\w*)\b.{0,20}?\b\d{1,4}\b|"
    r"\b[a-z]{2,}-\d+\b|\b(?:aipr|no|n°|#|proposals?|propositions?|talks?|exposes?)\W?\d+|^\W*\w+(?: (?:me|"
    r"nous|moi|the|la|le|les))*(?:\s*,?\s*(?:and|et|&)?\s*#?\d+)+|[\w.+-]+@[\w.-]+|\d{4}-\d{2}-\d{2}|"
    r"\b(?:deadline|date limite|registrations?|inscriptions?|participants?|inscrits|registered|proposals?|"
    r"propositions?|seats?|places?|list|liste|status|statut|help|aide|digest|resume quotidien|waiting list|"
    r"undo|reminders?|rappels?|decisions?|answers?|reponses? automatiques?|abstracts?|book|programme|"
    r"drafts?)\b"
)
_ALONE = re.compile(
    r"^\W*(?:help|aide|status|statut|etat(?: des lieux)?|envoie(?: tout)?|send (?:all|them|it)|list|liste|"
    r"undo|annuler|send|envoyer|digest|close registration|fermer les inscriptions|stop|pause|"
    r"resume)\W*(?:please|merci|stp|svp)?\W*$"
)
# Free words: an order in a sentence, about what the bot keeps.
_FREE = re.compile(
    r"\b(?:on |nous |je |we |i |let's |let us |please )?(?:extend|postpone|move|shift|push|set|close|reopen|"
    r"open|repousse|repoussons|prolonge|prolongeons|reporte|reportons|decale|decalons|ferme|fermons|cloture|"
    r"accept|acceptons|accepte|decline)\b[^.?!]{0,60}\b(?:deadline|date limite|registrations?|inscriptions|"
    r"call|appel|until|jusqu'au|proposals?|propositions?|[a-z]{2,}-\d+)\b|"
    r"\b(?:the |la )?(?:deadline|date limite)\b[^.?!]{0,40}\b(?:is|est|to|au|becomes|extended|moved|"
    r"postponed|repoussee|prolongee|reportee|now)\b|"
    r"\b(?:send|give|show|tell|print|envoie|envoyez|donne|montre|fais|faites)(?:[- ](?:me|us|moi|"
    r"nous))?\b[^.?!]{0,60}\b(?:list|liste|number|nombre|count|registered|inscrits|participants|proposals?|"
    r"propositions?|status|statut|how many|combien|digest)\b|"
    r"\b(?:reponses? automatiques?|automatic answers?|the bot|le bot|robot)\b"
)
_TO_COLLEAGUES = re.compile(
    r"\b(?:what do you think|qu'en penses|qu'en pensez|do you agree|d'accord|shall we|on pourrait|"
    r"tu peux regarder|could you have a look|i suggest|je propose|dear colleagues|chers collegues|lunch|"
    r"dejeuner)\b"
)
_STOP = re.compile(r"^(?:--\s*$|__+|>|-----)")


def command_lines(letter: Letter) -> tuple[str, ...]:
    """The lines of an organiser's mail that order something, as typed; () where he writes to people.

    Reading stops at "--" and at quoted text.
    """
    if not letter.from_organiser:
        return ()
    lines = _own_lines(letter.text)
    first = next((place for place, line in enumerate(lines) if _is_strict(line)), None)
    if first is not None:  # what follows may be a command with a slip in it, or the second line of an answer
        return tuple(lines[first:])
    if _TO_COLLEAGUES.search(fold(letter.text)) and not re.search(r"\bbot\b", fold(letter.text)):
        return ()
    free = [
        sentence
        for line in joined_lines("\n".join(lines))
        for sentence in sentences(line)
        if _FREE.search(fold(sentence))
    ]
    return tuple(free)


def _own_lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if _STOP.match(line.strip()):
            break
        if line.strip():
            lines.append(line.strip())
    return lines


def _is_strict(line: str) -> bool:
    folded = fold(line)
    if len(line) > 200:
        return False
    return bool(
        _ALONE.match(folded)
        or (_VERB.match(folded) and _OBJECT.search(folded) and not folded.rstrip().endswith("?"))
    )
