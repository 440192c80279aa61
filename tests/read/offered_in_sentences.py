"""Proposals whose title a sentence of the letter tells, before or behind the words for it. Invented."""

from __future__ import annotations

from tests.read.offered import Hand

FORWARD = (
    Hand(
        "Hi Nora,\n\nas promised. name of my talk = Ponds that open at night. nobody else on "
        "it.\n\n{en}\n\nAnn",
        "Ponds that open at night",
    ),
    Hand(
        "Liebe Nora,\n\nThema wäre: Deiche im Nebel. Vortragen würde ich selbst.\n\nKurzfassung:\n{de}\n\n"
        "Gruß\nAnn",
        "Deiche im Nebel",
    ),
    Hand(
        "Salut Nora,\n\nje t'envoie ça avant de filer : ça s'appellera Tourbes sous la cendre, à moins "
        "que tu "
        "trouves mieux.\n\nEn gros :\n\n{fr}\n\nAnn",
        "Tourbes sous la cendre",
    ),
    Hand(
        "Hola Nora:\n\nla charla se llamaría Lagunas que se secan, si os parece bien.\n\n{es}\n\nAnn",
        "Lagunas que se secan",
    ),
    Hand(
        "Dear Nora\n\nThe title of the talk that I am offering you is the following. Ponds and the price of "
        "hay. I would give it alone.\n\nAnd the abstract is as follows.\n\n{en}\n\nAnn Bell",
        "Ponds and the price of hay",
    ),
    Hand(
        "Dag Nora,\n\nde titel van mijn praatje luidt als volgt: Kroos van boven. Alleen ik.\n\n{nl}\n\nAnn",
        "Kroos van boven",
    ),
    Hand(
        "Ciao Nora,\n\nil nome dell'intervento è Muri e ombre, se non trovi di "
        "meglio.\n\nRiassunto:\n{it}\n\n"
        "Ann",
        "Muri e ombre",
    ),
    Hand(
        'Hi Nora,\n\ncould I offer you this? "Ponds in a row: an atlas of drowning marshes", by myself and '
        "Bob Cole, River Lab.\n\n{en}\n\nAnn",
        "Ponds in a row: an atlas of drowning marshes",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        'Nora,\n\nthe title has changed since we met: it is now "Ponds, creeks and false alarms" (was '
        '"Counting ponds"). The rest as agreed, i.e.\n\n{en}\n\nAnn',
        "Ponds, creeks and false alarms",
    ),
    Hand(
        "Dear Madam,\n\nI want to submit the work PondNet: a benchmark for drowning marshes to your "
        "meeting.\n\nAbstract of the work:\n{en}\n\nI wish you a nice day.\nAnn",
        "PondNet: a benchmark for drowning marshes",
        subject="Submission: PondNet: a benchmark for drowning marshes",
    ),
    Hand(
        "Bonjour Nora\n\nProposition d'exposé d'Ann Bell et Bob Cole (Station des Roseaux) : Lire le "
        "feu dans "
        "une seule image\n\n{fr}\n\nBonne journée\nAnn",
        "Lire le feu dans une seule image",
        ("Ann Bell | Station des Roseaux", "Bob Cole | Station des Roseaux"),
        subject="tourbe",
    ),
    Hand(
        "Hello Nora,\n\nTalk: Drowning early: can a pond be seen before it opens?\n(Ann Bell, B. Cole; "
        "Saltings Trust)\n\n{en}\n\nAnn",
        "Drowning early: can a pond be seen before it opens?",
        ("Ann Bell | Saltings Trust", "B. Cole | Saltings Trust"),
        subject="Ponds",
    ),
)
BACKWARD = (
    Hand(
        'Hi,\n\n"Do ponds lie?" is what we would like to talk about.\n\n{en}\n\nAnn',
        "Do ponds lie?",
    ),
    Hand(
        "Bonjour,\n\nQui brûle à midi ? : c'est le titre que j'ai retenu pour l'exposé dont le résumé "
        "suit.\n\n{fr}\n\nCordialement,\nAnn Bell",
        "Qui brûle à midi ?",
        subject="Proposition d'exposé – tourbes et feux",
    ),
    Hand(
        "Dear Nora,\n\nMarshes as a memory of storms - that is also the title, for "
        "now.\n\n{en}\n\nBest,\nAnn",
        "Marshes as a memory of storms",
    ),
    Hand(
        "Liebe Nora,\n\n„Wer zählt die Deiche?“ soll der Titel sein.\n\n{de}\n\nGruß\nAnn",
        "Wer zählt die Deiche?",
    ),
    Hand(
        'Dear organisers,\n\n"Mud" is the (very) short title. Abstract:\n\n{en}\n\nAnn',
        "Mud",
    ),
    Hand(
        "Gentile Nora,\n\n«Ombre e muri» sarebbe il titolo.\n\n{it}\n\nAnn",
        "Ombre e muri",
    ),
)
APART = (
    Hand(
        "Chère collègue,\n\nla communication dont je vous ai parlé a maintenant un titre,\n\n        La "
        "tourbe "
        "comme traceur,\n\net un résumé :\n\n{fr}\n\nBien à vous,\nAnn",
        "La tourbe comme traceur",
    ),
    Hand(
        "Exma. Senhora Doutora,\n\nVenho por este meio submeter a comunicação\n\nDepois do fogo, a chuva: "
        "prever com três imagens\n\ncujo resumo se transcreve:\n\n{pt}\n\nCom os meus "
        "cumprimentos,\nAnn Bell",
        "Depois do fogo, a chuva: prever com três imagens",
    ),
    Hand(
        "Dear Nora,\n\nwe would be glad to speak at your meeting about\n\nPonds and storms\n\nif there is a "
        "slot left.\n\n{en}\n\nAnn",
        "Ponds and storms",
    ),
    Hand(
        "Dear Nora,\n\nI am pleased to submit the following contribution.\n\nOyster Beds as Targets:\nTwenty "
        "Years of Observations\nover the Holm Bight\n\nAnn Bell (Saltings Trust)\n\n{en}\n\nSincerely "
        "yours,\nAnn Bell",
        "Oyster Beds as Targets: Twenty Years of Observations over the Holm Bight",
        ("Ann Bell | Saltings Trust",),
    ),
    Hand(
        "Dear Nora,\n\nHere we go.\n\n        Ponds without a map:\n        creeks, shadows and a marsh\n\n"
        "        Ann Bell\n        Saltings Trust\n\n{en}\n\nBest,\nAnn",
        "Ponds without a map: creeks, shadows and a marsh",
        ("Ann Bell | Saltings Trust",),
    ),
    Hand(
        "Dear Nora,\n\nTitle of my contribution: Finding ponds:\na marsh, a map and\na patient camera\n\n"
        "Author: Ann Bell, Saltings Trust.\n\nSummary: {en}\n\nWith respect,\nAnn Bell",
        "Finding ponds: a marsh, a map and a patient camera",
        ("Ann Bell | Saltings Trust",),
    ),
    Hand(
        "Dear Nora,\n\nThis is Ann Bell from Saltings Trust. I send my abstract.\n\n<Wardens as sensors>\n\n"
        "Ann Bell1, Bob Cole2*\n1Saltings Trust\n2River Lab\n\n{en}\n\nThank you.\nAnn",
        "Wardens as sensors",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
        subject="Abstract_Bell",
    ),
    Hand(
        'Bonjour Nora,\n\nTitre de l\'exposé envisagé :\n"Tourbe 1950".\n\nLe résumé tient en quelques '
        "lignes.\n\n{fr}\n\nBien à toi,\nAnn",
        "Tourbe 1950",
    ),
    Hand(
        "Dear organisers,\n\nthanks for accepting proposals by simple mail. Here is ours.\n\nPONDS ON "
        "WIRES: 3D "
        "MARSH MAPPING FROM OBLIQUE VIEWS\nAnn Bell and Bob Cole, Hay Research Holm-Süd\n\n{en}\n\nAnn",
        "PONDS ON WIRES: 3D MARSH MAPPING FROM OBLIQUE VIEWS",
        ("Ann Bell | Hay Research Holm-Süd", "Bob Cole | Hay Research Holm-Süd"),
    ),
)
SUBJECTS = (
    Hand(
        "Dear Nora,\n\nplease consider this for a short talk.\n\n{en}\n\nAnn",
        "Ponds that do not drown",
        subject="Working title: Ponds that do not drown",
    ),
    Hand(
        "Dear Nora,\n\nKindly accept my proposal with the title given above.\n\n{en}\n\nYours,\nAnn Bell",
        "Ponds in the shade",
        subject='proposal "Ponds in the shade"',
    ),
    Hand(
        "Bonjour,\n\nle texte est ci-dessous.\n\n{fr}\n\nAnn",
        "Tourbes du nord",
        subject="Résumé de communication « Tourbes du nord »",
    ),
)
LABELLED = (
    Hand(
        "Hello Nora, this is my proposal.\n\nName of the talk. How the marsh land floods.\nNames of the "
        "authors. Ann Bell, Bob Cole.\nThe abstract.\n{en}\n\nExcuse my english!\nAnn",
        "How the marsh land floods",
        ("Ann Bell", "Bob Cole"),
        subject="Talk",
    ),
    Hand(
        "Nora,\n\nwe'd like to contribute\n\n   * title     Old embankments on peat\n   * people    Ann "
        "Bell, "
        "Bob Cole (River Lab)\n   * abstract  {en}\n\n/Ann",
        "Old embankments on peat",
        ("Ann Bell | River Lab", "Bob Cole | River Lab"),
        subject="For the meeting",
    ),
)
SENTENCES = (*FORWARD, *BACKWARD, *APART, *SUBJECTS, *LABELLED)
