"""Names, notes and abstracts as many programs set them: grids, thanks, pairs, small capitals, columns."""

from __future__ import annotations

from time import process_time

import pytest

from mailbot.domain import Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.files.documents import document_of
from mailbot.read.files.words import is_french_compound
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.page.outline import closes_run_in
from mailbot.read.proposing.page.proposal import proposal_of_file
from mailbot.read.proposing.page.prose import prose_start
from tests.read.office_by_hand import docx, odt, p, sup, table
from tests.read.pdf_by_hand import at, plain

TITLE = "Where will the bank be next spring?"
TEXT = [
    "Rivers change their course faster than maps do, and a small",
    "network learns from radar where the bank will be next year.",
    "On three deltas the error is below one pixel for nine banks",
    "out of ten. We discuss why it fails behind the large dams.",
]
ABSTRACT = " ".join(TEXT)
Row = tuple[float, float, str, float, str]


def page(*rows: Row) -> Proposal:
    """Lines as (left, height above the foot, text, size, font)."""
    return proposal_of_file("a.pdf", "", plain("".join(at(*row) for row in rows)))


def told(proposal: Proposal) -> list[tuple[str, str | None]]:
    return [(author.name, author.affiliation) for author in proposal.authors]


def block(top: float, *texts: str, left: float = 110, size: float = 9) -> list[Row]:
    return [(left, top - 11 * place, text, size, "F") for place, text in enumerate(texts)]


def sure(proposal: Proposal) -> float:
    return dict(proposal.evidence)["authors"].confidence


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Bell, DREAL Ostmark – Bob Cole, University of Vik",
         [("Ann Bell", "DREAL Ostmark"), ("Bob Cole", "University of Vik")]),
        ("Ann Bell, Xolbrand Ostmark; Bob Cole, Vik Institute, Vik",
         [("Ann Bell", "Xolbrand Ostmark"), ("Bob Cole", "Vik Institute, Vik")]),
        ("Anne Morel, Parc du Blavet | Paul Girard, Université de Vannes",
         [("Anne Morel", "Parc du Blavet"), ("Paul Girard", "Université de Vannes")]),
        ("Ann Bell, Lake Authority of Puno, and Bob Cole, Vik Institute",
         [("Ann Bell", "Lake Authority of Puno"), ("Bob Cole", "Vik Institute")]),
        ("Anne Morel, Université de Vannes, et Paul Girard, Institut Agro",
         [("Anne Morel", "Université de Vannes"), ("Paul Girard", "Institut Agro")]),
        ("Ann Bell, Bob Cole, University of Vik, Vik Institute",
         [(name, "University of Vik, Vik Institute") for name in ("Ann Bell", "Bob Cole")]),
        ("Ann Bell, Bob Cole – Carl Dee, University of Vik",
         [(name, "University of Vik") for name in ("Ann Bell", "Bob Cole", "Carl Dee")]),
        ("Ann Bell, University of Vik, Lima", [("Ann Bell", "University of Vik, Lima")]),
    ],
)  # fmt: skip
def test_who_works_where_in_a_line_of_pairs(line: str, expected: list[tuple[str, str]]) -> None:
    assert [(person.name, person.affiliation) for person in people_in(line)] == expected


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Cole, Robert; Bell, Anna; de la Fuente, Maria", True),
        ("Girard, Paul ; Morel, Anne", True),
        ("Oslo, Norway; Bergen, Norway", False),
        ("Salt, Sand; Wind, Rain", False),
    ],
)
def test_family_names_first_are_a_line_of_names(line: str, names: bool) -> None:
    assert is_name_line(line) is names


def test_a_comma_behind_a_sign_that_is_no_text_goes_on_with_the_names() -> None:
    proposal = page(
        (150, 780, TITLE, 16, "F"), (160, 750, "Ann Bell", 12, "F"), (225, 750, ", Bob Cole", 12, "F"),
        (300, 750, ", Carl Dee", 12, "F"), (160, 735, "University of Vik", 10, "F"),
        (60, 700, "Abstract", 12, "B"), *block(680, *TEXT, left=60, size=10),
    )  # fmt: skip

    assert told(proposal) == [(name, "University of Vik") for name in ("Ann Bell", "Bob Cole", "Carl Dee")]


def test_the_number_of_an_institution_set_apart_in_its_row() -> None:
    proposal = page(
        (60, 780, TITLE, 16, "F"), (60, 750, "Ann Bell (1), Bob Cole (2)", 12, "F"),
        (60, 730, "1.", 8, "F"), (110, 730, "Vik Institute \x97 2. Salt Marsh Office", 8, "F"),
        (60, 700, "Abstract", 12, "B"), *block(680, *TEXT, left=60, size=10),
    )  # fmt: skip

    assert told(proposal) == [("Ann Bell", "Vik Institute"), ("Bob Cole", "Salt Marsh Office")]


def test_what_stands_below_a_name_in_a_grid_is_its_institution_whatever_its_words() -> None:
    columns = [
        ("Ann Bell", "University of Vik"),
        ("Bob Cole", "Xolbrand Vik"),
        ("Carl Dee", "Salt Institute"),
    ]
    rows = [
        (80 + 160 * at_, 750.0 - 14 * row, text, 11.0, "F")
        for at_, column in enumerate(columns)
        for row, text in enumerate(column)
    ]
    proposal = page(
        (150, 790, TITLE, 17, "B"), *rows, (60, 690, "Abstract", 12, "B"), *block(670, *TEXT, left=60)
    )

    assert told(proposal) == columns


def test_large_names_each_over_a_line_in_small_print() -> None:
    below = ["Bog Watch", "Vik Centre", "Bog Watch"]
    names = ["Ann Bell", "Bob Cole", "Carl Dee"]
    rows: list[Row] = []
    for place, (name, where) in enumerate(zip(names, below, strict=True)):
        rows += [(100, 750 - 40 * place, name, 12, "F"), (100, 735 - 40 * place, where, 10, "F")]
    proposal = page(
        (100, 790, TITLE, 17, "F"), *rows, (60, 600, "Abstract", 12, "B"), *block(580, *TEXT, left=60)
    )

    assert told(proposal) == list(zip(names, below, strict=True))


def test_a_footnote_that_no_word_tells_is_an_institution_among_such() -> None:
    proposal = proposal_of_file(
        "a.docx",
        "",
        docx(
            p(TITLE, style="Title") + p("Ann Bell", sup("1"), ", Bob Cole", sup("2"))
            + p(sup("1"), "University of Vik") + p(sup("2"), "River Directorate, Vik")
            + p("Abstract", style="H1") + p(ABSTRACT)
        ),
    )  # fmt: skip

    assert told(proposal) == [("Ann Bell", "University of Vik"), ("Bob Cole", "River Directorate, Vik")]


@pytest.mark.parametrize(("label", "others"), [("Speaker", "and"), ("Orateur", "et"), ("Speaker", ",")])
def test_a_speaker_is_one_of_the_authors_above(label: str, others: str) -> None:
    joint = others if others == "," else f" {others}"
    proposal = proposal_of_file(
        "a.docx",
        "",
        docx(
            p(TITLE, style="Title") + p(f"Ann Bell{joint} Bob Cole") + p("University of Vik")
            + p(f"{label}: Bob Cole") + p("Abstract", style="H1") + p(ABSTRACT)
        ),
    )  # fmt: skip

    assert told(proposal) == [("Ann Bell", "University of Vik"), ("Bob Cole", "University of Vik")]


@pytest.mark.parametrize(
    ("names", "known"),
    [("Anna Bell, Robert Cole", True), ("Anna Bell, Xolbrand Queveda", False), ("Maria Dee", True)],
)
def test_labelled_names_that_no_list_knows_are_less_sure(names: str, known: bool) -> None:
    cells = (("Title", TITLE), ("Authors", names), ("Abstract", ABSTRACT))
    proposal = proposal_of_file("a.docx", "", docx(table(*((p(one), p(two)) for one, two in cells))))

    assert [author.name for author in proposal.authors] == names.split(", ")
    assert (sure(proposal) > 0.9) is known


def test_an_abstract_ends_where_the_text_grows_wider_on_both_sides() -> None:
    wide = "The study area lies between two estuaries and was chosen because its archive is long indeed."
    proposal = page(
        (150, 780, TITLE, 16, "F"), (160, 750, "Ann Bell, University of Vik", 12, "F"),
        (200, 720, "Abstract", 9, "B"), *block(700, *TEXT),
        (85, 640, wide, 10, "F"), (85, 628, wide, 10, "F"),
    )  # fmt: skip

    assert proposal.abstract == ABSTRACT


def test_an_abstract_goes_on_below_white_space_in_its_own_measure() -> None:
    proposal = page(
        (150, 780, TITLE, 16, "F"), (160, 750, "Ann Bell, University of Vik", 12, "F"),
        (200, 720, "Abstract", 9, "B"), *block(700, *TEXT), *block(640, *TEXT),
    )  # fmt: skip

    assert proposal.abstract == f"{ABSTRACT}\n{ABSTRACT}"


def test_a_full_line_of_the_left_column_is_not_short_because_the_right_one_is_further_right() -> None:
    left = ["Rivers change their course", "faster than maps do today.", "A network learns from radar",
            "where the banks will be in"]  # fmt: skip
    right = ["a year. The error is below", "one pixel on three deltas.", "We discuss why it fails at",
             "large dams in dry seasons."]  # fmt: skip
    proposal = page(
        (60, 780, TITLE, 16, "F"), (60, 755, "Ann Bell, University of Vik", 11, "F"),
        (60, 720, "Abstract", 12, "B"),
        *block(700, *left, left=60, size=10), *block(700, *right, left=330, size=10),
    )  # fmt: skip

    assert proposal.abstract == " ".join([*left, *right])


def test_the_mark_of_a_footnote_is_no_part_of_the_abstract_and_a_power_is() -> None:
    note = '<w:footnote w:id="2"><w:p><w:r><w:t>The probes can be lent.</w:t></w:r></w:p></w:footnote>'
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    body = p(TITLE, style="Title") + p("Ann Bell") + p("Abstract", style="H1")
    text = p("We compare radar with 2,140 hand probes", mark, " on eleven bogs of 3 km", sup("1"), " each.")
    proposal = proposal_of_file("a.docx", "", docx(body + text, footnotes=note))

    assert proposal.abstract in (
        "We compare radar with 2,140 hand probes on eleven bogs of 3 km¹ each.",
        "We compare radar with 2,140 hand probes on eleven bogs of 3 km1 each.",
    )


def test_small_capitals_drawn_as_smaller_capitals() -> None:
    content = (
        "BT /F 12 Tf 60 750 Td (Ann B) Tj /F 9.6 Tf (ELL) Tj /F 12 Tf (, Carl D) Tj /F 9.6 Tf (EE) Tj ET\n"
    )
    lines = document_of("a.pdf", "", plain(content + at(60, 700, "NASA and ESA"))).lines

    assert [line.text for line in lines] == ["Ann Bell, Carl Dee", "NASA and ESA"]


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("References: Cole, On rivers, 2012.", True),
        ("Bibliographie : Morel, Les rives, 2012.", True),
        ("Introduction: rivers change their course.", False),
        ("Methods: a small network learns from radar.", False),
        ("Rivers: they change their course.", False),
    ],
)
def test_paragraphs_that_stand_behind_an_abstract(text: str, closes: bool) -> None:
    assert closes_run_in(text) is closes


@pytest.mark.parametrize(
    ("head", "tail", "compound"),
    [
        ("sous", "estiment", True), ("sous", "traction", False), ("sous", "titre", True),
        ("après", "guerre", True), ("avant", "garde", True), ("flot", "tante", False),
    ],
)  # fmt: skip
def test_french_compounds_across_a_line_end(head: str, tail: str, compound: bool) -> None:
    assert is_french_compound(head, tail) is compound


def test_a_list_in_an_abstract_is_a_paragraph_for_each_item() -> None:
    items = ["\x95 a level every day;", "\x95 a note in time;", "\x95 silence else."]
    proposal = page(
        (60, 780, TITLE, 16, "F"), (60, 755, "Ann Bell, University of Vik", 11, "F"),
        (60, 720, "Abstract", 12, "B"), *block(700, *TEXT, *items, left=60, size=10),
    )  # fmt: skip

    assert proposal.abstract == f"{ABSTRACT}\na level every day;\na note in time;\nsilence else."


def test_an_odt_of_very_many_paragraphs_is_read_so_far() -> None:
    paragraph = '<text:p text:style-name="P">x</text:p>'

    assert len(document_of("a.odt", "", odt(paragraph * 21_000)).lines) == 20_001


def test_looking_for_prose_takes_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        lines = [Line(f"Bell {number}", size=10.0 + number % 7) for number in range(count)]
        start = process_time()
        assert prose_start(lines) is None
        return process_time() - start

    seconds(500)
    assert seconds(8_000) < 40 * max(seconds(1_000), 0.005)


def test_no_line_is_no_prose() -> None:
    assert prose_start(Document("a", "txt").lines) is None


@pytest.mark.parametrize(
    ("first", "below", "expected"),
    [
        ("Authors: Ann Bell, University of Vik", ["Bob Cole, Salt Office"],
         [("Ann Bell", "University of Vik"), ("Bob Cole", "Salt Office")]),
        ("Auteurs : Anne Morel (Institut Agro)", ["Paul Girard (Université de Vannes)"],
         [("Anne Morel", "Institut Agro"), ("Paul Girard", "Université de Vannes")]),
        ("Authors: Ann Bell and Bob Cole", ["University of Vik"],
         [("Ann Bell", "University of Vik"), ("Bob Cole", "University of Vik")]),
        ("Autoren: Jens Vogt", ["Sabine Köhler", "Universität Kiel"],
         [("Jens Vogt", "Universität Kiel"), ("Sabine Köhler", "Universität Kiel")]),
        ("Authors: Ann Bell", ["Talks by students get ten minutes."], [("Ann Bell", None)]),
    ],
)  # fmt: skip
def test_labelled_authors_go_on_in_paragraphs_below(
    first: str, below: list[str], expected: list[tuple[str, str | None]]
) -> None:
    body = "".join(map(p, (f"Title: {TITLE}", first, *below, "Abstract:", ABSTRACT)))
    proposal = proposal_of_file("a.docx", "", docx(body))

    assert (told(proposal), proposal.abstract) == (expected, ABSTRACT)
