"""Answers: what is said to whom, with the facts that a template may print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.arrivals import Outcome
from mailbot.domain.decisions import Change
from mailbot.domain.mail import Address, Intent, Problem, Proposal
from mailbot.domain.records import Challenge, ProposalRecord, RegistrationRecord


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """What became of one command of an organiser; the words are chosen by code in the template."""

    line: str  # as the organiser wrote it
    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One line of a digest; the words are chosen by code in the template.

    commands: what an organiser may reply to settle it, as typed ("accept 7", "answer 12: ").
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """What an organiser is told, section by section; empty sections are not printed.

    counts: "mails", "unaccounted", "proposals", "incomplete", "late", "seats", "in_person", "remote",
    "waiting". days_left: whole days to the deadline, negative after it. pictures: Content-IDs of the
    images that travel along, in order.
    """

    at: datetime
    days_left: int
    counts: tuple[tuple[str, int], ...]
    needs: tuple[DigestLine, ...] = ()  # what only an organiser can settle, first things first
    new: tuple[DigestLine, ...] = ()
    changed: tuple[DigestLine, ...] = ()
    waiting: tuple[DigestLine, ...] = ()  # for somebody else
    failed: tuple[DigestLine, ...] = ()  # mail of ours that did not arrive
    quarantined: tuple[DigestLine, ...] = ()
    pictures: tuple[str, ...] = ()
    left_alone: tuple[DigestLine, ...] = ()  # mails in this organiser's own inbox that nobody answered


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a template may print. Values as decided; the words are the template's."""

    received_at: datetime
    deadline: datetime
    proposal: ProposalRecord | None = None
    proposals: tuple[ProposalRecord, ...] = ()
    text: Proposal | None = None  # the proof: title, authors, abstract as they will be printed
    problems: tuple[Problem, ...] = ()
    registrations: tuple[RegistrationRecord, ...] = ()
    positions: tuple[tuple[str, int], ...] = ()  # (email or name, place on the waiting list)
    attendance_unsaid: bool = False
    promoted: bool = False
    already: bool = False  # nothing new: confirmed again
    possible_duplicate_of: int | None = None
    question: str | None = None
    challenge: Challenge | None = None
    token: str | None = None  # set by compose
    extra: tuple[tuple[str, str], ...] = ()
    transcript: tuple[TranscriptLine, ...] = ()
    digest: Digest | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One message to one address. templates: in order; more than one are one mail, named "a+b".

    language: "en", "fr", or "en+fr" when unsure (bilingual).
    """

    templates: tuple[str, ...]
    to: Address
    language: str
    facts: Facts
    subject_of: str | None = None  # the subject answered, for "Re:"; None: the template's own
    proposals: tuple[int, ...] = ()
    registrations: tuple[str, ...] = ()  # emails (lower case) of the registrations spoken of
    held: str | None = None  # a reason why a person releases it; None: by mode
    parts: tuple[Facts, ...] = ()  # of several templates, the facts of each; () = facts serves them all

    @property
    def template(self) -> str:
        return "+".join(self.templates)


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens because of one mail. keep_content: False leaves a ledger row and nothing else."""

    outcome: Outcome
    reason: str
    changes: tuple[Change, ...] = ()
    answers: tuple[Answer, ...] = ()
    intents: frozenset[Intent] = frozenset()
    keep_content: bool = True
