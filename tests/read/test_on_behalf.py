"""A professor who sends a student's proposal: the student is the author, forwarded or named."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.read import read
from tests.read.offered import ABSTRACTS
from tests.read.test_offered import MEETING

FW_EN = (
    "---------- Forwarded message ---------\n"
    "From: Zoe Quist <zoe@holm.example>\n"
    "Date: Mon, 2 Feb 2026 at 10:12\n"
    "Subject: my abstract\n"
    "To: Bob Cole <bob@river.example>\n"
    "\n"
)
FW_FR = (
    "-------- Message transféré --------\n"
    "Sujet : mon résumé\n"
    "Date : Mon, 2 Feb 2026 10:12:00 +0100\n"
    "De : Zoé Quiste <zoe@holm.example>\n"
    "Pour : Bob Cole <bob@river.example>\n"
    "\n"
)
FW_OL = (
    "De : Zoé Quiste <zoe@holm.example>\n"
    "Envoyé : lundi 2 février 2026 10:12\n"
    "À : Bob Cole <bob@river.example>\n"
    "Objet : mon résumé\n"
    "\n"
)
FW_DE = (
    "Von: Zoe Quist <zoe@holm.example>\n"
    "Gesendet: Montag, 2. Februar 2026 10:12\n"
    "An: Bob Cole <bob@river.example>\n"
    "Betreff: Kurzfassung\n"
    "\n"
)
TABLE = (
    (
        "Zoe Quist",
        "Fwd: my abstract",
        "Dear Nora, please find below the proposal of my student Zoe.\n\nBob\n\n"
        + FW_EN
        + "Dear Bob,\n\nhere it is:\n\nTitle: Ponds that drown a marsh\n\n"
        + ABSTRACTS["en"]
        + "\n\nBest\nZoe",
    ),
    (
        "Zoé Quiste",
        "Tr: mon résumé",
        "Chère Nora,\n\nje te transmets la proposition de ma doctorante.\n\nBob\n\n"
        + FW_FR
        + "Bonjour Bob,\n\nvoilà :\n\nTitre : La tourbe qui couve\n\nRésumé : "
        + ABSTRACTS["fr"]
        + "\n\nZoé",
    ),
    (
        "Zoé Quiste",
        "TR: mon résumé",
        "Bonjour, pour votre journée.\nBob\n\n"
        + FW_OL
        + "Bonjour Bob,\n\nLa tourbe qui couve, vue la nuit\n\n"
        + ABSTRACTS["fr"]
        + "\n\nZoé",
    ),
    (
        "Zoe Quist",
        "WG: Kurzfassung",
        "Hallo Nora, hier der Beitrag meiner Doktorandin für eure Tagung.\n\nBob\n\n"
        + FW_DE
        + "Hallo Bob,\n\nTitel: Wie alte Deiche sacken\nKurzfassung: "
        + ABSTRACTS["de"]
        + "\n\nZoe",
    ),
    (
        "Zoe Quist",
        "Proposal of my student",
        'Dear Nora,\n\non behalf of my student Zoe Quist I submit "Ponds that drown a marsh".\n\nAbstract: '
        + ABSTRACTS["en"]
        + "\n\nBest\nBob Cole",
    ),
    (
        "Zoe Quist",
        "Talk by my student",
        'Dear Nora,\n\nmy PhD student Zoe Quist (River Lab) would like to present "Ponds that drown a '
        'marsh". Here is her abstract:\n\n' + ABSTRACTS["en"] + "\n\nBest\nBob",
    ),
    (
        "Zoé Quiste",
        "Proposition",
        "Bonjour Nora,\n\nma doctorante Zoé Quiste souhaiterait présenter ses travaux : « La tourbe qui "
        "couve, vue la nuit ». Voici son résumé :\n\n" + ABSTRACTS["fr"] + "\n\nAmicalement,\nBob",
    ),
    (
        "Zoe Quist",
        "Vortrag",
        "Liebe Nora,\n\nmeine Doktorandin Zoe Quist würde gerne über „Wie alte Deiche sacken“ sprechen. "
        "Ihre Kurzfassung:\n\n" + ABSTRACTS["de"] + "\n\nViele Grüße\nBob",
    ),
)


@pytest.mark.parametrize(("author", "subject", "text"), TABLE)
def test_student_is_the_author(author: str, subject: str, text: str) -> None:
    message = EmailMessage()
    message["From"] = "Bob Cole <bob@river.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message.set_content(f"{text}\n")

    (proposal,) = read(message.as_bytes(), MEETING).proposals

    assert [one.name for one in proposal.authors] == [author]
    assert proposal.abstract in ABSTRACTS.values()
