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
# Who wrote it, told in passing; and what stands below the abstract.
AROUND = (
    Hand(
        "Dear Nora,\n\nKofi Adu and I (Ann Bell, Saltings Trust) would be glad to speak about ponds. Title "
        "and abstract:\n\nWho drowns a marsh? Ponds that open from within - {en}\n\nAnn",
        "Who drowns a marsh? Ponds that open from within",
        ("Ann Bell | Saltings Trust", "Kofi Adu"),
        subject="Oral contribution",
    ),
    Hand(
        "Grüezi Frau Tremel\n\nKurz von unterwegs: Jörg Pohl und ich (Deichamt Nordholm) möchten gern über "
        "Deiche reden. Der Vortrag hiesse «Alte Deiche und ihr Gewicht». Inhalt: {de}\n\nFreundliche Grüsse\n"
        "Ann Bell",
        "Alte Deiche und ihr Gewicht",
        ("Ann Bell | Deichamt Nordholm", "Jörg Pohl | Deichamt Nordholm"),
        subject="Beitrag",
    ),
    Hand(
        "Hi Nora, all is below.\n\nPonds under grass: reading them from the order in which they open\n\n"
        "Ann Bell^1, Mio Kuwa^2, Aroha Te Rangi^3\n^1 Saltings Trust\n^2 River Lab\n^3 Peat Trust, Holm\n\n"
        "{en}\n\nIf it is too long, tell me.\n\nAnn",
        "Ponds under grass: reading them from the order in which they open",
        ("Ann Bell | Saltings Trust", "Mio Kuwa | River Lab", "Aroha Te Rangi | Peat Trust, Holm"),
    ),
    Hand(
        "Chère Nora,\n\nLa tourbe qui couve : voir la chaleur sous la cendre\n\nAnn Bell [Station des "
        "Roseaux] & Bob Cole [River Lab, Holm, bob@river.example]\n\n{fr}\n\nAmicalement,\nAnn",
        "La tourbe qui couve : voir la chaleur sous la cendre",
        ("Ann Bell | Station des Roseaux", "Bob Cole | River Lab, Holm"),
        subject="Proposition pour la journée",
    ),
    Hand(
        "Dear Nora,\n\nI send you the proposal of me and Bob Cole, we are both of Saltings Trust.\n\nTitle "
        "of the talk:\nPonds that drown a marsh\n\nAbstract of the talk:\n{en}\n\nFor the last point we are "
        "not so sure, we hope to have a discussion.\n\nAnn Bell",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        "Dag Nora,\n\nTitel van de voordracht: Kroos in de sloot\nSpreker: Ann Bell, Waals "
        "Veenlabo\nAbstract: {nl}\n\nGroeten uit Holm,\nAnn",
        "Kroos in de sloot",
        ("Ann Bell | Waals Veenlabo",),
    ),
    Hand(
        "Nora,\n\nas promised.\n\nPonds that drown a marsh\n\n{en}\n\nWill mend the commas if it gets "
        "in.\n\nAnn\nSaltings Trust",
        "Ponds that drown a marsh",
        subject="Abstract, as agreed",
    ),
    Hand(
        "Ponds that drown a marsh\n\nAnn Bell\n\n{en}\n\n[1] Bell and Cole, Two marshes and one hill, "
        "Journal of Marshes, 2004.\n[2] Pohl et al., Counting ponds, 2023.",
        "Ponds that drown a marsh",
        subject="Title and abstract",
    ),
    Hand(
        "Dear all,\n\n*Title:*\nPonds that drown a marsh\n\n*Author:*\nAnn Bell, Saltings "
        "Trust\n\n*Abstract:*\n{en}\n\n*About me:*\nI am a ranger. I learned to read images from a course. "
        "It would be my first talk.\n\nKind regards\nAnn Bell",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust",),
    ),
    Hand(
        "Buongiorno,\n\nTITOLO - Muri che tornano bosco\nAUTORI - Ann Bell\nABSTRACT -\n{it}\n\nResto a "
        "disposizione per eventuali modifiche.\n\nCordiali saluti\nAnn Bell",
        "Muri che tornano bosco",
        subject="Invio abstract",
    ),
)
OFF_HAND = (*TITLES, *IN_A_ROW, *AROUND)
