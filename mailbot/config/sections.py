"""The sections of a configuration: every key, its type, its default and what is wrong with a value."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, model_validator

from mailbot.config.urls import ServerUrl, parse_server_url
from mailbot.domain import Address, Meeting, Rules
from mailbot.moments import parse_deadline, parse_duration, parse_rate, parse_start


def _address(text: str) -> str:
    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        raise ValueError("is no mail address; write one as name@example.org") from None


def _sender(text: str) -> str:
    _address(parseaddr(text)[1])
    return text


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise ValueError("is no time zone; write one as Europe/Paris") from None
    return text


def _day(value: Any) -> Any:
    """TOML's own dates and times count as their text; the text must be one that we can read."""
    if isinstance(value, datetime):
        value = value.isoformat(sep=" ")
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, str):
        parse_deadline(value, "UTC")
    return value


def _duration(value: Any) -> Any:
    return parse_duration(value) if isinstance(value, str) else value


def _rate(value: Any) -> Any:
    return parse_rate(value) if isinstance(value, str) else value


def _code(text: str) -> str:
    if not (2 <= len(text) <= 12 and text.isascii() and text.isalnum() and text[0].isalpha()):
        raise ValueError("is no code; write 2 to 12 letters and digits, a letter first, as AIPR")
    return text


def _words(text: str) -> str:
    if len(text.strip()) < 3:
        raise ValueError("is too short; write it as it shall be printed")
    return text.strip()


def _clock(text: str) -> str:
    hours, colon, minutes = text.partition(":")
    if not (colon and hours.isdigit() and minutes.isdigit() and int(hours) < 24 and int(minutes) < 60):
        raise ValueError("is no time of day; write one as 08:00")
    return text


def _database(text: str) -> str:
    if not text.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("is no database; write sqlite:///mailbot.db or postgresql+psycopg://user@host/name")
    return text


def _inbox_name(text: str) -> str:
    if not text or not all(c.isascii() and (c.isalnum() or c in "_-") for c in text) or text != text.lower():
        raise ValueError("is no name of an inbox; write small letters and digits, as pelletier")
    return text


def _imap(text: str) -> str:
    parse_server_url(text, ("imaps", "imap"))
    return text


def _smtp(text: str) -> str:
    parse_server_url(text, ("smtps", "smtp"))
    return text


MailAddress = Annotated[str, AfterValidator(_address)]
Day = Annotated[str, BeforeValidator(_day)]
Duration = Annotated[timedelta, BeforeValidator(_duration)]
Rate = Annotated[tuple[int, timedelta], BeforeValidator(_rate)]
Language = Literal["en", "fr", "de"]


class Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class MeetingSection(Section):
    code: Annotated[str, AfterValidator(_code)]
    title: Annotated[str, AfterValidator(_words)]
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Paris"
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en", "fr")
    network: str | None = None
    date: Day | None = None
    place: str | None = None


class Organiser(Section):
    name: str
    email: MailAddress
    language: Language | None = None


class Call(Section):
    opens: Day
    deadline: Day
    grace: Duration = timedelta(0)
    late: Literal["keep", "refuse"] = "keep"
    max_pages: Annotated[int, Field(ge=1)] = 1


class RegistrationSection(Section):
    seats: Annotated[int, Field(ge=0)] = 50
    overbook: Annotated[int, Field(ge=0)] = 0
    remote: bool = True


class InboxSection(Section):
    name: Annotated[str, AfterValidator(_inbox_name)]
    url: Annotated[str, AfterValidator(_imap)]
    password: SecretStr | None = None
    password_file: Path | None = None
    oauth2: SecretStr | None = None
    oauth2_file: Path | None = None
    read_only: bool = True
    certificate: Path | None = None
    organiser: MailAddress | None = None

    @property
    def server(self) -> ServerUrl:
        return parse_server_url(self.url, ("imaps", "imap"))


class OutgoingSection(Section):
    url: Annotated[str, AfterValidator(_smtp)]
    sender: Annotated[str, AfterValidator(_sender)]
    password: SecretStr | None = None
    password_file: Path | None = None
    oauth2: SecretStr | None = None
    oauth2_file: Path | None = None
    certificate: Path | None = None
    mode: Literal["observe", "draft", "send"] = "observe"
    backlog: Literal["silent", "answer"] = "silent"
    unknown: Literal["hold", "resend"] = "hold"
    rate: Rate | None = None

    @property
    def server(self) -> ServerUrl:
        return parse_server_url(self.url, ("smtps", "smtp"))

    @property
    def sender_address(self) -> Address:
        name, email = parseaddr(self.sender)
        return Address(email, name or None)


class Storage(Section):
    database: Annotated[str, AfterValidator(_database)] = "sqlite:///mailbot.db"


class Security(Section):
    authserv: tuple[str, ...] = ()
    answers_per_sender: Rate = (10, timedelta(hours=3))


class Privacy(Section):
    keep: Duration = timedelta(days=180)


class Schedule(Section):
    poll: Duration = timedelta(seconds=60)
    poll_deadline: Duration = timedelta(minutes=5)
    digest: Annotated[str, AfterValidator(_clock)] = "08:00"


class ReadingLimits(Section):
    """Limits of one mail in the reading process."""

    processes: Annotated[int, Field(ge=1, le=64)] = 2
    seconds: Annotated[int, Field(ge=1)] = 20
    megabytes: Annotated[int, Field(ge=256)] = 1024


class Config(Section):
    meeting: MeetingSection
    organisers: tuple[Organiser, ...] = Field(min_length=1)
    call: Call
    registration: RegistrationSection = RegistrationSection()
    inboxes: tuple[InboxSection, ...] = Field(min_length=1)
    outgoing: OutgoingSection
    storage: Storage = Storage()
    security: Security = Security()
    privacy: Privacy = Privacy()
    schedule: Schedule = Schedule()
    reading: ReadingLimits = ReadingLimits()

    @model_validator(mode="after")
    def _dates_make_sense(self) -> Config:
        names = [inbox.name for inbox in self.inboxes]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise ValueError(f"inboxes: the name {sorted(twice)[0]!r} stands twice; give each inbox its own")
        opens = parse_start(self.call.opens, self.meeting.timezone)
        if parse_deadline(self.call.deadline, self.meeting.timezone) <= opens:
            raise ValueError(
                f"call.deadline = {self.call.deadline!r} is not after call.opens = {self.call.opens!r};"
                " write a later one"
            )
        return self

    def about(self) -> Meeting:
        """What a reader must know of the meeting."""
        return Meeting(
            code=self.meeting.code,
            title=self.meeting.title,
            timezone=self.meeting.timezone,
            languages=self.meeting.languages,
            organisers=tuple(Address(o.email, o.name) for o in self.organisers),
            sender=self.outgoing.sender_address,
            network=self.meeting.network,
            max_pages=self.call.max_pages,
        )

    def rules(self, *, secret: bytes, backlog_before: datetime | None = None) -> Rules:
        """The rules resolved to instants. backlog_before: the first run, where backlog is silent."""
        zone = self.meeting.timezone
        answers, window = self.security.answers_per_sender
        return Rules(
            meeting=self.about(),
            opens=parse_start(self.call.opens, zone),
            deadline=parse_deadline(self.call.deadline, zone),
            grace=self.call.grace,
            late=self.call.late,
            max_pages=self.call.max_pages,
            seats=self.registration.seats,
            overbook=self.registration.overbook,
            remote=self.registration.remote,
            authserv=self.security.authserv,
            answers_per_sender=answers,
            answers_window=window,
            mode=self.outgoing.mode,
            backlog_before=backlog_before,
            secret=secret,
        )
