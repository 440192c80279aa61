"""The fields that a letter marks itself: bold, told in its subject, or in the cells of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.letter import Letter, Table
from mailbot.read.naming.lexicon.persons import AUTHOR
from mailbot.read.naming.lexicon.texts import ABSTRACT, TITLE
from mailbot.read.proposing.authors.listed import ME
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import FIELDS, field_of, label_in
from mailbot.read.proposing.spoken.completing import sender_name
from mailbot.read.proposing.spoken.titles import title_in_subject
from mailbot.read.proposing.typed.evened import evened
from mailbot.read.proposing.typed.several import with_titles

_STARRED = re.compile(r"^\*{1,2}(?P<label>[^*\n:]{2,40}?)\s*:?\*{1,2}\s*[:.–—-]?\s*(?P<value>.*)$")
_ME = re.compile(rf"(?<![\w.'’-])(?i:{ME})(?![\w'’.-])(?:,? (?=\())?(?!\s+[A-ZÀ-Þ])")
_UNCHANGED = re.compile(
    rf"^\W*(?:{ABSTRACT}|{AUTHOR}|{TITLE})\s*[:=–—-]\s*(?:the |le |la |el |il |o |de |het )?(?:same|"
    rf"unchanged|as (?:before|"
    r"in)|no changes?|inchange\w*|meme|identique|unverandert|wie (?:bisher|vorher)|igual|sin cambios?|"
    r"invariat\w*|"
    r"inalterad\w*|ongewijzigd|idem)\b.{0,30}$"
)
_REFERS = re.compile(
    r"^\W*(?:(?:please |bitte )?(?:see|siehe|s\.|cf\.?|voir|vedi|ver|zie|as|same|wie|comme|come|como|"
    r"identical)\b.{0,25}\b|(?:in|en|dans|im|nell|el del|le meme que|l)\b.{0,15}\b|the )?"
    r"(?:above|subject(?: line)?|objet|sujet|betreff\w*|asunto|oggetto|assunto|onderwerp|ci-dessus|oben)\b"
    r"[^:]{0,25}$"
)


def with_labels(letter: Letter) -> str:
    """The letter's text with the fields that it marks itself as lines "Label: value"."""
    text = _without_unchanged(_with_bold_labels(letter.text, letter.emphasised))
    text = evened(with_titles(text, "" if letter.has_earlier_subject else letter.subject))
    return _with_subject(_with_own_name(text, sender_name(letter)), letter)


def _without_unchanged(text: str) -> str:
    """Without a label that only says that nothing changes: "Abstract: same as before"."""
    return "\n".join(line for line in text.split("\n") if not _UNCHANGED.match(fold(line)))


def _with_own_name(text: str, name: str | None) -> str:
    """With the writer's name where a label of authors has "me": "Authors: me and Bob Cole"."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        label = label_in(line) if name and _ME.search(line) else None
        told = label is not None and label.field in ("authors", "speaker") and bool(label.value)
        if name and label is not None and told and fold(name) not in fold(label.value):
            lines[place] = f"{label.words}: {_ME.sub(lambda _: name, label.value)}"
    return "\n".join(lines)


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
            title = title_in_subject(letter.subject, letter.meeting.code)
            return (
                "\n".join([*lines[:place], f"{label.words}: {title}", *lines[place + 1 :]]) if title else text
            )
    return text


_MOST = 30_000  # characters of a letter in which a cell is looked for


def in_table(tables: Sequence[Table], text: str = "") -> list[list[str]]:
    """The tables' rows as "Label: value" blocks, proposal after proposal; [] where none holds one.

    text: the letter's, which keeps the lines within a cell: names under each other are names apart.
    """
    found: list[list[str]] = []
    for table in tables:
        rows = [tuple(_lined(cell.strip(), text) for cell in row) for row in table.rows]
        found += _labels_left(rows) or _labels_above(rows)
    return found


def _lined(cell: str, text: str) -> str:
    """A short cell with "; " where the letter breaks its line."""
    words = cell.split()
    if not 4 <= len(words) <= 40 or len(text) > _MOST:
        return cell
    printed = re.search(r"\s+".join(map(re.escape, words)), text)
    if printed is None or "\n" not in printed[0]:
        return cell
    lines = [" ".join(line.split()) for line in printed[0].split("\n")]
    return "; ".join(lines) if all(is_name_line(line) for line in lines) else cell


def _labels_left(rows: Sequence[tuple[str, ...]]) -> list[list[str]]:
    """A row for a field; cells to the right of the value belong to it."""
    pairs = [(row[0], " ".join(filter(None, row[1:]))) for row in rows if len(row) > 1]
    if not _tells([label for label, value in pairs if value]):
        return []
    return [[f"{label.strip(' :*')}: {value}"] for label, value in pairs if label and value]


def _labels_above(rows: Sequence[tuple[str, ...]]) -> list[list[str]]:
    """A row for a proposal, under a row of labels."""
    if len(rows) < 2 or not _tells(rows[0]):
        return []
    head = rows[0]
    return [
        [f"{label.strip(' :*')}: {value}"]
        for row in rows[1:]
        for label, value in zip(head, row, strict=False)
        if label and value
    ]


def _tells(labels: Sequence[str]) -> bool:
    """Title and abstract, or title and authors, are among the labels."""
    fields = {field_of(label) for label in labels} & FIELDS
    return "title" in fields and not fields.isdisjoint({"abstract", "authors"})
