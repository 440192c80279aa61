"""Authors who were forgotten join those on record; a whole list replaces them."""

from __future__ import annotations

import pytest

from mailbot.decide.versions import merged
from mailbot.domain import Author, Proposal
from tests.decide.making import RULES

ADA, BO, CY = Author("Ada Moreau"), Author("Bo Lindqvist", "Uni"), Author("Cy Twist")
OLD = Proposal(title="Winds over the sea", authors=(ADA, CY), abstract="Winds are measured twice a day.")


@pytest.mark.parametrize(
    ("place", "names"),
    [(2, (ADA, BO, CY)), (0, (ADA, CY, BO)), (1, (BO, ADA, CY)), (9, (ADA, CY, BO)), (None, (BO,))],
)
def test_author_joins_at_the_place_that_was_said(place: int | None, names: tuple[Author, ...]) -> None:
    new = Proposal(authors=(BO,), authors_join_at=place, fields_said=("authors",))

    text = merged(OLD, new, RULES)

    assert (text.authors, text.title, text.authors_join_at) == (names, OLD.title, None)


def test_author_on_record_is_not_named_twice() -> None:
    new = Proposal(authors=(Author("Cy Twist", "Lab"),), authors_join_at=0, fields_said=("authors",))

    assert merged(OLD, new, RULES).authors == (ADA, Author("Cy Twist", "Lab"))
