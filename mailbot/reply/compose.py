"""Answer -> Outgoing: the finished bytes of one mail, the same however often it is composed.

Pure but for the template files. The words are in templates/; here they are chosen, framed and addressed.
"""

from __future__ import annotations

import base64
import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailbot.domain import Address, Answer, Facts, Meeting, OutboxState, Outgoing, Reading, Rules
from mailbot.reply.harmless import defused, harmless, one_line
from mailbot.reply.mailboxes import wire_address
from mailbot.reply.mime import Attached, Letter, as_bytes, subject_line
from mailbot.reply.refs import TO_ORGANISERS, refs_of
from mailbot.reply.templates import FORMS, Templates, keyed

UNASKED = frozenset(
    {
        "digest",
        "reminder_incomplete",
        "proposal_accepted",
        "proposal_declined",
        "proposal_waitlisted",
        "speaker_confirmation",
        "speaker_reminder",
        "accepted_not_registered",
        "deadline_extended",
    }
)
"""Texts that answer no mail: Auto-Submitted says auto-generated (RFC 3834 section 5)."""


def compose(
    answer: Answer,
    rules: Rules,
    *,
    sender: Address,
    templates: Templates,
    date: datetime,
    replying_to: Reading | None = None,
    cause: str = "",
    attached: tuple[Attached, ...] = (),
    reply_to: Address | None = None,
) -> Outgoing:
    """The finished mail of an answer.

    replying_to: the mail answered; its author's own thread is joined, nobody else's. cause: what sets
    apart two mails of one text to one address that answer no mail ("2026-03-01"). date: the Date header,
    aware. reply_to: where replies are read, if not at the sender's. GiveUp: a template is missing or broken.
    """
    message_id = own_message_id(answer, rules, sender, _answered(replying_to) + cause)
    parent = replying_to if _is_author(answer.to, replying_to) else None
    values = _values(answer, rules) | {
        "own_address": (reply_to or sender).email,
        "message_id": message_id,
    }
    parts = {form: _page(form, answer, values, templates) for form in FORMS}
    letter = Letter(
        message_id=message_id,
        date=date,
        sender=sender,
        to=answer.to,
        subject=_subject(answer, rules, parts["text"].subject),
        text=parts["text"].body,
        html=parts["html"].body,
        loop=rules.meeting.code,
        automatic="auto-generated" if UNASKED.issuperset(answer.templates) else "auto-replied",
        in_reply_to=parent.message_id if parent else None,
        references=_references(parent),
        attached=attached,
        reply_to=reply_to,
    )
    return Outgoing(
        message_id=message_id,
        to=answer.to.email,
        template=answer.template,
        subject=subject_line(letter.subject),
        raw=as_bytes(letter),
        state=_state(answer, rules),
        proposals=answer.proposals,
        registrations=answer.registrations,
    )


def _state(answer: Answer, rules: Rules) -> OutboxState:
    """Held for a person: by the answer, by the mode, or because SMTP cannot say the address.

    Mode observe sends no one anything but the digest (DESIGN section 2.8).
    """
    watching = rules.mode == "observe" and answer.template != "digest"
    held = answer.held or watching or wire_address(answer.to.email) is None
    return OutboxState.HELD if held else OutboxState.DUE


def own_message_id(answer: Answer, rules: Rules, sender: Address, cause: str) -> str:
    """Keyed, so that nobody can foresee or forge it; from what is answered, so that a retry has the same."""
    about = "\0".join(("answer", cause, answer.template, answer.to.key, *map(str, answer.proposals)))
    digest = hmac.digest(rules.secret, about.encode("utf-8", "surrogateescape"), "sha256")
    name = base64.b32encode(digest)[:26].decode().lower()
    code = re.sub(r"[^a-z0-9]", "", rules.meeting.code.lower()) or "mailbot"
    return f"{code}.{name}@{sender.email.rpartition('@')[2]}"


def _answered(reading: Reading | None) -> str:
    if reading is None:
        return ""
    return f"{reading.message_id or ''}\0{reading.fingerprint}"


def _is_author(to: Address, reading: Reading | None) -> bool:
    """Only who wrote the mail has it: for another reader its id in References is noise, or a leak."""
    if reading is None:
        return False
    return to.key in {author.key for author in (reading.sender, reading.reply_to) if author}


def _references(parent: Reading | None) -> tuple[str, ...]:
    if parent is None or parent.message_id is None:
        return ()
    return (*(one for one in parent.references if one != parent.message_id), parent.message_id)


def _subject(answer: Answer, rules: Rules, own: str) -> str:
    """ "[AIPR-7] own words", or "Re: [AIPR-7] theirs" where the thread's subject is to stay."""
    code = re.escape(rules.meeting.code)
    tags = "".join(f"[{rules.meeting.code}-{number}] " for number in answer.proposals[:3])
    if answer.subject_of is None:
        return tags + own
    theirs = one_line(answer.subject_of)
    prefix = re.compile(rf"\s*((re|aw|sv|rép|réf|tr|fwd?|wg)(\[\d+\])?\s*:|\[{code}-\d+\])", re.IGNORECASE)
    while match := prefix.match(theirs):
        theirs = theirs[match.end() :].strip()
    return f"Re: {tags}{defused(theirs)}" if theirs else tags + own


@dataclass(frozen=True, slots=True)
class _Page:
    subject: str
    body: str
    below: str = ""  # says in this language that it stands further down


def _page(form: str, answer: Answer, values: dict[str, Any], templates: Templates) -> _Page:
    """All texts of the answer in all its languages, framed in one form."""
    wanted = [code for code in answer.language.split("+") if code in templates.languages]
    languages = wanted or [_fallback(values["meeting"], templates)]
    letters = [_in_language(form, language, answer, values, templates) for language in languages]
    values = values | {
        "subject": " / ".join(dict.fromkeys(letter.subject for letter in letters)),
        "letters": [(code, letter.body) for code, letter in zip(languages, letters, strict=True)],
        "below": [letter.below for letter in letters[1:]],
    }
    body = str(templates.module(form, f"forms/page.{form}.j2", values))
    if form == "text":
        body = re.sub(r"\n{3,}", "\n\n", body).strip() + "\n"
    return _Page(values["subject"], body)


def _in_language(
    form: str, language: str, answer: Answer, values: dict[str, Any], templates: Templates
) -> _Page:
    parts = [
        templates.module(form, f"{language}/{name}.j2", _dressed(form, language, values | own, templates))
        for name, own in zip(answer.templates, _own_values(answer, values), strict=True)
    ]
    dressed = _dressed(form, language, values, templates)
    frame = templates.module(form, f"{language}/letter.j2", dressed | {"parts": parts})
    subject = " · ".join(one_line(str(part.subject)) for part in parts)  # type: ignore[attr-defined]
    return _Page(subject, str(frame), str(dressed["w"].below))


def _dressed(form: str, language: str, values: dict[str, Any], templates: Templates) -> dict[str, Any]:
    """The values with the words of a language and the shapes of a form, which both print of them."""
    words = templates.module(form, f"{language}/words.j2", values)
    forms = templates.module(form, f"forms/{form}.j2", values | {"w": words, "language": language})
    return values | {"w": words, "f": forms, "language": language}


def _own_values(answer: Answer, values: dict[str, Any]) -> list[dict[str, Any]]:
    """What each text of the answer prints of its own: one mail may hold two proposals."""
    if not answer.parts:
        return [{} for _ in answer.templates]
    code = values["meeting"].code
    return [_of_facts(harmless(facts), code) for facts in answer.parts]


def _of_facts(facts: Facts, code: str) -> dict[str, Any]:
    return {
        "facts": facts,
        "extra": keyed(facts.extra),
        "reference": f"{code}-{facts.proposal.number}" if facts.proposal else None,
        "deadline": facts.deadline,
        "received_at": facts.received_at,
    }


def _values(answer: Answer, rules: Rules) -> dict[str, Any]:
    """What a template may print: a stranger's texts harmless, the organisers' own as configured."""
    return _of_facts(harmless(answer.facts), rules.meeting.code) | {
        "to": harmless(answer.to),
        "meeting": rules.meeting,
        "seats": rules.seats,
        "max_pages": rules.max_pages,
        "templates": answer.templates,
        "to_organiser": TO_ORGANISERS.issuperset(answer.templates),
        "nbsp": "\u00a0",
        "refs": refs_of(answer, rules),
    }


def _fallback(meeting: Meeting, templates: Templates) -> str:
    """A language without texts of its own is answered in the meeting's first one that has them."""
    return next((code for code in meeting.languages if code in templates.languages), "en")
