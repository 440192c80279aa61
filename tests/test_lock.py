"""requirements.lock pins every dependency of pyproject.toml with hashes and holds no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def project_name(requirement: str) -> str:
    return re.split(r"[\[<>=~! ]", requirement)[0].lower().replace("_", "-")


def test_lock_pins_every_dependency_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [one for extra in project["project"]["optional-dependencies"].values() for one in extra]

    pinned = re.findall(
        r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==\S+(?: ; [^\\\n]+)? \\\n +--hash=sha256:", LOCK, re.M
    )

    assert {project_name(one) for one in wanted} - set(pinned) == set()
    assert len(re.findall(r"==", re.sub(r" ; .*", "", LOCK))) == len(pinned)


def test_lock_holds_no_address_and_no_uv_lock_stands_beside_it() -> None:
    assert "://" not in LOCK
    assert not (ROOT / "uv.lock").exists()
