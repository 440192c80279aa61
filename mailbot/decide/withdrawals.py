"""Withdrawals of proposals, and taking them back (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Case
from mailbot.decide.challenges import ask_proof
from mailbot.decide.proof import proves_proposal
from mailbot.decide.same import Likeness, folded, on_record, title_likeness, trusted_addresses
from mailbot.decide.templates import Template
from mailbot.decide.threads import current, number_of, thread_records
from mailbot.domain import ProposalRecord, Standing

_WITHDRAW = "withdraw"
_RESTORE = "restore"
_HALF = 0.5
_LONG_WORD = 4


def withdraw(case: Case) -> None:
    """Every proposal that the mail withdraws, with one answer for all of them."""
    _all_named(case, _WITHDRAW)


def restore(case: Case) -> None:
    """Withdrawals taken back."""
    _all_named(case, _RESTORE)


def has_withdrawn(case: Case) -> bool:
    """Whether there is a withdrawal of the person's to take back; else such words mean something else."""
    return any(record.standing is Standing.WITHDRAWN for record in _mine(case))


def _all_named(case: Case, act: str) -> None:
    done: list[ProposalRecord] = []
    again: list[ProposalRecord] = []
    for what in case.reading.withdraws or ("",):
        meant = _meant(case, what, act)
        if len(meant) == 1:
            _one(case, act, meant[0], done, again)
        elif meant:
            facts = replace(case.facts(), proposals=meant, extra=(("act", act),))
            case.say(Template.WHICH_ONE, facts, meant[0].language)
            case.refused = True
            case.note(f"{act}: several proposals may be meant, asked which")
        else:
            facts = replace(case.facts(), extra=(("act", act), ("what", what)))
            case.say(Template.NOT_FOUND, facts)
            case.refused = True
            case.note(f"{act}: no proposal found")
    answer_standing(case, act, done, again)


def _one(
    case: Case, act: str, record: ProposalRecord, done: list[ProposalRecord], again: list[ProposalRecord]
) -> None:
    if (record.standing is Standing.WITHDRAWN) is (act == _WITHDRAW):
        again.append(record)
    elif may_withdraw(case, record):
        done.append(set_standing(case, act, record))
    else:
        ask_proof(case, record.sent_by[0], (f"{act} {record.number}",), proposals=(record,))


def _meant(case: Case, what: str, act: str) -> tuple[ProposalRecord, ...]:
    """The proposals that a title or reference means; nothing named: the thread's, or the person's own."""
    if what:
        number = number_of(what, case.rules.meeting.code)
        record = current(case, number) if number is not None else None
        return (record,) if record is not None else _titled(case, what)
    thread = thread_records(case)
    if thread:
        return thread
    mine = [r for r in _mine(case) if (r.standing is Standing.WITHDRAWN) is (act == _RESTORE)]
    return tuple(mine or _mine(case)[:1])


def _titled(case: Case, what: str) -> tuple[ProposalRecord, ...]:
    """By title as written; half of its words ("the one on floods") will do, those that fit best."""
    mine = _mine(case)
    named = [r for r in mine if any(_is_title(what, v.text.title) for v in r.versions)]
    if named:
        return tuple(named)
    shares = {record.number: _share(what, record) for record in mine}
    best = max(shares.values(), default=0.0)
    if best >= _HALF:
        return tuple(record for record in mine if shares[record.number] == best)
    return tuple(mine) if len(mine) == 1 and not mine[0].versions[-1].text.title else ()


def _share(what: str, record: ProposalRecord) -> float:
    """How many of the words that name a proposal stand in one of its titles, 0 to 1; short ones left out."""
    wanted = {word for word in folded(what).split() if len(word) >= _LONG_WORD}
    titles = [set(folded(version.text.title).split()) for version in record.versions]
    return max((len(wanted & title) / len(wanted) for title in titles), default=0.0) if wanted else 0.0


def _is_title(what: str, title: str | None) -> bool:
    return title_likeness(what, title) is Likeness.SAME


def _mine(case: Case) -> list[ProposalRecord]:
    found = (current(case, number) for number in case.proposals)
    return list(dict.fromkeys(r for r in found if r is not None and on_record(case.person, r)))


def may_withdraw(case: Case, record: ProposalRecord) -> bool:
    """An address on the record, its senders' or an author's, with strong proof."""
    if case.person.key not in trusted_addresses(record):
        return False
    return case.proven or proves_proposal(case.reading, record, case.rules)


def set_standing(case: Case, act: str, record: ProposalRecord) -> ProposalRecord:
    """Withdraw or restore; the organisers see a decided proposal go or come."""
    standing = Standing.WITHDRAWN if act == _WITHDRAW else Standing.ACTIVE
    if record.standing in (Standing.ACCEPTED, Standing.WAITLISTED):
        case.flag("decided_proposal_withdrawn", case.reference(record.number))
    if act == _RESTORE:
        case.flag("restored", case.reference(record.number))
    after = replace(record, standing=standing)
    case.put_proposal(after, new_version=False)
    case.note(f"{case.reference(record.number)}: {standing.value}")
    return after


def answer_standing(case: Case, act: str, done: list[ProposalRecord], again: list[ProposalRecord]) -> None:
    records = (*done, *again)
    if not records:
        return
    template = Template.PROPOSAL_WITHDRAWN if act == _WITHDRAW else Template.PROPOSAL_RESTORED
    facts = replace(case.facts(records[0]), proposals=records, already=not done)
    case.say(template, facts, records[0].language)
