"""Answers to a quoted mail: each question is a label of a form, and what is written below it the value.

The quote tells what is asked and nothing of anybody; without an answer it stays unread. A few words above the
quote answer the one question that it asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.domain import Attendance, Registration
from mailbot.read.letter import Answered, Letter
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.acts import TAKE_PART
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.numbers import FIRST, LAST, SECOND
from mailbot.read.wishing.attendance import modes, modes_named, names_a_mode
from mailbot.read.wishing.clauses import Clause, clauses, words
from mailbot.read.wishing.entries import address_in, column_of, mode_of
from mailbot.read.wishing.forms import filled_in, person_in
from mailbot.read.wishing.membership import answer_in, belongings, membership_in
from mailbot.read.wishing.persons import is_name, sender_of
from mailbot.read.wishing.phrases_of_leaving import CANCEL, CANNOT
from mailbot.read.wishing.relevance import is_about_another_event, quotes_the_meeting

_LONGEST_ANSWER = 30  # words: more is prose
_LABEL = 4  # words: what is longer is a sentence, and must speak to the reader
_ASIDE = re.compile(r"\([^)]*\)?|[_….:\s]+$")
_YOU = re.compile(
    r"\b(?:you|your|vous|votre|tu|ton|ta|etes|es-tu|sie|ihre?[nmrs]?|du|bist|dein\w*|ihr|usted(?:es)?|eres|"
    r"es|su|lei|sei|suo|sua|e|voce|u|je|jij|bent|uw)\b|\b\w+(?:ez|iez|ras|ras?-tu|ras|rai|rete|ras)\b"
)
_COMING = re.compile(rf"\b(?:{TAKE_PART}|\w*viendr\w+|assister\w+|vendr\w+|asistir\w+|verr\w+|nehmen)\b")
# What asks for a number, or what the reader knows of others, asks nothing of himself.
_OF_OTHERS = re.compile(
    r"\b(?:how (?:many|much)|combien|wie ?viele?|cuant[oa]s|quant[ioae]s?|hoeveel|"
    r"(?:do|did) you (?:happen to )?know|savez-vous|sais-tu|wissen sie|weisst du|"
    r"sabe[sn]?|sai|sapete|weet (?:u|je))\b"
)
# "What is your name", "Quelle est votre affiliation", "Please give your institution": a label is asked for.
_ASKED_FOR = re.compile(
    r"^(?:please |pls |bitte |merci d[e'] ?|veuillez |por favor,? |per favore,? )?(?:"
    rf"{stems('what_is what_are what which_is which')}|"
    rf"{stems('quel_est quelle_est quels_sont quelles_sont quel quelle')}|"
    rf"{stems('wie_lautet wie_ist was_ist welches welche cual_es cuales_son qual_e quali_sono wat_is')}|"
    rf"{stems('give tell indicate state write add send donner indiquer preciser indiquez precisez donnez')}|"
    rf"{stems('indique indiquen escriba indichi indicare scriva nennen angeben')})(?: (?:me|us|nous|moi))? "
    r"(?:the |la |le |les |l'|el |il )?"
)
_PARTS = re.compile(r"\s*[,/&+;]\s*|\s+(?:and|et|und|y|e|en)\s+")
_LABELS = {"name": "name", "first": "first name", "last": "last name", "affiliation": "affiliation"}
# "The latter", "le premier des deux": one of the ways that the question names.
_ONE_OF_THEM = re.compile(
    r"^\W*(?:(?:the|le|la|l'|das|die|der|el|il|lo|o|a|de|het|option|choice|number) ?)?(?:"
    rf"(?P<first>(?:{FIRST}|former|erstere[sr]?|eerstgenoemde)(?!\w))|"
    rf"(?P<second>(?:{SECOND}|{LAST}|latter|letztere[sr]?|laatstgenoemde)(?!\w)))"
)
# "Do you still come?", "Toujours partante ?", "Confirmez-vous votre venue ?"
_STILL = re.compile(
    rf"\b(?:still|toujours|encore|noch|immer noch|todavia|aun|sigue\w*|ancora|ainda|continua\w*|nog|"
    rf"confirm\w*)\b"
    rf"[^?]*\b(?:{TAKE_PART}|"
    rf"{stems('coming attending there partant* venue venez viens vienes viene vieni vem komst')}|"
    rf"{stems('kommst kommen_sie in_pie asistencia presence participation teilnahme aanwezig')})\b[^?]*\?"
)
_MARGIN = re.compile(r"(?m)^(?:[ \t\xa0]*(?:>|\||&gt;))+[ \t\xa0]*")
_EARLIER = re.compile(r"(?i)\W*(?:(?:re|aw|antw|sv|rv|res)\s*:\s*)+")
_WORDS = {Attendance.IN_PERSON: "in person", Attendance.REMOTE: "remote"}
_OTHER = {Attendance.IN_PERSON: Attendance.REMOTE, Attendance.REMOTE: Attendance.IN_PERSON}


@dataclass(frozen=True, slots=True)
class Answers:
    """people: whom the answered questions register. read: the answers that say so."""

    people: tuple[Registration, ...] = ()
    read: tuple[str, ...] = ()

    def left_of(self, text: str) -> str:
        """The text without the answers that were read: below their questions they say more than alone."""
        for answer in self.read:
            text = re.sub(rf"(?m)^{re.escape(answer)}$", "", text, count=1)
        return text


def answers_of(letter: Letter) -> Answers:
    """Of a letter that answers a mail about the meeting, or about registering."""
    if letter.from_organiser or not quotes_the_meeting(letter):
        return Answers()
    if not letter.answered:
        return Answers(_answered_above(letter))
    asked = [one for one in letter.answered if _is_an_answer(one.answer)]
    asked = [one for one in asked if not is_about_another_event(_clause(one.question), letter.meeting)]
    if any(_comes(one) is False for one in asked):
        return Answers()
    network = letter.meeting.network
    told = [(one.answer, tuple(_fields(one, network))) for one in asked]
    fields = [pair for _, pairs in told for pair in pairs]
    name = sender_of(letter).name
    if (
        name
        and any(_comes(one) for one in asked)
        and not any(label in _LABELS.values() for label, _ in fields)
    ):
        fields.append(("name", name))
    people = tuple(person_in(form, network) for form in filled_in(fields) if form)
    return Answers(people, tuple(answer for answer, pairs in told if pairs))


def still_comes(letter: Letter) -> bool | None:
    """What the first words above a mail answer that asks whether its reader comes, and not how."""
    folded = fold_line(letter.text)
    if not letter.is_reply or len(words(folded)) > 2 * _LONGEST_ANSWER:
        return None
    asked = [fold_line(one) for one in _sentences(letter)]
    if not any(_STILL.search(one) and not modes_named(one) for one in asked):
        return None
    told = (answer_in(clause.folded) for clause in clauses(letter.text)[:3] if not clause.asks)
    return next((one for one in told if one is not None), None)


def _answered_above(letter: Letter) -> tuple[Registration, ...]:
    """The sender, where a few words above a quoted mail answer the one question that it asks of him."""
    folded = fold_line(letter.text)
    sender = sender_of(letter)
    if not letter.is_reply or len(words(folded)) > _LONGEST_ANSWER or not (sender.name or sender.email):
        return ()
    if CANNOT.search(folded) or CANCEL.search(folded):
        return ()
    network = letter.meeting.network
    asked = _questions(letter, network)
    if len(asked) != 1:
        return ()
    told = (
        tuple(_fields(Answered(asked[0], clause.text), network))
        for clause in clauses(letter.text)
        if not clause.asks
    )
    fields = next((one for one in told if one), ())
    if not fields:
        return ()
    own = ("name", sender.name) if sender.name else ("email", sender.email or "")
    return tuple(person_in(form, network) for form in filled_in([own, *fields]))


def _questions(letter: Letter, network: str | None) -> tuple[str, ...]:
    """What the quoted mail, or its subject, asks its reader of himself: of each kind one."""
    subject, *quoted = _sentences(letter)
    asked = [subject, *(one for one in quoted if _YOU.search(fold_line(one)))]
    found = {kind: one for one in asked if "?" in one for kind in _kinds(fold_line(one), network)}
    return tuple(found.values())


def _sentences(letter: Letter) -> list[str]:
    """The subject of the mail that is answered, and its sentences."""
    quoted = " ".join(_MARGIN.sub("", letter.quoted[:4000]).split())
    return [_EARLIER.sub("", letter.subject, count=1), *re.split(r"(?<=[.!?])\s+", quoted)]


def _kinds(asked: str, network: str | None) -> Iterator[str]:
    if modes_named(asked):
        yield "attendance"
    if belongings(asked, network):
        yield "member"


def _is_an_answer(text: str) -> bool:
    """No prose, and no question of the writer's own."""
    return "?" not in text and len(text.split()) <= _LONGEST_ANSWER


def _clause(question: str) -> Clause:
    return Clause(question, fold_line(question), question.rstrip().endswith("?"))


def _comes(one: Answered) -> bool | None:
    """The answer to "will you come?", where the question leaves open how."""
    asked = fold_line(one.question)
    if not ("?" in asked and _COMING.search(asked) and _YOU.search(asked)) or _modes_asked(asked):
        return None
    return None if mode_of(one.answer) else answer_in(fold_line(one.answer))


def _modes_asked(asked: str) -> set[Attendance]:
    return {mode.attendance for mode in modes(asked) if mode.certain}


def _fields(one: Answered, network: str | None) -> Iterator[tuple[str, str]]:
    """(label, value) of every field that the question asks for and the answer tells."""
    asked = fold_line(one.question)
    asked = asked[: asked.rfind("?") + 1] or asked
    columns = _columns(re.split(r"[.?!] +", asked)[-1])
    if columns:
        yield from _personal(columns, one.answer)
        return
    named = _ASIDE.sub("", asked).strip()
    if not ("?" in asked or one.question.endswith(":") or len(words(named)) <= _LABEL):
        return
    if len(words(named)) > _LABEL and (not _YOU.search(asked) or _OF_OTHERS.search(asked)):
        return
    mode = _mode(asked, one.answer) if names_a_mode(asked) or column_of(asked) == "attendance" else None
    if mode:
        yield "attendance", _WORDS[mode]
    member = _member(asked, one.answer, network)
    if member is not None:
        yield "member", "yes" if member else "no"


def _columns(asked: str) -> list[str]:
    """The personal fields that a label, or a question for one, names: all of them, or none."""
    label = _ASKED_FOR.sub("", _ASIDE.sub("", asked).strip(" ?"))
    known = {*_LABELS, "email"}
    whole = column_of(label)
    if whole:
        return [whole] if whole in known else []
    parts = [column_of(part) or "" for part in _PARTS.split(label)]
    return parts if all(part in known for part in parts) else []


def _personal(columns: list[str], answer: str) -> Iterator[tuple[str, str]]:
    """Several in one answer stand on lines of their own, or with commas between them, in the order asked."""
    email = address_in(answer)
    if "email" in columns and email:
        yield "email", email
        answer = re.sub(r"[<(]?" + re.escape(email) + r"[>)]?", "", answer).strip(" ,;\n")
    rest = [column for column in columns if column != "email"]
    if not rest:
        return
    between = r"\s*\n\s*" if "\n" in answer else r"\s*[,;]\s*"
    parts = re.split(between, answer, maxsplit=len(rest) - 1) if len(rest) > 1 else [answer]
    for column, part in zip(rest, parts, strict=False):
        value = " ".join(part.split()).strip(" .,;")
        if value[:1].isupper() if column == "affiliation" else is_name(value):
            yield _LABELS[column], value


def _mode(asked: str, answer: str) -> Attendance | None:
    """Said in the answer; or "yes" to the one that the question names, "no" where that is a mere label."""
    said = mode_of(answer)
    named = _modes_asked(asked)
    chosen = _ONE_OF_THEM.match(fold_line(answer))
    options = modes_named(asked)
    if chosen and not said and len(options) == 2:
        return options[0] if chosen["first"] else options[1]
    if said or len(named) != 1:
        return said
    yes, mode = answer_in(fold_line(answer)), named.pop()
    if yes:
        return mode
    return _OTHER[mode] if yes is False and len(words(_ASIDE.sub("", asked))) <= _LABEL else None


def _member(asked: str, answer: str, network: str | None) -> bool | None:
    """Of the network; where a question asks for the mode as well, one part of the answer must tell it."""
    short = len(words(_ASIDE.sub("", asked))) <= _LABEL and column_of(asked) == "member"
    if not short and not belongings(asked, network):
        return None
    if not names_a_mode(asked):
        return membership_in(fold_line(answer), network)
    parts = [
        membership_in(fold_line(part), network)
        for part in re.split(r"[,;/\n.]+", answer)
        if not mode_of(part)
    ]
    told = [part for part in parts if part is not None]
    return told[0] if len(told) == 1 and len(parts) < len(re.split(r"[,;/\n.]+", answer)) else None
