"""The language of what a person wrote: a vote of short common words and of letters. None when nothing "
"tells."""

from __future__ import annotations

import re
from collections import Counter

from mailbot.read.mail.language_words import WORDS

_SAMPLE = 6000
_WEIGHT = {language: dict.fromkeys(words.split(), 1.0) for language, words in WORDS.items()}
_SHARED = Counter(word for words in _WEIGHT.values() for word in words)
# Letters that few languages use: a vote each time, small beside a word's.
_LETTERS = {
    "fr": "èêëàâîôûùçœ", "de": "äöüß", "es": "ñ¿¡áíóú", "pt": "ãõçâêáóí", "it": "òàùìè", "sv": "åäö", "da":
    "æøå",
    "no": "æøå", "fi": "äö", "pl": "ąćęłńśźż", "cs": "ěščřžůýáí", "ro": "șțăîş", "hu": "őűáöü", "tr": "ğışç",
    "ca": "·çàòï", "sk": "ľĺŕôäťďščžýá", "sl": "čšž", "hr": "čćšđž", "et": "õäöü", "lv": "āēīūģķļņč",
    "lt": "ąčęėįšųūž", "vi": "ơưăđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "is": "ðþæ",
}  # fmt: skip
# How likely a correspondent is to write it: decides between neighbours that share their short words.
_PRIOR = {
    "en": 1.15,
    "fr": 1.15,
    "de": 1.15,
    "es": 1.1,
    "it": 1.1,
    "pt": 1.1,
    "nl": 1.1,
    "sv": 1.06,
    "da": 1.06,
    **dict.fromkeys(("et", "lv", "lt", "sk", "sl", "ca"), 0.92),
}
_WORD = re.compile(r"[^\W\d_]+(?:-joint)?")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("sr", re.compile(r"[јљњћђџЈЉЊЋЂЏ]")),
    ("bg", re.compile(r"[ъЪ]|\b(?:ще|съм|сме|със|във|тази|този|моля|здравейте)\b")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("fa", re.compile(r"[پچژگ]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
# Letters or words of one language among those that share a script: one in so many letters tells it.
_SIGNED_BY_A_FEW = {"uk": 60, "sr": 40, "bg": 40, "fa": 40}
# The header lines of another mail ("Asunto: …") are not in the writer's language.
_HEADER_LINE = re.compile(
    r"(?im)^[ \t>*]{0,4}(?:subject|objet|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|"
    r"tárgy|aihe|subiect|konu)[ *]?:.*$"
)
_QUOTED = re.compile(r"«[^»]{0,300}»|“[^”]{0,300}”|\"[^\"\n]{0,300}\"|\S+@\S+|https?://\S+")


def language_of(text: str, subject: str = "") -> str | None:
    """ISO 639-1, or None. The subject speaks only where the text does not (replies keep another's "
    "subject)."""
    return _voted(text) or _voted(subject)


def _voted(text: str) -> str | None:
    sample = _QUOTED.sub(" ", _HEADER_LINE.sub(" ", text[:_SAMPLE])).replace("’", "'")
    script = _by_script(sample)
    if script:
        return script
    votes = _votes(sample)
    if not votes:
        return None
    best, second = (*votes.most_common(2), ("", 0.0))[:2]
    if best[1] < 0.3 or best[1] - second[1] < 0.05 * best[1]:
        return None
    return best[0]


def _by_script(sample: str) -> str | None:
    letters = sum(sign.isalpha() for sign in sample)
    for language, pattern in _SCRIPTS:
        count = len(pattern.findall(sample))
        if language in _SIGNED_BY_A_FEW:
            if count * _SIGNED_BY_A_FEW[language] > letters > 0 and _is_written_in(sample, language):
                return language
        elif count * 4 > letters > 0:
            return language
        if language == "ja" and count * 20 > letters > 0:
            return language
    return None


def _is_written_in(sample: str, language: str) -> bool:
    """In the script that the language shares with its neighbours; Russian has letters that others lack."""
    script = "\u0600-\u06ff" if language == "fa" else "\u0400-\u04ff"
    if language in {"bg", "sr"} and re.search("[ыэЫЭ]", sample):
        return False
    return len(re.findall(f"[{script}]", sample)) * 2 > sum(sign.isalpha() for sign in sample)


def _votes(sample: str) -> Counter[str]:
    lower = sample.casefold().replace("\u0131", "i") if "ı" not in sample else sample.lower()
    words = Counter(_WORD.findall(lower))
    votes: Counter[str] = Counter()
    for language, known in _WEIGHT.items():
        score = sum(
            min(count, 8) * known[word] / _SHARED[word] ** 0.5
            for word, count in words.items()
            if word in known
        )
        letters = sum(lower.count(letter) for letter in _LETTERS.get(language, ""))
        if score or letters:
            votes[language] = (score + min(letters, 12) * 0.25) * _PRIOR.get(language, 1.0)
    return votes
