"""Where an abstract ends and where it goes on: boxes beside it, cells, styles, words to the organisers."""

from __future__ import annotations

import pytest

from mailbot.domain import Proposal
from mailbot.read.files.document import Document, Line
from mailbot.read.proposing.page.proposal import proposal_of_document, proposal_of_file
from mailbot.read.proposing.spoken.remarks import is_for_organisers
from tests.read.pdf_by_hand import at, plain

TEXT = [
    "Rivers change their course faster than maps do, and a small",
    "network learns from radar where the bank will be next year.",
    "On three deltas the error is below one pixel for nine banks",
    "out of ten. We discuss why it fails behind the large dams.",
]
ABSTRACT = " ".join(TEXT)
TITLE = "Where will the bank be next spring?"


def page(*rows: tuple[float, float, str, float, str]) -> Proposal:
    """Lines as (left, height above the foot, text, size, font)."""
    return proposal_of_file("a.pdf", "", plain("".join(at(*row) for row in rows)))


def said(proposal: Proposal) -> str:
    return " ".join((proposal.abstract or "").split())


def test_an_abstract_goes_on_below_a_box_beside_it() -> None:
    proposal = page(
        (60, 780, TITLE, 16, "B"), (60, 755, "Ann Bell, University of X", 10, "F"),
        (60, 730, "Abstract", 12, "B"),
        *((60.0, 710.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT[:3])),
        (400, 725, "Keywords", 9, "B"), (400, 714, "rivers, radar", 9, "F"),
        (400, 695, "Session", 9, "B"), (400, 684, "Water", 9, "F"),
        (60, 671, "out of ten. We discuss why it fails at large dams, where water is let out", 10, "F"),
        (60, 658, "day by day.", 10, "F"),
    )  # fmt: skip

    assert said(proposal) == (
        " ".join(TEXT[:3])
        + " out of ten. We discuss why it fails at large dams, where water is let out day by day."
    )


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("In three figures", ["512 fields", "9 years", "0.77 on the whole"]),
        ("À retenir", ["9 rives sur 10", "3 deltas"]),
        ("Kurz gesagt", ["Drei Deltas, ein Netz"]),
        ("En breve", ["Tres deltas y una red"]),
        ("Who we are", ["A small team of the coast"]),
    ],
)
def test_a_box_below_an_abstract_is_another_matter(heading: str, lines: list[str]) -> None:
    proposal = page(
        (60, 780, TITLE, 16, "B"), (60, 755, "Ann Bell, University of X", 10, "F"),
        (60, 730, "Abstract", 10, "F"),
        *((60.0, 712.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT)),
        (80, 635, heading, 10, "F"),
        *((80.0, 615.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(lines)),
    )  # fmt: skip

    assert said(proposal) == ABSTRACT


@pytest.mark.parametrize(
    "more",
    [
        "- It is cheap and it is quick",
        "h = 3 m + 2 d",
        "we call this the bank of the year, and mean by it what the boatmen mean",
    ],
)
def test_what_is_indented_within_an_abstract_stays(more: str) -> None:
    proposal = page(
        (60, 780, TITLE, 16, "B"), (60, 755, "Ann Bell, University of X", 10, "F"),
        (60, 730, "Abstract", 10, "F"),
        *((60.0, 712.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT)),
        (80, 645, more, 10, "F"),
        (60, 625, "At the end we say what a bank is for us and why it moves.", 10, "F"),
    )  # fmt: skip

    assert said(proposal).endswith("At the end we say what a bank is for us and why it moves.")


@pytest.mark.parametrize(
    "institution", ["École des rives de la vallée", "Institute of the slow rivers of the plain"]
)
def test_an_institution_in_italics_begins_no_abstract(institution: str) -> None:
    proposal = proposal_of_document(
        Document("a.pdf", "pdf", (
            Line("THE BLUE OF RIVERS", size=15, top=80, left=176, right=416),
            Line("ANN BELL · PAUL GIRARD", size=10, top=110, left=179, right=415, gap_before=True),
            Line(institution, size=11, top=136, left=229, right=367, italic=True, gap_before=True),
            *(Line(text, size=11, top=170 + 14 * at_, left=74, right=521, gap_before=not at_)
              for at_, text in enumerate(TEXT)),
        ), pages=1)
    )  # fmt: skip

    assert (proposal.title, [one.name for one in proposal.authors], said(proposal)) == (
        "THE BLUE OF RIVERS",
        ["ANN BELL", "PAUL GIRARD"],
        ABSTRACT,
    )


def test_on_a_poster_the_abstract_stands_below_its_heading() -> None:
    proposal = page(
        (120, 800, TITLE, 20, "B"), (120, 775, "Ann Bell (1), Bob Cole (2) and Carla Dee (3)", 12, "F"),
        (60, 752, "(1) Municipal Observatory of X, Dijon", 10, "F"),
        (320, 752, "(2) University of Y", 10, "F"),
        (150, 738, "(3) Department of Geography, Lakeshore", 10, "F"),
        (30, 700, "Abstract", 12, "B"), (310, 700, "Sites", 12, "B"),
        *((30.0, 680.0 - 12 * place, text, 9.0, "F") for place, text in enumerate(TEXT)),
        *((310.0, 680.0 - 12 * place, "The sites lie between two dams.", 9.0, "F") for place in range(4)),
    )  # fmt: skip

    assert said(proposal) == ABSTRACT


@pytest.mark.parametrize("left", ["Tarn Weather Service", "Rivers 2026, Dijon", "Ann Bell"])
def test_a_line_at_both_edges_is_a_running_head_whatever_its_print(left: str) -> None:
    proposal = page(
        (60, 800, left, 14, "B"), (430, 800, "Talk proposal", 14, "B"), (150, 765, TITLE, 14, "B"),
        (230, 740, "Bob Cole", 10, "F"), (200, 727, "University of X", 10, "F"),
        (250, 700, "ABSTRACT", 10, "B"),
        *((60.0, 680.0 - 13 * place, f"{text} {text}"[:95], 10.0, "F") for place, text in enumerate(TEXT)),
    )  # fmt: skip

    assert proposal.title == TITLE


@pytest.mark.parametrize(
    "last",
    [
        "Présentation orale souhaitée.",
        "This proposal is for a regular talk.",
        "We would be glad to bring one of the collars.",
        "Vortrag bevorzugt.",
        "I would prefer a poster.",
        "Nous serions heureux de le présenter.",
        "Last changed on 8 February 2026.",
        "Se prefiere comunicación oral; presentación preferida: oral.",
        "I need no hotel, and will bring my own computer.",
        "We will bring our own laptop; a projector with HDMI is all we need.",
        "J’apporte mon ordinateur et n’ai pas besoin d’hébergement.",
        "Ich bringe meinen eigenen Rechner mit und brauche keine Unterkunft.",
        "Necesito un proyector y traigo mi portátil.",
        "Ho bisogno di un alloggio per due notti.",
        "Typeset in LaTeX.",
        "Made with pen and paper, then Word.",
        "Composé avec Typst.",
        "Gesetzt mit groff, wie immer.",
        "Hecho con LibreOffice.",
        "(58 words)",
        "[58 mots]",
        "58 Wörter",
        "Word count: 58",
        "Nombre de mots : 58",
        "(1 204 caractères, espaces compris)",
        "ann.bell@example.org",
        "Contact: ann.bell@example.org, bob@example.org",
        "<ann.bell@example.org>",
    ],
)
def test_what_is_said_to_the_organisers_is_no_abstract(last: str) -> None:
    proposal = proposal_of_file("a.txt", "", f"{TITLE}\n\nAbstract\n\n{ABSTRACT}\n\n{last}\n".encode())

    assert proposal.abstract == ABSTRACT


@pytest.mark.parametrize(
    "sentence",
    [
        "We discuss what this means for the oral tradition of the delta.",
        "The code is open.",
        "Nous présentons les résultats.",
        "A talk is no proof.",
        "We bring radar and optical images together on one laptop in the field.",
        "The model needs a laptop and an hour.",
        "Made with open data, the maps can be made again by everyone who reads this.",
    ],
)
def test_the_work_itself_may_speak_of_talks(sentence: str) -> None:
    assert not is_for_organisers(sentence)


@pytest.mark.parametrize("count", ["(58 words)", "[ca. 58 mots]", "(58 Wörter).", "(1,204 characters)"])
def test_a_count_after_the_last_sentence_is_no_abstract(count: str) -> None:
    proposal = proposal_of_file("a.txt", "", f"{TITLE}\n\nAbstract\n\n{ABSTRACT} {count}\n".encode())

    assert proposal.abstract == ABSTRACT


@pytest.mark.parametrize("end", ["It knows 300 words.", "We keep few of them (300 words of ten dams)."])
def test_a_sentence_on_words_stays(end: str) -> None:
    proposal = proposal_of_file("a.txt", "", f"{TITLE}\n\nAbstract\n\n{ABSTRACT} {end}\n".encode())

    assert proposal.abstract == f"{ABSTRACT} {end}"


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"\sen time series", "Sentinel-2 time series"),
        (r"\sen, and", "Sentinel-2, and"),
        (r"\sen{} time", "Sentinel-2 time"),
        (r"\sen\ time", "Sentinel-2 time"),
        (r"(\sen) and \sen.", "(Sentinel-2) and Sentinel-2."),
        (r"\sen (a pair)", "Sentinel-2 (a pair)"),
        (r"\sen 2024", "Sentinel-2 2024"),
    ],
)
@pytest.mark.parametrize(
    "macro",
    [
        r"\newcommand{\sen}{Sentinel-2\xspace}",
        r"\def\sen{{\sc Sentinel-2\xspace}}",
        r"\DeclareRobustCommand{\sen}{Sentinel-2\xspace}",
    ],
)
def test_a_macro_that_sets_its_own_space(macro: str, source: str, shown: str) -> None:
    text = (
        f"\\documentclass{{article}}\n{macro}\n\\title{{{TITLE}}}\n\\begin{{document}}\n"
        f"\\begin{{abstract}}\n{ABSTRACT} {source}\n\\end{{abstract}}\n\\end{{document}}\n"
    )

    assert proposal_of_file("a.tex", "", text.encode()).abstract == f"{ABSTRACT} {shown}"


def test_an_abstract_ends_with_its_style() -> None:
    lines = (
        Line(TITLE, style="title", joined=True),
        Line("Ann Bell", style="author", joined=True),
        Line(ABSTRACT, style="abstract", joined=True),
        Line("Ready for print.", style="first paragraph", joined=True),
    )

    assert proposal_of_document(Document("a.docx", "docx", lines)).abstract == ABSTRACT


def test_a_text_that_stops_amid_a_sentence_is_given_with_less_confidence() -> None:
    whole = proposal_of_file("a.txt", "", f"{TITLE}\n\nAbstract\n\n{ABSTRACT}\n".encode())
    cut = proposal_of_file("a.txt", "", f"{TITLE}\n\nAbstract\n\n{ABSTRACT[:-20]}\n".encode())

    sure, unsure = dict(whole.evidence)["abstract"], dict(cut.evidence)["abstract"]
    assert (round(sure.confidence, 2), round(unsure.confidence, 2)) == (0.95, 0.75)


def test_a_page_of_html_ends_before_its_foot() -> None:
    page_ = (
        f"<html><body><div id='nav'>Home</div><h1>{TITLE}</h1><p class='authors'>Ann Bell</p>"
        f"<h2>Abstract</h2><p>{ABSTRACT}</p><div id='footer'><small>Best viewed with "
        f"needles.</small></div></body></html>"
    )

    assert proposal_of_file("a.html", "", page_.encode()).abstract == ABSTRACT


def test_people_as_maps_in_yaml() -> None:
    head = (
        f'---\ntitle: "{TITLE}"\nauthor:\n  - name: Ann Bell\n    affiliation: Commission, Port Merrow\n'
        "    email: ann@x.example\n  - name: Bob Cole\n    affiliation: Delta Institute\n---\n"
    )
    proposal = proposal_of_file("a.md", "", f"{head}\n# Abstract\n\n{ABSTRACT}\n".encode())

    assert [(one.name, one.affiliation, one.email) for one in proposal.authors] == [
        ("Ann Bell", "Commission, Port Merrow", "ann@x.example"),
        ("Bob Cole", "Delta Institute", None),
    ]


def test_what_a_macro_of_tex_calls_an_institution_is_nobody() -> None:
    source = (
        r"\documentclass{IEEEtran}\title{" + TITLE + r"}\author{\IEEEauthorblockN{Ann Bell}"
        r"\IEEEauthorblockA{Rail Research\\ Derwent Park\\ a@x.example}\and\IEEEauthorblockN{Bob Cole}"
        r"\IEEEauthorblockA{Signals Laboratory}}\begin{document}\maketitle\begin{abstract}"
        + ABSTRACT
        + r"\end{abstract}\end{document}"
    )

    assert [one.name for one in proposal_of_file("a.tex", "", source.encode()).authors] == [
        "Ann Bell",
        "Bob Cole",
    ]


def test_an_institution_in_small_print_or_below_each_name_is_nobody() -> None:
    small = page(
        (60, 780, TITLE, 16, "B"), (60, 755, "Ann Bell", 12, "F"), (60, 742, "Koa Works", 9, "F"),
        (60, 731, "Hilo Bay, USA", 9, "F"), (60, 712, "Bob Cole", 12, "F"),
        (60, 699, "University of X", 9, "F"),
        (60, 670, "Abstract", 11, "B"),
        *((60.0, 650.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT)),
    )  # fmt: skip
    alike = page(
        (60, 780, TITLE, 16, "B"), (60, 750, "Ann Bell", 11, "F"), (60, 737, "Institute of Towns", 11, "F"),
        (60, 712, "Bob Cole", 11, "F"), (60, 699, "Riverside Weserland", 11, "F"),
        (60, 665, "Abstract", 11, "B"),
        *((60.0, 650.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT)),
    )  # fmt: skip

    assert [one.name for one in small.authors] == ["Ann Bell", "Bob Cole"]
    assert [one.name for one in alike.authors] == ["Ann Bell", "Bob Cole"]


def test_a_table_of_names_in_another_language() -> None:
    proposal = page(
        (60, 780, TITLE, 16, "B"), (60, 750, "Name", 10, "B"), (200, 750, "Einrichtung", 10, "B"),
        (400, 750, "E-Mail", 10, "B"), (60, 730, "Bell, Ann", 10, "F"), (200, 730, "Verein Oderaue", 10, "F"),
        (400, 730, "bell@x.example", 10, "F"), (60, 710, "Cole, Bob", 10, "F"),
        (200, 710, "Werke Nord", 10, "F"),
        (400, 710, "cole@y.example", 10, "F"), (60, 680, "Kurzfassung", 12, "B"),
        *((60.0, 660.0 - 13 * place, text, 10.0, "F") for place, text in enumerate(TEXT)),
    )  # fmt: skip

    assert [(one.name, one.affiliation, one.email) for one in proposal.authors] == [
        ("Ann Bell", "Verein Oderaue", "bell@x.example"),
        ("Bob Cole", "Werke Nord", "cole@y.example"),
    ]
