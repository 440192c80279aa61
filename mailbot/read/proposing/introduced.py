"""The sentences by which a letter introduces its proposal, turned into labels that the rest is read by.

"With B (Lab) I propose the talk "
""T". It goes like this:" says the same as "Title: T" and "Authors: A; B (Lab)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.read.letter import Letter
from mailbot.read.proposing.announced import OF_OTHERS, OFFERED, SUBMITTED, title_in_quotes, title_in_subject
from mailbot.read.proposing.cover import blocks, is_letter, is_prose
from mailbot.read.proposing.evened import evened
from mailbot.read.proposing.labels import field_of, label_in
from mailbot.read.proposing.named import authors_in_bracket, authors_told
from mailbot.read.proposing.names import fold
from mailbot.read.proposing.people import is_name_line
from mailbot.read.proposing.remarks import is_closing, is_remark
from mailbot.read.proposing.sender import sender_name
from mailbot.read.proposing.title import clean_title

_FIRST = 8  # blocks: whoever introduces a proposal does it before them
_SHORT = 12  # words of a closing; "Thank you for organising this! As I told you" closes nothing
_LEAST = 20  # words of an abstract that begins behind the introduction, in its paragraph
_MOST_LINES = 3  # of a title
_QUOTED = re.compile(r"\s*[«“„\"‘]\s*([^«»“”„\"]{8,250}?)\s*[»”“\"’][.,]?\s*")
_STARRED = re.compile(r"^\*{1,2}(?P<label>[^*\n:]{2,40}?)\s*:?\*{1,2}\s*[:.–—-]?\s*(?P<value>.*)$")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?:])\s+|(?<=[)»”\"][.:])\s+")
_LEADS = re.compile(
    r"\b(?:abstract|resume|summary|zusammenfassung|kurzfassung|resumen|riassunto|resumo|samenvatting|goes|"
    r"follows|following|below|idea|idee|voici|ecco|hier|segue|sigue)\b|:\s*$"
)
_IN_SUBJECT = re.compile(
    r"\b(?:title|titre|titel|titulo|titolo)\b[^.!?\n]{0,40}?"
    r"\b(?:as above|above|(?:mail |e-?mail )?subject|objet|sujet|betreff\w*|asunto|oggetto|assunto|onderwerp|"
    r"ci-dessus|oben|arriba|sopra|acima)\b|"
    r"\b(?:(?:what|which) (?:is|stands) in the subject|in the subject line|est en objet|"
    r"(?:steht|stehenden?) im betreff|(?:esta|va) en el asunto|(?:sta|e) nell'oggetto|esta no assunto|"
    r"staat in het onderwerp)\b"
)
_REFERS = re.compile(
    r"^\W*(?:(?:please |bitte )?(?:see|siehe|s\.|cf\.?|voir|vedi|ver|zie|as|same|wie|comme|come|como|"
    r"identical)\b"
    r".{0,25}\b|(?:in|en|dans|im|nell|el del|le meme que|l)\b.{0,15}\b|the )?"
    r"(?:above|subject(?: line)?|objet|sujet|betreff\w*|asunto|oggetto|assunto|onderwerp|ci-dessus|oben)\b"
    r"[^:]{0,25}$"
)


@dataclass(frozen=True, slots=True)
class _Introduction:
    """title; the sentences that introduce it; what follows them in their paragraph, and below it."""

    title: str
    said: str
    behind: str
    below: Sequence[Sequence[str]]


def labelled(letter: Letter) -> str:
    """The letter's text with every field that it marks or introduces as a line "Label: value"."""
    text = with_labels(letter)
    found = blocks(text)
    if not _may_introduce(found, letter):
        return text
    for index, block in enumerate(found[:_FIRST]):
        if label_in(block[0]) is not None or (
            is_closing(block[0]) and len(" ".join(block).split()) <= _SHORT
        ):
            return text
        below = found[index + 1 :]
        introduced = _introduction(block, below, letter)
        if introduced is not None:
            return _text([*found[:index], *_told(introduced, letter)])
    return _text(_with_bracket(found))


def with_labels(letter: Letter) -> str:
    """The letter's text with the fields that it marks itself as lines "Label: value"."""
    return _with_subject(evened(_with_bold_labels(letter.text, letter.emphasised)), letter)


def _with_bracket(found: list[list[str]]) -> list[list[str]]:
    """With the authors whom the sentence above an unquoted title names in one bracket."""
    for index, block in enumerate(found[:_FIRST]):
        below = found[index + 1 :]
        flat = " ".join(block)
        if not flat.endswith(":") or not below or len(below[0]) > _MOST_LINES or _names_authors(below):
            continue
        authors = authors_in_bracket(flat)
        if authors and not is_prose(" ".join(below[0])) and _abstract_follows(below[1:]):
            return [*found[: index + 1], below[0], ["Authors: " + "; ".join(authors)], *below[1:]]
    return found


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


def _may_introduce(found: Sequence[Sequence[str]], letter: Letter) -> bool:
    """No title is labelled, and the letter offers something of its own."""
    cover = " ".join(" ".join(block) for block in found if len(" ".join(block).split()) < 80)
    if OF_OTHERS.search(fold(letter.text)) or any(
        label is not None and label.field == "title" for block in found for label in map(label_in, block)
    ):
        return False
    said = fold(f"{letter.subject}\n{cover}")
    return bool(SUBMITTED.search(said) or OFFERED.search(said))


def _introduction(
    block: Sequence[str], below: Sequence[Sequence[str]], letter: Letter
) -> _Introduction | None:
    """The introduction that a paragraph is or begins with, where an abstract follows it."""
    flat = " ".join(block)
    title = _in_quotes(flat, letter) or _in_emphasis(flat, letter) or _from_subject(flat, letter)
    if title is None:
        return _before_quoted(flat, below)
    said, behind = _parted(flat, title)
    if (
        len(behind.split()) >= _LEAST
        and not behind.endswith(":")
        and not is_remark(_SENTENCE.split(behind)[0])
    ):
        return _Introduction(title, said, behind, below)
    return _Introduction(title, flat, "", below) if _abstract_follows(below) else None


def _in_quotes(flat: str, letter: Letter) -> str | None:
    title = title_in_quotes(flat, letter.meeting.title)
    return title if title and " ".join(title.split()) in flat else None


def _in_emphasis(flat: str, letter: Letter) -> str | None:
    """A title that bold or italics set apart amid the sentence that offers it."""
    for run in letter.emphasised:
        title = " ".join(run.split())
        before, found, after = flat.partition(title)
        if (
            len(title.split()) >= 4
            and found
            and after.strip(" .:,") + before
            and OFFERED.search(fold(before))
        ):
            return clean_title(title)
    return None


def _from_subject(flat: str, letter: Letter) -> str | None:
    return title_in_subject(letter.subject) if _IN_SUBJECT.search(fold(flat)) else None


def _before_quoted(flat: str, below: Sequence[Sequence[str]]) -> _Introduction | None:
    """A sentence that offers what stands in quotation marks at the head of the next paragraph."""
    offers = OFFERED.search(fold(flat)) or flat.rstrip().endswith(":")
    if not below or not offers or not _is_letter(flat):
        return None
    for count in range(1, min(_MOST_LINES, len(below[0])) + 1):
        quoted = _QUOTED.fullmatch(" ".join(below[0][:count]))
        rest = [below[0][count:], *below[1:]]
        if quoted and _abstract_follows(rest):
            return _Introduction(clean_title(quoted[1]), flat, "", rest)
    return None


def _is_letter(flat: str) -> bool:
    return is_letter(flat) or bool(SUBMITTED.search(fold(flat)) or OFFERED.search(fold(flat)))


def _parted(flat: str, title: str) -> tuple[str, str]:
    """(the sentences that introduce, what stands behind them in their paragraph)."""
    place = flat.find(" ".join(title.split()))
    end = place + len(title) if place >= 0 else 0
    pieces = _SENTENCE.split(flat[end:].strip())
    lead = (
        0 if title.endswith("?") and pieces[0][:1].isupper() else 1
    )  # else the title's own sentence goes on
    while lead < len(pieces) and len(pieces[lead].split()) <= 14 and _LEADS.search(fold(pieces[lead])):
        lead += 1
    behind = " ".join(pieces[lead:])
    return flat[: len(flat) - len(behind)].strip(), behind


def _abstract_follows(below: Sequence[Sequence[str]]) -> bool:
    for block in filter(None, below):
        flat = " ".join(block)
        label = label_in(block[0])
        if (label is not None and label.field == "abstract") or is_prose(flat):
            return True
        if is_closing(block[0]):
            return False
    return False


def _told(introduced: _Introduction, letter: Letter) -> list[list[str]]:
    """The introduction as labels, and the blocks below it."""
    following = _without_title(introduced.below, introduced.title)
    told = [f"Title: {introduced.title}"]
    authors = authors_told(introduced.said.replace(introduced.title, "\ue010"), sender_name(letter))
    if authors and not _names_authors(following):
        told.append("Authors: " + "; ".join(authors))
    if introduced.behind:
        return [told, [f"Abstract: {introduced.behind}"], *following]
    return [told, *(block for block in following if block)]


def _without_title(below: Sequence[Sequence[str]], title: str) -> list[list[str]]:
    """The blocks less a first one, or a first line, that only gives the title again."""
    following = [list(block) for block in below if block]
    if following and clean_title(" ".join(following[0])) == title:
        return following[1:]
    if following and clean_title(following[0][0]) == title:
        return [following[0][1:], *following[1:]]
    return following


def _names_authors(following: Sequence[Sequence[str]]) -> bool:
    """Whether the authors stand below, labelled or on lines of their own before the abstract."""
    for block in following:
        labels = [label.field for label in map(label_in, block) if label is not None]
        if "authors" in labels or "speaker" in labels:
            return True
        if not labels and not is_prose(" ".join(block)) and is_name_line(block[0]):
            return True
        if is_prose(" ".join(block)):
            return False
    return False


def _text(found: Sequence[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in found)
