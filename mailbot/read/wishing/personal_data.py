"""A registered person's own affiliation, name or address has changed: a change of the registration."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.sense import Sense

_DATUM = (
    r"(?:affiliations?|institution|employer|employeur|laboratory|laboratoire|labo|lab|(?:e-?mail |mail |"
    r"email |courriel )?(?:address|adresse)|e-?mail|mail|courriel|(?:family |last |sur|full )?name|nom|"
    r"prenom|zugehorigkeit|einrichtung|institut|arbeitgeber|nachname|familienname|afiliacion|institucion|"
    r"direccion|correo|apellido|nombre|affiliazione|istituzione|indirizzo|cognome|nome|afiliacao|"
    r"instituicao|endereco|apelido|affiliatie|instelling|adres|naam|achternaam)"
)
_ANOTHER = (
    r"(?:(?:has|have|had) (?:just |since |recently )?changed|changed|is now|is no longer|will be|"
    r"should (?:be|read)|is (?:wrong|misspelt|misspelled|incorrect|outdated|out of date)|a change|"
    r"ont change|a (?:recemment |depuis )?change|est (?:desormais|maintenant|a present|dorenavant)|"
    r"n'est plus|devient|(?:est|etait) (?:erronee?|fausse|incorrecte?|mal orthographie\w*)|(?:hat|"
    r"haben) sich (?:\w+ )?geandert|(?:ist|lautet|heisst) (?:jetzt|nun|nunmehr|ab sofort)|(?:ist|"
    r"war) (?:falsch|veraltet)|ha cambiado|es ahora|ahora es|e cambiat[oa]|e ora|ora e|mudou|agora e|"
    r"e agora|is (?:veranderd|gewijzigd|nu))"
)
_CHANGED = re.compile(
    rf"\b(?:{MY_OR_OUR}|l'|his|her|son|sa) ?(?:\w+ ){{0,2}}?{_DATUM}\b[^.;?!]{{0,40}}?\b{_ANOTHER}\b|"
    r"\b(?:change|changement|modification|correction|correct|update|changer|corriger|rectifier|modifier|"
    r"mettre a jour|anderung|andern|aktualisieren|cambio|cambiar|cambiare|corregir|correggere|mudanca|"
    rf"mudar|wijziging|wijzigen)\b(?: \w+)?(?: of| de| d'| meiner| der| di| da| van)? (?:{MY_OR_OUR} |"
    rf"l')?{_DATUM}\b"
)
_REGISTRATION = re.compile(
    r"\b(?:registrations?|registered|inscriptions?|inscrite?|anmeldung|angemeldet|inscripcion|inscrit[oa]|"
    r"iscrizione|iscritt[oa]|inscricao|aanmelding|aangemeld|badge)\b"
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
