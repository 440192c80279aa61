"""An App is one meeting's bot on one store. Its methods are what the service and the commands do."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from mailbot.app.daily import on_demand, queue_due, queue_on_demand
from mailbot.app.readers import WithHeadings, headings, text_of
from mailbot.app.servers import Mailboxes, inbox_of, put_drafts, route_of, where_replies_are_read
from mailbot.config import Config, ConfigError
from mailbot.domain import (
    Answer,
    GiveUp,
    Outgoing,
    Reading,
    Rules,
    TryLater,
)
from mailbot.poll import Line, Round, Watch, list_inbox, work_off
from mailbot.receive.idle import wait_for_mail
from mailbot.receive.mailbox import open_inbox
from mailbot.record.store import Store, open_store
from mailbot.reply.compose import compose
from mailbot.reply.deliver import Delivered, deliver_due
from mailbot.reply.headings import filled, marked
from mailbot.reply.smtp import Sender
from mailbot.reply.templates import Templates
from mailbot.report.export import Everything
from mailbot.report.status import Status, status
from mailbot.shipped import shipped
from mailbot.workers import Limits, ReadingPool

Clock = Callable[[], datetime]
FIRST_RUN = "first_run"

log = logging.getLogger("mailbot")


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Worked:
    """What one turn of work did. troubles: inbox -> one line, for those whose mail waits for the next."""

    round: Round
    troubles: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class App:
    config: Config
    store: Store
    templates: Templates
    clock: Clock
    pool: ReadingPool

    def rules(self) -> Rules:
        return self.config.rules(secret=self.store.secret(), backlog_before=self._backlog_before())

    def compose(self, answer: Answer, rules: Rules, reading: Reading | None, *, cause: str = "") -> Outgoing:
        return compose(
            answer,
            rules,
            sender=self.config.outgoing.sender_address,
            templates=self.templates,
            date=self.clock().astimezone(UTC),
            replying_to=reading,
            cause=cause,
            reply_to=where_replies_are_read(self.config, reading),
        )

    def look(self, name: str) -> int:
        """List one inbox: a row for each UID that is new. The number in scope. Raises TryLater, GiveUp."""
        self._note_first_run()
        trouble: str | None = None
        try:
            with open_inbox(inbox_of(self.config, name)) as mailbox:
                return list_inbox(mailbox, name, self.store, self.rules().opens)
        except (TryLater, GiveUp) as error:
            trouble = str(error)
            raise
        finally:
            # The real time, whatever --at says: a monitor asks whether the bot is alive.
            self.store.note_poll(name, system_clock(), trouble)

    def look_everywhere(self) -> dict[str, TryLater | GiveUp]:
        """Each inbox in a thread of its own: one that is away or slow holds no other up. name -> fault."""

        def one(name: str) -> TryLater | GiveUp | None:
            try:
                self.look(name)
            except (TryLater, GiveUp) as error:
                return error
            return None

        names = [section.name for section in self.config.inboxes]
        with ThreadPoolExecutor(len(names), thread_name_prefix="inbox") as threads:
            faults = dict(zip(names, threads.map(one, names), strict=True))
        return {name: fault for name, fault in faults.items() if fault is not None}

    def work(
        self,
        watch: Watch = lambda _: None,
        stop: Callable[[], bool] = lambda: False,
        *,
        without: Collection[str] = (),
    ) -> Worked:
        """Carry everything pending along the line, earliest delivery first.

        without: inboxes left for later.
        """
        rules = self.rules()
        with Mailboxes(self.config, self.store.kept_raw) as mailboxes:
            line = Line(self.store, self.pool, lambda: rules, self._composed, self.clock, watch, stop)
            names = {section.name for section in self.config.inboxes} - set(without)
            return Worked(*work_off(names, mailboxes.fetch, line))

    async def send_due(self, stop: Callable[[], bool] = lambda: False) -> Delivered:
        """Everything that is due now: over one connection to the server, or into the Drafts folder."""
        outgoing = self.config.outgoing
        async with Sender(route_of(outgoing), outgoing.sender_address.email) as sender:
            way_out = WithHeadings(sender, self.config, self.store)
            if outgoing.mode == "draft":
                return await put_drafts(self.config, self.store, way_out, self.clock, stop)
            return await deliver_due(
                self.store,
                way_out,
                self.clock,
                unknown_policy=outgoing.unknown,
                rate=outgoing.rate,
                stop=stop,
            )

    def daily(self) -> int:
        """Queue what is due by the calendar: digests and reminders; the number of mails."""
        return queue_due(self)

    def digests(self) -> list[tuple[str, str, str]]:
        """(address, subject, text) for each organiser, as it would go out now; nothing is queued."""
        secret, found = self.store.secret(), []
        for outgoing in on_demand(self):
            known = headings(self.config, self.store, outgoing.to, marked(outgoing.raw, secret))
            text = text_of(filled(outgoing.raw, secret, known))
            found.append((outgoing.to, outgoing.subject, text))
        return found

    def queue_digests(self) -> int:
        """A digest for each organiser now, news or not; the number of mails."""
        return queue_on_demand(self)

    def deadline(self) -> datetime:
        """The one that holds now: an organiser may have moved it."""
        moved = self.store.setting("deadline")
        return datetime.fromisoformat(moved) if moved else self.rules().deadline

    def everything(self) -> Everything:
        """What exports and reports are made of."""
        return Everything(
            self.rules(),
            self.deadline(),
            self.store.proposals(),
            self.store.registrations(),
            self.store.ledger_mails(),
        )

    def status(self) -> Status:
        return status(
            self.everything(),
            self.store.counts(),
            self.store.polls(),
            at=system_clock(),
            paused=self.store.paused(),
            expected=[section.name for section in self.config.inboxes],
            poll_every=self.config.schedule.poll,
        )

    def wait_for_mail(self, name: str, seconds: float, stop: threading.Event) -> bool:
        """True when the server tells of new mail; False when it stays quiet that long or offers no IDLE."""
        with open_inbox(inbox_of(self.config, name), seconds + 60) as mailbox:
            return wait_for_mail(mailbox, seconds, stop)

    def _composed(self, answer: Answer, rules: Rules, reading: Reading) -> Outgoing:
        return self.compose(answer, rules, reading)

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
    with closing(open_store(config.storage.database)) as store:
        if service:
            store.lock_service()
        with ReadingPool(config.about(), limits(config)) as pool:
            yield App(config, store, templates, clock, pool)


def limits(config: Config) -> Limits:
    reading = config.reading
    return Limits(reading.processes, reading.seconds, reading.megabytes)
