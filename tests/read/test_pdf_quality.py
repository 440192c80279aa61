"""How damaged a text is: enough to choose between readings, and never a verdict on a language."""

from __future__ import annotations

import pytest

from mailbot.read.pdf.quality import damage, is_noise, is_unreadable

READABLE = (
    "Flood maps are needed within hours, yet official products arrive too late for most of the people",
    "Ebben a munkában bemutatunk egy módszert, amellyel műholdképekről térképezhetők a vizes élőhelyek",
    "Çalışmada uydu görüntülerinden sulak alanların haritalanması sunulmaktadır ve doğruluk ölçülmüştür",
    "Chúng tôi trình bày một phương pháp lập bản đồ đất ngập nước từ ảnh vệ tinh với độ chính xác cao",
    "Čtvrť zmrzla skrz. Zpracování snímků ukazuje, že strmé svahy jsou těžké k přesnému mapování porostů",
    "В работе представлен метод картирования водно-болотных угодий по спутниковым снимкам",
    "本文提出了一种利用卫星影像绘制湿地地图的方法，精度高于现有方法。",
    "CNN LSTM SVM RF GBDT MLP KNN PCA SAR VHR DEM DSM NDVI NDWI LAI FAPAR RNN GRU 0.92 0.93 0.94 0.91",
)
GARBLED = (
    '!"#$"%&\' *+#$ )(/&% "!#$%&\'* ,-.$#"! %&/$# "!#$ %&\' ()*',
    "Iorrg pdsv duh qhhghg zlwklq krxuv, bhw riilfldo fodvvlilfdwlrq surgxfwv duulyh wrr odwh. Zh sursrvh",
    "\ufffd\ufffd\ufffd \ufffd\ufffd maps \ufffd\ufffd \ufffd\ufffd\ufffd",
)


@pytest.mark.parametrize("text", READABLE)
def test_no_language_is_damage(text: str) -> None:
    assert not is_unreadable([text])


@pytest.mark.parametrize("text", GARBLED)
def test_ciphers_are_unreadable(text: str) -> None:
    assert is_unreadable([text])


def test_lost_and_scattered_spaces_are_worse_than_none() -> None:
    whole = READABLE[0]
    run_together = whole.replace(" ", "")
    scattered = " ".join(whole.replace(" ", "")[at : at + 2] for at in range(0, len(whole), 2))

    assert damage(whole) < damage(scattered)
    assert damage(whole) < damage(run_together)


@pytest.mark.parametrize(
    ("text", "noise"), [("........ 12", True), ("R² = 0.9", False), ("—", False), ("!\"#$%&'()", True)]
)
def test_rows_of_signs_are_noise(text: str, noise: bool) -> None:
    assert is_noise(text) is noise
