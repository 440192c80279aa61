"""Lines by which an organiser may order the bot about. They are collected word for word, not run here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.clauses import joined_lines, sentences

_ASKING = (
    r"(?:please,? |kindly |merci (?:de |d')|veuillez |(?:s'il (?:te|vous) plait|stp|svp),? |"
    r"(?:tu )?peux[- ]tu |(?:vous )?pouvez[- ]vous |tu peux |vous pouvez |pourrais-tu |pourriez-vous |"
    r"(?:could|can|would|will) you (?:please |kindly )?|(?:can|could|may) (?:i|we) (?:please )?(?:have|get|"
    r"see) |(?:je|nous) (?:voudrais|voudrions|veux|souhaite) |on peut avoir |je peux avoir |puis-je avoir |"
    r"(?:(?:hello|hi|dear|bonjour|salut|cher) )?(?:mail)?bot[,:!]? )"
)
_POLITE = re.compile(rf"^\W*{_ASKING}+")
_VERB = re.compile(
    rf"^\W*{_ASKING}*(?:(?:me|nous|les?|la) |m')?"
    r"(?:(?:faire|fais|faites|sortir|sors|tirer|tire|make|give|get|produce|generate|print|"
    r"prepare)\b(?=.{0,30}\b(?:export|list|liste|csv|excel|tableau|table|spreadsheet|status|statut|etat))|"
    r"exporter?|exportez|transmettre|transmets|fournir|fournis|share|the (?:full |whole |current |"
    r"latest )?list|la liste|une? (?:liste|export)|accept|decline|reject|waitlist|undo|merge|split|extend|"
    r"seat|cancel|withdraw|answer|close|open|reopen|list|show|status|help|send|release|hold|file|forget|"
    r"erase|digest|export|remind|register|accepter?|acceptez|refuser?|refusez|decliner?|mettre en attente|"
    r"fusionner?|separer?|prolonger?|repousser?|reporter?|annuler?|annulez|repondre|repondez|repond(?:s)?|"
    r"fermer?|fermez|ouvrir|rouvrir|lister?|liste|montrer?|montre|affiche[rz]?|statut|etat|aide|envoyer?|"
    r"envoie|envoyez|liberer|classer?|oublier?|inscrire|inscris|mets|mettez|mettre|put|retenons|acceptons|"
    r"refusons|on accepte|on refuse|on retient|nous retenons|nous acceptons|nous refusons|rappeler?|"
    r"reserver?|donne[rz]?(?: une place)?|retenir|retiens|deplacer?)\b"
)
_OBJECT = re.compile(
    r"^\W*(?:on |nous |we )?(?:accept\w*|refus\w*|reten\w*|retien\w*|decline|reject|mets|put|"
    r"repond\w*)\b.{0,20}?\b\d{1,4}\b|"
    r"\b[a-z]{2,}-\d+\b|\b(?:no|n°|#|numbers?|numeros?|proposals?|propositions?|talks?|exposes?)\W?\d+|"
    r"^\W*\w+(?: (?:me|nous|moi|the|la|le|les))*(?:\s*,?\s*(?:and|et|&)?\s*#?\d+)+|[\w.+-]+@[\w.-]+|"
    r"\d{4}-\d{2}-\d{2}|"
    r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|"
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
    r"\b(?:the |la )?(?:deadline|date limite)\b[^.?!]{0,40}\b(?:becomes|moves|extended|moved|postponed|passe|"
    r"devient|repoussee|prolongee|reportee|decalee|is now|is set|est (?:maintenant|desormais|fixee))\b|"
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
# One who weighs something says it to colleagues; an order has no doubt in it.
_WEIGHED = re.compile(
    r"\b(?:i (?:think|guess|believe|feel|wonder|suppose|would|have|had)|i'd|i've|we (?:should|could|might|"
    r"may|would|have|had)|we've|should (?:i|we)|maybe|perhaps|probably|what about|how about|in my (?:view|"
    r"opinion)|je (?:pense|crois|trouve|suppose|propose|serais|dirais)|j'ai|on (?:a|avait|devrait|pourrait)|"
    r"nous (?:avons|devrions|pourrions)|il faudrait|faut-il|peut-etre|sans doute|a mon avis|et si|"
    r"pourquoi (?:pas|ne)|qu'en)\b"
)
# A command with a slip in its verb: nothing else but what commands are about.
_SLIP = re.compile(
    r"^\W{0,3}([a-z]{4,12}):?(?:[\s,&]+(?:and|et|la|le|no|n°)?\s?(?:#?\d{1,4}|\[?[a-z][a-z0-9]*-\d+\]?|"
    r"[\w.+-]+@[\w.-]+|\d{4}-\d{2}-\d{2}))+\s*(?::\s.*)?[.!]?$"
)
_LONE = re.compile(r"^\W{0,3}([a-z]{4,9})\W{0,3}$")
_ABOUT_RECORDS = re.findall(
    r"\w+",
    "accept accepter accepte decline decliner reject refuser refuse waitlist undo merge fusionner split "
    "separer extend prolonger repousser cancel annuler answer repondre file forget show montrer",
)
_LOOKS = re.findall(r"\w+", "help aide status statut list liste send envoyer digest undo")
_SIGNED = 2  # lines: the word and a name below it
_ALIKE = 0.8  # of difflib: one slip in a word of five letters
_TO_THE_BOT = re.compile(r"^\W*(?:hello|hi|dear|hey|bonjour|bonsoir|salut|cher)?\W*(?:mail)?bot\b\W*(.*)$")
_STOP = re.compile(r"^(?:--\s*$|__+|>|-----)")


def command_lines(letter: Letter) -> tuple[str, ...]:
    """The lines of an organiser's mail that order something, as typed; () where he writes to people.

    Reading stops at "--" and at quoted text.
    """
    if not letter.from_organiser:
        return ()
    lines = _own_lines(letter.text)
    first = next((place for place, line in enumerate(lines) if _is_strict(line) or _is_slip(line)), None)
    if first is None and lines and all(_is_lone_slip(line) for line in lines[:1]) and len(lines) <= _SIGNED:
        first = 0
    if first is not None:  # what follows may be a command with a slip in it, or the second line of an answer
        return tuple(lines[first:])
    if _TO_COLLEAGUES.search(fold_line(letter.text)) and not re.search(r"\bbot\b", fold_line(letter.text)):
        return ()
    free = [
        sentence
        for line in joined_lines("\n".join(lines))
        for sentence in sentences(line)
        if _is_free_order(fold_line(sentence))
    ]
    return tuple(free) or _said_to_the_bot(lines)


def _is_free_order(sentence: str) -> bool:
    """An order in a sentence; a question is none, unless it is a polite one."""
    if _WEIGHED.search(sentence) or (sentence.rstrip().endswith("?") and not _POLITE.match(sentence)):
        return False
    return bool(_FREE.search(sentence))


def _said_to_the_bot(lines: list[str]) -> tuple[str, ...]:
    """Whoever calls the bot by its name is told what it does not understand."""
    called = _TO_THE_BOT.match(fold_line(lines[0])) if lines else None
    if called is None:
        return ()
    same_line = lines[0][called.start(1) :].strip()
    return tuple([same_line] if same_line else lines[1:2])


def _own_lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if _STOP.match(line.strip()):
            break
        if line.strip():
            lines.append(line.strip())
    return lines


def _is_strict(line: str) -> bool:
    folded = fold_line(line)
    if len(line) > 200:
        return False
    if _ALONE.match(folded):
        return True
    asks = folded.rstrip(" !.)").endswith("?")
    if asks and not _POLITE.match(folded):
        return False
    polite = _POLITE.match(folded)
    order = folded[polite.end() :] if polite else folded
    if asks and len(order.split()) < 2:
        return False  # "can you help?"
    if not _VERB.match(folded):
        return False
    verb = 0 if not asks else len(order.split()[0])  # the verb of a question is not what it is about
    return any(found.end() > verb for found in _OBJECT.finditer(order))


def _is_slip(line: str) -> bool:
    """ "acept 3", "exend 2026-03-09": a word nearly a command's, and nothing but what commands are about."""
    found = _SLIP.match(fold_line(line)) if len(line) <= 200 else None
    return found is not None and _nearly(found[1], _ABOUT_RECORDS)


def _is_lone_slip(line: str) -> bool:
    found = _LONE.match(fold_line(line))
    return found is not None and _nearly(found[1], _LOOKS)


def _nearly(word: str, commands: Sequence[str]) -> bool:
    return bool(get_close_matches(word, commands, n=1, cutoff=_ALIKE)) or any(
        sorted(word) == sorted(command) for command in commands
    )
