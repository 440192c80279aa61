"""What organisers order about proposals: decisions, undo, merge and split."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Case
from mailbot.decide.commands import Command, Verb
from mailbot.decide.seats import is_reserved, promote
from mailbot.decide.templates import Template
from mailbot.domain import (
    STAGED_TEMPLATES,
    Address,
    Answer,
    Attendance,
    ProposalRecord,
    PutSetting,
    Recall,
    Seat,
    Standing,
    TranscriptLine,
    Version,
    standing_version,
)

_DECISIONS = {
    Verb.ACCEPT: (Standing.ACCEPTED, Template.PROPOSAL_ACCEPTED, "accepted"),
    Verb.DECLINE: (Standing.DECLINED, Template.PROPOSAL_DECLINED, "declined"),
    Verb.WAITLIST: (Standing.WAITLISTED, Template.PROPOSAL_WAITLISTED, "waitlisted"),
}
_FROM = {
    Verb.ACCEPT: (Standing.ACTIVE, Standing.WAITLISTED),
    Verb.DECLINE: (Standing.ACTIVE, Standing.WAITLISTED),
    Verb.WAITLIST: (Standing.ACTIVE,),
}
_UNDO = "undo"


def line(command: Command, code: str, **values: str) -> TranscriptLine:
    return TranscriptLine(command.line, code, tuple(values.items()))


def title_of(record: ProposalRecord) -> str:
    return standing_version(record).text.title or ""


# --- decisions -------------------------------------------------------------------------


def decide_on(case: Case, command: Command) -> list[TranscriptLine]:
    """accept, decline, waitlist: the standing now, the mail when the round goes out."""
    return [_decide_one(case, command, number) for number in command.numbers]


def _decide_one(case: Case, command: Command, number: int) -> TranscriptLine:
    record = case.proposals.get(number)
    if record is None:
        return line(command, "unknown_number", number=str(number))
    standing, template, code = _DECISIONS[command.verb]
    reference = case.reference(number)
    if record.standing is standing:
        return line(command, "already", reference=reference, standing=standing.value)
    if record.standing not in _FROM[command.verb]:
        return line(command, "not_allowed_in_state", reference=reference, standing=record.standing.value)
    _remember(case, record)
    decided = replace(record, standing=standing)
    case.put_proposal(decided, new_version=False)
    recall(case, number)
    extra = (("reason", command.text),) if command.text else ()
    stage(case, decided, template, extra)
    if standing is Standing.ACCEPTED:
        _seat_speakers(case)
    case.note(f"{reference} {code}")
    values = {"reference": reference, "title": title_of(record)}
    if command.verb is Verb.DECLINE:
        values["reason"] = command.text or ""
    return line(command, code, **values)


def stage(
    case: Case, record: ProposalRecord, template: Template, extra: tuple[tuple[str, str], ...] = ()
) -> None:
    """A mail to who wrote for the proposal, held until `send`."""
    text = standing_version(record).text
    facts = replace(case.facts(record), text=text, extra=extra)
    sender = record.sent_by[0]
    name = next((a.name for a in text.authors if a.email and a.email.casefold() == sender), None)
    case.others.append(
        Answer(
            templates=(template,),
            to=Address(sender, name),
            language=record.language,
            facts=facts,
            proposals=(record.number,),
            held="staged",
        )
    )


def recall(case: Case, number: int) -> None:
    """A decision takes the place of one whose mail still waits, also of one in this very mail."""
    case.others = [a for a in case.others if a.held != "staged" or a.proposals != (number,)]
    case.other_changes.append(Recall(STAGED_TEMPLATES[:3], (number,)))


def _seat_speakers(case: Case) -> None:
    """Who wrote for an accepted proposal and comes has a seat beside the count; the one set free moves on."""
    for registered in list(case.registrations):
        coming = registered.seat is not Seat.CANCELLED and registered.attendance is Attendance.IN_PERSON
        if coming and not registered.reserved and is_reserved(case, registered):
            case.put_registration(replace(registered, seat=Seat.CONFIRMED, reserved=True))
    promote(case)


# --- undo ------------------------------------------------------------------------------


def _remember(case: Case, record: ProposalRecord) -> None:
    """For a bare `undo`: the standings before this mail's decisions, "7:active 3:waitlisted"."""
    before = next((c for c in case.other_changes if isinstance(c, PutSetting) and c.name == _UNDO), None)
    said = f"{before.value} " if before else ""
    if before:
        case.other_changes.remove(before)
    case.other_changes.append(PutSetting(_UNDO, f"{said}{record.number}:{record.standing.value}"))


def undo(case: Case, command: Command) -> list[TranscriptLine]:
    """`undo 7`: under review again; `undo`: what the last mail of decisions did."""
    if command.numbers:
        return [_undo_one(case, command, number, Standing.ACTIVE) for number in command.numbers]
    before = dict(case.known.settings).get(_UNDO, "")
    steps = [step.partition(":") for step in before.split()]
    if not steps:
        return [line(command, "nothing_to_undo", reference="")]
    case.other_changes.append(PutSetting(_UNDO, ""))
    return [_undo_one(case, command, int(number), Standing(standing)) for number, _, standing in steps]


def _undo_one(case: Case, command: Command, number: int, standing: Standing) -> TranscriptLine:
    record = case.proposals.get(number)
    if record is None:
        return line(command, "unknown_number", number=str(number))
    reference = case.reference(number)
    if record.standing in (Standing.ACTIVE, Standing.MERGED):
        return line(command, "nothing_to_undo", reference=reference)
    case.put_proposal(replace(record, standing=standing), new_version=False)
    recall(case, number)
    case.note(f"{reference} undone")
    return line(command, "undone", reference=reference, title=title_of(record))


# --- merge and split -------------------------------------------------------------------


def merge(case: Case, command: Command) -> list[TranscriptLine]:
    """`merge 3 7`: the versions of 7 become versions of 3; 7 keeps its own, so that `split 7` is exact."""
    into, *others = (case.proposals.get(number) for number in command.numbers)
    if into is None or into.standing is Standing.MERGED:
        return [_cannot_merge(case, command, command.numbers[0])]
    done: list[TranscriptLine] = []
    for number, other in zip(command.numbers[1:], others, strict=True):
        if other is None or other.standing is Standing.MERGED:
            done.append(_cannot_merge(case, command, number))
            continue
        versions = sorted((*into.versions, *other.versions), key=lambda version: version.received_at)
        senders = tuple(dict.fromkeys((*into.sent_by, *other.sent_by)))
        into = replace(into, versions=tuple(versions), sent_by=senders, possible_duplicate_of=None)
        gone = replace(other, standing=Standing.MERGED, merged_into=into.number, possible_duplicate_of=None)
        case.put_proposal(into, new_version=False)
        case.put_proposal(gone, new_version=False)
        reference, target = case.reference(number), case.reference(into.number)
        case.note(f"{reference} merged into {target}")
        done.append(line(command, "merged", reference=reference, into=target))
    return done


def _cannot_merge(case: Case, command: Command, number: int) -> TranscriptLine:
    record = case.proposals.get(number)
    if record is None:
        return line(command, "unknown_number", number=str(number))
    return line(
        command, "not_allowed_in_state", reference=case.reference(number), standing=record.standing.value
    )


def split(case: Case, command: Command) -> list[TranscriptLine]:
    """`split 7`: apart from what it was merged into or looks like; else its latest version on its own."""
    return [_split_one(case, command, number) for number in command.numbers]


def _split_one(case: Case, command: Command, number: int) -> TranscriptLine:
    record = case.proposals.get(number)
    if record is None:
        return line(command, "unknown_number", number=str(number))
    merged = [r for r in case.proposals.values() if r.merged_into == number]
    if record.merged_into is not None:
        return _take_apart(case, command, record)
    if merged:
        return _take_apart(case, command, merged[-1])
    if record.possible_duplicate_of is not None:  # looked alike, and are two
        case.put_proposal(replace(record, possible_duplicate_of=None), new_version=False)
        other = case.reference(record.possible_duplicate_of)
        return line(command, "kept_apart", reference=case.reference(number), other=other)
    if len(record.versions) < 2:
        return line(
            command,
            "not_allowed_in_state",
            reference=case.reference(number),
            standing=record.standing.value,
        )
    latest = record.versions[-1]
    new = ProposalRecord(case.next_number(), (latest,), (latest.sent_by,), Standing.ACTIVE, record.language)
    case.put_proposal(replace(record, versions=record.versions[:-1]), new_version=False)
    case.put_proposal(new, new_version=False)
    return line(command, "split", reference=case.reference(number), new=case.reference(new.number))


def _take_apart(case: Case, command: Command, part: ProposalRecord) -> TranscriptLine:
    whole = case.proposals.get(part.merged_into or 0)
    if whole is not None:
        left = tuple(version for version in whole.versions if not _came_with(version, part))
        senders = {version.sent_by for version in left}
        kept = tuple(sender for sender in whole.sent_by if sender in senders) or whole.sent_by
        if left:
            case.put_proposal(replace(whole, versions=left, sent_by=kept), new_version=False)
    case.put_proposal(replace(part, standing=Standing.ACTIVE, merged_into=None), new_version=False)
    reference = case.reference(whole.number) if whole else case.reference(part.number)
    case.note(f"{case.reference(part.number)} split off")
    return line(command, "split", reference=reference, new=case.reference(part.number))


def _came_with(version: Version, part: ProposalRecord) -> bool:
    return any(version == own for own in part.versions)


def show(case: Case, command: Command) -> list[TranscriptLine]:
    return [
        line(command, "shown", reference=case.reference(number))
        if number in case.proposals
        else line(command, "unknown_number", number=str(number))
        for number in command.numbers
    ]
