"""The sender as a person to be registered: the name of From, else the one that a mail is signed with."""

from __future__ import annotations

import re

from mailbot.domain import Registration
from mailbot.read.letter import Letter
from mailbot.read.wishing.clauses import tidy
from mailbot.read.wishing.persons import is_full_name, name_key, name_of, without_title

_NOW = r"(?: now| désormais| maintenant| jetzt| nun| ahora| ora| adesso| agora| nu)?"
_INTRODUCTION = re.compile(
    rf"\b(?:my (?:full |new )?name is|my name's|je m['’]appelle|mon (?:nouveau )?nom est|"
    rf"mein (?:neuer )?name ist|"
    rf"mon (?:nom|prénom) s['’]écrit|my name is (?:spelt|spelled|written)|mein name schreibt sich|"
    rf"mi nombre se escribe|il mio nome si scrive|o meu nome escreve-se|mijn naam schrijf je als|"
    rf"ich hei(?:ß|ss)e|me llamo|mi nombre es|mi chiamo|il mio nome è|(?:o )?meu nome é|chamo-me|"
    rf"mijn naam is|"
    rf"jag heter|jeg heter|jeg hedder|nazywam się|jmenuji se){_NOW}\s+([^\n,.;:()!?]{{3,80}})",
    re.IGNORECASE,
)


def sender_of(letter: Letter) -> Registration:
    """The sender as a person: the name of From, else the one that closes the mail."""
    name = _introduced(letter) or name_of(letter.sender)
    closing = _closing_name(letter, name)
    return Registration(
        name=closing or name,
        email=letter.sender.email if letter.sender else None,
    )


def _introduced(letter: Letter) -> str | None:
    """ "My name is Ann Bell": said by the person, where a display name may be a desk's or a nickname."""
    for match in _INTRODUCTION.finditer(tidy(letter.text[:3000])):
        said = re.match(r"(?:[^\W\d_][\w'’.-]*\s+){0,4}[^\W\d_][\w'’-]*", match[1])
        words = said.group().split() if said else []
        for count in range(min(len(words), 5), 1, -1):
            if is_full_name(" ".join(words[:count])) and words[count - 1][:1].isupper():
                return " ".join(words[:count])
    return None


def _closing_name(letter: Letter, known: str | None) -> str | None:
    """A full name on one of the last lines or the first of the signature, if it is the sender's."""
    lines = [line.strip(" ,*_-") for line in tidy(letter.text).split("\n") if line.strip()][-4:][::-1]
    lines += [line.strip(" ,*_-") for line in tidy(letter.signature).split("\n") if line.strip()][:2]
    for line in lines:
        name = without_title(re.split(r"\s*[,(–|]|\s-\s", line)[0])
        if not is_full_name(name):
            continue
        if known is None or name_key(name) == name_key(known):
            return name
    return None
