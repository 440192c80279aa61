"""Runs an organiser's commands, line by line; each line is answered in one transcript (DESIGN section 6)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from mailbot.decide.case import Case
from mailbot.decide.challenges import ask_proof
from mailbot.decide.commands import USAGE, Command, NotUnderstood, Verb, parse
from mailbot.decide.extensions import extend
from mailbot.decide.free_words import is_free, orders_in, written_out
from mailbot.decide.orders_on_people import (
    answer_question,
    cancel_person,
    close_or_open,
    forget,
    give_seat,
    list_people,
    status,
)
from mailbot.decide.orders_on_proposals import decide_on, line, merge, show, split, undo
from mailbot.decide.templates import Template
from mailbot.domain import STAGED_TEMPLATES, FileAgain, ProposalRecord, Release, Seat, TranscriptLine

MOST_LINES = 200  # of one mail; the rest is no list of orders

_RUN: dict[Verb, Callable[[Case, Command], list[TranscriptLine]]] = {
    Verb.ACCEPT: decide_on,
    Verb.DECLINE: decide_on,
    Verb.WAITLIST: decide_on,
    Verb.UNDO: undo,
    Verb.MERGE: merge,
    Verb.SPLIT: split,
    Verb.EXTEND: extend,
    Verb.SEAT: give_seat,
    Verb.CANCEL: cancel_person,
    Verb.ANSWER: answer_question,
    Verb.CLOSE: close_or_open,
    Verb.OPEN: close_or_open,
    Verb.SHOW: show,
    Verb.PEOPLE: list_people,
    Verb.STATUS: status,
    Verb.FORGET: forget,
}
# These change nothing that a forged From could hurt, and tell the organiser's own address alone.
_HARMLESS = frozenset({Verb.LIST, Verb.PEOPLE, Verb.SHOW, Verb.STATUS, Verb.HELP})
# Who is no organiser may cancel his own registration, and looking is no attempt at anything.
_ORDERS = frozenset(Verb) - _HARMLESS - {Verb.CANCEL}
_BARE = 3  # words of an order that is nothing else: "fermer les inscriptions", "accept 3"


def follow(case: Case) -> None:
    """The commands of a mail from an organiser's address; without proof they wait for a confirmation."""
    lines = _meant(case)
    if not lines:
        return
    harmless = all(isinstance(one, Command) and one.verb in _HARMLESS for one in lines)
    if not (case.proven or harmless):
        case.flag("command_without_proof", case.person.key)
        acts = tuple(f"command {_for_later(case, one)}" for one in lines if isinstance(one, Command))
        if acts:
            ask_proof(case, case.person.key, acts)
        return
    _transcribe(case, lines)


def gives_orders(case: Case) -> bool:
    """Whether somebody who is no organiser writes lines that only an organiser may.

    A sentence that asks for something is a question; an order is a verb and what it is about.
    """
    if case.person is not case.reading.sender or case.rules.meeting.is_organiser(case.person.email):
        return False
    lines = [line for line in case.reading.visible_text.split("\n") if line.strip()]
    return any(_is_bare_order(case, line) for line in lines[:MOST_LINES])


def _is_bare_order(case: Case, line: str) -> bool:
    found = parse(line, case.received_at, case.rules)
    if not isinstance(found, Command) or found.verb not in _ORDERS or is_free(found):
        return False
    head = re.sub(r"\S+@\S+|:.*", " ", line, flags=re.DOTALL)
    return len(re.findall(r"[^\W\d_]{2,}", head)) <= _BARE


def run_lines(case: Case, texts: tuple[str, ...]) -> None:
    """Command lines that their organiser has confirmed."""
    _transcribe(case, _parsed(case, texts))


def _meant(case: Case) -> list[Command | NotUnderstood]:
    lines = _parsed(case, case.reading.commands)
    if any(isinstance(one, Command) for one in lines):
        return [one for one in lines if isinstance(one, Command) or not _is_prose(one)]
    return lines or [NotUnderstood(text) for text in case.reading.commands[:1]]


def _is_prose(one: NotUnderstood) -> bool:
    """A sentence beside the commands: like none of them, about no record and no person."""
    like_none = one.code == "unknown_command" and not any(value for _, value in one.values)
    return like_none and not re.search(r"\d|@", one.line)


def _parsed(case: Case, texts: tuple[str, ...]) -> list[Command | NotUnderstood]:
    """Down to the signature mark; lines that were not meant as commands left out."""
    lines: list[Command | NotUnderstood] = []
    for text in texts[:MOST_LINES]:
        if text.rstrip() == "--":
            break
        found = _parsed_line(case, text)
        before = lines[-1] if lines else None
        goes_on = isinstance(before, Command) and before.verb is Verb.ANSWER
        if isinstance(before, Command) and goes_on and _is_no_order(found):
            lines[-1] = replace(before, text=f"{before.text}\n{text.strip()}")  # the answer's next line
        else:
            lines += found
    return lines


def _is_no_order(found: list[Command | NotUnderstood]) -> bool:
    return bool(found) and isinstance(found[0], NotUnderstood)


def _parsed_line(case: Case, text: str) -> list[Command | NotUnderstood]:
    """Usually one order; "accept 3 and decline 7" is two. In free words nobody knows where one ends."""
    whole = parse(text, case.received_at, case.rules)
    parts = orders_in(text) if isinstance(whole, Command) and whole.verb is not Verb.ANSWER else ()
    if len(parts) < 2 or not isinstance(whole, Command):
        return [whole] if whole is not None else []
    found = [one for part in parts if (one := parse(part, case.received_at, case.rules)) is not None]
    if not isinstance(found[0], Command) or is_free(found[0]):
        return [NotUnderstood(text, values=(("suggestion", USAGE.get(whole.verb, whole.verb)),))]
    return found


def _transcribe(case: Case, lines: list[Command | NotUnderstood]) -> None:
    transcript = [answer for one in lines for answer in _answer(case, one)]
    codes = {answer.code for answer in transcript}
    shown = tuple(case.proposals.values()) if "listing" in codes else _shown(case, transcript)
    coming = tuple(r for r in case.registrations if r.seat is not Seat.CANCELLED)
    facts = replace(
        case.facts(),
        transcript=tuple(transcript),
        proposals=shown,
        registrations=coming if "people" in codes else (),
        positions=case.positions(coming) if "people" in codes else (),
    )
    case.say(Template.TRANSCRIPT, facts)
    case.commanded = True
    case.note(f"commands: {', '.join(answer.code for answer in transcript)}")


def _answer(case: Case, one: Command | NotUnderstood) -> list[TranscriptLine]:
    if isinstance(one, NotUnderstood):
        return [TranscriptLine(one.line, one.code, one.values)]
    if one.verb not in _HARMLESS and is_free(one):
        return [_ask_first(case, one)]
    if one.verb in _RUN:
        return _RUN[one.verb](case, one)
    if one.verb is Verb.SEND:
        return [_send(case, one)]
    if one.verb is Verb.FILE:
        case.other_changes.append(FileAgain(one.numbers[0]))
        return [line(one, "filed", number=str(one.numbers[0]))]
    return [line(one, "listing" if one.verb is Verb.LIST else "help")]


def _for_later(case: Case, one: Command) -> str:
    """As it will be confirmed and run: what is said in free words in the form of a command."""
    return written_out(one, case.rules) if is_free(one) else one.line


def _ask_first(case: Case, command: Command) -> TranscriptLine:
    """It may have been said to a colleague: the organiser sees what it would do, and confirms it or not."""
    meant = written_out(command, case.rules)
    ask_proof(case, case.person.key, (f"command {meant}",))
    return line(command, "understood_as", usage=meant)


def _send(case: Case, command: Command) -> TranscriptLine:
    """What waited before this mail, and what its lines above have staged."""
    here = [answer for answer in case.others if answer.held == "staged"]
    watching = case.rules.mode == "observe"  # sends no one anything; what is staged stays staged
    if watching or not (case.known.staged or here):
        return line(command, "nothing_to_send")
    case.others = [replace(answer, held=None) if answer in here else answer for answer in case.others]
    if case.known.staged:
        case.other_changes.append(Release(STAGED_TEMPLATES))
    return line(command, "sent", count=str(case.known.staged + len(here)))


def _shown(case: Case, transcript: list[TranscriptLine]) -> tuple[ProposalRecord, ...]:
    references = {value for one in transcript if one.code == "shown" for _, value in one.values}
    return tuple(r for r in case.proposals.values() if case.reference(r.number) in references)
