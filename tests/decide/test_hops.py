"""Which Authentication-Results headers can be the own servers' work: real layouts, and attacks on them."""

from __future__ import annotations

import pytest

from mailbot.decide.hops import vouched
from mailbot.domain import Meeting
from mailbot.read.reading import read

NAMES = ("mx.meet.example",)
GOOD = "mx.meet.example; dkim=pass header.d=lab.example"
OTHER = "mx.meet.example; spf=pass smtp.mailfrom=mallory@evil.example"
LMTP = "from mbx.meet.example ([192.0.2.3]) by mbx.meet.example with LMTP (envelope-from <x@y.example>); now"
AT_MX = (
    "from mail.evil.example (mail.evil.example [198.51.100.7]) (using TLSv1.3 with cipher X (256/256 bits))"
    " by mx.meet.example (Postfix) with ESMTPS id b for <chair@meet.example>; now"
)
MAILBOX_TRANSPORT = (
    "from fe.ad.meet.example (192.0.2.71) by box.ad.meet.example (192.0.2.74) with Microsoft SMTP Server"
    " (version=TLS1_2, cipher=Y) id 15.2.1 via Mailbox Transport; now"
)
FRONTEND = (
    "from {helo} (198.51.100.7) by fe.ad.meet.example (192.0.2.71)"
    " with Microsoft SMTP Server id 15.2.1 via Frontend Transport; now"
)
FORGED_HOP = "from lab.example (lab.example [203.0.113.5]) by mx.meet.example (Postfix) with ESMTPS id c; now"
SENDERS = "from laptop ([203.0.113.9]) by mail.lab.example with ESMTPSA id d; now"


def trace(*lines: str) -> tuple[tuple[str, str], ...]:
    """Received lines begin with "from", "by" or "(", the others are Authentication-Results."""
    return tuple(
        ("received" if line.startswith(("from ", "by ", "(")) else "authentication-results", line)
        for line in lines
    )


@pytest.mark.parametrize(
    "lines",
    [
        (GOOD, AT_MX),  # a milter that inserts at the top
        (AT_MX, GOOD),  # below the own line
        (LMTP, GOOD, AT_MX, SENDERS),
        (LMTP, AT_MX, SENDERS, GOOD),  # a milter that appends
        (LMTP, AT_MX, GOOD, "mx.evil.example; dkim=pass header.d=evil.example"),
        ("by 2002:a05:6a10 with SMTP id e; now", AT_MX, GOOD),  # moved inside the house
        ("from localhost (localhost [127.0.0.1]) by mbx.meet.example (filter) with ESMTP; now", AT_MX, GOOD),
        ("from mx.meet.example ([127.0.0.1] helo=mx.meet.example) by mx.meet.example; now", AT_MX, GOOD),
        ("from localhost (localhost [IPv6:::1]) by mbx.meet.example with ESMTP; now", AT_MX, GOOD),
        (
            "from mx.meet.example (mx.meet.example [192.0.2.1]) by mbx.meet.example with ESMTPS; now",
            AT_MX,
            GOOD,
        ),
        (GOOD, AT_MX, OTHER),  # the sender's own lies below, whatever it says
        ("MX.Meet.Example. 1; dkim=pass header.d=lab.example", AT_MX),
    ],
)
def test_header_of_a_server_that_the_mail_passed_is_believed(lines: tuple[str, ...]) -> None:
    assert vouched(trace(*lines), NAMES) == (
        next(line for line in lines if "dkim=pass header.d=lab" in line),
    )


def test_name_of_a_domain_stands_for_its_servers() -> None:
    header = "meet.example; dkim=pass header.d=lab.example"

    assert vouched(trace(LMTP, AT_MX, header), ("meet.example",)) == (header,)


@pytest.mark.parametrize(
    "lines",
    [
        (),
        (GOOD,),
        (MAILBOX_TRANSPORT, FRONTEND.format(helo="mail.evil.example"), GOOD),
        # the sender brings a hop of the trusted name along
        (MAILBOX_TRANSPORT, FRONTEND.format(helo="mail.evil.example"), FORGED_HOP, GOOD),
        (MAILBOX_TRANSPORT, FRONTEND.format(helo="mail.evil.example"), GOOD, FORGED_HOP),
        # and says that it is that server
        (MAILBOX_TRANSPORT, FRONTEND.format(helo="mx.meet.example"), FORGED_HOP, GOOD),
        ("from mx.meet.example (unknown [198.51.100.7]) by other.example with ESMTP; now", FORGED_HOP, GOOD),
        ("from mx.meet.example (evil.example [198.51.100.7]) by other.example; now", FORGED_HOP, GOOD),
        (
            "from mx.meet.example (mx.meet.example.evil.example [198.51.100.7]) by o.example; now",
            FORGED_HOP,
            GOOD,
        ),
        ("from mx.meet.example ([198.51.100.7]) by other.example with ESMTP; now", FORGED_HOP, GOOD),
        ("from x (HELO mx.meet.example) (198.51.100.7) by other.example; now", FORGED_HOP, GOOD),
        ("from x (localhost [127.0.0.1]) (evil.example [198.51.100.7]) by o.example; now", FORGED_HOP, GOOD),
        ("from x by mx.meet.example (evil.example [198.51.100.7]) by other.example; now", FORGED_HOP, GOOD),
        ("from x with LMTP (evil.example [198.51.100.7]) by other.example with SMTP; now", FORGED_HOP, GOOD),
        # an address in the envelope that looks like the rest of the line
        (
            'from x ([198.51.100.7]) by o.example (envelope-from <"x) by mx.meet.example (y"@e>); now',
            GOOD,
        ),
        ('from x ([198.51.100.7]) by o.example for <"a with LMTP"@o.example>; now', FORGED_HOP, GOOD),
        # a person who logged in, also from the machine itself
        ("from pc (localhost [127.0.0.1]) by other.example with ESMTPSA; now", FORGED_HOP, GOOD),
        ("by other.example (Postfix, from userid 1000) id f; now", FORGED_HOP, GOOD),
        ("(from mallory@localhost) by other.example (8.17) id g; now", FORGED_HOP, GOOD),
        ("(qmail 12 invoked from network); now", FORGED_HOP, GOOD),
        ("by by mx.meet.example; now", GOOD),
        # another name
        (LMTP, AT_MX, "mx.evil.example; dkim=pass header.d=lab.example"),
        (LMTP, AT_MX, '"mx.meet.example; dkim=pass header.d=lab.example'),
        (LMTP, AT_MX, "(mx.meet.example;) mx.evil.example; dkim=pass header.d=lab.example"),
    ],
)
def test_forged_header_is_not_believed(lines: tuple[str, ...]) -> None:
    assert vouched(trace(*lines), NAMES) == ()


@pytest.mark.parametrize("authserv", [(), ("mx.else.example",), ("x.meet.example",)])
def test_server_that_is_not_named_is_not_believed(authserv: tuple[str, ...]) -> None:
    assert vouched(trace(GOOD, AT_MX), authserv) == ()


def test_headers_below_the_hop_are_all_looked_at() -> None:
    """A milter that appends puts its header below the sender's invention: they must agree."""
    assert vouched(trace(LMTP, AT_MX, GOOD, SENDERS, OTHER), NAMES) == (GOOD, OTHER)


def test_trace_is_read_from_folded_headers_in_order() -> None:
    raw = (
        b"Received: from a.example (a.example [192.0.2.1])\r\n\tby mx.meet.example (Postfix)\r\n"
        b"\twith ESMTPS id 1; Tue, 3 Feb 2026 10:00:00 +0100\r\n"
        b"AUTHENTICATION-RESULTS: mx.meet.example;\r\n\tdkim=pass (ok)\r\n\theader.d=lab.example\r\n"
        b"From: ada@lab.example\r\n\r\nHello\r\n"
    )

    found = read(raw, Meeting("OSM", "Ocean Sensing Meeting")).trace

    assert [name for name, _ in found] == ["received", "authentication-results"]
    assert vouched(found, NAMES) == ("mx.meet.example; dkim=pass (ok) header.d=lab.example",)
