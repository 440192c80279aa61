"""The persons whom a mail registers, each with attendance and membership as far as they are said."""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.domain import Evidence, Registration
from mailbot.read.letter import Letter
from mailbot.read.wishing.affiliations import affiliations_in
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.clauses import fold, tidy
from mailbot.read.wishing.people_in_lists import people_in_bullets, people_in_cells, people_in_forms
from mailbot.read.wishing.people_in_prose import people_named
from mailbot.read.wishing.people_in_tables import people_in_table
from mailbot.read.wishing.persons import (
    EMAIL,
    address_fits,
    is_full_name,
    is_same_person,
    name_key,
    name_of,
    without_title,
)
from mailbot.read.wishing.said_of import Said, said_of
from mailbot.read.wishing.sense import Sense, Spoken, says_mode
from mailbot.read.wishing.sheets import is_sheet, sheets_of

_MOST_PEOPLE = 500
_SELF_OBJECT = re.compile(
    r"\b(?:register|enrol+|sign|count|put|add|include|book|reserve|keep|save|note|list|place|take|enlist|"
    r"find|inscri\w+|ajout\w+|compt\w+|not\w+|enregistr\w+|mets|mettre|mettez) (?:a (?:seat|"
    r"place) for )?(?:me|us|myself|ourselves|both of us)\b|"
    r"\b(?:m'|me |nous |je m'|nous nous )(?:\w+ )?(?:inscri\w+|ajouter|compter|enregistrer|inclure|noter|"
    r"reserver|mettre|faire)|[- ](?:moi|nous)\b|\b(?:and|et|und|y|e) (?:i|me|myself|moi|moi-meme|ich|mich|"
    r"yo|io)\b|"
    r"\b(?:i|me|myself|moi|ich|yo|io)(?: \([^)]*\))?,? (?:and|et|und|y|e)\b|\bfor me\b|\bpour moi\b|"
    r"\b(?:mon|notre|my|our|meine|mi|mia|ma) (?:\w+ )?(?:registration|inscription|participation|attendance|"
    r"anmeldung|inscripcion|iscrizione|venue|presence)\b|\bmyself included\b|\b(?:mich|uns)\b|\bmelde\b"
)
_SELF_SUBJECT = re.compile(
    r"\b(?:i|i'(?:m|ll|d|ve)|we|we'(?:re|ll|d)|je|j'\w*|nous|ich|wir|yo|io|noi|nosotros|me|moi|myself|on)\b|"
    r"\bsaro\b|\bparteciper(?:o|emo)\b|\basistir(?:e|emos)\b|\b(?:mi|me) (?:iscrivo|inscribo)\b|^(?:will|"
    r"would|happy|glad|coming|joining|attending|interested)\b|\bvorrei\b|\bquisiera\b|\b(?:viendr|assister|"
    r"participer|suivr|ser)(?:ai|ais)\b"
)
_OTHERS_OBJECT = re.compile(
    r"\b(?:register|registering|enrol+|sign up|inscrire|inscrivez|inscris|add|include|put|anmelden|note|"
    r"noter) (?:also |aussi |egalement )?(?:my |our |the |these |those |him|her|them|mon |ma |mes |notre |"
    r"nos |les |le |la |two |three |four |deux |trois |quatre |\d+ |dr |prof|mr|mrs|ms|m\. |mme|"
    r"[a-z]+ [a-z]+ (?:from|who|\())|"
    r"\b(?:registration|inscription)s? (?:of|de|d'|du|for) (?!me\b|us\b|the (?:meeting|day|workshop)|your|"
    r"this|la |cette|votre|my(?:self)?\b|participation|distance|presentiel)|\b(?:l'|les |le |la |"
    r"lui )inscrire\b|\b(?:list|liste) (?:of|de|des)\b|\b(?:on behalf of|au nom de|pour le compte de|"
    r"im namen von)\b"
)
_NOT_MYSELF = re.compile(
    r"\b(?:myself|moi-meme|me concernant|for my part|quant a moi|de mon cote|personally)\b.{0,40}\b(?:not|"
    r"n't|ne|pas|cannot)\b|\b(?:inutile|no need|pas besoin|need not|not necessary|don't) (?:de |to |"
    r"d')?(?:m'|me |register me|also register me)|\b(?:i|je|j')\b.{0,30}\b(?:will not|won't|cannot|can't|"
    r"ne (?:\w+ )?(?:participerai|viendrai|serai|pourrai))"
)


_AS_FOR_ME = re.compile(
    r"\b(?:for me|as for me|for my part|for myself|pour moi|pour ma part|quant a moi|de mon cote|moi,|"
    r"fur mich|para mi|per me)\b"
)
_NOW = r"(?: now| désormais| maintenant| jetzt| nun| ahora| ora| adesso| agora| nu)?"
_INTRODUCTION = re.compile(
    rf"\b(?:my (?:full |new )?name is|my name's|je m['’]appelle|mon (?:nouveau )?nom est|"
    rf"mein (?:neuer )?name ist|"
    rf"ich hei(?:ß|ss)e|me llamo|mi nombre es|mi chiamo|il mio nome è|(?:o )?meu nome é|chamo-me|"
    rf"mijn naam is|"
    rf"jag heter|jeg heter|jeg hedder|nazywam się|jmenuji se){_NOW}\s+([^\n,.;:()!?]{{3,80}})",
    re.IGNORECASE,
)
_NEEDLESS = re.compile(
    r"\b(?:inutile|no need|pas besoin|need not|not necessary|don't) (?:de |to |d')?(?:m'|me |register me)"
)


def people_listed(letter: Letter, prose: str) -> tuple[Registration, ...]:
    """Persons in the attached sheets, the tables of the body, and lists or forms in the prose."""
    network = letter.meeting.network
    for file in letter.files:
        if is_sheet(file):
            found = [people_in_table(rows, network, file.name) for rows in sheets_of(file)]
            largest = max(found, key=len, default=())
            if largest:
                return largest[:_MOST_PEOPLE]
    for table in letter.tables:
        people = people_in_table(table.rows, network, "body")
        if people:
            return people[:_MOST_PEOPLE]
    for reader in (people_in_cells, people_in_bullets, people_in_forms):
        people = reader(prose, network)
        if people:
            return people[:_MOST_PEOPLE]
    return ()


def registrations_of(sense: Sense, listed: tuple[Registration, ...]) -> tuple[Registration, ...]:
    """listed: people_listed of the same letter. In the order of listing; in prose the sender comes first."""
    letter = sense.letter
    sender = _sender(letter)
    people = list(listed)
    if _is_one_form(listed) and not _names_another(listed[0], sender):
        people = [_merged(listed[0], sender)]
    for named in people_named(sense, (sender.name, sender.email)):
        if not any(is_same_person((named.name, named.email), (known.name, known.email)) for known in people):
            people.append(
                Registration(name=named.name, email=named.email, evidence=Evidence("body", "prose", 0.8))
            )
    place = _place_of(sender, people)
    if place is None and _includes_sender(sense, people, sender, listed=bool(listed)):
        people.insert(0 if not listed else len(people), sender)
        place = _place_of(sender, people)
    people = _with_addresses(people, letter)
    people = _with_affiliations(people, sense, sender, place)
    said = said_of(sense, tuple((person.name, person.email) for person in people), place)
    return tuple(_told(person, number, said) for number, person in enumerate(people[:_MOST_PEOPLE]))


def _is_one_form(listed: tuple[Registration, ...]) -> bool:
    return len(listed) == 1 and listed[0].evidence is not None and listed[0].evidence.where == "form lines"


def _names_another(form: Registration, sender: Registration) -> bool:
    """A form with somebody else's name or address registers that person, not the sender."""
    if form.email and sender.email and form.email.casefold() != sender.email.casefold():
        return not (form.name and sender.name and name_key(form.name) == name_key(sender.name))
    return bool(form.name and sender.name) and not set(name_key(form.name or "")) & set(
        name_key(sender.name or "")
    )


def _merged(form: Registration, sender: Registration) -> Registration:
    same = bool(form.name and sender.name) and name_key(form.name or "") == name_key(sender.name or "")
    return replace(
        form,
        name=sender.name
        if same
        else form.name or sender.name,  # "Nom et prénom : Roy Léa": From knows better
        email=form.email or sender.email,
    )


def _place_of(sender: Registration, people: list[Registration]) -> int | None:
    for place, person in enumerate(people):
        if is_same_person((person.name, person.email), (sender.name, sender.email)):
            return place
    return None


def _includes_sender(sense: Sense, people: list[Registration], sender: Registration, *, listed: bool) -> bool:
    """Whether the sender takes part too; alone, unless somebody else is named."""
    if not people:
        return not any(_NEEDLESS.search(spoken.clause.folded) for spoken in sense.spoken)
    if any(_NOT_MYSELF.search(one.clause.folded) and not says_mode(one.clause) for one in sense.spoken):
        return False
    if not listed and any(_stands_among(spoken, people, sender) for spoken in sense.spoken):
        return True
    return any(_speaks_of_sender(spoken, listed=listed) for spoken in sense.spoken)


def _stands_among(spoken: Spoken, people: list[Registration], sender: Registration) -> bool:
    """The sender's own name beside the others': "three of us: Ann Bell, Bob Cole and …"."""
    folded, key = spoken.clause.folded, fold(sender.name or "")
    if re.search(r"\b(?:and|et|und|y|e|ainsi que) (?:i|me|myself|moi|moi-meme|ich|mich|yo|io)\b", folded):
        key = folded
    if not key or key not in folded or spoken.has(Sign.CANNOT, Sign.LATER, Sign.CANCEL):
        return False
    return any(person.name and fold(person.name) in folded for person in people)


def _speaks_of_sender(spoken: Spoken, *, listed: bool) -> bool:
    folded = spoken.clause.folded
    if _AS_FOR_ME.search(folded) and says_mode(spoken.clause):
        return True
    if spoken.has(Sign.CANNOT, Sign.LATER, Sign.MAYBE) or not spoken.has(Sign.REGISTER, Sign.ATTEND):
        return False
    if spoken.has(Sign.REGISTER) and _SELF_OBJECT.search(folded):
        return not listed or not re.search(r"\bnous\b|\bus\b|\bour\b|\bnotre\b", folded)
    if _OTHERS_OBJECT.search(folded) or (listed and re.search(r"\b(?:we|nous|wir)\b", folded)):
        return False
    return (bool(_SELF_SUBJECT.search(folded)) and spoken.has(Sign.ATTEND)) or bool(
        re.search(r"\b(?:i|je)\b.{0,25}\b(?:register|inscris|sign up)\b", folded)
    )


def _with_addresses(people: list[Registration], letter: Letter) -> list[Registration]:
    """Addresses of the text and of the copies, given to those whose names they hold."""
    free = [match.group() for match in EMAIL.finditer(tidy(letter.text))]
    free += [
        recipient.email for recipient in letter.recipients if not letter.meeting.is_organiser(recipient.email)
    ]
    taken = {(person.email or "").casefold() for person in people}
    given: list[Registration] = []
    for person in people:
        own = next(
            (
                one
                for one in free
                if one.casefold() not in taken and person.name and address_fits(one, person.name)
            ),
            None,
        )
        if person.email is None and own:
            taken.add(own.casefold())
            person = replace(person, email=own)
        given.append(person)
    return given


def _with_affiliations(
    people: list[Registration], sense: Sense, sender: Registration, place: int | None
) -> list[Registration]:
    """What a list says of a person stands before what prose says of all, or of the sender."""
    said = affiliations_in(
        sense, tuple((person.name, person.email) for person in people), (sender.name, sender.email)
    )
    given: list[Registration] = []
    for number, person in enumerate(people):
        own = said.own if number == place else None
        told = person.affiliation or said.of.get(number) or own or said.everybody
        given.append(replace(person, affiliation=told))
    return given


def _told(person: Registration, number: int, said: Said) -> Registration:
    """What a list says of a person stands before what prose says of everybody."""
    return replace(
        person,
        attendance=person.attendance or said.attendance.get(number),
        member=person.member if person.member is not None else said.member.get(number),
        evidence=person.evidence or Evidence("body", "prose", 0.85 if number in said.certain else 0.7),
    )


# --- the sender -----------------------------------------------------------------------


def _sender(letter: Letter) -> Registration:
    """The sender as a person: the name of From, else the one that closes the mail."""
    name = _introduced(letter) or name_of(letter.sender)
    closing = _closing_name(letter, name)
    return Registration(
        name=closing or name,
        email=letter.sender.email if letter.sender else None,
    )


def _introduced(letter: Letter) -> str | None:
    """ "My name is Ann Bell": said by the person, where a display name may be a desk's or a nickname."""
    for match in _INTRODUCTION.finditer(tidy(letter.text[:3000])):
        said = re.match(r"(?:[^\W\d_][\w'’.-]*\s+){0,4}[^\W\d_][\w'’-]*", match[1])
        words = said.group().split() if said else []
        for count in range(min(len(words), 5), 1, -1):
            if is_full_name(" ".join(words[:count])) and words[count - 1][:1].isupper():
                return " ".join(words[:count])
    return None


def _closing_name(letter: Letter, known: str | None) -> str | None:
    """A full name on one of the last lines or the first of the signature, if it is the sender's."""
    lines = [line.strip(" ,*_-") for line in tidy(letter.text).split("\n") if line.strip()][-4:][::-1]
    lines += [line.strip(" ,*_-") for line in tidy(letter.signature).split("\n") if line.strip()][:2]
    for line in lines:
        name = without_title(re.split(r"\s*[,(–|]|\s-\s", line)[0])
        if not is_full_name(name):
            continue
        if known is None or name_key(name) == name_key(known):
            return name
    return None
