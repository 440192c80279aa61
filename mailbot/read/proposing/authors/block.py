"""Authors in order, with affiliations and addresses, out of the lines between title and abstract."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Author
from mailbot.read.files.document import Line
from mailbot.read.proposing.authors.in_columns import in_columns
from mailbot.read.proposing.authors.institutions import belongs, is_affiliation
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.names import bare_name, fold, is_name
from mailbot.read.proposing.authors.pairs import Person
from mailbot.read.proposing.authors.raised import OPEN, affiliation_mark, by_mark, without_marks
from mailbot.read.proposing.authors.rows import NOTE, Row, rows_of


def authors_of(lines: Sequence[Line]) -> tuple[Author, ...]:
    """The authors that a block of lines names; () where it names none. An affiliation of several
    institutions is joined by "; "."""
    rows = rows_of(in_columns(lines))
    names = [row for row in rows if row.kind == "names"]
    if not names:
        return ()
    emails = tuple(dict.fromkeys(email for row in rows for email in row.emails))
    people = _by_marks(rows) or _one_a_line(rows) or _by_blocks(rows)
    return _with_emails(_at_the_same(people), emails)


# "Bob Cole, same unit": where the one before works.
_SAME = re.compile(
    r"(?:(?:the|la|le|l'|der|die|dem|am|an der|el|il|lo|o|a|de|het|from|of|at) ?)*(?:same|idem|ibid\w*|ditto|"
    r"meme|selbe[nr]?|gleiche[nr]?|derselben?|misma?|stess[oa]|mesm[oa]|zelfde|hetzelfde|dezelfde)\b"
    r"(?: [\w'-]+){0,2}"
)


def _at_the_same(people: Sequence[Person]) -> list[Person]:
    told: list[Person] = []
    for person in people:
        same = told and _SAME.fullmatch(fold(person.affiliation or "").strip(" .,"))
        told.append(replace(person, affiliation=told[-1].affiliation) if same else person)
    return told


def _by_marks(rows: list[Row]) -> tuple[Person, ...]:
    """Names with marks, then affiliations that begin with one; () where the block has no such marks."""
    below = [row.text for row in rows if row.kind == "affiliation"]
    people = [person for row in rows if row.kind == "names" for person in people_in(row.text)]
    if not any(person.marks for person in people) or not any(affiliation_mark(text) for text in below):
        return ()
    known = by_mark(_no_notes(below))
    if not any(mark in known for person in people for mark in person.marks):
        return ()
    return tuple(_told(person, known) for person in people)


def _one_a_line(rows: list[Row]) -> tuple[Person, ...]:
    """ "Ann Bell, Hazards Desk" above "Bob Cole, same institution": what follows each comma is no name.

    Only where one of the second halves cannot be a name; "Ann Bell, Bob Cole" above another pair are four.
    """
    pairs = [[part.strip() for part in row.text.split(",", 1)] for row in rows]
    if len(rows) < 2 or any(row.kind != "names" or row.emails or OPEN in row.text for row in rows):
        return ()
    if any(len(pair) != 2 or not is_name(pair[0]) or is_affiliation(pair[0]) for pair in pairs):
        return ()
    told = [rest for _, rest in pairs]
    if all(people_in(rest) and not is_affiliation(rest) for rest in told):
        return ()
    if any(len(people_in(rest)) > 1 for rest in told):
        return ()
    return tuple(Person(bare_name(name), affiliation=rest.strip(" ,;")) for name, rest in pairs)


def _no_notes(texts: list[str]) -> list[str]:
    return [text for text in texts if not NOTE.match(fold(without_marks(re.sub(r"^\s*[*†‡§¶∗]", "", text))))]


def _told(person: Person, known: dict[str, str]) -> Person:
    found = [known[mark] for mark in person.marks if mark in known and not NOTE.match(fold(known[mark]))]
    return replace(person, affiliation="; ".join(dict.fromkeys(found)) or person.affiliation)


def _by_blocks(rows: list[Row]) -> tuple[Person, ...]:
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
            _tell(groups[-1][1], _plain_affiliation(row.text))
            groups[-1][2].extend(row.emails)
        elif groups:
            groups[-1][2].extend(row.emails)
    return tuple(person for group in groups for person in _group(*group))


def _tell(told: list[str], text: str) -> None:
    """One more line of a group's institution; "Institute" alone is the end of the line above."""
    if told and len(text.split()) == 1 and is_affiliation(text) and not told[-1].endswith((",", ";")):
        told[-1] = f"{told[-1]} {text}"
    else:
        told.append(text)


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
    if len(told) == count > len(set(told)):  # one of them is said again: a line for each
        return list(told)
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
