"""Proposals in the words of many hands, each with what it says: the table behind test_offered. Invented.

{en} {fr} {de} {es} {it} {pt} {nl} stand for an abstract in that language; the one that the mail holds is
wanted. "*Words*" are bold where the mail is sent as HTML.
"""

from __future__ import annotations

from dataclasses import dataclass

ABSTRACTS = {
    "en": "Salt marshes drown slowly and from within. We follow the ponds that open inside 210 marshes "
    "with "
    "a small network trained on drawings by wardens, and ask which ponds will join the creek. Twelve "
    "winters of images are read in one night. Ponds that join were visible as dark spots four years before.",
    "fr": "Les roselières brûlent peu mais longtemps. Nous suivons la tourbe qui couve sous la cendre au "
    "moyen "
    "de séries thermiques nocturnes et d'un réseau entraîné sur quarante feux connus. Le signal précède la "
    "fumée de trois jours en moyenne. Les nuits de brouillard restent aveugles, et nous le disons.",
    "de": "Alte Deiche sacken ungleichmäßig. Wir messen die Setzung von 90 Kilometern Deich mit "
    "Radarbildern "
    "und trennen sie mit einem kleinen Netz vom Wachsen des Grases. Gegen das Nivellement beträgt der Fehler "
    "zwei Millimeter im Jahr. Frisch gemähte Strecken täuschen das Verfahren.",
    "es": "Los humedales pequeños desaparecen de los mapas antes que del terreno. Entrenamos una red con "
    "las "
    "fotografías de los guardas y la aplicamos a treinta años de imágenes. El error baja a la mitad en las "
    "lagunas de menos de una hectárea. Las que se secan en verano siguen siendo difíciles.",
    "it": "I terrazzamenti abbandonati si riconoscono dalle ombre. Alleniamo una rete su mille disegni "
    "fatti a "
    "mano e la proviamo su quattro valli che non ha mai visto. La rete trova due muri su tre e ne inventa "
    "pochi. Dove il bosco è fitto serve il lidar, che però manca quasi ovunque.",
    "pt": "As queimadas pequenas escapam aos satélites de passagem rara. Juntamos imagens de três "
    "constelações "
    "e treinamos uma rede que aceita lacunas no tempo. A área detectada cresce um quarto em relação ao mapa "
    "oficial. As nuvens da estação chuvosa continuam a ser o maior problema.",
    "nl": "Sloten groeien dicht zonder dat iemand het meldt. Wij volgen het kroos in 4000 sloten met "
    "beelden van "
    "vijf meter en een klein netwerk dat op foto's van boeren is getraind. Het verschil met metingen in het "
    "veld is tien procent. In de schaduw van wilgen lukt het niet.",
}


@dataclass(frozen=True)
class Hand:
    """authors: names in order, "|" before an affiliation that is wanted. abstract: a key of ABSTRACTS."""

    text: str
    title: str
    authors: tuple[str, ...] = ("Ann Bell",)
    subject: str = "Proposal"
    sender: str = "Ann Bell <ann@bell.example>"
    reply: bool = False


INTRODUCED = (
    Hand(
        "Dear Nora,\n\nplease find my contribution below; the title is as above.\n\nAnn Bell, Saltings "
        "Trust\n"
        "Bob Cole, River Lab\n\n{en}\n\nCheers,\nAnn",
        "Ponds that will drown a marsh: reading them early",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
        subject="Ponds that will drown a marsh: reading them early",
    ),
    Hand(
        "Bonjour,\n\nvoici ma proposition (titre en objet) pour la journée.\n\n{fr}\n\nAnn Bell\nStation "
        "des Roseaux",
        "La tourbe qui couve, vue la nuit",
        subject="La tourbe qui couve, vue la nuit",
    ),
    Hand(
        "Hallo Nora,\n\nTitel siehe Betreff, hier die Kurzfassung:\n\n{de}\n\nViele Grüße\nAnn",
        "Wie alte Deiche sacken",
        subject="Wie alte Deiche sacken",
    ),
    Hand(
        "Hi both,\n\nTitle: see subject line.\nAuthors: Ann Bell, Bob Cole\n\n{en}\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole"),
        subject="Ponds that drown a marsh",
    ),
    Hand(
        "Buenos días:\n\nTítulo: el del asunto.\nAutores: Ana Ruiz Peña, Luis Gil\nResumen: {es}\n\nUn "
        "saludo,\nAna",
        "Lagunas que los mapas olvidan",
        ("Ana Ruiz Peña", "Luis Gil"),
        subject="Lagunas que los mapas olvidan",
        sender="Ana Ruiz Peña <ana@lagunas.example>",
    ),
    Hand(
        "Dear Nora,\n\nI would be glad to speak at the meeting.\n\n*Title* Ponds that drown a marsh: "
        "reading twelve winters of\n"
        "images in one night\n\n*Who* Ann Bell (Saltings Trust) and Bob Cole (River Lab)\n\n*Abstract* "
        "{en}\n\n"
        "I could bring a poster instead.\n\nAnn",
        "Ponds that drown a marsh: reading twelve winters of images in one night",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
    ),
    Hand(
        "Bonjour,\n\n*Titre* La tourbe qui couve\n\n*Auteurs* Ann Bell (Station des Roseaux), Éloi "
        "Carpentier (Cendres et Cie)\n\n"
        "*Résumé* {fr}\n\nBien à vous,\nAnn",
        "La tourbe qui couve",
        ("Ann Bell | Station des Roseaux", "Éloi Carpentier | Cendres et Cie"),
    ),
    Hand(
        "Chère Nora,\n\nNous aimerions présenter un exposé intitulé « La tourbe qui couve, vue la nuit », "
        "par Ann Bell et\n"
        "Éloi Carpentier-Roux (Station des Roseaux, Université de Basse-Plaine). En voici le résumé.\n\n"
        "{fr}\n\nBien à toi,\nAnn et Éloi",
        "La tourbe qui couve, vue la nuit",
        (
            "Ann Bell | Station des Roseaux, Université de Basse-Plaine",
            "Éloi Carpentier-Roux | Station des Roseaux, Université de Basse-Plaine",
        ),
    ),
    Hand(
        'Dear organisers,\n\nplease consider "Ponds that drown a marsh" by A. Bell, R.-J. Cole and I. van '
        "der Meer. "
        "The abstract reads as follows.\n\n{en}\n\nWith best wishes from the marsh,\nAnn",
        "Ponds that drown a marsh",
        ("A. Bell", "R.-J. Cole", "I. van der Meer"),
    ),
    Hand(
        "Liebe Nora,\n\nwir möchten einen Vortrag mit dem Titel „Wie alte Deiche sacken“ anbieten (Ann "
        "Bell und Uwe Petersen, "
        "Deichamt Nordfeld). Hier die Zusammenfassung:\n\n{de}\n\nHerzliche Grüße\nAnn Bell",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld", "Uwe Petersen | Deichamt Nordfeld"),
    ),
    Hand(
        "Dear Nora,\n\nIs there still room for a talk about marshes? Ann Bell (Saltings Trust, "
        "Holm-next-Sea), Pascal Obert (Marevase) and\n"
        'Nomsa Khuma (Lagoon Institute) propose:\n\n"Ponds that drown a marsh"\n\nSummary: {en}\n\nWith '
        "warm regards from the coast,\nAnn",
        "Ponds that drown a marsh",
        (
            "Ann Bell | Saltings Trust, Holm-next-Sea",
            "Pascal Obert | Marevase",
            "Nomsa Khuma | Lagoon Institute",
        ),
        subject="Presentation offer",
    ),
    Hand(
        "Dear Nora,\n\nwe met at the spring school and you told me to write. So, with Bob Cole (River Lab) "
        "and Ivo Brandt (Saltings Trust) "
        'I propose the talk "Whose marsh is it? Ponds and creeks". It goes like this:\n\n{en}\n\nI hope it '
        "fits.\n\nAnn Bell\nSaltings Trust",
        "Whose marsh is it? Ponds and creeks",
        ("Ann Bell", "Bob Cole | River Lab", "Ivo Brandt | Saltings Trust"),
        subject="Marshes",
    ),
    Hand(
        "Bonjour Nora,\n\nAvec Éloi Carpentier (Cendres et Cie), je propose l'exposé « Qui brûle encore ? "
        "La tourbe la nuit ». L'idée :\n\n{fr}\n\n"
        "Bonne journée,\nAnn Bell",
        "Qui brûle encore ? La tourbe la nuit",
        ("Ann Bell", "Éloi Carpentier | Cendres et Cie"),
    ),
    Hand(
        "Gentile Nora,\n\ninsieme a Carlo Denti (Istituto Valli) vorrei presentare l'intervento «I muri "
        "che spariscono». Ecco il riassunto:\n\n"
        "{it}\n\nCordiali saluti,\nAnna Belli",
        "I muri che spariscono",
        ("Anna Belli", "Carlo Denti | Istituto Valli"),
        sender="Anna Belli <anna@valli.example>",
    ),
    Hand(
        "Hola Nora:\n\nnos gustaría presentar la comunicación «Lagunas que los mapas olvidan», de Ana Ruiz "
        "Peña y Luis Gil (Instituto del Agua). "
        "El resumen es el siguiente.\n\n{es}\n\nSaludos cordiales,\nAna",
        "Lagunas que los mapas olvidan",
        ("Ana Ruiz Peña | Instituto del Agua", "Luis Gil | Instituto del Agua"),
        sender="Ana Ruiz Peña <ana@lagunas.example>",
    ),
    Hand(
        "Liebe Organisatoren,\n\ngerne würde ich folgenden Vortrag halten:\n\n„Wie alte Deiche sacken“\n"
        "Ann Bell, Deichamt Nordfeld\n\n{de}\n\n"
        "Herzliche Grüße\nAnn Bell",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld",),
        subject="Vortragsvorschlag",
    ),
    Hand(
        'Beste Nora,\n\ngraag zou ik spreken over "Kroos dat niemand meldt". Samenvatting:\n\n{nl}\n\nMet '
        "vriendelijke groet,\nAnneke Bel",
        "Kroos dat niemand meldt",
        ("Anneke Bel",),
        sender="Anneke Bel <anneke@sloot.example>",
    ),
    Hand(
        'Caros organizadores,\n\ngostaria de apresentar a comunicação "Queimadas que ninguém vê". Segue o '
        "resumo.\n\n{pt}\n\nAtenciosamente,\nJoana Reis",
        "Queimadas que ninguém vê",
        ("Joana Reis",),
        sender="Joana Reis <joana@cinza.example>",
    ),
)

ORDERED = (
    Hand(
        "Bonjour,\n\nTitre : La tourbe qui couve\nPremier auteur : Ann Bell (Station des Roseaux)\n"
        "Deuxième auteure : Sixtine d'Arc-Vallès (Centre Tourbe)\n"
        "Troisième auteur : Kofi Adu (Station des Roseaux)\nRésumé :\n{fr}\n\nCordialement,\nA. Bell",
        "La tourbe qui couve",
        (
            "Ann Bell | Station des Roseaux",
            "Sixtine d'Arc-Vallès | Centre Tourbe",
            "Kofi Adu | Station des Roseaux",
        ),
    ),
    Hand(
        "Titre : La tourbe qui couve\n1er auteur : Ann Bell\n2e auteur : Kofi Adu\nRésumé : {fr}",
        "La tourbe qui couve",
        ("Ann Bell", "Kofi Adu"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\nFirst author: Ann Bell\nOther authors: Bob Cole, Ivo Brandt\n"
        "Abstract: {en}\n",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole", "Ivo Brandt"),
    ),
    Hand(
        "Titel: Wie alte Deiche sacken\nErstautorin: Ann Bell (Deichamt Nordfeld)\nWeitere Autoren: Uwe "
        "Petersen, Ivo Brandt\nKurzfassung: {de}\n\nMfG",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld", "Uwe Petersen", "Ivo Brandt"),
    ),
    Hand(
        "Título: Lagunas que los mapas olvidan\nPrimer autor: Ana Ruiz Peña\nSegundo autor: Luis Gil\n"
        "Resumen: {es}",
        "Lagunas que los mapas olvidan",
        ("Ana Ruiz Peña", "Luis Gil"),
        sender="Ana Ruiz Peña <ana@lagunas.example>",
    ),
    Hand(
        "Titolo: I muri che spariscono\nPrimo autore: Anna Belli\nAltri autori: Carlo Denti\nRiassunto: "
        "{it}\n\nSaluti",
        "I muri che spariscono",
        ("Anna Belli", "Carlo Denti"),
        sender="Anna Belli <anna@valli.example>",
    ),
    Hand(
        "Titre : La tourbe qui couve\nAuteur principal : Ann Bell\nAutre(s) auteur(s) : Kofi Adu, Éloi "
        "Carpentier\nRésumé : {fr}",
        "La tourbe qui couve",
        ("Ann Bell", "Kofi Adu", "Éloi Carpentier"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\nLead author: Ann Bell, Saltings Trust\nCo-author(s): Bob Cole, "
        "River Lab\nAbstract: {en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | River Lab"),
    ),
    Hand(
        "Título: Queimadas que ninguém vê\nAutora principal: Joana Reis\nCoautores: Rui Sá, Inês Couto\n"
        "Resumo: {pt}",
        "Queimadas que ninguém vê",
        ("Joana Reis", "Rui Sá", "Inês Couto"),
        sender="Joana Reis <joana@cinza.example>",
    ),
    Hand(
        "Titel: Kroos dat niemand meldt\nEerste auteur: Anneke Bel\nOverige auteurs: Jan de Wit\n"
        "Samenvatting: {nl}",
        "Kroos dat niemand meldt",
        ("Anneke Bel", "Jan de Wit"),
        sender="Anneke Bel <anneke@sloot.example>",
    ),
)

AUTHORS_FIRST = (
    Hand(
        "Bonjour Madame,\n\nMa collègue m'a transmis votre appel. Voici ce que je pourrais présenter :\n\n"
        "Ann Bell, Kofi Adu-Dupin\nRoseaux & Pixels, Pays de Sel\n\n"
        "Suivre la tourbe qui couve avec des images prises la nuit\n\n{fr}\n\nN'hésitez pas à me dire si "
        "la longueur convient.\n\nBien cordialement\nAnn Bell",
        "Suivre la tourbe qui couve avec des images prises la nuit",
        ("Ann Bell | Roseaux & Pixels, Pays de Sel", "Kofi Adu-Dupin | Roseaux & Pixels, Pays de Sel"),
    ),
    Hand(
        "Hello,\n\nhere is our abstract.\n\nAnn Bell and Bob Cole\nSaltings Trust\n\nPonds that drown a "
        "marsh\n\n{en}\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust", "Bob Cole | Saltings Trust"),
    ),
    Hand(
        "Hallo,\n\nanbei unser Beitrag:\n\nAnn Bell (Deichamt Nordfeld), Uwe Petersen (Universität "
        "Sandau)\n\nWie alte Deiche sacken\n\n{de}\n\nGruß\nAnn",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld", "Uwe Petersen | Universität Sandau"),
    ),
    Hand(
        "Please find below our proposal\n\nA. Bell (1), B. Cole (2)\n(1) Saltings Trust\n(2) River Lab\n\n"
        "Ponds that drown a marsh, seen early\n\n{en}",
        "Ponds that drown a marsh, seen early",
        ("A. Bell | Saltings Trust", "B. Cole | River Lab"),
    ),
)

CLOSED = (
    Hand(
        "Hello!\n\nSo here goes, sorry for typing this from the boat:\n\nTitle: Ponds that drown a marsh\n"
        "Authors: Ann Bell & Bob Cole\nAbstract: {en}\n\nGreetings from 4 m below the sea\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\nAbstract: {en}\n\nMuddy greetings,\nAnnie",
        "Ponds that drown a marsh",
        subject="talk",
    ),
    Hand(
        "Titre : La tourbe qui couve\n\nRésumé : {fr}\n\nBises depuis les roseaux\nAnn",
        "La tourbe qui couve",
    ),
    Hand(
        "Titel: Wie alte Deiche sacken\n\nZusammenfassung: {de}\n\nMoin aus dem Norden!\nAnn B.",
        "Wie alte Deiche sacken",
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\n{en}\n\nTtyl, A.B.",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\n{en}\n\nHave a lovely weekend!\n\nAnn Bell\nSaltings Trust | "
        "www.saltings.example",
        "Ponds that drown a marsh",
    ),
)

INSTITUTIONS = (
    Hand(
        "Title: I muri che spariscono\nAuthors: Anna Belli, Carlo Denti\nOrbitale S.r.l.\n\nAbstract: {it}",
        "I muri che spariscono",
        ("Anna Belli | Orbitale S.r.l.", "Carlo Denti | Orbitale S.r.l."),
        sender="Anna Belli <anna@valli.example>",
    ),
    Hand(
        "Titel: Wie alte Deiche sacken\nAutoren: Ann Bell, Uwe Petersen\nKüstenlabor Sandau-Nord\n"
        "Zusammenfassung: {de}",
        "Wie alte Deiche sacken",
        ("Ann Bell | Küstenlabor Sandau-Nord", "Uwe Petersen | Küstenlabor Sandau-Nord"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\nAnn Bell, Bob Cole\nNorthmarsh Cooperative\n\nAbstract: {en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Northmarsh Cooperative", "Bob Cole | Northmarsh Cooperative"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\nAnn Bell, Bob Cole and Ivo Brandt of Geo Marsh\n\nAbstract: {en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Geo Marsh", "Bob Cole | Geo Marsh", "Ivo Brandt | Geo Marsh"),
    ),
    Hand(
        "Title: Ponds that drown a marsh\nAuthors: Ann Bell (Marsh Data S.p.A., Torre Alta), Luis Gil "
        "(Ondas S.L.), Åsa Lind (Sump AB) and Mika Aalto (Suo Oy)\nAbstract: {en}",
        "Ponds that drown a marsh",
        (
            "Ann Bell | Marsh Data S.p.A., Torre Alta",
            "Luis Gil | Ondas S.L.",
            "Åsa Lind | Sump AB",
            "Mika Aalto | Suo Oy",
        ),
    ),
    Hand(
        "Title: Ponds that drown a marsh\n\nAnn Bell\nSump Ingenieure GmbH & Co. KG\n\nJan de Wit\nPolder "
        "Data B.V.\n\nAbstract: {en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Sump Ingenieure GmbH & Co. KG", "Jan de Wit | Polder Data B.V."),
    ),
    Hand(
        "Title: Ponds that drown a marsh\nAuthors: Ann Bell, Marsh Watch Society, Holm; Bob Cole, Coastal "
        "Records Office, Port Ellis\nAbstract: {en}",
        "Ponds that drown a marsh",
        ("Ann Bell | Marsh Watch Society, Holm", "Bob Cole | Coastal Records Office, Port Ellis"),
    ),
    Hand(
        "Titre : La tourbe qui couve\nAuteurs : Ann Bell et Kofi Adu, Bureau des Cendres, Saint-Roseau\n"
        "Résumé : {fr}",
        "La tourbe qui couve",
        ("Ann Bell | Bureau des Cendres, Saint-Roseau", "Kofi Adu | Bureau des Cendres, Saint-Roseau"),
    ),
)

TABLE = (*INTRODUCED, *ORDERED, *AUTHORS_FIRST, *CLOSED, *INSTITUTIONS)
