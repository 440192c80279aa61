"""Every text, whole: against the golden mails, in both languages, with all that it may print."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from mailbot.decide.templates import FACTS, TRANSCRIPT_CODES, Template
from mailbot.domain import Answer
from tests.reply.examples import EXAMPLES, TRANSCRIPT
from tests.reply.replies import FOLDER, LANGUAGES, ROOT, composed, goldens, html_of, templates, text_of


def test_all_replies_are_as_written_down() -> None:
    made = goldens()

    kept = {path.name: path.read_bytes() for path in FOLDER.iterdir()}

    assert sorted(made) == sorted(kept)
    for name, content in made.items():
        assert content == kept[name], f"{name} differs; python -m tests.reply.replies writes all anew"


def test_every_template_has_an_example_and_a_text_in_every_language() -> None:
    shown = {name for answer in EXAMPLES.values() for name in answer.templates}

    assert shown >= set(Template)
    for language in LANGUAGES:
        assert {path.stem for path in (ROOT / language).glob("*.j2")} >= {*shown, "words", "letter"}


def test_every_transcript_code_has_an_example_with_all_its_values() -> None:
    shown = {line.code: {key for key, _ in line.values} for line in TRANSCRIPT}

    assert shown == {code: set(keys) for code, keys in TRANSCRIPT_CODES.items()}


def test_every_extra_fact_of_the_contract_has_an_example() -> None:
    for template, facts in FACTS.items():
        wanted = {fact.removeprefix("extra:") for fact in facts if fact.startswith("extra:")}
        given = {
            key
            for answer in EXAMPLES.values()
            if template in answer.templates
            for key, _ in answer.facts.extra
        }

        assert given >= wanted, template


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_reply_holds_nothing_unfinished(name: str, language: str) -> None:
    outgoing = composed(replace(EXAMPLES[name], language=language))

    for words in (text_of(outgoing), html_of(outgoing), outgoing.subject):
        assert not re.search(r"\{\{|\}\}|\{%|\bNone\b|Undefined|Markup|namespace| \.(\s|$)", words)
    assert not re.search(r"&lt;/?(p|table|sup|span|br|td)\b", html_of(outgoing))


@pytest.mark.parametrize("name", EXAMPLES)
def test_text_has_short_lines_and_no_signature_mark(name: str) -> None:
    lines = text_of(composed(EXAMPLES[name])).split("\n")

    assert max(map(len, lines)) <= 73
    assert "-- " not in lines


@pytest.mark.parametrize("name", [name for name in EXAMPLES if "digest" not in name])
def test_html_is_tables_and_inline_styles_without_links(name: str) -> None:
    page = html_of(composed(EXAMPLES[name]))

    assert not re.search(r"<(a|img|script|link|style|iframe|form)\b|href=|url\(|src=|\son\w+=", page)


def test_links_of_a_digest_open_a_reply_with_the_command() -> None:
    digest = composed(EXAMPLES["digest"])
    page = html_of(digest)
    thread = f"&amp;In-Reply-To=%3C{digest.message_id.replace('@', '%40')}%3E"

    links = re.findall(r'href="([^"]*)"', page)
    assert links[:3] == [
        f"mailto:tides@example.org?subject=Re%3A%20%5BTIDE%5D%20{command}&amp;body={command}{thread}"
        for command in ("accept%207", "waitlist%207", "decline%207%3A")
    ]
    assert all(link.startswith("mailto:tides@example.org?") for link in links)
    assert "&lt;b&gt;mud&lt;/b&gt;" in page


def test_digest_has_words_for_every_line() -> None:
    for language in LANGUAGES:
        source = (ROOT / language / "digest.j2").read_text(encoding="utf-8")
        written = set(re.findall(r'code == "(\w+)"', source))
        digest = EXAMPLES["digest"].facts.digest
        assert digest is not None
        sections = (digest.needs, digest.new, digest.changed, digest.waiting, digest.failed)
        last = (digest.quarantined, digest.left_alone)
        shown = {line.code for section in (*sections, *last) for line in section}

        assert shown == written


def test_french_has_its_spaces() -> None:
    for name in EXAMPLES:
        words = text_of(composed(replace(EXAMPLES[name], language="fr")))
        ours = words.split("────")[0]  # the proof is the author's own typing

        assert not re.search(r"(?<=[a-zé»]) [;!?:](\s|$)", ours), name
        assert not re.search(r"« |[a-z] »", ours), name


def test_english_has_its_marks() -> None:
    for name in EXAMPLES:
        words = text_of(composed(EXAMPLES[name])).split("────")[0]

        assert not re.search(r"[\"']|”\w|“\W", words.replace("“→", "")), name


def test_german_has_its_marks() -> None:
    for name in EXAMPLES:
        words = text_of(composed(replace(EXAMPLES[name], language="de"))).split("────")[0]

        assert not re.search(r"[\"']|“\w|„\W", words.replace("„→", "")), name


def test_bilingual_says_both_and_its_reference_once() -> None:
    answer = replace(EXAMPLES["proposal_received"], language="en+fr")

    text = text_of(composed(answer))

    assert text.startswith("Version française plus bas.\n\nDear Marie Duval")
    assert text.index("Dear Marie Duval") < text.index("Bonjour Marie Duval")
    assert text.count("Ref: TIDE-7") == 1
    assert text.count("Bruno Costa") == 2


def test_language_without_texts_is_answered_in_the_meetings_first() -> None:
    answer = replace(EXAMPLES["registration_closed"], language="nl")

    assert text_of(composed(answer)) == text_of(composed(replace(answer, language="en")))


def test_several_templates_are_one_mail_with_one_greeting() -> None:
    answer: Answer = EXAMPLES["proposal_received+registration_confirmed"]

    outgoing = composed(answer)

    assert outgoing.template == "proposal_received+registration_confirmed"
    assert outgoing.subject == "[TIDE-7] We have your proposal · Your registration"
    assert text_of(outgoing).count("Dear ") == 1


def test_all_templates_compile() -> None:
    assert templates().mistakes() == ()
    assert templates().languages == ("de", "en", "fr")
