"""Layouts of other hands: what a page's sizes, weights, gaps and marks say where no label does."""

from __future__ import annotations

import pytest

from mailbot.domain import Author, Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.files.documents import document_of
from mailbot.read.proposing.page.proposal import proposal_of_document, proposal_of_file
from tests.read.pdf_by_hand import at, plain

LONG = "Rivers change their course faster than maps do, and a small network learns from radar"
TEXT = [
    f"{LONG} where the bank will be.",
    "On three deltas the error is below one pixel for nine banks out of ten, without any",
    "label at all. We discuss why it fails behind dams and what a tide table would change.",
]
ABSTRACT = " ".join(TEXT)
BODY = "The study area lies between two estuaries and was chosen because its archive is long."


def lines(*rows: tuple[str, float, str], left: float = 72, gap: float = 1.25) -> str:
    """Rows from the top of a page: text, size, font; an empty text is white space of its size."""
    content, y = "", 780.0
    for text, size, font in rows:
        y -= gap * size
        content += at(left, y, text, size, font) if text else ""
    return content


def read(*rows: tuple[str, float, str], more: str = "") -> Proposal:
    return proposal_of_file("a.pdf", "", plain(lines(*rows) + more))


def names(proposal: Proposal) -> list[str]:
    return [author.name for author in proposal.authors]


def rows(*texts: str, size: float = 10, font: str = "F") -> list[tuple[str, float, str]]:
    return [(text, size, font) for text in texts]


GAP = ("", 12.0, "F")


def test_a_title_whose_lines_look_like_names_is_whole_above_the_names() -> None:
    proposal = read(
        ("Salt Marsh Retreat", 20, "B"), ("Snow Depth and Wind Exposure", 20, "B"), GAP,
        ("Ann Bell and Bob Cole", 12, "F"), GAP, *rows("Abstract", font="B"), *rows(*TEXT),
    )  # fmt: skip

    assert (proposal.title, names(proposal)) == (
        "Salt Marsh Retreat Snow Depth and Wind Exposure",
        ["Ann Bell", "Bob Cole"],
    )


def test_names_in_the_print_of_the_title_stay_names() -> None:
    proposal = read(
        ("Where will the bank be next spring?", 14, "B"), ("Ann Bell", 14, "B"), GAP,
        ("University of X", 10, "F"), GAP, *rows("Abstract", font="B"), *rows(*TEXT),
    )  # fmt: skip

    assert (proposal.title, names(proposal)) == ("Where will the bank be next spring?", ["Ann Bell"])


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (["Ann Bell, Member, IEEE, Bob Cole, Ph.D., and Carla Dee"], ["Ann Bell", "Bob Cole", "Carla Dee"]),
        (["Ann Bell [0000-0002-1825-0097], Bob Cole"], ["Ann Bell", "Bob Cole"]),
        (["Ann Bell, Bob Cole, Cheikh", "Anta Diallo"], ["Ann Bell", "Bob Cole", "Cheikh Anta Diallo"]),
        (
            ["Ann Bell, Bob Cole and Maria del", "Pilar Vega"],
            ["Ann Bell", "Bob Cole", "Maria del Pilar Vega"],
        ),
        (["Ann Bell, Univ. X, Dijon", "Bob Cole, Univ. Y, Brest"], ["Ann Bell", "Bob Cole"]),
        (["Ann Bell (University", "of X) and Bob Cole"], ["Ann Bell", "Bob Cole"]),
        (["Ann Bell, Riverbank Coop., Bilbao, Spain"], ["Ann Bell"]),
        (
            ["Ann Bell", "River Works, Oslo, Norway", "Bob Cole", "Bank Coop., Leeds"],
            ["Ann Bell", "Bob Cole"],
        ),
        (["Ann Bell and Bob Cole", "A Preprint - 3 March 2026"], ["Ann Bell", "Bob Cole"]),
    ],
)
def test_a_list_of_names_as_it_is_printed(printed: list[str], expected: list[str]) -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows(*printed), GAP,
        *rows("Abstract", font="B"), *rows(*TEXT),
    )  # fmt: skip

    assert names(proposal) == expected


@pytest.mark.parametrize(
    "after",
    [
        [GAP, *rows("I. INTRODUCTION"), *rows(BODY)],
        [GAP, *rows(BODY, size=11)],
        [GAP, *rows("AIPR workshop, 2026", size=7)],
        [GAP, *rows("Kind regards,"), *rows("Ann Bell")],
    ],
)
def test_an_abstract_without_heading_ends_where_its_look_does(after: list[tuple[str, float, str]]) -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP, *rows(*TEXT), *after
    )

    assert proposal.abstract == ABSTRACT


def test_a_bold_abstract_without_heading_ends_with_its_weight() -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP,
        *rows(*TEXT, font="B"), GAP, *rows(BODY, BODY),
    )  # fmt: skip

    assert proposal.abstract == ABSTRACT


def test_keywords_in_the_last_line_of_the_abstract_are_none_of_it() -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP,
        *rows("Abstract", font="B"), *rows(*TEXT[:2], TEXT[2] + " Keywords: rivers, radar"),
    )  # fmt: skip

    assert (proposal.abstract, proposal.keywords) == (ABSTRACT, ("rivers", "radar"))


def test_a_licence_in_small_print_above_the_title_is_no_abstract() -> None:
    licence = "This work is distributed under the terms of a licence that is kept elsewhere and"

    proposal = read(
        *rows(licence, licence, "nobody ever reads it to its end.", size=7), GAP,
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP, *rows(*TEXT),
    )  # fmt: skip

    assert (proposal.title, proposal.abstract) == ("Where will the bank be next spring?", ABSTRACT)


def test_text_in_a_column_too_narrow_for_five_words() -> None:
    words = ABSTRACT.split()
    narrow = [" ".join(words[at : at + 3]) for at in range(0, len(words), 3)]

    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP, *rows(*narrow)
    )

    assert proposal.abstract == ABSTRACT


def test_columns_with_a_gutter_no_wider_than_a_blank() -> None:
    column = [f"reading column {n} in order" for n in range(6)]
    left = "".join(at(72, 600 - 12 * n, text.replace("reading", "leaving")) for n, text in enumerate(column))
    right = "".join(at(188, 600 - 12 * n, text) for n, text in enumerate(column))

    document = document_of("a.pdf", "", plain(left + right))

    assert [line.text for line in document.lines] == [
        *(text.replace("reading", "leaving") for text in column),
        *column,
    ]


def test_a_right_column_that_begins_above_the_left_ones_heading() -> None:
    head = at(72, 700, "Where will the bank be next spring, and who will know it?", 18)
    left = at(72, 590, "Abstract", 12, "B") + "".join(
        at(72, 570 - 12 * n, f"Left line {n} of the running text here") for n in range(4)
    )
    right = "".join(at(320, 602 - 12 * n, f"Right line {n} of the running text") for n in range(5))

    texts = [line.text for line in document_of("a.pdf", "", plain(head + left + right)).lines]

    assert texts[1:3] == ["Abstract", "Left line 0 of the running text here"]
    assert texts[-5:] == [f"Right line {n} of the running text" for n in range(5)]


def test_the_heading_of_a_form_is_no_value_of_it() -> None:
    labels = ["Title", "Authors", "Abstract"]
    values = ["Where will the bank be?", "Ann Bell", BODY]
    form = at(220, 700, "Submission form", 16, "B") + "".join(
        at(72, 670 - 30 * n, label) + at(170, 670 - 30 * n, values[n]) for n, label in enumerate(labels)
    )

    proposal = proposal_of_file("a.pdf", "", plain(form))

    assert (proposal.title, names(proposal), proposal.abstract) == (values[0], ["Ann Bell"], BODY)


def test_a_table_of_authors_with_wrapped_cells() -> None:
    def cell(column: int, y: float, *texts: str) -> str:
        return "".join(at(72 + 150 * column, y - 12 * n, text) for n, text in enumerate(texts))

    head = at(72, 720, "Where will the bank be next spring?", 16, "B")
    table = (
        cell(0, 680, "Nom") + cell(1, 680, "Affiliation") + cell(2, 680, "E-mail")
        + cell(0, 650, "Tiago Figueira dos", "Anjos") + cell(1, 650, "River Laboratory,", "Porto")
        + cell(2, 650, "tf@x.example.org")
        + cell(0, 610, "Ann Bell") + cell(1, 610, "Bank Trust,", "Leeds")
        + cell(2, 610, "ann@y.exam", "ple.org")
    )  # fmt: skip
    text = at(72, 560, "Abstract", 10, "B") + "".join(at(72, 540 - 12 * n, one) for n, one in enumerate(TEXT))

    proposal = proposal_of_file("a.pdf", "", plain(head + table + text))

    assert (proposal.authors, proposal.abstract) == (
        (
            Author("Tiago Figueira dos Anjos", "River Laboratory, Porto", "tf@x.example.org"),
            Author("Ann Bell", "Bank Trust, Leeds", "ann@y.example.org"),
        ),
        ABSTRACT,
    )


def test_a_figure_s_caption_is_no_abstract_and_joint_work_names_authors() -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell", "(University of X)"), GAP,
        *rows("joint work with Bob Cole"), GAP, *rows("Abstract", font="B"), *rows(*TEXT), GAP,
        *rows("Figure 1: The bank as it was."),
    )  # fmt: skip

    assert (names(proposal), proposal.abstract) == (["Ann Bell", "Bob Cole"], ABSTRACT)


def test_a_hyphen_at_the_end_of_a_ragged_line_is_the_author_s() -> None:
    ragged = [
        "Rivers change their course faster than maps do, and a pixel-",
        "wise forest is no help at all, while",
    ]
    more = [
        "a small network learns from radar where",
        "the bank will be next spring, and it fails where dams",
    ]

    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP,
        *rows("Abstract", font="B"), *rows(*ragged, *more, "hold it back."),
    )  # fmt: skip

    assert proposal.abstract is not None
    assert "a pixel-wise forest" in proposal.abstract


@pytest.mark.parametrize(
    ("head", "tail"), [("heron", "watching"), ("Xolby", "based"), ("kombu", "fishing"), ("fado", "singing")]
)
def test_a_word_that_no_list_knows_keeps_its_hyphen_too(head: str, tail: str) -> None:
    proposal = read(
        ("Where will the bank be next spring?", 16, "B"), GAP, *rows("Ann Bell"), GAP,
        *rows("Abstract", font="B"),
        *rows(
            f"Rivers change their course faster than maps do, and {head}-",
            f"{tail} clubs know it well, while",
            "a small network learns from radar where",
            "the bank will be next spring, and it fails where dams", "hold it back.",
        ),
    )  # fmt: skip

    assert proposal.abstract is not None
    assert f"and {head}-{tail} clubs" in proposal.abstract


def test_a_german_word_that_a_line_broke_is_one() -> None:
    proposal = read(
        ("Wo liegt das Ufer im nächsten Jahr?", 16, "B"), GAP, *rows("Ann Bell"), GAP,
        *rows("Abstract", font="B"),
        *rows(
            "Die Karte ist zu alt und wir suchen nach einem Wald-",
            "brand in Bildern von oben, denn auch die",
            "Asche verrät uns das Ufer der Flüsse, und sie liegt im Tal",
            "auf den Wiesen, wo das Wasser einmal stand", "und nun fehlt.",
        ),
    )  # fmt: skip

    assert proposal.abstract is not None
    assert "einem Waldbrand in Bildern" in proposal.abstract


def test_institutions_in_upright_print_below_names_in_italics() -> None:
    proposal = proposal_of_document(
        Document(
            "a.docx",
            "docx",
            tuple(
                Line(text, joined=True, bold=style == "b", italic=style == "i", gap_before=True)
                for text, style in (
                    ("Where will the bank be next spring?", "b"),
                    ("Ann Bell", "i"),
                    ("AviWorks B.V., Zwolle", ""),
                    ("Bob Cole", "i"),
                    ("AviWorks B.V., Zwolle", ""),
                    (ABSTRACT, ""),
                )
            ),
        )
    )

    assert [(author.name, author.affiliation) for author in proposal.authors] == [
        ("Ann Bell", "AviWorks B.V., Zwolle"),
        ("Bob Cole", "AviWorks B.V., Zwolle"),
    ]


def typed(text: str, name: str = "a.txt") -> Proposal:
    return proposal_of_file(name, "", text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "Title: Where will the bank be?\n\nAuthor 1: Ann Bell, University of X\n"
        f"Author 2: Bob Cole, University of Y\n\nAbstract:\n{ABSTRACT}\n",
        "1) Title - Where will the bank be?\n2) Authors - Ann Bell, Bob Cole\n"
        f"3) Affiliations - University of X\n4) Abstract -\n{ABSTRACT}\n5) Keywords - rivers\n",
        "TITLE\n=====\nWhere will the bank be?\n\nAUTHORS\n=======\n* Ann Bell [1]\n* Bob Cole [2]\n\n"
        f"[1] University of X\n[2] University of Y\n\nABSTRACT\n========\n{ABSTRACT}\n",
    ],
)
def test_labels_with_numbers_and_lists_of_names(text: str) -> None:
    proposal = typed(text)

    assert (proposal.title, names(proposal), proposal.abstract) == (
        "Where will the bank be?",
        ["Ann Bell", "Bob Cole"],
        ABSTRACT,
    )


def test_letters_that_tex_writes_as_macros() -> None:
    source = (
        r"\documentclass{article}\title{Where will the bank be?}"
        r"\author{Gu{\dh}r\'{u}n {\TH}\'{o}rsd\'{o}ttir}"
        rf"\begin{{document}}\maketitle\begin{{abstract}}{ABSTRACT}\end{{abstract}}\end{{document}}"
    )

    assert names(typed(source, "a.tex")) == ["Guðrún Þórsdóttir"]


def test_signs_as_marks_and_a_greeting_that_is_no_title() -> None:
    document = Document(
        "a.docx",
        "docx",
        tuple(
            Line(text, joined=True, bold=bold)
            for text, bold in (
                ("Dear organisers,", False),
                ("Salt Marsh Retreat and Sea Walls: Learning from Tides", True),
                ("Ann Bell♦, Bob Cole♣", False),
                ("♦ University of X", False),
                ("♣ River Laboratory", False),
                (ABSTRACT, False),
            )
        ),
    )

    proposal = proposal_of_document(document)

    assert proposal.title == "Salt Marsh Retreat and Sea Walls: Learning from Tides"
    assert [(author.name, author.affiliation) for author in proposal.authors] == [
        ("Ann Bell", "University of X"),
        ("Bob Cole", "River Laboratory"),
    ]
