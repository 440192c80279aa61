"""Orders in sentences: told from those in the form of a command, and written out in that form.

"accept 3" and "merci d'accepter la 3" are said to the bot. "On repousse la date limite au 9 mars" may be said
to a colleague: what it would change is written out and asked about first.
"""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from mailbot.decide.commands import Command, Verb
from mailbot.decide.same import folded
from mailbot.domain import Rules

_ASKING = (
    r"(?:please|kindly|now|then|also|and|so|ok|merci (?:de|d)|veuillez|peux tu|tu peux|pouvez vous|"
    r"vous pouvez|"
    r"pourrais tu|pourriez vous|(?:can|could|would|will) you|s il (?:te|vous) plait|stp|svp|puis|et|"
    r"aussi|alors|"
    r"(?:(?:hello|hi|dear|bonjour|salut|cher) )?(?:mail)?bot)"
)
_VERBS = (
    r"accept(?:e[rz]?)?|approve|approuve[rz]?|retien(?:s|t)|retenir|retenez|decline[rz]?|reject|"
    r"rejete[rz]?|"
    r"rejette|turn down|refuse[rz]?|waitlist|wait list|put|mets|mettez|mettre|passe[rz]?|undo|defais|"
    r"defaire|"
    r"revert|annule[rz]?|merge|fusionne[rz]?|split|separe[rz]?|scinde[rz]?|extend|prolonge[rz]?|"
    r"repousse[rz]?|"
    r"reporte[rz]?|postpone|push|move|set|change|deplace[rz]?|fixe[rz]?|give|seat|donne[rz]?|"
    r"attribue[rz]?|"
    r"reserve[rz]?|cancel|unregister|desinscri\w+|answer|reply|repond\w*|close|ferme[rz]?|cloture[rz]?|"
    r"re ?open|"
    r"open|r?ouvr\w+|send|envoie|envoye[rz]|file|classe[rz]?|forget|erase|oublie[rz]?|efface[rz]?"
)
_PLAIN = re.compile(rf"^(?:{_ASKING} )*(?:(?:me|nous|les?|la|m) )?(?:{_VERBS})\b")

_LOOKING = r"show|montre[rz]?|affiche[rz]?|liste?[rz]?|status|statut|help|aide"
_NEXT = re.compile(rf"^(?:{_ASKING} )*(?:(?:me|nous|les?|la|m) )?(?:{_VERBS}|{_LOOKING})\b")
_JOINT = re.compile(
    r"\s*[,;.]?\s+(?:and|et|then|puis)\s+(?:then |puis )?|\s*[,;]\s+|(?<=\w)\.\s+", re.IGNORECASE
)
_OWN_WORDS = re.compile(r":\s|:$|\b(?:because|since|car|parce qu)", re.IGNORECASE)


def orders_in(text: str) -> tuple[str, ...]:
    """The orders of one line: "accept 3 and decline 7" is two. Behind a colon are one's own words."""
    words = _OWN_WORDS.search(text)
    end = words.start() if words else len(text)
    for joint in _JOINT.finditer(text, 0, end):
        rest = text[joint.end() :]
        if joint.start() and _NEXT.match(folded(rest)):
            return (text[: joint.start()], *orders_in(rest))
    return (text,)


def is_free(command: Command) -> bool:
    """Whether the line states a decision instead of giving the bot an order."""
    return not _PLAIN.match(folded(command.line))


def written_out(command: Command, rules: Rules) -> str:
    """The command in its short form; to parse it again gives the same order."""
    parts = [str(command.verb)]
    if command.who:
        parts.append(command.who)
    if command.verb is Verb.EXTEND:
        parts += [f"{rules.meeting.code}-{number}" for number in command.numbers]
    else:
        parts += [str(number) for number in command.numbers]
    if command.until is not None:
        local = command.until
        if command.until.tzname() != "AoE":
            local = command.until.astimezone(ZoneInfo(rules.meeting.timezone))
        clock = "" if (local.hour, local.minute) == (23, 59) else f" {local:%H:%M}"
        aoe = " AoE" if command.until.tzname() == "AoE" else ""
        parts.append(f"{local:%Y-%m-%d}{clock}{aoe}")
    return " ".join(parts) + (f": {command.text}" if command.text else "")
