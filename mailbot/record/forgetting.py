"""One person erased. What stays of their mails is a digest each, so that none is handled a second time."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, delete, func, or_, select, update

from mailbot.domain import Author, Forgotten, OutboxState, Proposal, ProposalRecord, Standing
from mailbot.record.keys import name_key
from mailbot.record.knowing import hidden_id
from mailbot.record.reports import proposals_where
from mailbot.record.rows import dump
from mailbot.record.tables import (
    bounce,
    challenge,
    flag,
    mail,
    mail_proposal,
    mail_reference,
    mail_registration,
    outbox,
    proposal,
    proposal_key,
    quarantine,
    question,
    raw_mail,
    registration,
    revision,
)
from mailbot.record.writing import put_proposal

REASON = "forgotten on request"
GONE = Proposal()


def forget(c: Connection, address: str) -> Forgotten:
    """address: any case. The numbers of proposals and the order of the ledger stay as they were."""
    key = address.strip().casefold()
    names = _names(c, key)
    touched = _mails_about(c, key)
    erased = {
        "mails": _forget_mails(c, touched),
        "proposals": _forget_proposals(c, key, names),
        "registrations": _forget_registrations(c, key),
        "answers": _forget_answers(c, key, touched),
        "questions": c.execute(delete(question).where(func.lower(question.c.sender) == key)).rowcount,
        "challenges": c.execute(
            delete(challenge).where(or_(challenge.c.address == key, challenge.c.asked_by == key))
        ).rowcount,
        "bounces": c.execute(delete(bounce).where(bounce.c.address == key)).rowcount,
        "flags": c.execute(delete(flag).where(flag.c.about.icontains(key, autoescape=True))).rowcount,
        "quarantined mails": _forget_quarantined(c, key),
    }
    c.execute(update(revision).values(number=revision.c.number + 1))
    return Forgotten(key, tuple((what, count) for what, count in erased.items() if count))


def _names(c: Connection, key: str) -> set[str]:
    """What the person is called on the records under this address."""
    names = set(c.execute(select(registration.c.name_key).where(registration.c.email == key)).scalars())
    for record in _proposals_of(c, key):
        for author in _authors(record):
            if (author.email or "").casefold() == key:
                names.add(name_key(author.name))
    return names - {""}


def _proposals_of(c: Connection, key: str) -> tuple[ProposalRecord, ...]:
    theirs = select(proposal_key.c.proposal).where(
        proposal_key.c.kind == "address", proposal_key.c.key == key
    )
    return proposals_where(c, proposal.c.number.in_(theirs))


def _authors(record: ProposalRecord) -> Iterable[Author]:
    return (author for version in record.versions for author in version.text.authors)


# --- mails -----------------------------------------------------------------------------------


def _mails_about(c: Connection, key: str) -> set[int]:
    """Mails from the person, mails on their registration, and those whose bytes hold the address."""
    own = select(mail.c.id).where(mail.c.sender == key)
    registered = (
        select(mail_registration.c.mail)
        .join(registration, registration.c.id == mail_registration.c.registration)
        .where(registration.c.email == key)
    )
    filed = (
        select(mail_proposal.c.mail)
        .join(proposal_key, proposal_key.c.proposal == mail_proposal.c.proposal)
        .where(proposal_key.c.kind == "address", proposal_key.c.key == key)
    )
    found = {id_ for query in (own, registered, filed) for id_ in c.execute(query).scalars()}
    every = select(raw_mail.c.mail, raw_mail.c.compressed).execution_options(yield_per=20)
    return found | {row.mail for row in c.execute(every) if _holds(row.compressed, key)}


def _holds(compressed: bytes, key: str) -> bool:
    return key.encode() in zlib.decompress(compressed).lower()


def _forget_mails(c: Connection, touched: set[int]) -> int:
    c.execute(delete(raw_mail).where(raw_mail.c.mail.in_(touched)))
    c.execute(delete(mail_reference).where(mail_reference.c.mail.in_(touched)))
    for row in c.execute(select(mail.c.id, mail.c.message_id).where(mail.c.id.in_(touched))).all():
        blank = {"message_id": hidden_id(row.message_id), "sender": None, "reason": REASON}
        c.execute(update(mail).where(mail.c.id == row.id).values(blank))
    return len(touched)


def _forget_quarantined(c: Connection, key: str) -> int:
    rows = c.execute(select(quarantine.c.id, quarantine.c.compressed)).all()
    held = [row.id for row in rows if _holds(row.compressed, key)]
    blank = {"compressed": zlib.compress(b""), "why": REASON}
    return c.execute(update(quarantine).where(quarantine.c.id.in_(held)).values(blank)).rowcount


# --- records ---------------------------------------------------------------------------------


def _forget_proposals(c: Connection, key: str, names: set[str]) -> int:
    records = _proposals_of(c, key)
    for record in records:
        put_proposal(c, _without(record, key, names), new=False, mail_id=None)
    return len(records)


def _without(record: ProposalRecord, key: str, names: set[str]) -> ProposalRecord:
    """Theirs alone: its number and the times of receipt stay. Sent by others too: their name goes."""
    senders = tuple(address for address in record.sent_by if address != key)
    if not senders:
        blank = tuple(replace(one, text=GONE, message_id=None, sent_by="") for one in record.versions)
        return replace(record, versions=blank, sent_by=(), standing=Standing.WITHDRAWN)
    versions = tuple(
        replace(
            one,
            text=replace(one.text, authors=_others(one.text.authors, key, names), evidence=()),
            message_id=None if one.sent_by == key else one.message_id,
            sent_by="" if one.sent_by == key else one.sent_by,
        )
        for one in record.versions
    )
    return replace(record, versions=versions, sent_by=senders)


def _others(authors: tuple[Author, ...], key: str, names: set[str]) -> tuple[Author, ...]:
    return tuple(
        author
        for author in authors
        if (author.email or "").casefold() != key and (author.email or name_key(author.name) not in names)
    )


def _forget_registrations(c: Connection, key: str) -> int:
    theirs = select(registration.c.id).where(registration.c.email == key)
    c.execute(delete(mail_registration).where(mail_registration.c.registration.in_(theirs)))
    c.execute(update(registration).where(registration.c.registered_by == key).values(registered_by=""))
    c.execute(update(registration).where(registration.c.said_by == key).values(said_by=None))
    return c.execute(delete(registration).where(registration.c.email == key)).rowcount


def _forget_answers(c: Connection, key: str, touched: set[int]) -> int:
    """What was not sent is not sent; of what was sent the fact stays, without text and address."""
    theirs = delete(outbox).where(outbox.c.to_key == key, outbox.c.state.not_in(_OVER))
    count = c.execute(theirs).rowcount
    about = or_(outbox.c.to_key == key, outbox.c.mail.in_(touched), outbox.c.mail.is_(None))
    for row in c.execute(select(outbox).where(about, outbox.c.state.in_(_OVER))).all():
        named = [email for email in json.loads(row.registrations) if email != key]
        values = {"raw": b"", "subject": "", "registrations": dump(named)}
        if row.to_key == key:
            values |= {"to_address": "", "to_key": f"forgotten {row.id}"}
            count += 1
        c.execute(update(outbox).where(outbox.c.id == row.id).values(values))
    return count


_OVER = (OutboxState.SENT, OutboxState.DRAFTED)
