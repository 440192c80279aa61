"""What the columns of a table and the labels of a form are called, in the languages people write."""

from __future__ import annotations

import re
from functools import lru_cache

from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import fold

_COLUMNS: tuple[tuple[str, str], ...] = (
    (
        "email",
        r"e-?mails?(?:[ -]?ad?dress\w*)?|mails?|mail ?ad?dress\w*|courriels?|adresses? ?(?:e-?mail|mail|"
        r"electronique|de messagerie|etudiante|courriel)?|address(?:es)?|messagerie|correo.*|"
        r"posta.*|contact|mel|endereco.*",
    ),
    (
        "member",
        r".*\b(?:members?|membership|membre|mitglied\w*|miembro|membro|adherente?|soci[oa]|lid|medlem|czlonek|"
        r"clen)\b.*|.*\b(?:gdr)\b.*|network|reseau|netzwerk|red|rete|rede",
    ),
    (
        "attendance",
        r".*\b(?:attendance|participation|presence|mode|modalite|attending|how|format|on ?site|in person|"
        r"online|remote|distanciel|presentiel|sur place|distance|visio\w*|en ligne|comment|"
        r"teilnahme\w*|vor ort|asistencia|participacion|modalidad\w*|presencial|distancia|en linea|"
        r"participacao|presencas?|partecipazione|modalita|presenza|deelname|wijze|deltagande|deltagelse|udzial|ucast|type|where)\b.*",
    ),
    (
        "first",
        r"(?:first|given|christian)[ _-]?(?:names?)?|forenames?|prenoms?(?: usuels?)?|vornamen?|rufname|"
        r"nombres?(?: de pila| propio)?|nome(?: proprio| di battesimo)?|"
        r"voornaam|fornamn|fornavn|imie|jmeno",
    ),
    (
        "last",
        r"(?:last|family|sur|second)[ _-]?names?|last|family|noms?(?: de famille| d'usage| usuels?)?|"
        r"patronymes?|nachnamen?|familiennamen?|zunamen?|(?:primer )?apellidos?|cognom[ei]|apelidos?|"
        r"sobrenomes?|achternaam|familienaam|efternamn|etternavn|efternavn|nazwisko|"
        r"prijmeni",
    ),
    (
        "name",
        r"(?:full |complete )?names?|participants?|attendees?|etudiante?s?|students?|persons?|people|"
        r"personnes?|who|qui|wer|(?:vor-? ?und nach|vor- und zu)name|nom complet|vollstandiger name|"
        r"collegues?|colleagues?|agents?|membres de l'equipe|teilnehmer.*|teilnehmende|inscrits?|"
        r"(?:nombre|nome) completo|participantes?|partecipanti|interesse\w*|naam|deelnemers?|navn|namn",
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
_AND = re.compile(r"\s*[,/&+]\s*|\s+(?:and|et|und|y|e|i|en|og|och)\s+|\s+")


@lru_cache(maxsize=4096)
def column_of(title: str) -> str | None:
    """The field that a column's name or a form's label stands for, or None."""
    folded = re.sub(
        r"\s*\((?![^)]*\b(?:online|remote)\b)[^)]*\)|[?*:°.]+$", "", fold(title).strip(" *:?.")
    ).strip(" *:?.")
    if field := _field_of(folded):
        return field
    both = {_field_of(part) for part in _AND.split(folded)}  # "Cognome e nome", "Firma/Institut"
    if len(both) == 1 or both <= {"first", "last", "name"}:
        return "name" if len(both) > 1 else both.pop()
    return "attendance" if len(folded.split()) <= 4 and modes(folded) else None


def _field_of(folded: str) -> str | None:
    return next((field for field, expression in _COLUMNS if re.fullmatch(expression, folded)), None)
