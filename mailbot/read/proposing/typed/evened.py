"""The ways in which people mark fields in a typed mail, evened out into lines "Label: value".

"1) Title - ...", "[Authors] ...", "Abstract -> ...", a heading underlined with "=====": all say the same.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from itertools import pairwise, takewhile

from mailbot.read.naming.lexicon.persons import AUTHOR
from mailbot.read.naming.lexicon.texts import ABSTRACT, KEYWORDS, TITLE
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold, is_link
from mailbot.read.proposing.labels import FIELDS, field_of, label_in
from mailbot.read.proposing.typed.in_a_row import MAIN, odd_label, run_on
from mailbot.read.proposing.typed.numbered import without_numbers, without_signs

_NUMBER = r"(?:\(?(?:\d{1,2}|[a-hA-H]|[ivIV]{1,3})[.):]\)?|#\d|n[°o]\s?\d\s?:?|[-*•·▪–—>+]+)"
_MARKED = re.compile(
    rf"^\s*{_NUMBER}?\s*(?:\[(?P<square>[^\[\]]{{3,40}})\]|<(?P<angle>[^<>@]{{3,40}})>|"
    r"\{(?P<curly>[^{}]{3,40})\}|(?P<bare>[^\W\d_][^\n:=|<>\t~]{2,40}?))"
    r"\s*(?P<sep>:(?:\s?[-–—]+(?=\s))?|=+>|[-–—~]+>|(?<=\s)[-–—](?=\s)|→|⇒|»|\||\t|~|={1,3}|\s{2,}(?=\S)|(?:\.{3,}|…)\s*:?|[?.](?=\s+[A-ZÀ-ÖØ-Þ])|"
    r"(?<=[\]>}]))\s*(?P<value>.*)$"
)
# "* title Old dykes": in a list the label needs no sign.
_POINTED = re.compile(r"^\s*[-*•·▪–>+]\s+(?P<bare>[^\W\d_]+)\s+(?P<value>[^\W\d_a-zß-ÿ].*)$")
_ALONE = re.compile(
    rf"^\s*(?:{_NUMBER}|[=~#*_+-]{{2,}})?\s*(?P<bare>[^\W\d_][^\n:]{{2,40}}?)\s*:?\s*[=~#*_+-]*$"
)
_BEGINS = re.compile(r"^(?P<bare>[^\W\d_]{5,20})\.\s+(?P<value>[A-ZÀ-ÖØ-Þ].{60,})$")
_RULE = re.compile(r"^\s*[=~_*+#-]{3,}\s*$")
_HEADS = re.compile(r"^\s*(?:={3,}|~{3,}|\*{3,}|[-–—+]{5,})\s*$")  # under a heading, or ruling off
_NAMED = re.compile(r"^(?P<title>\S[^()]{15,200}\S)\s+\((?P<names>[^()]{5,200})\)$")
_ANSWER = 20  # words of an abstract below the question for it
_QUESTION = 14  # words of one in a form
_MAIN_LABELS = {"Keywords": KEYWORDS, "Abstract": ABSTRACT, "Authors": AUTHOR, "Title": TITLE}
_ASKS = re.compile(
    r"(?:what|which|who|how|quel(?:le)?s?|qui|comment|que|was|welche[rs]?|wer|wie|cual(?:es)?|quien(?:es)?|"
    r"como|que|qual[ei]?|chi|come|quem|wat|welke|hoe|please|merci|bitte)\b"
)
_NEAR = 12  # lines below a name that may be one paragraph
_MOST = 1_500  # lines: nobody types more around a proposal
_LONG = 25  # words: a line of so many, in sentences, is a paragraph that stands by itself


@lru_cache(maxsize=4)  # a letter's text is asked for twice
def evened(text: str) -> str:
    """The text with every marked field as "Label: value"; as it is where fewer than two are marked."""
    lines = text.split("\n")
    if len(lines) > _MOST:
        return text
    lines = _answered(_ruled_off(without_numbers(without_signs(lines))))
    lines = [piece for block in _paragraphs(lines) for piece in run_on(block)]
    lines = _apart([piece for line in _unwrapped(lines) for piece in _with_names(line)])
    told = _with_odd([_told(line) for line in lines], lines)
    fields = {field_of(one[0]) for one in told if one}
    if "abstract" in fields or (len(fields) >= 2 and not fields.isdisjoint(MAIN)):
        lines = [_line(line, one) for line, one in zip(lines, told, strict=True)]
        lines = [line for index, line in enumerate(lines) if not _underlines(lines, index)]
    return "\n".join("" if _HEADS.match(line) else line for line in lines)


def _answered(lines: list[str]) -> list[str]:
    """With labels for a form's questions above their answers: "What is the title of your talk?"."""
    asked = [_asked(line) for line in lines]
    at = asked.index("Abstract") if "Abstract" in asked else len(lines)
    below = takewhile(lambda line: not line.rstrip().endswith("?"), lines[at + 1 :])
    if len(set(filter(None, asked))) < 2 or len(" ".join(below).split()) < _ANSWER:
        return lines
    return [f"{label}:" if label else line for label, line in zip(asked, lines, strict=True)]


def _asked(line: str) -> str | None:
    """The field for which a question on a line of its own asks."""
    text = fold(line).strip(" *_>#-•")
    if not text.endswith("?") or len(text.split()) > _QUESTION:
        return None
    if not _ASKS.match(text) and field_of(text.rstrip(" ?")) is None:
        return None
    return next((label for label, words in _MAIN_LABELS.items() if re.search(rf"\b{words}\b", text)), None)


def _ruled_off(lines: list[str]) -> list[str]:
    """With an empty line for each rule of underscores, as templates have them."""
    return ["" if re.fullmatch(r"\s*_{3,}\s*", line) else line for line in lines]


def _unwrapped(lines: list[str]) -> list[str]:
    """The authors' line put together again where the mail program wrapped it amid an institution."""
    widest = max((len(line) for line in lines), default=0)
    kept: list[str] = []
    for last, line in pairwise(["", *lines]):
        above = kept[-1] if kept else ""
        if _is_wrapped(above, last, line, widest) or _is_amid_bracket(above, line) or _goes_on(above, line):
            kept[-1] += f" {line.strip()}"
        else:
            kept.append(line)
    return kept


def _goes_on(above: str, line: str) -> bool:
    """Whether a title that cannot end so goes on in the next line: "Title: Finding ponds:", "a marsh and"."""
    label = label_in(above)
    if label is None or label.field != "title" or not label.value or not line.strip():
        return False
    open_ = label.value[-1] in ":,–—-" or is_link(label.value.split()[-1])
    return open_ and label_in(line) is None and not is_name_line(line)


def _is_amid_bracket(above: str, line: str) -> bool:
    """Whether a short field's bracket is still open: "Who: Ann Bell (River Lab;" goes on below."""
    short = len(above) < 400 and re.match(r"^\W*[^\n:()]{2,40}:\s", above)
    return bool(short and line.strip()) and above.count("(") > above.count(")") and label_in(line) is None


def _is_wrapped(above: str, last: str, line: str, widest: int) -> bool:
    """Whether a line goes on with the authors of the full line above: no field of its own, no other name."""
    label = label_in(above)
    first = (line.split() or [""])[0]
    if label is None or label.field not in ("authors", "speaker") or not label.value or not first:
        return False
    if not 50 < widest < 100 or len(last) + len(first) < widest:
        return False
    return not re.match(r"^\W|^[^\n:]{2,30}:(?:\s|$)", line) and not is_name_line(line)


def _paragraphs(lines: list[str]) -> list[list[str]]:
    """Runs of lines, the empty ones each by itself."""
    found: list[list[str]] = []
    for line in lines:
        if found and line.strip() and found[-1][-1].strip():
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _with_names(line: str) -> list[str]:
    """ "A title (Ann Bell, River Lab)" as two lines."""
    match = _NAMED.match(line)
    if match is None or label_in(line) is not None or is_name_line(line) or not is_name_line(match["names"]):
        return [line]
    return [match["title"], match["names"]]


def _told(line: str) -> tuple[str, str] | None:
    """(label, value) of a line that marks a field."""
    if not line.strip() or _RULE.match(line):
        return None
    marked = _MARKED.match(line)
    if marked:
        label = marked["square"] or marked["angle"] or marked["curly"] or marked["bare"]
        if field_of(label) in FIELDS:
            return label.strip(" *_"), marked["value"].strip()
    pointed = _POINTED.match(line)
    if pointed and field_of(pointed["bare"]) in MAIN:
        return pointed["bare"], pointed["value"].strip()
    begins = _BEGINS.match(line)
    if begins and field_of(begins["bare"]) == "abstract":
        return begins["bare"], begins["value"]
    alone = _ALONE.match(line)
    if alone and field_of(alone["bare"]) in FIELDS:
        return alone["bare"].strip(" *_"), ""
    return None


def _with_odd(told: list[tuple[str, str] | None], lines: list[str]) -> list[tuple[str, str] | None]:
    """With "Talk: ...", "Who: ...", "What: ..." for the fields that no proper label names."""
    fields = {field_of(one[0]) for one in told if one}
    odd = [one or _odd(line, fields) for one, line in zip(told, lines, strict=True)]
    all_ = {field_of(one[0]) for one in odd if one}
    return odd if "title" in all_ and "abstract" in all_ else told


def _odd(line: str, fields: Set[str | None]) -> tuple[str, str] | None:
    marked = _POINTED.match(line) or _MARKED.match(line)
    if marked is None or marked["bare"] is None:
        return None
    label = odd_label(marked["bare"], marked["value"], fields)
    return None if label is None else (label, marked["value"].strip())


def _line(line: str, told: tuple[str, str] | None) -> str:
    if told is None:
        return line
    label, value = told
    return f"{label}: {value}".rstrip()


def _underlines(lines: list[str], index: int) -> bool:
    """Whether a line only rules off the label above or below it."""
    if not _RULE.match(lines[index]):
        return False
    near = [lines[place] for place in (index - 1, index + 1) if 0 <= place < len(lines)]
    return any(_told(line) is not None for line in near)


def _apart(lines: list[str]) -> list[str]:
    """Empty lines around each long paragraph, and between names and the prose right below them."""
    apart: list[str] = []
    for index, line in enumerate(lines):
        before = apart[-1] if apart else ""
        if (
            before.strip()
            and line.strip()
            and label_in(line) is None
            and _breaks(before, lines[index : index + _NEAR])
        ):
            apart.append("")
        apart.append(line)
    return apart


def _breaks(before: str, rest: list[str]) -> bool:
    label = label_in(before)
    if label is not None and not label.value:
        return False
    if _is_long(rest[0]) or _is_long(before):
        return True
    if before.count(")") > before.count("(") or (rest[0][:1].islower() and _is_in_sentences(before)):
        return False
    if len(rest[0]) <= 50 or is_name_line(rest[0]) or not is_name_line(before):
        return False
    below = list(takewhile(lambda line: line.strip() and label_in(line) is None, rest))
    return _is_long(" ".join(below))


def _is_long(text: str) -> bool:
    return len(text.split()) >= _LONG and _is_in_sentences(text)


def _is_in_sentences(text: str) -> bool:
    words = text.split()
    return sum(word[:1].islower() for word in words) >= 0.5 * len(words)
