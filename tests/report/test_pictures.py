"""The pictures: small, the size of a phone, transparent, and other when the figures are."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import timedelta

from PIL import Image

from mailbot.report.pictures import Words, seats, submissions
from tests.report.making import DEADLINE, NOW, RULES

MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
WORDS = Words(("proposal", "proposals"), "deadline", ("taken",) * 2, ("waiting",) * 2, ("free",) * 2, MONTHS)


def drawn(*days_ago: float) -> bytes:
    return submissions([NOW - timedelta(days=days) for days in days_ago], RULES.opens, DEADLINE, NOW, WORDS)


def test_pictures_are_small_and_see_through() -> None:
    for picture in (drawn(), drawn(1, 2, 3), seats(48, 4, 50, WORDS), seats(0, 0, 0, WORDS)):
        image = Image.open(io.BytesIO(picture))

        assert len(picture) < 40_000
        assert image.width == 760
        assert image.convert("RGBA").getpixel((2, image.height - 2))[3] == 0  # type: ignore[index]


def test_same_figures_are_the_same_bytes_and_others_are_not() -> None:
    assert drawn(1, 2) == drawn(2, 1)
    assert drawn(1, 2) != drawn(1, 2, 3)
    assert seats(48, 0, 50, WORDS) != seats(49, 0, 50, WORDS)


def test_more_seats_taken_is_more_green() -> None:
    few, many = (_green(seats(taken, 0, 50, WORDS)) for taken in (10, 40))

    assert 3 < many / few < 5


def test_matplotlib_is_loaded_with_the_first_picture_only() -> None:
    said = "import sys, mailbot.app, mailbot.report.pictures; print('matplotlib' in sys.modules)"

    assert (
        subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout
        == "False\n"
    )


def _green(picture: bytes) -> int:
    """Green pixels of one line through the bar."""
    image = Image.open(io.BytesIO(picture)).convert("RGBA")
    line = image.height * 3 // 4
    pixels = [image.getpixel((x, line)) for x in range(image.width)]
    return sum(1 for r, g, _, a in pixels if a > 200 and g > 1.5 * r)  # type: ignore[misc]
