"""A clause in which several people come and go is cut where a new subject takes up a verb of its own.

"I come to Brest, Tom Reed (tom@…) has no money left and connects": two clauses, each about one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.persons import AND, MY_OR_OUR
from mailbot.read.wishing.asking import signs
from mailbot.read.wishing.attendance import modes
from mailbot.read.wishing.clauses import Clause, has_verb, without_asides
from mailbot.read.wishing.sense import Sense, Spoken
from mailbot.read.wishing.telling import words
from mailbot.read.wishing.telling.name_spans import people_spans

_WHILE = (
    r"(?:whereas|while|tandis qu(?:e |')|alors qu(?:e |')|pendant qu(?:e |')|wahrend|mientras(?: que)?|"
    r"mentre|enquanto|terwijl)"
)
_HE = (
    r"(?:I|i|we|he|she|they|je|j'|il|elle|ils|elles|lui|moi|ich|er|sie|wir|yo|él|ella|ellos|nosotros|io|"
    r"noi|ik|hij|zij|wij|eu|ele|ela)"
)
# A pronoun with the word right behind it; "and he, who …" goes on.
_PRONOUN = re.compile(rf"(?:,\s*(?:{AND}\s+)?|\s{AND}\s+)(?={_HE}(?<=')\w|{_HE}\s+[a-zà-ÿ]{{2,}})")
_CONTRAST = re.compile(rf",?\s+{_WHILE}\s*", re.IGNORECASE)
_BEFORE_A_NAME = re.compile(
    rf"(?P<end>[,;]\s*(?:{AND}\s+)?|\s{AND}\s+)(?:{MY_OR_OUR}\s+(?:[\w'-]+\s+){{1,3}})?$"
)

_JOINED = re.compile(rf"\s*(?:,|{AND}\s)\s*(?:{AND}\s+)?(?=[A-ZÀ-Þ])")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?:\s+(?:d[aeiu]|del|della|van|von|der|den|le|la|[A-ZÀ-Þ][\w'’.-]*))*")
_LONGEST = 700  # characters: a longer clause is a list or an abstract

# What limits a statement to what the writer knows names nobody, and ends no negation's reach.
_AS_I_KNOW = (
    r"(?:to (?:the best of )?my knowledge|(?:so|as) far as (?:i|we) (?:know|can (?:tell|see)|am aware)|(?:if|"
    r"unless) (?:i|we) (?:am|are) (?:not )?mistaken|a (?:ma|notre) connaissance|sauf erreur(?: de (?:ma|"
    r"notre) part)?|(?:pour )?(?:autant )?que (?:je|nous) sach(?:e|ions)|si je ne m'abuse|soweit (?:ich weis|"
    r"wir wissen|mir bekannt)|(?:mein|unser)es wissens(?: nach)?|(?:hasta donde|por lo que) (?:yo )?se|"
    r"que (?:yo )?sepa(?:mos)?|(?:per |a )?quanto (?:io )?ne so|che (?:io )?sappia|a quanto mi risulta|"
    r"que eu saiba|tanto quanto (?:eu )?sei|voor zover (?:ik weet|wij weten|mij bekend)|bij mijn weten)"
)
_REGRETS = (
    r"(?:unfortunately|however|malheureusement|helas|leider|jedoch|desgraciadamente|lamentablemente|"
    r"purtroppo|infelizmente|helaas)"
)
_PASSING = re.compile(
    rf" ?, ?(?:{_AS_I_KNOW}|{_REGRETS}) ?, ?| ?\({_AS_I_KNOW}\) ?|^{_AS_I_KNOW}\b ?,? ?| {_AS_I_KNOW} "
)


def with_subjects_parted(sense: Sense) -> Sense:
    plain = map(_without_passing, sense.spoken)
    return replace(sense, spoken=tuple(part for one in plain for part in _parted(one)))


def _without_passing(spoken: Spoken) -> Spoken:
    """ "None of them is, as far as I know, a member": said as if without the parenthesis."""
    clause, text, last = spoken.clause, "", 0
    for passing in _PASSING.finditer(clause.folded):
        text += clause.text[last : passing.start()] + (" " if passing.start() else "")
        last = passing.end()
    text += clause.text[last:]
    return (
        spoken
        if not last or not text
        else replace(spoken, clause=replace(clause, text=text, folded=fold_line(text)))
    )


def _parted(spoken: Spoken) -> Iterator[Spoken]:
    text, start = spoken.clause.text, 0
    if len(text) > _LONGEST or ("," not in text and " " not in text):
        yield spoken
        return
    plain = without_asides(text)
    cuts = sorted({*_before_pronouns(plain), *_before_names(text, plain)})
    cut = [one for one in cuts if one[0] > 0]
    parts: list[str] = []
    for end, begin in cut:
        if end > start and _tells(text[start:end]):
            parts.append(text[start:end])
            start = begin
    if not parts:
        yield spoken
        return
    for part in (*parts, text[start:]):
        clause = Clause(
            part, fold_line(part), spoken.clause.asks, spoken.clause.sentence, spoken.clause.therefore
        )
        yield Spoken(clause, signs(clause))


def _tells(part: str) -> bool:
    """Something is said of how somebody comes, so that the next one has to be kept from it."""
    return bool(modes(fold_line(part)))


def _before_pronouns(plain: str) -> Iterator[tuple[int, int]]:
    for expression in (_PRONOUN, _CONTRAST):
        for match in expression.finditer(plain):
            if not _in_brackets(plain, match.start()):
                yield match.span()


def _before_names(text: str, plain: str) -> Iterator[tuple[int, int]]:
    """Where a name opens, and the words behind it and whom "and" joins to it are a verb's."""
    for start, end in people_spans(text):
        before = _BEFORE_A_NAME.search(plain[:start])
        if before is None or _in_brackets(text, start):
            continue
        place = end
        while (joined := _JOINED.match(plain, place)) and (name := _NAME.match(plain, joined.end())):
            place = name.end()
        nearest = re.split(r"[,;:(]", plain[place:].lstrip(" ,"))[0]
        too = words.TOO.match(fold_line(nearest))  # "…, and Bob as well" adds him to what is said
        if not too and re.match(r"[^\W\d_]", nearest) and has_verb("x " + nearest[:60]):
            yield before.span("end")


def _in_brackets(text: str, place: int) -> bool:
    return text.count("(", 0, place) > text.count(")", 0, place)
