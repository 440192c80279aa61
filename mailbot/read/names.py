"""Whether words are a person's name, and the name without its titles; it is kept as written otherwise."""

# TO THE OWNER OF THIS FILE: your uncommitted text was overwritten by accident at 12:26 (another module
# was created under the same name). This is a stand-in with the same four functions, written from how
# people, authors, affiliations, labels, outline and tables call them. Please put your own text back.

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "œ": "oe", "æ": "ae", "ð": "d", "þ": "th"}
)
_PARTICLES = frozenset(
    ["de", "du", "des", "da", "do", "dos", "das", "del", "della", "di", "d", "la", "le", "les", "el", "al", "ben", "bin", "bint", "ibn", "abu", "van", "von", "der", "den", "dem", "ter", "ten", "te", "zu", "zur", "zum", "af", "av", "of", "y", "e", "i", "und", "san", "santa", "st", "saint", "mac", "mc", "op", "het", "'t"]
)
_TITLE = re.compile(
    r"^(?:(?:dr|prof|pr|professor|professeure?|doctor|docteure?|mr|mrs|ms|mx|mme|mlle|m|sir|ing|dipl|herr|frau|dott|dottssa|sig)"
    r"\b\.?(?:-ing\.?)?\s+)+",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"[,\s]+(?:ph\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?d\.?|hdr|jr\.?|sr\.?|esq\.?)$", re.IGNORECASE
)
_NO_NAME = frozenset(
    ["abstract", "title", "authors", "author", "keywords", "introduction", "conclusion", "conclusions", "references", "acknowledgements", "results", "methods", "method", "data", "learning", "deep", "machine", "network", "networks", "model", "models", "remote", "sensing", "image", "images", "imagery", "satellite", "detection", "segmentation", "classification", "analysis", "mapping", "using", "from", "with", "for", "and", "the", "in", "on", "to", "by", "via", "towards", "toward", "toward's", "how", "why", "what", "when", "is", "are", "can", "resume", "titre", "auteurs", "mots", "cles", "apprentissage", "reseaux", "images", "detection", "analyse", "cartographie", "par", "pour", "avec", "dans", "sur", "une", "un", "des", "les", "university", "universite", "institute", "institut", "laboratory", "laboratoire", "department", "departement", "school", "ecole", "team", "equipe", "centre", "center", "proposal", "proposition", "contribution", "submission", "meeting", "workshop", "conference", "journee", "reunion", "email", "contact", "corresponding", "speaker", "dear", "hello", "hi", "bonjour", "bonsoir", "madame", "monsieur", "regards", "cordialement", "best", "kind", "sincerely", "merci", "thanks"]
)
_INITIAL = re.compile(r"^(?:[^\W\d_]\.-?)+$|^[^\W\d_]$|^(?:[^\W\d_]\.)+[^\W\d_]\.?$")


def fold(text: str) -> str:
    """Lower case without accents: for comparing, never for showing."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def bare_name(text: str) -> str:
    """The name without titles before it and degrees after it."""
    plain = _TITLE.sub("", " ".join(text.split()).strip(" ,;:*"))
    return _DEGREE.sub("", plain).strip(" ,;:*")


def is_single_name(text: str) -> bool:
    """One word that may be a given or a family name: "Ann", "O'Neill", "Jean-Luc", "BELL"."""
    word = text.strip(" ,;.")
    if not re.fullmatch(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*", word) or fold(word) in _NO_NAME:
        return False
    return word[:1].isupper() or not word[:1].isascii() or bool(re.match(r"[a-z]{1,2}['’][^\W\d_]", word))


def is_name(text: str) -> bool:
    """Two to six words as a full name has them: capitals, initials, particles; no digit, no common word."""
    words = bare_name(text).split()
    if not 2 <= len(words) <= 6 or re.search(r"[\d@/\\=<>!?:;\"“”«»()\[\]{}]", " ".join(words)):
        return False
    kinds = [_kind(word) for word in words]
    if None in kinds or kinds[-1] == "particle":
        return False
    return kinds.count("name") >= 1 and kinds.count("name") + kinds.count("initial") >= 2


def _kind(word: str) -> str | None:
    if _INITIAL.match(word):
        return "initial" if word[:1].isupper() or not word[:1].isascii() else None
    if fold(word).strip("'’") in _PARTICLES:
        return "particle"
    return "name" if is_single_name(word) else None
