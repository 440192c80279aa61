"""`mailbot digest`: what each organiser would be told now."""

from __future__ import annotations

import asyncio
import sys

from mailbot.app import App

OK, WRONG, TRY_LATER = 0, 2, 75


def show(app: App) -> int:
    """Plain text, one digest after the other; nothing is queued and nothing counts as told."""
    for email, subject, text in app.digests():
        print(f"To: {email}\nSubject: {subject}\n\n{text}")
    return OK


def send(app: App) -> int:
    """Queue one for every organiser, and send what is due; the exit code."""
    queued = app.queue_digests()
    delivered = asyncio.run(app.send_due())
    print(f"{queued} digests queued, {delivered.sent} mails sent")
    for why in (delivered.paused, delivered.waiting):
        if why:
            print(f"mailbot: {why}", file=sys.stderr)
    if delivered.paused:
        return WRONG
    return TRY_LATER if delivered.waiting else OK
