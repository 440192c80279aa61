"""Registrations: oneself, others, groups, changes; one active per address."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.decide import decide
from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Decision,
    Facts,
    Flag,
    Intent,
    Known,
    Outcome,
    Person,
    PutRegistration,
    Registration,
    RegistrationRecord,
    Seat,
)
from tests.decide.making import (
    ADA,
    BO,
    CHEF,
    DEADLINE,
    NOON,
    RULES,
    World,
    a_mail,
    in_person,
    people,
    registering,
    remote,
    said,
)

SECRETARY = Address("office@lab.example", "Lab Office")


def test_first_registration_needs_no_proof_and_is_confirmed() -> None:
    mail = registering(in_person(ADA, member=True))

    decision = decide(mail, NOON, Known(), RULES)

    record = RegistrationRecord(
        name="Ada Moreau",
        email="ada@lab.example",
        affiliation=None,
        attendance=Attendance.IN_PERSON,
        attendance_said=True,
        member=True,
        seat=Seat.CONFIRMED,
        received_at=NOON,
        queued_at=NOON,
        queue_index=0,
        registered_by="ada@lab.example",
        said_by="ada@lab.example",
        message_id=mail.message_id,
    )
    assert decision == Decision(
        outcome=Outcome.FILED,
        reason="ada@lab.example: registered, in person",
        changes=(PutRegistration(record),),
        answers=(
            Answer(
                templates=("registration_confirmed",),
                to=ADA,
                language="en",
                facts=Facts(NOON, DEADLINE, registrations=(record,)),
                subject_of="Hello",
                registrations=("ada@lab.example",),
            ),
        ),
        intents=frozenset({Intent.REGISTRATION}),
    )


def test_attendance_unsaid_is_remote_and_said_so() -> None:
    world = World()

    decision = world.gets(registering(Registration("Ada Moreau", "ada@lab.example")))

    record = world.registered(ADA)
    assert (record.attendance, record.attendance_said, record.member) == (Attendance.REMOTE, False, None)
    assert decision.answers[0].facts.attendance_unsaid


def test_wish_without_name_or_address_is_the_sender() -> None:
    world = World()

    world.gets(registering())

    assert world.registered(ADA).name == "Ada Moreau"


def test_answer_to_how_needs_no_proof() -> None:
    world = World()
    world.gets(registering(Registration("Ada Moreau", "ada@lab.example")))

    decision = world.gets(registering(in_person(ADA)))

    assert said(decision) == [("ada@lab.example", "registration_changed")]
    assert world.registered(ADA).attendance_said


def test_answer_to_how_that_keeps_it_remote_confirms() -> None:
    world = World()
    world.gets(registering(Registration("Ada Moreau", "ada@lab.example")))

    decision = world.gets(registering(remote(ADA)))

    assert said(decision) == [("ada@lab.example", "registration_confirmed")]
    assert not decision.answers[0].facts.attendance_unsaid
    assert not decision.answers[0].facts.already


@pytest.mark.parametrize("sender", [ADA, Address("ADA@Lab.Example", "A. Moreau")])
def test_second_registration_changes_nothing_and_is_confirmed_again(sender: Address) -> None:
    world = World()
    world.gets(registering(in_person(ADA)))

    decision = world.gets(registering(in_person(sender), sender=sender))

    assert len(world.registrations) == 1
    assert decision.changes == ()
    assert [answer.template for answer in decision.answers] == ["registration_confirmed"]
    assert decision.answers[0].facts.already


@pytest.mark.parametrize(
    ("wish", "attendance", "member"),
    [
        (remote(ADA), Attendance.REMOTE, False),
        (Registration("Ada Moreau", "ada@lab.example", member=True), Attendance.IN_PERSON, True),
    ],
)
def test_change_with_proof(wish: Registration, attendance: Attendance, member: bool) -> None:
    world = World()
    world.gets(registering(in_person(ADA, member=False)))

    decision = world.gets(registering(wish, proven=True))

    record = world.registered(ADA)
    assert (record.attendance, record.member) == (attendance, member)
    assert said(decision) == [("ada@lab.example", "registration_changed")]


def test_change_without_proof_waits_for_the_address_on_record() -> None:
    world = World()
    world.gets(registering(in_person(ADA, member=False)))

    decision = world.gets(registering(remote(ADA, member=True)))

    assert decision.outcome is Outcome.CHALLENGED
    assert said(decision) == [("ada@lab.example", "challenge")]
    assert world.challenges[0].acts == ("attend ada@lab.example remote", "member ada@lab.example yes")
    assert world.registered(ADA).attendance is Attendance.IN_PERSON


def test_confirmed_change_is_done_and_answered_once() -> None:
    world = World()
    world.gets(registering(in_person(ADA, member=False)))
    world.gets(registering(remote(ADA, member=True)))

    decision = world.gets(a_mail(ADA, confirms=True, tokens=(world.challenges[0].token,)))

    record = world.registered(ADA)
    assert (record.attendance, record.member) == (Attendance.REMOTE, True)
    assert said(decision) == [("ada@lab.example", "registration_changed")]


def test_confirmed_cancellation_frees_the_seat() -> None:
    world = World(replace(RULES, seats=1))
    world.gets(registering(in_person(ADA)))
    world.gets(registering(in_person(BO), sender=BO))
    world.gets(a_mail(ADA, Intent.CANCELLATION))

    decision = world.gets(a_mail(ADA, confirms=True, tokens=(world.challenges[0].token,)))

    assert said(decision) == [
        ("ada@lab.example", "registration_cancelled"),
        ("bo@uni.example", "registration_confirmed"),
    ]


def test_registrar_confirms_for_a_person_without_address() -> None:
    world = World()
    kim = Registration("Kim Noaddress", attendance=Attendance.IN_PERSON)
    world.gets(registering(kim, remote(BO), sender=SECRETARY))
    switch = replace(kim, attendance=Attendance.REMOTE)
    world.gets(registering(switch, remote(BO), sender=SECRETARY))

    world.gets(a_mail(SECRETARY, confirms=True, tokens=(world.challenges[0].token,)))

    assert world.challenges[0].acts == ("attend Kim Noaddress remote",)
    assert world.registrations[1].attendance is Attendance.REMOTE


def test_group_is_seated_in_the_order_of_listing_and_answered_once() -> None:
    world = World()
    first, second, third, fourth = people(4)

    decision = world.gets(
        registering(remote(first), in_person(second), in_person(third), in_person(fourth), sender=SECRETARY)
    )

    assert said(decision) == [("office@lab.example", "registration_waitlisted")]
    assert [r.seat for r in world.registrations.values()] == [Seat.CONFIRMED] * 3 + [Seat.WAITING]
    assert decision.answers[0].facts.positions == (("p4@crowd.example", 1),)
    assert decision.answers[0].registrations == tuple(p.email for p in (first, second, third, fourth))


def test_people_listed_under_one_address_are_not_one_person() -> None:
    world = World()
    listed = [Registration(name, SECRETARY.email) for name in ("Kim Park", "Lab Office", "Jo Eng")]

    world.gets(registering(*listed, sender=SECRETARY))

    assert [(r.name, r.email) for r in world.registrations.values()] == [
        ("Kim Park", None),
        ("Lab Office", "office@lab.example"),
        ("Jo Eng", None),
    ]


def test_person_without_address_hangs_on_who_registered_them() -> None:
    world = World()

    world.gets(registering(Registration("Kim Noaddress"), remote(BO), sender=SECRETARY))
    world.gets(registering(Registration("Kim Noaddress"), remote(BO), sender=SECRETARY))

    assert [(r.name, r.email, r.registered_by) for r in world.registrations.values()] == [
        ("Kim Noaddress", None, "office@lab.example"),
        ("Bo Lindqvist", "bo@uni.example", "office@lab.example"),
    ]


@pytest.mark.parametrize(("proven", "email"), [(True, "kim@else.example"), (False, None)])
def test_address_is_added_to_a_registration_with_proof_only(proven: bool, email: str | None) -> None:
    world = World()
    world.gets(registering(Registration("Kim Noaddress"), remote(BO), sender=SECRETARY))

    world.gets(
        registering(Registration("Kim Noaddress", "kim@else.example"), sender=SECRETARY, proven=proven)
    )

    assert world.registrations[1].email == email


def test_registered_by_a_secretary_changed_by_himself() -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=SECRETARY))

    decision = world.gets(registering(remote(BO), sender=BO, proven=True))

    assert said(decision) == [("bo@uni.example", "registration_changed")]
    assert world.registered(BO).registered_by == "office@lab.example"


@pytest.mark.parametrize("proven", [True, False])
def test_what_people_said_themselves_stands_against_the_list_that_comes_after(proven: bool) -> None:
    world = World()
    world.gets(registering(in_person(BO), remote(ADA), sender=SECRETARY))
    world.gets(registering(remote(BO, member=True), sender=BO, proven=True))

    decision = world.gets(registering(in_person(BO), remote(ADA), sender=SECRETARY, proven=proven))

    record = world.registered(BO)
    assert (record.attendance, record.member, record.said_by) == (Attendance.REMOTE, True, BO.email)
    assert Flag("list_against_own_word", f"{SECRETARY.email} {BO.email}") in decision.changes
    assert said(decision) == [(SECRETARY.email, "registration_confirmed")]
    assert [one.attendance for one in decision.answers[0].facts.registrations] == [Attendance.REMOTE] * 2


def test_who_says_the_same_as_the_list_has_said_it() -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=SECRETARY))
    world.gets(registering(in_person(BO), sender=BO))

    world.gets(registering(remote(BO), sender=SECRETARY, proven=True))

    assert world.registered(BO).attendance is Attendance.IN_PERSON


def test_list_that_says_the_same_or_fills_what_nobody_said_is_no_news() -> None:
    world = World()
    world.gets(registering(Registration("Bo Lindqvist", BO.email, member=True), sender=SECRETARY))
    world.gets(registering(Registration("Bo Lindqvist", BO.email, member=True), sender=BO))

    world.gets(registering(in_person(BO, member=True), sender=SECRETARY))

    assert world.flags == []
    assert world.registered(BO).attendance is Attendance.IN_PERSON
    assert world.registered(BO).is_own_word


@pytest.mark.parametrize("by", [SECRETARY, ADA])
def test_who_has_cancelled_is_not_registered_again_by_somebody_else(by: Address) -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=SECRETARY))
    world.gets(a_mail(BO, Intent.CANCELLATION, proven=True))

    decision = world.gets(registering(in_person(BO), sender=by, proven=True))
    again = world.gets(registering(in_person(BO), sender=BO))

    assert said(decision) == [(by.email, "registration_cancelled")]
    assert decision.answers[0].facts.already
    assert [flag.code for flag in world.flags] == ["list_against_own_word"]
    assert said(again) == [(BO.email, "registration_confirmed")]


def test_registrar_s_cancellation_of_who_has_written_himself_is_confirmed_by_him() -> None:
    world = World()
    world.gets(registering(in_person(BO), in_person(ADA), sender=SECRETARY))
    world.gets(registering(remote(BO), sender=BO, proven=True))

    mail = a_mail(SECRETARY, Intent.CANCELLATION, cancels=(Person(email=BO.email),), proven=True)
    decision = world.gets(mail)

    assert world.registered(BO).seat is Seat.CONFIRMED
    assert [to for to, _ in said(decision)] == [SECRETARY.email, BO.email]
    assert world.challenges[0].address == BO.email


def test_organiser_s_command_wins_over_what_people_said() -> None:
    world = World()
    world.gets(registering(remote(BO), sender=BO))
    world.gets(a_mail(CHEF, Intent.COMMAND, commands=(f"seat {BO.email}",), proven=True))
    seated = world.registered(BO).attendance
    world.gets(a_mail(CHEF, Intent.COMMAND, commands=(f"cancel {BO.email}",), proven=True))

    world.gets(registering(in_person(BO), sender=SECRETARY))

    assert seated is Attendance.IN_PERSON
    assert world.registered(BO).seat is Seat.CONFIRMED


def test_bare_answer_in_the_thread_of_others_means_them() -> None:
    world = World()
    world.gets(registering(Registration("Bo Lindqvist", "bo@uni.example"), sender=SECRETARY))

    decision = world.gets(
        registering(
            Registration("Lab Office", SECRETARY.email, attendance=Attendance.IN_PERSON), sender=SECRETARY
        ),
        thread_registrations=(1,),
    )

    assert len(world.registrations) == 1
    assert world.registered(BO).attendance is Attendance.IN_PERSON
    assert said(decision) == [("office@lab.example", "registration_changed")]


def test_cancellation_in_the_thread_of_one_of_several_means_that_one() -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=SECRETARY))
    world.gets(registering(in_person(ADA), sender=SECRETARY))

    world.gets(a_mail(SECRETARY, Intent.CANCELLATION, proven=True), thread_registrations=(2,))

    assert (world.registered(BO).seat, world.registered(ADA).seat) == (Seat.CONFIRMED, Seat.CANCELLED)


def test_registering_somebody_again_from_another_address_changes_nothing() -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=BO))

    decision = world.gets(registering(remote(BO), sender=ADA, proven=True))

    assert world.registered(BO).attendance is Attendance.IN_PERSON
    assert said(decision) == [("ada@lab.example", "registration_confirmed")]


def test_after_a_cancellation_one_may_come_back_to_the_end_of_the_order() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))
    world.gets(a_mail(ADA, Intent.CANCELLATION, proven=True))
    later = NOON + timedelta(days=1)

    decision = world.gets(registering(in_person(ADA)), later)

    assert len(world.registrations) == 1
    assert world.registered(ADA).queued_at == later
    assert said(decision) == [("ada@lab.example", "registration_confirmed")]


def test_closed_registration_takes_changes_and_organisers_only() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))
    world.settings["registration"] = "closed"

    refused = world.gets(registering(in_person(BO), sender=BO))
    changed = world.gets(registering(remote(ADA), proven=True))
    organiser = world.gets(registering(in_person(CHEF), sender=CHEF))

    assert (refused.outcome, refused.changes) == (Outcome.REFUSED, ())
    assert said(refused) == [("bo@uni.example", "registration_closed")]
    assert said(changed) == [("ada@lab.example", "registration_changed")]
    assert said(organiser) == [("chair@meet.example", "registration_confirmed")]


def test_meeting_without_remote_counts_the_unsaid_in_person() -> None:
    world = World(replace(RULES, remote=False))

    world.gets(registering(Registration("Ada Moreau", "ada@lab.example")))

    assert world.registered(ADA).attendance is Attendance.IN_PERSON


# --- cancellations ---------------------------------------------------------------------


def test_cancelling_oneself() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))

    decision = world.gets(a_mail(ADA, Intent.CANCELLATION, proven=True))
    again = world.gets(a_mail(ADA, Intent.CANCELLATION, proven=True))

    assert world.registered(ADA).seat is Seat.CANCELLED
    assert said(decision) == [("ada@lab.example", "registration_cancelled")]
    assert again.answers[0].facts.already
    assert again.changes == ()


@pytest.mark.parametrize(
    "named", [Person("Bo Lindqvist"), Person("Lindqvist"), Person(None, "bo@uni.example")]
)
def test_cancelling_those_whom_one_registered(named: Person) -> None:
    world = World()
    world.gets(registering(in_person(BO), remote(ADA), sender=SECRETARY))

    decision = world.gets(a_mail(SECRETARY, Intent.CANCELLATION, cancels=(named,), proven=True))

    assert world.registered(BO).seat is Seat.CANCELLED
    assert world.registered(ADA).seat is Seat.CONFIRMED
    assert said(decision) == [("office@lab.example", "registration_cancelled")]


def test_cancelling_somebody_else_asks_them() -> None:
    world = World()
    world.gets(registering(in_person(BO), sender=BO))

    decision = world.gets(a_mail(ADA, Intent.CANCELLATION, cancels=(Person("Bo Lindqvist"),), proven=True))

    assert world.registered(BO).seat is Seat.CONFIRMED
    assert said(decision) == [("ada@lab.example", "confirmation_asked"), ("bo@uni.example", "challenge")]
    assert world.challenges[0].acts == ("cancel bo@uni.example",)


def test_cancelling_a_name_that_two_of_ones_own_bear_is_asked_about() -> None:
    world = World()
    two = [Registration("Kim Park", f"kim{n}@lab.example") for n in (1, 2)]
    world.gets(registering(*two, sender=SECRETARY))

    decision = world.gets(a_mail(SECRETARY, Intent.CANCELLATION, cancels=(Person("Kim Park"),), proven=True))

    assert said(decision) == [("office@lab.example", "not_found")]
    assert {record.seat for record in world.registrations.values()} == {Seat.CONFIRMED}


def test_cancelling_what_is_not_there() -> None:
    decision = World().gets(a_mail(ADA, Intent.CANCELLATION, proven=True))

    assert said(decision) == [("ada@lab.example", "not_found")]
    assert decision.answers[0].facts.extra == (("act", "cancel"), ("what", "Ada Moreau"))
    assert decision.outcome is Outcome.REFUSED


def test_cancelled_and_registered_in_one_mail_is_a_change() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))

    decision = world.gets(
        a_mail(
            ADA,
            Intent.CANCELLATION,
            Intent.REGISTRATION,
            cancels=(Person("Ada Moreau", "ada@lab.example"),),
            registrations=(remote(ADA),),
            proven=True,
        )
    )

    assert said(decision) == [("ada@lab.example", "registration_changed")]
    assert world.registered(ADA).attendance is Attendance.REMOTE


@pytest.mark.parametrize(
    ("told", "proven", "kept"),
    [
        ("Shore Institute", True, "Shore Institute"),
        ("Shore Institute", False, "Tide Lab, Harbour University"),
        ("Harbour University", True, "Tide Lab, Harbour University"),
        (None, True, "Tide Lab, Harbour University"),
    ],
)
def test_a_new_affiliation_replaces_the_old_one_with_proof(told: str | None, proven: bool, kept: str) -> None:
    world = World()
    world.gets(registering(in_person(ADA, affiliation="Tide Lab, Harbour University")))

    decision = world.gets(registering(in_person(ADA, affiliation=told), proven=proven))

    assert world.registrations[1].affiliation == kept
    changed = kept == "Shore Institute"
    assert said(decision) == [(ADA.email, "registration_changed" if changed else "registration_confirmed")]
