"""How tables of expressions become one pattern."""

from __future__ import annotations

import re


def any_of(*expressions: str) -> re.Pattern[str]:
    """One of the expressions, as whole words of a folded clause; "'d like" begins within a word."""
    return re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(expressions)})(?![\w])")


# Whoever is named, in a clause of name_spans.with_names_as_one; "nn0_1" are the first two.
NAMED = r"nn[\d_]+"
