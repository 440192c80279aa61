"""A text that nothing calls a proposal is one by its voice; everyday prose below a subject is none."""

from __future__ import annotations

import base64
from email.message import EmailMessage

import pytest

from mailbot.domain import Problem
from mailbot.read import read
from mailbot.read.files.documents import document_of
from tests.read.test_hands import ANN, MEETING

RESEARCH = {
    "Shells that keep a calendar": (
        "The growth lines of a cockle record each tide. We scanned four hundred shells and trained a "
        "small network to count the lines, which dates a shell to within nine days. Storms show as gaps "
        "in three shells of four."
    ),
    "Compter les marches d'un phare": (
        "Les phares déserts se dégradent sans témoin. Nous avons mesuré l'humidité de vingt escaliers "
        "pendant deux hivers et comparons les relevés aux images d'un drone. Le modèle prévoit les "
        "fissures un an à l'avance."
    ),
    "Wie schnell Dünen wirklich wandern": (
        "Dünen wandern schneller, als Karten gezeichnet werden. Wir vergleichen Luftbilder aus sechzig "
        "Jahren mit Messungen vor Ort und schätzen die Geschwindigkeit für 41 Dünen. Der Fehler liegt "
        "unter einem Meter im Jahr."
    ),
    "Cuánta agua guarda una turbera": (
        "Las turberas guardan agua que nadie cuenta. Medimos el nivel en doce pozos durante tres años y "
        "comparamos los datos con imágenes de radar. El error medio queda por debajo de cuatro "
        "centímetros en nueve pozos."
    ),
}
OTHER = {
    "The lighthouse keeper's song": (
        "The lamp is lit, the night is long, the gulls have gone to bed, and all the ships go sailing on "
        "where all the ships have sped. The wind may knock, the rain may beat, the keeper does not mind."
    ),
    "consequat magna ut labore": (
        "Dolorem aperiam quisquam nihil ut sapiente. Voluptas eligendi porro est quia. Nemo architecto "
        "sit culpa deserunt et laborum. Quasi dolores autem magni, repellat cumque. Ipsa voluptate harum "
        "et nobis."
    ),
    "New release of our mail reader": (
        "The new version is out today and can be downloaded from the usual place. It fixes a crash at the"
        " start and a wrong colour in the list of folders. Upgrading is recommended to everybody who "
        "still uses the old one."
    ),
    "La boulangerie change d'horaires": (
        "À partir de lundi prochain la boulangerie du port ouvre à six heures et ferme à treize heures. "
        "Le pain de seigle sera cuit le mardi et le vendredi. La vente du dimanche reste inchangée "
        "jusqu'à la fin du mois."
    ),
    "Ein Paket wartet": (
        "Das Paket liegt seit gestern in der Filiale am Markt und wird dort sieben Tage lang aufbewahrt. "
        "Zum Abholen genügt ein Ausweis. Danach geht es an den Absender zurück, der auch die Kosten "
        "trägt."
    ),
    "Transfer of the late engineer's funds": (
        "The sum of 920,000 dollars was left by an engineer who died without heirs. The bank has "
        "concluded all arrangements for the payment, and only the name of a beneficiary is missing before"
        " the end of the month."
    ),
}


def letter(subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = ANN
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    message.set_content(text + "\n")
    return message


@pytest.mark.parametrize("title", RESEARCH)
def test_research_without_a_word_around_it_is_a_proposal(title: str) -> None:
    reading = read(letter(title, RESEARCH[title]).as_bytes(), MEETING)

    assert [(one.title, one.abstract) for one in reading.proposals] == [(title, RESEARCH[title])]


@pytest.mark.parametrize("subject", OTHER)
def test_other_prose_below_a_subject_is_none(subject: str) -> None:
    reading = read(letter(subject, OTHER[subject]).as_bytes(), MEETING)

    assert (reading.proposals, {one.value for one in reading.intents}) == ((), {"other"})


def test_what_is_called_a_proposal_needs_no_voice() -> None:
    song = next(iter(OTHER))
    text = f"Dear Nora,\n\nhere is my abstract:\n\nTitle: {song}\n\nAbstract: {OTHER[song]}\n\nAnn Bell"

    reading = read(letter("Talk", text).as_bytes(), MEETING)

    assert [(one.title, one.abstract) for one in reading.proposals] == [(song, OTHER[song])]


def test_where_a_field_was_found_is_said_as_it_was() -> None:
    """No label stands in this letter, and none is named as the place of a field."""
    title = next(iter(RESEARCH))

    reading = read(letter(title, RESEARCH[title]).as_bytes(), MEETING)

    where = {field: (seen.source, seen.where) for field, seen in reading.proposals[0].evidence}
    assert where == {
        "title": ("subject", "of the abstract's words"),
        "abstract": ("body", "the longest prose that is spoken to nobody"),
        "authors": ("header", "the sender"),
    }


def test_a_message_in_armor_is_encrypted_and_no_text() -> None:
    inside = base64.encodebytes(bytes(range(256)) * 3).decode()
    armor = f"-----BEGIN PGP MESSAGE-----\n\n{inside}-----END PGP MESSAGE-----\n"
    message = letter("Abstract", "Dear Nora,\n\nplease find our proposal attached.\n\nAnn Bell")
    message.add_attachment(
        armor.encode(), maintype="application", subtype="octet-stream", filename="talk.txt"
    )

    reading = read(message.as_bytes(), MEETING)

    assert document_of("talk.txt", "text/plain", armor.encode()).problem is Problem.ENCRYPTED
    assert [(one.title, one.abstract, one.problems) for one in reading.proposals] == [
        (None, None, (Problem.ENCRYPTED,))
    ]
