"""When two texts are the same proposal, and when two names are the same person.

Measures, each 0 to 1, on text without case, accents and punctuation:
- titles: character ratio (difflib), and every word that differs must have a close partner or be added;
- abstracts: the share of the shorter one's long words that the other has too. Abstracts of different
  authors in one field share under .3 of them, a rewritten or shortened one over .5.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from enum import IntEnum

from mailbot.domain import Address, Person, Proposal, ProposalRecord, standing_version

NEAR_TITLE = 0.85
DOUBTFUL_TITLE = 0.7
NEAR_WORD = 0.75
SAME_ABSTRACT = 0.85
RELATED_ABSTRACT = 0.45
LONGEST_TITLE = 400  # characters compared: the measure is quadratic, and a hostile title has no end
_LONG_WORD = 5
_SPELT = 3  # letters of a name that an address repeats


class Likeness(IntEnum):
    DIFFERENT = 0
    DOUBTFUL = 1
    SAME = 2


def folded(text: str | None) -> str:
    """Lower case, without accents, punctuation and doubled spaces."""
    decomposed = unicodedata.normalize("NFKD", text or "").casefold()
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))


def ratio(one: str, other: str) -> float:
    """Character ratio of two folded texts; 0 when either is empty."""
    if not one or not other:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def title_likeness(one: str | None, other: str | None) -> Likeness:
    first, second = folded(one)[:LONGEST_TITLE], folded(other)[:LONGEST_TITLE]
    if not first or not second:
        return Likeness.DIFFERENT
    if first.replace(" ", "") == second.replace(" ", ""):
        return Likeness.SAME
    alike = ratio(first, second)
    if _words_agree(first.split(), second.split()):
        return Likeness.SAME if alike >= NEAR_TITLE or _extends(first, second) else Likeness.DOUBTFUL
    return Likeness.DOUBTFUL if alike >= DOUBTFUL_TITLE else Likeness.DIFFERENT


def _words_agree(one: list[str], other: list[str]) -> bool:
    """Each word of the shorter title stands in the longer one, perhaps inflected or misspelt."""
    shorter, longer = sorted((one, other), key=len)
    numbers = {word for word in one if word.isdigit()} ^ {word for word in other if word.isdigit()}
    if numbers:  # "part 1" and "part 2" are two talks
        return False
    return all(any(ratio(word, twin) >= NEAR_WORD for twin in longer) for word in shorter)


def _extends(one: str, other: str) -> bool:
    """A subtitle was added or dropped: one whole title of four words or more opens or ends the other."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter.split()) < 4:
        return False
    return longer.startswith(shorter + " ") or longer.endswith(" " + shorter)


def abstract_overlap(one: str | None, other: str | None) -> float | None:
    """Share of the shorter abstract's long words that the other has; None when either is missing."""
    first, second = (
        {w for w in folded(text).split() if len(w) >= _LONG_WORD} for text in (one or "", other or "")
    )
    if not first or not second:
        return None
    return len(first & second) / min(len(first), len(second))


def likeness(new: Proposal, record: ProposalRecord) -> Likeness:
    """Whether a text without a thread is a new version of a stored one of the same people."""
    best = Likeness.DIFFERENT
    for version in record.versions:
        best = max(best, _text_likeness(new, version.text))
    return best


def _text_likeness(new: Proposal, old: Proposal) -> Likeness:
    if new.digest is not None and new.digest == old.digest:
        return Likeness.SAME
    titles = title_likeness(new.title, old.title)
    overlap = abstract_overlap(new.abstract, old.abstract)
    if folded(new.title) and folded(new.title) == folded(old.title):
        return Likeness.SAME
    if overlap is not None and overlap >= SAME_ABSTRACT:
        return Likeness.SAME
    if titles is Likeness.SAME:
        return Likeness.SAME if overlap is None or overlap >= RELATED_ABSTRACT else Likeness.DOUBTFUL
    if overlap is not None and overlap >= RELATED_ABSTRACT:
        return Likeness.DOUBTFUL
    return titles


def identical(new: Proposal, old: Proposal) -> bool:
    """Nothing new in it: the same title, abstract, authors and document, as far as it brings them."""
    if new.digest is not None and old.digest is not None and new.digest != old.digest:
        return False
    if new.digest is not None and new.digest == old.digest:
        return True
    pairs = ((new.title, old.title), (new.abstract, old.abstract))
    if any(one and folded(one) != folded(other) for one, other in pairs):
        return False
    if not new.title and not new.abstract and (new.digest is not None or not new.authors):
        return False  # a document that could not be read, and is not the one we have
    names = [folded(author.name) for author in new.authors]
    return not names or names == [folded(author.name) for author in old.authors]


def same_name(one: str | None, other: str | None) -> bool:
    """The same person by name, whatever the order: "DUPONT Marie" and "Marie Dupont".

    One word is never enough.
    """
    first, second = sorted(folded(one).split()), sorted(folded(other).split())
    return len(first) >= 2 and first == second


def addresses_of(record: ProposalRecord) -> set[str]:
    """Every address on the record: those that wrote for it and those of its authors."""
    authors = {a.email.casefold() for v in record.versions for a in v.text.authors if a.email}
    return set(record.sent_by) | authors


def trusted_addresses(record: ProposalRecord) -> set[str]:
    """Addresses that may speak for a proposal: its senders', and those of authors whom they named.

    An address that only a later version from elsewhere brought along is not among them: else whoever uses
    an author's name could write themselves onto the record.
    """
    trusted = set(record.sent_by)
    for version in record.versions:
        if version.sent_by in trusted:
            trusted |= {author.email.casefold() for author in version.text.authors if author.email}
    return trusted


def on_record(person: Address, record: ProposalRecord, *, by_name: bool = True) -> bool:
    """Whether somebody is among a proposal's people, by address or, by_name, as an author."""
    if person.key in addresses_of(record):
        return True
    return by_name and any(same_name(person.name, a.name) for a in standing_version(record).text.authors)


def is_coauthor_by_name(person: Address, record: ProposalRecord) -> bool:
    """An author whom the record's own people named without an address: this may well be the one.

    Not the sender under another address: that is the author whose name the known address spells, or the
    first.
    """
    trusted = trusted_addresses(record)
    named = [a for v in record.versions if v.sent_by in trusted for a in v.text.authors]
    same = [author for author in named if same_name(person.name, author.name)]
    spelt = [author for author in named if any(_spells(address, author.name) for address in trusted)]
    senders = spelt or named[:1]
    return bool(same) and not any(a.email or any(same_name(a.name, s.name) for s in senders) for a in same)


def _spells(address: str, name: str) -> bool:
    local = folded(address.partition("@")[0])
    return any(len(word) >= _SPELT and word in local for word in folded(name).split())


def people_in_common(person: Address, new: Proposal, record: ProposalRecord) -> bool:
    """Same sender, or a co-author in common by address or name."""
    return on_record(person, record) or authors_in_common(new, record)


def authors_in_common(new: Proposal, record: ProposalRecord) -> bool:
    """A text names somebody of the record, by address or name."""
    emails = {author.email.casefold() for author in new.authors if author.email}
    if not emails.isdisjoint(addresses_of(record)):
        return True
    return not _names(new).isdisjoint(_names(standing_version(record).text))


def _names(text: Proposal) -> set[tuple[str, ...]]:
    """The authors' names as same_name compares them."""
    names = (tuple(sorted(folded(author.name).split())) for author in text.authors)
    return {name for name in names if len(name) >= 2}


def names_person(named: Person, name: str, email: str | None) -> bool:
    """Whether a person named in a mail is the one on a record: by address, else by whole name."""
    if named.email and email:
        return named.email.casefold() == email.casefold()
    if named.name is None:
        return False
    wanted, have = set(folded(named.name).split()), set(folded(name).split())
    return bool(wanted) and (wanted <= have or (len(have) >= 2 and have <= wanted))
