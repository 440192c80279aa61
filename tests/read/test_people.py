"""Names, affiliations and addresses, as people write them in a line and in a block."""

from __future__ import annotations

import pytest

from mailbot.domain import Author
from mailbot.read.files.document import Line, Span
from mailbot.read.proposing.authors.block import authors_of
from mailbot.read.proposing.authors.institutions import emails_in, is_affiliation
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.names import bare_name, is_name
from mailbot.read.proposing.labels import field_of, label_in
from mailbot.read.proposing.page.abstract import keywords_in


@pytest.mark.parametrize(
    "name",
    [
        "Ann Bell",
        "DUPONT Marie",
        "Jan van der Meulen",
        "M. K. Oduya",
        "José Ortega y Gasset",
        "Siobhan O'Hara",
        "Bertrand d’Hauteville",
        "Trần Thị Mỹ Dung",
        "Zhang Wei",
        "J.-P. Martin",
        "王伟",
        "Ştefan Ţepeş-Vlad",
    ],
)
def test_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "Deep Learning for Rivers",
        "Remote Sensing",
        "Ann",
        "University of X 2",
        "ann bell",
        "March 2026",
        "a@b.example",
    ],
)
def test_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dr. Ann Bell, PhD", "Ann Bell"),
        ("Prof. Bob Cole", "Bob Cole"),
        ("M. K. Oduya", "M. K. Oduya"),
        ("Mme Léa Roy", "Léa Roy"),
        ("Ann Bell (PhD student)", "Ann Bell"),
    ],
)
def test_titles_and_degrees_are_off(written: str, name: str) -> None:
    assert bare_name(written) == name


@pytest.mark.parametrize(
    "line",
    [
        "Ann Bell, Bob Cole and Carla de Witt",
        "Ann Bell1, Bob Cole1,2 and Carla de Witt*",
        "Ann Bell (1), Bob Cole (1,2), Carla de Witt (2)",
        "Ann Bell¹, Bob Cole²,³ & Carla de Witt",
        "Bell, Ann; Cole, Bob; de Witt, Carla",
        "Ann Bell · Bob Cole · Carla de Witt",
        "Ann Bell (Univ. X), Bob Cole (Lab Y, bob@y.example), Carla de Witt (speaker)",
        "Ann Bell et Bob Cole, Carla de Witt",
        "by Ann Bell; Bob Cole; Carla de Witt",
        "Ann Bell∗†, Bob Cole‡, Carla de Witt",
    ],
)
def test_three_people_in_a_line(line: str) -> None:
    assert [person.name for person in people_in(line)] == ["Ann Bell", "Bob Cole", "Carla de Witt"]


@pytest.mark.parametrize(
    ("between", "last"),
    [
        (", en collaboration avec ", " et "),
        (" in collaboration with ", " and "),
        (", together with ", " and "),
        (" in Zusammenarbeit mit ", " und "),
        (", en colaboración con ", " y "),
        (", in collaborazione con ", " e "),
        (", em colaboração com ", " e "),
        (" in samenwerking met ", ", "),
    ],
)
def test_partners_behind_words_of_working_together(between: str, last: str) -> None:
    line = f"Ann Bell (River Lab){between}Bob Cole (Marsh Office){last}Kofi Adu (River Lab)"

    assert [(one.name, one.affiliation) for one in people_in(line)] == [
        ("Ann Bell", "River Lab"),
        ("Bob Cole", "Marsh Office"),
        ("Kofi Adu", "River Lab"),
    ]


@pytest.mark.parametrize(
    "place",
    [
        "Veenweide Observatorium, Zeeschool",
        "Xolbrand Queveda, Institut de la Vase",
        "Vogelburg Nord, Deichamt, Husum",
    ],
)
def test_institutions_that_no_list_knows_below_names_alone(place: str) -> None:
    assert authors_of([Line("Ann Bell, Bob Cole"), Line(place)]) == (
        Author("Ann Bell", place),
        Author("Bob Cole", place),
    )


def test_person_with_an_institution_below_names_is_one() -> None:
    lines = [Line("Ann Bell, River Lab"), Line("Xolbrand Quev, Marsh Office")]

    assert authors_of(lines) == (Author("Ann Bell", "River Lab"), Author("Xolbrand Quev", "Marsh Office"))


def test_blocks_below_each_other() -> None:
    texts = ["Ann Bell", "University of X", "ann@x.example.org", "Bob Cole", "Cole Ltd", "bob@y.example.org"]

    assert authors_of([Line(text) for text in texts]) == (
        Author("Ann Bell", "University of X", "ann@x.example.org"),
        Author("Bob Cole", "Cole Ltd", "bob@y.example.org"),
    )


def test_blocks_beside_each_other() -> None:
    places = [("Ann Bell", 50, 10), ("Bob Cole", 300, 10), ("Univ. X", 50, 20), ("River Lab", 300, 20)]
    lines = [Line(text, left=left, right=left + 90, top=top) for text, left, top in places]

    assert authors_of(lines) == (Author("Ann Bell", "Univ. X"), Author("Bob Cole", "River Lab"))


def test_marks_tie_names_to_affiliations() -> None:
    texts = [
        "Ann Bell1 and Bob Cole1,2",
        "1 University of X; 2 River Laboratory,",
        "Port Y",
        "{bell,cole}@x.example",
    ]

    assert authors_of([Line(text) for text in texts]) == (
        Author("Ann Bell", "University of X", "bell@x.example"),
        Author("Bob Cole", "University of X; River Laboratory, Port Y", "cole@x.example"),
    )


@pytest.mark.parametrize(
    ("names", "below"),
    [
        ("Ann Bell 1*, Bob Cole 2", "1 River Lab; 2 Harbour Office, Kiel"),
        ("Ann Bell 1, Bob Cole 2,*", "1 River Lab, 2 Harbour Office, Kiel"),
        ("Ann Bell1, Bob Cole2", "(1) River Lab (2) Harbour Office, Kiel"),
        ("Ann Bell1 and Bob Cole2", "1 River Lab, 2 Harbour Office, Kiel, 3 Nobody's Works, Bonn"),
    ],
)
def test_marks_and_institutions_on_one_line_each(names: str, below: str) -> None:
    assert authors_of([Line(names), Line(below)]) == (
        Author("Ann Bell", "River Lab"),
        Author("Bob Cole", "Harbour Office, Kiel"),
    )


def test_speaker_in_bold_above_others_each_with_an_institution() -> None:
    speaker = "Ann Bell, River Lab"
    lines = [
        Line(speaker, bold=True, size=11, spans=(Span(speaker, size=11, bold=True),)),
        Line("Côme Derivaz, Lycée agricole de Vesontio", size=11),
        Line("Bob Cole, Harbour Office", size=11),
    ]

    assert authors_of(lines) == (
        Author("Ann Bell", "River Lab"),
        Author("Côme Derivaz", "Lycée agricole de Vesontio"),
        Author("Bob Cole", "Harbour Office"),
    )


def test_numbers_of_streets_are_no_marks() -> None:
    lines = [Line("Ann Bell 1, Bob Cole 2"), Line("1 River Lab, 12 Mill Street, 2 Harbour Office, 4 Quay")]

    assert authors_of(lines) == (
        Author("Ann Bell", "River Lab, 12 Mill Street"),
        Author("Bob Cole", "Harbour Office, 4 Quay"),
    )


def test_name_cut_by_the_end_of_a_line() -> None:
    lines = [
        Line("Ann Bell (1), Bob Cole (1), María José"),
        Line("Núñez Prado (1)"),
        Line("(1) University of X"),
    ]

    assert [author.name for author in authors_of(lines)] == [
        "Ann Bell",
        "Bob Cole",
        "María José Núñez Prado",
    ]


def test_institution_that_its_address_names() -> None:
    lines = [Line("Ann Bell"), Line("ann@riverkant.example"), Line("Kant Riverkant")]

    assert authors_of(lines) == (Author("Ann Bell", "Kant Riverkant", "ann@riverkant.example"),)


@pytest.mark.parametrize(
    ("text", "emails"),
    [
        ("a.b@x.example, c@y.example", ("a.b@x.example", "c@y.example")),
        ("{a, b}@x.example", ("a@x.example", "b@x.example")),
        ("a [at] x [dot] example", ("a@x.example",)),
        ("ann at x.example", ("ann@x.example",)),
        ("38 ms per tile at 1.9 W", ()),
    ],
)
def test_addresses(text: str, emails: tuple[str, ...]) -> None:
    assert emails_in(text) == emails


@pytest.mark.parametrize("text", ["University of X", "UMR 1234", "IRIT/LAAS", "Cole GmbH", "Lab, Spain"])
def test_affiliation(text: str) -> None:
    assert is_affiliation(text)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Title", "title"),
        ("TITRE DE LA COMMUNICATION :", "title"),
        ("1. Auteur·e·s", "authors"),
        ("Résumé (300 mots maximum)", "abstract"),
        ("A B S T R A C T", "abstract"),
        ("Mots-clés", "keywords"),
        ("Orateur", "speaker"),
        ("Zusammenfassung", "abstract"),
        ("1 Introduction", "end"),
        ("Rivers and maps", None),
    ],
)
def test_label_words(words: str, field: str | None) -> None:
    assert field_of(words) == field


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Abstract—Rivers change.", "abstract", "Rivers change."),
        ("*Title:* Rivers", "title", "Rivers"),
        ("Résumé. Les rivières", "abstract", "Les rivières"),
        ("Keywords: a, b", "keywords", "a, b"),
    ],
)
def test_label_on_the_line(line: str, field: str, value: str) -> None:
    label = label_in(line)

    assert label is not None
    assert (label.field, label.value) == (field, value)


@pytest.mark.parametrize("line", ["Summary statistics are used.", "The title: a problem", "Abstract ideas"])
def test_no_label(line: str) -> None:
    assert label_in(line) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rivers, radar.", ("rivers", "radar")),
        ("rivers; radar, active", ("rivers", "radar, active")),
        ("rivers · radar", ("rivers", "radar")),
        ("", ()),
    ],
)
def test_keywords(text: str, words: tuple[str, ...]) -> None:
    assert keywords_in(text) == words
