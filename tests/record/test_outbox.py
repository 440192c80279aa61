from collections.abc import Callable
from dataclasses import replace
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


def test_held_is_claimed_by_nobody_until_a_person_releases_it(store: Store) -> None:
    put(store, 1, answers=(replace(an_answer(1), state=S.HELD),))

    assert store.claim_due(T + HOUR, LEASE) == ()
    assert store.outbox() == (row(1, state=S.HELD, next_at=None),)
    store.release(1, T + HOUR)
    assert [one.id for one in store.claim_due(T + HOUR, LEASE)] == [1]


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


ACTS: dict[str, Callable[[Store, int], object]] = {
    "release": lambda store, n: store.release(n, T),
    "hold": lambda store, n: store.hold(n),
    "retry": lambda store, n: store.retry(n, T),
    "sent": lambda store, n: store.mark_sent(n, T),
    "due": lambda store, n: store.mark_due(n, "4xx", T),
    "refused": lambda store, n: store.mark_refused(n, "5xx"),
    "unknown": lambda store, n: store.mark_unknown(n, "cut"),
    "drafted": lambda store, n: store.mark_drafted(n, T),
    "claim": lambda store, _: store.claim_due(T, LEASE, limit=99),
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
    S.DUE: {"hold": S.HELD, "retry": S.DUE, "sent": S.SENT},
    S.CLAIMED: MARKS,
    S.SENT: {},
    S.REFUSED: {"retry": S.DUE},
    S.UNKNOWN: {"retry": S.DUE, **MARKS},
    S.DRAFTED: {},
}


def in_state(store: Store, n: int, state: OutboxState) -> None:
    put(store, n, answers=(an_answer(n, state=S.HELD),))
    for act in WAYS[state]:
        ACTS[act](store, n)
    assert store.outbox_row(n).state is state


@pytest.mark.parametrize("state", list(S))
def test_every_move_out_of_every_state(store: Store, state: OutboxState) -> None:
    for n, act in enumerate(ACTS, start=1):
        if act == "claim":
            continue
        in_state(store, n, state)
        allowed = EXITS[state].get(act)

        if allowed is None:
            with pytest.raises(GiveUp, match=f"outbox {n}: .*{act} is not possible, it is {state}"):
                ACTS[act](store, n)
        else:
            ACTS[act](store, n)

        assert store.outbox_row(n).state is (allowed or state)


def test_refusal_names_what_is_possible(store: Store) -> None:
    in_state(store, 1, S.REFUSED)

    with pytest.raises(GiveUp) as caught:
        store.release(1, T)

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
