"""read() takes any bytes: it gives a Reading, within a bounded time, and the same one each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbot.domain import Address, Meeting, Reading
from mailbot.read import read

MEETING = Meeting(code="TIDE", title="Coasts Seen from Orbit", organisers=(Address("nora@coast.example"),))
MAILS = [path.read_bytes() for path in sorted((Path(__file__).parent.parent / "mails").glob("*.eml"))]
SPLINTERS = [
    *(
        b"\0",
        b"\xff\xfe",
        b"\r",
        b"\n\n",
        b"--x\n",
        b"=?utf-8?q?=C3",
        b"=?x?b?!!?=",
        b"<",
        b'"',
        b"((((",
        b"> ",
        b"-- \n",
    ),
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    b"Content-Type: message/rfc822\n\n",
    b"Content-Type: application/ms-tnef\n\n\x78\x9f\x3e\x22",
    b"Content-Transfer-Encoding: base64\n",
    b"; charset=punycode",
    b"; filename*0*=utf-8''%E9; filename*2=x",
    b"\nbegin 644 a\nM",
    b"<blockquote type=cite><table><tr><td>",
    b"From: a\nDate: 32 Foo 2026 99:99\nSubject: x\n",
]
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
H = b"From: a@uni.example\nTo: b@coast.example\nSubject: hi\n"
HEAVY = {
    "deep-multiparts": H
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1000)),
    "deep-messages": H + b"Content-Type: message/rfc822\n\n" * 2000,
    "many-parts": H + b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nhi\n" * 20_000,
    "many-headers": H + b"X-A: y\n" * 100_000 + b"\nhi",
    "open-parentheses": b"From: " + b"(" * 100_000 + b"\n\nhi",
    "open-quotes": b'From: "a' * 40_000 + b"\n\nhi",
    "semicolons": H + b"Content-Type: text/plain" + b";" * 100_000 + b"\n\nhi",
    "deep-html": H + b"Content-Type: text/html\n\n" + b"<div>" * 50_000,
    "deep-tables": H + b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 20_000,
    "delimiters": H + b"\n" + b"-- \n" * 50_000,
    "quote-marks": H + b"\n" + b">" * 200_000,
    "introductions": H + b"\n" + b"On 2 Feb 2026 10:00 a\n" * 20_000,
    "header-lines": H + b"\n" + b"From: a\n" * 20_000,
    "encoded-words": H + b"X: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nhi",
    "carriage-returns": H.replace(b"\n", b"\r") + b"\r" + b"a\r" * 50_000,
}


@given(st.binary(max_size=2000))
@QUICK
def test_random_bytes_give_a_reading(raw: bytes) -> None:
    assert isinstance(read(raw, MEETING), Reading)


@given(st.data())
@QUICK
def test_broken_mails_give_a_reading(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from(MAILS)))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 80))] = data.draw(st.sampled_from(SPLINTERS))

    assert isinstance(read(bytes(raw), MEETING), Reading)


@given(st.sampled_from(MAILS))
@QUICK
def test_reading_twice_gives_the_same(raw: bytes) -> None:
    assert read(raw, MEETING) == read(raw, MEETING)


@pytest.mark.timeout(60)  # most take a tenth of a second; what is quadratic takes minutes
@pytest.mark.parametrize("name", HEAVY)
def test_heavy_mail_is_read_in_bounded_time(name: str) -> None:
    assert read(HEAVY[name], MEETING).fingerprint
