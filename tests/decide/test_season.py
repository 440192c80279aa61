"""A whole season, mail by mail; and that polls and copies do not change what it ends in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain import (
    Address,
    Author,
    Intent,
    Kind,
    Person,
    Problem,
    Proposal,
    Reading,
    Registration,
    Seat,
    standing_version,
    status_of,
)
from tests.decide.making import (
    ADA,
    BO,
    DEADLINE,
    NOON,
    OTHER_TEXT,
    TEXT,
    World,
    a_mail,
    a_text,
    in_person,
    proposing,
    registering,
    remote,
)

CY = Address("cy@delta.example", "Cy Verhoeven")
DEE = Address("dee@delta.example", "Dee Okafor")
EVE = Address("eve@north.example", "Eve Laine")
OFFICE = Address("office@delta.example", "Delta Office")
KELP = "Kelp forests shade their own canopy, so that reflectance falls while biomass keeps rising all summer."
BY_BO = (Author("Bo Lindqvist"),)
BY_CY = (Author("Cy Verhoeven"),)
BY_EVE = (Author("Eve Laine"),)


@dataclass(frozen=True)
class Letter:
    """One mail of the season: when it was delivered and what is answered to whom."""

    mail: Reading
    at: datetime
    answers: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def season() -> Iterator[Letter]:
    """Two seats; one proposal of each fate."""
    hours = iter(NOON + timedelta(hours=n) for n in range(100))
    unread = Proposal(problems=(Problem.ENCRYPTED,), source="locked.pdf", digest="e" * 64)
    promised = Proposal(problems=(Problem.NO_ATTACHMENT,))
    ada, peat = proposing(), a_text("Peat and ditches", OTHER_TEXT, authors=BY_BO)
    kelp = a_text("Kelp from above", KELP, authors=BY_CY)
    yield Letter(a_mail(EVE, Intent.QUESTION), next(hours), ("question_forwarded",))
    yield Letter(a_mail(EVE, kind=Kind.LIST), next(hours))
    yield Letter(registering(in_person(DEE), sender=DEE), next(hours), ("registration_confirmed",))
    yield Letter(a_mail(DEE, kind=Kind.AUTO_REPLY), next(hours))
    yield Letter(ada, next(hours), ("proposal_received",))
    yield Letter(a_mail(ADA), next(hours))
    yield Letter(proposing(promised, BO), next(hours), ("proposal_incomplete",))
    yield Letter(
        a_mail(BO, Intent.PROPOSAL, Intent.REGISTRATION, proposals=(peat,), registrations=(in_person(BO),)),
        next(hours),
        ("proposal_received", "registration_confirmed"),
    )
    yield Letter(proposing(unread, CY), next(hours), ("proposal_incomplete",))
    yield Letter(
        proposing(replace(kelp, digest="a" * 64, source="k.pdf"), CY), next(hours), ("proposal_received",)
    )
    yield Letter(
        registering(in_person(CY), remote(EVE), Registration("Flo Nomail"), sender=OFFICE),
        next(hours),
        ("registration_waitlisted",),
    )
    yield Letter(
        proposing(
            a_text("Winds, waves and seabirds", None, authors=(), fields_said=("title",)),
            references=(ada.message_id or "",),
        ),
        next(hours),
        ("proposal_revised",),
    )
    yield Letter(proposing(peat, BO), next(hours), ("proposal_received",))
    yield Letter(a_mail(CY, Intent.WITHDRAWAL, proven=True), next(hours), ("proposal_withdrawn",))
    yield Letter(
        a_mail(DEE, Intent.CANCELLATION, proven=True),
        next(hours),
        ("registration_cancelled",),
        ("registration_confirmed",),
    )
    yield Letter(
        registering(in_person(EVE), sender=EVE, proven=True), next(hours), ("registration_waitlisted",)
    )
    yield Letter(
        a_mail(OFFICE, Intent.CANCELLATION, cancels=(Person("Flo Nomail"),), proven=True),
        next(hours),
        ("registration_cancelled",),
    )
    yield Letter(
        proposing(a_text("Ice on rivers", TEXT[::-1], pages=3, authors=BY_EVE), EVE),
        DEADLINE,
        ("proposal_incomplete",),
    )
    yield Letter(
        proposing(a_text("Winds, waves and seabirds", TEXT + " Later."), references=(ada.message_id or "",)),
        DEADLINE + timedelta(seconds=42),
        ("proposal_late",),
    )
    yield Letter(
        proposing(a_text("Sand under streets", KELP[::-1], authors=(Author("Dee Okafor"),)), DEE),
        DEADLINE + timedelta(minutes=2),
        ("proposal_late",),
    )


def state(world: World) -> object:
    proposals = {
        standing_version(r).text.title: (
            status_of(r),
            sum(v.on_time for v in r.versions),
            len(r.versions),
            [v.received_at for v in r.versions],
            standing_version(r).text.abstract,
        )
        for r in world.proposals.values()
    }
    people = {r.name: (r.attendance, r.seat, r.received_at) for r in world.registrations.values()}
    return proposals, people


def test_season_is_answered_and_ends_as_told() -> None:
    world = World()

    for letter in season():
        decision = world.gets(letter.mail, letter.at)
        first = decision.answers[0].templates if decision.answers else ()
        others = tuple(answer.template for answer in decision.answers[1:])
        assert (first, others) == (letter.answers, letter.others), letter.mail

    assert {standing_version(r).text.title: status_of(r) for r in world.proposals.values()} == {
        "Winds, waves and seabirds": "on_time",
        "Peat and ditches": "on_time",
        "Kelp from above": "withdrawn",
        "Ice on rivers": "needs_correction",
        "Sand under streets": "late",
    }
    assert [(r.name, r.seat) for r in world.registrations.values()] == [
        ("Dee Okafor", Seat.CANCELLED),
        ("Bo Lindqvist", Seat.CONFIRMED),
        ("Cy Verhoeven", Seat.CONFIRMED),
        ("Eve Laine", Seat.WAITING),
        ("Flo Nomail", Seat.CANCELLED),
    ]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_copies_in_other_inboxes_change_nothing(data: st.DataObject) -> None:
    letters = list(season())
    alone, copied = World(), World()
    deliveries: list[tuple[int, Reading, datetime]] = []
    for place, letter in enumerate(letters):
        alone.gets(letter.mail, letter.at)
        deliveries.append((place, letter.mail, letter.at))
        for seen, lag in data.draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 90)), max_size=2)):
            deliveries.append((place + seen, letter.mail, letter.at + timedelta(seconds=lag)))

    answers = [
        (mail.message_id, answer.to.key, answer.template)
        for _, mail, at in sorted(deliveries, key=lambda delivery: delivery[0])
        for answer in copied.gets(mail, at).answers
    ]

    assert state(copied) == state(alone)
    assert len(answers) == len(set(answers)) == len(alone.sent)


@pytest.mark.parametrize("late_copy_first", [False, True])
def test_copies_on_both_sides_of_the_deadline_are_on_time(late_copy_first: bool) -> None:
    world = World()
    mail = proposing()
    copies = [DEADLINE - timedelta(seconds=10), DEADLINE + timedelta(seconds=8)]

    for at in reversed(copies) if late_copy_first else copies:
        world.gets(mail, at)

    version = world.proposals[1].versions[0]
    assert (version.received_at, version.on_time) == (copies[0], True)
