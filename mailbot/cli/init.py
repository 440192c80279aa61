"""`mailbot init`: a few questions, and a configuration that is right or says why it is not."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import typer
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mailbot.config import ConfigError, load
from mailbot.domain import GiveUp
from mailbot.shipped import shipped


def init(file: Path) -> None:
    """Ask, write (0600, never over an existing file), and read it back as every command will."""
    if file.exists():
        raise GiveUp(f"{file}: is there already; move it away, or name another with --config")
    values = _asked(file)
    environment = Environment(  # noqa: S701 - makes TOML, whose strings the toml filter quotes
        loader=FileSystemLoader(shipped("templates")), undefined=StrictUndefined
    )
    environment.filters["toml"] = _toml
    text = environment.get_template("init/meeting.toml.j2").render(values)
    file.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as out:
        out.write(text + "\n")
    try:
        load(file, {}, secrets=False)
    except ConfigError:
        file.unlink()
        raise
    typer.echo(f"{file} is written; put the passwords into its files, then: mailbot --config {file} check")


def _asked(file: Path) -> dict[str, object]:
    ask = typer.prompt
    title = ask("Title of the meeting")
    initials = "".join(word[0] for word in re.findall(r"[A-Za-z]{4,}", title)).upper()[:6]
    code = ask("Its code, for references like [AIPR-7]", default=initials or "MEET")
    organiser = ask("Your name")
    email = ask("Your mail address, which researchers write to")
    user, _, domain = email.partition("@")
    return {
        "file": str(file),
        "title": title,
        "code": code,
        "timezone": ask("Time zone of the deadline", default="Europe/Paris"),
        "organiser": organiser,
        "email": email,
        "opens": ask("The call opens on", default=f"{datetime.now(UTC):%Y-%m-%d}"),
        "deadline": ask("Deadline of the proposals (2026-03-02; 2026-03-02 18:00; 2026-03-02 AoE)"),
        "seats": ask("Seats in the room", default=50, type=int),
        "inbox": re.sub(r"[^a-z0-9_-]+", "-", user.lower()).strip("-") or "inbox",
        "imap": ask("Your inbox", default=f"imaps://{email.replace('@', '%40')}@imap.{domain}/INBOX"),
        "imap_password_file": str(file.parent / "inbox.password"),
        "smtp": ask(
            "The server for outgoing mail", default=f"smtps://{email.replace('@', '%40')}@smtp.{domain}"
        ),
        "smtp_password_file": str(file.parent / "outgoing.password"),
        "sender": ask("The sender of the answers", default=f"{code} <{email}>"),
    }


def _toml(text: object) -> str:
    """A TOML basic string: JSON's escapes are among those of TOML 1.0."""
    return json.dumps(str(text), ensure_ascii=False)
