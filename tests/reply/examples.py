"""One answer of every kind, with all that its text may print: for the golden mails and for looking at.

All people, titles and abstracts are invented.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from mailbot.domain import (
    Address,
    Answer,
    Attendance,
    Author,
    Challenge,
    Digest,
    DigestLine,
    Facts,
    Meeting,
    Problem,
    Proposal,
    ProposalRecord,
    RegistrationRecord,
    Rules,
    Seat,
    Standing,
    TranscriptLine,
    Version,
)

PARIS = ZoneInfo("Europe/Paris")
SENDER = Address("tides@example.org", "Tides 2026")
RULES = Rules(
    meeting=Meeting(
        code="TIDE",
        title="Tides and Machines",
        organisers=(
            Address("anna.berg@example.org", "Anna Berg"),
            Address("b.costa@example.org", "Bruno Costa"),
        ),
        sender=SENDER,
        network="Réseau Marées",
    ),
    opens=datetime(2026, 1, 5, tzinfo=PARIS),
    deadline=datetime(2026, 3, 2, 23, 59, 59, tzinfo=PARIS),
    secret=b"0123456789abcdef0123456789abcdef",
)
RECEIVED = datetime(2026, 2, 1, 8, 3, 4, tzinfo=UTC)
LATE = RULES.deadline + timedelta(seconds=42)
MARIE = Address("marie.duval@example.org", "Marie Duval")

TEXT = Proposal(
    title="Counting Seals from Orbit: What a Decade of Radar Says About Ice",
    authors=(
        Author("Marie Duval", "Institut des Marées, Brest", "marie.duval@example.org"),
        Author("Jón Þórsson", "Harbour University, Reykjavík"),
        Author("Aïcha N’Diaye", "Institut des Marées, Brest"),
    ),
    abstract=(
        "Seals rest on ice that moves. We follow both with ten years of radar images, and show that a small "
        "network trained on one bay recognises seals in another, where the ice is thinner and the light is "
        "worse. The error is 4.2 % at −20 °C.\n"
        "A second experiment asks how many labels are needed. The answer, 120, is lower than we feared; the "
        "images and the labels are at https://example.org/seals for all who want to count again."
    ),
    keywords=("seals", "radar", "sea ice"),
    language="en",
    pages=1,
)
RECORD = ProposalRecord(
    number=7,
    versions=(Version(TEXT, RECEIVED, on_time=True, message_id="m7@example.org", sent_by=MARIE.email),),
    sent_by=(MARIE.email,),
)
OTHER = replace(
    RECORD,
    number=9,
    versions=(replace(RECORD.versions[0], text=replace(TEXT, title="Mud, and How to Map It")),),
)


def registered(
    name: str,
    email: str,
    *,
    attendance: Attendance = Attendance.IN_PERSON,
    seat: Seat = Seat.CONFIRMED,
    member: bool | None = None,
    affiliation: str | None = "Institut des Marées",
) -> RegistrationRecord:
    return RegistrationRecord(
        name=name,
        email=email,
        affiliation=affiliation,
        attendance=attendance,
        attendance_said=True,
        member=member,
        seat=seat,
        received_at=RECEIVED,
        queued_at=RECEIVED,
        queue_index=0,
        registered_by=MARIE.email,
    )


HERSELF = registered("Marie Duval", MARIE.email, member=True)
REMOTE = registered("Jón Þórsson", "jon@example.com", attendance=Attendance.REMOTE, affiliation=None)
WAITING = registered("Aïcha N’Diaye", "aicha@example.net", seat=Seat.WAITING)
CHALLENGE = Challenge(
    token="abcdefgh2345",
    address=MARIE.email,
    acts=(
        "withdraw 7",
        "restore 9",
        "cancel marie.duval@example.org",
        "attend jon@example.com remote",
        "attend jon@example.com in_person",
        "member jon@example.com yes",
        "forget jon@example.com",
    ),
    asked_by="somebody@example.net",
    expires_at=RECEIVED + timedelta(days=7),
)
BASE = Facts(RECEIVED, RULES.deadline)
PROOF = replace(BASE, proposal=RECORD, text=TEXT)
BARE = replace(TEXT, title=None, authors=(), abstract=None, keywords=())


def _answer(templates: str, facts: Facts) -> Answer:
    proposals = (facts.proposal.number,) if facts.proposal else ()
    emails = tuple(record.email for record in facts.registrations if record.email)
    return Answer(tuple(templates.split("+")), MARIE, "en", facts, None, proposals, emails)


def _extra(facts: Facts, **pairs: str) -> Facts:
    return replace(facts, extra=tuple(pairs.items()))


def _line(line: str, code: str, **values: str) -> TranscriptLine:
    return TranscriptLine(line, code, tuple(values.items()))


TRANSCRIPT = (
    _line("accept 7", "accepted", reference="TIDE-7", title=str(TEXT.title)),
    _line("decline 9: too short", "declined", reference="TIDE-9", title="Mud", reason="too short"),
    _line("waitlist 4", "waitlisted", reference="TIDE-4", title="Mud"),
    _line("undo 4", "undone", reference="TIDE-4", title="Mud"),
    _line("merge 3 7", "merged", reference="TIDE-7", into="TIDE-3"),
    _line("split 7", "split", reference="TIDE-7", new="TIDE-12"),
    _line("split 8", "kept_apart", reference="TIDE-8", other="TIDE-3"),
    _line("extend 2026-03-09", "extended_for_all", until="2026-03-09T23:59:59+01:00"),
    _line(
        "extend jon@example.com 2026-03-05",
        "extended_for",
        until="2026-03-05T23:59:59+01:00",
        who="jon@example.com",
        references="TIDE-9",
    ),
    _line("forget zoe@example.com", "confirmation_asked", who="zoe@example.com"),
    _line("seat aicha", "seat_given", who="Aïcha N’Diaye"),
    _line("cancel jon@example.com", "registration_cancelled", who="jon@example.com"),
    _line("close registration", "registration_closed"),
    _line("open registration", "registration_opened"),
    _line("answer 12: at noon", "question_answered", number="12", who="jon@example.com"),
    _line("file 412", "filed", number="412"),
    _line("on accepte la 8", "understood_as", usage="accept 8"),
    _line("forget jon@example.com", "forgotten", who="jon@example.com"),
    _line("send", "sent", count="3"),
    _line("list", "listing"),
    _line("list people", "people"),
    _line("people", "people"),
    _line("show 7", "shown", reference="TIDE-7"),
    _line("status", "status", proposals="9", confirmed="48", waiting="2", seats="50", held="3"),
    _line("help", "help"),
    _line("accept 7", "already", reference="TIDE-7", standing="accepted"),
    _line("acept 7", "unknown_command", suggestion="accept 7"),
    _line("make coffee", "unknown_command", suggestion=""),
    _line("show 99", "unknown_number", number="99"),
    _line("seat zoe", "unknown_person", who="zoe"),
    _line("seat marie", "ambiguous_person", who="marie", choices="Marie Duval, Marie Dumas"),
    _line("extend 31/02", "bad_date", value="31/02"),
    _line("extend 2020-01-01", "past_date", value="2020-01-01"),
    _line("accept 5", "not_allowed_in_state", reference="TIDE-5", standing="withdrawn"),
    _line("undo 5", "nothing_to_undo", reference="TIDE-5"),
    _line("send", "nothing_to_send"),
    _line("extend", "missing_argument", usage="extend 2026-03-09"),
    _line("forget all", "needs_command_line", usage="mailbot forget ADDRESS"),
)


def _told(code: str, *commands: str, **values: str) -> DigestLine:
    return DigestLine(code, tuple(values.items()), commands)


DIGEST = Digest(
    at=RECEIVED,
    days_left=29,
    counts=(
        ("mails", 130),
        ("unaccounted", 0),
        ("proposals", 9),
        ("needs_correction", 3),
        ("late", 1),
        ("seats", 50),
        ("in_person", 48),
        ("remote", 31),
        ("waiting", 0),
    ),
    needs=(
        _told("paused", reason="smtp.example.org:587: login refused"),
        _told("inbox_away", inbox="berg", error="no answer for an hour"),
        _told(
            "undecided",
            "accept 7",
            "waitlist 7",
            "decline 7: ",
            reference="TIDE-7",
            title=str(TEXT.title),
        ),
        _told(
            "question", "answer 12: ", number="12", who="Jón Þórsson", text="Is there a bus from the station?"
        ),
        _told("staged", "send", count="3"),
        _told("perhaps_for_us", "file 412", number="412", at="2026-02-01T09:03:04+01:00", heading=""),
        _told("possible_duplicate", "merge 3 7", "split 7", reference="TIDE-7", other="TIDE-3"),
        _told("stranger_quotes_reference", reference="TIDE-7", who="eve@example.net"),
        _told("same_id_other_content", message_id="1@example.net"),
        _told("challenge_answered_by_other", address="jon@example.com", who="eve@example.net"),
        _told("command_by_stranger", who="eve@example.net"),
        _told("command_without_proof", who="b.costa@example.org"),
        _told("decided_proposal_withdrawn", reference="TIDE-9"),
        _told("restored", reference="TIDE-9"),
        _told("braked", who="bot@example.net"),
        _told("nothing_attached", who="aicha@example.net"),
        _told("document_not_filed", who="lea@example.net"),
        _told("list_against_own_word", by="office@example.net", who="nora@example.net"),
        _told("no_sender", at="2026-02-01T09:03:04+01:00"),
        _told("forward_time", who="jon@example.com", at="2026-02-01T09:03:04+01:00"),
        _told("another_address", reference="TIDE-7", who="eve@example.net"),
        _told("coauthor_by_name", reference="TIDE-7", who="jon@example.com"),
        _told("doubtful_sender", reference="TIDE-7", who="marie.duval@example.org"),
        _told("challenge_lapsed", who="jon@example.com", by="eve@example.net", acts="withdraw 9"),
        _told("challenge_lapsed", who="zoe@example.com", by="zoe@example.com", acts="cancel zoe@example.com"),
    ),
    new=(
        _told("proposal_new", reference="TIDE-7", title=str(TEXT.title), who="Marie Duval"),
        _told("proposal_late", reference="TIDE-11", title="Late Mud", who="Jón Þórsson"),
        _told("registration_new", who="Aïcha N’Diaye", how="in_person", seat="waiting"),
        _told("registration_new", who="Jón Þórsson", how="remote", seat="confirmed"),
        _told("more", count="12"),
    ),
    changed=(
        _told("version_new", reference="TIDE-3", title="Mud, Revised"),
        _told("version_late", reference="TIDE-2", title="Mud at Last"),
        _told("withdrawn", reference="TIDE-4", title="Sand"),
        _told("merged", reference="TIDE-6", into="TIDE-3", title="Mud, Again"),
        _told("decided", reference="TIDE-8", title="Silt", standing="accepted"),
        _told("registration_changed", who="Marie Duval", how="remote", seat="confirmed"),
        _told("registration_changed", who="Greta Sommer", how="in_person", seat="waiting"),
        _told("registration_cancelled", who="Zoé Petit"),
        _told("promoted", who="Aïcha N’Diaye"),
    ),
    waiting=(
        _told("incomplete", reference="TIDE-5", title="", who="Zoé Petit"),
        _told("incomplete", reference="TIDE-6", title="Sand", who="Jón Þórsson", late="yes"),
        _told("too_long", reference="TIDE-10", title="All about Mud", who="Marie Duval"),
        _told("too_long", reference="TIDE-12", title="More Mud", who="Marie Duval", late="yes"),
        _told("challenge_open", who="jon@example.com", acts="withdraw 9; cancel jon@example.com"),
        _told("accepted_not_registered", reference="TIDE-7", who="Marie Duval"),
    ),
    failed=(
        _told("bounced", address="old@example.com", status="5.1.1"),
        _told("refused", number="31", to="gone@example.com", error="550 no such user"),
        _told("unknown", number="32", to="jon@example.com"),
    ),
    quarantined=(_told("quarantined", number="2", why="the reading process was stopped after 20 s"),),
    pictures=("proposals.tide@mailbot", "seats.tide@mailbot"),
    left_alone=(
        _told(
            "left_alone",
            "file 413",
            number="413",
            at="2026-02-01T09:03:04+01:00",
            heading="max@example.com · My <b>mud</b> at www.example.com",
        ),
    ),
)

EXAMPLES: dict[str, Answer] = {
    "proposal_received": _answer("proposal_received", PROOF),
    "proposal_received_again": _answer("proposal_received", replace(PROOF, already=True)),
    "proposal_received_like_another": _answer(
        "proposal_received", _extra(replace(PROOF, possible_duplicate_of=3), lists_pages="2")
    ),
    "proposal_revised": _answer("proposal_revised", _extra(PROOF, changed="title, abstract")),
    "proposal_incomplete": _answer(
        "proposal_incomplete",
        replace(PROOF, text=replace(TEXT, abstract=None), problems=(Problem.NO_ABSTRACT,)),
    ),
    "proposal_incomplete_all": _answer(
        "proposal_incomplete",
        replace(PROOF, text=replace(BARE, pages=3), problems=tuple(Problem), possible_duplicate_of=3),
    ),
    "proposal_incomplete_late": _answer(
        "proposal_incomplete", replace(BASE, received_at=LATE, problems=(Problem.NO_ATTACHMENT,))
    ),
    "proposal_late": _answer("proposal_late", replace(PROOF, received_at=LATE)),
    "proposal_late_stands": _answer(
        "proposal_late",
        _extra(
            replace(PROOF, text=replace(TEXT, pages=2), received_at=LATE, problems=(Problem.TOO_LONG,)),
            stands="yes",
        ),
    ),
    "proposal_late_refused": _answer("proposal_late", _extra(replace(BASE, received_at=LATE), refused="yes")),
    "proposal_withdrawn": _answer("proposal_withdrawn", replace(BASE, proposals=(RECORD,))),
    "proposal_withdrawn_two": _answer("proposal_withdrawn", replace(BASE, proposals=(RECORD, OTHER))),
    "proposal_withdrawn_again": _answer(
        "proposal_withdrawn", replace(BASE, proposals=(RECORD,), already=True)
    ),
    "proposal_restored": _answer("proposal_restored", replace(BASE, proposals=(RECORD,))),
    "registration_confirmed": _answer("registration_confirmed", replace(BASE, registrations=(HERSELF,))),
    "registration_confirmed_unsaid": _answer(
        "registration_confirmed",
        replace(
            BASE,
            registrations=(replace(HERSELF, attendance=Attendance.REMOTE, attendance_said=False),),
            attendance_unsaid=True,
        ),
    ),
    "registration_confirmed_again": _answer(
        "registration_confirmed", replace(BASE, registrations=(HERSELF,), already=True)
    ),
    "registration_confirmed_promoted": _answer(
        "registration_confirmed", replace(BASE, registrations=(HERSELF,), promoted=True)
    ),
    "registration_confirmed_promoted_other": _answer(
        "registration_confirmed",
        replace(BASE, registrations=(replace(WAITING, seat=Seat.CONFIRMED),), promoted=True),
    ),
    "registration_confirmed_group": _answer(
        "registration_confirmed", replace(BASE, registrations=(HERSELF, REMOTE))
    ),
    "registration_confirmed_other": _answer("registration_confirmed", replace(BASE, registrations=(REMOTE,))),
    "registration_waitlisted": _answer(
        "registration_waitlisted",
        replace(
            BASE,
            registrations=(replace(HERSELF, seat=Seat.WAITING),),
            positions=((MARIE.email, 3),),
        ),
    ),
    "registration_waitlisted_group": _answer(
        "registration_waitlisted",
        replace(
            BASE,
            registrations=(HERSELF, REMOTE, WAITING),
            positions=(("aicha@example.net", 1),),
            attendance_unsaid=True,
        ),
    ),
    "registration_changed": _answer(
        "registration_changed", replace(BASE, registrations=(replace(HERSELF, attendance=Attendance.REMOTE),))
    ),
    "registration_changed_waiting": _answer(
        "registration_changed",
        replace(BASE, registrations=(replace(HERSELF, seat=Seat.WAITING),), positions=((MARIE.email, 2),)),
    ),
    "registration_cancelled": _answer(
        "registration_cancelled", replace(BASE, registrations=(replace(HERSELF, seat=Seat.CANCELLED),))
    ),
    "registration_cancelled_again": _answer(
        "registration_cancelled",
        replace(BASE, registrations=(replace(REMOTE, seat=Seat.CANCELLED),), already=True),
    ),
    "registration_closed": _answer("registration_closed", BASE),
    "question_forwarded": _answer(
        "question_forwarded", replace(BASE, question="Is there a bus from the station?\nAnd lunch?")
    ),
    "question_answered": _answer(
        "question_answered",
        _extra(
            replace(BASE, question="Is there a bus from the station?"),
            text="Yes, line 4, every ten minutes.\n\nLunch is on us.",
            organiser="Anna Berg",
        ),
    ),
    "not_found": _answer("not_found", _extra(BASE, act="withdraw", what="Mud, and How to Map It")),
    "not_found_nameless": _answer("not_found", _extra(BASE, act="cancel", what="")),
    "which_one": _answer("which_one", _extra(replace(BASE, proposals=(RECORD, OTHER)), act="withdraw")),
    "challenge": _answer("challenge", replace(BASE, challenge=CHALLENGE, proposals=(RECORD,))),
    "challenge_command": _answer(
        "challenge", replace(BASE, challenge=replace(CHALLENGE, acts=("command accept 3 7",)))
    ),
    "confirmation_asked": _answer("confirmation_asked", _extra(BASE, act="withdraw", what="7")),
    "confirmation_asked_attend": _answer(
        "confirmation_asked", _extra(BASE, act="attend", what="jon@example.com remote")
    ),
    "challenge_expired": _answer("challenge_expired", replace(BASE, challenge=CHALLENGE)),
    "challenge_used": _answer("challenge_expired", replace(BASE, challenge=replace(CHALLENGE, used=True))),
    "forward_filed": _answer(
        "forward_filed",
        _extra(PROOF, filed_as="proposal_received", author="Marie Duval <marie.duval@example.org>"),
    ),
    "forward_filed_registration": _answer(
        "forward_filed",
        _extra(replace(BASE, registrations=(REMOTE,)), filed_as="registration_confirmed+question_forwarded"),
    ),
    "forward_unclear": _answer("forward_unclear", _extra(BASE, subject="Fwd: two abstracts")),
    "transcript": _answer(
        "transcript",
        replace(
            BASE,
            transcript=TRANSCRIPT,
            proposals=(RECORD, replace(OTHER, number=4)),
            registrations=(HERSELF, WAITING),
            positions=(("aicha@example.net", 1),),
        ),
    ),
    "transcript_empty_list": _answer("transcript", replace(BASE, transcript=(_line("list", "listing"),))),
    "proposal_accepted": _answer(
        "proposal_accepted", replace(PROOF, proposal=replace(RECORD, standing=Standing.ACCEPTED))
    ),
    "proposal_declined": _answer(
        "proposal_declined", _extra(PROOF, reason="We had forty proposals for twelve places.")
    ),
    "proposal_waitlisted": _answer("proposal_waitlisted", PROOF),
    "deadline_extended": _answer("deadline_extended", _extra(BASE, until="2026-03-09T23:59:59+01:00")),
    "deadline_extended_one": _answer("deadline_extended", _extra(PROOF, until="2026-03-05T18:00:00+01:00")),
    "reminder_incomplete": _answer(
        "reminder_incomplete",
        replace(PROOF, text=replace(TEXT, abstract=None), problems=(Problem.NO_ABSTRACT,)),
    ),
    "speaker_confirmation": _answer("speaker_confirmation", PROOF),
    "speaker_reminder": _answer("speaker_reminder", PROOF),
    "accepted_not_registered": _answer("accepted_not_registered", PROOF),
    "digest": replace(_answer("digest", replace(BASE, digest=DIGEST)), to=RULES.meeting.organisers[0]),
    "digest_quiet": replace(
        _answer("digest", replace(BASE, digest=Digest(RECEIVED, 0, DIGEST.counts))),
        to=RULES.meeting.organisers[0],
    ),
    "proposal_received+registration_confirmed": _answer(
        "proposal_received+registration_confirmed", replace(PROOF, registrations=(HERSELF,))
    ),
}
