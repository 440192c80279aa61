"""config/reference.toml lists every key with its default: it is compared with the code."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from mailbot.config.sections import Config
from mailbot.shipped import shipped

TEXT = (shipped("config") / "reference.toml").read_text(encoding="utf-8")
COMMENTED_IN = re.sub(r'^# (\w+ = (?:"[^"]*"|\[.*?\]))', r"\1", TEXT, flags=re.MULTILINE)


def section_of(name: str) -> type[BaseModel]:
    annotation: Any = Config.model_fields[name].annotation
    candidates = [annotation, *getattr(annotation, "__args__", ())]
    return next(c for c in candidates if isinstance(c, type) and issubclass(c, BaseModel))


@pytest.mark.parametrize("name", list(Config.model_fields))
def test_reference_lists_every_key_of_a_section(name: str) -> None:
    written = tomllib.loads(COMMENTED_IN)[name]
    written = written[0] if isinstance(written, list) else written

    assert set(written) == set(section_of(name).model_fields)


@pytest.mark.parametrize("name", list(Config.model_fields))
def test_reference_shows_the_default_of_each_key(name: str) -> None:
    written = tomllib.loads(TEXT).get(name, {})
    written = written[0] if isinstance(written, list) else written
    whole = Config.model_validate(tomllib.loads(TEXT))
    section = getattr(whole, name)
    section = section[0] if isinstance(section, tuple) else section

    for key, field in section_of(name).model_fields.items():
        if field.default is PydanticUndefined:
            assert key in written, f"{name}.{key} is required: show it"
        elif field.default is None:
            assert key not in written, f"{name}.{key} has no default: comment it out"
        else:
            assert getattr(section, key) == field.default
