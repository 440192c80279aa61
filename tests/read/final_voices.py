"""A fourth table of invented mails. Written before it was first run."""

from __future__ import annotations

from tests.read.voices import RECEIVED, REGISTERED, Voice

ANA = "Ana Petrova <ana.petrova@balkan.example.org>"
TIM = "Tim Oduya <tim.oduya@rift.example.com>"
EVE = "KERMARREC Ève <eve.kermarrec@iroise.example.org>"
LEO = "Léo Vasseur <leo.vasseur@loire.example.net>"
ALL = (
    Voice(
        "Dear Jeanne,\n\nthank you for organising this meeting. I will attend it remotely. I am a member "
        "of the GdR OCEAN.\n\nKind regards,\nAna Petrova",
        "registration",
        ("me | far | yes",),
        sender=ANA,
        subject="Registration",
    ),
    Voice(
        "Dear Jeanne, I want to participate in the meeting in person, and I am a non-member of the GdR. Ana",
        "registration",
        ("me | here | no",),
        sender=ANA,
    ),
    Voice(
        "Hi,\n\nplease put me down as an online attendee. I'm from the Balkan Institute and have no GdR "
        "affiliation.\n\nAna",
        "registration",
        ("me | far | no",),
        sender=ANA,
    ),
    Voice(
        "Dear Madam,\nI am writing to you in order to register for the one-day meeting. I would attend on "
        "site. I do not have the membership.\nTim Oduya",
        "registration",
        ("me | here | no",),
        sender=TIM,
    ),
    Voice(
        "Tim Oduya, Rift Observatory, in person, not a member. Thanks!",
        "registration",
        ("me | here | no",),
        sender=TIM,
        subject="Registration",
    ),
    Voice(
        "Could you count two more persons, my student Wanja Kimani (wanja.kimani@rift.example.com) and me? "
        "Both remote, none in the GdR.",
        "registration",
        ("me | far | no", "Wanja Kimani <wanja.kimani@rift.example.com> | far | no"),
        sender=TIM,
        subject="registration",
    ),
    Voice(
        "Dear Jeanne,\n\nI register for the meeting together with my student Wanja Kimani "
        "(wanja.kimani@rift.example.com). I will be in the room; Wanja will watch online. I belong to the "
        "GdR, but Wanja does not.\n\nTim",
        "registration",
        ("me | here | yes", "Wanja Kimani <wanja.kimani@rift.example.com> | far | no"),
        sender=TIM,
    ),
    Voice(
        "Here are two registrations:\nTim Oduya, tim.oduya@rift.example.com, on site, GdR member\nWanja "
        "Kimani, wanja.kimani@rift.example.com, remote, no GdR member",
        "registration",
        ("me | here | yes", "Wanja Kimani <wanja.kimani@rift.example.com> | far | no"),
        sender=TIM,
    ),
    Voice(
        "Bonjour,\n\nC'est avec plaisir que je participerai à cette journée, à distance toutefois. Je suis "
        "hors GdR.\n\nÈve Kermarrec\nIroise Conseil",
        "registration",
        ("me | far | no",),
        sender=EVE,
        subject="inscription",
    ),
    Voice(
        "Bonjour Jeanne,\n\nInscris-moi stp, en présentiel. Je n'ai pas renouvelé mon adhésion au GdR donc "
        "compte-moi comme non membre.\n\nBises\nÈve",
        "registration",
        ("me | here | no",),
        sender=EVE,
    ),
    Voice(
        "Bonsoir,\nJe vous confirme que je serai présente le jour J. Sur place. Membre du GdR.\nÈve",
        "registration",
        ("me | here | yes",),
        sender=EVE,
        subject="Journée LSOD",
    ),
    Voice(
        "Bonjour, je viendrai avec deux étudiants : Noé Riou (noe.riou@iroise.example.org) et Zoé Le Gall "
        "(zoe.legall@iroise.example.org). Nous serons tous les trois sur place. Je suis membre du GdR, eux "
        "non.",
        "registration",
        (
            "me | here | yes",
            "Noé Riou <noe.riou@iroise.example.org> | here | no",
            "Zoé Le Gall <zoe.legall@iroise.example.org> | here | no",
        ),
        sender=EVE,
        subject="inscriptions",
    ),
    Voice(
        "Bonjour,\n\nje vous prie d'inscrire à la journée :\n• Noé Riou (noe.riou@iroise.example.org), en "
        "présentiel\n• Zoé Le Gall (zoe.legall@iroise.example.org), en distanciel\nTous deux sont membres "
        "du GdR.\n\nÈve Kermarrec",
        "registration",
        (
            "Noé Riou <noe.riou@iroise.example.org> | here | yes",
            "Zoé Le Gall <zoe.legall@iroise.example.org> | far | yes",
        ),
        sender=EVE,
    ),
    Voice(
        "Bonjour, est-il encore temps de s'inscrire ? Je prendrais une place en visio. Cordialement, Léo "
        "Vasseur (non membre)",
        "registration",
        ("me | far | no",),
        sender=LEO,
    ),
    Voice(
        "Léo Vasseur, Université de Loire. Présentiel. Membre : non.",
        "registration",
        ("me | here | no",),
        sender=LEO,
        subject="Inscription journée",
    ),
    Voice(
        "Bonjour, suite à votre message je précise que j'assisterai à la réunion sur place.",
        "registration",
        ("me | here | -",),
        sender=LEO,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée. Vous n'avez pas dit comment vous participerez.",
    ),
    Voice(
        "Je préfère finalement suivre en ligne.",
        "registration",
        ("me | far | -",),
        sender=LEO,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Please move me from in person to remote.",
        "registration",
        ("me | far | -",),
        sender=TIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "My plans have changed and I can be there in the flesh! Is there still a seat?",
        "registration",
        ("me | here | -",),
        sender=TIM,
        subject="Re: Your registration is confirmed",
        quoted="Your registration is confirmed: remote.",
    ),
    Voice(
        "I can't come to Rennes after all. I'll connect instead.",
        "registration",
        ("me | far | -",),
        sender=TIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "I can't come to Rennes after all.",
        "cancellation",
        sender=TIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Unfortunately I have to cancel my participation in the meeting, also online.",
        "cancellation",
        sender=TIM,
    ),
    Voice("please delete me from the list of participants. regards, Tim", "cancellation", sender=TIM),
    Voice(
        "Bonjour, un empêchement de dernière minute m'oblige à annuler. Mes excuses.",
        "cancellation",
        sender=LEO,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice(
        "Je ne serai pas des vôtres finalement, bonne journée à tous.",
        "cancellation",
        sender=LEO,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice("Merci de me rayer de la liste d'attente.", "cancellation", sender=LEO),
    Voice(
        "Noé Riou (noe.riou@iroise.example.org) est malade et ne viendra pas ; merci d'annuler son "
        "inscription. Les autres viennent comme prévu.",
        "cancellation",
        sender=EVE,
        cancels=("Noé Riou <noe.riou@iroise.example.org>",),
    ),
    Voice("We withdraw LSOD-9 and LSOD-11.", "withdrawal", sender=TIM, withdraws=("LSOD-9", "LSOD-11")),
    Voice(
        "I am afraid we must withdraw the talk; the student who did the work has left.",
        "withdrawal",
        sender=TIM,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Bonjour, je renonce à présenter mon exposé mais je viendrai écouter, sur place.",
        "withdrawal registration",
        ("me | here | -",),
        sender=LEO,
        subject="Re: Votre proposition est bien reçue",
        quoted="Votre proposition est bien reçue.",
    ),
    Voice(
        "Dear organisers,\n\nenclosed please find our proposal for a talk. Two of the authors would come "
        "in person if it is accepted.\n\nTim",
        "proposal",
        sender=TIM,
        has="file",
    ),
    Voice(
        "Dear Jeanne,\nplease find our abstract attached. I would also like to register (in person, not a "
        "GdR member). One question: how long are the talks?\nTim",
        "proposal registration question",
        ("me | here | no",),
        sender=TIM,
        has="file",
    ),
    Voice(
        "Proposition de communication ci-jointe. Pouvez-vous me dire si elle entre dans le cadre de la "
        "journée ?",
        "proposal question",
        sender=LEO,
        has="file",
    ),
    Voice(
        "Voici le fichier corrigé, merci d'ignorer le précédent.",
        "proposal",
        sender=LEO,
        has="file",
        subject="Re: Votre proposition est bien reçue",
        quoted="Votre proposition est bien reçue.",
    ),
    Voice(
        "I noticed a typo in the title; corrected file attached, sorry.",
        "proposal",
        sender=TIM,
        has="file",
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice("Is the meeting open to people from industry?", "question", sender=TIM),
    Voice("Will lunch be provided?", "question", sender=TIM, subject="LSOD"),
    Voice(
        "Could you please let me know when the notification of acceptance will be sent?",
        "question",
        sender=TIM,
    ),
    Voice("Avez-vous reçu ma proposition ? Je n'ai pas eu de réponse.", "question", sender=LEO),
    Voice(
        "Bonjour, je ne sais pas si je dois m'inscrire en plus de proposer un exposé. Pouvez-vous "
        "m'éclairer ?",
        "question",
        sender=LEO,
    ),
    Voice("Inscrit en présentiel, je voudrais savoir s'il y a un parking.", "question", sender=LEO),
    Voice("How many pages may the abstract have?", "question", sender=TIM),
    Voice(
        "May I bring a poster as well?",
        "question",
        sender=TIM,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Salut Jeanne, tu peux regarder le bug dans le script ? Les données de la bouée ne passent plus.",
        "other",
        sender=LEO,
        subject="script",
    ),
    Voice(
        "Je t'attends demain à la gare, le train arrive à 10h. À demain !",
        "other",
        sender=LEO,
        subject="demain",
    ),
    Voice(
        "Dear Jeanne, I have just accepted your review invitation and will send my report online by Friday.",
        "other",
        sender=ANA,
        subject="review",
    ),
    Voice(
        "We would like to invite you as external examiner. The viva takes place in person; you may also "
        "join remotely.",
        "other",
        sender=TIM,
        subject="PhD viva",
    ),
    Voice(
        "Your hotel reservation is confirmed. To cancel your reservation, follow the link.",
        "other",
        sender="Hotel <booking@hotel.example.com>",
        subject="Reservation",
    ),
    Voice(
        "Merci Jeanne, c'est noté, à très vite.",
        "other",
        sender=LEO,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice(
        "Great news, thank you so much for accepting our talk!",
        "other",
        sender=TIM,
        subject="Re: Your proposal has been accepted",
        quoted="Your proposal has been accepted.",
    ),
    Voice(
        "Join us next week for our online open day. Registration is free. Members and non-members are "
        "welcome.",
        "other",
        sender="Open day <events@campus.example.com>",
        subject="Open day",
    ),
    Voice(
        "Bonjour, je candidate au poste d'ingénieur dans votre équipe. Je serais disponible en présentiel "
        "ou à distance.",
        "other",
        sender=LEO,
        has="file",
        subject="candidature",
    ),
    Voice(
        "Here are my slides for Monday's lecture, feel free to reuse them.",
        "other",
        sender=TIM,
        has="file",
        subject="slides",
    ),
    Voice(
        "Peux-tu relire le résumé de notre article avant vendredi ? Merci !",
        "other",
        sender=LEO,
        has="file",
        subject="article",
    ),
    Voice(
        "The project review is on Tuesday: I will attend in person, Sven remotely.",
        "other",
        sender=ANA,
        subject="Horizon project review",
    ),
)
