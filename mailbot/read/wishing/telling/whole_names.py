"""A bare first name is the person of that first name whom the same mail names in full."""

from __future__ import annotations

from mailbot.read.letter import Letter
from mailbot.read.wishing.clauses import fold, tidy
from mailbot.read.wishing.persons import address_fits, is_full_name, name_of, without_title
from mailbot.read.wishing.telling.names import name_spans


def whole_name(name: str, email: str | None, letter: Letter) -> str:
    """name as given where the mail names nobody, or several, of that first name."""
    if len(name.split()) != 1:
        return name
    known = {full for full in _named_in(letter) if fold(full.split()[0]) == fold(name)}
    fitting = {full for full in known if email and address_fits(email, full)}
    found = fitting or known
    return found.pop() if len(found) == 1 else name


def _named_in(letter: Letter) -> set[str]:
    """Full names in the text, the signature and among the recipients."""
    found = {name for recipient in letter.recipients if (name := name_of(recipient))}
    for line in tidy(f"{letter.text}\n{letter.signature}").split("\n"):
        for start, end in name_spans(line[:500]):
            name = without_title(line[start:end])
            found |= {name} if is_full_name(name) else set()
    return {name for name in found if is_full_name(name)}
