"""Authors in order, with affiliations and addresses, out of the lines between title and abstract."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.domain import Author
from mailbot.read.affiliations import belongs, emails_in, is_affiliation, named_in_domain, without_emails
from mailbot.read.columns import in_columns
from mailbot.read.document import Line, Span
from mailbot.read.names import fold, is_name
from mailbot.read.people import Person, is_name_line, people_in
from mailbot.read.raised import (
    CLOSE,
    OPEN,
    affiliation_mark,
    by_mark,
    marked,
    with_letter_marks,
    with_name_marks,
    without_marks,
)
from mailbot.read.repair import join_lines

_JUNK = re.compile(
    r"^(?:\W*\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}\W*|(?:https?://|www\.)\S+|orcid\b.*|"
    r"\W*(?:\d{4}-){3}\d{3}[\dX]\W*|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|"
    r"fevrier|"
    r"mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s+\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th|er)?\s+\w+\s+\d{4}|\w+ \d{1,2},? \d{4})$"
)
_NOTE = re.compile(
    r"^\W*(?:corresponding author|auteure? correspondante?|these authors contributed|equal contribution|"
    r"ces auteurs ont|contribution egale|presenting author|presenter|speaker|orateur|oratrice|"
    r"denotes|contact)\b"
)


_OPEN_END = re.compile(r"(?:[,;&]|\band|\bet|\bund)\s*$")


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the block: its marked text and what it is."""

    text: str
    kind: str  # "names", "affiliation", "emails"
    emails: tuple[str, ...] = ()
    gap: bool = False
    look: tuple[bool, bool, int] = (False, False, 0)


def authors_of(lines: Sequence[Line]) -> tuple[Author, ...]:
    """The authors that a block of lines names; () where it names none. An affiliation of several
    institutions is joined by "; "."""
    rows = _rows(in_columns(lines))
    names = [row for row in rows if row.kind == "names"]
    if not names:
        return ()
    emails = tuple(dict.fromkeys(email for row in rows for email in row.emails))
    people = _by_marks(rows) or _by_blocks(rows)
    return _with_emails(people, emails)


def _rows(lines: Sequence[Line]) -> list[_Row]:
    rows: list[_Row] = []
    mended = _mended(lines)
    texts = with_letter_marks([marked(line) for line in mended])
    for line, text in zip(mended, texts, strict=True):
        folded = fold(without_marks(text)).strip()
        if not folded or _JUNK.match(folded):
            continue
        look = (line.bold, line.italic, round(line.size))
        emails = emails_in(text.replace(OPEN, " ").replace(CLOSE, " "))
        rows.append(_row(text, folded, emails, rows, line.gap_before, look))
    return _unwrapped(rows)


def _mended(lines: Sequence[Line]) -> list[Line]:
    """Lines put together where the first ends amid a double name ("Jean-") or a parenthesis."""
    mended: list[Line] = []
    for line in lines:
        last = mended[-1] if mended else None
        between = None if last is None else _open_join(last.text.rstrip(), line.text)
        if last is not None and between is None and _is_wrapped_name(last, line):
            between = " "
        if last is not None and between is not None:
            spans = (*last.spans, Span(between), *line.spans) if last.spans and line.spans else ()
            text = last.text.rstrip() + between + line.text.lstrip()
            if between == "" and line.text[:1].islower():  # a word that the line broke
                text = join_lines([last.text, line.text])
                spans = ()
            mended[-1] = replace(last, text=text, spans=spans, right=line.right)
        else:
            mended.append(line)
    return mended


def _open_join(text: str, following: str) -> str | None:
    """What joins a line to the next where it cannot end there; None where it can."""
    if text.count("(") > text.count(")") and ")" in following.split("(")[0]:
        return "" if re.search(r"\w-$", text) else " "
    return "" if re.search(r"\w-$", text) and not emails_in(text) else None


def _is_wrapped_name(last: Line, line: Line) -> bool:
    """A bold word above a bold rest of the same name, in a cell too narrow for both."""
    if not (last.bold and line.bold and last.size == line.size) or line.gap_before or last.joined:
        return False
    if len(last.text.split()) != 1 or is_affiliation(last.text) or is_affiliation(line.text):
        return False
    centred = abs(last.left + last.right - line.left - line.right) < 4
    return (centred or abs(last.left - line.left) < 2) and is_name(f"{last.text} {line.text}")


def _row(
    text: str,
    folded: str,
    emails: tuple[str, ...],
    before: list[_Row],
    gap: bool,
    look: tuple[bool, bool, int],
) -> _Row:
    bare = without_emails(text) if emails else text
    if emails and (len(without_marks(bare)) < 3 or _NOTE.match(folded)):
        return _Row(text, "emails", emails, gap, look)
    if _NOTE.match(folded) and not is_name_line(bare.split(":", 1)[-1]):
        return _Row(text, "emails", emails, gap, look)
    first = next((row for row in before if row.kind == "names"), None)
    told = [email for row in before for email in row.emails]
    if (
        first is not None
        and "," not in bare
        and named_in_domain(bare, told)
        and len(people_in(first.text)) == 1
    ):
        return _Row(bare, "affiliation", emails, gap, look)
    starts_with_mark = bool(affiliation_mark(bare)) and first is not None
    if is_name_line(bare) and not starts_with_mark and not _looks_lower(look, first, before):
        return _Row(bare, "names", emails, gap, look)
    return _Row(bare, "affiliation", emails, gap, look)


def _looks_lower(look: tuple[bool, bool, int], first: _Row | None, before: list[_Row]) -> bool:
    """A line of another look than the names', right below one: "Coastal Research" in italics."""
    if first is None or not before or before[-1].kind != "names":
        return False
    return look != first.look and ((look[1] and not first.look[1]) or (first.look[0] and not look[0]))


def _unwrapped(rows: list[_Row]) -> list[_Row]:
    """Rows of names put together where a name was cut by the line's end."""
    joined: list[_Row] = []
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


def _continues(last: _Row, row: _Row) -> bool:
    """Whether the row's first words are the rest of the name that ends the last row."""
    if row.kind == "emails" or affiliation_mark(row.text):
        return False
    head = with_name_marks(last.text)
    tail = with_name_marks(row.text)
    if re.search(r"(?:,|;|\band|\bet|&)$", head.rstrip()):
        return row.kind == "affiliation" and bool(people_in(f"{head} {tail}")[len(people_in(head)) :])
    if head.rstrip().endswith("-"):
        return True
    cut = re.split(r"[,;]|\s(?:and|et|&)\s", head)[-1]
    first = re.split(rf"[,;{OPEN}]|\s(?:and|et|&)\s", tail)[0]
    if re.match(r"^(?:and|et|&)\s", tail):
        return True
    marked_names = OPEN in head
    if marked_names and not head.rstrip().endswith(CLOSE) and OPEN in tail:
        return is_name(f"{without_marks(cut)} {first}")
    if row.kind == "names" or is_affiliation(row.text):
        return False
    wrapped = "," in head or " and " in head or " et " in head
    return (
        wrapped
        and len(head) > 45
        and len(first.split()) == 1
        and first[:1].isupper()
        and is_name(f"{cut} {first}")
    )


def _by_marks(rows: list[_Row]) -> tuple[Person, ...]:
    """Names with marks, then affiliations that begin with one; () where the block has no such marks."""
    below = [row.text for row in rows if row.kind == "affiliation"]
    people = [person for row in rows if row.kind == "names" for person in people_in(row.text)]
    if not any(person.marks for person in people) or not any(affiliation_mark(text) for text in below):
        return ()
    known = by_mark(_no_notes(below))
    if not any(mark in known for person in people for mark in person.marks):
        return ()
    return tuple(_told(person, known) for person in people)


def _no_notes(texts: list[str]) -> list[str]:
    return [text for text in texts if not _NOTE.match(fold(without_marks(re.sub(r"^\s*[*†‡§¶∗]", "", text))))]


def _told(person: Person, known: dict[str, str]) -> Person:
    found = [known[mark] for mark in person.marks if mark in known and not _NOTE.match(fold(known[mark]))]
    return replace(person, affiliation="; ".join(dict.fromkeys(found)) or person.affiliation)


def _by_blocks(rows: list[_Row]) -> tuple[Person, ...]:
    """Groups of names, each followed by its affiliations and addresses."""
    groups: list[tuple[list[Person], list[str], list[str]]] = []
    for row in rows:
        if row.kind == "names":
            people = list(people_in(row.text))
            if groups and not groups[-1][1] and not groups[-1][2] and not row.emails:
                groups[-1][0].extend(people)
            else:
                groups.append((people, [], []))
            groups[-1][2].extend(row.emails)
        elif groups and row.kind == "affiliation":
            groups[-1][1].append(_plain_affiliation(row.text))
            groups[-1][2].extend(row.emails)
        elif groups:
            groups[-1][2].extend(row.emails)
    return tuple(person for group in groups for person in _group(*group))


def _plain_affiliation(text: str) -> str:
    return without_marks(text).strip(" ,;()")


def _group(people: list[Person], affiliations: list[str], emails: list[str]) -> list[Person]:
    told = [text for text in affiliations if text]
    if len(people) == 1 and len(emails) == 1:
        people = [replace(people[0], email=people[0].email or emails[0])]
    if not told:
        return people
    each = _one_each(told, len(people))
    return [
        person if person.affiliation else replace(person, affiliation=each[index])
        for index, person in enumerate(people)
    ]


def _one_each(told: list[str], count: int) -> list[str | None]:
    """One for all; or one for each where a dash or a semicolon separates as many; else not known."""
    parts = [part.strip() for part in re.split(r"\s+[–—|]\s+|\s*;\s*", " ".join(told)) if part.strip()]
    if count > 1 and len(parts) == count:
        return list(parts)
    if count > 1 and len(parts) > 1:
        return [None] * count
    return [", ".join(text.strip(" ,;") for text in told)] * count


def _with_emails(people: Sequence[Person], emails: tuple[str, ...]) -> tuple[Author, ...]:
    """Each address to the person whose name it holds; in order where there are as many; one for one."""
    left = [email for email in emails if email not in {person.email for person in people}]
    given: dict[int, str] = {}
    for email in list(left):
        owners = [
            index
            for index, person in enumerate(people)
            if person.email is None and index not in given and belongs(email, person.name)
        ]
        if owners:
            given[owners[0]] = email
            left.remove(email)
    open_ = [index for index, person in enumerate(people) if person.email is None and index not in given]
    if left and len(left) == len(open_) and (len(open_) == 1 == len(people) or len(open_) == len(people)):
        given.update(zip(open_, left, strict=True))
    elif left and 0 in open_ and len(emails) == 1:
        starred = [index for index in open_ if "*" in people[index].marks]
        given[starred[0] if len(starred) == 1 else 0] = left[0]
    seen: dict[str, Author] = {}
    for index, person in enumerate(people):
        author = Author(person.name, person.affiliation, person.email or given.get(index))
        seen.setdefault(fold(person.name), author)
    return tuple(seen.values())
