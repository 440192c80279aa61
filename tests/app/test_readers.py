"""Whose inbox is whose, and where an organiser's reply is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailbot.app.readers import own_inboxes, replies_to
from mailbot.config import Config, load
from mailbot.domain import Address

ADA, BO = "ada.berg@example.org", "bo.berg@example.org"


def config(folder: Path, *inboxes: str, sender: str = "bot@bot.example.org") -> Config:
    sections = "".join(f'[[inboxes]]\n{inbox}\npassword = "x"\n' for inbox in inboxes)
    file = folder / "meeting.toml"
    file.write_text(
        f"""
[meeting]
code = "TIDE"
title = "A day on tides"
[[organisers]]
name = "Ada Berg"
email = "{ADA}"
[[organisers]]
name = "Bo Berg"
email = "{BO}"
[call]
opens = "2026-01-05"
deadline = "2026-03-02"
{sections}
[outgoing]
url = "smtps://bot@smtp.example.org"
sender = "{sender}"
password = "x"
""",
        encoding="utf-8",
    )
    return load(file, {})


def inbox(name: str, user: str, organiser: str | None = None) -> str:
    own = f'\norganiser = "{organiser}"' if organiser else ""
    return f'name = "{name}"\nurl = "imaps://{user}@imap.example.org/INBOX"{own}'


@pytest.mark.parametrize(
    ("section", "ada", "bo"),
    [
        (inbox("one", "u17", organiser=BO), set(), {"one"}),
        (inbox("one", "ada.berg%40example.org"), {"one"}, set()),
        (inbox("one", "bo.berg"), set(), {"one"}),
        (inbox("ada", "u17"), {"ada"}, set()),
        (inbox("berg", "u17"), set(), set()),
        (inbox("office", "u17"), set(), set()),
    ],
    ids=["configured", "address", "local part", "part of it", "two could be meant", "nobody"],
)
def test_inbox_belongs_to_whom_it_names(tmp_path: Path, section: str, ada: set[str], bo: set[str]) -> None:
    found = config(tmp_path, section)

    assert (own_inboxes(found, ADA), own_inboxes(found, BO)) == (frozenset(ada), frozenset(bo))


def test_replies_go_to_the_own_inbox_else_to_one_that_is_read(tmp_path: Path) -> None:
    both = config(tmp_path, inbox("ada", "u1"), inbox("bo", "u2"))
    one = config(tmp_path, inbox("bo", "u2"))

    assert replies_to(both, ADA) == Address(ADA, "Ada Berg")
    nameless = config(tmp_path, inbox("office", "u17"))
    assert replies_to(one, ADA) == Address(BO, "Bo Berg")
    assert replies_to(nameless, BO) == Address(ADA, "Ada Berg")


def test_sender_that_is_read_needs_no_other_address(tmp_path: Path) -> None:
    own = config(tmp_path, inbox("office", "office%40example.org"), sender="office@example.org")
    other = config(tmp_path, inbox("office", "office%40example.org"))

    assert replies_to(own, ADA) is None
    assert replies_to(other, ADA) == Address("office@example.org")
