"""A fifth table of invented mails. Written before it was first run."""

from __future__ import annotations

from tests.read.voices import RECEIVED, REGISTERED, Voice

KIM = "Kim Vos <kim.vos@polder.example.org>"
RAJ = "Rajesh Iyer <r.iyer@deccan.example.com>"
MEL = "CADIOU Mélanie <melanie.cadiou@odet.example.org>"
GUY = "Guy Perrot <guy.perrot@morvan.example.net>"
ALL = (
    Voice(
        "Dear Dr. Trémel,\n\nI should like to take part in your meeting as a remote listener. My lab does "
        "not belong to the GdR.\n\nYours,\nKim Vos\nPolder Research",
        "registration",
        ("me | far | no",),
        sender=KIM,
        subject="Meeting in March",
    ),
    Voice(
        "Hi Jeanne - yes to the meeting, I'll be on site. Still a GdR member. Kim",
        "registration",
        ("me | here | yes",),
        sender=KIM,
        subject="Re: sparse ocean meeting",
    ),
    Voice(
        "Hello, this is my registration for the sparse ocean data day:\n- Kim Vos\n- Polder Research\n- "
        "physical attendance\n- not a member of the GdR",
        "registration",
        ("me | here | no",),
        sender=KIM,
        subject="Registration",
    ),
    Voice(
        "Could I be registered for the online part? GdR member, yes.",
        "registration",
        ("me | far | yes",),
        sender=KIM,
    ),
    Voice(
        "Please be informed that the undersigned will attend in person.\n\nRajesh Iyer\nDeccan University "
        "(non-member)",
        "registration",
        ("me | here | no",),
        sender=RAJ,
        subject="Attendance",
    ),
    Voice(
        "Respected Madam, I humbly request you to register my name for virtual attendance. I am not having "
        "any membership. Thanking you, Rajesh Iyer",
        "registration",
        ("me | far | no",),
        sender=RAJ,
    ),
    Voice(
        "Dear organizers, kindly send me the registration form for the meeting. I plan to attend online.",
        "registration",
        ("me | far | -",),
        sender=RAJ,
    ),
    Voice(
        "Bonjour,\n\nJ'ai pris connaissance de votre réunion et souhaite y participer en "
        "présentiel.\n\nMélanie Cadiou\nBureau d'études Odet (non membre du GdR)",
        "registration",
        ("me | here | no",),
        sender=MEL,
        subject="Réunion",
    ),
    Voice(
        "Bonjour, merci de bien vouloir prendre note de ma participation à distance à la réunion du GdR, "
        "dont je suis membre. Mélanie Cadiou",
        "registration",
        ("me | far | yes",),
        sender=MEL,
    ),
    Voice(
        "Inscription :\nMélanie Cadiou\nOdet\nvisio\nnon membre",
        "registration",
        ("me | far | no",),
        sender=MEL,
        subject="Inscription",
    ),
    Voice(
        "Bonjour, j'aimerais être des vôtres, mais depuis Nouméa ce sera forcément par écran interposé. Je "
        "ne suis pas au GdR.",
        "registration",
        ("me | far | no",),
        sender=MEL,
        subject="journée GdR",
    ),
    Voice(
        "Cher collègue,\nje réserve une place dans la salle, au titre de membre du GdR.\nGuy Perrot",
        "registration",
        ("me | here | yes",),
        sender=GUY,
        subject="réunion",
    ),
    Voice(
        "Bonjour, mon collègue Paul Nizan (paul.nizan@morvan.example.net) et moi-même souhaitons nous "
        "inscrire : lui sur place, moi en distanciel. Ni lui ni moi ne sommes membres.",
        "registration",
        ("me | far | no", "Paul Nizan <paul.nizan@morvan.example.net> | here | no"),
        sender=GUY,
    ),
    Voice(
        "Merci d'ajouter Paul Nizan (paul.nizan@morvan.example.net) aux inscrits, en visio. Il est membre "
        "du GdR.",
        "registration",
        ("Paul Nizan <paul.nizan@morvan.example.net> | far | yes",),
        sender=GUY,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Dear Jeanne,\n\nplease register four people from Polder:\n\nOn site\n- Kim Vos, "
        "kim.vos@polder.example.org\n- Jan Smit, jan.smit@polder.example.org\nOnline\n- Bo Bakker, "
        "bo.bakker@polder.example.org\n- Eva Mol, eva.mol@polder.example.org\n\nOnly Jan is a GdR "
        "member.\n\nKim",
        "registration",
        (
            "me | here | no",
            "Jan Smit <jan.smit@polder.example.org> | here | yes",
            "Bo Bakker <bo.bakker@polder.example.org> | far | no",
            "Eva Mol <eva.mol@polder.example.org> | far | no",
        ),
        sender=KIM,
    ),
    Voice(
        "Dear Jeanne, three of us will come in person: Jan Smit (jan.smit@polder.example.org), Eva Mol "
        "(eva.mol@polder.example.org) and me. Eva and I are members, Jan is not.",
        "registration",
        (
            "me | here | yes",
            "Jan Smit <jan.smit@polder.example.org> | here | no",
            "Eva Mol <eva.mol@polder.example.org> | here | yes",
        ),
        sender=KIM,
    ),
    Voice(
        "Jan Smit (jan.smit@polder.example.org) would like to attend remotely. He is not a member. Please "
        "send him the link.",
        "registration",
        ("Jan Smit <jan.smit@polder.example.org> | far | no",),
        sender=KIM,
    ),
    Voice(
        "I am in charge of registrations at Polder. Please enrol Jan Smit (jan.smit@polder.example.org, in "
        "person, member) and Eva Mol (eva.mol@polder.example.org, online, non-member).",
        "registration",
        (
            "Jan Smit <jan.smit@polder.example.org> | here | yes",
            "Eva Mol <eva.mol@polder.example.org> | far | no",
        ),
        sender=KIM,
    ),
    Voice(
        "I had asked for a seat, but remote participation suits me better now.",
        "registration",
        ("me | far | -",),
        sender=KIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Can you switch Jan Smit (jan.smit@polder.example.org) to remote?",
        "registration",
        ("Jan Smit <jan.smit@polder.example.org> | far | -",),
        sender=KIM,
    ),
    Voice(
        "Bonjour, contrairement à ce que j'avais indiqué, je viendrai sur place.",
        "registration",
        ("me | here | -",),
        sender=MEL,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : à distance.",
    ),
    Voice(
        "Je reste membre du GdR cette année, merci de corriger ma fiche.",
        "registration",
        ("me | - | yes",),
        sender=MEL,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice(
        "I have to drop out, sorry. Please give the place to the next in line.",
        "cancellation",
        sender=KIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice("Kindly cancel my seat; I'll not follow online either.", "cancellation", sender=RAJ),
    Voice(
        "I am no longer able to attend the ocean data day. Apologies and best wishes for the event.",
        "cancellation",
        sender=RAJ,
    ),
    Voice(
        "Bonjour, veuillez annuler l'inscription de Paul Nizan (paul.nizan@morvan.example.net).",
        "cancellation",
        sender=GUY,
        cancels=("Paul Nizan <paul.nizan@morvan.example.net>",),
    ),
    Voice("Je souhaite me désinscrire.", "cancellation", sender=MEL),
    Voice(
        "Due to lack of funds we are forced to withdraw our paper from the programme.",
        "withdrawal",
        sender=RAJ,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Nous souhaitons annuler notre proposition LSOD-5 et en restons là.",
        "withdrawal",
        sender=MEL,
        withdraws=("LSOD-5",),
    ),
    Voice(
        "Please find attached a one-page abstract. Should it be selected, my colleague Jan would present "
        "it on site.",
        "proposal",
        sender=KIM,
        has="file",
    ),
    Voice(
        "Madame, je vous adresse en pièce jointe un résumé pour la journée. Je m'inscris également, à "
        "distance, n'étant pas membre du GdR.",
        "proposal registration",
        ("me | far | no",),
        sender=MEL,
        has="file",
    ),
    Voice(
        "Attached is our abstract; sorry for being a day late. Is that a problem?",
        "proposal question",
        sender=KIM,
        has="file",
    ),
    Voice(
        "Here's the new PDF with the authors in the right order.",
        "proposal",
        sender=KIM,
        has="file",
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "What is the room capacity and is there a microphone for questions?",
        "question",
        sender=KIM,
        subject="LSOD",
    ),
    Voice("Pouvez-vous me dire si mon inscription a bien été prise en compte ?", "question", sender=MEL),
    Voice("Could the deadline be moved? Many of us are at sea until the 6th.", "question", sender=KIM),
    Voice("I saw the call. Do you also welcome contributions on rivers?", "question", sender=RAJ),
    Voice("Est-il nécessaire de s'inscrire si l'on présente un exposé ?", "question", sender=MEL),
    Voice("As a registered participant, may I receive the slides afterwards?", "question", sender=RAJ),
    Voice("Peut-on se garer près de la salle ?", "question", sender=MEL, subject="LSOD"),
    Voice(
        "Thank you, that is perfect.",
        "other",
        sender=KIM,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Super, à bientôt sur place !",
        "other",
        sender=MEL,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Could you sign the attached mission order for my trip to Lisbon?",
        "other",
        sender=MEL,
        has="file",
        subject="ordre de mission",
    ),
    Voice(
        "I uploaded our joint paper to arXiv, the abstract needed shortening. See you on Monday at the lab.",
        "other",
        sender=KIM,
        subject="arXiv",
    ),
    Voice(
        "We cordially invite you to the launch of our institute. Please register by Friday and indicate "
        "whether you will join in person or online.",
        "other",
        sender=RAJ,
        subject="Launch",
    ),
    Voice(
        "Les inscriptions pédagogiques ferment demain, pense à valider celles de tes étudiants.",
        "other",
        sender=MEL,
        subject="scolarité",
    ),
    Voice(
        "Happy birthday Jeanne! I can't come on Saturday but I'll call.",
        "other",
        sender=KIM,
        subject="Saturday",
    ),
    Voice(
        "Dear Jeanne, would you have time for a short call about the Copernicus tender? I could come to "
        "Brest in person, or we do it online.",
        "other",
        sender=KIM,
        subject="tender",
    ),
    Voice(
        "Your conference registration receipt is attached. Thank you for attending EurOcean.",
        "other",
        sender="EurOcean <office@eurocean.example.com>",
        has="file",
        subject="Receipt",
    ),
    Voice(
        "Dear Sir, we are a travel agency offering hotel rooms for the participants of your meeting.",
        "other",
        sender="Travel <sales@rooms.example.com>",
        subject="Hotel rooms for your meeting",
    ),
)
