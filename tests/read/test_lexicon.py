"""The classes of words: what belongs to each, in any of the languages, and what only looks like it."""

from __future__ import annotations

import re

import pytest

from mailbot.read.naming.folding import fold
from mailbot.read.naming.lexicon import acts, asking, business, letters, numbers, persons, texts
from mailbot.read.naming.lexicon.expressions import any_of, stems

ROOMS = (acts, asking, business, letters, numbers, persons, texts)
BELONG = (
    (texts.SENT, "abstracts, résumé, Zusammenfassungen, Kurzvortrag, Vorträge, Beiträge, ponencias, lezing"),
    (texts.SENT, "Vortragsvorschläge, soumissions, propuestas, riassunti, palestra, voorstellen, summary"),
    (texts.WORK, "paper, slot, créneau, hueco, relazione, poster"),
    (acts.MEND, "add, replacing, edit, ajouter, corrigez, ergänzen, geändert, borrar, togliere, schrappen"),
    (acts.END, "withdraw, delete, retirer, löschen, ôter, eliminar, rimuovere, intrekken, desistir de"),
    (acts.NOT, "not, never, no longer, kein, keinen, nie, nunca, nooit, neither"),
    (persons.MY_OR_OUR, "my, mes, meinem, mis, mie, minhas, mijn, unserer, nuestras, nossos, ons"),
    (persons.OWN, "this, their, leurs, seine, diese, deze, nostri"),
    (persons.AUTHORSHIP, "co-authors, contributors, Mitautorin, coautrice, medeauteurs, second speaker"),
    (persons.COLLEAGUE, "PhD students, Doktorandin, collègue, becaria, colleghi, promovenda, chercheuse"),
    (numbers.WHICH, "first, zweiten, dernière, otro, latter, derde, ältere"),
    (numbers.SEVERAL, "two, fünf, quatro, dieci, beiden"),
)  # fmt: skip
STRANGERS = (
    (texts.SENT, "Mitgliedsbeitrag, Jahresbeitrag, Teilnahmebeitrag, report"),
    (acts.MEND, "andere, Altersgrenze, alternative"),
    (acts.NOT, "Mai, plus, pas"),
    (persons.OWN, "Ihr, su, your"),
    (persons.I_OR_MINE, "ma, mes, we"),
    (numbers.SEVERAL, "one, sei, Otto"),
)


def each(pairs: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(words, one) for words, listed in pairs for one in listed.split(", ")]


@pytest.mark.parametrize(("words", "one"), each(BELONG))
def test_word_belongs_to_its_class(words: str, one: str) -> None:
    assert re.fullmatch(words, fold(one))


@pytest.mark.parametrize(("words", "one"), each(STRANGERS))
def test_word_that_only_looks_like_it_does_not(words: str, one: str) -> None:
    assert not re.fullmatch(words, fold(one))


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__.rpartition(".")[2])
def test_every_class_is_one_group_on_folded_text(room: object) -> None:
    classes = {name: value for name, value in vars(room).items() if isinstance(value, str) and name.isupper()}

    strange = {name for name, value in classes.items() if re.search(r"[^ -~]|(?<![\\?])[A-Z]", value)}
    loose = {name for name, value in classes.items() if not (value.startswith("(?") and value.endswith(")"))}

    assert (bool(classes), strange, loose) == (True, set(), set())


def test_stems_take_any_ending_and_several_words() -> None:
    words = any_of(stems("withdraw* take_out *vortrag 'd_like"))

    found = [
        words.search(text) is not None
        for text in ("withdrawing", "take out", "kurzvortrag", "i'd like", "out")
    ]

    assert found == [True, True, True, True, False]
