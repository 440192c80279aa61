"""decide(): from what a mail says and what is known to what happens. No clock, no input, no output."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.decide.acts import run_acts
from mailbot.decide.answers import answers_of, is_ours
from mailbot.decide.cancellations import cancel
from mailbot.decide.case import Case, open_case
from mailbot.decide.challenges import answers_challenge, confirmed_acts, put_challenges
from mailbot.decide.copies import take_earlier_time
from mailbot.decide.documents import file_documents, may_be_proposal, show_unfiled
from mailbot.decide.forwards import is_forward, open_forward, tell_organiser
from mailbot.decide.orders import follow, gives_orders
from mailbot.decide.proof import authenticated, replies_to_ours
from mailbot.decide.proposals import file_proposals
from mailbot.decide.questions import pass_on
from mailbot.decide.registrations import register
from mailbot.decide.seats import promote
from mailbot.decide.templates import Template
from mailbot.decide.withdrawals import has_withdrawn, restore, withdraw
from mailbot.domain import (
    Answer,
    Decision,
    Flag,
    Intent,
    Kind,
    Known,
    KnownMail,
    MarkBounced,
    Outcome,
    PutQuestion,
    Reading,
    Rules,
    TakeBack,
)

# Outcomes of mails that may have made records: an earlier copy moves their times.
_MOVABLE = (Outcome.FILED, Outcome.BRAKED)

# What such a mail brings has its place already: it is handed in, or goes with what is taken back.
_OWN_DOCUMENTS = frozenset({Intent.PROPOSAL, Intent.WITHDRAWAL, Intent.COMMAND})


def decide(reading: Reading, received_at: datetime, known: Known, rules: Rules) -> Decision:
    """What happens because of one mail, delivered at received_at (aware)."""
    before = known.same_mail
    if before is not None and before.meant and before.outcome is Outcome.LEFT_ALONE:
        reading = _as_meant(reading)
    elif before is not None and not _was_refused_as_late(before, received_at):
        return _copy(reading, received_at, known, rules)
    if reading.kind is not Kind.HUMAN or reading.loop or is_ours(reading.sender, rules):
        return _machine(reading, known)
    if reading.sender is None:
        return Decision(
            Outcome.LEFT_ALONE,
            "no sender to file it for",
            (Flag("no_sender", received_at.isoformat(timespec="seconds")),),
            intents=reading.intents,
            keep_content=False,
        )
    proven = authenticated(reading, rules) or replies_to_ours(reading, known.answered)
    if is_forward(reading, rules):
        return _forwarded(reading, received_at, known, rules, proven=proven)
    case = open_case(reading, received_at, known, rules, reading.sender, proven=proven)
    _do_all(case)
    return _finish(case)


def _was_refused_as_late(before: KnownMail, received_at: datetime) -> bool:
    """Nothing of a refused mail was kept: an earlier delivery of it is decided as if it were the first."""
    return before.outcome is Outcome.REFUSED and received_at < before.received_at


def _as_meant(reading: Reading) -> Reading:
    """An organiser says that a mail left alone is for us: what it brings it is for, else it is a question."""
    if reading.intents - {Intent.OTHER}:
        return reading
    texts = reading.proposals or reading.documents
    if texts or (reading.attachments and not reading.registrations):
        return replace(reading, intents=frozenset({Intent.PROPOSAL}), proposals=texts)
    wish = Intent.REGISTRATION if reading.registrations else Intent.QUESTION
    return replace(reading, intents=frozenset({wish}))


def _machine(reading: Reading, known: Known) -> Decision:
    """Never answered. A bounce of our own mail marks the address; its id is ours alone to know."""
    bounce = reading.bounce
    ours = {answer.message_id for answer in known.answered}
    kind = reading.kind if reading.kind is not Kind.HUMAN else Kind.OWN
    if bounce is None or not bounce.permanent or bounce.original_message_id not in ours:
        return Decision(Outcome.MACHINE, f"a machine wrote it: {kind}", keep_content=False)
    sent = next(answer for answer in known.answered if answer.message_id == bounce.original_message_id)
    mark = MarkBounced(
        (bounce.recipient or sent.to).casefold(), bounce.status, bounce.permanent, bounce.original_message_id
    )
    return Decision(Outcome.MACHINE, f"our mail to {mark.address} came back", (mark,))


def _copy(reading: Reading, received_at: datetime, known: Known, rules: Rules) -> Decision:
    """The same mail again: no second answer, unless an earlier delivery makes a late verdict wrong."""
    copy = known.same_mail
    challenged = copy is not None and copy.outcome is Outcome.CHALLENGED
    if copy is not None and challenged and known.unsent and authenticated(reading, rules):
        return _with_proof_at_last(reading, copy, received_at, known, rules)
    if copy is None or reading.sender is None or copy.outcome not in _MOVABLE:
        outcome = copy.outcome if copy else Outcome.NOTED
        return Decision(outcome, "another copy of a mail in the ledger", intents=reading.intents)
    case = open_case(reading, received_at, known, rules, reading.sender, proven=False)
    if not take_earlier_time(case, copy):
        return Decision(copy.outcome, "another copy of a mail in the ledger", intents=reading.intents)
    return _finish(case)


def _with_proof_at_last(
    reading: Reading, copy: KnownMail, at: datetime, known: Known, rules: Rules
) -> Decision:
    """This copy came through a server that vouches for it: what the first one had to ask about is done.

    Its answer takes the place of the question, which has not left yet.
    """
    again = decide(reading, min(copy.received_at, at), replace(known, same_mail=None), rules)
    return replace(again, changes=(TakeBack(), *again.changes))


# --- from a person ---------------------------------------------------------------------


def _forwarded(
    reading: Reading, received_at: datetime, known: Known, rules: Rules, *, proven: bool
) -> Decision:
    """Filed for its author, who is answered; the organiser gets a line."""
    case = open_forward(reading, received_at, known, rules, proven=proven)
    if case.refused:
        return _finish(case)
    _do_all(case)
    tell_organiser(case)
    return _finish(case)


def _do_all(case: Case) -> None:
    """Each thing that the mail asks for; seats are given back before they are asked for."""
    reading, intents = case.reading, case.reading.intents
    if case.known.same_id_other_content:
        case.flag("same_id_other_content", reading.message_id or "")
    _confirm(case)
    stands_again = reading.restores and not reading.proposals
    if reading.restores and has_withdrawn(case):
        restore(case)
    elif stands_again and intents == {Intent.PROPOSAL}:
        pass_on(case)
    elif Intent.WITHDRAWAL in intents:
        withdraw(case)
    if Intent.CANCELLATION in intents:
        cancel(case)
    if Intent.PROPOSAL in intents and not stands_again:
        file_proposals(case)
    if not intents & _OWN_DOCUMENTS:
        file_documents(case)
    if case.put_registrations:
        promote(case)
    if Intent.REGISTRATION in intents:
        register(case)
        promote(case)
    if Intent.QUESTION in intents:
        pass_on(case)
    if not intents & _OWN_DOCUMENTS:
        show_unfiled(case)
    if Intent.COMMAND in intents and case.rules.meeting.is_organiser(case.person.email):
        if not _is_backlog(case):  # what was written before there was a bot is no order to it
            follow(case)
    elif gives_orders(case):
        case.flag("command_by_stranger", case.person.key)
        case.refused = True
        case.note("a command from somebody who is no organiser")


def _confirm(case: Case) -> None:
    answered = tuple(c for c in case.known.challenges if answers_challenge(case, c))
    if not answered or case.person is not case.reading.sender:  # a forwarded yes is nobody's
        return
    if case.reading.confirms:
        run_acts(case, confirmed_acts(case, answered))
    else:
        case.note("an answer to a challenge that does not confirm it")


# --- the decision ----------------------------------------------------------------------


def _finish(case: Case) -> Decision:
    put_challenges(case)
    if not (case.reasons or case.parts or case.flags):
        return _left_alone(case)
    answers = _to_the_reachable(case, answers_of(case))
    outcome = _outcome(case)
    if answers and _is_backlog(case):
        case.note("delivered before the first run: no answer")
        answers = ()
    if answers and _is_braked(case):
        case.flag("braked", case.person.key)
        case.note("too many answers to this address: none")
        outcome = Outcome.BRAKED
        answers = tuple(a for a in case.others if Template.CHALLENGE not in a.templates)
    return Decision(
        outcome=outcome,
        reason="; ".join(case.reasons) or "nothing to do",
        changes=case.changes(),
        answers=answers,
        intents=case.reading.intents,
        keep_content=not _only_tried(case),
    )


def _only_tried(case: Case) -> bool:
    """Orders of a stranger and nothing else: that somebody tried is told, what they wrote is not kept."""
    return not case.parts and case.changes() == (Flag("command_by_stranger", case.person.key),)


def _to_the_reachable(case: Case, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Nothing more to an address from which our mail came back for good, until its owner writes again."""
    away = {*case.known.unreachable} - {case.person.key}
    for answer in answers:
        if answer.to.key in away:
            case.note(f"no mail to {answer.to.key}: it came back before")
    return tuple(answer for answer in answers if answer.to.key not in away)


def _is_backlog(case: Case) -> bool:
    first_run = case.rules.backlog_before
    return first_run is not None and case.received_at < first_run


def _is_braked(case: Case) -> bool:
    """Too many answers to one address in the window; no header of the mail is needed to see it."""
    organiser = (case.proven or case.confirmed) and case.rules.meeting.is_organiser(case.person.email)
    return bool(case.parts) and not organiser and case.known.recent_answers >= case.rules.answers_per_sender


def _left_alone(case: Case) -> Decision:
    """Nothing for us in it. What may be a proposal or a registration is never left alone in silence."""
    reading, known = case.reading, case.known
    in_thread = bool(known.answered or known.thread_proposals or known.thread_registrations)
    perhaps = bool(reading.proposals) or may_be_proposal(case)
    if in_thread and not perhaps:
        return Decision(Outcome.NOTED, "nothing asked, in a thread of ours", intents=reading.intents)
    if perhaps or reading.registrations:
        flag = Flag("maybe_proposal" if perhaps else "maybe_registration", case.person.key)
        return Decision(Outcome.LEFT_ALONE, "perhaps for us", (flag,), intents=reading.intents)
    return Decision(Outcome.LEFT_ALONE, "none of our business", intents=reading.intents, keep_content=False)


def _outcome(case: Case) -> Outcome:
    if case.commanded:
        return Outcome.COMMAND
    if case.put_proposals or case.put_registrations:
        return Outcome.FILED
    if case.asked:
        return Outcome.CHALLENGED
    if any(isinstance(change, PutQuestion) for change in case.other_changes):
        return Outcome.QUESTION
    return Outcome.REFUSED if case.refused else Outcome.NOTED
