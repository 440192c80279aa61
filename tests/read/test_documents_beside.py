"""Documents that no word hands in: what the reading says of them for the thread to tell."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Intent, Meeting, Reading
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"),),
)
TITLE = "Ponds that drown a marsh"
ABSTRACT = (
    "Salt marshes drown slowly and from within. We follow the ponds that open inside 210 marshes with a "
    "small network trained on drawings by wardens, and ask which ponds will join the creek. Twelve winters "
    "of images are read in one night. Ponds that join were visible as dark spots four years before."
)
ONE_PAGE = f"{TITLE}\n\nAnn Bell, Saltings Trust\n\nAbstract\n\n{ABSTRACT}\n"
CV = "Curriculum vitae\n\nAnn Bell\n\nEducation\n2001 PhD\n\nPublications\nMany\n\nLanguages\nEnglish\n"
BILL = "Invoice number 12\n\nAmount due: 40 EUR\n\nIBAN FR76 1234, VAT number 99\n"


def sent(text: str, name: str = "ponds.txt", content: str = ONE_PAGE, subject: str = "Re: ponds") -> Reading:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message["Message-ID"] = "<b@bell.example>"
    message["In-Reply-To"] = "<a@bell.example>"
    message.set_content(text + "\n")
    message.add_attachment(content.encode(), maintype="text", subtype="plain", filename=name)
    return read(message.as_bytes(), MEETING)


def held(reading: Reading) -> list[tuple[str | None, bool]]:
    """Title and whether there is an abstract, of every document, handed in or not."""
    texts = [one for one in reading.proposals if one.source != "body"] + list(reading.documents)
    return [(one.title, bool(one.abstract)) for one in texts]


@pytest.mark.parametrize(
    "text",
    [
        "I overlooked the limit of one page. The attached file replaces yesterday's.\n\nAnn",
        "One page now.\n\nAnn",
        "Sorry, wrong file yesterday. This is the right one.\n\nAnn",
        "Here you are.\n\nAnn",
        "Better?\n\nAnn",
        "Bonjour,\n\nvoici ce que vous m'avez demandé, avec mes excuses pour l'erreur.\n\nAnn",
        "Je me suis trompée de fichier hier, désolée.\n\nAnn",
        "Hallo,\n\ngestern war es die falsche Datei, hier ist die richtige.\n\nAnn",
        "Perdón, me equivoqué de archivo ayer.\n\nAnn",
        "Scusate, ieri ho mandato il file sbagliato.\n\nAnn",
        "We cut it down over the weekend and hope that it fits.\n\nAnn",
        "Is this all right?\n\nAnn",
        "",
    ],
)
def test_document_is_read_whatever_the_words(text: str) -> None:
    reading = sent(text)
    assert held(reading) == [(TITLE, True)]
    assert not reading.named_otherwise


@pytest.mark.parametrize(
    ("name", "content"),
    [("cv_bell.txt", CV), ("bell.txt", CV), ("TIDE-0012.txt", BILL), ("invoice.txt", BILL)],
)
def test_what_is_no_proposal_has_no_text(name: str, content: str) -> None:
    assert held(sent("Here you are.\n\nAnn", name, content)) == [(None, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Here is my poster, for the print shop.\n\nAnn",
        "Voici mes diapos pour la journée.\n\nAnn",
        "Anbei meine Folien.\n\nAnn",
        "Dear co-authors,\n\na draft: your comments before Friday, please.\n\nAnn",
        "Ci-joint mon rapport de mission.\n\nAnn",
        "My review of the chapter is attached; the referee form follows.\n\nAnn",
    ],
)
def test_what_is_shown_or_discussed_has_no_text(text: str) -> None:
    assert [(one.title, one.abstract) for one in sent(text).documents] == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The paper that I told you about.\n\nAnn",
        "My travel form, signed.\n\nAnn",
        "Here is the report of the project for the funding agency.\n\nAnn",
    ],
)
def test_words_name_another_paper(text: str) -> None:
    reading = sent(text)
    assert (held(reading), reading.named_otherwise) == ([(TITLE, True)], True)


def test_nothing_beside_what_is_handed_in() -> None:
    reading = sent("Please find attached our abstract for the meeting.\n\nAnn", subject="Proposal")
    assert (set(reading.intents), held(reading)) == ({Intent.PROPOSAL}, [(TITLE, True)])
    assert not reading.documents


def test_pictures_and_sheets_are_no_documents() -> None:
    assert sent("Here is the list.\n\nAnn", "list.csv", "a,b\n").documents == ()
    assert sent("A screenshot.\n\nAnn", "screen.png", "x" * 9000).documents == ()


@pytest.mark.parametrize(
    ("subject", "text", "intent"),
    [
        ("Candidature à un exposé", "Vous trouverez ci-joint mon résumé et mon CV.\n\nAnn", "proposal"),
        ("Candidature pour une présentation", "Voici notre résumé, ci-joint.\n\nAnn", "proposal"),
        ("Talk", "I would like to apply for a talk: abstract and CV are attached.\n\nAnn", "proposal"),
        ("A slot", "We apply for a short talk, our abstract is attached.\n\nAnn", "proposal"),
        ("Candidature en thèse", "Vous trouverez ci-joint mon résumé et mon CV.\n\nAnn", "other"),
        ("Candidature au poste", "Vous trouverez ci-joint mon résumé et mon CV.\n\nAnn", "other"),
        ("CV", "I would like to apply for a place in your team: abstract and CV attached.\n\nAnn", "other"),
    ],
)
def test_who_applies_for_a_talk_proposes_it_and_who_applies_for_a_post_does_not(
    subject: str, text: str, intent: str
) -> None:
    assert sent_first(text, subject).intents == {Intent(intent)}


def sent_first(text: str, subject: str) -> Reading:
    """A mail that answers none, with a CV beside its document."""
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message["Message-ID"] = "<c@bell.example>"
    message.set_content(text + "\n")
    for name, content in (("bell_cv.txt", CV), ("ponds.txt", ONE_PAGE)):
        message.add_attachment(content.encode(), maintype="text", subtype="plain", filename=name)
    return read(message.as_bytes(), MEETING)
