"""How lists of words and tables of phrases become one pattern, on folded text."""

from __future__ import annotations

import re

# Whoever is named, in a clause of telling.name_spans.with_names_as_one; "nn0_1" are the first two.
NAMED = r"nn[\d_]+"


def stems(text: str) -> str:
    """One of the words, as an expression. A star stands for any ending, an underscore for a space."""
    words = (re.escape(word).replace(r"\*", r"\w*").replace("_", " ") for word in text.split())
    return f"(?:{'|'.join(words)})"


def any_of(*expressions: str) -> re.Pattern[str]:
    """One of the expressions, as whole words of a folded clause; "'d like" begins within a word."""
    return re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(expressions)})(?![\w])")
