"""The contract with those who write the words: every code is listed, none is left over."""

from __future__ import annotations

import ast
from pathlib import Path

from mailbot import decide
from mailbot.decide import FACTS, TRANSCRIPT_CODES, Template
from mailbot.domain import FLAG_CODES, Facts

ROOM = Path(decide.__file__).parent


def calls(*names: str) -> list[ast.Call]:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in ROOM.glob("*.py")]
    found = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if ast.unparse(call.func).rpartition(".")[2] in names]


def texts(call: ast.Call, place: int) -> set[str]:
    """The string constants of one argument, both of a conditional one."""
    nodes = [node for argument in call.args[place : place + 1] for node in ast.walk(argument)]
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_template_lists_facts_that_there_are() -> None:
    fields = set(Facts.__dataclass_fields__)

    assert set(FACTS) == set(Template)
    for template, facts in FACTS.items():
        assert {fact for fact in facts if not fact.startswith("extra:")} <= fields, template


def test_every_flag_is_listed_and_used() -> None:
    assert {code for call in calls("flag", "Flag") for code in texts(call, 0)} == set(FLAG_CODES)


def test_every_line_of_a_transcript_is_listed() -> None:
    assert {code for call in calls("line") for code in texts(call, 1)} <= set(TRANSCRIPT_CODES)
