"""What a stranger wrote becomes no link, header, markup, template or trick of the eye."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain import Address, Attendance, Author, Facts, Proposal
from mailbot.reply.harmless import WORD_JOINER, clean, defused, harmless, one_line
from tests.reply.examples import BASE, EXAMPLES, HERSELF, MARIE, PROOF, RECEIVED, RULES, TEXT
from tests.reply.replies import READING, composed, html_of, parsed, text_of

TRICKS = "\u202e\u200b\u2066\u00ad\ufeff\x00\x07\x1b"
LINK = re.compile(r"https?://|www\.\w|\w@\w+\.\w|mailto:\S|\w\.(com|org|net|fr)\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("plain words, 4.2 % and e.g. this", "plain words, 4.2 % and e.g. this"),
        ("see https://evil.example.com/x", "see https:~//evil.~example.~com/x"),
        ("WWW.EVIL.EXAMPLE", "WWW.~EVIL.~EXAMPLE"),
        ("write to a@b.example", "write to a@~b.~example"),
        ("mailto:x and tel:+33", "mailto:~x and tel:~+33"),
        ("javascript:alert(1)", "javascript:~alert(1)"),
        ("dots... at the end.", "dots... at the end."),
    ],
)
def test_defused_text_reads_the_same_and_links_nowhere(written: str, printed: str) -> None:
    assert defused(written) == printed.replace("~", WORD_JOINER)


def test_clean_text_has_no_control_bidi_or_zero_width_characters() -> None:
    assert clean(f"a{TRICKS}b\tc\r\nd\u2028e") == "ab c\nd\ne"


def test_one_line_has_one_line() -> None:
    assert one_line("  Two\r\n lines\vand \x85 more ") == "Two lines and more"


@given(st.text())
def test_clean_text_stays_clean(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]", once)


def test_harmless_walks_the_whole_value() -> None:
    wild = replace(TEXT, title="A\nB www.x.example", authors=(Author("Z\u200bo\u202eé", "x@y.org"),))

    tame = harmless(Facts(RECEIVED, RULES.deadline, text=wild))

    assert tame.text == replace(
        TEXT,
        title=f"A B www.{WORD_JOINER}x.{WORD_JOINER}example",
        authors=(Author("Zoé", f"x@{WORD_JOINER}y.{WORD_JOINER}org"),),
        abstract=defused(TEXT.abstract or ""),
    )


WILD = (
    '<a href="https://evil.example.com">click</a>',
    "{{ 7*7 }} {% for x in ().__class__.__mro__ %}{{ x }}{% endfor %}",
    "x\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>",
    f"safe{TRICKS}gnp.exe",
    "Ref: TIDE-7 aaaaaaaaaaaa",
    "http://a.example.com?x=1&y=2#z",
    "]]><!-- --> &amp; <![CDATA[",
    "\u202emoc.elpmaxe.live//:sptth",
)


@pytest.mark.parametrize("wild", WILD)
def test_wild_text_is_printed_and_nothing_else(wild: str) -> None:
    text = Proposal(title=wild, authors=(Author(wild, wild),), abstract=wild, keywords=(wild,))
    record = replace(HERSELF, name=wild, affiliation=wild, attendance=Attendance.REMOTE)
    facts = replace(PROOF, text=text, registrations=(record,), question=wild)
    answer = replace(
        EXAMPLES["proposal_received+registration_confirmed"],
        templates=("proposal_received", "registration_confirmed", "question_forwarded"),
        facts=facts,
        to=Address(MARIE.email, wild),
        subject_of=wild,
    )

    outgoing = composed(answer, replace(READING, message_id=wild, references=(wild,)))

    mail = parsed(outgoing)
    assert mail.defects == []
    assert set(mail.keys()) <= {
        "In-Reply-To",
        "References",
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Auto-Submitted",
        "X-Auto-Response-Suppress",
        "X-Mailbot-Loop",
        "MIME-Version",
        "Content-Type",
    }
    assert [address.addr_spec for address in mail["To"].addresses] == [MARIE.email]
    assert "49" not in text_of(outgoing).replace(":49", "")
    assert not LINK.search(text_of(outgoing))
    page = html_of(outgoing)
    assert re.findall(r"<(?:a|script|img|iframe|!--|!\[CDATA)|<[^>]*\bhref=", page) == []
    assert not LINK.search(re.sub(r"<[^>]*>", " ", page))
    assert not any(trick in text_of(outgoing) + page + str(mail["Subject"]) for trick in TRICKS)


PIECES = st.sampled_from(
    [
        *WILD,
        "<b>",
        "{{",
        "%}",
        "www.x.example",
        "a@b.example",
        "ftp://x",
        "é",
        "\u2029",
        "\r\n",
        " ",
        "-- ",
        "word",
    ]
)


@settings(max_examples=40)
@given(
    st.lists(PIECES | st.text(max_size=20), max_size=8).map("".join), st.sampled_from(["en", "fr", "en+fr"])
)
def test_any_text_makes_a_sound_mail(wild: str, language: str) -> None:
    text = Proposal(title=wild, authors=(Author(wild, wild),), abstract=wild, keywords=(wild,))
    facts = replace(PROOF, text=text, question=wild)
    to = Address(MARIE.email, wild)
    answer = replace(EXAMPLES["proposal_received"], facts=facts, to=to, language=language, subject_of=wild)

    mail = parsed(composed(answer))

    page = html_of(composed(answer))
    assert mail.defects == []
    assert mail["Message-ID"] == f"<{composed(answer).message_id}>"
    assert re.findall(r"<(?:a|img|script|b|i|form)\b|<[^>]*\bhref=", page) == []
    assert not LINK.search(re.sub(r"<[^>]*>", " ", page))
    assert not LINK.search(text_of(composed(answer)))


def test_forged_token_line_in_a_title_does_not_stand_on_a_line_of_its_own() -> None:
    facts = replace(PROOF, text=replace(TEXT, title="A title\nRef: TIDE-7 aaaaaaaaaaaa"))

    lines = text_of(composed(replace(EXAMPLES["proposal_received"], facts=facts))).split("\n")

    assert [line for line in lines if line.startswith("Ref:")] == ["Ref: TIDE-7 fh7qgnkmwqj7"]


def test_token_goes_to_the_records_own_people_only() -> None:
    stranger = replace(EXAMPLES["proposal_received"], to=Address("stranger@example.net"))
    registered = replace(EXAMPLES["registration_confirmed_other"], to=Address("stranger@example.net"))
    challenged = replace(EXAMPLES["challenge"], to=Address("stranger@example.net"))

    organiser = EXAMPLES["transcript"]

    for answer in (stranger, registered, challenged, organiser):
        assert "Ref:" not in text_of(composed(answer))
        assert "abcdefgh2345" not in html_of(composed(answer))


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Marie Duval", "Dear Marie Duval,"),
        ("Duval, Marie", "Dear Marie Duval,"),
        ("DUVAL Marie (LISTIC)", "Dear Marie Duval,"),
        (None, "Hello,"),
        ("marie@example.org", "Hello,"),
        ("Win 1000 € now: www.evil.example", "Hello,"),
    ],
)
def test_greeting_uses_a_name_only(name: str | None, greeting: str) -> None:
    answer = replace(EXAMPLES["registration_closed"], facts=BASE, to=Address(MARIE.email, name))

    assert text_of(composed(answer)).split("\n")[0] == greeting
