"""Who wrote: a person or a machine, and which (RFC 3834, 3464, 8098, 5965, 2369, 5546).

How it is weighed: each sign adds its weight to its kind; 100 decides. A standard's own mark (a delivery
status, Auto-Submitted, List-Id, an answer to an invitation) weighs 100 alone. A subject or a sentence that
a person may also write weighs 40 to 60, so two independent ones are needed; what people ask for in their
own words takes 50 off such weak sums, never off a standard's mark. `Auto-Submitted: no`, a mail client's
name and a file sent along take off likewise. So in doubt a person is answered; a machine that says so in
one standard place, or in two ordinary ones, is not.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mailbot.domain import Kind, Meeting
from mailbot.read.machines.signs import HEADER_SIGNS, NAME_SIGNS, SENDER_SIGNS, Sign, bare
from mailbot.read.machines.signs_in_subjects import SUBJECT_SIGNS
from mailbot.read.machines.signs_in_text import HUMAN_TEXT, TEXT_SIGNS
from mailbot.read.mail.addresses import first
from mailbot.read.mail.forwards import is_forward
from mailbot.read.mail.mime import Part

ENOUGH = 100
LOOP_HEADER = "x-mailbot-loop"
_TEXT = 6000  # characters of the person's own text that are looked at,
_END = 2000  # and of its end, where mass mail says how to be taken off
_MASS_ASKS = 20  # mass mail asks, wants and wishes too: its words speak less for a person
_ORDER = (Kind.BOUNCE, Kind.RECEIPT, Kind.AUTO_REPLY, Kind.LIST)
_REPLY = re.compile(
    r"^(?:\s*(?:re|aw|sv|vs|rép|odp|antw|ref|回复|答复)\s*(?:\[\d+\])?\s*[:\uff1a])+\s*", re.IGNORECASE
)
# What stands between quotation marks is another's: a person tells so what a machine wrote to him.
_CITED = re.compile(r"\"[^\"\n]{12,300}\"|“[^”]{12,300}”|«[^»]{12,300}»|„[^“”]{12,300}[“”]")
_METHOD = re.compile(rb"^METHOD[ \t]{0,4}:[ \t]{0,4}([A-Za-z]{1,20})", re.MULTILINE)
_REPORTS = {
    "message/delivery-status": Kind.BOUNCE,
    "message/global-delivery-status": Kind.BOUNCE,
    "message/feedback-report": Kind.BOUNCE,
    "message/disposition-notification": Kind.RECEIPT,
    "message/global-disposition-notification": Kind.RECEIPT,
}
_CLIENTS = re.compile(
    r"thunderbird|apple mail|iphone mail|ipad mail|mutt|evolution|roundcube|zimbrawebclient|outlook|k-?9|"
    r"kmail|"
    r"gnus|claws|squirrelmail|rainloop|horde|mailspring|spark|airmail|eudora|bluemail|sogo|alpine|geary",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Judged:
    kind: Kind
    why: tuple[str, ...]


def kind_of(
    root: Part, typed: str, subject: str, meeting: Meeting, *, footer: str = "", files: int = 0
) -> Judged:
    """typed: what the writer wrote, quotes and forwards off. footer: what was cut off as a signature.

    files: the number of documents sent along.
    """
    own = _own(root, meeting)
    if own:
        return Judged(Kind.OWN, (own,))
    marks = _marks(root, typed, subject)
    words = _words(f"{typed}\n{footer}", subject)
    fixed, sums = _sums(marks), _sums([*marks, *words])
    if not any(weight >= ENOUGH for weight in fixed.values()):
        said, other = _relief(root, typed, files)
        for kind in sums:
            sums[kind] -= other + (min(said, _MASS_ASKS) if kind is Kind.LIST else said)
    decided = _decided(fixed, sums)
    if decided is None:
        return Judged(Kind.HUMAN, ("nothing says that a machine wrote it",))
    return Judged(decided, tuple(dict.fromkeys(why for kind, _, why in (*marks, *words) if kind == decided)))


_Mark = tuple[Kind, int, str]


def _own(root: Part, meeting: Meeting) -> str | None:
    if root.headers.has(LOOP_HEADER):
        return "carries our own loop header"
    sender = first(root.headers.get("from"))
    if meeting.sender is None or sender is None or meeting.is_organiser(meeting.sender.email):
        return None  # an organiser's own address may write to the bot
    return "sent from the bot's own address" if sender.key == meeting.sender.key else None


def _sums(marks: list[_Mark]) -> Counter[Kind]:
    sums: Counter[Kind] = Counter()
    for kind, weight, _ in marks:
        sums[kind] += weight
    return sums


def _decided(fixed: Counter[Kind], sums: Counter[Kind]) -> Kind | None:
    """The first kind of the order that has enough: a bounce that passed through a list is a bounce.

    Words of a failure alone do not make a bounce of what a list sent: lists talk about failures.
    """
    enough = [kind for kind in _ORDER if sums[kind] >= ENOUGH]
    if Kind.BOUNCE in enough and fixed[Kind.LIST] >= ENOUGH and fixed[Kind.BOUNCE] < 50:
        enough.remove(Kind.BOUNCE)
    if Kind.AUTO_REPLY in enough and ENOUGH <= fixed[Kind.LIST] > fixed[Kind.AUTO_REPLY]:
        enough.remove(Kind.AUTO_REPLY)
    return next(iter(enough), None)


def _marks(root: Part, typed: str, subject: str) -> list[_Mark]:
    """What standards and header fields say."""
    return [*_reports(root), *_calendar(root, typed), *_submitted(root, typed, subject), *_fields(root)]


def _reports(root: Part) -> list[_Mark]:
    """multipart/report (RFC 6522) and its machine-readable parts; not those inside an attached mail."""
    found: list[_Mark] = []
    for part in root.leaves():
        kind = _REPORTS.get(part.media_type)
        if kind and (root.media_type == "multipart/report" or part.disposition != "attachment"):
            found.append((kind, ENOUGH, f"holds a {part.media_type} part"))
    if not found and root.media_type == "multipart/report":
        report = (root.parameter("report-type") or "").lower()
        kind = Kind.RECEIPT if "disposition" in report else Kind.BOUNCE
        found.append((kind, ENOUGH, f"multipart/report {report}".strip()))
    return found


def _calendar(root: Part, typed: str) -> list[_Mark]:
    """Answers to invitations (RFC 5546 REPLY, COUNTER), and bare invitations without a word to us."""
    for part in root.leaves():
        if part.media_type != "text/calendar" or part.disposition == "attachment":
            continue
        match = _METHOD.search(part.content[:20_000])
        method = (part.parameter("method") or (match.group(1).decode() if match else "")).upper()
        if method in {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}:
            return [(Kind.RECEIPT, ENOUGH, f"calendar {method}")]
        if method in {"REQUEST", "CANCEL"} and not typed.strip():
            return [(Kind.RECEIPT, ENOUGH, f"calendar {method} without a word")]
    return []


def _submitted(root: Part, typed: str, subject: str) -> list[_Mark]:
    """Auto-Submitted (RFC 3834 section 5): anything but `no` is a machine; which one, the rest tells."""
    value = root.headers.get("auto-submitted").partition(";")[0].partition("(")[0].strip().lower()
    if not value or value == "no":
        return []
    answers = value.startswith("auto-replied") or root.headers.get("in-reply-to")
    if answers or any(kind == Kind.AUTO_REPLY for kind, _, _ in _words(typed, subject)):
        return [(Kind.AUTO_REPLY, ENOUGH, f"Auto-Submitted: {value}")]
    return [(Kind.LIST, ENOUGH, f"Auto-Submitted: {value}")]


def _fields(root: Part) -> list[_Mark]:
    found: list[_Mark] = []
    for name, sign in HEADER_SIGNS:
        for value in root.headers.all(name)[:1]:
            found.extend(_seen((sign,), bare(value[:500])))
    sender = first(root.headers.get("from"))
    if sender is None:
        return [*found, (Kind.BOUNCE, 50, "no sender")]
    return [*found, *_seen(SENDER_SIGNS, sender.key), *_seen(NAME_SIGNS, bare(sender.name or ""))]


def _seen(candidates: tuple[Sign, ...], text: str) -> list[_Mark]:
    return [(sign.kind, sign.weight, sign.why) for sign in candidates if sign.pattern.search(text)]


def _words(typed: str, subject: str) -> list[_Mark]:
    """What subject and text say; a forwarded subject is another's, and so is mass mail's in a reply to it."""
    about = bare(_REPLY.sub("", subject)[:300])
    found = [] if is_forward(subject) else _seen(SUBJECT_SIGNS, about)
    if _REPLY.match(subject):
        found = [mark for mark in found if mark[0] is not Kind.LIST]
    return [*found, *_seen(TEXT_SIGNS, bare(_CITED.sub(" ", _looked_at(typed))))]


def _looked_at(typed: str) -> str:
    return typed if len(typed) <= _TEXT + _END else f"{typed[:_TEXT]}\n{typed[-_END:]}"


def _relief(root: Part, typed: str, files: int) -> tuple[int, int]:
    """What speaks for a person, taken off weak sums: (the words, everything else)."""
    said = HUMAN_TEXT.weight if HUMAN_TEXT.pattern.search(bare(typed[:_TEXT])) else 0
    relief = 40 if root.headers.get("auto-submitted").strip().lower() == "no" else 0
    relief += 20 if files else 0
    client = root.headers.get("user-agent") + " " + root.headers.get("x-mailer")
    return said, relief + (20 if _CLIENTS.search(client) else 0)
