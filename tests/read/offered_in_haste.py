"""Proposals by yet more hands: clumsy, chatty, in a hurry. Invented; see offered.py."""

from __future__ import annotations

from tests.read.offered import Hand

VOICES = (
    Hand(
        "Dear Respected Organizer,\n\nGreetings of the day! I am hereby submitting herewith my abstract "
        "for your esteemed meeting.\n\n"
        "Title of the abstract: Ponds that drown a marsh\n\nName of the author: Ann Bell\nDesignation: "
        "Research Scholar\n"
        "Institute: Marsh College, Holm\nEmail id: ann@bell.example\n\nAbstract\n{en}\n\nKindly do the "
        "needful.\n\nThanks & Regards\nAnn Bell",
        "Ponds that drown a marsh",
        ("Ann Bell | Marsh College, Holm",),
    ),
    Hand(
        "Hello, please see my contribution.\nPonds that drown a marsh\nA. Bell (Saltings Trust)\n\n{en}\n"
        "\nA.",
        "Ponds that drown a marsh",
        ("A. Bell | Saltings Trust",),
    ),
    Hand(
        "Hi Nora\n\nHow are you? It was so nice to see you in Bergen last month, the dinner was great! I "
        "finally found the time to write "
        "up what we talked about. Would be cool if it could fit.\n\nPonds that drown a marsh\n\n{en}\n\n"
        "Hugs\nAnn",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Proposal for a talk at TIDE\n\nPonds that drown a marsh\n\nAnn Bell, Saltings Trust, Holm\nBob "
        "Cole, River Lab, Port Ellis\n\nAbstract\n\n{en}\n\n"
        "Contact: ann@bell.example",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust, Holm", "Bob Cole | River Lab, Port Ellis"),
    ),
    Hand(
        "Dear Nora,\n\nwe submit the following for the meeting.\n\nTITLE\nPonds that drown a marsh\n\n"
        "AUTHORS\nAnn Bell (1), Bob Cole (2)\n\n"
        "AFFILIATIONS\n(1) Saltings Trust\n(2) River Lab\n\nABSTRACT\n{en}\n\nKEYWORDS\nmarsh; ponds",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
    ),
    Hand(
        "Bonjour Nora,\n\nC'est promis, voilà mon résumé (une page, pas plus !).\n\nLa tourbe qui couve, "
        "vue la nuit\nAnn Bell (Station des Roseaux) & Kofi Adu (Cendres et Cie)\n\n"
        "{fr}\n\nBelle journée à toi,\nAnn",
        "La tourbe qui couve, vue la nuit",
        ("Ann Bell | Station des Roseaux", "Kofi Adu | Cendres et Cie"),
    ),
    Hand(
        "Bonjour,\n\nJe souhaite proposer une communication.\nTitre : « La tourbe qui couve »\nAuteurs : "
        "Ann Bell et Kofi Adu, Station des Roseaux\n"
        "Résumé : « {fr} »\n\nCordialement.",
        "La tourbe qui couve",
        ("Ann Bell | Station des Roseaux", "Kofi Adu | Station des Roseaux"),
    ),
    Hand(
        "Sehr geehrte Frau Tremel,\n\nauf Ihren Aufruf hin möchte ich mich mit folgendem Thema bewerben:\n"
        "\nWie alte Deiche sacken\n\n{de}\n\n"
        "Über eine Rückmeldung freue ich mich.\n\nMit freundlichem Gruß\nAnn Bell\nDeichamt Nordfeld",
        "Wie alte Deiche sacken",
    ),
    Hand(
        "Vortragstitel: Wie alte Deiche sacken\nVortragende: Ann Bell, Deichamt Nordfeld\nMitautoren: Uwe "
        "Petersen, Universität Sandau\n\n{de}\n\nGrüße aus Sandau\nAnn",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld", "Uwe Petersen | Universität Sandau"),
    ),
    Hand(
        "Hola Nora, ¿qué tal? Te mando lo mío para la jornada.\n\nTítulo: Lagunas que los mapas olvidan\n"
        "Ponente: Ana Ruiz Peña (Instituto del Agua)\nTexto: {es}\n\nUn abrazo, Ana",
        "Lagunas que los mapas olvidan",
        ("Ana Ruiz Peña | Instituto del Agua",),
        sender="Ana Ruiz Peña <ana@lagunas.example>",
    ),
    Hand(
        'Salve,\n\npropongo il seguente intervento:\n\n"I muri che spariscono"\ndi Anna Belli e Carlo '
        "Denti (Istituto Valli)\n\n{it}\n\nCordialmente\nAnna Belli",
        "I muri che spariscono",
        ("Anna Belli | Istituto Valli", "Carlo Denti | Istituto Valli"),
        sender="Anna Belli <anna@valli.example>",
    ),
    Hand(
        "Olá Nora,\n\nConforme combinado, envio o resumo da minha palestra.\n\nQueimadas que ninguém vê\n"
        "\nJoana Reis, Universidade do Cerrado\n\n{pt}\n\nAbraço,\nJoana",
        "Queimadas que ninguém vê",
        ("Joana Reis | Universidade do Cerrado",),
        sender="Joana Reis <joana@cinza.example>",
    ),
    Hand(
        "Hoi Nora,\n\nhier is mijn samenvatting:\n\nKroos dat niemand meldt\nAnneke Bel, Waterschap "
        "Laagland\n\n{nl}\n\nHopelijk past het!\n\nGroetjes\nAnneke",
        "Kroos dat niemand meldt",
        ("Anneke Bel | Waterschap Laagland",),
        sender="Anneke Bel <anneke@sloot.example>",
    ),
    Hand(
        "Dear Nora and Yann,\n\nI'm writing from the field with bad network so I'll be brief. Title: Ponds "
        "that drown a marsh\n\n{en}\n\nAnn (Saltings Trust)",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Dear Nora,\n\n> please send title, authors, abstract\n\nTitle - Ponds that drown a marsh\nAuthors "
        "- Ann Bell (Saltings Trust), Bob Cole (River Lab)\nAbstract - {en}\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
        reply=True,
        subject="Re: your talk",
    ),
    Hand(
        "Ann Bell\nSaltings Trust\n\nPonds that drown a marsh\n\n{en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust",),
        subject="TIDE abstract submission",
    ),
    Hand(
        'Dear Nora,\n\nThank you for the reminder. Our proposal is entitled "Ponds that drown a marsh" '
        "and is by Ann Bell (Saltings Trust) and Bob Cole "
        "(River Lab).\n\nSummary\n{en}\n\nWith kind regards,\nAnn Bell",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
    ),
    Hand(
        "Dear Nora,\n\nbelow a proposal by our team (Ann Bell, Bob Cole, Ivo Brandt - all Saltings "
        "Trust):\n\nPonds that drown a marsh\n\n{en}\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | Saltings Trust", "Ivo Brandt | Saltings Trust"),
    ),
    Hand(
        "Dear organisers,\n\nI would like to submit an abstract. Details:\n\n- Title: Ponds that drown a "
        "marsh\n- Author: Ann Bell, Saltings Trust, Holm\n- Abstract: {en}\n- Format: talk\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust, Holm",),
    ),
    Hand(
        "Hello!\n\nI'd like to give a talk named _Ponds that drown a marsh_.\n\n{en}\n\nThanks for your "
        "work!\n\nAnn",
        "Ponds that drown a marsh",
    ),
)
