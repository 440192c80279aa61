"""The body that a person wrote, cut free of quoted mail, signature block and armour."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.letter import Answered
from mailbot.read.mail.quotes import without_quotes
from mailbot.read.mail.signatures import is_card, without_signature

_ARMOUR = re.compile(r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: .*\n)*\n?", re.MULTILINE)
_SEAL = re.compile(r"\n-----BEGIN PGP SIGNATURE-----\n.*?(?:-----END PGP SIGNATURE-----|\Z)", re.DOTALL)
MAX_TYPED = 30_000  # characters, eight pages: no person types more, and every later reader is spared
_BLANKS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Visible:
    """text: what was typed, closing and name included. signature, quoted: what was cut off.

    answered: what was typed below a quoted line, with that line.
    """

    text: str = ""
    signature: str = ""
    quoted: str = ""
    answered: tuple[Answered, ...] = ()


def visible_of(texts: tuple[str, ...], sender: str | None, marked: str = "") -> Visible:
    """Of every readable part in order; a later part that is only a visiting card is signature.

    sender: the display name, against which a card below the text is recognised.
    marked: the signature block that the HTML form marks.
    """
    typed: list[str] = []
    signatures: list[str] = []
    quoted: list[str] = []
    answered: list[Answered] = []
    for text in texts:
        split = without_quotes(_bare(text))
        quoted.append(split.quoted)
        answered += split.answered
        for piece in split.typed:
            before = "\n\n".join(typed)
            body, signature = _cut(before, piece, sender, marked)
            signatures.append(signature)
            if body:
                typed.append(body)
    return Visible(
        _BLANKS.sub("\n\n", "\n\n".join(typed)).strip()[:MAX_TYPED],
        "\n".join(piece for piece in signatures if piece),
        "\n".join(piece for piece in quoted if piece),
        tuple(answered),
    )


def _cut(before: str, piece: str, sender: str | None, marked: str) -> tuple[str, str]:
    """A piece of its own, or one that only continues the signature of the piece before."""
    if before and is_card(piece, sender):
        return "", piece
    if before:
        whole, _ = without_signature(f"{before}\n\n{piece}", sender, marked)
        if len(whole) <= len(before):
            return "", piece
    return without_signature(piece, sender, marked)


def _bare(text: str) -> str:
    """Without inline OpenPGP armour (RFC 9580 section 7) and trailing carriage returns."""
    if "-----BEGIN PGP" not in text:
        return text
    text = _SEAL.sub("", _ARMOUR.sub("", text))
    return re.sub(r"(?m)^- (?=-)", "", text)
