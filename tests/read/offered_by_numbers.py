"""Proposals whose fields are numbered, announced in other languages or only placed. See offered.py."""

from __future__ import annotations

from tests.read.offered import Hand

TITLE = "Ponds that drown a marsh"
TWO = ("Ann Bell | Saltings Trust", "Bob Cole | River Lab")
SHARED = ("Ann Bell | Saltings Trust", "Bob Cole | Saltings Trust")

NUMBERED = (
    Hand(
        "Dear Nora,\n\n(i) Title: Ponds that drown a marsh\n(ii) Authors: Ann Bell (Saltings Trust), "
        "Bob Cole (River Lab)\n(iii) Abstract: {en}\n(iv) Format: talk\n\nBest,\nAnn",
        TITLE,
        TWO,
    ),
    Hand(
        "Hello,\n\ni) Title: Ponds that drown a marsh\nii) Authors and affiliations: Ann Bell "
        "(Saltings Trust); Bob Cole (River Lab)\niii) Abstract: {en}\niv) Preference: oral\n\nAnn",
        TITLE,
        TWO,
    ),
    Hand(
        "Bonjour,\n\n(1) Titre : La tourbe qui couve\n(2) Auteurs : Ann Bell (Saltings Trust), Bob "
        "Cole (River Lab)\n(3) Résumé : {fr}\n(4) Forme souhaitée : orale\n\nAnn Bell",
        "La tourbe qui couve",
        TWO,
    ),
    Hand(
        "Guten Tag,\n\n(a) Titel: Deiche, die sinken\n(b) Autoren und ihre Institutionen: Ann Bell "
        "(Saltings Trust), Bob Cole (River Lab)\n(c) Zusammenfassung: {de}\n(d) Bemerkung: "
        "keine\n\nAnn Bell",
        "Deiche, die sinken",
        TWO,
    ),
    Hand(
        "Dear Nora,\n\n1) My proposal:\nTitle: Ponds that drown a marsh\nAuthors: Ann Bell, Bob Cole "
        "(Saltings Trust)\nAbstract: {en}\n\n2) A question: is the room heated?\n\nAnn Bell",
        TITLE,
        SHARED,
    ),
    Hand(
        "Bonjour,\n\n1. Proposition\nTitre : La tourbe qui couve\nAuteurs : Ann Bell, Bob Cole "
        "(Saltings Trust)\nRésumé : {fr}\n\n2. Question : où dormir ?\n\nAnn Bell",
        "La tourbe qui couve",
        SHARED,
    ),
)

LABELS = (
    Hand(
        "Respected Sir,\n\nTitle of the paper :- Ponds that drown a marsh\nName of presenting author "
        ":- Ann Bell\nName of co-authors :- Bob Cole, Kofi Adu\nMode of presentation :- "
        "Oral\nAbstract :- {en}\n\nThanking you,\nAnn Bell",
        TITLE,
        ("Ann Bell", "Bob Cole", "Kofi Adu"),
    ),
    Hand(
        "Sir,\n\nTitle:- Ponds that drown a marsh\nAuthors:- Ann Bell (Saltings Trust), Bob Cole "
        "(River Lab)\nAbstract:- {en}\n\nAnn Bell",
        TITLE,
        TWO,
    ),
    Hand(
        "Hi,\n\nTitle:– Ponds that drown a marsh\nPresenter:– Ann Bell (Saltings Trust)\nOther "
        "authors:– Bob Cole (River Lab)\nAbstract:– {en}\n\nAnn",
        TITLE,
        TWO,
    ),
    Hand(
        "Hallo Frau Tremel,\n\nVortragstitel: Deiche, die sinken\nVortragende: Ann Bell (Saltings "
        "Trust)\nWeitere Autoren: Bob Cole (River Lab)\nKurzfassung: {de}\n\nAnn Bell",
        "Deiche, die sinken",
        TWO,
    ),
    Hand(
        "Hallo Frau Tremel,\n\nTitel des Vortrags: Deiche, die sinken\nAutorinnen und Autoren: Ann "
        "Bell, Bob Cole (Saltings Trust)\nZusammenfassung: {de}\n\nAnn Bell",
        "Deiche, die sinken",
        SHARED,
    ),
    Hand(
        "Hallo Frau Tremel,\n\nBeitragstitel: Deiche, die sinken\nVortragender: Ann Bell (Saltings "
        "Trust)\nMitautorin: Bob Cole (River Lab)\nVortragszusammenfassung: {de}\n\nAnn Bell",
        "Deiche, die sinken",
        TWO,
    ),
    Hand(
        "Beste Nora,\n\nTitel van de lezing: Sloten die dichtgroeien\nSpreker: Ann Bell (Saltings "
        "Trust)\nMedeauteurs: Bob Cole (River Lab)\nSamenvatting: {nl}\n\nGroeten,\nAnn",
        "Sloten die dichtgroeien",
        TWO,
    ),
    Hand(
        "Estimada Nora:\n\nTítulo de la charla: Lagunas que se van\nPonente: Ann Bell (Saltings "
        "Trust)\nCoautores: Bob Cole (River Lab)\nResumen de la charla: {es}\n\nSaludos,\nAnn",
        "Lagunas que se van",
        TWO,
    ),
    Hand(
        "Gentile Nora,\n\nTitolo dell'intervento: Muri senza vigne\nRelatrice: Ann Bell (Saltings "
        "Trust)\nAltri autori: Bob Cole (River Lab)\nRiassunto: {it}\n\nCordiali saluti,\nAnn",
        "Muri senza vigne",
        TWO,
    ),
    Hand(
        "Prezada Nora,\n\nTítulo da comunicação: Fogos que ninguém viu\nOradora: Ann Bell (Saltings "
        "Trust)\nCoautores: Bob Cole (River Lab)\nResumo: {pt}\n\nAtenciosamente,\nAnn",
        "Fogos que ninguém viu",
        TWO,
    ),
    Hand(
        "Bonjour,\n\nTitre de l'intervention : La tourbe qui couve\nIntervenante : Ann Bell "
        "(Saltings Trust)\nCo-auteurs : Bob Cole (River Lab)\nRésumé de l'intervention : {fr}\n\nAnn",
        "La tourbe qui couve",
        TWO,
    ),
)

PLACED = (
    Hand(
        "Beste Nora,\n\nHierbij mijn voorstel voor een praatje op jullie dag.\n\n"
        '"Ponds that drown a marsh"\n\n'
        "Ann Bell & Bob Cole, Saltings Trust\n\n{en}\n\nGroetjes,\nAnn",
        TITLE,
        SHARED,
        subject="voorstel voor praatje",
    ),
    Hand(
        "Beste Nora,\n\nGraag zou ik op jullie dag iets vertellen.\n\nSloten die langzaam "
        "dichtgroeien\n\nAnn Bell & Bob Cole, Saltings Trust\n\n{nl}\n\nGroeten,\nAnn",
        "Sloten die langzaam dichtgroeien",
        SHARED,
        subject="voor jullie dag",
    ),
    Hand(
        "Hallo Nora,\n\nhier kommt, was ich euch versprochen habe.\n\n„Ponds that drown a "
        "marsh“\n\nAnn Bell und Bob Cole, Saltings Trust\n\n{en}\n\nViele Grüße\nAnn",
        TITLE,
        SHARED,
        subject="für euren Tag",
    ),
    Hand(
        "Hola Nora:\n\nte mando lo que prometí para vuestra jornada.\n\nLagunas que se van sin "
        "avisar\n\nAnn Bell y Bob Cole, Saltings Trust\n\n{es}\n\nUn saludo,\nAnn",
        "Lagunas que se van sin avisar",
        SHARED,
        subject="para la jornada",
    ),
    Hand(
        "Cara Nora,\n\necco quanto promesso per la vostra giornata.\n\nMuri senza vigne in quattro "
        "valli\n\nAnn Bell e Bob Cole, Saltings Trust\n\n{it}\n\nCari saluti\nAnn",
        "Muri senza vigne in quattro valli",
        SHARED,
        subject="per la giornata",
    ),
    Hand(
        "Olá Nora,\n\nsegue o que prometi para a vossa jornada.\n\nFogos que ninguém viu de "
        "cima\n\nAnn Bell e Bob Cole, Saltings Trust\n\n{pt}\n\nAbraço\nAnn",
        "Fogos que ninguém viu de cima",
        SHARED,
        subject="para a jornada",
    ),
    Hand(
        "Dear colleagues,\n\nI submit the following text:\n\nAnn Bell (Saltings Trust, Holm), Bob "
        "Cole (River Lab) & Dr Kofi Adu (Ashes Office)\n\nPonds that drown a marsh\n\nAbstract. "
        "{en}\n\nRegards,\nAnn Bell",
        TITLE,
        ("Ann Bell | Saltings Trust, Holm", "Bob Cole | River Lab", "Kofi Adu | Ashes Office"),
    ),
    Hand(
        "Bonjour,\n\nje soumets ceci :\n\nAnn Bell (Saltings Trust), Bob Cole (River Lab)\n\nLa "
        "tourbe qui couve, vue la nuit\n\n{fr}\n\nCordialement,\nAnn Bell",
        "La tourbe qui couve, vue la nuit",
        TWO,
    ),
    Hand(
        "Dear Nora,\n\nmy abstract, from our template:\n\n____________________\nPonds that drown a "
        "marsh\n____________________\nA. Bell^a, B. Cole^b, K. Adu^a\n^a Saltings Trust\n^b River "
        "Lab\n____________________\n{en}\n____________________\n\nAnn",
        TITLE,
        ("A. Bell | Saltings Trust", "B. Cole | River Lab", "K. Adu | Saltings Trust"),
    ),
    Hand(
        "Dear Nora,\n\nin response to your call I propose the following.\n\nPonds that drown a "
        "marsh: reading them early. {en}\n\nAnn Bell",
        "Ponds that drown a marsh: reading them early",
    ),
    Hand(
        "Bonjour,\n\nje propose une communication, titre et résumé ci-dessous.\n\nLa tourbe qui "
        "couve, vue la nuit. {fr}\n\nAnn Bell",
        "La tourbe qui couve, vue la nuit",
    ),
    Hand(
        "Guten Tag,\n\nich schlage einen Vortrag vor; Titel und Text:\n\nAlte Deiche im Radarbild. "
        "{de}\n\nAnn Bell",
        "Alte Deiche im Radarbild",
    ),
)

NAMED = (
    Hand(
        "Hi Nora!\n\n* Title: Ponds that drown a marsh\n* Who: Ann Bell, Bob Cole et al. (Saltings "
        "Trust)\n* What: {en}\n\nAnn",
        TITLE,
        SHARED,
    ),
    Hand(
        "Hi Nora!\n\nTitle: Ponds that drown a marsh\nAuthors: Ann Bell, Bob Cole et al., Saltings "
        "Trust\nAbstract: {en}\n\nAnn",
        TITLE,
        SHARED,
    ),
    Hand(
        "Bonjour,\n\ntitre : La tourbe qui couve\nauteurs : moi (Ann Bell, Saltings Trust), et mes "
        "encadrants Bob Cole et Kofi Adu (même labo)\nrésumé : {fr}\n\nAnn",
        "La tourbe qui couve",
        (
            "Ann Bell | Saltings Trust",
            "Bob Cole | Saltings Trust",
            "Kofi Adu | Saltings Trust",
        ),
    ),
    Hand(
        "Hello,\n\nTitle: Ponds that drown a marsh\nAuthors: myself (Ann Bell, Saltings Trust) and "
        "my supervisor Bob Cole (River Lab)\nAbstract: {en}\n\nAnn",
        TITLE,
        TWO,
    ),
    Hand(
        "Hallo,\n\nTitel: Deiche, die sinken\nAutoren: ich (Ann Bell, Saltings Trust) und mein "
        "Doktorvater Bob Cole (River Lab)\nZusammenfassung: {de}\n\nAnn",
        "Deiche, die sinken",
        TWO,
    ),
    Hand(
        "Hola,\n\nTítulo: Lagunas que se van\nAutores: yo (Ann Bell, Saltings Trust) y mi directora "
        "Bob Cole (misma institución)\nResumen: {es}\n\nAnn",
        "Lagunas que se van",
        SHARED,
    ),
    Hand(
        "Hello,\n\nTitle: Ponds that drown a marsh\nAuthors: Ann Bell (Saltings Trust); Bob Cole "
        "(River Lab); Ann's student Kofi Adu (Saltings Trust)\nAbstract: {en}\n\nAnn",
        TITLE,
        (*TWO, "Kofi Adu | Saltings Trust"),
    ),
    Hand(
        "Dear Nora,\n\nPonds that drown a marsh\nAnn Bell, Saltings Trust, Holm\nBob Cole, "
        "University of Inner Fjordland\n\n{en}\n\nAnn",
        TITLE,
        ("Ann Bell | Saltings Trust, Holm", "Bob Cole | University of Inner Fjordland"),
    ),
    Hand(
        "Dear Nora,\n\nTitle: Ponds that drown a marsh\nAbstract: {en}\n\nThis is joint work with "
        "Bob Cole and Kofi Adu, all of us at Saltings Trust.\n\nAnn Bell",
        TITLE,
        (
            "Ann Bell | Saltings Trust",
            "Bob Cole | Saltings Trust",
            "Kofi Adu | Saltings Trust",
        ),
    ),
    Hand(
        "Guten Tag,\n\nTitel: Deiche, die sinken\nAutor: Ann Bell, Hagelnetz "
        "Steiermark\nZusammenfassung: {de}\n\nAnn Bell",
        "Deiche, die sinken",
        ("Ann Bell | Hagelnetz Steiermark",),
    ),
    Hand(
        "Dear Nora,\n\nTitle: Ponds that drown a marsh\nAbstract: {en}\n\nAuthors remain Ann Bell "
        "and Bob Cole.\n\nRegards,\nAnn",
        TITLE,
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        "Bonjour,\n\nTitre : La tourbe qui couve\nRésumé : {fr}\n\nLes auteurs restent Ann Bell et "
        "Bob Cole.\n\nAnn",
        "La tourbe qui couve",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        "Hallo,\n\nTitel: Deiche, die sinken\nZusammenfassung: {de}\n\nDie Autoren sind weiterhin "
        "Ann Bell und Bob Cole.\n\nAnn",
        "Deiche, die sinken",
        ("Ann Bell", "Bob Cole"),
    ),
)

HANDS = (*NUMBERED, *LABELS, *PLACED[:9], *NAMED)
