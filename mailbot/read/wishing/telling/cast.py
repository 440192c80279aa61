"""Everybody of whom a mail speaks, registered or not: the sender, who is listed, who is named in prose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.naming.lexicon.persons import AND, COLLEAGUE, MY_OR_OUR, ONESELF
from mailbot.read.naming.likeness import Likeness, likeness, noun_in
from mailbot.read.naming.titles import without_titles
from mailbot.read.wishing.persons import (
    EMAIL,
    PARTICLES,
    address_fits,
    is_full_name,
    is_name,
    is_same_person,
    name_key,
)
from mailbot.read.wishing.sense import Sense
from mailbot.read.wishing.telling.name_spans import ROLE, name_spans

# A title before a family name makes a person of it, and may say which pronoun takes it up.
_TITLE = re.compile(
    r"\b(?:(?P<f>mme|mlle|mrs|ms|miss|madame|frau|sra|signora|sig\.ra|dott\.?ssa|mevrouw|mw|dona|profa)|"
    r"(?P<m>mr|monsieur|m|herrn?|sr|signor|dhr|dom)|dr|prof|pr|professor|professeure?|doctor|docteur|dott|"
    r"ing|di|associate professor|maitre)\b\.?\s*(?:(?:dr|prof|di|ing|phil)\b\.?\s*)*$"
)
_FEMALE_ROLE = re.compile(
    r"\b(?:ma|la|meine[rn]?|mia|minha|une|cette)\b[^,.;]{0,25}$|(?:ante|ienne|trice|in|essa|oga|ora|eure|"
    r"gue feminine)$|\b(?:wife|daughter|sister|girlfriend)$"
)
_MALE_ROLE = re.compile(
    r"\b(?:husband|son|brother|mari|mann)$|\b(?:mon|un|ce|mein(?:en|em|es)?|il mio|meu|o meu|un|"
    r"le)\b[^,.;]{0,25}(?:ant|ien|eur|e|er|en|ent|o|ore|ue)$"
)
_ADDRESS_BEHIND = re.compile(
    r"\s*(?:\((?P<in>[^()]{0,120})\)|[<,:;–-]?\s*(?:[a-z-]*mail\w*|courriel|"
    r"adresse)?\s*:?\s*<?(?P<at>[\w.+'-]+@[\w.-]+\.\w{2,}))"
)
_BEFORE_BRACKET = re.compile(r"(?P<at>[\w.+'-]+@[\w.-]+\.\w{2,})\s*\(\s*$")
_ROLE_BEFORE = re.compile(rf"^(?:{COLLEAGUE})\s+(?=\S+\s+\S)", re.IGNORECASE)  # "mein Chef Karl Brodt"
# "His mail id is …", "an den Professor: …": of whoever was named last.
_OF_HIM = re.compile(
    r"\b(?:his|her|their|he is|she is|son|sa|seine|ihre|il est|elle est|sua|su|suo|zijn|haar|him|lui|ihn|"
    r"ihm|sie|register (?:him|her)|(?:le|la|il|al|el|der|dem|the) (?:profess\w+|direct\w+|student\w*)|"
    r"(?:e-?)?mails?|courriel|adresse?|address)\b"
)
_NOUN_BEFORE = re.compile(r"(?<![\w-])([^\W\d_]+)\s+$")
_NOUN_BEHIND = re.compile(r"\s+([^\W\d_]+)(?![\w-])")
_OUR = re.compile(rf"\b{MY_OR_OUR}(?: \w+)? ?$")
_COUNTED = 3  # letters of a single name


@dataclass(slots=True)
class Figure:
    """A person of the mail; words: the folded words of the name; where: the clause that names it first."""

    name: str | None
    email: str | None = None
    where: int = -1
    gender: str | None = None
    sure: bool = (
        True  # a person by title, role, address or given name; else it may be a place or an institution
    )
    roles: set[str] = field(default_factory=set)

    @property
    def words(self) -> frozenset[str]:
        return frozenset(name_key(self.name or ""))


@dataclass(frozen=True, slots=True)
class Cast:
    """figures: the listed ones first, in their order; sender: whose "I" it is.

    named: per clause, where somebody is named: start, end, number of the figure.
    """

    figures: list[Figure]
    sender: int
    listed: int
    named: tuple[tuple[tuple[int, int, int], ...], ...]


def cast_of(
    sense: Sense, listed: tuple[tuple[str | None, str | None], ...], sender: tuple[str | None, str | None]
) -> Cast:
    """listed, sender: (name, email)."""
    figures = [Figure(*one) for one in listed]
    own = next((number for number, one in enumerate(listed) if is_same_person(one, sender)), None)
    if own is None:
        own = next(
            (
                n
                for n, one in enumerate(listed)
                if one[1] is None and one[0] and fold_line(one[0]) in {"me", "moi", "myself"}
            ),
            None,
        )
    if own is None:
        figures.append(Figure(*sender))
        own = len(figures) - 1
    found: list[list[tuple[int, int, int]]] = [[] for _ in sense.spoken]
    for full in (True, False):
        for place, spoken in enumerate(sense.spoken):
            for start, end in name_spans(spoken.clause.text):
                name = _ROLE_BEFORE.sub("", without_titles(spoken.clause.text[start:end]))
                if is_full_name(name) is full and not _is_nobody(name, spoken.clause.text, start, end, sense):
                    number = _identified(
                        name, spoken.clause.text, spoken.clause.folded, start, end, place, figures
                    )
                    if number is not None:
                        found[place].append((start, end, number))
    _give_addresses(sense, figures)
    return Cast(figures, own, len(listed), tuple(tuple(sorted(one)) for one in found))


def _is_nobody(name: str, text: str, start: int, end: int, sense: Sense) -> bool:
    """An organiser, or words of the meeting's own title; a namesake has another address or first name."""
    email = _address_at(text, start, end)
    if email and not sense.letter.meeting.is_organiser(email):
        return False
    if likeness(name).likeness is not Likeness.PERSON and _is_piece(text, start, end):
        return True
    key = set(name_key(name))
    if key <= set(name_key(sense.letter.meeting.title)):
        return True
    greeted = [set(name_key(one.name or "")) for one in sense.letter.meeting.organisers]
    if any(key <= known for known in greeted):
        return True
    first = name.split()[0]
    opens = not text[:start] and given_name(fold_line(first)) is Known.NOT  # "Chère Nora Merci"
    return opens and any((key & known) - PARTICLES for known in greeted)


def _is_piece(text: str, start: int, end: int) -> bool:
    """ "du groupe Paysages de la Haute / école": a noun of institutions stands right beside; a person may
    follow "our team".
    """
    before, behind = _NOUN_BEFORE.search(text[:start]), _NOUN_BEHIND.match(text[end:])
    nouns = [one[1] for one in (before, behind) if one and not _OUR.search(fold_line(text[: one.start()]))]
    return any(noun_in(noun) is Known.WELL for noun in nouns)


def _identified(
    name: str, text: str, folded: str, start: int, end: int, place: int, figures: list[Figure]
) -> int | None:
    """The number of the figure that the name means, a new one's where nobody is known by it."""
    shown = text[start:end]
    before = folded[:start] + fold_line(shown[: len(shown) - len(name)])
    title, role = _TITLE.search(before), ROLE.search(folded[:start])
    email = _address_at(text, start, end)
    known = _known_as(name, email, figures)
    if known is None:
        known_name = likeness(name).likeness
        told = (
            bool(title or role or email or _beside_me(folded, start, end))
            and is_name(name)
            and len(name) >= _COUNTED
        )
        label = folded[end : end + 2].strip() == ":" and not is_full_name(name)
        person = (is_full_name(name) and (known_name is not Likeness.INSTITUTION or bool(title))) or told
        if not person or label or _NO_PERSON.search(fold_line(name)):
            return None
        figures.append(Figure(name, None, place, sure=told or known_name is Likeness.PERSON))
        known = len(figures) - 1
    one = figures[known]
    if one.name is None or (not is_full_name(one.name) and is_full_name(name)):
        one.name = name
    one.where = place if one.where < 0 else one.where
    one.email = one.email or email
    if title and (title["f"] or title["m"]):
        one.gender = "f" if title["f"] else "m"
    if role and (said := re.search(rf"{COLLEAGUE}(?=\.?,? $)", role.group())):
        one.roles.add(said.group())
        plain = role.group().strip(" ,.")
        one.gender = one.gender or (
            "f" if _FEMALE_ROLE.search(plain) else "m" if _MALE_ROLE.search(plain) else None
        )
    return known


_NO_PERSON = re.compile(
    r"\b(?:mitglied\w*|members?|membres?|kein\w*|ich|wir|je|nous|adress\w*|address\w*|direccion|indirizzo|endereco|adres|teilnahme|mail|email|online|son|sa|his|her|ihre?|seine?|sua|zijn)\b"
)


def _beside_me(folded: str, start: int, end: int) -> bool:
    """ "Ines and I": a given name alone is enough there."""
    return bool(
        re.search(rf"\b{ONESELF},? {AND} $", folded[:start])
        or re.match(rf",? {AND} (?!me (?!to\b|for\b|in\b|on\b)\w){ONESELF}\b", folded[end:])
    )


def _known_as(name: str, email: str | None, figures: list[Figure]) -> int | None:
    """By the address, by all words, or by some words that only one figure has."""
    key = frozenset(name_key(name))
    for number, one in enumerate(figures):
        if email and one.email and email.casefold() == one.email.casefold():
            return number
    nameless = [
        n for n, one in enumerate(figures) if not one.name and one.email and address_fits(one.email, name)
    ]
    if len(nameless) == 1:
        return nameless[0]
    fitting = [n for n, one in enumerate(figures) if one.words and _is_short_for(key, one.words)]
    exact = [number for number in fitting if figures[number].words == key]
    if exact or len(fitting) == 1:
        return (exact or fitting)[0]
    return None


def _is_short_for(key: frozenset[str], words: frozenset[str]) -> bool:
    """ "Bell", "A. Bell" and "Ann Bell", one way or the other."""
    for some, more in ((key, words), (words, key)):
        initials = {word for word in some - more if len(word) == 1}
        if some - initials <= more and initials <= {word[0] for word in more} and some != initials:
            return True
    return False


def _address_at(text: str, start: int, end: int) -> str | None:
    behind = _ADDRESS_BEHIND.match(text[end:])
    if behind and behind["at"]:
        return behind["at"]
    inside = EMAIL.search(behind["in"]) if behind and behind["in"] else None
    if inside:
        return inside.group()
    before = _BEFORE_BRACKET.search(text[:start])
    return before["at"] if before else None


def _give_addresses(sense: Sense, figures: list[Figure]) -> None:
    """Addresses of the text and of the copies, to those whose names they hold."""
    letter = sense.letter
    free = [match.group() for spoken in sense.spoken for match in EMAIL.finditer(spoken.clause.text)]
    free += [one.email for one in letter.recipients if not letter.meeting.is_organiser(one.email)]
    taken = {(one.email or "").casefold() for one in figures}
    for one in figures:
        own = next(
            (at for at in free if at.casefold() not in taken and one.name and address_fits(at, one.name)),
            None,
        )
        if one.email is None and own:
            one.email = own
            taken.add(own.casefold())
    for place, spoken in enumerate(sense.spoken):
        for at in EMAIL.findall(spoken.clause.text):
            if at.casefold() not in taken and _OF_HIM.search(spoken.clause.folded):
                last = max(
                    (f for f in figures if not f.email and -1 < f.where <= place),
                    key=lambda f: f.where,
                    default=None,
                )
                if last:
                    last.email = at
                    taken.add(at.casefold())
