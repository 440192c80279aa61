"""What a letter says about a proposal without printing it: "please find attached"."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.texts import MEETING, SENT, SUBMITTED
from mailbot.read.naming.works import with_quiet_titles
from mailbot.read.proposing.authors.names import fold

# Prose about somebody else's text, or one's own that was never sent to us.
OF_OTHERS = re.compile(
    r"\b(?:have you (?:seen|read)|did you (?:see|read)|(?:as-tu|avez-vous|tu as|vous avez) (?:re)?(?:vu|lu)|"
    r"hast du|habt ihr|haben sie|published (?:last|in|this|by)|they (?:say|claim|write)|parue? (?:dans|hier)|"
    rf"(?:j'ai (?:re)?lu|i(?: have|'ve)? read)\b(?! (?:of|about|that|\d+)\b|(?: \w+){{0,4}} {MEETING}\b)|"
    r"(?:your|ton|votre|dein|euer|ihr|tu|il tuo) (?:abstract|resume|text|"
    r"proposal|paper|resumen|riassunto)|reading group|journal club|our next|phd position|offre de|"
    # one's own that is taken back
    r"(?:withdraw|retract|retirer|retire|retirons|ritirare|ritiro|retirar|retiro|terugtrekken|retrait de)\s+"
    rf"(?:\w+\s+|l'){{0,3}}?(?:{SENT}|paper)|"
    rf"ziehen?\b[^.?!]{{0,60}}\b{SENT}\b[^.?!]{{0,120}}\bzuruck)\b"
)
ATTACHED = re.compile(
    r"\b(?:(?:please |kindly |you will |will |to )?(?:find|see|consult)\b[^.?]{0,60}\b(?:attach\w*|enclos\w*|"
    r"joined)|attached (?:please|you|is|are|to this|below|find|as|herewith|here|here ?with)|(?:is|are|was|"
    r"comes?) (?:\w+ )?(?:attached|enclosed|included as)|(?:^|[.!,:]\s*)(?:attached|enclosed)\b|i (?:attach|"
    r"enclose|have attached|am attaching|'m attaching)|we (?:attach|enclose|have attached|are attaching)|"
    r"in (?:the )?attach(?:ment|ed)|see attach\w*|(?:with|the|my|our) attached|(?:file|pdf|document|abstract|"
    r"proposal) (?:is )?(?:attached|enclosed)|ci-?\s?jointe?s?|ci-?inclus\w*|en (?:piece|fichier|"
    r"document)s?[ -](?:jointe?s?|attachee?s?)|en pj\b|en attache\w*|(?:fichier|document|proposition|resume|"
    r"pdf) jointe?|je (?:vous |te )?joins|nous joignons|jointe? (?:a|au) (?:ce|cet|present)|anbei|im anhang|"
    r"beigefugt\w*|angehangt\w*|adjunt\w+|en (?:el )?(?:archivo )?adjunto|in allegato|allegat\w+|em anexo|"
    r"bifogat|vedlagt|bijlage|(?:here ?with|hiermit|hierbij|hereby) (?:comes? |is |kommt |sende ich |komt )?"
    r"(?:my|our|the|mein\w*|unser\w*|der|die|das|mijn|onze?|de|het)|with (?:the|my|our) "
    r"(?:pdf|file|attachment)|avec (?:le (?:fichier|pdf)|la piece)|mit (?:dem (?:anhang|pdf)|der datei|"
    r"anhang)|con (?:el (?:archivo|pdf|adjunto)|il (?:file|pdf)|l'allegato)|com o (?:ficheiro|anexo|pdf)|"
    r"met (?:de (?:bijlage|pdf)|het bestand))\b"
)
_NOT_ANNOUNCED = re.compile(
    r"\?\s*$|\b(?:should|shall|may|can|could|must|do) (?:i|we|it)\b|\bwithout (?:any )?attach|\bno attach|"
    r"\bnot attach|\bsans piece|\bpas de piece|\bthe attachment (?:of|in|to) your|\byour attach|"
    r"\bcannot open|\bimpossible d'ouvrir|\bvotre piece|\b(?:dois|devons|faut|puis|peut|pouvons)[- ](?:je|"
    r"nous|il|on)\b|\bwill (?:send|attach|follow)|\benverr\w+|\bvirus\b"
)
_OTHER_FILES = re.compile(
    r"\b(?:list|liste|participants?|registrations?|inscri\w+|spreadsheet|tableau|invoice|facture|programme|"
    r"program|agenda|flyer|affiche|cv|review|(?<!par )rapport|photos?|minutes|compte[- ]rendu|contract|"
    r"contrat|convention|poster template)\b"
)


def announces_file(text: str, subject: str) -> bool:
    """Whether a proposal's file is said to come with this mail; asking how to send one is not."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n", fold(with_quiet_titles(flat)))
    about = bool(SUBMITTED.search(fold(subject)))
    for sentence in sentences:
        flat = " ".join(sentence.split())
        said = flat.partition(": ")[0]  # behind it a title may ask what it likes
        if not ATTACHED.search(flat) or _NOT_ANNOUNCED.search(said):
            continue
        if SUBMITTED.search(flat):
            return True
        if about and not _OTHER_FILES.search(flat):
            return True
    return False


def speaks_of_proposal(text: str, subject: str) -> bool:
    return bool(SUBMITTED.search(fold(f"{subject}\n{text}")))
