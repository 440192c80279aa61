"""Proposals among a letter's other words: the table behind test_offered. Invented, like those of offered.py.

What follows an abstract in these letters opens another matter; who writes alone says where he works.
"""

from __future__ import annotations

from tests.read.offered import Hand

_HEAD = "Dear Nora,\n\nhere is what I would like to present.\n\nPonds that drown a marsh\n\n"
_TETE = "Bonjour Nora,\n\nje propose la communication suivante :\n\nLa tourbe qui couve\n\n"
_KOPF = "Hallo Nora,\n\nich schlage folgenden Vortrag vor:\n\nWie alte Deiche sacken\n\n"

ANOTHER_MATTER = (
    Hand(
        _HEAD + "{en}\n\nOne more question: is there any support for speakers from abroad?\n\nAnn",
        "Ponds that drown a marsh",
    ),
    Hand(
        _HEAD + "{en}\n\nBy the way, the tram of the town is on strike that week.\n\nAnn",
        "Ponds that drown a marsh",
    ),
    Hand(
        _HEAD + "{en}\n\nPS: the marshes of the county are worth a visit in May.\n\nAnn",
        "Ponds that drown a marsh",
    ),
    Hand(
        _HEAD + "{en}\n\nOne last thing: the pictures belong to the wardens.\n\nAnn",
        "Ponds that drown a marsh",
    ),
    Hand(_HEAD + "{en}\n\nCan travel costs be reimbursed, even in part?\n\nAnn", "Ponds that drown a marsh"),
    Hand(
        _TETE + "{fr}\n\nUne question par ailleurs : les frais de voyage peuvent-ils être pris en "
        "charge ?\n\nAnn",
        "La tourbe qui couve",
    ),
    Hand(
        _TETE + "{fr}\n\nAutre question pratique : la salle a-t-elle un accès de plain-pied ?\n\nAnn Bell",
        "La tourbe qui couve",
    ),
    Hand(
        _TETE + "{fr}\n\nPour le déjeuner : végétarien, sans fruits de mer.\n\nAnn Bell",
        "La tourbe qui couve",
    ),
    Hand(_KOPF + "{de}\n\nNoch eine Frage: werden Reisekosten erstattet?\n\nAnn", "Wie alte Deiche sacken"),
    Hand(_KOPF + "{de}\n\nZur Anmeldung: vor Ort, kein Mitglied.\n\nAnn", "Wie alte Deiche sacken"),
    Hand(
        "Hola Nora:\n\npropongo la charla siguiente:\n\nLagunas que los mapas "
        "olvidan\n\n{es}\n\nOtra pregunta: "
        "¿hay reembolso de los gastos de viaje?\n\nUn saludo,\nAnn",
        "Lagunas que los mapas olvidan",
    ),
    Hand(
        "Ciao Nora,\n\npropongo questo intervento:\n\nMuri a secco visti "
        "dall'ombra\n\n{it}\n\nUn'altra domanda: "
        "le spese di viaggio sono rimborsate?\n\nAnn",
        "Muri a secco visti dall'ombra",
    ),
    Hand(
        "Hoi Nora,\n\nik stel de volgende lezing voor:\n\nKroos in vierduizend "
        "sloten\n\n{nl}\n\nNog een vraag: "
        "worden reiskosten vergoed?\n\nGroet,\nAnn",
        "Kroos in vierduizend sloten",
    ),
)

ALONE = (
    Hand(
        "Dear Nora,\n\nI read of your meeting on a list and thought it might like some dust. "
        "The title would be "
        '"What forty winters told a marsh", and I am the only author: Ann Bell, Professor '
        "Emerita, University of "
        "Saltings. Here is the abstract:\n\n{en}\n\nI have no slides to send yet.\n\nWith "
        "warm regards,\nAnn Bell",
        "What forty winters told a marsh",
        ("Ann Bell | University of Saltings",),
    ),
    Hand(
        "Dear Nora,\n\nhere is my talk. I work alone on this (Saltings Marine "
        "Station).\n\nTitle: Ponds that drown\n"
        "\nAbstract:\n\n{en}\n\nAnn",
        "Ponds that drown",
        ("Ann Bell | Saltings Marine Station",),
    ),
    Hand(
        "Bonjour,\n\nj'ai lu votre appel. J'en suis la seule autrice (Station biologique des "
        "Roseaux).\n\nTitre : La "
        "tourbe qui couve\n\nRésumé : {fr}\n\nAnn",
        "La tourbe qui couve",
        ("Ann Bell | Station biologique des Roseaux",),
    ),
    Hand(
        "Hallo Nora,\n\nich arbeite allein daran (Deichamt Nordfeld).\n\nTitel: Wie alte Deiche sacken\n\n"
        "Kurzfassung: {de}\n\nGrüße\nAnn",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld",),
    ),
    Hand(
        "Bonjour,\n\nma proposition d'exposé :\n\nTitre : La tourbe qui couve\nRésumé : "
        "{fr}\n\nBien à vous,\n"
        "Ann Bell, Société des roseaux",
        "La tourbe qui couve",
        ("Ann Bell | Société des roseaux",),
    ),
    Hand(
        "Hi,\n\nmy talk:\n\nTitle: Ponds that drown\nAbstract: {en}\n\nBest,\nAnn "
        "Bell\nSaltings Institute of Ecology",
        "Ponds that drown",
        ("Ann Bell | Saltings Institute of Ecology",),
    ),
    Hand(
        "Hello Nora, on a bus, so excuse the form. For your call:\n\nPonds that drown a marsh\n\n{en}\n\n"
        "Authors: me and Prof Bob Cole, Lakeside Mobility Lab\n\nThanks!! Ann",
        "Ponds that drown a marsh",
        ("Ann Bell | Lakeside Mobility Lab", "Bob Cole | Lakeside Mobility Lab"),
    ),
    Hand(
        "Bonjour,\n\nTitre : La tourbe qui couve\nAuteurs : moi et Éloi Carpentier\nRésumé : {fr}\n\nAnn",
        "La tourbe qui couve",
        ("Ann Bell", "Éloi Carpentier"),
    ),
    Hand(
        "Hallo Nora,\n\nTitel: Wie alte Deiche sacken\nAutoren: Uwe Petersen und "
        "ich\nKurzfassung: {de}\n\nAnn",
        "Wie alte Deiche sacken",
        ("Uwe Petersen", "Ann Bell"),
    ),
)

BESIDE = (*ANOTHER_MATTER, *ALONE)
