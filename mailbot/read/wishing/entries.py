"""One person of a list, a table, a form or a sheet: what is told of him, and what that means.

Whatever the layout was, an Entry holds pairs of heading and value; this is the one place that reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from mailbot.domain import Attendance, Evidence, Registration
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import is_title
from mailbot.read.wishing.attendance import attendance_in, modes
from mailbot.read.wishing.membership import answer_in, membership_in
from mailbot.read.wishing.persons import EMAIL, is_name

_COLUMNS: tuple[tuple[str, str], ...] = (
    (
        "email",
        r"e-?mails?(?:[ -]?(?:ad?dress\w*|ids?))?|mails?(?: ids?)?|mail ?ad?dress\w*|courriels?|"
        r"adresses? ?(?:e-?mail|mail|electronique|de messagerie|etudiante|courriel)?|address(?:es)?|"
        r"messagerie|correo.*|posta.*|contact|mel|endereco.*",
    ),
    (
        "member",
        r".*\b(?:members?|membership|membre|mitglied\w*|miembro|membro|adherente?|soci[oa]|lid|medlem|"
        r"czlonek|clen)\b.*|.*\b(?:gdr)\b.*|network|reseau|netzwerk|red|rete|rede",
    ),
    (
        "attendance",
        r".*\b(?:attendance|participation|presence|mode|modalite|attending|how|format|on ?site|in person|"
        r"online|remote|distanciel|presentiel|sur place|distance|visio\w*|en ligne|comment|teilnahme\w*|"
        r"vor ort|asistencia|participacion|modalidad\w*|presencial|distancia|en linea|participacao|"
        r"presencas?|partecipazione|modalita|presenza|deelname|wijze|deltagande|deltagelse|udzial|ucast|"
        r"type|where)\b.*",
    ),
    (
        "first",
        r"(?:first|given|christian)[ _-]?(?:names?)?|forenames?|prenoms?(?: usuels?)?|vornamen?|rufname|"
        r"nombres?(?: de pila| propio)?|nome(?: proprio| di battesimo)?|voornaam|fornamn|fornavn|imie|jmeno",
    ),
    (
        "last",
        r"(?:last|family|sur|second)[ _-]?names?|last|family|noms?(?: de famille| d'usage| usuels?)?|"
        r"patronymes?|nachnamen?|familiennamen?|zunamen?|(?:primer )?apellidos?|cognom[ei]|apelidos?|"
        r"sobrenomes?|achternaam|familienaam|efternamn|etternavn|efternavn|nazwisko|prijmeni",
    ),
    (
        "name",
        r"(?:full |complete )?names?|participants?|attendees?|etudiante?s?|students?|persons?|people|"
        r"personnes?|who|qui|wer|(?:vor-? ?und nach|vor- und zu)name|nom complet|vollstandiger name|"
        r"collegues?|colleagues?|agents?|membres de l'equipe|teilnehmer.*|teilnehmende|inscrits?|"
        r"delegates?|delegue\w*|delegad[oa]s?|delegat[oi]|deleg\w*ten?|visitors?|guests?|invite\w*|gast|gaste|"
        r"invitad[oa]s?|ospit[ei]|convidad[oa]s?|gasten|applicants?|(?:nombre|"
        r"nome) completo|participantes?|partecipanti|interesse\w*|naam|deelnemers?|navn|namn",
    ),
    (
        "affiliation",
        r"affiliations?|institut\w*|laborator\w+|laboratoires?|labo|lab|etablissements?|organi[sz]ations?|"
        r"organismes?|company|entreprise|firma|university|universite|universitat|universidad|einrichtung|"
        r"employer|employeur|equipe|team|department|departement|unite|unit|structure|afiliacion|afiliacao|"
        r"affiliazione|ente|instelling|rattachement|service|institucion|instituicao|istituzione",
    ),
    ("number", r"#|n[or°]*|num(?:ber|ero|mer)?|lfd\.? ?nr|id"),
)
_PERSONAL = {"first", "last", "name"}
_YOUR = re.compile(
    r"^(?:your|votre|vos|ton|ihre?|dein\w*|su|tu|(?:il |la )?(?:tu[oa]|su[oa])|(?:o |a )?sua?|uw|je) "
)
_OF = re.compile(
    r"(?: of| du| des?| del| der| della| do| da| van)(?: (?:the|la|les|de[rnsm]?|los|las|het))? (?:l')?|"
    r" d'| dell'"
)
_AND = re.compile(r"\s*[,/&+]\s*|\s+(?:and|et|und|y|e|i|en|og|och)\s+|\s+")


@lru_cache(maxsize=4096)
def column_of(title: str) -> str | None:
    """The field that a column's name or a form's label stands for, or None."""
    folded = re.sub(
        r"\s*\((?![^)]*\b(?:online|remote)\b)[^)]*\)|[?*:°.]+$", "", fold_line(title).strip(" *:?.")
    ).strip(" *:?.")
    folded = _YOUR.sub("", folded)
    if field := _field_of(folded):
        return field
    head, *whose = _OF.split(folded, maxsplit=1)  # "Name of participant", "Prénom de l'étudiant"
    if whose and _field_of(whose[0]) == "name":
        return _field_of(head)
    both = {_field_of(part) for part in _AND.split(folded)}  # "Cognome e nome", "Firma/Institut"
    if len(both) == 1 or both <= _PERSONAL:
        return "name" if len(both) > 1 else both.pop()
    return "attendance" if len(folded.split()) <= 4 and modes(folded) else None


def _field_of(folded: str) -> str | None:
    return next((field for field, expression in _COLUMNS if re.fullmatch(expression, folded)), None)


_OTHER = {Attendance.IN_PERSON: Attendance.REMOTE, Attendance.REMOTE: Attendance.IN_PERSON}
_BARE = {
    Attendance.IN_PERSON: re.compile(
        r"^(?:in |en |im |dans )?(?:the |la |el )?(?:room|hall|salle|raum|saal|sala|site|place|physi\w+)$"
    ),
    Attendance.REMOTE: re.compile(
        r"^(?:by |par |per |via )?(?:the )?(?:video\w*|zoom|teams|web\w*|internet|link|virtu\w+|dist\w+)$"
    ),
}
_SIGN = r"(?:[=:→–—-]|->|signifie|veut dire|pour|means|stands for|is|steht fur|bedeutet|significa|betekent)"
_CODE = re.compile(
    rf"(?<![\w'’.-])([A-Z]{{1,3}}|\d)[»\"”)]?\s*({_SIGN}\s)?\s*[«\"“]?\s*([^,;()\n=:»”\"]{{3,40}})"
)
_LETTERS_HERE, _LETTERS_FAR = (
    "pis",
    "drvo",
)  # présentiel, in person, sur place; distanciel, remote, visio, online


@dataclass(frozen=True, slots=True)
class Entry:
    """told: (heading, value) in order; the heading is "" where nothing names what the value is."""

    name: str
    email: str | None
    told: tuple[tuple[str, str], ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Speaks:
    """What holds for every entry that does not say otherwise: a heading, or a row of a single cell."""

    attendance: Attendance | None = None
    member: bool | None = None


NOTHING = Speaks()


def registration_of(entry: Entry, network: str | None, above: Speaks = NOTHING) -> Registration:
    """above: what the heading over the entry says."""
    attendance, member = _attendance(entry), _member(entry, network)
    return Registration(
        name=entry.name or None,
        email=entry.email,
        affiliation=_affiliation(entry, network),
        attendance=attendance or above.attendance,
        member=member if member is not None else above.member,
        evidence=entry.evidence,
    )


def _remarks(entry: Entry) -> list[str]:
    return [value for heading, value in entry.told if not heading]


def _attendance(entry: Entry) -> Attendance | None:
    """A mode said in a cell or a remark, or the heading under which "yes" or a tick stands."""
    said, denied = set(), set()
    for heading, value in entry.told:
        mode = attendance_in(fold_line(heading))
        if heading and column_of(heading) != "attendance":
            continue
        own = mode_of(value) if heading else None
        answer = answer_in(fold_line(value)) if mode else None
        if own or (mode and answer):
            said.add(own or mode)
        elif mode and answer is False:
            denied.add(mode)
    remarked = attendance_in(fold_line(" , ".join(_remarks(entry))))
    said |= {remarked} if remarked and not said else set()
    if not said and len(denied) == 1:
        return _OTHER[denied.pop()]
    return said.pop() if len(said) == 1 else None


def mode_of(value: str) -> Attendance | None:
    """In a cell or behind a label a word is enough that says nothing in a sentence: "video"."""
    bare = {mode for mode, word in _BARE.items() if word.search(fold_line(value))}
    return attendance_in(fold_line(value)) or (bare.pop() if len(bare) == 1 else None)


def _member(entry: Entry, network: str | None) -> bool | None:
    headed = [value for heading, value in entry.told if heading and column_of(heading) == "member"]
    if headed:
        return membership_in(fold_line(headed[0]), network)
    said = {_remarked_member(one, network) for one in _remarks(entry) if not is_name(one)} - {None}
    return said.pop() if len(said) == 1 else None


def _remarked_member(remark: str, network: str | None) -> bool | None:
    folded = fold_line(remark)
    if not re.search(r"[^\W\d_]{2,}", remark) or attendance_in(folded) is not None:
        return None
    return membership_in(folded, network)


def _affiliation(entry: Entry, network: str | None) -> str | None:
    for heading, value in entry.told:
        if heading and column_of(heading) == "affiliation":
            return value
    plain = (one.strip(" .") for one in _remarks(entry))
    return next((one for one in plain if _may_be_place(one, network)), None)


def _may_be_place(remark: str, network: str | None) -> bool:
    """Neither a mode nor a membership, a title, a number of a telephone, or another person."""
    return (
        remark[:1].isupper()
        and attendance_in(fold_line(remark)) is None
        and _remarked_member(remark, network) is None
        and not is_title(remark)
        and not re.search(r"\d{2}.*\d{2}|https?:", remark)
        and likeness(remark).likeness is not Likeness.PERSON
    )


def speaks_for_all(heading: str, network: str | None) -> Speaks:
    return Speaks(attendance_in(fold_line(heading)), membership_in(fold_line(heading), network))


def legend_in(texts: Iterable[str]) -> dict[str, str]:
    """ "P = présentiel, D = distanciel": what the letters in the cells stand for, folded."""
    legend: dict[str, str] = {}
    for text in texts:
        found = [(match, attendance_in(fold_line(match[3]))) for match in _CODE.finditer(text)]
        if any(match[2] and mode for match, mode in found):  # "P signifie présentiel et D distanciel"
            legend |= {fold_line(match[1]): match[3].strip() for match, mode in found if mode}
    return legend


def letters_of(cells: Iterable[str]) -> dict[str, str]:
    """ "P" and "D" in a column of modes, without a legend: the first letters of what they stand for."""
    letters = {fold_line(cell).strip(" .") for cell in cells} - {""}
    known = set(_LETTERS_HERE + _LETTERS_FAR)
    if not letters or not letters <= known or not (letters & set(_LETTERS_HERE) or letters <= {"d", "r"}):
        return {}
    return {one: "in person" if one in _LETTERS_HERE else "remote" for one in letters}


def address_in(*texts: str) -> str | None:
    found = EMAIL.search(" ".join(texts))
    return found.group() if found else None
