"""Who is answered, where, in which language, and who never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.decide import decide
from mailbot.domain import (
    Address,
    Attachment,
    Bounce,
    Decision,
    Flag,
    Intent,
    Kind,
    Known,
    KnownMail,
    MarkBounced,
    Outcome,
    Person,
    PutQuestion,
    Question,
    Reading,
    Seat,
)
from tests.decide.making import (
    ADA,
    BO,
    BOT,
    CHEF,
    DEADLINE,
    LATE,
    NOON,
    RULES,
    World,
    a_mail,
    a_text,
    in_person,
    our_mail,
    people,
    proposing,
    registering,
    said,
)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.HUMAN])
def test_machines_are_never_answered(kind: Kind) -> None:
    mail = replace(proposing(), kind=kind)

    decision = decide(mail, NOON, Known(), RULES)

    assert decision == Decision(Outcome.MACHINE, f"a machine wrote it: {kind}", keep_content=False)


@pytest.mark.parametrize("mail", [proposing(sender=BOT), replace(proposing(), loop=True)])
def test_own_mail_is_never_answered(mail: Reading) -> None:
    decision = decide(mail, NOON, Known(), RULES)

    assert (decision.outcome, decision.answers, decision.changes) == (Outcome.MACHINE, (), ())


def test_bounce_of_our_answer_marks_the_address() -> None:
    sent = our_mail(ADA)
    bounce = Bounce("Ada@lab.example", "5.1.1", True, sent.message_id)
    mail = a_mail(Address("mailer-daemon@lab.example"), kind=Kind.BOUNCE, bounce=bounce)

    decision = decide(mail, NOON, Known(answered=(sent,)), RULES)

    assert decision.changes == (MarkBounced("ada@lab.example", "5.1.1", True, sent.message_id),)
    assert decision.answers == ()


@pytest.mark.parametrize(
    "bounce",
    [
        Bounce("ada@lab.example", "4.4.1", False, "ours@meet.example"),
        Bounce("ada@lab.example", "5.1.1", True, "somebody@else.example"),
        Bounce("ada@lab.example", "5.1.1", True, None),
    ],
)
def test_delays_and_bounces_of_others_mark_nobody(bounce: Bounce) -> None:
    ours = replace(our_mail(ADA), message_id="ours@meet.example")
    mail = a_mail(None, kind=Kind.BOUNCE, bounce=bounce)

    decision = decide(mail, NOON, Known(answered=(ours,)), RULES)

    assert decision.changes == ()


def test_question_is_passed_on_and_told_so() -> None:
    mail = a_mail(ADA, Intent.QUESTION, visible_text="Is there a projector?")

    decision = decide(mail, NOON, Known(), RULES)

    question = Question(ADA, "Is there a projector?", "en", NOON, mail.message_id)
    assert decision.outcome is Outcome.QUESTION
    assert decision.changes == (PutQuestion(question),)
    assert said(decision) == [("ada@lab.example", "question_forwarded")]


def test_organisers_questions_are_their_own_affair() -> None:
    decision = decide(a_mail(CHEF, Intent.QUESTION), NOON, Known(), RULES)

    assert (decision.changes, decision.answers) == ((), ())


def test_several_wishes_are_one_answer_of_several_parts() -> None:
    mail = a_mail(
        ADA,
        Intent.PROPOSAL,
        Intent.REGISTRATION,
        Intent.QUESTION,
        proposals=(a_text(),),
        registrations=(in_person(ADA),),
    )

    decision = decide(mail, NOON, Known(), RULES)

    assert said(decision) == [
        ("ada@lab.example", "proposal_received+registration_confirmed+question_forwarded")
    ]
    assert len(decision.answers[0].parts) == 3
    assert decision.answers[0].facts.registrations == decision.answers[0].parts[1].registrations


def test_none_of_our_business_leaves_no_content() -> None:
    decision = decide(a_mail(ADA), NOON, Known(), RULES)

    assert decision == Decision(
        Outcome.LEFT_ALONE,
        "none of our business",
        intents=frozenset({Intent.OTHER}),
        keep_content=False,
    )


@pytest.mark.parametrize(
    ("mail", "code"),
    [
        (a_mail(ADA, proposals=(a_text(),)), "maybe_proposal"),
        (a_mail(ADA, registrations=(in_person(ADA),)), "maybe_registration"),
    ],
)
def test_what_may_be_for_us_is_never_left_alone_in_silence(mail: Reading, code: str) -> None:
    decision = decide(mail, NOON, Known(), RULES)

    assert decision.changes == (Flag(code, "ada@lab.example"),)
    assert (decision.answers, decision.keep_content) == ((), True)


def test_mail_without_a_sender_is_shown_and_not_answered() -> None:
    decision = decide(a_mail(None, Intent.PROPOSAL, proposals=(a_text(),)), NOON, Known(), RULES)

    assert (decision.answers, decision.keep_content) == ((), False)
    assert decision.changes == (Flag("no_sender", NOON.isoformat(timespec="seconds")),)


@pytest.mark.parametrize(
    ("mail", "answer"),
    [
        (a_mail(ADA, proposals=(a_text(),)), "proposal_received"),
        (a_mail(ADA, registrations=(in_person(ADA),)), "registration_confirmed"),
        (a_mail(ADA, attachments=(Attachment("talk.pages", "application/zip", 9),)), "proposal_incomplete"),
        (a_mail(ADA, visible_text="And the dinner?"), "question_forwarded"),
    ],
)
def test_mail_left_alone_is_taken_as_meant_when_an_organiser_says_so(mail: Reading, answer: str) -> None:
    before = KnownMail(1, mail.message_id, mail.fingerprint, NOON, Outcome.LEFT_ALONE, meant=True)

    decision = decide(mail, NOON, Known(same_mail=before), RULES)

    assert said(decision) == [("ada@lab.example", answer)]


@pytest.mark.parametrize("own", [CHEF, Address("bot@meet.example")])
def test_organiser_whose_address_the_bot_writes_from_is_a_person_and_the_bot_is_not(own: Address) -> None:
    rules = replace(RULES, meeting=replace(RULES.meeting, sender=own))
    mail = a_mail(CHEF, Intent.COMMAND, commands=("list",), proven=True)

    decision = decide(mail, NOON, Known(), rules)
    looped = decide(replace(mail, loop=True), NOON, Known(), rules)

    assert said(decision) == [(CHEF.email, "transcript")]
    assert (looped.outcome, looped.answers) == (Outcome.MACHINE, ())


# --- where and how ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "reply_to", "to"),
    [
        (ADA, None, "ada@lab.example"),
        (ADA, Address("group@lab.example"), "group@lab.example"),
        (ADA, Address("ada@home.example"), "ada@lab.example"),
        (ADA, Address("victim@sub.lab.example"), "ada@lab.example"),
        (Address("no-reply@lab.example"), None, None),
        (Address("MAILER-DAEMON@lab.example"), None, None),
    ],
)
def test_answers_go_to_from_or_a_reply_to_of_its_domain(
    sender: Address, reply_to: Address | None, to: str | None
) -> None:
    decision = decide(proposing(sender=sender, reply_to=reply_to), NOON, Known(), RULES)

    assert [answer.to.email for answer in decision.answers] == ([to] if to else [])


@pytest.mark.parametrize(("spoken", "used"), [("en", "en"), ("fr", "fr"), ("de", "en+fr"), (None, "en+fr")])
def test_language_of_the_person_else_all_of_the_meeting_s(spoken: str | None, used: str) -> None:
    decision = decide(proposing(language=spoken), NOON, Known(), RULES)

    assert decision.answers[0].language == used


def test_short_reply_without_a_language_is_answered_in_the_record_s() -> None:
    world = World()
    world.gets(proposing(language="fr"))

    decision = world.gets(a_mail(ADA, Intent.WITHDRAWAL, language=None, proven=True))

    assert decision.answers[0].language == "fr"


def test_brake_records_and_stays_silent() -> None:
    world = World()

    decision = world.gets(proposing(), recent_answers=RULES.answers_per_sender)

    assert decision.outcome is Outcome.BRAKED
    assert decision.answers == ()
    assert Flag("braked", "ada@lab.example") in decision.changes
    assert list(world.proposals) == [1]


def test_brake_does_not_hold_the_mails_of_those_who_move_up() -> None:
    world = World(replace(RULES, seats=1))
    world.gets(registering(in_person(ADA)))
    world.gets(registering(in_person(BO), sender=BO))

    decision = world.gets(a_mail(ADA, Intent.CANCELLATION, proven=True), recent_answers=99)

    assert said(decision) == [("bo@uni.example", "registration_confirmed")]


def test_backlog_is_recorded_and_not_answered() -> None:
    rules = replace(RULES, backlog_before=NOON + timedelta(seconds=1))

    decision = decide(proposing(), NOON, Known(), rules)

    assert decision.outcome is Outcome.FILED
    assert decision.answers == ()


def test_reused_message_id_is_flagged() -> None:
    mail = proposing()

    decision = decide(mail, NOON, Known(same_id_other_content=True), RULES)

    assert Flag("same_id_other_content", mail.message_id or "") in decision.changes


# --- the same mail again ---------------------------------------------------------------


def test_copy_delivered_later_changes_nothing() -> None:
    world = World()
    mail = proposing()
    world.gets(mail)

    decision = world.gets(mail, LATE)

    assert (decision.outcome, decision.changes, decision.answers) == (Outcome.FILED, (), ())


def test_earlier_copy_makes_a_late_proposal_on_time_and_corrects_the_answer() -> None:
    world = World()
    mail = proposing()
    late = world.gets(mail, LATE)

    decision = world.gets(mail, DEADLINE)

    version = world.proposals[1].versions[0]
    assert said(late) == [("ada@lab.example", "proposal_late")]
    assert said(decision) == [("ada@lab.example", "proposal_received")]
    assert (version.received_at, version.on_time) == (DEADLINE, True)


def test_earlier_copy_of_a_mail_on_time_moves_its_time_alone() -> None:
    world = World()
    mail = proposing()
    world.gets(mail, NOON)

    decision = world.gets(mail, NOON - timedelta(hours=1))

    assert decision.answers == ()
    assert world.proposals[1].versions[0].received_at == NOON - timedelta(hours=1)


def test_earlier_copy_of_a_registration_moves_it_up_the_list() -> None:
    world = World(replace(RULES, seats=0))
    mine = registering(in_person(ADA))
    world.gets(registering(in_person(BO), sender=BO), NOON)
    world.gets(mine, NOON + timedelta(hours=1))

    world.gets(mine, NOON - timedelta(hours=1))

    assert world.registered(ADA).queued_at < world.registered(BO).queued_at


def test_second_copy_of_a_refused_mail_is_not_answered_again() -> None:
    mail = a_mail(ADA, Intent.CANCELLATION)
    refused = KnownMail(1, mail.message_id, mail.fingerprint, NOON, Outcome.REFUSED)

    decision = decide(mail, NOON, Known(same_mail=refused), RULES)

    assert (decision.outcome, decision.answers) == (Outcome.REFUSED, ())


def test_refused_late_mail_with_an_earlier_copy_is_decided_anew() -> None:
    mail = proposing()
    refused = KnownMail(1, mail.message_id, mail.fingerprint, LATE, Outcome.REFUSED)

    decision = decide(mail, DEADLINE, Known(same_mail=refused), replace(RULES, late="refuse"))

    assert said(decision) == [("ada@lab.example", "proposal_received")]


def test_changing_senders_cannot_make_us_write_to_one_person_again_and_again() -> None:
    world = World()
    world.gets(registering(in_person(ADA)))
    forgers = people(5)

    decisions = [
        world.gets(a_mail(forger, Intent.CANCELLATION, cancels=(Person(email=ADA.email),)))
        for forger in forgers
    ]

    asked = [ADA.email in [answer.to.email for answer in decision.answers] for decision in decisions]
    assert asked == [True, True, True, False, False]
    assert [flag.code for flag in world.flags if flag.about == ADA.email] == ["braked", "braked"]
    assert world.registered(ADA).seat is Seat.CONFIRMED


def test_nothing_goes_to_an_address_that_bounces_until_it_writes_again() -> None:
    world = World(rules=replace(RULES, seats=1))
    world.gets(registering(in_person(ADA), proven=True))
    world.gets(registering(in_person(BO), sender=BO))

    freed = world.gets(a_mail(ADA, Intent.CANCELLATION, proven=True), unreachable=(BO.email,))
    again = world.gets(registering(in_person(BO), sender=BO), unreachable=(BO.email,))

    assert said(freed) == [(ADA.email, "registration_cancelled")]
    assert world.registered(BO).seat is Seat.CONFIRMED
    assert said(again) == [(BO.email, "registration_confirmed")]
