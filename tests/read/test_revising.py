"""What a reply corrects: a title however it is told, the list of authors, or one who was forgotten."""

from __future__ import annotations

import pytest

from mailbot.domain import Author
from mailbot.read.proposing.revising.correction import Correction, correction_in

T = "Counting seals by satellite on drifting ice"
TF = "Compter les phoques par satellite sur la banquise"
BOB = Author("Bob Cole")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Le titre est : {TF}", TF),
        (f"Bonjour,\n\nMerci de corriger le titre : {TF}\n\nAnn", TF),
        (f"Hello,\n\nthe title should be {T}.\n\nBest\nAnn", T),
        (f'Sorry, I forgot the title. It is "{T}".\n\nAnn', T),
        (f"Dear Olga,\n\nhere is the missing title:\n\n{T}\n\nAnn", T),
        (f"Der Titel lautet: {T}\n\nViele Grüße\nAnn", T),
        (f"El título correcto es: {T}\n\nGracias", T),
        (f"Pourriez-vous changer le titre en {TF} ? Merci d'avance", TF),
        (f"We decided to call it {T}. Everything else stays.", T),
        (f"Oups, une faute dans le titre : « phoque » prend un s.\n\n{TF}\n\nMerci", TF),
        (f'Please replace the title "Counting seels" with "{T}".', T),
        (f"Please change the title from Counting seels to {T}. Thanks", T),
        (f"New title: {T}\nEverything else unchanged.", T),
        (f"{T}\n\nis the right title, sorry for the typo.\nAnn", T),
        (f'Por favor, cambien el título por este:\n\n"{T}"\n\nMuchas gracias,\nAnn', T),
    ],
)
def test_title_is_corrected(text: str, title: str) -> None:
    assert correction_in(text, is_reply=True) == Correction("title", title)


@pytest.mark.parametrize(
    ("text", "authors", "place"),
    [
        ("Please add Bob Cole as second author.", (BOB,), 2),
        (
            "Please add Bob Cole (River Lab, bob@x.example) as a co-author.",
            (Author("Bob Cole", "River Lab", "bob@x.example"),),
            0,
        ),
        ("Bonjour, merci d'ajouter Bob Cole comme deuxième auteur.", (BOB,), 2),
        ("I forgot a co-author: Bob Cole, River Lab.", (Author("Bob Cole", "River Lab"),), 0),
        ("Es fehlt eine Autorin: Carla Dee (Universität X).", (Author("Carla Dee", "Universität X"),), 0),
        ("Por favor, añadan a Luis Gil como segundo autor.", (Author("Luis Gil"),), 2),
        (
            "The second author is missing: it should be Ann Bell and Bob Cole.",
            (Author("Ann Bell"), BOB),
            None,
        ),
        ("Authors: Ann Bell, Bob Cole", (Author("Ann Bell"), BOB), None),
        ("Les auteurs sont Bob Cole et Carla Dee (dans cet ordre).", (BOB, Author("Carla Dee")), None),
        ("Swap the authors please? The right order is Bob Cole, Ann Bell.", (BOB, Author("Ann Bell")), None),
    ],
)
def test_authors_are_corrected(text: str, authors: tuple[Author, ...], place: int | None) -> None:
    assert correction_in(text, is_reply=True) == Correction("authors", authors=authors, place=place)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you. All correct!",
        "Thanks, the title and the authors are right.",
        'One thing: "seels" in the title should read "seals".',
        "Who are the other authors of the session? Ann Bell and Bob Cole want to know.",
        "Please register Bob Cole too, he comes in person.",
        "My co-author Bob Cole will attend remotely.",
        "Please add Bob Cole to the participants.",
        "Please remove Bob Cole from the authors.",
    ],
)
def test_nothing_is_corrected(text: str) -> None:
    assert correction_in(text, is_reply=True) is None


LACKING = "Re: [TIDE-4] Your proposal is not complete yet\nIt has no title yet. Please reply with the title."


@pytest.mark.parametrize(
    ("text", "asked", "title"),
    [
        (
            'Found one: "Who owns the dune? Tracing fences after\na storm"\n\nHope that helps!\nAnn',
            LACKING,
            "Who owns the dune? Tracing fences after a storm",
        ),
        (
            "Bonjour, voilà : « À qui la dune ? Suivre les clôtures »\n\nMerci, Ann",
            "Il manque le titre. Donnez-le en réponse",
            "À qui la dune ? Suivre les clôtures",
        ),
        (
            "Hier ist er: „Wem gehört die Düne? Zäune im Radar“\n\nGruß, Ann",
            "Re: Ihrem Vorschlag fehlt noch etwas",
            "Wem gehört die Düne? Zäune im Radar",
        ),
        ('Let us take "Dunes without owners".', "Re: The title is missing.", "Dunes without owners"),
        ('What do you mean by "a line of its own, please"?', LACKING, None),
        ('I do not understand "on a line of its own".', f"{LACKING} It goes on a line of its own.", None),
        ('Found one: "Who owns the dune?"', "Re: Your proposal has been received", None),
        ('Thank you! "All is well that ends well", as they say.', "Re: Your registration", None),
    ],
)
def test_title_that_was_asked_for_is_what_stands_in_quotes(text: str, asked: str, title: str | None) -> None:
    wanted = Correction("title", title) if title else None
    assert correction_in(text, is_reply=True, asked=asked) == wanted


QUOTED = f"Re: Your proposal has been received\n> Title: {TF}\n> Authors: Ann Bell"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Il manque un « s » :\n\nCompter les phoques par satellites sur la banquise\n\nMerci !", True),
        ("Sorry, one letter:\n\nCompter les phoques par satellite sur les banquises\n\nAnn", True),
        (f"{TF}\n\nsounds fine in print.\n\nAnn", False),
        ("Thank you.\n\nPonds and storms on a quiet coast\n\nis my other talk.", False),
    ],
)
def test_title_on_record_but_for_a_few_letters_is_the_new_one(text: str, title: bool) -> None:
    found = correction_in(text, is_reply=True, asked=QUOTED)

    assert (found is not None and found.field == "title") is title


def test_title_that_is_called_right_stays_and_authors_stand_below_a_colon() -> None:
    text = f"Please print the authors as:\n\nAnn Bell, Bob Cole\n\nTitle: {T} (correct)\n\nAnn"

    assert correction_in(text, is_reply=True) == Correction("authors", authors=(Author("Ann Bell"), BOB))
