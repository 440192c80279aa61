"""Kinds of mails by other hands: people on leave who write themselves, machines that say so in passing."""

from __future__ import annotations

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read import read

MEETING = Meeting(code="TIDE", title="Coasts Seen from Orbit", organisers=(Address("nora@coast.example"),))
MAILS: tuple[tuple[str, str, str, str], ...] = (
    ("auto_reply", "", "Autoodpowiedź: abstrakt", "Jestem na urlopie do 10 marca. Odpowiem po powrocie."),
    ("auto_reply", "", "부재중 자동 응답", "휴가 중입니다. 3월 9일 이후에 연락드리겠습니다."),
    ("auto_reply", "", "رد تلقائي: سؤال", "أنا في إجازة حتى 12 مارس."),
    ("auto_reply", "", "Trả lời tự động: câu hỏi", "Tôi đang nghỉ phép, sẽ trả lời sau."),
    (
        "auto_reply",
        "",
        "Accusé de réception",
        "Votre message a bien été reçu. Ce courriel est envoyé automatiquement, merci de ne pas y répondre.",
    ),
    (
        "auto_reply",
        "Precedence: bulk\n",
        "Last autoresponse notification for today",
        "We have received a message requesting an automated response. We will not be sending you any further "
        "responses today. If you have any questions, contact the owner.",
    ),
    ("list", "X-Roundup-Name: tracker\n", "[issue7] title", "New submission from Ada: the title is wrong."),
    (
        "list",
        "X-Discourse-Post-Id: 12\n",
        "[forum] Proposal",
        "Ada wrote: my proposal is below. Abstract: x.",
    ),
    (
        "human",
        "",
        "Re: abstract",
        "Dear Nora, sorry for the delay, I was on leave. The abstract is attached now. Ada",
    ),
    (
        "human",
        "",
        "registration",
        "Hi, I will be on holiday on that day and cannot attend in person. Remote please.",
    ),
    (
        "human",
        "",
        "vacances",
        "Bonjour, je suis en vacances jusqu'au 3 mars, je vous enverrai le résumé à mon retour.",
    ),
    (
        "human",
        "",
        "",
        "Dear Nora, our office is closed until Monday so I cannot send the signed form; "
        "register me anyway please.",
    ),
    (
        "human",
        "X-Mailer: Microsoft Outlook 16.0\n",
        "Automatic classification of dunes",
        "Dear Nora, please find my proposal attached.",
    ),
    (
        "human",
        "",
        "Automatic response of dunes to storms",
        "Dear Nora, my title is in the subject. Abstract: dunes move.",
    ),
    ("human", "", "Acknowledgement of receipt?", "Could you acknowledge receipt of my proposal?"),
    (
        "human",
        "",
        "Accusé de réception",
        "Bonjour, je n'ai pas reçu d'accusé de réception de ma proposition. Pouvez-vous confirmer ?",
    ),
    ("human", "", "[AIPR-12] Your proposal", "Thanks, the title is fine."),
    ("human", "", "Re: [TIDE-7] Your proposal has been received", "Thank you!"),
    ("human", "", "Declined: invitation", "Dear Nora, I have to decline your kind invitation to chair."),
    ("human", "", "Delivery of the poster", "The delivery of my poster has failed, can I bring it by hand?"),
    (
        "human",
        "",
        "Undelivered parcel",
        "My parcel for you could not be delivered. Will you be in on Monday?",
    ),
    ("human", "List-Unsubscribe-Post: x\n", "hello", "register me"),
    (
        "auto_reply",
        "",
        "Out of Office: Re: [TIDE-7] Your proposal",
        "I am travelling until 4 March. For anything urgent call Eve.",
    ),
    (
        "auto_reply",
        "",
        "Re: [TIDE-7] Your proposal",
        "I have left the University of Dunes. This mailbox is "
        "no longer monitored. Please write to info@dunes.example.",
    ),
    (
        "auto_reply",
        "",
        "Changement d'adresse",
        "Bonjour, je ne travaille plus à l'Université. Cette adresse "
        "n'est plus consultée. Merci de ne pas répondre à ce message.",
    ),
    (
        "auto_reply",
        "",
        "Re: Votre inscription",
        "Bonjour, votre message a bien été reçu et sera traité dans "
        "les meilleurs délais. Ceci est une réponse automatique.",
    ),
    (
        "auto_reply",
        "X-Auto-Response-Suppress: All\n",
        "Thank you for your message",
        "We have received your message and will respond within 2 working days.",
    ),
    (
        "auto_reply",
        "",
        "Maternity leave Re: TIDE",
        "I am currently on maternity leave until September. Please contact my colleague Eve in urgent cases.",
    ),
    (
        "auto_reply",
        "",
        "Abwesend Re: TIDE",
        "Vielen Dank für Ihre Nachricht. Ich bin ab dem 10. März wieder "
        "im Büro. Ihre E-Mails werden nicht weitergeleitet.",
    ),
    (
        "bounce",
        "",
        "Returned mail: see transcript for details",
        "----- The following addresses had permanent "
        "fatal errors -----\n<x@y.example>\n(reason: 550 5.1.1 User unknown)",
    ),
    (
        "bounce",
        "",
        "Delivery Status Notification (Failure)",
        "** Address not found **\nYour message wasn't "
        "delivered to x@y.example because the address couldn't be found.",
    ),
    (
        "list",
        "",
        "[tides-announce] Call for papers",
        "Dear all, a "
        "call.\n\n_______________________________________________\ntides-announce mailing "
        "list\ntides-announce@lists.example\nhttps://lists.example/mailman/listinfo/tides-announce\nTo "
        "unsubscribe send a mail",
    ),
    ("list", "Feedback-ID: a:b:c\nPrecedence: bulk\n", "News", "ten things"),
    ("list", "X-Mailer: MailChimp Mailer\n", "News", "View this email in your browser. Ten things."),
    ("receipt", "", "Read: Your registration", "Your message was read on Monday."),
)


@pytest.mark.parametrize("at", range(len(MAILS)))
def test_kind_as_a_reader_would_say(at: int) -> None:
    kind, headers, subject, body = MAILS[at]
    head = f"From: Ada <ada.brandt@uni.example>\nSubject: {subject}\n{headers}Content-Type: text/plain"

    assert read(f"{head}\n\n{body}\n".encode(), MEETING).kind == kind
