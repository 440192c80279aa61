"""TOML + environment -> one frozen Config, or one error that lists every mistake.

Every key can be overridden by MAILBOT__SECTION__KEY (for a list: the entry's name or its number,
MAILBOT__INBOXES__PELLETIER__PASSWORD); a secret also by ..._FILE, whose file's first line counts.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from mailbot.config.sections import Config

ENVIRONMENT_PREFIX = "MAILBOT__"
SECRETS = frozenset({"password", "oauth2", "secret"})


class ConfigError(Exception):
    """Every mistake of a configuration, one line each: file, key, value, what to write instead."""

    def __init__(self, mistakes: tuple[str, ...]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


def load(path: Path, environ: Mapping[str, str] | None = None, *, secrets: bool = True) -> Config:
    """Read the file and the environment. Raises ConfigError with every mistake at once.

    secrets: False where nothing will log in (explain), so that files of secrets need not be there.
    """
    environ = os.environ if environ is None else environ
    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        why = error.strerror or str(error)
        raise ConfigError(
            (f"{path}: cannot be read ({why}); name another with --config, or run `mailbot init`",)
        ) from None
    except UnicodeDecodeError:
        raise ConfigError((f"{path}: is not UTF-8 text; save it as UTF-8",)) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError((f"{path}: is no TOML: {error}",)) from None
    mistakes = _override(tree, environ)
    if secrets:
        mistakes += [f"{path}: {mistake}" for mistake in _secrets_from_files(tree)]
    try:
        config = Config.model_validate(tree)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        mistakes += [_in_words(path, tree, one) for one in errors if not _follows(one, errors)]
    if mistakes:
        raise ConfigError(tuple(mistakes))
    return config


def _override(tree: dict[str, Any], environ: Mapping[str, str]) -> list[str]:
    mistakes: list[str] = []
    for variable in sorted(name for name in environ if name.upper().startswith(ENVIRONMENT_PREFIX)):
        keys = variable[len(ENVIRONMENT_PREFIX) :].lower().split("__")
        place: Any = tree
        for key in keys[:-1]:
            place = _step(place, key)
        if not isinstance(place, dict):
            mistakes.append(f"{variable}: names no section of the configuration; write MAILBOT__SECTION__KEY")
            continue
        value = environ[variable]
        place[keys[-1]] = value if keys[-1] in SECRETS else _typed(value)  # a password may be all digits
    return mistakes


def _step(place: Any, key: str) -> Any:
    if isinstance(place, dict):
        return place.setdefault(key, {})
    if isinstance(place, list):
        if key.isdigit() and int(key) < len(place):
            return place[int(key)]
        return next((one for one in place if isinstance(one, dict) and one.get("name") == key), None)
    return None


def _typed(text: str) -> Any:
    """A value as TOML would read it where that is no string (true, 50, ["en"]); else the text itself."""
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
    return value if isinstance(value, bool | int | list) else text


def _secrets_from_files(tree: dict[str, Any]) -> list[str]:
    mistakes: list[str] = []
    places = [("outgoing", tree.get("outgoing"))]
    inboxes = tree.get("inboxes")
    if isinstance(inboxes, list):
        places += [(f"inboxes.{number}", inbox) for number, inbox in enumerate(inboxes)]
    for where, section in places:
        if not isinstance(section, dict):
            continue
        for secret in sorted(SECRETS):
            file = section.get(f"{secret}_file")
            if not isinstance(file, str):
                continue
            try:
                section[secret] = Path(file).read_text(encoding="utf-8").splitlines()[0].strip()
            except (OSError, IndexError, UnicodeDecodeError) as error:
                why = getattr(error, "strerror", None) or "it is empty or no text"
                mistakes.append(
                    f"{where}.{secret}_file = {file!r}: cannot be read ({why}); write the secret there"
                )
    return mistakes


def _follows(error: Any, errors: list[Any]) -> bool:
    """A list counts as empty when its only entry is wrong: that is no second mistake."""
    place = error["loc"]
    return error["type"] == "too_short" and any(
        other["loc"][: len(place)] == place and len(other["loc"]) > len(place) for other in errors
    )


def _in_words(path: Path, tree: dict[str, Any], error: Any) -> str:
    location = ".".join(str(part) for part in error["loc"])
    kind = error["type"]
    if kind == "extra_forbidden":
        return f"{path}: {location} is no key of mailbot{_did_you_mean(error['loc'])}"
    if kind == "missing":
        return f"{path}: {location} is missing; add it (config/reference.toml shows how)"
    message = str(error["msg"]).removeprefix("Value error, ")
    if not location:
        return f"{path}: {message}"
    if kind == "value_error":
        return f"{path}: {location} = {_shown(tree, error['loc'])} {message}"
    return f"{path}: {location} = {_shown(tree, error['loc'])} does not fit: {_gently(message)}"


def _gently(message: str) -> str:
    return message.replace("Input should", "it should")


def _shown(tree: Any, location: tuple[Any, ...]) -> str:
    """The value as it stands in the file; a secret is never shown."""
    if location and location[-1] in SECRETS:
        return "(a secret)"
    value = tree
    for part in location:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            break
    if isinstance(value, dict | list):
        return "(a table or list)"
    return repr(value) if not isinstance(value, str) else f'"{value}"'


def _did_you_mean(location: tuple[Any, ...]) -> str:
    section: Any = Config
    for part in location[:-1]:
        if isinstance(part, str):
            annotation = section.model_fields[part].annotation if part in section.model_fields else None
            section = next((a for a in (annotation, *_arguments(annotation)) if _is_section(a)), section)
    names = list(section.model_fields)
    close = difflib.get_close_matches(str(location[-1]), names, n=1)
    if close:
        return f'; did you mean "{close[0]}"?'
    return f"; known here: {', '.join(names)}"


def _arguments(annotation: Any) -> tuple[Any, ...]:
    return getattr(annotation, "__args__", ()) or ()


def _is_section(candidate: Any) -> bool:
    return isinstance(candidate, type) and issubclass(candidate, BaseModel)
