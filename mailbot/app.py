"""The only place that wires rooms together; nothing happens at import.

An App is one meeting's bot on one store. Its methods are what the service and the commands do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from mailbot.config import Config, ConfigError, InboxSection, OutgoingSection
from mailbot.domain import (
    Answer,
    Fetched,
    GiveUp,
    Listed,
    Outgoing,
    Reading,
    Rules,
    TryLater,
)
from mailbot.poll import Line, Round, Watch, list_inbox, work_off
from mailbot.receive.fetch import fetch
from mailbot.receive.inbox import Inbox, Tls
from mailbot.receive.mailbox import Mailbox, open_inbox
from mailbot.record.store import Store, open_store
from mailbot.reply.compose import compose
from mailbot.reply.deliver import Delivered, deliver_due
from mailbot.reply.smtp import Route, Sender
from mailbot.reply.templates import Templates
from mailbot.shipped import shipped
from mailbot.workers import Limits, ReadingPool

Clock = Callable[[], datetime]
FIRST_RUN = "first_run"

log = logging.getLogger("mailbot")


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Polled:
    """What a round over the inboxes did. troubles: inbox -> one line; fatal: those a person must mend."""

    round: Round
    listed: int
    troubles: dict[str, str] = field(default_factory=dict)
    fatal: frozenset[str] = frozenset()


@dataclass(slots=True)
class App:
    config: Config
    store: Store
    templates: Templates
    clock: Clock
    pool: ReadingPool

    def rules(self) -> Rules:
        return self.config.rules(secret=self.store.secret(), backlog_before=self._backlog_before())

    def compose(self, answer: Answer, rules: Rules, reading: Reading | None) -> Outgoing:
        return compose(
            answer,
            rules,
            sender=self.config.outgoing.sender_address,
            templates=self.templates,
            date=self.clock().astimezone(UTC),
            replying_to=reading,
        )

    def poll(self, watch: Watch = lambda _: None, stop: Callable[[], bool] = lambda: False) -> Polled:
        """One round over all inboxes: list each (side by side), then carry everything pending."""
        self._note_first_run()
        rules = self.rules()
        troubles: dict[str, str] = {}
        fatal: set[str] = set()
        with ExitStack() as stack:
            mailboxes: dict[str, Mailbox] = {}
            listed = 0
            for name, found in self._list_all(rules.opens):
                if isinstance(found, Exception):
                    troubles[name] = str(found)
                    fatal |= {name} if isinstance(found, GiveUp) else set()
                else:
                    mailboxes[name] = stack.enter_context(found[0])
                    listed += found[1]
            line = Line(self.store, self.pool, lambda: rules, self._composed, self.clock, watch, stop)
            done, on_the_way = work_off(mailboxes.keys(), _fetch_from(mailboxes), line)
        troubles |= on_the_way
        for inbox in self.config.inboxes:
            self.store.note_poll(inbox.name, self.clock(), troubles.get(inbox.name))
        return Polled(done, listed, troubles, frozenset(fatal))

    async def send_due(self, stop: Callable[[], bool] = lambda: False) -> Delivered:
        """Everything that is due now, over one connection."""
        outgoing = self.config.outgoing
        route = self.route()
        async with Sender(route, outgoing.sender_address.email) as sender:
            return await deliver_due(
                self.store,
                sender,
                self.clock,
                unknown_policy=outgoing.unknown,
                rate=outgoing.rate,
                stop=stop,
            )

    def route(self) -> Route:
        outgoing = self.config.outgoing
        server = outgoing.server
        return Route(
            host=server.host,
            port=server.port,
            tls=server.tls,
            user=server.user,
            password=_shown(outgoing.password),
            token=_token(outgoing),
            ca_file=str(outgoing.certificate) if outgoing.certificate else None,
        )

    def inbox(self, section: InboxSection) -> Inbox:
        server = section.server
        return Inbox(
            name=section.name,
            host=server.host,
            port=server.port,
            user=server.user or section.name,
            password=_shown(section.password),
            token=_token(section),
            tls=Tls(server.tls),
            folder=server.folder,
            read_only=section.read_only,
            certificate=section.certificate,
            poll_deadline=self.config.schedule.poll_deadline,
        )

    def _composed(self, answer: Answer, rules: Rules, reading: Reading) -> Outgoing:
        return self.compose(answer, rules, reading)

    def _list_all(self, opens: datetime) -> Iterator[tuple[str, tuple[Mailbox, int] | TryLater | GiveUp]]:
        """Each inbox in a thread of its own: one that is away or slow holds no other up."""

        def one(section: InboxSection) -> tuple[Mailbox, int] | TryLater | GiveUp:
            try:
                mailbox = open_inbox(self.inbox(section))
            except (TryLater, GiveUp) as error:
                return error
            try:
                return mailbox, list_inbox(mailbox, section.name, self.store, opens)
            except (TryLater, GiveUp) as error:
                mailbox.close()
                return error

        with ThreadPoolExecutor(len(self.config.inboxes), thread_name_prefix="inbox") as threads:
            names = [section.name for section in self.config.inboxes]
            yield from zip(names, threads.map(one, self.config.inboxes), strict=True)

    def _note_first_run(self) -> None:
        if self.store.setting(FIRST_RUN) is None:
            self.store.put_setting(FIRST_RUN, self.clock().isoformat())

    def _backlog_before(self) -> datetime | None:
        """With a silent backlog, mail delivered before the first run gets no answer."""
        if self.config.outgoing.backlog == "answer":
            return None
        first = self.store.setting(FIRST_RUN)
        return datetime.fromisoformat(first) if first else self.clock()


@contextmanager
def open_app(config: Config, *, clock: Clock = system_clock, service: bool = False) -> Iterator[App]:
    """Wire everything for one configuration. service: be the only one on the store.

    Raises ConfigError for templates that are missing or broken, GiveUp or TryLater for the database.
    """
    templates = Templates(shipped("templates"))
    mistakes = templates.mistakes()
    if mistakes:
        raise ConfigError(mistakes)
    with open_store(config.storage.database) as store:
        if service:
            store.lock_service()
        with ReadingPool(config.about(), limits(config)) as pool:
            yield App(config, store, templates, clock, pool)


def limits(config: Config) -> Limits:
    reading = config.reading
    return Limits(reading.processes, reading.seconds, reading.megabytes)


def _fetch_from(mailboxes: dict[str, Mailbox]) -> Callable[[str, Sequence[Listed]], Iterator[Fetched]]:
    return lambda inbox, wanted: fetch(mailboxes[inbox], wanted)


def _shown(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _token(section: InboxSection | OutgoingSection) -> Callable[[], str] | None:
    """The access token, read from its file at each login so that another program can renew it."""
    file = section.oauth2_file
    if file is not None:
        return lambda: Path(file).read_text(encoding="utf-8").strip()
    if section.oauth2 is not None:
        secret = section.oauth2
        return lambda: secret.get_secret_value()
    return None
