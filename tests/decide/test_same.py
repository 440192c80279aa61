"""Likeness of titles and texts, persons by name."""

from __future__ import annotations

import pytest

from mailbot.decide.same import Likeness, names_person, same_name, title_likeness
from mailbot.domain import Person

SAME, DOUBTFUL, DIFFERENT = Likeness.SAME, Likeness.DOUBTFUL, Likeness.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Winds and seabirds", "winds  and SEABIRDS.", SAME),
        ("Détection d'algues", "Detection d’algues", SAME),
        ("Deep-learning of winds", "Deep learning of winds", SAME),
        ("Winds and seabirds of the north", "Winds and sea birds of the North", SAME),
        ("Winds and seabirds of the north", "Winds and seabirds of the north: a ten year study", SAME),
        ("Segmenting kelp forests from space", "Segmentation of kelp forests from space", SAME),
        ("Mapping floods with radar", "Mapping forests with radar", DOUBTFUL),
        ("Seabirds, part 1", "Seabirds, part 2", DOUBTFUL),
        ("Winds and seabirds", "Peat and ditches", DIFFERENT),
        ("", "Peat and ditches", DIFFERENT),
        (None, None, DIFFERENT),
    ],
)
def test_titles(one: str | None, other: str | None, found: Likeness) -> None:
    assert title_likeness(one, other) is found
    assert title_likeness(other, one) is found


def test_titles_without_end_are_compared_in_no_time() -> None:
    assert title_likeness("a b" * 200_000, "b a" * 200_000) is not SAME


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Marie Dupont", "DUPONT Marie", True),
        ("Łukasz Żak", "łukasz żak", True),
        ("Hélène Roux", "Helene Roux", True),
        ("Marie Dupont", "Marie Durand", False),
        ("Marie", "Marie", False),
        (None, "Marie Dupont", False),
    ],
)
def test_names(one: str | None, other: str, same: bool) -> None:
    assert same_name(one, other) is same


@pytest.mark.parametrize(
    ("named", "is_meant"),
    [
        (Person("Bo Lindqvist"), True),
        (Person("Lindqvist"), True),
        (Person("Dr Bo Lindqvist"), True),
        (Person(None, "BO@uni.example"), True),
        (Person("Bo Lindqvist", "other@uni.example"), False),
        (Person("Lind"), False),
        (Person(), False),
    ],
)
def test_person_named_in_a_mail(named: Person, is_meant: bool) -> None:
    assert names_person(named, "Bo Lindqvist", "bo@uni.example") is is_meant
