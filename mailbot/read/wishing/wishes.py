"""What a person wants with a letter: intents, and what each of them acts upon. Pure; never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.domain import Intent, Person, Proposal, Registration
from mailbot.read.letter import Letter, Paper
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.acts import REGISTERING
from mailbot.read.naming.scholarly import is_scholarly
from mailbot.read.wishing.acts import ends_a_talk
from mailbot.read.wishing.answers import answers_of
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.commands import command_lines
from mailbot.read.wishing.confirming import confirms
from mailbot.read.wishing.ending import wants_cancellation, wants_withdrawal
from mailbot.read.wishing.forms import ticked_only
from mailbot.read.wishing.impression import marks_of, settled
from mailbot.read.wishing.own_words import is_the_letter, own_words
from mailbot.read.wishing.personal_data import changes_own_data
from mailbot.read.wishing.persons import name_key, sender_of
from mailbot.read.wishing.questions import wants_answer
from mailbot.read.wishing.registering import wants_registration
from mailbot.read.wishing.registrations import people_attached, people_listed, registrations_of
from mailbot.read.wishing.restoring import restores, takes_withdrawal_back
from mailbot.read.wishing.saying_how import says_only_how
from mailbot.read.wishing.sense import Sense, is_foreign, is_private, sense_of
from mailbot.read.wishing.standing import names_otherwise, speaks_of_slides, standing_proposals
from mailbot.read.wishing.tables import as_stated
from mailbot.read.wishing.telling.roll import hands_over, people_cancelled, points_below

_REFERENCE = re.compile(r"\[?\b([A-Za-z][A-Za-z0-9]{1,15}-\d{1,5})\b\]?")
_QUOTED = re.compile(r"«\s*([^»]{4,250}?)\s*»|“([^”]{4,250})”|\"([^\"]{4,250})\"|„([^“”]{4,250})[“”]")
_TAKING_PART = re.compile(rf"\b(?:{REGISTERING}|inscri\w+|assister\w*|submit|present|proposer|soumettre)\b")
# A document that comes with these words may be a list of people.
_BRINGS_LIST = re.compile(
    r"\b(?:list|lists?|listes?|lista|elenco|lijst|table|tableau|tabelle|tabella|\w*liste|participants?|teilnehm\w+|"
    r"deelnemers|partecipanti|participantes|collegues|colleagues|kolleg\w+|personnes|people|persons|personen|"
    r"personas|persone|pessoas|names|noms|namen|inscri\w+|register|registrations?|anmeld\w+|iscri\w+)\b"
)
_MOST_TEXT = 60_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """intents: never empty; {OTHER} where the mail is none of the bot's business.

    proposals: those that stand once the intent is understood. cancels: () with CANCELLATION = the sender.
    withdraws: titles or references; () = the thread's. named_otherwise: the words call what is attached
    something else than a proposal; shown: slides or a poster. why: the reasons, in words.
    """

    intents: frozenset[Intent]
    proposals: tuple[Proposal, ...] = ()
    registrations: tuple[Registration, ...] = ()
    cancels: tuple[Person, ...] = ()
    withdraws: tuple[str, ...] = ()
    restores: bool = False
    confirms: bool = False
    named_otherwise: bool = False
    shown: bool = False
    commands: tuple[str, ...] = ()
    why: tuple[str, ...] = ()


def wishes_of(
    letter: Letter, proposals: tuple[Proposal, ...], papers: tuple[tuple[str, Paper], ...] = ()
) -> Wishes:
    """proposals: what the finder of proposals took for one, in the body, the attachments or the forward.

    papers: the files that show themselves to be something else, and what.
    """
    commands = command_lines(letter) if letter.inner is None else ()
    if commands:
        return Wishes(frozenset({Intent.COMMAND}), commands=commands, why=("an organiser gives an order",))
    if letter.inner is not None and letter.from_organiser:
        return _of_person(letter.inner, proposals, papers)
    return _of_person(letter, proposals, papers)


def _of_person(
    letter: Letter, proposals: tuple[Proposal, ...], papers: tuple[tuple[str, Paper], ...]
) -> Wishes:
    proposals = tuple(
        one for one in proposals if not (_is_a_person(one, letter) or _is_taken_back(one, letter))
    )
    named = tuple(one for one in proposals if one.title or one.fields_said or not is_the_letter(one))
    answers = answers_of(letter)
    prose = own_words(ticked_only(answers.left_of(_bounded(letter.text))), named)
    listed = people_listed(letter, prose) or answers.people
    if not listed and _BRINGS_LIST.search(fold_line(f"{letter.subject} {prose}")):
        listed = people_attached(letter, prose)
    lists = _what_is_listed(listed)
    stated = as_stated(prose, letter.tables) if listed else prose
    sense = sense_of(letter, stated, lists=lists, has_proposal=bool(proposals), papers=papers)
    rules = _read(sense, proposals)
    marks = marks_of(sense, prose, only_how=rules.only_how)
    heard = settled(marks, rules.intents, proposes=_may_propose(sense, proposals))
    return _decided(sense, rules, heard, _Brought(prose, proposals, listed))


@dataclass(frozen=True, slots=True)
class _Brought:
    """What the mail holds: its writer's own words, texts that may be proposals, people in lists."""

    prose: str
    proposals: tuple[Proposal, ...]
    listed: tuple[Registration, ...]


def _may_propose(sense: Sense, proposals: tuple[Proposal, ...]) -> bool:
    """There is a text that sounds like research, and nothing shows that it is of other business."""
    if sense.papers or is_foreign(sense.about) or is_private(sense.about) or not sense.about.ours:
        return False
    if names_otherwise(sense) or speaks_of_slides(sense):
        return False
    return any(one.abstract is None or is_scholarly(one.abstract) for one in proposals)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the rules read: intents, the proposals that stand, and whose registration ends.

    only_how: a mode or a membership alone speaks for a registration, which is not among the intents then.
    """

    intents: frozenset[Intent]
    standing: tuple[Proposal, ...]
    others: tuple[Person, ...]
    only_how: bool


def _read(sense: Sense, proposals: tuple[Proposal, ...]) -> _Rules:
    standing = standing_proposals(sense, proposals)
    leaves = hands_over(sense)
    asks = leaves or wants_registration(sense) or changes_own_data(sense)
    registers = asks or says_only_how(sense)
    others = () if leaves else people_cancelled(sense)
    cancels = leaves or wants_cancellation(sense, registers=registers, of_others=bool(others))
    withdraws = wants_withdrawal(sense, brings_text=any(_has_text(one) for one in standing))
    if withdraws:
        standing = ()
    if cancels and not leaves and not _registers_besides(sense):
        registers = False
    intents = {
        Intent.PROPOSAL: bool(standing) or (not withdraws and restores(sense)),
        Intent.REGISTRATION: registers,
        Intent.CANCELLATION: cancels,
        Intent.WITHDRAWAL: withdraws,
    }
    chosen = {intent for intent, wanted in intents.items() if wanted}
    if wants_answer(sense, frozenset(chosen)) or (not chosen and _may_be_ours(sense)):
        chosen.add(Intent.QUESTION)
    only_how = registers and not asks
    if only_how:  # heard with the whole mail; it decides nothing by itself
        chosen.discard(Intent.REGISTRATION)
    return _Rules(frozenset(chosen), standing, others, only_how)


def _decided(sense: Sense, rules: _Rules, heard: frozenset[Intent], brought: _Brought) -> Wishes:
    """Each intent with what it acts upon."""
    letter, chosen = sense.letter, set(heard)
    others = rules.others if Intent.CANCELLATION in chosen else ()
    people: tuple[Registration, ...] = ()
    if Intent.REGISTRATION in chosen:
        people = _registered(sense, brought.listed, others)
        if not people:  # somebody comes, the writer does not, and nobody else was read: organisers see it
            chosen = chosen - {Intent.REGISTRATION} | {Intent.QUESTION}
    if letter.from_organiser:  # one organiser asks another: theirs to answer
        chosen.discard(Intent.QUESTION)
    standing = rules.standing if Intent.PROPOSAL in rules.intents else brought.proposals
    return Wishes(
        intents=frozenset(chosen or {Intent.OTHER}),
        proposals=standing if Intent.PROPOSAL in chosen else (),
        registrations=people,
        cancels=others,
        withdraws=_withdrawn(brought.prose, letter) if Intent.WITHDRAWAL in chosen else (),
        restores=takes_withdrawal_back(letter.text),
        confirms=confirms(letter),
        named_otherwise=names_otherwise(sense),
        shown=speaks_of_slides(sense),
        why=_reasons(sense, rules.intents, chosen),
    )


def _is_a_person(proposal: Proposal, letter: Letter) -> bool:
    """A list of people that opens with its writer has the shape of a proposal whose title is a name."""
    sender = sender_of(letter).name
    return (
        proposal.source == "body"
        and bool(proposal.title and sender)
        and name_key(proposal.title or "") == name_key(sender or "")
    )


def _is_taken_back(proposal: Proposal, letter: Letter) -> bool:
    """ "I have to pull the talk (“Hulls under sand”)": the letter around has the shape of its abstract."""
    if proposal.source != "body" or not proposal.title:
        return False
    before, named, after = " ".join(fold_line(letter.text).split()).partition(
        " ".join(fold_line(proposal.title).split())
    )
    opened, ended = re.split(r"[.!?]\s", before)[-1], re.split(r"[.!?](?:\s|$)", after)[0]
    return bool(named) and (ends_a_talk(opened) or ends_a_talk(f"{opened}{named}{ended}"))


def _registered(
    sense: Sense, listed: tuple[Registration, ...], gone: tuple[Person, ...]
) -> tuple[Registration, ...]:
    """ "Please register my colleague below": the one who wrote the forwarded mail, in her own words."""
    inner = sense.letter.inner
    if inner is None or listed or not points_below(sense):
        return registrations_of(sense, listed, gone)
    return registrations_of(sense_of(inner, own_words(_bounded(inner.text), ())), ())


def _bounded(text: str) -> str:
    """At most _MOST_TEXT characters, cut at a line end: longer lists of people come as sheets."""
    return text if len(text) <= _MOST_TEXT else text[: text.rfind("\n", 0, _MOST_TEXT) + 1 or _MOST_TEXT]


def _what_is_listed(listed: tuple[Registration, ...]) -> str:
    """ "attendees" where a list tells modes or membership, "persons" where it may be one of authors."""
    if any(one.attendance or (one.member is not None and (one.name or one.email)) for one in listed):
        return "attendees"
    return "persons" if listed else ""


def _has_text(proposal: Proposal) -> bool:
    return bool(proposal.abstract) or proposal.source != "body"


def _registers_besides(sense: Sense) -> bool:
    """One is cancelled and another registered in his place: both count."""
    asked = sense.clauses_with(Sign.REGISTER)
    return any(not spoken.has(Sign.CANCEL, Sign.CANNOT, Sign.REGISTERED) for spoken in asked)


def _may_be_ours(sense: Sense) -> bool:
    """Somebody who may come, or will write later, about this meeting: the organisers should see it."""
    about = sense.about
    if about.invites or about.asks_reader or about.private or about.other_business:
        return False
    return about.ours >= 2 and any(
        spoken.has(Sign.MAYBE) and not spoken.has(Sign.NOT_YET) and _TAKING_PART.search(spoken.clause.folded)
        for spoken in sense.spoken
    )


def _withdrawn(prose: str, letter: Letter) -> tuple[str, ...]:
    """References first, else titles in quotation marks."""
    code = fold_line(letter.meeting.code)
    both = f"{letter.subject}\n{prose}"
    named = [
        match[1].upper() for match in _REFERENCE.finditer(both) if fold_line(match[1]).startswith(f"{code}-")
    ]
    if named:
        return tuple(dict.fromkeys(named))
    titles = [" ".join(next(filter(None, match.groups())).split()) for match in _QUOTED.finditer(tidy(prose))]
    return tuple(dict.fromkeys(title for title in titles if len(title.split()) >= 2))


def _reasons(sense: Sense, read: frozenset[Intent], chosen: set[Intent]) -> tuple[str, ...]:
    about = sense.about
    reasons = [
        f"{sign.value}: {spoken.clause.text[:80]!r}"
        for spoken in sense.spoken
        for sign in sorted(spoken.signs)
    ][:12]
    if chosen != read:
        reasons.append(f"its words as a whole sound otherwise; its clauses say: {_named(read)}")
    if not chosen:
        if about.invites or about.asks_reader:
            reasons.append("the sender invites or asks, and does not ask to take part")
        elif about.private or about.other_business:
            reasons.append("private mail or other business")
        else:
            reasons.append("asks for nothing of the meeting's")
    if about.answers:
        reasons.append(f"answers our mail about a {about.answers}")
    return tuple(reasons)


def _named(intents: frozenset[Intent]) -> str:
    return ", ".join(sorted(intents)) or "nothing of the meeting's"
