"""Things that people ask organisers about, on folded clauses; a question without them may be private."""

from __future__ import annotations

import re

# English and French
_BOTH = (
    r"deadlines?|abstracts?|resumes?|templates?|gabarits?|modele|formats?|page limit|one[- ]page|"
    r"pages?|word limit|submission|soumission|submit\w*|soumettre|proposals?|propositions?|contributions?|"
    r"regist(?!rations? of (?:\w+ ){0,2}(?:images?|scans?|clouds?|scenes?|data|points?|maps?))\w+|"
    r"inscri\w+|participants?|participat\w+|attend\w*|assister|links?|liens?|zoom|"
    r"connexion|connection|record\w*|enregistr\w+|replay|programme|program|schedule|timetable|agenda|"
    r"horaires?|"
    r"venue|rooms?|salle|amphi\w*|access\w*|acces\w*|address|adresse|hotels?|accommodation|hebergement|"
    r"logement|visas?|invitation letter|letter of invitation|lettre d'invitation|courrier d'invitation|"
    r"certificate\w*|attestations?|fees?|frais|"
    r"payant\w*|gratuit\w*|free of charge|lunch|dejeuner|catering|parking|train|bus|slides?|diapos|posters?|"
    r"talks?|exposes?|presentations?|notif\w+|accepted|acceptation|acceptee?s?|selection|selected|in person|"
    r"remotely|remote|online|"
    r"en ligne|a distance|distanciel|presentiel|language|langue|anglais|francais|english|french|proceedings|"
    r"actes|publication|published|date limite|delai|report|prolong\w*|extension|extended|late|retard|extra|"
    r"midnight|minuit|"
    r"waiting list|liste d'attente|lists?|listes?|childcare|decisions?|places?|seats?|keynotes?|session|"
    r"speakers?|orateurs?|length|duree|minutes|reimburse\w*|remboursement|travel|voyage|wheelchair|fauteuil|"
    r"dietary|vegetarian|childcare|"
    r"frist|anmeld\w+|einreich\w+|vorlage|aufzeichn\w+|teilnahme\w*|plazo|plantilla|inscripcion|enlace|"
    r"grabacion|scadenza|modello|iscrizione|link|registrazione|received|recu|bien arrive\w*|receipt|"
    r"reception|"
    r"meeting|journee|reunion|workshop|organi[sz]\w+|badge|students?|doctorants?|member\w*|membre\w*|call|"
    r"appel|tagung|jornada|giornata|title|titre|authors?|auteurs?|pdf|word|latex|file|fichier|figures?"
)
_MORE = (
    r"tram\w*|metro|luggage|bagages?|cloakroom|vestiaire|doors?|portes?|entrances?|entree|quelle heure|"
    r"what time|"
    r"station|gare|voiture|covoiturage|stationne\w*|shuttle|navette|start\w*|begin\w*|commence\w*|debut\w*|"
    r"finish\w*|"
    r"repas|meals?|coffee|cafe|internet|wi-?fi|projector|projecteur|videoprojecteur|micro\w*|aspect ratio|"
    r"16:9|"
    r"poster\w*|beginners?|debutants?|prerequisites?|prerequis|tutorials?|tutoriel\w*|streamed|diffuse\w*|"
    r"retransmi\w*"
)
_GERMAN = (
    r"bahnhof\w*|zug|bahn|anreise\w*|anfahrt|haltestelle|parkpl\w+|parken|hotel\w*|unterkunft|ubernacht\w*|"
    r"(?:tagungs|veranstaltungs)ort|ort|saal|raum|horsaal|eingang|adresse|uhr|uhrzeit|beginn\w*|anfang\w*|"
    r"endet|"
    r"geoffnet|offnet|gebuhr\w*|teilnahmegebuhr\w*|kosten\w*|kostet|kostenlos|kostenfrei|programm|zeitplan|"
    r"vortrag\w*|vortrage|folien|plakat\w*|format\w*|seite[n]?|zeichen|sprache|deutsch|englisch|franzosisch|"
    r"bescheinigung\w*|teilnahmebescheinigung\w*|teilnahmebestatigung|zertifikat\w*|einladung\w*|visum|"
    r"rechnung|"
    r"aufgezeichnet|ubertrag\w*|mitschnitt|mittagessen|verpflegung|zugang|platze|warteliste|einreichung\w*|"
    r"einsendeschluss|anmeldeschluss|verlangert|zusammenfassung\w*|beitrag\w*|vorschlag\w*|barrierefrei|"
    r"rollstuhl"
)
_SPANISH_ITALIAN_PORTUGUESE = (
    r"que hora\w*|hora|horario|sala|aula|auditorio|sitio|lugar|direccion|estacion|tren|autobus|"
    r"aparcamiento|coche|"
    r"alojamiento|pagar|gratis|gratuit[oa]s?|cuota|tasas?|coste|cuesta|programa|ponencias?|charlas?|"
    r"presentaci\w+|"
    r"diapositivas|formato|paginas?|idioma|ingles|frances|espanol|certificad\w*|justificante|invitacion|"
    r"visado|"
    r"factura|grab\w+|comida|comer|plazas?|lista de espera|resumen|propuestas?|aceptad\w*|empieza|comienza|"
    r"termina|"
    r"che ora|ora|orari\w*|luogo|indirizzo|stazione|treno|parcheggio|albergo|alloggio|pernott\w*|quota|"
    r"costa|costo|"
    r"costi|gratis|programma|relazion\w+|diapositive|pagine|lingua|inglese|francese|italiano|attestat\w*|"
    r"certificat\w*|invito|visto|fattura|registrat[oaie]|registrazion\w+|pranzo|posti|lista d'attesa|"
    r"riassunto|"
    r"proposte?|accettat\w*|inizia|comincia|finisce|riunione|"
    r"que horas|horas|auditorio|morada|estacao|comboio|autocarro|estacionamento|hotel|hoteis|taxas?|custa|"
    r"custos?|"
    r"programa|apresentac\w+|comunicac\w+|slides|lingua|portugues|certificad\w*|convite|visto|fatura|"
    r"gravad\w*|"
    r"gravac\w+|almoco|vagas?|lista de espera|resumos?|propostas?|aceite[s]?|prazo|prazos|comeca|acaba|"
    r"termina|"
    r"reuniao|jornadas|inscric\w+|inscrever\w*"
)
_DUTCH = (
    r"hoe laat|tijd|zaal|lokaal|adres|station|trein|bus|parkeren|parkeer\w*|auto|hotel|overnacht\w*|kosten|"
    r"kost|"
    r"gratis|betalen|programma|presentaties?|lezing\w*|voordracht\w*|dia's|pagina\w*|taal|engels|frans|"
    r"nederlands|"
    r"certifica\w+|bewijs|uitnodiging\w*|visum|factuur|opname\w*|opgenomen|lunch|plaatsen|wachtlijst|"
    r"samenvatting\w*|voorstel\w*|aanmeld\w*|inschrijv\w*|deelnem\w*|deelname|begint|eindigt|waar moeten|"
    r"studiedag|"
    r"bijeenkomst"
)
TOPIC = re.compile(rf"\b(?:{_BOTH}|{_MORE}|{_GERMAN}|{_SPANISH_ITALIAN_PORTUGUESE}|{_DUTCH})\b")
