"""A second meeting, mail by mail: German and English letters to French organisers, one inbox, twenty seats.

All people, titles and texts are invented.
"""

from __future__ import annotations

from dataclasses import dataclass

CLAIRE = "Claire Vasseur <claire.vasseur@moor.example.org>"
BENOIT = "Benoît Marchal <benoit.marchal@moor.example.org>"
PROOF = "mx.moor.example.org; dkim=pass header.d=moor.example.org"


@dataclass(frozen=True, slots=True)
class Mail:
    """at: "04-20T10:00", in the meeting's zone. answers: (address, word of the subject) of a mail of ours
    that this one replies to. proof: an Authentication-Results value that the organisers' server wrote."""

    at: str
    sender: str
    subject: str
    text: str
    answers: tuple[str, str] | None = None
    proof: str | None = None
    machine: bool = False


def proposal(at: str, who: str, title: str, abstract: str, *, german: bool = False) -> Mail:
    name = who.partition(" <")[0]
    if german:
        text = (
            f"Sehr geehrte Damen und Herren,\n\nanbei unser Beitrag.\n\nTitel: {title}\nAutoren: {name}\n"
            f"Zusammenfassung: {abstract}\n\nMit freundlichen Grüßen\n{name}\n"
        )
        return Mail(at, who, "Einreichung eines Beitrags", text)
    text = (
        f"Dear organisers,\n\nhere is our proposal.\n\nTitle: {title}\nAuthors: {name}\n"
        f"Abstract: {abstract}\n\nBest wishes\n{name}\n"
    )
    return Mail(at, who, "Proposal for the day on bogs", text)


def registration(at: str, who: str, *, german: bool = False, remote: bool = False) -> Mail:
    name = who.partition(" <")[0]
    if german:
        how = "Ich nehme online teil." if remote else "Ich komme persönlich."
        text = f"Guten Tag,\n\nhiermit melde ich mich zur Tagung an. {how}\n\nViele Grüße\n{name}\n"
        return Mail(at, who, "Anmeldung", text)
    how = "I will attend remotely." if remote else "I will come in person."
    text = f"Dear organisers,\n\nplease register me for the meeting. {how}\n\nBest\n{name}\n"
    return Mail(at, who, "Registration", text)


def group(at: str, who: str, names: tuple[str, ...]) -> Mail:
    people = "\n".join(f"{name} <{name.split()[-1].lower()}@uni.example.de>, in person" for name in names)
    text = (
        f"Dear organisers,\n\nplease register my colleagues:\n\n{people}\n\nBest\n{who.partition(' <')[0]}\n"
    )
    return Mail(at, who, "Registration of our group", text)


WATER = (
    "Water tables under bogs rise and fall unseen. We join a year of radar images with forty wells and show "
    "that a small network finds the depth of the water within a hand's breadth, and says where it cannot."
)
TORF = (
    "Torf speichert Wasser und Kohlenstoff. Wir vergleichen zwölf Jahre Laserhöhen mit Bohrungen und zeigen, "
    "wie schnell ein entwässertes Moor absinkt und wo es sich nach der Vernässung wieder hebt."
)
MOSS = (
    "Mosses look alike from above. We train on four thousand photographs taken by hikers and map nine "
    "species over three valleys; the map is right in four of five places that we walked to."
)
HEIDE = (
    "Heide brennt selten und dann lange. Wir erkennen Brandflächen in Wärmebildern der Nacht und messen, wie "
    "viele Jahre vergehen, bis das Torfmoos wieder wächst."
)
CRANES = (
    "Cranes rest in flooded cuttings. Sound recorders and cameras count them at dusk; we ask how many "
    "evenings are enough for a count that one may publish."
)

NORA, JONAS = "Nora Lindqvist <nora@lab.example.net>", "Jonas Ahrens <jonas@uni.example.de>"
GRETA, TOBIAS = "Greta Sommer <greta@institut.example.de>", "Tobias Reuter <tobias@uni.example.de>"
EMMA, LIAM = "Emma Whitfield <emma@college.example.com>", "Liam Byrne <liam@college.example.com>"
MAX = "Max Muster <max@home.example.de>"

MAILS = (
    proposal("04-20T10:00", NORA, "The depth of water under bogs", WATER),
    registration("04-20T10:30", NORA),
    registration("04-20T11:00", JONAS, german=True),
    Mail("04-20T12:00", MAX, "Mittagessen", "Hallo Claire,\n\ngehen wir am Freitag essen?\n\nMax\n"),
    proposal("04-21T09:00", GRETA, "Wie schnell ein Moor sinkt", TORF, german=True),
    registration("04-21T09:30", GRETA, german=True, remote=True),
    group(
        "04-21T10:00",
        TOBIAS,
        ("Anna Krause", "Ben Vogel", "Clara Busch", "David Horn", "Eva Lorenz", "Felix Brandt", "Gina Otto"),
    ),
    Mail(
        "04-21T11:00",
        "Newsletter <news@journal.example.com>",
        "New issue",
        "The new issue is out. Unsubscribe here.\n",
        machine=True,
    ),
    group(
        "04-22T10:00",
        TOBIAS,
        ("Hans Peters", "Ida Kuhn", "Jan Seidel", "Karla Winter", "Lars Engel", "Mona Graf", "Nils Arndt"),
    ),
    Mail(
        "04-22T11:00",
        EMMA,
        "A question",
        "Dear organisers,\n\nis there a bus from the station to the meeting?\n\nThank you\nEmma Whitfield\n",
    ),
    Mail(
        "04-22T12:00",
        LIAM,
        "Proposal",
        "Dear organisers,\n\nhere is my proposal.\n\nTitle: Counting cranes at dusk\nAuthors: Liam Byrne\n\n"
        "Best wishes\nLiam Byrne\n",
    ),
    Mail(
        "04-23T09:00",
        CLAIRE,
        "Re: digest",
        "answer 1: Yes, line 4, every ten minutes.\nacept 1\nshow 99\n",
        answers=("claire.vasseur@moor.example.org", "avril"),
    ),
    Mail("04-23T10:00", CLAIRE, "Commandes", "accept 1\n", proof="mx.elsewhere.example.org; dkim=pass"),
    Mail(
        "04-23T10:30",
        "Eve Intruder <eve@evil.example.com>",
        "Commands",
        "accept 2\ndecline 1\nsend\n",
    ),
    registration("04-23T11:00", EMMA),
    registration("04-23T11:10", LIAM),
    registration("04-23T11:20", "Otto Fuchs <otto@amt.example.de>", german=True),
    registration("04-23T11:30", "Paula Hahn <paula@amt.example.de>", german=True),
    registration("04-23T11:40", "Quentin Moss <quentin@college.example.com>"),
    registration("04-23T11:50", "Rosa Igel <rosa@amt.example.de>", german=True),
    Mail(
        "04-24T09:00",
        "Ida Kuhn <kuhn@uni.example.de>",
        "Absage",
        "Guten Tag,\n\nleider muss ich meine Anmeldung stornieren.\n\nIda Kuhn\n",
    ),
    Mail(
        "04-24T10:00",
        "Nora Lindqvist <nora.lindqvist@home.example.net>",
        "Withdrawal",
        'Dear organisers,\n\nI withdraw my proposal "The depth of water under bogs".\n\nNora Lindqvist\n',
    ),
    Mail(
        "04-25T09:00",
        "Ida Kuhn <kuhn@uni.example.de>",
        "Re: confirm",
        "Ja, ich bestätige.\n",
        answers=("kuhn@uni.example.de", ""),
    ),
    proposal("04-27T09:00", EMMA, "Nine mosses from above", MOSS),
    Mail(
        "04-27T10:00",
        BENOIT,
        "Fwd: Einreichung",
        "Pour information.\n\n---------- Forwarded message ---------\n"
        "From: Wiebke Jansen <wiebke@kueste.example.de>\nDate: Mon, 27 Apr 2026 at 09:12\n"
        "Subject: Einreichung\nTo: <benoit.marchal@moor.example.org>\n\n"
        f"Guten Tag,\n\nTitel: Wenn die Heide brennt\nAutoren: Wiebke Jansen\nZusammenfassung: {HEIDE}\n\n"
        "Viele Grüße\nWiebke Jansen\n",
        proof=PROOF,
    ),
    Mail("04-28T15:00", CLAIRE, "Report", "extend wiebke@kueste.example.de 2026-05-08\n", proof=PROOF),
    Mail(
        "04-29T10:00",
        LIAM,
        "Re: your proposal",
        f"Abstract: {CRANES}\n",
        answers=("liam@college.example.com", "MOOR-3"),
    ),
    Mail(
        "04-30T10:00",
        GRETA,
        "Abwesend",
        "Ich bin bis zum 4. Mai nicht im Büro.\n",
        machine=True,
    ),
    proposal("05-05T13:00", "Sven Roth <sven@uni.example.de>", "Ein Moor im Winter", TORF, german=True),
    proposal("05-05T14:30", "Tara Quinn <tara@college.example.com>", "Peat by ear", CRANES),
    Mail(
        "05-06T09:00",
        CLAIRE,
        "Décisions",
        "accept 1 4\ndecline 2: trop loin du sujet\nwaitlist 5\n",
        proof=PROOF,
    ),
    Mail("05-06T10:00", BENOIT, "Commandes", "send\n"),
    Mail("05-07T09:00", CLAIRE, "Envoi", "send\nstatus\n", proof=PROOF),
    Mail(
        "05-07T10:00",
        "Rosa Igel <rosa@amt.example.de>",
        "Frage",
        "Guten Tag,\n\neine Frage zur Tagung: Gibt es vor Ort ein Mittagessen?\n\nRosa Igel\n",
    ),
    Mail(
        "05-08T09:00",
        "Hans Peters <peters@uni.example.de>",
        "Change",
        "Dear organisers,\n\nI would like to switch to remote participation.\n\nHans Peters\n",
    ),
    Mail("05-11T09:00", CLAIRE, "Ordre", "answer 2: Oui, sur place.\nundo 5\nfile 4\n", proof=PROOF),
    Mail("05-11T10:00", NORA, "Thanks", "Dear Claire,\n\nthank you very much!\n\nNora\n"),
    Mail(
        "05-12T09:00",
        "Jonas Ahrens <jonas@uni.example.de>",
        "Abmeldung",
        "Guten Tag,\n\nich kann leider nicht kommen und melde mich ab.\n\nJonas Ahrens\n",
    ),
    Mail("05-12T10:00", BENOIT, "Ordre", "merge 6 2\nclose registration\n", proof=PROOF),
    registration("05-13T10:00", "Ulf Zander <ulf@amt.example.de>", german=True),
    Mail(
        "05-13T11:00",
        "Mailer <mailer-daemon@uni.example.de>",
        "Undelivered",
        "Your mail could not be delivered.\n",
        machine=True,
    ),
)
"""Forty mails and more; the rounds of running.py come between them, at eight each morning."""
