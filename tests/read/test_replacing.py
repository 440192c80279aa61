"""Corrections of a few words, however politely and in whatever language; and what corrects nothing."""

from __future__ import annotations

import pytest

from mailbot.domain import Edit
from mailbot.read.proposing.revising.edits import edits_in


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        (
            "thank you. One name is misspelt: it should be Imre Kovács-Nagy, not Imre Kovács. Could you "
            "correct it?",
            Edit("", "Imre Kovács", "Imre Kovács-Nagy"),
        ),
        ('One thing: "seels" in the title should read "seals".', Edit("title", "seels", "seals")),
        ("seels should read seals, sorry", Edit("", "seels", "seals")),
        (
            "In the abstract, please replace 12 metres by 21 metres.",
            Edit("abstract", "12 metres", "21 metres"),
        ),
        (
            'Please replace "seels on ice" with "seals on drifting ice" in the title. Thanks!',
            Edit("title", "seels on ice", "seals on drifting ice"),
        ),
        (
            'Last sentence of the abstract should read: "Fog lowers it to 0.4, and a switch turns it off '
            'there."\n'
            "Everything else is unchanged.",
            Edit("abstract", "", "Fog lowers it to 0.4, and a switch turns it off there.", -1),
        ),
        (
            "Bonjour,\n\nmerci. La dernière phrase du résumé devrait être : « Les nuits de brouillard "
            "restent "
            "aveugles. »\n\nAnn",
            Edit("abstract", "", "Les nuits de brouillard restent aveugles.", -1),
        ),
        (
            "Der letzte Satz der Zusammenfassung muss lauten: „Gemähte Strecken täuschen das Verfahren.“",
            Edit("abstract", "", "Gemähte Strecken täuschen das Verfahren.", -1),
        ),
        (
            "La última frase del resumen debería decir: «Las lagunas pequeñas siguen siendo difíciles».",
            Edit("abstract", "", "Las lagunas pequeñas siguen siendo difíciles", -1),
        ),
        ("Could you please remove Bob Cole from the list of authors?", Edit("authors", "Bob Cole", "")),
        (
            "Merci de retirer Bob Cole de la liste des auteurs, il a changé de projet.",
            Edit("authors", "Bob Cole", ""),
        ),
        ("Bitte streichen Sie Uwe Petersen als Autor.", Edit("authors", "Uwe Petersen", "")),
        ("Por favor, quiten a Luis Gil de los autores.", Edit("authors", "Luis Gil", "")),
        (
            "Il nome del secondo autore è Carlo Denti e non Carlo Dente.",
            Edit("", "Carlo Dente", "Carlo Denti"),
        ),
        (
            "C'est Éloi Carpentier, et non Éloi Charpentier. Pourriez-vous corriger ?",
            Edit("", "Éloi Charpentier", "Éloi Carpentier"),
        ),
        ("Es muss „Deiche“ heißen, nicht „Teiche“.", Edit("", "Teiche", "Deiche")),
        ("Mein Name ist falsch geschrieben: Er muss Ann Bell heißen.", Edit("authors", "", "Ann Bell")),
        ("My name is misspelled, it should be Ann Bell.", Edit("authors", "", "Ann Bell")),
        (
            "Dans le titre, au lieu de « phoqes », il faut lire « phoques ».",
            Edit("title", "phoqes", "phoques"),
        ),
        ("Statt Pettersen muss es Petersen heißen.", Edit("", "Pettersen", "Petersen")),
        ("debe ser Peña, no Pena", Edit("", "Pena", "Peña")),
        ("My affiliation should be River Lab, Holm.", Edit("affiliation", "Ann Bell", "River Lab, Holm")),
        (
            "The affiliation of Bob Cole is now Saltings Trust.",
            Edit("affiliation", "Bob Cole", "Saltings Trust"),
        ),
        (
            "Mon affiliation est désormais Station des Roseaux.",
            Edit("affiliation", "Ann Bell", "Station des Roseaux"),
        ),
        ("Typo: marhs -> marsh", Edit("", "marhs", "marsh")),
        ("Please change Bob Kole to Bob Cole.", Edit("", "Bob Kole", "Bob Cole")),
        ("Bob Kole should be spelled Bob Cole :-)", Edit("", "Bob Kole", "Bob Cole")),
        ("the second author is Bob Cole, not Bob Kole - could you fix it?", Edit("", "Bob Kole", "Bob Cole")),
        (
            'Kindly correct "210 marshs" to "210 marshes" in the abstract.',
            Edit("abstract", "210 marshs", "210 marshes"),
        ),
        ("Please delete the last sentence of the abstract.", Edit("abstract", "", "", -1)),
        ("Poderiam substituir «lagoas» por «lagunas» no título?", Edit("title", "lagoas", "lagunas")),
        ('Vervang "kroos" door "eendenkroos" in de titel a.u.b.', Edit("title", "kroos", "eendenkroos")),
    ],
)
def test_few_words_are_corrected(text: str, edit: Edit) -> None:
    assert edits_in(text, "Ann Bell") == (edit,)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you. All correct!",
        "Thanks, the title and the authors are right.",
        "I should be in Paris on Monday, not Tuesday.",
        "My talk should be remote, not in person.",
        "Please register Bob Cole instead of me.",
        "The talk should be 20 minutes, not 15.",
        "It is a pleasure, not a burden!",
        "Should the abstract be in English or in French?",
        "Could you tell me whether the title can still be changed?",
        "I will be there with Bob Cole, not with Carla Dee.",
        "Merci, c'est parfait, rien à corriger.",
        "Please cancel my registration and put Bob Cole in my place.",
        "Please replace the title by « Counting seals ».",
        "Please change the title from Counting seels to Counting seals.",
    ],
)
def test_no_words_are_corrected(text: str) -> None:
    assert edits_in(text, "Ann Bell") == ()


def test_sentence_that_never_ends_corrects_nothing() -> None:
    text = "boat->" * 5000 + "\n\n" + ("boat->" * 160 + ". ") * 30

    assert edits_in(text, "Ann Bell") == ()
