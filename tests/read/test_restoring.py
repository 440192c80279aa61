"""Withdrawals taken back, and words that only sound so."""

from __future__ import annotations

import pytest

from mailbot.read.wishing.restoring import takes_withdrawal_back


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, please ignore my withdrawal of yesterday.",
        "Please forget my last\nwithdrawal, I will give the talk.",
        "Could you reinstate my proposal?",
        "I no longer wish to withdraw.",
        "We do not want to withdraw it after all.",
        "Ne tenez pas compte de mon retrait, merci.",
        "Je reviens sur mon retrait.",
        "Finalement, je maintiens ma proposition.",
        "Bitte den Rückzug von gestern vergessen.",
        "Could you forget that we withdrew on Monday?",
        "Oubliez que j'ai retiré mon exposé.",
        "Dejen sin efecto mi retirada, por favor.",
        "Annullo il mio ritiro di ieri.",
        "Esqueçam a minha desistência.",
        "Ik trek mijn intrekking in.",
        "Mantengo mi ponencia a pesar de todo.",
    ],
)
def test_taken_back(text: str) -> None:
    assert takes_withdrawal_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "I withdraw my proposal.",
        "Please confirm my withdrawal.",
        "Do not forget that I will withdraw money.",
        "Confirmo mi retirada.",
        "Je retire ma proposition.",
        "Please do not forget my registration.",
        "Merci de confirmer mon retrait.",
    ],
)
def test_not_taken_back(text: str) -> None:
    assert not takes_withdrawal_back(text)
