"""Proposals typed without much thought, each with what it says: the table behind test_offered. Invented."""

from __future__ import annotations

from tests.read.offered import Hand

TITLES = (
    Hand(
        "Dear Nora,\n\nwith Bob Cole from the River Lab I would like to give a talk entitled\n\nPonds in a "
        "marsh: where they open and who counts them\n\nThe abstract reads:\n\n{en}\n\nAnn Bell",
        "Ponds in a marsh: where they open and who counts them",
        ("Ann Bell", "Bob Cole | River Lab"),
    ),
    Hand(
        "Bonjour Nora,\n\nma communication aurait pour titre\n\nLa tourbe qui couve : voir la chaleur sous "
        "la cendre\n\net en voici le résumé.\n\n{fr}\n\nCordialement\nAnn Bell",
        "La tourbe qui couve : voir la chaleur sous la cendre",
    ),
    Hand(
        'Hi Nora,\n\nbelow is our text. Bob will present.\n\nMy son says "the sinking sheep hills", but the '
        "title is: Old dykes and how they sink\n\nAnn Bell, Dyke Office\nBob Cole, River Lab\n\n{en}\n\nAnn",
        "Old dykes and how they sink",
        ("Ann Bell | Dyke Office", "Bob Cole | River Lab"),
    ),
    Hand(
        "Hola Nora:\n\nLo mío se titula «Lagunas que se secan: aviso por satélite» y el resumen sería:\n\n"
        "{es}\n\nUn saludo,\nAnn",
        "Lagunas que se secan: aviso por satélite",
    ),
    Hand(
        "Dag Nora,\n\nWerktitel: Kroos in de sloot: kijken van boven\n\nSamenvatting: {nl}\n\nGroet,\nAnn",
        "Kroos in de sloot: kijken van boven",
    ),
    Hand(
        "Dear Nora,\n\nThe title would be Ponds that open from within, the authors Ann Bell (Saltings Trust) "
        "and Bob Cole, and the abstract goes like this:\n\n{en}\n\nSee you\nAnn",
        "Ponds that open from within",
        ("Ann Bell | Saltings Trust", "Bob Cole"),
    ),
    Hand(
        "Hallo Nora,\n\nTitel siehe Betreff, Text unten.\n\n{de}\n\nGruß\nAnn",
        "Alte Deiche und ihr Gewicht",
        subject="TIDE 2026: Alte Deiche und ihr Gewicht",
    ),
    Hand(
        "Hi Nora, we would love to talk about ponds (title: see the line above the names).\n\nOne pond at a "
        "time: an atlas of drowning marshes\n\nAnn Bell and Bob Cole, Saltings Trust\n\nAbstract. {en}"
        "\n\nAnn",
        "One pond at a time: an atlas of drowning marshes",
        ("Ann Bell | Saltings Trust", "Bob Cole | Saltings Trust"),
    ),
    Hand(
        "Salut Nora,\n\nma proposition est sous le trait.\n\nAnn\n\n-----------------------------\nTourbes "
        "lentes sous la cendre\nAnn Bell, Station des Roseaux\n\n{fr}",
        "Tourbes lentes sous la cendre",
        ("Ann Bell | Station des Roseaux",),
    ),
    Hand(
        "Dear Nora, our gateway eats files, so everything is typed here.\n\n=================\nStone "
        "dykes in the north: kept, left, gone\n=================\nAnn Bell; Bob Cole (River Lab); Jo Adu\n"
        "-----------------\n{en}\n=================\n\nYours\nAnn Bell",
        "Stone dykes in the north: kept, left, gone",
        ("Ann Bell", "Bob Cole | River Lab", "Jo Adu"),
        subject="Proposal, second attempt",
    ),
    Hand(
        "Bonjour,\n\nj'espère que c'est la bonne adresse.\n\n--- début ---\nTourbes qui couvent sous les "
        "cendres de l'été\npar Ann Bell¹, Bob Cole¹ et Jörg Pohl\n¹ Station des Roseaux\n\n{fr}\n--- fin ---"
        "\n\nCordialement,\nAnn",
        "Tourbes qui couvent sous les cendres de l'été",
        ("Ann Bell | Station des Roseaux", "Bob Cole | Station des Roseaux", "Jörg Pohl"),
        subject="Proposition d'exposé",
    ),
)
# Everything in one breath, or the title and its authors in a sentence of the greeting's line.
IN_A_ROW = (
    Hand(
        "Hi Nora, any room left in the afternoon? Our talk: Ponds in a marsh, and why wardens count fewer. "
        "In short: {en} Cheers, Ann",
        "Ponds in a marsh, and why wardens count fewer",
        subject="slot?",
    ),
    Hand(
        "Salut Nora ! Voici en vrac ce que je propose. Je parlerais de « La tourbe : ce qui couve sous la "
        "cendre ». Auteure : moi toute seule (Ann Bell, Station des Roseaux). Résumé : {fr} Voilà, dis-moi "
        "si ça va ! Ann",
        "La tourbe : ce qui couve sous la cendre",
        ("Ann Bell | Station des Roseaux",),
        subject="mon idée",
    ),
    Hand(
        "Hallo Nora, noch Platz? Unser Vortrag: Alte Deiche und ihr Gewicht. Zusammenfassung: {de} Tschüss, "
        "Ann",
        "Alte Deiche und ihr Gewicht",
        subject="Vortrag",
    ),
    Hand(
        "Ciao Nora, perdona il ritardo. Muri che tornano bosco: una rete per le terrazze, di Ann Bell.\n\n"
        "{it}\n\nA presto\nAnn",
        "Muri che tornano bosco: una rete per le terrazze",
        subject="abstract in ritardo",
    ),
    Hand(
        "Good day!\n\nI want to participate with oral talk. Our theme is: Ponds of a marsh, learned from "
        "wardens.\n\nAuthors of the work are I, Bob Cole (both Saltings Trust) and Jörg Pohl, River Lab.\n\n"
        "Annotation of the talk:\n{en}\n\nI wait for your kind answer.\nWith respect, Ann",
        "Ponds of a marsh, learned from wardens",
        ("Ann Bell", "Bob Cole", "Jörg Pohl | River Lab"),
        subject="For the meeting",
    ),
)
OFF_HAND = (*TITLES, *IN_A_ROW)
