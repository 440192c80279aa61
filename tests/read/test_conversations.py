"""Mails that go on with somebody else's conversation, and mails of ours that look like them."""

from __future__ import annotations

import pytest

from mailbot.domain import Address, Intent, Meeting, Reading
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Lindqvist"),),
    sender=Address("tide@coast.example"),
    network="Littoral Network",
)
CRANE = "> The crane on pier four is broken again, and its crew\n> waits for a spare wheel since Tuesday.\n"
ELSEWHERE = {
    "tag-of-a-list": ("[sails] New here", "Hello, I wonder whether its program could show two columns."),
    "tag-in-a-reply": ("Re: [harbour-dev] build", "How do I get access to the archive? The link is dead."),
    "tag-and-praise": ("[sails] Which knot?", "Yes, knots should be added to the list as well."),
    "french-tag": ("RE: [voile-club] cordages", "Où est le lien vers les photos ? Je ne le trouve pas."),
    "answer-to-a-crane": ("Re: pier four", f"Is there a photo of the wheel online?\n\n{CRANE}"),
    "answer-to-a-crane-french": (
        "Re: quai 4",
        "Peux-tu me dire à quelle heure le train arrive ?\n\n"
        "> La grue du quai quatre est de nouveau en panne, et son équipe\n> attend une roue depuis mardi.\n",
    ),
    "added-to-another-list": ("Re: pier four", f"Please add me to the list of helpers.\n\n{CRANE}"),
    "switch-of-a-desktop": ("My desk", "The panel has four buttons to switch to other virtual desktops."),
    "what-you-need": ("A tool", "Yes, you need to register for the tool first, with its own command."),
    "people-of-a-list": (
        "[sails] Who has the wheel?",
        "I have it online here:\n\n- Ida Berg, ida@cove.example, Cove Boats\n"
        "- Bo Lund, bo@cove.example, remote\n",
    ),
    "coffee": ("Coffee", "How about some coffee?"),
    "icons-on-the-left": ("My desk", "There are icons on the left to switch to other virtual desktops."),
    "notice": (
        "Comments on the crane",
        "Attached are the comments.\n\nNOTICE: This communication may contain privileged information.\n"
        "If you received it in error, please do not print, submit or forward this communication.",
    ),
    "contents": (
        "Harbour notes",
        "Harbour notes for winter\n\nContents:\n  Buoys and their paint (last part)\n",
    ),
    "a-patch": (
        "[PATCH] sample",
        "Turn the wheel once\n\n text | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)\n",
    ),
}
OURS = {
    "gateway": ("[EXTERNAL] deadline", "What is the deadline?", Intent.QUESTION),
    "our-code": ("[TIDE] posters", "Is there a room for posters?", Intent.QUESTION),
    "our-network": ("Re: [littoral network] 12 March", "Where can we park?", Intent.QUESTION),
    "an-institute": (
        "[LIMO] Inscription",
        "Merci de m'inscrire, je viendrai sur place.",
        Intent.REGISTRATION,
    ),
    "ticket": ("[#4711] Programme", "When will the programme be out?", Intent.QUESTION),
    "answer-to-the-call": (
        "Re: 12 March",
        "Count me in, online.\n\n> Dear all, the workshop takes place on 12 March in the old customs house.\n"
        "> Tell us whether you come.\n",
        Intent.REGISTRATION,
    ),
    "answer-to-the-call-french": (
        "Re: le 12 mars",
        "Y a-t-il un parking ?\n\n> Notre journée aura lieu le 12 mars dans l'ancienne douane, sur le port.\n"
        "> Pensez à vous inscrire.\n",
        Intent.QUESTION,
    ),
    "short-quote": ("Re: hello", "Where is the room?\n\n> See you there!\n", Intent.QUESTION),
    "deadline-below-a-crane": ("Re: pier four", f"And when is the deadline?\n\n{CRANE}", Intent.QUESTION),
}


def reading(subject: str, body: str) -> Reading:
    head = f"From: Ada Brandt <ada@uni.example>\nTo: nora@coast.example\nSubject: {subject}\n"
    return read(f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n".encode(), MEETING)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_other_conversations_ask_nothing_of_us(name: str) -> None:
    assert reading(*ELSEWHERE[name]).intents == {Intent.OTHER}


@pytest.mark.parametrize("name", OURS)
def test_what_looks_like_one_and_is_ours_is_ours(name: str) -> None:
    subject, body, intent = OURS[name]

    assert reading(subject, body).intents == {intent}


def test_header_lines_that_somebody_copied_are_no_list_of_people() -> None:
    body = (
        "Please register me, online. What came back said:\n\n"
        "- Message-Id: <7@relay.example>\n- In-Reply-To: <8@relay.example>\n- Sender: relay@relay.example\n"
    )

    assert [one.email for one in reading("Registration", body).registrations] == ["ada@uni.example"]
