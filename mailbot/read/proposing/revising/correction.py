"""Corrections of one field in prose: "Please make the title shorter: ..."; "use this abstract instead"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from mailbot.domain import Author
from mailbot.read.naming.lexicon.acts import CHANGE
from mailbot.read.naming.lexicon.letters import WRONG
from mailbot.read.naming.lexicon.texts import ABSTRACT, TITLE
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.revising.asked import tells_own_errors
from mailbot.read.proposing.revising.authors import authors_in
from mailbot.read.proposing.spoken.cover import blocks, is_greeting
from mailbot.read.proposing.spoken.remarks import is_closing, is_remark
from mailbot.read.proposing.spoken.titles import clean_title

_CHANGE = (
    rf"(?:{CHANGE}|{WRONG}|shorten\w*|shorter|longer|make|prefer\w*|instead|rather|should (?:be|read)|"
    r"becomes?|is now|now (?:is|reads|called)|use|raccourci\w*|plutot|devient)"
)
_NEW = (
    r"(?:new|right|actual|exact|final|definiti\w+|endgultige[rn]?|nouve[al]u?|nouvelle|bon|vrai|neue[rn]?|richtige[rn]?|nuevo|nueva|"
    r"nuova|nuovo|novo|nova)"
)
_TITLE = rf"(?:{TITLE}|(?:l'|nouvel |bon |vrai )intitule)"
_ABSTRACT = rf"(?:{ABSTRACT}|texte?)"
_OF_TITLE = re.compile(
    rf"\b{_CHANGE}\b[^.?!]{{0,60}}\b{_TITLE}\b|\b{_TITLE}\b[^.?!]{{0,60}}\b(?:{_CHANGE}|{_NEW})\b|"
    rf"\b{_NEW} (?:\w+ )?{_TITLE}\b"
)
_OF_ABSTRACT = re.compile(
    rf"\b{_CHANGE}\b[^.?!]{{0,60}}\b{_ABSTRACT}\b|\b{_ABSTRACT}\b[^.?!]{{0,60}}\b{_CHANGE}\b|"
    rf"\b{_NEW} (?:\w+ )?{_ABSTRACT}\b|\b(?:here is|below is|voici|"
    rf"ci-dessous)\b[^.?!]{{0,40}}\b{_ABSTRACT}\b|\b(?:missing|"
    rf"manquant)\b[^.?!]{{0,30}}\b{_ABSTRACT}\b"
)
_SAME_TITLE = re.compile(
    rf"\b{_TITLE}\b[^.?!]{{0,30}}\b(?:unchanged|stays?|remains?|the same|inchange|identique|reste|"
    rf"ne change pas|unverandert|as corrected)\b|\b(?:keep|same|garde\w*|meme)\b[^.?!]{{0,20}}\b{_TITLE}\b|"
    rf"titre inchange"
)
_SAME_ABSTRACT = re.compile(
    rf"\b(?:{_ABSTRACT}|everything|rest|le reste|tout le reste)\b[^.?!]{{0,30}}\b(?:unchanged|stays?|"
    rf"remains?|the same|inchange\w*|identique|reste|ne change pas|as (?:it is|before|in))\b|"
    rf"\bkeep\b[^.?!]{{0,20}}\b{_ABSTRACT}\b"
)
# In a reply a title that is told is the new one, whatever the verb; a talk is also renamed without the word.
_TOLD = re.compile(
    rf"\b{_TITLE}\b|\b(?:call|rename|retitle|name) (?:it|the talk|our talk|my talk)\b|"
    r"\b(?:appel\w+|renomm\w+|(?:s')?intitul\w+|umbenenn\w*|titular\w*|intitolar\w*)\b"
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9]"
_LINK = (
    r"(?:is(?: now| then| simply)?|be|reads?|to|becomes|now|with|by|as|est(?: désormais)?|sera|serait|"
    r"devient|en|par|lautet(?: jetzt)?|ist|heißt(?: jetzt)?|in|zu|durch|es|será|a|por|è|diventa|con)"
)
_INLINE = (
    re.compile(
        rf"\b(?:from|de|von|da)\s+.{{5,200}}?\s(?:to|à|en|zu|in|a)\s+(?P<value>{_CAPITAL}.+)$", re.DOTALL
    ),
    re.compile(
        r"\b(?i:title|titre|titel|t[íi]tulo|titolo|intitulé)\b(?:\s+(?:in|en|auf) (?:english|french|german|"
        r"anglais|français|deutsch|inglés|francés))?[^.?!:]{0,50}?"
        rf"(?:\s*[:=–—]\s*|\s(?i:{_LINK})\s*:?\s+)(?P<value>{_CAPITAL}.+)$",
        re.DOTALL,
    ),
    re.compile(
        r"\b(?:call (?:it|the talk|our talk|my talk)|rename (?:it|the talk|our talk|my talk)(?: to)?|"
        r"retitle it|l'appeler|l'intituler|(?:s')?intitulera|umbenennen in|titularl[oa]|"
        r"intitolarl[oa])\s*:?\s+"
        rf"(?P<value>{_CAPITAL}.+)$",
        re.DOTALL,
    ),
)
# Between the old title and the new one, each on lines of its own.
_BY = re.compile(r"\W*(?:by|with|to|into|par|en|durch|zu|in|por|con|com|a|door)\W*")
_QUOTES = re.compile(r"[«“„\"]\s*([^«»“”„\"]{1,250}?)\s*[»”“\"]", re.DOTALL)
_ASKED = re.compile(
    r"^(?:could|can|would|may|might|please could|pou(?:rriez|vez|rrais)|peux|est-ce|serait-il|konn\w+|"
    r"wurde\w*|podr\w+|pued\w+|potr\w+|puo)\b"
)
_TITLE_LACKS = re.compile(
    rf"\b(?:no|without an?|pas de|sans|manque (?:le|un)|kein(?:en)?|ohne) {_TITLE}\b|"
    rf"\b{_TITLE} (?:is |is still |noch |encore )?(?:missing|manqu\w+|fehlt)|"
    r"\b(?:not complete yet|needs one more thing|still missing something|manque (?:encore )?un point|"
    r"pas encore complete|fehlt noch etwas|noch nicht vollstandig)\b"
)
_MOST_AROUND = 25  # words around the title of a mail that says nothing else
_LEAST_PROSE = 60  # words of a block that speaks of a title and is the abstract all the same
_ALIKE = 0.8  # of the letters of a title and its corrected form
_LEAST = 3  # words of a title; fewer are the word that a letter corrects


@dataclass(frozen=True, slots=True)
class Correction:
    """One field that a mail replaces, and its new value.

    place: authors join those on record at this place (from 1; 0 at the end); None: they replace them.
    """

    field: str  # "title", "abstract" or "authors"
    value: str = ""
    authors: tuple[Author, ...] = ()
    place: int | None = None


def correction_in(text: str, is_reply: bool, asked: str = "") -> Correction | None:
    """The one field that a letter corrects, with its new value; None where it says none.

    asked: subject and text of the mail that it answers, which may have asked for a title.
    """
    found = blocks(text)
    said = " ".join(" ".join(block) for block in found if len(" ".join(block)) < 400)
    said = fold(_QUOTES.sub(" \N{BULLET} ", said))  # what a title says is no request
    title = bool((_TOLD if is_reply else _OF_TITLE).search(said)) and not _SAME_TITLE.search(said)
    abstract = bool(_OF_ABSTRACT.search(said)) and not _SAME_ABSTRACT.search(said)
    headed = asked.partition("\n")[0]
    title = title or (not is_reply and bool(_OF_TITLE.search(fold(headed))))
    prose = _prose(found)
    if abstract and prose and (_SAME_TITLE.search(said) or is_reply):
        return Correction("abstract", prose)
    people = authors_in(found) if is_reply or tells_own_errors(text, headed) else None
    if prose and not (people and len(prose.split()) < _LEAST_PROSE):
        return None
    value = _title(found) if title and not prose else None
    if value is None and is_reply and not prose:
        value = _nearly_as_before(found, asked)
    if value is None and is_reply and _TITLE_LACKS.search(fold(asked)):
        value = _only_quoted(found, asked)
    if value:
        return Correction("title", value)
    return Correction("authors", authors=people.authors, place=people.place) if people else None


def _nearly_as_before(found: list[list[str]], asked: str) -> str | None:
    """A block that is the title on record but for a few letters: what was wrong needs no word for "title"."""
    labels = [label_in(line.lstrip("> ")) for line in asked.split("\n")]
    before = [
        clean_title(label.value) for label in labels if label and label.field == "title" and label.value
    ]
    alone = [value for block in found if (value := _alone(block))]
    for old in before:
        for new in alone:
            same = SequenceMatcher(None, fold(old), fold(new), autojunk=False).ratio()
            if new != old and same >= _ALIKE:
                return new
    return None


def _only_quoted(found: list[list[str]], asked: str) -> str | None:
    """What a short answer to "the title is missing" puts in quotation marks."""
    said = "\n".join(" ".join(block) for block in found)
    quoted = [" ".join(one.split()) for one in _QUOTES.findall(said)]
    around = _QUOTES.sub(" ", said)
    if len(quoted) != 1 or "?" in around or len(around.split()) > _MOST_AROUND:
        return None
    new = len(quoted[0].split()) >= _LEAST and fold(quoted[0]) not in fold(" ".join(asked.split()))
    return clean_title(quoted[0]) if new else None


def _prose(found: list[list[str]]) -> str | None:
    """The paragraphs of a new abstract: long, and spoken to nobody."""
    kept: list[str] = []
    for block in found:
        flat = " ".join(block)
        if is_greeting(block[0]) and len(flat.split()) < 30:
            continue
        if len(flat.split()) < _LEAST_PROSE and _OF_TITLE.search(fold(_QUOTES.sub(" ", flat))):
            continue
        if kept and (is_closing(block[0]) or is_remark(flat)):
            break
        if len(flat.split()) >= 30 and not is_remark(flat):
            kept.append(flat)
        elif kept:
            break
    return "\n".join(kept) or None


def _title(found: list[list[str]]) -> str | None:
    """In quotes (the last pair), after the verb or a colon, or as a block of its own beside the request."""
    body = [block for block in found if _TOLD.search(fold(" ".join(block))) or not _is_formula(block)]
    for old, link, new in zip(body, body[1:], body[2:], strict=False):
        if _alone(old) and _BY.fullmatch(fold(" ".join(link))) and _alone(new):
            return _alone(new)
    for index, block in enumerate(body):
        if not _TOLD.search(fold(" ".join(block))):
            continue
        following = body[index + 1] if index + 1 < len(body) else []
        before = body[index - 1] if index and block[0][:1].islower() else []
        value = _within(block) or _alone(following) or _alone(before)
        if value:
            return value
    return None


def _is_formula(block: list[str]) -> bool:
    """A closing, or a greeting that says no more."""
    greets = len(block) == 1 and is_greeting(block[0]) and len(block[0].split()) < 6
    return greets or is_closing(block[0])


def _within(block: list[str]) -> str | None:
    flat = " ".join(block)
    quoted = [one for one in _QUOTES.findall(flat) if len(one.split()) >= _LEAST]
    if quoted:
        return clean_title(quoted[-1])
    label = label_in(flat)
    labelled = label is not None and label.field == "title"
    if labelled and _RIGHT.search(fold(flat)):
        return None
    for pattern in _INLINE[1 if labelled else 0 :]:
        told = pattern.search("\n".join(block))
        if told:
            value = _ended(told["value"], asked=bool(_ASKED.match(fold(flat))))
            if len(value.split()) >= _LEAST:
                return clean_title(value)
    return None


def _ended(value: str, *, asked: bool) -> str:
    """A title's words up to the end of their sentence, or of their line where that was not wrapped."""
    lines = value.split("\n")
    kept = lines[0]
    for last, line in pairwise(lines):
        if len(last) < 45 and len(kept.split()) >= _LEAST and line[:1].isupper():
            break
        kept += f" {line}"
    kept = re.split(r"(?<=[^\W\d_]{2})[.!]\s+(?=[A-ZÀ-Þ])", kept)[0]
    if "\n(" in value:  # what is said of it in brackets, on a line of its own
        kept = _REMARK.sub("", kept)
    return re.split(r"\s?\?", kept)[0] if asked else kept


# "Title: Ponds that drown (correct)"
_RIGHT = re.compile(
    r"\((?:is |est |ist |es |e )?(?:correct\w*|right|unchanged|fine|ok|juste|inchange|richtig|"
    r"unverandert|bien|corrett\w|"
    r"cert[oa]|goed|ongewijzigd)\W*$"
)
_REMARK = re.compile(
    r"\s\((?=[a-zà-ÿ])[^()]*\b(?:mails?|message|version|wrote|written|before|écrit|avant|geschrieben|vorher|"
    r"escrito|antes|scritto|prima|geschreven|eerder)\b[^()]*\)$"
)


def _alone(block: list[str]) -> str | None:
    """A block that is nothing but a title."""
    text = clean_title(" ".join(block))
    label = label_in(text)
    if label is not None and label.field != "title":
        return None
    if not _LEAST <= len(text.split()) <= 40 or text.endswith((",", ";", ":")) or _TOLD.search(fold(text)):
        return None
    return clean_title(text) if re.match(_CAPITAL, text) and not is_remark(text) else None
