"""The house of docs/internals.md: who may import whom, and how large a room may grow."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.breakages.__main__ import Breakage, breakages

PACKAGE = Path(__file__).resolve().parent.parent / "mailbot"

ROOMS = ("receive", "read", "decide", "record", "reply", "report")
WORDS = {"domain", "moments", "printed", "shipped"}  # leaves: no room, no world behind them

# module or room -> what of ours it may import beside itself and the leaves
ALLOWED: dict[str, set[str]] = {
    "domain": set(),
    "moments": set(),
    "printed": set(),
    "shipped": set(),
    "__init__": set(),
    **{room: set() for room in ROOMS},
    "config": set(),
    "workers": {"read"},
    "pipeline": {"decide"},
    "poll": {"pipeline", "workers"},
    "service": set(),
    "app": {*ROOMS, "config", "workers", "pipeline", "poll"},
    "demo": {"app", "config", "poll", "reply", "report"},
    "cli": {"app", "config", "demo", "poll", "reply", "report", "service", "workers"},
    "__main__": {"cli"},
}
# Inside read/: what each of its rooms may ask beside itself, letter and reading apart.
INSIDE_READ: dict[str, set[str]] = {
    "naming": set(),
    "mail": set(),
    "machines": {"mail"},
    "files": {"mail", "naming", "pdf", "proposing"},  # a table's labels and a form's are a proposal's
    "pdf": {"files"},
    "proposing": {"files", "mail", "naming"},
    "wishing": {"files", "mail", "naming"},
}
# Inside read/proposing/: what each of its rooms may ask of the others, labels apart.
INSIDE_PROPOSING: dict[str, set[str]] = {
    "authors": set(),
    "spoken": {"authors"},
    "page": {"authors", "spoken"},
    "typed": {"authors", "page", "spoken"},
    "revising": {"authors", "spoken"},
}
PURE = ("read", "decide", "domain", "moments", "printed")
WORLD = {
    "socket", "ssl", "sqlite3", "sqlalchemy", "sqlmodel", "logging", "time", "random", "secrets",
    "subprocess", "asyncio", "threading", "multiprocessing",
    "imapclient", "aiosmtplib", "requests", "urllib.request",
}  # fmt: skip


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def place(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: import by the full name"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def ours(file: Path) -> set[str]:
    names = {name.split(".")[1] for name in imports(file) if name.startswith("mailbot.")}
    return names - {"__version__"}


@pytest.mark.parametrize("file", files(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_imports_run_one_way(file: Path) -> None:
    room = place(file)
    assert room in ALLOWED, f"{room} is no room of the house: say in this test what it may import"

    assert ours(file) - {room} - (WORDS if room != "domain" else set()) - ALLOWED[room] == set()


@pytest.mark.parametrize(
    "file", sorted((PACKAGE / "read").glob("*/**/*.py")), ids=lambda f: "/".join(f.parts[-3:])
)
def test_rooms_of_reading_ask_each_other_one_way(file: Path) -> None:
    room = file.relative_to(PACKAGE / "read").parts[0]
    asked = {name.split(".")[2] for name in imports(file) if name.startswith("mailbot.read.")}

    assert asked - {room, "letter"} - INSIDE_READ[room] == set()


@pytest.mark.parametrize(
    "file", sorted((PACKAGE / "read/proposing").glob("*/*.py")), ids=lambda f: "/".join(f.parts[-2:])
)
def test_rooms_of_proposing_ask_each_other_one_way(file: Path) -> None:
    room = file.parent.name
    asked = {name.split(".")[3] for name in imports(file) if name.startswith("mailbot.read.proposing.")}

    assert asked - {room, "labels"} - INSIDE_PROPOSING[room] == set()


@pytest.mark.parametrize(
    "file", [f for f in files() if place(f) in PURE], ids=lambda f: str(f.relative_to(PACKAGE))
)
def test_pure_rooms_touch_no_world(file: Path) -> None:
    names = imports(file)

    assert {n for n in names if n.split(".")[0] in WORLD or n.rpartition(".")[0] in WORLD} == set()


def test_the_words_know_only_the_standard_library() -> None:
    import sys

    known = set(sys.stdlib_module_names) | {"mailbot"}
    for file in (PACKAGE / "domain").glob("*.py"):
        assert {n.split(".")[0] for n in imports(file)} <= known


@pytest.mark.parametrize("file", files(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_no_file_and_no_function_outgrows_its_room(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    longest = max(
        (
            (node.end_lineno or 0) - node.lineno + 1
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ),
        default=0,
    )
    lines = len(text.splitlines())

    assert longest <= 50
    assert lines <= 300


@pytest.mark.parametrize("one", tuple(breakages()), ids=lambda one: one.what)
def test_what_make_broken_breaks_is_still_there(one: Breakage) -> None:
    text = (PACKAGE.parent / one.file).read_text(encoding="utf-8")
    tests = {name.partition("::")[0] for name in one.tests}

    assert (text.count(one.was), [name for name in tests if not (PACKAGE.parent / name).exists()]) == (1, [])
