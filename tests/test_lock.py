"""requirements.lock pins every dependency of pyproject.toml with hashes and holds no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

UNPINNED = {"ocr"}  # switches a behaviour on by being there: what tests and image do must not hang on it
ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def project_name(requirement: str) -> str:
    return re.split(r"[\[<>=~! ]", requirement)[0].lower().replace("_", "-")


def pinned_in(lock: str) -> dict[str, str]:
    """Name -> version and hashes, of every requirement that has hashes."""
    pattern = r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?(==[^\\]+)\\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n?)+)"
    return {name: version + hashes for name, version, hashes in re.findall(pattern, lock, re.M)}


def requirements(*groups: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = list(project["project"]["dependencies"])
    extras = project["project"]["optional-dependencies"]
    wanted += [one for name, extra in extras.items() if name not in UNPINNED for one in extra]
    wanted += [one for group in groups for one in project["dependency-groups"][group] if isinstance(one, str)]
    return {project_name(one) for one in wanted}


def test_lock_pins_every_dependency_with_hashes() -> None:
    pinned = pinned_in(LOCK)

    assert requirements("build", "dev") - set(pinned) == set()
    assert {
        line.split("==")[0].split("[")[0]
        for line in LOCK.splitlines()
        if "==" in line[:60] and line[:1].strip()
    } == set(pinned)


def test_lock_of_the_image_is_the_part_that_runs() -> None:
    image = pinned_in((ROOT / "docker" / "requirements.lock").read_text(encoding="utf-8"))

    assert requirements("build") - set(image) == set()
    assert image.items() <= pinned_in(LOCK).items()
    assert "pytest" not in image


@pytest.mark.parametrize("lock", ["requirements.lock", "docker/requirements.lock"])
def test_lock_holds_no_address_and_no_uv_lock_stands_beside_it(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")
    assert not (ROOT / "uv.lock").exists()
