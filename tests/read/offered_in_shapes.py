"""More proposals by many hands: prose, lists, forms and phones. Invented; see offered.py."""

from __future__ import annotations

from tests.read.offered import Hand

RIVER = "Bob Cole | River Lab"
SALT = "Ann Bell | Saltings Trust"

SHAPES = (
    Hand(
        "Dear Nora,\n\nProposed title: Ponds that drown a marsh\n\nSpeaker and author: Ann Bell (Saltings "
        "Trust, Oldport)\nCo-author: Bob Cole, same unit\n\nAbstract: {en}\n\nKind regards,\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | Saltings Trust, Oldport", "Bob Cole | Saltings Trust, Oldport"),
    ),
    Hand(
        "Salut Nora,\n\nTitre......: La tourbe qui couve\nAuteurs....: Ann Bell & Kofi Adu\nLabo.......: "
        "Cendres et Cie\n\nRésumé.....:\n\n{fr}\n\nAnn",
        "La tourbe qui couve",
        ("Ann Bell | Cendres et Cie", "Kofi Adu | Cendres et Cie"),
    ),
    Hand(
        "Title: Ponds that drown a marsh. Authors: Ann Bell (Saltings Trust), Bob Cole (River Lab). "
        "Abstract: {en}",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Hi Nora,\n\nPONDS THAT DROWN A MARSH\n\nAnn Bell (Saltings Trust), Bob Cole (River Lab)\n\n{en}\n"
        "\n--\nAnn Bell\nSaltings Trust",
        "PONDS THAT DROWN A MARSH",
        (SALT, RIVER),
        subject="abstract for the coast day",
    ),
    Hand(
        "# Ponds that drown a marsh\n\n**Authors:** Ann Bell (Saltings Trust), Bob Cole (River Lab)\n\n## "
        "Abstract\n\n{en}\n\n"
        "**Keywords:** marsh, ponds",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Dear all,\n\n1. Title: Ponds that drown a marsh\n2. Authors: Ann Bell (Saltings Trust), Bob Cole "
        "(River Lab)\n3. Abstract: {en}\n"
        "4. Preference: oral\n\nRegards\nAnn",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Dear Nora,\n\nPonds that drown a marsh\nby Ann Bell and Bob Cole (River Lab)\n\n{en}\n\nBest\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell | River Lab", RIVER),
    ),
    Hand(
        "Dear organising committee,\n\nmy submission follows.\n\nPonds that drown a marsh\n\nAnn Bell¹, "
        "Bob Cole²\n¹ Saltings Trust\n² River Lab\n\n{en}\n\nAnn",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Dear Nora,\n\nhere is an abstract for the meeting:\n\n{en}\n\nProposed title: Ponds that drown a "
        "marsh\nAuthors: Ann Bell, Bob Cole\n\nBest wishes\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        "Hello Nora,\n\nI am a second-year PhD student at the University of Holm, where I work on salt "
        "marshes under the supervision of "
        "Bob Cole, and I saw your call on the mailing list last week. I would be delighted to present my "
        "work at the meeting.\n\n"
        "Ponds that drown a marsh\n\n{en}\n\nThank you for considering it.\n\nAnn Bell",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Speaker: Ann Bell\nAffiliation: Saltings Trust\nTitle: Ponds that drown a marsh\nAbstract: {en}\n"
        "Phone: 0123 456\nBio: Ann Bell has walked marshes since 2011.\n",
        "Ponds that drown a marsh",
        (SALT,),
    ),
    Hand(
        "Working title: Ponds that drown a marsh\nPresenter: Ann Bell, Saltings Trust\nCo-authors: none\n"
        "Summary (max. 1 page): {en}\n\nSent from my iPhone",
        "Ponds that drown a marsh",
        (SALT,),
    ),
    Hand(
        "Bonjour,\n\nTitre provisoire : La tourbe qui couve\nIntervenants : Ann Bell (Station des "
        "Roseaux), Kofi Adu (Cendres et Cie)\nArgumentaire : {fr}\n\n"
        "Mots-clés : tourbe, feu\n\nBien à vous\nAnn Bell",
        "La tourbe qui couve",
        ("Ann Bell | Station des Roseaux", "Kofi Adu | Cendres et Cie"),
    ),
    Hand(
        "{en}",
        "Ponds that drown a marsh",
        subject="Talk proposal - Ponds that drown a marsh",
    ),
    Hand(
        "Hi Nora, hi Yann!\n\nMy talk would be called Ponds that drown a marsh, and here is what I would "
        "say:\n\n{en}\n\nCheers, Ann",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Dear Sir/Madam,\n\nI am sending to you my abstract. Title is ‘Ponds that drown a marsh’.\n\n"
        "{en}\n\nWaiting for your kind answer,\nAnn Bell\nSaltings Trust",
        "Ponds that drown a marsh",
    ),
    Hand(
        "Title: Ponds that drown a marsh\nAuthors: Dr. Ann Bell (Saltings Trust), Prof. Bob Cole (River "
        "Lab)\nAbstract: {en}",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Title: Ponds that drown a marsh\nAuthors: Ann BELL (Saltings Trust), Bob COLE (River Lab)\n"
        "Abstract: {en}",
        "Ponds that drown a marsh",
        ("Ann BELL | Saltings Trust", "Bob COLE | River Lab"),
    ),
    Hand(
        "Dear Nora,\n\nPlease find my abstract below.\n\nTitle\nPonds that drown a marsh\n\nAuthors\nAnn "
        "Bell, Saltings Trust\nBob Cole, River Lab\n\n"
        "Abstract\n{en}\n\nPS: I will come by train and would like to register, in person.",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Ponds that drown a marsh\n========================\n\nAnn Bell - Saltings Trust\nBob Cole - River "
        "Lab\n\n{en}",
        "Ponds that drown a marsh",
        (SALT, RIVER),
    ),
    Hand(
        "Liebes Organisationsteam,\n\nhiermit reiche ich folgenden Beitrag ein:\n\nTitel: Wie alte Deiche "
        "sacken\nReferentin: Ann Bell, Deichamt Nordfeld\n"
        "Inhalt: {de}\n\nMit freundlichen Grüßen\n\nAnn Bell\nDeichamt Nordfeld\nAm Siel 3",
        "Wie alte Deiche sacken",
        ("Ann Bell | Deichamt Nordfeld",),
    ),
    Hand(
        "Moin Nora,\n\nich würde gern etwas über Deiche erzählen. Arbeitstitel: Wie alte Deiche sacken. "
        "Kurzfassung:\n\n{de}\n\nLG Ann",
        "Wie alte Deiche sacken",
    ),
    Hand(
        "Hallo zusammen,\n\nUwe Petersen (Universität Sandau) und ich möchten gerne vortragen: „Wie alte "
        "Deiche sacken“.\n\n{de}\n\nBeste Grüße\nAnn Bell",
        "Wie alte Deiche sacken",
        ("Ann Bell", "Uwe Petersen | Universität Sandau"),
    ),
    Hand(
        "Bonjour à tous,\n\nUne proposition de dernière minute : « La tourbe qui couve, vue la nuit » (Ann "
        "Bell, Station des Roseaux, et Kofi Adu, "
        "Cendres et Cie).\n\n{fr}\n\nMerci !\nAnn",
        "La tourbe qui couve, vue la nuit",
        ("Ann Bell | Station des Roseaux", "Kofi Adu | Cendres et Cie"),
    ),
    Hand(
        "Salut Nora,\n\nsuite à ton appel, je me lance ! Ça s'appellerait « La tourbe qui couve, vue la "
        "nuit ». En gros :\n\n{fr}\n\nDis-moi si ça colle.\n\nAnn",
        "La tourbe qui couve, vue la nuit",
    ),
    Hand(
        "Madame, Monsieur,\n\nJe vous prie de bien vouloir trouver ci-dessous ma proposition de "
        "communication.\n\nLa tourbe qui couve, vue la nuit\n\n"
        "Ann Bell\nStation des Roseaux\nann@bell.example\n\n{fr}\n\nJe vous prie d'agréer, Madame, "
        "Monsieur, l'expression de mes salutations distinguées.\n\nAnn Bell",
        "La tourbe qui couve, vue la nuit",
        ("Ann Bell | Station des Roseaux",),
    ),
    Hand(
        "Estimados organizadores:\n\nLes envío mi propuesta de comunicación.\n\nLagunas que los mapas "
        "olvidan\nAna Ruiz Peña y Luis Gil\nInstituto del Agua\n\n{es}\n\n"
        "Quedo a su disposición.\nAna Ruiz",
        "Lagunas que los mapas olvidan",
        ("Ana Ruiz Peña | Instituto del Agua", "Luis Gil | Instituto del Agua"),
        sender="Ana Ruiz Peña <ana@lagunas.example>",
    ),
    Hand(
        "Buongiorno,\n\nTITOLO: I muri che spariscono\nAUTORI: Anna Belli (Istituto Valli), Carlo Denti "
        "(Terrazze S.r.l.)\nABSTRACT: {it}\n\nGrazie e a presto,\nAnna",
        "I muri che spariscono",
        ("Anna Belli | Istituto Valli", "Carlo Denti | Terrazze S.r.l."),
        sender="Anna Belli <anna@valli.example>",
    ),
    Hand(
        "Bom dia,\n\nsegue a minha proposta para a jornada:\n\nTítulo: Queimadas que ninguém vê\nAutores: "
        "Joana Reis (Universidade do Cerrado), Rui Sá (Cinza Lda.)\n\n"
        "Resumo:\n{pt}\n\nObrigada,\nJoana",
        "Queimadas que ninguém vê",
        ("Joana Reis | Universidade do Cerrado", "Rui Sá | Cinza Lda."),
        sender="Joana Reis <joana@cinza.example>",
    ),
    Hand(
        "Dag Nora,\n\nHierbij mijn voorstel voor de studiedag.\n\nTitel: Kroos dat niemand meldt\nAuteurs: "
        "Anneke Bel (Waterschap Laagland), Jan de Wit (Sloot B.V.)\n"
        "Samenvatting: {nl}\n\nGroet,\nAnneke",
        "Kroos dat niemand meldt",
        ("Anneke Bel | Waterschap Laagland", "Jan de Wit | Sloot B.V."),
        sender="Anneke Bel <anneke@sloot.example>",
    ),
    Hand(
        'hey nora,\n\nsry for the late mail. talk idea:\n\n"ponds that drown a marsh"\n\n{en}\n\nhope '
        "its ok like this. a.",
        "ponds that drown a marsh",
    ),
    Hand(
        "Dear Nora,\n\nthank you for organising this! As I told you on the phone, I could talk about our "
        "ponds. The title could be "
        '"Ponds that drown a marsh", the authors would be me and Bob Cole from River Lab. And this is '
        "the abstract:\n\n{en}\n\nAnn",
        "Ponds that drown a marsh",
        ("Ann Bell", RIVER),
    ),
    Hand(
        'Dear Colleagues,\n\nOn behalf of my co-authors I submit "Ponds that drown a marsh".\n\nAuthors: '
        "Ann Bell, Bob Cole and Ivo Brandt\n\nAbstract. {en}\n\nSincerely yours,\nAnn Bell",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole", "Ivo Brandt"),
    ),
    Hand(
        "*Ponds that drown a marsh*\n\nAnn Bell (Saltings Trust), Bob Cole (River Lab)\n\n{en}\n\nIf "
        "accepted, Bob will present.\n\nThanks, Ann",
        "Ponds that drown a marsh",
        (SALT, RIVER),
        subject="Submission",
    ),
    Hand(
        "Topic: Ponds that drown a marsh\nName: Ann Bell\nInstitution: Saltings Trust\nDescription: {en}\n",
        "Ponds that drown a marsh",
        (SALT,),
        subject="Talk",
    ),
    Hand(
        "TITLE: Ponds that drown a marsh\n\nAUTHOR(S): Ann Bell, Bob Cole\n\nAFFILIATION(S): Saltings "
        "Trust; River Lab\n\nE-MAIL: ann@bell.example\n\nABSTRACT:\n\n{en}\n",
        "Ponds that drown a marsh",
        ("Ann Bell", "Bob Cole"),
    ),
    Hand(
        'Dear Nora,\n\nPlease accept our abstract "Ponds that drown a marsh" (A. Bell, B. Cole, I. '
        "Brandt; Saltings Trust) for your meeting. {en}\n\nBest regards,\nAnn Bell",
        "Ponds that drown a marsh",
        ("A. Bell | Saltings Trust", "B. Cole | Saltings Trust", "I. Brandt | Saltings Trust"),
    ),
)
