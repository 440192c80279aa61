"""A second table of invented mails: longer, odder, with more traps. Written before it was first run."""

from __future__ import annotations

from tests.read.voices import RECEIVED, REGISTERED, WAITING, Voice

PAUL = "Paul Ferreira <paul.ferreira@douro.example.com>"
NINA = "Nina Sokolova <nina.sokolova@neva.example.net>"
CLARA = "LEBRETON Clara <clara.lebreton@estuaire.example.org>"

ATTENDING = (
    Voice(
        "Dear Jeanne,\n\nI hope this message finds you well. I saw the announcement of the ocean data day "
        "on the GdR list and would like to be part of the audience. Unfortunately teaching keeps me in "
        "Porto, so it will have to be through the video link.\n\nI am not affiliated with the GdR.\n\nBest "
        "wishes,\nPaul Ferreira\nDouro Institute",
        "registration",
        ("me | far | no",),
        subject="Ocean data day",
        sender=PAUL,
    ),
    Voice(
        "Hello,\n\nis it enough to send a mail to register? In that case please consider this as my "
        "registration: Paul Ferreira, Douro Institute, on-site participation.\n\nPaul",
        "registration",
        ("me | here | -",),
        sender=PAUL,
        subject="registering",
    ),
    Voice(
        "Dear organising committee,\n\nmay I ask you to note my attendance (physical "
        "presence).\nMembership: none.\n\nYours,\nN. Sokolova",
        "registration",
        ("me | here | no",),
        sender=NINA,
    ),
    Voice(
        "hello i want to attend your conference online. i am student. not member. please tell me the price",
        "registration question",
        ("me | far | no",),
        sender=NINA,
        subject="conference",
    ),
    Voice(
        "Dear Mrs Trémel,\nI want inscribe me for the day. I come in person with pleasure. I don't make "
        "part of the GdR.\nNina Sokolova",
        "registration",
        ("me | here | no",),
        sender=NINA,
    ),
    Voice(
        "Jeanne, put me down for the meeting (in the room, not on a screen). Member since forever.\nP.",
        "registration",
        ("me | here | yes",),
        sender=PAUL,
        subject="meeting",
    ),
    Voice(
        "I will be travelling in March and can only join virtually. Is that still an option? If yes, sign "
        "me up!\nPaul",
        "registration",
        ("me | far | -",),
        sender=PAUL,
        subject="LSOD",
    ),
    Voice(
        "Please accept my registration.\n\nPaul Ferreira\nmember: no\nattendance: online",
        "registration",
        ("me | far | no",),
        sender=PAUL,
    ),
    Voice(
        "After some hesitation I have decided to come in person. Would you add me to your list?",
        "registration",
        ("me | here | -",),
        sender=PAUL,
    ),
    Voice(
        "I'm not giving a talk, just listening. Online. No member.",
        "registration",
        ("me | far | no",),
        subject="registration",
        sender=PAUL,
    ),
    Voice(
        "We do not belong to the GdR but work on similar topics; could two of us attend in person? It "
        "would be Nina Sokolova (me) and Oleg Ivanov (oleg.ivanov@neva.example.net).",
        "registration",
        ("me | here | no", "Oleg Ivanov <oleg.ivanov@neva.example.net> | here | no"),
        sender=NINA,
    ),
    Voice(
        "Dear Jeanne,\n\nthe following people from Douro will attend:\n\n  Paul Ferreira       "
        "paul.ferreira@douro.example.com       in person   member\n  Lia Campos          "
        "lia.campos@douro.example.com          remote      non-member\n\nBest\nPaul",
        "registration",
        ("me | here | yes", "Lia Campos <lia.campos@douro.example.com> | far | no"),
        sender=PAUL,
    ),
    Voice(
        "Dear Jeanne,\n\nplease register:\nLia Campos (lia.campos@douro.example.com), remote\nRui Pinto "
        "(rui.pinto@douro.example.com), in person\n\nNeither is a member of the network.\n\nPaul",
        "registration",
        (
            "Lia Campos <lia.campos@douro.example.com> | far | no",
            "Rui Pinto <rui.pinto@douro.example.com> | here | no",
        ),
        sender=PAUL,
    ),
    Voice(
        "I'd like to register my two PhD students Lia Campos (lia.campos@douro.example.com) and Rui Pinto "
        "(rui.pinto@douro.example.com) for remote attendance. I am a member of the GdR, they are not.",
        "registration",
        (
            "Lia Campos <lia.campos@douro.example.com> | far | no",
            "Rui Pinto <rui.pinto@douro.example.com> | far | no",
        ),
        sender=PAUL,
    ),
    Voice(
        "Our department head, Dr. Lia Campos (lia.campos@douro.example.com), asked me to register her. She "
        "will come in person and is a member of GdR OCEAN.",
        "registration",
        ("Lia Campos <lia.campos@douro.example.com> | here | yes",),
        sender=PAUL,
    ),
    Voice(
        "My colleague Lia Campos and I would like to attend; I will be there in person, she will connect "
        "from Brazil. Her address: lia.campos@douro.example.com. We are both members.",
        "registration",
        ("me | here | yes", "Lia Campos <lia.campos@douro.example.com> | far | yes"),
        sender=PAUL,
    ),
    Voice(
        "Please register Lia as well: lia.campos@douro.example.com (Lia Campos, remote, not a member).",
        "registration",
        ("Lia Campos <lia.campos@douro.example.com> | far | no",),
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Change of plan: I was registered as remote but I will actually be in town. In person then!",
        "registration",
        ("me | here | -",),
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted="Your registration is confirmed: remote.",
    ),
    Voice(
        "Sorry, the doctor does not let me travel. I'll watch from home.",
        "registration",
        ("me | far | -",),
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "I see that the room is full. Then please switch me to online, I do not want to wait.",
        "registration",
        ("me | far | -",),
        sender=PAUL,
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice(
        "Yes please, I would rather stay on the waiting list for the room.",
        "registration",
        ("me | here | -",),
        sender=PAUL,
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice(
        "One correction: I'm not a member of the GdR (any more).",
        "registration",
        ("me | - | no",),
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "We cannot send anybody in person this year because of the travel ban, but three of us will follow "
        "the streaming: Paul Ferreira, Lia Campos (lia.campos@douro.example.com) and Rui Pinto "
        "(rui.pinto@douro.example.com).",
        "registration",
        (
            "me | far | -",
            "Lia Campos <lia.campos@douro.example.com> | far | -",
            "Rui Pinto <rui.pinto@douro.example.com> | far | -",
        ),
        sender=PAUL,
        subject="registrations",
    ),
    Voice(
        "I am happy to confirm that I will attend the meeting on site. Looking forward to meeting you all!",
        "registration",
        ("me | here | -",),
        sender=NINA,
    ),
    Voice(
        "Two things: (1) please register me, remotely; (2) is there a dinner the evening before?",
        "registration question",
        ("me | far | -",),
        sender=NINA,
    ),
    Voice(
        "Good day, I would appreciate a confirmation of my registration as an on-site participant. I am "
        "from the Neva Institute, outside the GdR.",
        "registration",
        ("me | here | no",),
        sender=NINA,
    ),
)

ASSISTER = (
    Voice(
        "Bonjour,\n\nJe me permets de vous solliciter afin de m'inscrire à la journée d'étude du GdR. J'y "
        "participerai en distanciel car j'habite à La Réunion. Je précise que je suis membre du "
        "GdR.\n\nBien respectueusement,\nClara Lebreton",
        "registration",
        ("me | far | yes",),
        sender=CLARA,
    ),
    Voice(
        "Bonjour Jeanne,\nTu peux me rajouter pour la réunion ? Je viens en vrai. Et oui je suis "
        "(toujours) au GdR ;)\nClara",
        "registration",
        ("me | here | yes",),
        sender=CLARA,
    ),
    Voice(
        "Bonsoir, est-ce trop tard pour s'inscrire en présentiel ? Sinon je prends le distanciel.",
        "registration",
        ("me | here | -",),
        sender=CLARA,
        subject="inscription tardive",
    ),
    Voice(
        "Je souhaiterais assister à la réunion, de préférence sur place. Je ne suis rattachée à aucun "
        "laboratoire du GdR et n'en suis pas membre.",
        "registration",
        ("me | here | no",),
        sender=CLARA,
    ),
    Voice(
        "Merci de nous inscrire, Hugo Kervella (hugo.kervella@estuaire.example.org) et moi : lui en visio, "
        "moi sur place. Nous sommes tous les deux membres.",
        "registration",
        ("me | here | yes", "Hugo Kervella <hugo.kervella@estuaire.example.org> | far | yes"),
        sender=CLARA,
    ),
    Voice(
        "Bonjour,\n\nvoici les inscrits de notre équipe :\n\nHugo Kervella ; "
        "hugo.kervella@estuaire.example.org ; présentiel ; membre\nMaya Toussaint ; "
        "maya.toussaint@estuaire.example.org ; distanciel ; non membre\n\nCordialement\nClara",
        "registration",
        (
            "Hugo Kervella <hugo.kervella@estuaire.example.org> | here | yes",
            "Maya Toussaint <maya.toussaint@estuaire.example.org> | far | no",
        ),
        sender=CLARA,
    ),
    Voice(
        "À la demande de Mme Maya Toussaint, qui n'a plus accès à sa messagerie, je vous prie de bien "
        "vouloir l'inscrire à la réunion (maya.toussaint@estuaire.example.org). Elle sera présente dans la "
        "salle. Elle n'appartient pas au GdR.",
        "registration",
        ("Maya Toussaint <maya.toussaint@estuaire.example.org> | here | no",),
        sender=CLARA,
    ),
    Voice(
        "Je voulais venir mais la SNCF en a décidé autrement. Je suivrai donc tout ça de chez moi. Vous "
        "pouvez rectifier mon inscription ?",
        "registration",
        ("me | far | -",),
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Changement : ce sera en présentiel finalement",
        "registration",
        ("me | here | -",),
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : à distance.",
    ),
    Voice(
        "Bonjour, je réponds à votre question : je ne suis pas membre.",
        "registration",
        ("me | - | no",),
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée. Êtes-vous membre du GdR ?",
    ),
    Voice(
        "Comme convenu au téléphone, je confirme ma venue. Je serai dans la salle dès 9 h.",
        "registration",
        ("me | here | -",),
        sender=CLARA,
        subject="Réunion LSOD",
    ),
    Voice(
        "Toute l'équipe suivra la journée à distance : Hugo Kervella (hugo.kervella@estuaire.example.org), "
        "Maya Toussaint (maya.toussaint@estuaire.example.org) et moi-même. Aucun d'entre nous n'est membre "
        "du GdR, à l'exception de Maya.",
        "registration",
        (
            "me | far | no",
            "Hugo Kervella <hugo.kervella@estuaire.example.org> | far | no",
            "Maya Toussaint <maya.toussaint@estuaire.example.org> | far | yes",
        ),
        sender=CLARA,
        subject="inscriptions",
    ),
    Voice(
        "Je m'inscris mais à distance seulement, je n'ai pas de budget mission. Pas de communication de ma "
        "part cette année. GdR : oui.",
        "registration",
        ("me | far | yes",),
        sender=CLARA,
    ),
    Voice(
        "Sauf erreur de ma part je ne suis pas encore inscrite. Pouvez-vous réparer cet oubli (présentiel) ?",
        "registration",
        ("me | here | -",),
        sender=CLARA,
    ),
    Voice(
        "Bonjour, l'inscription se fait-elle auprès de vous ? Si oui, merci de me compter parmi les "
        "participants en visio.",
        "registration",
        ("me | far | -",),
        sender=CLARA,
    ),
    Voice(
        "J'ai vu que la participation à distance était possible, cela m'arrange bien : inscrivez-moi ainsi "
        "s'il vous plaît.",
        "registration",
        ("me | far | -",),
        sender=CLARA,
    ),
    Voice(
        "Ayant soutenu ma thèse en janvier, je ne suis plus membre du GdR mais j'aimerais beaucoup venir "
        "(physiquement) à la journée.",
        "registration",
        ("me | here | no",),
        sender=CLARA,
    ),
)

ENDING = (
    Voice(
        "Dear Jeanne,\n\nI am sorry to tell you that I will not be able to join you on the day, neither in "
        "the room nor online. Could you take my name off the list?\n\nPaul",
        "cancellation",
        sender=PAUL,
    ),
    Voice(
        "please cancel, sorry",
        "cancellation",
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice("I need to give up my seat. My apologies for the late notice.", "cancellation", sender=PAUL),
    Voice(
        "I won't be needing my place in the room after all, and cannot connect either. Apologies.",
        "cancellation",
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Je dois malheureusement renoncer à venir, un rendez-vous médical. Merci de libérer ma place.",
        "cancellation",
        sender=CLARA,
    ),
    Voice("annulation de mon inscription svp", "cancellation", sender=CLARA),
    Voice(
        "Désolée, ce ne sera pas possible pour moi finalement. Vous pouvez m'enlever de la liste.",
        "cancellation",
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice(
        "Lia Campos and Rui Pinto will not come after all, please cancel both registrations. I still come "
        "myself.",
        "cancellation",
        sender=PAUL,
        cancels=("Lia Campos", "Rui Pinto"),
    ),
    Voice(
        "Ich kann leider doch nicht kommen. Bitte streichen Sie mich von der Liste.",
        "cancellation",
        sender=NINA,
    ),
    Voice(
        "I regret that I am unable to attend. Good luck with the meeting!",
        "cancellation",
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "We are retracting our submission LSOD-12; a reviewer elsewhere found an error.",
        "withdrawal",
        sender=PAUL,
        withdraws=("LSOD-12",),
    ),
    Voice(
        'Please consider our talk "Kelp from cubesats" withdrawn. '
        "We will attend as listeners, all as registered.",
        "withdrawal",
        sender=PAUL,
        withdraws=("Kelp from cubesats",),
    ),
    Voice(
        "Je souhaite retirer ma communication « Goémon et petits satellites », faute de résultats.",
        "withdrawal",
        sender=CLARA,
        withdraws=("Goémon et petits satellites",),
    ),
    Voice("Ne programmez pas notre exposé : nous retirons la proposition.", "withdrawal", sender=CLARA),
)

SENDING = (
    Voice(
        "Dear Jeanne,\n\nplease find enclosed an abstract that I would like to submit to the ocean data "
        "day. I am the presenting author, my two co-authors will not travel.\n\nBest,\nPaul",
        "proposal",
        sender=PAUL,
        has="file",
    ),
    Voice(
        "As promised, the abstract. I'll be presenting remotely if chosen.",
        "proposal",
        sender=PAUL,
        has="file",
    ),
    Voice(
        "Sorry for the mess, wrong file earlier. This is the right one.",
        "proposal",
        sender=PAUL,
        has="file",
        subject="Re: abstract Ferreira",
    ),
    Voice(
        "Abstract enclosed. We (Paul Ferreira and Lia Campos, lia.campos@douro.example.com) register at "
        "the same time, both in person, both members.",
        "proposal registration",
        ("me | here | yes", "Lia Campos <lia.campos@douro.example.com> | here | yes"),
        sender=PAUL,
        has="file",
    ),
    Voice(
        "Bonjour, je vous prie de trouver ci-joint une proposition. Je ne pourrai pas venir moi-même, "
        "c'est mon doctorant qui présenterait.",
        "proposal",
        sender=CLARA,
        has="file",
    ),
    Voice(
        "Voici ma proposition d'exposé. Au passage : à quelle heure se termine la journée ?",
        "proposal question",
        sender=CLARA,
        has="file",
    ),
    Voice(
        "Attached: one page, PDF. The experiments in the room-temperature section are new.",
        "proposal",
        sender=NINA,
        has="file",
        subject="submission",
    ),
    Voice(
        "I herewith submit my contribution. Kindly acknowledge receipt.", "proposal", sender=NINA, has="file"
    ),
    Voice(
        "Would this topic fit the meeting? Abstract attached.", "proposal question", sender=NINA, has="file"
    ),
    Voice(
        "Hi, the registration of sonar images is the subject of my abstract, attached. No time to come "
        "unfortunately, a colleague would speak.",
        "proposal",
        sender=NINA,
        has="file",
    ),
    Voice(
        "Please find my abstract. If it is rejected I would not attend.", "proposal", sender=NINA, has="file"
    ),
)

ASKING = (
    Voice(
        "Dear Jeanne,\n\nwould it be possible to extend the deadline by a few days? Our cruise returns on "
        "the 4th.\n\nPaul",
        "question",
        sender=PAUL,
    ),
    Voice(
        "Bonjour, où et quand la journée a-t-elle lieu exactement ? Je ne trouve pas l'information.",
        "question",
        sender=CLARA,
    ),
    Voice("Does one have to be a member of the GdR to attend?", "question", sender=PAUL),
    Voice("Faut-il être membre du GdR pour participer ?", "question", sender=CLARA),
    Voice("How much does registration cost and how do I register?", "question", sender=NINA),
    Voice("Is remote attendance possible?", "question", sender=NINA),
    Voice("My abstract was submitted on Monday. Has a decision been taken?", "question", sender=NINA),
    Voice(
        "Hi Jeanne, I'm registered for the meeting in person. Can I bring my baby?", "question", sender=NINA
    ),
    Voice("Pourrions-nous proposer une démonstration plutôt qu'un exposé ?", "question", sender=CLARA),
    Voice("Do you accept abstracts already presented at another conference?", "question", sender=PAUL),
    Voice(
        "I have two questions about the call: are posters accepted, and is there a template?",
        "question",
        sender=PAUL,
    ),
    Voice("Le lien de connexion ne fonctionne pas, que faire ?", "question", sender=CLARA),
    Voice(
        "Ma demande d'inscription du 3 février est restée sans réponse, l'avez-vous bien reçue ?",
        "question",
        sender=CLARA,
    ),
    Voice(
        "My university needs a formal invitation before it books my flight. Who can sign one?",
        "question",
        sender=NINA,
        subject="invitation letter",
    ),
    Voice("Can I still change my title after the deadline?", "question", sender=NINA),
    Voice(
        "I wonder whether a talk about lakes would be off-topic.",
        "question",
        sender=NINA,
        subject="call for contributions",
    ),
    Voice(
        "Serait-il possible d'obtenir une prise en charge des frais de déplacement pour mon doctorant ?",
        "question",
        sender=CLARA,
    ),
    Voice("Will you publish proceedings?", "question", sender=PAUL),
)

NOT_OURS = (
    Voice(
        "Dear Jeanne, the registration for the Arctic summer school closes on Friday, don't forget to "
        "register, in person or online!",
        "other",
        sender=PAUL,
        subject="summer school",
    ),
    Voice(
        "Merci pour l'info !",
        "other",
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée.",
    ),
    Voice(
        "ok",
        "other",
        sender=CLARA,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Thank you for the quick confirmation, I am looking forward to attending.",
        "other",
        sender=PAUL,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Many thanks for organising this. See you there!",
        "other",
        sender=PAUL,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Could you send me your half of the grant proposal by tonight? The abstract is still missing.",
        "other",
        sender=PAUL,
        subject="Interreg",
    ),
    Voice(
        "I can't make it to the faculty meeting tomorrow, could you take notes?",
        "other",
        sender=PAUL,
        subject="faculty meeting",
    ),
    Voice(
        "Je serai à distance pour le conseil de labo de lundi, tu m'envoies le lien ?",
        "other",
        sender=CLARA,
        subject="conseil",
    ),
    Voice(
        "Find attached my review of the manuscript. I recommend rejection; the abstract promises too much.",
        "other",
        sender=PAUL,
        has="file",
        subject="Review OCMOD-D-26-0044",
    ),
    Voice(
        "We invite you to register for the 3rd International Forum on Big Data. Presenters may join "
        "virtually. Registration fee: 300 EUR.",
        "other",
        sender=NINA,
        subject="Forum on Big Data",
    ),
    Voice(
        "I'd like to invite you to give a keynote at our workshop in Saint Petersburg. Remote "
        "participation is possible. Would you accept?",
        "other",
        sender=NINA,
        subject="Invitation",
    ),
    Voice(
        "Est-ce que tu viens au pot de départ de Gilles ? Moi j'y serai, avec un gâteau.",
        "other",
        sender=CLARA,
        subject="pot",
    ),
    Voice(
        "Please find attached the minutes of Tuesday's meeting.",
        "other",
        sender=PAUL,
        has="file",
        subject="minutes",
    ),
    Voice(
        "Ci-joint le rapport de thèse signé. Bon courage pour la soutenance.",
        "other",
        sender=CLARA,
        has="file",
        subject="rapport",
    ),
    Voice(
        "Dear Prof. Trémel, I am a final year student looking for an internship. Please find my CV attached.",
        "other",
        sender=NINA,
        has="file",
        subject="Internship application",
    ),
    Voice(
        "Dear customer, your registration has been suspended. To keep your seat, log in at "
        "http://bit.example/xy",
        "other",
        sender="Support <help@portal.example.com>",
        subject="Action required",
    ),
    Voice(
        "Rappel : votre abonnement expire. Confirmez votre inscription pour continuer à suivre nos "
        "formations en ligne.",
        "other",
        sender="Formations <info@cours.example.com>",
        subject="Votre abonnement",
    ),
    Voice(
        "Hi, are you going to EGU this year? I registered yesterday, online only. Want to share a poster?",
        "other",
        sender=PAUL,
        subject="EGU",
    ),
    Voice(
        "Je te renvoie le chapitre avec mes corrections ; le résumé est à reprendre.",
        "other",
        sender=CLARA,
        has="file",
        subject="chapitre 2",
    ),
    Voice(
        "The students of the remote sensing course ask whether the exam is in person or online.",
        "other",
        sender=PAUL,
        subject="exam",
    ),
    Voice(
        "Bonjour Madame, notre société propose des solutions de visioconférence pour vos réunions, en "
        "présentiel comme à distance. Souhaitez-vous une démonstration ?",
        "other",
        sender="Eric <eric@visiopro.example.com>",
        subject="Vos réunions",
    ),
    Voice(
        "Dear Author, your paper has been accepted for oral presentation. Please register before March 5 "
        "to be included in the proceedings.",
        "other",
        sender="ICXYZ <chair@icxyz.example.org>",
        subject="Acceptance notification",
    ),
)

ALL = (*ATTENDING, *ASSISTER, *ENDING, *SENDING, *ASKING, *NOT_OURS)
