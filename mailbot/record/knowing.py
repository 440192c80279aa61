"""Known: the few rows that bear on one mail. Each look is by an index; nothing here grows with the ledger."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select, union

from mailbot.domain import (
    Attendance,
    Known,
    KnownMail,
    Person,
    Reading,
    Registration,
    Rules,
    Seat,
    SentAnswer,
)
from mailbot.record import outbox as outbox_room
from mailbot.record.keys import Key, keys_of, name_key, title_key, without_empty
from mailbot.record.reports import proposals_where, questions, registrations_where
from mailbot.record.restraint import recent_challenges, unreachable
from mailbot.record.rows import challenge_from, known_mail
from mailbot.record.tables import (
    challenge,
    mail,
    mail_proposal,
    mail_reference,
    mail_registration,
    outbox,
    proposal,
    proposal_key,
    registration,
    revision,
    setting,
)

GENERATIONS = 10  # how far up a thread is walked; replies beyond quote nothing of the first mail
MANY = 200  # ids, keys or numbers taken from one mail: a hostile one must not make a query grow


def known(c: Connection, reading: Reading, received_at: datetime, rules: Rules) -> Known:
    named = references(reading)
    answered = tuple(c.execute(_answered(named)))
    ancestors = _ancestors(c, named, {row.mail for row in answered if row.mail})
    thread_proposals = _linked(c, mail_proposal.c.proposal, mail_proposal.c.mail, ancestors)
    thread_registrations = _linked(c, mail_registration.c.registration, mail_registration.c.mail, ancestors)
    sent = tuple(_sent_answer(c, row) for row in answered)
    ordered = select(setting).where(setting.c.mail.is_not(None))
    same = same_mail(c, reading)
    settings = {row.name: row.value for row in c.execute(ordered)}
    organiser = reading.sender is not None and rules.meeting.is_organiser(reading.sender.email)
    return Known(
        revision=current_revision(c),
        same_mail=same,
        unsent=same is not None and outbox_room.all_wait(c, same.id),
        same_id_other_content=_same_id_other_content(c, reading),
        parents=_mails_named(c, named),
        thread_proposals=thread_proposals,
        thread_registrations=thread_registrations,
        answered=sent,
        proposals=proposals_where(c)
        if organiser
        else _proposals(c, reading, rules, {*thread_proposals, *(n for one in sent for n in one.proposals)}),
        registrations=registrations_where(c)
        if organiser
        else _registrations(
            c, reading, {*thread_registrations, *(n for one in sent for n in one.registrations)}
        ),
        next_proposal=c.execute(select(func.coalesce(func.max(proposal.c.number), 0) + 1)).scalar_one(),
        seats_taken=c.execute(_SEATS_TAKEN).scalar_one(),
        waiting=registrations_where(
            c,
            registration.c.seat == Seat.WAITING,
            order=(registration.c.queued_utc, registration.c.queue_index),
        ),
        challenges=tuple(challenge_from(row) for row in c.execute(_challenges(reading, answered))),
        recent_answers=_recent_answers(c, reading, received_at, rules),
        recent_challenges=recent_challenges(c, received_at, rules),
        unreachable=unreachable(c),
        questions=questions(c) if organiser else (),
        settings=tuple(sorted(settings.items())),
        staged=outbox_room.staged(c) if organiser else 0,
        deadline=datetime.fromisoformat(settings["deadline"]) if settings.get("deadline") else None,
        registration_closed=settings.get("registration") == "closed",
    )


def current_revision(c: Connection, *, lock: bool = False) -> int:
    """lock: on PostgreSQL others that decide wait here; SQLite has one writer anyway."""
    return int(c.execute(select(revision.c.number).with_for_update() if lock else _REVISION).scalar_one())


# --- the same mail, its thread -------------------------------------------------------------


def same_mail(c: Connection, reading: Reading) -> KnownMail | None:
    """Same content, and the same Message-ID unless one of the copies has none (servers add it)."""
    if not reading.fingerprint:
        return None
    like = select(mail).where(mail.c.fingerprint == reading.fingerprint).order_by(mail.c.id)
    if reading.message_id:
        ids = (reading.message_id, "", hidden_id(reading.message_id))
        like = like.where(mail.c.message_id.in_(ids))
    found = c.execute(like).first()
    return None if found is None else known_mail(found)


def hidden_id(message_id: str) -> str:
    """What `forget` leaves of a Message-ID: it may hold a name, and must still be known again."""
    if not message_id or message_id.startswith("sha256:"):
        return message_id
    return "sha256:" + hashlib.sha256(message_id.encode()).hexdigest()


def _same_id_other_content(c: Connection, reading: Reading) -> bool:
    if not reading.message_id:
        return False
    other = select(mail.c.id).where(
        mail.c.message_id == reading.message_id, mail.c.fingerprint != reading.fingerprint
    )
    return c.execute(other.limit(1)).first() is not None


def references(reading: Reading) -> list[str]:
    """Message ids that the mail answers, the newest ones where there are too many."""
    bounced = reading.bounce.original_message_id if reading.bounce else None
    ids = dict.fromkeys([*reading.references, reading.in_reply_to or "", bounced or ""])
    ids.pop("", None)
    return list(ids)[-MANY:]


def _mails_named(c: Connection, ids: list[str]) -> tuple[KnownMail, ...]:
    rows = c.execute(select(mail).where(mail.c.message_id.in_(ids)).order_by(mail.c.id))
    return tuple(known_mail(row) for row in rows)


def _ancestors(c: Connection, named: list[str], answered: set[int]) -> set[int]:
    """Mails upward of this one, our answers standing for the mails they answered.

    Upward only: many people may answer one call, and they are no thread.
    """
    found: set[int] = set()
    new = answered | set(c.execute(select(mail.c.id).where(mail.c.message_id.in_(named))).scalars())
    for _ in range(GENERATIONS):
        if not new:
            break
        found |= new
        up = select(mail_reference.c.message_id).where(mail_reference.c.mail.in_(new))
        parents = union(
            select(mail.c.id).where(mail.c.message_id.in_(up)),
            select(outbox.c.mail).where(outbox.c.message_id.in_(up), outbox.c.mail.is_not(None)),
        )
        new = set(c.execute(parents).scalars()) - found
    return found


def _linked(
    c: Connection, column: ColumnElement[int], of_mail: ColumnElement[int], mails: set[int]
) -> tuple[int, ...]:
    return tuple(c.execute(select(column).where(of_mail.in_(mails)).distinct().order_by(column)).scalars())


def _answered(ids: list[str]) -> Select[Any]:
    return select(outbox).where(outbox.c.message_id.in_(ids)).order_by(outbox.c.id)


def _sent_answer(c: Connection, row: Row[Any]) -> SentAnswer:
    emails = json.loads(row.registrations)
    ids = select(registration.c.id).where(registration.c.email.in_(emails)).order_by(registration.c.id)
    return SentAnswer(
        message_id=row.message_id,
        to=row.to_address,
        template=row.template,
        proposals=tuple(json.loads(row.proposals)),
        registrations=tuple(c.execute(ids).scalars()) if emails else (),
    )


# --- records -------------------------------------------------------------------------------


def _proposals(c: Connection, reading: Reading, rules: Rules, numbers: set[int]) -> Any:
    named = numbers | _numbers_named(reading, rules)
    by_key = [and_(proposal_key.c.kind == kind, proposal_key.c.key == key) for kind, key in _keys(reading)]
    if by_key:
        named |= set(c.execute(select(proposal_key.c.proposal).where(or_(*by_key))).scalars())
    if not named:
        return ()
    beside = select(proposal.c.merged_into, proposal.c.possible_duplicate_of).where(
        proposal.c.number.in_(named)
    )
    for row in c.execute(beside).all():
        named |= {number for number in row if number}
    return proposals_where(c, proposal.c.number.in_(named))


def _numbers_named(reading: Reading, rules: Rules) -> set[int]:
    """The n of [CODE-n], wherever the mail names one, and every number in a command."""
    prefix = rules.meeting.code.casefold() + "-"
    said = [name.casefold().removeprefix(prefix) for name in (*reading.references_quoted, *reading.withdraws)]
    digits = [n for n in said if n.isdecimal()] + re.findall(r"\d+", " ".join(reading.commands))
    return {int(n) for n in digits[:MANY] if len(n) < 9}


def _keys(reading: Reading) -> list[Key]:
    """What a proposal of the same people, the same document or the same title is found by."""
    keys: set[Key] = set()
    for address in _writers(reading):
        keys |= {("address", address.key), ("name", name_key(address.name))}
    for text in reading.proposals:
        keys |= keys_of(text)
    keys |= {("digest", attachment.digest or "") for attachment in reading.attachments}
    keys |= {("title", title_key(title)) for title in reading.withdraws}
    return sorted(without_empty(keys))[:MANY]


def _writers(reading: Reading) -> list[Any]:
    forwarded = reading.forwarded.sender if reading.forwarded else None
    return [address for address in (reading.sender, reading.reply_to, forwarded) if address]


def _registrations(c: Connection, reading: Reading, ids: set[int]) -> Any:
    people: list[Registration | Person] = [*reading.registrations, *reading.cancels]
    writers = [address.key for address in _writers(reading)]
    emails = {*writers, *(person.email.casefold() for person in people if person.email)}
    emails |= set(re.findall(r"[^\s<>,;:]+@[^\s<>,;:]+", " ".join(reading.commands).casefold())[:MANY])
    names = {name_key(person.name) for person in people} | {
        name_key(address.name) for address in _writers(reading)
    }
    return registrations_where(
        c,
        or_(
            registration.c.email.in_(_some(emails)),
            registration.c.name_key.in_(_some(names - {""})),
            registration.c.registered_by.in_(_some(writers)),
            registration.c.id.in_(ids),
        ),
    )


def _some(words: Iterable[str]) -> list[str]:
    return sorted(words)[:MANY]


def _challenges(reading: Reading, answered: tuple[Row[Any], ...]) -> Select[Any]:
    """By token; or by our mail to the address that must confirm, which only its owner can answer."""
    by_thread = [
        and_(challenge.c.mail == row.mail, challenge.c.address == row.to_key) for row in answered if row.mail
    ]
    named = or_(challenge.c.token.in_(_some(set(reading.tokens))), *by_thread)
    return select(challenge).where(named).order_by(challenge.c.id)


def _recent_answers(c: Connection, reading: Reading, received_at: datetime, rules: Rules) -> int:
    """Answers to mails delivered within the window before this one.

    By delivery and not by the clock: a poll after a night's failure, a rebuild and a live run count the same.
    """
    if reading.sender is None:
        return 0
    window = (
        outbox.c.to_key == reading.sender.key,
        outbox.c.caused_at > received_at - rules.answers_window,
        outbox.c.caused_at <= received_at,
    )
    return int(c.execute(select(func.count()).select_from(outbox).where(*window)).scalar_one())


_REVISION = select(revision.c.number)
_SEATS_TAKEN = (
    select(func.count())
    .select_from(registration)
    .where(
        registration.c.seat == Seat.CONFIRMED,
        registration.c.attendance == Attendance.IN_PERSON,
        ~registration.c.reserved,
    )
)
