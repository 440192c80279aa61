"""Every format of document: what it proposes, and what becomes of those that cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain import Author, Problem, Proposal
from mailbot.read.files.documents import document_of
from mailbot.read.proposing.page.proposal import proposal_of_file
from tests.read.office_by_hand import docx, odt, p, r, sup, table, word97, zipped

TITLE = "Where will the bank be? Forecasting river courses from radar"
TEXT = (
    "Rivers change their course faster than maps do. We train a small network on twelve years of radar "
    "images "
    "and ask it where the bank will be next spring. On three deltas the error is below one pixel for "
    "nine banks "
    "out of ten, and the method needs no label at all. We discuss why it fails behind dams."
)
BELL = Author("Ann Bell", "University of X", "bell@x.example.org")
COLE = Author("Bob Cole", "River Laboratory, Y")
WHOLE = (TITLE, (BELL, COLE), TEXT, ("rivers", "radar"))


def fields(read: Proposal) -> tuple[object, ...]:
    return read.title, read.authors, read.abstract, read.keywords


def test_docx_with_styles_and_superscripts() -> None:
    body = (
        p(TITLE, style="Title")
        + p("Ann Bell", sup("1"), ", ", "Bob Cole", sup("2"))
        + p(sup("1"), " University of X")
        + p(sup("2"), " River Laboratory, Y")
        + p("bell@x.example.org")
        + p("Abstract", style="H1")
        + p(TEXT)
        + p(r("Keywords: ", "<w:b/>"), "rivers, radar")
    )

    assert fields(proposal_of_file("a.docx", "", docx(body))) == WHOLE


def test_docx_form_in_a_table_with_a_content_control() -> None:
    body = p("Submission form") + table(
        (p("Title of the talk"), f"<w:sdt><w:sdtContent>{p(TITLE)}</w:sdtContent></w:sdt>"),
        (p("Authors"), p("Ann Bell (University of X), Bob Cole (River Laboratory, Y)")),
        (p("E-mail"), p("bell@x.example.org")),
        (p("Keywords"), p("rivers; radar")),
        (p("Abstract (max. 1 page)"), p(TEXT)),
        (p("Preference"), p("Oral")),
    )

    assert fields(proposal_of_file("form.docx", "", docx(body))) == WHOLE


def test_docx_table_of_authors() -> None:
    body = (
        p(TITLE, style="Title")
        + table(
            (p("First name"), p("Last name"), p("Affiliation"), p("E-mail")),
            (p("Ann"), p("Bell"), p("University of X"), p("bell@x.example.org")),
            (p("Bob"), p("Cole"), p("River Laboratory, Y"), p("")),
        )
        + p("Abstract", style="H1")
        + p(TEXT)
    )

    assert fields(proposal_of_file("t.docx", "", docx(body))) == (TITLE, (BELL, COLE), TEXT, ())


def test_docx_keeps_insertions_and_drops_deletions_and_hidden_text() -> None:
    deleted = "<w:del><w:r><w:delText>Wrong words. </w:delText></w:r></w:del>"
    body = (
        p(TITLE, style="Title")
        + p("Ann Bell")
        + p("Abstract", style="H1")
        + p(deleted, f"<w:ins>{r(TEXT)}</w:ins>", r(" hidden", "<w:vanish/>"))
    )

    assert proposal_of_file("a.docx", "", docx(body)).abstract == TEXT


def test_docx_footnotes_hold_the_affiliations() -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = (
        p(TITLE, style="Title")
        + p("Ann Bell", mark.format(2), ", Bob Cole", mark.format(3))
        + p("Abstract", style="H1")
        + p(TEXT)
    )
    notes = f'<w:footnote w:id="2">{p("University of X, bell@x.example.org")}</w:footnote>'
    notes += f'<w:footnote w:id="3">{p("River Laboratory, Y")}</w:footnote>'

    read = proposal_of_file("a.docx", "", docx(body, footnotes=notes))

    assert [(author.name, author.affiliation) for author in read.authors] == [
        ("Ann Bell", "University of X"),
        ("Bob Cole", "River Laboratory, Y"),
    ]
    assert read.abstract == TEXT


@pytest.mark.parametrize(
    ("app", "pages", "problems"),
    [
        ("<Pages>3</Pages><Words>78</Words>", 3, (Problem.TOO_LONG,)),
        ("<Pages>1</Pages><Words>0</Words>", None, ()),
        ("", None, ()),
    ],
)
def test_docx_pages_are_believed_where_the_word_count_fits(
    app: str, pages: int | None, problems: tuple[Problem, ...]
) -> None:
    body = p(TITLE, style="Title") + p("Ann Bell") + p("Abstract", style="H1") + p(TEXT)

    read = proposal_of_file("a.docx", "", docx(body, app))

    assert (read.pages, read.problems) == (pages, problems)


def test_odt_with_superscripts_and_pages() -> None:
    body = (
        f"<text:h text:outline-level='1'>{TITLE}</text:h>"
        "<text:p>Ann Bell<text:span text:style-name='T1'>a</text:span> and "
        "Bob Cole<text:span text:style-name='T1'>b</text:span></text:p>"
        "<text:p><text:span text:style-name='T1'>a</text:span> University of X</text:p>"
        "<text:p><text:span text:style-name='T1'>b</text:span> River Laboratory, Y</text:p>"
        "<text:p>bell@x.example.org</text:p>"
        f"<text:h text:outline-level='2'>Abstract</text:h><text:p>{TEXT}</text:p>"
        "<text:h text:outline-level='2'>Keywords</text:h><text:p>rivers, radar</text:p>"
    )
    meta = "<meta:document-statistic meta:page-count='1' meta:word-count='92'/>"

    read = proposal_of_file("a.odt", "", odt(body, meta))

    assert (*fields(read), read.pages) == (*WHOLE, 1)


def test_rtf_with_code_pages_and_unicode() -> None:
    content = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial;}}\uc1"
        r"{\b\fs32 L'\'e9rosion vue du ciel en \u8734?\par}"
        r"Ann Bell{\super 1}, {\f1 Ji\'f8\'ed Nov\'e1k}{\super 2}\par{\super 1} University of X\par"
        r"{\super 2} River Laboratory\par\par{\b Abstract}\par " + TEXT + r"\par}"
    ).encode("ascii")

    read = proposal_of_file("a.rtf", "application/msword", content)

    assert (read.title, [author.name for author in read.authors], read.abstract) == (
        "L'érosion vue du ciel en ∞",
        ["Ann Bell", "Jiří Novák"],
        TEXT,
    )


TEX = r"""
\documentclass{article} % a comment with \title{No}
\newcommand{\net}{BankNet}
\title[Short]{\net{}: o\`u sera la berge\,?\thanks{Funded by nobody.}}
\author{Ann Bell$^{1,2}$ \and Bj\"orn \'Oskarsson\inst{2}}
\institute{University of X \and River Laboratory, Y}
\begin{document}
\maketitle
\begin{abstract}
The model \net\ keeps 43\% of the banks~\cite{a}, % hidden
and ``most'' of the rest --- see Section~\ref{x} for $10\,m$ images.

A second paragraph ends the abstract.
\end{abstract}
\keywords{rivers \and radar}
\section{Introduction}
Nothing of this.
\end{document}
"""


def test_tex_source_with_macros_accents_and_marks() -> None:
    read = proposal_of_file("a.tex", "", TEX.encode())

    assert (read.title, [author.name for author in read.authors], read.abstract, read.keywords) == (
        "BankNet: où sera la berge ?",
        ["Ann Bell", "Björn Óskarsson"],
        "The model BankNet keeps 43% of the banks [?], and “most” of the rest — see Section for 10 m "
        "images.\n"
        "A second paragraph ends the abstract.",
        ("rivers", "radar"),
    )


def test_markdown_with_front_matter() -> None:
    text = f"---\ntitle: {TITLE}\nauthor:\n  - Ann Bell\n  - Bob Cole\n---\n\n## Abstract\n\n{TEXT}\n"

    read = proposal_of_file("a.md", "", text.encode())

    assert (read.title, [author.name for author in read.authors], read.abstract) == (
        TITLE,
        ["Ann Bell", "Bob Cole"],
        TEXT,
    )


def test_html_with_superscripts() -> None:
    text = (
        f"<html><head><meta charset='iso-8859-1'><title>x</title></head><body><h1>{TITLE}</h1>"
        "<p>Ann Bell<sup>1</sup>, Bob Cole<sup>2</sup></p>"
        "<p><sup>1</sup>University of X<br><sup>2</sup>River Laboratory, Y</p><p>bell@x.example.org</p>"
        f"<h2>Abstract</h2><p>{TEXT}</p><p><b>Keywords:</b> rivers, radar</p></body></html>"
    )

    assert fields(proposal_of_file("a.html", "", text.encode("latin-1"))) == WHOLE


PLAIN = (
    "Titre : L’été « à côté »\nAuteurs : Éloïse Çelik, François Müller\n\n"
    "Résumé :\n\nÉté comme hiver, les élèves ont relevé où les forêts ont gagné sur les prés.\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"])
def test_plain_text_in_any_encoding(encoding: str) -> None:
    read = proposal_of_file("a.txt", "text/plain", PLAIN.encode(encoding))

    assert (read.title, [author.name for author in read.authors]) == (
        "L’été « à côté »",
        ["Éloïse Çelik", "François Müller"],
    )


def test_wrapped_text_keeps_the_hyphens_that_were_typed() -> None:
    text = f"Title: {TITLE}\nAuthors: Jean-\nPaul Bell\nKeywords: self-\nsupervised\n\nAbstract:\n\n{TEXT}\n"

    read = proposal_of_file("a.txt", "", text.encode())

    assert (read.authors, read.keywords) == ((Author("Jean-Paul Bell"),), ("self-supervised",))


def test_two_languages_follow_the_title() -> None:
    french = (
        "Les rivières changent de lit plus vite que les cartes. Nous demandons à un petit réseau où "
        "sera la berge "
        "au printemps, et il se trompe peu, sauf derrière les barrages."
    )
    text = f"{TITLE}\n\nAnn Bell, University of X\n\nRésumé\n\n{french}\n\nAbstract\n\n{TEXT}\n"

    read = proposal_of_file("a.txt", "", text.encode())

    assert (read.abstract, read.other_abstract, read.language) == (TEXT, french, "en")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.pages", zipped({"Index/Document.iwa": b"\0\1", "preview.jpg": b"x"}), Problem.UNSUPPORTED_FORMAT),
        ("a.zip", zipped({"data.bin": b"\0\1"}), Problem.UNSUPPORTED_FORMAT),
        ("a.docx", b"PK\x03\x04 cut off", Problem.UNREADABLE),
        ("a.docx", zipped({"word/document.xml": "<w:document>"}), Problem.UNREADABLE),
        ("a.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 90, Problem.IMAGE_ONLY),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900, Problem.UNREADABLE),
        ("a.key", b"\0\1\2\3" * 300, Problem.UNSUPPORTED_FORMAT),
        ("a.txt", b"", Problem.UNREADABLE),
        ("a.txt", b'!"#$%&/()=' * 60, Problem.UNREADABLE),
    ],
)
def test_what_cannot_be_read_has_a_problem_and_no_text(name: str, content: bytes, problem: Problem) -> None:
    read = proposal_of_file(name, "", content)

    assert (read.title, read.abstract, read.problems) == (None, None, (problem,))


def test_legacy_word_with_a_table_and_a_field() -> None:
    text = (
        "A form\rTitle\x07"
        + TITLE
        + "\x07\x07Authors\x07Ann Bell (University of X)\rBob Cole (River Lab)\x07\x07"
        "E-mail\x07\x13 HYPERLINK x \x14bell@x.example.org\x15\x07\x07Abstract\x07" + TEXT + "\x07\x07\r"
    )

    read = proposal_of_file("a.doc", "application/msword", word97(text))

    assert (read.title, read.abstract, [(one.name, one.email) for one in read.authors]) == (
        TITLE,
        TEXT,
        [("Ann Bell", "bell@x.example.org"), ("Bob Cole", None)],
    )


def test_zip_with_one_document_is_that_document() -> None:
    text = f"{TITLE}\n\nAnn Bell, University of X\n\nAbstract\n\n{TEXT}\n"

    read = proposal_of_file("a.zip", "", zipped({"sub/a.txt": text, "__MACOSX/._a.txt": b"\0"}))

    assert (read.title, read.abstract) == (TITLE, TEXT)


def test_bombs_cost_nothing() -> None:
    entities = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    bomb = zipped({"word/document.xml": f"{entities}<d>&b;</d>"})
    swollen = zipped({"word/document.xml": b"<d>" + b" " * 30_000_000})
    deep = b"<div>" * 50_000

    files = (("a.docx", bomb), ("b.docx", swollen), ("c.html", deep))
    read = [document_of(name, "", raw) for name, raw in files]

    assert [one.problem for one in read] == [Problem.UNREADABLE] * 3


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["a.docx", "a.odt", "a.rtf", "a.tex", "a.md", "a.html", "a.txt", "a.zip", "a"]),
    st.sampled_from([b"", b"{\\rtf1 ", b"\\title{", b"# ", b"<html>", b"PK\x03\x04", b"\xff\xfe"]),
    st.binary(max_size=300),
)
def test_any_bytes_are_read_without_an_exception(name: str, start: bytes, rest: bytes) -> None:
    read = proposal_of_file(name, "", start + rest)

    assert read.source == name
