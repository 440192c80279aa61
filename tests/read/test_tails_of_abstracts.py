"""The last paragraph of a mail with a proposal: the abstract's own, or spoken to the organisers."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailbot.domain import Address, Meeting
from mailbot.read import read

MEETING = Meeting(
    code="TIDE",
    title="Coasts Seen from Orbit",
    organisers=(Address("nora@coast.example", "Nora Tremel"),),
)
EN = (
    "Oyster reefs along the bay",
    "Oyster reefs stand out of the water for two hours a month. In that time a small drone maps every clump "
    "on six reefs. The clumps grow towards the current, and a reef without current dies from its middle.",
)
FR = (
    "Les récifs d'huîtres de la baie",
    "Les récifs d'huîtres sortent de l'eau deux heures par mois. Un petit drone en profite pour "
    "cartographier chaque touffe de six récifs. Les touffes poussent vers le courant, "
    "et sans courant un récif meurt par le milieu.",
)
DE = (
    "Austernbänke in der Bucht",
    "Austernbänke liegen zwei Stunden im Monat trocken. Dann werden sechs Bänke mit einer kleinen Drohne "
    "vermessen. Die Büschel wachsen zur Strömung hin, und ohne Strömung werden sie in der Mitte hohl.",
)
OF_THE_ABSTRACT = (
    (EN, "Wardens who wait for an answer from the map get it a minute after their request."),
    (FR, "Le réseau peut alors répondre seul, sans attendre la confirmation du garde."),
    (EN, "The talk will compare the drone with a diver and with a rope."),
    (EN, "Volunteers can repeat the maps each year, and weather decides how many."),
    (EN, "Divers, however, see what no drone sees."),
    (EN, "Future work: reefs in the tropics."),
    (EN, "You cannot see a young clump from the air, and that is the limit of the method."),
    (EN, "This talk presents the maps and argues for a longer series."),
    (EN, "A reef seen once tells nothing; a reef seen twice may tell everything there is to know about it."),
    (EN, "Registration of the pictures takes most of the time and can run online."),
    (EN, "I show why the clumps turn, and what would stop them."),
    (EN, "Can a dying reef be saved? Two of the six have been."),
    (
        EN,
        "In my talk I will show the film of one reef over two years, and ask what the current did to it.",
    ),
    (FR, "L'exposé montrera aussi les limites de la méthode."),
    (FR, "Reste la question des plongeurs, que rien ne remplace."),
    (FR, "Peut-on sauver un récif qui meurt ? Deux sur six l'ont été."),
    (FR, "La présentation reviendra sur les erreurs du drone par vent fort."),
    (FR, "Je présenterai enfin le film d'un récif sur deux ans."),
)
TO_THE_ORGANISERS = (
    (FR, "Je présenterais, Sabine étant en mer jusqu'en juin."),
    (EN, "Bob would present, since I am at sea."),
    (EN, "It is rather short, but there is not much more to say."),
    (EN, "Tell me if the title should be more serious."),
    (EN, "Bob has read it and agrees."),
    (EN, "A poster would do as well."),
    (EN, "The text has 60 words. I can make it longer, figures could follow next week, and Bob has more of "
     "them if the committee wants to see what the drone sees."),
    (EN, "My co-author is on leave until May, so any question should come to me rather than to him."),
    (EN, "This was written on a train, so forgive the style."),
    (EN, "The same work was shown as a poster in Galway last year."),
    (EN, "I come from the North, so a late slot would help with the train."),
    (EN, "Hope that's what was wanted!"),
    (EN, "No idea whether this is too technical for the day. I can tone it down."),
    (EN, "That would be all from our side. We are curious about the programme."),
    (EN, "Our projector cable is odd; we bring an adapter."),
    (EN, "We are fine with a poster too."),
    (EN, "We have never been to Brest before and are looking forward to it very much."),
    (DE, "Der Vortrag kann auch auf Französisch gehalten werden."),
    (FR, "C'est un peu court, mais l'essentiel y est je pense."),
    (FR, "Un poster irait aussi."),
    (FR, "Le texte a été relu par Denis, qui est d'accord avec tout."),
    (FR, "J'ai un train à 17 h, un passage le matin m'arrangerait."),
    (FR, "On peut bien sûr raccourcir. Denis s'occupera des figures la semaine prochaine."),
    (FR, "Nous n'avons jamais présenté ces résultats ailleurs."),
    (FR, "En espérant que cela rentre dans le thème de la journée !"),
    (FR, "C'est ma première soumission, alors soyez indulgents."),
    (FR, "L'exposé, lui, peut se faire en anglais."),
    (FR, "J'écris cela seule, mais deux stagiaires seront remerciés à la fin de l'exposé."),
    (FR, "J'attends simplement votre accusé de réception."),
    (EN, "I ask for confirmation."),
    (EN, "With me on the paper: Bob Cole, from the same River Lab."),
    (EN, "Bob Cole (River Lab) is my co-author."),
)  # fmt: skip


def told(written: tuple[str, str], tail: str) -> list[tuple[str | None, str | None]]:
    message = EmailMessage()
    message["From"] = "Ann Bell <ann@bell.example>"
    message["To"] = "nora@coast.example"
    message["Subject"] = "TIDE: abstract"
    title, abstract = written
    greeting, close = ("Bonjour Nora,\n\nma proposition :", "Ann")
    if written is EN:
        greeting, close = ("Dear Nora,\n\nhere is my proposal.", "Ann")
    message.set_content(f"{greeting}\n\n{title}\n\n{abstract}\n\n{tail}\n\n{close}\n")
    return [(one.title, one.abstract) for one in read(message.as_bytes(), MEETING).proposals]


@pytest.mark.parametrize(("written", "tail"), OF_THE_ABSTRACT)
def test_tail_belongs_to_the_abstract(written: tuple[str, str], tail: str) -> None:
    assert told(written, tail) == [(written[0], f"{written[1]}\n{tail}")]


@pytest.mark.parametrize(("written", "tail"), TO_THE_ORGANISERS)
def test_tail_is_spoken_to_the_organisers(written: tuple[str, str], tail: str) -> None:
    assert told(written, tail) == [written]
