"""The lines of a digest, section by section. Codes and values are those of templates/*/digest.j2."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from mailbot.domain import (
    FLAG_CODES,
    STAGED_TEMPLATES,
    Challenge,
    Desk,
    DigestLine,
    Kind,
    LedgerMail,
    OutboxState,
    Outcome,
    Poll,
    Problem,
    ProposalRecord,
    Question,
    RegistrationRecord,
    Seat,
    Standing,
    standing_version,
    status_of,
)
from mailbot.report.seen import Seen

MOST = 30  # lines of one sort; the sheet that travels along holds them all
AWAY_FOR, FAILURES = timedelta(hours=1), 3
LONGEST = 600  # characters of a question; the mail itself lies in the inbox
PERHAPS = ("maybe_proposal", "maybe_registration")
# Flags that are shown once; a possible duplicate stands until it is settled.
ABOUT = {code: words for code, words in FLAG_CODES.items() if code not in (*PERHAPS, "possible_duplicate")}
SHOWN_ONCE = frozenset({*ABOUT, "challenge_lapsed"})

Lines = tuple[DigestLine, ...]
Heading = Callable[[int], str]


def line(code: str, *commands: str, **values: str) -> DigestLine:
    return DigestLine(code, tuple(values.items()), commands)


def most(found: Iterable[DigestLine]) -> Lines:
    """As many as a mail can hold, and how many more there are."""
    every = tuple(found)
    if len(every) <= MOST:
        return every
    return (*every[:MOST], line("more", count=str(len(every) - MOST)))


# --- what needs an organiser ------------------------------------------------------------


def alarms(desk: Desk) -> Lines:
    paused = (line("paused", reason=desk.paused),) if desk.paused else ()
    away = [one for one in desk.polls if one.error and _is_away(one)]
    return (*paused, *(line("inbox_away", inbox=one.inbox, error=one.error or "") for one in away))


def _is_away(poll: Poll) -> bool:
    """A server that is missed once is no news; the times are those of the polls, whatever `--at` says."""
    if poll.succeeded_at is None:
        return poll.failures >= FAILURES
    return poll.at - poll.succeeded_at >= AWAY_FOR


def questions(desk: Desk) -> Lines:
    return tuple(_question(one) for one in desk.questions if not one.answered)


def _question(one: Question) -> DigestLine:
    values = {"number": str(one.id), "who": one.sender.name or one.sender.email, "text": shortened(one.text)}
    return line("question", f"answer {one.id}: ", **values)


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"


def perhaps_for_us(desk: Desk, inboxes: frozenset[str], heading: Heading) -> Lines:
    """Never left alone in silence: every organiser hears of it, the inbox's own also from whom it is."""
    flagged = {flag.mail for flag in desk.flags if flag.code in PERHAPS}
    mails = [mail for mail in _left_alone(desk) if mail.id in flagged]
    return most(_unanswered("perhaps_for_us", mail, inboxes, heading) for mail in mails)


def staged(desk: Desk) -> Lines:
    """Two decisions for one person are one mail, "proposal_accepted+proposal_declined"."""
    held = [row for row in desk.outbox if row.state is OutboxState.HELD and _is_staged(row.template)]
    return (line("staged", "send", count=str(len(held))),) if held else ()


def _is_staged(template: str) -> bool:
    return not set(STAGED_TEMPLATES).isdisjoint(template.split("+"))


def undecided(desk: Desk, code: str) -> Lines:
    return most(
        line(
            "undecided",
            f"accept {one.number}",
            f"waitlist {one.number}",
            f"decline {one.number}: ",
            reference=reference(one, code),
            title=title(one),
            who=who(one),
        )
        for one in desk.proposals
        if one.standing is Standing.ACTIVE
    )


def flags(desk: Desk, seen: Seen) -> Lines:
    """Each once."""
    fresh = [flag for flag in desk.flags if flag.id > seen.flags and flag.code in ABOUT]
    found = []
    for flag in fresh:
        names = ABOUT[flag.code]
        values = dict(zip(names, flag.about.split(" ", len(names) - 1), strict=False))
        found.append(line(flag.code, **values))
    return most(dict.fromkeys(found))  # who tries fifty times is told of once


def duplicates(desk: Desk, code: str) -> Lines:
    """A doubt about two proposals, until they are merged, split, withdrawn or decided."""
    active = {one.number: one for one in desk.proposals if one.standing is Standing.ACTIVE}
    doubts = [
        (one, active[one.possible_duplicate_of])
        for one in active.values()
        if one.possible_duplicate_of in active
    ]
    return most(
        line(
            "possible_duplicate",
            f"merge {other.number} {one.number}",
            f"split {one.number}",
            reference=reference(one, code),
            other=reference(other, code),
        )
        for one, other in doubts
    )


def lapsed_challenges(desk: Desk, seen: Seen, at: datetime) -> Lines:
    """What somebody asked for and the address on record never confirmed: once, for nothing was done."""
    return most(
        line("challenge_lapsed", who=one.address, by=one.asked_by, acts="; ".join(one.acts))
        for one in desk.challenges
        if one.id not in seen.lapsed and has_lapsed(one, desk, at)
    )


def has_lapsed(one: Challenge, desk: Desk, at: datetime) -> bool:
    """Run out unanswered, not asked again since, and not done in another way."""
    if one.used or one.expires_at > at:
        return False
    again = any(
        (o.address, o.acts) == (one.address, one.acts) and o.expires_at > one.expires_at
        for o in desk.challenges
    )
    gone = {f"withdraw {p.number}" for p in desk.proposals if p.standing is Standing.WITHDRAWN}
    return not again and not gone.issuperset(one.acts)


# --- what waits for somebody else -------------------------------------------------------


def is_incomplete(one: ProposalRecord) -> bool:
    """Misses something without which it cannot be judged; one page too many is no such thing."""
    return one.standing is Standing.ACTIVE and bool(missing(one))


def missing(one: ProposalRecord) -> tuple[Problem, ...]:
    return tuple(p for p in standing_version(one).text.problems if p is not Problem.TOO_LONG)


def uncorrected(desk: Desk, code: str) -> Lines:
    """Each that waits for its authors to complete or to shorten it, late ones too."""
    return most(_uncorrected(one, code) for one in desk.proposals if is_incomplete(one) or _is_too_long(one))


def _is_too_long(one: ProposalRecord) -> bool:
    return status_of(one) == "needs_correction"


def _uncorrected(one: ProposalRecord, code: str) -> DigestLine:
    values = {"reference": reference(one, code), "title": title(one), "who": who(one)}
    if any(not version.on_time and not version.text.problems for version in one.versions):
        values["late"] = "yes"
    return line("incomplete" if is_incomplete(one) else "too_long", **values)


def open_challenges(desk: Desk, at: datetime) -> Lines:
    return tuple(
        line("challenge_open", who=one.address, acts="; ".join(one.acts))
        for one in desk.challenges
        if not one.used and one.expires_at > at
    )


def not_registered(desk: Desk, code: str) -> Lines:
    """Accepted talks of whose people nobody is registered."""
    coming = registered_keys(desk.registrations)
    return tuple(
        line("accepted_not_registered", reference=reference(one, code), who=who(one))
        for one in desk.proposals
        if one.standing is Standing.ACCEPTED and coming.isdisjoint(people_keys(one))
    )


def registered_keys(registrations: Iterable[RegistrationRecord]) -> set[str]:
    """By what people who come are known: address and name, any case."""
    coming = [one for one in registrations if one.seat is not Seat.CANCELLED]
    return {key.casefold() for one in coming for key in (one.email, one.name) if key}


def people_keys(one: ProposalRecord) -> set[str]:
    authors = standing_version(one).text.authors
    keys = {key.casefold() for author in authors for key in (author.email, author.name) if key}
    return keys | {address.casefold() for address in one.sent_by}


# --- what did not arrive, what could not be handled, what was left alone ------------------


def failed(desk: Desk) -> Lines:
    bounced = dict.fromkeys((one.address, one.status or "") for one in desk.bounced)
    found = [line("bounced", address=address, status=status) for address, status in bounced]
    for row in desk.outbox:
        if row.state is OutboxState.REFUSED:
            found.append(line("refused", number=str(row.id), to=row.to, error=row.last_error or ""))
        if row.state is OutboxState.UNKNOWN:
            found.append(line("unknown", number=str(row.id), to=row.to))
    return most(found)


def quarantined(desk: Desk) -> Lines:
    waiting = [one for one in desk.quarantined if not one.released]
    return tuple(line("quarantined", number=str(one.id), why=one.why) for one in waiting)


def left_alone(desk: Desk, seen: Seen, inboxes: frozenset[str], heading: Heading) -> Lines:
    """New ones in the organiser's own inboxes, for `file 412` to overrule; what may be for us apart."""
    perhaps = {flag.mail for flag in desk.flags if flag.code in PERHAPS}
    fresh = [
        mail
        for mail in _left_alone(desk)
        if (mail.id or 0) > seen.mails and mail.id not in perhaps and inboxes.intersection(mail.inboxes)
    ]
    return most(_unanswered("left_alone", mail, inboxes, heading) for mail in fresh)


def _left_alone(desk: Desk) -> list[LedgerMail]:
    return [
        mail
        for mail in desk.mails
        if mail.outcome is Outcome.LEFT_ALONE and mail.kind is Kind.HUMAN and mail.id is not None
    ]


def _unanswered(code: str, mail: LedgerMail, inboxes: frozenset[str], heading: Heading) -> DigestLine:
    own = bool(inboxes.intersection(mail.inboxes))
    return line(
        code,
        f"file {mail.id}",
        number=str(mail.id),
        at=mail.received_at.isoformat(timespec="seconds"),
        heading=heading(mail.id or 0) if own else "",
    )


# --- how records are named --------------------------------------------------------------


def reference(one: ProposalRecord, code: str) -> str:
    return f"{code}-{one.number}"


def title(one: ProposalRecord) -> str:
    return standing_version(one).text.title or ""


def who(one: ProposalRecord) -> str:
    authors = standing_version(one).text.authors
    return authors[0].name if authors else next(iter(one.sent_by), "")


def person_of(one: RegistrationRecord) -> str:
    return one.name or one.email or ""
