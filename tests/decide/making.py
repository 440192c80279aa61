"""Values for the tests of decide/: one meeting, a few people, and a world that remembers decisions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.decide import decide
from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Author,
    Challenge,
    Decision,
    Flag,
    Intent,
    Kind,
    Known,
    KnownMail,
    Meeting,
    Proposal,
    ProposalRecord,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    PutSetting,
    Question,
    Reading,
    Registration,
    RegistrationRecord,
    Rules,
    Seat,
    SentAnswer,
    TakeBack,
)

ZONE = ZoneInfo("Europe/Berlin")
DEADLINE = datetime(2027, 4, 15, 23, 59, 59, tzinfo=ZONE)
NOON = datetime(2027, 4, 1, 12, 0, 0, tzinfo=ZONE)
LATE = DEADLINE + timedelta(seconds=1)
ADA = Address("ada@lab.example", "Ada Moreau")
BO = Address("bo@uni.example", "Bo Lindqvist")
CHEF = Address("chair@meet.example", "Chris Hair")
BOT = Address("bot@meet.example", "Bot")
TEXT = "Seabirds cross whole oceans following winds that satellites measure twice daily along broad swaths."
OTHER_TEXT = (
    "Peatlands breathe slowly; radar coherence between acquisitions reveals drainage ditches hidden below."
)
RULES = Rules(
    meeting=Meeting("OSM", "Ocean Sensing Meeting", "Europe/Berlin", ("en", "fr"), (CHEF,), BOT),
    opens=datetime(2027, 1, 1, tzinfo=ZONE),
    deadline=DEADLINE,
    seats=2,
    authserv=("mx.meet.example",),
    secret=b"not for print",
)
BY_OURS = "from out.example (out.example [192.0.2.9]) by mx.meet.example (Postfix) with ESMTPS id 1; now"
VOUCHED = "mx.meet.example; dkim=pass header.d={domain}; spf=pass smtp.mailfrom={email}"
_ids = count(1)


def a_mail(sender: Address | None = ADA, *intents: Intent, proven: bool = False, **fields: Any) -> Reading:
    """A mail of its own Message-ID; proven: the organisers' server vouches for its From."""
    name = f"m{next(_ids)}@mail.example"
    base = Reading(
        Kind.HUMAN,
        message_id=name,
        sender=sender,
        subject="Hello",
        language="en",
        fingerprint=name,
        intents=frozenset(intents or {Intent.OTHER}),
    )
    if proven and sender is not None:
        email = sender.email
        domain = email.rpartition("@")[2]
        base = replace(base, authentication=(VOUCHED.format(domain=domain, email=email),))
    return _with_trace(replace(base, **fields))


def _with_trace(mail: Reading) -> Reading:
    """The organisers' server writes its results above its own Received line."""
    if mail.trace:
        return mail
    results = tuple(("authentication-results", value) for value in mail.authentication)
    return replace(mail, trace=(*results, ("received", BY_OURS)))


def a_text(title: str | None = "Winds and seabirds", abstract: str | None = TEXT, **fields: Any) -> Proposal:
    return replace(Proposal(title, (Author("Ada Moreau"),), abstract, language="en"), **fields)


def proposing(text: Proposal | None = None, sender: Address = ADA, **fields: Any) -> Reading:
    return a_mail(sender, Intent.PROPOSAL, proposals=(text or a_text(),), **fields)


def registering(*wishes: Registration, sender: Address = ADA, proven: bool = False, **fields: Any) -> Reading:
    return a_mail(sender, Intent.REGISTRATION, registrations=wishes, proven=proven, **fields)


def in_person(person: Address, **fields: Any) -> Registration:
    return replace(Registration(person.name, person.email, attendance=Attendance.IN_PERSON), **fields)


def remote(person: Address, **fields: Any) -> Registration:
    return replace(in_person(person, **fields), attendance=Attendance.REMOTE)


def people(number: int) -> list[Address]:
    return [Address(f"p{n}@crowd.example", f"Person Number{n}") for n in range(1, number + 1)]


@dataclass
class World:
    """Remembers what decisions changed, in memory, and gives each mail all of it as known."""

    rules: Rules = RULES
    proposals: dict[int, ProposalRecord] = field(default_factory=dict)
    registrations: dict[int, RegistrationRecord] = field(default_factory=dict)
    mails: dict[str, KnownMail] = field(default_factory=dict)
    filed: dict[str, list[int]] = field(default_factory=dict)
    challenges: list[Challenge] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    flags: list[Flag] = field(default_factory=list)
    sent: list[Answer] = field(default_factory=list)

    def known(self, mail: Reading) -> Known:
        rows = tuple(self.registrations.values())
        seated = [r for r in rows if r.seat is Seat.CONFIRMED and r.attendance is Attendance.IN_PERSON]
        waiting = [r for r in rows if r.seat is Seat.WAITING]
        deadline = self.settings.get("deadline")
        return Known(
            same_mail=self.mails.get(mail.fingerprint),
            unsent=True,
            thread_proposals=tuple(n for ref in mail.references for n in self.filed.get(ref, ())),
            proposals=tuple(self.proposals.values()),
            registrations=rows,
            next_proposal=len(self.proposals) + 1,
            seats_taken=sum(not record.reserved for record in seated),
            waiting=tuple(sorted(waiting, key=lambda record: (record.queued_at, record.queue_index))),
            challenges=tuple(c for c in self.challenges if c.token in mail.tokens),
            recent_challenges=tuple(Counter(c.address for c in self.challenges).items()),
            deadline=datetime.fromisoformat(deadline) if deadline else None,
            registration_closed=self.settings.get("registration") == "closed",
            questions=tuple(self.questions),
            settings=tuple(self.settings.items()),
            staged=sum(answer.held == "staged" for answer in self.sent),
        )

    def gets(self, mail: Reading, at: datetime = NOON, **known: Any) -> Decision:
        """Deliver a mail; known: rows beside what the world remembers."""
        decision = decide(mail, at, replace(self.known(mail), **known), self.rules)
        before = self.mails.get(mail.fingerprint)
        earliest = min(at, before.received_at) if before else at
        number = before.id if before else len(self.mails) + 1
        self.mails[mail.fingerprint] = KnownMail(
            number, mail.message_id, mail.fingerprint, earliest, decision.outcome
        )
        self.sent += decision.answers
        for change in decision.changes:
            self._apply(change, mail)
        return decision

    def _apply(self, change: object, mail: Reading) -> None:
        match change:
            case PutProposal(record=proposal):
                self.proposals[proposal.number] = proposal
                self.filed.setdefault(mail.message_id or "", []).append(proposal.number)
            case PutRegistration(record=registered):
                row = registered.id or len(self.registrations) + 1
                self.registrations[row] = replace(registered, id=row)
            case PutChallenge(challenge=challenge):
                kept = [one for one in self.challenges if one.token != challenge.token]
                self.challenges = [*kept, challenge]
            case PutQuestion(question=question):
                row = question.id or len(self.questions) + 1
                others = [one for one in self.questions if one.id != row]
                self.questions = [*others, replace(question, id=row)]
            case TakeBack():
                self.challenges = [one for one in self.challenges if one.message_id != mail.message_id]
            case PutSetting():
                self.settings[change.name] = change.value
            case Flag():
                self.flags.append(change)

    def registered(self, person: Address) -> RegistrationRecord:
        return next(r for r in self.registrations.values() if r.email == person.key)


def said(decision: Decision) -> list[tuple[str, str]]:
    """To whom and what, the answers of a decision in order."""
    return [(answer.to.email, answer.template) for answer in decision.answers]


def our_mail(to: Address, *, template: str = "proposal_received", **fields: Any) -> SentAnswer:
    return SentAnswer(f"osm.{next(_ids)}@meet.example", to.email, template, **fields)
