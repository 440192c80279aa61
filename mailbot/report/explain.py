"""What `mailbot explain` prints: the JSON of a reading and of what would be answered, and its plain form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from mailbot.domain import Attachment, Decision, Evidence, Proposal, Reading, Registration

Explained = dict[str, Any]
LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\u0085\u2028\u2029"}


def explain_mail(
    path: str, reading: Reading, decision: Decision, subjects: Sequence[tuple[str, str, str]]
) -> Explained:
    """One line of the contract. subjects: (to, template, subject) of the answers that would go out."""
    return {
        "path": path,
        "kind": reading.kind.value,
        "message_id": reading.message_id,
        "in_reply_to": reading.in_reply_to,
        "from": {"name": reading.sender.name, "email": reading.sender.email}
        if reading.sender
        else {"name": None, "email": None},
        "subject": reading.subject,
        "language": reading.language,
        "visible_text": reading.visible_text,
        "attachments": [_attachment(one) for one in reading.attachments],
        "intents": sorted(intent.value for intent in decision.intents or reading.intents),
        "proposal": _proposal(reading.proposal),
        "proposals": [_proposal(one) for one in reading.proposals],
        "registrations": [_registration(one) for one in reading.registrations],
        "answers": [{"to": to, "template": template, "subject": text} for to, template, text in subjects],
        "why": [*reading.why, decision.reason, *(f"defect: {one}" for one in reading.defects)],
    }


def explain_document(path: str, proposal: Proposal, why: Sequence[str]) -> Explained:
    """A bare document: only path, language, proposal and why say something."""
    return {
        "path": path,
        "kind": None,
        "language": proposal.language,
        "proposal": _proposal(proposal),
        "why": list(why),
    }


def explain_failure(path: str, why: str) -> Explained:
    """A file that could not be read still gets its line."""
    return {"path": path, "kind": None, "language": None, "proposal": None, "answers": [], "why": [why]}


def as_line(explained: Explained) -> str:
    """One JSON object on one line, whichever characters its reader ends a line at (Unicode: NEL, LS, PS too).

    All is escaped where a file's name or a broken mail holds what is no Unicode text.
    """
    line = json.dumps(explained, ensure_ascii=False).translate(LINE_ENDS)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(explained)
    return line


def _attachment(one: Attachment) -> Explained:
    return {"name": one.name, "media_type": one.media_type, "size": one.size, "pages": one.pages}


def _proposal(one: Proposal | None) -> Explained | None:
    if one is None:
        return None
    return {
        "title": one.title,
        "authors": [{"name": a.name, "affiliation": a.affiliation, "email": a.email} for a in one.authors],
        "abstract": one.abstract,
        "keywords": list(one.keywords),
        "language": one.language,
        "pages": one.pages,
        "source": one.source,
        "problems": [problem.value for problem in one.problems],
        "evidence": {field: _evidence(evidence) for field, evidence in one.evidence},
        "other_abstract": one.other_abstract,
    }


def _evidence(one: Evidence) -> Explained:
    return {"source": one.source, "where": one.where, "confidence": round(one.confidence, 3)}


def _registration(one: Registration) -> Explained:
    return {
        "name": one.name,
        "email": one.email,
        "affiliation": one.affiliation,
        "attendance": one.attendance.value if one.attendance else None,
        "member": one.member,
    }
