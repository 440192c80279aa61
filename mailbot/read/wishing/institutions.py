"""Names of institutions in prose: where one begins and ends, and what tells it from a town or a person."""

from __future__ import annotations

import re

from mailbot.read.naming.folding import fold as plain_fold
from mailbot.read.naming.gazetteer import Known, institution_word, is_legal_form
from mailbot.read.wishing.clauses import fold

# Words in lower case that stand inside such a name.
_BETWEEN = (
    r"(?:of|the|for|and|de|du|des|la|le|les|l'|d'|et|en|pour|sur|fur|und|der|des|die|dem|del|della|delle|"
    r"dello|dell'|"
    r"degli|di|da|do|das|dos|e|y|van|voor|het|en|i)"
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
    r"registrations?|"
    r"inscriptions?|gracias|grazie|danke|bitte|liebe\w*|sehr|chere?s?|estimad\w+|gentile|beste|geachte|"
    r"your|votre|"
    r"ihre?|my|our|mon|notre|mein\w*|best|kind|warm|can|could|see|au|participation|presentiel|distanciel|"
    r"remote)\b"
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
    domain = re.sub(r"[^a-z]", "", fold((email or "").rpartition("@")[2]))
    return any(word in domain for word in re.findall(r"[a-z]{4,}", fold(text)))


def institution_at(text: str) -> str | None:
    """The institution with which the text opens, an article before it left out; None where it names none.

    Its words have capitals, are words of institutions, or stand between such words.
    """
    start = len(text) - len(text.lstrip())
    article = _ARTICLE.match(fold(text[start:]))
    if article and not text[start : start + 1].isupper():
        start += article.end()
    if _OPENS_ELSE.match(fold(text[start:])):
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
    return bool(re.fullmatch(_BETWEEN, fold(word)) or re.match(r"[dl]'", fold(word)))
