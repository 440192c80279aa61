"""How lists of words and tables of phrases become one pattern, on folded text; the small words they share."""

from __future__ import annotations

import re

# Whoever is named, in a clause of telling.name_spans.with_names_as_one; "nn0_1" are the first two.
NAMED = r"nn[\d_]+"

# Folded, in all the languages: whose somebody or something is.
MY = (
    r"(?:my|mon|ma|mes|meine?[nmrs]?|mis?|(?:la )?mia|(?:il )?mio|(?:i )?miei|(?:as? )?minhas?|(?:os? )?meus?"
    r"|mijn)"
)
OUR = r"(?:our|notre|nos|unsere?[nmrs]?|nuestr[oa]s?|nostr[oaei]|noss[oa]s?|onze?)"
HIS = r"(?:his|her|their|son|sa|leurs?|seine?[nmrs]?|ihre?[nmrs]?|su|sua|zijn|haar)"
MY_OR_OUR = rf"(?:{MY}|{OUR})"
ONESELF = (
    r"(?:i|me|myself|moi(?:[- ]meme)?|ich(?: selbst| selber)?|mich|yo(?: mism[oa])?|mi|io(?: stess[oa])?|"
    r"eu(?: mesm[oa]| propri[oa])?|ik(?:zelf)?|mij|jag(?: sjalv)?|jeg(?: selv)?)"
)
AND = r"(?:and|et|und|y|e|en|&)"


def stems(text: str) -> str:
    """One of the words, as an expression. A star stands for any ending, an underscore for a space."""
    words = (re.escape(word).replace(r"\*", r"\w*").replace("_", " ") for word in text.split())
    return f"(?:{'|'.join(words)})"


def any_of(*expressions: str) -> re.Pattern[str]:
    """One of the expressions, as whole words of a folded clause; "'d like" begins within a word."""
    return re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(expressions)})(?![\w])")
