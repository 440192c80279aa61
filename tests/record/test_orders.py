"""What an organiser's commands do to mails: release, take back, forget, file again."""

from dataclasses import replace
from pathlib import Path

from mailbot.domain import (
    AlreadyThere,
    FileAgain,
    Forget,
    OutboxState,
    Outcome,
    PutRegistration,
    Recall,
    Recorded,
    Release,
)
from mailbot.record import Store
from tests.record.invented import (
    HOUR,
    NOTED,
    RULES,
    T,
    a_reading,
    a_registration,
    an_answer,
    arrival,
    filed,
    key,
    put,
)

STAGED = "proposal_accepted"
LEFT_ALONE = filed(outcome=Outcome.LEFT_ALONE, reason="private", keep_content=False)


def states(store: Store) -> dict[str, OutboxState]:
    return {row.message_id.partition("@")[0]: row.state for row in store.outbox()}


def test_send_releases_what_was_staged_and_nothing_else(store: Store) -> None:
    staged = an_answer(1, template=STAGED, state=OutboxState.HELD)
    other = an_answer(2, state=OutboxState.HELD)
    put(store, 1, answers=(staged, other))

    put(store, 2, Release((STAGED,)))

    assert states(store) == {"a1": OutboxState.DUE, "a2": OutboxState.HELD}
    assert [row.message_id for row in store.claim_due(T, HOUR, limit=9)] == ["a1@bot.example"]


def test_send_releases_two_decisions_in_one_mail(store: Store) -> None:
    both = an_answer(1, template=f"{STAGED}+proposal_declined", state=OutboxState.HELD)
    like_it = an_answer(2, template=f"{STAGED}_not", state=OutboxState.HELD)
    put(store, 1, answers=(both, like_it))

    put(store, 2, Release((STAGED,)))

    assert states(store) == {"a1": OutboxState.DUE, "a2": OutboxState.HELD}


def test_undo_takes_back_what_nobody_has_seen(store: Store) -> None:
    staged = an_answer(1, template=STAGED, state=OutboxState.HELD, proposals=(3,))
    round_ = replace(staged, message_id="a2@bot.example", to="b@lab.example", proposals=(3, 7))
    sent = replace(staged, message_id="a3@bot.example", to="c@lab.example", state=OutboxState.DUE)
    put(store, 1, answers=(staged, round_, sent))

    put(store, 2, Recall((STAGED,), (3,)))

    assert states(store) == {"a2": OutboxState.HELD, "a3": OutboxState.DUE}


def test_forget_by_mail_is_forget(sqlite_store: Store, file: Path) -> None:
    put(sqlite_store, 1, PutRegistration(a_registration()))
    before = file.with_name("mailbot.db-wal").read_bytes()

    put(sqlite_store, 2, Forget("ida@lab.example"), sender=None)

    after = file.read_bytes() + file.with_name("mailbot.db-wal").read_bytes()
    assert sqlite_store.registrations() == ()
    assert (b"ida@lab.example" in before, b"ida@lab.example" in after) == (True, False)


def test_a_mail_left_alone_is_fetched_and_decided_again(store: Store) -> None:
    store.record(arrival(1), a_reading(1), LEFT_ALONE, [], revision=0, now=T)

    put(store, 2, FileAgain(1))

    assert [one.key for one in store.pending(9, now=T)] == [key(1)]
    known = store.known(a_reading(1), T, RULES)
    assert known.same_mail is not None
    assert known.same_mail.meant is True

    decision = filed(PutRegistration(a_registration()))
    result = store.record(arrival(1), a_reading(1), decision, [], revision=known.revision, now=T)

    assert result == Recorded(1)
    assert store.pending(9, now=T) == ()
    again = store.known(a_reading(1), T, RULES).same_mail
    assert again is not None
    assert (again.meant, again.outcome, store.raw_mail(1)) == (False, Outcome.FILED, arrival(1).raw)


def test_a_mail_that_is_filed_is_not_filed_again(store: Store) -> None:
    filed_already = put(store, 1, PutRegistration(a_registration()))

    put(store, 2, FileAgain(filed_already), FileAgain(77))

    assert store.pending(9, now=T) == ()
    again = store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)
    assert again == AlreadyThere(filed_already)
