"""Forms, labels in the margin, running heads: what announces a field, what only furnishes a page."""

from __future__ import annotations

import pytest
from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS

from mailbot.domain import Proposal
from mailbot.read.files.repair import repair_text
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import is_name_line, people_in
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.page.proposal import proposal_of_file
from tests.read.pdf_by_hand import at, plain

TEXT = [
    "Rivers change their course faster than maps do, and a small",
    "network learns from radar where the bank will be next year.",
    "On three deltas the error is below one pixel for nine banks.",
    "We discuss why it fails behind dams and in the tidal reach.",
]
ABSTRACT = " ".join(TEXT)


def form(*rows: tuple[list[str], list[str]], right: float | None = None, above: str = "") -> Proposal:
    """A page with a label's lines left, its value's lines right of it, row by row; right: the labels' "
    "edge."""
    content, y = (at(200, 760, above, 12, "B") if above else ""), 720.0
    for label, value in rows:
        for place, text in enumerate(label):
            left = 70 if right is None else right - width(text)
            content += at(left, y - 13 * place, text)
        for place, text in enumerate(value):
            content += at(220, y - 13 * place, text)
        y -= 13 * max(len(label), len(value)) + 7
    return proposal_of_file("a.pdf", "", plain(content))


def width(text: str) -> float:
    return sum(CORE_FONT_METRICS["Helvetica"].character_widths[char] for char in text) / 100


def told(proposal: Proposal) -> tuple[str | None, list[str], str | None]:
    return proposal.title, [author.name for author in proposal.authors], proposal.abstract


@pytest.mark.parametrize("right", [None, 190.0])
def test_label_and_value_both_run_on_until_the_next_row(right: float | None) -> None:
    proposal = form(
        (["Title of the", "proposed talk"], ["Where will the bank be next spring, and", "who will see it"]),
        (["Name of the first", "author"], ["Ann Bell"]),
        (["Organisation"], ["River Works"]),
        (["Abstract"], TEXT),
        (["Stichworte"], ["rivers, radar"]),
        right=right,
        above="SUBMISSION SHEET",
    )

    assert told(proposal) == (
        "Where will the bank be next spring, and who will see it",
        ["Ann Bell"],
        ABSTRACT,
    )
    assert (proposal.authors[0].affiliation, proposal.keywords) == ("River Works", ("rivers", "radar"))


@pytest.mark.parametrize(
    ("first", "others"),
    [
        ("1er auteur", "Autre(s) auteur(s)"),
        ("Premier auteur", "Co-auteur(s)"),
        ("First author", "Other authors"),
        ("Presenting author", "Co-authors"),
        ("Erstautorin", "Weitere Autoren"),
        ("Primer autor", "Otros autores"),
        ("Primo autore", "Altri autori"),
        ("Orateur", "Autres auteurs"),
        ("Author 1", "Author 2"),
        ("Nom et prénom du 1er auteur", "Noms des autres auteurs"),
    ],
)
def test_ordinal_and_bracketed_labels_of_authors(first: str, others: str) -> None:
    proposal = form(
        (["Title"], ["Where will the bank be next spring?"]),
        ([first], ["Ann Bell"]),
        ([others], ["Bob Cole, Carla Dee"]),
        (["Abstract"], TEXT),
    )

    assert told(proposal) == (
        "Where will the bank be next spring?",
        ["Ann Bell", "Bob Cole", "Carla Dee"],
        ABSTRACT,
    )


@pytest.mark.parametrize(
    ("printed", "field"),
    [
        ("Schlagwörter. Flüsse, Radar", "keywords"),
        ("Stichworte: Flüsse", "keywords"),
        ("Palabras clave: ríos", "keywords"),
        ("Parole chiave. fiumi", "keywords"),
        ("Palavras-chave: rios", "keywords"),
        ("Trefwoorden: rivieren", "keywords"),
        ("Namen der Autoren", "authors"),
        ("Nombre y apellidos de los autores", "authors"),
        ("Nom et prénom de l’auteur", "authors"),
        ("Vortragstitel:", "title"),
        ("Einleitung", "end"),
        ("Author for correspondence", "email"),
    ],
)
def test_labels_of_other_languages(printed: str, field: str) -> None:
    label = label_in(printed)

    assert label is not None
    assert label.field == field


@pytest.mark.parametrize(
    "sentence", ["author of the work said", "Keywords help readers to find a text", "Name"]
)
def test_no_labels(sentence: str) -> None:
    assert label_in(sentence) is None


@pytest.mark.parametrize(
    "name",
    [
        "Orbitale S.r.l.", "Orbitale S. r. l.", "Geodati S.p.A.", "Riverkant B.V.", "Riverkant BV",
        "Imagina S.A.",
        "Cartosat S.L.", "Skogen A.B.", "Terra Oy", "Kartoteka d.o.o.", "Danmarks Kort A/S", "Terra e.V.",
        "Northgrid Cooperative", "Coopérative Pixel", "Alpen Society", "Dune Office", "Urban Climate Chair",
        "Küstenlabor Husum", "Umweltbundesamt", "Landesanstalt Bayern", "Polderlab", "Wetterdienst Nord",
    ],
)  # fmt: skip
def test_institutions_are_no_people(name: str) -> None:
    assert is_affiliation(name)
    assert not is_name_line(name)


@pytest.mark.parametrize(
    "line", ["Bell A.B., Cole C.D.", "Rao N.V. and Cole S.A.", "S. A. Moreau, B. V. Rao"]
)
def test_initials_are_no_legal_form(line: str) -> None:
    assert is_name_line(line)
    assert len(people_in(line)) == 2


def test_names_and_institutions_below_each_other_are_told_apart_by_the_legal_form() -> None:
    people = people_in("Ann Bell, Orbitale S.r.l.")

    assert [(person.name, person.affiliation) for person in people] == [("Ann Bell", "Orbitale S.r.l.")]


def page(*rows: tuple[float, float, str, float, str]) -> Proposal:
    """Lines as (left, height above the foot, text, size, font)."""
    return proposal_of_file("a.pdf", "", plain("".join(at(*row) for row in rows)))


def text(top: float, left: float = 90) -> list[tuple[float, float, str, float, str]]:
    return [(left, top - 13 * place, line, 10, "F") for place, line in enumerate(TEXT)]


def test_a_running_head_is_neither_title_nor_heading() -> None:
    proposal = page(
        (90, 800, "RIVERS 2026", 9, "F"), (400, 800, "Abstract for oral presentation", 9, "F"),
        (120, 750, "Where will the bank be next spring?", 15, "B"),
        (200, 720, "A. Bell and B. Cole", 10, "F"),
        (90, 690, "Summary", 13, "B"), *text(665),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring?", ["A. Bell", "B. Cole"], ABSTRACT)


def test_the_word_abstract_above_the_title_heads_the_page() -> None:
    proposal = page(
        (260, 780, "ABSTRACT", 11, "B"), (120, 750, "Where will the bank be next spring?", 15, "B"),
        (200, 720, "Ann Bell and Bob Cole", 10, "F"), (200, 706, "University of X", 10, "F"), *text(675),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring?", ["Ann Bell", "Bob Cole"], ABSTRACT)


@pytest.mark.parametrize("left", [90, 250])
def test_names_below_the_abstract_are_the_authors(left: float) -> None:
    proposal = page(
        (120, 750, "Where will the bank be next spring?", 15, "B"), *text(715),
        (left, 640, "Ann Bell (River Works, Dijon)", 10, "F"),
        (left, 627, "Bob Cole (University of X)", 10, "F"),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring?", ["Ann Bell", "Bob Cole"], ABSTRACT)


def test_a_short_last_sentence_is_no_signature() -> None:
    proposal = page(
        (120, 750, "Where will the bank be next spring?", 15, "B"), (200, 730, "Ann Bell", 10, "F"),
        *text(700), (90, 630, "Code and maps are on the pages of the River Institute.", 10, "F"),
    )  # fmt: skip

    assert proposal.abstract == f"{ABSTRACT}\nCode and maps are on the pages of the River Institute."


def test_authors_in_two_rows_and_columns_are_read_row_by_row() -> None:
    proposal = page(
        (120, 760, "Where will the bank be next spring?", 15, "B"),
        (110, 730, "Ann Bell", 12, "F"), (90, 717, "University of X, Dijon", 10, "F"),
        (380, 730, "Bob Cole", 12, "F"), (360, 717, "University of Y, Brest", 10, "F"),
        (110, 690, "Carla Dee", 12, "F"), (90, 677, "University of Z, Metz", 10, "F"),
        (380, 690, "Dan Fay", 12, "F"), (360, 677, "University of X, Dijon", 10, "F"),
        (60, 655, "ABSTRACT", 11, "B"),
        *((60.0, 640.0 - 11 * place, line, 8.0, "F") for place, line in enumerate(TEXT[:3])),
        (320, 655, TEXT[3], 8, "F"), (320, 625, "1 INTRODUCTION", 11, "B"), (320, 610, TEXT[0], 8, "F"),
    )  # fmt: skip

    assert told(proposal)[:2] == (
        "Where will the bank be next spring?",
        ["Ann Bell", "Bob Cole", "Carla Dee", "Dan Fay"],
    )
    assert (proposal.abstract or "").split() == ABSTRACT.split()


def test_what_a_document_calls_an_affiliation_is_nobody() -> None:
    head = "---\ntitle: Where will the bank be?\nauthor:\n  - Ann Bell\naffiliation: Northgrid Riverside\n"
    proposal = proposal_of_file("a.md", "", f"{head}abstract: |\n  {ABSTRACT}\n---\n".encode())

    assert [(one.name, one.affiliation) for one in proposal.authors] == [("Ann Bell", "Northgrid Riverside")]


def test_an_abstract_ends_with_its_environment() -> None:
    source = (
        r"\documentclass{article}\title{Where will the bank be?}\author{Ann Bell$^1$ \and Bob Cole$^2$}"
        r"\begin{document}\maketitle\begin{abstract}" + " ".join(TEXT) + r"\end{abstract}"
        "\n\n$^1$ Oever Lab, $^2$ Fjell Works\n"
        r"\end{document}"
    )

    assert proposal_of_file("a.tex", "", source.encode()).abstract == ABSTRACT


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Whose τeld is it?", "Whose field is it?"),
        ("classi\ufffdcation", "classification"),
        ("e\ufffdcient", "efficient"),
        ("speci\uf001c", "specific"),
        ("λmax, σvv and Δt", "λmax, σvv and Δt"),
        ("βeta", "βeta"),
    ],
)
def test_another_alphabet_amid_a_latin_word_is_a_ligature(printed: str, meant: str) -> None:
    assert repair_text(printed) == meant


def test_the_first_row_of_a_form_is_no_running_head() -> None:
    proposal = page(
        (70, 780, "Title", 10, "B"), (160, 780, "Where will the bank be next spring, and who is it", 10, "F"),
        (70, 755, "Author(s)", 10, "B"), (160, 755, "Ann Bell", 10, "F"),
        (70, 730, "Abstract", 10, "B"), *text(730, 160),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring, and who is it", ["Ann Bell"], ABSTRACT)


def test_the_names_of_sections_beside_a_slide_head_nothing() -> None:
    proposal = page(
        (40, 780, "Where will the bank be next spring?", 16, "B"), (460, 770, "Abstract", 5, "F"),
        (460, 760, "Results", 5, "F"), (40, 750, "Ann Bell, University of X", 11, "F"), *text(720, 40),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring?", ["Ann Bell"], ABSTRACT)


def test_a_label_in_the_margin_right_before_its_value() -> None:
    rows = [("Titel", "Wo liegt das Ufer im kommenden Jahr?"), ("Autoren", "Ann Bell, Bob Cole")]
    placed = [(134 - width(label), 780.0 - 20 * at_, label, 10.0, "B") for at_, (label, _) in enumerate(rows)]
    placed += [(142.0, 780.0 - 20 * at_, value, 10.0, "F") for at_, (_, value) in enumerate(rows)]
    proposal = page(
        *placed, (137 - width("Kurzfassung"), 740, "Kurzfassung", 10, "F"),
        *text(740, 140.5), *text(688, 142),
        (137 - width("Stichworte"), 620, "Stichworte", 10, "F"), (142, 620, "Ufer, Radar", 10, "F"),
    )  # fmt: skip

    assert told(proposal)[:2] == ("Wo liegt das Ufer im kommenden Jahr?", ["Ann Bell", "Bob Cole"])
    assert " ".join((proposal.abstract or "").split()) == f"{ABSTRACT} {ABSTRACT}"
    assert proposal.keywords == ("Ufer", "Radar")


def test_rows_of_a_form_without_white_between_them() -> None:
    rows = [
        (["Titre de la communication", "proposée"], ["Où sera la berge au printemps ?"]),
        (["Nom et prénom de l'orateur", "ou de l'oratrice"], ["Ann Bell"]),
        (["Autre(s) auteur(s)"], ["Bob Cole"]),
        (["Courriel"], ["a.bell@x.example"]),
        (["Forme souhaitée (oral,", "affiche)"], ["oral"]),
        (["Résumé (300 mots au", "plus)"], TEXT),
    ]
    content, y = "", 780.0
    for label, value in rows:
        content += "".join(at(70, y - 12 * place, line) for place, line in enumerate(label))
        content += "".join(at(220, y - 12 * place, line) for place, line in enumerate(value))
        y -= 12 * max(len(label), len(value))
    proposal = proposal_of_file("a.pdf", "", plain(content))

    assert told(proposal) == ("Où sera la berge au printemps ?", ["Ann Bell", "Bob Cole"], ABSTRACT)


def test_the_title_in_a_letter_stands_below_the_greeting() -> None:
    proposal = page(
        (350, 790, "Pomology Archive", 10, "F"), (350, 777, "Storgata 1", 10, "F"),
        (90, 740, "Programme committee", 10, "F"), (90, 710, "Dear colleagues,", 10, "F"),
        (90, 690, "I would like to submit the following contribution.", 10, "F"),
        (90, 670, "Where will the bank be next spring?", 10, "F"), (90, 650, "Ann Bell (River Lab)", 10, "F"),
        *text(630), (90, 560, "Kind regards,", 10, "F"), (90, 530, "Ann Bell", 10, "F"),
    )  # fmt: skip

    assert told(proposal) == ("Where will the bank be next spring?", ["Ann Bell"], ABSTRACT)


def test_authors_beside_the_page_go_on_below_the_title() -> None:
    proposal = page(
        (40, 790, "Authors", 10, "B"), (40, 772, "Ann Bell", 9, "F"), (40, 762, "Institute of X", 7.5, "F"),
        (40, 745, "Bob Cole", 9, "F"), (40, 735, "Institute of Y", 7.5, "F"),
        (200, 795, "Where will the bank be", 20, "B"), (200, 770, "next spring?", 20, "B"),
        (40, 717, "Carla Dee", 9, "F"), (40, 707, "Institute of Z", 7.5, "F"),
        (200, 690, "Abstract", 14, "B"), *text(665, 200),
    )  # fmt: skip

    assert told(proposal) == (
        "Where will the bank be next spring?",
        ["Ann Bell", "Bob Cole", "Carla Dee"],
        ABSTRACT,
    )
