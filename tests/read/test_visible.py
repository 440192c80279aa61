"""What a person typed, as other clients and other hands lay it out: (sender, body, what was typed)."""

from __future__ import annotations

import pytest

from mailbot.read.mail.headers import folded
from mailbot.read.mail.visible import visible_of

LETTERS: tuple[tuple[str, str, str], ...] = (
    (
        "Jean Dupont",
        (
            "Bonjour Charlotte,\n"
            "\n"
            "Je serai présent.\n"
            "\n"
            "Jean\n"
            "\n"
            "____________________________\n"
            "Jean Dupont\n"
            "Maître de conférences HDR\n"
            "LIRIS UMR 5205\n"
            "Tél. : 04 00 00 00 00\n"
        ),
        ("Bonjour Charlotte,\n\nJe serai présent.\n\nJean"),
    ),
    (
        "Jean Dupont",
        (
            "Bonjour Charlotte,\n"
            "\n"
            "Je serai présent.\n"
            "\n"
            "Cordialement,\n"
            "--\n"
            "Jean Dupont\n"
            "Maître de conférences\n"
            "LIRIS"
        ),
        ("Bonjour Charlotte,\n\nJe serai présent.\n\nCordialement,"),
    ),
    (
        "Jean Dupont",
        (
            "Bonjour,\n"
            "\n"
            "Je souhaite m'inscrire.\n"
            "\n"
            "Bien cordialement,\n"
            "\n"
            "Dr. Jean Dupont\n"
            "Maître de conférences\n"
            "Université de Nantes\n"
            "+33 2 00 00 00 00\n"
        ),
        ("Bonjour,\n\nJe souhaite m'inscrire.\n\nBien cordialement,\n\nDr. Jean Dupont"),
    ),
    (
        "Mary Smith",
        (
            "Hi,\n"
            "\n"
            "please register me.\n"
            "\n"
            "Best,\n"
            "Mary\n"
            "\n"
            "Mary Smith, PhD\n"
            "Senior Lecturer | School of Geography\n"
            "University of Somewhere\n"
            "\n"
            "mary@x.example | www.x.example\n"
            "Twitter: @mary\n"
        ),
        ("Hi,\n\nplease register me.\n\nBest,\nMary"),
    ),
    (
        "Mary Smith",
        ("Hi,\n\nplease register me.\n\nMary Smith\nUniversity of Somewhere\n"),
        ("Hi,\n\nplease register me.\n\nMary Smith\nUniversity of Somewhere"),
    ),
    (
        "Mary Smith",
        (
            "Dear all,\n"
            "\n"
            "I register the following:\n"
            "\n"
            "Bob Li, bob@x.example, in person\n"
            "Eve Ray, eve@x.example, remote\n"
            "\n"
            "Best regards\n"
            "Mary Smith\n"
            "Head of Group\n"
            "Phone 0123 456789"
        ),
        (
            "Dear all,\n"
            "\n"
            "I register the following:\n"
            "\n"
            "Bob Li, bob@x.example, in person\n"
            "Eve Ray, eve@x.example, remote\n"
            "\n"
            "Best regards\n"
            "Mary Smith"
        ),
    ),
    (
        "Mary Smith",
        (
            "Dear all,\n"
            "\n"
            "please find the list below my name.\n"
            "\n"
            "Best regards\n"
            "Mary Smith\n"
            "\n"
            "Bob Li, bob@x.example, in person\n"
            "Eve Ray, eve@x.example, remote\n"
            "Tom Oz, tom@x.example, remote"
        ),
        (
            "Dear all,\n"
            "\n"
            "please find the list below my name.\n"
            "\n"
            "Best regards\n"
            "Mary Smith\n"
            "\n"
            "Bob Li, bob@x.example, in person\n"
            "Eve Ray, eve@x.example, remote\n"
            "Tom Oz, tom@x.example, remote"
        ),
    ),
    (
        "Mary Smith",
        (
            "Thanks, will do!\n"
            "\n"
            "    On Monday, February 2, 2026, 04:15:00 PM GMT+1, Nora <n@c.example> wrote:  \n"
            " \n"
            " Dear Mary,\n"
            "please send it again.\n"
        ),
        ("Thanks, will do!"),
    ),
    (
        "Mary Smith",
        (
            "Fine.\n"
            "\n"
            "Sent with Proton Mail secure email.\n"
            "\n"
            "------- Original Message -------\n"
            "On Monday, February 2nd, 2026 at 16:15, Nora <n@c.example> wrote:\n"
            "\n"
            "\n"
            "> Dear Mary\n"
        ),
        ("Fine."),
    ),
    (
        "Mary Smith",
        (
            "Oui.\n"
            "\n"
            "> Message du 02/02/26 16:15\n"
            '> De : "Nora" <n@c.example>\n'
            "> A : mary@x\n"
            "> Copie à : \n"
            "> Objet : Re: truc\n"
            "> \n"
            "> Bonjour\n"
        ),
        ("Oui."),
    ),
    (
        "Mary Smith",
        (
            "Oui, merci.\n"
            "\n"
            "envoyé : 2 février 2026 à 16:15\n"
            "de : Nora <n@c.example>\n"
            "à : mary@x.example\n"
            "objet : Re: truc\n"
            "\n"
            "\n"
            "Bonjour Mary\n"
        ),
        ("Oui, merci."),
    ),
    (
        "Mary Smith",
        (
            "Hello,\n"
            "\n"
            "two remarks:\n"
            "- one\n"
            "- two\n"
            "\n"
            "Mary\n"
            "\n"
            'On 2/2/26 16:15, "Nora Lindqvist" <n@c.example> wrote:\n'
            "\n"
            "    Dear Mary,\n"
            "\n"
            "    please send.\n"
        ),
        ("Hello,\n\ntwo remarks:\n- one\n- two\n\nMary"),
    ),
    (
        "Mary Smith",
        (
            "Title: The From: line in history\n"
            "Abstract: We read mail. On 2 Feb 2020 the poet wrote: nothing.\n"
            "Authors: Mary Smith\n"
        ),
        (
            "Title: The From: line in history\n"
            "Abstract: We read mail. On 2 Feb 2020 the poet wrote: nothing.\n"
            "Authors: Mary Smith"
        ),
    ),
    (
        "Hans Müller",
        (
            "Sehr geehrte Frau Lindqvist,\n"
            "\n"
            "anbei unser Vorschlag.\n"
            "\n"
            "Mit freundlichen Grüßen\n"
            "\n"
            "i.A. Hans Müller\n"
            "\n"
            "Technische Universität Nord\n"
            "Institut für Geodäsie\n"
            "Tel.: +49 40 0000\n"
            "E-Mail: h.mueller@tu.example\n"
        ),
        (
            "Sehr geehrte Frau Lindqvist,\n"
            "\n"
            "anbei unser Vorschlag.\n"
            "\n"
            "Mit freundlichen Grüßen\n"
            "\n"
            "i.A. Hans Müller"
        ),
    ),
    (
        "王伟",
        ("您好，\n\n请帮我注册。\n\n此致\n敬礼\n\n王伟\n"),
        ("您好，\n\n请帮我注册。\n\n此致\n敬礼\n\n王伟"),
    ),
    (
        "Mary Smith",
        ("Yes.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n"),
        ("Yes."),
    ),
    (
        "Mary Smith",
        ("Yes.\n\nTélécharger Outlook pour iOS\n"),
        ("Yes."),
    ),
    (
        "Mary Smith",
        (
            "Yes.\n"
            "Mary\n"
            "\n"
            "Envoyé depuis mon appareil Galaxy\n"
            "\n"
            "\n"
            "-------- Message d'origine --------\n"
            "De : Nora <n@c.example>\n"
            "Date : 02/02/2026 16:15 (GMT+01:00)\n"
            "À : mary@x.example\n"
            "Objet : truc\n"
            "\n"
            "Bonjour\n"
        ),
        ("Yes.\nMary"),
    ),
    (
        "Mary Smith",
        (
            "See answers in red below.\n"
            "\n"
            "From: Nora <n@c.example>\n"
            "Sent: 02 February 2026 16:15\n"
            "To: Mary Smith <mary@x.example>\n"
            "Cc: Bob <b@x.example>; Eve\n"
            " <e@x.example>\n"
            "Subject: Re: thing\n"
            "\n"
            "Dear Mary"
        ),
        ("See answers in red below."),
    ),
    (
        "Mary Smith",
        ("ok\n\nNora Lindqvist <n@c.example> schrieb am Mo., 2. Feb. 2026, 16:15:\n\n> Liebe Mary\n"),
        ("ok"),
    ),
    (
        "Mary Smith",
        ("ok\n\n2026-02-02 16:15 GMT+01:00 Nora Lindqvist <n@c.example>:\n\n> Dear Mary\n"),
        ("ok"),
    ),
    (
        "Mary Smith",
        ("ok\n\nNora Lindqvist writes:\n\n> Dear Mary\n"),
        ("ok"),
    ),
    (
        "Mary Smith",
        ("ok\n\nQuoting Nora Lindqvist <n@c.example>:\n\n> Dear Mary\n"),
        ("ok"),
    ),
    (
        "Mary Smith",
        (
            "ok\n"
            "\n"
            "*From:* Nora Lindqvist <n@c.example>\n"
            "*Sent:* Monday, 2 February 2026 16:15\n"
            "*To:* Mary\n"
            "*Subject:* Re: thing\n"
            "\n"
            "Dear Mary\n"
        ),
        ("ok"),
    ),
    (
        "Mary Smith",
        (
            "Title: Dunes\n"
            "\n"
            "Best regards,\n"
            "Mary Smith\n"
            "School of Dunes\n"
            "\n"
            "Abstract\n"
            "\n"
            "We look at dunes for a year and find that they move. They move a lot, and faster in winter than "
            "in summer.\n"
        ),
        (
            "Title: Dunes\n"
            "\n"
            "Best regards,\n"
            "Mary Smith\n"
            "School of Dunes\n"
            "\n"
            "Abstract\n"
            "\n"
            "We look at dunes for a year and find that they move. They move a lot, and faster in winter than "
            "in summer."
        ),
    ),
    (
        "Mary Smith",
        ("Best regards are due to Nora for the invitation.\n\nI will come.\nMary"),
        ("Best regards are due to Nora for the invitation.\n\nI will come.\nMary"),
    ),
    (
        "Mary Smith",
        ("Merci de m'inscrire en présentiel.\nMary Smith\nmembre du GdR\n"),
        ("Merci de m'inscrire en présentiel.\nMary Smith\nmembre du GdR"),
    ),
    (
        "Mary Smith",
        (
            "Please register me.\n"
            "\n"
            "Kind regards\n"
            "Mary Smith\n"
            "Lab of Dunes, University X\n"
            "member of the network, in person\n"
        ),
        (
            "Please register me.\n"
            "\n"
            "Kind regards\n"
            "Mary Smith\n"
            "Lab of Dunes, University X\n"
            "member of the network, in person"
        ),
    ),
    (
        "Mary Smith",
        (
            "Please register me.\n"
            "\n"
            "--\n"
            "Mary Smith\n"
            "Lab of Dunes\n"
            "\n"
            "On Mon, 2 Feb 2026, Nora wrote:\n"
            "\n"
            "> a\n"
            "> b\n"
        ),
        ("Please register me."),
    ),
    (
        "mary",
        ("> Will you come?\nYes\n> Remote?\nNo, in person\n"),
        ("Yes\n\nNo, in person"),
    ),
    (
        "Mary Smith",
        ("I will attend.\n\nMary"),
        ("I will attend.\n\nMary"),
    ),
    (
        "Mary Smith",
        (
            "Hello,\n"
            "\n"
            "please find attached.\n"
            "\n"
            "Dr Mary Smith\n"
            "Department of Dunes\n"
            "University X\n"
            "Tel +44 1234 567890\n"
            "mary@x.example\n"
        ),
        ("Hello,\n\nplease find attached.\n\nDr Mary Smith"),
    ),
)


@pytest.mark.parametrize("at", range(len(LETTERS)))
def test_visible_text_is_what_was_typed(at: int) -> None:
    sender, body, typed = LETTERS[at]

    assert folded(visible_of((body,), sender).text) == folded(typed)


def test_cut_off_card_is_kept_as_the_signature() -> None:
    visible = visible_of(("Yes.\n\n-- \nMary Smith\nLab of Dunes\n",), "Mary Smith")

    assert visible.signature == "-- \nMary Smith\nLab of Dunes"


def test_second_part_that_is_only_a_card_is_signature() -> None:
    visible = visible_of(("See the file.\n\nMary", "Mary Smith\nLab of Dunes"), "Mary Smith")

    assert (visible.text, visible.signature) == ("See the file.\n\nMary", "Mary Smith\nLab of Dunes")


ANSWERED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "> Will you come?\nYes\n> Remote?\nNo, in person\n",
        (("Will you come?", "Yes"), ("Remote?", "No, in person")),
    ),
    (
        "> Fill in\n>\n> Surname:\n>\n\nBell\n\n> City:\n> First name:\nAnn\n> See you!\n\nThanks\nAnn\n",
        (("Surname:", "Bell"), ("First name:", "Ann"), ("See you!", "Thanks")),
    ),
    (
        "> 2) Will you come in person, or would you\n> rather follow it online?\nonline\n\nAnn\n",
        (("Will you come in person, or would you rather follow it online?", "online"),),
    ),
    (
        "> Name\n> Attendance\n> (in person / remote):\nremote\nBest, Ann\n",
        (("Attendance (in person / remote):", "remote"),),
    ),
    (
        ">> Member?\n> no\nneither am I\n\n> Address:\nLab of Dunes,\nUniversity X\n\nand more\n> Bye\n",
        (("no", "neither am I"), ("Address:", "Lab of Dunes,\nUniversity X")),
    ),
    ("Yes, both of us.\n\nOn Mon, 2 Feb 2026, Nora wrote:\n> Will you come?\n", ()),
    ("I will come.\n\nAnn\n", ()),
)


@pytest.mark.parametrize("at", range(len(ANSWERED)))
def test_what_stands_below_a_quoted_line_answers_it(at: int) -> None:
    body, answered = ANSWERED[at]

    assert tuple((one.question, one.answer) for one in visible_of((body,), "Ann Bell").answered) == answered
