"""Mail that is nobody's proposal and nobody's registration: written to be mistaken for one."""

from __future__ import annotations

from tests.read.voices import REGISTERED, Voice

AUDE = "Aude Fabre <aude.fabre@vent.example.org>"

ALL = (
    Voice(
        "Salut Jeanne, je viendrai mardi avec Marc, on sera trois à table.",
        "other",
        subject="mardi",
        sender=AUDE,
    ),
    Voice(
        "Shall we do it online on Thursday? I can also come to your office in person.",
        "other",
        subject="video call",
        sender=AUDE,
    ),
    Voice(
        "Here they are, see you on Monday.",
        "other",
        subject="Re: slides",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Please find attached the draft of our paper, with a new abstract. I would like to "
        "submit it to RSE by Friday.",
        "other",
        subject="paper draft",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Accepteriez-vous de participer au jury de thèse de Wei, en présentiel ou à distance, le 12 juin ?",
        "other",
        subject="jury de thèse",
        sender=AUDE,
    ),
    Voice(
        "Nous serons cinq à la réunion de lancement du projet : Paul, Marie, Ali, Zoé et moi. "
        "Je serai à distance.",
        "other",
        subject="projet",
        sender=AUDE,
    ),
    Voice(
        "I would like to register for your course on statistics. I am an Erasmus student.",
        "other",
        subject="Erasmus",
        sender=AUDE,
    ),
    Voice(
        "Peux-tu m'ajouter à la liste de diffusion du M2 ?",
        "other",
        subject="enseignement",
        sender=AUDE,
    ),
    Voice(
        "Please unsubscribe me from the list.",
        "other",
        subject="newsletter",
        sender=AUDE,
    ),
    Voice(
        "Bonjour, j'ai lu votre article avec intérêt, pourriez-vous m'envoyer le jeu de données ?",
        "other",
        subject="votre article",
        sender=AUDE,
    ),
    Voice(
        "Would you be available to review the abstract below for our conference? Please "
        "register in our system.",
        "other",
        subject="Invitation to review",
        sender=AUDE,
    ),
    Voice(
        "Merci de confirmer votre participation à la session de printemps du CNU, sur place.",
        "other",
        subject="CNU",
        sender=AUDE,
    ),
    Voice(
        "Notre agence vous propose la location de salles pour vos réunions, en présentiel ou "
        "en hybride. Inscrivez-vous à notre lettre.",
        "other",
        subject="offre",
        sender=AUDE,
    ),
    Voice(
        "My train is cancelled, I will be late. Start without me.",
        "other",
        subject="train",
        sender=AUDE,
    ),
    Voice(
        "I have to cancel our lunch tomorrow, sorry!",
        "other",
        subject="RE: train",
        sender=AUDE,
    ),
    Voice(
        "Je suis en congés la semaine prochaine, je ne serai pas au labo.",
        "other",
        subject="congés",
        sender=AUDE,
    ),
    Voice(
        "Please sign the contract attached and send it back.",
        "other",
        subject="contract",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Your script raises an error when the registration of the images fails. Any idea?",
        "other",
        subject="code",
        sender=AUDE,
    ),
    Voice(
        "Le directeur viendra visiter le labo jeudi ; merci d'être présents en salle.",
        "other",
        subject="visite",
        sender=AUDE,
    ),
    Voice(
        "Reminder: you are registered for our webinar. Join online with this link: http://w.example.com",
        "other",
        subject="Webinar reminder",
        sender=AUDE,
    ),
    Voice(
        "Please find attached the agreement for the joint PhD. The student will come in person in May.",
        "other",
        subject="co-tutelle",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Dear Jeanne, our EGU session needs chairs. Would you join us in Vienna? The deadline "
        "for abstracts is Wednesday.",
        "other",
        subject="EGU session",
        sender=AUDE,
    ),
    Voice(
        "Merci de voter pour le bureau de l'association, le scrutin est en ligne.",
        "other",
        subject="vote",
        sender=AUDE,
    ),
    Voice(
        "Votre commande n'a pu être livrée. Confirmez votre adresse.",
        "other",
        subject="livraison",
        sender=AUDE,
    ),
    Voice(
        "Bonjour, étudiante en master, je cherche un stage. Je peux venir sur place pour un "
        "entretien ou le faire en visio.",
        "other",
        subject="stage M2",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Voici la photo du bateau, elle est belle non ?",
        "other",
        subject="photo",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "I agree with the title, but the abstract is too long. Can you shorten it?",
        "other",
        subject="Re: draft",
        sender=AUDE,
    ),
    Voice(
        "Le rapport d'activité est à rendre vendredi, peux-tu relire ta partie ?",
        "other",
        subject="rapport",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Coucou ! On garde une place pour toi samedi au concert ? Bises",
        "other",
        subject="chèvre",
        sender=AUDE,
    ),
    Voice(
        "Register your team for Ocean Hackathon! Places are limited.",
        "other",
        subject="Ocean Hackathon",
        sender=AUDE,
    ),
    Voice(
        "I would be grateful if you could write a letter of recommendation for me.",
        "other",
        subject="tenure",
        sender=AUDE,
        has="file",
    ),
    Voice(
        "Merci beaucoup !",
        "other",
        subject="Re: Your registration is confirmed",
        sender=AUDE,
        quoted=REGISTERED,
    ),
    Voice(
        "Please answer our survey on remote work: do you attend meetings in person?",
        "other",
        subject="survey",
        sender=AUDE,
    ),
)
