"""The fields that a letter marks itself, as lines "Label: value": evened, bold, or told in its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.letter import Letter
from mailbot.read.proposing.announced import title_in_subject
from mailbot.read.proposing.evened import evened
from mailbot.read.proposing.labels import field_of, label_in
from mailbot.read.proposing.names import fold

_STARRED = re.compile(r"^\*{1,2}(?P<label>[^*\n:]{2,40}?)\s*:?\*{1,2}\s*[:.–—-]?\s*(?P<value>.*)$")
_REFERS = re.compile(
    r"^\W*(?:(?:please |bitte )?(?:see|siehe|s\.|cf\.?|voir|vedi|ver|zie|as|same|wie|comme|come|como|"
    r"identical)\b"
    r".{0,25}\b|(?:in|en|dans|im|nell|el del|le meme que|l)\b.{0,15}\b|the )?"
    r"(?:above|subject(?: line)?|objet|sujet|betreff\w*|asunto|oggetto|assunto|onderwerp|ci-dessus|oben)\b"
    r"[^:]{0,25}$"
)


def with_labels(letter: Letter) -> str:
    """The letter's text with the fields that it marks itself as lines "Label: value"."""
    return _with_subject(evened(_with_bold_labels(letter.text, letter.emphasised)), letter)


def _with_bold_labels(text: str, emphasised: Sequence[str]) -> str:
    """ "*Title* A talk" or a bold "Title" before the talk's: a label needs no colon then."""
    bold = {run.strip(" :.*") for run in emphasised if field_of(run) or fold(run.strip(" :.*")) in _WHO}
    lines = text.split("\n")
    return "\n".join(_bold_label(line, bold) for line in lines)


_WHO = frozenset({"who", "qui", "wer", "quien", "chi", "quem", "wie"})


def _bold_label(line: str, bold: set[str]) -> str:
    starred = _STARRED.match(line.strip())
    if starred and (field_of(starred["label"]) or fold(starred["label"]) in _WHO):
        return f"{_shown(starred['label'])}: {starred['value']}".rstrip()
    for run in bold:
        rest = line.strip()[len(run) :]
        if (
            line.strip().startswith(run)
            and re.match(r"\s+[^\s:=–—-]", rest)
            and not rest.strip()[0].islower()
        ):
            return f"{_shown(run)}: {rest.strip()}"
    return line


def _shown(label: str) -> str:
    return "Authors" if fold(label) in _WHO else label.strip()


def _with_subject(text: str, letter: Letter) -> str:
    """With the subject's words where a label only points there: "Title: see subject"."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        label = label_in(line)
        if label is not None and label.field == "title" and _REFERS.match(fold(label.value)):
            title = title_in_subject(letter.subject)
            return (
                "\n".join([*lines[:place], f"{label.words}: {title}", *lines[place + 1 :]]) if title else text
            )
    return text
