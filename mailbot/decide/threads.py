"""Which proposal a mail is about: by its thread, else by its people and its text (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import dataclass

from mailbot.decide.case import Case
from mailbot.decide.same import Likeness, likeness, on_record, people_in_common
from mailbot.decide.versions import complete, has_whole_version, is_open
from mailbot.domain import Proposal, ProposalRecord, Standing, token

_MOST_DIGITS = 9  # of a number of ours; int() itself refuses thousands


@dataclass(frozen=True, slots=True)
class Match:
    """record: the proposal meant, or None for a new one. doubt: one that it may repeat. choices: ask."""

    record: ProposalRecord | None = None
    doubt: ProposalRecord | None = None
    choices: tuple[ProposalRecord, ...] = ()


def number_of(reference: str, code: str) -> int | None:
    """The number of a reference of this meeting, "AIPR-7" or "[aipr-7]" -> 7; None for any other text."""
    text = reference.strip("[] ").casefold()
    digits = text.removeprefix(code.casefold() + "-")
    plain = digits.isascii() and digits.isdecimal() and len(digits) < _MOST_DIGITS
    return int(digits) if digits != text and plain else None


def thread_numbers(case: Case) -> dict[int, bool]:
    """Numbers of the proposals that the thread, a token or a reference points at, in that order.

    True where only their correspondents can know it (Message-IDs, tokens), False for a bare reference,
    which stands in programmes and subjects for all to read.
    """
    reading, secret = case.reading, case.rules.secret
    private = [
        *(number for answer in case.known.answered for number in answer.proposals),
        *case.known.thread_proposals,
        *(n for n in case.proposals if secret and token(secret, f"proposal {n}") in reading.tokens),
    ]
    quoted = (number_of(reference, case.rules.meeting.code) for reference in reading.references_quoted)
    public = [number for number in quoted if number is not None and number not in private]
    return dict.fromkeys(private, True) | dict.fromkeys(public, False)


def current(case: Case, number: int) -> ProposalRecord | None:
    """The record of a number, or the one that it was merged into."""
    record = case.proposals.get(number)
    for _ in range(len(case.proposals)):
        if record is None or record.merged_into is None:
            break
        record = case.proposals.get(record.merged_into)
    return record


def thread_records(case: Case, new: Proposal | None = None) -> tuple[ProposalRecord, ...]:
    """The thread's proposals on which the person stands; one who does not changes nothing, and is flagged."""
    mine: list[ProposalRecord] = []
    others: list[ProposalRecord] = []
    for number, private in thread_numbers(case).items():
        record = current(case, number)
        if record is None or record in mine:
            continue
        in_common = private and new is not None and people_in_common(case.person, new, record)
        if in_common or on_record(case.person, record, by_name=private):
            mine.append(record)
        else:
            others.append(record)
    for record in others if not mine else ():
        case.flag("stranger_quotes_reference", f"{case.reference(record.number)} {case.person.key}")
    return tuple(mine)


def find(case: Case, new: Proposal) -> Match:
    """The proposal that a text belongs to."""
    thread = thread_records(case, new)
    if len(thread) == 1:
        return _of_another(case, thread[0], new) or _in_thread(thread[0], new)
    if thread:
        return _among(thread, new)
    return _without_thread(case, new)


def _of_another(case: Case, record: ProposalRecord, new: Proposal) -> Match | None:
    """The text of another proposal of theirs, sent in the thread of this one."""
    if new.fields_said or likeness(new, record) is not Likeness.DIFFERENT:
        return None
    others = [other for other in each_record(case) if people_in_common(case.person, new, other)]
    same = [other for other in others if likeness(new, other) is Likeness.SAME]
    return Match(same[0]) if same else None


def _in_thread(record: ProposalRecord, new: Proposal) -> Match:
    """A reply revises its proposal, unless it brings another whole text beside one that is in order."""
    if new.fields_said or not complete(new) or not has_whole_version(record):
        return Match(record)
    if likeness(new, record) is not Likeness.DIFFERENT:
        return Match(record)
    return Match(doubt=record)


def _among(records: tuple[ProposalRecord, ...], new: Proposal) -> Match:
    alike = [record for record in records if likeness(new, record) is Likeness.SAME]
    if len(alike) == 1:
        return Match(alike[0])
    if complete(new):
        return Match(doubt=records[0])
    return Match(choices=records)


def _without_thread(case: Case, new: Proposal) -> Match:
    alike = [
        (likeness(new, record), record)
        for record in each_record(case)
        if people_in_common(case.person, new, record) or _same_document(new, record)
    ]
    same = [record for found, record in alike if found is Likeness.SAME]
    if same:
        return Match(min(same, key=lambda record: record.standing is not Standing.ACTIVE))
    gone = (Standing.WITHDRAWN, Standing.MERGED)
    mine = [record for _, record in alike if record.standing not in gone]
    if new.fields_said and not complete(new):
        return Match(mine[0]) if len(mine) == 1 else Match(choices=tuple(mine))
    completed = [record for record in mine if is_open(record) and _completes(new, record)]
    if len(completed) == 1:
        return Match(completed[0])
    doubtful = [record for found, record in alike if found is Likeness.DOUBTFUL] + completed
    doubtful += [r for r in each_record(case) if likeness(new, r) is Likeness.SAME]  # of other people
    if not doubtful and not complete(new) and not new.title:
        doubtful = mine
    return Match(doubt=doubtful[0] if doubtful else None)


def each_record(case: Case) -> tuple[ProposalRecord, ...]:
    """The known proposals, a merged one as the one that it is part of."""
    found = (current(case, number) for number in case.proposals)
    return tuple(dict.fromkeys(record for record in found if record is not None))


def _same_document(new: Proposal, record: ProposalRecord) -> bool:
    return new.digest is not None and any(new.digest == v.text.digest for v in record.versions)


def _completes(new: Proposal, record: ProposalRecord) -> bool:
    """Whether a text without thread may be what an open record still misses: no two titles contradict."""
    stored = next((v.text.title for v in reversed(record.versions) if v.text.title), None)
    if new.title and stored:
        return likeness(new, record) is not Likeness.DIFFERENT
    return True
