"""What a letter says about a proposal without printing it: "please find attached", a title in quotes."""

from __future__ import annotations

import re

from mailbot.read.proposing.names import fold
from mailbot.read.proposing.title import clean_title

# Words for what people send to a call, folded; "paper" and "article" only count beside one of them.
SUBMITTED = re.compile(
    r"\b(?:proposals?|abstracts?|submissions?|submit\w*|contributions?|(?:contributed |oral )?talk|"
    r"one[- ]?pager|"
    r"propositions?|resumes?|soumissions?|soumets|soumettons|soumettre|communications?|expose|intervention|"
    r"presentation|presenter|presenting|present|propose|proposons|summary|extended abstract|"
    r"vortrag\w*|beitrag\w*|zusammenfassung|propuesta|resumen|ponencia|proposta|contributo|riassunto|"
    r"resumo|paper)\b"
)
_ATTACHED = re.compile(
    r"\b(?:(?:please |kindly |you will |will |to )?(?:find|see|consult)\b[^.?]{0,60}\b(?:attach\w*|"
    r"enclos\w*|joined)|"
    r"attached (?:please|you|is|are|to this|below|find|as|herewith|here|here ?with)|(?:is|are|was|"
    r"comes?) (?:\w+ )?(?:attached|enclosed|included as)|"
    r"(?:^|[.!,:]\s*)(?:attached|enclosed)\b|i (?:attach|enclose|have attached|am attaching|'m attaching)|"
    r"we (?:attach|enclose|have attached|are attaching)|in (?:the )?attach(?:ment|ed)|see attach\w*|"
    r"(?:with|the|my|our) attached|(?:file|pdf|document|abstract|proposal) (?:is )?(?:attached|enclosed)|"
    r"ci-?\s?jointe?s?|ci-?inclus\w*|en (?:piece|fichier|document)s?[ -](?:jointe?s?|attachee?s?)|"
    r"en pj\b|en attache\w*|"
    r"(?:fichier|document|proposition|resume|pdf) jointe?|je (?:vous |te )?joins|nous joignons|"
    r"jointe? (?:a|au) (?:ce|cet|present)|"
    r"anbei|im anhang|beigefugt\w*|angehangt\w*|adjunt\w+|en (?:el )?(?:archivo )?adjunto|in allegato|"
    r"allegat\w+|em anexo|bifogat|vedlagt|bijlage)\b"
)
_NOT_ANNOUNCED = re.compile(
    r"\?\s*$|\b(?:should|shall|may|can|could|must|do) (?:i|we|it)\b|\bwithout (?:any )?attach|"
    r"\bno attach|\bnot attach|"
    r"\bsans piece|\bpas de piece|\bthe attachment (?:of|in|to) your|\byour attach|\bcannot open|"
    r"\bimpossible d'ouvrir|\bvotre piece|"
    r"\b(?:dois|devons|faut|puis|peut|pouvons)[- ](?:je|nous|il|on)\b|\bwill (?:send|attach|follow)|"
    r"\benverr\w+|\bvirus\b"
)
_OTHER_FILES = re.compile(
    r"\b(?:list|liste|participants?|registrations?|inscri\w+|spreadsheet|tableau|invoice|facture|"
    r"programme|program|agenda|"
    r"flyer|affiche|cv|review|rapport|photos?|minutes|compte[- ]rendu|contract|contrat|convention|"
    r"poster template)\b"
)
_QUOTED = re.compile(r"[«“„\"]\s*([^«»“”„\"\n]{8,250}?)\s*[»”“\"]", re.DOTALL)
_NAMED = re.compile(
    r"(?:titled?|entitled|intitulee?s?|titre|titel|titulo|titolo|titulad[oa]|intitolat[oa]|called|appelee?|"
    r"thema|"
    r"about|uber|zu|sobre|acerca de|su|sul|sulla|sur|title(?: is| of| will be)?|talk|expose|communication|"
    r"contribution|submission|"
    r"proposal|proposition|paper|abstract|presentation|propose|present|presenter|travail|work|on|sur|"
    r"resume|project|projet|:|is|est)\s*[:,]?\s*$"
)


def announces_file(text: str, subject: str) -> bool:
    """Whether a proposal's file is said to come with this mail; asking how to send one is not."""
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n", fold(text))
    about = bool(SUBMITTED.search(fold(subject)))
    for sentence in sentences:
        flat = " ".join(sentence.split())
        if not _ATTACHED.search(flat) or _NOT_ANNOUNCED.search(flat):
            continue
        if SUBMITTED.search(flat):
            return True
        if about and not _OTHER_FILES.search(flat):
            return True
    return False


def title_in_quotes(text: str, not_title: str) -> str | None:
    """A talk's title in quotation marks: named as one just before, or alone on its line."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    for match in _QUOTED.finditer(flat):
        title = clean_title(match[1])
        if fold(title) in fold(not_title) or fold(not_title) in fold(title) or len(title.split()) < 3:
            continue
        before = fold(flat[max(0, match.start() - 60) : match.start()])
        meeting = re.search(
            r"\b(?:meeting|journee|workshop|day|reunion|conference|conference on|atelier|call|"
            r"appel)\s*,?\s*$",
            before,
        )
        if not meeting and (_NAMED.search(before) or SUBMITTED.search(before)):
            return title
    return _entitled(flat, not_title)


def _entitled(flat: str, not_title: str) -> str | None:
    """A title without quotation marks: "a talk entitled Where will the bank be?"."""
    match = re.search(
        r"\b(?:entitled|titled|intitulée?s?|title is|"
        r"titre est)\s*:?\s+([A-ZÀ-ÖØ-Þ][^\n]{10,220}?)(?:\.(?=\s|$)|\n|$)",
        flat,
    )
    if match is None or len(match[1].split()) < 4 or fold(match[1]) in fold(not_title):
        return None
    return clean_title(match[1])


def speaks_of_proposal(text: str, subject: str) -> bool:
    return bool(SUBMITTED.search(fold(f"{subject}\n{text}")))
