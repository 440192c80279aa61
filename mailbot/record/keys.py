"""By what records are found: names without order or accents, titles without punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from mailbot.domain import Proposal, ProposalRecord

Key = tuple[str, str]  # (kind, key); kinds: address, name, digest, title


def name_key(name: str | None) -> str:
    """ "DUPONT Marie", "Marie Dupont" and "Márie Dupont" are one key; "" where there is no letter."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c))
    return " ".join(sorted(re.findall(r"[^\W_]+", plain.casefold())))


def title_key(title: str | None) -> str:
    """NFKC, casefolded, letters and digits only."""
    return "".join(c for c in unicodedata.normalize("NFKC", title or "").casefold() if c.isalnum())


def keys_of(text: Proposal) -> set[Key]:
    """All keys of one text but for empty ones."""
    keys = {("title", title_key(text.title)), ("digest", text.digest or "")}
    for author in text.authors:
        keys |= {("name", name_key(author.name)), ("address", (author.email or "").casefold())}
    return without_empty(keys)


def keys_of_record(record: ProposalRecord) -> set[Key]:
    """Keys of every version: a co-author who left in version 2 still wrote version 1."""
    keys = {("address", address.casefold()) for address in record.sent_by}
    for version in record.versions:
        keys |= keys_of(version.text) | {("address", version.sent_by.casefold())}
    return without_empty(keys)


def without_empty(keys: Iterable[Key]) -> set[Key]:
    return {(kind, key) for kind, key in keys if key}
