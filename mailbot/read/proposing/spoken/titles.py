"""The title that a letter tells in its sentences or its subject, with quotation marks or without."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.lexicon.persons import AUTHOR, MY_OR_OUR
from mailbot.read.naming.lexicon.texts import (
    AS_FOLLOWS,
    IS,
    MEETING,
    NAME_OF_IT,
    OFFERED,
    SENT,
    SUBMITTED,
    TALK,
    TITLE,
    TOPIC,
)
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import field_of
from mailbot.read.proposing.spoken.announced import ATTACHED, speaks_of_proposal
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter

_QUOTED = re.compile(
    r"[«“„\"]\s*([^«»“”„\"\n]{3,250}?)\s*[»”“\"]|(?<!\w)[‘‚]([^‘’‚\n]{8,200})[’‘](?!\w)|"
    r"(?<!\w)'([A-ZÀ-Þ][^'\n]{8,200})'(?!\w)|(?<!\w)_([^_\n]{8,200})_(?!\w)|"
    r"(?<![\w*])\*([^*\n]{8,200})\*(?![\w*])",
    re.DOTALL,
)
_NAMED = re.compile(
    rf"(?:{TITLE}(?: \w+){{0,2}}|{SENT}|titled|entitled|intitul\w+|titul\w+|intitol\w+|betitelt|getiteld|"
    r"called|named|nommee?|benannt|llamad[oa]|chiamat[oa]|genaamd|"
    r"(?:s')?appel\w+|thema|about|uber|zu|sobre|acerca de|su|"
    r"sul|sulla|sur|paper|work|travail|propose|present|presenter|on|project|projet|consider|considerer|over|"
    r"propongo|proponho|parl\w+ d[ei]|falar de|habl\w+ de|:|"
    rf"{IS}(?: (?:now|maintenant|desormais|jetzt|nun|ahora|ora|adesso|agora|nu))?)\s*[:,]?\s*$"
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
_ENDED = re.compile(r"[.!?]\s+|\n")
_STARTS = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÀ-ÖØ-Þ])|\n")
_LABELLED = re.compile(rf"\b{NAME_OF_IT}(?: \w+){{0,2}}(?: {IS})?\s*[:,=]?\s*$")
_LEAST = 3  # words of a title that nothing but its place or its marks show
_MOST = 25
_AROUND = 5  # words of a subject around the title that it quotes
_POINT = re.compile(r"(?<=[»”“\"’>])\s?[.,;]$")
_ANSWERS = re.compile(
    r"^(?:(?:re|aw|fwd?|tr|wg|rv|rif|ref|sv|antw)\s*:\s*)+(?:\[[^\]]*\]\s*)?", re.IGNORECASE
)
# "Where will the bank be?" is the title; "so lautet der Titel"; is what we would like to talk about.
_IS_IT = re.compile(
    rf"\W{{0,4}}\s*(?:(?:that|this|it|das|dies|so|eso|esto|este|questo|isto|dat|dit)\b\s?)?"
    rf"(?:c'est|ce sera|ce serait|it's|that's|{IS})\s[^.?!\n]{{0,40}}?"
    rf"(?:\b(?:{NAME_OF_IT}|{TALK})\b|\bwhat (?:i|we)\b)"
)
# Without quotation marks there must be a sign between the title and what calls it one.
_THAT_IS_IT = re.compile(
    r"\s*(?:[:,]|\s[–—-]+)\s+(?:c'est|ce sera|ce serait|it's|that's|(?:(?:so|that|this|it|das|dies|eso|"
    r"esto|este|"
    rf"questo|isto|dat|dit) )?{IS})\s[^.?!\n]{{0,30}}?\b{NAME_OF_IT}\b"
)
_BY = re.compile(r"\W{0,3}\s*(?:by|par|von|di|de|por|door)\s")
# What leads to a title without quotation marks, folded: "a talk entitled", "the title is", "Arbeitstitel:".
_LEADS = re.compile(
    rf"(?P<named>\b{NAME_OF_IT}(?:(?: {IS})?{AS_FOLLOWS}\s?[.:]|(?: {IS}|\s?=)\s?:?)|"
    rf"\b{NAME_OF_IT} (?:of|for|that|which|qui|que|de|du|des|der|die|van)\b[^.?!:;=\n]{{2,60}}?"
    rf"(?: {IS}{AS_FOLLOWS}?\s?[.:]|{AS_FOLLOWS}\s?[.:]| {IS}\s?:)|"
    rf"(?:(?:^|[.!?,;]\s|\n)(?:(?:the|das|le|el|il|o|het) )?|\b{MY_OR_OUR} ){TOPIC}(?: "
    rf"{IS})?{AS_FOLLOWS}?\s?:|"
    r"(?:with|under) the title|(?:avec|comme|pour|par|sous le) titre|(?:mit|unter) dem titel|"
    r"(?:con|por|bajo) (?:el )?titulo|(?:con|dal|col|per) (?:il )?titolo|com (?:o )?titulo|(?:met|onder) "
    rf"(?:de |als )?titel|(?:(?:arbeits|vortrags|werk)?titel|working title):|(?<=[.,;!] ){TITLE}"
    r"(?: (?:provisoire|provisional|provvisorio|provisorio))?\s?:)\s*:?\s+|"
    r"\b(?:entitled|titled|(?:be|is|am) called|intitulee?s?|s'(?:appell|intitul)(?:e|era|erait|erais)|"
    r"betitelt|heiss?t|hiess?e|se titula\w*|se llamar?\w*|titulad[oa]|si intitola|si chiam\w+|intitolat[oa]|"
    r"chama-se|intitulad[oa]|heet|getiteld)\s*:?\s+"
)
# Behind a colon a title goes on in small letters to its end, and the letter with one of its own words.
_GOES_ON = (
    r"\s(?!(?:we|i|it|this|here|in|nous|on|je|voici|dans|wir|ich|hier|es|noi|ecco|eis|we|wij)\b)"
    r"[a-zà-ÿ][^\n.:?!]{8,120}(?:[.?!](?:\s|$)|\n|$)"
)
# "... unless you find a better one": the letter's again.
_PROVIDED = (
    r",\s+(?:unless|if|but|though|sauf|[àa] m(?:oins|eno|enos)|si|mais|aber|falls|wenn|sofern|es sei "
    r"denn|salvo|pero|"
    r"se|ma|mas|tenzij|als|maar)\s"
)
_REACHES = re.compile(
    r"([A-ZÀ-ÖØ-Þ][^\n]{5,220}?)"
    r"(?:[.!](?=\s|$)|(?<=\?)(?=\s+(?:[A-ZÀ-Þ][^\n]{150}|[A-ZÀ-Þ][\w-]+\s?:\s))|\s(?=\([A-ZÀ-Þ])|"
    rf",\s+(?:and|et|und|y|e|en)\s|,\s+(?:(?:the|les?|die|los|gli|os|de)\s+)?(?i:{AUTHOR})\b|"
    rf"{_PROVIDED}|\s?:(?=\s|$)(?!{_GOES_ON})|\n|$)"
)

_ANNOUNCED_AS = re.compile(
    r"(?P<said>[^.!?:\n]{8,140}):\s+(?P<title>[A-ZÀ-ÖØ-Þ][^\n]{10,220}?)(?:[.!](?=\s|$)|(?<=\?)(?=\s|$)|\n|$)"
)
_OF_FILES = re.compile(
    r"\b(?:pdf|word|docx?|files?|fichiers?|dateien?|pages?|seiten?|archivos?|pagin[ae]s?|versions?|titles?|"
    r"titre|titel|authors?|auteurs?)\b"
)


def title_said(text: str, not_title: str) -> str | None:
    """A talk's title as sentences tell it: in quotation marks and named as one, behind its name or "
    "before it."""
    flat = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    farther: str | None = None
    for match in _QUOTED.finditer(flat):
        title = clean_title(next(filter(None, match.groups())))
        if fold(title) in fold(not_title) or fold(not_title) in fold(title):
            continue
        before, behind = (
            fold(flat[max(0, match.start() - 60) : match.start()]),
            fold(flat[match.end() :][:80]),
        )
        if len(title.split()) < _LEAST and not (_LABELLED.search(before) or _IS_IT.match(behind)):
            continue
        if re.search(rf"\b{MEETING}(?: on)?\s*,?\s*$", before):
            continue
        same = _ENDED.split(before)[-1]  # "... our talk. My daughter calls it "Cakes", but its title is"
        alone = not same.strip() and (_IS_IT.match(behind) or (_BY.match(behind) and OFFERED.search(before)))
        if _NAMED.search(before) or SUBMITTED.search(same if same.strip() else before) or alone:
            return title
        if SUBMITTED.search(before):
            farther = farther or title
    return _entitled(flat, not_title) or _before_its_name(flat) or _behind_announcement(flat) or farther


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
    quoted = _QUOTED.search(plain)
    around = f"{plain[: quoted.start()]} {plain[quoted.end() :]}" if quoted else ""
    if quoted and speaks_of_proposal("", around) and len(around.split()) <= _AROUND:
        title = clean_title(next(filter(None, quoted.groups())))
        return title if len(title.split()) >= 2 else None
    behind = _NAMED_BEHIND.match(plain)
    title = behind["title"] if behind and speaks_of_proposal("", behind["within"] or behind["behind"]) else ""
    if len(title.split()) >= 3 and not speaks_of_proposal("", title):
        return clean_title(title)
    named = _NAMED_IN_SUBJECT.match(plain)
    if named is None:
        return None
    labelled = field_of(named["said"]) == "title"
    least = 2 if labelled else 3
    if not (labelled or speaks_of_proposal("", named["said"])) or len(named["title"].split()) < least:
        return None
    return clean_title(named["title"])


def _entitled(flat: str, not_title: str) -> str | None:
    """A title without quotation marks: "a talk entitled Where will the bank be?"."""
    for lead in _LEADS.finditer(fold_in_place(flat)):
        match = _REACHES.match(flat, lead.end())
        least = 2 if lead["named"] else _LEAST + 1
        if match and len(match[1].split()) >= least and fold(match[1]) not in fold(not_title):
            title = clean_title(match[1])
            if not is_name_line(title):
                return title
    return None


def _before_its_name(flat: str) -> str | None:
    """ "Where will the bank be? - that is the title, for now." """
    for match in _THAT_IS_IT.finditer(fold_in_place(flat)):
        above = flat[: match.start()].rstrip()
        title = clean_title(_STARTS.split(above)[-1])
        other = is_letter(title) or is_greeting(title) or is_name_line(title)
        if title[:1].isupper() and _LEAST <= len(title.split()) <= _MOST and not other:
            return title
    return None


def _behind_announcement(flat: str) -> str | None:
    """ "My abstract is attached: Where will the bank be?" """
    for match in _ANNOUNCED_AS.finditer(flat):
        said, title = fold(match["said"]), clean_title(match["title"])
        told = ATTACHED.search(said) and SUBMITTED.search(said)
        other = is_letter(title) or is_name_line(title) or _OF_FILES.search(fold(title))
        if told and len(title.split()) >= 4 and not other:
            return title
    return None


def clean_title(text: str) -> str:
    """Without quotation marks around it, emphasis marks, a final point and footnote marks."""
    title = unquoted(_POINT.sub("", " ".join(text.split()).strip(" *_#")))
    title = re.sub(r"(?<=\w)\s?[∗†‡⋆*]+$", "", title)
    if title.endswith(".") and not title.endswith("..") and len(title.split()) > 2:
        title = title[:-1]
    return title.strip(" ,;")


def unquoted(text: str) -> str:
    """Without quotation marks around all of it."""
    for opening, closing in (
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
        ("„", "“"),
        ("‘", "’"),
        ("'", "'"),
        ("<", ">"),
    ):
        inner = text[1:-1]
        if text.startswith(opening) and text.endswith(closing) and not {opening, closing} & set(inner):
            text = inner.strip()
    return text
