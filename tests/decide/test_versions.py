"""Authors who were forgotten join those on record; a whole list replaces them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbot.decide.versions import merged
from mailbot.domain import Author, Evidence, Proposal
from tests.decide.making import RULES, a_text

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


SEEN = Evidence("proposal.pdf", "page 1, line 1", 0.9)
SAID = Evidence("body", "the correction asked for", 0.9)
READ = replace(OLD, evidence=(("title", SEEN), ("abstract", SEEN)), digest="d1", source="proposal.pdf")


@pytest.mark.parametrize("found", [(("title", SAID),), (("title", SAID), ("abstract", SAID))])
def test_evidence_of_a_field_is_that_of_the_mail_that_said_it(
    found: tuple[tuple[str, Evidence], ...],
) -> None:
    text = merged(READ, Proposal(title="Mud", fields_said=("title",), evidence=found), RULES)

    assert (text.title, text.abstract) == ("Mud", OLD.abstract)
    assert dict(text.evidence) == {"title": SAID, "abstract": SEEN}


def test_evidence_of_a_new_document_takes_the_place_of_the_old_one_s() -> None:
    other = Evidence("v2.pdf", "page 1, line 3", 0.8)
    found = (("title", other), ("abstract", other))

    text = merged(READ, replace(a_text("Mud"), digest="d2", source="v2.pdf", evidence=found), RULES)

    assert dict(text.evidence) == {"title": other, "abstract": other}
