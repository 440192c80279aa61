"""Which of several, and how many."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems

FIRST = r"(?:first|opening|1(?:st|ere?|re|o|a)|premiere?|erste[rn]?|primer[oa]?|prim[oa]|primeir[oa]|eerste)"
SECOND = r"(?:second[oae]?|2(?:nd|de|e|eme|o|a)|deuxieme|zweite[rn]?|segund[oa]|tweede)"
THIRD = r"(?:third|3(?:rd|e|eme|o|a)|troisieme|dritte[rn]?|tercer[oa]?|terz[oa]|terceir[oa]|derde)"
LAST = r"(?:last|final|closing|derniere?|letzte[rn]?|ultim[oa]|laatste)"
OTHER = stems("other former latter older earlier autre andere* altere* otr* altr* outr*")
WHICH = rf"(?:{FIRST}|{SECOND}|{THIRD}|{LAST}|{OTHER})"

# Without Italian "sei" and "otto": a German verb and a first name.
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one un une uno una ein eine einen um uma een",
            "two deux zwei dos due dois duas twee",
            "three trois drei tres tre drie",
            "four quatre vier cuatro quattro quatro",
            "five cinq funf cinco cinque vijf",
            "six sechs seis zes",
            "seven sept sieben siete sette sete zeven",
            "eight huit acht ocho oito",
            "nine neuf neun nueve nove negen",
            "ten dix zehn diez dieci dez tien",
        ),
        start=1,
    )
    for word in words.split()
}
NUMBER = rf"(?:\d+|{'|'.join(NUMBERS)})"
SEVERAL = rf"(?:{'|'.join(word for word, number in NUMBERS.items() if number > 1)}|beiden?)"
