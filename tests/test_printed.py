"""Names as a list of participants prints them."""

from __future__ import annotations

import pytest

from mailbot.printed import printed_name


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("DUPONT Marie", "Marie Dupont"),
        ("NGO BASSONG Marthe", "Marthe Ngo Bassong"),
        ("DE LA FUENTE Ana María", "Ana María de la Fuente"),
        ("LE GOFF Jean-Luc", "Jean-Luc Le Goff"),
        ("N'GUESSAN Ange", "Ange N'Guessan"),
        ("OULD-KACI Djamila", "Djamila Ould-Kaci"),
        ("MCLEOD Iain", "Iain McLeod"),
        ("ŞAHİN Şule", "Şule Şahin"),
        ("MÜLLER K.", "K. Müller"),
        ("Marie DUPONT", "Marie Dupont"),
        ("Jean-Luc LE GOFF", "Jean-Luc Le Goff"),
        ("Ana de la FUENTE", "Ana de la Fuente"),
        ("Iain MCLEOD", "Iain McLeod"),
        ("Ann B.", "Ann B."),
        ("Marie Dupont", "Marie Dupont"),
        ("MARIE DUPONT", "MARIE DUPONT"),
        ("A. Okoro", "A. Okoro"),
        ("J. P. Morel", "J. P. Morel"),
        ("李 Wei", "李 Wei"),
        ("", ""),
    ],
)
def test_family_name_in_capitals_goes_behind_the_given_name(written: str, printed: str) -> None:
    assert printed_name(written) == printed
