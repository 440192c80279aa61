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
        "Bonjour Nora,\n\nma communication aurait pour titre\n\nLa tourbe qui couve : voir la chaleur sous la "
        "cendre\n\net en voici le résumé.\n\n{fr}\n\nCordialement\nAnn Bell",
        "La tourbe qui couve : voir la chaleur sous la cendre",
    ),
    Hand(
        'Hi Nora,\n\nbelow is our text. Bob will present.\n\nMy son says "the sinking sheep hills", but the '
        "title is: Old dykes and how they sink\n\nAnn Bell, Dyke Office\nBob Cole, River Lab\n\n{en}\n\nAnn",
        "Old dykes and how they sink",
        ("Ann Bell | Dyke Office", "Bob Cole | River Lab"),
    ),
    Hand(
        "Hola Nora:\n\nLo mío se titula «Lagunas que se secan: aviso por satélite» y el resumen sería:\n\n{es}"
        "\n\nUn saludo,\nAnn",
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
        "time: an atlas of drowning marshes\n\nAnn Bell and Bob Cole, Saltings Trust\n\nAbstract. {en}\n\nAnn",
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
        "Dear Nora, our gateway eats files, so everything is typed here.\n\n=================\nStone dykes in "
        "the north: kept, left, gone\n=================\nAnn Bell; Bob Cole (River Lab); Chioma Adu\n"
        "-----------------\n{en}\n=================\n\nYours\nAnn Bell",
        "Stone dykes in the north: kept, left, gone",
        ("Ann Bell", "Bob Cole | River Lab", "Chioma Adu"),
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
OFF_HAND = TITLES
