"""A mail that is in the ledger already: received at its earliest delivery, answered once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.decide.case import Case
from mailbot.decide.proposals import answer_found_on_time, is_on_time
from mailbot.domain import KnownMail, ProposalRecord, Version


def take_earlier_time(case: Case, copy: KnownMail) -> bool:
    """Give the mail's versions and registrations the earlier delivery.

    A version that was late and is not makes a corrected answer, which is the only case of a second one.
    True when anything moved.
    """
    if case.received_at >= copy.received_at:
        return False
    moved = [_move_version(case, record, copy) for record in tuple(case.proposals.values())]
    seats = [_move_registration(case, copy, index) for index in range(len(case.registrations))]
    return any(moved) or any(seats)


def _of(version: Version, copy: KnownMail) -> bool:
    if version.mail is not None:
        return version.mail == copy.id
    return version.message_id is not None and version.message_id == copy.message_id


def _move_version(case: Case, record: ProposalRecord, copy: KnownMail) -> bool:
    found = next((version for version in record.versions if _of(version, copy)), None)
    if found is None:
        return False
    on_time = is_on_time(case, record)
    earlier = replace(found, received_at=case.received_at, on_time=on_time)
    versions = tuple(earlier if version is found else version for version in record.versions)
    after = replace(record, versions=versions)
    case.put_proposal(after, new_version=False)
    case.note(f"{case.reference(record.number)}: an earlier copy, delivered {_words(case.received_at)}")
    if on_time and not found.on_time:
        answer_found_on_time(case, record, after, earlier)
    return True


def _move_registration(case: Case, copy: KnownMail, index: int) -> bool:
    record = case.registrations[index]
    if record.message_id is None or record.message_id != copy.message_id:
        return False
    queued_at = case.received_at if record.queued_at == record.received_at else record.queued_at
    case.put_registration(replace(record, received_at=case.received_at, queued_at=queued_at))
    case.note(f"{record.email or record.name}: an earlier copy, delivered {_words(case.received_at)}")
    return True


def _words(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
