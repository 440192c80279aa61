"""Token lines at the foot of a mail: whoever quotes one has had our mail about the record (DESIGN 2.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.domain import Answer, Facts, Rules, token

TO_ORGANISERS = frozenset({"digest", "transcript", "forward_filed", "forward_unclear"})
"""Mails that hold no person's token: what an organiser does is proven by mail."""


@dataclass(frozen=True, slots=True)
class Ref:
    """What `Ref: AIPR-7 k3f9x2mq7w4d` prints; "AIPR-R" is a registration or an order of an organiser."""

    reference: str
    token: str


def refs_of(answer: Answer, rules: Rules) -> list[Ref]:
    """Tokens of the records spoken of, each for its own people only.

    A challenge carries its own token and no other: what it asks for may need no second key.
    """
    if TO_ORGANISERS.issuperset(answer.templates):
        return []
    code, to = rules.meeting.code, answer.to.key
    facts = answer.parts or (answer.facts,) * len(answer.templates)
    refs = list(dict.fromkeys(_challenges(code, to, answer.templates, facts)))
    if set(answer.templates) <= {"challenge"}:
        return refs
    refs += [
        Ref(f"{code}-{number}", token(rules.secret, f"proposal {number}"))
        for number in dict.fromkeys(answer.proposals)
        if to in _people_of(number, facts)
    ]
    refs += [
        Ref(f"{code}-R", token(rules.secret, f"registration {email}"))
        for email in dict.fromkeys(answer.registrations)
        if to in {email, *_registered_by(email, facts)}
    ]
    return refs


def _challenges(code: str, to: str, templates: tuple[str, ...], facts: tuple[Facts, ...]) -> Iterator[Ref]:
    for template, one in zip(templates, facts, strict=True):
        if template == "challenge" and one.challenge is not None and one.challenge.address.casefold() == to:
            about = one.proposals[0].number if one.proposals else "R"
            yield Ref(f"{code}-{about}", one.challenge.token)


def _people_of(number: int, facts: tuple[Facts, ...]) -> set[str]:
    """Who wrote for the proposal or is named in it with an address, lower case."""
    records = [record for one in facts for record in (*one.proposals, one.proposal) if record is not None]
    people: set[str] = set()
    for record in records:
        if record.number == number:
            people |= {address.casefold() for address in record.sent_by}
            people |= {author.email.casefold() for author in record.versions[-1].text.authors if author.email}
    return people


def _registered_by(email: str, facts: tuple[Facts, ...]) -> set[str]:
    records = (record for one in facts for record in one.registrations)
    return {record.registered_by.casefold() for record in records if record.email == email}
