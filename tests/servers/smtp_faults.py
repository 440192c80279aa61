"""The ways in which an SMTP server fails, by name, and what it says then."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What goes wrong, at which step, and what the client may conclude from it."""

    SENDER_BUSY = "421 at MAIL"
    SENDER_QUOTA = "452 at MAIL"
    SENDER_REFUSED = "550 at MAIL"
    GREYLISTED = "450 at RCPT"
    QUOTA = "452 at RCPT"
    REFUSED = "550 at RCPT"
    BUSY_AFTER_DATA = "421 after DATA"
    LATER_AFTER_DATA = "451 after DATA"
    REFUSED_AFTER_DATA = "550 after DATA"
    DAILY_LIMIT = "450 4.7.1 at RCPT, daily limit"
    CUT_AT_MAIL = "cut at MAIL"
    CUT_BEFORE_DOT = "cut before the final dot: not accepted"
    CUT_AFTER_DOT = "cut after the final dot, before 250: accepted and kept"
    LOST_AFTER_DOT = "cut after the final dot, before 250: thrown away"
    SILENT_AFTER_DOT = "accepted and kept, and no word more"
    SLOW = "each answer takes a while, nothing else is wrong"


REPLIES = {
    Fault.SENDER_BUSY: "421 4.3.2 Too busy, closing the channel",
    Fault.SENDER_QUOTA: "452 4.3.1 Insufficient system storage",
    Fault.SENDER_REFUSED: "550 5.7.1 Sender refused",
    Fault.GREYLISTED: "450 4.2.0 Greylisted, try again in a while",
    Fault.QUOTA: "452 4.2.2 Mailbox full",
    Fault.REFUSED: "550 5.1.1 No such user here",
    Fault.BUSY_AFTER_DATA: "421 4.3.2 Shutting down",
    Fault.LATER_AFTER_DATA: "451 4.3.0 Try again later",
    Fault.REFUSED_AFTER_DATA: "550 5.7.1 Content refused",
    Fault.DAILY_LIMIT: "450 4.7.1 Daily sending limit reached",
}
AT_MAIL = {Fault.SENDER_BUSY, Fault.SENDER_QUOTA, Fault.SENDER_REFUSED, Fault.CUT_AT_MAIL}
AT_RCPT = {Fault.GREYLISTED, Fault.QUOTA, Fault.REFUSED, Fault.DAILY_LIMIT, Fault.SLOW}
AT_DOT = set(Fault) - AT_MAIL - AT_RCPT
