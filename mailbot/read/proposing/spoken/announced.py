"""What a letter says about a proposal without printing it: "please find attached", a title in quotes."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import AUTHOR
from mailbot.read.naming.lexicon.texts import MEETING, SENT, SUBMITTED, TITLE
from mailbot.read.naming.works import with_quiet_titles
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.spoken.cover import is_letter

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
_ATTACHED = re.compile(
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
    r"program|agenda|flyer|affiche|cv|review|rapport|photos?|minutes|compte[- ]rendu|contract|contrat|"
    r"convention|poster template)\b"
)
_QUOTED = re.compile(
    r"[«“„\"]\s*([^«»“”„\"\n]{8,250}?)\s*[»”“\"]|(?<!\w)[‘‚]([^‘’‚\n]{8,200})[’‘](?!\w)|"
    r"(?<!\w)'([A-ZÀ-Þ][^'\n]{8,200})'(?!\w)|(?<!\w)_([^_\n]{8,200})_(?!\w)|"
    r"(?<![\w*])\*([^*\n]{8,200})\*(?![\w*])",
    re.DOTALL,
)
_NAMED = re.compile(
    rf"(?:{TITLE}(?: \w+){{0,2}}|{SENT}|titled|entitled|intitul\w+|titul\w+|intitol\w+|betitelt|getiteld|"
    r"called|named|nommee?|benannt|llamad[oa]|chiamat[oa]|genaamd|"
    r"(?:s')?appel\w+|thema|about|uber|zu|sobre|acerca de|su|"
    r"sul|sulla|sur|paper|work|travail|propose|present|presenter|on|project|projet|consider|considerer|over|"
    r"propongo|proponho|parl\w+ d[ei]|falar de|habl\w+ de|:|is|est)\s*[:,]?\s*$"
)
_NAMED_IN_SUBJECT = re.compile(
    r"^(?:\[[^\]]*\]\s*)?(?P<said>[^:–—-]{3,50}?)\s*(?::|\s[–—-]+)\s+(?P<title>.+)$",
    re.IGNORECASE,
)
# "A title (talk proposal)", "A title - abstract"
_NAMED_BEHIND = re.compile(
    r"^(?P<title>\S.{10,200}?)(?:\s*[(\[](?P<within>[^()\[\]]{4,40})[)\]]|"
    r"\s[–—-]\s(?P<behind>[^\s–—-]+(?:\s\S+){0,2}))$"
)
_ENDED = re.compile(r"[.!?]\s+")
_ANSWERS = re.compile(
    r"^(?:(?:re|aw|fwd?|tr|wg|rv|rif|ref|sv|antw)\s*:\s*)+(?:\[[^\]]*\]\s*)?", re.IGNORECASE
)


# What leads to a title without quotation marks, folded: "a talk entitled", "the title is", "Arbeitstitel:".
_LEADS = re.compile(
    r"\b(?:entitled|titled|(?:be|is|am) called|intitulee?s?|s'(?:appeller?|intituler?)ai[st]|"
    r"betitelt|heiss?t|hiess?e|se titula\w*|titulad[oa]|si intitola|intitolat[oa]|"
    r"chama-se|intitulad[oa]|heet|getiteld|"
    rf"{TITLE} (?:is|would be|will be|could be|est|serait|sera|ist|ware|lautet|es|seria|sera|e|sarebbe|wordt|"
    r"luidt)|(?:with|under) the title|(?:avec|comme|pour|par|sous le) titre|(?:mit|unter) dem titel|"
    r"(?:con|por|bajo) (?:el )?titulo|(?:con|dal|col|per) (?:il )?titolo|com (?:o )?titulo|(?:met|onder) "
    rf"(?:de |als )?titel|(?:(?:arbeits|vortrags|werk)?titel|working title):|(?<=[.,;!] ){TITLE}"
    r"(?: (?:provisoire|provisional|provvisorio|provisorio))?\s?:)\s*:?\s+"
)
# Behind a colon a title goes on in small letters to its end, and the letter with one of its own words.
_GOES_ON = (
    r"\s(?!(?:we|i|it|this|here|in|nous|on|je|voici|dans|wir|ich|hier|es|noi|ecco|eis|we|wij)\b)"
    r"[a-zà-ÿ][^\n.:?!]{8,120}(?:[.?!](?:\s|$)|\n|$)"
)
_REACHES = re.compile(
    r"([A-ZÀ-ÖØ-Þ][^\n]{10,220}?)"
    r"(?:[.!](?=\s|$)|(?<=\?)(?=\s+(?:[A-ZÀ-Þ][^\n]{150}|[A-ZÀ-Þ][\w-]+\s?:\s))|\s(?=\([A-ZÀ-Þ])|"
    rf",\s+(?:and|et|und|y|e|en)\s|,\s+(?:(?:the|les?|die|los|gli|os|de)\s+)?(?i:{AUTHOR})\b|"
    rf"\s?:(?=\s|$)(?!{_GOES_ON})|\n|$)"
)

_ANNOUNCED_AS = re.compile(
    r"(?P<said>[^.!?:\n]{8,140}):\s+(?P<title>[A-ZÀ-ÖØ-Þ][^\n]{10,220}?)(?:[.!](?=\s|$)|(?<=\?)(?=\s|$)|\n|$)"
)
_OF_FILES = re.compile(
    r"\b(?:pdf|word|docx?|files?|fichiers?|dateien?|pages?|seiten?|archivos?|pagin[ae]s?|versions?|titles?|"
    r"titre|titel|authors?|auteurs?)\b"
)


def announces_file(text: str, subject: str) -> bool:
    """Whether a proposal's file is said to come with this mail; asking how to send one is not."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n", fold(with_quiet_titles(flat)))
    about = bool(SUBMITTED.search(fold(subject)))
    for sentence in sentences:
        flat = " ".join(sentence.split())
        said = flat.partition(": ")[0]  # behind it a title may ask what it likes
        if not _ATTACHED.search(flat) or _NOT_ANNOUNCED.search(said):
            continue
        if SUBMITTED.search(flat):
            return True
        if about and not _OTHER_FILES.search(flat):
            return True
    return False


def title_in_quotes(text: str, not_title: str) -> str | None:
    """A talk's title in quotation marks: named as one just before, or alone on its line."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    farther: str | None = None
    for match in _QUOTED.finditer(flat):
        title = clean_title(next(filter(None, match.groups())))
        if fold(title) in fold(not_title) or fold(not_title) in fold(title) or len(title.split()) < 3:
            continue
        before = fold(flat[max(0, match.start() - 60) : match.start()])
        if re.search(rf"\b{MEETING}(?: on)?\s*,?\s*$", before):
            continue
        same = _ENDED.split(before)[-1]  # "... our talk. My daughter calls it "Cakes", but its title is"
        if _NAMED.search(before) or SUBMITTED.search(same if same.strip() else before):
            return title
        if SUBMITTED.search(before):
            farther = farther or title
    return _entitled(flat, not_title) or _behind_announcement(flat) or farther


def title_in_subject(subject: str, code: str) -> str | None:
    """The subject as a title, less what announces it: "Proposal: A title"; None where it only announces.

    code: the meeting's, before a title too: "TIDE 26: A title".
    """
    plain = " ".join(_ANSWERS.sub("", " ".join(subject.split())).split())
    plain = re.sub(
        rf"^\[?{re.escape(code)}(?:[ -]?['’]?\d{{2,4}})?\]?\s?[:–—-]?\s+", "", plain, flags=re.IGNORECASE
    )
    return named_in_subject(plain) or (clean_title(plain) if len(plain.split()) >= 3 else None)


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
    for lead in _LEADS.finditer(fold_in_place(flat)):
        match = _REACHES.match(flat, lead.end())
        if match and len(match[1].split()) >= 4 and fold(match[1]) not in fold(not_title):
            return clean_title(match[1])
    return None


def _behind_announcement(flat: str) -> str | None:
    """ "My abstract is attached: Where will the bank be?" """
    for match in _ANNOUNCED_AS.finditer(flat):
        said, title = fold(match["said"]), clean_title(match["title"])
        told = _ATTACHED.search(said) and SUBMITTED.search(said)
        other = is_letter(title) or is_name_line(title) or _OF_FILES.search(fold(title))
        if told and len(title.split()) >= 4 and not other:
            return title
    return None


def speaks_of_proposal(text: str, subject: str) -> bool:
    return bool(SUBMITTED.search(fold(f"{subject}\n{text}")))


def clean_title(text: str) -> str:
    """Without quotation marks around it, emphasis marks, a final point and footnote marks."""
    title = unquoted(" ".join(text.split()).strip(" *_#"))
    title = re.sub(r"(?<=\w)\s?[∗†‡⋆*]+$", "", title)
    if title.endswith(".") and not title.endswith("..") and len(title.split()) > 2:
        title = title[:-1]
    return title.strip(" ,;")


def unquoted(text: str) -> str:
    """Without quotation marks around all of it."""
    for opening, closing in (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"), ("‘", "’"), ("'", "'")):
        inner = text[1:-1]
        if text.startswith(opening) and text.endswith(closing) and not {opening, closing} & set(inner):
            text = inner.strip()
    return text
