"""The mail servers of a configuration: inboxes to read, the Drafts folder, the way out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from mailbot.config import Config, InboxSection, OutgoingSection
from mailbot.domain import Address, Arrival, ArrivalKey, Fetched, GiveUp, Listed, Reading, TryLater
from mailbot.receive.drafts import put_draft
from mailbot.receive.fetch import fetch
from mailbot.receive.inbox import Inbox, Tls
from mailbot.receive.mailbox import Mailbox, open_inbox
from mailbot.record.store import Store
from mailbot.reply.deliver import Delivered, Sends, next_at, settle
from mailbot.reply.smtp import Route

LEASE = timedelta(minutes=15)  # longer than one draft may take


def inbox_of(config: Config, name: str) -> Inbox:
    section = next(one for one in config.inboxes if one.name == name)
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
        poll_deadline=config.schedule.poll_deadline,
    )


def route_of(outgoing: OutgoingSection) -> Route:
    server = outgoing.server
    return Route(
        host=server.host,
        port=server.port,
        tls=server.tls,
        user=server.user,
        password=_shown(outgoing.password),
        token=_awaited(_token(outgoing)),
        ca_file=str(outgoing.certificate) if outgoing.certificate else None,
    )


def where_replies_are_read(config: Config, reading: Reading | None) -> Address | None:
    """For Reply-To: the organiser who was written to, where the sender of answers has no polled inbox.

    None: replies to the sender reach us. Without this, every reply to a bot with an address of its own
    would be lost (promise 1).
    """
    polled = {(section.server.user or section.name).casefold() for section in config.inboxes}
    organisers = [Address(one.email, one.name) for one in config.organisers]
    sender = config.outgoing.sender_address.key
    if sender in polled or sender in {one.key for one in organisers}:
        return None
    written_to = {one.key for one in reading.recipients} if reading else set()
    return next((one for one in organisers if one.key in written_to), organisers[0])


class Mailboxes:
    """The inboxes of one turn, each opened when its first mail is wanted, all closed at the end."""

    def __init__(self, config: Config, kept: Callable[[ArrivalKey], bytes | None]) -> None:
        """kept: the bytes of a mail that was in quarantine, which its inbox may have lost since."""
        self._config = config
        self._kept = kept
        self._open: dict[str, Mailbox] = {}

    def __enter__(self) -> Mailboxes:
        return self

    def __exit__(self, *_: object) -> None:
        for mailbox in self._open.values():
            mailbox.close()

    def fetch(self, name: str, wanted: Sequence[Listed]) -> Iterator[Fetched]:
        elsewhere = []
        for one in wanted:
            if raw := self._kept(one.key):
                yield Arrival(one.key, one.received_at, raw)
            else:
                elsewhere.append(one)
        if not elsewhere:
            return
        if name not in self._open:
            self._open[name] = open_inbox(inbox_of(self._config, name))
        yield from fetch(self._open[name], elsewhere)


async def put_drafts(
    config: Config, store: Store, way_out: Sends, now: Callable[[], datetime], stop: Callable[[], bool]
) -> Delivered:
    """Mode draft: what is due goes to the Drafts folder of the first inbox, for a person to send.

    But for digests, which are for the organisers alone: they leave by the way out.
    """
    inbox = inbox_of(config, config.inboxes[0].name)
    done = Delivered(paused=store.paused())
    store.expire_claims(now())
    while not stop():
        claimed = store.claim_due(now(), LEASE, 1)
        if not claimed:
            return done
        row = claimed[0]
        if row.template == "digest":
            result = await way_out.send(row.to, row.raw)
            done = settle(store, row, result, now(), config.outgoing.unknown, done)
            continue
        try:
            await asyncio.to_thread(put_draft, inbox, row.raw)
        except (TryLater, GiveUp) as error:
            # A second draft of the same Message-ID is never written, so trying again is safe.
            store.mark_due(row.id, str(error), next_at(row.attempts, now()))
            return replace(done, later=done.later + 1, waiting=str(error))
        store.mark_drafted(row.id, now())
        done = replace(done, sent=done.sent + 1)
    return done


def _shown(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _awaited(token: Callable[[], str] | None) -> Callable[[], Awaitable[str]] | None:
    if token is None:
        return None

    async def supply() -> str:
        return token()

    return supply


def _token(section: InboxSection | OutgoingSection) -> Callable[[], str] | None:
    """The access token, read from its file at each login so that another program can renew it."""
    file = section.oauth2_file
    if file is not None:
        return lambda: Path(file).read_text(encoding="utf-8").strip()
    if section.oauth2 is not None:
        secret = section.oauth2
        return lambda: secret.get_secret_value()
    return None
