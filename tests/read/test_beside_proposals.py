"""What a letter says of a proposal that lies elsewhere: title, authors, what stands behind its text."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Intent, Meeting, Problem, Reading
from mailbot.read import read
from mailbot.read.files.document import Document, Line
from mailbot.read.files.words import joined_at_hyphen
from mailbot.read.proposing.page.proposal import proposal_of_document, proposal_of_file

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"),),
)
PROSE = (
    "Oyster reefs stand out of the water for two hours a month. In that time a small drone maps every clump "
    "on six reefs. The clumps grow towards the current, and a reef without current dies from its middle."
)


def heard(text: str, subject: str = "Proposal", *, reply: bool = False) -> Reading:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    if reply:
        message["In-Reply-To"] = "<b@bot.example>"
    message.set_content(text)
    return read(message.as_bytes(), MEETING)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("My one-pager is attached: Oyster reefs along the bay: a drone's view. It has been cleared.",
         "Oyster reefs along the bay: a drone's view"),
        ("Please find attached our abstract: Who maps the oysters of the bay? Word on request.",
         "Who maps the oysters of the bay?"),
        ("Vous trouverez ma proposition en pièce jointe : Les récifs d'huîtres vus du ciel. Bonne journée.",
         "Les récifs d'huîtres vus du ciel"),
        ("Anbei mein Vortragsvorschlag: Austernbänke in der Bucht von oben. Viele Grüße",
         "Austernbänke in der Bucht von oben"),
        ("In allegato la mia proposta: Le ostriche della baia viste dall'alto. Saluti",
         "Le ostriche della baia viste dall'alto"),
        ("Please find attached my proposal: Word and PDF versions are in the archive.", None),
        ("My abstract is attached: I hope that it is what you want.", None),
        ("Please find attached my abstract: it is rather long for one page.", None),
        ("Attached is our proposal: Ann Bell (River Lab), Bob Cole (Harbour Office).", None),
    ],
)  # fmt: skip
def test_title_behind_an_announcement_is_read(text: str, title: str | None) -> None:
    assert [one.title for one in heard(text).proposals] == [title]


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("One name is missing in the author list, sorry. It should read\n\nAuthors: Ann Bell, Bob Cole, Kofi "
         "Adu\n\nall at the River Lab. Title and abstract are correct.", "River Lab"),
        ("The authors should be Ann Bell, Bob Cole and Kofi Adu.\n\nThe title stays.", None),
        ("Il manque un nom. Les auteurs :\n\nAuteurs : Ann Bell, Bob Cole, Kofi Adu\n\ntous à la Station des "
         "Roseaux. Le titre est juste.", "Station des Roseaux"),
        ("Ein Name fehlt:\n\nAutoren: Ann Bell, Bob Cole, Kofi Adu\n\nalle am Deichamt Nordfeld. Titel und "
         "Zusammenfassung stimmen.", "Deichamt Nordfeld"),
    ],
)  # fmt: skip
def test_authors_of_a_reply_replace_those_on_record(text: str, authors: str | None) -> None:
    [proposal] = heard(text, "Re: Your proposal has been received", reply=True).proposals

    told = [(one.name, one.affiliation) for one in proposal.authors]
    assert (proposal.fields_said, told) == (
        ("authors",),
        [(name, authors) for name in ("Ann Bell", "Bob Cole", "Kofi Adu")],
    )


@pytest.mark.parametrize(
    "behind",
    [
        "Index Terms—sonar, oysters", "Keywords: sonar, oysters", "Key words — sonar",
        "CCS Concepts: Computing",
        "MSC 2020: 62M40", "2020 Mathematics Subject Classification: 62M40", "PACS: 91.50", "JEL codes: Q22",
        "Mots-clefs : sonar", "Mots clés : sonar", "Schlagwörter: Sonar", "Palabras clave: sonar",
        "Parole chiave: sonar", "Palavras-chave: sonar", "Trefwoorden: sonar", "General Terms: Algorithms",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", ["", " "])
def test_keywords_and_classes_are_not_the_abstract(behind: str, between: str) -> None:
    lines = ("Oyster reefs along the bay", "Ann Bell", "Abstract", f"{PROSE}{between}{behind}")

    read = proposal_of_document(Document("reefs.pdf", "pdf", tuple(Line(one, joined=True) for one in lines)))

    assert read.abstract == PROSE


@pytest.mark.parametrize("within", ["Keywords are cheap: nobody reads them.", "Our PACS: a box of oysters."])
def test_words_of_labels_amid_an_abstract_are_its_own(within: str) -> None:
    lines = ("Oyster reefs along the bay", "Ann Bell", "Abstract", f"{PROSE} {within}")

    read = proposal_of_document(Document("reefs.pdf", "pdf", tuple(Line(one, joined=True) for one in lines)))

    assert read.abstract == f"{PROSE} {within}"


def test_works_cited_are_no_institutions() -> None:
    lines = (
        "Oyster reefs along the bay", "Ann Bell", "River Lab", "Abstract", PROSE, "References",
        "[1] L. Abel. Notes of the Harbour Institute, 1991.", "[2] H. Mori. University of Reefs, 2018.",
    )  # fmt: skip

    read = proposal_of_document(Document("reefs.pdf", "pdf", tuple(Line(one, joined=True) for one in lines)))

    assert [(one.name, one.affiliation) for one in read.authors] == [("Ann Bell", "River Lab")]


@pytest.mark.parametrize(
    ("source", "abstract"),
    [
        (r"0.55~$\mu$m and 3~$\Omega$m", "0.55 µm and 3 Ωm"),
        (r"Reefs die.\todo{figure ?} Clumps turn.", "Reefs die. Clumps turn."),
        (r"an angle $\alpha$, then $x_1$", "an angle α, then x1"),
    ],
)
def test_signs_and_notes_of_tex(source: str, abstract: str) -> None:
    begin = r"\documentclass{article}\title{Oyster reefs}\begin{document}\begin{abstract}"

    read = proposal_of_file(
        "reefs.tex", "", rf"{begin}{PROSE} {source}\end{{abstract}}\end{{document}}".encode()
    )

    assert read.abstract == f"{PROSE} {abstract}"


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("straight for a cen-", "tury. From", "straight for a century. From"),
        ("the seg-", "mentation of", "the segmentation of"),
        ("a self-", "attention layer", "a self-attention layer"),
        ("a cloud-", "free image", "a cloud-free image"),
        ("the Savitzky-", "Golay filter", "the Savitzky-Golay filter"),
        ("un sous-", "marin", "un sous-marin"),
    ],
)
def test_hyphen_at_the_end_of_a_typed_line(above: str, below: str, whole: str) -> None:
    assert joined_at_hyphen(above, below) == whole


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "With reference to the call for proposals, here is the talk of our team.",
            ["Oyster reefs along the bay"],
        ),
        ("I read about your meeting in a newsletter and propose this talk.", ["Oyster reefs along the bay"]),
        ("J'ai lu votre appel à communications et propose ceci.", ["Oyster reefs along the bay"]),
        ("I read this yesterday and it made me think of our reading group.", []),
        ("Have you seen this paper? They say that reefs die.", []),
    ],
)
def test_who_has_read_of_the_meeting_proposes(text: str, titles: list[str]) -> None:
    said = heard(f"Dear Nora,\n\n{text}\n\nOyster reefs along the bay\n\n{PROSE}\n\nAnn Bell", "Reefs")

    assert [one.title for one in said.proposals] == titles


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("Here is my submission to the meeting.", "Submission"),
        ("This is what we have got so far", "Contribution"),
        ("That's all I can show in March", "Talk"),
        ("I hope it is not too late for this one", "Abstract"),
        ("Voici le résumé de ma communication", "Communication"),
        ("C'est ce que nous avons pour l'instant", "Proposition"),
        ("Das haben wir bisher geschrieben", "Beitrag"),
    ],
)
def test_letter_above_an_abstract_is_no_title(said: str, subject: str) -> None:
    read = heard(f"Dear Nora,\n\n{said}\n\nAbstract:\n{PROSE}\n\nAnn Bell", subject)

    assert [(one.title, one.abstract) for one in read.proposals] == [(None, PROSE)]


QUESTIONS = (
    ("Title of the talk?", "Authors?", "Abstract?", "Poster or talk?"),
    ("What is the title of your talk?", "Who are the authors?", "What is it about (abstract)?", "Coming?"),
    ("> Title:", "> Authors:", "> Abstract (200 words):", "> Oral or poster:"),
    ("> 1. Title of the talk?", "> 2. Authors and affiliations?", "> 3. Abstract?", "> 4. Mode?"),
    ("Quel est le titre ?", "Qui sont les auteurs ?", "Quel est le résumé ?", "Oral ou poster ?"),
    ("Wie lautet der Titel?", "Wer sind die Autoren?", "Wie lautet die Kurzfassung?", "Vortrag oder Poster?"),
)


@pytest.mark.parametrize("asked", QUESTIONS)
def test_form_answered_below_its_questions(asked: tuple[str, ...]) -> None:
    answers = (
        "Oyster reefs along the bay",
        "Ann Bell (River Lab), Bob Cole (Harbour Office)",
        PROSE,
        "Poster",
    )
    told = "\n\n".join(f"{question}\n{answer}" for question, answer in zip(asked, answers, strict=True))

    [proposal] = heard(f"Dear Nora,\n\n{told}\n\nAnn").proposals

    assert (proposal.title, proposal.abstract, [one.name for one in proposal.authors]) == (
        "Oyster reefs along the bay",
        PROSE,
        ["Ann Bell", "Bob Cole"],
    )


def test_questions_about_a_form_are_no_answers_to_one() -> None:
    asked = "What is the longest title that fits?\nWho counts as an author?\nWhich format has the abstract?"

    assert heard(f"Dear Nora,\n\nthree questions:\n\n{asked}\n\nThanks,\nAnn").proposals == ()


UNTITLED = {
    "en": "Hedges show from space, for subsidies or hunting rules. We ask which ones. A classifier "
    "learns to guess on which side of a hedge a tile lies, after matching on relief and soil. Of "
    "212 hedges, 37 are visible, and the map tells why.",
    "fr": "Les haies se voient parfois depuis l'espace, à cause des aides ou de la chasse. Nous "
    "cherchons lesquelles. Un classifieur apprend à deviner de quel côté d'une haie se trouve une "
    "vignette, à relief et sol égaux. Sur 212 haies, 37 sont visibles.",
    "de": "Hecken sind manchmal aus dem All zu sehen, wegen der Beihilfen oder der Jagdregeln. Gefragt "
    "wird, welche. Ein Klassifikator lernt zu raten, auf welcher Seite einer Hecke ein Ausschnitt "
    "liegt, bei gleichem Relief und Boden. Von 212 Hecken sind 37 sichtbar.",
    "es": "Los setos se ven a veces desde el espacio, por las ayudas o las reglas de caza. Se busca "
    "cuáles. Un clasificador aprende a adivinar de qué lado de un seto está una imagen, a igual "
    "relieve y suelo. De 212 setos, 37 son visibles.",
    "it": "Le siepi si vedono a volte dallo spazio, per gli aiuti o le regole di caccia. Si cerca "
    "quali. Un classificatore impara a indovinare da quale lato di una siepe si trova un "
    "ritaglio, a parità di suolo. Di 212 siepi, 37 sono visibili.",
}


@pytest.mark.parametrize(
    ("tongue", "subject", "cover"),
    [
        ("fr", "Appel à communications",
         "Je voudrais proposer un exposé. Je n'ai pas encore de titre, je vous l'enverrai dès que "
         "l'inspiration viendra. En attendant, voici le résumé :"),
        ("fr", "Exposé",
         "Je souhaite présenter un exposé à votre journée. Le titre suivra. Voici déjà le résumé :"),
        ("fr", "Résumé",
         "Voici mon résumé, le titre suivra :"),
        ("en", "Call for abstracts",
         "I would like to propose a talk. I have not found a good title yet and will send it as "
         "soon as I have one. In the meantime, here is the abstract:"),
        ("en", "talk",
         "I'd like to give a talk at your meeting. The title will follow next week. Abstract:"),
        ("en", "Contribution",
         "Please find below a contribution of mine; it has no title so far."),
        ("en", "talk",
         "I would like to submit a talk (title to be decided).\n\nAbstract:"),
        ("de", "Vortrag",
         "Ich möchte gern einen Vortrag anbieten. Einen Titel habe ich noch nicht, den reiche ich "
         "nach. Hier schon die Zusammenfassung:"),
        ("de", "Beitrag",
         "Anbei mein Beitrag, der Titel fehlt noch."),
        ("fr", "résumé", "Voici mon résumé, le titre suivra avec l'accord de mes deux chefs :"),
        ("en", "Abstract", "That is my abstract, I hope there is room for hedges."),
        ("de", "Zusammenfassung", "Hier ist meine Zusammenfassung, hoffentlich passt das Thema."),
        ("es", "resumen", "Aquí va mi resumen, espero que haya sitio para los setos."),
        ("es", "Convocatoria",
         "Quisiera proponer una ponencia. El título todavía no lo tengo, se lo enviaré pronto. "
         "Aquí va el resumen:"),
        ("it", "Call",
         "Vorrei proporre un intervento. Il titolo non l'ho ancora trovato, ve lo manderò presto. "
         "Intanto ecco il riassunto:"),
    ],
)  # fmt: skip
def test_title_that_follows_later_is_none(tongue: str, subject: str, cover: str) -> None:
    reading = heard(f"Hello Nora,\n\n{cover}\n\n{UNTITLED[tongue]}\n\nAnn Bell", subject)

    assert [(one.title, one.abstract, one.problems) for one in reading.proposals] == [
        (None, UNTITLED[tongue], (Problem.NO_TITLE,))
    ]
    assert reading.intents == {Intent.PROPOSAL}


def test_call_of_others_is_no_proposal() -> None:
    call = "We invite contributions on hedges.\n\nThe programme committee will present the results in May."

    assert heard(f"{call}\n\n{UNTITLED['en']}\n\nThe committee", "Call for abstracts").proposals == ()


@pytest.mark.parametrize(
    "first",
    [
        "Tide gauges tell us when the water comes; harbour masters want to know where.",
        "Divers can tell us what grows below, and nobody asks them.",
        "Les marégraphes nous disent quand l'eau monte.",
        "Pegel sagen uns, wann das Wasser steigt.",
    ],
)
def test_first_sentence_of_an_abstract_is_its_own(first: str) -> None:
    above = "Below is our submission, it fits on a page.\n\nReefs without current\n\nAnn Bell, River Lab"

    [proposal] = heard(f"Hi Nora,\n\n{above}\n\n{first} {PROSE}\n\nPresenter would be Bob.\n\nAnn").proposals

    assert proposal.abstract == f"{first} {PROSE}"


@pytest.mark.parametrize("asked", ["Tell us whether it is fine.", "If it is too long, let us know."])
def test_request_below_an_abstract_is_the_letter_s(asked: str) -> None:
    above = "Below is our submission.\n\nReefs without current\n\nAnn Bell, River Lab"

    [proposal] = heard(f"Hi Nora,\n\n{above}\n\n{PROSE}\n\n{asked}\n\nAnn").proposals

    assert proposal.abstract == PROSE


def test_ampersand_of_an_institution_in_tex_parts_no_authors() -> None:
    source = (
        r"\documentclass{article}\title{Oyster reefs}\author{Ann Bell\thanks{River Lab} \and Bob Cole"
        rf"\thanks{{Tegel \& Zoon Software}}}}\begin{{document}}\begin{{abstract}}{PROSE}\end{{abstract}}"
    )

    read = proposal_of_file("reefs.tex", "", source.encode())

    assert [(one.name, one.affiliation) for one in read.authors] == [
        ("Ann Bell", "River Lab"),
        ("Bob Cole", "Tegel & Zoon Software"),
    ]
