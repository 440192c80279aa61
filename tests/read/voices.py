"""Invented mails in many voices, each with what its sender wants: the table behind test_voices.

People are written "NAME <address> | mode | member": mode is "here", "far" or "-", member "yes", "no" or "-".
"me" is the sender, Marta Lindgren <marta.lindgren@nordlys.example.org>, unless the mail says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """wants: intents, space between. has: "file" (a document that reads like a proposal), "body" or ""."""

    text: str
    wants: str
    people: tuple[str, ...] = ()
    subject: str = ""
    sender: str = "Marta Lindgren <marta.lindgren@nordlys.example.org>"
    has: str = ""
    quoted: str = ""
    signature: str = ""
    copies: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    withdraws: tuple[str, ...] = ()


REGISTERED = (
    "Dear Marta,\nYour registration is confirmed: in person. To change or cancel it, answer "
    "this message.\n[LSOD]"
)
RECEIVED = (
    'Dear Marta,\nThank you, your proposal "Eddies from three buoys" has been received. '
    "Registration is free but mandatory."
)
WAITING = "Dear Marta,\nThe room is full. You are on the waiting list. You can also follow remotely."

ENGLISH_REGISTRATIONS = (
    Voice("Pls sign me up. On site. Not a member.", "registration", ("me | here | no",)),
    Voice(
        "count me in for the ocean data day!! will be there in the flesh :)",
        "registration",
        ("me | here | -",),
    ),
    Voice(
        "I hereby apply for registration to your meeting as an online participant.\n\nYours "
        "faithfully\nMarta Lindgren",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "Dear Sir or Madam,\n\nWould you be so kind as to reserve a seat for me? I have been a member of "
        "the network since its foundation.",
        "registration",
        ("me | - | yes",),
        subject="Your meeting on sparse ocean data",
    ),
    Voice(
        "Hi! I'd like to attend, but only via Zoom. No GdR membership on my side.",
        "registration",
        ("me | far | no",),
        subject="ocean data meeting",
    ),
    Voice(
        "Good morning, me I want to participate in the workshop, physically. I am not member.",
        "registration",
        ("me | here | no",),
    ),
    Voice(
        "Could you put my name on the list for the remote access please? Not in the GdR.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "I am interested in attending your meeting. I will follow from my office in Lisbon over the "
        "internet.",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "Registration: Marta Lindgren, in person, member: yes",
        "registration",
        ("me | here | yes",),
        subject="registration",
    ),
    Voice("in person, no member\n\nMarta", "registration", ("me | here | no",), subject="Registration LSOD"),
    Voice("", "registration", ("me | - | -",), subject="Please register me for the meeting"),
    Voice(
        "Is it still possible to register? If so I would come in person. I don't belong to the GdR.",
        "registration",
        ("me | here | no",),
    ),
    Voice(
        "May I join online? I'm a master student, no membership of any kind.",
        "registration",
        ("me | far | no",),
        subject="LSOD meeting",
    ),
    Voice(
        "I won't be able to travel, so please register me for the remote session.",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "As I cannot come to the meeting in person I would like to follow it remotely.",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "No talk from me this year, but I shall certainly be in the room to listen. Please register me "
        "accordingly (member of GdR OCEAN).",
        "registration",
        ("me | here | yes",),
    ),
    Voice(
        "Please register me if there is a seat left in the room; otherwise put me on the waiting list.",
        "registration",
        ("me | here | -",),
    ),
    Voice(
        "I had planned to come by train, but with two small children I prefer to join remotely. Kindly add "
        "me to the participants.",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "Retired now, but still curious: I should be delighted to attend in person. I left the GdR years "
        "ago and am no longer a member.",
        "registration",
        ("me | here | no",),
        subject="Attendance",
    ),
    Voice("I'll attend on site. GdR OCEAN: yes. Thx, M.", "registration", ("me | here | yes",)),
    Voice(
        "Dear organisers,\nI confirm my participation (virtual).\nMarta Lindgren\nNordlys Institute",
        "registration",
        ("me | far | -",),
    ),
    Voice(
        "My supervisor told me to register with you. I follow online. I am not (yet) a member of the "
        "network.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "hey, book me a seat please, see you there!",
        "registration",
        ("me | - | -",),
        subject="sparse ocean data meeting",
    ),
    Voice(
        "I would be grateful if you could register me as a remote attendee. My institute is not part of "
        "the GdR.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "We would like to attend on site, me and my colleague Tom Okafor (tom.okafor@nordlys.example.org). "
        "Both members.",
        "registration",
        ("me | here | yes", "Tom Okafor <tom.okafor@nordlys.example.org> | here | yes"),
    ),
    Voice(
        "Please register both of us, me in person and my PhD student Aylin Demir "
        "<aylin.demir@nordlys.example.org> remotely. She is not a member, I am.",
        "registration",
        ("me | here | yes", "Aylin Demir <aylin.demir@nordlys.example.org> | far | no"),
    ),
    Voice(
        "Tom Okafor (tom.okafor@nordlys.example.org) and I will take part online. Neither of us belongs to "
        "the network.",
        "registration",
        ("me | far | no", "Tom Okafor <tom.okafor@nordlys.example.org> | far | no"),
    ),
    Voice(
        "Could you please register Tom Okafor (tom.okafor@nordlys.example.org)? He will attend in person "
        "and he is a GdR member. I cannot make it myself.",
        "registration",
        ("Tom Okafor <tom.okafor@nordlys.example.org> | here | yes",),
    ),
    Voice(
        "I am writing on behalf of Professor Ines Duarte, who would like to attend the meeting remotely. "
        "Her address is ines.duarte@tejo.example.org. She is a member of the GdR.",
        "registration",
        ("Ines Duarte <ines.duarte@tejo.example.org> | far | yes",),
        sender="Office of the Dean <office@tejo.example.org>",
    ),
    Voice(
        "Please register the following colleagues:\n\n- Tom Okafor, tom.okafor@nordlys.example.org, in "
        "person, member\n- Aylin Demir, aylin.demir@nordlys.example.org, remote, not a "
        "member\n\nThanks\nMarta",
        "registration",
        (
            "Tom Okafor <tom.okafor@nordlys.example.org> | here | yes",
            "Aylin Demir <aylin.demir@nordlys.example.org> | far | no",
        ),
    ),
    Voice(
        "Three registrations from Nordlys:\n\n1. Tom Okafor (tom.okafor@nordlys.example.org)\n2. Aylin "
        "Demir (aylin.demir@nordlys.example.org)\n3. Piet Mulder (piet.mulder@nordlys.example.org)\n\nAll "
        "will be on site. All are members of the GdR except Piet.",
        "registration",
        (
            "Tom Okafor <tom.okafor@nordlys.example.org> | here | yes",
            "Aylin Demir <aylin.demir@nordlys.example.org> | here | yes",
            "Piet Mulder <piet.mulder@nordlys.example.org> | here | no",
        ),
    ),
    Voice(
        "Please add these people:\n* Tom Okafor <tom.okafor@nordlys.example.org>\n* Aylin Demir "
        "<aylin.demir@nordlys.example.org>\n* Piet Mulder <piet.mulder@nordlys.example.org>\n\nThe first "
        "two come on site, the last one follows online. None of them is a member.",
        "registration",
        (
            "Tom Okafor <tom.okafor@nordlys.example.org> | here | no",
            "Aylin Demir <aylin.demir@nordlys.example.org> | here | no",
            "Piet Mulder <piet.mulder@nordlys.example.org> | far | no",
        ),
    ),
    Voice(
        "Name: Lindgren\nFirst name: Marta\nEmail: marta.lindgren@nordlys.example.org\nAttendance: "
        "remote\nMember of the GdR: no",
        "registration",
        ("me | far | no",),
        subject="registration form",
    ),
    Voice(
        "Name: Tom Okafor\nE-mail: tom.okafor@nordlys.example.org\nMode: on site\nMember: yes\n\nName: "
        "Aylin Demir\nE-mail: aylin.demir@nordlys.example.org\nMode: online\nMember: no",
        "registration",
        (
            "Tom Okafor <tom.okafor@nordlys.example.org> | here | yes",
            "Aylin Demir <aylin.demir@nordlys.example.org> | far | no",
        ),
        subject="two registrations",
    ),
    Voice(
        "I registered last week for remote participation; could you switch me to in person?",
        "registration",
        ("me | here | -",),
    ),
    Voice(
        "Instead of coming I will join remotely, my train is cancelled.",
        "registration",
        ("me | far | -",),
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Remote is fine for me, thanks. No need to keep me on the waiting list.",
        "registration",
        ("me | far | -",),
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice(
        "Oh, and I am a member of the GdR, I forgot to say.",
        "registration",
        ("me | - | yes",),
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "online please",
        "registration",
        ("me | far | -",),
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Thank you! And please register me too, on site.",
        "registration",
        ("me | here | -",),
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice(
        "I can travel after all, so in person rather than online please.",
        "registration",
        ("me | here | -",),
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Dear all, I am happy to join in person. Vegetarian, if there is food. (not a member) Best, Marta",
        "registration",
        ("me | here | no",),
        subject="Joining the sparse ocean day",
    ),
    Voice(
        "I'd love to come if there is still a chair for me. I am in the GdR.",
        "registration",
        ("me | here | yes",),
        subject="Re: call for contributions",
    ),
    Voice(
        "We are two from Nordlys who will follow online: Tom Okafor (tom.okafor@nordlys.example.org) and "
        "myself. Tom is a member, I am not.",
        "registration",
        ("me | far | no", "Tom Okafor <tom.okafor@nordlys.example.org> | far | yes"),
    ),
    Voice(
        "Could Aylin Demir (aylin.demir@nordlys.example.org) and Piet Mulder "
        "(piet.mulder@nordlys.example.org) be added to the list of remote participants? Neither is in the "
        "GdR.",
        "registration",
        (
            "Aylin Demir <aylin.demir@nordlys.example.org> | far | no",
            "Piet Mulder <piet.mulder@nordlys.example.org> | far | no",
        ),
    ),
    Voice(
        "please register my student too: Aylin Demir, aylin.demir@nordlys.example.org, online, no member. "
        "For me it is in person and member.",
        "registration",
        ("me | here | yes", "Aylin Demir <aylin.demir@nordlys.example.org> | far | no"),
        subject="registrations",
    ),
    Voice(
        "I would like to take part in the meeting. Membership of the GdR: I am not sure, please check. I "
        "will be on site.",
        "registration",
        ("me | here | -",),
    ),
)

FRENCH_REGISTRATIONS = (
    Voice(
        "Bonjour, je souhaite m'inscrire à la journée, en présentiel. Membre du GdR OCEAN.\nCordialement",
        "registration",
        ("me | here | yes",),
    ),
    Voice(
        "slt, tu peux m'inscrire en distanciel ? pas membre. merci !",
        "registration",
        ("me | far | no",),
        subject="journée océan",
    ),
    Voice(
        "Madame, Monsieur,\n\nJ'ai l'honneur de solliciter mon inscription à la réunion mentionnée en "
        "objet. J'y assisterai sur place.\n\nVeuillez agréer, Madame, Monsieur, l'expression de mes "
        "salutations distinguées.",
        "registration",
        ("me | here | -",),
        subject="Réunion Learning from Sparse Ocean Data",
    ),
    Voice(
        "Puis-je encore m'inscrire ? Je viendrais sur place, et je ne suis pas du GdR.",
        "registration",
        ("me | here | no",),
    ),
    Voice(
        "Comptez sur moi, je serai là (en vrai, pas en visio) !",
        "registration",
        ("me | here | -",),
        subject="Journée LSOD",
    ),
    Voice(
        "Je serai des vôtres, à distance malheureusement. Adhérente du GdR depuis deux ans.",
        "registration",
        ("me | far | yes",),
        subject="réunion données océaniques",
    ),
    Voice(
        "Merci de m'ajouter à la liste des participants en ligne. Hors GdR.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "Inscription en présentiel, non membre.\nM. Lindgren",
        "registration",
        ("me | here | no",),
        subject="inscription",
    ),
    Voice(
        "Bonjour, ne pouvant me déplacer, je suivrai la journée en visioconférence. Je ne fais pas partie "
        "du réseau.",
        "registration",
        ("me | far | no",),
        subject="Inscription",
    ),
    Voice(
        "Je ne pourrai pas être présente physiquement mais souhaite suivre les exposés à distance.",
        "registration",
        ("me | far | -",),
        subject="Journée LSOD",
    ),
    Voice(
        "Pourriez-vous me compter parmi les inscrits ? Je viendrai avec mon ordinateur pour la démo. "
        "Membre : oui.",
        "registration",
        ("me | here | yes",),
        subject="votre journée",
    ),
    Voice(
        "Nous serons deux : Karim Belaïd (karim.belaid@rade.example.org) et moi-même, tous deux sur place, "
        "aucun de nous n'est membre du GdR.",
        "registration",
        ("me | here | no", "Karim Belaïd <karim.belaid@rade.example.org> | here | no"),
    ),
    Voice(
        "Merci d'inscrire Karim Belaïd (karim.belaid@rade.example.org) en présentiel et Solène Guyader "
        "(solene.guyader@rade.example.org) à distance. Tous membres sauf Karim.",
        "registration",
        (
            "Karim Belaïd <karim.belaid@rade.example.org> | here | no",
            "Solène Guyader <solene.guyader@rade.example.org> | far | yes",
        ),
    ),
    Voice(
        "Je vous remercie de bien vouloir inscrire notre directeur, M. Karim Belaïd "
        "(karim.belaid@rade.example.org), qui assistera à la réunion en personne. Il est membre du "
        "GdR.\n\nLe secrétariat",
        "registration",
        ("Karim Belaïd <karim.belaid@rade.example.org> | here | yes",),
        sender="Secrétariat RADE <secretariat@rade.example.org>",
    ),
    Voice(
        "Veuillez trouver ci-dessous nos inscriptions :\n\n- Karim Belaïd, karim.belaid@rade.example.org, "
        "sur place, membre\n- Solène Guyader, solene.guyader@rade.example.org, visio, non membre\n- Yann "
        "Le Goff, yann.legoff@rade.example.org, visio, membre",
        "registration",
        (
            "Karim Belaïd <karim.belaid@rade.example.org> | here | yes",
            "Solène Guyader <solene.guyader@rade.example.org> | far | no",
            "Yann Le Goff <yann.legoff@rade.example.org> | far | yes",
        ),
    ),
    Voice(
        "Participants de l'équipe RADE\n\nSur place :\n- Karim Belaïd (karim.belaid@rade.example.org)\n\nÀ "
        "distance :\n- Solène Guyader (solene.guyader@rade.example.org)\n- Yann Le Goff "
        "(yann.legoff@rade.example.org)\n\nAucun n'est membre du GdR.",
        "registration",
        (
            "Karim Belaïd <karim.belaid@rade.example.org> | here | no",
            "Solène Guyader <solene.guyader@rade.example.org> | far | no",
            "Yann Le Goff <yann.legoff@rade.example.org> | far | no",
        ),
    ),
    Voice(
        "Nom : LINDGREN\nPrénom : Marta\nOrganisme : Institut Nordlys\nMembre : non\nPrésence : à distance",
        "registration",
        ("Marta LINDGREN <marta.lindgren@nordlys.example.org> | far | no",),
        subject="fiche d'inscription",
    ),
    Voice(
        "Finalement je viens ! Pouvez-vous passer mon inscription de distanciel à présentiel ?",
        "registration",
        ("me | here | -",),
        subject="Re: Votre inscription",
        quoted="Votre inscription est confirmée : à distance.",
    ),
    Voice(
        "Je bascule en distanciel, grève oblige.",
        "registration",
        ("me | far | -",),
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "oui, sur place",
        "registration",
        ("me | here | -",),
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée. Comment participerez-vous ?",
    ),
    Voice(
        "distanciel, oui. et membre.",
        "registration",
        ("me | far | yes",),
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée. Comment participerez-vous ?",
    ),
    Voice(
        "Est-il possible d'assister à la journée en ligne ? Mon nom : Marta Lindgren, Institut Nordlys, "
        "extérieure au GdR.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "Je profite de ce mot pour vous dire que je participerai à la réunion dans la salle, en tant que "
        "membre du GdR.",
        "registration",
        ("me | here | yes",),
    ),
    Voice(
        "Solène Guyader (solene.guyader@rade.example.org) viendra sur place ; Yann Le Goff "
        "(yann.legoff@rade.example.org) et moi suivrons en ligne. Je suis la seule membre du GdR.",
        "registration",
        (
            "Solène Guyader <solene.guyader@rade.example.org> | here | no",
            "Yann Le Goff <yann.legoff@rade.example.org> | far | no",
            "me | far | yes",
        ),
        subject="inscriptions",
    ),
    Voice(
        "Bien le bonjour, vieux professeur émérite, j'aimerais assister à vos débats, assis au fond de la "
        "salle. Je ne suis membre de rien du tout.",
        "registration",
        ("me | here | no",),
        subject="votre réunion",
    ),
    Voice(
        "Coucou Jeanne, je m'inscris ! Sur place bien sûr. Bises",
        "registration",
        ("me | here | -",),
        subject="journée",
    ),
    Voice(
        "Inutile de m'inscrire, mais merci d'inscrire ma doctorante Solène Guyader "
        "(solene.guyader@rade.example.org), en présentiel, non membre.",
        "registration",
        ("Solène Guyader <solene.guyader@rade.example.org> | here | no",),
    ),
)

OTHER_LANGUAGES = (
    Voice(
        "Guten Tag,\n\nhiermit melde ich mich zur Tagung an. Ich komme vor Ort. Kein Mitglied.\n\nMit "
        "freundlichen Grüßen",
        "registration",
        ("me | here | no",),
    ),
    Voice(
        "Hallo, ich möchte gerne online teilnehmen. Bin nicht im GdR.",
        "registration",
        ("me | far | no",),
        subject="Anmeldung",
    ),
    Voice(
        "Buenos días, quisiera inscribirme en la jornada, a distancia. No soy miembro.",
        "registration",
        ("me | far | no",),
    ),
    Voice(
        "Me gustaría asistir en persona a la reunión. Soy miembro de la red.",
        "registration",
        ("me | here | yes",),
    ),
    Voice(
        "Buongiorno, vorrei iscrivermi alla giornata, in presenza. Non sono membro del GdR.",
        "registration",
        ("me | here | no",),
    ),
    Voice("Parteciperò online. Grazie! Marta", "registration", ("me | far | -",), subject="Iscrizione"),
    Voice("Sehr geehrte Damen und Herren, leider muss ich meine Anmeldung stornieren.", "cancellation"),
    Voice("Lo siento, no podré asistir. Por favor cancelen mi inscripción.", "cancellation"),
    Voice("Purtroppo non potrò partecipare, vi prego di cancellare la mia iscrizione.", "cancellation"),
    Voice("Könnten Sie mir bitte sagen, bis wann man Abstracts einreichen kann?", "question"),
)

CANCELLATIONS = (
    Voice("I must cancel my registration. Sorry.", "cancellation"),
    Voice(
        "Unfortunately I can no longer attend the meeting, please give my seat to someone else.",
        "cancellation",
    ),
    Voice(
        "Something came up and I won't make it after all.",
        "cancellation",
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice("Please take me off the participants list.", "cancellation"),
    Voice(
        "I prefer not to come, the flu is going round here.",
        "cancellation",
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "No need to keep me on the waiting list, I found another meeting to go to that day.",
        "cancellation",
        subject="Re: You are on the waiting list",
        quoted=WAITING,
    ),
    Voice("Bonjour, merci d'annuler mon inscription, je serai en mission.", "cancellation"),
    Voice(
        "Je ne pourrai finalement pas venir, ni suivre à distance. Désolée !",
        "cancellation",
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Je me désiste, que ma place profite à quelqu'un d'autre.",
        "cancellation",
        subject="Re: Votre inscription",
        quoted="Votre inscription est confirmée.",
    ),
    Voice("Pouvez-vous me retirer de la liste des participants ?", "cancellation"),
    Voice(
        "Tom Okafor has left our institute. Could you cancel his registration? Thank you.",
        "cancellation",
        cancels=("Tom Okafor",),
    ),
    Voice(
        "Merci de supprimer l'inscription de Karim Belaïd (karim.belaid@rade.example.org), qui est "
        "souffrant.",
        "cancellation",
        cancels=("Karim Belaïd <karim.belaid@rade.example.org>",),
    ),
    Voice("I have to unregister from the workshop. Hope to see you next time.", "cancellation"),
    Voice(
        "Sadly neither in person nor online will work for me on that day; please delete my registration.",
        "cancellation",
    ),
    Voice(
        "Change of plans: a funeral in the family. I have to cancel, forgive me.",
        "cancellation",
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
)

WITHDRAWALS = (
    Voice("I would like to withdraw my proposal LSOD-4.", "withdrawal", withdraws=("LSOD-4",)),
    Voice(
        'We regret that we have to withdraw our abstract "Eddies from three buoys": a co-author objects.',
        "withdrawal",
        withdraws=("Eddies from three buoys",),
    ),
    Voice(
        "Je retire ma proposition « Tourbillons vus par trois bouées ».",
        "withdrawal",
        withdraws=("Tourbillons vus par trois bouées",),
    ),
    Voice(
        "Merci de ne plus tenir compte de notre résumé, les données ne peuvent être montrées.",
        "withdrawal",
        subject="Re: Votre proposition est bien reçue",
        quoted="Votre proposition est bien reçue.",
    ),
    Voice(
        "please pull our submission, the results don't hold up",
        "withdrawal",
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice("I withdraw my talk and cancel my registration as well.", "withdrawal cancellation"),
    Voice(
        "I have to withdraw my talk but would still like to attend in person.",
        "withdrawal registration",
        ("me | here | -",),
    ),
    Voice(
        "Nous ne sommes plus en mesure de présenter nos travaux ; veuillez retirer notre communication.",
        "withdrawal",
    ),
)

PROPOSALS = (
    Voice("Please find attached our proposal for the meeting.", "proposal", has="file"),
    Voice("Hi, abstract attached. Cheers", "proposal", has="file"),
    Voice("Bonjour, ci-joint ma proposition. Bien à vous", "proposal", has="file"),
    Voice("", "proposal", has="file", subject="Abstract submission"),
    Voice(
        "Voici notre résumé, et par la même occasion je m'inscris (sur place, membre).",
        "proposal registration",
        ("me | here | yes",),
        has="file",
    ),
    Voice(
        "Attached my abstract. I will be there in person. Do you have a template for the slides?",
        "proposal registration question",
        ("me | here | -",),
        has="file",
    ),
    Voice("Attached is our one-pager. Let me know if you need anything else!", "proposal", has="file"),
    Voice("Here is my contribution. Could you please confirm that you received it?", "proposal", has="file"),
    Voice("Enclosed the abstract. If it is accepted, I would attend in person.", "proposal", has="file"),
    Voice(
        "Here comes our abstract, either of us could present it, remotely or in person.",
        "proposal",
        has="file",
    ),
    Voice(
        "please replace the version I sent on Monday by this one",
        "proposal",
        has="file",
        subject="Re: Your proposal has been received",
        quoted=RECEIVED,
    ),
    Voice("Proposition jointe. Mon co-auteur s'inscrira plus tard.", "proposal", has="file"),
    Voice("Ich sende Ihnen unseren Vorschlag im Anhang.", "proposal", has="file"),
    Voice("Adjunto nuestra propuesta para la jornada.", "proposal", has="file"),
    Voice("My abstract is attached. Is a visa letter possible?", "proposal question", has="file"),
    Voice("Sorry, I forgot the attachment. Here it is.", "proposal", has="file", subject="Re: my abstract"),
    Voice(
        "ci-joint la version corrigée (il y avait une coquille)",
        "proposal",
        has="file",
        subject="Re: Votre proposition est bien reçue",
        quoted="Votre proposition est bien reçue.",
    ),
)

QUESTIONS = (
    Voice("When is the deadline?", "question"),
    Voice("Is there a template for the abstract?", "question"),
    Voice("Could I have two more days for my proposal? My daughter is in hospital.", "question"),
    Voice("Will the talks be recorded?", "question"),
    Voice("I need an invitation letter for my visa. Could you send me one?", "question"),
    Voice(
        "I submitted an abstract last week and have not heard back. Could you confirm that you received it?",
        "question",
    ),
    Voice("Bonjour, la réunion est-elle payante ?", "question"),
    Voice("Je me demandais si un poster était possible.", "question", subject="Journée LSOD"),
    Voice("Quand le programme sera-t-il publié ?", "question"),
    Voice("Before I register: is there childcare on site?", "question"),
    Voice("I am registered (remote). When will we get the link?", "question"),
    Voice("Inscrite depuis janvier, je n'ai rien reçu. Est-ce normal ? Où se trouve la salle ?", "question"),
    Voice("How do I get to the venue from the station?", "question", subject="LSOD"),
    Voice("Can the abstract be in Spanish?", "question"),
    Voice(
        "We would like to submit, but our proposal will not be ready before Tuesday. Would you accept it "
        "late?",
        "question",
    ),
    Voice("Am I on the list? I registered in February but got no answer.", "question"),
    Voice("Could you tell me if remote participants can ask questions?", "question"),
    Voice("Merci de me faire parvenir une attestation de participation.", "question"),
    Voice("Is the one-page limit strict, or may the references go on a second page?", "question"),
    Voice("I was wondering whether you plan a special issue after the meeting.", "question"),
    Voice("Y a-t-il un tarif étudiant ou la participation est-elle gratuite pour tous ?", "question"),
    Voice("Will there be another edition next year?", "question", subject="your workshop"),
)

MAYBES = (
    Voice("I might come to the meeting, if my funding is confirmed. I will let you know.", "question"),
    Voice("Je viendrai peut-être à votre journée, je vous redirai.", "question"),
)

OTHERS = (
    Voice("Thanks a lot!", "other", subject="Re: Your registration is confirmed", quoted=REGISTERED),
    Voice(
        "Parfait, merci beaucoup. À bientôt !",
        "other",
        subject="Re: Votre inscription est confirmée",
        quoted="Votre inscription est confirmée : sur place.",
    ),
    Voice(
        "Well received, thank you. Looking forward to it.",
        "other",
        subject="Re: Your registration is confirmed",
        quoted=REGISTERED,
    ),
    Voice(
        "Great, see you in March!", "other", subject="Re: Your proposal has been received", quoted=RECEIVED
    ),
    Voice(
        "Register now for our webinar on deep learning! Seats are limited, online and in person.",
        "other",
        subject="Webinar",
    ),
    Voice(
        "We are pleased to invite you to submit an abstract to the 12th World Congress of Oceanics. Early "
        "bird registration ends soon.",
        "other",
    ),
    Voice(
        "Dear colleague, you are cordially invited to the thesis defence of Tom Okafor, in person or "
        "online. Please let me know if you will attend.",
        "other",
        subject="PhD defence",
    ),
    Voice(
        "Nous avons le plaisir de vous convier à notre séminaire. Inscription gratuite mais obligatoire, "
        "en présentiel ou à distance.",
        "other",
    ),
    Voice(
        "Could you fill in the poll so that we know who will attend the project meeting in person?",
        "other",
        subject="WP3 meeting",
    ),
    Voice(
        "Merci de voter avant vendredi pour la date du conseil de labo. Indiquez si vous serez présent ou "
        "à distance.",
        "other",
        subject="Sondage",
    ),
    Voice(
        "Your manuscript has been received. You can follow its status online.",
        "other",
        subject="Manuscript OC-2026-118",
    ),
    Voice(
        "Hi Jeanne, could you review this paper for the journal? The abstract is attached.",
        "other",
        has="file",
        subject="review request",
    ),
    Voice(
        "Here is the thesis chapter we talked about; comments welcome before the jury.",
        "other",
        has="file",
        subject="chapter 3",
    ),
    Voice("Salut, on mange ensemble jeudi ? Je serai à la cantine vers midi.", "other", subject="midi"),
    Voice(
        "Coucou, je ne pourrai pas venir dimanche, les enfants sont malades. Bises",
        "other",
        subject="dimanche",
    ),
    Voice(
        "Your account will be closed. Confirm your registration within 24 hours: http://secure.example.net",
        "other",
        subject="Last warning",
    ),
    Voice(
        "Please sign the petition to support open data. Register your support here.",
        "other",
        subject="Petition",
    ),
    Voice("Please register me for the gym class on Tuesday.", "other", subject="sport"),
    Voice("Peux-tu m'inscrire à la formation HDR ? Merci", "other", subject="formation"),
    Voice("Invoice attached for the coffee machine.", "other", has="file", subject="Invoice 2026-55"),
    Voice(
        "The exam copies are on your desk. Are you coming to the jury on Monday?", "other", subject="copies"
    ),
    Voice(
        "I read your paper with great interest and would like to apply for a PhD position in your group. "
        "My CV is attached.",
        "other",
        has="file",
        subject="PhD application",
    ),
    Voice("Are you attending the assembly in Vienna? We could share a taxi.", "other", subject="Vienna"),
    Voice(
        "Can you send me the slides of your lecture? The students asked for them.", "other", subject="lecture"
    ),
    Voice(
        "Rappel : l'assemblée générale aura lieu le 12. Merci de confirmer votre présence, sur place ou en "
        "visio.",
        "other",
        subject="AG de l'association",
    ),
    Voice(
        "Je t'envoie la proposition ANR relue, avec mes remarques sur le résumé.",
        "other",
        has="file",
        subject="ANR",
    ),
    Voice(
        "We had a lovely weekend, the children loved the sea. Talk soon, love, Ann", "other", subject="hello"
    ),
    Voice("Your parcel could not be delivered, please register on our site.", "other", subject="Delivery"),
)

ALL = (
    *ENGLISH_REGISTRATIONS,
    *FRENCH_REGISTRATIONS,
    *OTHER_LANGUAGES,
    *CANCELLATIONS,
    *WITHDRAWALS,
    *PROPOSALS,
    *QUESTIONS,
    *MAYBES,
    *OTHERS,
)
