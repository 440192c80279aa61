from datetime import timedelta

import pytest

from mailbot.domain import ArrivalKey, ArrivalState, GiveUp, Poll, QuarantinedMail
from mailbot.record import Store
from tests.record.invented import HOUR, MINUTE, NOTED, PARIS, T, a_reading, arrival, key, listed


def test_each_uid_gets_one_row(store: Store) -> None:
    first = store.note_seen([listed(1), listed(2)])
    again = store.note_seen([listed(2), listed(3), listed(1, inbox="two")])

    assert (first, again) == (2, 2)
    assert store.known_uids("one", 7) == {1, 2, 3}
    assert store.known_uids("one", 8) == frozenset()
    assert store.note_seen([]) == 0


def test_pending_is_in_order_of_delivery_with_the_offset_of_the_server(store: Store) -> None:
    tokyo = T.astimezone(PARIS) - MINUTE
    store.note_seen([listed(3), listed(2, inbox="two"), listed(1), listed(9, at=tokyo)])

    pending = store.pending(10, now=T)

    assert pending == (listed(9, at=tokyo), listed(1), listed(3), listed(2, inbox="two"))
    assert [one.received_at.utcoffset() for one in pending] == [timedelta(hours=1)] * 4
    assert store.pending(1, now=T) == (listed(9, at=tokyo),)


def test_postponed_waits_for_its_time(store: Store) -> None:
    store.note_seen([listed(1), listed(2)])

    store.postpone(key(1), T + HOUR, "the server hung up")

    assert store.pending(10, now=T) == (listed(2),)
    assert store.pending(10, now=T + HOUR) == (listed(1), listed(2))


def test_marked_arrivals_are_not_pending_and_are_counted(store: Store) -> None:
    store.note_seen([listed(n) for n in range(1, 5)])
    store.note_seen([listed(5)], ArrivalState.OUT_OF_SCOPE)

    changed = store.mark_arrivals([key(1), key(2)], ArrivalState.GONE)

    assert changed == 2
    assert [one.key for one in store.pending(10, now=T)] == [key(3), key(4)]
    counts = store.counts()
    assert dict(counts.arrivals) == {
        ArrivalState.SEEN: 2,
        ArrivalState.RECORDED: 0,
        ArrivalState.OUT_OF_SCOPE: 1,
        ArrivalState.QUARANTINED: 0,
        ArrivalState.GONE: 2,
    }
    assert counts.unaccounted == 2


def test_a_recorded_arrival_stays_recorded(store: Store) -> None:
    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)

    assert store.mark_arrivals([key(1)], ArrivalState.GONE) == 0
    with pytest.raises(ValueError, match="RECORDED"):
        store.mark_arrivals([key(2)], ArrivalState.RECORDED)


def test_polls_count_failures_in_a_row(store: Store) -> None:
    store.note_poll("one", T, None)
    store.note_poll("two", T, None)
    store.note_poll("one", T + MINUTE, "away")
    store.note_poll("one", T + HOUR, "still away")

    assert store.polls() == (
        Poll("one", T + HOUR, T, "still away", 2),
        Poll("two", T, T, None, 0),
    )


def test_quarantine_keeps_the_bytes_and_is_tried_again(store: Store) -> None:
    bad = arrival(1, raw=b"\x00" * 100)
    n = store.quarantine(bad, "the reading process died", T)

    assert store.quarantined() == (
        QuarantinedMail(n, key(1), T, "the reading process died", T, b"\x00" * 100),
    )
    assert store.pending(10, now=T) == ()
    assert store.counts().unaccounted == 0

    assert store.release_quarantine(n) == key(1)
    assert store.quarantined() == ()
    assert [one.key for one in store.pending(10, now=T)] == [key(1)]
    assert store.kept_raw(key(1)) == b"\x00" * 100

    assert store.quarantine(bad, "died again", T + HOUR) == n
    assert [(one.why, one.released) for one in store.quarantined()] == [("died again", False)]


def test_a_recorded_mail_leaves_quarantine(store: Store) -> None:
    n = store.quarantine(arrival(1), "why", T)
    store.release_quarantine(n)

    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)

    assert store.kept_raw(key(1)) is None
    with pytest.raises(GiveUp, match=f"quarantine {n}: no such mail"):
        store.quarantine_row(n)


def test_unknown_arrival_has_no_raw(store: Store) -> None:
    assert store.kept_raw(ArrivalKey("nowhere", 1, 1)) is None
