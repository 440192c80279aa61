"""Whatever a reading holds, there is a decision, and it keeps its word on machines, brakes and addresses."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.decide import decide
from mailbot.domain import (
    Address,
    Attendance,
    Author,
    Decision,
    Forwarded,
    Intent,
    Kind,
    Person,
    Problem,
    Proposal,
    PutProposal,
    PutRegistration,
    Reading,
    Registration,
    Seat,
)
from tests.decide.making import (
    ADA,
    BO,
    BOT,
    CHEF,
    DEADLINE,
    NOON,
    World,
    a_text,
    in_person,
    proposing,
    registering,
)

WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            "Winds and seabirds",
            "Ada Moreau",
            "ada@lab.example",
            "OSM-1",
            "accept 1",
            "undo",
            "\x00",
            "é" * 99,
        ]
    ),
    st.text(max_size=30),
)
MAYBE = st.none() | WORDS
PEOPLE = st.sampled_from([ADA, BO, CHEF, BOT, Address(""), Address("@", ""), Address("ADA@LAB.EXAMPLE", "x")])
PROPOSALS = st.builds(
    Proposal,
    title=MAYBE,
    authors=st.lists(st.builds(Author, WORDS, MAYBE, MAYBE), max_size=2).map(tuple),
    abstract=MAYBE,
    language=MAYBE,
    pages=st.none() | st.integers(0, 3),
    source=WORDS,
    problems=st.lists(st.sampled_from(Problem), max_size=2).map(tuple),
    digest=MAYBE,
    fields_said=st.sampled_from([(), ("title",), ("abstract", "authors"), ("nonsense",)]),
)
WISHES = st.builds(
    Registration, MAYBE, MAYBE, MAYBE, st.none() | st.sampled_from(Attendance), st.none() | st.booleans()
)
READINGS = st.builds(
    Reading,
    kind=st.sampled_from([Kind.HUMAN] * 8 + list(Kind)),
    message_id=MAYBE,
    references=st.lists(WORDS, max_size=2).map(tuple),
    sender=st.none() | PEOPLE,
    reply_to=st.none() | PEOPLE,
    subject=WORDS,
    language=st.sampled_from([None, "en", "fr", "de"]),
    intents=st.frozensets(st.sampled_from(Intent), max_size=4),
    proposals=st.lists(PROPOSALS, max_size=2).map(tuple),
    registrations=st.lists(WISHES, max_size=3).map(tuple),
    cancels=st.lists(st.builds(Person, MAYBE, MAYBE), max_size=2).map(tuple),
    withdraws=st.lists(WORDS, max_size=2).map(tuple),
    references_quoted=st.lists(WORDS, max_size=2).map(tuple),
    tokens=st.lists(WORDS, max_size=2).map(tuple),
    confirms=st.booleans(),
    restores=st.booleans(),
    commands=st.lists(WORDS, max_size=3).map(tuple),
    authentication=st.lists(
        WORDS | st.just("mx.meet.example; spf=pass smtp.mailfrom=x@meet.example"), max_size=2
    ).map(tuple),
    forwarded=st.none()
    | st.builds(Forwarded, st.none() | PEOPLE, MAYBE, st.sampled_from([None, NOON]), st.booleans()),
    loop=st.sampled_from([False] * 9 + [True]),
    fingerprint=st.uuids().map(str),
)


def a_world() -> World:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text("Peat and ditches"), BO))
    world.gets(registering(in_person(ADA), in_person(BO), in_person(CHEF)))
    return world


@settings(max_examples=150, deadline=None)
@given(readings=st.lists(READINGS, min_size=1, max_size=4), late=st.booleans())
def test_there_is_always_a_decision(readings: list[Reading], late: bool) -> None:
    world = a_world()
    at = DEADLINE + timedelta(hours=1) if late else NOON

    for reading in readings:
        before = world.known(reading)
        decision = world.gets(reading, at)
        assert decide(reading, at, before, world.rules) == decision
        assert_sound(decision, reading, world)


def assert_sound(decision: Decision, reading: Reading, world: World) -> None:
    kinds = [(answer.to.key, answer.template) for answer in decision.answers]
    seated = [
        record
        for record in world.registrations.values()
        if record.seat is Seat.CONFIRMED and record.attendance is Attendance.IN_PERSON and not record.reserved
    ]
    active = [r.email for r in world.registrations.values() if r.email and r.seat is not Seat.CANCELLED]

    assert decision.reason
    assert len(kinds) == len(set(kinds))
    assert all(0 < to.find("@") < len(to) - 1 for to, _ in kinds)
    assert BOT.key not in {to for to, _ in kinds}
    assert reading.kind is Kind.HUMAN or not decision.answers
    assert len(seated) <= world.rules.seats
    assert len(active) == len(set(active))
    assert decision.keep_content or not any(
        isinstance(change, PutProposal | PutRegistration) for change in decision.changes
    )
