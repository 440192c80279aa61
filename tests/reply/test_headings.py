"""The headings of mails left alone: filled in as the digest leaves, and only by us."""

from __future__ import annotations

from dataclasses import replace

from mailbot.domain import Address
from mailbot.reply.headings import filled, heading, mark, marked
from tests.reply.examples import EXAMPLES, RULES
from tests.reply.replies import composed, html_of, text_of

SECRET = RULES.secret


def digest_with(said: str) -> bytes:
    answer = EXAMPLES["digest"]
    assert answer.facts.digest is not None
    [line] = answer.facts.digest.left_alone
    line = replace(line, values=(("number", "413"), ("at", "2026-02-01T09:03:04+01:00"), ("heading", said)))
    facts = replace(answer.facts, digest=replace(answer.facts.digest, left_alone=(line,)))
    return composed(replace(answer, facts=facts)).raw


def bodies(raw: bytes) -> tuple[str, str]:
    outgoing = replace(composed(EXAMPLES["digest"]), raw=raw)
    return text_of(outgoing), html_of(outgoing)


def test_heading_takes_the_place_of_its_mark_in_both_forms() -> None:
    raw = digest_with(mark(SECRET, 413))
    words = heading(Address("max@example.com", "Max <b>"), "Lunch & " + "more " * 30)

    text, page = bodies(filled(raw, SECRET, {413: words}))

    assert marked(raw, SECRET) == {413}
    assert f"Mail 413 of 1 February: {words}" in text
    assert "Max &lt;b&gt; &lt;max@\u2060example.\u2060com&gt; · Lunch &amp; more" in page
    assert "leftalone" not in text + page


def test_all_but_the_mark_stays_as_it_was() -> None:
    raw = digest_with(mark(SECRET, 413))

    out = filled(raw, SECRET, {413: "X"})

    assert out.partition(b"\r\n\r\n")[0] == raw.partition(b"\r\n\r\n")[0]
    plain = digest_with("X")
    assert bodies(out) == bodies(plain)


def test_mail_that_is_gone_has_dots() -> None:
    text, _ = bodies(filled(digest_with(mark(SECRET, 413)), SECRET, {}))

    assert "Mail 413 of 1 February: …" in text


def test_mark_of_somebody_else_is_no_mark() -> None:
    for forged in (mark(b"other", 413), "leftalone413xaaaaaaaaaaaa"):
        raw = digest_with(forged)

        assert marked(raw, SECRET) == frozenset()
        assert filled(raw, SECRET, {413: "X"}) == raw


def test_heading_is_one_harmless_line() -> None:
    assert heading(Address("a@example.org"), "Bcc: x\r\n\u202ehttp://evil.example") == (
        "a@\u2060example.\u2060org · Bcc: x http:\u2060//evil.\u2060example"
    )
    assert heading(None, "") == "…"
