"""What `tests.score --raw` makes of lines that explain printed."""

from __future__ import annotations

from typing import Any

from tests.raw import report


def a_line(path: str, kind: str | None, **said: Any) -> dict[str, Any]:
    return {"path": path, "kind": kind, "why": ["a reason"], "intents": ["other"], "answers": [], **said}


def test_every_failure_and_every_answer_is_named() -> None:
    lines = [
        a_line("1.eml", "human"),
        a_line("2.eml", "bounce", intents=[]),
        a_line("3.eml", None, why=["the file cannot be read"]),
        a_line("4.eml", "human", answers=[{"template": "question_forwarded", "to": "a@uni.example"}]),
        a_line("5.eml", "human", intents=[]),
    ]

    assert report(6, lines) == [
        "mails 6, failures 3, of them without a line 1",
        "kinds human 3, bounce 1, none 1",
        "answers 1",
        "  failed    3.eml: the file cannot be read",
        "  failed    5.eml: a reason",
        "  answered  4.eml: question_forwarded to a@uni.example",
    ]
