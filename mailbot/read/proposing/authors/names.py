"""Whether a few words are a person's name, and the name without titles, degrees and marks.

The shape of the words decides, the words that no name holds, and what the lists of names and of
institutions say (read/naming); a name that no list knows is a name all the same.
"""

from __future__ import annotations

import re
import unicodedata

from mailbot.read.naming.folding import fold as fold
from mailbot.read.naming.folding import word_set
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.naming.titles import without_titles

PARTICLES = word_set(
    "de du des da das do dos di del della dello degli van von der den ter ten te zu zum zur la le les "
    "el al bin binti binte bint ibn ben bat bar abu abd av af ap ab ferch verch nic ni ould mint ait y e i "
    "of 't d l st ste und het op dem vom dei dal dalla degli lo los las san sant ul ur"
)
# Words that tie the one before to the one after: no title or label is whole with one at its end.
_LINKS = word_set(
    "a an the of for in on with and or from by to via using de du des la le les l d et ou en par pour sur "
    "avec dans au aux un une der die das des dem den und oder fur mit von zur zum del los las y o con por "
    "il lo gli e di della dei do da dos das para com het een van voor met"
)
_ALSO_NAMES = word_set("San Sant Lo Ul Ur Ni Nic Bar Bat Ab Af Ap Ait")  # with a capital: "Zhang San"
_DUTCH = re.compile(r"\b(?:in|op|van|aan|uit|onder|over) ['’ʼ`´]t\b", re.IGNORECASE)  # "in 't Veld"
_BEFORE_HYPHEN = r"(?:bat|bar|ben|bin|bint|ibn|abu|ould|as|ash|an|ar|at|ad|az|es|ed|er|en|ez|ait)"
_DEGREE = re.compile(
    r"(?:,\s*|\s+|\s*\()(?:ph\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?\s?eng\.?|dr\.?-ing\.?|md|mba|hdr|"
    r"d\.?phil\.?|"
    r"ing\.?|ieee (?:senior |student )?(?:member|fellow)|(?:senior |student )?member,? ieee|fellow,? ieee|"
    r"(?:ph\.?\s?d\.?|doctoral|master) (?:student|candidate)|doctorante?|post-?doc\w*)\)?(?=\s*(?:,|;|\)|$))",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"^(?:[^\W\d_]\.?-?){1,3}\.?$")
_LETTERS = re.compile(r"^[^\W\d_][^\W\d_'’ʼ`´.\-‐‑·]*(?:['’ʼ.\-‐‑·][^\W\d_]*)*$")

# Words that stand in titles, headings and addresses, folded; a person's name holds none of them.
_NO_NAME = word_set(
    "abstract abstracts resume summary keywords keyword introduction conclusion references "
    "acknowledgements title titre authors author auteurs auteur affiliation affiliations email "
    "contact subject topic session talk oral poster presentation communication proposal proposition "
    "submission contribution workshop conference meeting journee seminar january february march july "
    "september october november december janvier fevrier avril juin juillet aout septembre octobre "
    "novembre decembre the and for with from into via using toward towards about under over between "
    "through by in on or as at is are can how what why when which who not we our this that these its "
    "pour par dans avec sans sur sous entre vers chez une un aux ou et est sont comment quand fur mit "
    "und ein eine die learning deep neural network networks data image images imagery remote sensing "
    "satellite earth observation time series model models detection classification segmentation "
    "mapping analysis analyse approach method methods based multi self supervised unsupervised "
    "foundation survey benchmark dataset application applications recognition artificial intelligence "
    "pattern machine vision language radar sar lidar reseaux reseau apprentissage donnees "
    "teledetection cartographie detecter intelligence artificielle dear hello hi bonjour bonsoir "
    "regards cordialement merci thanks best sincerely corresponding presenting presenter speaker "
    "orateur pages version draft email mail country germany italy spain belgium switzerland canada "
    "portugal netherlands norway sweden austria poland greece india china japan brazil ireland "
    "denmark finland allemagne espagne italie suisse belgique royaume-uni usa uk kingdom states "
    "united article info informations information history received accepted published available online "
    "formulaire formular formulario form modulo fiche feuille soumission einreichung anmeldung template "
    "gabarit modele vorlage appel call workshops konferenz tagung convegno congreso jornada conferencia "
    "convocatoria vortrag beitrag ponencia "
    "citation cite copyright editor edited research paper original letter supplementary licence license"
)


def is_link(word: str) -> bool:
    """Whether a word cannot end a title or a label: "of", "de la", "und"."""
    return fold(word) in _LINKS


def bare_name(text: str) -> str:
    """The name as written, less civil titles, degrees, and what hangs on its ends."""
    name = " ".join(text.split()).strip(" ,;:.*†‡§¶#_|–—-•·")
    if text.rstrip().endswith(".") and re.search(r"\b[^\W\d_]$", name):
        name += "."  # an initial's own point: "Oduya M. K."
    for _ in range(2):
        name = _DEGREE.sub("", name).strip(" ,;")
    return without_titles(name).strip(" ,;")


def is_name(text: str) -> bool:
    """Whether the text has the shape of one person's full name, and none of an institution's words."""
    return has_name_shape(text) and likeness(bare_name(text)).likeness is not Likeness.INSTITUTION


def has_name_shape(text: str) -> bool:
    """Whether its words are written as a person's are: enough where only people can stand."""
    name = bare_name(text)
    words = _DUTCH.sub("van", name).split()
    if not name or len(name) > 60 or any(char.isdigit() or char in "@/:?!()[]" for char in name):
        return False
    if len(words) == 1:
        return 2 <= len(name) <= 4 and all(unicodedata.category(char) == "Lo" for char in name)
    if len(words) > 7:
        return False
    if any(fold(word).strip(".,") in _NO_NAME - PARTICLES for word in words):
        return False
    return all(_name_word(word) for word in words) and _has_family_name(words)


def is_single_name(word: str) -> bool:
    """One capitalised word that may be half of "Family, Given"."""
    return _name_word(word) and fold(word) not in PARTICLES and fold(word) not in _NO_NAME


def _name_word(word: str) -> bool:
    plain = word.strip(",")
    if fold(plain) in PARTICLES or plain.casefold() in PARTICLES:
        return True
    if _INITIALS.match(plain) and plain[0].isupper():
        return True
    if not _LETTERS.match(plain):
        return False
    if unicodedata.category(plain[0]) == "Lo":
        return True
    elided = re.match(rf"^(?:(?:d|l|dell|al|el|o|n|t)['’-]|{_BEFORE_HYPHEN}-)", plain, re.IGNORECASE)
    first = plain[elided.end() : elided.end() + 1] if elided else plain[:1]
    return first.isupper() or plain[:1].isupper()


def _has_family_name(words: list[str]) -> bool:
    """At least one whole word, and two that are no particles."""
    own = [word for word in words if word.casefold() not in PARTICLES or word in _ALSO_NAMES]
    return any(len(word.strip(".-'’")) > 1 for word in own) and len(own) >= 2


def same_person(one: str, other: str) -> bool:
    """Same words in any order, or the same family name with the given one's initial."""
    first = [word for word in re.split(r"[\s,.\-]+", fold(one)) if word]
    second = [word for word in re.split(r"[\s,.\-]+", fold(other)) if word]
    if not first or not second:
        return False
    if sorted(first) == sorted(second):
        return True
    if first[-1] != second[-1] or len(first[-1]) < 2 or first[0][0] != second[0][0]:
        return False
    return len(first[0]) == 1 or len(second[0]) == 1
