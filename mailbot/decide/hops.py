"""Which Authentication-Results headers can be the own servers' work: those that a Received line vouches for.

RFC 8601 section 5 has the border server strip headers that bear its own name; a server that writes none
strips none either, so a name alone is no proof. What a server of ours writes stands above what a sender
brought, and the servers that a mail really passed are known from the top of its Received lines down:

- the topmost line is that of the server which delivered into the inbox;
- the line below a trusted one is trusted too where the mail was handed over inside the house: by LMTP (RFC
  2033 section 5: never across a network), by Exchange's Mailbox Transport, from the machine itself (a line
  without a client is that, but for a user's own program), or from a client whose name, found by reverse
  look-up, is that of a server in `[security] authserv`;
- all lines below the first that was handed over from outside, or by a person who logged in, may be invented.

A header counts when one of the trusted lines was written "by" the server whose name it bears. Above that
line only our servers can have put it, and the topmost decides. Below it a milter that appends may have put
it, and the sender too: there, all headers of trusted names must prove the same, else none does.
"""

from __future__ import annotations

import re

_RECEIVED = "received"
_RESULTS = "authentication-results"
_SERVER = re.compile(r"\s*(?:\([^()]*\)\s*)*([^\s;()]+)")
_LOCAL = re.compile(
    r"localhost|(?:[\w.-]{1,255} )?\[?(?:IPv6:)?(?:127(?:\.\d{1,3}){3}|::1)\]?(?: helo=\S+)?", re.IGNORECASE
)
_CLIENT = re.compile(r"([\w.-]{1,255}) \[(?:IPv6:)?[0-9a-f.:]+\]", re.IGNORECASE)
_BY_HAND = re.compile(r"\(\s*from\b|\buserid\b|\buid\b", re.IGNORECASE)
_INSIDE = re.compile(r"\bwith LMTPS?A?\b|\bvia Mailbox Transport\b", re.IGNORECASE)
_LOGGED_IN = re.compile(r"\bwith (?:UTF8)?E?SMTPS?A\b", re.IGNORECASE)
_MOST_HOPS = 30  # lines of one mail that are looked at


def vouched(trace: tuple[tuple[str, str], ...], authserv: tuple[str, ...]) -> tuple[str, ...]:
    """Values of the Authentication-Results headers that may be believed; more than one: only if they agree.

    trace: (lower-case name, value) of Received and Authentication-Results fields, topmost first.
    """
    names = {name.casefold().rstrip(".") for name in authserv}
    own = _own_hops(trace, names)
    bearing = [
        (at, value)
        for at, (field, value) in enumerate(trace)
        if field == _RESULTS and (name := _server(value)) in names and any(is_below(by, name) for by in own)
    ]
    if not bearing:
        return ()
    first, value = bearing[0]
    if first < max(own.values()):
        return (value,)
    return tuple(value for _, value in bearing)


def _server(value: str) -> str:
    """The authserv-id of a header (RFC 8601 section 2.2), lower case; "" where there is none."""
    named = _SERVER.match(value)
    return named[1].casefold().rstrip(".") if named else ""


def _own_hops(trace: tuple[tuple[str, str], ...], names: set[str]) -> dict[str, int]:
    """Host -> place in the trace of its topmost Received line, for the hops that are ours."""
    own: dict[str, int] = {}
    lines = [(at, value) for at, (field, value) in enumerate(trace) if field == _RECEIVED]
    for at, value in lines[:_MOST_HOPS]:
        before, *after = re.split(r"\bby\s", _without_comments(value), flags=re.IGNORECASE)
        if len(after) != 1:  # a client may call itself "x by mx.example.org"
            break
        host = re.match(r"\s*([^\s;]+)", after[0])
        if host is None:
            break
        own.setdefault(host[1].casefold().rstrip("."), at)
        if not _handed_over_inside(value, before, after[0], names):
            break
    return own


def _handed_over_inside(value: str, before: str, after: str, names: set[str]) -> bool:
    """value: the whole line; before, after: what stands on either side of its "by", comments left out."""
    if _LOGGED_IN.search(after):
        return False
    if _INSIDE.search(after):
        return True
    if not before.strip():  # nobody handed it over: generated or moved by the server itself
        return not _BY_HAND.search(value)
    sender = re.split(r"\bby\s", value, maxsplit=1, flags=re.IGNORECASE)[0]
    clients = [said for said in re.findall(r"\(([^()]*)\)", sender) if re.search(r"[\[\d:]|localhost", said)]
    if len(clients) != 1:
        return False
    if _LOCAL.fullmatch(clients[0].strip()):
        return True
    named = _CLIENT.fullmatch(clients[0].strip())
    return named is not None and any(is_below(named[1].casefold().rstrip("."), name) for name in names)


def _without_comments(value: str) -> str:
    """The text outside of comments (RFC 5322 section 3.2.2), which nest, and of angle brackets."""
    kept: list[str] = []
    depth = 0
    for char in re.sub(r"\\.", " ", value):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return ""  # a line that closes what it never opened is nobody's honest work
        if depth == 0 and char != ")":
            kept.append(char)
    plain = re.sub(r"<[^<>]*>", "<>", "".join(kept))
    return "" if depth else " ".join(plain.split()) + " "


def is_below(host: str, name: str) -> bool:
    """host is name, or a host of the domain name."""
    return bool(name) and (host == name or host.endswith("." + name))
