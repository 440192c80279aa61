"""Whether a mail is the "yes" that one of ours asked for: the answer to a challenge. Pure."""

from __future__ import annotations

import re

from mailbot.read.letter import Letter
from mailbot.read.mail.marks import tokens
from mailbot.read.naming.folding import fold_line
from mailbot.read.wishing.clauses import words

_YES = re.compile(
    r"^\W*(?:yes|yep|yeah|oui|ja|si|ok|okay|confirm(?:ed)?|i (?:do )?confirm|je confirme|confirme|"
    r"hiermit bestatige|ich bestatige|bestatigt|(?:hello|hi|bonjour|dear \w+|hallo|hola),?\W*(?:yes|oui|ja|"
    r"si|i confirm|je confirme)|go ahead|vas-y|allez-y|bevestigd|jag bekraftar|jeg bekraefter|confirmo|"
    r"confermo|d'accord|agreed|c'est bien moi|that was me)\b"
)
_SHORT = 25  # words: a longer mail is no mere "yes, I confirm"


def confirms(letter: Letter) -> bool:
    """A short mail that opens with a yes and carries a token of ours, or replies."""
    said = words(fold_line(letter.text[:400]))
    ours = letter.is_reply or bool(tokens(letter.meeting.code, letter.subject, letter.text, letter.quoted))
    return ours and 0 < len(said) <= _SHORT and bool(_YES.match(fold_line(letter.text[:400])))
