"""Acts without proof wait for the address on record to confirm them (DESIGN section 2.7)."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Asked, Case
from mailbot.decide.templates import Template
from mailbot.domain import (
    Address,
    Answer,
    Challenge,
    ProposalRecord,
    PutChallenge,
    RegistrationRecord,
    token,
)

MOST_ASKED = 3  # challenges to one person at the instance of others, within the brake's window


def ask_proof(
    case: Case,
    address: str,
    acts: tuple[str, ...],
    *,
    proposals: tuple[ProposalRecord, ...] = (),
    registrations: tuple[RegistrationRecord, ...] = (),
) -> None:
    """Put acts aside for the address on record; all of one mail for one address are one challenge."""
    before = case.asked.get(address, Asked())
    case.asked[address] = Asked(
        acts=tuple(dict.fromkeys((*before.acts, *acts))),
        proposals=(*before.proposals, *proposals),
        registrations=(*before.registrations, *registrations),
    )
    case.note(f"no proof for: {', '.join(acts)}; {address} is asked to confirm")


def put_challenges(case: Case) -> None:
    """One challenge and one mail for each address asked; the asker is told where it went.

    Whoever invents senders must not make us write to one person again and again: there the mails end.
    """
    already = dict(case.known.recent_challenges)
    for address, asked in case.asked.items():
        if address != case.person.key and already.get(address, 0) >= MOST_ASKED:
            case.flag("braked", address)
            case.note(f"{address} was asked {MOST_ASKED} times already: not again")
            continue
        challenge = _challenge(case, address, asked)
        case.other_changes.append(PutChallenge(challenge))
        facts = replace(
            case.facts(),
            challenge=challenge,
            proposals=asked.proposals,
            registrations=asked.registrations,
        )
        languages = [r.language for r in asked.proposals] + [r.language for r in asked.registrations]
        language = languages[0] if languages else None
        if address == case.person.key:
            case.say(Template.CHALLENGE, facts, language)
            continue
        case.others.append(
            Answer(
                templates=(Template.CHALLENGE,),
                to=Address(address),
                language=language or case.language(),
                facts=facts,
                proposals=tuple(record.number for record in asked.proposals),
                registrations=tuple(r.email for r in asked.registrations if r.email),
            )
        )
        act, _, what = asked.acts[0].partition(" ")
        case.say(Template.CONFIRMATION_ASKED, replace(case.facts(), extra=(("act", act), ("what", what))))


def _challenge(case: Case, address: str, asked: Asked) -> Challenge:
    mail = case.reading.message_id or case.reading.fingerprint
    about = f"challenge {mail} {address} {'; '.join(asked.acts)}"
    return Challenge(
        token=token(case.rules.secret, about),
        address=address,
        acts=asked.acts,
        asked_by=case.person.key,
        expires_at=case.received_at + case.rules.challenge_for,
        message_id=case.reading.message_id,
    )


def answers_challenge(case: Case, challenge: Challenge) -> bool:
    """Whether the mail quotes the challenge's token, or answers the mail that carried it."""
    if challenge.token in case.reading.tokens:
        return True
    return any(
        Template.CHALLENGE in answer.template.split("+") and answer.to.casefold() == challenge.address
        for answer in case.known.answered
    )


def confirmed_acts(case: Case, answered: tuple[Challenge, ...]) -> tuple[str, ...]:
    """The acts that this mail confirms.

    Only the address that was asked can confirm, once, in time; others are shown to the organisers.
    """
    acts: list[str] = []
    for challenge in answered:
        if case.person.key != challenge.address:
            case.flag("challenge_answered_by_other", f"{challenge.address} {case.person.key}")
            case.note("a challenge that was put to somebody else")
            case.refused = True
        elif challenge.used or case.received_at > challenge.expires_at:
            case.say(Template.CHALLENGE_EXPIRED, replace(case.facts(), challenge=challenge))
            case.note("the challenge was used or has expired")
            case.refused = True
        else:
            case.other_changes.append(PutChallenge(replace(challenge, used=True)))
            case.confirmed = True
            case.note(f"{challenge.address} confirmed what {challenge.asked_by} asked")
            acts += challenge.acts
    return tuple(dict.fromkeys(acts))
