"""Forms set as tables: where a cell ends that is wrapped, and to which label it belongs."""

from __future__ import annotations

import pytest

from mailbot.domain import Proposal
from mailbot.read.proposing.page.proposal import proposal_of_file
from tests.read.pdf_by_hand import at, plain

TITLE = ["Counting the boats of a drowned harbour: ten winters", "of radar images read by a small network"]
ABSTRACT = [
    "Harbours silt up slowly, and nobody counts the boats that are",
    "left behind. We read ten winters of radar images of four",
    "drowned harbours with a network of three layers only. Nine",
    "boats in ten are found again in the next winter; the others",
    "lie below the quay, where the radar sees the wall twice.",
]
AUTHORS = ["Hannah Whitlock, Department of Coastal Engineering,", "University of Northbridge"]
Row = tuple[list[str], list[str]]


def table(
    *rows: Row, centred: bool = False, between: float = 6.0, wall: float = 200, pitch: float = 13
) -> Proposal:
    """Labels left and values right, each row's cells level at their tops or at their middles."""
    content, y = at(70, 780, "Submission form", 14, "B"), 740.0
    for label, value in rows:
        height = pitch * max(len(label), len(value))
        for lines, left in ((label, 70.0), (value, wall)):
            down = (height - pitch * len(lines)) / 2 if centred else 0.0
            for place, text in enumerate(lines):
                content += at(left, y - down - pitch * place, text)
        y -= height + between
    return proposal_of_file("form.pdf", "", plain(content))


def told(proposal: Proposal) -> tuple[str | None, list[tuple[str, str | None]], str | None]:
    return proposal.title, [(one.name, one.affiliation) for one in proposal.authors], proposal.abstract


WHOLE = (
    " ".join(TITLE),
    [("Hannah Whitlock", "Department of Coastal Engineering, University of Northbridge")],
    " ".join(ABSTRACT),
)


@pytest.mark.parametrize("centred", [False, True])
@pytest.mark.parametrize("between", [0.8, 6.0])
@pytest.mark.parametrize(
    ("title", "authors", "abstract", "keywords"),
    [
        ("Title", "Authors", "Abstract", "Keywords"),
        ("Title of the contribution", "Authors", "Abstract", "Keywords"),
        ("Titre de la communication", "Auteurs", "Résumé", "Mots-clés"),
        ("Titel des Beitrags", "Autorinnen und Autoren", "Zusammenfassung", "Schlagwörter"),
        ("Título de la ponencia", "Autores", "Resumen", "Palabras clave"),
    ],
)
@pytest.mark.parametrize("last", ["abstract", "keywords"])
def test_a_wrapped_cell_is_read_to_its_end(
    centred: bool, between: float, title: str, authors: str, abstract: str, keywords: str, last: str
) -> None:
    ends: list[Row] = [([abstract], ABSTRACT), ([keywords], ["radar, harbours"])]
    rows: list[Row] = [([title], TITLE), ([authors], AUTHORS), *(ends if last == "keywords" else ends[::-1])]

    assert told(table(*rows, centred=centred, between=between)) == WHOLE


@pytest.mark.parametrize("pitch", [12.5, 13.5, 15.0])
@pytest.mark.parametrize("label", [["Title of the", "contribution"], ["Titre de la", "communication"]])
def test_a_label_of_two_lines_has_one_value_however_far_its_lines_stand_apart(
    pitch: float, label: list[str]
) -> None:
    read = table((label, TITLE), (["Authors"], AUTHORS), (["Abstract"], ABSTRACT), pitch=pitch, between=7)

    assert told(read) == WHOLE


@pytest.mark.parametrize("label", ["Affiliation", "Institución", "Institution", "Organisme", "Istituto"])
@pytest.mark.parametrize("centred", [False, True])
def test_institutions_between_the_names_are_each_of_the_name_above(label: str, centred: bool) -> None:
    read = table(
        (["Title"], TITLE),
        (["Author 1"], ["Hannah Whitlock"]),
        ([label], ["Department of Coastal Engineering,", "University of Northbridge"]),
        (["Author 2"], ["Owen Pryce"]),
        ([label], ["Harbour Museum of Saltmouth"]),
        (["Abstract"], ABSTRACT),
        centred=centred,
    )

    assert told(read) == (WHOLE[0], [*WHOLE[1], ("Owen Pryce", "Harbour Museum of Saltmouth")], WHOLE[2])


def test_labels_may_reach_as_far_as_their_values_begin() -> None:
    """The widest label makes the column: only a blank parts it from its value."""
    read = table(
        (["Title of contribution"], TITLE),
        (["Authors"], AUTHORS),
        (["Abstract"], ABSTRACT),
        (["Keywords"], ["radar"]),
        wall=182.5,
    )

    assert told(read) == WHOLE


def test_an_empty_cell_takes_nothing_from_its_neighbours() -> None:
    read = table(
        (["Title"], TITLE),
        (["Authors"], AUTHORS),
        (["E-mail"], []),
        (["Abstract"], ABSTRACT),
        (["Topic"], []),
    )

    assert told(read) == WHOLE


@pytest.mark.parametrize("wrapped", ["Institute", "Laboratory", "University"])
def test_the_last_word_of_an_institution_is_no_label_of_one(wrapped: str) -> None:
    text = (
        f"Boats\n\nAnn Bell\nHarbour and Coastal Studies of the Northern Isles Research\n{wrapped}\n\n"
        f"Abstract\n\n{' '.join(ABSTRACT)}\n"
    )
    read = proposal_of_file("a.txt", "text/plain", text.encode())

    assert [(one.name, one.affiliation) for one in read.authors] == [
        ("Ann Bell", f"Harbour and Coastal Studies of the Northern Isles Research {wrapped}")
    ]


def test_a_grid_of_authors_above_the_labels_is_no_part_of_the_form() -> None:
    content = at(70, 780, "Counting the boats", 20, "B")
    cells = ("Hannah Whitlock", "Owen Pryce"), ("University of Northbridge", "Harbour Museum of Saltmouth")
    for place, (left, right) in enumerate(cells):
        content += at(70, 750 - 14 * place, left) + at(330, 750 - 14 * place, right)
    for place, (label, value) in enumerate(
        zip(["Abstract", *[""] * 4, "Keywords"], [*ABSTRACT, "radar"], strict=True)
    ):
        content += at(70, 700 - 14 * place, label) + at(150, 700 - 14 * place, value)
    read = proposal_of_file("form.pdf", "", plain(content))

    assert told(read) == (
        "Counting the boats",
        [("Hannah Whitlock", "University of Northbridge"), ("Owen Pryce", "Harbour Museum of Saltmouth")],
        " ".join(ABSTRACT),
    )
