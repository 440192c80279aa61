"""The folder that the demo leaves: answers as .eml and as pages, the export, the status, an index."""

from __future__ import annotations

import email
import email.policy
import json
import re
import shutil
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mailbot.app import App
from mailbot.report import status as status_report
from mailbot.report.export import as_csv, as_json
from mailbot.report.sheets import as_xlsx
from mailbot.shipped import shipped


@dataclass(frozen=True, slots=True)
class Page:
    """One answer in the folder."""

    name: str
    to: str
    subject: str
    date: str


def leave_behind(out: Path, app: App, mails: list[tuple[str, bytes]]) -> None:
    """Written anew each time; only what a demo before has left is removed."""
    answers = out / "answers"
    shutil.rmtree(answers, ignore_errors=True)
    answers.mkdir(parents=True)
    everything = app.everything()
    (out / "export.json").write_text(as_json(everything), encoding="utf-8")
    (out / "export.xlsx").write_bytes(as_xlsx(everything))
    for name, text in as_csv(everything).items():
        (out / name).write_text(text, encoding="utf-8", newline="")
    it = app.status()
    (out / "status.json").write_text(
        json.dumps(status_report.as_json(it), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    pages = [_leave(answers, number, to, raw) for number, (to, raw) in enumerate(mails, start=1)]
    (out / "index.html").write_text(_index(app, it.totals, pages), encoding="utf-8")


def _leave(folder: Path, number: int, to: str, raw: bytes) -> Page:
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    name = f"{number:03}-{re.sub(r'[^a-z0-9]+', '-', to.lower()).strip('-')}"
    (folder / f"{name}.eml").write_bytes(raw)
    body = mail.get_body(("html", "plain"))
    text = body.get_content() if isinstance(body, EmailMessage) else ""
    (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return Page(name, to, str(mail["Subject"]), str(mail["Date"]))


def _index(app: App, totals: dict[str, int], pages: list[Page]) -> str:
    environment = Environment(
        loader=FileSystemLoader(shipped("templates")), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("demo/index.html.j2")
    everything = app.everything()
    return template.render(
        meeting=app.config.meeting,
        totals=totals,
        pages=pages,
        mails=sorted(everything.mails, key=lambda mail: mail.received_at),
    )
