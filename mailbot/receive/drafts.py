"""Putting an answer among the drafts, for a person to send. The one thing that writes to a mailbox."""

from __future__ import annotations

import email
import re
from dataclasses import replace

from imapclient.imapclient import DRAFT, DRAFTS

from mailbot.domain import GiveUp
from mailbot.receive.inbox import Inbox
from mailbot.receive.mailbox import Mailbox, open_inbox


def put_draft(inbox: Inbox, raw: bytes, folder: str | None = None) -> bool:
    """Append raw with \\Draft to the Drafts folder (RFC 6154) or to the one named.

    False when a mail with the same Message-ID is there already: a repeated call leaves one copy.
    Raises GiveUp where there is no such folder, TryLater when the server is away.
    """
    with open_inbox(replace(inbox, read_only=True)) as mailbox:
        drafts = folder or _drafts_folder(mailbox)
        mailbox.turn_to(drafts)
        message_id = _message_id(raw)
        if message_id and mailbox.holds(message_id):
            return False
        mailbox.connection.ask(
            f"writing a draft of {len(raw)} bytes to {drafts}",
            lambda client: client.append(drafts, raw, flags=(DRAFT,)),
        )
    return True


def find_drafts(inbox: Inbox) -> str:
    """The folder that the server marks \\Drafts, or one with a name usual for it. Raises as put_draft."""
    with open_inbox(replace(inbox, read_only=True)) as mailbox:
        return _drafts_folder(mailbox)


def _drafts_folder(mailbox: Mailbox) -> str:
    folder = mailbox.connection.ask(
        "looking for the Drafts folder", lambda client: client.find_special_folder(DRAFTS)
    )
    if not folder:
        raise GiveUp(f"{mailbox.inbox.where}: it has no Drafts folder; make one in your mail program")
    return str(folder)


def _message_id(raw: bytes) -> str | None:
    header, _, _ = re.sub(rb"\r\n", b"\n", raw).partition(b"\n\n")
    value = email.message_from_bytes(header)["Message-ID"]
    return str(value).strip().strip("<>") if value else None
