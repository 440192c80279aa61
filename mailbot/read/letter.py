"""A human mail taken apart, before anything in it is understood.

mime and visible make it; proposals, wishes and registrations take it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mailbot.domain import Address, Forwarded, Meeting

_EARLIER = re.compile(
    r"^\s*(?:re|aw|antw|sv|vs|r|res|rv|rif|ref|fwd?|tr|wg|i|enc)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)


class Paper(StrEnum):
    """What a document may be that is no proposal to a meeting."""

    BILL = "a bill or an offer"
    JOURNAL = "a paper of a journal"
    REVIEW = "a review or a report on others"
    THESIS = "a thesis"
    LIFE = "a life"
    PROJECT = "a project that asks for money"
    MINUTES = "an agenda or minutes"
    ANNOUNCEMENT = "an announcement"
    CERTIFICATE = "a certificate"
    PATENT = "a patent"
    DRAFT = "a draft"


@dataclass(frozen=True, slots=True)
class File:
    """An attachment: decoded name, media type (lower case) and content."""

    name: str
    media_type: str
    content: bytes
    digest: str  # SHA-256 of content, hex


@dataclass(frozen=True, slots=True)
class Table:
    """An HTML table of the visible body: rows of cell texts, white space folded."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of a quoted mail, and what was written below it."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What a person wrote, with what stands around it.

    text: the visible text (quotes and signature block off, format=flowed joined, LF line ends).
    signature: the signature block that was cut off. quoted: quoted mail below, between or above.
    answered: what of the text stands below which quoted question.
    flowed: lines are paragraphs (format=flowed or HTML); else line ends may be the client's wrapping.
    emphasised: runs set in bold in the HTML body, in order (a title without a label often is).
    forwarded: the inner mail's header lines; inner: the inner mail itself (inline or message/rfc822).
    """

    meeting: Meeting
    sender: Address | None
    recipients: tuple[Address, ...] = ()
    subject: str = ""
    language: str | None = None
    text: str = ""
    signature: str = ""
    quoted: str = ""
    answered: tuple[Answered, ...] = ()
    flowed: bool = False
    emphasised: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    files: tuple[File, ...] = ()
    is_reply: bool = False
    forwarded: Forwarded | None = None
    inner: Letter | None = None
    from_organiser: bool = False

    @property
    def has_earlier_subject(self) -> bool:
        """Whether the subject is an earlier mail's: a reply's or a forward's, and not the writer's words."""
        return self.is_reply or bool(_EARLIER.match(self.subject))
