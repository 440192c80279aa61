"""What would be made of one mail or document: the wiring behind `mailbot explain`."""

from __future__ import annotations

from datetime import datetime, timedelta

from mailbot.config import Config
from mailbot.decide import decide
from mailbot.domain import Answer, Known, Outgoing, Reading
from mailbot.reply.compose import compose
from mailbot.reply.templates import Templates
from mailbot.report.explain import Explained, explain_document, explain_failure, explain_mail
from mailbot.shipped import shipped
from mailbot.workers import Answer as Read
from mailbot.workers import Unreadable


class Explainer:
    """What would be made of a mail that came alone, in time, to an empty store. Touches nothing."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._rules = config.rules(secret=b"explain")
        self._templates = Templates(shipped("templates"))

    def explain(self, path: str, answer: Read) -> Explained:
        if isinstance(answer, Unreadable):
            return explain_failure(path, answer.why)
        if not isinstance(answer, Reading):
            return explain_document(path, *answer)
        in_time = self._rules.deadline - timedelta(seconds=1)
        decision = decide(answer, in_time, Known(), self._rules)
        composed = [self._composed(one, answer, in_time) for one in decision.answers]
        subjects = [(one.to, one.template, one.subject) for one in composed]
        return explain_mail(path, answer, decision, subjects)

    def _composed(self, answer: Answer, reading: Reading, date: datetime) -> Outgoing:
        sender = self._config.outgoing.sender_address
        return compose(
            answer, self._rules, sender=sender, templates=self._templates, date=date, replying_to=reading
        )
