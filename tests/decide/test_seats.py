"""Seats in order of receipt, the waiting list, who moves up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from mailbot.decide.seats import moved_up
from mailbot.domain import Attendance, Intent, Person, PutRegistration, Registration, Seat, Standing
from tests.decide.making import (
    ADA,
    BO,
    CHEF,
    NOON,
    RULES,
    World,
    a_mail,
    in_person,
    people,
    proposing,
    registering,
    remote,
    said,
)

HOUR = timedelta(hours=1)


def full_room(waiting: int = 1) -> World:
    """Both seats taken, some waiting; p1, p2, ... in the order of delivery."""
    world = World()
    for at, person in enumerate(people(2 + waiting)):
        world.gets(registering(in_person(person), sender=person), NOON + at * HOUR)
    return world


def seats(world: World) -> dict[str, Seat]:
    return {record.email or record.name: record.seat for record in world.registrations.values()}


def test_one_more_than_the_room_holds_waits() -> None:
    world = full_room(waiting=1)

    decision = world.gets(registering(in_person(ADA)), NOON + 5 * HOUR)

    assert said(decision) == [("ada@lab.example", "registration_waitlisted")]
    assert decision.answers[0].facts.positions == (("ada@lab.example", 2),)


def test_overbooking_is_granted() -> None:
    world = World(replace(RULES, overbook=1))

    for person in people(4):
        world.gets(registering(in_person(person), sender=person))

    assert list(seats(world).values()) == [Seat.CONFIRMED] * 3 + [Seat.WAITING]


def test_cancellation_moves_the_first_one_up_and_tells_them() -> None:
    world = full_room(waiting=2)
    first = people(1)[0]

    decision = world.gets(a_mail(first, Intent.CANCELLATION, proven=True))

    assert said(decision) == [
        ("p1@crowd.example", "registration_cancelled"),
        ("p3@crowd.example", "registration_confirmed"),
    ]
    assert decision.answers[1].facts.promoted
    assert seats(world) == {
        "p1@crowd.example": Seat.CANCELLED,
        "p2@crowd.example": Seat.CONFIRMED,
        "p3@crowd.example": Seat.CONFIRMED,
        "p4@crowd.example": Seat.WAITING,
    }


def test_switch_to_remote_moves_the_first_one_up() -> None:
    world = full_room(waiting=1)
    first = people(1)[0]

    decision = world.gets(registering(remote(first), sender=first, proven=True))

    assert said(decision) == [
        ("p1@crowd.example", "registration_changed"),
        ("p3@crowd.example", "registration_confirmed"),
    ]


def test_leaving_the_waiting_list_moves_nobody() -> None:
    world = full_room(waiting=2)
    third = people(3)[2]

    decision = world.gets(registering(remote(third), sender=third, proven=True))

    assert said(decision) == [("p3@crowd.example", "registration_changed")]
    assert seats(world)["p4@crowd.example"] is Seat.WAITING


def test_switch_to_in_person_stands_at_the_end_of_the_list() -> None:
    world = World()
    world.gets(registering(remote(ADA)), NOON - HOUR)
    for person in people(3):
        world.gets(registering(in_person(person), sender=person))

    decision = world.gets(registering(in_person(ADA), proven=True), NOON + HOUR)

    assert said(decision) == [("ada@lab.example", "registration_waitlisted")]
    assert decision.answers[0].facts.positions == (("ada@lab.example", 2),)


def test_waiting_person_who_asks_again_keeps_the_place() -> None:
    world = full_room(waiting=2)
    third = people(3)[2]

    decision = world.gets(registering(in_person(third), sender=third), NOON + 9 * HOUR)

    assert said(decision) == [("p3@crowd.example", "registration_waitlisted")]
    assert decision.answers[0].facts.positions == (("p3@crowd.example", 1),)


def test_earlier_delivery_seen_later_stands_ahead_on_the_list() -> None:
    world = full_room(waiting=1)

    decision = world.gets(registering(in_person(ADA)), NOON + HOUR / 2)

    assert decision.answers[0].facts.positions == (("ada@lab.example", 1),)


def test_promoted_person_without_address_is_told_through_the_registrar() -> None:
    world = full_room(waiting=0)
    world.gets(
        registering(Registration("Kim Noaddress", attendance=Attendance.IN_PERSON), remote(BO), sender=BO)
    )
    first = people(1)[0]

    decision = world.gets(a_mail(first, Intent.CANCELLATION, proven=True))

    assert said(decision)[1] == ("bo@uni.example", "registration_confirmed")


def test_promoted_person_with_an_address_is_told_there_and_not_the_registrar() -> None:
    world = World()
    group = people(3)
    world.gets(registering(*map(in_person, group), sender=BO))

    decision = world.gets(a_mail(BO, Intent.CANCELLATION, cancels=(Person(group[0].name),), proven=True))

    assert said(decision) == [
        ("bo@uni.example", "registration_cancelled"),
        ("p3@crowd.example", "registration_confirmed"),
    ]


def test_registrar_reads_of_a_promotion_in_the_same_answer() -> None:
    world = World()
    nobody = Registration("Kim Noaddress", attendance=Attendance.IN_PERSON)
    world.gets(registering(*map(in_person, people(2)), nobody, sender=BO))

    decision = world.gets(a_mail(BO, Intent.CANCELLATION, cancels=(Person("Person Number1"),), proven=True))

    assert said(decision) == [("bo@uni.example", "registration_cancelled+registration_confirmed")]
    assert decision.answers[0].parts[1].promoted


def test_registrar_of_several_who_move_up_gets_one_mail() -> None:
    world = full_room(waiting=0)
    nobodies = [Registration(f"Kim Noaddress{letter}", attendance=Attendance.IN_PERSON) for letter in "AB"]
    world.gets(registering(*nobodies, sender=BO))
    first, second = people(2)
    world.registrations[2] = replace(world.registrations[2], registered_by=first.email, said_by=first.email)

    decision = world.gets(
        a_mail(
            first,
            Intent.CANCELLATION,
            cancels=(Person(None, first.email), Person(None, second.email)),
            proven=True,
        )
    )

    assert said(decision) == [
        ("p1@crowd.example", "registration_cancelled"),
        ("bo@uni.example", "registration_confirmed"),
    ]
    assert [r.name for r in decision.answers[1].facts.registrations] == ["Kim NoaddressA", "Kim NoaddressB"]


def test_freed_seat_goes_to_the_list_and_not_to_the_replacement() -> None:
    world = full_room(waiting=1)
    first = people(1)[0]

    decision = world.gets(
        a_mail(
            first,
            Intent.CANCELLATION,
            Intent.REGISTRATION,
            registrations=(in_person(ADA),),
            cancels=(Person(first.name, first.email),),
            proven=True,
        )
    )

    assert seats(world)["p3@crowd.example"] is Seat.CONFIRMED
    assert seats(world)["ada@lab.example"] is Seat.WAITING
    assert decision.answers[0].template == "registration_cancelled+registration_waitlisted"


def test_organisers_and_accepted_speakers_have_a_seat_beside_the_count() -> None:
    world = full_room(waiting=1)
    world.gets(proposing())
    world.proposals[1] = replace(world.proposals[1], standing=Standing.ACCEPTED)

    organiser = world.gets(registering(in_person(CHEF), sender=CHEF))
    speaker = world.gets(registering(in_person(ADA)))

    assert said(organiser) == [("chair@meet.example", "registration_confirmed")]
    assert said(speaker) == [("ada@lab.example", "registration_confirmed")]
    assert [world.registered(p).reserved for p in (CHEF, ADA)] == [True, True]


def test_a_forgotten_seat_goes_to_the_first_who_waits() -> None:
    world = full_room(waiting=2)
    first, _, third, _ = people(4)
    asked = world.gets(a_mail(CHEF, Intent.COMMAND, commands=(f"forget {first.email}",), proven=True))
    token = asked.answers[-1].facts.challenge

    assert token is not None
    decision = world.gets(a_mail(CHEF, confirms=True, tokens=(token.token,), proven=True))

    assert (third.email, "registration_confirmed") in said(decision)
    assert [type(change).__name__ for change in decision.changes][-2:] == ["PutChallenge", "Forget"]
    assert world.registered(third).seat is Seat.CONFIRMED


def test_whoever_waits_moves_up_when_a_seat_is_free_that_no_mail_gave_back() -> None:
    world = full_room(waiting=2)
    del world.registrations[1]
    known = world.known(a_mail())

    decision = moved_up(known, RULES, NOON)

    assert said(decision) == [("p3@crowd.example", "registration_confirmed")]
    assert decision.answers[0].facts.promoted is True
    assert [change.record.email for change in decision.changes if isinstance(change, PutRegistration)] == [
        "p3@crowd.example"
    ]
