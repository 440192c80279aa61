"""What a letter's documents hold, whatever its words say of them: a thread may know better."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from mailbot.domain import Proposal
from mailbot.read.files.documents import IMAGE_ENDINGS, ending
from mailbot.read.letter import File, Letter
from mailbot.read.proposing.choosing import Candidate, chosen, may_be_document
from mailbot.read.proposing.foreign import is_foreign


def documents_beside(
    letter: Letter, handed_in: Collection[Proposal], opened: Sequence[Candidate], *, shown: bool
) -> tuple[Proposal, ...]:
    """The documents of a letter that hands none in, in its order. Never raises.

    opened: its files as they were read. shown: the words speak of slides or a poster.
    One that is something else than a proposal, by its name, its content or the letter's words, has no text.
    """
    files = [file for file in letter.files if may_be_document(file) and not _is_picture(file)]
    if not files or any(one.source != "body" for one in handed_in):
        return ()
    if is_foreign(letter) or shown:
        return tuple(_bare(file) for file in files)
    good = [
        one
        for one in chosen([one for file in files for one in opened if one.file is file])
        if one.kind is None
    ]
    return tuple(one.proposal for one in good) or tuple(_bare(file) for file in files)


def _is_picture(file: File) -> bool:
    return ending(file.name) in IMAGE_ENDINGS or file.media_type.startswith("image/")


def _bare(file: File) -> Proposal:
    return Proposal(source=file.name, digest=file.digest)
