"""Commands run: effects, the transcript's codes, proof, staging."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.domain import (
    Address,
    Author,
    Decision,
    FileAgain,
    Flag,
    Forget,
    Intent,
    Kind,
    Outcome,
    PutSetting,
    Question,
    Reading,
    Recall,
    Release,
    Seat,
    status_of,
)
from tests.decide.making import (
    ADA,
    BO,
    CHEF,
    LATE,
    NOON,
    OTHER_TEXT,
    RULES,
    TEXT,
    World,
    a_mail,
    a_text,
    in_person,
    people,
    proposing,
    registering,
    said,
)

PEAT = a_text("Peat and ditches", OTHER_TEXT, authors=(Author("Bo Lindqvist"),))
TO_CHEF = ("chair@meet.example", "transcript")

MALLORY = Address("mallory@evil.example", "Mal Lory")


def ordering(*lines: str, sender: Address = CHEF, proven: bool = True, **fields: object) -> Reading:
    return a_mail(sender, Intent.COMMAND, commands=lines, proven=proven, **fields)


def two_proposals() -> World:
    world = World()
    world.gets(proposing())
    world.gets(proposing(PEAT, sender=BO))
    return world


def codes(decision: Decision) -> list[str]:
    return [line.code for line in decision.answers[0].facts.transcript]


def statuses(world: World) -> list[str]:
    return [status_of(record) for record in world.proposals.values()]


def test_send_in_observe_releases_nothing() -> None:
    world = two_proposals()
    world.gets(ordering("accept 1"))
    world.rules = replace(world.rules, mode="observe")

    decision = world.gets(ordering("send"))

    assert codes(decision) == ["nothing_to_send"]
    assert not [change for change in decision.changes if isinstance(change, Release)]


def test_decisions_of_one_round_wait_for_send() -> None:
    world = two_proposals()

    decision = world.gets(ordering("accept 1", "decline 2: out of scope"))

    assert decision.outcome is Outcome.COMMAND
    assert statuses(world) == ["accepted", "declined"]
    assert said(decision) == [
        TO_CHEF,
        ("ada@lab.example", "proposal_accepted"),
        ("bo@uni.example", "proposal_declined"),
    ]
    assert [answer.held for answer in decision.answers] == [None, "staged", "staged"]
    assert decision.answers[2].facts.extra == (("reason", "out of scope"),)
    assert decision.answers[0].facts.transcript[1].values == (
        ("reference", "OSM-2"),
        ("title", "Peat and ditches"),
        ("reason", "out of scope"),
    )


def test_two_decisions_for_one_person_are_one_mail() -> None:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text("Peat and ditches", OTHER_TEXT)))

    decision = world.gets(ordering("accept 1 2"))

    assert said(decision) == [TO_CHEF, ("ada@lab.example", "proposal_accepted+proposal_accepted")]
    assert [part.proposal.number for part in decision.answers[1].parts if part.proposal] == [1, 2]
    assert decision.answers[1].proposals == (1, 2)


def test_send_releases_what_waits() -> None:
    world = two_proposals()
    world.gets(ordering("accept 1 2"))

    decision = world.gets(ordering("send"))

    assert codes(decision) == ["sent"]
    assert decision.answers[0].facts.transcript[0].values == (("count", "2"),)
    assert [type(change) for change in decision.changes] == [Release]


def test_send_in_the_same_mail_lets_its_own_decisions_go() -> None:
    world = two_proposals()

    decision = world.gets(ordering("accept 1", "send"))

    assert codes(decision) == ["accepted", "sent"]
    assert [answer.held for answer in decision.answers] == [None, None]


def test_each_line_fails_for_itself() -> None:
    world = two_proposals()
    world.gets(ordering("decline 2"))

    decision = world.gets(
        ordering("accept 9", "accept 2", "decline 2", "acept 1", "accept 1", "undo 9", "send x", "send")
    )

    assert codes(decision) == [
        "unknown_number",
        "not_allowed_in_state",
        "already",
        "unknown_command",
        "accepted",
        "unknown_number",
        "unknown_command",
        "sent",
    ]
    assert statuses(world) == ["accepted", "declined"]


def test_nothing_to_send_or_undo_says_so() -> None:
    world = two_proposals()

    decision = world.gets(ordering("send", "undo", "undo 1"))

    assert codes(decision) == ["nothing_to_send", "nothing_to_undo", "nothing_to_undo"]


def test_undo_takes_the_last_round_back_and_its_mails() -> None:
    world = two_proposals()
    world.gets(ordering("waitlist 2"))
    world.gets(ordering("accept 1 2"))

    decision = world.gets(ordering("undo"))

    assert codes(decision) == ["undone", "undone"]
    assert statuses(world) == ["on_time", "waitlisted"]
    assert [c.proposals for c in decision.changes if isinstance(c, Recall)] == [(1,), (2,)]


def test_undo_of_one_decision() -> None:
    world = two_proposals()
    world.gets(ordering("accept 1 2"))

    world.gets(ordering("undo 2"))

    assert statuses(world) == ["accepted", "on_time"]


def test_merge_and_split_are_exact_opposites() -> None:
    world = two_proposals()
    before = dict(world.proposals)

    merged = world.gets(ordering("merge 1 2"))
    together = [len(record.versions) for record in world.proposals.values()]
    parted = world.gets(ordering("split 2"))

    assert (codes(merged), codes(parted)) == (["merged"], ["split"])
    assert together == [2, 1]
    assert world.proposals == before


def test_split_of_a_possible_duplicate_says_that_they_are_two() -> None:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text("Winds and other seabirds", OTHER_TEXT)))
    doubted = [record.possible_duplicate_of for record in world.proposals.values()]

    decision = world.gets(ordering("split 2"))

    assert doubted == [None, 1]
    assert codes(decision) == ["kept_apart"]
    assert [record.possible_duplicate_of for record in world.proposals.values()] == [None, None]


def test_split_of_one_that_was_never_merged_takes_its_latest_version_off() -> None:
    world = World()
    world.gets(proposing())
    world.gets(proposing(a_text(abstract=OTHER_TEXT)))

    decision = world.gets(ordering("split 1", "split 1"))

    assert codes(decision) == ["split", "not_allowed_in_state"]
    assert [record.versions[0].text.abstract for record in world.proposals.values()] != [OTHER_TEXT] * 2
    assert list(world.proposals) == [1, 2]


def test_extension_for_all_makes_what_came_meanwhile_on_time() -> None:
    world = World()
    world.gets(proposing(), LATE)

    decision = world.gets(ordering("extend 2027-04-20"), LATE + timedelta(hours=9))
    later = world.gets(proposing(PEAT, sender=BO), LATE + timedelta(days=2))

    assert statuses(world) == ["on_time", "on_time"]
    assert said(decision) == [TO_CHEF, ("ada@lab.example", "deadline_extended")]
    assert decision.answers[1].held == "staged"
    assert said(later) == [("bo@uni.example", "proposal_received")]


def test_extension_for_one_person_who_has_sent_nothing_yet() -> None:
    world = World()

    decision = world.gets(ordering("extend ada@lab.example 2027-04-20"))
    hers = world.gets(proposing(), LATE)
    his = world.gets(proposing(PEAT, sender=BO), LATE)

    assert said(decision) == [TO_CHEF, ("ada@lab.example", "deadline_extended")]
    assert said(hers) == [("ada@lab.example", "proposal_received")]
    assert said(his) == [("bo@uni.example", "proposal_late")]


def test_extension_of_a_proposal_by_its_number() -> None:
    world = two_proposals()

    decision = world.gets(ordering("extend OSM-2 2027-04-20", "extend OSM-9 2027-04-20"))
    world.gets(proposing(a_text(abstract=TEXT + " More.")), LATE)
    world.gets(proposing(replace(PEAT, abstract=OTHER_TEXT + " More."), sender=BO), LATE)

    assert codes(decision) == ["extended_for", "unknown_number"]
    assert said(decision)[1:] == [("bo@uni.example", "deadline_extended")]
    assert [[v.on_time for v in record.versions] for record in world.proposals.values()] == [
        [True, False],
        [True, True],
    ]


def test_merge_of_what_is_not_there_or_merged_already() -> None:
    world = two_proposals()
    world.gets(ordering("merge 1 2"))

    decision = world.gets(ordering("merge 1 2", "merge 1 9", "merge 2 1", "merge 9 1", "split 9", "accept 2"))

    assert codes(decision) == [
        "not_allowed_in_state",
        "unknown_number",
        "not_allowed_in_state",
        "unknown_number",
        "unknown_number",
        "not_allowed_in_state",
    ]


def test_split_of_the_whole_gives_back_what_was_merged_into_it() -> None:
    world = two_proposals()
    before = dict(world.proposals)
    world.gets(ordering("merge 1 2"))

    world.gets(ordering("split 1"))

    assert world.proposals == before


def test_seat_and_cancel_tell_the_person() -> None:
    world = World()
    crowd = people(4)
    for person in crowd:
        world.gets(registering(in_person(person), sender=person))

    decision = world.gets(
        ordering("seat p4@crowd.example", "cancel Person Number1", "seat nobody@else.example")
    )

    assert codes(decision) == ["seat_given", "registration_cancelled", "unknown_person"]
    assert said(decision)[1:] == [
        ("p4@crowd.example", "registration_confirmed"),
        ("p1@crowd.example", "registration_cancelled"),
        ("p3@crowd.example", "registration_confirmed"),
    ]
    assert [world.registered(person).seat for person in crowd] == [
        Seat.CANCELLED,
        Seat.CONFIRMED,
        Seat.CONFIRMED,
        Seat.CONFIRMED,
    ]


def test_name_of_two_people_is_asked_about() -> None:
    world = World()
    for address in ("kim1@a.example", "kim2@b.example"):
        person = Address(address, "Kim Park")
        world.gets(registering(in_person(person), sender=person))

    decision = world.gets(ordering("cancel Kim Park"))

    assert codes(decision) == ["ambiguous_person"]
    assert world.registered(Address("kim1@a.example")).seat is Seat.CONFIRMED


def test_accepted_speaker_leaves_the_count_and_the_next_one_moves_up() -> None:
    world = World(replace(RULES, seats=1))
    world.gets(proposing())
    world.gets(registering(in_person(ADA)))
    world.gets(registering(in_person(BO), sender=BO))

    decision = world.gets(ordering("accept 1"))

    assert world.registered(ADA).reserved
    assert world.registered(BO).seat is Seat.CONFIRMED
    assert ("bo@uni.example", "registration_confirmed") in said(decision)


def test_answer_to_a_question_goes_to_who_asked() -> None:
    world = World()
    world.gets(a_mail(ADA, Intent.QUESTION, visible_text="Is there a projector?"))

    decision = world.gets(ordering("answer 1: Yes, two.", "answer 7: No."))

    assert codes(decision) == ["question_answered", "unknown_number"]
    assert said(decision)[1] == ("ada@lab.example", "question_answered")
    assert decision.answers[1].facts.extra == (("text", "Yes, two."), ("organiser", "Chris Hair"))
    assert world.questions == [
        Question(ADA, "Is there a projector?", "en", NOON, world.questions[0].message_id, 1, answered=True)
    ]


def test_answer_of_several_lines_is_one_answer() -> None:
    world = World()
    world.gets(a_mail(ADA, Intent.QUESTION))

    decision = world.gets(ordering("answer 1: Yes, two.", "One is in room 5.", "Chris", "status"))

    assert codes(decision) == ["question_answered", "status"]
    assert decision.answers[1].facts.extra[0] == ("text", "Yes, two.\nOne is in room 5.")


def test_sentences_beside_commands_are_passed_over_and_slips_are_not() -> None:
    world = two_proposals()

    decision = world.gets(ordering("accept 1", "See you all on Monday!", "acept 2", "and 2 as well"))

    assert codes(decision) == ["accepted", "unknown_command", "unknown_command"]


def test_registration_closes_and_opens() -> None:
    world = World()

    world.gets(ordering("close registration"))
    closed = world.gets(registering(in_person(ADA)))
    decision = world.gets(ordering("open registration"))
    opened = world.gets(registering(in_person(ADA)))

    assert [answer[1] for answer in said(closed) + said(opened)] == [
        "registration_closed",
        "registration_confirmed",
    ]
    assert PutSetting("registration", "open") in decision.changes


def test_looking_changes_nothing() -> None:
    world = two_proposals()

    decision = world.gets(ordering("list", "show 2", "show 9", "status", "help"))

    assert codes(decision) == ["listing", "shown", "unknown_number", "status", "help"]
    assert decision.changes == ()
    assert dict(decision.answers[0].facts.transcript[3].values) == {
        "proposals": "2",
        "confirmed": "0",
        "waiting": "0",
        "seats": "2",
        "held": "0",
    }
    assert [record.number for record in decision.answers[0].facts.proposals] == [1, 2]


def test_list_of_people_names_who_comes_and_how_full_it_is() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))
    world.gets(registering(in_person(BO), sender=BO))
    world.gets(a_mail(BO, Intent.CANCELLATION, proven=True))

    decision = world.gets(ordering("list of participants please", proven=False))

    assert codes(decision) == ["people", "status"]
    assert [record.email for record in decision.answers[0].facts.registrations] == ["ada@lab.example"]


def test_mail_left_alone_is_filed_again() -> None:
    decision = World().gets(ordering("file 412"))

    assert decision.changes == (FileAgain(412),)


def test_courtesies_around_commands_are_passed_over() -> None:
    world = two_proposals()

    decision = world.gets(ordering("Bonjour,", "merci d'accepter OSM-1", "Merci,", "--", "decline 2"))

    assert codes(decision) == ["accepted"]
    assert statuses(world) == ["accepted", "on_time"]


# --- proof -----------------------------------------------------------------------------


def test_command_without_proof_waits_for_the_organiser_s_yes() -> None:
    world = two_proposals()

    asked = world.gets(ordering("accept 1", proven=False))
    before = statuses(world)
    decision = world.gets(a_mail(CHEF, confirms=True, tokens=(world.challenges[0].token,)))

    assert said(asked) == [("chair@meet.example", "challenge")]
    assert Flag("command_without_proof", "chair@meet.example") in asked.changes
    assert world.challenges[0].acts == ("command accept 1",)
    assert before == ["on_time", "on_time"]
    assert codes(decision) == ["accepted"]
    assert statuses(world) == ["accepted", "on_time"]


def test_looking_needs_no_proof() -> None:
    assert codes(two_proposals().gets(ordering("list", proven=False))) == ["listing"]


def test_command_of_somebody_else_is_shown_and_not_run() -> None:
    world = two_proposals()

    decision = world.gets(ordering("accept 1", sender=BO, visible_text="accept 1"))

    assert statuses(world) == ["on_time", "on_time"]
    assert (decision.answers, decision.keep_content) == ((), False)
    assert decision.changes == (Flag("command_by_stranger", "bo@uni.example"),)


@pytest.mark.parametrize(
    "text",
    [
        "accept 1",
        "accept 1 2",
        "Hello,\n\nACCEPT #1\n\nThanks",
        "decline 1: it is mine that counts",
        "merge 1 2",
        "split 1",
        "waitlist OSM-2",
        "extend 2027-06-01",
        "seat mallory@evil.example",
        "forget ada@lab.example",
        "close registration",
        "fermer les inscriptions",
        "accepter 2",
        "refuser 1 : trop long",
        "file 3",
        "answer 1: no",
        "send",
    ],
)
def test_orders_of_a_stranger_are_told_and_not_kept(text: str) -> None:
    decision = two_proposals().gets(a_mail(MALLORY, visible_text=text))

    assert decision.changes == (Flag("command_by_stranger", MALLORY.email),)
    assert (decision.outcome, decision.answers, decision.keep_content) == (Outcome.REFUSED, (), False)


@pytest.mark.parametrize(
    "text",
    [
        "Could you please extend the deadline until 2027-06-01?",
        "Please extend the deadline to 9 April, I am travelling.",
        "I hope that you accept 2 proposals per author.",
        "We accept the invitation of 1 April.",
        "cancel ada@lab.example",
        "list",
        "Will you send the programme?",
        "Lunch on Thursday?\n\nAda",
        "Merci de prolonger la date limite pour tout le monde au 9 avril.",
    ],
)
def test_who_asks_for_something_gives_no_orders(text: str) -> None:
    decision = two_proposals().gets(a_mail(MALLORY, visible_text=text))

    assert Flag("command_by_stranger", MALLORY.email) not in decision.changes


def test_order_beside_a_wish_is_told_and_the_wish_is_done() -> None:
    world = two_proposals()

    decision = world.gets(
        registering(in_person(MALLORY), sender=MALLORY, visible_text="Register me\naccept 1")
    )

    assert statuses(world) == ["on_time", "on_time"]
    assert said(decision) == [(MALLORY.email, "registration_confirmed")]
    assert Flag("command_by_stranger", MALLORY.email) in decision.changes
    assert decision.keep_content


def test_homograph_of_an_organiser_is_a_stranger() -> None:
    world = two_proposals()

    world.gets(ordering("accept 1", sender=Address("ch\u0430ir@meet.example", "Chris Hair")))

    assert statuses(world) == ["on_time", "on_time"]


def test_vacation_reply_and_backlog_run_nothing() -> None:
    world = two_proposals()
    quiet = replace(world, rules=replace(RULES, backlog_before=NOON + timedelta(seconds=1)))

    world.gets(replace(ordering("accept 1"), kind=Kind.AUTO_REPLY))
    quiet.gets(ordering("accept 1"))

    assert statuses(world) == ["on_time", "on_time"]
    assert statuses(quiet) == ["on_time", "on_time"]


def test_brake_does_not_hold_an_organiser_who_has_proof() -> None:
    world = two_proposals()

    proven = world.gets(ordering("accept 1"), recent_answers=99)
    asked = world.gets(ordering("accept 2", proven=False))
    confirmed = world.gets(
        a_mail(CHEF, confirms=True, tokens=(world.challenges[0].token,)), recent_answers=99
    )

    assert [codes(proven), codes(confirmed)] == [["accepted"], ["accepted"]]
    assert [answer.template for answer in asked.answers] == ["challenge"]


def test_brake_holds_who_only_bears_an_organiser_s_name() -> None:
    decision = two_proposals().gets(ordering("accept 1", proven=False), recent_answers=99)

    assert decision.answers == ()
    assert Flag("braked", CHEF.email) in decision.changes


def test_commands_end_at_the_signature_mark() -> None:
    world = two_proposals()

    world.gets(ordering("accept 1", "-- ", "accept 2"))

    assert statuses(world) == ["accepted", "on_time"]


def test_erasing_a_person_is_confirmed_even_with_proof() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))

    asked = world.gets(ordering("forget ada@lab.example"))
    decision = world.gets(a_mail(CHEF, confirms=True, tokens=(world.challenges[0].token,)))

    assert said(asked) == [("chair@meet.example", "transcript+challenge")]
    assert codes(asked) == ["confirmation_asked"]
    assert Forget("ada@lab.example") in decision.changes
    assert codes(decision) == ["forgotten"]
