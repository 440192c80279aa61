"""A third table of invented mails, in the tone of everyday mail. Written before it was first run."""

from __future__ import annotations

from tests.read.voices import RECEIVED, REGISTERED, WAITING, Voice

OMAR = "Omar Benali <omar.benali@atlas.example.org>"
GRETA = "Greta Holm <greta.holm@fjell.example.net>"
LUCIE = "MORVAN Lucie <lucie.morvan@rance.example.org>"
JULES = "Jules Carrère <j.carrere@garonne.example.com>"
SECRETARY = "Odile Pasquier <odile.pasquier@rance.example.org>"

ALONE = (
    Voice(
        "Dear Dr Trémel,\n\nI would be glad to follow the ocean data day over the network from Marrakech. "
        "As a foreigner I am not a GdR member.\n\nSincerely,\nOmar Benali\nAtlas University",
        "registration",
        ("me | far | no",),
        subject="Participation",
        sender=OMAR,
    ),
    Voice(
        "Dear Jeanne,\n\nkindly enter me in the list of in-person participants. I have belonged to GdR "
        "OCEAN for three years.\n\nBest,\nOmar",
        "registration",
        ("me | here | yes",),
        sender=OMAR,
    ),
    Voice(
        "Hello! One seat in the auditorium for me, please. Omar Benali, Atlas University (GdR member)",
        "registration",
        ("me | here | yes",),
        sender=OMAR,
        subject="seat",
    ),
    Voice(
        "Hello,\n\nCan I still get a place on site? My affiliation: Atlas University, no GdR.\n\nOmar Benali",
        "registration",
        ("me | here | no",),
        sender=OMAR,
        subject="Registration for the meeting",
    ),
    Voice(
        "Dear organisers, this is to inform you that I intend to be present at the meeting (physically). I "
        "hold no membership in your network.",
        "registration",
        ("me | here | no",),
        sender=OMAR,
    ),
    Voice(
        "Hi Jeanne, consider me in for the ocean meeting, by Teams or whatever you use. Not part of the "
        "GdR. Omar",
        "registration",
        ("me | far | no",),
        sender=OMAR,
    ),
    Voice(
        "Greetings,\n\nI received your call through a colleague. I have nothing to present but would be "
        "most interested in following the discussions online. Would you be so kind as to send me the "
        "necessary details and take note of my registration?\n\nGreta Holm",
        "registration",
        ("me | far | -",),
        sender=GRETA,
    ),
    Voice(
        "Registration details\n\nName: Greta Holm\nInstitution: Fjell Centre\nParticipation: in "
        "person\nGdR OCEAN member: no",
        "registration",
        ("me | here | no",),
        sender=GRETA,
        subject="Registration",
    ),
    Voice(
        "* Name: Greta Holm\n* Affiliation: Fjell Centre\n* Mode of attendance: remote\n* Member: yes",
        "registration",
        ("me | far | yes",),
        sender=GRETA,
        subject="LSOD registration",
    ),
    Voice(
        "Dear colleague,\n\nplease note that I will participate in the forthcoming meeting through "
        "videoconference.\n\nGreta Holm, Fjell Centre (not a member of the GdR)",
        "registration",
        ("me | far | no",),
        sender=GRETA,
    ),
    Voice(
        "Hei Jeanne! Sign me up for the livestream :-) Greta (no GdR)",
        "registration",
        ("me | far | no",),
        sender=GRETA,
    ),
    Voice(
        "I've just realised that I forgot to register. Is there any room left? I'd be there in person. "
        "Member.",
        "registration",
        ("me | here | yes",),
        sender=GRETA,
        subject="Registration, late",
    ),
    Voice("I will attend, on-site, non-member.", "registration", ("me | here | no",), sender=GRETA),
    Voice(
        "I would like to attend the workshop without presenting anything. I'll be in the room.",
        "registration",
        ("me | here | -",),
        sender=GRETA,
    ),
    Voice(
        "Please book me for online attendance. My talk proposal will follow next week in another mail.",
        "registration",
        ("me | far | -",),
        sender=GRETA,
    ),
    Voice(
        "Bonjour,\n\nJe suis post-doctorante à l'Institut de la Rance et souhaiterais m'inscrire à la "
        "journée du GdR à laquelle je compte assister en personne.\n\nMerci d'avance,\nLucie Morvan",
        "registration",
        ("me | here | -",),
        sender=LUCIE,
    ),
    Voice(
        "Bonjour Madame Trémel,\n\nPar la présente, je vous informe de ma participation à la réunion, en "
        "visioconférence. Notre unité n'est pas rattachée au GdR.\n\nSincères salutations,\nLucie Morvan",
        "registration",
        ("me | far | no",),
        sender=LUCIE,
    ),
    Voice(
        "Salut Jeanne, mets-moi sur la liste pour la salle stp. Membre. Lucie",
        "registration",
        ("me | here | yes",),
        sender=LUCIE,
    ),
    Voice(
        "Bonjour, j'assisterai à la réunion depuis mon bureau à Brest, donc en ligne. Membre du GdR : oui. "
        "Lucie Morvan",
        "registration",
        ("me | far | yes",),
        sender=LUCIE,
    ),
    Voice(
        "bonjour je voudrai participé a la journée en presentiel svp. je suis etudiante en M2. pas membre "
        "du gdr",
        "registration",
        ("me | here | no",),
        sender=LUCIE,
    ),
    Voice(
        "Pouvez-vous me réserver une place dans la salle ? J'appartiens au GdR OCEAN.",
        "registration",
        ("me | here | yes",),
        sender=LUCIE,
    ),
    Voice(
        "Bonjour,\n\nMon nom est Lucie Morvan, de l'Institut de la Rance. Je désire prendre part à vos "
        "travaux, à distance de préférence. Je n'ai pas la qualité de membre.\n\nRespectueusement",
        "registration",
        ("me | far | no",),
        sender=LUCIE,
        subject="Réunion",
    ),
    Voice(
        "Je suis intéressée par la réunion et m'y inscris en distanciel (hors réseau).",
        "registration",
        ("me | far | no",),
        sender=LUCIE,
    ),
    Voice(
        "Bonjour, peut-on assister à la journée sans présenter ? Si oui je viens volontiers, sur place.",
        "registration",
        ("me | here | -",),
        sender=LUCIE,
        subject="journée GdR",
    ),
    Voice(
        "Chère Jeanne, ce petit mot pour m'inscrire. Présentiel. Toujours membre. Amitiés, Jules",
        "registration",
        ("me | here | yes",),
        sender=JULES,
    ),
    Voice(
        "Bonjour, veuillez noter mon inscription à votre réunion : Jules Carrère, Garonne SA, "
        "non-adhérent, visio.",
        "registration",
        ("me | far | no",),
        sender=JULES,
    ),
    Voice(
        "À défaut de pouvoir me libérer toute la journée, je suivrai la matinée à distance. Merci de "
        "m'inscrire.",
        "registration",
        ("me | far | -",),
        sender=JULES,
    ),
    Voice(
        "Guten Tag Frau Trémel, bitte registrieren Sie mich für die Teilnahme vor Ort. Ich bin kein "
        "Mitglied des GdR. Greta Holm",
        "registration",
        ("me | here | no",),
        sender=GRETA,
    ),
    Voice(
        "Egregia dottoressa, desidero partecipare alla giornata a distanza. Non faccio parte del GdR. "
        "Cordiali saluti",
        "registration",
        ("me | far | no",),
        sender=OMAR,
    ),
    Voice(
        "Estimada Jeanne: por favor, inscríbame para asistir de forma presencial. No pertenezco a la red.",
        "registration",
        ("me | here | no",),
        sender=OMAR,
    ),
)

TOGETHER = (
    Voice(
        "Dear Jeanne,\n\nI would like to register myself and a master student, Ida Berg "
        "(ida.berg@fjell.example.net). We will both come to the room. I am in the GdR, Ida is "
        "not.\n\nGreta Holm",
        "registration",
        ("me | here | yes", "Ida Berg <ida.berg@fjell.example.net> | here | no"),
        sender=GRETA,
    ),
    Voice(
        "Dear Jeanne,\n\ncould you please add Ida Berg (ida.berg@fjell.example.net) and Sven Dahl "
        "(sven.dahl@fjell.example.net)? Ida will attend in person, Sven online. Ida is a member of the "
        "GdR; Sven is not.\n\nI am not coming myself.\n\nGreta",
        "registration",
        (
            "Ida Berg <ida.berg@fjell.example.net> | here | yes",
            "Sven Dahl <sven.dahl@fjell.example.net> | far | no",
        ),
        sender=GRETA,
    ),
    Voice(
        "Bonjour,\n\nNotre équipe souhaite suivre la réunion en ligne. Voici nos noms :\n\n1) Lucie "
        "Morvan, lucie.morvan@rance.example.org\n2) Éric Talbot, eric.talbot@rance.example.org\n3) Fatou "
        "Sow, fatou.sow@rance.example.org\n\nSeule Fatou est membre du GdR.\n\nLucie",
        "registration",
        (
            "me | far | no",
            "Éric Talbot <eric.talbot@rance.example.org> | far | no",
            "Fatou Sow <fatou.sow@rance.example.org> | far | yes",
        ),
        sender=LUCIE,
    ),
    Voice(
        "Bonjour,\n\nMerci de bien vouloir inscrire les personnes suivantes :\n- M. Éric TALBOT "
        "(eric.talbot@rance.example.org) : présentiel, membre du GdR\n- Mme Fatou SOW "
        "(fatou.sow@rance.example.org) : distanciel, non membre\n\nCordialement,\nOdile "
        "Pasquier\nAssistante",
        "registration",
        (
            "Éric TALBOT <eric.talbot@rance.example.org> | here | yes",
            "Fatou SOW <fatou.sow@rance.example.org> | far | no",
        ),
        sender=SECRETARY,
    ),
    Voice(
        "Bonjour Madame,\n\nPourriez-vous inscrire Monsieur Éric Talbot, chercheur dans notre unité "
        "(eric.talbot@rance.example.org) ? Il suivra la réunion à distance et est membre du GdR "
        "OCEAN.\n\nOdile Pasquier, secrétariat",
        "registration",
        ("Éric Talbot <eric.talbot@rance.example.org> | far | yes",),
        sender=SECRETARY,
    ),
    Voice(
        "Ma collègue Fatou Sow (fatou.sow@rance.example.org) et moi viendrons toutes les deux sur place. "
        "Elle est membre, moi non.",
        "registration",
        ("me | here | no", "Fatou Sow <fatou.sow@rance.example.org> | here | yes"),
        sender=LUCIE,
    ),
    Voice(
        "Nous serons trois en présentiel : Éric Talbot (eric.talbot@rance.example.org), Fatou Sow "
        "(fatou.sow@rance.example.org) et moi. Pas de membre parmi nous.",
        "registration",
        (
            "me | here | no",
            "Éric Talbot <eric.talbot@rance.example.org> | here | no",
            "Fatou Sow <fatou.sow@rance.example.org> | here | no",
        ),
        sender=LUCIE,
        subject="inscriptions",
    ),
    Voice(
        "On behalf of our group I register Ida Berg <ida.berg@fjell.example.net> (in person), Sven Dahl "
        "<sven.dahl@fjell.example.net> (in person) and Tor Lund <tor.lund@fjell.example.net> (remote). All "
        "GdR members.",
        "registration",
        (
            "Ida Berg <ida.berg@fjell.example.net> | here | yes",
            "Sven Dahl <sven.dahl@fjell.example.net> | here | yes",
            "Tor Lund <tor.lund@fjell.example.net> | far | yes",
        ),
        sender=GRETA,
    ),
    Voice(
        "Please find below the participants of the Fjell Centre.\n\nIda "
        "Berg\nida.berg@fjell.example.net\nin person\nmember\n\nSven "
        "Dahl\nsven.dahl@fjell.example.net\nonline\nnot a member\n\nGreta",
        "registration",
        (
            "Ida Berg <ida.berg@fjell.example.net> | here | yes",
            "Sven Dahl <sven.dahl@fjell.example.net> | far | no",
        ),
        sender=GRETA,
    ),
    Voice(
        "Members:\n- Ida Berg (ida.berg@fjell.example.net), in person\n- Tor Lund "
        "(tor.lund@fjell.example.net), online\nNon-members:\n- Sven Dahl (sven.dahl@fjell.example.net), "
        "online\n\nCould you register them?",
        "registration",
        (
            "Ida Berg <ida.berg@fjell.example.net> | here | yes",
            "Tor Lund <tor.lund@fjell.example.net> | far | yes",
            "Sven Dahl <sven.dahl@fjell.example.net> | far | no",
        ),
        sender=GRETA,
    ),
    Voice(
        "I'll be there with Ida Berg (ida.berg@fjell.example.net), both of us in the room. Neither is a "
        "member.",
        "registration",
        ("me | here | no", "Ida Berg <ida.berg@fjell.example.net> | here | no"),
        sender=GRETA,
        subject="ocean data day",
    ),
    Voice(
        "Ida Berg and Sven Dahl from my team want to attend remotely. Their addresses are "
        "ida.berg@fjell.example.net and sven.dahl@fjell.example.net. They are not in the GdR.",
        "registration",
        (
            "Ida Berg <ida.berg@fjell.example.net> | far | no",
            "Sven Dahl <sven.dahl@fjell.example.net> | far | no",
        ),
        sender=GRETA,
    ),
)

CHANGED = (
    Voice(
        "Dear Jeanne,\n\nI registered for remote participation but my boss now agrees to pay the train. "
        "Would it be possible to come in person instead?\n\nGreta",
        "registration",
        ("me | here | -",),
        sender=GRETA,
        subject="Re: Your registration is confirmed",
        quoted="Your registration is confirmed: remote.",
    ),
    Voice(
        "Could you please change my participation to online? I have to stay with my son.",
        "registration",
        ("me | far | -",),
        sender=GRETA,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Not in person, as I wrote by mistake: remote.",
        "registration",
        ("me | far | -",),
        sender=GRETA,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Bonjour, je ne pourrai plus venir sur place mais je souhaite garder ma participation en visio.",
        "registration",
        ("me | far | -",),
        sender=LUCIE,
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Je m'étais inscrite en ligne, je peux finalement venir. Pouvez-vous modifier ?",
        "registration",
        ("me | here | -",),
        sender=LUCIE,
    ),
    Voice(
        "D'accord pour le distanciel, merci.",
        "registration",
        ("me | far | -",),
        sender=LUCIE,
        subject="Re: Vous êtes sur la liste d'attente",
        quoted="La salle est pleine. Vous êtes sur la liste d'attente. Vous pouvez aussi suivre à distance.",
    ),
    Voice(
        "I accept the remote option.",
        "registration",
        ("me | far | -",),
        sender=GRETA,
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice(
        "Sorry, I gave up hope for a seat and booked something else. Please strike me off.",
        "cancellation",
        sender=GRETA,
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice(
        "I am ill and will not come, nor follow online. Please free my seat.",
        "cancellation",
        sender=GRETA,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice("Bonjour, je suis au regret de devoir annuler ma participation.", "cancellation", sender=LUCIE),
    Voice(
        "Bonjour, merci de me désinscrire de la journée du GdR, je serai en congé maternité.",
        "cancellation",
        sender=LUCIE,
    ),
    Voice(
        "Fatou Sow ne fait plus partie de notre laboratoire, vous pouvez annuler son inscription.",
        "cancellation",
        sender=SECRETARY,
        cancels=("Fatou Sow",),
    ),
    Voice(
        "Please remove Sven Dahl (sven.dahl@fjell.example.net) from the list, he has a clash.",
        "cancellation",
        sender=GRETA,
        cancels=("Sven Dahl <sven.dahl@fjell.example.net>",),
    ),
    Voice(
        "Instead of Sven Dahl (sven.dahl@fjell.example.net), who cancels, please register Tor Lund "
        "(tor.lund@fjell.example.net), in person, member.",
        "registration cancellation",
        ("Tor Lund <tor.lund@fjell.example.net> | here | yes",),
        sender=GRETA,
        cancels=("Sven Dahl <sven.dahl@fjell.example.net>",),
    ),
    Voice(
        "We have to withdraw our contribution: the instrument broke.",
        "withdrawal",
        sender=GRETA,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Bonjour, à la réflexion je préfère ne pas présenter cette année. Merci de retirer mon résumé de "
        "la liste.",
        "withdrawal",
        sender=LUCIE,
    ),
    Voice(
        "Please do not consider my abstract any further, it will appear elsewhere.",
        "withdrawal",
        sender=GRETA,
    ),
)

ASKED = (
    Voice(
        "Dear Jeanne,\n\nI sent my abstract ten days ago and did not receive any acknowledgement. Did it "
        "arrive?\n\nGreta",
        "question",
        sender=GRETA,
    ),
    Voice("Will there be a certificate of attendance for PhD students?", "question", sender=GRETA),
    Voice("Bonjour, les résumés peuvent-ils être rédigés en anglais ?", "question", sender=LUCIE),
    Voice("Bonjour, à quelle date connaîtrons-nous la sélection ?", "question", sender=LUCIE),
    Voice(
        "Bonjour Jeanne, je n'arrive pas à trouver le programme, est-il en ligne ?", "question", sender=LUCIE
    ),
    Voice(
        "Could you give me an idea of how many people will attend? We would like to bring flyers.",
        "question",
        sender=GRETA,
        subject="LSOD",
    ),
    Voice("Where can I find the list of accepted talks?", "question", sender=GRETA),
    Voice("Y aura-t-il une captation vidéo de la journée ?", "question", sender=LUCIE),
    Voice(
        "Is it okay if my PhD student gives the talk instead of me?",
        "question",
        sender=GRETA,
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "Serait-il envisageable d'accorder quelques jours de plus ? Nous attendons une dernière expérience.",
        "question",
        sender=LUCIE,
        subject="date limite",
    ),
    Voice(
        "I am already registered in person. Is there a hotel nearby that you recommend?",
        "question",
        sender=GRETA,
    ),
    Voice(
        "Merci de me confirmer la bonne réception de ma proposition envoyée lundi.", "question", sender=LUCIE
    ),
    Voice("Which airport is the closest?", "question", sender=OMAR, subject="LSOD workshop"),
    Voice(
        "I need a letter of invitation for the visa, my passport number is X123. Omar",
        "question",
        sender=OMAR,
    ),
)

STRANGE = (
    Voice(
        "Bonjour Jeanne,\n\nmerci pour ta relecture du projet. J'ai corrigé le résumé et envoyé la "
        "proposition à l'ANR ce matin.\n\nÀ plus, Lucie",
        "other",
        sender=LUCIE,
        subject="projet",
    ),
    Voice(
        "Could you forward this to your students? We offer two PhD positions, remote work possible.",
        "other",
        sender=GRETA,
        subject="PhD positions",
    ),
    Voice(
        "Le séminaire de jeudi est reporté. Désolée pour le dérangement, inscriptions toujours ouvertes "
        "auprès de moi.",
        "other",
        sender=LUCIE,
        subject="séminaire du labo",
    ),
    Voice(
        "Happy new year Jeanne! Hope to see you at a meeting somewhere.",
        "other",
        sender=GRETA,
        subject="best wishes",
    ),
    Voice(
        "Thanks for your message, I will read it tomorrow.",
        "other",
        sender=GRETA,
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Noté, merci.",
        "other",
        sender=LUCIE,
        subject="Re: Votre proposition est bien reçue",
        quoted="Votre proposition est bien reçue.",
    ),
    Voice(
        "Dear Professor, our journal Marine Letters seeks contributions. Submit your abstract by March. "
        "Publication is free for members.",
        "other",
        sender="Editor <editor@marine-letters.example.com>",
        subject="Call",
    ),
    Voice(
        "Bonjour, je ne serai pas au cours de mardi, pouvez-vous me mettre sur la liste des absents ?",
        "other",
        sender=LUCIE,
        subject="absence",
    ),
    Voice(
        "Please vote: should the next group meeting be in person or remote?",
        "other",
        sender=GRETA,
        subject="group meeting",
    ),
    Voice(
        "I attach the referee report for the paper on sparse data.",
        "other",
        sender=GRETA,
        has="file",
        subject="report",
    ),
    Voice(
        "Voici le compte rendu de la réunion de projet, avec la liste des participants.",
        "other",
        sender=LUCIE,
        has="file",
        subject="CR",
    ),
    Voice(
        "Your ticket is confirmed. Seat 14, coach 3. Have a pleasant journey in person.",
        "other",
        sender="Trains <noreply@trains.example.com>",
        subject="Your booking",
    ),
    Voice(
        "On part samedi, tu viens ? Paul ne peut pas, il est malade.", "other", sender=JULES, subject="rando"
    ),
    Voice(
        "We are organising a session on sparse data in Tromsø and would be honoured if you joined our "
        "programme committee.",
        "other",
        sender=GRETA,
        subject="Programme committee",
    ),
    Voice(
        "Can you check my English in this cover letter? It is for the fellowship.",
        "other",
        sender=GRETA,
        has="file",
        subject="fellowship",
    ),
)

ALL = (*ALONE, *TOGETHER, *CHANGED, *ASKED, *STRANGE)
