"""Text as its author wrote it: the small rules, one by one."""

from __future__ import annotations

import pytest

from mailbot.read.files.repair import join_lines, repair_text, vocabulary


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("e\ufb03cient classi\ufb01ers", "efficient classifiers"),
        ("R´esum´e", "Résumé"),
        ("chaˆıne", "chaîne"),
        ("Fran¸cois", "François"),
        ("Franc¸ois", "François"),
        ("S¸ule", "Şule"),
        ("Wa˛s", "Wąs"),
        ("cafe\u0301", "café"),
        ("``quoted''", "“quoted”"),
        ("≪ normal ≫", "« normal »"),
        ("a ≪ b", "a ≪ b"),
        ("zero\u200bwidth", "zerowidth"),
        ("non\u00a0breaking", "non breaking"),
        ("bell\x07", "bell"),
        ("\U0001d465 + 1", "x + 1"),
        ("end\u00ad", "end\u00ad"),
        ("mid\u00addle", "middle"),
        ("1 ∗ 2 – 3", "1 ∗ 2 – 3"),
    ],
)
def test_text_is_repaired(printed: str, typed: str) -> None:
    assert repair_text(printed) == typed


@pytest.mark.parametrize(
    ("lines", "paragraph"),
    [
        (["the classifi-", "cation of scenes"], "the classification of scenes"),
        (["a zero-", "shot transfer of the model"], "a zero-shot transfer of the model"),
        (["with SAR-", "optical fusion"], "with SAR-optical fusion"),
        (["of Sentinel-", "2 in the Alps"], "of Sentinel-2 in the Alps"),
        (["a state-of-", "the-art method"], "a state-of-the-art method"),
        (["the semi-super-", "vised training"], "the semi-supervised training"),
        (["by Anne Le Goff-", "Kermarec"], "by Anne Le Goff-Kermarec"),
        (["CLASSIFI-", "CATION OF THE SCENES"], "CLASSIFICATION OF THE SCENES"),
        (["soft\u00ad", "ware for the"], "software for the"),
        (["the modelling of colour fil-", "ters"], "the modelling of colour filters"),
        (["temporal–", "spectral dynamics of the"], "temporal–spectral dynamics of the"),
        (["a dash —", "and the rest"], "a dash — and the rest"),
        (["https://example.org/a-", "b"], "https://example.org/a-b"),
        (["les données d’obser-", "vation de la Terre"], "les données d’observation de la Terre"),
        (["un mode auto-", "supervisé de la"], "un mode auto-supervisé de la"),
        (["une auto-", "matisation de la"], "une automatisation de la"),
        (["des images Land-", "sat for the"], "des images Landsat for the"),
        (["a pre-", "trained network for the"], "a pre-trained network for the"),
        (["the pre-", "vious one of the"], "the previous one of the"),
        (["dans dix-", "sept des cas"], "dans dix-sept des cas"),
        (["une étude multi-", "échelle de la"], "une étude multi-échelle de la"),
        (["c’est-", "à-dire de la"], "c’est-à-dire de la"),
        (["la région elle-", "même est"], "la région elle-même est"),
        (["中文", "没有空格"], "中文没有空格"),
        ([" one ", "", "two"], "one two"),
    ],
)
def test_lines_are_joined(lines: list[str], paragraph: str) -> None:
    assert join_lines(lines) == paragraph


def test_the_documents_own_words_come_first() -> None:
    closed = vocabulary(["Our crossmodal loss", "is new"])
    open_ = vocabulary(["Our cross-modal loss", "is new"])

    assert join_lines(["a cross-", "modal loss of the"], closed) == "a crossmodal loss of the"
    assert join_lines(["a cross-", "modal loss of the"], open_) == "a cross-modal loss of the"


def test_vocabulary_leaves_out_what_a_line_end_cut() -> None:
    assert vocabulary(["Deep classifi-", "cation works"]) == {"deep", "works"}
