"""What a letter says about a proposal without printing it: "please find attached", a title in quotes."""

from __future__ import annotations

import re

from mailbot.read.naming.works import with_quiet_titles
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.page.title import clean_title

# Words for what people send to a call, folded; "paper" and "article" only count beside one of them.
SUBMITTED = re.compile(
    r"\b(?:proposals?|abstracts?|submissions?|submit\w*|contributions?|(?:contributed |oral )?talk|"
    r"one[- ]?pager|"
    r"propositions?|resumes?|soumissions?|soumets|soumettons|soumettre|communications?|expose|intervention|"
    r"presentation|presenter|presenting|present|propose|proposons|summary|extended abstract|"
    r"\w*vortrag\w*|\w*vorschlag|\w*beitrag\w*|zusammenfassung|kurzfassung|propuesta|resumen|ponencia|comunicacion|"
    r"presentar|"
    r"proposta|contributo|riassunto|intervento|comunicazione|presentare|comunicacao|apresentar|apresentacao|"
    r"resumo|paper|voordracht|lezing|presentatie|samenvatting|voorstel|bijdrage)\b"
)
# Verbs by which people offer a talk, folded; each needs a talk or a title near it.
OFFERED = re.compile(
    r"\b(?:(?:would like|'d like|keen|wish|want|hope|love|happy|glad|pleased|delighted|"
    r"able) to (?:\w+ )?(?:present|talk|speak|"
    r"contribute|submit|propose|show|offer|give)|(?:glad|happy|pleased) (?:\w+ )?(?:present|contribute)\w*|"
    r"propos(?:e|es|ing)|"
    r"offer|submit(?:s|ting)?|hereby|please consider|consider|(?:could|can|will|shall|i|we) (?:present|"
    r"talk|speak)|"
    r"(?:would|could|might) be (?:titled|called)|speak (?:on|about)|"
    r"propos(?:e|ons|ent|er|erais|erions)|soumets|soumettons|soumettent|presente(?:r|rais|rai|rons)?|"
    r"presentons|"
    r"(?:souhait|aimer|voudr|desir)\w+ (?:\w+ )?(?:present|propos|parl|expos|soumett|contribu)\w*|"
    r"parler(?:ai|ais|ons)? de|"
    r"(?:mochte|mochten|wurde|wurden|wollen|will) .{0,250}?(?:vortrag\w*|vorstellen|halten|sprechen|"
    r"anbieten|einreichen|"
    r"beitragen|vorschlagen)|schlage\w?|reiche\w?|biete\w? an|einen vortrag|folgenden vortrag|"
    r"propong\w*|propon\w*|presento|presentamos|(?:quisier|querri|gustari|dese)\w* .{0,40}?(?:presentar|"
    r"proponer|hablar|exponer)|"
    r"(?:vorre|desider|piacere)\w* .{0,40}?(?:presentare|proporre|parlare|esporre)|presentiamo|"
    r"proponho|propomos|apresent\w+|gostari\w+ .{0,40}?(?:apresentar|propor|falar)|"
    r"(?:s')?(?:appeller|intituler)\w+|"
    r"(?:your|ton|votre|ihren?|euren?|deinen?|su|vuestr[oa]|vostr[oa]|il tuo|vosso|jullie|uw) "
    r"(?:call|appel|aufruf|convocatoria|invito|oproep)|"
    r"(?:talk|title|expose|vortrag|titel|titre|titulo|titolo)(?: \w+)? (?:would|could|will) be|"
    r"stel\w* voor|(?:graag|wil|willen|zou) .{0,40}?(?:spreken|presenteren|voorstellen|vertellen|indienen))\b"
)
# Prose about somebody else's text, or one's own that was never sent to us.
OF_OTHERS = re.compile(
    r"\b(?:have you (?:seen|read)|did you (?:see|read)|(?:as-tu|avez-vous|tu as|vous avez) (?:re)?(?:vu|lu)|"
    r"hast du|habt ihr|haben sie|published (?:last|in|this|by)|they (?:say|claim|write)|parue? (?:dans|hier)|"
    r"j'ai (?:re)?lu|i(?: have|'ve)? read|(?:your|ton|votre|dein|euer|ihr|tu|il tuo) (?:abstract|resume|text|"
    r"proposal|paper|resumen|riassunto)|reading group|journal club|our next|phd position|offre de|"
    # one's own that is taken back
    r"(?:withdraw|retract|retirer|retire|retirons|ritirare|ritiro|retirar|retiro|terugtrekken|retrait de)\s+"
    r"(?:\w+\s+|l'){0,3}?(?:talk|proposal|abstract|submission|contribution|paper|presentation|communication|"
    r"proposition|resume|expose|intervention|propuesta|ponencia|comunicacion|contribucion|resumen|proposta|"
    r"contributo|comunicazione|intervento|riassunto|comunicacao|resumo|voorstel|lezing|bijdrage)|"
    r"ziehen?\b[^.?!]{0,60}\b(?:vortrag|beitrag|vorschlag|abstract|einreichung)\b[^.?!]{0,120}\bzuruck)\b"
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
_QUOTED = re.compile(
    r"[«“„\"]\s*([^«»“”„\"\n]{8,250}?)\s*[»”“\"]|(?<!\w)[‘‚]([^‘’‚\n]{8,200})[’‘](?!\w)|"
    r"(?<!\w)'([A-ZÀ-Þ][^'\n]{8,200})'(?!\w)|(?<!\w)_([^_\n]{8,200})_(?!\w)|"
    r"(?<![\w*])\*([^*\n]{8,200})\*(?![\w*])",
    re.DOTALL,
)
_NAMED = re.compile(
    r"(?:titled?|entitled|intitulee?s?|titre|titel|titulo|titolo|titulad[oa]|intitolat[oa]|called|named|"
    r"nommee?|benannt|llamad[oa]|chiamat[oa]|genaamd|"
    r"(?:s')?appel\w+|"
    r"thema|"
    r"about|uber|zu|sobre|acerca de|su|sul|sulla|sur|title(?: is| of| will be)?|talk|expose|communication|"
    r"contribution|submission|"
    r"proposal|proposition|paper|abstract|presentation|propose|present|presenter|travail|work|on|sur|"
    r"resume|project|projet|consider|considerer|intervento|comunicazione|contributo|comunicacion|ponencia|"
    r"comunicacao|apresentacao|over|voordracht|lezing|vortrag|beitrag|propongo|proponho|vorschlag|:|is|"
    r"est)\s*[:,]?\s*$"
)
_NAMED_IN_SUBJECT = re.compile(
    r"^(?:\[[^\]]*\]\s*)?(?P<said>[^:–—-]{3,50}?)\s*(?::|\s[–—-]+)\s+(?P<title>.+)$",
    re.IGNORECASE,
)
# "A title (talk proposal)", "A title - abstract"
_NAMED_BEHIND = re.compile(
    r"^(?P<title>\S.{10,200}?)(?:\s*[(\[](?P<within>[^()\[\]]{4,40})[)\]]|\s[–—-]\s(?P<behind>[^\s–—-]+(?:\s\S+){0,2}))$"
)
_ANSWERS = re.compile(
    r"^(?:(?:re|aw|fwd?|tr|wg|rv|rif|ref|sv|antw)\s*:\s*)+(?:\[[^\]]*\]\s*)?", re.IGNORECASE
)


# A title without quotation marks: "a talk entitled Where will the bank be?", "Arbeitstitel: ...".
_TITLED = re.compile(
    r"\b(?:[Ee]ntitled|[Tt]itled|(?:be|is|am) called|intitulée?s?|(?:[Tt]itle|titre|[Tt]itel|título|titolo)"
    r"(?: is| would be| will be| could be| est| serait| sera| ist| wäre| lautet| es| sería| sarebbe| seria)|"
    r"(?:[Aa]rbeits|[Vv]ortrags)?[Tt]itel:|[Ww]orking title:|with the title|"
    r"avec (?:pour|comme) titre|"
    r"mit dem Titel|con (?:el|il) tit(?:ul|ol)o|com o título|met als titel|"
    r"(?<=[.,;!] )(?:[Tt]itle|[Tt]itre(?: provisoire)?|[Tt]ítulo|"
    r"[Tt]itolo|[Tt]itel|[Tt]itels)\s?:|"
    r"s'appeller?ai[st]|s'intituler?ai[st]|heißt|hieße|se titula\w*|si intitola|chama-se|heet)"
    r"\s*:?\s+([A-ZÀ-ÖØ-Þ][^\n]{10,220}?)"
    r"(?:[.!](?=\s|$)|(?<=\?)(?=\s+(?:[A-ZÀ-Þ][^\n]{150}|[A-ZÀ-Þ][\w-]+\s?:\s))|\s(?=\([A-ZÀ-Þ])|,\s+(?:and|et|und|y|e|en)\s|\s?:(?=\s|$)(?!\s(?!(?:we|i|it|this|here|in|nous|on|je|voici|"
    r"dans|wir|ich|hier|es|noi|ecco|eis|we|wij)\b)[a-zà-ÿ][^\n.:?!]{8,120}[.?!](?:\s|$))|\n|$)"
)


def announces_file(text: str, subject: str) -> bool:
    """Whether a proposal's file is said to come with this mail; asking how to send one is not."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n", fold(with_quiet_titles(flat)))
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
        title = clean_title(next(filter(None, match.groups())))
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


def title_in_subject(subject: str) -> str | None:
    """The subject as a title, less what announces it: "Proposal: A title"; None where it only announces."""
    plain = " ".join(_ANSWERS.sub("", " ".join(subject.split())).split())
    return named_in_subject(subject) or (clean_title(plain) if len(plain.split()) >= 3 else None)


def named_in_subject(subject: str) -> str | None:
    """The title that a subject announces: "Proposal: A long and telling title"."""
    plain = _ANSWERS.sub("", " ".join(subject.split()))
    behind = _NAMED_BEHIND.match(plain)
    title = behind["title"] if behind and speaks_of_proposal("", behind["within"] or behind["behind"]) else ""
    if len(title.split()) >= 3 and not speaks_of_proposal("", title):
        return clean_title(title)
    named = _NAMED_IN_SUBJECT.match(plain)
    if named is None or not speaks_of_proposal("", named["said"]) or len(named["title"].split()) < 3:
        return None
    return clean_title(named["title"])


def _entitled(flat: str, not_title: str) -> str | None:
    """A title without quotation marks: "a talk entitled Where will the bank be?"."""
    match = _TITLED.search(flat)
    if match is None or len(match[1].split()) < 4 or fold(match[1]) in fold(not_title):
        return None
    return clean_title(match[1])


def speaks_of_proposal(text: str, subject: str) -> bool:
    return bool(SUBMITTED.search(fold(f"{subject}\n{text}")))
