"""One mail from bytes to a Reading: the order in which the room's readers are asked."""

from __future__ import annotations

from dataclasses import replace

from mailbot.domain import (
    Attachment,
    Bounce,
    Forwarded,
    Kind,
    Meeting,
    Problem,
    Proposal,
    Reading,
)
from mailbot.read.addresses import addresses, first
from mailbot.read.bodies import Body, body_of
from mailbot.read.bounces import bounce_of
from mailbot.read.forwards import Inline, inline_forward, is_forward
from mailbot.read.headers import date_of, folded, message_ids, received_at
from mailbot.read.kind import LOOP_HEADER, kind_of
from mailbot.read.language import language_of
from mailbot.read.letter import Letter, Table
from mailbot.read.marks import fingerprint, references_quoted, tokens
from mailbot.read.mime import Part, open_mail
from mailbot.read.visible import Visible, visible_of

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
    judged = kind_of(root, letter.text, subject, meeting, files=len(letter.files))
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
        quoted_text=letter.quoted,
        references_quoted=references_quoted(meeting.code, subject, everything),
        tokens=tokens(meeting.code, subject, everything),
        authentication=tuple(map(folded, root.headers.all("authentication-results"))),
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
    return replace(base, bounce=bounce, attachments=files)


def _understood(base: Reading, letter: Letter, documents: bool) -> Reading:
    """A person's mail: what it brings and what it asks for."""
    from mailbot.read.proposals import pages_of_file, proposals_of
    from mailbot.read.wishes import wishes_of

    proposals = proposals_of(letter) if documents else _unopened(letter)
    wishes = wishes_of(letter, proposals)
    files = [*letter.files, *(letter.inner.files if letter.inner else ())]
    return replace(
        base,
        attachments=tuple(
            Attachment(
                f.name, f.media_type, len(f.content), pages_of_file(f) if documents else None, f.digest
            )
            for f in files
        ),
        intents=wishes.intents,
        proposals=wishes.proposals,
        registrations=wishes.registrations,
        cancels=wishes.cancels,
        withdraws=wishes.withdraws,
        confirms=wishes.confirms,
        commands=wishes.commands,
        why=(*base.why, *wishes.why),
    )


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
    joined = "\n\n".join(body.texts)
    inline = inline_forward(joined, subject, meeting.timezone) if depth else None
    texts = (inline.outer,) if inline else body.texts
    visible = visible_of(texts, sender.name if sender else None, body.signature)
    return Letter(
        meeting=meeting,
        sender=sender,
        recipients=tuple(
            one for name in ("to", "cc") for value in headers.all(name) for one in addresses(value)
        ),
        subject=subject,
        language=language_of(visible.text, "" if inline else subject),
        text=visible.text,
        signature=visible.signature,
        quoted=visible.quoted,
        flowed=body.flowed,
        emphasised=_shown_runs(body, visible),
        tables=_shown_tables(body.tables, visible),
        files=body.files,
        is_reply=bool(headers.get("in-reply-to") or headers.get("references")) and not is_forward(subject),
        **_inside(body, inline, subject, meeting, depth),
        from_organiser=sender is not None and meeting.is_organiser(sender.email),
    )


def _inside(
    body: Body, inline: Inline | None, subject: str, meeting: Meeting, depth: int
) -> dict[str, Forwarded | Letter | None]:
    if inline is not None:
        head = Forwarded(inline.sender, inline.subject, inline.sent_at, attached=False)
        return {"forwarded": head, "inner": _inline_letter(inline, body, meeting, depth)}
    if not body.inner or not depth:
        return {}
    inner = body.inner[0].children[0]
    letter = _letter(inner, body_of(inner), meeting, depth - 1)
    head = Forwarded(letter.sender, letter.subject, date_of(inner.headers.get("date")), attached=True)
    return {"forwarded": head, "inner": letter}


def _inline_letter(inline: Inline, body: Body, meeting: Meeting, depth: int) -> Letter:
    subject = inline.subject or ""
    deeper = inline_forward(inline.text, subject, meeting.timezone) if depth > 1 else None
    name = inline.sender.name if inline.sender else None
    visible = visible_of((deeper.outer if deeper else inline.text,), name)
    return Letter(
        meeting=meeting,
        sender=inline.sender,
        recipients=inline.recipients,
        subject=subject,
        language=language_of(visible.text, subject),
        text=visible.text,
        signature=visible.signature,
        quoted=visible.quoted,
        flowed=body.flowed,
        emphasised=_shown_runs(body, visible),
        tables=_shown_tables(body.tables, visible),
        **_inside(body, deeper, subject, meeting, depth - 1) if deeper else {},
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
    """(the proposal in a bare document, the reasons). meeting: kept for rules that depend on it."""
    from mailbot.read.proposals import proposal_of_file

    proposal = proposal_of_file(name, _guessed_type(name), content)
    return proposal, tuple(f"{field}: {seen.where}" for field, seen in proposal.evidence)


def _guessed_type(name: str) -> str:
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"
