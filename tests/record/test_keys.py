import pytest

from mailbot.record.keys import name_key, title_key


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("DUPONT Marie", "Marie Dupont"),
        ("Jean-Pierre Côté", "cote jean pierre"),
        ("O’Neil, Ann", "Ann O'Neil"),
        ("Strauß", "STRAUSS"),
        (None, "…"),
    ],
)
def test_names_are_compared_without_order_and_accents(name: str | None, same: str) -> None:
    assert name_key(name) == name_key(same)


def test_titles_are_compared_by_letters_and_digits() -> None:
    assert title_key("“Deep\u00a0Learning”: ﬁne-tuning 2.0 ") == title_key("deep learning — Fine Tuning 20")
    assert title_key(None) == title_key("?!") == ""
