"""What strangers type goes through the whole of the program and comes out as text, wherever it comes out."""

from __future__ import annotations

import email
import email.policy
import io
import re
from email.header import Header
from email.message import EmailMessage

import openpyxl
import pytest

from tests.app.meeting import MeetingOnServers
from tests.mails_by_hand import ABSTRACT, mail

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(120)]

TITLE = "{{ 7 * 7 }} <b>Tides</b> {% raw %} http://evil.example/x [here](https://evil.example)"
NAME = '=HYPERLINK("http://evil.example";"Nora")'
HIDDEN = "No\u200bra \u202eavE Lindqvist"


def proposed() -> bytes:
    text = (
        "Dear organisers,\n\nplease find our proposal below.\n\n"
        f"Title: {TITLE}\nAuthors: Nora Lindqvist\nAbstract: {ABSTRACT}\n\nBest wishes\nNora Lindqvist\n"
    )
    folded = "Proposal\r\n Bcc: victim@example.org"  # a second line that wants to be a header
    raw = mail(text, subject="SUBJECT", message_id="p@example.net")
    return raw.replace(b"Subject: SUBJECT", f"Subject: {folded}".encode())


def registered(number: int, name: str, address: str) -> bytes:
    raw = mail(
        "Hello,\n\nplease register me, I will come in person.\n\nBest wishes\n",
        subject="Registration",
        sender=f"SENDER <{address}>",
        message_id=f"r{number}@example.net",
    )
    return raw.replace(b"SENDER", Header(name, "utf-8", maxlinelen=500).encode().encode("ascii"))


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_hostile_texts_are_only_ever_text(meeting: MeetingOnServers) -> None:
    meeting.deliver(proposed())
    meeting.deliver(registered(1, NAME, "eve@example.net"))
    meeting.deliver(registered(2, HIDDEN, "nora2@example.net"))

    done = meeting.once()
    export = meeting.export()
    csv = meeting.run("export", "--format", "csv").stdout

    assert (done.returncode, done.stderr) == (0, "")
    assert [one["title"] for one in export["proposals"]] == [TITLE]
    assert_mails_hold_no_link_markup_or_header(meeting)
    assert "HYPERLINK" in csv
    cells = re.split(r"[,\n;]", csv)
    assert not [cell for cell in cells if cell.lstrip('"').startswith(("=", "+", "@"))]
    assert_workbook_holds_no_formula(meeting)


def assert_mails_hold_no_link_markup_or_header(meeting: MeetingOnServers) -> None:
    answers = [
        parsed(caught.raw) for caught in meeting.sink.mails if "ada@example.org" not in caught.recipients
    ]
    assert len(answers) == 3
    for answer in answers:
        html = str(answer.get_body(("html",)).get_content())  # type: ignore[union-attr]
        text = str(answer.get_body(("plain",)).get_content())  # type: ignore[union-attr]
        assert answer["Bcc"] is None
        assert "victim@example.org" not in [str(answer[name]) for name in ("To", "Cc", "Reply-To")]
        assert "<b>Tides</b>" not in html
        assert "evil.example" not in " ".join(re.findall(r"""(?:href|src)=["'][^"']*""", html))
        assert "http://evil.example" not in text
        assert not re.search("[\u200b\u202a-\u202e]", html + text + str(answer["To"]))
    first = str(answers[0].get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert "{{ 7 * 7 }}" in first
    assert "49" not in first.replace("4.9", "")


def assert_workbook_holds_no_formula(meeting: MeetingOnServers) -> None:
    file = meeting.folder / "all.xlsx"
    made = meeting.run("export", "--format", "xlsx", "--out", str(file))
    assert made.returncode == 0, made.stderr
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert cells
    assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []
