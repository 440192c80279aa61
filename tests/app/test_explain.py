"""`mailbot explain` as a command: whatever it is given, one whole line a file, in the order given."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.mails_by_hand import ABSTRACT, proposal, registration

SAID = ("path", "kind", "message_id", "in_reply_to", "from", "subject", "language", "visible_text")
UNDERSTOOD = ("attachments", "intents", "proposal", "proposals", "registrations", "answers", "why")
MAIL_KEYS = {*SAID, *UNDERSTOOD}


def explained(folder: Path, *names: str) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "mailbot", "explain", "--jsonl", *names]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_file_has_its_line_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "proposal.eml").write_bytes(proposal())
    (tmp_path / "seat.eml").write_bytes(registration(7))
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "noise.pdf").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "noise.eml").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "paper.txt").write_text(
        f"Gaps of gauges\n\nNora Lindqvist\n\nAbstract\n{ABSTRACT}\n", encoding="utf-8"
    )
    names = ("seat.eml", "gone.eml", "noise.pdf", "proposal.eml", "noise.eml", "empty.eml", "paper.txt")

    lines = explained(tmp_path, *names)

    assert [line["path"] for line in lines] == list(names)
    assert all(line["why"] for line in lines)
    seat, gone, noise, offered, noise_mail, empty, paper = lines
    assert [set(line) for line in (seat, offered, noise_mail, empty)] == [MAIL_KEYS] * 4
    assert (seat["intents"], seat["registrations"]) == (
        ["registration"],
        [
            {
                "name": "Person Number7",
                "email": "person7@example.net",
                "affiliation": None,
                "attendance": "in_person",
                "member": None,
            }
        ],
    )
    assert [one["template"] for one in seat["answers"]] == ["registration_confirmed"]
    assert (gone["kind"], gone["proposal"], gone["answers"]) == (None, None, [])
    assert gone["why"] == ["the file cannot be read: No such file or directory"]
    assert (noise["proposal"]["title"], noise["proposal"]["problems"]) == (None, ["unreadable"])
    assert (offered["proposal"]["title"], offered["proposal"]["abstract"]) == (
        "Filling the gaps of tide gauges, part 1",
        ABSTRACT,
    )
    assert (noise_mail["proposal"], noise_mail["answers"], empty["answers"]) == (None, [], [])
    assert (paper["kind"], paper["proposal"]["title"]) == (None, "Gaps of gauges")


def test_no_character_of_a_mail_ends_its_line_early(tmp_path: Path) -> None:
    """Splitting at Unicode's line ends (NEL, LS, PS), as Python and JavaScript do, finds one line a file."""
    odd = "one\x85two\u2028three\u2029four"
    content = f"From: Ann <ann@bell.example>\r\nSubject: {odd}\r\n\r\nHello, {odd}\r\n"
    (tmp_path / "odd.eml").write_bytes(content.encode())
    (tmp_path / "odd.txt").write_text(f"Gaps of gauges\n\nAbstract\n{ABSTRACT}\u2028{odd}", encoding="utf-8")

    lines = explained(tmp_path, "odd.eml", "odd.txt")

    assert [line["path"] for line in lines] == ["odd.eml", "odd.txt"]
    assert lines[0]["visible_text"] == f"Hello, {odd}"
    assert lines[1]["proposal"]["abstract"] == f"{ABSTRACT}\none two three four"
