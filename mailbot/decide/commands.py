"""One line of an organiser's mail -> a Command, in its short form or in plain English or French.

What is not certain is not run: negations, conditions, hidden characters and questions are not understood.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum

from mailbot.decide.command_dates import date_in
from mailbot.decide.same import folded
from mailbot.domain import Rules


class Verb(StrEnum):
    ACCEPT = "accept"
    DECLINE = "decline"
    WAITLIST = "waitlist"
    UNDO = "undo"
    MERGE = "merge"
    SPLIT = "split"
    EXTEND = "extend"
    SEAT = "seat"
    CANCEL = "cancel"
    ANSWER = "answer"
    CLOSE = "close registration"
    OPEN = "open registration"
    LIST = "list"
    PEOPLE = "list people"
    SHOW = "show"
    STATUS = "status"
    SEND = "send"
    FILE = "file"
    FORGET = "forget"
    HELP = "help"


LONGEST_LINE = 2000  # an answer to a question may be a paragraph; nothing of an order is longer

USAGE = {
    Verb.ACCEPT: "accept 3 7",
    Verb.DECLINE: "decline 9: reason",
    Verb.WAITLIST: "waitlist 5",
    Verb.MERGE: "merge 3 7",
    Verb.SPLIT: "split 7",
    Verb.EXTEND: "extend 2026-03-09",
    Verb.SEAT: "seat a@b.org",
    Verb.CANCEL: "cancel a@b.org",
    Verb.ANSWER: "answer 12: text",
    Verb.SHOW: "show 7",
    Verb.FILE: "file 412",
    Verb.FORGET: "forget a@b.org",
}


@dataclass(frozen=True, slots=True)
class Command:
    """line: as written. who: an address, or a name where no address stands. text: a reason or an answer."""

    line: str
    verb: Verb
    numbers: tuple[int, ...] = ()
    who: str | None = None
    text: str | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """code and values are those of a transcript's line."""

    line: str
    code: str = "unknown_command"
    values: tuple[tuple[str, str], ...] = (("suggestion", ""),)


# Order decides: the narrower reading of a line stands first. Patterns match the folded line's head.
_REGISTRATION = r".*\b(registration\w*|inscription\w*)\b"
_PEOPLE = r".*\b(people|persons|personnes|participants?|registered|registrations|inscrit\w*|inscriptions)\b"
_DEADLINE = r"(deadline|date limite)"
_PATTERNS: tuple[tuple[Verb, str], ...] = (
    (Verb.ANSWER, r"^(answer|reply to|repond\w*|reponse)( (a|to|la|the|question|number|numero|no|n))* \d+"),
    (Verb.HELP, r"^(help|aide|au secours)( me| moi)?$"),
    (Verb.STATUS, r"^(status|statut|etat|bilan|ou en est on|ou en sommes nous|where are we)( des lieux)?$"),
    (Verb.PEOPLE, rf"\b(list|liste|lister|who is|qui est)\b{_PEOPLE}"),
    (Verb.LIST, r"^(list|liste|lister)( (all|the|des|les|of|toutes|tout|proposals|propositions))*$"),
    (Verb.SEND, r"^(send|envoie|envoyez|envoyer)( (it|them|all|everything|now|les|tout|tous|maintenant))*$"),
    (Verb.SHOW, r"\b(show|montre\w*|affiche\w*|voir)\b"),
    (Verb.CLOSE, rf"\b(clos\w*|ferm\w*|cloture\w*)\b{_REGISTRATION}"),
    (Verb.OPEN, rf"\b((re ?)?open|r?e?ouv\w+)\b{_REGISTRATION}"),
    (Verb.FORGET, r"\b(forget|oubli\w*|erase|efface\w*)\b"),
    (Verb.UNDO, r"\b(undo|defai\w*|revert|reven\w* sur|revien\w* sur)\b|^annule[rz]?$"),
    (Verb.UNDO, r"\bannul\w* (la |ta |ma |notre )?decision\b"),
    (Verb.MERGE, r"\b(merge|fusionn\w*)\b"),
    (Verb.SPLIT, r"\b(split|separ\w*|scind\w*)\b"),
    (Verb.EXTEND, r"\b(extend|extended|extension|prolong\w*|repouss\w*|report\w*|postponed?|push back)\b"),
    (Verb.EXTEND, rf"\b(move|push|set|change|deplac\w*|fix\w*|passe\w*)\b.*\b{_DEADLINE}\b"),
    (Verb.EXTEND, rf"\b{_DEADLINE}\b.*\b(passe|devient|est|moves?|becomes|is now)\b"),
    (Verb.WAITLIST, r"\b(waitlist|wait ?list|waiting list|reserve list|liste d attente|liste de reserve)\b"),
    (Verb.STATUS, r"\b(how many|combien de?) (seats|places|people|proposals|propositions|inscrit\w*)\b"),
    (Verb.SEAT, r"\b(seat|place|siege)\b"),
    (Verb.CANCEL, r"\b(cancel|annul\w*|desinscri\w*|unregister)\b"),
    (Verb.DECLINE, r"\b(decline|refus\w*|reject|rejet\w*|turn down|declin\w*)\b"),
    (Verb.ACCEPT, r"\b(accept|accepte\w*|accepted|reten\w*|retien\w*|approve|approuv\w*)\b"),
    (Verb.LIST, r"\b(list|liste)\b.*\b(proposals?|propositions?|talks|abstracts|resumes)\b"),
    (Verb.FILE, r"^(file|class\w*|(please|merci de) (file|classer)) "),
)
_COMPILED = tuple((verb, re.compile(pattern)) for verb, pattern in _PATTERNS)
_WORDS = tuple(str(verb).split()[0] for verb in Verb)
# What makes a line something else than an order.
_UNSURE = re.compile(
    r"\b(not|don t|dont|do not|never|unless|if|maybe|perhaps|should (i|we)|shall (i|we)|instead of"
    r"|rather than|ne|pas|jamais|sauf|si|peut etre|faut il|plutot que|au lieu)\b"
)
_ASKS = re.compile(r"^(can|could|would|please|peux|pouvez|pourr\w*|merci|svp|stp)\b")
_NUMBER = re.compile(r"(?<![\w@.:/-])(?:#|n\s?[°º]\s?|no\.?\s?)?(\d{1,6})(?![\w@:/-]|\.\d)")
_EMAIL = re.compile(r"[^\s<>,;:()\"']+@[^\s<>,;:()\"']+\.\w+")
# Our own mails print addresses that no client makes a link of; copied from there, they come with this.
_OUR_JOINER = re.compile("(?<=[@.:])\u2060")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d+[.)](?=\s+\D))\s+")
_PLEASANTRY = re.compile(
    r"^(hi|hello|dear|bonjour|bonsoir|salut|thanks?|thank you|merci|best|regards|cheers|cordialement"
    r"|bien a (toi|vous)|a bientot|amities|bises)\b( (\w+ ?){0,4})?$"
)


def parse(line: str, today: datetime, rules: Rules) -> Command | NotUnderstood | None:
    """A command, why it is none, or None for a line that was not meant as one. today: aware."""
    text = _OUR_JOINER.sub("", unicodedata.normalize("NFKC", line[: LONGEST_LINE + 1]))
    if len(text) > LONGEST_LINE:
        return NotUnderstood(line[:LONGEST_LINE])
    if any(unicodedata.category(c) in ("Cf", "Cc", "Co") for c in text.strip()):
        return NotUnderstood(line)  # zero-width and direction characters: not what the reader sees
    text = _BULLET.sub("", text).strip()
    head, said = _head(text)
    plain = folded(head)
    verb = next((verb for verb, pattern in _COMPILED if pattern.search(plain)), None)
    if verb is None and text == "?":
        verb = Verb.HELP
    if verb is None:
        return _no_verb(line, plain, rules)
    if verb not in (Verb.ANSWER, Verb.HELP) and (_UNSURE.search(plain) or _is_question(text, plain)):
        return NotUnderstood(line, values=(("suggestion", USAGE.get(verb, verb)),))
    return _filled(line, verb, head, said, today, rules)


def _head(text: str) -> tuple[str, str | None]:
    """The order itself, and the free words behind a colon or a "because"."""
    cut = re.search(
        r"\s*:\s(?!\d)|\s*:$|:(?=[^\W\d])|,?\s+(?:because|since|car|parce qu[e'’]|as it)\b\s*", text
    )
    if cut is None:
        return text, None
    return text[: cut.start()], text[cut.end() :].strip() or None


def _is_question(text: str, plain: str) -> bool:
    return text.rstrip().endswith("?") and not _ASKS.match(plain)


def _no_verb(line: str, plain: str, rules: Rules) -> NotUnderstood | None:
    words = plain.split()
    names = {word for organiser in rules.meeting.organisers for word in folded(organiser.name).split()}
    if not words or _PLEASANTRY.match(plain) or names.issuperset(words):
        return None
    close = get_close_matches(words[0], _WORDS, n=1, cutoff=0.75)
    if close:
        return NotUnderstood(line, values=(("suggestion", USAGE.get(_verb(close[0]), close[0])),))
    return NotUnderstood(line)


def _verb(word: str) -> Verb:
    return next(verb for verb in Verb if verb.split()[0] == word)


def _filled(
    line: str, verb: Verb, head: str, said: str | None, today: datetime, rules: Rules
) -> Command | NotUnderstood:
    """The command with what it is about, or what is missing."""
    if verb in (Verb.EXTEND,):
        return _extension(line, head, today, rules)
    email = _EMAIL.search(head)
    numbers = _numbers(head, rules.meeting.code)
    if verb in (Verb.SEAT, Verb.CANCEL, Verb.FORGET):
        who = email[0].casefold() if email else _name(head)
        return Command(line, verb, who=who) if who else _missing(line, verb)
    if verb is Verb.ANSWER and said is None:
        return _missing(line, verb)
    if verb is Verb.UNDO:
        return Command(line, verb, numbers=numbers)
    if verb not in USAGE or verb in (Verb.CLOSE, Verb.OPEN):
        return Command(line, verb)
    wanted = 2 if verb is Verb.MERGE else 1
    if len(numbers) < wanted or (verb in (Verb.ANSWER, Verb.FILE) and len(numbers) > 1):
        return _missing(line, verb)
    return Command(line, verb, numbers=numbers, text=said if verb in (Verb.DECLINE, Verb.ANSWER) else None)


def _missing(line: str, verb: Verb) -> NotUnderstood:
    return NotUnderstood(line, "missing_argument", (("usage", USAGE[verb]),))


def _numbers(head: str, code: str) -> tuple[int, ...]:
    """Numbers of records: 7, #7, n° 7, AIPR-7; in order, each once."""
    bare = re.sub(rf"\[?\b{re.escape(code)}-(\d+)\b\]?", r" \1 ", head, flags=re.IGNORECASE)
    bare = _EMAIL.sub(" ", bare)
    return tuple(dict.fromkeys(int(found) for found in _NUMBER.findall(bare)))


def _extension(line: str, head: str, today: datetime, rules: Rules) -> Command | NotUnderstood:
    email = _EMAIL.search(head)
    rest = head.replace(email[0], " ") if email else head
    found = date_in(rest, today.date(), rules.meeting.timezone)
    if found is None:
        digits = re.search(r"\d[\d/.: -]*\d|\d", rest)
        if digits is None:
            return _missing(line, Verb.EXTEND)
        return NotUnderstood(line, "bad_date", (("value", digits[0].strip()),))
    until, words = found
    if until < today:
        return NotUnderstood(line, "past_date", (("value", words),))
    code = re.escape(rules.meeting.code)
    numbers = tuple(int(n) for n in re.findall(rf"(?:\b{code}-|#)(\d{{1,6}})\b", rest, re.IGNORECASE))
    return Command(line, Verb.EXTEND, numbers, email[0].casefold() if email else None, until=until)


_ORDER_WORDS = """
give get a an the seat place siege to for une un la le l de du d des pour cancel annule annuler annulez
registration inscription of please merci can could you peux tu pouvez vous donne donner donnez attribue forget
oublie oublier oubliez erase efface effacer unregister desinscrire desinscris svp stp
"""
_FILLER = frozenset(_ORDER_WORDS.split())


def _name(head: str) -> str | None:
    """The words that are left when the order's own are taken off: a person's name."""
    words = [re.sub(r"^[dl][’']", "", word) for word in re.findall(r"[^\W\d_][\w’'.-]*", head)]
    return " ".join(word for word in words if folded(word) not in _FILLER) or None
