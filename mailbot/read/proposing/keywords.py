"""Keywords out of one value: separated by commas, semicolons, points in the middle, bars or lines."""

from __future__ import annotations

import re


def keywords_in(text: str) -> tuple[str, ...]:
    """The keywords in order, without numbering and a final point; () for an empty value."""
    text = text.strip().strip("*_ ")
    for separator in (";", "·", "•", "|", "—", "–", ",", "\n"):
        if separator in text:
            parts = re.split(re.escape(separator), text.replace("\n", " ") if separator != "\n" else text)
            break
    else:
        parts = re.split(r"\s-\s|\s/\s|\.\s", text)
    words = (" ".join(part.split()).strip(" .,;:*_-•·") for part in parts)
    return tuple(dict.fromkeys(word for word in words if word and len(word) <= 90))
