"""Where people are named in prose; and clauses in which whoever is named is one person, "nn0".

"Tom Reed and Mia Lund follow", "my student Tom Reed follows" and "he follows" are the same wish: the tables
of wordings know one subject and one object, and no name.
"""

from __future__ import annotations

import re

from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_line, word_set
from mailbot.read.naming.lexicon.expressions import NAMED
from mailbot.read.naming.lexicon.persons import AND, COLLEAGUE, MY_OR_OUR
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import without_titles
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.persons import (
    PARTICLES,
    address_fits,
    is_full_name,
    is_name,
    name_of,
)

ROLE = re.compile(
    rf"\b(?:(?:{MY_OR_OUR}|his|her|le|la|les|the|il|el|der|die|den|with|avec|two|deux|an?|une?|de mes|of my|"
    r"zwei) )*(?:former |dear |young |joint |new |other |nouve\w+ |neue\w* |nuev[oa] |nuov[oa] |nov[oa] |"
    rf"nieuwe |jeune )?(?:{COLLEAGUE}|dr|prof|professor|pr|mr|mrs|ms|mme|mlle)\.?,? $"
)

# Words with a capital that may stand right before a name and are no part of it ("Please register Ann": cut).
SOFT = word_set("""
    dear please could would can may will hello hi bonjour bonsoir merci thanks and et i we je nous cher
    chere chers professor professeur dr pr prof mr mrs ms m mm mme mlle mmes mlles mesdames messieurs
    mesdemoiselles both my our mon ma notre name nom registration inscription registrations inscriptions
    also for as yes oui participants participant with avec to herr frau register inscrire neither tous
    toutes le la both doctor monsieur madame hiermit bitte only seul seule seuls seules nur solo solamente
    soltanto apenas somente alleen unlike except sauf hierbij coucou salut mi mia mio por per favor peco
    vi prego wilt u
""")

_CAPITAL = re.compile(r"[^\W\d_](?:[\w'’.-]*[\w])?\.?")
# What may open a sentence right before a name.
_OPENERS = word_set("""
    just only simply juste nur solo apenas alleen is are does do did has will would can could may
    ist sind hat kann wird est kommt komt viene viendra o a
""")
_CIVIL = word_set("mm mme mmes mlle mr mrs ms dr prof herr frau sr sra sig dott monsieur madame")
_LIMITS = word_set("""
    only seul seule seuls seules nur solo solamente soltanto apenas somente alleen voici except sauf unlike
""")
_ELIDED = re.compile(r"(?:[cjlmnstCJLMNST]|[qQ]u)['’](?:[a-zà-ÿ]|(?<![lL]['’])[A-ZÀ-Þ])")  # "C'est Inès"
_READER = word_set("sie ihnen ihr lei loro usted ustedes vd vds vous you")
_SHORTEST = 3  # letters of a single name
_LONGEST = 600  # characters: a longer clause is a list or an abstract
_OR_COMMA = rf"(?:\s*,\s*|,?\s+)(?:(?:{AND}|as well as|ainsi que|sowie|plus)\s+)?"
_ASIDE = r"(?:\s*(?:\([^()]*\)|<[^<>]*>))?"
_SEVERAL = re.compile(rf"\b{NAMED}\b{_ASIDE}(?:{_OR_COMMA}{NAMED}\b{_ASIDE})+")
_SELVES = {
    "we": r"(?:i|me|myself)",
    "nous": r"(?:moi|moi-meme)",
    "wir": r"(?:ich|mich|ich selbst)",
    "nosotros": r"(?:yo|eu)",
    "noi": r"(?:io|me)",
    "wij": r"(?:ik|ikzelf|mij)",
}
_WITH_ONESELF = tuple(
    (
        re.compile(
            rf"\b{NAMED}\b{_ASIDE},?\s+{AND}\s+{self}(?![\w-])|(?<![\w-]){self},?\s+(?:{AND}|with|avec|mit|"
            rf"con|met)\s+{NAMED}\b{_ASIDE}"
        ),
        together,
    )
    for together, self in _SELVES.items()
)


def with_names_as_one(text: str, folded: str) -> str:
    """The folded clause with "nn0" for its first person, "nn0_1" for two joined by "and", "we" for a person
    and the writer; as it is where it names nobody.
    """
    said, last = "", 0
    for number, (start, end) in enumerate(people_spans(text)):
        role = ROLE.search(folded[last:start])
        before = folded[last : last + role.start() if role else start]
        said += f"{before}{' ' if role and before[-1:].strip() else ''}nn{number}"
        last = end
    said = _SEVERAL.sub(
        lambda several: "nn" + "_".join(re.findall(r"(?<=nn)\d+", several.group())), said + folded[last:]
    )
    for expression, together in _WITH_ONESELF:
        said = expression.sub(together, said)
    return said


def people_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Of the names, those of people; none in a clause that is a list or an abstract."""
    if len(text) > _LONGEST:
        return ()
    return tuple(
        (start, end) for start, end in name_spans(text) if is_person(text[start:end], opens=not start)
    )


def is_person(name: str, *, opens: bool) -> bool:
    """Two words that a person may be called by; a single one must be known, and open nothing."""
    plain = without_titles(name)
    judged = likeness(plain).likeness
    if is_full_name(plain):
        return judged is not Likeness.INSTITUTION
    known = is_name(plain) and judged is Likeness.PERSON
    return known and not opens and not plain.isupper() and len(plain) >= _SHORTEST


def name_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Runs of capitalised words, particles between them included."""
    words = [(match.start(), match.end()) for match in re.finditer(r"[^\s,;:()<>\"“”«»!?/\[\]]+", text)]
    spans: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for start, end in words:
        word = text[start:end]
        particle = fold_line(word) in PARTICLES and bool(run)
        addressed = bool(run) and _is_civil(word, text[slice(*run[-1])])
        joined = not run or (text[run[-1][1] : start].isspace() and not addressed)
        if (_opens_high(word) or particle) and joined:
            run.append((start, end))
        else:
            spans += _spans_of(text, run)
            run = [(start, end)] if _opens_high(word) else []
        if word.endswith(".") and len(word) > 3 and run:
            spans += _spans_of(text, run)
            run = []
    return tuple(spans + _spans_of(text, run))


def _is_civil(word: str, before: str) -> bool:
    """ "Register for TIDE M. Paul Kerv": a person is addressed, where "Paul M. Kerv" has an initial."""
    bare = fold_line(word).rstrip(".")
    return bare in _CIVIL or (bare == "m" and len(before) > 2 and before.isupper())


def _opens_high(word: str) -> bool:
    return (
        bool(_CAPITAL.match(word))
        and not _ELIDED.match(word)
        and (word[:1].isupper() or bool(re.match(r"[dlDL]['’][A-ZÀ-Þ]", word)))
        and "@" not in word
        and word != "I"
    )


def _spans_of(text: str, run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the run that is a name: leading "Dear" and trailing particles fall off."""
    if len(run) > 1 and fold_line(text[slice(*run[0])]) in _LIMITS:
        run = run[1:]
    if len(run) > 2 and fold_line(text[slice(*run[0])]) in _OPENERS:
        run = run[1:]
    while run and fold_line(text[run[-1][0] : run[-1][1]]) in PARTICLES:
        run = run[:-1]
    for first in range(len(run)):
        if first and fold_line(text[run[first - 1][0] : run[first - 1][1]]).strip(".'’") not in SOFT:
            return []
        start, end = run[first][0], run[-1][1]
        end -= len(text[start:end]) - len(text[start:end].rstrip(".,"))
        if is_name(text[start:end]):
            if fold_line(text[slice(*run[-1])]).strip(".,") in _READER:
                return []
            return [(start, end)] if text[start].isupper() or not text[start].isascii() else []
    return []


def whole_name(name: str, email: str | None, letter: Letter) -> str:
    """name as given where the mail names nobody, or several, of that first name."""
    if len(name.split()) != 1:
        return name
    known = {full for full in _named_in(letter) if fold_line(full.split()[0]) == fold_line(name)}
    fitting = {full for full in known if email and address_fits(email, full)}
    found = fitting or known
    return found.pop() if len(found) == 1 else name


def _named_in(letter: Letter) -> set[str]:
    """Full names in the text, the signature and among the recipients."""
    found = {name for recipient in letter.recipients if (name := name_of(recipient))}
    for line in tidy(f"{letter.text}\n{letter.signature}").split("\n"):
        for start, end in name_spans(line[:500]):
            name = without_titles(line[start:end])
            found |= {name} if is_full_name(name) else set()
    return {name for name in found if is_full_name(name)}
