"""Which proposals a letter brings: from its text, its files, its promises; and when it brings none."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain import Address, Meeting, Problem
from mailbot.read.letter import File, Letter, Table
from mailbot.read.proposing.proposals import proposals_of
from tests.read.office_by_hand import docx, p, zipped

MEETING = Meeting("LFS", "Learning from Space", organisers=(Address("olga@organ.example", "Olga Organ"),))
ANN = Address("ann.bell@uni-x.example.org", "Ann Bell")
T = "Where will the bank be? Forecasting river courses from radar"
TF = "Où sera la berge ? Prévoir le cours des rivières par radar"
A = (
    "Rivers change their course faster than maps do. We train a small network on twelve years of radar "
    "images "
    "and ask it where the bank will be next spring. On three deltas the error is below one pixel for "
    "nine banks "
    "out of ten, and the method needs no label at all. We discuss why it fails behind dams."
)
AF = (
    "Les rivières changent de lit plus vite que les cartes. Nous entraînons un petit réseau sur douze ans "
    "d’images radar et lui demandons où sera la berge au printemps suivant. Sur trois deltas, l’erreur est "
    "inférieure à un pixel pour neuf berges sur dix, et la méthode ne demande aucune étiquette."
)


def letter(text: str, subject: str = "", *files: File, reply: bool = False, sender: Address = ANN) -> Letter:
    return Letter(MEETING, sender, subject=subject, text=text, files=files, is_reply=reply)


def file(name: str, content: bytes | str) -> File:
    raw = content.encode() if isinstance(content, str) else content
    return File(name, "application/octet-stream", raw, hashlib.sha256(raw).hexdigest())


ABSTRACT = file("bell_abstract.txt", f"{T}\n\nAnn Bell, University of X\n\nAbstract\n\n{A}\n")


@pytest.mark.parametrize(
    ("text", "subject", "title", "authors", "abstract"),
    [
        (
            f"Hello,\n\nmy proposal:\n\n*Title:* {T}\n*Authors:* Ann Bell (Univ. X), Bob Cole (Lab Y)\n"
            f"*Abstract:*\n{A}\n\nBest,\nAnn",
            "",
            T,
            ["Ann Bell", "Bob Cole"],
            A,
        ),
        (
            f"Bonjour,\n\nTITRE : {TF}\nAUTEURS : Ann BELL et Bob COLE, Laboratoire des berges\nRESUME "
            f": {AF}\n\n"
            "Cordialement,\nAnn",
            "",
            TF,
            ["Ann BELL", "Bob COLE"],
            AF,
        ),
        (
            f"Dear Olga,\n\nI would like to submit this talk:\n\n{T}\nAnn Bell, University of X\n\n{A}\n\n"
            "A talk of fifteen minutes would suit us.\n\nBest wishes,\nAnn",
            "Talk",
            T,
            ["Ann Bell"],
            A,
        ),
        (
            f"Hi Olga,\n\nI'd be happy to give a talk. The title is “{T}”. Here is the "
            f"abstract:\n\n{A}\n\nCheers\nAnn",
            "",
            T,
            ["Ann Bell"],
            A,
        ),
        (f"Dear Olga,\n\nmy abstract:\n\n{A}\n\nBest\nAnn Bell", f"Abstract: {T}", T, ["Ann Bell"], A),
        (
            f"Sehr geehrte Frau Organ,\n\nTitel: {T}\nAutoren: Ann Bell, Bob Cole\nZusammenfassung: {A}\n\n"
            "Mit freundlichen Grüßen\nAnn Bell",
            "Vortrag",
            T,
            ["Ann Bell", "Bob Cole"],
            A,
        ),
        (
            f"Dear all,\n\n1. Title\n{T}\n\n2. Authors\nAnn Bell (1), Bob Cole (2)\n(1) University "
            f"X\n(2) Lab Y\n\n"
            f"3. Abstract\n{A}\n\n4. Keywords\nrivers, radar\n\nKind regards,\nAnn",
            "",
            T,
            ["Ann Bell", "Bob Cole"],
            A,
        ),
        (
            f"Dear Olga,\n\nTitle: {T}\nSpeaker: Ann Bell (Univ. X)\nCo-authors: Bob Cole, Carla de "
            f"Witt (Lab Y)\n"
            f"Contact: ann.bell@uni-x.example.org\nAbstract: {A}\n\nAnn",
            "",
            T,
            ["Ann Bell", "Bob Cole", "Carla de Witt"],
            A,
        ),
    ],
)
def test_proposal_in_the_text(text: str, subject: str, title: str, authors: list[str], abstract: str) -> None:
    (read,) = proposals_of(letter(text, subject))

    assert (read.title, [one.name for one in read.authors], read.abstract, read.problems, read.source) == (
        title,
        authors,
        abstract,
        (),
        "body",
    )


def test_two_proposals_in_one_letter() -> None:
    first = f"Title: {T}\nAuthors: Ann Bell\nAbstract: {A}"
    text = f"Dear Olga,\n\n{first}\n\nTitle: {TF}\nAuthors: Bob Cole\nRésumé : {AF}"

    read = proposals_of(letter(text))

    assert [(one.title, one.abstract) for one in read] == [(T, A), (TF, AF)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("May I still send a proposal after the deadline? Is the abstract one page?", "Question"),
        ("I plan to submit an abstract next week. Please register me in person.", "Registration"),
        ("Please find attached my review of the paper. The abstract is fine, the title too long.", "review"),
        ("Should I send the abstract as an attachment or in the body of the mail?", "abstract"),
        ("Please find attached the list of participants of our lab: Ann Bell, Bob Cole.", "Registration"),
        (f"Our next seminar:\n\nTitle: {T}\nSpeaker: Ann Bell\nAbstract: {A}", "[seminar] Tuesday"),
        ("Call for papers: Workshop on Rivers. Submit your title and abstract by May 1.", "CfP"),
        (f'I have to withdraw our proposal "{T}".', "withdrawal"),
        ("Thank you! The title is correct, nothing to change.", "Re: Your proposal"),
    ],
)
def test_letter_without_proposal(text: str, subject: str) -> None:
    assert proposals_of(letter(f"Dear Olga,\n\n{text}\n\nBest\nAnn", subject)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Please find attached our submission for the workshop.",
        "Veuillez trouver ci-joint notre proposition de communication.",
        "I attach my abstract as a PDF.",
        "Anbei mein Beitrag als PDF.",
    ],
)
def test_announced_and_not_attached(text: str) -> None:
    (read,) = proposals_of(letter(text))

    assert (read.title, read.abstract, read.problems) == (None, None, (Problem.NO_ATTACHMENT,))


def test_title_alone_misses_its_abstract() -> None:
    (read,) = proposals_of(
        letter(f'I would like to propose a talk entitled "{T}". The abstract will follow.')
    )

    assert (read.title, read.abstract, read.problems) == (T, None, (Problem.NO_ABSTRACT,))


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (f"Pouvez-vous remplacer le titre par « {TF} » ? Le reste ne change pas.", "title", TF),
        (f"There is a typo in the title, it should be:\n\n{T}\n\nThanks, Ann", "title", T),
        (f"Please use this longer abstract instead (title unchanged):\n\n{A}\n\nThanks", "abstract", A),
        (f"Here is the missing abstract:\n\n{A}\n\nThanks\nAnn", "abstract", A),
    ],
)
def test_correction_of_one_field(text: str, field: str, value: str) -> None:
    (read,) = proposals_of(letter(f"Hello,\n\n{text}", "Re: Your proposal", reply=True))

    assert (read.fields_said, getattr(read, field), read.problems) == ((field,), value, ())


def test_file_is_the_source_and_the_sender_has_her_address() -> None:
    (read,) = proposals_of(letter("Dear Olga,\n\nmy abstract is attached.\n\nAnn", "Abstract", ABSTRACT))

    assert (read.source, read.digest, read.title, read.authors[0].email) == (
        "bell_abstract.txt",
        ABSTRACT.digest,
        T,
        ANN.email,
    )


def test_curriculum_and_list_are_no_proposals() -> None:
    vita = "Curriculum Vitae\n\nAnn Bell\n\nEducation\n\nPhD, University of X, 2015\n\nPublications\n\nMany."
    files = (file("CV_Bell.txt", vita), file("participants.csv", "Ann;Bell"), ABSTRACT)

    read = proposals_of(letter("Please find my abstract and my CV.", "Abstract", *files))

    assert [one.source for one in read] == ["bell_abstract.txt"]


def test_same_talk_twice_counts_once() -> None:
    word = docx(p(T, style="Title") + p("Ann Bell") + p("Abstract", style="H1") + p(A))

    read = proposals_of(letter("My abstract, twice.", "Abstract", file("bell.docx", word), ABSTRACT))

    assert len(read) == 1


def test_file_that_cannot_be_read_takes_its_title_from_the_letter() -> None:
    pages = file("talk.pages", zipped({"Index/Document.iwa": b"\0"}))

    (read,) = proposals_of(letter(f'My abstract is attached. Its working title is "{T}".', "", pages))

    assert (read.title, read.source, read.problems) == (T, "talk.pages", (Problem.UNSUPPORTED_FORMAT,))


def test_review_as_a_file_is_left_alone() -> None:
    review = file("review_123.txt", f"Reviewer 2\n\nRecommendation: major revision\n\n{A}")

    assert proposals_of(letter("My half of the review, the abstract of the paper is weak.", "", review)) == ()


def test_inner_letter_of_a_forward_counts() -> None:
    inner = letter(f"Title: {T}\nAuthors: Ann Bell\nAbstract: {A}")
    outer = Letter(MEETING, MEETING.organisers[0], text="For the bot.", inner=inner, from_organiser=True)

    (read,) = proposals_of(outer)

    assert (read.title, read.abstract) == (T, A)


@pytest.mark.parametrize(
    ("text", "title", "authors"),
    [
        (f"Please see below.\n\n{T}\nAnn Bell a, Bob Cole b\na University of X, b River Lab\n\n{A}", T, 2),
        (f"Our abstract:\n\nAnn Bell, Bob Cole (University of X)\n\n{T}\n\n{A}\n\nBest\nAnn", T, 2),
        (
            f"Our proposal\n\n- Title: {T}\n- Authors: Ann Bell; Bob Cole\n- Abstract: {A}\n- Format: oral",
            T,
            2,
        ),
        (
            f"I'd like to present this.\n\nTitle: {T}\n\nAbstract: {A}\n\nThis is joint work with Bob Cole.",
            T,
            2,
        ),
        (f"I submit a talk entitled {T}.\n\nAbstract: {A}\n\nBest,\nAnn Bell", T, 1),
        (f"Name: Ann Bell\nAffiliation: University of X\nTitle of talk: {T}\nAbstract: {A}", T, 1),
        (f"Title (EN): {T}\nTitre (FR) : {TF}\nAuthors: Ann Bell\nAbstract: {A}\nRésumé : {AF}", T, 1),
    ],
)
def test_ways_to_write_a_proposal(text: str, title: str, authors: int) -> None:
    (read,) = proposals_of(letter(text, "Abstract"))

    assert (read.title, len(read.authors), read.abstract, read.problems) == (title, authors, A, ())


def test_remarks_after_the_abstract_are_not_part_of_it() -> None:
    after = (
        "I will attend in person in any case.\n\nAnn\n\nPS: I will come by train and need a vegetarian lunch."
    )

    (read,) = proposals_of(letter(f"Dear Olga,\n\nTitle: {T}\nAuthors: Ann Bell\nAbstract: {A}\n\n{after}"))

    assert read.abstract == A


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("(a" * 9000, []),
        ("1," * 9000, []),
        ("a@" * 9000, []),
        ("Aa Bb, " * 5000, []),
        ("Title: x\n" * 1500, ["x"]),
    ],
)
def test_hostile_text_is_read_to_its_end(text: str, titles: list[str]) -> None:
    """What grows faster than its text never gets here: the suite's watchdog ends it."""
    assert [one.title for one in proposals_of(letter(f"My proposal:\n\n{text}", text[:500]))] == titles


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Title:",
                "Abstract",
                "Résumé :",
                "Auteurs",
                "Ann Bell1,",
                "(",
                "\n",
                "\n\n",
                "@",
                "«",
                T,
                A,
                "- ",
                "*",
            ]
        )
        | st.text(max_size=12)
    ).map(" ".join),
    st.booleans(),
)
def test_any_letter_is_read_without_an_exception(text: str, reply: bool) -> None:
    for read in proposals_of(letter(text, text[:60], reply=reply)):
        assert read.title or read.abstract or read.problems or read.edits


def test_document_without_names_is_the_senders_where_she_calls_it_hers() -> None:
    bare = file("abstract.txt", f"{T}\n\nAbstract\n\n{A}\n")

    (mine,) = proposals_of(letter("My abstract is attached.", "", bare))
    (sent,) = proposals_of(letter("The abstract of a colleague is attached.", "", bare))

    assert ([one.name for one in mine.authors], sent.authors) == (["Ann Bell"], ())


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("The stairs are too much for me on Mondays.", False),
        ("Belle journée,\nAnn Bell\nCentre of Rivers", False),
        ("alright? hugs\nAnn", False),
        ("Quedo a su disposición.\nUn cordial saludo,\nAnn", False),
        ("Sag mir, falls es nicht passt.", False),
        ("The code and the 300 labelled banks are published with the paper.", True),
    ],
)
def test_below_the_abstract_the_letter_goes_on(below: str, kept: bool) -> None:
    (read,) = proposals_of(letter(f"Dear Olga,\n\nTitle: {T}\nAuthors: Ann Bell\nAbstract: {A}\n\n{below}"))

    assert read.abstract == (f"{A}\n{below}" if kept else A)


@pytest.mark.parametrize(
    "rows",
    [
        (("Title", T), ("Authors", "Ann Bell; Bob Cole"), ("Abstract", A)),
        (("Titre :", T), ("Auteurs", "Ann Bell, Bob Cole"), ("Résumé", A), ("Mots-clés", "rivers")),
        (("Title", "Authors", "Abstract"), (T, "Ann Bell and Bob Cole", A)),
    ],
)
def test_proposal_in_a_table(rows: tuple[tuple[str, ...], ...]) -> None:
    text = "Our proposal as a table.\n\n" + "\n".join("\t".join(row) for row in rows)

    (read,) = proposals_of(Letter(MEETING, ANN, text=text, tables=(Table(rows),)))

    assert (read.title, [one.name for one in read.authors], read.abstract) == (T, ["Ann Bell", "Bob Cole"], A)


def test_headings_between_proposals_belong_to_none() -> None:
    one = f"Title: {T}\nAuthors: Ann Bell\nAbstract: {A}"
    text = f"We would like to give two talks.\n\nTalk 1\n{one}\n\nTalk 2\nTitle: {TF}\nRésumé : {AF}\n\nAnn"

    assert [read.abstract for read in proposals_of(letter(text))] == [A, AF]


def test_heading_abstract_above_a_title_without_label() -> None:
    (read,) = proposals_of(
        letter(f"Abstract for the day\n\n{T.upper()}\n\nAnn Bell and Bob Cole\n\n{A}\n\nA.")
    )

    assert (read.title, len(read.authors), read.abstract) == (T.upper(), 2, A)


def test_short_text_and_marked_names_in_a_reply_to_the_call() -> None:
    short = ". ".join(A.split(". ")[:2]) + "."
    names = "Ann Bell1, Bob Cole2\n1University of X\n2River Lab"
    text = f"Thanks for the news. Here it is:\n\n{T}\n{names}\n\n{short}"

    (read,) = proposals_of(letter(text, "Re: Call for contributions", reply=True))

    assert (read.title, len(read.authors), read.abstract) == (T, 2, short)


def test_two_names_joined_in_spanish() -> None:
    names = "Ana Ruiz Ortega y Luis Gil, Grupo de Ríos, Universidad del Sur"

    (read,) = proposals_of(letter(f"Les envío mi resumen.\n\nTítulo: {T}\nAutores: {names}\nResumen: {A}"))

    assert [one.name for one in read.authors] == ["Ana Ruiz Ortega", "Luis Gil"]


def test_asides_within_and_names_behind_a_title_are_no_title() -> None:
    aside = f"Title: {T}\n(we are open to suggestions)\nAuthors: Ann Bell\nAbstract: {A}"
    behind = f"Here is what I could present:\n\n{T} (Ann Bell, River Lab)\n\n{A}"

    titles = [one.title for text in (aside, behind) for one in proposals_of(letter(text, "Proposal"))]

    assert titles == [T, T]


def test_draft_for_the_comments_of_coauthors_is_no_proposal() -> None:
    text = f"Here is a draft of our abstract, comments by Friday please.\n\n{T}\n\n{A}\n\nAnn"

    assert proposals_of(letter(text, "our abstract")) == ()


@pytest.mark.parametrize("name", ["", "proposal.txt", "proposal.docx"])
def test_each_field_says_where_it_was_read_and_how_surely(name: str) -> None:
    lines = (f"Title: {T}", "Authors: Ann Bell, Uni X", f"Abstract: {A}")
    text = "\n\n".join(lines)
    content: bytes | str = docx("".join(p(line) for line in lines)) if name.endswith("docx") else text
    mail = letter("Please find our proposal attached.", "", file(name, content)) if name else letter(text)

    [proposal] = proposals_of(mail)

    evidence = dict(proposal.evidence)
    assert {"title", "authors", "abstract"} <= set(evidence)
    assert {one.source for one in evidence.values()} == {name or "body"}
    assert all(0 < one.confidence <= 1 and one.where for one in evidence.values())
