"""Every file that the fuzzer has found, read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import FINDS, read_any


@pytest.mark.parametrize("file", sorted(FINDS.glob("*.bin")), ids=lambda file: Path(file).stem[:24])
def test_what_the_fuzzer_found_is_read_soundly(file: Path) -> None:
    read_any(file.read_bytes())
