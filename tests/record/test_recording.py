from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from mailbot.domain import (
    Address,
    AlreadyThere,
    Challenge,
    Flag,
    Intent,
    Kind,
    LedgerAnswer,
    LedgerMail,
    MarkBounced,
    NotedFlag,
    OutboxState,
    Outcome,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    PutSetting,
    Question,
    Reading,
    Recorded,
    Seat,
    Stale,
    Standing,
    Version,
)
from mailbot.record import Store
from tests.record.invented import (
    HOUR,
    MINUTE,
    NOTED,
    RULES,
    TEXT,
    T,
    a_proposal,
    a_reading,
    a_registration,
    an_answer,
    arrival,
    filed,
    key,
    listed,
    put,
)


def test_everything_of_a_mail_comes_back_as_it_was(store: Store) -> None:
    question = Question(Address("q@lab.example", "Q"), "Where?", "fr", T, "m1@lab.example")
    challenge = Challenge("tok", "ida@lab.example", ("withdraw 1",), "x@y.example", T + HOUR)
    bounce = MarkBounced("ida@lab.example", "5.1.1", permanent=True, message_id="a0@bot.example")

    mail = put(
        store,
        1,
        PutProposal(a_proposal(), new=True, new_version=True),
        PutRegistration(a_registration()),
        PutQuestion(question),
        PutChallenge(challenge),
        bounce,
        Flag("possible_duplicate", "1 2"),
        PutSetting("deadline", T.isoformat()),
        answers=(an_answer(1, proposals=(1,)),),
    )

    version = replace(a_proposal().versions[0], mail=mail)
    assert store.proposals() == (a_proposal(versions=(version,)),)
    assert store.registrations() == (a_registration(id=1),)
    assert store.desk().questions == (replace(question, id=1),)
    assert store.desk().bounced == (bounce,)
    assert store.desk().flags == (NotedFlag(1, "possible_duplicate", "1 2", mail=1),)
    assert store.setting("deadline") == T.isoformat()
    assert store.raw_mail(mail) == b"raw one 1"
    assert store.known(a_reading(2, tokens=("tok",)), T, RULES).challenges == (replace(challenge, id=1),)
    assert store.ledger_mails() == (
        LedgerMail(
            id=mail,
            message_id="m1@lab.example",
            received_at=T,
            inboxes=("one",),
            kind=Kind.HUMAN,
            outcome=Outcome.FILED,
            reason="said so",
            answers=(
                LedgerAnswer("Ida@lab.example", "proposal_received", "a1@bot.example", OutboxState.DUE),
            ),
            sender="ida@lab.example",
            intents=frozenset({Intent.PROPOSAL}),
        ),
    )


def test_times_keep_their_offset(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True), PutRegistration(a_registration()))

    times = [
        store.proposals()[0].versions[0].received_at,
        store.registrations()[0].queued_at,
        store.ledger_mails()[0].received_at,
    ]

    assert [time.isoformat() for time in times] == ["2026-03-02T23:00:00+01:00"] * 3


def test_the_same_arrival_twice_is_there_already(store: Store) -> None:
    decision = filed(PutRegistration(a_registration()))
    first = store.record(arrival(1), a_reading(1), decision, [an_answer(1)], revision=0, now=T)
    again = store.record(arrival(1), a_reading(1), decision, [an_answer(1)], revision=1, now=T)

    assert (first, again) == (Recorded(1), AlreadyThere(1))
    assert len(store.outbox()) == len(store.registrations()) == 1


def test_a_copy_in_another_inbox_is_the_same_mail_received_at_the_earliest(store: Store) -> None:
    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)
    earlier = arrival(5, at=T - HOUR, inbox="two", raw=b"other trace lines")

    assert store.record(earlier, a_reading(1), NOTED, [], revision=0, now=T) == AlreadyThere(1)

    (mail,) = store.ledger_mails()
    assert (mail.received_at, mail.inboxes) == (T - HOUR, ("two", "one"))
    known = store.known(a_reading(1), T, RULES)
    assert known.same_mail is not None
    assert known.same_mail.received_at == T - HOUR


def test_a_copy_that_changes_the_decision_is_carried_out_for_the_same_mail(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True), answers=(an_answer(1),))
    known = store.known(a_reading(1), T - HOUR, RULES)
    assert known.same_mail is not None
    (record,) = known.proposals
    earlier = replace(record, versions=(replace(record.versions[0], received_at=T - HOUR),))

    result = store.record(
        arrival(5, at=T - HOUR, inbox="two"),
        a_reading(1),
        filed(PutProposal(earlier, new=False, new_version=False), reason="earlier copy"),
        [an_answer(2)],
        revision=known.revision,
        now=T,
    )

    assert result == Recorded(1)
    assert store.proposals() == (earlier,)
    (mail,) = store.ledger_mails()
    assert (mail.reason, mail.received_at, mail.inboxes) == ("earlier copy", T - HOUR, ("two", "one"))
    assert [answer.message_id for answer in mail.answers] == ["a1@bot.example"]  # queued once


def test_same_bytes_without_any_reading_are_the_same_mail(store: Store) -> None:
    nothing = Reading(Kind.HUMAN)
    first = store.record(arrival(1, raw=b"\xff\xfe"), nothing, NOTED, [], revision=0, now=T)
    again = store.record(arrival(2, raw=b"\xff\xfe"), nothing, NOTED, [], revision=0, now=T)
    other = store.record(arrival(3, raw=b"\xff"), nothing, NOTED, [], revision=0, now=T)

    assert (first, again, other) == (Recorded(1), AlreadyThere(1), Recorded(2))


def test_a_server_that_adds_a_message_id_makes_no_second_mail(store: Store) -> None:
    store.record(arrival(1), a_reading(1, message_id=None), NOTED, [], revision=0, now=T)

    result = store.record(arrival(2, inbox="two"), a_reading(1), NOTED, [], revision=0, now=T)

    assert result == AlreadyThere(1)


def test_same_id_with_other_content_is_another_mail(store: Store) -> None:
    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)
    forged = a_reading(1, fingerprint="other")

    assert store.known(forged, T, RULES).same_id_other_content is True
    assert store.known(a_reading(1), T, RULES).same_id_other_content is False
    assert store.record(arrival(2), forged, NOTED, [], revision=0, now=T) == Recorded(2)


def test_stale_when_the_records_moved_on(store: Store) -> None:
    revision = store.known(a_reading(2), T, RULES).revision
    put(store, 1, PutRegistration(a_registration()))

    result = store.record(arrival(2), a_reading(2), NOTED, [], revision=revision, now=T)

    assert result == Stale(revision + 1)
    assert len(store.ledger_mails()) == 1


def test_the_ledger_alone_makes_nothing_stale(store: Store) -> None:
    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T)
    store.note_seen([listed(9)])
    store.note_poll("one", T, None)

    assert store.record(arrival(2), a_reading(2), NOTED, [], revision=0, now=T) == Recorded(2)


def test_left_alone_keeps_no_content(store: Store) -> None:
    private = filed(outcome=Outcome.LEFT_ALONE, reason="none of our business", keep_content=False)

    store.record(arrival(1), a_reading(1, references=("x@y",)), private, [], revision=0, now=T)

    (mail,) = store.ledger_mails()
    assert (mail.sender, mail.message_id, store.raw_mail(1)) == (None, "m1@lab.example", None)


def test_a_mail_left_alone_can_be_filed_after_all(store: Store) -> None:
    private = filed(outcome=Outcome.LEFT_ALONE, keep_content=False)
    store.record(arrival(1), a_reading(1), private, [], revision=0, now=T)
    again = arrival(1, inbox="overruled")

    result = store.record(
        again, a_reading(1), filed(PutRegistration(a_registration())), [], revision=0, now=T
    )

    assert result == Recorded(1)
    assert (store.ledger_mails()[0].outcome, store.raw_mail(1)) == (Outcome.FILED, again.raw)


def test_a_new_version_is_beside_the_old_one(store: Store) -> None:
    first = put(store, 1, PutProposal(a_proposal(), new=True, new_version=True))
    (record,) = store.proposals()
    better = Version(replace(TEXT, title="Better"), T + HOUR, False, "m2@lab.example", "ida@lab.example")

    changed = replace(record, versions=(*record.versions, better), standing=Standing.ACCEPTED)
    second = put(store, 2, PutProposal(changed, new=False, new_version=True))

    (record,) = store.proposals()
    seen = [(one.mail, one.text.title) for one in record.versions]
    assert seen == [(first, TEXT.title), (second, "Better")]
    assert record.standing is Standing.ACCEPTED


def test_a_cancelled_registration_frees_its_address(store: Store) -> None:
    put(store, 1, PutRegistration(a_registration()))
    cancelled = a_registration(id=1, seat=Seat.CANCELLED)

    put(store, 2, PutRegistration(cancelled), PutRegistration(a_registration(name="Ida M.")))

    assert store.registrations() == (cancelled, a_registration(id=2, name="Ida M."))


def test_one_active_registration_per_address_and_nothing_kept_of_a_mail_that_breaks_it(store: Store) -> None:
    put(store, 1, PutRegistration(a_registration()))
    second = filed(PutSetting("x", "y"), PutRegistration(a_registration(seat=Seat.WAITING)))

    with pytest.raises(IntegrityError):
        store.record(arrival(2), a_reading(2), second, [an_answer(1)], revision=1, now=T)

    assert (len(store.ledger_mails()), store.setting("x"), store.outbox()) == (1, None, ())
    put(store, 3, PutRegistration(a_registration(email=None)), PutRegistration(a_registration(email=None)))


def test_a_change_to_a_record_that_is_not_there_is_a_bug(store: Store) -> None:
    with pytest.raises(LookupError, match="record 5 does not exist"):
        put(store, 1, PutRegistration(a_registration(id=5)))

    assert store.ledger_mails() == ()


def test_settings_are_replaced_and_questions_and_challenges_closed(store: Store) -> None:
    question = Question(Address("q@lab.example"), "Where?", "en", T, None)
    challenge = Challenge("tok", "ida@lab.example", ("withdraw 1",), "x@y.example", T + HOUR)
    put(store, 1, PutQuestion(question), PutChallenge(challenge), PutSetting("registration", "open"))

    put(
        store,
        2,
        PutQuestion(replace(question, id=1, answered=True)),
        PutChallenge(replace(challenge, id=1, used=True)),
        PutSetting("registration", "closed"),
    )

    known = store.known(a_reading(3, tokens=("tok",)), T, RULES)
    assert store.desk().questions == (replace(question, id=1, answered=True),)
    assert known.challenges == (replace(challenge, id=1, used=True),)
    assert known.registration_closed is True


def test_together_is_one_transaction(store: Store) -> None:
    with store.together():
        for n in (1, 2):
            known = store.known(a_reading(n), T, RULES)
            record = a_registration(f"p{n}@lab.example")
            store.record(
                arrival(n), a_reading(n), filed(PutRegistration(record)), [], revision=known.revision, now=T
            )

    assert [record.email for record in store.registrations()] == ["p1@lab.example", "p2@lab.example"]


def test_one_bad_mail_together_undoes_itself_alone(store: Store) -> None:
    with store.together():
        put(store, 1, PutRegistration(a_registration()))
        with pytest.raises(IntegrityError):
            put(store, 2, PutRegistration(a_registration()))
        put(store, 3, PutRegistration(a_registration("else@lab.example")))

    assert [mail.message_id for mail in store.ledger_mails()] == ["m1@lab.example", "m3@lab.example"]


def test_an_exception_out_of_together_undoes_all(store: Store) -> None:
    def half() -> None:
        with store.together():
            put(store, 1, PutRegistration(a_registration()))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()

    assert store.ledger_mails() == ()
    put(store, 2, PutRegistration(a_registration()))
    assert len(store.ledger_mails()) == 1


def test_kept_mails_in_the_order_of_handling(store: Store) -> None:
    store.record(arrival(2), a_reading(2), NOTED, [], revision=0, now=T)
    store.record(arrival(1), a_reading(1), NOTED, [], revision=0, now=T + MINUTE)
    store.record(arrival(9, inbox="two"), a_reading(2), NOTED, [], revision=0, now=T + HOUR)
    private = filed(outcome=Outcome.LEFT_ALONE, keep_content=False)
    store.record(arrival(3), a_reading(3), private, [], revision=0, now=T)

    kept = [(one.turn, one.arrival.key, one.arrival.raw, one.mail, one.recorded_at) for one in store.kept()]

    assert kept == [
        (1, key(2), b"raw one 2", 1, T),
        (2, key(1), b"raw one 1", 2, T + MINUTE),
        (3, key(9, "two"), b"raw one 2", 1, T),
    ]
