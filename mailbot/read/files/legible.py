"""Whether extracted text is language or rubbish: fonts without a map give "!"#$%&'" from every reader."""

from __future__ import annotations

import re
import unicodedata


def is_legible(text: str) -> bool:
    """False for text that no person wrote; an empty text is not legible."""
    shown = [char for char in text if not char.isspace()]
    if not shown:
        return False
    letters = sum(char.isalpha() for char in shown)
    strange = sum(
        unicodedata.category(char) in ("Cc", "Co", "Cn", "So") or char == "\ufffd" for char in shown
    )
    if strange > 0.05 * len(shown) or letters < 0.55 * len(shown):
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    if len(words) < 30:
        return True
    latin = [word for word in words if word[0].isascii()]
    if len(latin) < 0.5 * len(words):
        return True
    vowels = sum(bool(re.search(r"[aeiouyàâäéèêëîïôöùûüáíóúąęőűıø]", word, re.IGNORECASE)) for word in latin)
    short = sum(len(word) > 25 for word in latin)
    return vowels > 0.7 * len(latin) and short < 0.2 * len(latin)
