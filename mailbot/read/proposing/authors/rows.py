"""The rows of a block of authors: names, affiliations or addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.read.files.document import Line
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.institutions import (
    emails_in,
    ends_in_country,
    is_affiliation,
    named_in_domain,
    without_emails,
)
from mailbot.read.proposing.authors.mended import mended_lines
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.authors.names import PARTICLES, fold, is_link, is_name, is_single_name
from mailbot.read.proposing.authors.raised import (
    CLOSE,
    OPEN,
    affiliation_mark,
    marked,
    with_letter_marks,
    with_name_marks,
    without_marks,
)

_JUNK = re.compile(
    r"^(?:\W*\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}\W*|(?:https?://|www\.)\S+|orcid\b.*|"
    r"\W*(?:\d{4}-){3}\d{3}[\dX]\W*|(?:an? )?(?:preprint|working paper|draft|manuscript)\b.{0,40}|(?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|"
    r"avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s+\d{4}|\d{1,2}(?:st|nd|rd|th|"
    r"er)?\s+\w+\s+\d{4}|\w+ \d{1,2},? \d{4})$"
)
NOTE = re.compile(
    r"^\W*(?:corresponding author|auteure? correspondante?|these authors contributed|equal contribution|"
    r"ces auteurs ont|contribution egale|presenting author|presenter|speaker|orateur|oratrice|"
    r"denotes|contact)\b"
)


TOLD = "affiliation"  # the style of a line that the document itself calls an affiliation
_OPEN_END = re.compile(r"(?:[,;&]|\band|\bet|\bund)\s*$")
_BETWEEN = r"[,;·|]|\s(?:and|et|und|[-–—&])\s"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the block: its marked text and what it is. look: bold, italic, size."""

    text: str
    kind: str  # "names", "affiliation", "emails"
    emails: tuple[str, ...] = ()
    gap: bool = False
    look: tuple[bool, bool, int] = (False, False, 0)


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """The rows of a block in reading order, notes and dates left out."""
    rows: list[Row] = []
    mended = mended_lines(lines)
    texts = with_letter_marks([marked(line) for line in mended])
    small = _small_print(mended)
    for line, text in zip(mended, texts, strict=True):
        folded = fold(without_marks(text)).strip()
        if not folded or _JUNK.match(folded):
            continue
        look = (line.bold, line.italic, round(line.size))
        emails = emails_in(text.replace(OPEN, " ").replace(CLOSE, " "))
        told = line.style == TOLD or (bool(rows) and 0 < _print(line) <= small)
        if told and (bare := without_emails(text) if emails else text):
            rows.append(Row(bare, "affiliation", emails, line.gap_before, look))
            continue
        rows.append(_row(text, folded, emails, rows, line.gap_before, look))
    return _unwrapped(_upright_below(_second_of_block(rows)))


def _second_of_block(rows: list[Row]) -> list[Row]:
    """Blocks of a name over an institution: what stands below the last name is one, whatever its words."""
    if not rows:
        return rows
    starts = [at for at, row in enumerate(rows) if row.gap or at == 0]
    blocks = [rows[at:end] for at, end in zip(starts, [*starts[1:], len(rows)], strict=True)]
    plain = [len(block) > 1 and block[0].kind == "names" and OPEN not in block[0].text for block in blocks]
    odd = [block for block in blocks if all(row.kind != "affiliation" for row in block)]
    if len(blocks) < 2 or not all(plain) or len(odd) != 1 or odd[0][1].kind != "names":
        return rows
    if any(row.kind == "names" for row in odd[0][2:]):
        return rows
    if any(row.kind == "names" for block in blocks for row in block[1:] if block is not odd[0]):
        return rows
    return [replace(row, kind="affiliation") if row is odd[0][1] else row for row in rows]


def _small_print(lines: Sequence[Line]) -> float:
    """The size, clearly below that of the first name, in which people's institutions stand; 0 for none."""
    first = next((_print(line) for line in lines if line.size and is_name_line(marked(line))), 0.0)
    below = [line for line in lines if 0 < _print(line) < 0.93 * first]
    told = [_print(line) for line in below if is_affiliation(marked(line)) or emails_in(marked(line))]
    return max(told, default=0.0) if 2 * len(told) >= len(below) or _alternate(lines, first) else 0.0


def _alternate(lines: Sequence[Line], first: float) -> bool:
    """Names in large print, each with one line in small print below it."""
    large = [_print(line) >= 0.93 * first for line in lines if line.size]
    return len(large) > 3 and large == [True, False] * (len(large) // 2)


def _print(line: Line) -> float:
    """The size of a line's largest letters: small capitals are no small print."""
    return max((span.size for span in line.spans if not span.raised), default=line.size)


def _upright_below(rows: list[Row]) -> list[Row]:
    """Names in italics and one line in upright print below them all: that is where they work."""
    named = [row for row in rows if row.kind == "names"]
    told = any(row.kind == "affiliation" for row in rows)
    if told or len(named) < 2 or named[-1].look[1] or not all(row.look[1] for row in named[:-1]):
        return rows
    if OPEN in named[-1].text or len(people_in(named[-1].text)) > 1:
        return rows
    return [replace(row, kind="affiliation") if row is named[-1] else row for row in rows]


def _row(
    text: str,
    folded: str,
    emails: tuple[str, ...],
    before: list[Row],
    gap: bool,
    look: tuple[bool, bool, int],
) -> Row:
    bare = without_emails(text) if emails else text
    if emails and (len(without_marks(bare)) < 3 or NOTE.match(folded)):
        return Row(text, "emails", emails, gap, look)
    if NOTE.match(folded) and not is_name_line(bare.split(":", 1)[-1]):
        return Row(text, "emails", emails, gap, look)
    first = next((row for row in before if row.kind == "names"), None)
    told = [email for row in before for email in row.emails]
    if (
        first is not None
        and "," not in bare
        and named_in_domain(bare, told)
        and len(people_in(first.text)) == 1
    ):
        return Row(bare, "affiliation", emails, gap, look)
    if _is_address_below(bare, before) or _is_place_below(bare, before):
        return Row(bare, "affiliation", emails, gap, look)
    starts_with_mark = bool(affiliation_mark(bare)) and first is not None
    lower = _looks_lower(bare, look, first, before) or _is_plain_below(bare, look, first, before)
    if is_name_line(bare) and not starts_with_mark and not lower:
        return Row(bare, "names", emails, gap, look)
    return Row(bare, "affiliation", emails, gap, look)


def _is_address_below(text: str, before: list[Row]) -> bool:
    """ "River Works, Oslo, Norway" right below a name that stands alone on its line."""
    last = before[-1] if before else None
    if last is None or last.kind != "names" or OPEN in text or not ends_in_country(text):
        return False
    return "," not in last.text and len(people_in(last.text)) == 1


def _is_place_below(text: str, before: list[Row]) -> bool:
    """ "Vogelburg Xolbrand, River School" below a list of names alone: no part of it is surely a person."""
    last = before[-1] if before else None
    if last is None or last.kind != "names" or OPEN in last.text + text:
        return False
    names = [piece for piece in re.split(_BETWEEN, last.text) if piece.strip()]
    parts = [likeness(part).likeness for part in text.split(",") if part.strip()]
    several = len(people_in(last.text)) == len(names) > 1 and len(parts) > 1
    return several and Likeness.INSTITUTION in parts and Likeness.PERSON not in parts


def _is_plain_below(text: str, look: tuple[bool, bool, int], first: Row | None, before: list[Row]) -> bool:
    """ "AviWorks B.V., Zwolle" in upright print right below a name in italics: not all of it is names."""
    if first is None or before[-1].kind != "names" or not first.look[1] or look[1] or OPEN in text:
        return False
    pieces = [piece.strip() for piece in re.split(_BETWEEN, text) if piece.strip()]
    return not all(is_name(piece) for piece in pieces)


def _is_speaker_bold(text: str, first: Row, before: list[Row]) -> bool:
    """Whether only the first name is bold, and this one is surely a person's: **Ann Bell**, Bob Cole."""
    judged = likeness(text)
    bold = [row for row in before if row.look[0]]
    return bold == [first] and judged.likeness is Likeness.PERSON and judged.weight >= 2


def _looks_lower(text: str, look: tuple[bool, bool, int], first: Row | None, before: list[Row]) -> bool:
    """A line of another look than the names', right below one: "Coastal Research" in italics."""
    if first is None or not before or before[-1].kind != "names":
        return False
    if look == first.look or (look[1] and first.look[1]):
        return False
    if _names_with_place(first.text) and _names_with_place(
        text
    ):  # each with where he works, the speaker bold
        return False
    plain = first.look[0] and not look[0] and not _is_speaker_bold(text, first, before)
    return look[1] or plain


def _names_with_place(text: str) -> bool:
    """ "Ann Bell, River Lab": one person before a comma, an institution behind it."""
    people = people_in(text)
    return len(people) == 1 and is_affiliation(people[0].affiliation or "")


def _unwrapped(rows: list[Row]) -> list[Row]:
    """Rows of names put together where a name was cut by the line's end."""
    joined: list[Row] = []
    for row in rows:
        last = joined[-1] if joined else None
        if last and last.kind == "names" and _continues(last, row):
            text = last.text + row.text if last.text.endswith("-") else f"{last.text} {row.text}"
            joined[-1] = replace(last, text=text, emails=last.emails + row.emails)
        elif last and last.kind == row.kind == "names" and _OPEN_END.search(last.text):
            joined[-1] = replace(last, text=f"{last.text} {row.text}", emails=last.emails + row.emails)
        else:
            joined.append(row)
    return joined


def _continues(last: Row, row: Row) -> bool:
    """Whether the row's first words are the rest of the name that ends the last row."""
    if row.kind == "emails" or affiliation_mark(row.text) or (row.gap and row.look != last.look):
        return False
    head = with_name_marks(last.text)
    tail = with_name_marks(row.text)
    if re.search(r"(?:,|;|\band|\bet|&)$", head.rstrip()):
        return row.kind == "affiliation" and bool(people_in(f"{head} {tail}")[len(people_in(head)) :])
    if head.rstrip().endswith("-"):
        return True
    cut = re.split(_BETWEEN, head)[-1]
    first = re.split(rf"[,;·|({OPEN}]|\s(?:and|et|und|[-–—&])\s", tail)[0]
    if _breaks_name(head, cut, first) or _breaks_institution(head, cut, row):
        return True
    if re.match(r"^(?:and|et|&)\s", tail):
        return True
    marked_names = OPEN in head
    if marked_names and not head.rstrip().endswith(CLOSE) and OPEN in tail:
        return is_name(f"{without_marks(cut)} {first}")
    within = tail[len(first) :].lstrip().startswith("(") or (_tells(head) and ";" in head)
    if row.kind == "names" or is_affiliation(first if within else row.text):
        return False
    wrapped = bool(re.search(r"[,;·|]|\s(?:and|et|und|[–—&])\s", head))
    return (
        wrapped
        and len(head) > 45
        and len(first.split()) == 1
        and first[:1].isupper()
        and is_name(f"{cut} {first.strip()}")
    )


def _breaks_name(head: str, cut: str, first: str) -> bool:
    """A line that ends amid a name ("Cheikh", "María del"), after a separator; the next has the rest."""
    words = cut.split()
    if len(cut) >= len(head.strip()) or not words or OPEN in cut or emails_in(cut):
        return False
    half = words[-1] in PARTICLES or (
        len(words) == 1 and is_single_name(words[0]) and (not is_name(first) or not _tells(head))
    )
    return half and not is_affiliation(cut) and is_name(f"{cut} {first}")


def _breaks_institution(head: str, cut: str, row: Row) -> bool:
    """A line that ends amid where somebody works ("University of", "Emergency"); the next has the rest."""
    words = cut.split()
    if len(cut) >= len(head.strip()) or not words or row.gap or re.search(_BETWEEN, row.text):
        return False
    if words[-1].islower() and is_link(words[-1]):
        return True
    short = len(row.text.split()) <= 2 and len(head) > 40
    return short and _tells(head) and not is_name(cut) and is_affiliation(f"{cut} {row.text}")


def _tells(head: str) -> bool:
    """Whether a line of names also says where they work: its last word may be a town."""
    pieces = [without_marks(piece).strip() for piece in re.split(_BETWEEN, head) if piece.strip()]
    return not all(is_name(piece) and not is_affiliation(piece) for piece in pieces[:-1])
