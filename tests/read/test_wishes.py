"""Organisers' orders, confirmations, forwards, withdrawals by reference; and any text at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain import Address, Attendance, Evidence, Intent, Proposal, Registration
from mailbot.read.letter import Letter, Table
from mailbot.read.wishing.wishes import Wishes, wishes_of
from tests.read.test_hands import MEETING

ANN = Address("ann.bell@cove.example.org", "Ann Bell")
LETTER = Letter(meeting=MEETING, sender=ANN)
ORGANISER = Letter(meeting=MEETING, sender=MEETING.organisers[0], from_organiser=True)
WITHOUT_LIST = "Please register me remotely."


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("accept 3 7\ndecline 9: off topic\n-- \nNora", ("accept 3 7", "decline 9: off topic")),
        ("status", ("status",)),
        ("Merci d'accepter TIDE-3", ("Merci d'accepter TIDE-3",)),
        ("extend 2026-03-09\n> list", ("extend 2026-03-09",)),
        ("Please send me the list of participants.", ("Please send me the list of participants.",)),
        ("acept 3", ("acept 3",)),
        ("Hi,\n\ndeclne 9: off topic", ("declne 9: off topic",)),
        ("exend 2026-03-09", ("exend 2026-03-09",)),
        ("hlep", ("hlep",)),
        ("can you accept 3?", ("can you accept 3?",)),
        ("Could you please accept TIDE-3 and 7?", ("Could you please accept TIDE-3 and 7?",)),
        ("pouvez-vous accepter la 3 ?", ("pouvez-vous accepter la 3 ?",)),
        (
            "Pourriez-vous m'envoyer la liste des inscrits ?",
            ("Pourriez-vous m'envoyer la liste des inscrits ?",),
        ),
        ("extend 09/03/2026", ("extend 09/03/2026",)),
        ("prolonger jusqu'au 09/03/2026", ("prolonger jusqu'au 09/03/2026",)),
        ("On repousse la date limite au lundi 9 mars.", ("On repousse la date limite au lundi 9 mars.",)),
        ("Hello bot,\nhow is it going?", ("how is it going?",)),
        ("Hi both, who chairs the afternoon? I can.", ()),
        ("I think we should accept TIDE-3 and decline TIDE-5.", ()),
        ("Je pense qu'il faudrait repousser la date limite.", ()),
        ("On accepte la 3 ?", ()),
        ("accept 3?", ()),
        ("The deadline is close, I am worried.", ()),
        ("Can you take session 2?", ()),
        ("Can you answer Paul before 3?", ()),
        ("Except 3 of us, everybody comes by train.", ()),
        ("Room 12\nSeats 50", ()),
        ("Can you help?", ()),
        ("Shall we postpone the deadline? What do you think?", ()),
    ],
)
def test_orders_of_an_organiser_are_collected_word_for_word(text: str, commands: tuple[str, ...]) -> None:
    assert wishes_of(replace(ORGANISER, text=text), ()).commands == commands


def test_nobody_else_commands() -> None:
    wishes = wishes_of(replace(LETTER, text="accept 3 7"), ())

    assert (wishes.commands, Intent.COMMAND in wishes.intents) == ((), False)


@pytest.mark.parametrize(
    ("text", "confirms"),
    [
        ("Yes, I confirm.", True),
        ("oui, c'est bien moi", True),
        ("Yesterday I wrote to you about the talk.", False),
        ("No, I did not ask for that!", False),
    ],
)
def test_short_yes_to_a_mail_of_ours_confirms(text: str, confirms: bool) -> None:
    assert wishes_of(replace(LETTER, text=text, is_reply=True), ()).confirms is confirms


def test_yes_that_answers_nothing_confirms_nothing() -> None:
    assert not wishes_of(replace(LETTER, text="Yes, I confirm."), ()).confirms


def test_forward_of_an_organiser_speaks_for_its_author() -> None:
    inner = replace(LETTER, text="Please register me, in person.")

    wishes = wishes_of(replace(ORGANISER, text="For the bot.", inner=inner), ())

    assert wishes.intents == {Intent.REGISTRATION}
    assert [(one.name, one.attendance) for one in wishes.registrations] == [
        ("Ann Bell", Attendance.IN_PERSON)
    ]


def test_table_of_the_body_lists_the_persons_and_prose_what_all_share() -> None:
    table = Table(
        (("Participant", "Email"), ("Ida Berg", "ida@cove.example.org"), ("Bo Lund", "bo@cove.example.org"))
    )
    text = "Please register these colleagues. All will be online; none is a member of the GdR."

    wishes = wishes_of(replace(LETTER, text=text, tables=(table,)), ())

    assert wishes.registrations == (
        Registration(
            "Ida Berg",
            "ida@cove.example.org",
            None,
            Attendance.REMOTE,
            False,
            Evidence("body", "row 2", 0.95),
        ),
        Registration(
            "Bo Lund", "bo@cove.example.org", None, Attendance.REMOTE, False, Evidence("body", "row 3", 0.95)
        ),
    )


def test_words_of_an_abstract_do_not_speak_for_its_author() -> None:
    abstract = "We register images online. Cancel the registration of noise, and withdraw the abstract."
    proposal = Proposal(title="Registration of images", abstract=abstract)
    text = f"Dear Nora,\n\nmy proposal:\n\nTitle: {proposal.title}\n\nAbstract: {abstract}\n\nAnn"

    wishes = wishes_of(replace(LETTER, text=text), (proposal,))

    assert (set(wishes.intents), wishes.registrations, wishes.cancels) == ({Intent.PROPOSAL}, (), ())


def test_sender_without_a_name_is_named_by_the_closing() -> None:
    letter = replace(
        LETTER, sender=Address("ab@cove.example.org"), text="Please register me, online.\n\nAnn Bell"
    )

    assert [one.name for one in wishes_of(letter, ()).registrations] == ["Ann Bell"]


def test_colleague_in_copy_gets_the_address() -> None:
    letter = replace(
        LETTER,
        text="Could you register my colleague Bo Lund? He will be there in person.",
        recipients=(MEETING.organisers[0], Address("b.lund@cove.example.org")),
    )

    assert [(one.name, one.email) for one in wishes_of(letter, ()).registrations] == [
        ("Bo Lund", "b.lund@cove.example.org")
    ]


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=400), subject=st.text(max_size=60))
def test_any_text_is_read(text: str, subject: str) -> None:
    assert wishes_of(replace(LETTER, text=text, subject=subject, quoted=text), ()).intents


_WORDS = st.sampled_from(
    ("register", "me", "please", "cancel", "not", "in person", "remotely", "(", ")", ",", ":", ";", "?", "- ")
) | st.sampled_from(
    ("Ann Bell", "ann@x.org", "no", "member", "of the GdR", "ne", "pas", "if", "sauf", "both")
)


@settings(max_examples=150, deadline=None)
@given(words=st.lists(_WORDS, max_size=60))
def test_any_order_of_telling_words_is_read(words: list[str]) -> None:
    assert isinstance(wishes_of(replace(LETTER, text=" ".join(words)), ()), Wishes)
