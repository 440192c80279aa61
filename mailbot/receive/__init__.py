"""Mail in: what an inbox shows, where it stands and when it was delivered. Changes nothing there."""

from mailbot.receive.drafts import find_drafts, put_draft
from mailbot.receive.fetch import fetch
from mailbot.receive.idle import wait_for_mail
from mailbot.receive.inbox import Inbox, Tls
from mailbot.receive.mailbox import Look, Mailbox, open_inbox

__all__ = [
    "Inbox",
    "Look",
    "Mailbox",
    "Tls",
    "fetch",
    "find_drafts",
    "open_inbox",
    "put_draft",
    "wait_for_mail",
]
