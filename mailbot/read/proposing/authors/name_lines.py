"""People in a line of names: "A. Bell1, B. Cole1,2 and C. Dee (Univ. X)"; "Bell, Ann; Cole, Bob".

A name keeps its order as written, but for "Family, Given", which is turned.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mailbot.read.naming.folding import fold_in_place
from mailbot.read.naming.gazetteer import Known, given_name
from mailbot.read.naming.lexicon.letters import TOGETHER_WITH
from mailbot.read.naming.lexicon.persons import ALL, AT
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.institutions import INITIALLED, emails_in, is_affiliation, without_emails
from mailbot.read.proposing.authors.listed import without_all
from mailbot.read.proposing.authors.names import bare_name, fold, has_name_shape, is_name, is_single_name
from mailbot.read.proposing.authors.pairs import Person, turned, with_places
from mailbot.read.proposing.authors.raised import CLOSE, OPEN, marks_in, with_name_marks, without_marks

_STRONG = re.compile(r"\s*(?:;|·|•|\||‖|∙|⋅|\n|\t|\s{3,}|、|，|；)\s*")
_WEAK = re.compile(
    r"\s*,\s*(?:and|et|und|e|y|&|AND|ET|UND|with|avec|mit)\s+"
    r"(?!(?:al|Cie|Fils|Co|Sons|Söhne|Partners?)\b)|\s*,\s*|"
    r"\s+(?:and|et|und|&|sowie|avec|with|AND|"
    r"ET|UND)\s+(?!(?:al|Cie|Fils|Co|Sons|Söhne|Partners?)\b)|"
    rf"\s+(?:och|og|oraz|ve)\s+|(?<=[{CLOSE}\ue003])\s*(?:[yei]|en)\s+|(?<={CLOSE})\s*(?=[^\W\d_])|"
    r"\s+[–—/-]\s+",
)
_SPANISH_AND = re.compile(r"\s+(?:y|e)\s+")
_ROLE = re.compile(
    r"^(?:speaker|presenter|presenting(?: author)?|orateur|oratrice|presentateur|presentatrice|corr?\.?|"
    r"corresponding(?: author)?|auteure? correspondante?|orateur·rice|orateur/oratrice|orat\.?|underlined|"
    r"he/him|she/her|they/them|first author|remote|online|student|phd|doctorante?|post-?doc\w*|interven\w*|"
    r"ph\.?\s?d\.?|m\.?\s?sc\.?|dr\.?|prof\.?|hdr|jr\.?|sr\.?)$"
)
_INTRO = re.compile(
    r"^(?:by|par|von|por|di|with|avec|(?:joint work|in collaboration|jointly) with|"
    r"(?:travail (?:commun|joint)|en collaboration) avec|speakers?\s*:|presented by|presente par|"
    r"authors?\s*:|auteurs?\s*:)\s*[:—-]?\s+",
    re.IGNORECASE,
)
# "Ann Bell (Lab), in collaboration with Bob Cole (Office)": no more than a comma.
_ALONG = re.compile(
    rf"(?:,\s*|(?<=\S)\s)(?:{TOGETHER_WITH}|(?:together|along|jointly|joint) with|(?:conjointement|en commun)"
    r" avec|in zusammenarbeit mit|(?:gemeinsam|zusammen) mit|en colaboracion con|junto (?:con|a)|"
    r"(?:in )?collaborazione con|insieme (?:a|con)|em colaboracao com|juntamente com|in samenwerking met|"
    r"samen met)\s(?![^()]*\))"
)
# "moi (Ann Bell, Saltings Trust)": who writes, by name.
_ME = re.compile(
    r"(?<!\w)(?:moi|me|myself|ich|yo|io|eu|ik|I)(?:-m[eê]me)?"
    r"(?: (?:toute? )?(?:seule?|alone|allein|sol[oa]|alleen))?\s*\(\s*([^(),;]+?)\s*(?:,\s*([^()]+))?\)",
    re.IGNORECASE,
)
# "my supervisors", "mein Doktorvater", "Ann's student" before a name.
_WHOSE = re.compile(
    r"(?:^|(?<=[,;&:])|(?<=[,;&:] )|(?<= and )|(?<= et )|(?<= und )|(?<= y )|(?<= e )|(?<= en ))\s*"
    r"(?:(?:(?:my|our|mon|ma|mes|nos|notre|mis?|nuestr\w+|(?:il |la |le |i )?(?:mi[oaei]|miei|mie|nostr\w)|"
    r"(?:os? |as? )?(?:meus?|minhas?|noss\w+)|mijn|onze|"
    r"[^\W\d_a-zß-ÿ]\w+['’]s)\s+(?:[a-zà-ÿ][\w.-]*\s+){1,3})|"
    r"(?:mein|unser)\w*\s+(?:[a-zäöü]\w+\s+)?"
    r"(?:Doktor\w+|Betreuer\w*|Chef\w*|Kolleg\w+|Student\w*|Mitarbeiter\w*|Professor\w*)\s+)(?=[^\W\d_a-zß-ÿ])"
)
_SPOKEN = re.compile(
    r";\s+(?=(?:\S+\s+){5,})(?:[^\W\d_]{1,2}|\w+\s+[a-z]+)\s+[a-z].*$", re.DOTALL
)  # in a bracket
_SAME = re.compile(
    r"(?:the )?(?:same|meme|gleiche\w*|dasselbe|dieselbe|derselbe|ebenda|ebd|mism[oa]|stess[oa]|mesm[oa]|"
    r"zelfde|hetzelfde|dezelfde|idem|ibid)\b"
)
# What stands behind a name after a comma, in the middle of a list too.
_RANK = re.compile(
    r",\s*(?:(?:life |senior |student |graduate student |associate )*(?:member|fellow)\s*,?\s*"
    r"(?:ieee|acm|isprs|osa|optica|spie|iapr|agu)\b|ph\.?\s?d\b\.?|m\.?\s?sc\b\.?|dr\.-ing\.)(?=\s*(?:,|;|"
    r"$|and\b|et\b|&))",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"[^\W\d_][a-zà-ÿ]{2,}\.$")  # "Koop.", "Univ.": no name ends so
_POINTED = re.compile(
    r"(?:\b[^\W\d_]|\b(?:Ltd|Ltda|Lda|Inc|Corp|Co|Cie))\.[\s,;]*$"
)  # "S.L.": the point is the name's
# "Ivo Brandt of Geo Marsh"; with words that names hold too only before an institution.
_OF = re.compile(
    r"^(?P<name>.+?),?\s+(?:(?P<plain>of|from|at|@)|de la|de l['’]|du|des|de|del|della|dell['’]|da|do|"
    r"von der|vom|von|van het|van de|van|chez)\s*(?:the\s+)?(?P<told>[^\W\d_a-zß-ÿ].+)$"
)
# "A and B. Both from the Marsh Office": the place of all.
_BOTH = re.compile(rf"[.;,]?\s+{ALL}(?:(?:are|work|sont) )?{AT}\s*(?:the\s+)?(?=\S)")
_ALONE = re.compile(r"^(?P<name>[^\W\d_]{3,}) \((?P<told>[^()]+)\)$")
_OTHERS = re.compile(
    r"\s+(?:(?:et|and|y|e|i)\s+(?:al|others|coll)|u\.\s?a|m\.\s?fl|e\.\s?a|et\s+coll)\b\.?\s*$"
)
_PAREN = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")


def people_in(text: str) -> tuple[Person, ...]:
    """The persons that a line (or several joined) names, in order; () where it names none."""
    text = _of_all(_INTRO.sub("", with_name_marks(_RANK.sub("", _unrelated(_along(text.strip()))))))
    held, parens = _hold_parens(text)
    groups = [group for group in _STRONG.split(held) if group.strip(" ,")]
    pairs = zip(turned(groups), groups, strict=False)  # none, or one a group
    paired = tuple(_told_within(one, group, parens) for one, group in pairs) or with_places(text)
    if paired:
        return paired
    people: list[Person] = []
    for group in groups:
        people += _people_in_group(group, parens)
    return tuple(people)


def _of_all(text: str) -> str:
    """ "A and B, both from the Marsh Office" as "A and B, Marsh Office"."""
    both = _BOTH.search(fold_in_place(text))
    if both is None or both["us"] or not text[both.end()].isupper():  # "all of us": who writes too
        return text
    return f"{text[: both.start()]}, {text[both.end() :]}"


def _along(text: str) -> str:
    spans = [match.span() for match in _ALONG.finditer(fold_in_place(text))]
    for start, end in reversed(spans):
        text = f"{text[:start]}, {text[end:]}"
    return text


def _unrelated(text: str) -> str:
    """Names alone, without what they are to who writes: "me (Ann Bell) and my supervisor Bob Cole"."""
    named = _ME.sub(lambda match: f"{match[1]} ({match[2]})" if match[2] else match[1], text)
    return _WHOSE.sub(" ", named).strip() if named else named


def is_name_line(text: str) -> bool:
    """Whether the line begins with a person's name (institutions may follow it)."""
    text = _unrelated(text)
    found = people_in(text)
    if not found:
        return False
    if any(
        likeness(one.name).likeness is Likeness.PERSON for one in turned(_STRONG.split(_hold_parens(text)[0]))
    ):
        return True
    first = re.split(
        rf"[,;(\[{OPEN}|·•]|\s(?:and|et|und|&|y|e|AND|ET|UND)\s|\s[–—-]\s",
        _INTRO.sub("", with_name_marks(text.strip())),
    )[0]
    if _ABBREVIATED.search(first.strip()) and "," in text:
        return False
    if (alone := _ALONE.match(text.strip())) and _is_told_alone(alone["name"], [alone["told"]]):
        return True
    return is_name(first) and (len(INITIALLED.findall(text)) > 1 or not is_affiliation(first))


def _hold_parens(text: str) -> tuple[str, list[str]]:
    """The text with each parenthesis replaced by \\ue002n\\ue003, so that its commas do not split."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[1])
        return f"\ue002{len(held) - 1}\ue003"

    return _PAREN.sub(hold, text), held


def _told_within(person: Person, group: str, parens: list[str]) -> Person:
    """With what the brackets behind "Bell, Ann (River Lab)" say."""
    people = [person]
    for number in re.findall("\ue002(\\d+)\ue003", group):
        people, _ = _hear(people, 0, parens[int(number)])
    return people[0]


def _people_in_group(group: str, parens: list[str]) -> list[Person]:
    """Between two strong separators: names first, then what is said of them."""
    pieces = [piece for piece in _WEAK.split(group) if piece and piece.strip(" ,.")]
    people: list[Person] = []
    said: list[str] = []
    initialled = len(INITIALLED.findall(group)) > 1  # "Rao N.V., Cole C.D.": no companies
    known_alone = sum(OPEN in piece for piece in pieces) > 1
    since = 0  # people from here on have no affiliation yet
    for index, piece in enumerate(pieces):
        name, marks, inside = _piece(piece, parens)
        abbreviated = bool(people) and _is_abbreviated(name, inside)
        known = bool(marks) or initialled
        rest_of_group = pieces[index + 1 :]
        if _is_employer(name, known, people, said, rest_of_group):
            said.append(name)
        elif _is_lone_name(name) and (
            known_alone if marks else bool(inside) and _is_told_alone(name, inside)
        ):
            people.append(Person(bare_name(name), marks))
            for told in inside:
                people, since = _hear(people, since, told)
        elif not abbreviated and _starts_person(name, known, said, rest_of_group):
            if said:
                people, since, said = _tell(people, since, ", ".join(said)), len(people), []
            people += _persons(name, marks, known)
            for told in inside:
                people, since = _hear(people, since, told)
        elif people and name and not _ROLE.match(fold(name)):
            said.append(name if not inside else f"{name} ({', '.join(inside)})")
        elif people and not name and marks:
            people[-1] = replace(people[-1], marks=people[-1].marks + marks)
    if said:
        people = _tell(people, since, ", ".join(said))
    return people


def _piece(piece: str, parens: list[str]) -> tuple[str, tuple[str, ...], list[str]]:
    inside = [parens[int(number)] for number in re.findall("\ue002(\\d+)\ue003", piece)]
    rest = _OTHERS.sub("", re.sub("\\s*\ue002\\d+\ue003", "", piece))
    of = _OF.match(rest)
    if of and is_name(of["name"]) and (of["plain"] or is_affiliation(of["told"])):
        rest, inside = of["name"], [*inside, of["told"]]
    emails = emails_in(rest)
    marks = marks_in(rest)
    return without_marks(without_emails(rest) if emails else rest).strip(" ,;:"), marks, inside + list(emails)


def _starts_person(name: str, known: bool, said: list[str], rest: list[str]) -> bool:
    """known: whatever its words, it stands where only names do."""
    if not any(has_name_shape(part) if known else is_name(part) for part in _conjoined(name)):
        return False
    if is_affiliation(name) and not known:
        return False
    if not said or known:
        return True
    if not rest or not is_affiliation(without_marks(rest[0])):
        return False
    told = likeness(without_marks(rest[0])).likeness is Likeness.INSTITUTION and len(rest[0].split()) > 1
    return len(rest[0].split()) > 2 or (told and likeness(name).likeness is Likeness.PERSON)


def _is_employer(name: str, known: bool, people: list[Person], said: list[str], rest: list[str]) -> bool:
    """ "Ann Bell, Xolbrand Queveda, Vik": between one person and a place, what no list knows is no second."""
    if known or said or len(people) != 1 or len(rest) != 1 or len(rest[0].split()) != 1:
        return False
    first = people[0]
    plain = not first.marks and first.affiliation is None and not is_affiliation(first.name)
    if not plain or not is_single_name(rest[0].strip(" .")) or likeness(first.name).weight < 2:
        return False
    return is_name(name) and likeness(name).likeness is Likeness.EITHER


def _is_abbreviated(name: str, inside: list[str]) -> bool:
    """ "Inst. Koop." is no name; "Bob Cole." and "Bob Cole (River Lab)." only end their sentence."""
    ends = name.count(" ") and (inside or likeness(name.rstrip(".")).likeness is Likeness.PERSON)
    return bool(_ABBREVIATED.search(name)) and not ends


def _is_lone_name(name: str) -> bool:
    """One word that may be all of a person's name, where its place says so."""
    return len(name) > 2 and is_single_name(name) and not is_affiliation(name)


def _is_told_alone(name: str, inside: list[str]) -> bool:
    """ "Tevita (Harbour Guild)": a known given name with where that person works behind it."""
    return given_name(fold(name)) is Known.WELL and any(is_affiliation(told) for told in inside)


def _conjoined(name: str) -> list[str]:
    """ "Ana Ruiz y Luis Gil" as two; "José Ortega y Gasset" stays whole."""
    parts = _SPANISH_AND.split(name)
    if len(parts) > 1 and all(is_name(part) for part in parts):
        return parts
    return [name]


def _persons(name: str, marks: tuple[str, ...], known: bool) -> list[Person]:
    fits = has_name_shape if known else is_name
    return [Person(bare_name(part), marks) for part in _conjoined(name) if fits(part)]


def _hear(people: list[Person], since: int, told: str) -> tuple[list[Person], int]:
    """What a parenthesis or an address after a name says: a role, an address, an institution."""
    emails = emails_in(told)
    if emails and people:
        people = [*people[:-1], replace(people[-1], email=people[-1].email or emails[0])]
    text = _SPOKEN.sub("", without_emails(told) if emails else told.strip())
    parts = [part.strip() for part in re.split(r"[,;]", text)]
    kept = ", ".join(part for part in parts if part and not _ROLE.match(fold(part)))
    if not kept or len(kept) < 2:
        return people, since
    return _tell(people, since, kept), len(people)


def _tell(people: list[Person], since: int, affiliation: str) -> list[Person]:
    """The affiliation given to everyone who has none since the last one was said."""
    if since and _SAME.match(fold(affiliation)):
        affiliation = people[since - 1].affiliation or affiliation
    affiliation = without_all(affiliation)
    clean = affiliation.strip(" ,;") if _POINTED.search(affiliation) else affiliation.strip(" ,;.")
    return [
        replace(person, affiliation=clean) if index >= since and person.affiliation is None else person
        for index, person in enumerate(people)
    ]
