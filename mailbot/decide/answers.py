"""The parts of a case -> answers: to whom, in which language, one mail to one person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mailbot.decide.case import Case, Part, merged_facts
from mailbot.decide.templates import Template
from mailbot.domain import Address, Answer, Facts, Rules

_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+")
# Local parts that nobody reads: an answer to them could only come back.
_UNREAD = frozenset({"mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply"})


def answers_of(case: Case) -> tuple[Answer, ...]:
    """The answer to the person, then those to others; one of a kind for each address."""
    to = recipient(case)
    if to is None or not case.parts:
        return one_of_a_kind(case.others)
    return one_of_a_kind([_to_person(case, to), *case.others])


def _to_person(case: Case, to: Address) -> Answer:
    facts = tuple(part.facts for part in case.parts)
    # A list of everything is no thread about each of them.
    about = tuple(part.facts for part in case.parts if part.template is not Template.TRANSCRIPT)
    on_record = next((part.language for part in case.parts if part.language), None)
    forward = case.reading.forwarded if case.person is not case.reading.sender else None
    subject = (forward.subject if forward else None) or case.reading.subject
    return Answer(
        templates=tuple(part.template for part in case.parts),
        to=to,
        language=case.language(on_record),
        facts=merged_facts(case.parts),
        subject_of=subject or None,
        proposals=tuple(dict.fromkeys(n for fact in about for n in _numbers(fact))),
        registrations=tuple(dict.fromkeys(r.email for f in about for r in f.registrations if r.email)),
        parts=facts if len(facts) > 1 else (),
    )


def _numbers(facts: Facts) -> tuple[int, ...]:
    whole = (facts.proposal,) if facts.proposal else ()
    return tuple(record.number for record in (*whole, *facts.proposals))


def one_of_a_kind(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Two mails of one text to one address, because of one mail, are one: the outbox takes each kind once."""
    kept: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        if not _ADDRESS.fullmatch(answer.to.email):
            continue  # a From or a list may hold anything
        kind = (answer.to.key, answer.template)
        kept[kind] = _joined(kept[kind], answer) if kind in kept else answer
    return tuple(kept.values())


def _joined(one: Answer, other: Answer) -> Answer:
    facts = (*(one.parts or (one.facts,)), *(other.parts or (other.facts,)))
    registered = tuple(record for fact in facts for record in fact.registrations)
    if one.templates == (Template.REGISTRATION_CONFIRMED,):  # one text that names them all
        return replace(
            one,
            facts=replace(one.facts, registrations=registered),
            registrations=tuple(dict.fromkeys((*one.registrations, *other.registrations))),
        )
    templates = (*one.templates, *other.templates)
    return replace(
        one,
        templates=templates,
        facts=merged_facts([Part(Template(name), f) for name, f in zip(templates, facts, strict=True)]),
        proposals=tuple(dict.fromkeys((*one.proposals, *other.proposals))),
        registrations=tuple(dict.fromkeys((*one.registrations, *other.registrations))),
        parts=facts,
    )


def is_ours(sender: Address | None, rules: Rules) -> bool:
    """Written by the bot itself. Where its address is an organiser's own, only the loop header tells."""
    own = rules.meeting.sender
    if sender is None or own is None or rules.meeting.is_organiser(own.email):
        return False
    return sender.key == own.key


def recipient(case: Case) -> Address | None:
    """From, or Reply-To within the same domain; never ourselves, an organiser's list or an unread address.

    What organisers may look at goes elsewhere only with proof: many domains are those of everybody.
    """
    to, other = case.person, case.reading.reply_to
    sure = case.proven or case.confirmed or not case.rules.meeting.is_organiser(to.email)
    if other and sure and case.person is case.reading.sender and _domain(other) == _domain(to):
        to = Address(other.email, other.name or to.name)
    if is_ours(to, case.rules) or to.key.partition("@")[0] in _UNREAD:
        return None
    return to


def _domain(address: Address) -> str:
    return address.key.rpartition("@")[2]
