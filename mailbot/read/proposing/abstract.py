"""The abstract's paragraphs, with or without a heading; and whether text is prose at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from mailbot.read.files.document import Document, Line
from mailbot.read.proposing.affiliations import emails_in, is_affiliation
from mailbot.read.proposing.notes import without_note_marks
from mailbot.read.proposing.outline import closes_run_in
from mailbot.read.proposing.paragraphs import paragraphs
from mailbot.read.proposing.people import is_name_line
from mailbot.read.proposing.raised import affiliation_mark, marked
from mailbot.read.proposing.remarks import is_closing, is_for_organisers

_REFERENCE = re.compile(r"^\s*(?:\[\d{1,2}\]|\d{1,2}\.)\s+[A-ZÀ-Þ][^.]{1,80}[,.].*\b(?:19|20)\d\d\b")
_CAPTION = re.compile(
    r"^(?:fig(?:ure|\.)?|table(?:au)?|tab\.|abb(?:ildung|\.)) ?\d{1,2} ?[:.–—]", re.IGNORECASE
)
_FUNDED = re.compile(
    r"^(?:this (?:work|research|project|study) (?:was|is|has been) (?:partly |partially )?(?:funded|"
    r"supported|financed)|"
    r"ce(?:s)? travaux? (?:est|ont|a) .{0,30}(?:financ|soutenu)|acknowledge?ments?\b|remerciements?\b)",
    re.IGNORECASE,
)
_UNIT = (
    r"(?:words?|mots?|wörter|worte|palabras|parole|palavras|woorden|ord|characters?|signs?|caract[eè]res?|"
    r"signes?|zeichen|caracteres|caratteri|battute|tekens)"
)
_COUNTED = (
    rf"(?:(?:about|ca\.?|env(?:iron|\.)|~|≈)\s?)?\d[\d., ’']{{0,6}}\s?{_UNIT}"
    r"(?:,? (?:espaces compris(?:es)?|(?:including|with|without) spaces|(?:mit|inkl\.) leerzeichen))?"
    rf"|{_UNIT}(?: count)? ?[:=] ?\d[\d., ’']{{0,6}}"
    r"|(?:nombre de (?:mots|signes|caractères)|(?:anzahl (?:der )?)?(?:wörter|worte|zeichen)|wort(?:an)?zahl|"
    r"número de palabras|numero di parole|número de palavras|aantal woorden) ?[:=] ?\d[\d., ’']{0,6}"
)
_COUNT = re.compile(  # "(164 words)" after the last sentence, or alone under it
    rf"(?:\s*[(\[]\s*(?:{_COUNTED})\s*[)\]]|\n[\s–—-]*(?:{_COUNTED})[\s–—-]*)\.?\s*$", re.IGNORECASE
)
_REACHED = re.compile(
    r"(?:(?:contact|kontakt|contacto|contatto|contato|e-?mail|mail|courriel|correo)\s?:?\s?)?"
    r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+[\s,;]*)+",
    re.IGNORECASE,
)


def abstract_text(lines: Sequence[Line], document: Document, words: frozenset[str]) -> str | None:
    """One paragraph a line; None where nothing is there. References and thanks at the end are not part."""
    texts = [_clean(text) for text in paragraphs(without_note_marks(lines, document), document, words)]
    kept: list[str] = []
    for text in texts:
        if kept and is_closing(text):
            break
        if kept and _CAPTION.match(text) and len(text) < 300:
            continue
        if kept and (_REFERENCE.match(text) or _FUNDED.match(text) or closes_run_in(text)):
            break
        if text:
            kept.append(text)
    while len(kept) > 1 and (is_for_organisers(kept[-1]) or _REACHED.fullmatch(kept[-1].strip("<>()[] "))):
        kept.pop()
    whole = _unquoted(_COUNT.sub("", "\n".join(kept)))
    return whole if sum(char.isalpha() for char in whole) >= 20 else None


def _unquoted(text: str) -> str:
    """Without one pair of quotation marks around all of it."""
    for opening, closing in (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"')):
        inner = text[1:-1]
        if text.startswith(opening) and text.endswith(closing) and not {opening, closing} & set(inner):
            return inner.strip()
    return text


def _clean(text: str) -> str:
    if not text.strip("*_ .-–"):
        return ""
    return re.sub(r"^[\s*_:—–•▪◦‣∙●○■□➢✓-]+(?=\w)", "", " ".join(text.split())).strip(" *_")


def prose_start(lines: Sequence[Line]) -> int | None:
    """The first line of running prose, None where there is none."""
    imprints = _imprints(lines)
    for index, line in enumerate(lines):
        if imprints[index]:
            continue
        if _narrow_prose(lines[index : index + 8]):
            return index
        if (
            not _prose(line)
            or (index > 0 and _closes_before(lines[index - 1], line))
            or (index + 1 < len(lines) and _heads(line, lines[index + 1]))
        ):
            continue
        if (line.joined or len(line.text) > 160) and len(line.text) > 120:
            return index
        following = lines[index + 1 : index + 3]
        if len(following) == 2 and all(_prose(one) or _last_of_paragraph(one) for one in following):
            return index
    return None


def _imprints(lines: Sequence[Line]) -> list[bool]:
    """For each line whether it is small print above the largest print of all: a licence, no abstract."""
    above = list(accumulate((line.size for line in lines), max, initial=0.0))
    letters: Counter[float] = Counter()
    usual = largest = 0.0
    found: list[bool] = []
    for index in range(len(lines) - 1, -1, -1):  # what is below a line is known once, from the end
        line = lines[index]
        letters[line.size] += len(line.text)
        usual = line.size if letters[line.size] >= letters[usual] else usual
        largest = max(largest, line.size)
        found.append(0 < line.size < 0.95 * usual and largest > 1.2 * max(line.size, above[index]))
    return found[::-1]


def end_of_block(lines: Sequence[Line]) -> int:
    """How many of the lines are the abstract, where no heading announced it: up to where the look changes.

    It changes with weight, size or measure at white space, or with a heading of its own.
    """
    first = lines[0]
    left, right = min(line.left for line in lines[:3]), max(line.right for line in lines[:3])
    for index, line in enumerate(lines):
        if index < 2 or line.joined or not line.size:
            continue
        last = lines[index - 1]
        if line.size < 0.87 * first.size or line.style in ("footer", "footnote"):
            return index
        if not _may_end(last) or line.column != last.column:
            continue
        wider = line.left < left - 7 and lines[index - 1].column == first.column
        other = line.bold != first.bold and last.bold == first.bold and first.bold
        resized = abs(line.size - first.size) > 0.04 * first.size and line.size != last.size
        if other or (line.gap_before and (resized or (wider and line.right > right + 7))):
            return index
    return len(lines)


def _may_end(line: Line) -> bool:
    return line.text.rstrip().endswith((".", "!", "?", "»", ")", "]", "”"))


def _closes_before(above: Line, line: Line) -> bool:
    """The rest of a parenthesis or of a word that the line above began: no paragraph starts so."""
    if line.text.count(")") > line.text.count("("):
        return True
    return bool(re.search(r"\w[-\u00ad]$", above.text.rstrip())) and line.text[:1].islower()


def _narrow_prose(lines: Sequence[Line]) -> bool:
    """Running text in a column too narrow for five words a line: one line's look says nothing there."""
    block = [line for line in lines if line.column == lines[0].column and line.size == lines[0].size]
    if len(block) < 6 or not lines[0].right or any(line.gap_before for line in block[1:]):
        return False
    if any(len(line.text) > 40 or emails_in(line.text) for line in block):
        return False
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", " ".join(line.text for line in block))
    return len(words) >= 18 and sum(word[0].islower() for word in words) >= 0.7 * len(words)


def _heads(line: Line, following: Line) -> bool:
    """A line in larger or bolder print than the one below it: a title in the words of a sentence; or an
    institution in italics, with white below it."""
    if line.text.rstrip().endswith("."):
        return False
    if not line.size and not line.joined and following.gap_before and len(line.text) < 160:
        return not re.search(r"[,;:(–—-]$", line.text.rstrip())  # typed: a line of its own above a paragraph
    if line.italic and not following.italic and following.gap_before and is_affiliation(line.text):
        return True
    return line.size > 1.08 * following.size > 0 or (line.bold and not following.bold)


def _last_of_paragraph(line: Line) -> bool:
    return line.text.rstrip().endswith((".", "!", "?"))


def _prose(line: Line) -> bool:
    """Most words in lower case, several of them, and no address or institution."""
    text = marked(line)
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", line.text)
    if len(words) < 5 or emails_in(text):
        return False
    if affiliation_mark(text) and is_affiliation(text) and len(line.text) < 200:
        return False
    lower = sum(word[0].islower() for word in words)
    least = 0.4 if line.size == 0 and len(words) >= 8 else 0.55  # typed: German has many capitals
    return lower >= least * len(words) and not (is_name_line(text) and len(line.text) < 120)
