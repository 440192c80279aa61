"""Whole digests from whole desks; what was shown once is not told again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from mailbot.domain import (
    FLAG_CODES,
    Address,
    ArrivalKey,
    Attendance,
    Challenge,
    Desk,
    Digest,
    DigestLine,
    MarkBounced,
    NotedFlag,
    OutboxState,
    Outcome,
    Poll,
    Problem,
    QuarantinedMail,
    Question,
    Seat,
    Standing,
)
from mailbot.report.digest import Reader, after, digest, tells_news
from mailbot.report.digest_lines import MOST, PERHAPS
from mailbot.report.seen import Seen, as_text, from_text
from mailbot.shipped import shipped
from tests.report.making import (
    DEADLINE,
    EMPTY,
    NOW,
    RULES,
    TEXT,
    a_mail,
    a_proposal,
    a_registration,
    a_row,
    a_version,
)

ADA = Reader("ada@example.org", frozenset({"ada"}), lambda mail: f"heading {mail}")
BO = Reader("bo@example.org")
OF_ONE = {"reference": "TIDE-1", "title": str(TEXT.title), "who": "Nora Lindqvist"}
OF_TWO = OF_ONE | {"reference": "TIDE-2"}
AFTER = DEADLINE + timedelta(seconds=1)
INCOMPLETE = a_version(text=replace(TEXT, abstract=None, problems=(Problem.NO_ABSTRACT,)))


def made(desk: Desk, seen: Seen = Seen(), reader: Reader = ADA, at: object = NOW) -> Digest:  # noqa: B008
    return digest(desk, seen, reader, RULES, at=at, deadline=DEADLINE)  # type: ignore[arg-type]


def told(code: str, *commands: str, **values: str) -> DigestLine:
    return DigestLine(code, tuple(values.items()), commands)


_SEATS = ("seats", "in_person", "remote", "waiting")


def counts(**others: int) -> tuple[tuple[str, int], ...]:
    names = [
        "mails",
        "unaccounted",
        "proposals",
        "needs_correction",
        "late",
        "seats",
        "in_person",
        "remote",
        "waiting",
    ]
    return tuple((name, others.get(name, 2 if name == "seats" else 0)) for name in names)


def test_nothing_is_no_news() -> None:
    it = made(EMPTY)

    assert it == Digest(at=NOW, days_left=10, counts=counts())
    assert not tells_news(it, Seen(), ADA)


def test_first_digest_tells_all_that_is_there() -> None:
    desk = replace(
        EMPTY,
        proposals=(a_proposal(1), a_proposal(2, INCOMPLETE), a_proposal(3, standing=Standing.WITHDRAWN)),
        registrations=(
            a_registration(1),
            a_registration(2, "Ole Berg", seat=Seat.WAITING),
            a_registration(3, "Eva Holm", attendance=Attendance.REMOTE),
            a_registration(4, "Udo Kern", seat=Seat.CANCELLED),
        ),
        mails=(a_mail(1, Outcome.FILED), a_mail(2)),
    )

    assert made(desk) == Digest(
        at=NOW,
        days_left=10,
        counts=counts(mails=2, proposals=2, needs_correction=1, in_person=1, remote=1, waiting=1),
        new=(
            told("proposal_new", reference="TIDE-1", title=str(TEXT.title), who="Nora Lindqvist"),
            told("proposal_new", reference="TIDE-2", title=str(TEXT.title), who="Nora Lindqvist"),
            told("registration_new", who="Nora Lindqvist", how="in_person", seat="confirmed"),
            told("registration_new", who="Ole Berg", how="in_person", seat="waiting"),
            told("registration_new", who="Eva Holm", how="remote", seat="confirmed"),
        ),
        changed=(told("withdrawn", reference="TIDE-3", title=str(TEXT.title)),),
        waiting=(told("incomplete", **OF_TWO),),
        left_alone=(
            told("left_alone", "file 2", number="2", at="2026-02-20T08:00:00+01:00", heading="heading 2"),
        ),
    )


def test_what_was_shown_is_not_told_again_and_changes_are() -> None:
    first = replace(
        EMPTY,
        proposals=(a_proposal(1), a_proposal(2), a_proposal(3), a_proposal(4)),
        registrations=(
            a_registration(1),
            a_registration(2, "Ole Berg", seat=Seat.WAITING),
            a_registration(3, "Eva Holm"),
        ),
        mails=(a_mail(5),),
        flags=(NotedFlag(3, "restored", "TIDE-1"),),
    )
    seen = after(first, Seen(), [("ada@example.org", made(first))])
    then = replace(
        first,
        proposals=(
            a_proposal(1, a_version(), a_version()),
            a_proposal(2, standing=Standing.WITHDRAWN),
            a_proposal(3, standing=Standing.MERGED, merged_into=1),
            a_proposal(4, standing=Standing.ACCEPTED),
        ),
        registrations=(
            a_registration(1, seat=Seat.CANCELLED),
            a_registration(2, "Ole Berg"),
            a_registration(3, "Eva Holm", attendance=Attendance.REMOTE),
        ),
    )

    assert not tells_news(made(first, seen), seen, ADA)
    it = made(then, from_text(as_text(seen)))
    assert (it.new, it.left_alone, it.needs) == ((), (), ())
    assert it.changed == (
        told("version_new", reference="TIDE-1", title=str(TEXT.title)),
        told("withdrawn", reference="TIDE-2", title=str(TEXT.title)),
        told("merged", reference="TIDE-3", title=str(TEXT.title), into="TIDE-1"),
        told("decided", reference="TIDE-4", title=str(TEXT.title), standing="accepted"),
        told("registration_cancelled", who="Nora Lindqvist"),
        told("promoted", who="Ole Berg"),
        told("registration_changed", who="Eva Holm", how="remote", seat="confirmed"),
    )
    assert tells_news(it, seen, ADA)


def test_needs_come_first_things_first_with_their_commands() -> None:
    jon = Address("jon@example.com", "Jón Þórsson")
    poll = Poll("ada", NOW, NOW - timedelta(hours=2), "no answer", 5)
    desk = replace(
        EMPTY,
        paused="login refused",
        polls=(poll,),
        questions=(
            Question(jon, "Is there a bus?", "en", NOW, None, id=1, answered=True),
            Question(jon, "And lunch?", "en", NOW, None, id=2),
        ),
        mails=(a_mail(7),),
        flags=(
            NotedFlag(1, "maybe_proposal", "zoe@example.com", mail=7),
            NotedFlag(2, "possible_duplicate", "TIDE-2 TIDE-1", mail=8),  # the record itself tells it
            NotedFlag(3, "forward_time", "jon@example.com 2026-02-01T09:03:04+01:00", mail=9),
        ),
        outbox=(
            a_row(1, "proposal_accepted", OutboxState.HELD),
            a_row(2, "challenge", OutboxState.HELD),
            a_row(3, "proposal_accepted+proposal_declined", OutboxState.HELD),
        ),
        proposals=(a_proposal(1), a_proposal(2, possible_duplicate_of=1)),
    )

    assert made(desk).needs == (
        told("paused", reason="login refused"),
        told("inbox_away", inbox="ada", error="no answer"),
        told("question", "answer 2: ", number="2", who="Jón Þórsson", text="And lunch?"),
        told("perhaps_for_us", "file 7", number="7", at="2026-02-20T08:00:00+01:00", heading="heading 7"),
        told("staged", "send", count="2"),
        told("possible_duplicate", "merge 1 2", "split 2", reference="TIDE-2", other="TIDE-1"),
        told("forward_time", who="jon@example.com", at="2026-02-01T09:03:04+01:00"),
    )


def test_others_hear_of_what_may_be_for_us_but_not_from_whom() -> None:
    flag = NotedFlag(1, "maybe_registration", "zoe@example.com", mail=7)
    desk = replace(EMPTY, mails=(a_mail(7), a_mail(8)), flags=(flag,))

    it = made(desk, reader=replace(BO, heading=lambda mail: f"zoe@example.com, {mail}"))

    at = "2026-02-20T08:00:00+01:00"
    assert it.needs == (told("perhaps_for_us", "file 7", number="7", at=at, heading=""),)
    assert it.left_alone == ()


def test_after_the_close_each_proposal_waits_for_a_decision() -> None:
    desk = replace(EMPTY, proposals=(a_proposal(1), a_proposal(2, standing=Standing.DECLINED)))

    it = made(desk, at=DEADLINE + timedelta(seconds=1))

    commands = ("accept 1", "waitlist 1", "decline 1: ")
    values = {"reference": "TIDE-1", "title": str(TEXT.title), "who": "Nora Lindqvist"}
    assert (it.needs, it.days_left) == ((told("undecided", *commands, **values),), -1)


def test_waiting_failed_and_quarantined() -> None:
    challenge = Challenge("t", "jon@example.com", ("withdraw 9", "cancel a@b.org"), "x", NOW + timedelta(1))
    bounce = MarkBounced("old@example.com", "5.1.1", permanent=True, message_id=None)
    strange = QuarantinedMail(2, ArrivalKey("ada", 1, 1), NOW, "20 s", NOW, b"")
    desk = replace(
        EMPTY,
        proposals=(a_proposal(1, standing=Standing.ACCEPTED), a_proposal(2, standing=Standing.ACCEPTED)),
        challenges=(challenge, replace(challenge, used=True), replace(challenge, expires_at=NOW)),
        bounced=(bounce, bounce),
        quarantined=(strange, replace(strange, id=3, released=True)),
        outbox=(
            a_row(4, "challenge", OutboxState.REFUSED, last_error="550 no such user"),
            a_row(5, "challenge", OutboxState.UNKNOWN),
            a_row(6, "challenge", OutboxState.SENT, sent_at=NOW.astimezone(UTC)),
        ),
    )

    it = made(desk)
    registered = made(replace(desk, registrations=(a_registration(1),)))

    assert it.waiting == (
        told("challenge_open", who="jon@example.com", acts="withdraw 9; cancel a@b.org"),
        told("accepted_not_registered", reference="TIDE-1", who="Nora Lindqvist"),
        told("accepted_not_registered", reference="TIDE-2", who="Nora Lindqvist"),
    )
    assert registered.waiting == it.waiting[:1]
    assert it.failed == (
        told("bounced", address="old@example.com", status="5.1.1"),
        told("refused", number="4", to="nora@example.net", error="550 no such user"),
        told("unknown", number="5", to="nora@example.net"),
    )
    assert it.quarantined == (told("quarantined", number="2", why="20 s"),)


def test_open_point_is_news_once_and_settling_it_is_none() -> None:
    open_ = replace(EMPTY, bounced=(MarkBounced("old@example.com", None, permanent=True, message_id=None),))
    seen = after(open_, Seen(), [("ada@example.org", made(open_))])

    assert tells_news(made(open_), Seen(), ADA)
    assert not tells_news(made(open_, seen), seen, ADA)
    assert tells_news(made(open_, seen, BO), seen, BO)
    assert not tells_news(made(EMPTY, seen), seen, ADA)


def test_who_tries_again_and_again_is_told_of_once_and_many_who_try_are_counted() -> None:
    one = tuple(NotedFlag(n, "command_by_stranger", "eve@example.net") for n in range(1, 50))
    many = tuple(NotedFlag(n, "command_by_stranger", f"eve{n}@example.net") for n in range(1, MOST + 20))

    told_once = made(replace(EMPTY, flags=one)).needs
    counted = made(replace(EMPTY, flags=many)).needs

    assert told_once == (told("command_by_stranger", who="eve@example.net"),)
    assert (len(counted), counted[-1]) == (MOST + 1, told("more", count="19"))


def test_long_lists_end_with_how_many_more() -> None:
    people = tuple(a_registration(n, f"Person{n} Test") for n in range(MOST + 12))

    it = made(replace(EMPTY, registrations=people))

    assert len(it.new) == MOST + 1
    assert it.new[-1] == told("more", count="12")


def test_one_missed_poll_is_no_alarm() -> None:
    missed = Poll("ada", NOW, NOW - timedelta(minutes=2), "no answer", 1)

    assert made(replace(EMPTY, polls=(missed,))).needs == ()


@pytest.mark.parametrize("code", FLAG_CODES)
def test_every_flag_has_its_words_in_each_language(code: str) -> None:
    for language in ("en", "fr", "de"):
        words = (shipped("templates") / language / "digest.j2").read_text(encoding="utf-8")
        assert code in PERHAPS or code in words


def test_what_was_seen_holds_no_word_of_anybody() -> None:
    desk = replace(EMPTY, proposals=(a_proposal(1),), registrations=(a_registration(1),))

    text = as_text(after(desk, Seen(), [("ada@example.org", made(desk))]))

    assert "Nora" not in text
    assert "nora" not in text
    assert "Mud" not in text


def test_too_long_waits_for_its_authors_and_is_counted_as_the_export_counts() -> None:
    long = a_version(text=replace(TEXT, pages=2, problems=(Problem.TOO_LONG,)))
    desk = replace(
        EMPTY,
        proposals=(
            a_proposal(1, long),
            a_proposal(2, INCOMPLETE),
            a_proposal(3, long, a_version()),  # a version that fits came
            a_proposal(4, long, standing=Standing.ACCEPTED),
            a_proposal(5, a_version(AFTER, INCOMPLETE.text)),
        ),
    )

    it = made(desk)

    assert it.waiting[:3] == (
        told("too_long", **OF_ONE),
        told("incomplete", **OF_TWO),
        told("incomplete", **(OF_ONE | {"reference": "TIDE-5"})),
    )
    assert dict(it.counts)["needs_correction"] == 3  # as received: a decision does not mend it


def test_what_is_whole_only_after_the_deadline_says_so() -> None:
    desk = replace(EMPTY, proposals=(a_proposal(1, INCOMPLETE, a_version(AFTER)),))
    assert made(desk).waiting == (told("incomplete", **OF_ONE, late="yes"),)


def test_late_version_reads_as_late_in_the_first_digest_too() -> None:
    title = str(TEXT.title)
    before = replace(EMPTY, proposals=(a_proposal(1), a_proposal(2, a_version(AFTER))))
    late = a_version(AFTER)
    then = replace(
        EMPTY,
        proposals=(
            a_proposal(1, a_version(), late, standing=Standing.ACCEPTED),
            a_proposal(2, late, late),
            a_proposal(3, a_version(), late),
        ),
    )

    first = made(then)
    seen = after(before, Seen(), [("ada@example.org", made(before))])
    second = made(then, seen)

    assert first.changed == (
        told("version_late", reference="TIDE-1", title=title),
        told("version_late", reference="TIDE-3", title=title),
    )
    assert [line.code for line in first.new] == ["proposal_new", "proposal_late", "proposal_new"]
    assert second.changed == (
        told("decided", reference="TIDE-1", title=title, standing="accepted"),
        told("version_late", reference="TIDE-1", title=title),
        told("version_late", reference="TIDE-2", title=title),
        told("version_late", reference="TIDE-3", title=title),
    )


def test_who_changes_to_a_seat_and_has_to_wait_is_told_as_waiting() -> None:
    remote = replace(EMPTY, registrations=(a_registration(1, attendance=Attendance.REMOTE),))
    seen = after(remote, Seen(), [("ada@example.org", made(remote))])
    waiting = replace(EMPTY, registrations=(a_registration(1, seat=Seat.WAITING),))

    assert made(waiting, seen).changed == (
        told("registration_changed", who="Nora Lindqvist", how="in_person", seat="waiting"),
    )


def test_challenge_that_nobody_answered_is_told_once_when_it_lapses() -> None:
    asked = Challenge("t", "jon@example.com", ("withdraw 1",), "eve@example.com", NOW, id=4)
    others = (
        replace(asked, id=1, used=True),
        replace(asked, id=2, acts=("withdraw 2",)),  # withdrawn since
        replace(asked, id=3, acts=("cancel a@b.org",)),  # asked again
        replace(asked, id=5, acts=("cancel a@b.org",), expires_at=NOW + timedelta(days=1)),
    )
    proposals = (a_proposal(1), a_proposal(2, standing=Standing.WITHDRAWN))
    desk = replace(EMPTY, proposals=proposals, challenges=(*others[:3], asked, others[3]))

    it = made(desk)
    seen = from_text(as_text(after(desk, Seen(), [("ada@example.org", it)])))

    lapsed = told("challenge_lapsed", who="jon@example.com", by="eve@example.com", acts="withdraw 1")
    assert it.needs == (lapsed,)
    assert [line.code for line in it.waiting] == ["challenge_open"]
    assert tells_news(it, Seen(), ADA)
    assert made(desk, seen).needs == ()
    assert made(desk, Seen(), at=NOW - timedelta(seconds=1)).needs == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Standing.MERGED, Standing.ACTIVE),
        (Standing.WITHDRAWN, Standing.ACTIVE),
        (Standing.ACTIVE, Standing.ACCEPTED),
        (Standing.DECLINED, Standing.DECLINED),
    ],
)
def test_possible_duplicate_stands_until_it_is_settled(first: Standing, second: Standing) -> None:
    doubt = replace(EMPTY, proposals=(a_proposal(1), a_proposal(2, possible_duplicate_of=1)))
    seen = after(doubt, Seen(), [("ada@example.org", made(doubt))])
    again = made(doubt, seen)
    records = (a_proposal(1, standing=first), a_proposal(2, standing=second, possible_duplicate_of=1))

    assert [line.code for line in again.needs] == ["possible_duplicate"]
    assert not tells_news(again, seen, ADA)
    assert made(replace(EMPTY, proposals=records)).needs == ()
