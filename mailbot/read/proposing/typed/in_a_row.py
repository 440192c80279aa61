"""Fields in a row, one behind the other in a paragraph: "Hi Nora! My talk: A title. In short: We ..."."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import pairwise

from mailbot.read.naming.lexicon.persons import MY_OR_OUR
from mailbot.read.naming.lexicon.texts import SUBMITTED
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import FIELDS, field_of, label_in
from mailbot.read.proposing.spoken.cover import is_greeting, is_letter

MAIN = frozenset({"title", "authors", "abstract"})
_ODD = (
    (
        "Title",
        "title",
        re.compile(
            rf"(?:(?:proposed|the|{MY_OR_OUR}) )?(?:talk|paper|topic|subject|theme|work|expose|communication|"
            r"sujet|objet|vortrag|thema|beitrag|ponencia|tema|charla|intervento|argomento|contribution|"
            r"presentation|proposal|proposition|onderwerp)(?: (?:title|proposed|propose))?"
        ),
        3,
        40,
    ),
    (
        "Authors",
        "authors",
        re.compile(r"who|by|qui|par|wer|von|quien|chi|names?|noms?|team|equipe|people|with whom|personnes"),
        2,
        60,
    ),
    (
        "Abstract",
        "abstract",
        re.compile(
            r"what|quoi|was|que|cosa|inhalt|contenu|pitch|in short|en bref|argument(?:aire)?|texte|text|"
            r"details|"
            r"content|beschreibung|descripcion|descrizione|descriptif|description|omschrijving"
        ),
        8,
        2000,
    ),
)
_GREETED = re.compile(r"^[^:.!?]{2,40},\s+(?=[A-ZÀ-Þ][^\W\d_]+\s?:\s)")  # "Dear Nora, Title: A talk. ..."
_WITHIN = re.compile(r"(?:(?<=[.;)!?])\s+|\n)(?P<label>[A-ZÀ-Þ][^\W\d_]+(?:[ -][^\W\d_]+)?)\s?:\s")
_BY = re.compile(
    r"^(?P<title>\S[^()«»“”„\"]{15,200}[^\s»”\"]),\s+(?:by|par|von|di|de|por|door)\s+"
    r"(?P<names>[^\W\d_a-zß-ÿ](?:(?![^\W\d_]{3}\.\s)[^:?!]){5,150}?)\.?$"
)
_GREETING = re.compile(r"^(?P<greeting>[^:?]{2,90}[.!])\s+(?P<rest>[^\W\d_a-zß-ÿ][^!?]+)$")
_FEW = 5  # lines of people with their institutions in brackets


def run_on(block: list[str]) -> list[str]:
    """ "Title: A talk. Authors: Ann Bell. Abstract: We ..." as a line for each field."""
    whole = " ".join(line.strip() for line in block)
    greeted = _GREETED.match(whole)
    if greeted and field_of(whole[greeted.end() :].split(":")[0]) in MAIN:
        return [whole[: greeted.end()].strip(), "", *run_on([whole[greeted.end() :]])]
    if label_in(block[0]) is None:
        told = _told_within(block) or _said_by(whole)
        return told or ([whole] if _cut_in_brackets(block) and _are_told(whole) else block)
    cuts = [match.start("label") for match in _WITHIN.finditer(whole) if field_of(match["label"]) in FIELDS]
    if not cuts or any(label_in(line) is not None for line in block[1:]):
        return block
    pieces = [whole[first:end].strip() for first, end in pairwise([0, *cuts, len(whole)])]
    return [*(piece.rstrip(" .;") for piece in pieces[:-1]), pieces[-1]]


def _told_within(block: list[str]) -> list[str]:
    """ "Still a slot? My talk: A title. In short: We ...": a line for each field, below the letter."""
    whole = "\n".join(line.strip() for line in block)
    found = [match.start("label") for match in _WITHIN.finditer(whole)]
    pieces = [whole[first:end].strip() for first, end in pairwise([*found, len(whole)])]
    proper = {field_of(piece.partition(":")[0]) for piece in pieces} & FIELDS
    fields = [_field_told(*piece.partition(":")[::2], proper) for piece in pieces]
    cuts = [at for at, field in zip(found, fields, strict=True) if field]
    if "abstract" not in fields or len(MAIN.intersection(fields)) < 2:
        return []
    above, *lines = (" ".join(whole[at:end].split()) for at, end in pairwise([0, *cuts, len(whole)]))
    if not SUBMITTED.search(fold(f"{above} {lines[0].split(':')[0]}")):
        return []
    return [above, "", *(line.rstrip(" .;") for line in lines[:-1]), lines[-1]]


def _said_by(whole: str) -> list[str]:
    """ "Ciao Nora, in haste. A title, by Ann Bell." as lines of their own."""
    match = _BY.match(whole)
    if match is None or not is_name_line(match["names"]):
        return []
    greeted = _GREETING.match(match["title"]) if is_greeting(match["title"].split(",")[0]) else None
    title = greeted["rest"] if greeted else match["title"]
    if is_greeting(title) or is_letter(title) or is_name_line(title):
        return []
    return [greeted["greeting"], "", title, match["names"]] if greeted else [title, match["names"]]


def _cut_in_brackets(block: list[str]) -> bool:
    """Whether the mail program wrapped the lines amid a bracket or before one."""
    cut = [line.count("(") > line.count(")") or below.startswith("(") for line, below in pairwise(block)]
    return len(block) <= _FEW and any(cut)


def _are_told(whole: str) -> bool:
    """ "Ann Bell (River Lab), Bob Cole (Office) & Dr Kofi Adu (Guild)": each with where they work."""
    names = re.sub(r"\([^()]*\)", ";", whole).split(";")
    return len(names) > 2 and all(
        is_name_line(re.sub(r"^\W+|^\s*(?:and|et|und|y|e|en)\s", "", one))
        for one in names
        if one.strip(" ,.&")
    )


def _field_told(words: str, value: str, proper: Set[str | None]) -> str | None:
    """The field of a label, or of an odd one for a field that no proper label names."""
    field = field_of(words)
    return field if field in FIELDS else field_of(odd_label(words, value, proper) or "")


def odd_label(words: str, value: str, fields: Set[str | None]) -> str | None:
    """ "Talk: ...", "Who: ...", "What: ...": the label meant, for a field that is not among those told."""
    length = len(value.split())
    for label, field, pattern, least, most in _ODD:
        if field not in fields and least <= length <= most and pattern.fullmatch(fold(words).strip()):
            return label
    return None
