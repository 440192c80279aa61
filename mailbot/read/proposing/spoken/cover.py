"""The letter around a proposal: greetings, closings, side remarks, and where the proposal itself begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.read.files.document import Line
from mailbot.read.naming.lexicon.letters import THANKS
from mailbot.read.naming.lexicon.persons import I_OR_MINE, MY_OR_OUR, YOU
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.proposing.authors.institutions import emails_in
from mailbot.read.proposing.authors.name_lines import is_name_line
from mailbot.read.proposing.authors.names import fold
from mailbot.read.proposing.labels import label_in
from mailbot.read.proposing.spoken.remarks import SIE, is_closing, is_remark, points_to_ours

_GREETING = re.compile(
    r"^(?:dear|hello|hi|hey|good (?:morning|day|evening|afternoon)|greetings|bonjour|bonsoir|salut|coucou|"
    r"chere?s?|madame|monsieur|mesdames|messieurs|mme|hallo|guten (?:tag|morgen|abend)|sehr geehrte|"
    r"liebe[rs]?|werte[rs]?|hola|estimad\w*|querid\w+|buen(?:os|as) \w+|grue?zi|gruss (?:gott|dich|euch|"
    r"sie)|buongiorno|buonasera|buondi|"
    r"gentil\w*|egregi\w*|exm[oa]s?|ilm[oa]s?|ciao|respected|to whom|ola|bo[ma] (?:dia|tarde|noite)|"
    r"prezad\w*|car[oaie]|moin|"
    r"servus|geachte|beste (?!gru)|hoi|dag|hej|hei|kjaere|szanown\w+)\b"
)
_LETTER = re.compile(
    rf"\b(?:{I_OR_MINE}|ma|mes|{YOU}|{THANKS}|{MY_OR_OUR} (?:{SENT}|trabalho)|attached|enclosed|ci-joint\w*|"
    r"ci-dessous|below|herewith|here is|here are|here comes|voici|voila|we (?:would|are|wish|hope|send|"
    r"submit|hereby)|nous (?:souhait\w+|vous|voudrions|soumettons|proposons)|(?:following|suivante?) (?:talk|"
    r"abstract|proposal|proposition|communication)|anbei|hiermit|(?:le|les|os|te|vi|ti|lhes) (?:mando|"
    r"mandamos|remito|remitimos)|adjunto|invio|inviamo|envio|enviamos|quisiera|quisieramos|querria|"
    r"me gustaria|vorrei|vorremmo|gostaria)\b"
)
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_a-z]\.")  # "J. P. Moss" says neither "j'ai" nor "I"


def is_greeting(line: str) -> bool:
    return bool(_GREETING.match(fold(line.strip()))) and len(line.split()) <= 14


def _only_greets(line: str) -> bool:
    """ "Estimada Olga:" announces nothing; "Hello, my proposal:" does."""
    return len(line.split()) <= 5 and not is_letter(line)


def is_letter(text: str) -> bool:
    """Whether a paragraph talks as letters do: "I would like", "please find", "voici"."""
    return bool(_LETTER.search(fold(_INITIAL.sub("", text))) or SIE.search(text))


def blocks(text: str) -> list[list[str]]:
    """The paragraphs of a text, each a list of its lines, outer white space off."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def content_from(text: str, emphasised: Sequence[str] = ()) -> list[list[str]]:
    """The blocks from where the proposal begins: the letter before it is off, [] where it holds none."""
    found = blocks(text)
    start = _start(found, emphasised)
    if start is None:
        return []
    block, line = start
    return [found[block][line:], *found[block + 1 :]]


def _start(found: list[list[str]], emphasised: Sequence[str]) -> tuple[int, int] | None:
    """Where the proposal begins: (block, line), or None."""
    announced = False
    for index, block in enumerate(found):
        for place, line in enumerate(block):
            if is_greeting(line) and (not line.rstrip().endswith((":", ".")) or _only_greets(line)):
                continue
            label = label_in(line)
            if label is not None and label.field in (
                "title",
                "authors",
                "speaker",
                "abstract",
                "keywords",
                "affiliation",
            ):
                above = _title_above(found, index, place)
                return above if label.field != "title" and above else (index, place)
            if announced and place == 0 and not is_greeting(line):
                return index, place
            after = found[index + 1 :]
            if place == 0 and _may_begin(block, after, emphasised):
                return _with_names_above(found, index), place
            if place and _ends_cover(block[place - 1]) and _may_begin(block[place:], after, emphasised):
                return index, place
            if _announces(line) and place + 1 < len(block):
                return index, place + 1
            announced = _announces(line)
    return None


def _ends_cover(line: str) -> bool:
    """A line of the letter that ends its sentence: what follows in the same paragraph may be the title."""
    spoken = is_letter(line) or is_greeting(line)
    return spoken and line.rstrip().endswith((".", "!", ":"))


def _with_names_above(found: list[list[str]], index: int) -> int:
    """The block before the title, where it holds its authors."""
    above = found[index - 1] if index else []
    names = bool(above) and is_name_line(above[0]) and len(above) <= 4
    if not names or is_greeting(above[0]) or is_closing(above[0]) or is_letter(" ".join(above)):
        return index
    return index - 1


def _announces(line: str) -> bool:
    """A line of the letter that ends in a colon: what follows is what it speaks of."""
    return line.rstrip().endswith((":", ": -", ":-")) and len(line.split()) >= 2 and label_in(line) is None


def _title_above(found: list[list[str]], index: int, place: int) -> tuple[int, int] | None:
    """A title without a label right above the first label, past lines of names and institutions."""
    lines = [
        (one, at) for one in range(index + 1) for at in range(len(found[one])) if (one, at) < (index, place)
    ]
    begin = None
    for one, at in reversed(lines[-8:]):
        line = found[one][at]
        if is_greeting(line) or (line.rstrip().endswith((".", ":", "!", ",")) and is_letter(line)):
            break
        if points_to_ours(line) or (is_letter(line) and not is_name_line(line)):
            break
        begin = (one, at)
    return begin


def _may_begin(block: list[str], after: list[list[str]], emphasised: Sequence[str]) -> bool:
    """A block that can only be a title (and names): short, no sentence, prose or names below it."""
    text = " ".join(block)
    if is_greeting(text) or is_closing(text) or is_letter(" ".join(block[:2])) or points_to_ours(text):
        return False
    if any(
        fold(run).strip(" :.") == fold(block[0]).strip(" :.") for run in emphasised if len(run.split()) > 2
    ):
        return True
    if block[0].rstrip().endswith((".", ",", ";", ":")) or len(block[0].split()) < 3 or len(block) > 8:
        return False
    return len(block[0].split()) <= 35 and any(is_prose(" ".join(one)) for one in after[:4])


def is_prose(text: str, least: int = 25) -> bool:
    """At least so many words, in sentences, that are spoken to nobody."""
    words = text.split()
    spelled = [word for word in words if word[:1].isalpha()]  # German has a capital on every second word
    lower = sum(word[:1].islower() for word in spelled)
    return len(words) >= least and lower >= 0.45 * len(spelled) and not is_remark(text)


def letter_above(lines: Sequence[Line]) -> int:
    """How many lines a letter has above its proposal: addresses, the greeting, what it says of itself."""
    greeting = next((at for at, line in enumerate(lines) if is_greeting(line.text)), None)
    if greeting is None or greeting + 1 >= len(lines) or emails_in(lines[greeting].text):
        return 0
    below = greeting + 1
    while below + 1 < len(lines) and is_letter(lines[below].text):
        below += 1
    return below
