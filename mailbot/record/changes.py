"""What a decision changes, one change after the other, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, update

from mailbot.domain import (
    ArrivalState,
    Change,
    FileAgain,
    Flag,
    Forget,
    MarkBounced,
    Outcome,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    PutSetting,
    Recall,
    Release,
    TakeBack,
)
from mailbot.record import outbox
from mailbot.record.forgetting import forget
from mailbot.record.tables import arrival, challenge, flag, mail, question
from mailbot.record.writing import (
    mark_bounced,
    put_challenge,
    put_flag,
    put_proposal,
    put_question,
    put_registration,
    put_setting,
)


def apply(c: Connection, changes: Sequence[Change], mail_id: int | None, now: datetime) -> None:
    """In order: a cancellation must come before the registration that takes its address."""
    for change in changes:
        match change:
            case PutProposal(record=record_):
                put_proposal(c, record_, new=change.new, mail_id=mail_id)
            case PutRegistration(record=registered):
                put_registration(c, registered, mail_id)
            case PutQuestion(question=asked):
                put_question(c, asked, mail_id)
            case PutChallenge(challenge=asked_proof):
                put_challenge(c, asked_proof, mail_id)
            case MarkBounced():
                mark_bounced(c, change, mail_id, now)
            case PutSetting():
                put_setting(c, change.name, change.value, mail_id)
            case Release(templates=templates):
                outbox.release_staged(c, templates, now)
            case Recall(templates=templates, proposals=numbers):
                outbox.recall(c, templates, numbers)
            case TakeBack():
                _take_back(c, mail_id)
            case Forget(address=address):
                forget(c, address)
            case FileAgain(mail=left_alone):
                _file_again(c, left_alone)
            case Flag():
                put_flag(c, change, mail_id, now)


def _take_back(c: Connection, mail_id: int | None) -> None:
    outbox.recall_answers(c, mail_id)
    for table in (question, challenge, flag):
        c.execute(delete(table).where(table.c.mail == mail_id))


def _file_again(c: Connection, id_: int) -> None:
    """Its arrivals are fetched again: nothing of a mail left alone was kept. Other mails stay as they are."""
    meant = update(mail).where(mail.c.id == id_, mail.c.outcome == Outcome.LEFT_ALONE).values(meant=True)
    if c.execute(meant).rowcount:
        waiting = {"state": ArrivalState.SEEN, "mail": None, "turn": None}
        c.execute(update(arrival).where(arrival.c.mail == id_).values(waiting))
