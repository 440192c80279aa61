"""Every text that a decision may ask for, by code name, and the Facts that each may print.

The contract between deciding and composing: the words themselves live in templates/, per language.
"""

from __future__ import annotations

from enum import StrEnum


class Template(StrEnum):
    """Code names of the answers; several in one mail are joined by "+" (Answer.template)."""

    PROPOSAL_RECEIVED = "proposal_received"
    PROPOSAL_REVISED = "proposal_revised"
    PROPOSAL_INCOMPLETE = "proposal_incomplete"
    PROPOSAL_LATE = "proposal_late"
    PROPOSAL_WITHDRAWN = "proposal_withdrawn"
    PROPOSAL_RESTORED = "proposal_restored"
    REGISTRATION_CONFIRMED = "registration_confirmed"
    REGISTRATION_WAITLISTED = "registration_waitlisted"
    REGISTRATION_CHANGED = "registration_changed"
    REGISTRATION_CANCELLED = "registration_cancelled"
    REGISTRATION_CLOSED = "registration_closed"
    QUESTION_FORWARDED = "question_forwarded"
    QUESTION_ANSWERED = "question_answered"
    NOT_FOUND = "not_found"
    WHICH_ONE = "which_one"
    CHALLENGE = "challenge"
    CONFIRMATION_ASKED = "confirmation_asked"
    CHALLENGE_EXPIRED = "challenge_expired"
    FORWARD_FILED = "forward_filed"
    FORWARD_UNCLEAR = "forward_unclear"
    TRANSCRIPT = "transcript"
    PROPOSAL_ACCEPTED = "proposal_accepted"
    PROPOSAL_DECLINED = "proposal_declined"
    PROPOSAL_WAITLISTED = "proposal_waitlisted"
    DEADLINE_EXTENDED = "deadline_extended"


# Beside these, every template has received_at and deadline. In a mail of several templates Answer.parts holds
# the facts of each, in their order.
FACTS: dict[Template, tuple[str, ...]] = {
    # already: an identical mail came before, nothing new. possible_duplicate_of: number or None.
    # extra "lists_pages": pages counted, when over the limit. token: for replies without a thread.
    Template.PROPOSAL_RECEIVED: ("proposal", "text", "already", "possible_duplicate_of", "token"),
    # extra "changed": fields that differ from the version before, "title, abstract, authors".
    Template.PROPOSAL_REVISED: ("proposal", "text", "extra:changed", "token"),
    # problems: never empty; text may be None when nothing could be read.
    Template.PROPOSAL_INCOMPLETE: ("proposal", "text", "problems", "possible_duplicate_of", "token"),
    # extra "stands": "yes" when a version received in time stands; "refused": "yes" when late mail is not
    # kept (then proposal is None or the record that stands).
    Template.PROPOSAL_LATE: ("proposal", "text", "problems", "extra:stands", "extra:refused", "token"),
    # already: it was withdrawn before.
    Template.PROPOSAL_WITHDRAWN: ("proposals", "already", "token"),
    Template.PROPOSAL_RESTORED: ("proposals", "token"),
    # registrations: all that the mail named, in its order. attendance_unsaid: counted remote until said.
    # promoted: moved up from the waiting list. already: nothing new. positions as below.
    Template.REGISTRATION_CONFIRMED: ("registrations", "attendance_unsaid", "promoted", "already", "token"),
    # positions: (email or name, place on the list); those without a position have their seat.
    Template.REGISTRATION_WAITLISTED: ("registrations", "positions", "attendance_unsaid", "token"),
    Template.REGISTRATION_CHANGED: ("registrations", "positions", "token"),
    # already: it was cancelled before.
    Template.REGISTRATION_CANCELLED: ("registrations", "already"),
    Template.REGISTRATION_CLOSED: (),
    Template.QUESTION_FORWARDED: ("question",),  # the person is told only that it was passed on
    # extra "text": the organiser's answer in plain text, "organiser": the name.
    Template.QUESTION_ANSWERED: ("question", "extra:text", "extra:organiser"),
    # extra "act": "withdraw", "restore", "cancel" or "change"; "what": the title, reference or person named.
    Template.NOT_FOUND: ("extra:act", "extra:what"),
    # extra "act" likewise; proposals: those that may be meant.
    Template.WHICH_ONE: ("extra:act", "proposals"),
    # to the address on record. challenge.acts are machine words ("withdraw 7", "restore 7", "cancel a@b",
    # "attend a@b remote", "member a@b yes"; to an organiser "command LINE", "forget a@b").
    # challenge.asked_by, .expires_at, .token (print it; a plain reply "I confirm" that quotes it is enough).
    # proposals and registrations: the records concerned.
    Template.CHALLENGE: ("challenge", "proposals", "registrations"),
    # to the one who asked, when the address on record is another: it has been asked.
    Template.CONFIRMATION_ASKED: ("extra:act", "extra:what"),
    # a confirmation that came too late, or twice.
    Template.CHALLENGE_EXPIRED: ("challenge",),
    # to the organiser who forwarded. extra "filed_as": template names joined by "+", "author": "Name <addr>".
    Template.FORWARD_FILED: ("proposal", "registrations", "extra:filed_as", "extra:author"),
    Template.FORWARD_UNCLEAR: ("extra:subject",),
    # transcript: domain.TranscriptLine values, in the order of the lines; codes in TRANSCRIPT_CODES.
    Template.TRANSCRIPT: ("transcript", "proposals", "registrations"),
    Template.PROPOSAL_ACCEPTED: ("proposal", "text"),
    Template.PROPOSAL_DECLINED: ("proposal", "text", "extra:reason"),
    Template.PROPOSAL_WAITLISTED: ("proposal", "text"),
    # extra "until": the new instant, ISO 8601; proposal: the one concerned or None (for all).
    Template.DEADLINE_EXTENDED: ("proposal", "extra:until"),
}

# What a line of a transcript may say: code -> keys of TranscriptLine.values (all values are text).
TRANSCRIPT_CODES: dict[str, tuple[str, ...]] = {
    "accepted": ("reference", "title"),  # staged: the mail waits for "send"
    "declined": ("reference", "title", "reason"),
    "waitlisted": ("reference", "title"),
    "undone": ("reference", "title"),
    "merged": ("reference", "into"),
    "split": ("reference", "new"),
    "kept_apart": ("reference", "other"),
    "extended_for_all": ("until",),
    "extended_for": ("until", "who", "references"),
    "seat_given": ("who",),
    "registration_cancelled": ("who",),
    "registration_closed": (),
    "registration_opened": (),
    "question_answered": ("number", "who"),
    "filed": ("number",),
    "forgotten": ("who",),
    "confirmation_asked": ("who",),  # it cannot be undone: the organiser is asked to confirm by mail
    "understood_as": ("usage",),  # said in free words: nothing is done before it is confirmed by mail
    "sent": ("count",),
    "listing": (),  # the template prints facts.proposals
    "people": (),  # the template prints facts.registrations
    "shown": ("reference",),  # the template prints that one of facts.proposals
    "status": ("proposals", "confirmed", "waiting", "seats", "held"),
    "help": (),
    "already": ("reference", "standing"),
    "unknown_command": ("suggestion",),  # suggestion may be ""
    "unknown_number": ("number",),
    "unknown_person": ("who",),
    "ambiguous_person": ("who", "choices"),
    "bad_date": ("value",),
    "past_date": ("value",),
    "not_allowed_in_state": ("reference", "standing"),
    "nothing_to_undo": ("reference",),
    "nothing_to_send": (),
    "missing_argument": ("usage",),
    "needs_command_line": ("usage",),  # an act that no mail may do; what to type instead
}
