"""Whose inbox is whose: who may read of the mails in it, and where an organiser's reply is read."""

from __future__ import annotations

import asyncio
import email
import re
from collections.abc import Collection
from email.message import EmailMessage
from email.policy import SMTP

from mailbot.app.servers import inbox_of
from mailbot.config import Config, InboxSection
from mailbot.domain import Address, ArrivalKey, GiveUp, TryLater
from mailbot.receive.mailbox import open_inbox
from mailbot.record.store import Store
from mailbot.reply.deliver import Sends
from mailbot.reply.headings import filled, heading, marked
from mailbot.reply.results import Result

LONGEST_HEADING = 16_384  # bytes of From and Subject; more is no heading


def owner(config: Config, inbox: InboxSection) -> str | None:
    """The address of the inbox's own organiser: as configured, else the one whose address it bears.

    None where nobody or more than one could be meant: then nobody is told of the mails in it.
    """
    if inbox.organiser is not None:
        return inbox.organiser.casefold()
    named = {inbox.name, (inbox.server.user or "").casefold()}
    addresses = [organiser.email.casefold() for organiser in config.organisers]
    for names in (_whole, _local, _parts):
        found = [address for address in addresses if named & names(address)]
        if len(found) == 1:
            return found[0]
    return None


def _whole(address: str) -> set[str]:
    return {address}


def _local(address: str) -> set[str]:
    return {address.partition("@")[0]}


def _parts(address: str) -> set[str]:
    """ "pelletier" of charlotte.pelletier@..."""
    return {part for part in re.split(r"[._+-]", address.partition("@")[0]) if len(part) > 1}


def own_inboxes(config: Config, organiser: str) -> frozenset[str]:
    """The names of the inboxes that are this organiser's own."""
    key = organiser.casefold()
    return frozenset(inbox.name for inbox in config.inboxes if owner(config, inbox) == key)


def replies_to(config: Config, organiser: str | None = None) -> Address | None:
    """An address whose mail the bot reads, the organiser's own first; None: the sender's is one.

    The bot reads the configured inboxes and nothing else: a reply to any other address would reach nobody.
    """
    sender = config.outgoing.sender_address.email.casefold()
    people = {one.email.casefold(): Address(one.email, one.name) for one in config.organisers}
    owners = [found for inbox in config.inboxes if (found := owner(config, inbox)) is not None]
    users = [user for inbox in config.inboxes if "@" in (user := inbox.server.user or "")]
    if sender in (*owners, *(user.casefold() for user in users)):
        return None
    if organiser and organiser.casefold() in owners:
        return people[organiser.casefold()]
    if owners:
        return people.get(owners[0], Address(owners[0]))
    return Address(users[0]) if users else next(iter(people.values()))


class WithHeadings:
    """A way out that fills in the headings of mails left alone, fetched at that moment and kept nowhere."""

    def __init__(self, sender: Sends, config: Config, store: Store) -> None:
        self._sender, self._config, self._store = sender, config, store

    async def send(self, to: str, raw: bytes) -> Result:
        secret = self._store.secret()
        wanted = marked(raw, secret)
        if wanted:
            found = await asyncio.to_thread(headings, self._config, self._store, to, wanted)
            raw = filled(raw, secret, found)
        return await self._sender.send(to, raw)


def headings(config: Config, store: Store, organiser: str, mails: Collection[int]) -> dict[int, str]:
    """Sender and subject of mails in the organiser's own inboxes; not those that are gone or away."""
    own = own_inboxes(config, organiser)
    keys = {
        key: mail for mail, key in store.desk().left_alone if mail in mails and key.inbox in own
    }  # fmt: skip
    found: dict[int, str] = {}
    for name in sorted({key.inbox for key in keys}):
        found |= _headings_in(config, name, keys)
    return found


def _headings_in(config: Config, name: str, keys: dict[ArrivalKey, int]) -> dict[int, str]:
    try:
        with open_inbox(inbox_of(config, name)) as mailbox:
            mine = [key for key in keys if key.inbox == name]
            rows = list(mailbox.headings(mine))
    except (TryLater, GiveUp):
        return {}
    about = config.about()
    from mailbot.read import read  # half of the start-up time, and only a digest needs it here

    readings = [(keys[row.key], read(row.raw[:LONGEST_HEADING], about)) for row in rows]
    return {mail: heading(reading.sender, reading.subject) for mail, reading in readings}


def text_of(raw: bytes) -> str:
    """The plain text of one of our own mails, for a terminal."""
    message = email.message_from_bytes(raw, policy=SMTP)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")
