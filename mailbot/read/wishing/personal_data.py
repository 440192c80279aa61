"""A registered person's own affiliation, name or address has changed: a change of the registration."""

from __future__ import annotations

import re

from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.sense import Sense

_DATUM = (
    r"(?:affiliations?|institution|employer|employeur|laboratory|laboratoire|labo|lab|"
    r"(?:e-?mail |mail |email |courriel )?(?:address|adresse)|e-?mail|mail|courriel|(?:family |last |sur|"
    r"full )?name|"
    r"nom|prenom|zugehorigkeit|einrichtung|institut|arbeitgeber|nachname|familienname|afiliacion|institucion|"
    r"direccion|correo|apellido|nombre|affiliazione|istituzione|indirizzo|cognome|nome|afiliacao|instituicao|"
    r"endereco|apelido|affiliatie|instelling|adres|naam|achternaam)"
)
_ANOTHER = (
    r"(?:(?:has|have|had) (?:just |since |recently )?changed|changed|is now|is no longer|will be|"
    r"should (?:be|read)|is (?:wrong|misspelt|misspelled|incorrect|outdated|out of date)|a change|ont change|"
    r"a (?:recemment |depuis )?change|est (?:desormais|maintenant|a present|dorenavant)|n'est plus|devient|"
    r"(?:est|etait) (?:erronee?|fausse|incorrecte?|mal orthographie\w*)|(?:hat|haben) sich (?:\w+ )?geandert|"
    r"(?:ist|lautet|heisst) (?:jetzt|nun|nunmehr|ab sofort)|(?:ist|war) (?:falsch|veraltet)|ha cambiado|"
    r"es ahora|ahora es|e cambiat[oa]|e ora|ora e|mudou|agora e|e agora|is (?:veranderd|gewijzigd|nu))"
)
_CHANGED = re.compile(
    rf"\b(?:my|our|mon|ma|notre|meine?|unsere?|mi|mia|la mia|il mio|nuestr[oa]|(?:a )?minha|(?:o )?meu|"
    rf"mijn|onze?|"
    rf"l'|his|her|son|sa) ?(?:\w+ ){{0,2}}?{_DATUM}\b[^.;?!]{{0,40}}?\b{_ANOTHER}\b|"
    rf"\b(?:change|changement|modification|correction|correct|update|changer|corriger|rectifier|modifier|"
    rf"mettre a jour|"
    rf"anderung|andern|aktualisieren|cambio|cambiar|cambiare|corregir|correggere|mudanca|mudar|wijziging|"
    rf"wijzigen)\b"
    rf"(?: \w+)?(?: of| de| d'| meiner| der| di| da| van)? (?:my |mon |mes |ma |mi |la mia |il mio |"
    rf"a minha |o meu |mijn |"
    rf"meine |meinen |l')?{_DATUM}\b"
)
_REGISTRATION = re.compile(
    r"\b(?:registrations?|registered|inscriptions?|inscrite?|anmeldung|angemeldet|inscripcion|inscrit[oa]|"
    r"iscrizione|"
    r"iscritt[oa]|inscricao|aanmelding|aangemeld|badge)\b"
)


def changes_own_data(sense: Sense) -> bool:
    """Said by somebody who tells that he is registered, or in a mail about registrations."""
    if sense.about.answers == "proposal" or sense.has_proposal or sense.clauses_with(Sign.CANCEL):
        return False
    told = any(_CHANGED.search(spoken.clause.folded) for spoken in sense.spoken)
    registered = sense.about.answers == "registration" or bool(_REGISTRATION.search(sense.subject))
    return told and (
        registered
        or bool(sense.clauses_with(Sign.REGISTERED))
        or any(_REGISTRATION.search(spoken.clause.folded) for spoken in sense.spoken)
    )
