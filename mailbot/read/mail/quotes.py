"""What a person typed, apart from the mail that their client quoted: above, below or between.

Knows ">" lines and how clients introduce a quote, in the languages they speak. Pure text in and out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.letter import Answered
from mailbot.read.mail.answers import answered_between
from mailbot.read.mail.headerlines import header_lines

MAX_LINES = 5_000  # more is no letter: the rest is not looked at
_QUOTED = re.compile(
    r"^[ \t\xa0]{0,2}(?:>|\|[ \t](?![^|\n]*\|)|&gt;)"
)  # no row of a table, "| Name | Mail |"
# A line that introduces a quote says who wrote and when; the verb is first or last, by language.
_WROTE = (
    r"wrote|writes|said|a[\s\xa0]+(?:é|e)crit|(?:é|e)crivait|schrieb|schreibt|geschrieben|escribi(?:ó|o)|"
    r"ha scritto|"
    r"scrive|scrisse|escreveu|schreef|geschreven|skrev|skriver|kirjoitti|napisał(?:\(a\)|a)?|pisze|"
    r"napsal(?:\(a\)|a)?|"
    r"píše|пишет|написал(?:\(а\)|а)?|пише|написав(?:ла)?|写道|寫道|书写|のメール|書きました|さんは書きました|"
    r"yazdı|"
    r"şunları yazdı|írta|a scris|έγραψε|va escriure|작성|wrote \(.{1,20}\)"
)
_ENDS = re.compile(rf"(?:{_WROTE})(?:[ \xa0].{{0,120}})?[\s\xa0]*[:\uff1a]?\**$", re.IGNORECASE)
_ENDS_PLAIN = re.compile(rf"(?:{_WROTE})[\s\xa0]*[:\uff1a]\**$", re.IGNORECASE)
_STARTS = re.compile(
    r"^[\W_]{0,12}(?:on|am|le|el|il|em|op|den|dne|a|w dniu|dnia|vào|pada|în|στις|no dia|il giorno|zitat von|"
    r"quoting|quoted|citando|citation de|at|in article|\d{1,4}[-./年])\b",
    re.IGNORECASE,
)
_QUOTING = re.compile(r"^[\W_]{0,3}(?:quoting|zitat von|citando|citation de|in article)\b", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:h.]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年")
_WHO = re.compile(r"\S@\S")
_DIVIDER = re.compile(
    r"^[\s>]*[-_=*]{2,}\s*(?:original message|original appointment|message d['’]origine|message original|"
    r"ursprüngliche nachricht|originalnachricht|mensaje original|messaggio originale|mensagem original|"
    r"oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|original melding|"
    r"alkuperäinen viesti|"
    r"wiadomość oryginalna|původní zpráva|исходное сообщение|пересылаемое сообщение|原始邮件|原始郵件|"
    r"元のメッセージ|orijinal mesaj|eredeti üzenet|mesaj original|αρχικό μήνυμα|reply message|mail original|"
    r"message initial)\s*[-_=*]{0,}\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\s>]*(?:_{10,}|-{10,}|={10,}|\*{10,}|—{5,}|─{5,})\s*$")
_MARKS = re.compile(
    r"^\s*\[(?:image|cid|inline image|image en ligne|logo)\s*:[^\]\n]{0,300}\]\s*$", re.IGNORECASE
)
_HIDDEN = re.compile(
    r"^\s*\[(?:quoted text hidden|texte des messages précédents masqué|"
    r"zitierter text).{0,30}\]",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Split:
    """typed: the person's own pieces in order. quoted: everything quoted, margins kept.

    answered: the pieces that stand below a quoted line.
    """

    typed: tuple[str, ...]
    quoted: str
    answered: tuple[Answered, ...] = ()


def without_quotes(text: str) -> Split:
    """The pieces between quoted ones; a reply above an unmarked quote is one piece."""
    lines = text.split("\n")[:MAX_LINES]
    typed: list[list[str]] = [[]]
    above: list[list[str]] = [[]]
    quoted: list[str] = []
    at = 0
    while at < len(lines):
        if _MARKS.match(lines[at]) or _HIDDEN.match(lines[at]):
            at += 1
            continue
        if _opens_rest(lines, at):
            quoted.extend(lines[at:])
            break
        if _QUOTED.match(lines[at]):
            _take_back_introduction(typed[-1], quoted)
            begun = len(quoted)
            at = _skip_quote(lines, at, quoted)
            above.append(quoted[begun:])
            typed.append([])
            continue
        typed[-1].append(lines[at])
        at += 1
    pieces = tuple(_trimmed(piece) for piece in typed)
    return Split(
        tuple(piece for piece in pieces if piece),
        "\n".join(quoted).strip("\n"),
        answered_between(above, pieces),
    )


def _trimmed(piece: list[str]) -> str:
    return "\n".join(line if line == "-- " else line.rstrip() for line in piece).strip("\n").rstrip()


def _skip_quote(lines: list[str], at: int, quoted: list[str]) -> int:
    """Past a run of quoted lines, the blank lines within it, and lines that a client broke off a quote."""
    while at < len(lines):
        blank = not lines[at].strip()
        if (
            (blank and at + 1 < len(lines) and _QUOTED.match(lines[at + 1]))
            or _QUOTED.match(lines[at])
            or _is_broken_off(lines, at)
        ):
            quoted.append(lines[at])
        else:
            break
        at += 1
    return at


def _is_broken_off(lines: list[str], at: int) -> bool:
    """A short line between two full quoted ones: wrapped by a client that forgot the margin."""
    if at == 0 or at + 1 >= len(lines) or not lines[at].strip():
        return False
    before, after = lines[at - 1], lines[at + 1]
    if not (_QUOTED.match(before) and _QUOTED.match(after)):
        return False
    return len(before) >= 65 and len(lines[at]) <= 20 and not lines[at][0].isupper() and len(after) > 2


def _take_back_introduction(piece: list[str], quoted: list[str]) -> None:
    """Move "On … wrote:" from the end of what was typed to the quote that it introduces."""
    end = len(piece)
    while end and not piece[end - 1].strip():
        end -= 1
    for height in range(1, 5):
        if height > end or not piece[end - height].strip():
            break
        joined = " ".join(line.strip() for line in piece[end - height : end])
        if _introduces(joined) and (height == 1 or _STARTS.match(joined) or _WHO.search(joined)):
            start = _where_it_starts(piece, end, height)
            quoted.extend(piece[start:])
            del piece[start:]
            return


def _where_it_starts(piece: list[str], end: int, height: int) -> int:
    """An introduction wrapped over lines starts where its date does, not at its last line."""
    for more in range(height, 5):
        if more > end or not piece[end - more].strip():
            break
        first = piece[end - more]
        if _STARTS.match(first) and _WHEN.search(" ".join(piece[end - more : end])):
            return end - more
    return end - height


def _introduces(joined: str) -> bool:
    """True before a ">" quote: a verb and a colon, or a date and an address."""
    if len(joined) > 500:
        return False
    if _ENDS_PLAIN.search(joined):
        return bool(_WHEN.search(joined) or _WHO.search(joined) or len(joined) < 80)
    if _ENDS.search(joined) and (_WHEN.search(joined) or _WHO.search(joined)):
        return True
    if _QUOTING.match(joined) and joined.endswith(":"):
        return True
    return joined.endswith((":", "\uff1a")) and bool(_WHEN.search(joined)) and bool(_WHO.search(joined))


def _opens_rest(lines: list[str], at: int) -> bool:
    """True where everything below is an unmarked quote."""
    line = lines[at]
    if not line.strip():
        return False
    if _DIVIDER.match(line):
        return True
    if _RULE.match(line):
        below = next((n for n in range(at + 1, min(at + 4, len(lines))) if lines[n].strip()), None)
        return below is not None and header_lines(lines, below) is not None
    block = header_lines(lines, at)
    if block is not None and block.fields.keys() & {"date", "to"} and at + 1 < len(lines):
        return not _QUOTED.match(line)
    return _introduces_unmarked(lines, at)


def _introduces_unmarked(lines: list[str], at: int) -> bool:
    """An introduction that no ">" follows must be complete: beginning, date, verb, colon."""
    if not _STARTS.match(lines[at]):
        return False
    for height in range(1, 4):
        piece = lines[at : at + height]
        if any(not line.strip() for line in piece):
            return False
        joined = " ".join(line.strip() for line in piece)
        if _ENDS_PLAIN.search(joined) or (_ENDS.search(joined) and joined.endswith((":", "\uff1a"))):
            below = next((line for line in lines[at + height :] if line.strip()), "")
            return bool(_WHEN.search(joined)) and not _QUOTED.match(below)
    return False
