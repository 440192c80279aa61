"""People and institutions told from each other by what their names say."""

from __future__ import annotations

import pytest

from mailbot.read.naming.gazetteer import Known, given_name, institution_word, is_legal_form, is_place
from mailbot.read.naming.likeness import Likeness, likeness
from mailbot.read.proposing.authors.institutions import is_affiliation
from mailbot.read.proposing.authors.name_lines import people_in
from mailbot.read.proposing.authors.names import bare_name, is_name


@pytest.mark.parametrize(
    "name",
    [
        "Gwilym ap Rhys",
        "Joris in ’t Veld",
        "Ruth bat-Ami",
        "Núria Capdevila i Soler",
        "Aoife Ní Dhonnchadha",
        "Tenzin Wangmo",
        "Nokuthula Dube",
        "Min-jung Park",
        "Alice Church",
        "John Mills",
        "Maria House",
        "Oluwaseun Adeyemi",
        "Hinemoa Te Rangi",
        "Jack London",
        "J.-P. Forest",
        "Þorgerður Jónsdóttir",
        "Nguyễn Thị Hồng",
    ],
)
def test_person(name: str) -> None:
    assert likeness(name).likeness is not Likeness.INSTITUTION
    assert is_name(name)
    assert not is_affiliation(name)


@pytest.mark.parametrize(
    "name",
    [
        "Blaenhir Farm",
        "Rosgarth House",
        "Penwarth Mill",
        "Ferme Kerduval",
        "Tullaroe Gardens",
        "Bureau Terre Normande",
        "Mutuelle des Toits",
        "Hagelnetz Steiermark",
        "Fjord Software Cooperative",
        "Wasserwirtschaft Ostheim AöR",
        "Ingenieurbüro Schallraum",
        "Régie des Eaux Vives",
        "Ateliers Sorel",
        "Stadtwerke Lauenau",
        "Officine Bellini S.r.l.",
        "Skogdata Nord AB",
        "Kystverket Vest",
        "Maanmittauskeskus Pohjola",
        "Cooperativa Agrícola Vila Verde",
        "Waterschap Noorderzijl",
        "Towarzystwo Geodezyjne",
        "TerraScan Welde",
    ],
)
def test_institution(name: str) -> None:
    assert likeness(name).likeness is Likeness.INSTITUTION
    assert not is_name(name)
    assert is_affiliation(name)


@pytest.mark.parametrize("name", ["Xolbrand Queveda", "Ughtu Mbarrak", "Derwent Park", "Sápmi Geo"])
def test_what_no_list_knows_stays_open_and_may_be_a_name(name: str) -> None:
    assert likeness(name).likeness is Likeness.EITHER
    assert is_name(name)


def test_a_judgement_says_why() -> None:
    judged = likeness("Rose Trust")

    assert judged.reasons == ("a noun of institutions: Trust", "perhaps a given name: Rose")
    assert judged.weight < 0


def test_the_lists_are_shipped_and_folded() -> None:
    assert given_name("nuria") is Known.WELL
    assert given_name("jean-pierre") is Known.WELL
    assert given_name("florence") is Known.WEAKLY
    assert given_name("xolbrand") is Known.NOT
    assert institution_word("hagelnetz") is Known.WELL
    assert institution_word("park") is Known.WEAKLY
    assert is_legal_form("S.r.l.")
    assert not is_legal_form("As")
    assert is_place("steiermark")


@pytest.mark.parametrize(
    ("written", "name"),
    [("Col. Irma Tegel", "Irma Tegel"), ("Lt. Col. Irma Tegel", "Irma Tegel"), ("Colm Tegel", "Colm Tegel")],
)
def test_a_rank_is_no_part_of_the_name(written: str, name: str) -> None:
    assert bare_name(written) == name


def names(line: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.affiliation) for person in people_in(line)]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Ann Bell1, Passang2, Bob Cole1", [("Ann Bell", None), ("Passang", None), ("Bob Cole", None)]),
        ("Tevita (Harbour Guild)", [("Tevita", "Harbour Guild")]),
        ("Ellen Vik, Xolbrand Quev, Tynset", [("Ellen Vik", "Xolbrand Quev, Tynset")]),
        ("Ellen Vik, Bob Cole, Ann Bell", [("Ellen Vik", None), ("Bob Cole", None), ("Ann Bell", None)]),
        ("Ellen Vik, Xolbrand Quev", [("Ellen Vik", None), ("Xolbrand Quev", None)]),
        ("Ann Bell, Bob Cole et al. (River Lab)", [("Ann Bell", "River Lab"), ("Bob Cole", "River Lab")]),
        ("Ann Bell, Mutuelle des Toits", [("Ann Bell", "Mutuelle des Toits")]),
        ("Ann Office1, Bob Cole2", [("Ann Office", None), ("Bob Cole", None)]),
    ],
)
def test_the_place_settles_what_words_leave_open(line: str, people: list[tuple[str, str | None]]) -> None:
    assert names(line) == people


@pytest.mark.parametrize("name", ["Zhang San", "Mei Lo", "Aminata Bar", "Gruffydd ab Owain", "Olof af Ekeby"])
def test_a_particle_with_a_capital_may_be_the_family_name(name: str) -> None:
    assert is_name(name)
