from dataclasses import replace
from datetime import timedelta

from sqlalchemy import event

from mailbot.domain import (
    Address,
    Attachment,
    Attendance,
    Author,
    Bounce,
    Challenge,
    Known,
    KnownMail,
    OutboxState,
    Outcome,
    Person,
    Proposal,
    PutChallenge,
    PutProposal,
    PutQuestion,
    PutRegistration,
    PutSetting,
    Question,
    Reading,
    Registration,
    Seat,
    SentAnswer,
    Standing,
)
from mailbot.record import Store
from tests.record.invented import (
    HOUR,
    IDA,
    MINUTE,
    RULES,
    TEXT,
    T,
    a_proposal,
    a_reading,
    a_registration,
    an_answer,
    arrival,
    filed,
    put,
)

LATER = T + 9 * HOUR
STRANGER = Address("nobody@else.example", "No Body")


def numbers(store: Store, **fields: object) -> list[int]:
    """The proposals that a stranger's mail with these fields brings up."""
    reading = a_reading(99, **({"sender": STRANGER} | fields))
    return [record.number for record in store.known(reading, T, RULES).proposals]


def people(store: Store, **fields: object) -> list[str]:
    reading = a_reading(99, **({"sender": STRANGER} | fields))
    return [record.name for record in store.known(reading, T, RULES).registrations]


def test_an_empty_store_knows_nothing(store: Store) -> None:
    assert store.known(a_reading(1), T, RULES) == Known()


def test_the_parent_and_what_its_thread_filed(store: Store) -> None:
    put(
        store,
        1,
        PutProposal(a_proposal(), new=True, new_version=True),
        PutRegistration(a_registration()),
    )

    known = store.known(a_reading(2, references=("m1@lab.example",), sender=STRANGER), T, RULES)

    assert known.parents == (KnownMail(1, "m1@lab.example", "f1", T, Outcome.FILED),)
    assert (known.thread_proposals, known.thread_registrations) == ((1,), (1,))
    assert (known.proposals, known.registrations) == (store.proposals(), store.registrations())


def test_our_own_answer_and_what_it_spoke_of(store: Store) -> None:
    answer = an_answer(1, proposals=(1,), registrations=("ida@lab.example",))
    put(
        store,
        1,
        PutProposal(a_proposal(), new=True, new_version=True),
        PutRegistration(a_registration()),
        answers=(answer,),
    )

    known = store.known(a_reading(2, in_reply_to="a1@bot.example", sender=STRANGER), T, RULES)

    assert known.answered == (
        SentAnswer("a1@bot.example", "Ida@lab.example", "proposal_received", (1,), (1,)),
    )
    assert (known.thread_proposals, known.thread_registrations) == ((1,), (1,))
    assert (known.proposals, known.registrations) == (store.proposals(), store.registrations())


def test_a_bounce_finds_the_answer_that_came_back(store: Store) -> None:
    put(store, 1, answers=(an_answer(1),))
    bounce = Bounce("ida@lab.example", "5.1.1", permanent=True, original_message_id="a1@bot.example")

    known = store.known(a_reading(2, bounce=bounce), T, RULES)

    assert [answer.message_id for answer in known.answered] == ["a1@bot.example"]


def test_a_thread_is_followed_up_but_never_sideways(store: Store) -> None:
    put(store, 1)
    put(store, 2, PutProposal(a_proposal(1), new=True, new_version=True), references=("m1@lab.example",))
    put(store, 3, references=("m2@lab.example",))
    put(store, 4, PutProposal(a_proposal(2), new=True, new_version=True), references=("m1@lab.example",))

    grandchild = store.known(a_reading(5, references=("m3@lab.example",)), T, RULES)
    sibling = store.known(a_reading(6, references=("m1@lab.example",)), T, RULES)

    assert grandchild.thread_proposals == (1,)
    assert sibling.thread_proposals == ()


def test_proposals_by_reference_person_document_and_title(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True))
    other = Proposal(title="Else", authors=(Author("Someone Else", None, "else@lab.example"),))
    put(
        store,
        2,
        PutProposal(
            a_proposal(
                2,
                other,
                sent_by=("else@lab.example",),
                versions=(replace(a_proposal(2, other).versions[0], sent_by="else@lab.example"),),
            ),
            new=True,
            new_version=True,
        ),
    )

    assert numbers(store) == []
    assert numbers(store, references_quoted=("TOY-1",)) == [1]
    assert numbers(store, references_quoted=("OTHER-1", "TOY-77")) == []
    assert numbers(store, sender=Address("IDA@lab.example")) == [1]
    assert numbers(store, sender=Address("ida@home.example", "MOREAU Ida")) == [1]
    assert numbers(store, proposals=(Proposal(authors=(Author("Thor Jon"), Author("þór jón"))),)) == [1]
    assert numbers(store, proposals=(Proposal(authors=(Author("X", None, "Else@lab.example"),)),)) == [2]
    assert numbers(store, proposals=(Proposal(title="COUNTING rivers, from above!"),)) == [1]
    assert numbers(store, proposals=(Proposal(digest="d1"),)) == [1]
    assert numbers(store, attachments=(Attachment("a.pdf", "application/pdf", 9, digest="d1"),)) == [1]
    assert numbers(store, withdraws=("Counting rivers from above", "toy-2")) == [1, 2]
    assert numbers(store, commands=("accept 2",)) == [2]


def test_merged_and_doubtful_proposals_bring_the_other_one(store: Store) -> None:
    empty = Proposal(title="Twin")
    quiet = replace(a_proposal(2, empty).versions[0], sent_by="twin@lab.example")
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True))
    twin = a_proposal(2, versions=(quiet,), sent_by=("twin@lab.example",))
    merged = replace(twin, standing=Standing.MERGED, merged_into=1)
    put(store, 2, PutProposal(merged, new=True, new_version=True))

    assert numbers(store, references_quoted=("TOY-2",)) == [1, 2]


def test_keys_of_an_old_version_still_find_the_proposal(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(), new=True, new_version=True))
    (record,) = store.proposals()
    renamed = replace(record.versions[0], text=replace(TEXT, title="Renamed", authors=()), mail=None)
    changed = replace(record, versions=(*record.versions, renamed))
    put(store, 2, PutProposal(changed, new=False, new_version=True))

    assert numbers(store, proposals=(Proposal(title="Renamed"),)) == [1]
    assert numbers(store, proposals=(Proposal(title=TEXT.title),)) == [1]


def test_registrations_by_sender_name_registrant_and_cancellation(store: Store) -> None:
    records = [
        a_registration(),
        a_registration("bo@lab.example", name="Bo Lind"),
        a_registration(None, name="Cy Dee", registered_by="bo@lab.example", seat=Seat.CANCELLED),
    ]
    put(store, 1, *(PutRegistration(record) for record in records))

    assert people(store) == []
    assert people(store, sender=IDA) == ["Ida Moreau", "Bo Lind", "Cy Dee"][:2]
    assert people(store, sender=Address("Bo@lab.example")) == ["Bo Lind", "Cy Dee"]
    assert people(store, registrations=(Registration(email="IDA@lab.example"),)) == ["Ida Moreau"]
    assert people(store, cancels=(Person(name="dee cy"),)) == ["Cy Dee"]
    assert people(store, commands=("cancel bo@lab.example",)) == ["Bo Lind"]


def test_seats_and_the_waiting_list_in_order(store: Store) -> None:
    def person(n: int, **fields: object) -> PutRegistration:
        return PutRegistration(a_registration(f"p{n}@lab.example", name=f"P {n}", **fields))

    put(
        store,
        1,
        person(1),
        person(2, reserved=True),
        person(3, attendance=Attendance.REMOTE),
        person(4, seat=Seat.WAITING, queued_at=T, queue_index=1),
        person(5, seat=Seat.WAITING, queued_at=T, queue_index=0),
        person(6, seat=Seat.WAITING, queued_at=T - MINUTE, queue_index=5),
        person(7, seat=Seat.CANCELLED),
    )

    known = store.known(a_reading(2), T, RULES)

    assert known.seats_taken == 1
    assert [record.name for record in known.waiting] == ["P 6", "P 5", "P 4"]


def test_next_proposal_never_reuses_a_number(store: Store) -> None:
    put(store, 1, PutProposal(a_proposal(4), new=True, new_version=True))

    assert store.known(a_reading(2), T, RULES).next_proposal == 5


def test_a_challenge_by_token_or_by_the_mail_that_carried_it(store: Store) -> None:
    challenge = Challenge("tok", "ida@lab.example", ("withdraw 1",), "x@y.example", T + HOUR)
    told = an_answer(1, template="challenge")
    other = an_answer(2, template="challenge_sent", to="x@y.example")
    put(store, 1, PutChallenge(challenge), answers=(told, other))
    expected = (replace(challenge, id=1),)

    assert store.known(a_reading(2, tokens=("tok",)), T, RULES).challenges == expected
    assert store.known(a_reading(2, in_reply_to="a1@bot.example"), T, RULES).challenges == expected
    assert store.known(a_reading(2, in_reply_to="a2@bot.example"), T, RULES).challenges == ()
    assert store.known(a_reading(2), T, RULES).challenges == ()


def test_the_brake_counts_by_delivery(store: Store) -> None:
    rules = replace(RULES, answers_window=3 * HOUR)
    for n, hours in enumerate((0, 1, 2), start=1):
        known = store.known(a_reading(n), T, RULES)
        at = T + hours * HOUR
        store.record(
            arrival(n, at=at),
            a_reading(n),
            filed(),
            [an_answer(n)],
            revision=known.revision,
            now=T + 9 * HOUR,
        )

    def recent(after: timedelta, sender: Address = IDA) -> int:
        return store.known(a_reading(9, sender=sender), T + after, rules).recent_answers

    assert [recent(hours * HOUR) for hours in (0, 1, 2, 3, 4, 5)] == [1, 2, 3, 2, 1, 0]
    assert recent(2 * HOUR, Address("IDA@LAB.example")) == 3
    assert recent(2 * HOUR, STRANGER) == 0
    assert store.known(Reading(a_reading(9).kind), T, rules).recent_answers == 0


def test_deadline_and_registration_as_an_organiser_moved_them(store: Store) -> None:
    put(store, 1, PutSetting("deadline", (T + HOUR).isoformat()))

    known = store.known(a_reading(2), T, RULES)

    assert (known.deadline, known.registration_closed, known.revision) == (T + HOUR, False, 1)


def test_an_organiser_sees_everything(store: Store) -> None:
    chair = Address("chair@lab.example")
    rules = replace(RULES, meeting=replace(RULES.meeting, organisers=(chair,)))
    question = Question(IDA, "Where?", "en", T, None)
    staged = an_answer(1, template="proposal_accepted", state=OutboxState.HELD)
    held = an_answer(2, state=OutboxState.HELD)
    put(
        store,
        1,
        PutProposal(a_proposal(), new=True, new_version=True),
        PutRegistration(a_registration()),
        PutQuestion(question),
        PutSetting("registration", "closed"),
        answers=(staged, held),
    )
    store.put_setting("first_run", "a note of the bot's own")

    known = store.known(a_reading(2, sender=chair), T, rules)
    others = store.known(a_reading(2, sender=STRANGER), T, rules)

    assert (known.proposals, known.registrations) == (store.proposals(), store.registrations())
    assert (known.questions, known.staged) == ((replace(question, id=1),), 1)
    assert known.settings == others.settings == (("registration", "closed"),)
    assert (others.proposals, others.registrations, others.questions, others.staged) == ((), (), (), 0)


def test_a_hostile_mail_does_not_grow_the_question(sqlite_store: Store) -> None:
    many = tuple(f"{n}@x" for n in range(50_000))
    authors = tuple(Author(f"A {n}") for n in range(5_000))

    known = sqlite_store.known(
        a_reading(1, references=many, tokens=many, commands=many, proposals=(Proposal(authors=authors),)),
        T,
        RULES,
    )

    assert known == Known()


def test_every_look_is_by_an_index(sqlite_store: Store) -> None:
    put(sqlite_store, 1, PutProposal(a_proposal(), new=True, new_version=True), answers=(an_answer(1),))
    asked: list[tuple[str, tuple[object, ...]]] = []
    engine = sqlite_store._engine
    event.listen(engine, "before_cursor_execute", lambda c, cur, sql, args, *_: asked.append((sql, args)))
    reading = a_reading(
        2,
        references=("m1@lab.example", "a1@bot.example"),
        references_quoted=("TOY-1",),
        tokens=("t",),
        proposals=(TEXT,),
    )

    sqlite_store.known(reading, T, RULES)

    selects = [(sql, args) for sql, args in asked if sql.startswith("SELECT")]
    with engine.connect() as connection:
        steps = [
            (row.detail, sql)
            for sql, values in selects
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
        ]
    few = ("setting", "revision", "CONSTANT", "(subquery", "waiting", "bounce", "challenge")
    small = tuple(f"SCAN {name}" for name in few)  # one row, a mail that came back, the newest alone
    assert len(selects) > 15
    scans = [step for step in steps if step[0].startswith("SCAN") and not step[0].startswith(small)]
    assert scans == []
