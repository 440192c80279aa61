"""What somebody has on who asks for others: "that day I teach", "je serai en mission cette semaine-la"."""

from __future__ import annotations

import re

_THAT_DAY = (
    r"(?:(?:on )?that (?:day|week|date)|at (?:the same|that) time|(?:on|during) (?:the|those) (?:days?|"
    r"week)|ce jour-la|cette (?:semaine|date)-la|a (?:ce moment-la|cette date)|(?:an (?:dem|diesem|"
    r"jenem) |am selben )tag|in (?:der|dieser|jener) woche|(?:aquel|ese|aquella|esa) (?:dia|semana|"
    r"fecha)|esos dias|(?:quel|quello stesso) giorno|in quei giorni|quella settimana|n?(?:esse|"
    r"aquele) dia|n?essa (?:semana|data)|die (?:dag|week))"
)
# Who stays behind goes nowhere that day, whenever that is.
_STAYS = (
    r"(?:i(?:'ll| will| shall)? (?:stay|remain)(?: (?:here|behind|at (?:home|the lab|work)))|je "
    r"(?:reste|resterai) (?:ici|"
    r"au (?:labo|bureau)|a la maison pour|garder)|ich bleibe (?:hier|zu hause|im labor)|(?:yo )?me quedo "
    r"(?:aqui|en|cuidando|a cargo)|(?:io )?(?:resto|rimango) (?:qui|in (?:laboratorio|sede)|a)|(?:eu "
    r")?fico (?:aqui|"
    r"no laboratorio|a )|ik blijf (?:hier|thuis|op))"
)
_ENGAGED = (
    # "I am in Brest myself that day"
    r"(?:am|'m|be|suis|serai|bin|estoy|estare|sono|saro|estou|estarei|ben)\b[^.;?!]{0,40} "
    r"(?:myself|moi-meme|selbst|selber|yo mism[oa]|io stess[oa]|eu mesm[oa]|zelf)|"
    r"(?:myself|moi-meme|selbst|selber|yo mism[oa]|io stess[oa]|eu mesm[oa]|zelf),? (?:\w+ )?"
    r"(?:am|'m|suis|serai|bin|estoy|estare|sono|saro|estou|estarei|ben)",
    r"(?:(?:will |shall )?(?:teach|be teaching)|am teaching|(?:have|have got|give) (?:an? |my |to )?"
    r"(?:\w+ )?(?:class(?:es)?|lectures?|lessons?|course|teach|exams?|commitments?|engagements?|jury|"
    r"defen[cs]e)|(?:am|'m|be) (?:on (?:\w+ )?(?:leave|mission|holidays?|vacation|sabbatical|duty|travel|"
    r"fieldwork|jury)|away|abroad|travelling|elsewhere|(?:otherwise )?engaged|busy|taken)",
    r"(?:ai|aurai|donne|donnerai) (?:\w+ ){0,2}?(?:cours|td|tp|enseignements?|soutenance|jury|"
    r"engagements?|examens?)|(?:suis|serai) (?:\w+ )?(?:en (?:mission|conges?|deplacement|vacances|"
    r"delegation|jury|cours)|prise?|retenue?|occupee?|absente?|ailleurs)",
    r"(?:habe|halte|gebe|muss)(?: \w+){0,6}? (?:vorlesung|unterricht|lehrveranstaltung|prufung|termin|"
    r"verpflichtung)\w*|unterrichte|bin(?: \w+){0,6}? (?:(?:auf|im) (?:\w+ )?(?:dienstreise|reisen|"
    r"urlaub)|verhindert|in elternzeit|unterwegs)",
    r"(?:tengo|doy|estoy|estare|tendre)(?: \w+){0,2}? (?:clases?|compromisos?|docencia|tribunal|"
    r"examen\w*|de (?:viaje|baja|vacaciones|permiso)|fuera)",
    r"(?:ho|avro|sono|saro|faccio)(?: \w+){0,2}? (?:lezion[ei]|impegn\w+|in (?:missione|congedo|ferie|"
    r"commissione)|esam[ei]|via|fuori)|insegno",
    r"(?:tenho|dou|estou|estarei|terei)(?: \w+){0,2}? (?:aulas?|compromissos?|em missao|de (?:licenca|"
    r"ferias)|fora|juri)",
    r"(?:heb|geef|ben)(?: \w+){0,6}? (?:college\w*|les(?:sen)?|op reis|met (?:verlof|vakantie)|"
    r"verhinderd|(?:\w+ )?afspraak|verplichting\w*)|lesgeef)",
)
# Who is free for the rest of it may come.
_FOR_HOURS = (
    r"(?:morning|afternoon|until|till|late|matin\w*|jusqu\w+|apres-midi|vormittag\w*|nachmittag\w*|bis|"
    r"spater|manana|tarde|hasta|mattin\w*|pomeriggio|fino|manha|ochtend|middag|tot)"
)
BUSY = re.compile(
    rf"\b{_STAYS}\b|^(?!.*\b{_FOR_HOURS}\b)(?=.*\b{_THAT_DAY}(?!\w))(?=.*\b(?:{'|'.join(_ENGAGED)})\b)"
)
