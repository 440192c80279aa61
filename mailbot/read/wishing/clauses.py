"""Prose cut into sentences and clauses, with a folded twin of every text.

A clause is the reach of a negation, of a condition and of a subject: the rules that read wishes
look at one clause at a time. Folding keeps the length, so that places in one text hold in the other.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.naming.lexicon.persons import AND, MY_OR_OUR
from mailbot.read.naming.works import with_quiet_titles

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
LONGEST_PROSE = 12_000  # characters: nobody asks for anything further down, and every rule costs time
_LONGEST_LINE = 4_000

_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦+>]|\(?\d{1,2}[.)°]|\(?(?:[a-z]|[ivx]{1,5})\))\s+")
_LABEL = re.compile(r"^\s*[*_]?[^\W\d_][^:.!?;()@]{0,38}?[*_]?\s?[:=]\s*\S")
_FULL_LINE = 72  # characters: where clients wrap
_SHORT_LINE = 35  # characters: clients break before an address that is too long for the line
_LETTER_LINE = 45  # characters: a line as long as this was wrapped by the client, a shorter one ended

# A full stop after these ends no sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:drs?|pr|profs?|mr|mrs|ms|mx|m|mm|mmes?|mlles?|st|ste|no|nr|cf|vs|al|approx|e\.g|i\.e|z\.b|"
    r"u\.a|bzw|dott|ing|univ|inst|dept|tel|fig|sra?|sig|hab|p)|(?<!')\b[a-z])\.$"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»)\]]*\s+|\n+")
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?] +[A-ZÀ-Þ]")
_NEW_SUBJECT = (
    r"(?:i|i'[a-z]+|we|we'[a-z]+|he|she|they|you|please|could|can|would|je|j'\w+|nous|il|elle|ils|elles|on|"
    r"tu|vous|merci de|merci d'\w+|pouvez|peux|pourriez|veuillez|ich|wir|er|sie|bitte|yo|nosotros|io|noi|"
    rf"{MY_OR_OUR}|the others?|the rest|les autres|l'autre|die anderen|los demas|gli altri|os outros|"
    r"de anderen)\b"
)
_SO = (
    r"(?:so|therefore|thus|hence|donc|alors|daher|deshalb|also|darum|asi que|por eso|por lo tanto|quindi|"
    r"percio|dunque|por isso|portanto|dus|daarom)"
)
_THEREFORE = re.compile(rf"\s*:\s+|\W*{_SO}\s+")
_CLAUSE_END = re.compile(
    r",\s+(?=(?:(?:and|et|und|y|e|en)\s+)?(?:moi|yo|io|eu|ich|ik),? (?:si|oui|schon|sim|wel)\b)|"
    rf"\s*:\s+(?={_NEW_SUBJECT}|nel dubbio|im zweifel)|,\s+{_SO}\s+(?!(?:that|far|long|much|many|viel|"
    r"lange)\b)|\s*;\s*|\s+-{1,2}\s+|\s*\.\.\.\s*|(?<!\ball)(?<!\bteam)(?<!\bgroup)(?<!\blab)(?<!of "
    r"us)(?<!of them)"
    r"(?<!everyone)(?<!everybody)\s+but\s+|,\s+but\s+|,?\s+(?:mais|aber|pero|however|cependant|toutefois|"
    rf"jedoch|sondern)\s+|,\s+(?:(?:and|et|und|y|e|so|donc|also)\s+)?(?={_NEW_SUBJECT})|\s+(?:and|et|und|"
    r"so)\s+(?=(?:i|we|je|j'\w+|nous|please|merci de|ich|wir)\b(?!\s*[,)]|\s+(?:will both|both|"
    r"would both)))|,?\s+(?:and|et|und|y|e|en)\s+(?=(?:then |instead |please |also |donc |plutot |"
    r"stattdessen |de )?(?:register|sign up|enrol|put(?= down| on)|put down|add|(?:d')?inscri(?:re|vez|ver|"
    r"va)|inscrib(?:ir|a|an)|iscriver\w*|enregistrer|(?:d')?ajouter|noter|anmelden) (?!(?:me|us|it)\b))"
)


_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|salut|coucou|"
    r"chere?s?|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hola|buen[oa]s (?:dias|"
    r"tardes)|estimad[oa]s?|ciao|buongiorno|buonasera|gentile|car[oaie]|bom dia|boa tarde|ola|beste|"
    r"geachte|hej|hei|kjaere|kaere|dag)\b[^,!:.?;()]{0,45}[,!:]\s+(?=\S)"
)
# "Ann Bell and I would like…": without a verb on its left, "and" joins two subjects, not two clauses; and
# what stands before a colon is a label.
_JOINS_SUBJECTS = re.compile(r"^(?:,?\s+(?:and|et|und|y|e)|\s*:)\s*$")
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|be|have|has|had|do|does|will|would|can|could|may|must|should|'ll|'d|'m|'ve|"
    r"please|register|want\w*|wish\w*|plan|plans|hope\w*|join\w*|come\w*|attend\w*|thank\w*|suis|es|est|"
    r"sommes|sont|ai|as|avons|ont|serai\w*|ser\w+ons|vais|peux|pouvez|pourr\w+|voudr\w+|souhait\w+|"
    r"viendr\w+|viens|suivr\w+|merci|veuillez|participera\w*|assistera\w*|connectera\w*|rendra|sera|vient|"
    r"suit|nimmt|schaltet|folgt|reist|kommt|wird|komt|kom|volgt|kijkt|doet|neemt|wil|zal|"
    r"watches|follows|connects|dials|listens|travels|stays|schaut|bleibt|sigue|mira|seguir[aoe]\w*|"
    r"asistir[ae]\w*|participar[ae]\w*|conectar[ae]\w*|vendra\w*|ira|estara\w*|verra\w*|verro|"
    r"parteciper[ao]\w*|sara|saranno|segue|colleghera\w*|vira|bin|ist|sind|habe|haben|werde|mochte|kann|"
    r"komme|soy|somos|quiero|sono|vorrei|[a-z]+ed|(?!(?:stud|pres|resid|ag|cli|par|departem?|departm)ent\b|"
    r"persons\b)[a-z]+(?:ai|ons|ez|ent))\b"
)
# A clause in the middle of a question asks only if it opens like one.
_OPENS_QUESTION = re.compile(
    r"^\W*(?:\d+\W+)?(?:and |et |so |or |ou )?(?:is|are|was|were|do|does|did|can|could|may|might|will|"
    r"would|shall|should|have|has|how|where|when|what|which|who|why|whom|est|sont|peut|puis|pourr\w+|"
    r"pouvez|peux|faut|y a|comment|ou|quand|quel\w*|qui|pourquoi|combien|serait|sera|kann|konn\w+|ist|sind|"
    r"gibt|wie|wo|wann|was|hay|es posible|como|donde|cuando|puedo|podria|e possibile|come|dove|quando|"
    r"posso|c'e)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """text as typed; folded: the same length, lower case, no accents, plain quotes and dashes.

    asks: its sentence ends with a question mark. sentence: its number, from 0. therefore: it opens behind
    "so" or a colon, and draws the consequence of what stands before it.
    """

    text: str
    folded: str
    asks: bool = False
    sentence: int = 0
    therefore: bool = False


def tidy(text: str) -> str:
    """Composed accents, no invisible characters, LF line ends: what the other functions expect."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\r\n", "\n").replace("\r", "\n")


def words(folded: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", folded))


def is_list_line(line: str) -> bool:
    """A bullet, a number or a label with its value opens the line."""
    return bool(_BULLET.match(line) or _LABEL.match(line))


def without_bullet(line: str) -> str:
    return _BULLET.sub("", line).strip()


def joined_lines(text: str) -> tuple[str, ...]:
    """Lines that a mail client wrapped are put together again; lists and forms keep theirs."""
    lines: list[str] = []
    wrapped = listed = False
    for raw in tidy(text).split("\n"):
        line = raw.strip()[:_LONGEST_LINE]
        if (
            (wrapped or (bool(lines) and not listed and _runs_on(lines[-1], line)))
            and line
            and len(lines[-1]) < _LONGEST_LINE
            and (not is_list_line(raw) or (not listed and _goes_on(lines[-1], line)))
            and not (listed and line[0].isupper())
        ):
            lines[-1] += " " + line
        elif line:
            lines.append(line)
        listed = (is_list_line(raw) and not _tells_more(line)) or (
            listed and wrapped and bool(line) and not line[0].isupper()
        )
        opened = bool(line) and lines[-1].count("(") > lines[-1].count(")")
        wrapped = bool(line) and len(line) >= _LETTER_LINE and (opened or not line.endswith(":"))
    return tuple(lines)


def _tells_more(line: str) -> bool:
    """ "For your list: I shall come. My two": a label with whole sentences behind it is prose."""
    return not _BULLET.match(line) and bool(_NEXT_SENTENCE.search(line))


def _runs_on(before: str, line: str) -> bool:
    """A bracket on the next line, or a small letter after a line that ended in nothing."""
    if not line or before[-1] in ".!?:;":
        return False
    if breaks_a_name(before, line):
        return True
    return line[0] == "(" or (line[0].islower() and len(before) >= _SHORT_LINE and before[-1] != ",")


def breaks_a_name(before: str, line: str) -> bool:
    """A given name ends a long line behind other words, and a word with a capital opens the next."""
    if len(before) < _SHORT_LINE:
        return False
    last, first = re.search(r"(?<=[a-zà-ÿ] )[A-ZÀ-Þ][\w'’-]*$", before), re.match(r"[A-ZÀ-Þ][\w'’-]+", line)
    return bool(last and first) and given_name(fold_line(last.group() if last else "")) is not Known.NOT


def _goes_on(before: str, line: str) -> bool:
    """What looks like a label is the rest of a sentence that the client wrapped in its middle."""
    if _BULLET.match(line) or before[-1] in ".!?:;,…)" or _LABEL.match(before):
        return False
    label = re.match(r"[^:=]*", line)
    wordy = label is not None and len(label.group().split()) >= 3
    return (line[0].islower() and wordy) or (
        len(before) + len(line.split()[0]) >= _FULL_LINE and bool(_SENTENCE_END.search(before))
    )


def sentences(text: str) -> tuple[str, ...]:
    found: list[str] = []
    for line in joined_lines(text):
        start = 0
        for end in _SENTENCE_END.finditer(with_quiet_titles(line)):
            if _ABBREVIATION.search(fold_line(line[start : end.start()])):
                continue
            found.append(line[start : end.end()].strip())
            start = end.end()
        found.append(line[start:].strip())
    return tuple(sentence for sentence in found if re.search(r"\w", sentence))


def opens_question(clause: Clause) -> bool:
    return bool(_OPENS_QUESTION.match(clause.folded))


def clauses(text: str) -> tuple[Clause, ...]:
    """Every clause of the text in order; what stands in brackets is never cut."""
    found: list[Clause] = []
    for number, sentence in enumerate(sentences(text)):
        asks = with_quiet_titles(sentence).rstrip('"”») ').endswith("?")
        parts = _cut(sentence)
        for place, part in enumerate(parts):
            own = asks and (place == len(parts) - 1 or bool(_OPENS_QUESTION.match(fold_line(part.text))))
            found.append(Clause(part.text, fold_line(part.text), own, number, part.therefore))
    return tuple(found)


_AND_ALONE = ("and", "et", "und", "y", "e")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+")  # "Mia Lund" begins no clause with Italian "my"


# What stands between a subject and its verb and has a verb of its own: brackets, addresses, ", who is …,".
_BETWEEN = re.compile(
    r"\([^()]*\)|<[^<>]*>|[\w.+'-]+@[\w.-]+\w|, (?:who|whom|whose|qui|dont|der|die|que|quien|che|"
    r"wie)\b[^,;]*(?:,|$)"
)


def without_asides(text: str) -> str:
    """The text with blanks, as many, for what is said in passing about those whom it names."""
    return _BETWEEN.sub(lambda aside: " " * len(aside.group()), text)


def has_verb(text: str) -> bool:
    """A finite verb of its own; "Reed" behind a first name is none."""
    return bool(_FINITE.search(fold_line(re.sub(r"(?<=\w )[A-ZÀ-Þ][\w'’-]*", "", without_asides(text)))))


_APPOSED = re.compile(rf"{MY_OR_OUR} (?:[\w'-]+ ){{0,4}}?[\w'-]+\s*(?:[,(.;)]|$|{AND} )")


def _is_apposed(before: str, after: str) -> bool:
    """ "Ann Bell, my student, …": who she is, and no new subject."""
    if not re.search(r"\s[A-ZÀ-Þ][\w'’-]+\s*$", " " + without_asides(before)):
        return False
    match = _APPOSED.match(fold_line(after))
    named = match and re.search(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]", after[: match.end()])
    return match is not None and not named and not _FINITE.search(match.group())


class _Part(NamedTuple):
    text: str
    therefore: bool = False


def _cut(sentence: str) -> tuple[_Part, ...]:
    folded = fold_line(with_quiet_titles(sentence))
    parts: list[_Part] = []
    therefore = False
    greeting = _GREETING.match(folded)
    start = greeting.end() if greeting else 0
    if start:
        parts.append(_Part(sentence[:start].strip()))
    for end in _CLAUSE_END.finditer(folded):
        if _JOINS_SUBJECTS.match(end.group()) and not has_verb(sentence[start : end.start()]):
            continue
        if end.group().startswith(",") and _is_apposed(sentence[start : end.start()], sentence[end.end() :]):
            continue
        if _NAME.match(sentence[end.end() :]) and end.group().strip() in {",", ", and", *_AND_ALONE}:
            continue
        if end.start() <= start or folded.count("(", start, end.start()) > folded.count(
            ")", start, end.start()
        ):
            continue
        parts.append(_Part(sentence[start : end.start()].strip(), therefore))
        start, therefore = end.end(), bool(_THEREFORE.fullmatch(end.group()))
    parts.append(_Part(sentence[start:].strip(), therefore))
    return tuple(part for part in parts if part.text)
