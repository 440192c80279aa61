"""One mail from bytes to a Reading: the order in which the room's readers are asked."""

from __future__ import annotations

import mimetypes
from dataclasses import replace
from typing import TypedDict

from mailbot.domain import (
    Address,
    Attachment,
    Bounce,
    Forwarded,
    Kind,
    Meeting,
    Problem,
    Proposal,
    Reading,
    Registration,
)
from mailbot.printed import printed_name
from mailbot.read.letter import Answered, Letter, Table
from mailbot.read.machines.bounces import bounce_of
from mailbot.read.machines.kind import LOOP_HEADER, kind_of
from mailbot.read.mail.addresses import addresses, first
from mailbot.read.mail.bodies import Body, body_of
from mailbot.read.mail.forwards import Inline, inline_forward, is_forward
from mailbot.read.mail.headers import date_of, folded, message_ids, received_at, trace_of
from mailbot.read.mail.language import language_of
from mailbot.read.mail.marks import fingerprint, references_quoted, tokens
from mailbot.read.mail.mime import Part, open_mail
from mailbot.read.mail.visible import Visible, visible_of
from mailbot.read.proposing.choosing import documents_beside
from mailbot.read.proposing.proposals import Found, found_in, proposal_of_file
from mailbot.read.wishing.wishes import wishes_of

MAX_INNER = 3  # a forward of a forward of a forward


def read(raw: bytes, meeting: Meeting, *, documents: bool = True) -> Reading:
    """What a mail says. Never raises on any bytes: what is wrong with them is in `defects`.

    documents: False leaves attachments unopened (one of them ended the reading process): a proposal in
    them is then UNREADABLE.
    """
    root, defects = open_mail(raw)
    body = body_of(root)
    letter = _letter(root, body, meeting, MAX_INNER)
    subject = letter.subject
    judged = kind_of(root, letter.text, subject, meeting, footer=letter.signature, files=len(letter.files))
    everything = "\n".join(body.texts)
    base = Reading(
        kind=judged.kind,
        sender=letter.sender,
        reply_to=first(root.headers.get("reply-to")),
        recipients=letter.recipients,
        subject=subject,
        date=date_of(root.headers.get("date")),
        received=received_at(root.headers),
        language=letter.language,
        visible_text=letter.text,
        references_quoted=references_quoted(meeting.code, subject, everything),
        tokens=tokens(meeting.code, subject, everything),
        authentication=tuple(map(folded, root.headers.all("authentication-results"))),
        trace=trace_of(root.headers),
        forwarded=letter.forwarded,
        loop=root.headers.has(LOOP_HEADER),
        fingerprint=fingerprint(root, letter.sender),
        defects=defects,
        why=judged.why,
    )
    base = _threaded(base, root)
    if judged.kind is not Kind.HUMAN:
        return _machine(base, root, body, everything)
    return _understood(base, letter, documents)


def _threaded(base: Reading, root: Part) -> Reading:
    answered = message_ids(root.headers.get("in-reply-to"))
    named = message_ids(root.headers.get("references"))
    chain = [one for one in named if one not in answered] + list(answered)
    return replace(
        base,
        message_id=next(iter(message_ids(root.headers.get("message-id"))), None),
        in_reply_to=answered[0] if answered else None,
        references=tuple(dict.fromkeys(chain)),
    )


def _machine(base: Reading, root: Part, body: Body, everything: str) -> Reading:
    bounce: Bounce | None = None
    if base.kind is Kind.BOUNCE:
        bounce = bounce_of(root, everything)
    files = tuple(Attachment(f.name, f.media_type, len(f.content), None, f.digest) for f in body.files)
    return replace(base, bounce=bounce, attachments=files, forwarded=None)


def _understood(base: Reading, letter: Letter, documents: bool) -> Reading:
    """A person's mail: what it brings and what it asks for."""
    found = found_in(letter) if documents else Found(_unopened(letter))
    wishes = wishes_of(letter, found.proposals, found.papers)
    told = letter.inner if letter.inner is not None and letter.from_organiser else letter
    files = [*letter.files, *(letter.inner.files if letter.inner else ())]
    return replace(
        base,
        language=base.language or next((one.language for one in wishes.proposals if one.language), None),
        attachments=tuple(
            Attachment(f.name, f.media_type, len(f.content), found.pages(f), f.digest) for f in files
        ),
        intents=wishes.intents,
        proposals=wishes.proposals,
        documents=documents_beside(told, wishes.proposals, found.opened, shown=wishes.shown)
        if documents
        else (),
        named_otherwise=wishes.named_otherwise,
        registrations=tuple(_printed(one) for one in wishes.registrations if one.name or one.email),
        cancels=wishes.cancels,
        withdraws=wishes.withdraws,
        restores=wishes.restores,
        confirms=wishes.confirms,
        commands=wishes.commands,
        why=(*base.why, *wishes.why),
    )


def _printed(one: Registration) -> Registration:
    return replace(one, name=printed_name(one.name)) if one.name else one


def _unopened(letter: Letter) -> tuple[Proposal, ...]:
    """The largest file stands for the proposal that cannot be read."""
    inner = letter.inner.files if letter.inner else ()
    files = sorted((*letter.files, *inner), key=lambda file: len(file.content))
    if not files:
        return ()
    return (Proposal(source=files[-1].name, problems=(Problem.UNREADABLE,), digest=files[-1].digest),)


def _letter(root: Part, body: Body, meeting: Meeting, depth: int) -> Letter:
    """A mail taken apart, with the mail inside it."""
    headers = root.headers
    subject = headers.text("subject")
    sender = first(headers.get("from")) or first(headers.get("sender"))
    inline = inline_forward("\n\n".join(body.texts), subject, meeting.timezone) if depth else None
    forwarded, inner = _inside(body, inline, meeting, depth)
    return Letter(
        meeting=meeting,
        sender=sender,
        recipients=tuple(
            one for name in ("to", "cc") for value in headers.all(name) for one in addresses(value)
        ),
        subject=subject,
        files=body.files,
        is_reply=bool(headers.get("in-reply-to") or headers.get("references")) and not is_forward(subject),
        forwarded=forwarded,
        inner=inner,
        from_organiser=sender is not None and meeting.is_organiser(sender.email),
        **_typed((inline.outer,) if inline else body.texts, body, sender, "" if forwarded else subject),
    )


class _Typed(TypedDict):
    """The fields of a Letter that come out of its text."""

    text: str
    signature: str
    quoted: str
    answered: tuple[Answered, ...]
    language: str | None
    flowed: bool
    emphasised: tuple[str, ...]
    tables: tuple[Table, ...]


def _typed(texts: tuple[str, ...], body: Body, sender: Address | None, subject: str) -> _Typed:
    visible = visible_of(texts, sender.name if sender else None, body.signature)
    return _Typed(
        text=visible.text,
        signature=visible.signature,
        quoted=visible.quoted,
        answered=visible.answered,
        language=language_of(visible.text, subject),
        flowed=body.flowed,
        emphasised=_shown_runs(body, visible),
        tables=_shown_tables(body.tables, visible),
    )


def _inside(
    body: Body, inline: Inline | None, meeting: Meeting, depth: int
) -> tuple[Forwarded | None, Letter | None]:
    if inline is not None:
        head = Forwarded(inline.sender, inline.subject, inline.sent_at, attached=False)
        return head, _inline_letter(inline, body, meeting, depth)
    if not body.inner or not depth:
        return None, None
    inner = body.inner[0].children[0]
    letter = _letter(inner, body_of(inner), meeting, depth - 1)
    head = Forwarded(letter.sender, letter.subject, date_of(inner.headers.get("date")), attached=True)
    return head, letter


def _inline_letter(inline: Inline, body: Body, meeting: Meeting, depth: int) -> Letter:
    subject = inline.subject or ""
    deeper = inline_forward(inline.text, subject, meeting.timezone) if depth > 1 else None
    forwarded, inner = _inside(body, deeper, meeting, depth - 1) if deeper else (None, None)
    return Letter(
        meeting=meeting,
        sender=inline.sender,
        recipients=inline.recipients,
        subject=subject,
        forwarded=forwarded,
        inner=inner,
        **_typed((deeper.outer if deeper else inline.text,), body, inline.sender, subject),
    )


def _shown_runs(body: Body, visible: Visible) -> tuple[str, ...]:
    shown = folded(visible.text).replace("*", "")
    return tuple(run for run in body.emphasised if run.replace("*", "") in shown)


def _shown_tables(tables: tuple[Table, ...], visible: Visible) -> tuple[Table, ...]:
    """Tables of the person's own text: their first cells stand in it, however the plain part breaks them."""
    shown = "".join(visible.text.split())
    return tuple(table for table in tables if _first_cell(table) in shown)


def _first_cell(table: Table) -> str:
    return "".join(next((cell for row in table.rows for cell in row if cell), "").split())


def read_document(name: str, content: bytes, meeting: Meeting) -> tuple[Proposal, tuple[str, ...]]:
    """(the proposal in a bare document, the reasons). Never raises."""
    proposal = proposal_of_file(name, _guessed_type(name), content, meeting.max_pages)
    seen = [f"{field}: {one.where}" for field, one in proposal.evidence]
    return proposal, (*seen, *(f"problem: {problem.value}" for problem in proposal.problems))


def _guessed_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
