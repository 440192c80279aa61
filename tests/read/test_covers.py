"""What a letter hands over, takes back or is only about: the document beside it never speaks alone."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Intent
from mailbot.read import read
from tests.read.offered import ABSTRACTS
from tests.read.test_offered import MEETING

ENGLISH = "Title: Ponds that drown a marsh\n\nAuthors: Ann Bell, Bob Cole\n\nAbstract: " + ABSTRACTS["en"]
FRENCH = "Titre : La tourbe qui couve\n\nAuteurs : Ann Bell\n\nRésumé : " + ABSTRACTS["fr"]


def mail(subject: str, text: str, *, reply: bool = False, name: str = "", document: str = ENGLISH) -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = subject
    if reply:
        message["In-Reply-To"] = "<b@bot.example>"
    message.set_content(f"{text}\n")
    if name:
        message.add_attachment(document, filename=name)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        (
            "RE: Appel à communications",
            "Bonjour,\n\nVoici la fiche complétée.\n\nAnn",
            "Fiche à retourner_complétée.txt",
        ),
        ("RE: Appel à communications", "Bonjour, le document demandé. Ann", "doc.txt"),
        ("Re: Call for contributions", "Please find the completed form attached.\nAnn", "form.txt"),
        ("Fwd: Call for papers", "Dear Nora, here is mine! Ann", "ponds.txt"),
        (
            "Re: holiday pictures",
            "Hi Nora, as discussed the one-pager for your day on coasts. Ann",
            "ponds.txt",
        ),
        (
            "Re: our postdoc position",
            "By the way, attached is my abstract for the meeting. Best, Ann",
            "ponds.txt",
        ),
        ("Version Markdown", "Bonjour, voir fichier. AB", "tourbe.md"),
        ("(no subject)", "see file", "abstract.txt"),
        ("Abstract Bell", "Please find attached one abstract for your kind review.", "Bell.txt"),
        ("Coasts", "Dear committee, I submit the attached for your consideration. Regards, Ann", "Bell.txt"),
        ("AW: Aufruf zu Beiträgen", "Hallo Nora, anbei das ausgefüllte Formular. Gruß Ann", "Formular.txt"),
        ("RE: Convocatoria", "Hola Nora, adjunto la ficha rellenada. Ann", "ficha.txt"),
        ("R: Invito a presentare contributi", "Buongiorno, allego la scheda compilata. Ann", "scheda.txt"),
        ("RES: chamada de trabalhos", "Bom dia, segue em anexo a ficha preenchida. Ann", "ficha.txt"),
        ("RE: oproep", "Dag Nora, in bijlage het ingevulde formulier. Ann", "formulier.txt"),
        (
            "Question about the dinner",
            "Hello, two things: the dinner (vegetarian please) and, attached, what I would like to talk "
            "about. Ann",
            "ponds.txt",
        ),
        (
            "Re: seminar next week",
            "Hello Nora, thanks for the seminar slot. And here comes my proposal for the coast meeting. Ann",
            "ponds.txt",
        ),
    ],
)
def test_document_is_handed_in_under_any_subject(subject: str, text: str, name: str) -> None:
    document = FRENCH if name.startswith(("doc", "Fiche", "tourbe")) else ENGLISH

    reading = read(
        mail(subject, text, reply=subject.startswith("Re:"), name=name, document=document), MEETING
    )

    assert Intent.PROPOSAL in reading.intents, reading.why
    assert [one.source for one in reading.proposals] == [name]


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        (
            "Gutachten",
            "Lieber Yann, anbei mein Gutachten zum Antrag. Die Zusammenfassung des Antrags finde ich zu "
            "lang. Grüße, "
            "Irmgard",
            "Gutachten.txt",
        ),
        (
            "co-authorship",
            "Dear Nora, attached is the draft we discussed for Coastal Letters. Please check the list of "
            "authors and "
            "the abstract, I submit on Friday.\n\nBob",
            "draft_CL_v3.txt",
        ),
        (
            "notre article",
            "Bonjour Nora, ci-joint le brouillon de l'article. Peux-tu relire le résumé avant vendredi ? Bob",
            "article_v2.txt",
        ),
        (
            "Review request",
            "Dear Nora, attached is the manuscript that you kindly agreed to review. The abstract is on "
            "page 1. Best, "
            "the editor",
            "ms-221.txt",
        ),
        (
            "Recensione",
            "Cara Nora, in allegato la mia recensione dell'articolo. Il riassunto mi sembra debole. Carla",
            "recensione.txt",
        ),
        (
            "Tesis",
            "Hola Nora, te adjunto el resumen de la tesis de Luis para el tribunal. Un abrazo, Ana",
            "resumen_tesis.txt",
        ),
        (
            "Rapport de thèse",
            "Bonjour, vous trouverez ci-joint le résumé de la thèse de Mme Roussel dont vous êtes "
            "rapporteure.",
            "resume.txt",
        ),
        (
            "Comité de suivi individuel",
            "Bonjour,\n\nL'inscription en troisième année de Mme Roussel requiert votre rapport. Titre de "
            "la thèse : "
            "« Nuages et séries ». Résumé joint.\n\nL'école doctorale",
            "",
        ),
        (
            "Reference letter",
            "Dear Nora, could you write a letter for me? My abstract of the project is attached. Deadline "
            "Monday. Zoe",
            "project.txt",
        ),
        (
            "Submission to the ISPRS congress",
            "Dear Nora, our abstract was accepted at the congress, I attach it for your files. Bob",
            "isprs.txt",
        ),
        (
            "Call for papers: Workshop on Tides",
            "Dear colleagues, please find below the call for papers of our workshop. Send your abstracts "
            "by May 1.",
            "",
        ),
        (
            "Invitation to speak",
            "Dear Nora, we would be honoured if you gave a talk at our workshop. Could you send a title "
            "and an "
            "abstract?",
            "",
        ),
        (
            "thesis chapter",
            "Nora, attached chapter 3 with its abstract, your comments by Monday please. Zoe",
            "chapter3.txt",
        ),
        (
            "Lektüre",
            "Liebe Nora, kennst du das schon? Anbei ein Abstract von der letzten Tagung. Bob",
            "abstract_tagung.txt",
        ),
        (
            "Projet ANR",
            "Bonjour Nora, ci-joint la proposition pour l'ANR, merci de relire le résumé. Bob",
            "anr.txt",
        ),
        (
            "paper for the reading group",
            "Hi all, next week we read the attached. The abstract alone is worth it. Bob",
            "paper.txt",
        ),
    ],
)
def test_document_of_other_business_is_no_proposal(subject: str, text: str, name: str) -> None:
    reading = read(mail(subject, text, name=name), MEETING)

    assert reading.intents == {Intent.OTHER}, reading.why
    assert reading.proposals == ()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Retrait",
            "Bonjour,\n\nAprès réflexion, je préfère ne pas présenter ce travail cette année. Merci de "
            "considérer ma "
            "proposition comme retirée.\n\nAnn",
        ),
        ("Re: Your proposal", "Dear Nora, please regard my proposal as withdrawn. Sorry! Ann"),
        ("our abstract", "Could you treat our abstract as withdrawn? The data are not ours to show. Ann"),
        ("Re: [TIDE-4] Votre proposition", "Merci de ne plus tenir compte de notre proposition."),
        ("Re: [TIDE-4] Votre proposition", "Merci de la considérer comme retirée.\n\nAnn"),
        (
            "Beitrag",
            "Bitte betrachten Sie meinen Beitrag als zurückgezogen.\n\nMit freundlichen Grüßen\nAnn Bell",
        ),
        (
            "Re: Ihr Vorschlag",
            "Leider müssen wir unseren Beitrag zurückziehen. Wir möchten die Arbeit doch noch nicht "
            "vorstellen.",
        ),
        ("Propuesta", "Les ruego que consideren retirada mi propuesta. Gracias, Ann"),
        ("Proposta", "Vi prego di considerare ritirata la nostra proposta.\nAnn"),
        ("Proposta", "Peço que considerem a minha proposta retirada.\nAnn"),
        ("Voorstel", "Wilt u ons voorstel als ingetrokken beschouwen? Dank, Ann"),
        (
            "Re: Your proposal",
            "On reflection we would rather not present this work, the results are too young.",
        ),
        ("Re: Your proposal", "I would prefer not to give the talk after all."),
        ("abstract", "I hereby withdraw the abstract I sent on Monday."),
        ("Voordracht", "Helaas trek ik mijn voordracht in.\nAnn"),
    ],
)
def test_proposal_is_taken_back(subject: str, text: str) -> None:
    reading = read(mail(subject, text, reply=subject.startswith("Re:")), MEETING)

    assert reading.intents == {Intent.WITHDRAWAL}, reading.why


def test_question_about_withdrawing_takes_nothing_back() -> None:
    reading = read(
        mail("Re: Your proposal", "Can I still withdraw it after the deadline?", reply=True), MEETING
    )

    assert reading.intents == {Intent.QUESTION}, reading.why


@pytest.mark.parametrize(
    ("wanted", "subject", "text"),
    [
        (
            "other",
            "nice paper",
            'Hi Nora,\n\nI found a paper titled "Ponds that drown a marsh" by A. Smith and B. Jones. The '
            "abstract "
            "reads as follows.\n\n{en}\n\nWorth a look?\n\nBob",
        ),
        (
            "other",
            "journal club",
            'Hello all,\n\nOn Thursday Carla presents "Ponds that drown a marsh". Abstract:\n\n{en}\n\n'
            "Room 12, "
            "coffee provided.\n\nBob",
        ),
        (
            "other",
            "Séminaire du 12 mars",
            "Bonjour à tous,\n\nNous aurons le plaisir d'accueillir Ann Bell pour un exposé intitulé « La "
            "tourbe qui "
            "couve ». Résumé :\n\n{fr}\n\nSalle 3.\n\nLe labo",
        ),
        (
            "other",
            "Einladung zum Kolloquium",
            "Liebe Kolleginnen und Kollegen,\n\nam Dienstag spricht Uwe Petersen über „Wie alte Deiche "
            "sacken“.\n\n"
            "Zusammenfassung: {de}\n\nHerzlich willkommen!",
        ),
        (
            "other",
            "thesis defence",
            'Dear Nora,\n\nI am pleased to invite you to my defence, titled "Ponds that drown a marsh".\n'
            "\nAbstract: "
            "{en}\n\nKind regards, Ann",
        ),
        (
            "other",
            "new article out",
            'Dear colleagues,\n\nour article "Ponds that drown a marsh" has just appeared in Coastal '
            "Letters. "
            "Abstract:\n\n{en}\n\nBest, Ann Bell",
        ),
        (
            "other",
            "PhD position",
            "Dear all, we offer a PhD position on marshes. Title: Ponds that drown a marsh. Summary: {en} "
            "Please "
            "forward.",
        ),
        (
            "other",
            "Sujet de stage",
            "Bonjour,\n\nTitre : La tourbe qui couve\nRésumé : {fr}\n\nStage de 6 mois, candidatures avant "
            "le 3 "
            "mars.\n\nAnn",
        ),
        (
            "other",
            "Gutachten für die DFG",
            "Lieber Yann,\n\nTitel des Antrags: Wie alte Deiche sacken\nZusammenfassung: {de}\n\nKönntest "
            "du das "
            "Gutachten übernehmen?\n\nUwe",
        ),
        (
            "other",
            "Invitation to review COAST-D-26-0112",
            'Dear Dr Tremel,\n\nYou are invited to review the manuscript "Ponds that drown a marsh".\n\n'
            "Abstract: "
            "{en}\n\nPlease let us know within a week.\n\nThe Editor",
        ),
        (
            "other",
            "projet ANR",
            "Chère Nora,\n\nvoici le texte pour l'ANR, dis-moi ce que tu en penses.\n\nTitre : La tourbe "
            "qui couve\n"
            "Résumé : {fr}\n\nBises, Bob",
        ),
        (
            "other",
            "co-author",
            "Dear Nora,\n\nbelow is the draft of our abstract for EGU, please check before I submit on "
            "Friday.\n\n"
            "Title: Ponds that drown a marsh\nAuthors: Bob Cole, Nora Tremel\nAbstract: {en}\n\nBob",
        ),
        ("other", "news from the field", "Hi Nora, greetings from the marsh! {en} See you soon, Bob"),
        (
            "other",
            "Newsletter text",
            "Dear Nora, for the lab's newsletter I wrote this:\n\nPonds that drown a marsh\n\n{en}\n\n"
            "Please shorten "
            "as you like. Bob",
        ),
        (
            "other",
            "Tesi di laurea",
            "Gentile professoressa,\n\nle invio il riassunto della mia tesi di laurea.\n\nTitolo: I muri che "
            "spariscono\nRiassunto: {it}\n\nCordiali saluti\nCarlo",
        ),
        (
            "other",
            "Reseña",
            "Hola Nora, ¿puedes leer esta reseña? Título: Lagunas que los mapas olvidan. Resumen: {es} "
            "Gracias, Luis",
        ),
        (
            "other",
            "Recensie",
            'Beste Nora, dit is mijn recensie van "Kroos dat niemand meldt". {nl} Groet, Jan',
        ),
        (
            "other",
            "minutes",
            'Dear all, minutes of Monday: Bob presented "Ponds that drown a marsh". {en} Next meeting on '
            "Friday.",
        ),
        (
            "other",
            "Programme of our workshop",
            "Dear Nora, here is the programme of our workshop in Holm.\n\n10:00 Ann Bell: Ponds that drown "
            "a marsh\n"
            "\nAbstract: {en}\n\nRegistration is open until May.",
        ),
        (
            "question",
            "Length of abstracts",
            "Dear Nora, how long may an abstract be? Mine would be about ponds: they drown salt marshes "
            "slowly, from "
            "within, and I would tell how we follow them in images. Ann",
        ),
        (
            "question",
            "Topic suitable?",
            "Dear Nora,\n\nbefore I submit anything: would a talk on ponds in marshes fit your meeting? We "
            "use images "
            "of twelve winters and a small network trained on drawings by wardens.\n\nBest,\nAnn",
        ),
    ],
)
def test_text_of_somebody_else_is_no_proposal(wanted: str, subject: str, text: str) -> None:
    for language, abstract in ABSTRACTS.items():
        text = text.replace(f"{{{language}}}", abstract)

    reading = read(mail(subject, text), MEETING)

    assert reading.proposals == ()
    assert reading.intents == {Intent(wanted)}, reading.why
