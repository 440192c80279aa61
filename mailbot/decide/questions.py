"""What the bot does not answer itself goes to the organisers, and the person is told only that."""

from __future__ import annotations

from dataclasses import replace

from mailbot.decide.case import Case
from mailbot.decide.templates import Template
from mailbot.domain import PutQuestion, Question


def pass_on(case: Case) -> None:
    """A question goes to the organisers, the person is told only that; theirs they ask each other."""
    if case.rules.meeting.is_organiser(case.person.email):
        case.note("a question among organisers")
        return
    text = case.reading.visible_text
    question = Question(case.person, text, case.language(), case.received_at, case.reading.message_id)
    case.other_changes.append(PutQuestion(question))
    case.say(Template.QUESTION_FORWARDED, replace(case.facts(), question=text))
    case.note("a question for the organisers")
