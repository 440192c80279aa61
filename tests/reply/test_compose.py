"""Headers, threads, identity and state of a finished mail."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import timedelta
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain import Address, Answer, OutboxState, Reading, Rules
from mailbot.reply.compose import compose
from mailbot.reply.flowed import flowed
from mailbot.reply.mailboxes import LONGEST_NAME, header_mailbox, wire_address
from mailbot.reply.mime import Attached, Letter, as_bytes
from tests.reply.examples import EXAMPLES, MARIE, RECEIVED, RULES, SENDER
from tests.reply.replies import READING, composed, html_of, parsed, templates, text_of

ANSWER = EXAMPLES["proposal_received"]


def test_headers_say_what_the_mail_is() -> None:
    mail = parsed(composed(ANSWER))

    del mail["Content-Type"]
    assert dict(mail.items()) == {
        "From": "Tides 2026 <tides@example.org>",
        "To": "Marie Duval <marie.duval@example.org>",
        "In-Reply-To": "<seals-1@mail.example.org>",
        "References": "<call-0@example.org> <seals-1@mail.example.org>",
        "Subject": "[TIDE-7] We have your proposal",
        "Date": "Sun, 01 Feb 2026 08:04:04 +0000",
        "Message-ID": f"<{composed(ANSWER).message_id}>",
        "Auto-Submitted": "auto-replied",
        "X-Auto-Response-Suppress": "All",
        "X-Mailbot-Loop": "TIDE",
        "MIME-Version": "1.0",
    }


def test_composing_again_gives_the_same_bytes() -> None:
    assert composed(ANSWER) == composed(ANSWER)


def test_message_id_depends_on_secret_mail_text_and_recipient() -> None:
    def one(answer: Answer = ANSWER, reading: Reading | None = READING, rules: Rules = RULES) -> str:
        return compose(
            answer, rules, sender=SENDER, templates=templates(), date=RECEIVED, replying_to=reading
        ).message_id

    ids = {
        one(),
        one(rules=replace(RULES, secret=b"another")),
        one(reading=replace(READING, message_id="seals-2@mail.example.org")),
        one(reading=replace(READING, fingerprint="f")),
        one(answer=replace(ANSWER, templates=("proposal_revised",))),
        one(answer=replace(ANSWER, to=Address("jon@example.com"))),
        one(reading=None),
    }

    assert len(ids) == 7
    assert all(made.startswith("tide.") and made.endswith("@example.org") for made in ids)


def test_wire_has_crlf_short_lines_and_ascii_only() -> None:
    for name, answer in EXAMPLES.items():
        raw = composed(replace(answer, language="fr")).raw

        assert raw.endswith(b"\r\n"), name
        assert raw.replace(b"\r\n", b"").count(b"\n") == raw.replace(b"\r\n", b"").count(b"\r") == 0
        assert raw.isascii()
        assert max(map(len, raw.split(b"\r\n"))) <= 120


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Proposal", "Re: [TIDE-7] Proposal"),
        ("RE: Re : TR: [TIDE-7] Proposal", "Re: [TIDE-7] Proposal"),
        ("Réf: [TIDE-12] x", "Re: [TIDE-7] x"),
        ("[seminar] Reading seals", "Re: [TIDE-7] [seminar] Reading seals"),
        ("  ", "[TIDE-7] We have your proposal"),
    ],
)
def test_subject_keeps_the_thread_and_carries_the_reference(theirs: str, ours: str) -> None:
    assert composed(replace(ANSWER, subject_of=theirs)).subject == ours


def test_overlong_subject_is_cut() -> None:
    assert len(composed(replace(ANSWER, subject_of="word " * 200)).subject) <= 180


def test_other_readers_do_not_see_the_authors_thread() -> None:
    mail = parsed(composed(replace(ANSWER, to=Address("jon@example.com"))))

    assert mail["In-Reply-To"] is None
    assert mail["References"] is None


def test_replies_may_be_read_elsewhere() -> None:
    made = compose(
        ANSWER, RULES, sender=SENDER, templates=templates(), date=RECEIVED, reply_to=Address("in@example.org")
    )

    assert parsed(made)["Reply-To"] == "in@example.org"


def test_address_for_replies_is_the_author_too() -> None:
    reading = replace(READING, reply_to=Address("Lab@Example.org"))

    mail = parsed(composed(replace(ANSWER, to=Address("lab@example.org")), reading))

    assert mail["In-Reply-To"] == "<seals-1@mail.example.org>"


def test_broken_ids_are_left_out_and_long_ones_kept_whole() -> None:
    long = "x" * 200 + "@example.org"
    reading = replace(READING, message_id=long, references=("a b", "é@x", "<y@z>", "ok@x", "n\r\nBcc: v"))

    raw = composed(ANSWER, reading).raw.decode()

    assert f"\r\nIn-Reply-To: <{long}>\r\nReferences: <ok@x>\r\n <{long}>\r\nSubject: " in raw


def test_long_thread_is_trimmed_to_its_ends() -> None:
    reading = replace(READING, references=tuple(f"{n}@x" for n in range(50)))

    ids = str(parsed(composed(ANSWER, reading))["References"]).split()

    assert len(ids) == 12
    assert (ids[0], ids[-2], ids[-1]) == ("<0@x>", "<49@x>", "<seals-1@mail.example.org>")


@pytest.mark.parametrize(
    ("mode", "held", "state"),
    [
        ("send", None, OutboxState.DUE),
        ("draft", None, OutboxState.DUE),
        ("observe", None, OutboxState.HELD),
        ("send", "a round of decisions waits for send", OutboxState.HELD),
    ],
)
def test_state_follows_the_mode_and_the_answer(mode: str, held: str | None, state: OutboxState) -> None:
    made = compose(
        replace(ANSWER, held=held),
        replace(RULES, mode=mode),
        sender=SENDER,
        templates=templates(),
        date=RECEIVED,
    )

    assert made.state is state


def test_what_answers_no_mail_is_auto_generated() -> None:
    mail = parsed(composed(EXAMPLES["proposal_accepted"], None))

    assert mail["Auto-Submitted"] == "auto-generated"


NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Z")) | st.just(" "),
    max_size=90,
)


@given(NAMES)
def test_any_name_arrives_as_it_was(name: str) -> None:
    letter = Letter("i@x", RECEIVED, SENDER, Address(MARIE.email, name), "s", "t\n", "<p>h</p>", "TIDE")

    header = str(email.message_from_bytes(as_bytes(letter), policy=email.policy.compat32)["To"])
    words, address = parseaddr(header.replace("\r\n", ""))
    assert address == MARIE.email
    if "@" not in name:
        printed = str(make_header(decode_header(words)))
        assert printed.split() == " ".join(name.split())[:LONGEST_NAME].split()


@pytest.mark.parametrize(
    ("email", "said"),
    [
        ("a..b@docomo.example", "a..b@docomo.example"),
        ("o'brien+tide@example.org", "o'brien+tide@example.org"),
        ('"a b"@example.org', '"a b"@example.org'),
        ("x@[192.0.2.1]", "x@[192.0.2.1]"),
        ("a@été.example", "a@xn--t-9fab.example"),
        ("jösé@example.org", None),
        ("a b@example.org", None),
        ("a@", None),
        ("nobody", None),
        ("a@b\r\nBcc: c@d", None),
        ("a@b>,<c@d", None),
    ],
)
def test_address_is_said_as_smtp_can_or_not_at_all(email: str, said: str | None) -> None:
    outgoing = composed(replace(ANSWER, to=Address(email, "Name")))

    assert wire_address(email) == said
    assert parsed(outgoing)["To"] == (f"Name <{said}>" if said else "undisclosed-recipients:;")
    assert outgoing.state is (OutboxState.DUE if said else OutboxState.HELD)


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Marie Duval", "Marie Duval <m@x.org>"),
        ('Duval, "M."', '"Duval, \\"M.\\"" <m@x.org>'),
        ("Jón", "=?utf-8?q?J=C3=B3n?=\r\n <m@x.org>"),
        ("", "m@x.org"),
    ],
)
def test_name_is_quoted_or_encoded(name: str, header: str) -> None:
    assert header_mailbox(Address("m@x.org", name)) == header


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_subject_is_one_header(subject: str) -> None:
    letter = Letter("i@x", RECEIVED, SENDER, MARIE, subject, "t\n", "<p>h</p>", "TIDE")

    mail = email.message_from_bytes(as_bytes(letter), policy=email.policy.default)

    assert mail.keys().count("Subject") == 1
    assert mail["Message-ID"] == "<i@x>"
    assert mail.get_body(("plain",)).get_content().split() == ["t"]  # type: ignore[union-attr]


def test_pictures_and_files_travel_with_the_letter() -> None:
    files = (
        Attached("seats.png", "image/png", b"\x89PNG", cid="seats"),
        Attached("all.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
    )
    letter = Letter(
        "i@x", RECEIVED, SENDER, MARIE, "s", "t\n", '<img src="cid:seats">', "TIDE", attached=files
    )

    raw = as_bytes(letter)

    mail = email.message_from_bytes(raw, policy=email.policy.default)
    kinds = [part.get_content_type() for part in mail.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
    assert [part.get_filename() for part in mail.iter_attachments()] == ["all.xlsx"]
    assert as_bytes(letter) == raw


def test_flowed_lines_join_again_to_the_paragraph() -> None:
    paragraph = "word " * 100 + "end"

    lines = flowed(paragraph).split("\n")

    assert max(map(len, lines)) <= 72
    assert "".join(lines) == paragraph


def test_text_and_html_say_the_same_proof() -> None:
    outgoing = composed(ANSWER)

    for words in (text_of(outgoing), html_of(outgoing)):
        assert "Counting Seals from Orbit" in words
        assert "09:03:04 (Paris time, UTC+1)" in words
        assert "Ref: TIDE-7 fh7qgnkmwqj7" in words


def test_deadline_is_printed_on_the_clocks_of_its_day() -> None:
    summer = replace(ANSWER.facts, received_at=RECEIVED + timedelta(days=180))

    assert "10:03:04 (Paris time, UTC+2)" in text_of(composed(replace(ANSWER, facts=summer)))
