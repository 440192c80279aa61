"""Strong proof of who wrote (DESIGN section 2.7): what a From line alone never is.

What counts, each for the From address itself:
- an aligned DKIM, SPF or DMARC pass in an Authentication-Results header of a trusted server, through which
  the mail's own Received lines say that it came (decide/hops.py);
- a reply to a mail of ours that went to that address: its Message-ID holds a keyed hash that nobody else
  has seen;
- the secret token of a record on which the address stands;
- References that name the same person's own mail which made the record: Message-IDs of a private mail are
  known to its parties alone, and some servers write no Authentication-Results. It does not count where the
  server found the mail to be forged, for the parties may be many.
"""

from __future__ import annotations

import re

import authres  # type: ignore[import-untyped]

from mailbot.decide.hops import vouched
from mailbot.domain import ProposalRecord, Reading, RegistrationRecord, Rules, SentAnswer, token

# method -> the type and names of the properties that say for whom it speaks
_METHODS = {"dkim": ("header", ("d", "i")), "spf": ("smtp", ("mailfrom",)), "dmarc": ("header", ("from",))}
_DOMAIN = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+")


def authenticated(reading: Reading, rules: Rules) -> bool:
    """Whether the organisers' own mail server vouches for the From address.

    Where the place of several headers does not tell which is the server's, each of them must.
    """
    if reading.sender is None:
        return False
    domain = reading.sender.key.rpartition("@")[2]
    headers = vouched(reading.trace, rules.authserv)
    return bool(headers) and all(
        any(result.result == "pass" and _aligned(result, domain) for result in _results(value))
        for value in headers
    )


def contradicted(reading: Reading, rules: Rules) -> bool:
    """Whether the organisers' own server found the mail not to be from whom it says: a fail and no pass."""
    results = [result for value in vouched(reading.trace, rules.authserv) for result in _results(value)]
    failed = any(result.result == "fail" and result.method in _METHODS for result in results)
    return failed and not authenticated(reading, rules)


def _results(value: str) -> tuple[authres.core.AuthenticationResult, ...]:
    try:
        header = authres.AuthenticationResultsHeader.parse_value(" ".join(value.split()))
    except authres.AuthResError:
        return ()  # a broken header proves nothing, and those below it are not looked at
    return tuple(header.results)


def _aligned(result: authres.core.AuthenticationResult, domain: str) -> bool:
    wanted = _METHODS.get(result.method)
    if wanted is None:
        return False
    kind, names = wanted
    found = {p.name: str(p.value or "") for p in result.properties if p.type == kind and p.name in names}
    # header.d names the signer; header.i only where d is not printed.
    claimed = next((found[name] for name in names if name in found), "")
    return same_organisation(claimed.rpartition("@")[2].casefold(), domain)


def same_organisation(one: str, other: str) -> bool:
    """Relaxed alignment (RFC 7489 section 3.1) without a suffix list: equal, or one below the other.

    A name without a dot is never enough: "org" signs for nobody.
    """
    if not (_DOMAIN.fullmatch(one) and _DOMAIN.fullmatch(other)):
        return False
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def replies_to_ours(reading: Reading, answered: tuple[SentAnswer, ...]) -> bool:
    """Whether it answers a mail of ours that went to its sender."""
    return reading.sender is not None and any(a.to.casefold() == reading.sender.key for a in answered)


def proves_proposal(reading: Reading, record: ProposalRecord, rules: Rules) -> bool:
    """Proof that holds for one proposal: its token, or the sender's own mail that made it."""
    if reading.sender is None:
        return False
    if token(rules.secret, f"proposal {record.number}") in reading.tokens and rules.secret:
        return True
    own = {v.message_id for v in record.versions if v.sent_by == reading.sender.key and v.message_id}
    if contradicted(reading, rules):
        return False
    return not own.isdisjoint(reading.references)


def proves_registration(reading: Reading, record: RegistrationRecord, rules: Rules) -> bool:
    """Proof that holds for one registration: its token, or the sender's own mail that made it."""
    if reading.sender is None:
        return False
    about = f"registration {record.email or record.name.casefold()}"
    if token(rules.secret, about) in reading.tokens and rules.secret:
        return True
    # The mail that registered was the registrar's: only the registrar's own thread shows it.
    if record.registered_by != reading.sender.key or contradicted(reading, rules):
        return False
    return record.message_id is not None and record.message_id in reading.references
