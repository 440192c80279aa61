"""Where the registered persons work, as far as the mail says so: in prose, behind a label, below a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold as plain_fold
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.gazetteer import Known, institution_word, is_legal_form
from mailbot.read.naming.lexicon.persons import COLLEAGUE
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.wishing.attendance import attendance_in
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.entries import column_of
from mailbot.read.wishing.membership import belongings, membership_in
from mailbot.read.wishing.persons import EMAIL, name_key
from mailbot.read.wishing.sense import Sense

# "I'm with the Fulmar Trust": on folded text, what stands before the institution. The second table only
# counts before a word of institutions: one may come from a town, too.
_OWN = re.compile(
    r"\b(?:(?:i|we)(?: am|'m| are|'re| work| currently work)(?: \w+)? (?:with|at|for)|affiliated (?:with|"
    r"to)|work(?:s|ing)? (?:for|at|with)|(?:my|our) affiliation (?:is(?: now)?|has changed to|will be)|"
    r"(?:mon|notre) affiliation (?:est(?: desormais| maintenant)?|devient)|travaill\w+ (?:chez|pour|au|a)|"
    r"rattache\w* (?:a|au)|arbeite\w* (?:bei|beim|fur|am|an der)|trabaj\w+ (?:en|para)|lavor\w+ (?:per|"
    r"presso|al|all')|trabalh\w+ (?:no|na|para)|werk\w* (?:bij|voor))\s+"
)
_OWN_FROM = re.compile(
    r"\b(?:(?:i|we)(?: am|'m| are|'re)(?: \w+){0,4} (?:from|of|in|at)|(?:je suis|nous sommes|"
    r"j'appartiens)(?: \w+){0,4} (?:de|du|a|au|chez|des)|(?:ich bin|wir sind)(?: \w+){0,4} (?:von|vom|"
    r"am|an der|aus|der|des|im)|(?:soy|somos|trabajo|vengo)(?: \w+){0,3} (?:de|del|en)|(?:sono|"
    r"siamo)(?: \w+){0,3} (?:di|del|della|dell'|presso|all'|al)|(?:sou|somos)(?: \w+){0,3} (?:da|do|de|"
    r"na|no)|(?:ik ben|wij zijn)(?: \w+){0,3} (?:van|bij|aan))\s+(?=(?:the |la |le |l'|der |dem |los |"
    r"las |de |o |a |het )?)"
)
_FOR_ALL = re.compile(
    r"\b(?:pour|for|fur|para|per|voor|from|de|du|von|vom|del|di|della|da|van|of) (?:the |l'|la |le |das |"
    r"der |dem |unser\w* |our |notre |our )?(?=(?:team|equipe|equipo|gruppe|groupe|group|lab|labo|"
    r"laborat\w+|institut\w*|unit|unite|universit\w*|company|department|departement)\b)"
)
_LABEL = re.compile(r"(?:^|[.;,(])\s*([^\W\d_][^.:;,()=]{2,30}?)\s*[:=]\s*([^.;()\n]{2,90})")
_AFTER_NAMES = re.compile(
    r"^\s*(?:\([^)]*\)|<[^>]*>)?\s*,?\s*(?:of|from|at|de|du|von|vom|del|della|di|da|do|van|bij)\s+"
)
_CHANGED = re.compile(
    r"\b(?:now|desormais|maintenant|nunmehr|jetzt|ahora|adesso|ora|agora|"
    r"nu)\b\W*[«“\"„']\s*([^»”\"“']{3,90}?)\s*[»”\"“']"
)

_POST = re.compile(
    rf"(?:{COLLEAGUE}|(?:personal |executive |research |teaching |associate |assistant |senior |junior )*"
    r"(?:assistante?|lecturer|researcher|fellow|officer|manager|administrator)|secretaires?|secretaria|"
    r"sekretarin|chargee?s? d|maitres?(?:se)? de conf|ingenieure?|wissenschaftliche\w*|referent\w*|"
    r"asistente|asistenta|assistente|medewerk\w+|gestore|gestor[a]?)\b"
)
_RESEARCH = re.compile(
    r"(?i)\b(?:de |of |in |di |der )?(?:recherches?|research|forschung|ricerca|pesquisa)\b"
)
_POSTAL = re.compile(r"\s+[-–—|·•]\s+[^-–—|·•]*\d.*$")  # "Polder BV - Oudeburg 12, Gent"
_FEWEST_WORDS = 2  # of an institution that stands alone: "University" names none


@dataclass(slots=True)
class Affiliations:
    """own: the sender's. everybody: of all who are registered. of: by the persons' numbers."""

    own: str | None = None
    everybody: str | None = None
    of: dict[int, str] = field(default_factory=dict)


def affiliations_in(
    sense: Sense, names: tuple[tuple[str | None, str | None], ...], sender: tuple[str | None, str | None]
) -> Affiliations:
    """What prose says of the persons (name, email) whom the mail registers."""
    found = Affiliations(own=_below_the_name(sense.letter, *sender))
    for spoken in sense.spoken:
        text, folded = spoken.clause.text, spoken.clause.folded
        _hear_after_names(text, folded, names, found)
        said = _labelled(text) or _bare(text, sense)
        meant = _following(_FOR_ALL, text, folded, sense, plain=False)
        own = _following(_OWN, text, folded, sense) or _following(_OWN_FROM, text, folded, sense, plain=False)
        changed = _CHANGED.search(folded)
        if re.search(r"\b(?:we|nous|wir|somos|siamo|wij)\b", folded):
            meant = meant or own
        found.everybody = found.everybody or said or meant
        found.own = (text[changed.start(1) : changed.end(1)] if changed else None) or own or found.own
    return found


def _following(
    pattern: re.Pattern[str], text: str, folded: str, sense: Sense, *, plain: bool = True
) -> str | None:
    """The institution right after the words. plain: any name with a capital will do, else it must tell."""
    for match in pattern.finditer(folded):
        name = institution_at(text[match.end() :])
        if name and (plain or has_institution_word(name)) and not _is_ours(name, sense):
            return name
    return None


def _is_ours(name: str, sense: Sense) -> bool:
    """The meeting, its network or its people are nobody's affiliation."""
    meeting = sense.letter.meeting
    folded = fold_line(name)
    ours = [fold_line(word) for word in (meeting.code, meeting.title, meeting.network or "") if word]
    return any(folded in one or one in folded for one in ours) or bool(belongings(folded, meeting.network))


def _labelled(text: str) -> str | None:
    for match in _LABEL.finditer(text):
        if column_of(match[1]) == "affiliation":
            return match[2].strip(" .,*_") or None
    return None


def _bare(text: str, sense: Sense) -> str | None:
    """An institution alone in its sentence, or between the commas of a bracket."""
    brackets = re.findall(r"\(([^()]{3,90})\)", text)
    for part in (text, *(part for bracket in brackets for part in re.split(r"[,;]", bracket))):
        plain = part.strip(" .,;:-")
        name = institution_at(plain)
        if not name or len(name) < len(plain) - 1 or len(name.split()) < _FEWEST_WORDS:
            continue
        if has_institution_word(name) and not _is_ours(name, sense):
            return name
    return None


def _hear_after_names(
    text: str, folded: str, names: tuple[tuple[str | None, str | None], ...], found: Affiliations
) -> None:
    """ "A, B and C of INSTITUTE": of those who are named before it."""
    ends = {
        number: folded.find(fold_line(name)) + len(name)
        for number, (name, _) in enumerate(names)
        if name and fold_line(name) in folded
    }
    if not ends:
        return
    last = max(ends.values())
    after = _AFTER_NAMES.match(folded[last:])
    name = institution_at(text[last + after.end() :]) if after else None
    if name and names_institution(name):
        found.of |= dict.fromkeys(ends, name)


def _below_the_name(letter: Letter, name: str | None, email: str | None) -> str | None:
    """ "Gudrun Weidlich (Rheinische Bildstelle)", "Name, Place" at the end, the line below the name."""
    if not name:
        return None
    for line in tidy(letter.text).split("\n")[::-1]:
        match = re.search(re.escape(name) + r"\s*(?:\(([^)]{3,80})\)|,\s*([^,.()]{3,80}))\.?$", line.strip())
        if match:
            return _place(match[1] or match[2], email, letter.meeting.network)
    closing = [line.strip() for line in tidy(letter.text).split("\n") if line.strip()][-4:]
    signed = [line.strip() for line in tidy(letter.signature).split("\n") if line.strip()]
    lines = [*closing, *signed]
    for number, line in enumerate(lines[:-1]):
        below = next((one for one in lines[number + 1 :] if not _is_a_post(one)), "")
        if name_key(below) == name_key(name):  # signed once more, with titles
            continue
        if fold_line(name) in fold_line(line) and (below in signed or has_institution_word(below)):
            return _place(below, email, letter.meeting.network)
    return None


def _is_a_post(line: str) -> bool:
    """ "Assistante de direction" below a name: what somebody is, not where."""
    post = _POST.match(fold_line(line))
    return post is not None and not has_institution_word(_RESEARCH.sub("", line[post.end() :]))


def _place(text: str, email: str | None, network: str | None) -> str | None:
    """A place of work: no sentence, no number, no mode or membership, and no town."""
    plain = _POSTAL.sub("", text).strip(" ,.;")
    if len(plain.split()) > _LONGEST or not plain[:1].isupper():
        return None
    if EMAIL.search(plain) or re.search(r"\d{4}|https?:", plain):
        return None
    if attendance_in(fold_line(plain)) is not None or membership_in(fold_line(plain), network) is not None:
        return None
    if likeness(plain).likeness is Likeness.PERSON:
        return None
    if len(plain.split()) == 1 and not names_institution(plain) and not in_domain(plain, email):
        return None  # "Ann Bell, Aberdeen"
    return plain


# Words in lower case that stand inside such a name.
_BETWEEN = (
    r"(?:of|the|for|and|de|du|des|la|le|les|l'|d'|et|en|pour|sur|fur|und|der|des|die|dem|del|della|delle|"
    r"dello|dell'|degli|di|da|do|das|dos|e|y|van|voor|het|en|i)"
)
_PIECE = re.compile(r"(?:[dl]['’])?[A-ZÀ-ÖØ-ÞŠŽĆČĐŁŚŻ0-9&][\w'’&./-]*|[^\W\d_][\w'’-]*", re.UNICODE)
_ACRONYM = re.compile(r"\b(?:[A-Z]{2,}[\w/-]*|[A-Z][a-z]+[A-Z]\w*)\b")
_LONGEST = 12  # words
_ARTICLE = re.compile(
    r"^(?:(?:the|la|le|les|das|der|die|dem|den|el|il|lo|o|a|het|de|un|une|an?|ein\w*)\s+|l['’])(?=\S)"
)
# What opens a letter or a request opens no institution's name.
_OPENS_ELSE = re.compile(
    r"^(?:merci|bonjour|bonsoir|salut|please|dear|hello|hi|thanks?|regards|cordialement|veuillez|"
    r"registrations?|inscriptions?|gracias|grazie|danke|bitte|liebe\w*|sehr|chere?s?|estimad\w+|gentile|"
    r"beste|geachte|your|votre|ihre?|my|our|mon|notre|mein\w*|best|kind|warm|can|could|see|au|"
    r"participation|presentiel|distanciel|remote)\b"
)


def names_institution(text: str) -> bool:
    """A word of institutions, an acronym, or a name with a capital inside ("GeoDunav")."""
    return has_institution_word(text) or bool(_ACRONYM.search(text))


def has_institution_word(text: str) -> bool:
    """A noun of institutions, or the legal form of one."""
    return any(map(_is_institutional, re.findall(r"[^\W\d_][^\W\d_.]*(?:\.[^\W\d_]+)*", text)))


def _is_institutional(word: str) -> bool:
    return institution_word(plain_fold(word)) is Known.WELL or is_legal_form(word)


def in_domain(text: str, email: str | None) -> bool:
    """Whether a word of the text stands in the address's domain: "Kartenwerk" of kv@kartenwerk.example."""
    domain = re.sub(r"[^a-z]", "", fold_line((email or "").rpartition("@")[2]))
    return any(word in domain for word in re.findall(r"[a-z]{4,}", fold_line(text)))


def institution_at(text: str) -> str | None:
    """The institution with which the text opens, an article before it left out; None where it names none.

    Its words have capitals, are words of institutions, or stand between such words.
    """
    start = len(text) - len(text.lstrip())
    article = _ARTICLE.match(fold_line(text[start:]))
    if article and not text[start : start + 1].isupper():
        start += article.end()
    if _OPENS_ELSE.match(fold_line(text[start:])):
        return None
    end, last = start, start
    for count, piece in enumerate(_PIECE.finditer(text, start)):
        gap = text[end : piece.start()]
        if count >= _LONGEST or gap.strip(" ") or (count == 0 and piece.start() != start):
            break
        word = piece.group()
        stands = word[0].isupper() or word[0].isdigit() or re.match(r"[dl]['’][A-ZÀ-Þ]", word)
        if not stands and not _is_institutional(word) and not _connects(word):
            break
        end = piece.end()
        if stands or _is_institutional(word):
            last = end
    found = text[start:last].strip(" .,;:'’-")
    return found if len(found) > 1 and any(letter.isupper() for letter in found) else None


def _connects(word: str) -> bool:
    return bool(re.fullmatch(_BETWEEN, fold_line(word)) or re.match(r"[dl]'", fold_line(word)))
