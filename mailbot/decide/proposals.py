"""Proposals: a first version, a revision, what completes one, what comes late (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Case
from mailbot.decide.edits import edited
from mailbot.decide.proof import contradicted
from mailbot.decide.questions import pass_on
from mailbot.decide.same import identical, is_coauthor_by_name, on_record, trusted_addresses
from mailbot.decide.templates import Template
from mailbot.decide.threads import find, thread_records
from mailbot.decide.versions import brings_nothing, changed_fields, has_whole_version, merged, problems_of
from mailbot.domain import (
    Facts,
    Intent,
    Problem,
    Proposal,
    ProposalRecord,
    Standing,
    Version,
    received_as,
    standing_version,
)

_AGAIN = {
    "on_time": Template.PROPOSAL_RECEIVED,
    "needs_correction": Template.PROPOSAL_INCOMPLETE,
    "late": Template.PROPOSAL_LATE,
}


def file_proposals(case: Case) -> None:
    """Every proposal that the mail brings; an announced one of which nothing can be read is answered too."""
    nothing = Proposal(problems=(Problem.NO_TITLE, Problem.NO_ABSTRACT))
    for new in case.reading.proposals or (nothing,):
        file_proposal(case, new)


def file_proposal(case: Case, new: Proposal) -> None:
    if brings_nothing(new):
        _nothing_came(case, new)
        return
    match = find(case, new)
    if match.choices:
        _ask_which(case, match.choices)
    elif new.edits and not _finds_its_place(new, match.record):
        if Intent.QUESTION not in case.reading.intents:
            pass_on(case)
    elif match.record is None:
        _first_version(case, new, match.doubt)
    else:
        _another_version(case, match.record, new)


def _finds_its_place(new: Proposal, record: ProposalRecord | None) -> bool:
    """Whether a correction of a few words meets them in the text on record: else a person must look."""
    text = record.versions[-1].text if record else None
    return text is not None and edited(text, new.edits) != text


def is_on_time(case: Case, record: ProposalRecord | None) -> bool:
    """Delivered by the deadline, grace included; whole seconds, as mail servers count."""
    delivered = case.received_at.replace(microsecond=0)
    return delivered <= case.deadline(record) + case.rules.grace


def _first_version(case: Case, new: Proposal, doubt: ProposalRecord | None) -> None:
    on_time = is_on_time(case, None)
    if not on_time and case.rules.late == "refuse":
        _refuse_late(case, None, new)
        return
    version = _version(case, None, new, on_time=on_time)
    record = ProposalRecord(
        number=case.next_number(),
        versions=(version,),
        sent_by=(case.person.key,),
        language=case.language(),
        possible_duplicate_of=doubt.number if doubt else None,
    )
    case.put_proposal(record, new_version=True)
    if doubt:
        case.flag("possible_duplicate", f"{case.reference(record.number)} {case.reference(doubt.number)}")
    _answer_version(case, record, version, _verdict(version, whole_before=False))


def _another_version(case: Case, record: ProposalRecord, new: Proposal) -> None:
    on_time = is_on_time(case, record)
    before = record.versions[-1]
    if identical(new, before.text) and (before.on_time or not on_time):
        _came_again(case, record)
        return
    if not on_time and case.rules.late == "refuse":
        _refuse_late(case, record, new)
        return
    version = _version(case, before.text, new, on_time=on_time)
    whole_before = has_whole_version(record)
    _show_doubts(case, record)
    grown = replace(record, versions=(*record.versions, version), sent_by=_senders(case, record))
    if record.standing is Standing.WITHDRAWN:
        grown = _restored(case, grown)
    case.put_proposal(grown, new_version=True)
    changed = ", ".join(changed_fields(before.text, version.text))
    _answer_version(case, grown, version, _verdict(version, whole_before=whole_before), changed)


def _version(case: Case, before: Proposal | None, new: Proposal, *, on_time: bool) -> Version:
    """The text after this mail; where the text itself does not tell its language, it is the mail's."""
    text = merged(before, new, case.rules)
    if text.language is None:
        text = replace(text, language=case.reading.language)
    return Version(text, case.received_at, on_time, case.reading.message_id, case.person.key)


def _show_doubts(case: Case, record: ProposalRecord) -> None:
    """A version is taken from a From line alone and none is lost; what is odd about it the organisers see."""
    reference = case.reference(record.number)
    case.unflag("stranger_quotes_reference", f"{reference} {case.person.key}")  # the text proved otherwise
    known = case.person.key in trusted_addresses(record)
    if not known and is_coauthor_by_name(case.person, record):
        case.flag("coauthor_by_name", f"{reference} {case.person.key}")
    elif not known:
        case.flag("another_address", f"{reference} {case.person.key}")
    if contradicted(case.reading, case.rules):
        case.flag("doubtful_sender", f"{reference} {case.person.key}")


def _senders(case: Case, record: ProposalRecord) -> tuple[str, ...]:
    if case.person.key in record.sent_by or case.person.key not in trusted_addresses(record):
        return record.sent_by
    return (*record.sent_by, case.person.key)


def _verdict(version: Version, *, whole_before: bool) -> Template:
    if not version.on_time:
        return Template.PROPOSAL_LATE
    if version.text.problems:
        return Template.PROPOSAL_INCOMPLETE
    return Template.PROPOSAL_REVISED if whole_before else Template.PROPOSAL_RECEIVED


def _answer_version(
    case: Case, record: ProposalRecord, version: Version, template: Template, changed: str = ""
) -> None:
    extra = []
    if changed and template is Template.PROPOSAL_REVISED:
        extra.append(("changed", changed))
    if template is Template.PROPOSAL_LATE and any(v.on_time for v in record.versions):
        extra.append(("stands", "yes"))
    facts = replace(
        case.facts(record),
        text=version.text,
        problems=version.text.problems,
        possible_duplicate_of=record.possible_duplicate_of,
        extra=tuple(extra),
    )
    case.say(template, facts, record.language)
    kind = "a first version" if len(record.versions) == 1 else f"version {len(record.versions)}"
    case.note(f"{case.reference(record.number)}: {kind}, {_received_words(version)}")


def answer_found_on_time(
    case: Case, before: ProposalRecord, record: ProposalRecord, version: Version
) -> None:
    """The corrected answer to a version called late before an earlier copy of its mail was seen."""
    _answer_version(case, record, version, _verdict(version, whole_before=has_whole_version(before)))


def _received_words(version: Version) -> str:
    when = "on time" if version.on_time else "after the deadline"
    return f"{when}, {', '.join(version.text.problems)}" if version.text.problems else f"{when}, in order"


def _came_again(case: Case, record: ProposalRecord) -> None:
    """An identical resend: no version; confirmed again, or restored where it had been withdrawn."""
    standing = standing_version(record)
    facts = replace(case.facts(record), text=standing.text, problems=standing.text.problems, already=True)
    case.note(f"{case.reference(record.number)}: the same text again")
    if record.standing is Standing.WITHDRAWN and on_record(case.person, record):
        restored = _restored(case, record)
        case.put_proposal(restored, new_version=False)
        case.say(
            Template.PROPOSAL_RESTORED,
            replace(facts, proposal=restored, proposals=(restored,), already=False),
            record.language,
        )
        return
    case.say(_AGAIN[received_as(record)], facts, record.language)


def _restored(case: Case, record: ProposalRecord) -> ProposalRecord:
    """Sent again after a withdrawal: it counts again, and the organisers see it."""
    case.flag("restored", case.reference(record.number))
    return replace(record, standing=Standing.ACTIVE)


def _refuse_late(case: Case, record: ProposalRecord | None, new: Proposal) -> None:
    extra = [("refused", "yes")]
    if record is not None and any(version.on_time for version in record.versions):
        extra.append(("stands", "yes"))
    text = standing_version(record).text if record else merged(None, new, case.rules)
    case.say(
        Template.PROPOSAL_LATE,
        replace(case.facts(record), text=text, problems=text.problems, extra=tuple(extra)),
        record.language if record else None,
    )
    case.refused = True
    case.note("a proposal after the deadline, refused by the rules")


def _nothing_came(case: Case, new: Proposal) -> None:
    """Announced and not attached: no version, and the person is told at once."""
    thread = thread_records(case, new)
    record = thread[0] if len(thread) == 1 else None
    problems = tuple(p for p in Problem if p in {*new.problems, *problems_of(new, (), case.rules)})
    if record is not None:  # what is on record is not missing
        problems = tuple(p for p in problems if p not in (Problem.NO_TITLE, Problem.NO_ABSTRACT))
    template = Template.PROPOSAL_INCOMPLETE if is_on_time(case, record) else Template.PROPOSAL_LATE
    facts: Facts = replace(case.facts(record), text=new, problems=problems)
    case.say(template, facts, record.language if record else None)
    case.flag("nothing_attached", case.person.key)
    case.note("a proposal was announced and nothing of it came")


def _ask_which(case: Case, choices: tuple[ProposalRecord, ...]) -> None:
    facts = replace(case.facts(), proposals=choices, extra=(("act", "change"),))
    case.say(Template.WHICH_ONE, facts, choices[0].language)
    case.refused = True
    case.note("a correction that may mean several proposals: asked which")
