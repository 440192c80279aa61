from collections.abc import Callable
from datetime import timedelta

import pytest

from mailbot.domain import GiveUp, OutboxRow, OutboxState
from mailbot.record import Store
from tests.record.invented import HOUR, MINUTE, T, an_answer, put

S = OutboxState
LEASE = timedelta(minutes=5)


def row(n: int, **fields: object) -> OutboxRow:
    answer = an_answer(n)
    values: dict[str, object] = {
        "id": n,
        "message_id": answer.message_id,
        "to": answer.to,
        "template": answer.template,
        "subject": answer.subject,
        "raw": answer.raw,
        "state": S.DUE,
        "attempts": 0,
        "next_at": T,
        "last_error": None,
        "created_at": T,
        "mail": n,
    }
    return OutboxRow(**(values | fields))  # type: ignore[arg-type]


def test_claim_counts_the_attempt_and_hides_the_row(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))

    assert store.claim_due(T - MINUTE, LEASE) == ()
    assert store.claim_due(T, LEASE) == (row(1, state=S.CLAIMED, attempts=1, next_at=T + LEASE),)
    assert store.claim_due(T + HOUR, LEASE) == ()


def test_claims_are_oldest_first_up_to_the_limit(store: Store) -> None:
    for n in (1, 2, 3):
        put(store, n, answers=(an_answer(n),))

    assert [one.id for one in store.claim_due(T, LEASE, limit=2)] == [1, 2]
    assert [one.id for one in store.claim_due(T, LEASE, limit=2)] == [3]


def test_sent(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))
    store.claim_due(T, LEASE)

    store.mark_sent(1, T + MINUTE)

    assert store.outbox() == (row(1, state=S.SENT, attempts=1, next_at=None, sent_at=T + MINUTE),)


def test_later_is_due_again(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))
    store.claim_due(T, LEASE)

    store.mark_due(1, "451 greylisted", T + HOUR)

    assert store.outbox_row(1) == row(1, attempts=1, next_at=T + HOUR, last_error="451 greylisted")
    assert store.claim_due(T + MINUTE, LEASE) == ()
    assert [one.attempts for one in store.claim_due(T + HOUR, LEASE)] == [2]


def test_a_lease_that_ran_out_is_unknown_and_held_or_sent_again(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))
    store.claim_due(T, LEASE)

    assert store.expire_claims(T + LEASE - MINUTE) == 0
    assert store.expire_claims(T + LEASE) == 1
    assert store.outbox(S.UNKNOWN) == (
        row(1, state=S.UNKNOWN, attempts=1, next_at=None, last_error="the lease ran out"),
    )
    assert store.claim_due(T + HOUR, LEASE) == ()

    assert store.resend_unknown(T + HOUR) == 1
    assert [one.message_id for one in store.claim_due(T + HOUR, LEASE)] == ["a1@bot.example"]


ACTS: dict[str, Callable[[Store], None]] = {
    "release": lambda store: store.release(1, T),
    "hold": lambda store: store.hold(1),
    "retry": lambda store: store.retry(1, T),
    "sent": lambda store: store.mark_sent(1, T),
    "due": lambda store: store.mark_due(1, "4xx", T),
    "refused": lambda store: store.mark_refused(1, "5xx"),
    "unknown": lambda store: store.mark_unknown(1, "cut"),
    "drafted": lambda store: store.mark_drafted(1, T),
}
WAYS: dict[OutboxState, tuple[str, ...]] = {
    S.HELD: (),
    S.DUE: ("release",),
    S.CLAIMED: ("release", "claim"),
    S.SENT: ("release", "claim", "sent"),
    S.REFUSED: ("release", "claim", "refused"),
    S.UNKNOWN: ("release", "claim", "unknown"),
    S.DRAFTED: ("release", "claim", "drafted"),
}
MARKS = {"sent": S.SENT, "due": S.DUE, "refused": S.REFUSED, "unknown": S.UNKNOWN, "drafted": S.DRAFTED}
EXITS: dict[OutboxState, dict[str, OutboxState]] = {
    S.HELD: {"release": S.DUE},
    S.DUE: {"hold": S.HELD, "retry": S.DUE},
    S.CLAIMED: MARKS,
    S.SENT: {},
    S.REFUSED: {"retry": S.DUE},
    S.UNKNOWN: {"retry": S.DUE, **MARKS},
    S.DRAFTED: {},
}


def in_state(store: Store, state: OutboxState) -> None:
    put(store, 1, answers=(an_answer(1, state=S.HELD),))
    for act in WAYS[state]:
        if act == "claim":
            store.claim_due(T, LEASE)
        else:
            ACTS[act](store)
    assert store.outbox_row(1).state is state


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("state", list(S))
def test_every_move_out_of_every_state(sqlite_store: Store, state: OutboxState, act: str) -> None:
    in_state(sqlite_store, state)
    allowed = EXITS[state].get(act)

    if allowed is None:
        with pytest.raises(GiveUp, match=f"outbox 1: .*{act} is not possible, it is {state}"):
            ACTS[act](sqlite_store)
    else:
        ACTS[act](sqlite_store)

    assert sqlite_store.outbox_row(1).state is (allowed or state)


def test_refusal_names_what_is_possible(sqlite_store: Store) -> None:
    in_state(sqlite_store, S.REFUSED)

    with pytest.raises(GiveUp) as caught:
        sqlite_store.release(1, T)

    assert str(caught.value) == "outbox 1: release is not possible, it is refused; possible: retry"


def test_no_such_row(store: Store) -> None:
    with pytest.raises(GiveUp, match="outbox 5: no such mail; see `mailbot outbox list`"):
        store.mark_sent(5, T)


def test_nothing_is_claimed_while_paused(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))

    store.pause("535 wrong password")

    assert store.paused() == "535 wrong password"
    assert store.claim_due(T, LEASE) == ()
    store.resume()
    assert store.paused() is None
    assert [one.id for one in store.claim_due(T, LEASE)] == [1]


def test_one_cause_queues_a_mail_once(store: Store) -> None:
    digest = an_answer(1, template="digest")
    again = an_answer(2, template="digest", to="ida@LAB.example")

    first = store.queue([digest], cause="digest 2026-03-02", now=T)
    second = store.queue([again], cause="digest 2026-03-02", now=T)
    next_day = store.queue([again], cause="digest 2026-03-03", now=T)

    assert (first, second, next_day) == (1, 0, 1)
    assert [one.message_id for one in store.outbox()] == ["a1@bot.example", "a2@bot.example"]
    assert [one.mail for one in store.outbox()] == [None, None]
