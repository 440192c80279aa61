"""Documents that no word hands in: in a thread of ours, or of a known text, they are versions all the same.

Who answers "one page, please" with a file and "here you are" has done what was asked. What is filed
nowhere the organisers see.
"""

from __future__ import annotations

from collections.abc import Iterable

from mailbot.decide.case import Case
from mailbot.decide.proposals import file_proposal
from mailbot.decide.same import Likeness, authors_in_common, likeness, on_record, people_in_common
from mailbot.decide.threads import each_record, thread_records
from mailbot.decide.versions import NOT_READ, complete, is_open
from mailbot.domain import Proposal, ProposalRecord, Rules, Standing, standing_version


def file_documents(case: Case) -> None:
    """Each document that is a version or, of the people of the thread, a proposal of its own."""
    if _is_organisers_copy(case):
        return
    for document in case.reading.documents:
        if _is_for_us(case, document):
            file_proposal(case, document)


def show_unfiled(case: Case) -> None:
    """The mail was about something else and its document may yet be a proposal: the organisers see it."""
    documents = case.reading.documents
    if not documents or not case.parts or case.put_proposals or _is_organisers_copy(case):
        return
    if _looks_like_a_proposal(case, documents):
        case.flag("document_not_filed", case.person.key)


def may_be_proposal(case: Case) -> bool:
    """Whether a mail of which nothing came brings a document that the organisers should see.

    Any document of somebody who is on a proposal or in a thread of ours; of others a short whole text.
    """
    reading, known = case.reading, case.known
    if not reading.documents or _is_organisers_copy(case):
        return False
    in_thread = known.answered or known.thread_proposals or known.thread_registrations
    return bool(in_thread) or _is_author(case) or _looks_like_a_proposal(case, reading.documents)


def _is_author(case: Case) -> bool:
    return any(on_record(case.person, record, by_name=False) for record in each_record(case))


def _is_organisers_copy(case: Case) -> bool:
    """An organiser sends an author's document back with remarks, or on to a colleague."""
    return case.rules.meeting.is_organiser(case.person.email) and not _is_author(case)


def _looks_like_a_proposal(case: Case, documents: Iterable[Proposal]) -> bool:
    if case.reading.named_otherwise:
        return False
    return any(complete(one) and _fits(one, None, case.rules) for one in documents)


def _is_for_us(case: Case, new: Proposal) -> bool:
    thread = thread_records(case, new)
    mine = [record for record in each_record(case) if people_in_common(case.person, new, record)]
    alike = [
        (likeness(new, record), record)
        for record in dict.fromkeys((*thread, *mine))
        if record.standing is not Standing.WITHDRAWN and _fits(new, record, case.rules)
    ]
    if any(found is Likeness.SAME for found, _ in alike):
        return True
    if len(thread) != 1 or case.reading.named_otherwise:
        return False
    return any(
        found is Likeness.DOUBTFUL or _is_awaited(new, record) for found, record in alike if record in thread
    )


def _fits(new: Proposal, record: ProposalRecord | None, rules: Rules) -> bool:
    """The full paper has the title of the proposal too: a version is hardly longer than what is asked for."""
    before = (standing_version(record).text.pages or 0) if record else 0
    return new.pages is None or new.pages <= max(before, rules.max_pages + 1)


def _is_awaited(new: Proposal, record: ProposalRecord) -> bool:
    """A text unlike the one on record: the missing one, or another that names the same people."""
    if NOT_READ.intersection(new.problems):
        return bool(record.versions[-1].text.problems)
    if is_open(record):
        return bool(new.abstract)
    return complete(new) and authors_in_common(new, record)
