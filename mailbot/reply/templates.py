"""The texts of templates/: every word once per language, in two forms (plain text, HTML).

A template of a language writes sentences and calls the macros of forms/text.j2 or forms/html.j2, which
say what a paragraph or a proof looks like. Sandboxed, undefined names are errors, HTML is escaped.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError
from jinja2.environment import TemplateModule
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import SandboxedEnvironment

from mailbot.domain import GiveUp
from mailbot.reply.authors import greeted, printed_authors
from mailbot.reply.flowed import flowed
from mailbot.reply.harmless import defused

FORMS = ("text", "html")


class Typography(Extension):
    """Quotation marks, apostrophes and spaces of each language, in our own words, not in what they print.

    Templates are typed with the keys of a keyboard; nobody sees a wrong no-break space while typing.
    """

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        setter = SETTERS.get((stream.name or "").partition("/")[0])
        return stream if setter is None else _set(stream, setter)


def _set(stream: TokenStream, setter: Callable[[str], str]) -> Iterator[Token]:
    for token in stream:
        words = token.type in {"data", "string"}
        yield Token(token.lineno, token.type, setter(token.value)) if words else token


def _english(words: str) -> str:
    """A mark opens after a space or bracket and closes elsewhere; a token may begin after an expression."""
    words = re.sub(r"(?<=[\s(])\"", "“", words).replace('"', "”")
    return re.sub(r"(?<=\w)'(?=\w)", "’", words)


def _french(words: str) -> str:
    """U+202F before ; ! ? and U+00A0 before : and inside « »."""
    words = re.sub(r" ([;!?])", "\u202f\\1", words)
    return re.sub(r" ([:»])", "\u00a0\\1", words).replace("« ", "«\u00a0")


def _german(words: str) -> str:
    words = re.sub(r"(?<=[\s(])\"", "„", words).replace('"', "“")
    return re.sub(r"(?<=\w)'(?=\w)", "’", words)


SETTERS = {"en": _english, "fr": _french, "de": _german}


class Templates:
    """All texts under one folder, ready to render. Reads files when asked, caches what it compiled."""

    def __init__(self, root: Path) -> None:
        """root: the folder that holds forms/ and one folder per language. GiveUp: there is none."""
        if not (root / "forms").is_dir():
            raise GiveUp(f"{root}: no templates here (forms/ is missing); reinstall mailbot")
        self.root = root
        self._environments = {form: _environment(root, autoescape=form == "html") for form in FORMS}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have texts, by folder name."""
        return tuple(
            sorted(path.parent.name for path in self.root.glob("*/words.j2") if path.parent.name != "forms")
        )

    def get(self, form: str, name: str) -> Template:
        """The compiled template. GiveUp names the file and line that a person must mend."""
        try:
            return self._environments[form].get_template(name)
        except TemplateError as error:
            raise GiveUp(_what(self.root, name, error)) from error

    def module(self, form: str, name: str, values: dict[str, Any]) -> TemplateModule:
        """The template run with values: str() of it is its body, its `set` names are attributes."""
        try:
            return self.get(form, name).make_module(values)
        except (TemplateError, TypeError, ValueError) as error:
            raise GiveUp(_what(self.root, name, error)) from error

    def mistakes(self) -> tuple[str, ...]:
        """One line per file of a mail's texts that does not compile; () when all do."""
        found = []
        folders = (self.root / name for name in (*self.languages, "forms"))
        for path in sorted(file for folder in folders for file in folder.rglob("*.j2")):
            try:
                self.get("text", path.relative_to(self.root).as_posix())
            except GiveUp as error:
                found.append(str(error))
        return tuple(found)


def _environment(root: Path, *, autoescape: bool) -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(root),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Typography, "jinja2.ext.do"],
    )
    environment.tests["number_text"] = str.isdecimal
    environment.filters |= {
        "flowed": flowed,
        "printed_authors": printed_authors,
        "greeted": greeted,
        "keyed": keyed,
        "defused": defused,
        "in_zone": in_zone,
        "offset": offset,
        "zone_city": zone_city,
        "instant": datetime.fromisoformat,
        "paragraphs": lambda text: [line.strip() for line in str(text).split("\n") if line.strip()],
    }
    return environment


def keyed(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Pairs by key; a key that nobody gave is "", for a fact left out must not keep an answer back."""
    return defaultdict(str, pairs)


def in_zone(moment: datetime, zone: str) -> datetime:
    """The moment on the clocks of the zone (IANA name)."""
    return moment.astimezone(ZoneInfo(zone))


def offset(moment: datetime) -> str:
    """The moment's distance from UTC as printed: "UTC", "UTC+1", "UTC-3:30"."""
    minutes = int((moment.utcoffset() or timedelta(0)) / timedelta(minutes=1))
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02d}" if rest else "")


def zone_city(zone: str) -> str:
    """The place that people know a zone by: "Paris"; "" where the name holds none (UTC, Etc/GMT+12)."""
    area, _, city = zone.rpartition("/")
    return city.replace("_", " ") if area and area != "Etc" else ""


def _what(root: Path, name: str, error: Exception) -> str:
    place = getattr(error, "name", None) or name
    line = getattr(error, "lineno", None)
    return f"{root / str(place)}{f':{line}' if line else ''}: {error}; mend the template, nothing was sent"
