"""One frozen Config, or one error that lists every mistake."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.config import ConfigError, load
from mailbot.moments import parse_deadline, parse_duration, parse_instant, parse_rate, parse_start
from mailbot.shipped import shipped

GOOD = """
[meeting]
code = "TEST"
title = "A meeting on tests"
[[organisers]]
name = "Ada"
email = "ada@example.org"
[call]
opens = "2026-01-05"
deadline = 2026-03-02
[[inboxes]]
name = "ada"
url = "imap://ada@127.0.0.1:1143/INBOX"
password = "pw"
[outgoing]
url = "smtp://127.0.0.1:2525"
sender = "Test <bot@example.org>"
"""


def write(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "meeting.toml"
    file.write_text(text, encoding="utf-8")
    return file


def mistakes(tmp_path: Path, text: str, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load(write(tmp_path, text), environ or {})
    return tuple(line.replace(f"{tmp_path}/", "") for line in caught.value.mistakes)


def test_good_configuration_is_read_with_its_defaults(tmp_path: Path) -> None:
    config = load(write(tmp_path, GOOD), {})

    assert config.call.deadline == "2026-03-02"
    assert config.outgoing.mode == "observe"
    assert config.inboxes[0].server.tls == "none"
    assert config.rules(secret=b"x").deadline.isoformat() == "2026-03-02T23:59:59+01:00"


def test_shipped_meeting_is_a_good_configuration() -> None:
    config = load(shipped("config") / "meeting.toml", {}, secrets=False)

    assert [o.email for o in config.organisers] == [
        "charlotte.pelletier@example.org",
        "sylvain.lobry@example.org",
    ]


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    text = (
        GOOD.replace("deadline = 2026-03-02", 'deadline = "31/02/2026"\nmax_page = 2')
        .replace("ada@example.org", "ada at home")
        .replace('url = "smtp://127.0.0.1:2525"', 'url = "smtp://user:pw@127.0.0.1"\nmode = "shout"')
    )

    assert mistakes(tmp_path, text) == (
        'meeting.toml: organisers.0.email = "ada at home" is no mail address; write one as name@example.org',
        'meeting.toml: call.deadline = "31/02/2026" is no date; write 2026-03-02, "2026-03-02 18:00"'
        ' or "2026-03-02 AoE"',
        'meeting.toml: call.max_page is no key of mailbot; did you mean "max_pages"?',
        'meeting.toml: outgoing.url = "smtp://user:pw@127.0.0.1" holds a password; write it under'
        " password_file, so that it is never printed",
        "meeting.toml: outgoing.mode = \"shout\" does not fit: it should be 'observe', 'draft' or 'send'",
    )


def test_environment_overrides_by_name_and_by_number(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("from a file\n", encoding="utf-8")
    environ = {
        "MAILBOT__CALL__DEADLINE": "2026-03-09 12:00",
        "MAILBOT__REGISTRATION__SEATS": "20",
        "MAILBOT__INBOXES__ADA__PASSWORD_FILE": str(secret),
        "MAILBOT__OUTGOING__PASSWORD": "12345",
    }

    config = load(write(tmp_path, GOOD), environ)

    assert config.rules(secret=b"").deadline == parse_deadline("2026-03-09 12:00", "Europe/Paris")
    assert config.registration.seats == 20
    assert config.inboxes[0].password is not None
    assert config.inboxes[0].password.get_secret_value() == "from a file"
    assert config.outgoing.password is not None
    assert config.outgoing.password.get_secret_value() == "12345"


def test_override_of_nothing_is_a_mistake(tmp_path: Path) -> None:
    assert mistakes(tmp_path, GOOD, {"MAILBOT__INBOXES__BOB__PASSWORD": "x"}) == (
        "MAILBOT__INBOXES__BOB__PASSWORD: names no section of the configuration; write MAILBOT__SECTION__KEY",
    )


def test_missing_file_of_a_secret_is_a_mistake(tmp_path: Path) -> None:
    text = GOOD.replace('password = "pw"', 'password_file = "/nowhere/secret"')

    assert mistakes(tmp_path, text) == (
        "meeting.toml: inboxes.0.password_file = '/nowhere/secret': cannot be read"
        " (No such file or directory); write the secret there",
    )


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    config = load(write(tmp_path, GOOD.replace('"pw"', '"hunter2"')), {})

    assert "hunter2" not in repr(config)
    assert "hunter2" not in "".join(mistakes(tmp_path, GOOD.replace('password = "pw"', "password = 2")))


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02", "2026-03-02T22:59:59Z"),
        ("2026-03-02 18:00", "2026-03-02T17:00:00Z"),
        ("2026-03-02 AoE", "2026-03-03T11:59:59Z"),
        ("2026-03-02 12:00 AoE", "2026-03-03T00:00:00Z"),
        ("2026-03-29 02:30", "2026-03-29T01:30:00Z"),  # the hour that summer time leaves out
        ("2026-10-25", "2026-10-25T22:59:59Z"),
        ("2026-03-02T18:00:00+05:30", "2026-03-02T12:30:00Z"),
    ],
)
def test_deadline_is_the_last_instant_in_its_zone(text: str, instant: str) -> None:
    assert parse_deadline(text, "Europe/Paris").astimezone(UTC) == datetime.fromisoformat(instant)


@pytest.mark.parametrize("text", ["", "2026-02-30", "2 March", "2026-03-02 25:00", "AoE", "2026-3-2"])
def test_what_is_no_deadline_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="is no date"):
        parse_deadline(text, "Europe/Paris")


def test_start_of_a_day_durations_rates_and_instants() -> None:
    assert parse_start("2026-01-05", "Europe/Paris").astimezone(UTC) == datetime(2026, 1, 4, 23, tzinfo=UTC)
    assert parse_duration("180d") == timedelta(days=180)
    assert parse_rate("10/3h") == (10, timedelta(hours=3))
    assert parse_rate("30/min") == (30, timedelta(minutes=1))
    with pytest.raises(ValueError, match="no offset"):
        parse_instant("2026-03-21T08:00:00")
