"""The persons whom a mail registers, each with attendance and membership as far as they are said."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from mailbot.domain import Evidence, Person, Registration
from mailbot.read.files.documents import DOCUMENT_ENDINGS, document_of, ending
from mailbot.read.letter import Letter
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.entries import legend_in
from mailbot.read.wishing.forms import people_in_forms, ticked_only
from mailbot.read.wishing.people_in_lists import people_in_list
from mailbot.read.wishing.people_in_tables import people_in_table
from mailbot.read.wishing.persons import (
    is_same_person,
    name_key,
    sender_of,
)
from mailbot.read.wishing.sense import Sense
from mailbot.read.wishing.tables import Rows, is_sheet, sheets_of, tables_in
from mailbot.read.wishing.telling.name_spans import whole_name
from mailbot.read.wishing.telling.roll import Roll, roll_of
from mailbot.read.wishing.workplaces import affiliations_in

_MOST_PEOPLE = 500


def people_listed(letter: Letter, prose: str) -> tuple[Registration, ...]:
    """Persons in the attached sheets, the tables of the body, and lists or forms in the prose."""
    network, legend = letter.meeting.network, legend_in([tidy(prose)])
    people: list[Registration] = []
    for file in filter(is_sheet, letter.files):
        for rows in sheets_of(file):
            _join(people, people_in_table(rows, network, file.name, legend))
    if people:
        return tuple(people[:_MOST_PEOPLE])
    tables = [table.rows for table in letter.tables]
    return _people_in(tables, prose, letter, "body", legend)


def _join(people: list[Registration], more: tuple[Registration, ...]) -> None:
    """Adds whom no sheet before has named; of the others what it tells more."""
    for one in more:
        at = next((n for n, known in enumerate(people) if is_same_person(_key(known), _key(one))), None)
        if at is None:
            people.append(one)
        else:
            people[at] = _completed(people[at], one)


def _completed(one: Registration, other: Registration) -> Registration:
    return replace(
        one,
        name=one.name or other.name,
        email=one.email or other.email,
        affiliation=one.affiliation or other.affiliation,
        attendance=one.attendance or other.attendance,
        member=one.member if one.member is not None else other.member,
    )


def people_attached(letter: Letter, prose: str) -> tuple[Registration, ...]:
    """Persons in a list that came as a document: where the words ask for somebody, and none is in them."""
    legend = legend_in([tidy(prose)])
    for file in letter.files:
        if ending(file.name) not in DOCUMENT_ENDINGS:
            continue
        lines = document_of(file.name, file.media_type, file.content).lines
        tables = [_ticked(rows) for rows in dict.fromkeys(line.table for line in lines if line.table)]
        text = ticked_only("\n".join(line.text for line in lines if not line.table))
        people = _people_in(tables, text, letter, file.name, legend)
        if people:
            return people
    return ()


def _ticked(rows: Rows) -> Rows:
    return tuple(tuple(ticked_only(cell) for cell in row) for row in rows)


def _people_in(
    tables: Sequence[Rows], text: str, letter: Letter, source: str, legend: dict[str, str]
) -> tuple[Registration, ...]:
    network = letter.meeting.network
    people: tuple[Registration, ...] = ()
    for rows in itertools.chain(tables, tables_in(text)):
        people = people or people_in_table(rows, network, source, legend)
    if not people:  # who fills in a form may list others besides
        people = max(
            people_in_forms(text, network), people_in_list(text, network, sender_of(letter)), key=len
        )
    return people[:_MOST_PEOPLE]


def registrations_of(
    sense: Sense, listed: tuple[Registration, ...], gone: tuple[Person, ...] = ()
) -> tuple[Registration, ...]:
    """In the order of listing; in prose the sender comes first.

    listed: people_listed of the same letter. gone: whose registration ends.
    """
    letter = sense.letter
    sender = sender_of(letter)
    people = list(listed)
    if _is_one_form(listed) and not _names_another(listed[0], sender):
        people = [_merged(listed[0], sender)]
    roll = roll_of(sense, tuple(people), sender)
    found = [(number, _of(roll, number, people, sender, letter)) for number in roll.numbers]
    found = [pair for pair in found if not any(is_same_person(_key(pair[1]), _key(other)) for other in gone)]
    said = affiliations_in(sense, tuple(_key(one) for _, one in found), _key(sender))
    given: list[Registration] = []
    for place, (number, one) in enumerate(found):
        own = said.own if number == roll.cast.sender else None
        # what a list says of a person stands before what prose says of all, or of the sender
        given.append(replace(one, affiliation=one.affiliation or said.of.get(place) or own or said.everybody))
    return tuple(given[:_MOST_PEOPLE])


def _key(one: Registration | Person) -> tuple[str | None, str | None]:
    return (one.name, one.email)


def _of(
    roll: Roll, number: int, listed: list[Registration], sender: Registration, letter: Letter
) -> Registration:
    """What a list says of a person stands before what prose says of everybody."""
    figure, told = roll.figure(number), roll.told
    if number == roll.cast.sender:
        person = _merged(listed[number], sender) if number < len(listed) else sender
    elif number < len(listed):
        person = listed[number]
    else:
        name = whole_name(figure.name or "", figure.email, letter)
        person = Registration(name=name, email=figure.email, evidence=Evidence("body", "prose", 0.8))
    return replace(
        person,
        email=person.email or figure.email,
        attendance=person.attendance or told.attendance.get(number),
        member=person.member if person.member is not None else told.member.get(number),
        evidence=person.evidence or Evidence("body", "prose", 0.85 if number in told.certain else 0.7),
    )


def _is_one_form(listed: tuple[Registration, ...]) -> bool:
    return len(listed) == 1 and listed[0].evidence is not None and listed[0].evidence.where == "form lines"


def _names_another(form: Registration, sender: Registration) -> bool:
    """A form with somebody else's name or address registers that person, not the sender."""
    if form.email and sender.email and form.email.casefold() != sender.email.casefold():
        return not (form.name and sender.name and name_key(form.name) == name_key(sender.name))
    return bool(form.name and sender.name) and not set(name_key(form.name or "")) & set(
        name_key(sender.name or "")
    )


def _merged(form: Registration, sender: Registration) -> Registration:
    same = bool(form.name and sender.name) and name_key(form.name or "") == name_key(sender.name or "")
    return replace(
        form,
        name=sender.name
        if same
        else form.name or sender.name,  # "Nom et prénom : Roy Léa": From knows better
        email=form.email or sender.email,
    )
