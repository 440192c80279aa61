"""Whether a letter sells: who gives what to whom, and for what.

A firm serves, names what it costs, speaks of the reader's guests and says what is to be done next. Each of
it is said by a visitor too: none decides alone.
"""

from __future__ import annotations

import re

from mailbot.read.letter import Letter
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon import trading as words
from mailbot.read.naming.lexicon.persons import OUR

_ENOUGH = 3
_YOUR = (
    r"(?:your|vos|votre|tes|ihre[nmr]?|eure[nmr]?|sus?|vuestr[oa]s|(?:i |la |le )?vostr[aeio]|voss[oa]s|"
    r"seus|uw)"
)
_LIKE_YOURS = (
    r"\b(?:like yours|comme (?:le|la|les) votres?|wie (?:die )?ihre[nmrs]?|como (?:el|la) su[yo][oa]|"
    r"come (?:il|la) vostr[oa]|zoals (?:het|de) uwe)\b"
)
_MONEY = (
    r"(?:[€$£] ?\d|\d[\d., ]* ?(?:euros?|eur|usd|dollars?|pounds?|chf|cents?|[€$£])(?!\w)|"
    r"\b(?:free|gratuit|kostenlos|gratis) (?:for )?(?:under|up to|jusqu'a|bis) \d|"
    r"\bprices?\b[^.?!]{0,40}\b(?:reduced|dropped|lowered))"
)
_LESS = (
    r"(?<![\w.])- ?\d\d? ?%|\b\d\d? ?% (?:off|below|less|cheaper|discount|moins|de (?:remise|reduction)|"
    r"rabatt|gunstiger|de descuento|di sconto|de desconto|korting|commission)"
)
_SERVES = re.compile(
    rf"\b{words.WE} ?(?:{words.MAY_SERVE} ){{0,2}}?{words.SERVE}\b|\b{words.WE_SERVE}\b|"
    rf"\b{words.SERVE} (?:und \w+ |en \w+ )?(?:wir|wij|we)\b|"
    rf"\b{OUR} (?:[\w'-]+ ){{0,2}}?{words.GOODS}\b"
)
_GUESTS = re.compile(
    rf"\b{_YOUR} (?:[\w'-]+ )?{words.GUESTS}\b|{_LIKE_YOURS}|"
    rf"\b(?!participant|attendee|teilnehm|asistente|partecipant|deelnemer){words.GUESTS} "
    rf"(?:(?:of|at|to|de|a|di|da|van|bij|der|dell[ae]|zu) ?(?:la |el )?)?{_YOUR} (?!name\b)\w+"
)
_NEXT = re.compile(
    rf"\b{words.NEXT}\b|\binterested ?\?|\breply \W?(?:yes|\d)\b|"
    rf"\b(?:may|can|shall|could|will|puis-je|darf|zal|posso|puedo) (?:i |we |ich |ik )?(?:[\w'-]+ ){{0,4}}?"
    rf"{words.SEND} (?:[\w'-]+ ){{0,3}}?{words.SAMPLE}\b|\b{words.SAMPLE} {words.SEND}\b"
)
# "Would you be interested in the verified list of attendees?": people's addresses as goods.
_PEOPLE_FOR_SALE = re.compile(
    rf"\b{words.INTERESTED_IN}\b[^.?!]{{0,60}}\b{words.LISTS}\b[^.?!]{{0,40}}\b{words.GUESTS}\b|"
    rf"\b{words.INTERESTED_IN}\b[^.?!]{{0,60}}\b{words.GUESTS}'?s? {words.LISTS}\b"
)
# Who gives what to whom: without one of these, prices and wares are what a visitor asks about.
_GIVES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (3, _PEOPLE_FOR_SALE),
    (2, _SERVES),
    (2, re.compile(rf"\b{words.SALES}\b|\b{words.WOULD_YOU}(?: [\w'-]+){{0,3}}? {words.BUY}\b")),
    (2, re.compile(rf"\b{words.SIZE}\b")),
    (1, _GUESTS),
    (1, _NEXT),
    (1, re.compile(rf"\b{words.NEED}\b")),
    (1, re.compile(rf"\b(?:{words.IF_YOU} )(?:[\w'-]+ ){{0,4}}?{words.BUY}\b")),
)
_FOR_WHAT: tuple[tuple[int, re.Pattern[str]], ...] = (
    (2, re.compile(rf"{_MONEY}|{_LESS}|\b{words.PRICED}\b")),
    (1, re.compile(rf"\b{words.WARES}\b")),
)
_FIRM = re.compile(rf"\b{words.FIRMS}\b")
_SALES_ADDRESS = re.compile(rf"^(?:[\w-]+\.)?{words.SALES_ADDRESSES}(?:[.+_-][\w.+-]*)?@")


def sells(letter: Letter, prose: str, own: int) -> bool:
    """A firm's offer, by the words of the letter, by who signs it and by the address it comes from.

    own: what the letter says of a seat, a membership or a talk of the writer's own; it speaks against.
    """
    said = fold_line(f"{letter.subject} . {prose} . {letter.signature}").replace("\n", " ")
    gives = _weight(_GIVES, said) + _by_a_firm(letter)
    return gives > 0 and gives + _weight(_FOR_WHAT, said) - own >= _ENOUGH


def _weight(signs: tuple[tuple[int, re.Pattern[str]], ...], said: str) -> int:
    return sum(weight for weight, sign in signs if sign.search(said))


def _by_a_firm(letter: Letter) -> int:
    if letter.sender is None:
        return 0
    address = bool(_SALES_ADDRESS.search(letter.sender.email.lower()))
    return 2 * address + bool(_FIRM.search(fold_line(letter.sender.name or "")))
