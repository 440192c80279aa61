"""Putting an answer among the drafts, for a person to send. The one thing that writes to a mailbox."""

from __future__ import annotations

import email
import re
from dataclasses import replace

from imapclient.imapclient import DRAFT, DRAFTS

from mailbot.domain import GiveUp
from mailbot.receive.connection import Connection
from mailbot.receive.inbox import Inbox
from mailbot.receive.mailbox import open_inbox


def put_draft(inbox: Inbox, raw: bytes, folder: str | None = None) -> bool:
    """Append raw with \\Draft to the Drafts folder (RFC 6154) or to the one named.

    False when a mail with the same Message-ID is there already: a repeated call leaves one copy.
    Raises GiveUp where there is no such folder, TryLater when the server is away.
    """
    folder = folder or find_drafts(inbox)
    with open_inbox(replace(inbox, folder=folder, read_only=True)) as mailbox:
        message_id = _message_id(raw)
        if message_id and mailbox.holds(message_id):
            return False
        size = len(raw)
        mailbox.connection.ask(
            f"writing a draft of {size} bytes to {folder}",
            lambda client: client.append(folder, raw, flags=(DRAFT,)),
        )
    return True


def find_drafts(inbox: Inbox) -> str:
    """The folder that the server marks \\Drafts, or one with a name usual for it."""
    connection = Connection(inbox, inbox.poll_deadline.total_seconds())
    try:
        folder = connection.ask(
            "looking for the Drafts folder", lambda client: client.find_special_folder(DRAFTS)
        )
    finally:
        connection.close()
    if not folder:
        raise GiveUp(f"{inbox.where}: it has no Drafts folder; make one in your mail program")
    return str(folder)


def _message_id(raw: bytes) -> str | None:
    header, _, _ = re.sub(rb"\r\n", b"\n", raw).partition(b"\n\n")
    value = email.message_from_bytes(header)["Message-ID"]
    return str(value).strip().strip("<>") if value else None
